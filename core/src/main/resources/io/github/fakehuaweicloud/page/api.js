/** Calls of the control API. The key, if the server wants one, is kept for this tab only and never shown. */
const KEY = 'fake.key';

export class ApiError extends Error {
  constructor(status, code, message) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

let askForKey = async () => undefined;
let asking;

/** `ask(wrong)` is called when the server wants a key; it yields one, or undefined when the user gave up. */
export function whenKeyIsWanted(ask) {
  askForKey = ask;
}

/** Takes `#key=…` out of the address, so that it is neither bookmarked nor read over a shoulder. */
export function takeKeyFromAddress() {
  const match = /^#(?:.*&)?key=([^&]*)/.exec(location.hash);
  if (match) {
    history.replaceState(null, '', location.pathname + location.search);
    keep(decodeURIComponent(match[1]));
  }
}

function keep(key) {
  sessionStorage.setItem(KEY, key);
}

export function address(...segments) {
  return segments.map((segment) => encodeURIComponent(segment).replace(/'/g, '%27')).join('/');
}

/** The answer whatever its status; asks for the key first if it is wanted. */
export async function call(path, { method = 'GET', body, signal, accept = 'application/json' } = {}) {
  for (;;) {
    const key = sessionStorage.getItem(KEY);
    const answer = await fetch(path, {
      method,
      signal,
      cache: 'no-store',
      credentials: 'same-origin',
      headers: {
        Accept: accept,
        ...(key ? { Authorization: `Bearer ${key}` } : {}),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (answer.status !== 401) {
      return answer;
    }
    if (sessionStorage.getItem(KEY) !== key) {
      continue; // another call has asked meanwhile
    }
    asking ??= askForKey(Boolean(key)).finally(() => (asking = undefined));
    const given = await asking;
    if (given === undefined) {
      throw await failure(answer);
    }
    keep(given);
  }
}

async function failure(answer) {
  let error;
  try {
    error = (await answer.json()).error;
  } catch {
    // not ours: a proxy's page, or nothing
  }
  return new ApiError(
    answer.status,
    error?.code,
    error?.message ?? `The server answered ${answer.status} and did not say why.`,
  );
}

async function read(path, options) {
  const answer = await call(path, options);
  if (!answer.ok) {
    throw await failure(answer);
  }
  return answer.status === 204 ? undefined : answer.json();
}

export const get = (path, options) => read(path, options);
export const post = (path, body) => read(path, { method: 'POST', body });
export const patch = (path, body) => read(path, { method: 'PATCH', body });
export const remove = (path) => read(path, { method: 'DELETE' });

/** A POST whose answer is a file for the user, and nothing for the page. */
export async function postForFile(path, body) {
  const answer = await call(path, { method: 'POST', body, accept: '*/*' });
  if (!answer.ok) {
    throw await failure(answer);
  }
  return answer.blob();
}

/** The open stream of events. */
export async function stream(path, signal) {
  const answer = await call(path, { signal, accept: 'text/event-stream' });
  if (!answer.ok || !answer.body) {
    throw await failure(answer);
  }
  return answer.body;
}
