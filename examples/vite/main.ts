import 'stet/stet.css';
import 'stet/article-header.js';
import 'stet/attribution-line.js';
import 'stet/captioned-photo.js';
import 'stet/newsletter-signup.js';
import 'stet/pull-quote.js';
import 'stet/skip-link.js';
import 'stet/adapters/json.js';

const heard = document.querySelector<HTMLOutputElement>('#heard')!;

// The types of the events come with the elements: `newsletters` is a list, and a slip of the pen does not compile.
document.addEventListener('stet-signup-submit', ({ type, newsletters }) => {
  heard.append(`${type}: ${newsletters.join()} `);
});
document.addEventListener('stet-signup-success', ({ type, kind }) => {
  heard.append(`${type}: ${kind} `);
});
