import { assert } from 'chai';
import { captionedPhoto, markup } from '../../src/html.js';
import { type PhotoErrorEvent } from '../../src/captioned-photo/captioned-photo.events.js';
import { click, press } from '../support/commands.js';
import { boxes, openPage, stetCss } from '../support/frame.js';
import { photo, PhotoPage } from '../support/photo-page.js';
import { nextTurn, until } from '../support/wait.js';

const page = new PhotoPage();
const paragraph = `<p>${'By noon the water stood a hand below the platform. '.repeat(8)}</p>`;
const story = (markup: string): string => `<article>${paragraph}${markup}${paragraph}</article>`;
const css = 'article { max-width: 40rem; margin: 0 auto; padding: 0 1rem }';
const layouts = ['column', 'wide', 'full', 'inset-start', 'inset-end'] as const;
const image = (): HTMLImageElement => page.photo().querySelector('figure img')!;
const box = (selector: string): DOMRect => page.box(selector);

afterEach(() => {
  // Some photos here have no alternative text, so the development build reports them and their links.
  assert.isEmpty(page.consoleMessages.filter((line) => !/has alt=''|without alt|a link without a name/.test(line)));
});

it('a drawing in place of a picture is at most as wide as the column', async () => {
  await page.open(
    `<stet-captioned-photo><figure><canvas width="800"></canvas><svg width="800" height="400"></svg><figcaption>A chart.</figcaption></figure></stet-captioned-photo>`,
    { width: 400 },
  );
  for (const drawing of ['canvas', 'svg']) assert.isAtMost(box(drawing).width, 400, drawing);
});

it('a film or frame in place of a picture is as wide as the column', async () => {
  // In a column of 400 px. Only Chromium reads a frame's shape from its attributes; elsewhere it is 16 by 9.
  const readsShape = CSS.supports('aspect-ratio', 'attr(width type(<number>)) / 1');
  const film = '<iframe title="A" width="560" height="315"></iframe>';
  const cases: Record<string, [media: string, height: number, ratio?: '1:1']> = {
    'a film in its shape': ['<video width="1280" height="720" controls></video>', 225],
    'a frame of a film': [film, 225],
    'a frame of an upright film': ['<iframe title="A" width="315" height="560"></iframe>', readsShape ? 711 : 225],
    'a chart of a fixed height': ['<iframe title="A" height="420"></iframe>', 420],
    'a chart that is as wide as the column': ['<iframe title="A" width="100%" height="420"></iframe>', 420],
    'a frame without a size': ['<iframe title="A"></iframe>', 225],
    'a frame whose ratio the author sets': [film, 400, '1:1'],
  };
  const photos = Object.values(cases).map(([media, , ratio]) =>
    captionedPhoto({ media: markup(media), caption: 'A film.', ratio }),
  );
  await page.open(photos.join(''), { css: 'body { margin: 0 }', width: 400, height: 6000 });
  const media = page.all('video, iframe');
  for (const [index, [name, [, expected]]] of Object.entries(cases).entries()) {
    const { width, height } = media[index]!.getBoundingClientRect();
    assert.deepEqual([width, Math.round(height)], [400, expected], name);
  }
});

