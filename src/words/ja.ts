import { setWords } from '../words.js';

setWords('ja', {
  lineReaderTime: 'ご利用の地域では{time}',
});
