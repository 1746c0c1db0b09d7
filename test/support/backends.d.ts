interface BackendRequest {
  url: URL;
  /** Of the body. */
  type: string;
  accept: string;
  body: string;
}

export const backends: Record<string, (request: BackendRequest) => [status: number, answer: unknown]>;
