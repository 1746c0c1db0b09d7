/** The place of what the first script-tag file of a page exports: a symbol, so it is no name on `window`. One for each version and build. */
export function firstCopy(name, version) {
  return `globalThis[Symbol.for("${name} ${version}")]`;
}
