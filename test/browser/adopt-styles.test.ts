import { css } from 'lit';
import { adoptStyles } from '../../src/adopt-styles.js';
import { until } from '../support/wait.js';

describe('adoptStyles', () => {
  it('styles the elements that are left when the first one leaves while the stylesheets of the page load', async () => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<link rel="stylesheet" href="/stet-embed.css"><stet-a></stet-a><stet-a></stet-a>';
    document.body.append(host);
    Object.defineProperty(document, 'readyState', { value: 'interactive', configurable: true });
    const [first, second] = root.querySelectorAll('stet-a');
    for (const each of [first!, second!]) adoptStyles(each, 'stet-a', [css`stet-a {}`]);
    Reflect.deleteProperty(document, 'readyState');
    first!.remove();
    await until(() => root.adoptedStyleSheets.length === 1);
    host.remove();
  });
});
