import { type ReactiveController } from 'lit';
import { langOf, languageOfMessages, localize } from '../localize.js';
import { setHostProperty } from '../shadow-root.js';
import { defaultMessages } from './attribution-line.messages.js';
import { datesOf, instantOf, isWorthShowing } from './dates.js';

type AttributionLine = HTMLElementTagNameMap['stet-attribution-line'];

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const week = 7 * day;

/** The lines on the page that count minutes. They share one timer, which stops while the page is hidden. */
const counting = new Set<Times>();
let timer: ReturnType<typeof setInterval> | undefined;

function restartTimer(): void {
  clearInterval(timer);
  if (counting.size && !document.hidden) timer = setInterval(updateAll, minute);
}

function updateAll(): void {
  for (const times of counting) times.hostUpdated();
}

function updateAllWhenVisible(): void {
  if (!document.hidden) updateAll();
  restartTimer();
}

/**
 * Implements `age`, `reader-time`, `relative` and `updated-after`. The notes are generated text, for which the line's
 * stylesheet has reserved the space: the author's nodes stay unchanged, nothing moves, and copies and extracts do not contain the reader's time.
 */
export class Times implements ReactiveController {
  readonly #line: AttributionLine;
  readonly #states: CustomStateSet;
  readonly #observer = new MutationObserver(() => this.hostUpdated());

  constructor(line: AttributionLine, states: CustomStateSet) {
    this.#line = line;
    this.#states = states;
  }

  hostConnected(): void {
    const changes = { subtree: true, childList: true, attributeFilter: ['datetime', 'class'] };
    this.#observer.observe(this.#line, changes);
    this.hostUpdated();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#count(false);
  }

  hostUpdated(): void {
    const line = this.#line;
    const dates = datesOf(line.querySelectorAll('time'));
    const published = dates.published?.getAttribute('datetime');
    const updated = dates.updated?.getAttribute('datetime');
    const unchanged = !isWorthShowing(published, updated, line.updatedAfter);
    const passed = Date.now() - instantOf(published);
    const old = line.age && passed > Math.max(line.ageAfter ?? 365, 1) * day;
    const latest = unchanged || !updated ? 'published' : 'updated';
    const since = Date.now() - instantOf(latest === 'updated' ? updated : published);
    const counts = line.relative && since < (line.relativeFor ?? 24) * hour;

    this.#mark('unchanged', unchanged);
    this.#mark('old', old);
    this.#count(counts);
    const lang = languageOfNotes(line);
    const show = (name: string, datetime: string | null | undefined, notes: Notes): void =>
      this.#note(name, notes, name === latest && counts ? timeAgo(lang, datetime) : '');
    show('published', published, [
      line.readerTime && readersTime(line, lang, published),
      old && !(counts && latest === 'published') && age(lang, instantOf(published)),
    ]);
    show('updated', updated, [line.readerTime && readersTime(line, lang, updated)]);
  }

  #mark(state: string, on: boolean): void {
    if (on) this.#states.add(state);
    else this.#states.delete(state);
  }

  /**
   * Screen readers skip the minutes. Chromium does not read generated text that has alternative text, so a note without minutes has
   * none.
   */
  #note(name: string, notes: Notes, ticking: string): void {
    const seen = toCssString([...new Set([...notes, ticking])]);
    setHostProperty(this.#line, `--_${name}`, ticking ? `${seen} / ${toCssString(notes) || '""'}` : seen);
  }

  #count(counts: boolean): void {
    if (counts === counting.has(this)) return;
    if (counts) counting.add(this);
    else counting.delete(this);
    restartTimer();
    document[counting.size ? 'addEventListener' : 'removeEventListener']('visibilitychange', updateAllWhenVisible);
  }
}

type Notes = readonly (string | false | undefined)[];

/** A string of CSS is quoted as one of JSON is. */
function toCssString(notes: Notes): string {
  const text = notes.filter(Boolean).join(' · ');
  return text && JSON.stringify(`(${text})`);
}

/** All notes have one language: with `reader-time` that of the library's messages, otherwise the page's, if `Intl` supports it. */
function languageOfNotes(line: AttributionLine): string {
  const lang = line.readerTime ? languageOfMessages(langOf(line)) : langOf(line);
  return Intl.RelativeTimeFormat.supportedLocalesOf(lang)[0] ?? 'en';
}

/** Years, months or days. */
function age(lang: string, instant: number): string {
  const months = monthsSince(instant);
  if (months > 11) return ago(lang, months / 12, 'year');
  return months ? ago(lang, months, 'month') : ago(lang, (Date.now() - instant) / day, 'day');
}

/** The time since the date, in a unit that fits. On the first day of a date without a time, returns nothing, because the hours are unknown. */
function timeAgo(lang: string, datetime: string | null | undefined): string {
  const instant = instantOf(datetime);
  const since = Date.now() - instant;
  if (since >= week && !monthsSince(instant)) return ago(lang, since / week, 'week');
  if (since >= day) return age(lang, instant);
  if (since < 0 || !/\d:\d/.test(datetime ?? '')) return '';
  return since < hour ? ago(lang, since / minute, 'minute') : ago(lang, since / hour, 'hour');
}

/** Whole months of the calendar. */
function monthsSince(instant: number): number {
  const [then, now] = [new Date(instant), new Date()];
  const begun = now.getUTCDate() < then.getUTCDate() ? 1 : 0;
  return (now.getUTCFullYear() - then.getUTCFullYear()) * 12 + now.getUTCMonth() - then.getUTCMonth() - begun;
}

function ago(lang: string, count: number, unit: Intl.RelativeTimeFormatUnit): string {
  const whole = Math.floor(count);
  const format = new Intl.RelativeTimeFormat(lang, { numeric: whole ? 'always' : 'auto' });
  return whole ? format.format(-whole, unit) : format.format(0, 'second');
}

/** The reader's local time at that instant, with the day if it differs; nothing if the times are equal. */
function readersTime(line: Element, lang: string, datetime: string | null | undefined): string {
  const instant = new Date(instantOf(datetime));
  const [, date, time] = /(\d\d)[T ](\d\d:\d\d)/.exec(datetime ?? '') ?? [];
  const clock = [instant.getHours(), instant.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
  const sameDay = instant.getDate() === Number(date);
  if (!time || Number.isNaN(instant.getTime()) || (sameDay && clock === time)) return '';
  const parts: Intl.DateTimeFormatOptions = {
    hour: 'numeric',
    minute: '2-digit',
    ...(!sameDay && { weekday: 'short' }),
  };
  const shown = new Intl.DateTimeFormat(lang, parts).format(instant);
  return localize(line, defaultMessages, 'lineReaderTime', { time: shown });
}
