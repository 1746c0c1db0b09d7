const shape = /^(\d{4}-\d\d-(\d\d))(?:[T ]((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?)(Z|[+-]\d\d:?\d\d))?$/;

/**
 * The instant that a `datetime` names, in milliseconds; `NaN` for what is no date, no day of the calendar, or a time of
 * day without its zone, which would be another instant for every reader. A date alone counts from its midnight in UTC.
 */
export function instantOf(datetime: string | null | undefined): number {
  const [, date = '', day, time = '00:00', zone = 'Z'] = shape.exec(datetime?.trim() ?? '') ?? [];
  // Engines differ on 30 February: some take it for 2 March.
  if (new Date(Date.parse(date)).getUTCDate() !== Number(day)) return NaN;
  return Date.parse(`${date}T${time}${zone.replace(/(\d\d)(\d\d)$/, '$1:$2')}`);
}

/** The dates of corrections and of the first publication are not the story's. Without prefix: the classes of version 0.1. */
const otherDates = ['correction', 'original'].map((name) => `.stet-${name} *, .${name} *`).join();
const updates = 'p:is(.stet-updated, .updated) *';

/** Of the `time` elements of an attribution line, the one of publication and the one in the paragraph of class `stet-updated`. */
export function datesOf(times: Iterable<Element>): { published?: Element | undefined; updated?: Element | undefined } {
  const dates = [...times].filter((time) => !time.matches(otherDates));
  return {
    published: dates.find((time) => !time.matches(updates)),
    updated: dates.find((time) => time.matches(updates)),
  };
}

/** False when the update came before the publication, with it, or within `minutes` of it. Without minutes, no date is judged. */
export function isWorthShowing(
  published: string | null | undefined,
  updated: string | null | undefined,
  minutes: number | null | undefined,
): boolean {
  return minutes == null || !(instantOf(updated) - instantOf(published) <= minutes * 60_000);
}
