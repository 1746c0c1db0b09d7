import broadsheet from '../../src/themes/broadsheet.css?raw';
import magazine from '../../src/themes/magazine.css?raw';
import tabloid from '../../src/themes/tabloid.css?raw';

/** The themes of the package, by name, for one page of a story instead of the whole document. */
export const themes: Record<string, string> = Object.fromEntries(
  Object.entries({ broadsheet, magazine, tabloid }).map(([name, css]) => [name, css.replace(':root', '.paper.paper')]),
);
