/** An end that the reader can do something about: shown as plain words, without a stack. */
export class Refusal extends Error {
  name = 'Refusal';
}

/** What the machine refuses, in words; the path says where. */
const MACHINE = {
  EACCES: 'This user has no right to write or read',
  EPERM: 'This user has no right to change',
  EROFS: 'The disk is read-only at',
  ENOSPC: 'The disk is full at',
  EDQUOT: 'The disk quota is used up at',
  ENOTDIR: 'There is a file where a folder should be, at',
};

/** The database answers with codes and words of its own. */
const DATABASE_FULL = '53100';

function machineSays(error) {
  if (error?.code === DATABASE_FULL) return `The disk of the database is full: ${error.message}`;
  if (!MACHINE[error?.code]) return undefined;
  return `${MACHINE[error.code]} ${error.path ?? 'a place the system does not name'}\nIf that is in the data folder, name another one in DATA_DIR.`;
}

/** Prints an error as it deserves: what has an answer (a refusal, also one of the API's) as words, the rest as a stack. */
export function report(error) {
  const words = error?.name === 'Refusal' ? error.message : machineSays(error);
  if (words) console.error(`\n${words}\n`);
  // The stack alone: what a driver hangs on its errors may hold a password.
  else console.error(error?.stack ?? 'Something was thrown that is no error');
}
