import { after } from 'node:test';
import { type Browser } from 'playwright-core';
import { type Handler, openBrowser, serve, type Server } from '../package/serve.js';

/** A browser that closes after the tests of the file, or of the `describe` around the call. */
export async function browserForTests(): Promise<Browser> {
  const browser = await openBrowser();
  after(() => browser.close());
  return browser;
}

/** A server of a folder that stops after them. */
export async function serverForTests(folder: string, handle?: Handler): Promise<Server> {
  const server = await serve(folder, handle);
  after(() => server.close());
  return server;
}
