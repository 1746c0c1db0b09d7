export interface Ghost {
  url: string;
  port: number;
  /** Stops the server at once, as when its machine fails; its data stays. */
  kill(): Promise<void>;
  /** Stops the server and removes its data. */
  remove(): Promise<void>;
}

export interface GhostSettings {
  /** Port of the mail server that it uses. */
  smtpPort: number;
  /** Rejects a signup without a valid integrity token. Default: true; Ghost’s own default is false. */
  strict?: boolean;
  /** Signups that one client may send before Ghost answers 429. Default: 1000. */
  tries?: number;
  /** Its previous port, to start it again with its data. Default: a new site on a free port. */
  port?: number;
}

export function installGhost(major: 5 | 6): string;
export function startGhost(major: 5 | 6, settings: GhostSettings): Promise<Ghost>;
