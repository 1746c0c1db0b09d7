import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

const owner = { username: 'owner@example.org', password: 'vigilant-otter-4471' };

export interface Member {
  name: string | null;
  newsletters: { name: string }[];
  labels: { name: string }[];
}

/** A client of Ghost's admin API, signed in as the owner of a new site with three newsletters. */
export async function setUpSite(url: string) {
  const call = async (method: string, path: string, body?: unknown, cookie = ''): Promise<Response> => {
    const headers = { 'content-type': 'application/json', origin: url, 'accept-version': 'v5.0', cookie };
    const given = body ? JSON.stringify(body) : null;
    const answer = await fetch(`${url}/ghost/api/admin${path}`, { method, headers, body: given });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${(await answer.text()).slice(0, 300)}`);
    return answer;
  };
  const { username: email, password } = owner;
  const setup = [{ name: 'Ruth Adeyemi', email, password, blogTitle: 'The Example' }];
  await call('POST', '/authentication/setup/', { setup });
  const cookie = await signIn();
  for (const name of ['Morning Update', 'Evening Update']) {
    await call('POST', '/newsletters/', { newsletters: [{ name, subscribe_on_signup: false }] }, cookie);
  }
  return {
    async member(address: string): Promise<Member | undefined> {
      const filter = encodeURIComponent(`email:'${address}'`);
      const answer = await call('GET', `/members/?filter=${filter}&include=newsletters,labels`, undefined, cookie);
      const { members } = (await answer.json()) as { members: Member[] };
      return members[0];
    },
    /** Sets settings of the site, by their keys. */
    async set(values: Record<string, string>): Promise<void> {
      const settings = Object.entries(values).map(([key, value]) => ({ key, value }));
      await call('PUT', '/settings/', { settings }, cookie);
    },
    /** Publishes a post and returns its URL. */
    async publish(post: Record<string, unknown>): Promise<string> {
      const answer = await call('POST', '/posts/?source=html', { posts: [{ ...post, status: 'published' }] }, cookie);
      const { posts } = (await answer.json()) as { posts: { url: string }[] };
      return posts[0]!.url;
    },
    /** Sets settings of the theme. */
    async setTheme(values: Record<string, string>): Promise<void> {
      const settings = Object.entries(values).map(([key, value]) => ({ key, value }));
      await call('PUT', '/custom_theme_settings/', { custom_theme_settings: settings }, cookie);
    },
    async activateTheme(archive: string): Promise<void> {
      const form = new FormData();
      form.append('file', new Blob([await readFile(archive)], { type: 'application/zip' }), basename(archive));
      const headers = { origin: url, 'accept-version': 'v5.0', cookie };
      const answer = await fetch(`${url}/ghost/api/admin/themes/upload/`, { method: 'POST', headers, body: form });
      if (!answer.ok) throw new Error(`${answer.status} ${(await answer.text()).slice(0, 500)}`);
      await call('PUT', `/themes/${basename(archive, '.zip')}/activate/`, {}, cookie);
    },
  };

  /** Repeats the login until it works: on a busy machine, a new Ghost does not accept its new session at once. */
  async function signIn(): Promise<string> {
    for (const end = Date.now() + 60_000; ;) {
      const session = await call('POST', '/session/', owner);
      const lines = session.headers.getSetCookie();
      const signedIn = lines.map((line) => line.split(';')[0]).join('; ');
      try {
        await call('GET', '/users/me/', undefined, signedIn);
        return signedIn;
      } catch (error) {
        if (Date.now() > end) throw error;
        await new Promise((done) => setTimeout(done, 500));
      }
    }
  }
}
