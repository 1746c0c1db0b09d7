import { HtmlValidate, type RuleConfig } from 'html-validate';
import { assertNone } from './none.js';

/** Rules that ask for more than HTML does. */
const usual: RuleConfig = {
  // A picture that nobody has described says so by leaving the attribute out (HTML 4.8.4.4).
  'wcag/h37': 'off',
  // In a form, a button without a type submits (HTML 4.10.6).
  'no-implicit-button-type': 'off',
};

/** Fails with each fault of a page, or of markup for the body of a page. */
export async function assertValidHtml(
  markup: string,
  { lang = 'en', rules = {} }: { lang?: string; rules?: RuleConfig } = {},
): Promise<void> {
  const isPage = /^<!doctype/i.test(markup);
  const page = isPage
    ? markup
    : `<!DOCTYPE html>\n<html lang="${lang}"><head><title>A page</title></head>\n<body>${markup}</body></html>`;
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: { ...usual, ...rules },
  });
  const { results } = await validator.validateString(page);
  assertNone(
    results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`)),
  );
}
