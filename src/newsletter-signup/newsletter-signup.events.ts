import { type SignupKind } from './adapters.types.js';

/** Fired before anything is sent. If it is cancelled, nothing is sent and the form stays as it is. Contains no email address. */
export class SignupSubmitEvent extends Event {
  readonly newsletters: readonly string[];

  constructor(newsletters: readonly string[]) {
    super('stet-signup-submit', { bubbles: true, composed: true, cancelable: true });
    this.newsletters = newsletters;
  }
}

/** The back end accepted the signup, according to its response. Contains no email address. */
export class SignupSuccessEvent extends Event {
  readonly kind: SignupKind;
  readonly newsletters: readonly string[];

  constructor(kind: SignupKind, newsletters: readonly string[]) {
    super('stet-signup-success', { bubbles: true, composed: true });
    this.kind = kind;
    this.newsletters = newsletters;
  }
}

/** The back end rejected the signup, or there was no readable response. Contains no email address. */
export class SignupErrorEvent extends Event {
  readonly kind: SignupKind;
  readonly newsletters: readonly string[];

  constructor(kind: SignupKind, newsletters: readonly string[]) {
    super('stet-signup-error', { bubbles: true, composed: true });
    this.kind = kind;
    this.newsletters = newsletters;
  }
}

/** Half of the signup was visible for the first time, or the signup filled half of the window. */
export class SignupViewEvent extends Event {
  constructor() {
    super('stet-signup-view', { bubbles: true, composed: true });
  }
}

declare global {
  // Of elements, documents and windows: they bubble.
  interface GlobalEventHandlersEventMap {
    'stet-signup-submit': SignupSubmitEvent;
    'stet-signup-success': SignupSuccessEvent;
    'stet-signup-error': SignupErrorEvent;
    'stet-signup-view': SignupViewEvent;
  }
}
