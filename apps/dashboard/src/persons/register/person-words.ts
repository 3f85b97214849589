/** A short name for somebody of whom the register knows no name: the beginning of the hash of their number. */
export const shortName = (personId: string): string => personId.slice(0, 8);
