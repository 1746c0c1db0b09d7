import htmx from 'htmx4';

window.htmx = htmx;
window.refresh = () => htmx.ajax('GET', location.href, { target: 'main', select: 'main', swap: 'outerMorph' });
