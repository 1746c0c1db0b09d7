import { articleJsonLd } from '../../../src/json-ld.js';
import { page } from '../../article/article.js';

const article = new DOMParser().parseFromString(`<html lang="en-CA">${page()}</html>`, 'text/html');

/** The example article's JSON-LD, as the library reads it. */
export const articleData = JSON.stringify(
  articleJsonLd(article, {
    url: 'https://coastal.example/environment/stair',
    publisher: { name: 'The Coastal' },
    base: 'https://coastal.example/environment/stair',
  }),
  null,
  2,
);
