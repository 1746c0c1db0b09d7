import htmx from 'htmx2';

window.htmx = htmx;
