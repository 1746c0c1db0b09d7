import { setWords } from '../words.js';

setWords('zh-Hans', {
  headerPrinted: '打印于 {date}',
  lineReaderTime: '您所在时区 {time}',
});
