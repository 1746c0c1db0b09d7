import { type SignupAdapter } from './adapters.types.js';

const adapters = new Map<string, SignupAdapter>();
const loaders = new Map<string, () => Promise<unknown>>();

/**
 * Makes `subscribe` available as `<stet-newsletter-signup adapter="name">`. The last one registered under a name is used.
 *
 * @throws {TypeError} if `subscribe` is no function.
 */
export function registerAdapter(name: string, subscribe: SignupAdapter): void {
  if (typeof subscribe !== 'function') throw new TypeError(`Stet: the adapter "${name}" has to be a function.`);
  adapters.set(name, subscribe);
}

/** Makes an adapter available that is loaded when a form needs it. A registered adapter of the same name replaces it. */
export function registerLoader(name: string, load: () => Promise<unknown>): void {
  loaders.set(name, load);
}

export function hasAdapter(name: string | undefined): name is string {
  return name !== undefined && (adapters.has(name) || loaders.has(name));
}

/** Returns the adapter; rejects if it cannot be loaded. */
export async function getAdapter(name: string): Promise<SignupAdapter> {
  if (!adapters.has(name)) await loaders.get(name)!();
  return adapters.get(name)!;
}
