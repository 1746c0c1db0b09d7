const shape = /^(\d{4}-\d\d-(\d\d))(?:[T ]((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?)(Z|[+-]\d\d:?\d\d))?$/;

/**
 * The instant of a `datetime` in milliseconds. `NaN` for an invalid date, a day that does not exist, or a time without a
 * zone, which would be a different instant for each reader. A date without a time is midnight in UTC.
 */
export function instantOf(datetime: string | null | undefined): number {
  const [, date = '', day, time = '00:00', zone = 'Z'] = shape.exec(datetime?.trim() ?? '') ?? [];
  // Engines differ on 30 February: some read it as 2 March.
  if (new Date(Date.parse(date)).getUTCDate() !== Number(day)) return NaN;
  return Date.parse(`${date}T${time}${zone.replace(/(\d\d)(\d\d)$/, '$1:$2')}`);
}

/** The dates of corrections, of the first publication, in an author's biography and in sources are not the story's. Without prefix: the classes of version 0.1. */
const otherDates = ['correction', 'original', 'bio', 'source'].map((name) => `.stet-${name} *, .${name} *`).join();
const updates = 'p:is(.stet-updated, .updated) *';

/** The story's dates, sorted by paragraph: those in the paragraph of class `stet-updated`, and the others. */
export function storyDates(times: Iterable<Element>): { published: Element[]; updated: Element[] } {
  // A duration, such as the time that reading takes, is no date.
  const isDate = (time: Element): boolean => !/^\s*P/.test(time.getAttribute('datetime') ?? '');
  const dates = [...times].filter((time) => isDate(time) && !time.matches(otherDates));
  return {
    published: dates.filter((time) => !time.matches(updates)),
    updated: dates.filter((time) => time.matches(updates)),
  };
}

/** The first date of publication and the first of an update. */
export function datesOf(times: Iterable<Element>): { published?: Element | undefined; updated?: Element | undefined } {
  const { published, updated } = storyDates(times);
  return { published: published[0], updated: updated[0] };
}

/** Whether a date is before another one. If only one of them has a time, their days are compared. */
export function isBefore(date: string | null | undefined, other: string | null | undefined): boolean {
  if (hasTime(date) !== hasTime(other)) return dayOf(date) < dayOf(other);
  return instantOf(date) < instantOf(other);
}

/** False if the update came before or with the publication, or within `minutes` after it. Without `minutes`, always true. */
export function isWorthShowing(
  published: string | null | undefined,
  updated: string | null | undefined,
  minutes: number | null | undefined,
): boolean {
  if (minutes == null) return true;
  // A day may be hours later.
  if (hasTime(published) !== hasTime(updated)) return !isBefore(updated, published);
  // Two times without a zone are of the same one, whichever that is.
  const zone = [published, updated].every((date) => /\d[T ]\d\d:[\d:.]+\s*$/.test(date ?? '')) ? 'Z' : '';
  return !(instantOf(updated?.trim() + zone) - instantOf(published?.trim() + zone) <= minutes * 60_000);
}

const hasTime = (date: string | null | undefined): boolean => /\d:\d/.test(date ?? '');
const dayOf = (date: string | null | undefined): number => instantOf(date?.trim().slice(0, 10));
