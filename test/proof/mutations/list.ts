/** A promise broken on purpose: in `file`, what `from` finds once becomes `to`; the proof named `proof` has to say so. */
export interface Mutation {
  breaks: string;
  proof: string;
  file: string;
  from: RegExp;
  to: string;
  /** The promise that has to be found broken. */
  caught: RegExp;
}

export const mutations: readonly Mutation[] = [
  {
    breaks: 'no white space between caption and credit',
    proof: 'extraction',
    file: 'src/captioned-photo/caption.html.ts',
    from: /\$\{space\}/,
    to: '',
    caught: /never run together/,
  },
  {
    breaks: 'the promo is no aside, and its words stand outside its form',
    proof: 'extraction',
    file: 'src/newsletter-signup/newsletter-signup.html.ts',
    from: /<aside\$\{.*><div data-nosnippet>\s*(<form\$\{.*)\n\s*(<\$\{tag\}.*)\n\s*(\$\{isPresent\(description\).*)([^]*)<\/div><\/aside>/,
    to: '<div>$2\n$3\n$1$4</div>',
    caught: /^No word of the newsletter promo/,
  },
  {
    breaks: 'a repeated sentence is text',
    proof: 'extraction',
    file: 'src/pull-quote/pull-quote.html.ts',
    from: /'aria-hidden': 'true' \}\)\}><wbr hidden><\/stet-pull-quote>/,
    to: "'aria-hidden': 'true' })}>${quote}</stet-pull-quote>",
    caught: /repeats is extracted once/,
  },
  {
    breaks: 'the skip link can be selected',
    proof: 'copy',
    file: 'src/skip-link/skip-link.styles.ts',
    from: /-webkit-user-select: none;\s*user-select: none;/,
    to: '',
    caught: /^The skip link is not copied/,
  },
  {
    breaks: 'the script adds the words of a repeated sentence',
    proof: 'copy',
    file: 'src/element.ts',
    from: /super\.connectedCallback\(\);/,
    to: "super.connectedCallback();\n    this.prepend(this.getAttribute('quote') ?? '');",
    caught: /^Nothing is copied twice/,
  },
  {
    breaks: 'the six are not blocks until the script runs',
    proof: 'loading',
    file: 'src/tokens.styles.ts',
    from: /display: block;/,
    to: '',
    caught: /^Each of the six is a block/,
  },
  {
    breaks: 'the upgrade adds a box',
    proof: 'loading',
    file: 'src/element.ts',
    from: /super\.connectedCallback\(\);/,
    to: "super.connectedCallback();\n    this.append(document.createElement('hr'));",
    caught: /^Every box/,
  },
  {
    breaks: 'an element has a shadow root',
    proof: 'speed',
    file: 'src/element.ts',
    from: /return this;/,
    to: "return this.attachShadow({ mode: 'open' }).appendChild(document.createElement('slot')).parentNode as never;",
    caught: /^To upgrade one/,
  },
  {
    breaks: 'an element listens to the window for ever',
    proof: 'leaks',
    file: 'src/element.ts',
    from: /super\.connectedCallback\(\);/,
    to: "super.connectedCallback();\n    window.addEventListener('resize', () => this.title);",
    caught: /leaves no node and no listener/,
  },
  {
    breaks: 'nothing is escaped',
    proof: 'security',
    file: 'src/markup.ts',
    from: /return text\.replace\(\/\[&[^;]*;/,
    to: 'return entities ? text : text;',
    caught: /markup functions escape/,
  },
  {
    breaks: 'an element hides from what reads the page aloud when it is defined',
    proof: 'accessibility',
    file: 'src/element.ts',
    from: /super\.connectedCallback\(\);/,
    to: "super.connectedCallback();\n    this.ariaHidden = 'true';",
    caught: /^The accessibility tree/,
  },
  {
    breaks: 'an element without its parts throws',
    proof: 'robustness',
    file: 'src/element.ts',
    from: /super\.connectedCallback\(\);/,
    to: 'super.connectedCallback();\n    this.firstElementChild!.hasAttributes();',
    caught: /no exception/,
  },
];
