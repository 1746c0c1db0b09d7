const iso =
  /^(\d{4}-\d\d-\d\d)(?:[T ]((?:[01]\d|2[0-3]):[0-5]\d)(?:(:[0-5]\d)(?:[.,](\d{1,3})\d*)?)?\s*(?:(Z|UTC|GMT)|([+-]\d\d):?(\d\d)?)?)?$/i;

/** A valid HTML date (HTML 2.3.5), from the formats of programming languages, of feeds (RFC 2822) and of wires (ISO 8601 without separators). */
export function normalDate(value: string): string | undefined {
  // A longer text is no date, and would take long to search.
  if (value.length > 100) return undefined;
  const given = value
    .trim()
    .replace(/[+-]00:?00 UTC$/, 'Z')
    .replace(nameOfZone, '');
  const [, day = '', time, seconds = '', fraction = '', utc, hours, minutes = '00'] =
    iso.exec(fromRfc2822(given) ?? withSeparators(given)) ?? [];
  if (new Date(day).getUTCDate() !== Number(day.slice(8))) return undefined;
  if (!time) return day;
  // HTML allows no -00:00.
  const zone = utc ? 'Z' : hours ? `${hours}:${minutes}`.replace('-00:00', '+00:00') : '';
  if (Number.isNaN(Date.parse(`${day}T${time}${seconds}${zone || 'Z'}`))) return undefined;
  return `${day}T${time}${seconds}${fraction && `.${fraction}`}${zone}`;
}

/** After the offset: in Java and `Temporal` `[Europe/Paris]`, in mail and JavaScript `(CEST)`, in Go `EDT`. */
const nameOfZone = /(?:\[[\w/+:=!-]+\])+$|(?<=\d:\d\d.*)\s\([^()]*\)$|(?<=[+-]\d\d:?\d\d)\s[A-Z]{2,5}$/;

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

/** The names of zones that mail and feeds may have (RFC 2822 4.3). */
const zones: Record<string, string> = {
  EDT: '-0400',
  EST: '-0500',
  CDT: '-0500',
  CST: '-0600',
  MDT: '-0600',
  MST: '-0700',
  PDT: '-0700',
  PST: '-0800',
};

/** `Tue, 01 Sep 2026 14:30:00 +0200`, or `Tue Sep 01 2026 14:30:00 GMT+0200` as JavaScript prints it → `2026-09-01T14:30:00+0200`. */
function fromRfc2822(date: string): string | undefined {
  const given = date.replace(/^[a-z]{3} ([a-z]{3}) (\d\d) (\d{4} [\d:]+ )GMT(?=[+-])/i, '$2 $1 $3');
  const [, day, month = '', year = '', time, zone = ''] =
    /^(?:[a-z]{3},\s*)?(\d{1,2})\s+([a-z]{3})\s+(\d{4}|\d\d)\s+(\d\d:\d\d(?::\d\d)?)\s*(Z|UTC?|GMT|[ECMP][DS]T|[+-]\d{4})$/i.exec(
      given,
    ) ?? [];
  const index = months.toLowerCase().indexOf(month.toLowerCase()) / 3;
  if (!day || !Number.isInteger(index)) return undefined;
  const offset = zones[zone.toUpperCase()] ?? (zone.length === 5 ? zone : 'Z');
  const century = Number(year) < 50 ? '20' : '19';
  return `${year.padStart(4, century)}-${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}T${time}${offset}`;
}
