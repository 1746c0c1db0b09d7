const pattern =
  /^(\d{4}-\d\d-\d\d)(?:[T ]((?:[01]\d|2[0-3]):[0-5]\d)(?:(:[0-5]\d)(?:(\.\d{1,3})\d*)?)?\s*(?:(Z|UTC|GMT)|([+-]\d\d):?(\d\d)?)?)?$/i;

/** A valid HTML date (HTML 2.3.5), from the formats of programming languages. */
export function normalDate(value: string): string | undefined {
  const [, day = '', time, seconds = '', fraction = '', utc, hours, minutes = '00'] = pattern.exec(value.trim()) ?? [];
  if (new Date(day).getUTCDate() !== Number(day.slice(8))) return undefined;
  if (!time) return day;
  // HTML allows no -00:00.
  const zone = utc ? 'Z' : hours ? `${hours}:${minutes}`.replace('-00:00', '+00:00') : '';
  if (Number.isNaN(Date.parse(`${day}T${time}${seconds}${zone || 'Z'}`))) return undefined;
  return `${day}T${time}${seconds}${seconds && fraction}${zone}`;
}
