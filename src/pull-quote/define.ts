import { register } from '../register.js';
import { PullQuote } from './pull-quote.js';

register('stet-pull-quote', PullQuote);

export { PullQuote };
