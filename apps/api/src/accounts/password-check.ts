import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { systemActor } from '../platform/actor.js';
import { Work } from '../platform/database/work.js';
import { Refused } from '../platform/problems/problems.js';
import { isPassword } from './passwords.js';

interface Known {
  id: string;
  hash: string | null;
  disabled: boolean;
}

/** One answer for every reason, so that nobody learns who has an account. */
export const signInRefused = (): Refused =>
  new Refused('sign-in/refused', {
    status: 401,
    detail: 'E-mail and password do not fit together, or the account is not open.',
  });

/** Checks e-mail and password. Unknown, disabled and not yet opened accounts answer alike and take as long. */
@Injectable()
export class PasswordCheck {
  constructor(private readonly work: Work) {}

  /** Id of the user; refused otherwise. */
  async check(request: Request, email: string, password: string): Promise<string> {
    const system = systemActor(request.requestId ?? '');
    const [known] = await this.work.read(system, tx =>
      tx.query<Known[]>(
        'select id, password_hash as hash, disabled_at is not null as disabled from user_account where lower(email) = lower($1)',
        [email],
      ),
    );
    const fits = await isPassword(known?.hash ?? null, password);
    if (!known || !fits || known.disabled) throw signInRefused();
    return known.id;
  }
}
