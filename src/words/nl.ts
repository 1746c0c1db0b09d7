import { setWords } from '../words.js';

setWords('nl', {
  lineReaderTime: '{time} uw tijd',
});
