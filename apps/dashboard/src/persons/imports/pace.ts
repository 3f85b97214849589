/** How far an import was at some time, by the clock of this page: two clocks would not agree on a rate. */
export interface Sample {
  rows: number;
  bytes: number;
  /** Milliseconds. */
  at: number;
}

/** How fast rows are read between two looks, and how long the rest takes at that pace; null while nothing moved. */
export const paceOf = (
  first: Sample,
  now: Sample,
  totalBytes: number,
): { rowsPerSecond: number; secondsLeft: number } | null => {
  const seconds = (now.at - first.at) / 1000;
  const bytesPerSecond = (now.bytes - first.bytes) / seconds;
  if (!(seconds > 0) || bytesPerSecond <= 0) return null;
  return {
    rowsPerSecond: Math.round((now.rows - first.rows) / seconds),
    secondsLeft: Math.ceil(Math.max(0, totalBytes - now.bytes) / bytesPerSecond),
  };
};
