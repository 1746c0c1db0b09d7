/** Resolves in the next turn of the event loop; `setTimeout` waits for 4 ms after a few calls (HTML 8.7). */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Long enough for what must not happen. */
export const soon = (time = 50): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** Resolves when `isSo` is true; throws after 15 seconds, naming the condition. */
export async function until(isSo: () => unknown): Promise<void> {
  for (const end = performance.now() + 15_000; !(await isSo()); await new Promise((resolve) => setTimeout(resolve, 5)))
    if (performance.now() > end) throw new Error(`Not in 15 seconds: ${String(isSo)}`);
}
