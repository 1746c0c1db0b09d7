interface Token {
  name: string;
  label: string;
  input: { type: 'color' | 'number' | 'text'; min?: number; max?: number; step?: number };
  value: string;
  /** Value for the dark colour scheme: both become one `light-dark()`. */
  dark?: string;
  unit?: string;
}

const colour = { type: 'color' } as const;
const tokens: readonly Token[] = [
  { name: '--stet-accent', label: 'Accent', input: colour, value: '#9c1c1f', dark: '#ff9d91' },
  { name: '--stet-on-accent', label: 'Text on accent', input: colour, value: '#ffffff', dark: '#1d1b19' },
  { name: '--stet-muted', label: 'Muted text', input: colour, value: '#5c5a57', dark: '#b8b4ae' },
  { name: '--stet-rule', label: 'Hairlines', input: colour, value: '#d6d2cb', dark: '#4d4a46' },
  { name: '--stet-surface', label: 'Card', input: colour, value: '#f6f4f0', dark: '#262422' },
  {
    name: '--stet-rule-width',
    label: 'Heavy rule',
    input: { type: 'number', min: 0, max: 12 },
    value: '3',
    unit: 'px',
  },
  { name: '--stet-radius', label: 'Corners', input: { type: 'number', min: 0, max: 32 }, value: '2', unit: 'px' },
  {
    name: '--stet-space',
    label: 'Rhythm',
    input: { type: 'number', min: 0.75, max: 3, step: 0.25 },
    value: '1.5',
    unit: 'rem',
  },
  {
    name: '--stet-headline-font',
    label: 'Headline font',
    input: { type: 'text' },
    value: "'Newsreader Variable', Georgia, serif",
  },
  {
    name: '--stet-headline-weight',
    label: 'Headline weight',
    input: { type: 'number', min: 200, max: 900, step: 50 },
    value: '700',
  },
  {
    name: '--stet-quote-weight',
    label: 'Quote weight',
    input: { type: 'number', min: 200, max: 900, step: 50 },
    value: '600',
  },
  { name: '--stet-quote-style', label: 'Quote style', input: { type: 'text' }, value: 'normal' },
  {
    name: '--stet-label-font',
    label: 'Label font',
    input: { type: 'text' },
    value: "'Libre Franklin Variable', sans-serif",
  },
  { name: '--stet-kicker-caps', label: 'Kicker', input: { type: 'text' }, value: 'normal' },
];

/** Fields for the tokens, the resulting CSS, and `specimen` with that CSS. */
export function makeItYours(specimen: string): HTMLElement {
  const page = document.createElement('div');
  page.className = 'make-it-yours';
  const form = document.createElement('form');
  const css = document.createElement('output');
  const copy = document.createElement('button');
  const shown = document.createElement('div');
  // Safe, because the markup functions escape all text.
  shown.innerHTML = specimen;
  copy.type = 'button';
  copy.textContent = 'Copy the CSS';
  copy.addEventListener('click', () => void navigator.clipboard.writeText(css.value));
  form.append(...tokens.map(fieldsFor), copy, css);
  form.addEventListener('input', update);
  form.addEventListener('submit', (event) => event.preventDefault());
  page.append(form, shown);
  update();
  return page;

  function update(): void {
    const data = new FormData(form);
    const changed = tokens.filter(
      ({ name, value, dark }) => data.get(name) !== value || (dark && data.get(`${name} dark`) !== dark),
    );
    for (const token of tokens) {
      if (changed.includes(token)) shown.style.setProperty(token.name, valueOf(token, data));
      else shown.style.removeProperty(token.name);
    }
    const lines = changed.map((token) => `  ${token.name}: ${valueOf(token, data)};`);
    css.value = lines.length ? `:root {\n${lines.join('\n')}\n}` : '/* Nothing changed yet. */';
  }
}

function fieldsFor({ name, label, input, value, dark }: Token): HTMLElement {
  const field = (text: string, inputName: string, inputValue: string): HTMLLabelElement => {
    const element = document.createElement('label');
    element.append(
      `${text} `,
      Object.assign(document.createElement('input'), { ...input, name: inputName, value: inputValue }),
    );
    return element;
  };
  if (!dark) return field(label, name, value);
  const both = document.createElement('span');
  both.append(field(label, name, value), ' ', field('dark', `${name} dark`, dark));
  return both;
}

function valueOf({ name, dark, unit = '' }: Token, data: FormData): string {
  const text = (key: string): string => data.get(key) as string;
  return dark ? `light-dark(${text(name)}, ${text(`${name} dark`)})` : text(name) + unit;
}
