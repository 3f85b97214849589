import { type Answer, Exchange } from './exchange.js';

/** Headers of one request; `Origin: null` leaves it out. */
export type RequestHeaders = Record<string, string | null>;

/** Talks to the API as a browser would: keeps cookies, names its origin, sends JSON. */
export class Browser {
  private readonly cookies = new Map<string, { value: string; path: string }>();

  constructor(readonly origin: string) {}

  get(path: string, headers: RequestHeaders = {}): Exchange {
    return this.send('GET', path, undefined, headers);
  }

  post(path: string, body: unknown = {}, headers: RequestHeaders = {}): Exchange {
    return this.send('POST', path, body, headers);
  }

  patch(path: string, body: unknown, headers: RequestHeaders = {}): Exchange {
    return this.send('PATCH', path, body, headers);
  }

  delete(path: string, headers: RequestHeaders = {}): Exchange {
    return this.send('DELETE', path, undefined, headers);
  }

  /** Any request. A FormData, Blob or string goes out as it is, everything else as JSON. */
  send(method: string, path: string, body: unknown, headers: RequestHeaders = {}): Exchange {
    return new Exchange(`${method} ${path}`, this.ask(method, path, body, headers));
  }

  /** A list's address: `list('/tasks', { filter: { incidentId } })`. */
  list(
    path: string,
    query: { filter?: object; sort?: string; order?: string; q?: string; page?: number; perPage?: number } = {},
  ): Exchange {
    const { filter, ...rest } = query;
    const entries = Object.entries(rest).map(([key, value]): [string, string] => [key, String(value)]);
    const search = new URLSearchParams(filter ? [...entries, ['filter', JSON.stringify(filter)]] : entries);
    return this.get(`${path}?${search.toString()}`);
  }

  /** The value of a cookie, as a person with developer tools would see it. */
  cookie(name: string): string | undefined {
    return this.cookies.get(name)?.value;
  }

  /** Plants a cookie, as an attacker might. */
  setCookie(name: string, value: string, path = '/api'): void {
    this.cookies.set(name, { value, path });
  }

  private async ask(method: string, path: string, body: unknown, headers: RequestHeaders): Promise<Answer> {
    const url = path.startsWith('/api') ? path : `/api${path}`;
    const raw = body instanceof FormData || body instanceof Blob || typeof body === 'string';
    const all: RequestHeaders = {
      Origin: this.origin,
      Cookie: this.cookiesFor(url),
      ...(body === undefined || raw ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
    };
    const response = await fetch(this.origin + url, {
      method,
      headers: Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null && entry[1] !== ''),
      body: body === undefined ? undefined : raw ? body : JSON.stringify(body),
    });
    this.keepCookies(response.headers);
    const bytes = Buffer.from(await response.arrayBuffer());
    const text = bytes.toString();
    return { status: response.status, headers: response.headers, text, bytes, body: parsed(text) };
  }

  private cookiesFor(url: string): string {
    return [...this.cookies]
      .filter(([, { path }]) => url.startsWith(path))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ');
  }

  private keepCookies(headers: Headers): void {
    for (const line of headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split('; ');
      const at = pair.indexOf('=');
      const name = pair.slice(0, at);
      const path = attributes.find(attribute => attribute.startsWith('Path='))?.slice('Path='.length) ?? '/';
      if (attributes.some(attribute => attribute.startsWith('Expires=Thu, 01 Jan 1970'))) this.cookies.delete(name);
      else this.cookies.set(name, { value: pair.slice(at + 1), path });
    }
  }
}

const parsed = (text: string): unknown => {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text; // a file or a page
  }
};
