import { type IncomingMessage, type ServerResponse } from 'node:http';

export function handleSignup(request: IncomingMessage, response: ServerResponse): Promise<void>;
export function newsletterServerMiddleware(context: unknown, next: () => unknown): unknown;
export function startNewsletterServer(): Promise<{ url: string; stop: () => void }>;
