import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/actor.js';
import { Work } from '../../platform/database/work.js';
import { notFound } from '../../platform/problems/problems.js';
import type { ListedPerson, ListedPersonsView, PersonsQuery } from './person-list.dto.js';
import * as list from './person-list.sql.js';
import type { PersonRun, PersonView } from './person.dto.js';
import * as sql from './person.sql.js';

interface Register {
  id: number;
  lastRun: number;
  limits: string[];
}

/** Lies before every person in their order. */
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/** Persons of a register. Whoever is shown one is on record; what could not be recorded is not shown. */
@Injectable()
export class PersonsService {
  constructor(private readonly work: Work) {}

  /** The person with this number, under whichever of their numbers they count. */
  show(actor: Actor, incidentId: string, key: string): Promise<PersonView> {
    return this.work.do(actor, async tx => {
      const register = await registerOf(tx, incidentId);
      if (!register) throw notFound();
      const numbers = await numbersOf(tx, register.id, key);
      const [person] = await tx.query<Pick<PersonView, 'id' | 'kind' | 'status' | 'marks'>[]>(sql.PERSON, [
        register.id,
        register.limits,
        numbers,
      ]);
      if (!person) throw notFound();
      await tx.query('select app.log_person_read($1, $2)', [incidentId, [person.id]]);
      return { ...person, ...(await detailsOf(tx, { incidentId, register, numbers, id: person.id })) };
    });
  }

  list(actor: Actor, incidentId: string, query: PersonsQuery): Promise<ListedPersonsView> {
    return this.work.do(actor, async tx => {
      const register = await registerOf(tx, incidentId);
      const bits = register && (await bitsOf(tx, register.id, query));
      if (!register || !bits) return { data: [], next: null };
      const after = query.after ?? BEFORE_ALL;
      const values = [register.id, register.limits, after, query.limit, bits.tableBit, bits.categoryBit];
      const data = await tx.query<ListedPerson[]>(list.listOf(query), values);
      if (data.length > 0) await tx.query('select app.log_person_read($1, $2)', [incidentId, data.map(({ id }) => id)]);
      return { data, next: await nextOf(tx, { register: register.id, after, query }, data) };
    });
  }
}

const registerOf = async (tx: EntityManager, incidentId: string): Promise<Register | undefined> =>
  (await tx.query<Register[]>(sql.REGISTER, [incidentId]))[0];

const numbersOf = async (tx: EntityManager, register: number, key: string): Promise<string[]> =>
  (await tx.query<{ key: string }[]>('select n.key from app.numbers_of($1, $2) n(key)', [register, key])).map(
    row => row.key,
  );

interface Whole {
  incidentId: string;
  register: Register;
  numbers: string[];
  id: string;
}

const detailsOf = async (
  tx: EntityManager,
  { incidentId, register, numbers, id }: Whole,
): Promise<Omit<PersonView, 'id' | 'kind' | 'status' | 'marks'>> => {
  const tables = await tx.query<PersonView['tables']>(sql.TABLES, [register.id, id]);
  const [seen] = await tx.query<[{ first: number | null; last: number | null }]>(sql.RUNS, [
    register.id,
    numbers,
    register.lastRun,
  ]);
  const runs = await tx.query<PersonRun[]>(sql.RUNS_BY_NUMBER, [incidentId, [seen.first, seen.last]]);
  const run = (number: number | null): PersonRun | null => runs.find(one => one.number === number) ?? null;
  const decisions = await tx.query<PersonView['decisions']>(sql.DECISIONS, [register.id, numbers]);
  const aliases = await tx.query<PersonView['aliases']>(sql.ALIASES, [register.id, numbers]);
  const held = await tx.query<PersonView['numbers']>(sql.NUMBERS, [register.id, numbers, id]);
  return { tables, firstRun: run(seen.first), lastRun: run(seen.last), decisions, aliases, numbers: held };
};

interface Bits {
  tableBit: string | null;
  categoryBit: number | null;
}

/** Null: the register does not know the table or the category, so that nobody has it. */
const bitsOf = async (
  tx: EntityManager,
  register: number,
  { tableId, categoryId }: PersonsQuery,
): Promise<Bits | null> => {
  const [bits] = await tx.query<[Bits]>(list.BITS, [register, tableId ?? null, categoryId ?? null]);
  return (tableId && bits.tableBit === null) || (categoryId && bits.categoryBit === null) ? null : bits;
};

interface Asked {
  register: number;
  after: string;
  query: PersonsQuery;
}

/** Where the next page begins: after the last person of a full one, else after the last that was looked at. */
const nextOf = async (
  tx: EntityManager,
  { register, after, query }: Asked,
  data: readonly ListedPerson[],
): Promise<string | null> => {
  const last = data.at(-1);
  if (last && data.length === query.limit) return last.id;
  if (!list.hasWindow(query)) return null;
  const [end] = await tx.query<{ key: string }[]>(list.END_OF_WINDOW, [register, after]);
  return end?.key ?? null;
};
