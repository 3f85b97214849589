import { LIMITS } from '@breachdesk/contract/limits';
import type { Type } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';

/** One page of a list. */
export interface Page<T> {
  data: T[];
  /** Rows that match, counted up to the cap. */
  total: number;
  /** There are more than `total`. */
  totalCapped: boolean;
}

const PAGES = new Map<Type<object>, Type<Page<object>>>();

/** The documented class of a page of the given view, one per view. */
export const pageOf = <T extends object>(view: Type<T>): Type<Page<T>> => {
  const known = PAGES.get(view);
  if (known) return known as Type<Page<T>>; // stored under its own view
  class PageView implements Page<T> {
    @ApiProperty({ type: [view], description: 'Rows of this page' }) data: T[];
    @ApiProperty({ type: 'integer', maximum: LIMITS.listTotal, description: 'Rows that match, counted up to the cap' })
    total: number;
    @ApiProperty({ type: 'boolean', description: 'There are more rows than total' }) totalCapped: boolean;
  }
  Object.defineProperty(PageView, 'name', { value: `${view.name.replace(/View$/, '')}Page` });
  Object.defineProperty(PageView, 'item', { value: view });
  PAGES.set(view, PageView);
  return PageView;
};

/** View of the rows when the class is a page, else undefined. */
export const itemOf = (returned: Type<object>): Type<object> | undefined =>
  'item' in returned ? (returned.item as Type<object>) : undefined; // set by pageOf
