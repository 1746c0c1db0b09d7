import { setWords } from '../words.js';

setWords('ja', {
  headerPrinted: '{date}に印刷',
  lineReaderTime: 'ご利用の地域では{time}',
});
