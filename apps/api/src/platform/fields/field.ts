import { LIMITS } from '@breachdesk/contract/limits';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDate,
  isEmail,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateBy,
  ValidateIf,
} from 'class-validator';
import { Column, type ColumnOptions, PrimaryGeneratedColumn } from 'typeorm';
import { CLEAN_TEXT, cleanText, trimmedText } from './clean-text.js';
import { type FieldFacts, registerField } from './field-registry.js';
import { isCalendarDate, isZone, momentFault, readInstant, readMoment } from './instants.js';
import { MomentSchema } from './moment.schema.js';
import { isWebAddress } from './web-address.js';

interface About {
  /** One plain sentence with unit and source: the documentation of column, input and answer. */
  about: string;
  /** Null is allowed, and the key may be left out of an input. */
  optional?: boolean;
  /** Set by the database or the service; TypeORM neither inserts nor updates it. */
  kept?: boolean;
  /** Value of the column when nothing is given; makes the input optional. */
  default?: string | number | boolean | readonly string[];
}

/** A form that a text must have, and the words for it that follow "must be": nobody should have to read a pattern. */
interface Pattern {
  form: RegExp;
  words: string;
}

interface Parts {
  facts: FieldFacts;
  column: ColumnOptions;
  api: ApiPropertyOptions;
  rules: PropertyDecorator[];
}

/** One call states column, validation and documentation; every trap is closed here, for all fields at once. */
const field = (about: About, { facts, column, api, rules }: Parts): PropertyDecorator => {
  const mayLack = about.optional === true || about.default !== undefined;
  const nullable = about.optional === true;
  return applyDecorators(
    (target: object, property: string | symbol) => registerField(target, String(property), { ...facts, nullable }),
    Column({ ...column, nullable, insert: !about.kept, update: !about.kept }),
    ApiProperty({
      description: about.about,
      // In a schema of an object `required` lists its parts, and whether it may be left out is said apart.
      [Array.isArray(api.required) ? 'selfRequired' : 'required']: !mayLack,
      nullable,
      default: about.default,
      ...api,
    }),
    ...(nullable ? [IsOptional()] : mayLack ? [LeftOut()] : []),
    ...rules,
  );
};

/** May be left out, may not be null: class-validator's IsOptional lets null through. */
const LeftOut = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined);

const trimmed = (): PropertyDecorator => Transform(({ value }: { value: unknown }) => trimmedText(value));
/** An emptied form field means "no value". */
const emptyIsNull = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (value === '' ? null : value));

const checked = (name: string, fault: (value: unknown) => string | null): PropertyDecorator =>
  ValidateBy({
    name,
    validator: {
      validate: value => fault(value) === null,
      defaultMessage: args => `${args?.property ?? 'value'} ${fault(args?.value) ?? 'is wrong'}`,
    },
  });

const matches = ({ form, words }: Pattern): PropertyDecorator =>
  Matches(form, { message: `$property must be ${words}` });

const DECIMAL: Pattern = {
  form: /^\d{1,20}(\.\d{1,12})?$/,
  words: 'a number such as 0.00010389: digits, with a point before at most 12 decimals',
};

/** The library's own check throws at half a character. */
const emailFault = (value: unknown): string | null =>
  typeof value === 'string' && CLEAN_TEXT.test(value) && isEmail(value) ? null : 'must be an e-mail address';

