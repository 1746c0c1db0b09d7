import { invalidValueError, isA, type Kind, isObject, record, text } from '../data.js';
import { normalDate } from './normal-date.js';

/** A date with the text of the house style. */
export interface DateLine {
  /** Date and time with its zone, as in `2026-09-01T10:30:00-04:00`. */
  datetime: string;
  /** The date as the reader sees it. Default: made by `Intl` in `lang` and `timeZone`. */
  text?: string;
}

const expected = 'a date such as 2026-09-01T10:30:00-04:00, or { datetime, text }';

const datetime: Kind<string> = (value, place) => {
  const given = isA('Date', value) && !Number.isNaN(value.getTime()) ? value.toISOString() : value;
  const normal = typeof given === 'string' ? normalDate(given) : undefined;
  if (!normal) throw invalidValueError(place, value, expected);
  return normal;
};

const parts = record<DateLine>({ datetime, text });

/** A date as text, as a `Date`, or with the text that the reader sees. */
export const date: Kind<DateLine> = (value, place) => {
  if (typeof value === 'string' && !value.trim()) return undefined;
  if (!isObject(value) || Array.isArray(value)) return { datetime: datetime(value, place)! };
  const line = parts(value, place);
  if (line && !line.datetime) throw invalidValueError(place, value, expected);
  return line;
};

/** A time zone that `Intl` knows. */
export const timeZone: Kind<string> = (value, place) => {
  const zone = text(value, place);
  try {
    Intl.DateTimeFormat('en', { timeZone: zone });
    return zone;
  } catch {
    throw invalidValueError(place, value, 'a time zone such as Europe/Berlin');
  }
};

/**
 * The text of a date: its own, or else that of `Intl`, in the site's time zone or, without one, in the zone of the date. A time in UTC
 * is marked as such, because UTC is seldom the site's time; another offset usually is.
 */
export function textOfDate({ datetime, text }: DateLine, lang: string, timeZone: string | undefined): string {
  if (text) return text;
  const [, day = '', time = ''] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d))?/.exec(datetime) ?? [];
  if (!time) return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
  const zone = timeZone ?? (datetime.endsWith('Z') ? 'UTC' : undefined);
  if (zone && hasZone(datetime)) {
    const fields = { year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' } as const;
    const format = new Intl.DateTimeFormat(lang, { ...fields, timeZoneName: 'short', timeZone: zone });
    return format.format(new Date(datetime));
  }
  const format = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
  return format.format(new Date(`${day}T${time}Z`));
}

/** Whether a date has a time and its zone. */
function hasZone(datetime: string): boolean {
  return /\d:\d.*(?:Z|[+-]\d\d:\d\d)$/.test(datetime);
}

/** The same instant with the offset of the site's zone, so that `reader-time` knows whether the reader has another zone. */
export function inZone(datetime: string, timeZone: string | undefined): string {
  if (!timeZone || !hasZone(datetime)) return datetime;
  const instant = Date.parse(datetime);
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')!.value;
  // After `GMT`. Offsets of the 19th century have seconds too, which HTML does not allow.
  const offset = name.slice(3, 9) || '+00:00';
  const local = new Date(instant - Date.parse(`1970-01-01T00:00${offset}`));
  return local.toISOString().replace(/(?:\.000)?Z$/, offset);
}
