import type { Request, Response } from 'express';
import { sameOriginOnly } from './same-origin.js';

const passes = (method: string, headers: Record<string, string>, publicUrl?: string): boolean => {
  let refused: unknown;
  const request = { method, get: (name: string) => headers[name] } as unknown as Request; // all that is read of it
  sameOriginOnly(publicUrl)(request, {} as Response, (problem: unknown) => (refused = problem)); // the answer is not touched
  return refused === undefined;
};
const host = '127.0.0.1:3000';

describe('A changing request', () => {
  it('passes from our own page', () => {
    expect(passes('POST', { host, origin: 'http://127.0.0.1:3000' })).toBe(true);
  });

  it.each([
    ['another site', 'https://evil.example'],
    ['another port', 'http://127.0.0.1:3001'],
    ['a name that begins like ours', 'http://127.0.0.1:3000.evil.example'],
    ['a page without origin, such as a sandboxed frame', 'null'],
    ['nonsense', 'not a url'],
  ])('is refused from %s', (_, origin) => expect(passes('POST', { host, origin })).toBe(false));

  it('is refused without an origin', () => expect(passes('DELETE', { host })).toBe(false));

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND'])('is checked whatever its method: %s', method =>
    expect(passes(method, { host, origin: 'https://evil.example' })).toBe(false),
  );

  it('passes from the public address behind a proxy that renames the host', () => {
    const headers = { host: 'internal:3000', origin: 'https://desk.example' };
    expect(passes('POST', headers, 'https://desk.example/')).toBe(true);
    expect(passes('POST', headers)).toBe(false);
  });
});

it.each(['GET', 'HEAD', 'OPTIONS'])('A reading request needs no origin: %s', method =>
  expect(passes(method, { host })).toBe(true),
);
