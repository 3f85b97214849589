/**
 * Gives waiting persons of campaign $1 the first channel of the order $2 that reaches them and was not tried in vain;
 * `none` where there is none. $3: only those who have none yet.
 */
export const ASSIGN_CHANNELS = `
  update notice_recipient r set channel = x.next, changed_at = now(), source = null
  from (
    select r.id, coalesce((select o.word from unnest($2::text[]) with ordinality o(word, place)
      where o.word = any (r.reach) and o.word <> all (r.tried) order by o.place limit 1), 'none') as next
    from notice_recipient r
    where r.campaign_id = $1 and r.state = 'waiting' and (not $3 or r.channel = 'none')
  ) x
  where r.id = x.id and r.channel <> x.next`;

/** Sends persons of campaign $1 whose letters came back on by the next channel of the order $2; those without one stay. */
export const RETRY = `
  update notice_recipient r set state = 'waiting', tried = array_append(r.tried, r.channel), channel = x.next,
    batch_id = null, letter_id = null, changed_at = now(), source = null
  from (
    select r.id, (select o.word from unnest($2::text[]) with ordinality o(word, place)
      where o.word = any (r.reach) and o.word <> all (r.tried) and o.word <> r.channel order by o.place limit 1) as next
    from notice_recipient r
    where r.campaign_id = $1 and r.state in ('returned', 'bounced', 'failed')
  ) x
  where r.id = x.id and x.next is not null`;
