/** Most texts of the reader's that are ranked for one search: cut after the walls, so that nothing hidden counts. */
export const MOST_HITS = 5_000;
/** Hits on a page. */
export const PAGE = 20;
/** Around what was found: characters that no text of ours holds, so that no text can pretend to be found. */
export const MARK = { begin: '\u0001', end: '\u0002' } as const;

const HEADLINE = `StartSel=${MARK.begin},StopSel=${MARK.end},MaxFragments=2,MaxWords=28,MinWords=12,FragmentDelimiter=" … "`;
const LANGUAGES = ['danish', 'german', 'english'];

const marked = (language: string): string =>
  `case when to_tsvector('pg_catalog.${language}', s.text) @@ asked.query
    then ts_headline('pg_catalog.${language}', s.text, asked.query, '${HEADLINE}') end`;

/**
 * The words $2 in incident $1, with organisation $3, from $4 until $5, offset $6. The index names texts, row security leaves
 * those that are the reader's; of a long text the best part speaks. An excerpt is made in the language that finds
 * something in it, for the texts of this page alone; where another spelling was found, the whole part is given.
 */
export const SEARCH = `
with asked as materialized (select app.search_query($2) as query),
found as materialized (
  select s.id, s.correspondence_id, s.attachment_id, s.source, ts_rank(s.tokens, asked.query) as rank
  from asked, app.search_hits($1, asked.query, null) h(id) join search_text s on s.id = h.id
    join correspondence c on c.id = s.correspondence_id
  where ($3::uuid is null or c.organisation_id = $3) and ($4::timestamptz is null or c.occurred_at >= $4)
    and ($5::timestamptz is null or c.occurred_at < $5)
  limit ${MOST_HITS + 1}
), texts as (
  select distinct on (f.correspondence_id, f.source, f.attachment_id) f.*
  from found f order by f.correspondence_id, f.source, f.attachment_id, f.rank desc, f.id
), page as (
  select t.*, c.subject, c.organisation_id, c.occurred, c.direction, c.channel, c.status, count(*) over () as total
  from texts t join correspondence c on c.id = t.correspondence_id
  order by t.rank desc, c.occurred_at desc, t.id limit ${PAGE} offset $6
)
select p.correspondence_id as "correspondenceId", p.subject, (app.organisation_names(array[p.organisation_id]))[1] as "organisationName",
  p.occurred, p.direction, p.channel, p.status, p.source, p.attachment_id as "attachmentId", a.file_name as "fileName", p.total::int,
  (select count(*) > ${MOST_HITS} from found) as capped,
  marked.marked, case when marked.marked is null then s.text end as text
from page p cross join asked join search_text s on s.id = p.id left join attachment a on a.id = p.attachment_id
cross join lateral (select coalesce(${LANGUAGES.map(marked).join(', ')}) as marked) marked
order by p.rank desc, p.id`;

/** Files of incident $1 that the reader may see, by where their reading stands. */
export const READING = `
select count(*) filter (where r.state = 'waiting')::int as waiting, count(*) filter (where r.state = 'unread' and r.fault <> 'no_text')::int as unread
from file_reading r where r.incident_id = $1 and r.state <> 'read'`;
