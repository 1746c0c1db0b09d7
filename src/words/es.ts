import { setWords } from '../words.js';

setWords('es', {
  lineReaderTime: '{time}, su hora local',
});
