import { register } from '../register.js';
import { NewsletterSignup } from './newsletter-signup.js';

register('stet-newsletter-signup', NewsletterSignup);

export { NewsletterSignup };
export type * from './newsletter-signup.events.js';
