import { register } from '../register.js';
import { AttributionLine } from './attribution-line.js';

register('stet-attribution-line', AttributionLine);

export { AttributionLine };
