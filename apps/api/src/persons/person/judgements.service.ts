import type { Country } from '@breachdesk/person-number/foreign';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Work } from '../../platform/database/work.js';
import { Records, viewOf } from '../../platform/records/records.js';
import { RegisterKeys } from '../keys/register-keys.js';
import { type LookUpLimit, tooManyLookUps } from '../look-up-limits.js';
import { hashedNumber, personOf, type TypedNumber } from '../number-input.js';
import { type CreatePersonAlias, PERSON_ALIASES, type PersonAliasView } from './person-alias.dto.js';
import { type CreatePersonDecision, PERSON_DECISIONS, type PersonDecisionView } from './person-decision.dto.js';

/** An import that is just being matched holds the register for as long as that takes. */
const PATIENCE = `set local statement_timeout = '5min'`;

/** What people judge about persons: decisions, and numbers that are of one person. */
@Injectable()
export class JudgementsService {
  constructor(
    private readonly records: Records,
    private readonly work: Work,
    private readonly keys: RegisterKeys,
    private readonly clock: Clock,
  ) {}

  decide(actor: Actor, input: CreatePersonDecision): Promise<PersonDecisionView> {
    const { incidentId, personId, standing, deceased, protectedAddress, reason } = input;
    const values = [incidentId, personId, standing, deceased, protectedAddress, reason];
    return this.records.create(actor, PERSON_DECISIONS, input, tx => idFrom(tx, DECIDE, values));
  }

  /** The numbers are gone before anything is written; what is remembered of the request are their keyed hashes. */
  async join(actor: Actor, input: CreatePersonAlias): Promise<PersonAliasView> {
    const values = await this.asked(actor, input);
    return this.records.create(actor, PERSON_ALIASES, { values }, tx => idFrom(tx, JOIN, values));
  }

  takeBack(actor: Actor, id: string, reason: string): Promise<PersonAliasView> {
    return this.work.do(actor, async tx => {
      await tx.query(PATIENCE);
      await tx.query('select app.take_back_alias($1, $2)', [id, reason]);
      return viewOf(tx, PERSON_ALIASES, id);
    });
  }

  /**
   * What is joined. Numbers that nobody has are asked for as in a look-up; in a transaction of its own, so that it stays on
   * record when the join is refused, and is refused here only if it was one too many.
   */
  private async asked(actor: Actor, input: CreatePersonAlias): Promise<string[]> {
    const [older, newer] = this.hashed(input);
    const { incidentId, reason } = input;
    const { values, limit } = await this.work.do(actor, async tx => {
      const { key } = await this.keys.of(tx, incidentId);
      const numbers = [incidentId, personOf(key, older), personOf(key, newer), reason];
      const [row] = await tx.query<[{ limit: LookUpLimit | null }]>(RECORD_UNKNOWN, numbers);
      return { values: numbers, limit: row.limit };
    });
    if (limit) throw tooManyLookUps(limit);
    return values;
  }

  private hashed(input: CreatePersonAlias): [older: string, newer: string] {
    const today = this.clock.now().toISOString().slice(0, 10);
    const { oldNumber, oldIssuer, oldCountry, newNumber, newIssuer, newCountry } = input;
    const one = (number: string, issuer: string | null, country: Country | null): TypedNumber => ({
      number,
      issuer: issuer ?? null, // it may be left out
      country: country ?? null,
    });
    return [
      hashedNumber(one(oldNumber, oldIssuer, oldCountry), today, fieldsOf('old')),
      hashedNumber(one(newNumber, newIssuer, newCountry), today, fieldsOf('new')),
    ];
  }
}

const fieldsOf = (which: 'old' | 'new'): { number: string; issuer: string; country: string } => ({
  number: `${which}Number`,
  issuer: `${which}Issuer`,
  country: `${which}Country`,
});

const idFrom = async (tx: EntityManager, sql: string, values: readonly string[]): Promise<string> => {
  await tx.query(PATIENCE);
  const [made] = await tx.query<[{ id: string }]>(sql, [...values]);
  return made.id;
};

const DECIDE = 'select app.decide_person($1, $2, $3, $4, $5, $6) as id';
const RECORD_UNKNOWN = 'select app.record_unknown_numbers($1, $2, $3, $4) as limit';
const JOIN = 'select app.join_numbers($1, $2, $3, $4) as id';
