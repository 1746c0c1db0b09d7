/** The file of the largest candidate of a `srcset`, by width or density. An address may have commas inside. */
export function largestCandidate(srcset: string | null | undefined): string | undefined {
  const candidates = [...(srcset ?? '').matchAll(/([^\s,](?:\S*[^\s,])?)(?:\s+([^\s,][^,]*))?/g)];
  const sizeOf = ([, , size = '1']: readonly string[]): number => parseFloat(size) || 0;
  return candidates.sort((a, b) => sizeOf(b) - sizeOf(a))[0]?.[1];
}
