import { setWords } from '../words.js';

setWords('pt', {
  lineReaderTime: '{time} no seu fuso horário',
});
