/** Talks to the running API as a browser would: own origin, one session per person. */
export class DemoClient {
  private readonly cookies = new Map<string, string>();

  constructor(private readonly address: string) {}

  get<T>(path: string): Promise<T> {
    return this.send<T>('GET', path);
  }

  /** The key makes a create happen once, however often the seed is run. */
  post<T>(path: string, body: object, key?: string): Promise<T> {
    return this.send<T>('POST', path, { body, key });
  }

  patch<T>(path: string, body: object): Promise<T> {
    return this.send<T>('PATCH', path, { body });
  }

  private async send<T>(method: string, path: string, sent: { body?: object; key?: string } = {}): Promise<T> {
    const response = await fetch(`${this.address}/api${path}`, {
      method,
      headers: {
        Origin: this.address,
        Cookie: [...this.cookies].map(pair => pair.join('=')).join('; '),
        'Content-Type': 'application/json',
        ...(sent.key && { 'Idempotency-Key': `demo-${sent.key}` }),
      },
      body: sent.body && JSON.stringify(sent.body),
    });
    const answer = await response.text();
    if (!response.ok) throw new Error(`The demo case was refused at ${method} ${path}: ${response.status} ${answer}`);
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      this.cookies.set(name, value);
    }
    return (answer ? JSON.parse(answer) : null) as T; // the caller names the view that the route documents
  }
}
