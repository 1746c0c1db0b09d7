import { type Page } from './frame.js';

/** Sets the time and the time zone of a page; call it before `define()`. */
export function setClock({ window, document }: Page, now: string, timeZone: string) {
  const { Date: RealDate } = window;
  const { DateTimeFormat } = window.Intl;
  let instant = RealDate.parse(now);
  let hidden = false;
  const time = { day: 'numeric', hour: 'numeric', minute: 'numeric', hourCycle: 'h23' } as const;
  const parts = new DateTimeFormat('en-GB', { timeZone, ...time });
  const part = (date: Date, wanted: string): number =>
    Number.isNaN(date.getTime()) ? NaN : Number(parts.formatToParts(date).find(({ type }) => type === wanted)!.value);

  class PageDate extends RealDate {
    constructor(value?: number) {
      super(value ?? instant);
    }
    static override now = (): number => instant;
    override getDate = (): number => part(this, 'day');
    override getHours = (): number => part(this, 'hour');
    override getMinutes = (): number => part(this, 'minute');
  }
  class PageFormat extends DateTimeFormat {
    constructor(lang?: string, options?: Intl.DateTimeFormatOptions) {
      super(lang, { timeZone, ...options });
    }
  }
  Object.assign(window, { Date: PageDate });
  Object.assign(window.Intl, { DateTimeFormat: PageFormat });

  const intervals = new Map<number, { run: () => void; every: number; due: number }>();
  Object.assign(window, {
    setInterval(run: () => void, every: number) {
      intervals.set(intervals.size + 1, { run, every, due: instant + every });
      return intervals.size;
    },
    clearInterval: (id: number) => void intervals.delete(id),
  });
  Object.defineProperty(document, 'hidden', { get: () => hidden, configurable: true });

  return {
    /** Advances the time, and runs the intervals that are due. */
    pass(milliseconds: number): void {
      instant += milliseconds;
      for (const interval of intervals.values()) {
        if (interval.due > instant) continue;
        interval.due = instant + interval.every;
        interval.run();
      }
    },
    timers: (): number => intervals.size,
    hide(now: boolean): void {
      hidden = now;
      document.dispatchEvent(new window.Event('visibilitychange'));
    },
  };
}