/** The field builders: see EXAMPLES in the README of this folder. Lengths in characters, numbers inclusive. */
export const Field = {
  /** Primary key, made by the database. */
  id: (): PropertyDecorator =>
    applyDecorators(
      (target: object, property: string | symbol) => registerField(target, String(property), { kind: 'id' }),
      PrimaryGeneratedColumn('uuid'),
      ApiProperty({ type: 'string', format: 'uuid', description: 'Id of the record' }),
      IsUUID(),
    ),

  /** Id of another record. */
  ref: (o: About): PropertyDecorator =>
    field(o, {
      facts: { kind: 'id' },
      column: { type: 'uuid' },
      api: { type: 'string', format: 'uuid' },
      rules: [emptyIsNull(), IsUUID()],
    }),

  /** Key of a person: 128 bits written as an id, of no version. */
  hash: (o: About): PropertyDecorator =>
    field(o, {
      facts: { kind: 'id' },
      column: { type: 'uuid' },
      api: { type: 'string', format: 'uuid' },
      rules: [emptyIsNull(), IsUUID('loose')],
    }),

  /** Ids of other records, each once. */
  refs: (o: About & { max?: number }): PropertyDecorator =>
    field(o, {
      facts: { kind: 'ids' },
      column: { type: 'uuid', array: true },
      api: { type: 'array', items: { type: 'string', format: 'uuid' }, maxItems: o.max ?? 100 },
      rules: [
        Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? [...new Set(value)] : value)),
        IsArray(),
        ArrayMaxSize(o.max ?? 100),
        IsUUID(undefined, { each: true }),
      ],
    }),

  /** One line or a long text, trimmed; an empty one counts as missing. */
  text: (o: About & { max: number; pattern?: Pattern }): PropertyDecorator =>
    field(o, {
      facts: { kind: 'text' },
      column: { type: 'text' },
      api: { type: 'string', maxLength: o.max, ...(o.optional ? {} : { minLength: 1 }) },
      rules: [
        trimmed(),
        ...(o.optional ? [emptyIsNull()] : [IsNotEmpty()]),
        IsString(),
        MaxLength(o.max),
        cleanText(),
        ...(o.pattern ? [matches(o.pattern)] : []),
      ],
    }),

  /** A web address, kept as written and only ever shown as text; nothing but http and https. */
  url: (o: About): PropertyDecorator =>
    field(o, {
      facts: { kind: 'text' },
      column: { type: 'text' },
      api: { type: 'string', format: 'uri', pattern: '^https?://', maxLength: LIMITS.url },
      rules: [
        trimmed(),
        ...(o.optional ? [emptyIsNull()] : []),
        checked('isWebAddress', value =>
          isWebAddress(value) ? null : 'must be a web address that begins with http:// or https://',
        ),
      ],
    }),

  /** An e-mail address; two spellings that differ in case are one address (the database compares them so). */
  email: (o: About): PropertyDecorator =>
    field(o, {
      facts: { kind: 'text' },
      column: { type: 'text' },
      api: { type: 'string', format: 'email', maxLength: LIMITS.email },
      rules: [trimmed(), checked('isEmail', emailFault), MaxLength(LIMITS.email)],
    }),

  /** A password or token of an input: taken as typed, never a column, never shown again. */
  secret: (o: { about: string; max: number }): PropertyDecorator =>
    applyDecorators(
      ApiProperty({
        type: 'string',
        format: 'password',
        writeOnly: true,
        minLength: 1,
        maxLength: o.max,
        description: o.about,
      }),
      IsNotEmpty(),
      IsString(),
      MaxLength(o.max),
    ),

  /** Several short texts, each once, such as reference numbers; free form, because their real shapes differ without end. */
  texts: (o: About & { max: number; items?: number }): PropertyDecorator =>
    field(o, {
      facts: { kind: 'texts' },
      column: { type: 'text', array: true },
      api: { type: 'array', items: { type: 'string', maxLength: o.max }, maxItems: o.items ?? 50 },
      rules: [
        Transform(({ value }: { value: unknown }) =>
          Array.isArray(value) ? [...new Set(value.map(trimmedText))] : value,
        ),
        IsArray(),
        ArrayMaxSize(o.items ?? 50),
        IsString({ each: true }),
        IsNotEmpty({ each: true }),
        MaxLength(o.max, { each: true }),
        cleanText({ each: true }),
      ],
    }),

  /** One word of a closed list of the contract. */
  choice: (o: About & { of: readonly string[]; name: string }): PropertyDecorator =>
    field(o, {
      facts: { kind: 'choice', of: o.of },
      column: { type: 'text' },
      api: { enum: [...o.of], enumName: o.name },
      rules: [...(o.optional ? [emptyIsNull()] : []), IsIn([...o.of])],
    }),

  /** Several words of a closed list, each once. */
  choices: (o: About & { of: readonly string[]; name: string }): PropertyDecorator =>
    field(o, {
      facts: { kind: 'choices', of: o.of },
      column: { type: 'text', array: true },
      api: { enum: [...o.of], enumName: o.name, isArray: true },
      rules: [
        Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? [...new Set(value)] : value)),
        IsArray(),
        ArrayMaxSize(o.of.length),
        IsIn([...o.of], { each: true }),
      ],
    }),

  flag: (o: About): PropertyDecorator =>
    field(o, {
      facts: { kind: 'flag' },
      column: { type: 'boolean' },
      api: { type: 'boolean' },
      rules: [IsBoolean()],
    }),

  /** A whole number of things, 0 to 2^53-1. */
  count: (o: About & { max?: number }): PropertyDecorator =>
    field(o, {
      facts: { kind: 'count' },
      column: { type: 'bigint' },
      api: { type: 'integer', minimum: 0, maximum: o.max ?? Number.MAX_SAFE_INTEGER },
      rules: [IsInt(), Min(0), Max(o.max ?? Number.MAX_SAFE_INTEGER)],
    }),

  /** A whole number of units before (negative) or after something, `most` either way. */
  offset: (o: About & { most: number }): PropertyDecorator =>
    field(o, {
      facts: { kind: 'count' },
      column: { type: 'integer' },
      api: { type: 'integer', minimum: -o.most, maximum: o.most },
      rules: [IsInt(), Min(-o.most), Max(o.most)],
    }),

  /** A place in an order made by people: any number, so that something always fits between two neighbours. */
  position: (o: { about: string }): PropertyDecorator =>
    applyDecorators(
      (target: object, property: string | symbol) => registerField(target, String(property), { kind: 'position' }),
      Column({ type: 'double precision', default: () => 'extract(epoch from clock_timestamp())' }),
      ApiProperty({ type: 'number', description: o.about, required: false }),
      LeftOut(),
      IsNumber({ allowInfinity: false, allowNaN: false }),
    ),

  /** An exact decimal as text, such as an amount of money: binary fractions would change it. */
  decimal: (o: About): PropertyDecorator =>
    field(o, {
      facts: { kind: 'decimal' },
      column: { type: 'numeric' },
      api: { type: 'string', pattern: DECIMAL.form.source },
      rules: [emptyIsNull(), IsString(), matches(DECIMAL)],
    }),

  /** An instant in UTC (ISO 8601). */
  instant: (o: About): PropertyDecorator =>
    field(o, {
      facts: { kind: 'instant' },
      column: { type: 'timestamptz' },
      api: { type: 'string', format: 'date-time' },
      rules: [Transform(({ value }) => readInstant(value)), IsDate()],
    }),

  /** A calendar date without time. */
  date: (o: About): PropertyDecorator =>
    field(o, {
      facts: { kind: 'date' },
      column: { type: 'date' },
      api: { type: 'string', format: 'date' },
      rules: [emptyIsNull(), checked('isCalendarDate', value => (isCalendarDate(value) ? null : 'must be a date'))],
    }),

  /** An instant as reported: with precision, zone and the source's words. */
  moment: (o: About): PropertyDecorator =>
    field(o, {
      facts: { kind: 'moment' },
      column: { type: 'jsonb' },
      api: { type: MomentSchema },
      rules: [Transform(({ value }) => readMoment(value)), checked('isMoment', momentFault)],
    }),

  /** An IANA time zone. */
  zone: (o: About): PropertyDecorator =>
    field(o, {
      facts: { kind: 'text' },
      column: { type: 'text' },
      api: { type: 'string', example: 'Europe/Copenhagen' },
      rules: [
        checked('isZone', value => (isZone(value) ? null : 'must be an IANA time zone such as Europe/Copenhagen')),
      ],
    }),

  /** A small structured value whose shape the given rules check. */
  json: (o: About & { schema: ApiPropertyOptions; fault: (value: unknown) => string | null }): PropertyDecorator =>
    field(o, {
      facts: { kind: 'json' },
      column: { type: 'jsonb' },
      api: o.schema,
      rules: [checked('isShape', o.fault)],
    }),
};
