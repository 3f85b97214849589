import { DateTime } from 'luxon';

/** The day it is for whoever reads, as the API takes it. */
export const today = (): string => DateTime.now().toISODate();
