/** The page's `@font-face` rules for a frame, with absolute URLs of the files. */
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
