import { register } from '../register.js';
import { CaptionedPhoto } from './captioned-photo.js';

register('stet-captioned-photo', CaptionedPhoto);

export { CaptionedPhoto };
export type * from './captioned-photo.events.js';
