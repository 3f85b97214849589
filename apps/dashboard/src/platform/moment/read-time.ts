const TIME = /^([01]?\d|2[0-3])[:.]?([0-5]\d)$/;

/** `9:05`, `09.05` and `0905` as `09:05`; undefined for what is no time of day. */
export const readTime = (text: string): string | undefined => {
  const [, hour, minute] = TIME.exec(text.trim()) ?? [];
  return hour !== undefined && minute !== undefined ? `${hour.padStart(2, '0')}:${minute}` : undefined;
};
