import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How bodies of the directory are reached, as far as their own pages say one thing and not two. What stands nowhere stays
 * empty, and nothing that somebody has entered is put aside.
 */
export class AuthoritiesAreReachedAsTheySay implements MigrationInterface {
  name = 'AuthoritiesAreReachedAsTheySay1733702400126';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`select set_config('app.actor', app.system_id()::text, true)`);
    await db.query(REACHED, [JSON.stringify(BODIES)]);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`select set_config('app.actor', app.system_id()::text, true)`);
    await db.query(UNREACHED, [JSON.stringify(BODIES)]);
  }
}

/** `was` is the source as it was seeded, `source` where the numbers were read besides. */
const BODIES = [
  {
    key: 'dk-datatilsynet',
    phone: '+45 33 19 32 00',
    email: 'dt@datatilsynet.dk',
    was: 'datatilsynet.dk; indberet.virk.dk',
    source: 'datatilsynet.dk/om-datatilsynet/kontakt; indberet.virk.dk',
  },
  {
    key: 'dk-sundhedsdatastyrelsen',
    email: 'DCISSund@sundhedsdata.dk',
    was: 'sundhedsdatastyrelsen.dk',
    source: 'sundhedsdatastyrelsen.dk',
  },
  {
    key: 'dk-patientsikkerhed',
    phone: '+45 72 28 66 00',
    email: 'stps@stps.dk',
    was: 'stps.dk; answer 885/2017 of the ministry',
    source: 'stps.dk; answer 885/2017 of the ministry',
  },
  {
    key: 'dk-sydjyllands-politi',
    phone: '114; 112 in an emergency',
    was: 'politi.dk',
    source: 'politi.dk; notices of the district of October and November 2024',
  },
  {
    key: 'dk-erhvervsstyrelsen',
    phone: '+45 35 29 10 00',
    email: 'erst@erst.dk',
    was: 'indberet.virk.dk',
    source: 'indberet.virk.dk; erhvervsstyrelsen.dk',
  },
  {
    key: 'dk-sikkerdigital',
    phone: '+45 33 98 00 98',
    hours: 'Around the clock, every day',
    was: 'datatilsynet.dk',
    source: 'datatilsynet.dk; sikkerdigital.dk/hotline-ved-identitetstyveri',
  },
];

const ROWS = `jsonb_to_recordset($1::jsonb) as b(key text, phone text, email text, hours text, was text, source text)`;

const REACHED = `
update authority a set phone = coalesce(a.phone, b.phone), email = coalesce(a.email, b.email), hours = coalesce(a.hours, b.hours),
  source = case when a.source = b.was then b.source else a.source end
from ${ROWS} where a.key = b.key`;

const UNREACHED = `
update authority a set phone = nullif(a.phone, b.phone), email = nullif(a.email, b.email), hours = nullif(a.hours, b.hours),
  source = case when a.source = b.source then b.was else a.source end
from ${ROWS} where a.key = b.key`;
