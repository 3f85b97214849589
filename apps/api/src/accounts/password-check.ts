import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { systemActor } from '../platform/actor.js';
import { Work } from '../platform/database/work.js';
import { Refused } from '../platform/problems/problems.js';
import { KnownBrowser } from './known-browser.js';
import { networkOf } from './network.js';
import { isPassword } from './passwords.js';
import { type Bucket, Throttle } from './throttle.js';

/** A user whose password was given, and since when it is their password. */
export interface SignedIn {
  id: string;
  email: string;
  /** As PostgreSQL writes it, to the microsecond: a session lives only as long as the password it began with. */
  passwordAt: string;
}

interface Known extends SignedIn {
  hash: string | null;
  disabled: boolean;
}

const FAILURES = 10;
const FAILURES_OF_A_NETWORK = 100;

/** One answer for every reason, so that nobody learns who has an account. */
export const signInRefused = (): Refused =>
  new Refused('sign-in/refused', {
    status: 401,
    detail: 'E-mail and password do not fit together, or the account is not open.',
  });

/** Checks e-mail and password. Unknown, disabled and not yet opened accounts answer alike and take as long. */
@Injectable()
export class PasswordCheck {
  constructor(
    private readonly work: Work,
    private readonly throttle: Throttle,
    private readonly browsers: KnownBrowser,
  ) {}

  /** The user, when the password is theirs; refused otherwise. */
  async check(request: Request, email: string, password: string): Promise<SignedIn> {
    const buckets = await this.buckets(request, email);
    return this.throttle.attempt(request, buckets, () => this.verify(request, email, password));
  }

  /**
   * Never the account alone: then anybody who knows an address could keep its owner out. A stranger's failures count
   * against that account from that network, and against the network; those of a browser in which the account has
   * signed in before count only against that browser.
   */
  private async buckets(request: Request, email: string): Promise<Bucket[]> {
    const account = email.toLowerCase();
    const browser = await this.browsers.of(request, email);
    if (browser) return [{ of: ['browser', account, browser], limit: FAILURES, cleared: true }];
    const network = networkOf(request.ip ?? '');
    return [
      { of: ['pair', account, network], limit: FAILURES, cleared: true },
      { of: ['network', network], limit: FAILURES_OF_A_NETWORK },
    ];
  }

  private async verify(request: Request, email: string, password: string): Promise<SignedIn> {
    const [known] = await this.work.read(systemActor(request.requestId ?? ''), tx =>
      tx.query<Known[]>(
        `select id, email, password_hash as hash, password_changed_at::text as "passwordAt", disabled_at is not null as disabled
         from user_account where lower(email) = lower($1)`,
        [email],
      ),
    );
    const fits = await isPassword(known?.hash ?? null, password);
    if (!known || !fits || known.disabled) throw signInRefused();
    return { id: known.id, email: known.email, passwordAt: known.passwordAt };
  }
}
