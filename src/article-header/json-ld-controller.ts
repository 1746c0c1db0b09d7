import { type ReactiveController } from 'lit';
import { articleJsonLd } from '../json-ld.js';
import { type ArticleHeader } from './article-header.js';

/** What a page's head says of its site and of its own address. */
export type Head = [site: string | undefined, address: string | undefined];

/**
 * Keeps one JSON-LD script in `head` for the header's article, written anew when the article's words or dates change. It is
 * a block of data: no browser runs it, so no Content Security Policy blocks it.
 */
export class JsonLdController implements ReactiveController {
  readonly #header: ArticleHeader;
  readonly #said: () => Head;
  readonly #observer = new MutationObserver(() => this.hostUpdated());
  readonly #script = document.createElement('script');
  readonly #text = document.createTextNode('');

  constructor(header: ArticleHeader, said: () => Head) {
    this.#header = header;
    this.#said = said;
    this.#script.type = 'application/ld+json';
    this.#script.dataset['stet'] = '';
    // A text that changes in its place is no new script to Trusted Types, save in Firefox, which reports it and lets it be.
    this.#script.append(this.#text);
  }

  get #article(): Element {
    return this.#header.closest('article') ?? this.#header.closest('main') ?? document.body;
  }

  hostConnected(): void {
    this.#observer.observe(this.#article, { subtree: true, childList: true, characterData: true, attributes: true });
    this.hostUpdated();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#script.remove();
  }

  hostUpdated(): void {
    if (!this.#header.jsonLd) {
      this.#script.remove();
      return;
    }
    if (!this.#script.isConnected) document.head.append(this.#script);
    const [name, url] = this.#said();
    const told = { ...(url && { url }), ...(name && { publisher: { name } }) };
    const text = JSON.stringify(articleJsonLd(this.#article, told));
    if (this.#text.data !== text) this.#text.data = text;
  }
}
