import { setWords } from '../words.js';

setWords('pt', {
  headerPrinted: 'Impresso em {date}',
  lineReaderTime: '{time} no seu fuso horário',
});
