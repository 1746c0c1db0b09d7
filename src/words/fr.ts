import { setWords } from '../words.js';

setWords('fr', {
  lineReaderTime: '{time} chez vous',
});
