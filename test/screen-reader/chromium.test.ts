import { listenIn } from './scenarios.js';

listenIn('chromium');
