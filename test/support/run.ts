import { execFile } from 'node:child_process';

/** Runs a command and answers with what it printed; its output is in the error when it fails. */
export async function run(
  command: string,
  words: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; timeout?: number } = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(
      command,
      words,
      { maxBuffer: 64e6, timeout: 600_000, shell: process.platform === 'win32', ...options },
      (error, stdout, stderr) => {
        if (error) reject(new Error(`${command} ${words.join(' ')}\n${stdout}\n${stderr}`, { cause: error }));
        else resolve(stdout);
      },
    );
  });
}
