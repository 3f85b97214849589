/** What a new draft tells. */
export const TELLS_NOTHING = { figureIds: [], categoryIds: [], keyDates: [] };
