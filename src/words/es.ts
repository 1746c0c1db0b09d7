import { setWords } from '../words.js';

setWords('es', {
  headerPrinted: 'Impreso el {date}',
  lineReaderTime: '{time}, su hora local',
});
