import { StetElement } from '../element.js';
import { property } from '../properties.js';
import { loadOnce } from '../load-once.js';
import { tokens } from '../tokens.styles.js';
import { warningsFor } from './attribution-line.warnings.js';
import { styles } from './attribution-line.styles.js';
import type { Times } from './times.js';

/**
 * Shows who wrote the story, where and when. Use it in the header, and again at the end for sources.
 *
 * ```html
 * <stet-attribution-line>
 *   <p class="stet-byline" itemscope>By <a rel="author" itemprop="author" href="/staff/okoye">Amara Okoye</a> and <span itemprop="author">Jonas Lindqvist</span></p>
 *   <p class="stet-contributors" itemscope>Photographs by <a itemprop="contributor" href="/staff/moreau">Ines Moreau</a></p>
 *   <p>Published <time datetime="2026-09-01T10:30:00-04:00">Sept. 1, 2026, 10:30 a.m. EDT</time></p>
 *   <p class="stet-updated">Updated <time datetime="2026-09-01T14:05:00-04:00">Sept. 1, 2026, 2:05 p.m. EDT</time></p>
 * </stet-attribution-line>
 * ```
 *
 * Type the separators, so that they are read aloud, copied and extracted. Other paragraphs: `stet-portraits` (images of
 * the authors, first), `stet-original` (the first publisher, with a `rel="license"` link), `stet-correction`, `stet-contact`
 * (email address and links of the authors), `stet-bio`, and paragraphs without a class for sources. A name of class `stet-org` is an organisation.
 *
 * The element never changes the author's dates. The attributes add generated text after the paragraph of a date. Its space is
 * reserved from the first paint, so nothing moves. Copies and extracts do not contain it. Its language is the nearest
 * `lang`. If a `datetime` is missing, wrong or without a time zone, nothing is added.
 *
 * @tagname stet-attribution-line
 * @cssstate old - The article is older than `age-after`, and `age` is on.
 * @cssstate unchanged - The update came within `updated-after` minutes of the publication, or before it.
 */
export class AttributionLine extends StetElement {
  static override styles = [tokens, styles];
  protected static override warnings = __DEV__ ? warningsFor : undefined;

  /** Shows the age of an old article after its date of publication: "(6 years ago)". */
  @property({ type: Boolean, reflect: true, useDefault: true }) age = false;

  /** Number of days after which an article is old: 1 or more. Default: 365. */
  @property({ type: Number, attribute: 'age-after' }) ageAfter?: number;

  /** Adds the reader's own time of day to each date whose zone is not the reader's: "(4:30 PM your time)". */
  @property({ type: Boolean, reflect: true, useDefault: true, attribute: 'reader-time' }) readerTime = false;

  /** For live pages: adds "(12 minutes ago)" to the latest date, updated every minute. Screen readers do not read it. */
  @property({ type: Boolean, reflect: true, useDefault: true }) relative = false;

  /** Number of hours for which `relative` shows a note. Default: 24. */
  @property({ type: Number, attribute: 'relative-for' }) relativeFor?: number;

  /** Hides the paragraph of class `stet-updated`, but keeps its space, if the update came within this number of minutes after publication. */
  @property({ type: Number, attribute: 'updated-after' }) updatedAfter?: number;

  #times?: Times;

  protected override updated(): void {
    const asked = this.age || this.readerTime || this.relative || this.updatedAfter != null;
    if (!asked || this.#times) return;
    void loadTimes().then((module) => {
      if (!module || this.#times) return;
      this.#times = new module.Times(this, this.attachInternals().states);
      this.addController(this.#times);
    });
  }
}

const loadTimes = /* @__PURE__ */ loadOnce(() => import('./times.js'));

declare global {
  interface HTMLElementTagNameMap {
    'stet-attribution-line': AttributionLine;
  }
}
