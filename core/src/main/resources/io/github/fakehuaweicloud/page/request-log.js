/**
 * The requests of one project as the page keeps them: in order, without headers and parameters (these are asked for when somebody
 * looks), and not more than it can show.
 */
const MOST = 12_000; // the server keeps 10,000
const LET_GO = 2_000;

export class RequestLog {
  constructor(keepsAll) {
    this.keepsAll = keepsAll;
    this.clear();
  }

  clear() {
    this.requests = [];
    this.unexpected = 0;
    this.letGo = 0; // of the front, ever: the position of a request is its index here plus this
    this.older = 0; // what the server still has and the page has not asked for
    this.generation = (this.generation ?? 0) + 1; // other requests than before
    this.order = 0; // how often one came between others
  }

  get last() {
    return this.requests.at(-1);
  }

  /** True if it was new. */
  add(request) {
    return this.push(this.#kept(request));
  }

  /** As `add`, for one that another log kept. */
  push(kept) {
    if (this.last !== undefined && this.last.number >= kept.number) {
      return this.#insert(kept);
    }
    this.requests.push(kept);
    this.unexpected += kept.unexpected ? 1 : 0;
    if (this.requests.length > MOST) {
      this.unexpected -= unexpectedOf(this.requests.splice(0, LET_GO));
      this.letGo += LET_GO;
    }
    return true;
  }

  /** Events may overtake each other; almost always by a few places only. */
  #insert(kept) {
    let at = this.requests.length;
    while (at > 0 && this.requests[at - 1].number > kept.number) {
      at--;
    }
    if (at > 0 && this.requests[at - 1].number === kept.number) {
      return false;
    }
    if (at === 0) {
      return false; // older than all that is shown: it comes with the older ones
    }
    this.requests.splice(at, 0, kept);
    this.unexpected += kept.unexpected ? 1 : 0;
    this.order++;
    return true;
  }

  replace(requests, older) {
    this.clear();
    this.requests = requests.map((request) => this.#kept(request));
    this.unexpected = unexpectedOf(this.requests);
    this.older = Math.max(0, older);
  }

  #kept(request) {
    const verdict = verdictOf(request);
    return {
      number: request.number,
      requestId: request.requestId,
      method: request.method,
      target: request.target ?? request.path,
      path: inShort(request),
      receivedAt: request.receivedAt,
      operation: request.operation,
      status: request.status,
      unexpected: Boolean(request.unexpected),
      verdict,
      text: [
        request.method,
        request.target ?? request.path,
        request.status,
        request.requestId,
        request.operation?.id,
        request.operation?.title,
        verdict.text,
        ...(request.violations ?? []).map((violation) => violation.parameter),
      ]
        .join(' ')
        .toLowerCase(),
      whole: this.keepsAll ? request : undefined,
    };
  }
}

const LONG_ID = /(?<=\/)([0-9a-f]{4})[0-9a-f-]{28,32}(?=[/?]|$)/g;

/** Without the id of the project, which is the same for all, and with the beginning of other long ids. */
function inShort({ target, path, project }) {
  const whole = target ?? path ?? '';
  return (project ? whole.replace(`/${encodeURIComponent(project)}/`, '/…/') : whole).replace(LONG_ID, '$1…');
}

function unexpectedOf(requests) {
  return requests.filter(({ unexpected }) => unexpected).length;
}

/** The server's sentence, without what the page says itself. */
export function nearestOf(request) {
  return request.nearest.replace(/^(the )?nearest( one)? is:? /i, '');
}

/** What was wrong with a request, in one line, the worst first. */
export function verdictOf(request) {
  const violations = request.violations ?? [];
  if (violations.length > 0) {
    const more = violations.length - 1;
    return {
      level: 'bad',
      text: `${violations[0].message ?? violations[0].reason}${more ? ` (and ${more} more)` : ''}`,
    };
  }
  if (request.operation === undefined && request.nearest) {
    return { level: 'bad', text: `No such operation. Nearest: ${nearestOf(request)}` };
  }
  if (request.failure) {
    return { level: 'bad', text: `The fake failed: ${request.failure}` };
  }
  if (request.refusal) {
    return { level: request.unexpected ? 'bad' : 'warn', text: request.refusal };
  }
  if (request.unexpected) {
    return { level: 'bad', text: 'No such operation' };
  }
  if (request.undocumented?.length > 0) {
    return { level: 'info', text: `Not documented: ${request.undocumented.map((u) => u.parameter).join(', ')}` };
  }
  if (request.stubbed) {
    return { level: 'info', text: 'Answered by a stub of the test' };
  }
  return { level: 'ok', text: 'As documented' };
}
