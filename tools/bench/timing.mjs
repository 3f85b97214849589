// Times of work, and what is told of many of them.

/** Milliseconds that it took, and what it gave. */
export async function timed(work) {
  const began = performance.now();
  const result = await work();
  return { ms: performance.now() - began, result };
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** Median, 99th percentile and number of times, in milliseconds. */
export function told(times) {
  const sorted = [...times].sort((a, b) => a - b);
  return { median: round(at(sorted, 0.5)), p99: round(at(sorted, 0.99)), n: sorted.length };
}

/** To tenths, or to what part of one is said. */
export const round = (number, parts = 10) => Math.round(number * parts) / parts;
