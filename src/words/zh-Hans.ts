import { setWords } from '../words.js';

setWords('zh-Hans', {
  lineReaderTime: '您所在时区 {time}',
});
