const waiting = new Map<string, string>();

/**
 * Runs a create with an `Idempotency-Key` that stays the same while the same input is sent again because no answer
 * came, so that pressing "Save" twice in a bad connection creates one record. An answer, good or bad, ends the key.
 */
export const withIdempotencyKey = async <T>(
  resource: string,
  input: unknown,
  send: (key: string) => Promise<T>,
  isUnanswered: (error: unknown) => boolean,
): Promise<T> => {
  const submission = `${resource} ${JSON.stringify(input)}`;
  const key = waiting.get(submission) ?? crypto.randomUUID();
  waiting.set(submission, key);
  try {
    const made = await send(key);
    waiting.delete(submission);
    return made;
  } catch (error) {
    if (!isUnanswered(error)) waiting.delete(submission);
    throw error;
  }
};
