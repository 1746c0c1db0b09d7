import { html, type Content } from '../../src/html.js';

/** A part of the story's body: a paragraph, a subheading, or the place of an element between paragraphs. */
export type Block = { p: Content } | { h2: string } | { place: 'inlinePhoto' | 'pull' | 'quotation' | 'newsletters' };

/** The sentence that the pull quote repeats, word for word. */
export const repeated = 'Nobody wore this path out on purpose, and nobody is going to mend it by accident';

/** An invented story about invented people in an invented town. */
export const body: readonly Block[] = [
  {
    p: 'HALLETT COVE, N.L. — On the morning of Aug. 29, 214 people lined up an arm’s length apart on the side of Mount Tolland and began to pass stones to one another. By early afternoon they had moved 1,900 of them, about 11 tonnes, up the last 250 metres of a footpath that two decades of hikers had worn down to bare rock.',
  },
  {
    p: 'The path, known locally as the Stair, climbs 702 metres in 6.4 kilometres to the heath of Tolland Barrens Provincial Park. Four wet summers have cut its upper section into a gully as deep as 1.3 metres and, where walkers stepped around the mud, as wide as nine.',
  },
  {
    p: `“${repeated},” said Marguerite Penney, a retired school bus driver who chairs the Friends of Tolland Barrens, the group that organized the day.`,
  },
  {
    p: html`The stones had been gathering below the gully since June 6, when the group began a scheme it calls <a href="https://tolland.example/carry-one-up">Carry One Up</a>. Hikers who set out from the parking lot at Hallett Cove were asked to take a stone from a pile beside the gate and leave it below the gully. None may weigh more than 12 kilograms; most weigh about six. By Aug. 28, park staff had counted 9,310.`,
  },
  { h2: '‘I had a fence on order’' },
  {
    p: 'The province’s own plan was simpler. In February, the parks department estimated that a helicopter could lift the same weight of stone to the site in three days, at a cost of $412,000. The budget tabled on March 26 set aside $60,000.',
  },
  { place: 'pull' },
  {
    p: '“That is enough to close a path properly, with a fence and a sign. It is not enough to repair one,” said Leo Fudge, the department’s regional manager, who spent Aug. 29 in the line, between a dentist and a Grade 9 science class. “I had a fence on order until May.”',
  },
  {
    p: 'What changed his mind, he said, was a trial on May 16, when 31 members of the group rebuilt 12 metres of the path in one afternoon, following a drawing by a stonemason who asked for no fee. The department cancelled the fence. It has since spent $38,500 on tools, drainage pipe, insurance and a warden’s wages, and is holding the rest for next spring.',
  },
  { place: 'newsletters' },
  { h2: 'Why turf gives way' },
  {
    p: 'The number of people on the Stair has more than tripled in nine years, from 11,400 in 2016 to 38,200 in 2025, according to a counter at the gate. Boots alone do not cut a trench, said Hana Suleiman, a soil scientist at Northern Arm College who has measured 64 worn paths in four countries. They kill the plants, the plants no longer hold the peat, and water does the rest.',
  },
  {
    p: '“A strip of dead turf half a metre wide is a roof gutter,” Suleiman said. “The first storm finds it, and every storm after that knows the way.”',
  },
  { place: 'inlinePhoto' },
  {
    p: 'Grassy slopes below cliffs are the worst place for a path, she said, because meltwater reaches them all at once. She has photographs of the same damage in the Cairngorms in Scotland and the Picos de Europa in Spain.',
  },
  {
    p: 'The repair is plain work. Stones are set on edge across the slope as steps, two hand widths apart, and packed with rubble. Every eight metres a drain turns the water off the path. The dead ground on either side is covered with jute matting and sown with seed gathered in the park. Suleiman expects grass in two years and heath in 15.',
  },
  { place: 'quotation' },
  { h2: 'Seventy metres down, 270 to go' },
  {
    p: 'Behind the line, a crew of 16 had laid 70 of the 340 damaged metres by evening. The remaining stones, about 43 tonnes of them, are to follow on four Saturdays between Sept. 12 and Oct. 3. Two people were treated on Aug. 29, one for a sprained wrist and one for a cut thumb.',
  },
  {
    p: 'Not everyone is content to see the work done this way. Wade Brenton, who sits on the town council, said Hallett Cove, population 640, was grateful and tired. “A province that advertises this mountain in airports ought to be able to look after the way up it,” he said.',
  },
  {
    p: 'The department said it would count the volunteers’ hours as its share of the cost in an application for federal money, due on Nov. 13.',
  },
  {
    p: 'Among the last in the line was Noor Haddad, 14, whose class had been told to bring gloves, lunch and a question. Hers was how anyone would know, afterward, which stone was whose. She had settled it by drawing a small fish on hers in pencil.',
  },
  { p: '“It will wash off,” she said. “But I know where it is.”' },
];
