/** A promise broken on purpose: in `file`, what `from` finds once becomes `to`, and the proof named `proof` has to fail. */
export interface Mutation {
  breaks: string;
  proof: string;
  file: string;
  from: RegExp;
  to: string;
}

export const mutations: readonly Mutation[] = [
  {
    breaks: 'no white space between caption and credit',
    proof: 'extraction',
    file: 'src/captioned-photo/captioned-photo.html.ts',
    from: /words\.join\('\\n {2}'\)/,
    to: "words.join('')",
  },
  {
    breaks: 'the promo stands outside an aside',
    proof: 'extraction',
    file: 'src/newsletter-signup/newsletter-signup.html.ts',
    from: /<aside\$\{[^}]*\}\)?\}?>([^]*)<\/aside>/,
    to: '<div>$1</div>',
  },
  {
    breaks: 'a repeated sentence is text',
    proof: 'extraction',
    file: 'src/pull-quote/pull-quote.html.ts',
    from: /'aria-hidden': 'true' \}\)\}><\/stet-pull-quote>/,
    to: "'aria-hidden': 'true' })}>${repeats}</stet-pull-quote>",
  },
  {
    breaks: 'the skip link can be selected',
    proof: 'copy',
    file: 'src/skip-link/skip-link.styles.ts',
    from: /-webkit-user-select: none;\s*user-select: none;/,
    to: '',
  },
  {
    breaks: 'the six are not blocks until the script runs',
    proof: 'copy',
    file: 'src/tokens.styles.ts',
    from: /display: block;/,
    to: '',
  },
  {
    breaks: 'the upgrade adds a box',
    proof: 'loading',
    file: 'src/element.ts',
    from: /super\.connectedCallback\(\);/,
    to: "super.connectedCallback();\n    this.append(document.createElement('hr'));",
  },
  {
    breaks: 'an element has a shadow root',
    proof: 'speed',
    file: 'src/element.ts',
    from: /return this;/,
    to: "return this.attachShadow({ mode: 'open' }).appendChild(document.createElement('slot')).parentNode as never;",
  },
  {
    breaks: 'an element listens to the window for ever',
    proof: 'leaks',
    file: 'src/element.ts',
    from: /super\.connectedCallback\(\);/,
    to: "super.connectedCallback();\n    window.addEventListener('resize', () => this.title);",
  },
  {
    breaks: 'nothing is escaped',
    proof: 'security',
    file: 'src/markup.ts',
    from: /return text\.replace\(unsafe, [^;]*;/,
    to: 'return unsafe ? text : String(entities);',
  },
  {
    breaks: 'an element hides from what reads the page aloud when it is defined',
    proof: 'accessibility',
    file: 'src/element.ts',
    from: /super\.connectedCallback\(\);/,
    to: "super.connectedCallback();\n    this.ariaHidden = 'true';",
  },
  {
    breaks: 'an element without its parts throws',
    proof: 'robustness',
    file: 'src/element.ts',
    from: /super\.connectedCallback\(\);/,
    to: 'super.connectedCallback();\n    this.firstElementChild!.hasAttributes();',
  },
];
