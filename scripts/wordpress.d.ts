export interface WordPress {
  url: string;
  owner: { name: string; password: string };
  /** Folder of its files. */
  folder: string;
  /** Runs a program in WordPress and returns what it prints. */
  php(program: string, input?: string): string;
  remove(): void;
}

export function startWordPress(settings: { plugin: string }): Promise<WordPress>;
