import { register } from '../register.js';
import { SkipLink } from './skip-link.js';

register('stet-skip-link', SkipLink);

export { SkipLink };
