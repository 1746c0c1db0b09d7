import { setWords } from '../words.js';

setWords('ar', {
  headerPrinted: 'طُبعت في {date}',
  lineReaderTime: '{time} بتوقيتك',
});
