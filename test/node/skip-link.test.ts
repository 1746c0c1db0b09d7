import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { markup, skipLink } from '../../src/html.js';
import '../../src/messages/fr.js';

describe('the markup of a skip link', () => {
  it('prints one link, with a text in its language', () => {
    const link = '<a href="#story">Skip to main content</a>';
    assert.equal(skipLink({ href: '#story' }), `<stet-skip-link>${link}</stet-skip-link>`);
    assert.match(skipLink({ href: '#story', lang: 'fr' }), />Aller au contenu principal</);
    const pushing = '<stet-skip-link push><a href="#story">To the story</a></stet-skip-link>';
    assert.equal(skipLink({ href: '#story', text: 'To the story', push: true }), pushing);
  });

  it('prints several links as a list, a line each', () => {
    const links = [
      { href: '#story', text: 'Skip to main content' },
      { href: '#sections', text: 'Skip to sections' },
    ];
    assert.equal(
      skipLink({ links, push: true }),
      `<stet-skip-link push>
  <ul>
    <li><a href="#story">Skip to main content</a></li>
    <li><a href="#sections">Skip to sections</a></li>
  </ul>
</stet-skip-link>`,
    );
  });

  it('prints a link past a block, the block and its end', () => {
    assert.equal(
      skipLink({ past: markup('<aside></aside>'), id: 'after-map', text: 'Skip past the map', end: 'End of the map' }),
      `<stet-skip-link past>
  <a href="#after-map" aria-label="Skip past the map"><wbr hidden></a>
</stet-skip-link>
<aside></aside>
<span id="after-map" role="note" aria-label="End of the map"><wbr hidden></span>`,
    );
  });
});
