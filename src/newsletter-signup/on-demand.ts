import { registerLoader } from './adapters.js';

registerLoader('brevo', () => import('./adapters/brevo.js'));
registerLoader('form', () => import('./adapters/form.js'));
registerLoader('ghost', () => import('./adapters/ghost.js'));
registerLoader('hubspot', () => import('./adapters/hubspot.js'));
registerLoader('json', () => import('./adapters/json.js'));
registerLoader('kit', () => import('./adapters/kit.js'));
registerLoader('listmonk', () => import('./adapters/listmonk.js'));
registerLoader('mailerlite', () => import('./adapters/mailerlite.js'));
registerLoader('mautic', () => import('./adapters/mautic.js'));
