import measured from 'virtual:sizes';

/** Sizes of the built package, as a table in Markdown. */
export const sizes = measured || 'No package is built here: `npm run build`, then start Storybook again.';

const [report] = Object.values(
  import.meta.glob<string>('../../../PROOF.md', { eager: true, import: 'default', query: '?raw' }),
);

/** PROOF.md, which `npm run proof` writes, without its heading. */
export const proof =
  report?.replace(/^# .*\n+/, '') ?? 'No measurements are kept here: `npm run proof` makes them, in three engines.';
