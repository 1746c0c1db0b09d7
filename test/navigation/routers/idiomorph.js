import { Idiomorph } from 'idiomorph';
import { followLinks } from './fetch-page.js';

followLinks((page) => Idiomorph.morph(document.body, page.body));
