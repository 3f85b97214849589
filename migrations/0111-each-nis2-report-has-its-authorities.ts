import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever takes the early warning and the notification under NIS2 takes the reports that follow them (Art. 23(4)(c) and (d)):
 * one form on virk.dk reaches them all. Bodies whose site the directory names as its source are reached there. Nothing that
 * somebody has entered is put aside.
 */
export class EachNis2ReportHasItsAuthorities implements MigrationInterface {
  name = 'EachNis2ReportHasItsAuthorities1733702400111';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`select set_config('app.actor', app.system_id()::text, true)`);
    await db.query(REPORTS);
    await db.query(PORTALS);
    await db.query(NO_PORTAL, [NOT_ONE_BODY]);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`select set_config('app.actor', app.system_id()::text, true)`);
    await db.query(`update authority set duty_keys = array(select d from unnest(duty_keys) with ordinality u(d, at)
      where d not in ('nis2-dk-intermediate', 'nis2-dk-final') order by at) where key in (${NIS2})`);
    await db.query(`update authority set portal = null where portal in ('https://politi.dk', 'https://stps.dk')`);
    await db.query(`update authority set notes = null where notes = $1`, [NOT_ONE_BODY]);
  }
}

const NIS2 = `'dk-samsik', 'dk-sundhedsdatastyrelsen'`;

const REPORTS = `
update authority a set duty_keys = a.duty_keys || array(
  select d from unnest(array['nis2-dk-intermediate', 'nis2-dk-final']) d where d <> all (a.duty_keys))
where a.key in (${NIS2})`;

const PORTALS = `
update authority a set portal = p.portal
from (values ('dk-nsk', 'https://politi.dk'), ('dk-nc3', 'https://politi.dk'), ('dk-sydjyllands-politi', 'https://politi.dk'),
  ('dk-patientsikkerhed', 'https://stps.dk')) p(key, portal)
where a.key = p.key and a.portal is null`;

const NOT_ONE_BODY = 'Several bodies, each reached by itself: enter the one that the case concerns, with its portal.';
const NO_PORTAL = `update authority set notes = $1 where key = 'dk-regioner' and portal is null and notes is null`;
