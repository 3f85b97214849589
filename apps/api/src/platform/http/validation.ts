import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { type FieldProblem, invalid } from '../problems/problems.js';

/** class-validator's rule -> our stable code. */
const CODES: Record<string, string> = {
  isNotEmpty: 'field/required',
  whitelistValidation: 'field/unknown',
  maxLength: 'field/too-long',
  minLength: 'field/too-short',
  isIn: 'field/not-a-choice',
  isUuid: 'field/not-an-id',
  isMoment: 'field/not-a-moment',
  isDate: 'field/not-an-instant',
  isCalendarDate: 'field/not-a-date',
  isZone: 'field/not-a-zone',
  isInt: 'field/not-a-whole-number',
  min: 'field/too-small',
  max: 'field/too-large',
  isBoolean: 'field/not-yes-or-no',
  isArray: 'field/not-a-list',
  arrayMaxSize: 'field/too-many',
  isEmail: 'field/not-an-email',
  isWebAddress: 'field/not-a-web-address',
};
const FALLBACK = 'field/wrong';

const problemsOf = (error: ValidationError, path = ''): FieldProblem[] => {
  const field = path ? `${path}.${error.property}` : error.property;
  const missing = error.value === undefined || error.value === null || error.value === '';
  const rules = Object.entries(error.constraints ?? {});
  const first = rules.find(([rule]) => rule === 'whitelistValidation') ?? rules[0];
  const own: FieldProblem[] = first
    ? [
        {
          field,
          code: missing && first[0] !== 'whitelistValidation' ? 'field/required' : (CODES[first[0]] ?? FALLBACK),
          message: first[1],
        },
      ]
    : [];
  return [...own, ...(error.children ?? []).flatMap(child => problemsOf(child, field))];
};

/** Unknown keys are refused with their name, and no problem ever repeats the value that was sent. */
export const inputPipe = (): ValidationPipe =>
  new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    validationError: { target: false },
    exceptionFactory: errors => invalid(errors.flatMap(error => problemsOf(error))),
  });
