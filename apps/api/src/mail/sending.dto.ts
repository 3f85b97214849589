import { LIMITS } from '@breachdesk/contract/limits';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsEmail, MaxLength } from 'class-validator';
import { AtVersion } from '../platform/fields/shapes.js';
import { trimmedText } from '../platform/fields/clean-text.js';

const MOST = 25;

const Addresses =
  (about: string, least: number): PropertyDecorator =>
  (target, property) => {
    ApiProperty({
      type: 'array',
      items: { type: 'string', format: 'email' },
      minItems: least,
      maxItems: MOST,
      description: about,
    })(target, property);
    Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? [...new Set(value.map(trimmedText))] : value))(
      target,
      String(property),
    );
    IsArray()(target, String(property));
    ArrayMinSize(least)(target, String(property));
    ArrayMaxSize(MOST)(target, String(property));
    MaxLength(LIMITS.email, { each: true })(target, String(property));
    IsEmail({}, { each: true })(target, String(property));
  };

/** To whom a draft is sent. Its subject, words and files are those of the draft. */
export class SendCorrespondence extends AtVersion {
  @Addresses('Addresses it goes to', 1) to: string[];
  @Addresses('Addresses that get a copy', 0) cc: string[];
}
