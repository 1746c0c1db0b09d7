/** The page's font faces, for a frame of its own: with the full addresses of their files. */
export function fontFaces(): string {
  return [...document.styleSheets]
    .flatMap(({ cssRules, href }) =>
      [...cssRules]
        .filter((rule) => rule instanceof CSSFontFaceRule)
        .map(({ cssText }) =>
          cssText.replace(
            /url\("([^"]+)"\)/g,
            (_, file: string) => `url("${new URL(file, href ?? document.baseURI).href}")`,
          ),
        ),
    )
    .join('\n');
}
