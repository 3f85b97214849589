/** Kinds of value a field can hold; they decide the cast of a filter and the shape in SQL. */
export type FieldKind =
  | 'id'
  | 'ids'
  | 'text'
  | 'texts'
  | 'choice'
  | 'choices'
  | 'flag'
  | 'count'
  | 'position'
  | 'decimal'
  | 'instant'
  | 'date'
  | 'moment'
  | 'json';

/** What is known of one field of an entity or view: where it stands in SQL and how to read a filter on it. */
export interface FieldFacts {
  kind: FieldKind;
  /** There may be no value. */
  nullable?: boolean;
  /** Words of a choice. */
  of?: readonly string[];
  /** SQL of a shown field that is no column; the row is called `t`. */
  sql?: string;
}

const REGISTRY = new WeakMap<object, Map<string, FieldFacts>>();

/** Called by the field builders, once per decorated property. */
export const registerField = (prototype: object, property: string, facts: FieldFacts): void => {
  const own = REGISTRY.get(prototype) ?? new Map<string, FieldFacts>();
  own.set(property, facts);
  REGISTRY.set(prototype, own);
};

/** All fields of a class, inherited ones first, in order of declaration. */
export const fieldsOf = (type: { prototype: object }): Map<string, FieldFacts> => {
  const chain: object[] = [];
  for (
    let at: object | null = type.prototype;
    at && at !== Object.prototype;
    at = Object.getPrototypeOf(at) as object | null // typed as any by the language
  )
    chain.unshift(at);
  return new Map(chain.flatMap(prototype => [...(REGISTRY.get(prototype) ?? [])]));
};
