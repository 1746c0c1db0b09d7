import manifest from '../../../dist/custom-elements.json';
import { html, type Markup } from '../../../src/html.js';

interface Property {
  name: string;
  default?: string;
  description?: string;
}

const elements = (
  manifest as unknown as { modules: { declarations: { cssProperties?: Property[] }[] }[] }
).modules.flatMap(({ declarations }) => declarations);
const properties = new Map(
  elements.flatMap(({ cssProperties = [] }) => cssProperties.map((property) => [property.name, property])),
);

/** The default of each colour, on a light page and on a dark page. */
export function swatches(): Markup {
  const colours = [...properties.values()].filter(
    ({ default: value }) => value && CSS.supports('color', value) && value !== 'inherit',
  );
  return html`<table>
  <thead><tr><th scope="col">Custom property</th><th scope="col">Light</th><th scope="col">Dark</th><th scope="col">Default</th></tr></thead>
  <tbody>
    ${colours.map(
      ({ name, default: value }) =>
        html`<tr><th scope="row"><code>${name}</code></th>${swatch('light', value!)}${swatch('dark', value!)}<td><code>${value}</code></td></tr>`,
    )}
  </tbody>
</table>`;
}

function swatch(scheme: string, value: string): Markup {
  return html`<td><span class="swatch" style="color-scheme: ${scheme}"><span style="background: ${value}"></span></span></td>`;
}
