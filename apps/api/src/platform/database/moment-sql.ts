/** SQL of a moment known to the minute, from the SQL of an instant and of its zone; null where there is no instant. */
export const minuteSql = (
  instant: string,
  zone: string,
): string => `case when ${instant} is not null then jsonb_build_object(
  'at', to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'precision', 'minute', 'zone', ${zone}, 'asWritten', null) end`;
