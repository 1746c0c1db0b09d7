import { setWords } from '../words.js';

setWords('nl', {
  headerPrinted: 'Afgedrukt op {date}',
  lineReaderTime: '{time} uw tijd',
});
