import { LIMITS } from '@breachdesk/contract/limits';
import type { ApiPropertyOptions } from '@nestjs/swagger';
import { CLEAN_TEXT, trimmedText } from '../platform/fields/clean-text.js';

/** One step of a task. */
export interface ChecklistItem {
  text: string;
  done: boolean;
}

const MOST_ITEMS = 100;

/** Shape of a checklist in the contract. */
export const CHECKLIST_SCHEMA: ApiPropertyOptions = {
  type: 'array',
  maxItems: MOST_ITEMS,
  items: {
    type: 'object',
    required: ['text', 'done'],
    additionalProperties: false,
    properties: {
      text: { type: 'string', maxLength: LIMITS.line, description: 'What is to be done' },
      done: { type: 'boolean', description: 'It is done' },
    },
  },
};

/** What is wrong with a checklist, or null. */
export const checklistFault = (value: unknown): string | null => {
  if (!Array.isArray(value) || value.length > MOST_ITEMS) return `must be a list of at most ${MOST_ITEMS} steps`;
  const wrong = value.findIndex(item => !isItem(item));
  return wrong === -1
    ? null
    : `step ${wrong + 1} must have a text of at most ${LIMITS.line} characters and done: true or false`;
};

const isItem = (item: unknown): item is ChecklistItem => {
  if (typeof item !== 'object' || item === null) return false;
  const { text, done, ...rest } = item as Record<string, unknown>; // an object, checked above
  return (
    typeof text === 'string' &&
    trimmedText(text) !== '' &&
    text.length <= LIMITS.line &&
    CLEAN_TEXT.test(text) &&
    typeof done === 'boolean' &&
    Object.keys(rest).length === 0
  );
};
