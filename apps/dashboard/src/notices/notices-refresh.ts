/** Everything on screen that may say another thing once a campaign, a text, a hold or a notice changed. */
export const NOTICES_REFRESH = [
  'notice-campaigns',
  'letter-versions',
  'notification-holds',
  'public-notices',
  'letter-campaigns',
  'audit-entries',
];
