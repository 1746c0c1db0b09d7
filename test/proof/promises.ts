import type { Row } from './support/rows.js';

/**
 * The promises of the README in terms of a newsroom, each one line of PROOF.md: the proofs whose rows must all hold, and the row
 * whose figure is shown.
 */
const promises: Record<string, [proofs: readonly string[], shown: RegExp]> = {
  'Scrapers and reader modes get every paragraph once, with no word of the signup': [
    ['extraction'],
    /^Every paragraph/,
  ],
  'A copy of the page has every word once, caption and credit apart': [['copy'], /^Select all/],
  'With the script off, late or on, nothing moves': [['loading'], /^Nothing shifts/],
  'The lead photo is requested as early as in plain HTML': [['loading'], /requested as early/],
  'All six, Lit and styles weigh about half as much as Ghost’s signup form alone': [['speed'], /^All six in full/],
  'The script costs the page less than the scripts of other libraries': [['speed'], /^A whole article costs/],
  'A photo opens about as quickly as in GLightbox, and more quickly than in PhotoSwipe 5': [
    ['opening'],
    /^Opening a photo/,
  ],
  'An article that leaves the page leaves nothing behind': [['leaks', 'robustness'], /leaves no node/],
  'No hostile text runs, and a strict security policy is enough': [['security'], /hostile text in the page/],
  'Everyone can read and use it: keyboard, zoom, accessibility tree, forced colours': [['accessibility'], /^axe/],
};

export interface Proved extends Row {
  proof: string;
}

/**
 * PROOF.md, on one screen: the promises, each with its figure and the command that checks it again.
 *
 * @throws {Error} if no row measures a promise.
 */
export function summary(rows: readonly Proved[], ranIn: string): string {
  const lines = Object.entries(promises).map(([text, [proofs, shown]]) => {
    const own = rows.filter(({ proof }) => proofs.includes(proof));
    const row = own.find(({ promise }) => shown.test(promise));
    if (!row) throw new Error(`Nothing measures the promise "${text}".`);
    const { figure, peer = '–' } = row;
    const broken = own.filter(({ holds }) => !holds).length;
    const state = broken ? `**${broken} of ${own.length} checks broken**` : `${own.length} checks hold`;
    return [text, state, figure, peer, `\`npm run proof -- ${proofs.join(' ')}\``];
  });
  return `# The proof

The promises, as one run of \`npm run proof\` found them on the built package: ${ranIn}. Every figure
comes from that run; the same command writes every check behind it to \`proof/details.md\`.

${table(['Promise', 'Checks', 'Figure', 'Others, in the same run', 'Check it again'], lines)}

More suites test Stet with other software: \`npm run test:navigation\` (routers, page caches and DOM morphing),
\`npm run test:pipelines\` (sanitizers, editors, templates and feeds), \`npm run test:cms\` (the whole article in a real WordPress and
Ghost), \`npm run test:ghost\` (the signup with a real Ghost 5 and 6) and \`npm run test:screen-reader\` (Orca in Chromium and Firefox).
`;
}

/** Every check, with the command of its proof. */
export function details(rows: readonly Proved[], ranIn: string): string {
  const lines = rows.map(({ promise, holds, figure, peer = '', proof }) => [
    promise,
    holds ? 'holds' : '**broken**',
    [figure, peer].filter(Boolean).join('; '),
    `\`npm run proof -- ${proof}\``,
  ]);
  return `# Every check of the proof\n\n${ranIn}\n\n${table(['Check', '', 'Figure', 'Command'], lines)}\n`;
}

function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replace(/\s+/g, ' ');
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...lines.map((cells) => line(cells.map(cell)))].join('\n');
}
