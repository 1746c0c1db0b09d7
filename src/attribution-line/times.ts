import { type ReactiveController } from 'lit';
import { langOf, localize } from '../localize.js';
import { setHostProperty } from '../shadow-root.js';
import { type AttributionLine } from './attribution-line.js';
import { defaultMessages } from './attribution-line.messages.js';
import { datesOf, instantOf, isWorthShowing } from './dates.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** The lines on the page that count minutes. They share one timer, which rests while nobody sees the page. */
const counting = new Set<Times>();
let timer: ReturnType<typeof setInterval> | undefined;

function keepTime(): void {
  clearInterval(timer);
  if (counting.size && !document.hidden) timer = setInterval(count, minute);
}

function count(): void {
  for (const times of counting) times.hostUpdated();
}

function wake(): void {
  if (!document.hidden) count();
  keepTime();
}

/**
 * What `age`, `reader-time`, `relative` and `updated-after` do. The notes are generated text, which the line's stylesheet
 * has kept the room for: no node of the author's is touched, nothing moves, and no copy or extract holds the reader's clock.
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
    const old = line.age && passed > (line.ageAfter ?? 365) * day;
    const latest = unchanged || !updated ? 'published' : 'updated';
    const since = Date.now() - instantOf(latest === 'updated' ? updated : published);
    const counts = line.relative && since < (line.relativeFor ?? 24) * hour;

    this.#mark('unchanged', unchanged);
    this.#mark('old', old);
    this.#count(counts);
    const ago = counts && timeAgo(line, since);
    const show = (name: string, spoken: Notes): void => {
      this.#note(name, [...spoken, name === latest && ago]);
      this.#note(`${name}-spoken`, spoken);
    };
    show('published', [line.readerTime && readersTime(line, published), old && age(line, instantOf(published))]);
    show('updated', [line.readerTime && readersTime(line, updated)]);
  }

  #mark(state: string, on: boolean): void {
    if (on) this.#states.add(state);
    else this.#states.delete(state);
  }

  /** A string of CSS is quoted as one of JSON is. */
  #note(name: string, notes: Notes): void {
    const text = notes.filter(Boolean).join(' · ');
    setHostProperty(this.#line, `--_${name}`, text && JSON.stringify(`(${text})`));
  }

  #count(counts: boolean): void {
    if (counts === counting.has(this)) return;
    if (counts) counting.add(this);
    else counting.delete(this);
    keepTime();
    document[counting.size ? 'addEventListener' : 'removeEventListener']('visibilitychange', wake);
  }
}

type Notes = readonly (string | false | undefined)[];

function age(line: Element, instant: number): string {
  const [then, now] = [new Date(instant), new Date()];
  const begun = now.getUTCDate() < then.getUTCDate() ? 1 : 0;
  const months = (now.getUTCFullYear() - then.getUTCFullYear()) * 12 + now.getUTCMonth() - then.getUTCMonth() - begun;
  if (months > 11) return ago(line, months / 12, 'year');
  return months ? ago(line, months, 'month') : ago(line, (now.getTime() - instant) / day, 'day');
}

function timeAgo(line: Element, since: number): string {
  if (since < 0) return '';
  return since < hour ? ago(line, since / minute, 'minute') : ago(line, since / hour, 'hour');
}

function ago(line: Element, count: number, unit: Intl.RelativeTimeFormatUnit): string {
  const whole = Math.floor(count);
  const format = new Intl.RelativeTimeFormat(langOf(line), { numeric: whole ? 'always' : 'auto' });
  return whole ? format.format(-whole, unit) : format.format(0, 'second');
}

/** The reader's wall clock at that instant, with the day where it is another one; nothing where the clocks agree. */
function readersTime(line: Element, datetime: string | null | undefined): string {
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
  const shown = new Intl.DateTimeFormat(langOf(line), parts).format(instant);
  return localize(line, defaultMessages, 'lineReaderTime', { time: shown });
}
