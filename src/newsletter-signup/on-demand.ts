import { localize } from '../localize.js';
import { tell } from './messages.js';
import { defaultMessages } from './newsletter-signup.messages.js';
import { senders } from './senders.js';

const adapters: Record<string, () => Promise<unknown>> = {
  brevo: () => import('./adapters/brevo.js'),
  form: () => import('./adapters/form.js'),
  ghost: () => import('./adapters/ghost.js'),
  hubspot: () => import('./adapters/hubspot.js'),
  json: () => import('./adapters/json.js'),
  kit: () => import('./adapters/kit.js'),
  listmonk: () => import('./adapters/listmonk.js'),
  mailerlite: () => import('./adapters/mailerlite.js'),
  mautic: () => import('./adapters/mautic.js'),
};

/** Knows every adapter by name, and loads the one that a form asks for when the reader comes to it. */
for (const [name, load] of Object.entries(adapters)) {
  // One that is there already would not be set anew by loading it.
  if (senders.has(name)) continue;
  senders.set(name, {
    prepare(signup, form) {
      load().then(
        () => senders.get(name)!.prepare(signup, form),
        () => undefined,
      );
    },
    async send(signup, form, ...rest) {
      try {
        await load();
      } catch {
        if (!navigator.onLine)
          return tell(signup, form, 'unreachable', [localize(form, defaultMessages, 'signupOffline')]);
        // As without script: the form has an address of its own.
        return HTMLFormElement.prototype.submit.call(form);
      }
      return senders.get(name)!.send(signup, form, ...rest);
    },
  });
}
