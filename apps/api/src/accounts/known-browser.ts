import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Settings } from '../platform/settings.js';
import { SETTINGS } from '../platform/settings.token.js';
import { sessionSecret } from './session-secret.js';

const COOKIE = 'breachdesk.browser';
const DAYS = 180;
const VALUE = /(?:^|;\s*)breachdesk\.browser=([\w-]{22})\.([\w-]{43})(?:;|$)/;

/**
 * A signed mark in a browser in which an account has signed in before ("device cookie", OWASP). It opens nothing; it
 * only lets that browser's attempts at that account be counted by themselves, so that nobody else's failures, not even
 * from the same network, can shut its owner out.
 */
@Injectable()
export class KnownBrowser {
  private key: Promise<string> | undefined;

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /** Id of the browser when it carries a valid mark for this account, else null. */
  async of(request: Request, email: string): Promise<string | null> {
    const [, id = '', mark = ''] = VALUE.exec(request.get('cookie') ?? '') ?? [];
    if (id === '') return null;
    const expected = Buffer.from(await this.markOf(id, email));
    return timingSafeEqual(expected, Buffer.from(mark)) ? id : null;
  }

  /** Marks the browser for this account after a sign-in. */
  async mark(request: Request, email: string): Promise<void> {
    if (await this.of(request, email)) return;
    const id = randomBytes(16).toString('base64url');
    request.res?.cookie(COOKIE, `${id}.${await this.markOf(id, email)}`, {
      httpOnly: true,
      sameSite: 'strict',
      secure: this.settings.publicUrl?.startsWith('https:') === true,
      path: '/api/session',
      maxAge: DAYS * 24 * 60 * 60 * 1000,
    });
  }

  private async markOf(id: string, email: string): Promise<string> {
    this.key ??= sessionSecret(this.settings.dataDir);
    return createHmac('sha256', await this.key)
      .update(`known browser\0${id}\0${email.toLowerCase()}`)
      .digest('base64url');
  }
}
