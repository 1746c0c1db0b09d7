export const entries: Readonly<Record<string, string>>;
export const elements: readonly string[];
