import { setWords } from '../words.js';

setWords('fr', {
  headerPrinted: 'Imprimé le {date}',
  lineReaderTime: '{time} chez vous',
});
