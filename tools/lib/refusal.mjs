/** An end that the reader can do something about: shown as plain words, without a stack. */
export class Refusal extends Error {
  name = 'Refusal';
}

/** Prints an error as it deserves: a refusal as words, anything else with its stack. */
export function report(error) {
  console.error(error instanceof Refusal ? `\n${error.message}\n` : error);
}
