/** For statements that move a hundred thousand persons at once, which takes some seconds; until the transaction ends. */
export const PATIENCE = `set local statement_timeout = '5min'`;
