import { setWords } from '../words.js';

setWords('it', {
  lineReaderTime: '{time} nel tuo fuso orario',
});
