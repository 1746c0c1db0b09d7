import { type ReactiveController } from 'lit';
import { articleJsonLd } from '../json-ld.js';
import { type ArticleHeader } from './article-header.js';

/**
 * Keeps one JSON-LD script in `head` for the header's article, written anew when the article's words or dates change. It is
 * a block of data: no browser runs it, so no Content Security Policy blocks it.
 */
export class Facts implements ReactiveController {
  readonly #header: ArticleHeader;
  readonly #observer = new MutationObserver(() => this.hostUpdated());
  #script: HTMLScriptElement | undefined;

  constructor(header: ArticleHeader) {
    this.#header = header;
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
    this.#script?.remove();
  }

  hostUpdated(): void {
    if (!this.#header.jsonLd) {
      this.#script?.remove();
      return;
    }
    const text = JSON.stringify(articleJsonLd(this.#article));
    if (this.#script?.isConnected && this.#script.textContent === text) return;
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.dataset['stet'] = '';
    // Not `textContent`, which Trusted Types guard on every script, data or not.
    script.append(text);
    this.#script?.remove();
    document.head.append((this.#script = script));
  }
}
