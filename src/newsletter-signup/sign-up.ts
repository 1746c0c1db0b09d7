import {
  type SignupAdapter,
  type SignupData,
  type SignupOutcome,
  type SignupRequest,
  type SignupSettings,
} from './adapters.js';
import { type Exchange } from './exchange.js';

/** What became of some newsletters; of the form as a whole where it offers no choice. */
export interface Result extends SignupOutcome {
  readonly newsletters: readonly string[];
}

/** The answer to an adapter's preparing request, while it is good. */
export class Tickets {
  readonly #adapter: SignupAdapter;
  #key = '';
  #time = 0;
  #text?: Promise<string | undefined>;

  constructor(adapter: SignupAdapter) {
    this.#adapter = adapter;
  }

  /** A recent answer, or, when there is none or `renewed` is wanted, a new one. */
  get(settings: SignupSettings, ask: Exchange, renewed = false): Promise<string | undefined> | undefined {
    const { prepare, ticketLife = 240_000 } = this.#adapter;
    const request = prepare?.(settings);
    if (!request) return undefined;
    if (renewed || this.#key !== request.url || Date.now() - this.#time > ticketLife) {
      this.#key = request.url;
      this.#time = Date.now();
      this.#text = ask(request).then((answer) => {
        if (answer?.status === 200) return answer.text;
        this.#time = 0;
        return undefined;
      });
    }
    return this.#text;
  }
}

/** Sends what the adapter makes of the form, one request after the other, each once. */
export async function signUp(
  adapter: SignupAdapter,
  data: SignupData,
  settings: SignupSettings,
  ask: Exchange,
  tickets: Tickets,
): Promise<Result[]> {
  const results: Result[] = [];
  const prepare = async (renewed?: boolean): Promise<readonly SignupRequest[]> => {
    const ticket = await tickets.get(settings, ask, renewed);
    return adapter.requests({ ...data, ...(ticket && { ticket }) }, settings);
  };
  const send = async (request: SignupRequest): Promise<SignupOutcome | 'stale'> => {
    const answer = await ask(request);
    return answer ? adapter.outcome(answer, settings) : { kind: 'unreachable' };
  };
  let requests = await prepare();
  for (let index = 0; index < requests.length; index++) {
    const { newsletters = data.newsletters } = requests[index]!;
    // Whoever does not answer, or asks us to wait, is not asked for the other newsletters.
    const last = results.find(({ kind }) => kind === 'unreachable' || kind === 'rate-limited');
    let outcome = last ?? (await send(requests[index]!));
    if (outcome === 'stale') {
      requests = await prepare(true);
      outcome = await send(requests[index]!);
    }
    if (outcome === 'stale') outcome = { kind: 'rejected' };
    for (const part of outcome.results ?? [outcome])
      results.push({ ...part, newsletters: 'newsletter' in part ? [part.newsletter] : newsletters });
  }
  return results;
}
