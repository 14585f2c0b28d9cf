/** The fake under test, by HTTP alone. */
import http from 'node:http';

const KEEP_ALIVE = new http.Agent({ keepAlive: true, maxSockets: 8 });

export class Fake {
  constructor(url, key) {
    this.url = url.replace(/\/$/, '');
    this.page = `${this.url}/__fake/`;
    this.coverage = `${this.page}coverage?format=html`;
    this.key = key;
  }

  /** A call of the control API. */
  async control(method, path, body) {
    const answer = await fetch(this.page + path, {
      method,
      headers: {
        ...(this.key ? { Authorization: `Bearer ${this.key}` } : {}),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!answer.ok) {
      throw new Error(`${method} ${path} -> ${answer.status}: ${await answer.text()}`);
    }
    return answer.status === 204 ? undefined : answer.json();
  }

  /** Every test has a project of its own. */
  async open(project = {}) {
    const token = project.tokens?.[0] ?? `page-test-token-${Math.random().toString(36).slice(2)}`;
    const opened = await this.control('POST', 'projects', { tokens: [token], clusters: [{ name: 'payments', publicIp: '203.0.113.7' }], ...project });
    return new Project(this, opened, token);
  }

  /** A call as an application sends it, whatever is in its path. */
  send(method, path, { token, body, headers = {} } = {}) {
    const url = new URL(this.url);
    const bytes = body === undefined ? undefined : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
    return new Promise((resolve, reject) => {
      const request = http.request(
        {
          host: url.hostname,
          port: url.port,
          method,
          path,
          agent: KEEP_ALIVE,
          headers: {
            ...(token ? { 'X-Auth-Token': token } : {}),
            ...(bytes ? { 'Content-Type': 'application/json', 'Content-Length': bytes.length } : {}),
            ...headers,
          },
        },
        (answer) => {
          answer.resume();
          answer.on('end', () => resolve(answer.statusCode));
        },
      );
      request.on('error', reject);
      request.end(bytes);
    });
  }
}

export class Project {
  constructor(fake, { id }, token) {
    this.fake = fake;
    this.id = id;
    this.token = token;
    this.path = `projects/${encodeURIComponent(id)}`;
  }

  async cluster() {
    this.clusterId ??= (await this.fake.control('GET', `${this.path}/clusters`)).clusters[0].id;
    return this.clusterId;
  }

  async certificate(duration = 30) {
    const cluster = await this.cluster();
    return this.fake.send('POST', `/api/v3/projects/${encodeURIComponent(this.id)}/clusters/${cluster}/clustercert`, {
      token: this.token,
      body: { duration },
    });
  }

  /** A request that no operation is for. */
  unknown(path) {
    return this.fake.send('GET', path, { token: this.token });
  }

  /** `count` requests, as quickly as they are answered. */
  async many(count) {
    let left = count;
    const sender = async () => {
      while (left-- > 0) {
        await this.unknown(`/v5/${encodeURIComponent(this.id)}/number/${left}`);
      }
    };
    await Promise.all(Array.from({ length: 8 }, sender));
  }

  close() {
    return this.fake.control('DELETE', this.path).catch(() => {});
  }
}

export const fake = new Fake(process.env.FAKE_URL ?? 'http://127.0.0.1:8099');