describe('the layout of a photo', () => {
  /** Where everything is at three widths, in both directions. */
  function looks(): string[][] {
    return ['ltr', 'rtl'].flatMap((dir) =>
      [320, 768, 1280].map((width) => {
        page.document.documentElement.dir = dir;
        page.frame.width = String(width);
        const { scrollWidth, clientWidth } = page.document.documentElement;
        assert.equal(scrollWidth, clientWidth, `${dir}, ${width} px`);
        return boxes(page.document);
      }),
    );
  }
  for (const [which, link] of Object.entries({ 'with a link': {}, 'without one': { href: undefined, zoom: false } })) {
    it(`does not scroll the page sideways and does not change with the script, ${which}`, async () => {
      await page.open(layouts.map((layout) => story(photo({ layout, ...link }))).join(''), { css, script: false });
      const before = looks();
      await page.define();
      assert.deepEqual(looks(), before);
    });
  }

  it('is wider from column to wide to full, and in the middle of the page', async () => {
    for (const [layout, expected] of Object.entries({ column: 640, wide: 864, full: 1280 })) {
      await page.open(story(photo({ layout: layout as 'wide' })), { css, width: 1280 });
      const { left, right, width } = box('img');
      assert.closeTo(left + right, page.document.documentElement.clientWidth, 1);
      // A scroll bar may take room from the widest.
      assert.closeTo(width, expected, layout === 'full' ? 17 : 0.5, layout);
      assert.isAtMost(box('figcaption').width, 640, 'the caption stays in the column');
    }
  });

  const container = 'main { container-type: inline-size; width: 800px }';
  for (const [what, layout, site, width] of [
    ['full reaches the edges of the nearest container', 'full', container, 800],
    ['wide takes its width from --stet-photo-wide', 'wide', 'article { --stet-photo-wide: 50rem }', 800],
    ['wide wins over a site’s max-width for images', 'wide', 'article img { max-width: 100%; height: auto }', 864],
  ] as const) {
    it(what, async () => {
      const html = `<main>${story(photo({ layout, href: undefined, zoom: false }))}</main>`;
      await page.open(html, { css: `${css} ${site}`, width: 1280 });
      assert.closeTo(box('img').width, width, 0.1);
    });
  }

  for (const [parent, site] of Object.entries({
    'a grid': 'article { display: grid; justify-items: start }',
    'a flex column': 'article { display: flex; flex-direction: column; align-items: start }',
  })) {
    it(`wide and full are in the middle of the page in ${parent} whose items shrink to their content`, async () => {
      for (const layout of ['wide', 'full'] as const) {
        await page.open(`<article>${photo({ layout })}</article>`, { css: `${css} ${site}`, width: 1100 });
        const { left, right } = box('figure');
        assert.closeTo(left + right, page.document.documentElement.clientWidth, 1, layout);
      }
    });
  }

  for (const [what, float] of Object.entries({
    'an inset photo': photo({ layout: 'inset-start', height: 960 }),
    'a floating image of the theme': '<img style="float: left" width="200" height="400" alt="">',
  })) {
    for (const layout of ['wide', 'full'] as const) {
      it(`${layout} stands below ${what} before it`, async () => {
        const html = `<article>${paragraph}${float}<p>A short one.</p>${photo({ layout, id: 'after' })}</article>`;
        await page.open(html, { css, width: 1100 });
        const { left, right, top } = box('#after figure');
        const { scrollWidth, clientWidth } = page.document.documentElement;
        assert.closeTo(left + right, clientWidth, 1);
        assert.isAtLeast(top, box('p + *').bottom);
        assert.equal(scrollWidth, clientWidth);
      });
    }
  }

  for (const dir of ['ltr', 'rtl']) {
    it(`puts inset photos beside the text, ${dir}, and between paragraphs in a narrow column`, async () => {
      for (const layout of ['inset-start', 'inset-end'] as const) {
        await page.open(story(photo({ layout })), { css, width: 1280, dir });
        const [first, last] = page.all('p');
        const { left, right, width, top } = box('stet-captioned-photo');
        assert.closeTo(width, 256, 1);
        assert.isBelow(top, last!.getBoundingClientRect().bottom);
        const start = (layout === 'inset-start') === (dir === 'ltr');
        const column = first!.getBoundingClientRect();
        assert.closeTo(start ? left : right, start ? column.left : column.right, 1);

        page.document.documentElement.style.inlineSize = '30rem';
        assert.closeTo(box('stet-captioned-photo').width, first!.getBoundingClientRect().width, 1);
      }
    });
  }
});

describe('the crop of a photo', () => {
  it('has its shape before the picture loads, after it, and after the script', async () => {
    const ratios = ['16:9', '3:2', '4:3', '1:1', '4:5', '2:3', '21:9'] as const;
    const photos = ratios.map((ratio) =>
      photo({ ratio, focusPoint: '20% 80%', src: `/photos/worn-path-480.jpg?${ratio}` }),
    );
    await page.open(photos.join(''), { script: false });
    const before = boxes(page.document);
    for (const [index, ratio] of ratios.entries()) {
      const { width, height } = page.document.images[index]!.getBoundingClientRect();
      const [across, down] = ratio.split(':').map(Number);
      assert.closeTo(width / height, across! / down!, 0.01, ratio);
    }
    await page.pictures();
    assert.deepEqual(boxes(page.document), before);
    await page.define();
    assert.deepEqual(boxes(page.document), before);
  });

  it('is around the focus point', async () => {
    await page.open(photo({ ratio: '1:1', focusPoint: '20% 80%' }));
    const position = (): string => page.window.getComputedStyle(image()).objectPosition;
    assert.equal(position(), '20% 80%');
    for (const [point, expected] of Object.entries({ 'her face': '50% 50%', '0% 10%': '0% 10%' })) {
      page.photo().focusPoint = point;
      await page.photo().updateComplete;
      assert.equal(position(), expected, point);
    }
    page.photo().removeAttribute('focus-point');
    await page.photo().updateComplete;
    assert.equal(position(), '50% 50%');
    assert.isNull(image().getAttribute('style'), 'the author’s image is as it was');
  });
});

