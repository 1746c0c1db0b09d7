import { EventEmitter, once } from 'node:events';
import { type AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface Mail {
  to: string[];
  subject: string;
  text: string;
}

/** A mail server that accepts every mail and forwards none. */
export async function startSink() {
  const box: Mail[] = [];
  const events = new EventEmitter();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        void PostalMime.parse(Buffer.concat(chunks)).then(({ subject = '', text = '' }) => {
          box.push({ to: session.envelope.rcptTo.map(({ address }) => address), subject, text });
          events.emit('mail');
          done();
        });
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const mailsTo = (address: string): Mail[] => box.filter(({ to }) => to.includes(address));
  return {
    port: (server.server.address() as AddressInfo).port,
    mailsTo,
    /** The first mail to an address; waits until it arrives. */
    async mailTo(address: string): Promise<Mail> {
      while (!mailsTo(address).length) await once(events, 'mail', { signal: AbortSignal.timeout(60_000) });
      return mailsTo(address)[0]!;
    },
    stop: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}
