import { LIMITS } from '@breachdesk/contract/limits';
import type { ApiPropertyOptions } from '@nestjs/swagger';
import { CLEAN_TEXT } from '../platform/fields/clean-text.js';

/** A case in which the law does not ask for what a duty demands, such as GDPR Art. 34(3)(a). */
export interface Exemption {
  key: string;
  text: string;
}

const MOST = 20;

/** Shape of a list of exemptions in the contract. */
export const EXEMPTIONS_SCHEMA: ApiPropertyOptions = {
  type: 'array',
  maxItems: MOST,
  items: {
    type: 'object',
    required: ['key', 'text'],
    additionalProperties: false,
    properties: {
      key: { type: 'string', maxLength: 20, description: 'How the law names it, such as a' },
      text: { type: 'string', maxLength: LIMITS.line, description: 'When it holds, in words' },
    },
  },
};

/** What is wrong with a list of exemptions, or null. */
export const exemptionsFault = (value: unknown): string | null => {
  const isWhole = Array.isArray(value) && value.length <= MOST && value.every(isExemption);
  if (!isWhole) return `must be a list of at most ${MOST} exemptions, each with a key and a text`;
  return new Set(value.map(({ key }) => key)).size === value.length ? null : 'must name each exemption once';
};

const isExemption = (item: unknown): item is Exemption => {
  if (typeof item !== 'object' || item === null) return false;
  const { key, text, ...rest } = item as Record<string, unknown>; // an object, checked above
  return isText(key, 20) && isText(text, LIMITS.line) && Object.keys(rest).length === 0;
};

const isText = (value: unknown, max: number): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= max && CLEAN_TEXT.test(value);
