/**
 * Rules for the parts of an element as in known themes and resets, with the same selectors and specificity. Stet inherits from the first
 * rule of each.
 */
export const hostileThemes: Record<string, string> = {
  'a classic WordPress theme': `
    body { font: 18px/1.7 Georgia, serif; color: #222 }
    .entry-content a { color: #00f; box-shadow: inset 0 -1px 0 #0073aa; transition: color 80ms }
    .entry-content p { margin: 0 0 1.75em }
    .entry-content h1, .entry-content h2 { margin: 2em 0 1em; padding-top: 1em; text-transform: uppercase; line-height: 2 }
    .entry-content blockquote { border-left: 4px solid #333; font-style: italic; margin: 0 0 2em; padding: 0 0 0 1.5em; font-size: 24px }
    .entry-content blockquote p::before { content: open-quote }
    .entry-content figure { margin: 2em 0 }
    .entry-content img { max-width: 100%; height: auto }
    .entry-content figcaption { text-align: center; padding: 12px; font-style: italic; color: #686868 }
    .entry-content small { font-size: 75%; display: block }
    .entry-content ul { margin: 0 0 1.75em 1.25em }
    .byline, .updated:not(.published) { display: none }
    input[type="email"], input[type="text"] { background: #f7f7f7; border-radius: 9px; padding: 30px; width: 50% }
    button { text-transform: uppercase; letter-spacing: 0.1em; border-radius: 20px; padding: 2em; box-shadow: 0 0 9px red }
    fieldset { border: 1px solid #d1d1d1; margin: 0 0 1.75em; padding: 0.875em }
    label { display: inline-block; text-transform: uppercase }`,
  'a Ghost theme': `
    body { font: 20px/1.6 Georgia, serif; color: #15171a }
    .gh-content blockquote { font-size: 2em; font-style: italic; position: relative; padding: 0 20%; text-align: center }
    .gh-content blockquote::before { content: ""; position: absolute; left: -1.5em; width: 0.3rem; background: red; top: 0; bottom: 0 }
    .gh-content a { color: #ff0095; text-decoration: underline; word-break: break-word }
    .gh-content > * + * { margin-top: 2em; margin-bottom: 0 }
    .gh-content p, .gh-content figcaption { font-family: Arial; font-weight: 300 }
    .gh-content figcaption { text-align: center; padding: 1.5rem 1.5rem 0; font-size: 1.3rem }
    .gh-content small { font-size: 0.5em }
    .gh-content ul > li::marker { color: red }`,
  Olivero: `
    body { font: 18px/1.5 Arial, sans-serif; color: #313637 }
    .text-content p, .text-content blockquote p { margin: 36px 0 }
    .text-content blockquote { font-size: 40px; line-height: 54px; padding-inline-start: 60px; font-style: italic; letter-spacing: -0.01em }
    .text-content blockquote::before { content: "“"; position: absolute; font-size: 108px; color: #0d77b5 }
    .text-content a { color: #0d77b5; text-decoration-thickness: 4px; text-decoration-color: #caf }
    input[type="checkbox"] { appearance: none; width: 26px; height: 26px; margin-inline-end: 18px; display: inline-block }
    input[type="email"] { border: 2px solid #afb8be; padding-block: 20px; font-size: 25px }
    fieldset { padding: 36px; border: 1px solid #afb8be }
    legend { float: left; width: 100%; font-size: 30px }`,
  Bootstrap: `
    body { font: 16px/1.5 system-ui, sans-serif; color: #212529 }
    *, ::before, ::after { box-sizing: border-box }
    h1, h2, h3 { margin-top: 0; margin-bottom: 8px; line-height: 1.2 }
    p { margin: 0 0 16px }
    legend { float: left; width: 100%; font-size: 24px; line-height: inherit; margin-bottom: 8px }
    small { font-size: 0.875em }
    img { vertical-align: middle }
    label { display: inline-block }
    button:focus:not(:focus-visible) { outline: 0 }
    figure { margin: 0 0 16px }`,
  Pico: `
    body { font: 18px/1.5 system-ui, sans-serif; color: #373c44 }
    a:not([role=button]) { color: #0172ad; background: #eef; text-decoration: underline wavy }
    input:not([type=checkbox], [type=radio], [type=range]) { height: 90px; margin-bottom: 16px; width: 100% }
    [type=checkbox] { appearance: none; width: 1.25em; height: 1.25em; margin-inline-end: 0.5em; border: 2px solid }
    label > small, form small { display: block; margin-top: -12px; color: #646b79 }
    button[type=submit], form button { width: 100%; margin-bottom: 16px }
    blockquote { display: block; margin: 16px 0; padding: 16px; border-inline-start: 0.25rem solid #e7eaf0; font-style: italic }
    figure figcaption { padding: 8px 0; color: #646b79 }
    hgroup > *:not(:first-child):last-child { color: #646b79; font-weight: 100; font-size: unset }
    article { padding: 16px; box-shadow: 0 0 9px }
    article > header, article header { padding: 16px; background: #eee; margin-bottom: 16px; border-bottom: 1px solid }`,
  'Tailwind with prose': `
    body { font: 16px/1.75 system-ui, sans-serif; color: #374151 }
    *, ::before, ::after { box-sizing: border-box; border: 0 solid #e5e7eb; margin: 0; padding: 0 }
    h1, h2 { font-size: inherit }
    img, video { display: block; max-width: 100%; height: auto }
    .prose :where(blockquote):not(:where(.not-prose *)) { font-style: italic; border-inline-start: 4px solid #e5e7eb; padding-inline-start: 1em; quotes: "“" "”" "‘" "’" }
    .prose :where(blockquote p:first-of-type):not(:where(.not-prose *))::before { content: open-quote }
    .prose :where(blockquote p:last-of-type):not(:where(.not-prose *))::after { content: close-quote }
    .prose :where(a):not(:where(.not-prose *)) { color: #111827; font-weight: 500 }
    .prose :where(img):not(:where(.not-prose *)) { margin-top: 2em; margin-bottom: 2em }
    .prose :where(figcaption):not(:where(.not-prose *)) { font-size: 0.875em; margin-top: 0.857em; color: #6b7280 }
    .prose :where(p):not(:where(.not-prose *)) { margin-top: 1.25em; margin-bottom: 1.25em }`,
  Bulma: `
    body { font: 16px/1.5 Inter, sans-serif; color: #404654 }
    .content figure:not([class]) { text-align: center }
    .content figure:not([class]) figcaption { font-style: italic }
    .content figure:not([class]) img { display: inline-block; margin: 1em }
    .content blockquote:not([class]) { background: #f5f5f5; border-inline-start: 5px solid #dbdbdb; padding: 1.25em 1.5em }`,
  'a reset of everything': `
    body { font: 17px/1.5 Georgia, serif; color: #222 }
    *:where(:not(html, iframe, canvas, img, svg, video, audio, body, style, script, head, title, meta, link, [hidden]):not(svg *, symbol *)) { all: unset; display: revert }`,
};

/** The classes that these themes use for an article's content. */
export const contentClasses = 'entry-content gh-content text-content prose content';
