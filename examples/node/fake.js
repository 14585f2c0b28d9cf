'use strict';
// Fake Huawei Cloud as a test sees it: its control API, and the API server of a cluster.

const { spawn } = require('node:child_process');
const { once } = require('node:events');
const https = require('node:https');
const readline = require('node:readline');

const JAR = '../../standalone/target/fake-huaweicloud-standalone.jar';

// A fake that listens for other machines, too, answers those only who have its control key.
const KEY = process.env.FAKE_CONTROL_KEY && {
  Authorization: `Bearer ${process.env.FAKE_CONTROL_KEY}`,
};

/** Uses the fake at FAKE_URL, or starts the jar, FAKE_JAR, on a free port until the process ends. */
async function connect() {
  if (process.env.FAKE_URL) {
    return controlOf(process.env.FAKE_URL);
  }
  const java = spawn('java', ['-jar', process.env.FAKE_JAR ?? JAR, '--port=0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // Not in a hook of the test: the others, which still need the fake, run after it.
  process.on('exit', () => java.kill());
  for await (const line of readline.createInterface(java.stdout)) {
    java.unref();
    java.stdout.unref();
    return controlOf(line.match(/http:\S+/)[0]);
  }
  throw new Error('The fake did not start; what it said stands above');
}

/** What calls the control API: `await control('POST /reset')`. A refusal is thrown as it is said. */
function controlOf(url) {
  return async (line, body) => {
    const [method, path] = line.split(' ');
    const response = await fetch(`${url}/__fake${path}`, {
      method,
      headers: { ...KEY, ...(body && { 'Content-Type': 'application/json' }) },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) {
      throw new Error(`${line}: ${text}`);
    }
    return text && JSON.parse(text);
  };
}

/** The status that the API server of a kubeconfig's cluster answers a GET with. */
async function statusAt(kubeconfig, path) {
  const current = kubeconfig.contexts.find(({ name }) => name === kubeconfig['current-context']);
  const { cluster } = kubeconfig.clusters.find(({ name }) => name === current.context.cluster);
  const { user } = kubeconfig.users.find(({ name }) => name === current.context.user);
  const request = https.get(cluster.server + path, {
    ca: Buffer.from(cluster['certificate-authority-data'], 'base64'),
    cert: Buffer.from(user['client-certificate-data'], 'base64'),
    key: Buffer.from(user['client-key-data'], 'base64'),
    agent: false,
  });
  const [response] = await once(request, 'response');
  response.resume();
  return response.statusCode;
}

module.exports = { connect, statusAt };
