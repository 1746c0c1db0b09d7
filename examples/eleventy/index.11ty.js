import { articleHeader, captionedPhoto, newsletterSignup, pullQuote, skipLink } from 'stet/html.js';
import integrity from 'stet/integrity.json' with { type: 'json' };

const pumps = 'The rails were never the problem, the pumps were';
const header = articleHeader({
  kicker: { text: 'World', href: '/world' },
  headline: 'Town keeps the river out with pumps older than its mayor',
  standfirst: 'Four days of rain tested a drainage works that the council had twice voted to close.',
  attribution: {
    authors: [
      { name: 'Amara Okoye', href: '/staff/okoye' },
      { name: 'Jonas Lindqvist', href: '/staff/lindqvist' },
    ],
    published: { datetime: '2026-09-01T10:30:00-04:00', text: 'Sept. 1, 2026, 10:30 a.m. EDT' },
  },
});
const photo = captionedPhoto({
  src: '/depot.svg',
  width: 1200,
  height: 800,
  alt: 'Four people pass sandbags along a wet platform.',
  caption: 'Volunteers stack sandbags beside the depot on Sept. 1, 2026.',
  credit: 'Ines Moreau/Coastal Press',
  href: '/depot.svg',
  zoom: true,
});
const by = 'Ruth Adeyemi, depot manager';
const repeated = pullQuote({ quote: pumps, repeated: true, by, placement: 'end' });
const quotation = pullQuote({ quote: '“We were told that it could wait.”', by });
const signup = newsletterSignup({
  heading: 'Morning Update and Evening Update',
  description: 'The day’s most important headlines, written by our editors.',
  action: '/newsletters',
  adapter: 'json',
  newsletters: [
    { value: 'Morning Update', label: 'Morning Update', frequency: 'weekdays, 6 a.m.', checked: true },
    { value: 'Evening Update', label: 'Evening Update', frequency: 'weekdays, 6 p.m.' },
  ],
});

const { files } = integrity;

export function render() {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Stet with Eleventy</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/stet/stet.css" integrity="${files['stet.css'].integrity}" crossorigin>
    <script type="module" src="/stet/stet.js" integrity="${files['stet.js'].integrity}" crossorigin></script>
  </head>
  <body>
    ${skipLink({ href: '#story' })}
    <main id="story">
      <article>
        ${header}
        <p>${pumps}, said Ruth Adeyemi, who has run the depot for eleven years.</p>
        ${photo}
        <p>By noon the water stood a hand below the platform, and the last of the buses had left for the higher yard.</p>
        ${repeated}
        <p>The council meets again on Thursday. Its engineers have asked for two new pumps.</p>
        ${quotation}
        ${signup}
      </article>
    </main>
    <p><output id="heard"></output></p>
    <script type="module">
      const heard = document.querySelector('#heard');
      for (const type of ['stet-signup-submit', 'stet-signup-success']) {
        document.addEventListener(type, ({ newsletters }) => heard.append(\`\${type}: \${newsletters.join()} \`));
      }
    </script>
  </body>
</html>`;
}
