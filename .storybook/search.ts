import MiniSearch, { type SearchResult } from 'minisearch';
import documents from './search-documents.json';

interface Section {
  id: string;
  title: string;
  heading: string;
  text: string;
}

/** How a query is matched: by prefix, with small typing errors, headings and synonyms first. */
const options = {
  prefix: (term: string) => term.length > 2,
  fuzzy: (term: string) => (term.length > 5 ? 0.15 : 0),
  boost: { heading: 4, title: 3, aliases: 5 },
  combineWith: 'AND' as const,
};

/** Adds the text of the documentation to the sidebar's search, which finds only titles. */
export function searchDocumentation(): void {
  let index: MiniSearch<Section> | undefined;
  const results = document.createElement('section');
  results.className = 'stet-search';
  results.setAttribute('aria-label', 'Found in the documentation');

  document.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.id !== 'storybook-explorer-searchfield') return;
    index ??= makeIndex();
    const query = target.value.trim();
    const found = query ? index.search(query, options).slice(0, 8) : [];
    const field = target.closest('.search-field')?.parentElement ?? target.closest('form, div')!.parentElement!;
    if (results.parentElement !== field.parentElement) field.after(results);
    results.replaceChildren(...(query ? [status(found.length), list(found, query)] : []));
  });
  // A chosen result, or Escape, ends the search.
  document.addEventListener('keyup', ({ key, target }) => {
    if (key === 'Escape' && target instanceof HTMLInputElement) results.replaceChildren();
  });
}

function makeIndex(): MiniSearch<Section> {
  const index = new MiniSearch<Section>({
    fields: ['title', 'heading', 'text', 'aliases'],
    storeFields: ['title', 'heading', 'text'],
    // `--stet-accent` and `focus-point` are found as a whole and by their parts.
    tokenize: (text) =>
      text
        .toLowerCase()
        .match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+|[\p{L}\p{N}]+/gu)
        ?.flatMap(withParts) ?? [],
  });
  index.addAll(documents);
  return index;
}

function withParts(word: string): string[] {
  return word.includes('-') ? [word, ...word.split('-')] : [word];
}

function status(count: number): HTMLElement {
  const line = document.createElement('p');
  line.setAttribute('role', 'status');
  line.textContent = count ? 'In the documentation' : 'Nothing in the documentation';
  return line;
}

function list(found: SearchResult[], query: string): HTMLElement {
  const items = document.createElement('ul');
  for (const { id, title, heading, text } of found as (SearchResult & Section)[]) {
    const link = document.createElement('a');
    const name = document.createElement('b');
    const [page, anchor] = String(id).split('#');
    link.href = `?path=/docs/${page}${anchor ? `#${anchor}` : ''}`;
    name.textContent = heading && heading !== title ? `${title.split('/').at(-1)}: ${heading}` : title;
    link.append(name, ` ${excerpt(text, query)}`);
    const item = document.createElement('li');
    item.append(link);
    items.append(item);
  }
  return items;
}

function excerpt(text: string, query: string): string {
  const at = text.toLowerCase().indexOf(query.toLowerCase().split(' ')[0]!);
  const start = Math.max(0, text.lastIndexOf(' ', at - 20) + 1);
  return `${start > 0 ? '… ' : ''}${text.slice(start, start + 90)}…`;
}
