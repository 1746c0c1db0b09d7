import { setWords } from '../words.js';

setWords('de', {
  headerPrinted: 'Gedruckt am {date}',
  lineReaderTime: '{time} Ihrer Zeit',
});
