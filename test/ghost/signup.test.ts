import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startGhost } from '../../scripts/ghost.js';
import { setUpSite } from './admin.js';
import { startSink } from './mail-sink.js';
import { startNewspaper } from './page.js';

const newsletters = [
  { value: 'Morning Update', label: 'Morning Update', checked: true },
  { value: 'Evening Update', label: 'Evening Update' },
];

for (const major of [5, 6] as const) {
  describe(`the newsletter signup, on a page of another origin, with Ghost ${major}`, { timeout: 1_200_000 }, () => {
    let sink: Awaited<ReturnType<typeof startSink>>;
    let ghost: Awaited<ReturnType<typeof startGhost>>;
    let site: Awaited<ReturnType<typeof setUpSite>>;
    let newspaper: Awaited<ReturnType<typeof startNewspaper>>;
    let readers = 0;
    const reader = (): string => `ada-${major}-${++readers}@example.org`;
    const open = (data: Partial<Parameters<typeof newspaper.open>[0]> = {}) =>
      newspaper.open({ endpoint: ghost.url, ...data });

    before(async () => {
      sink = await startSink();
      newspaper = await startNewspaper();
      ghost = await startGhost(major, { smtpPort: sink.port });
      site = await setUpSite(ghost.url);
    });

    after(async () => {
      await newspaper?.stop();
      await ghost?.remove();
      await sink?.stop();
    });

    /** Follows the link in the mail, as a reader does. */
    async function confirm(address: string): Promise<void> {
      const { text } = await sink.mailTo(address);
      const link = /http\S+\/members\/\S+/.exec(text)![0];
      const { status } = await fetch(link, { redirect: 'manual' });
      assert.equal(status, 302);
    }

    it('sends the reader a mail, and makes the reader a member when the link is followed', async () => {
      const { page, errors, close, signUp } = await open();
      const who = reader();
      const { state, message } = await signUp(who);
      assert.equal(state, 'pending-confirmation');
      assert.match(message, /^Check your inbox/);
      assert.equal(await page.locator('input[type=email]').inputValue(), '', 'the field is empty, and hidden');
      assert.equal(await page.evaluate(() => document.activeElement?.localName), 'output');
      assert.equal(await site.member(who), undefined);
      await confirm(who);
      assert.deepEqual(
        (await site.member(who))!.newsletters.map(({ name }) => name),
        ['The Example'],
      );
      assert.deepEqual(errors, []);
      await close();
    });

    it('stores two newsletters by name, the reader’s name and a label', async () => {
      const { page, close, signUp } = await open({ newsletters, name: true, fields: { label: 'Story' } });
      const who = reader();
      await page.getByRole('checkbox', { name: 'Evening Update' }).check();
      await page.getByRole('textbox', { name: 'Name' }).fill('Ada Okoye');
      assert.equal((await signUp(who)).state, 'pending-confirmation');
      await confirm(who);
      const { name, newsletters: stored, labels } = (await site.member(who))!;
      assert.equal(name, 'Ada Okoye');
      assert.deepEqual(stored.map((newsletter) => newsletter.name).sort(), ['Evening Update', 'Morning Update']);
      assert.deepEqual(
        labels.map((label) => label.name),
        ['Story'],
      );
      await close();
    });

    it('tells a member that newsletters stay as they are, because Ghost does not change them', async () => {
      const who = reader();
      for (const value of ['Morning Update', 'Evening Update']) {
        const { close, signUp } = await open({ newsletters: [{ value, label: value }] });
        const { message } = await signUp(who);
        assert.match(message, /your newsletters stay as they are/);
        assert.doesNotMatch(message, /signed up\./);
        await close();
        await confirm(who);
      }
      assert.deepEqual(
        (await site.member(who))!.newsletters.map(({ name }) => name),
        ['Morning Update'],
      );
    });

    it('shows Ghost’s own message about an address that it rejects, at the field', async () => {
      const { address, close, signUp } = await open();
      assert.deepEqual(await signUp('ada@localhost'), { state: 'rejected', message: 'Email is not valid' });
      assert.equal(await address.getAttribute('aria-invalid'), 'true');
      assert.equal(await address.inputValue(), 'ada@localhost');
      assert.deepEqual(sink.mailsTo('ada@localhost'), []);
      await close();
    });

    it('shows Ghost’s own message about an unknown newsletter', async () => {
      const { close, signUp } = await open({ newsletters: [{ value: 'No Such', label: 'No Such' }] });
      const { state, message } = await signUp(reader());
      assert.equal(state, 'rejected');
      assert.match(message, /invalid newsletters No Such/);
      await close();
    });

    it('claims no success when the request for the token fails and Ghost requires one', async () => {
      const { address, page, close, signUp } = await open();
      await page.route('**/integrity-token/', (route) => route.abort());
      const who = reader();
      assert.equal((await signUp(who)).state, 'rejected');
      assert.equal(await address.inputValue(), who);
      assert.deepEqual(sink.mailsTo(who), []);
      await close();
    });

    it('requests a new token, once, when Ghost rejects the first one', async () => {
      const { page, close, signUp } = await open();
      let asked = 0;
      await page.route('**/integrity-token/', (route) =>
        ++asked === 1
          ? route.fulfill({ body: '1:2:3', headers: { 'access-control-allow-origin': '*' } })
          : route.continue(),
      );
      const who = reader();
      assert.equal((await signUp(who)).state, 'pending-confirmation');
      assert.equal(asked, 2);
      assert.equal(sink.mailsTo(who).length, 1);
      await close();
    });

    it('shows Ghost’s own message after too many attempts', async () => {
      await ghost.kill();
      ghost = await startGhost(major, { smtpPort: sink.port, port: ghost.port, tries: 1 });
      const { address, page, close, signUp } = await open();
      let last = { state: '', message: '' };
      for (let tries = 0; tries < 12 && last.state !== 'rate-limited'; tries++) {
        if (tries) await page.getByRole('button', { name: 'Sign up another address' }).click();
        last = await signUp(reader());
      }
      assert.equal(last.state, 'rate-limited');
      assert.match(last.message, /^Too many .*attempts/);
      assert.notEqual(await address.inputValue(), '');
      await close();
    });
  });
}
