type Values = Record<string, unknown>;

/** Columns the API keeps itself; a form never sends them. */
const KEPT_BY_API = new Set(['id', 'version', 'incidentId', 'createdAt', 'createdBy', 'updatedAt', 'archivedAt']);

/** Equal as JSON; a missing value and null mean the same to the API. */
export const sameValue = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** The fields of `next` that differ from `before`: the body of a PATCH. */
export const changesBetween = (before: Values, next: Values): Values =>
  Object.fromEntries(
    Object.entries(next)
      .filter(([field, value]) => !KEPT_BY_API.has(field) && !sameValue(value, before[field]))
      .map(([field, value]) => [field, value ?? null]),
  );
