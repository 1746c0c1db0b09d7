import { type IncomingMessage, type ServerResponse } from 'node:http';

export function collect(request: IncomingMessage, response: ServerResponse): Promise<void>;
export function collectorMiddleware(context: unknown, next: () => unknown): unknown;
export function startCollector(): Promise<{ url: string; stop: () => void }>;
