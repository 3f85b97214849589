import { randomUUID } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { request } from 'node:http';
import { request as requestSecurely } from 'node:https';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { Refusal } from './refusal.mjs';

const PIECE = 1 << 20;
const LINE_END = Buffer.from('\r\n');

/** Talks to a running Breachdesk as a browser would: one session, its own origin, problems in words. */
export class Client {
  #cookie = '';

  constructor(url) {
    if (!URL.canParse(url)) throw new Refusal(`${url} is no address.`);
    this.origin = new URL(url).origin;
  }

  list(resource, { filter, q, perPage = 25 } = {}) {
    const query = new URLSearchParams({ perPage: String(perPage) });
    if (filter) query.set('filter', JSON.stringify(filter));
    if (q) query.set('q', q);
    return this.#send('GET', `${resource}?${query}`);
  }

  get(path) {
    return this.#send('GET', path);
  }

  post(path, body) {
    return this.#send('POST', path, { type: 'application/json', bytes: Buffer.from(JSON.stringify(body)) });
  }

  /** Bytes, or a stream of a known size. */
  put(path, bytes, size) {
    return this.#send('PUT', path, { type: 'application/octet-stream', bytes, size });
  }

  /** Files of this machine as one form (RFC 7578), in their order: `[{ name, file }]`, the name is that of the field. */
  putFiles(path, files) {
    const boundary = `breachdesk-${randomUUID()}`;
    const parts = files.map(({ name, file }) => ({
      head: Buffer.from(
        `--${boundary}\r\nContent-Disposition: form-data; name="${name}"; filename="table"\r\n` +
          'Content-Type: application/octet-stream\r\n\r\n',
      ),
      file,
      size: statSync(file).size,
    }));
    const end = Buffer.from(`--${boundary}--\r\n`);
    async function* bytes() {
      for (const { head, file } of parts) {
        yield head;
        yield* createReadStream(file, { highWaterMark: PIECE });
        yield LINE_END;
      }
      yield end;
    }
    const size = parts.reduce((sum, part) => sum + part.head.length + part.size + LINE_END.length, end.length);
    return this.#send('PUT', path, {
      type: `multipart/form-data; boundary=${boundary}`,
      bytes: Readable.from(bytes(), { objectMode: false, highWaterMark: PIECE }),
      size,
    });
  }

  async #send(method, path, body) {
    const ask = this.origin.startsWith('https:') ? requestSecurely : request;
    const headers = { Origin: this.origin, Cookie: this.#cookie };
    if (body) Object.assign(headers, { 'Content-Type': body.type, 'Content-Length': body.size ?? body.bytes.length });
    const sent = ask(`${this.origin}/api/${path}`, { method, headers });
    const answered = new Promise((resolve, reject) => sent.once('response', resolve).once('error', reject));
    const source = body ? (Buffer.isBuffer(body.bytes) ? Readable.from([body.bytes]) : body.bytes) : Readable.from([]);
    // A refusal may come before all is sent; then the answer tells more than the broken pipe.
    const sending = pipeline(source, sent).catch(() => undefined);
    const response = await answered.catch(error => {
      throw new Refusal(`${this.origin} does not answer: ${error.code ?? error.message}`);
    });
    await sending;
    this.#keep(response.headers['set-cookie']);
    return this.#answerOf(response);
  }

  async #answerOf(response) {
    let text = '';
    for await (const part of response.setEncoding('utf8')) text += part;
    const body = text === '' ? null : JSON.parse(text);
    if (response.statusCode < 300) return body;
    const fields = (body?.errors ?? []).map(({ field, message }) => `  ${field}: ${message}`);
    throw new Refusal([body?.detail ?? body?.code ?? `Answer ${response.statusCode}`, ...fields].join('\n'));
  }

  #keep(cookies = []) {
    const pairs = new Map(
      this.#cookie
        .split('; ')
        .filter(Boolean)
        .map(pair => pair.split(/=(.*)/s).slice(0, 2)),
    );
    for (const cookie of cookies) pairs.set(...cookie.split(';')[0].split(/=(.*)/s).slice(0, 2));
    this.#cookie = [...pairs].map(pair => pair.join('=')).join('; ');
  }
}
