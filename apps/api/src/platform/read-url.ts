/**
 * The address that a text is, or null. Not `URL.canParse`: once optimised, that of Node 20 takes the bytes of letters such
 * as æ for UTF-8 and says no to addresses it said yes to before.
 */
export const readUrl = (text: string): URL | null => {
  try {
    return new URL(text);
  } catch {
    return null;
  }
};
