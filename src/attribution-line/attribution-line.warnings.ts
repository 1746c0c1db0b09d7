import { langOf, missingLanguage } from '../localize.js';
import { instantOf, isBefore, storyDates } from './dates.js';

type AttributionLine = HTMLElementTagNameMap['stet-attribution-line'];

export function* warningsFor(line: AttributionLine): Generator<string> {
  for (const name of ['portraits', 'byline', 'contributors', 'updated', 'original', 'correction'])
    if (line.querySelector(`p.${name}`) && !line.querySelector(`.stet-${name}`))
      yield `has the class "${name}" of version 0.1, whose look is gone: write "stet-${name}".`;
  const times = [...line.querySelectorAll('time:not([datetime^=P])')];
  for (const time of times) {
    const datetime = time.getAttribute('datetime');
    if (!datetime) yield `has a date without a \`datetime\` ("${time.textContent}"): no machine can read it.`;
    else if (Number.isNaN(instantOf(datetime)))
      yield `cannot read \`datetime="${datetime}"\`: write the date, the time and its zone as 2026-09-01T10:30:00-04:00.`;
  }

  const {
    published: [published, ...others],
    updated: [updated],
  } = storyDates(times);
  if (!updated && others.length)
    yield 'has two dates: give the paragraph of the later one `class="stet-updated"`, so that each is known for what it is.';
  if (isBefore(updated?.getAttribute('datetime'), published?.getAttribute('datetime')))
    yield 'was updated before it was published: one of the two `datetime`s is wrong.';
  if (line.updatedAfter != null && !updated && published)
    yield 'has `updated-after` but no paragraph of class `stet-updated`.';
  if ([...line.querySelectorAll('p')].some((p) => p.querySelectorAll('time').length > 1))
    yield 'has two dates in one paragraph: give each its own, as what is added to a date stands at the end of its paragraph.';

  for (const name of line.querySelectorAll('a, [itemprop]')) {
    const { nextSibling: next } = name;
    if (next instanceof Element && next.matches('a, [itemprop]'))
      yield `runs "${name.textContent}" and "${next.textContent}" together: type a space, a comma or "and" between them.`;
  }
  if (line.readerTime) yield* missingLanguage(langOf(line));
  const dropped = line.querySelector('address, cite, footer');
  if (dropped) yield `holds \`${dropped.localName}\`, which reader modes drop with its text: use \`p\`.`;
}
