/** Sizes the API enforces and the forms announce. Lengths in characters, sizes in bytes, times in seconds. */
export const LIMITS = {
  name: 200,
  title: 300,
  line: 500,
  text: 20_000,
  email: 254,
  url: 2_000,
  referenceNumber: 200,
  perPage: 100,
  listTotal: 10_000,
  attachmentBytes: 100 * 1024 * 1024,
  passwordMin: 12,
  passwordMax: 200,
  sessionIdleSeconds: 60 * 60,
  sessionAbsoluteSeconds: 12 * 60 * 60,
  invitationSeconds: 7 * 24 * 60 * 60,
  setupSeconds: 24 * 60 * 60,
} as const;