it('three pictures under one caption fill their rows, in a narrow and in a wide column', async () => {
  const wall = { src: '/photos/stone-line-480.jpg', width: 480, height: 320, alt: 'A wall.' };
  const gallery = captionedPhoto({ pictures: [wall, wall, wall], caption: 'The wall.' });
  for (const [width, rows] of Object.entries({ 800: 1, 380: 2, 200: 3 })) {
    await page.open(gallery, { width: Number(width), css: 'html { font-size: 16px }' });
    const shown = page.all('.stet-pictures img').map((each) => each.getBoundingClientRect());
    const lastOfRows = new Map(shown.map((each) => [Math.round(each.top), each]));
    assert.equal(lastOfRows.size, rows, `${width} px`);
    for (const { right } of lastOfRows.values()) assert.closeTo(right, box('figure').right, 1);
  }
});

describe('a sensitive photo', () => {
  const covered = { sensitive: 'Shows an injured man.', zoom: true } as const;
  const asAttribute = (): string => photo().replace('zoom', 'zoom sensitive="Shows an injured man."');
  const isSeen = (): boolean => page.window.getComputedStyle(image()).visibility === 'visible';
  const openCovered = async (html = asAttribute()): Promise<void> => {
    await page.open(html);
    await until(() => page.button('Show the photo'));
  };

  for (const script of [false, true]) {
    it(`in details stays covered until the reader opens it, ${script ? 'with' : 'without'} script, and nothing moves`, async () => {
      await page.open(photo(covered) + paragraph, { script });
      await page.pictures();
      const summary = page.find('summary');
      assert.isFalse(isSeen());
      const { height } = box('stet-captioned-photo');
      const { top } = box('p');
      assert.isAbove(box('summary').height, 300, 'the cover is as high as the picture');
      await click(summary);
      assert.isTrue(isSeen());
      assert.equal(box('stet-captioned-photo').height, height);
      assert.equal(box('p').top, top);
      assert.isBelow(box('summary').height, 60);
      summary.focus();
      await press('Enter');
      assert.isFalse(isSeen());
    });
  }

  it('leaves its control in view when a tall picture is shown, and the picture free of a long reason', async () => {
    const sensitive = 'Shows injured people and an ambulance, which some readers may find hard to look at. '.repeat(2);
    const tall = photo({ sensitive, width: 480, height: 960 });
    for (const html of [tall, asAttribute().replace('height="320"', 'height="1600"')]) {
      await page.open(html + paragraph, { width: 400 });
      if (html !== tall) await until(() => page.button('Show the photo'));
      const button = html === tall ? page.find('summary') : page.button('Show the photo');
      button.scrollIntoView({ block: 'end' });
      button.click();
      const { top, bottom, height } = button.getBoundingClientRect();
      assert.isAtLeast(top, 0);
      assert.isAtMost(bottom, page.window.innerHeight);
      assert.isBelow(height, 60);
    }
  });

  it('with the attribute is covered before the script, with its reason, and has the same box after it', async () => {
    await page.open(asAttribute() + paragraph, { script: false });
    assert.isFalse(isSeen());
    // Firefox gives the value as it is written.
    assert.match(page.style('stet-captioned-photo', '::before').content, /Shows an injured man\.|attr\(sensitive\)/);
    const before = boxes(page.document);
    await page.define();
    await until(() => page.button('Show the photo'));
    assert.deepEqual(boxes(page.document), before);
  });

  it('with the attribute is shown and hidden with a button, which keeps the focus', async () => {
    await page.open(asAttribute() + paragraph);
    const { top } = box('p');
    await until(() => page.button('Show the photo: Shows an injured man.'));
    page.button('Show the photo').focus();
    await press('Enter');
    assert.isTrue(isSeen());
    assert.isTrue(page.photo().revealed);
    assert.isTrue(page.focused === page.button('Hide the photo'));
    assert.equal(page.focused!.ariaExpanded, 'true');
    assert.equal(box('p').top, top);
    await click(page.button('Hide the photo'));
    await until(() => !isSeen());
    page.photo().removeAttribute('sensitive');
    await page.photo().updateComplete;
    assert.isTrue(isSeen());
    assert.isNotOk(page.button(''));
  });

  const other = '<img src="/photos/worn-path-480.jpg" width="480" height="320" alt="">';
  const changes: Record<string, [change: (photo: HTMLElement, image: HTMLImageElement) => unknown, revealed: boolean]> =
    {
      'its file changes': [(_, image) => (image.src = '/photos/worn-path-480.jpg'), false],
      'a larger file is added': [(_, image) => (image.srcset = '/photos/worn-path-480.jpg 2x'), false],
      'its reason changes': [(photo) => photo.setAttribute('sensitive', 'Shows a dead man.'), false],
      'another picture takes its place': [(_, image) => (image.outerHTML = other), false],
      'another picture comes beside it': [(_, image) => image.insertAdjacentHTML('afterend', other), false],
      'a page puts a new figure into it': [(photo) => (photo.innerHTML = `<figure>${other}</figure>`), false],
      'it is rendered again with the same picture': [(photo) => (photo.innerHTML += ''), true],
      'a loader takes its file from another attribute': [(_, image) => (image.src = image.dataset['src']!), true],
      'a drawing comes beside it': [(_, image) => image.insertAdjacentHTML('afterend', '<svg></svg>'), false],
      'its text and its size change': [(_, image) => Object.assign(image, { alt: 'A man.', width: 600 }), true],
    };
  for (const [when, [change, revealed]] of Object.entries(changes)) {
    it(`that the reader has revealed is ${revealed ? 'still shown' : 'covered again'} when ${when}`, async () => {
      await openCovered();
      page.find('img').dataset['src'] = '/photos/stone-line-480.jpg?late';
      await click(page.button('Show the photo'));
      assert.isTrue(isSeen());
      change(page.photo(), page.find('img'));
      await nextTurn();
      assert.equal(isSeen(), revealed);
      assert.equal(page.photo().matches(':state(revealed)'), revealed);
      assert.isOk(page.button(revealed ? 'Hide the photo' : 'Show the photo'));
    });
  }

  for (const [form, markup] of Object.entries({ details: photo(covered), 'the attribute': asAttribute() })) {
    it(`with ${form} cannot be reached by keyboard or in the viewer while it is covered`, async () => {
      await page.open(photo({ caption: 'The first.' }) + markup.replace('<stet-captioned-photo', '$& id="hurt"'));
      await page.photo('hurt').showZoom();
      assert.isFalse(Boolean(page.dialog));
      await page.photo().showZoom();
      assert.equal(page.counter, '');
      await page.closeViewer();

      const opener = page.photo('hurt').querySelector<HTMLElement>('summary') ?? page.button('Show the photo');
      opener.focus();
      await press('Tab');
      assert.isFalse(page.document.activeElement === page.photo('hurt').querySelector('figure a'));
      await click(opener);
      await page.photo('hurt').showZoom();
      assert.equal(page.counter, 'Photo 2 of 2');
      await page.closeViewer();
    });
  }

  const picture = '<img src="/photos/stone-line-480.jpg" width="480" height="320" alt="">';
  const inDetails = `<details><summary>Shows an injury. <b>Show</b></summary>${picture}</details>`;
  const inCaption = '<figcaption><details><summary>More</summary><img src="/a.jpg" alt="A"></details></figcaption>';
  const inElement = (inside: string): string => `<stet-captioned-photo>${inside}</stet-captioned-photo>`;
  const sensitive = (inside: string): string => inElement(inside).replace('>', ' sensitive="Shows an injury.">');
  const forms = [
    `<figure>${picture}</figure>`,
    `<div class="aligncenter"><figure>${picture}</figure></div>`,
    `<figure><p><a href="/">${picture}</a></p></figure>`,
    `<figure><span><picture>${picture}</picture></span></figure>`,
    `<figure>${picture}<div><video controls></video></div></figure>`,
    `<figure>${picture}<div><iframe title="Map" srcdoc=""></iframe></div></figure>`,
    '<figure><object></object><embed><canvas></canvas><svg></svg></figure>',
    `<figure>${picture}${inCaption}</figure>`,
    `<figure><div class="stet-pictures">${inDetails}${picture}</div></figure>`,
    '<figure><x-video style="background: url(a.jpg)">Play</x-video></figure>',
    '<figure><div><div role="img" aria-label="A" style="background-image: url(a.jpg)"></div></div></figure>',
    '<figure><input type="image" alt="A"></figure>',
    '<figure><div style="background-image: url(a.jpg)">\n<div class="inner"> </div></div></figure>',
  ];
  for (const script of [true, false]) {
    it(`is hidden with script ${script ? 'on' : 'off'}, whatever is in it, around it or in the theme`, async () => {
      const css = 'img, .entry-content img { visibility: visible }';
      const photos = forms.map(sensitive).join('');
      await page.open(`<details open class="entry-content">${photos}</details>`, { script, css });
      const parts = page.all(
        'img, video, iframe, object, embed, canvas, svg, figure a, x-video, [role=img], [style], input',
      );
      assert.lengthOf(parts, 21);
      for (const part of parts) {
        const { visibility } = page.window.getComputedStyle(part);
        assert.equal(visibility, 'hidden', part.closest('stet-captioned-photo')!.innerHTML);
      }
      for (const photo of page.all('stet-captioned-photo'))
        assert.equal(page.window.getComputedStyle(photo, '::before').display, 'grid', photo.innerHTML);
      if (!script) return;
      for (const photo of page.all('stet-captioned-photo')) {
        await until(() => photo.shadowRoot?.querySelector('button'));
        assert.isEmpty(photo.zoomLinks);
      }
    });
  }

  it('asks for its button once more when the pointer is over it, if it could not be loaded', async () => {
    const frame = await openPage(inElement(`<figure>${picture}</figure>`));
    await frame.define();
    const policy = '<meta http-equiv="Content-Security-Policy" content="script-src \'none\'">';
    frame.document.head.insertAdjacentHTML('beforeend', policy);
    const element = frame.find('stet-captioned-photo');
    const refused = new Promise((resolve) => {
      frame.window.console.error = resolve;
    });
    element.sensitive = 'Shows an injury.';
    await refused;
    await nextTurn();
    await element.updateComplete;
    assert.isFalse(element.isUpdatePending);
    element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    assert.isTrue(element.isUpdatePending);
  });

  it('has its cover over all pictures, and the caption where it is without a cover', async () => {
    const caption = '<figcaption>The wall.</figcaption>';
    const css = 'img { min-height: 0 } body { width: 400px }';
    const two = picture.repeat(2);
    for (const inside of [picture + caption, two + caption, caption + picture, caption + two]) {
      const figure = `<figure>${inside}</figure>`;
      const places: number[] = [];
      for (const html of [inElement(figure), sensitive(figure)]) {
        await page.open(html, { css });
        await page.pictures();
        places.push(page.box('figcaption').top);
      }
      assert.closeTo(places[1]!, places[0]!, 1, figure);
      await until(() => page.photo().shadowRoot?.querySelector('button'));
      const pictures = page.all('img').map((each) => each.getBoundingClientRect());
      const button = page.photo().shadowRoot!.querySelector('button')!.getBoundingClientRect();
      assert.isBelow(button.bottom, Math.max(...pictures.map(({ bottom }) => bottom)), figure);
      assert.isAbove(button.top, Math.max(...pictures.map(({ top }) => top)), figure);
    }
  });

  it('has one cover, also when details come and go', async () => {
    await openCovered(sensitive(`<figure>${picture}</figure>`));
    for (const html of [inDetails, picture, inDetails + inCaption]) {
      page.find('figure').innerHTML = html;
      await nextTurn();
      assert.equal(Boolean(page.button('Show the photo')), html === picture, html);
      assert.isFalse(isSeen());
    }
  });

  it('is covered again when a framework uses its element for another story', async () => {
    await openCovered();
    page.button('Show the photo').click();
    page.photo().sensitive = undefined as never;
    await page.photo().updateComplete;
    page.photo().querySelector('img')!.src = '/photos/worn-path-480.jpg';
    page.photo().sensitive = 'Shows a body.';
    await until(() => page.button('Show the photo'));
    assert.isFalse(isSeen());
    assert.isFalse(page.photo().revealed);
  });

  it('has no style on details without a picture: a long description stands as its author wrote it', async () => {
    const details = '<details open><summary>Description</summary><p>Line by line.</p></details>';
    const css = stetCss.replaceAll('@media print', '@media all');
    await page.open(inElement(`<figure>${picture}${details}</figure>`), { css });
    assert.equal(page.style('details').display, 'block');
    assert.equal(page.style('summary').borderTopWidth, '0px');
    assert.notEqual(page.style('details', '::details-content').display, 'none');
  });

  it('is covered by a bare attribute of a framework, and not by one that is off', async () => {
    await page.open(inElement(`<figure>${picture}</figure>`));
    for (const value of [true, false, '']) {
      page.photo().sensitive = value as never;
      await page.photo().updateComplete;
      assert.equal(isSeen(), value === false, String(value));
    }
  });

  it('has the same cover when the viewer is loaded', async () => {
    await openCovered();
    const look = (): string => {
      const style = page.window.getComputedStyle(page.button('Show the photo'));
      return [style.width, style.height, style.backgroundColor, style.borderRadius, style.margin].join(' ');
    };
    const before = look();
    page.photo().dispatchEvent(new PointerEvent('pointerover'));
    await until(() => page.photo().shadowRoot!.adoptedStyleSheets.length > 1);
    assert.equal(look(), before);
  });

  it('can be zoomed whatever details its caption has', async () => {
    await page.open(photo().replace(/<figcaption>[^]*<\/figcaption>/, inCaption));
    assert.lengthOf(page.photo().zoomLinks, 1);
    assert.equal(box('figcaption > details').height, box('figcaption summary').height, 'closed, they take no room');
  });
});

