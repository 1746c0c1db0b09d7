export interface Ghost {
  url: string;
  port: number;
  /** Ends the server at once, as when its machine fails; its data stays. */
  kill(): Promise<void>;
  /** Ends the server and removes its data. */
  remove(): Promise<void>;
}

export interface GhostSettings {
  /** Where it hands its mail to. */
  smtpPort: number;
  /** Refuses a signup without a valid integrity token. Default: true, where Ghost’s own is false. */
  strict?: boolean;
  /** Signups that one client may try before it is told to wait. Default: 1000. */
  tries?: number;
  /** Where it listened before, to start again with its data. Default: a new site on a free port. */
  port?: number;
}

export function installGhost(major: 5 | 6): string;
export function startGhost(major: 5 | 6, settings: GhostSettings): Promise<Ghost>;
