export interface Registry {
  url: string;
  /** Ends the server and removes what was published. */
  remove(): void;
}

/** A package registry on loopback, which has what the machine's own registry has. */
export function startRegistry(): Promise<Registry>;
