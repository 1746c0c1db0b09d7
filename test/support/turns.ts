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
