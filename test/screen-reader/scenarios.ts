// Tests that a person hears everything once, in order. The same scenarios run in each browser, and write transcripts.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { page as wholePage, html, script, stylesheet } from '../proof/support/page.js';
import { serve, type Server } from '../proof/support/server.js';
import { type Reader, startReader } from './orca.js';

const { articleHeader, captionedPhoto, newsletterSignup, skipLink } = html;

const photo = {
  src: '/photo.svg',
  width: 1200,
  height: 800,
  alt: 'Four people pass sandbags along a platform.',
  caption: 'Volunteers stack sandbags beside the depot.',
  credit: 'Ines Moreau/Coastal Press',
};

const story = {
  skip: skipLink({ href: '#story' }),
  header: articleHeader({
    kicker: 'World',
    headline: 'Town keeps the river out',
    standfirst: 'Four days of rain tested the pumps.',
    attribution: {
      authors: [{ name: 'Amara Okoye', href: '/okoye' }, { name: 'Jonas Lindqvist' }],
      published: { datetime: '2016-09-01T10:30:00-04:00', text: 'Sept. 1, 2016, 10:30 a.m. EDT' },
      age: true,
    },
  }),
  photo: captionedPhoto({ ...photo, href: '/photo-large.svg', zoom: true }),
  covered: captionedPhoto({ ...photo, sensitive: 'Shows an injured man.' }),
  signup: newsletterSignup({ heading: 'Morning Update', action: '/json', adapter: 'json', name: true }),
};

export function listenIn(engine: 'chromium' | 'firefox'): void {
  let server: Server;
  let reader: Reader;
  const transcript: string[] = [];

  before(async () => {
    server = await serve();
    reader = await startReader(engine);
  });
  after(async () => {
    await reader.close();
    server.close();
    mkdirSync('.cache/screen-reader', { recursive: true });
    writeFileSync(`.cache/screen-reader/${engine}.txt`, `${transcript.join('\n')}\n`);
  });

  async function open(name: string, body: string): Promise<void> {
    server.routes.set(`/${name}`, {
      body: wholePage(`<p id="start" tabindex="-1">The start of the page.</p>${body}<p>The end of the page.</p>`, {
        head: `${stylesheet}${script}`,
      }),
      type: 'text/html',
    });
    await reader.open(`${server.origin}/${name}`);
  }

  function note(what: string, lines: readonly string[]): string {
    transcript.push(`# ${what}`, ...lines, '');
    return lines.join('\n');
  }

  /** How often the speech has a text. */
  const times = (speech: string, text: string): number => speech.split(text).length - 1;

  describe(`in ${engine}, with Orca`, () => {
    it('reads the skip link once, and continues in the story after it', async () => {
      await open('skip', `${story.skip}<a href="/elsewhere">World</a><main id="story">${story.header}</main>`);
      const first = note('skip link', await reader.press('Tab'));
      assert.equal(times(first, 'Skip to main content'), 1, first);
      await reader.press('Return');
      const next = note('after the skip link', await reader.press('Tab'));
      assert.match(next, /Amara Okoye/);
    });

    it('reads headline, standfirst, byline and date once, in order, with the note about the age', async () => {
      await open('header', `<main id="story"><article>${story.header}</article></main>`);
      // Reading from the start, line by line.
      const speech = note('header', await reader.press('ctrl+Home', ...Array<string>(8).fill('Down')));
      const order = [
        'Town keeps the river out',
        'Four days of rain',
        'Amara Okoye',
        'Jonas Lindqvist',
        'Sept. 1, 2016',
        'years ago',
      ];
      const places = order.map((text) => speech.indexOf(text));
      assert.ok(
        places.every((place, index) => place > (places[index - 1] ?? -1)),
        `${JSON.stringify(places)}\n${speech}`,
      );
      assert.equal(times(speech, 'years ago'), 1, speech);
    });

    it('reads the name of the viewer once, then alternative text and caption once', async () => {
      await open('viewer', `<main><article>${story.photo}</article></main>`);
      await reader.press('Tab');
      const speech = note('viewer opened', await reader.press('Return'));
      for (const text of ['Photo viewer dialog', photo.alt, photo.caption])
        assert.equal(times(speech, text), 1, speech);
      const closed = note('viewer closed', await reader.press('Escape'));
      assert.match(closed, /Four people|link/);
    });

    it('reads why a photo is covered, and that it is shown, once each', async () => {
      await open('cover', `<main><article>${story.covered}</article></main>`);
      const covered = note('cover', await reader.press('Tab'));
      assert.equal(times(covered, 'Shows an injured man.'), 1, covered);
      assert.match(covered, /Show the photo/);
      const shown = note('cover pressed', await reader.press('space'));
      assert.match(shown, /Hide the photo|expanded/, shown);
    });

    it('reads an error once, with its field, and a success once', async () => {
      // As long as a back end takes at least: Orca reads the text of "Sending…" a moment after it was shown.
      server.routes.set('/json', { body: '{"status":"subscribed"}', type: 'application/json', after: 300 });
      await open('signup', `<main><article>${story.signup}</article></main>`);
      await reader.press('Tab', 'Tab');
      const untouched = note('email field, untouched', await reader.press('shift+Tab', 'Tab'));
      assert.doesNotMatch(untouched, /invalid/i);
      const invalid = note('sent without an address', await reader.press('Tab', 'Return'));
      assert.equal(times(invalid, 'Enter your email address'), 1, invalid);
      if (engine === 'chromium') {
        // Firefox for Linux does not report that the description of the field with the focus has changed.
        await reader.type('ada@');
        const again = note('sent from the field, with half an address', await reader.press('Return'));
        assert.equal(times(again, 'Enter an email address'), 1, again);
        await reader.press('ctrl+a');
      }
      await reader.type('ada@example.org');
      const done = note('sent', await reader.press('Return'));
      assert.equal(times(done, 'You are signed up'), 1, done);
    });
  });
}
