const iso =
  /^(\d{4}-\d\d-\d\d)(?:[T ]((?:[01]\d|2[0-3]):[0-5]\d)(?:(:[0-5]\d)(?:(\.\d{1,3})\d*)?)?\s*(?:(Z|UTC|GMT)|([+-]\d\d):?(\d\d)?)?)?$/i;

/** A valid HTML date (HTML 2.3.5), from the formats of programming languages, of feeds (RFC 2822) and of wires (ISO 8601 without separators). */
export function normalDate(value: string): string | undefined {
  // Java and `Temporal` add the name of the zone: `…+02:00[Europe/Paris]`.
  const given = value.trim().replace(/\[[\w/+:-]+\]$/, '');
  const [, day = '', time, seconds = '', fraction = '', utc, hours, minutes = '00'] =
    iso.exec(fromRfc2822(given) ?? withSeparators(given)) ?? [];
  if (new Date(day).getUTCDate() !== Number(day.slice(8))) return undefined;
  if (!time) return day;
  // HTML allows no -00:00.
  const zone = utc ? 'Z' : hours ? `${hours}:${minutes}`.replace('-00:00', '+00:00') : '';
  if (Number.isNaN(Date.parse(`${day}T${time}${seconds}${zone || 'Z'}`))) return undefined;
  return `${day}T${time}${seconds}${seconds && fraction}${zone}`;
}

/** `20260901T143000Z` → `2026-09-01T14:30:00Z`. */
function withSeparators(date: string): string {
  return date.replace(
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?)?/,
    (_, year, month, day, ...time: (string | undefined)[]) => {
      const clock = time.slice(0, 3).filter(Boolean).join(':');
      return `${year}-${month}-${day}${clock && `T${clock}`}`;
    },
  );
}

const months = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** `Tue, 01 Sep 2026 14:30:00 +0200` → `2026-09-01T14:30:00+0200`. */
function fromRfc2822(date: string): string | undefined {
  const [, day, month = '', year, time, zone] =
    /^(?:[a-z]{3},\s*)?(\d{1,2})\s+([a-z]{3})\s+(\d{4})\s+(\d\d:\d\d(?::\d\d)?)\s*(Z|UT|UTC|GMT|[+-]\d{4})$/i.exec(
      date,
    ) ?? [];
  const index = months.toLowerCase().indexOf(month.toLowerCase()) / 3;
  if (!day || !Number.isInteger(index)) return undefined;
  return `${year}-${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}T${time}${zone!.length === 5 ? zone : 'Z'}`;
}
