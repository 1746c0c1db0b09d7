import { type AttributionLineData, type Author } from '../../src/html.js';

const okoye = { name: 'Amara Okoye', href: '/staff/okoye' };
const lindqvist = { name: 'Jonas Lindqvist', href: '/staff/lindqvist' };
const moreau = { name: 'Ines Moreau' };
const agency = { name: 'Coastal Press', organization: true };
const named = (...names: string[]): Author[] => names.map((name) => ({ name }));
const twenty = Array.from({ length: 20 }, (_, index) => ({
  name: `Author Number ${index + 1}`,
  href: `/staff/${index + 1}`,
}));
const portrait = '/photos/portrait.jpg';

/** Names and roles that a byline can have. */
export const bylines: readonly { what: string; data: AttributionLineData }[] = [
  { what: 'one author', data: { authors: [okoye] } },
  { what: 'one author without a page', data: { authors: [moreau] } },
  { what: 'two authors', data: { authors: [okoye, lindqvist] } },
  { what: 'three authors, one without a page', data: { authors: [okoye, lindqvist, moreau] } },
  { what: 'twenty authors', data: { authors: twenty } },
  { what: 'a name of one part', data: { authors: named('Suharto') } },
  { what: 'particles', data: { authors: named('Ursula von der Leyen', "Conan O'Brien", 'Ludwig van der Rohe') } },
  { what: 'a name with a comma', data: { authors: named('Sammy Davis, Jr.', 'Ruth Adeyemi') } },
  { what: 'a name that looks like markup', data: { authors: named('Ann <b>Bold</b> & Sons', '"Bo"') } },
  {
    what: 'a name longer than the page',
    data: { authors: named('Wolfeschlegelsteinhausenbergerdorffwelchevoralternwaren') },
  },
  { what: 'two authors with the same name', data: { authors: [okoye, okoye] } },
  { what: 'an agency', data: { authors: [agency] } },
  { what: 'an agency with a page', data: { authors: [{ ...agency, href: '/coastal' }] } },
  { what: 'a reporter and an agency', data: { authors: [okoye, agency] } },
  { what: 'a reporter with a place', data: { authors: [{ ...okoye, location: 'Fenmouth' }] } },
  {
    what: 'two reporters in two places',
    data: {
      authors: [
        { ...okoye, location: 'Fenmouth' },
        { ...lindqvist, location: 'Oslo' },
      ],
    },
  },
  { what: 'a portrait', data: { authors: [{ ...okoye, portrait }] } },
  {
    what: 'four portraits',
    data: { authors: [okoye, lindqvist, moreau, agency].map((one) => ({ ...one, portrait })) },
  },
  { what: 'twenty portraits', data: { authors: twenty.map((one) => ({ ...one, portrait })) } },
  {
    what: 'the wording of another site',
    data: { authors: [okoye], messages: { lineByline: 'Reporting by {names} for the Ledger' } },
  },
  {
    what: 'a photographer',
    data: { authors: [okoye], contributors: [{ role: 'Photographs by {names}', people: [moreau] }] },
  },
  {
    what: 'a translator without an author',
    data: { contributors: [{ role: 'Translated by {names}', people: [moreau] }] },
  },
  {
    what: 'three roles',
    data: {
      authors: [okoye],
      contributors: [
        { role: 'Photographs by {names}', people: [moreau, agency] },
        { role: 'Translated by {names}', people: [lindqvist] },
        { role: 'Additional reporting by {names}', people: [{ ...okoye, location: 'Fenmouth' }] },
      ],
    },
  },
  {
    what: 'French',
    data: { lang: 'fr', authors: [okoye, lindqvist, moreau], messages: { lineByline: 'Par {names}' } },
  },
  {
    what: 'Spanish, with its "e"',
    data: { lang: 'es', authors: named('Ana Ruiz', 'Inés Soto'), messages: { lineByline: 'Por {names}' } },
  },
  {
    what: 'Japanese',
    data: { lang: 'ja', authors: named('山田太郎', '佐藤花子', '鈴木一郎'), messages: { lineByline: '{names}記者' } },
  },
  {
    what: 'Chinese',
    data: { lang: 'zh-Hans', authors: named('王小明', '李丽'), messages: { lineByline: '记者 {names}' } },
  },
  {
    what: 'Arabic',
    data: { lang: 'ar', authors: named('ليلى حداد', 'سامر عون'), messages: { lineByline: 'بقلم {names}' } },
  },
  {
    what: 'Arabic with a Latin name',
    data: {
      lang: 'ar',
      authors: named('ليلى حداد', 'Jonas Lindqvist (Jr.)'),
      messages: { lineByline: 'بقلم {names}' },
    },
  },
  {
    what: 'Hebrew with an English agency',
    data: { lang: 'he', authors: [...named('נועה לוי'), agency], messages: { lineByline: 'מאת {names}' } },
  },
];
