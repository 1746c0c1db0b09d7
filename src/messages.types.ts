import type * as line from './attribution-line/attribution-line.messages.js';
import type * as photo from './captioned-photo/captioned-photo.messages.js';
import type * as signup from './newsletter-signup/newsletter-signup.messages.js';
import type * as controller from './newsletter-signup/signup-controller.messages.js';
import type * as skip from './skip-link/skip-link.messages.js';
import { type Message } from './message.js';

/** Messages of the elements and of the markup functions, by key. Missing messages are English. */
export type Messages = Partial<Record<MessageKey, Message>>;

type MessageKey =
  | keyof typeof line.defaultMessages
  | keyof typeof line.markupMessages
  | keyof typeof photo.defaultMessages
  | keyof typeof signup.defaultMessages
  | keyof typeof signup.markupMessages
  | keyof typeof controller.controllerMessages
  | keyof typeof skip.markupMessages;
