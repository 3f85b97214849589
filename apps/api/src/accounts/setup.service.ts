import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import type { EntityManager } from 'typeorm';
import { systemActor } from '../platform/actor.js';
import { Work } from '../platform/database/work.js';
import { Refused } from '../platform/problems/problems.js';
import type { SignedIn } from './password-check.js';
import { refuseFaultyPassword } from './password-rules.js';
import { hashPassword } from './passwords.js';
import { isSetupNeeded, lockSetup, opensSetup } from './setup-link.js';
import type { SetUp, SetupView } from './setup.dto.js';
import { Throttle, tokensFrom } from './throttle.js';
import { tokenHash } from './tokens.js';

/** The first run: one organisation, one administrator, once. */
@Injectable()
export class SetupService {
  constructor(
    private readonly work: Work,
    private readonly throttle: Throttle,
  ) {}

  async state(requestId: string): Promise<SetupView> {
    return { needed: await this.work.read(systemActor(requestId), isSetupNeeded) };
  }

  /** Makes the first administrator and gives them. Of two requests at once, one succeeds. */
  async setUp(request: Request, input: SetUp): Promise<SignedIn> {
    const system = systemActor(request.requestId ?? '');
    await this.throttle.attempt(request, [tokensFrom(request)], () =>
      this.work.read(system, tx => refuseUnlessOpen(tx, input.token)),
    );
    refuseFaultyPassword('password', input.password, [input.displayName, input.email, input.organisationName]);
    const hash = await hashPassword(input.password);
    return this.work.do(system, async tx => {
      await lockSetup(tx);
      await refuseUnlessOpen(tx, input.token);
      await tx.query('update setup_link set used_at = now() where token_hash = $1', [tokenHash(input.token)]);
      return makeAdministrator(tx, input, hash);
    });
  }
}

/** The link is read first: one that somebody uses between the two looks then answers "done", never "not valid". */
const refuseUnlessOpen = async (tx: EntityManager, token: string): Promise<void> => {
  const opens = await opensSetup(tx, token);
  if (!(await isSetupNeeded(tx)))
    throw new Refused('setup/done', { detail: 'This installation has its administrator. Sign in instead.' });
  if (!opens)
    throw new Refused('setup/link-not-valid', {
      status: 422,
      detail:
        'This link was used, is more than a day old, or was replaced at a later start. Each start prints a new one.',
    });
};

const makeAdministrator = async (tx: EntityManager, input: SetUp, hash: string): Promise<SignedIn> => {
  const [organisation] = await tx.query<[{ id: string }]>(
    'insert into organisation (name, kind) values ($1, $2) returning id',
    [input.organisationName, input.organisationKind],
  );
  const [user] = await tx.query<[SignedIn]>(
    `insert into user_account (organisation_id, display_name, email, global_role, password_hash, password_changed_at)
     values ($1, $2, $3, 'administrator', $4, now()) returning id, email, password_changed_at::text as "passwordAt"`,
    [organisation.id, input.displayName, input.email, hash],
  );
  return user;
};
