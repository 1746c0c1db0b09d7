import { type SignupContext } from './adapters.types.js';

/** Requests that end when `signal` is aborted. */
export function requestWith(signal: AbortSignal): SignupContext['request'] {
  return ({ url, method = 'POST', headers = {}, body = null }) =>
    unlessLeaving(async () => {
      const options = { method, headers, body, cache: 'no-store', signal } as const;
      const response = await fetch(new URL(url, document.baseURI), options);
      const text = await readText(response);
      return { status: response.status, url: response.url, text, json: parseJson(text) };
    });
}

/**
 * Firefox and WebKit end a request when the reader leaves, some time before the next page arrives. That must not look like a failure:
 * the outcome waits, and reaches the reader only if the page is still open then.
 */
async function unlessLeaving<T>(request: () => Promise<T>): Promise<T> {
  let isLeaving = false;
  const noteLeaving = (): void => void (isLeaving = true);
  window.addEventListener('beforeunload', noteLeaving);
  try {
    return await request();
  } finally {
    window.removeEventListener('beforeunload', noteLeaving);
    if (isLeaving) await new Promise((resolve) => setTimeout(resolve, 3000));
  }
}

/** Reads the start of the response. A huge response is not read to its end. If the connection drops, the received part is used. */
async function readText({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (let chunk; text.length < 100_000 && (chunk = await reader?.read())?.value;) {
      text += decoder.decode(chunk.value, { stream: true });
    }
    await reader?.cancel();
  } catch {
    // The status has arrived, and some adapters need only that.
  }
  return text.slice(0, 100_000);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
