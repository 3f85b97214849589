/** Why the product cannot start, in words for the person who starts it; printed without a stack. */
export class StartRefusal extends Error {
  override readonly name = 'Refusal';
}

/** Prints an error as it deserves: a refusal as words, anything else with its stack; never what a driver hangs on it. */
export const reportStart = (error: unknown): void => {
  const words = error instanceof Error && !(error instanceof StartRefusal) ? error.stack : undefined;
  process.stderr.write(
    `${words ?? (error instanceof Error ? error.message : 'Something was thrown that is no error')}\n`,
  );
};
