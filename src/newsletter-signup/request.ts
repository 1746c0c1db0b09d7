import { type SignupContext } from './adapters.types.js';

/** Requests that end when `signal` is aborted. */
export function requestWith(signal: AbortSignal): SignupContext['request'] {
  return async ({ url, method = 'POST', headers = {}, body = null }) => {
    const options = { method, headers, body, cache: 'no-store', signal } as const;
    const response = await send(new URL(url, document.baseURI), options);
    const text = await readText(response);
    return { status: response.status, url: response.url, text, json: parseJson(text) };
  };
}

/**
 * When the reader leaves, Firefox and WebKit end the request before the next page arrives. That must not look like a failure, so it is
 * reported only if the reader is still here after a while.
 */
async function send(url: URL, options: RequestInit): Promise<Response> {
  let isLeaving = false;
  const note = (): void => void (isLeaving = true);
  window.addEventListener('beforeunload', note);
  try {
    return await fetch(url, options);
  } catch (error) {
    if (isLeaving) await new Promise((resolve) => setTimeout(resolve, 3000));
    throw error;
  } finally {
    window.removeEventListener('beforeunload', note);
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
