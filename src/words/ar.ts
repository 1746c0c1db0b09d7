import { setWords } from '../words.js';

setWords('ar', {
  lineReaderTime: '{time} بتوقيتك',
});
