/** One promise and its result in this run. */
export interface Row {
  promise: string;
  figure: string;
  /** Results of other libraries in the same run. */
  peer?: string;
  holds: boolean;
}

/** A row that holds if the list of problems is empty; its figure then shows how much was checked. */
export function row(promise: string, checked: string, wrong: readonly string[]): Row {
  const more = wrong.length > 3 ? ` and ${wrong.length - 3} more` : '';
  return wrong.length
    ? { promise, figure: `${wrong.slice(0, 3).join('; ')}${more} (of ${checked})`, holds: false }
    : { promise, figure: checked, holds: true };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
