import { setWords } from '../words.js';

setWords('de', {
  lineReaderTime: '{time} Ihrer Zeit',
});
