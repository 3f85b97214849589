import { refusalAt } from './problems.js';

/** Refuses a period that ends before it begins (422 at `field`): an empty answer would say that nothing happened in it. */
export const requireForwards = (from: Date | null | undefined, until: Date | null | undefined, field: string): void => {
  if (!from || !until || from <= until) return;
  throw refusalAt(field, 'period/backwards', 'This period ends before it begins.');
};
