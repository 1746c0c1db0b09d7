const own = new WeakMap<CSSMediaRule, string>();

/**
 * Simulates a medium, which a page cannot set itself: rules whose media query matches `held` apply, rules that match
 * `dropped` do not, and all other rules stay unchanged.
 */
export function pretendMedia(page: Document, held?: RegExp, dropped?: RegExp): void {
  for (const sheet of [...page.styleSheets, ...page.adoptedStyleSheets]) pretendIn(sheet.cssRules);

  function pretendIn(rules: CSSRuleList): void {
    for (const rule of rules) {
      if ('media' in rule) {
        const mediaRule = rule as CSSMediaRule;
        const written = own.get(mediaRule) ?? mediaRule.media.mediaText;
        own.set(mediaRule, written);
        const text = held?.test(written) ? 'all' : dropped?.test(written) ? 'not all' : written;
        if (mediaRule.media.mediaText !== text) mediaRule.media.mediaText = text;
      }
      if ('cssRules' in rule) pretendIn((rule as CSSGroupingRule).cssRules);
    }
  }
}
