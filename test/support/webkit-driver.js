// WebKitGTK's own driver on a virtual display; it runs until the process that started it ends.
import { spawn } from 'node:child_process';
import { freePort } from '../../scripts/backends.js';

/** Starts the driver, and resolves to its port. */
export async function startWebKitDriver(program) {
  const screen = await display();
  const port = await freePort();
  const asRoot = process.getuid?.() === 0;
  start(program, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      ...(screen && { DISPLAY: screen }),
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      // WebKit's sandbox needs user namespaces, which root in a container lacks.
      ...(asRoot && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }),
    },
  });
  for (let tries = 0; tries < 100; tries += 1) {
    if (await isUp(port)) return port;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${program} did not answer on port ${port}`);
}

/** A separate display, so that windows have focus and the developer's screen does not flicker. */
async function display() {
  const server = start('Xvfb', ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return new Promise((resolve) => {
    server.once('error', () => resolve(process.env['DISPLAY']));
    server.stdout?.once('data', (number) => resolve(`:${String(number).trim()}`));
  });
}

function start(program, args, options) {
  const child = spawn(program, args, options);
  process.once('exit', () => child.kill());
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  return child;
}

function isUp(port) {
  return fetch(`http://127.0.0.1:${port}/status`).then(
    ({ ok }) => ok,
    () => false,
  );
}
