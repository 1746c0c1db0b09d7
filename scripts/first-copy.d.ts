export function firstCopy(name: string, version: string): string;
