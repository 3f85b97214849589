import { hashedText, personKeys } from '@breachdesk/person-number/keyed-hash';
import { parsePersonNumber, type PersonNumber } from '@breachdesk/person-number/person-number';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Work } from '../platform/database/work.js';
import { invalidField, Refused } from '../platform/problems/problems.js';
import { RegisterKeys } from './keys/register-keys.js';
import type { LookUpPerson, PersonLookUpView } from './person-look-up.dto.js';

type Asked = PersonLookUpView | { refused: 'stopped' | 'too-many'; seconds: number };

/** Answers whether a person is in the register. The number is gone with the request; its keyed hash goes on record. */
@Injectable()
export class PersonLookUpService {
  constructor(
    private readonly work: Work,
    private readonly keys: RegisterKeys,
    private readonly clock: Clock,
  ) {}

  async ask(actor: Actor, incidentId: string, asking: LookUpPerson): Promise<PersonLookUpView> {
    const { issuer, reason } = asking;
    const hashed = hashedText(usable(asking, this.clock.now().toISOString().slice(0, 10)), issuer);
    const asked = await this.work.do(actor, async tx => {
      const { key } = await this.keys.of(tx, incidentId);
      const person = Buffer.from(personKeys(key)(hashed), 'latin1').toString('hex');
      const [row] = await tx.query<[{ asked: Asked }]>('select app.look_up_person($1, $2::uuid, $3) as asked', [
        incidentId,
        person,
        reason,
      ]);
      return row.asked;
    });
    if ('refused' in asked) throw tooMany(asked);
    return asked;
  }
}

/** The number, or what is wrong with it; never the number itself. */
const usable = ({ number, issuer, country }: LookUpPerson, day: string): PersonNumber => {
  const parsed = parsePersonNumber(number, { country: country ?? null, day });
  if ('reject' in parsed && parsed.reject === 'country_not_said')
    throw invalidField(
      'country',
      'person-number/country-needed',
      'This is no Danish number: say which country gave it.',
    );
  if ('reject' in parsed)
    throw invalidField('number', 'person-number/not-usable', 'This is no person number. Check every digit.');
  if (parsed.kind === 'd_ecpr' && !issuer)
    throw invalidField('issuer', 'person-number/issuer-needed', 'This number was given out locally: say by whom.');
  return parsed;
};

const tooMany = ({ refused, seconds }: { refused: 'stopped' | 'too-many'; seconds: number }): Refused =>
  refused === 'stopped'
    ? new Refused('person-look-up/stopped', {
        status: 429,
        detail: 'Ten numbers that nobody has were asked for in ten minutes. Look-ups are stopped for an hour.',
        extra: { retryAfter: seconds },
      })
    : new Refused('person-look-up/too-many', {
        status: 429,
        detail: 'That was the sixtieth look-up within an hour. Wait, or ask a colleague.',
        extra: { retryAfter: seconds },
      });
