import morphdom from 'morphdom';
import { followLinks } from './fetch-page.js';

followLinks((page) => morphdom(document.body, page.body));