describe('a photo that cannot be loaded', () => {
  const broken = { src: '/no-such-photo.jpg', zoom: false, href: undefined };

  const openBroken = async (html: string): Promise<void> => {
    await page.open(html);
    await until(() => page.photo().matches(':state(broken)'));
  };

  for (const alt of ['A ferry.', '']) {
    it(`keeps its box and its ratio, with the alternative text "${alt}"`, async () => {
      await openBroken(photo({ ...broken, alt }));
      const { width, height } = box('img');
      assert.closeTo(width / height, 1.5, 0.01);
      page.photo().ratio = '16:9';
      await page.photo().updateComplete;
      assert.closeTo(box('img').width / box('img').height, 16 / 9, 0.01);
    });
  }

  it('has no mark of the browser, if it has no alternative text', async () => {
    const empty = photo({ ...broken, alt: '' });
    for (const html of [empty, empty.replace(' alt=""', '')]) {
      await openBroken(html);
      assert.include(page.window.getComputedStyle(image()).content, 'gradient');
    }
  });

  it('fires stet-photo-error, even if it failed before the script', async () => {
    const heard: string[] = [];
    await page.open(photo(broken), { script: false });
    await until(() => image().complete);
    page.document.addEventListener('stet-photo-error', ({ src }: PhotoErrorEvent) => void heard.push(src));
    await page.define();
    assert.lengthOf(heard, 1);
    assert.isTrue(heard[0]!.endsWith('/no-such-photo.jpg'));

    await page.open(photo());
    await page.pictures();
    image().src = '/no-such-photo-2.jpg';
    await until(() => heard.length > 1);
    image().src = '/photos/stone-line-480.jpg';
    await until(() => !page.photo().matches(':state(broken)'));
    assert.lengthOf(heard, 2);
  });

  it('does not change the pictures that have loaded beside it', async () => {
    const heard: string[] = [];
    page.document.addEventListener('stet-photo-error', ({ src }: PhotoErrorEvent) => void heard.push(src.slice(-6)));
    const pictures = ['/a.jpg', '/photos/stone-line-480.jpg', '/b.jpg', '/photos/worn-path-480.jpg']
      .map((src) => `<img src="${src}" width="480" height="320" alt="">`)
      .join(' ');
    const figure = `<figure><div class="stet-pictures">${pictures}</div></figure>`;
    await page.open(`<stet-captioned-photo>${figure}</stet-captioned-photo>`);
    await until(() => heard.length === 2);
    await page.pictures();
    assert.sameMembers(heard, ['/a.jpg', '/b.jpg']);
    assert.isFalse(page.photo().matches(':state(broken)'));
    for (const image of page.all('img')) assert.equal(page.window.getComputedStyle(image).content, 'normal');
  });

  it('differs from a lazy photo that has not loaded yet, which fires no error', async () => {
    let isHeard = false;
    const far = `<div style="height: 9000px"></div>${photo({ loading: 'lazy', src: '/photos/stone-line-480.jpg?far' })}`;
    await page.open(far, { script: false });
    page.document.body.addEventListener('stet-photo-error', () => (isHeard = true));
    await page.define();
    assert.isFalse(isHeard);
  });
});

it('a credit in another script is isolated, so that the caption and the credit keep their order', async () => {
  const arabic = photo({ caption: 'السكان يعيدون بناء الجدار.', credit: 'Ines Moreau/Coastal Press (2)' });
  await page.open(arabic, { dir: 'rtl' });
  assert.equal(page.style('small').unicodeBidi, 'isolate');
});
