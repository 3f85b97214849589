import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Work } from '../platform/database/work.js';
import { RegisterKeys } from './keys/register-keys.js';
import { type LookUpLimit, tooManyLookUps } from './look-up-limits.js';
import { hashedNumber, personOf } from './number-input.js';
import type { LookUpPerson, PersonLookUpView } from './person-look-up.dto.js';

/** Answers whether a person is in the register. The number is gone with the request; its keyed hash goes on record. */
@Injectable()
export class PersonLookUpService {
  constructor(
    private readonly work: Work,
    private readonly keys: RegisterKeys,
    private readonly clock: Clock,
  ) {}

  async ask(
    actor: Actor,
    incidentId: string,
    { number, issuer, country, reason }: LookUpPerson,
  ): Promise<PersonLookUpView> {
    const today = this.clock.now().toISOString().slice(0, 10);
    const hashed = hashedNumber({ number, issuer: issuer ?? null, country: country ?? null }, today);
    const asked = await this.work.do(actor, async tx => {
      const { key } = await this.keys.of(tx, incidentId);
      const [row] = await tx.query<[{ asked: PersonLookUpView | LookUpLimit }]>(
        'select app.look_up_person($1, $2, $3) as asked',
        [incidentId, personOf(key, hashed), reason],
      );
      return row.asked;
    });
    if ('refused' in asked) throw tooManyLookUps(asked);
    return asked;
  }
}
