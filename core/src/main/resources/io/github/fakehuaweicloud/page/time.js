/** Durations and instants as the API writes them (ISO-8601), and as people read them. */
const UNITS = { D: 86_400_000, H: 3_600_000, M: 60_000, S: 1000 };

/** Milliseconds of `P1DT2H`, `PT-5M`, `-PT5M`; undefined if it is none. */
export function milliseconds(iso) {
  const match = /^(-?)P(?:([-+]?\d+)D)?(?:T(?:([-+]?\d+)H)?(?:([-+]?\d+)M)?(?:([-+]?\d+(?:\.\d+)?)S)?)?$/.exec(iso ?? '');
  if (!match || !/\d/.test(iso)) {
    return undefined;
  }
  const [, sign, days = 0, hours = 0, minutes = 0, seconds = 0] = match;
  const sum = days * UNITS.D + hours * UNITS.H + minutes * UNITS.M + seconds * UNITS.S;
  return sign ? -sum : sum;
}

/** `29 days 4 h`: the two greatest units, rounded. */
export function inWords(millis) {
  const unit = Math.abs(millis) >= UNITS.D - UNITS.H / 2 ? UNITS.H : Math.abs(millis) >= UNITS.H - UNITS.M / 2 ? UNITS.M : UNITS.S;
  const seconds = (Math.round(Math.abs(millis) / unit) * unit) / 1000;
  const days = Math.floor(seconds / 86_400);
  const hours = Math.floor((seconds % 86_400) / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  if (days >= 730) {
    return `${Math.floor(days / 365)} years`;
  }
  if (days) {
    return `${days} ${days === 1 ? 'day' : 'days'}${hours && days < 60 ? ` ${hours} h` : ''}`;
  }
  if (hours) {
    return `${hours} h${minutes ? ` ${minutes} min` : ''}`;
  }
  return minutes ? `${minutes} min${minutes < 10 && seconds % 60 ? ` ${seconds % 60} s` : ''}` : `${seconds} s`;
}

/** `2027-01-01 00:00:00`, always UTC, as the API's instants. */
export function day(instant) {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? String(instant ?? '') : date.toISOString().slice(0, 19).replace('T', ' ');
}

/** `00:00:00.123` */
export function timeOfDay(instant) {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? String(instant ?? '') : date.toISOString().slice(11, 23);
}

/** A project's clock as read once; goes on by itself between two readings. */
export class ProjectClock {
  constructor({ time, stopped, offset }) {
    this.read = Date.parse(time);
    this.readAt = performance.now();
    this.stopped = Boolean(stopped);
    this.offset = milliseconds(offset) ?? 0;
  }

  now() {
    return this.stopped ? this.read : this.read + performance.now() - this.readAt;
  }
}
