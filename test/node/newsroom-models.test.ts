// Runs the mappings of examples/newsroom on the built package: all text of the item is on the page, as valid HTML, with its data.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { articleJsonLd } from '../../src/json-ld.js';
import { fold, parse } from '../support/parse.js';
import { assertValidHtml } from '../support/valid-html.js';

interface Model {
  /** Texts of the item, as a reader sees them. */
  texts: readonly string[];
  /** Address and credit of each picture. */
  pictures: readonly (readonly [string, string | undefined])[];
}

const folder = new URL('../../examples/newsroom/', import.meta.url);

const models: Record<string, Model> = {
  ninjs: {
    texts: [
      'Färjan som stannade för fåren',
      'Av Elin Ström i Furusund och Karim Haddad i Furusund',
      'Skärgårdens nyhetsbyrå',
      'Räddad.',
      'Resan tog åtta minuter.',
      'Färjan Roslagen i Furusund. SNB',
      'Han har bjudit passagerarna på ost.',
    ],
    pictures: [
      ['https://wire.example/p1-1600.jpg', 'Jonas Berg/SNB'],
      ['https://wire.example/p2-640.jpg', 'SNB'],
    ],
  },
  ans: {
    texts: [
      'Reportaje Cultura',
      'Por Marta Ferrán (redactora de Cultura) y Agencia del Delta',
      'Marta Ferrán · ferran@diario.example · Mastodon',
      'Marta Ferrán escribe sobre libros y bibliotecas desde 2012.',
      'La barca Quinta Hoja, en el canal de San Roque. Iván Soler/Agencia del Delta',
      'El préstamo. Pilar Mas apunta los títulos en un cuaderno. Agencia del Delta',
      'De muelle en muelle. Una mañana en la barca, en dos minutos.',
      'Nadie nos pidió nunca un silencio. Pedían otro libro. Aurora Mas',
      'Corrección: Una versión anterior decía que la barca es azul. Es verde.',
    ],
    pictures: [
      ['https://diario.example/barca.jpg', 'Iván Soler/Agencia del Delta'],
      ['https://diario.example/muelle.jpg', 'Agencia del Delta'],
    ],
  },
  blocks: {
    texts: [
      'Environment · The polluters',
      'Words by Nadia Osei, pictures by Tom Birch',
      'The vote on the car park, line by line',
      'Below, its nameplate. Photograph: Tom Birch/Paper',
      'It is the only member that has never missed a meeting. Ruth Pell, town clerk',
      'The meadow that stays a meadow.',
      'The hydrologist has asked the bats.',
    ],
    pictures: [
      ['https://media.example/river/2000.jpg', 'Photograph: Tom Birch/Paper'],
      ['https://media.example/desk/800.jpg', 'Ashwell council'],
    ],
  },
  wordpress: {
    texts: [
      'Stadt & Leute',
      'Der letzte Kiosk am Güterbahnhof',
      'Von Hanna Voss',
      'Der Kiosk an Rampe 3, vor Sonnenaufgang. Lena Kurz',
      'Kaffee für die Frühschicht. Lena Kurz',
      'Im Winter soll er weichen.',
    ],
    pictures: [
      ['https://blatt.example/kiosk.jpg', 'Lena Kurz'],
      ['https://blatt.example/theke.jpg', 'Lena Kurz'],
    ],
  },
};

for (const [name, { texts, pictures }] of Object.entries(models)) {
  describe(`the newsroom model ${name}`, async () => {
    const file = new URL(`${name}.js`, folder).href;
    const { article } = (await import(file)) as { article: (item: unknown, site: object) => string };
    const item: unknown = JSON.parse(await readFile(new URL(`${name}.json`, folder), 'utf8'));
    const printed = article(item, { lang: 'de', timeZone: 'Europe/Berlin' });
    const document = parse(printed);
    const text = fold(document.querySelector('article')?.textContent);

    it('prints every text of the item once', () => {
      for (const part of texts) assert.equal(text.split(part).length, 2, part);
      assert.doesNotMatch(text, /undefined|null|\[object/);
    });

    // WordPress prints XHTML.
    it('prints valid HTML', () => assertValidHtml(printed, { rules: { 'void-style': 'off' } }));

    it('has each picture in the data for search engines', () => {
      const images = articleJsonLd(document).image?.map(({ contentUrl, creditText }) => [contentUrl, creditText]);
      assert.deepEqual(images, pictures);
    });

    it('is mapped in fewer than 60 lines', async () => {
      const source = await readFile(new URL(`${name}.js`, folder), 'utf8');
      assert.ok(source.trimEnd().split('\n').length < 60);
    });
  });
}
