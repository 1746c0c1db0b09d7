export interface Registry {
  url: string;
  /** Stops the server and removes the published packages. */
  remove(): void;
}

/** Starts a package registry on loopback, which also has the packages of npm's configured registry. */
export function startRegistry(): Promise<Registry>;
