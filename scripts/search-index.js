// Writes .storybook/search-documents.json: each section of the documentation with its text, for the search in the sidebar.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const read = (file) => readFileSync(file, 'utf8');
const { modules } = JSON.parse(read('dist/custom-elements.json'));
const elements = modules.flatMap(({ declarations }) => declarations);
const functions = JSON.parse(read('.storybook/markup-arguments.json'));

/** Synonyms for the terms of the documentation, by page (and section). */
const aliases = {
  'start-here--docs': 'install installation setup npm getting started quick start cdn download embed',
  'elements-article-header--docs':
    'title headline hed dek deck kicker eyebrow standfirst strapline lede subtitle hero masthead',
  'elements-attribution-line--docs':
    'byline author authors date dateline timestamp published updated correction timeago relative time',
  'elements-captioned-photo--docs':
    'image picture figure caption credit lightbox zoom modal gallery viewer fullscreen slideshow carousel infographic graphic blur nsfw content warning trigger warning',
  'elements-newsletter-signup--docs': 'form email subscribe subscription mailing list opt-in newsletter promo popup',
  'elements-pull-quote--docs': 'blockquote quotation pullquote callout highlight',
  'elements-skip-link--docs': 'skip navigation skip to content bypass blocks keyboard',
  'guides-newsletters-by-back-end--docs':
    'mailchimp mailerlite convertkit kit brevo sendinblue hubspot ghost listmonk mautic substack beehiiv buttondown mailman sympa captcha turnstile hcaptcha spam bot',
  'guides-consent-and-privacy--docs':
    'gdpr dsgvo rgpd ccpa privacy cookie cookies consent double opt-in data protection tracking',
  'guides-design-tokens--docs': 'color colour colors colours css variables custom properties font fonts spacing theme',
  'guides-theming--docs': 'color colour css style styles styling override customize brand fonts',
  'guides-events-and-analytics--docs':
    'google analytics ga4 gtm plausible matomo tracking datalayer events addeventlistener',
  'guides-viewer-and-routers--docs':
    'lightbox history back button pushstate turbo htmx spa router hash gallery view transitions',
  'guides-self-hosting--docs': 'cdn download host script tag files cache offline',
  'guides-release-status--docs': 'npm registry install tarball version release roadmap',
  'guides-right-to-left-and-languages--docs':
    'rtl i18n l10n translation translate arabic hebrew locale localization internationalization',
  'guides-structured-data--docs': 'seo json-ld schema.org google rich results newsarticle metadata',
  'guides-csp-and-integrity--docs': 'security content security policy sri nonce trusted types',
  'guides-accessibility-statement--docs': 'a11y wcag screen reader screenreader axe conformance vpat keyboard contrast',
  'guides-dark-mode--docs': 'night theme color-scheme prefers-color-scheme light-dark',
  'guides-performance--docs': 'speed size kilobytes core web vitals lcp cls bundle',
  'guides-migrating-from-plain-html--docs': 'wordpress existing site convert upgrade',
  'guides-wordpress-and-ghost--docs':
    'wordpress php plugin gutenberg classic editor ghost handlebars theme cms code injection',
  'guides-printing--docs': 'print paper pdf',
  'guides-sanitizers-editors-and-minifiers--docs':
    'sanitize purify xss allowlist whitelist tinymce ckeditor tiptap quill prosemirror kses minify whitespace html-minifier',
  'guides-feeds-and-mail--docs': 'rss atom json feed email newsletter plain text export syndication reader',
  'about-changelog--docs': 'release notes changes upgrade migrate breaking',
};

const files = readdirSync('stories', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.mdx'))
  .sort();
const sections = files.flatMap(sectionsOf);
writeFileSync('.storybook/search-documents.json', `${JSON.stringify(sections, null, 1)}\n`);

function sectionsOf(file) {
  const source = read(`stories/${file}`);
  const title =
    /<Meta title="([^"]+)"/.exec(source)?.[1] ??
    /title: '([^']+)'/.exec(read(`stories/${file.replace('.mdx', '.stories.ts')}`))[1];
  const id = `${title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')}--docs`;
  const body = withIncluded(source, dirname(`stories/${file}`));
  const parts = body.split(/^(?=##? )/m);
  const found = parts
    .map((part) => {
      const heading = /^##? (.*)/.exec(part)?.[1].replace(/[`*]/g, '') ?? '';
      const isPage = /^# /.test(part) || !heading;
      return {
        id: isPage ? id : `${id}#${slug(heading)}`,
        title,
        heading: isPage ? title.split('/').at(-1) : heading,
        text: textOf(part),
        isPage,
      };
    })
    .filter(({ text }) => text);
  const page = found.filter(({ isPage }) => isPage);
  const first = {
    id,
    title,
    heading: title.split('/').at(-1),
    text: page.map(({ text }) => text).join(' '),
    aliases: aliases[id] ?? '',
  };
  const element = elements.find(({ tagName }) => file === `${tagName.replace('stet-', '')}.mdx`);
  if (element) first.text += ` ${surface(element)}`;
  const rest = found
    .filter(({ isPage }) => !isPage)
    .map(({ id, title, heading, text }) => ({ id, title, heading, text, aliases: '' }));
  return [first, ...unique(rest)];
}

/** Markdown that a page shows from another file, such as the changelog. */
function withIncluded(source, folder) {
  return source.replace(/^import \w+ from '([^']+\.md)\?raw';$/gm, (_, path) =>
    read(join(folder, path)).replace(/^# .*$/m, ''),
  );
}

/** The text of a piece of MDX, including its code. */
function textOf(part) {
  return part
    .replace(/^(?:import|export) .*$/gm, ' ')
    .replace(/^##? .*$/gm, ' ')
    .replace(/<[A-Z]\w*[^>]*\/>|<\/?[A-Z]\w*[^>]*>/g, ' ')
    .replace(/^<div \{\.\.\.block\([^]*?\)\} \/>$/gm, ' ')
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/[|`*#[\]{}<>]|-{3,}/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function surface({
  tagName,
  attributes = [],
  events = [],
  cssProperties = [],
  cssStates = [],
  cssParts = [],
  members = [],
}) {
  const camel = tagName.replace('stet-', '').replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  return [
    tagName,
    ...[attributes, events, cssProperties, cssStates, cssParts, members, functions[camel]?.arguments ?? []]
      .flat()
      .map(({ name, description = '' }) => `${name} ${description}`),
  ]
    .join(' ')
    .replace(/[\s`]+/g, ' ');
}

/** The id that Storybook gives a heading. */
function slug(heading) {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

function unique(list) {
  return [...new Map(list.map((section) => [section.id, section])).values()];
}
