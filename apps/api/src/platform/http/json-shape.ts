import type { NextFunction, Request, Response } from 'express';
import { invalidField, Refused } from '../problems/problems.js';

/** Our deepest input has four levels; everything that walks a value calls itself once a level, and a stack ends. */
const DEEPEST = 20;

/** True when lists and objects lie in each other deeper than any input of ours; looks without calling itself. */
export const isTooDeep = (value: unknown): boolean => {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    level = level.flatMap(item =>
      typeof item === 'object' && item !== null ? Object.values<unknown>({ ...item }) : [],
    );
  }
  return false;
};

/** What every object has: the validation's library leaves such a key out without a word, and it would seem to be taken. */
const isLost = (key: string): boolean => key in Object.prototype;

/** Where a key stands that would be lost, as the errors of the validation write places; looks without calling itself. */
export const placeOfLost = (value: unknown): string | undefined => {
  let level = [{ place: '', value }];
  while (level.length > 0) {
    const below = level.flatMap(each =>
      typeof each.value === 'object' && each.value !== null
        ? Object.entries<unknown>({ ...each.value }).map(([key, part]) => ({
            key,
            place: each.place === '' ? key : `${each.place}.${key}`,
            value: part,
          }))
        : [],
    );
    const lost = below.find(({ key }) => isLost(key));
    if (lost) return lost.place.slice(0, 200);
    level = below;
  }
  return undefined;
};

const TAKEN = ['application/json', 'multipart/form-data'];
/** A file that is the whole body is put in its place. */
const PUT = 'application/octet-stream';

/** A browser says of a POST without a body that it is 0 bytes long; nothing has no type. */
const isNothing = (request: Request): boolean => request.get('content-length') === '0';

/** Takes JSON of bearable depth, and files where they are sent. Anything else would be read as if nothing was sent. */
export const jsonOnly = (request: Request, _response: Response, next: NextFunction): void => {
  if (!isNothing(request) && request.is(request.method === 'PUT' ? [...TAKEN, PUT] : TAKEN) === false)
    next(new Refused('request/media-type', { status: 415, detail: 'This address takes JSON.' }));
  else if (isTooDeep(request.body))
    next(new Refused('request/unreadable', { status: 400, detail: 'The values lie too deep in each other.' }));
  else {
    const lost = placeOfLost(request.body);
    next(lost === undefined ? undefined : invalidField(lost, 'field/unknown', 'There is no such field.'));
  }
};
