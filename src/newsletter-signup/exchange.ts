import { type SignupRequest, type SignupResponse } from './adapters.js';

/** Makes a request and reads its answer; `undefined` when none comes. Never rejects. */
export type Exchange = (request: SignupRequest) => Promise<SignupResponse | undefined>;

/** Exchanges that end after `seconds` each, or when `signal` aborts it. */
export function exchangeWithin(seconds: number, signal?: AbortSignal): Exchange {
  return async ({ url, method = 'POST', headers = {}, body = null }) => {
    if (signal?.aborted) return undefined;
    const controller = new AbortController();
    const abort = (): void => controller.abort();
    // Not AbortSignal.timeout(): WebKit may collect one that only AbortSignal.any() refers to.
    const timer = setTimeout(abort, seconds * 1000);
    signal?.addEventListener('abort', abort);
    try {
      const request = { method, headers, body, cache: 'no-store', signal: controller.signal } as const;
      const response = await fetch(new URL(url, document.baseURI), request);
      const text = await textOf(response);
      return { status: response.status, url: response.url, text, json: parsed(text) };
    } catch {
      return undefined;
    } finally {
      clearTimeout(timer);
    }
  };
}

/** The start of the answer: a huge one is not read to its end, and of one that was cut, what came counts. */
async function textOf({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (let chunk; text.length < 100_000 && (chunk = await reader?.read())?.value;) {
      text += decoder.decode(chunk.value, { stream: true });
    }
    await reader?.cancel();
  } catch {
    // The status has come, and some adapters need no more.
  }
  return text;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
