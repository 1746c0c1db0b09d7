/**
 * Loads a part of the library on first use. If it cannot be loaded, this is reported once and the result is `undefined`, so
 * the page still works as HTML. The next use tries once more.
 */
export function loadOnce<T>(load: () => Promise<T>): () => Promise<T | undefined> {
  let loading: Promise<T | undefined> | undefined;
  let reported = false;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      if (!reported) console.error('Stet: a part could not be loaded.', error);
      reported = true;
      return undefined;
    }));
}
