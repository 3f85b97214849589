import type { PersonsQuery } from './person-list.dto.js';
import { KIND, MARK, MARKS, STATUS } from './person.sql.js';

/** Persons looked at for one page. More would not be found in the time of a request. */
const WINDOW = 50_000;

/** Among whom is looked: those about whom people judged are few and lie apart; of the others a window in their order. */
const source = (isJudged: boolean): string =>
  isJudged
    ? `select p.*, e.decided, e.joined from person_evidence e join person p on p.register_id = $1 and p.key = e.key
       where e.register_id = $1 and e.key > $3`
    : `select w.*, e.decided, e.joined from (
         select * from person p where p.register_id = $1 and p.key > $3 order by p.key limit ${WINDOW}
       ) w left join person_evidence e on e.register_id = $1 and e.key = w.key`;

const isExcluded = ({ status }: PersonsQuery): boolean => status === 'excluded';

/** Only a decision excludes anybody. */
const isJudged = (query: PersonsQuery): boolean => query.judged !== undefined || isExcluded(query);

/** A page of register $1 after $3; $2 days of birth of the age groups, $4 how many, $5 a table, $6 a category. */
export const listOf = (query: PersonsQuery): string => `
select p.key as id, ${KIND} as kind, ${STATUS} as status, ${MARKS} as marks,
  (select coalesce(array_agg(t.affected_table_id order by t.slot), '{}') from register_table t
    where t.register_id = $1 and (p.tables >> t.slot) & 1 = 1) as "tableIds",
  length(replace(p.categories::bit(32)::text, '0', '')) as categories,
  coalesce(p.decided, 0) <> 0 as decided, coalesce(p.joined, 0) <> 0 as joined
from (${source(isJudged(query))}) p
where ${conditionsOf(query).join(' and ')}
order by p.key limit $4`;

const conditionsOf = ({ status, mark, judged }: PersonsQuery): string[] => [
  'p.tables <> 0',
  '($5::bigint is null or p.tables & $5 <> 0)',
  '($6::integer is null or p.categories & $6 <> 0)',
  ...(status ? [`${STATUS} = '${status}'`] : []),
  ...(mark ? [MARK[mark]] : []),
  ...(judged === 'decided' ? ['p.decided <> 0'] : []),
  ...(judged === 'joined' ? ['p.joined <> 0'] : []),
];

/** Last person of the window of register $1 after $2; none if the window holds all that are left. */
export const END_OF_WINDOW = `
select p.key from person p where p.register_id = $1 and p.key > $2 order by p.key offset ${WINDOW - 1} limit 1`;

/** True when a page that is not full may be followed by others. */
export const hasWindow = (query: PersonsQuery): boolean => !isJudged(query);

/** Bits of table $2 and category $3 in register $1; null for one that the register does not know. */
export const BITS = `
select (select 1::bigint << t.slot from register_table t where t.register_id = $1 and t.affected_table_id = $2)::text as "tableBit",
  (select 1 << c.slot from register_category c where c.register_id = $1 and c.category_id = $3) as "categoryBit"`;
