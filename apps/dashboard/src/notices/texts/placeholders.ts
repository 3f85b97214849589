/** What a letter takes from its recipient and its campaign, in the order in which it is offered. */
export const PLACEHOLDERS = ['name', 'address', 'reference', 'categories', 'contact', 'date', 'organisation'] as const;
