import { type ReactiveController } from 'lit';
import { articleJsonLd, jsonLdText } from '../json-ld.js';

type ArticleHeader = HTMLElementTagNameMap['stet-article-header'];

/** The site's name and the page's own address, as the page's `head` has them. */
export type SiteMetadata = [site: string | undefined, address: string | undefined];

/** The elements that the data is read from, and their attributes. Several photos may share one caption. */
const sources = 'stet-article-header, stet-attribution-line, stet-captioned-photo, figcaption';
const attributeFilter =
  'class datetime hidden href itemprop lang rel sensitive src srcset updated-after value zoom'.split(' ');

/** Scripts of live headers; any other marked script is a copy, for example from a page cache. */
const live = new WeakSet<Element>();

/**
 * Keeps one JSON-LD script in `head` for the header's article, written anew when the article's text or dates change. It is
 * a block of data: no browser runs it, so no Content Security Policy blocks it.
 */
export class JsonLdController implements ReactiveController {
  readonly #header: ArticleHeader;
  readonly #readSiteMetadata: () => SiteMetadata;
  readonly #observer = new MutationObserver((records) => {
    if (records.some((record) => this.#concerns(record)))
      this.#frame ||= requestAnimationFrame(() => this.hostUpdated());
  });
  readonly #script = document.createElement('script');
  readonly #text = document.createTextNode('');
  #frame = 0;

  constructor(header: ArticleHeader, readSiteMetadata: () => SiteMetadata) {
    this.#header = header;
    this.#readSiteMetadata = readSiteMetadata;
    live.add(this.#script);
    this.#script.type = 'application/ld+json';
    this.#script.dataset['stet'] = '';
    // Trusted Types do not check a change of an existing text node. Only Firefox reports one, and it allows the change.
    this.#script.append(this.#text);
  }

  get #article(): Element {
    return this.#header.closest('article') ?? this.#header.closest('main') ?? document.body;
  }

  hostConnected(): void {
    for (const script of document.head.querySelectorAll('script[type="application/ld+json"][data-stet]'))
      if (!live.has(script)) script.remove();
    this.#observer.observe(this.#article, { subtree: true, childList: true, characterData: true, attributeFilter });
    this.hostUpdated();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#script.remove();
  }

  hostUpdated(): void {
    this.#frame = 0;
    if (!this.#header.jsonLd) {
      this.#script.remove();
      return;
    }
    if (!this.#script.isConnected) document.head.append(this.#script);
    const [name, url] = this.#readSiteMetadata();
    const options = { ...(url && { url }), ...(name && { publisher: { name } }) };
    const text = jsonLdText(articleJsonLd(this.#article, options));
    if (this.#text.data !== text) this.#text.data = text;
  }

  /** Whether a change is inside a source, adds or removes one, or changes an attribute of an ancestor of the header, such as `lang`. */
  #concerns({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
    const element = target instanceof Element ? target : target.parentElement;
    if (element?.closest(sources)) return true;
    if (type === 'attributes') return target.contains(this.#header);
    return [...addedNodes, ...removedNodes].some(
      (node) => node instanceof Element && (node.matches(sources) || node.querySelector(sources)),
    );
  }
}
