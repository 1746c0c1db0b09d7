import { type AttributionLineData, type Author } from '../../src/html.js';

const okoye = { name: 'Amara Okoye', href: '/staff/okoye' };
const lindqvist = { name: 'Jonas Lindqvist', href: '/staff/lindqvist' };
const okoyeInFenmouth = { ...okoye, location: 'Fenmouth' };
const moreau = { name: 'Ines Moreau' };
const agency = { name: 'Coastal Press', organization: true };
const named = (...names: string[]): Author[] => names.map((name) => ({ name }));
const twenty = Array.from({ length: 20 }, (_, index) => ({
  name: `Author Number ${index + 1}`,
  href: `/staff/${index + 1}`,
}));
const portrait = '/photos/portrait.jpg';

/** Names and roles that a byline can have. */
export const bylines: Readonly<Record<string, AttributionLineData>> = {
  'one author': { authors: [okoye] },
  'one author without a page': { authors: [moreau] },
  'two authors': { authors: [okoye, lindqvist] },
  'three authors, one without a page': { authors: [okoye, lindqvist, moreau] },
  'twenty authors': { authors: twenty },
  'a name of one part': { authors: named('Suharto') },
  particles: { authors: named('Ursula von der Leyen', "Conan O'Brien", 'Ludwig van der Rohe') },
  'a name with a comma': { authors: named('Sammy Davis, Jr.', 'Ruth Adeyemi') },
  'a name that looks like markup': { authors: named('Ann <b>Bold</b> & Sons', '"Bo"') },
  'a name longer than the page': { authors: named('Wolfeschlegelsteinhausenbergerdorffwelchevoralternwaren') },
  'two authors with the same name': { authors: [okoye, okoye] },
  'an agency': { authors: [agency] },
  'an agency with a page': { authors: [{ ...agency, href: '/coastal' }] },
  'a reporter and an agency': { authors: [okoye, agency] },
  'a reporter with a place': { authors: [okoyeInFenmouth] },
  'two reporters in two places': { authors: [okoyeInFenmouth, { ...lindqvist, location: 'Oslo' }] },
  'a portrait': { authors: [{ ...okoye, portrait }] },
  'four portraits': { authors: [okoye, lindqvist, moreau, agency].map((one) => ({ ...one, portrait })) },
  'twenty portraits': { authors: twenty.map((one) => ({ ...one, portrait })) },
  'the wording of another site': { authors: [okoye], messages: { lineByline: 'Reporting by {names} for the Ledger' } },
  'a photographer': { authors: [okoye], contributors: [{ role: 'Photographs by {names}', people: [moreau] }] },
  'a translator without an author': { contributors: [{ role: 'Translated by {names}', people: [moreau] }] },
  'three roles': {
    authors: [okoye],
    contributors: [
      { role: 'Photographs by {names}', people: [moreau, agency] },
      { role: 'Translated by {names}', people: [lindqvist] },
      { role: 'Additional reporting by {names}', people: [{ ...okoye, location: 'Fenmouth' }] },
    ],
  },
  French: { lang: 'fr', authors: [okoye, lindqvist, moreau], messages: { lineByline: 'Par {names}' } },
  'Spanish, with its "e"': {
    lang: 'es',
    authors: named('Ana Ruiz', 'Inés Soto'),
    messages: { lineByline: 'Por {names}' },
  },
  Japanese: { lang: 'ja', authors: named('山田太郎', '佐藤花子', '鈴木一郎'), messages: { lineByline: '{names}記者' } },
  Chinese: { lang: 'zh-Hans', authors: named('王小明', '李丽'), messages: { lineByline: '记者 {names}' } },
  Arabic: { lang: 'ar', authors: named('ليلى حداد', 'سامر عون'), messages: { lineByline: 'بقلم {names}' } },
  'Arabic with a Latin name': {
    lang: 'ar',
    authors: named('ليلى حداد', 'Jonas Lindqvist (Jr.)'),
    messages: { lineByline: 'بقلم {names}' },
  },
  'Hebrew with an English agency': {
    lang: 'he',
    authors: [...named('נועה לוי'), agency],
    messages: { lineByline: 'מאת {names}' },
  },
};
