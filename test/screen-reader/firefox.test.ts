import { listenIn } from './scenarios.js';

listenIn('firefox');
