/** Starts the driver, and resolves to its port. */
export function startWebKitDriver(program: string): Promise<number>;
