const owner = { username: 'owner@example.org', password: 'vigilant-otter-4471' };

export interface Member {
  name: string | null;
  newsletters: { name: string }[];
  labels: { name: string }[];
}

/** Ghost's own admin API, signed in as the owner of a new site with three newsletters. */
export async function setUpSite(url: string) {
  const call = async (method: string, path: string, body?: unknown, cookie = ''): Promise<Response> => {
    const headers = { 'content-type': 'application/json', origin: url, 'accept-version': 'v5.0', cookie };
    const answer = await fetch(`${url}/ghost/api/admin${path}`, {
      method,
      headers,
      body: body ? JSON.stringify(body) : null,
    });
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
  };

  /** On a busy machine a new Ghost does not know the session at once that it has just opened. */
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
