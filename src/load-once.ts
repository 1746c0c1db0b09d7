/**
 * Loads a part of the library on first use. One that cannot be loaded is reported once and gives `undefined`, so that the
 * page goes on as HTML alone; the next use tries again.
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
