import type { Type } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions, PartialType, PickType } from '@nestjs/swagger';
import { IsInt, Min } from 'class-validator';
import { columnOf } from '../database/snake-names.js';
import { MomentSchema } from './moment.schema.js';
import { type FieldFacts, type FieldKind, fieldsOf, registerField } from './field-registry.js';

/** What may come in: the named fields of an entity, with their rules. Unknown keys are refused. */
export const Input = <T extends object, K extends keyof T & string>(
  entity: Type<T>,
  keys: readonly K[],
): Type<Pick<T, K>> => PickType(entity, keys);

/** The same fields, each of which may be left out (but a required one may not be null), and the version that was read. */
export const Changes = <T extends object>(input: Type<T>): Type<Partial<T> & { version: number }> => {
  const Partly: Type<object> = PartialType<object>(input, { skipNullProperties: false });
  class WithVersion extends Partly {
    @ApiProperty({ type: 'integer', description: 'Version you read; a stale one answers 409 with both states' })
    @IsInt()
    @Min(1)
    version: number;
  }
  return WithVersion as unknown as Type<Partial<T> & { version: number }>; // class expressions lose the picked type
};

/** Just the version: for actions such as archive that carry nothing else. */
export class AtVersion {
  @ApiProperty({ type: 'integer', description: 'Version you read; a stale one answers 409 with both states' })
  @IsInt()
  @Min(1)
  version: number;
}

/** What may go out: the named fields of an entity; add computed ones in the body with `@Shown`. */
export const View = <T extends object, K extends keyof T & string>(
  entity: Type<T>,
  keys: readonly K[],
): Type<Pick<T, K>> => {
  const Picked: Type<Pick<T, K>> = PickType<T, K>(entity, keys);
  const prototype: object = Picked.prototype as object; // Type leaves it any
  const facts = fieldsOf(entity);
  for (const key of keys) {
    const known = facts.get(key);
    if (!known) throw new Error(`${entity.name}.${key} has no field builder`);
    registerField(prototype, key, known);
    alwaysPresent(prototype, key);
  }
  return Picked;
};

/** In an answer every key is present; only an input may leave one out. */
const alwaysPresent = (prototype: object, key: string): void => {
  const options = (Reflect.getMetadata('swagger/apiModelProperties', prototype, key) ?? {}) as ApiPropertyOptions; // swagger's own metadata
  const present = Array.isArray(options.required) ? { selfRequired: true } : { required: true };
  ApiProperty({ ...options, ...present, default: undefined } as ApiPropertyOptions)(prototype, key); // still one of the union it was
};

type PlainKind = Exclude<FieldKind, 'choice' | 'choices' | 'json'>;
type ShownField = { about: string; sql?: string; nullable?: boolean } & (
  | { kind: 'choice' | 'choices'; of: readonly string[]; name: string }
  | { kind: 'json'; schema: ApiPropertyOptions }
  | { kind: PlainKind }
);

/** A field of a view that is no column of the row: its SQL (the row is `t`; none for answers put together in code), its kind and its documentation. */
export const Shown =
  (o: ShownField): PropertyDecorator =>
  (target, property) => {
    const { kind, sql, nullable = false } = o;
    registerField(target, String(property), { kind, sql, nullable, of: 'of' in o ? o.of : undefined });
    const options = { description: o.about, nullable, required: true, ...schemaOf(o) };
    ApiProperty(options as ApiPropertyOptions)(target, property); // the union of option shapes defeats inference
  };

const schemaOf = (o: ShownField): ApiPropertyOptions => {
  if (o.kind === 'json') return o.schema;
  if (o.kind === 'choice' || o.kind === 'choices')
    return { enum: [...o.of], enumName: o.name, isArray: o.kind === 'choices' };
  return SCHEMA_OF[o.kind];
};

const SCHEMA_OF: Record<PlainKind, ApiPropertyOptions> = {
  id: { type: 'string', format: 'uuid' },
  ids: { type: 'array', items: { type: 'string', format: 'uuid' } },
  text: { type: 'string' },
  texts: { type: 'array', items: { type: 'string' } },
  flag: { type: 'boolean' },
  count: { type: 'integer' },
  position: { type: 'number' },
  decimal: { type: 'string' },
  instant: { type: 'string', format: 'date-time' },
  date: { type: 'string', format: 'date' },
  moment: { type: MomentSchema },
};

/** SQL select list of a view over a row called `t`: exactly its fields, under their public names. */
export const selectListOf = (view: Type<object>): string =>
  [...fieldsOf(view)].map(([key, facts]) => `${sqlOf(key, facts)} as "${key}"`).join(', ');

/** SQL of one field of the row `t`. */
export const sqlOf = (key: string, facts: FieldFacts): string => facts.sql ?? `t.${columnOf(key)}`;
