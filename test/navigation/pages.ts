// Two stories with elements in every state that a router can break, and a page without elements, as a site's server prints them.

export type Name = 'a' | 'b' | 'about';

interface Story {
  headline: string;
  caption: string;
  street: string;
}

const stories: Record<'a' | 'b', Story> = {
  a: {
    headline: 'Town keeps the river out',
    caption: 'Volunteers stack sandbags beside the depot.',
    street: '/street.svg',
  },
  b: {
    headline: 'Council votes to keep the pumps',
    caption: 'The council meets in the school on the hill.',
    street: '/bridge.svg',
  },
};

/** The `main` of a page. `off` is an attribute that keeps a router away from the photos' links and the form. */
export function main(name: Name, off = ''): string {
  if (name === 'about') return '<main id="story" data-page="about"><h1>About us</h1><p>We are a paper.</p></main>';
  const { headline, caption, street } = stories[name];
  return `<main id="story" data-page="${name}"><article>
<stet-article-header json-ld><header><hgroup><h1>${headline}</h1><p>Four days of rain tested the works.</p></hgroup>
<stet-attribution-line reader-time age><p class="stet-byline" itemscope>By <a rel="author" itemprop="author" href="#${name}">Amara Okoye</a></p>
<p>Published <time datetime="2019-09-01T10:30:00-04:00">Sept. 1, 2019, 10:30 a.m. EDT</time></p></stet-attribution-line></header></stet-article-header>
<p>By noon the water stood a hand below the platform.</p>
<stet-captioned-photo zoom ${off}>${figure('/depot.svg', `${caption} <small>Ines Moreau/Coastal Press</small>`)}</stet-captioned-photo>
<p>The last of the buses had left for the higher yard.</p>
<stet-captioned-photo zoom deep-link id="yard-${name}" ${off}>${figure('/yard.svg', 'The higher yard.')}</stet-captioned-photo>
<stet-captioned-photo sensitive="Shows an injured man."><figure><img src="${street}" width="1200" height="800" alt="A street.">
<figcaption>Fenn Road.</figcaption></figure></stet-captioned-photo>
<stet-pull-quote><figure><blockquote><p>“It could wait, and then it could not.”</p></blockquote><figcaption>Ruth Adeyemi</figcaption></figure></stet-pull-quote>
<stet-newsletter-signup adapter="json" ${off}><aside aria-labelledby="updates-${name}"><div data-nosnippet>
<form action="/newsletters" method="post"><h2 id="updates-${name}">Morning Update</h2>
<input type="hidden" name="newsletter" value="Morning Update">
<label>Email address <input type="email" name="email" autocomplete="email" required aria-invalid="false"></label>
<button>Sign up</button><output></output></form></div></aside></stet-newsletter-signup>
<h2 id="comments">Comments</h2><textarea aria-label="Comment"></textarea>
</article></main>`;
}

function figure(file: string, caption: string): string {
  return `<figure><a href="${file}"><img src="${file}" width="1200" height="800" alt="What is seen."></a><figcaption>${caption}</figcaption></figure>`;
}

function navigation(base: string, attributes: string): string {
  const links = ['a', 'b', 'about'].map((name) => `<a href="${base}${name}">${name}</a>`);
  return `<nav ${attributes}>${links.join(' ')}</nav>`;
}

interface Parts {
  name: Name;
  base: string;
  head: string;
  /** Attributes of `body`. */
  attributes?: string | undefined;
  /** Attributes of `nav`. */
  nav?: string | undefined;
  off?: string | undefined;
}

/** A page as a server sends it. */
export function page({ name, base, head, attributes = '', nav = '', off }: Parts): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">${head}</head>
<body ${attributes}>${navigation(base, nav)}${main(name, off)}</body></html>`;
}
