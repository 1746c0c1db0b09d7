import { setWords } from '../words.js';

setWords('it', {
  headerPrinted: 'Stampato il {date}',
  lineReaderTime: '{time} nel tuo fuso orario',
});
