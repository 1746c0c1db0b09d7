/** The embed sheet of a stylesheet of the library, minified. */
export function embedCss(filename: string, source: string): string;
