/** SQL of the name of the user whose id stands in a column of `t`; null without one. */
export const userName = (column: string): string =>
  `(select u.display_name from user_account u where u.id = t.${column})`;

/** SQL of the names of the users whose ids stand in a column of `t`, in its order. */
export const userNames = (column: string): string =>
  `(select coalesce(array_agg(u.display_name order by w.at), '{}')
      from unnest(t.${column}) with ordinality w(id, at) join user_account u on u.id = w.id)`;
