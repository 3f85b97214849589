/** Everything on screen that may say another thing once a campaign, a text, a hold, a letter or a notice changed. */
export const NOTICES_REFRESH = [
  'notice-campaigns',
  'contact-files',
  'status-files',
  'notice-recipients',
  'notice-batches',
  'letter-versions',
  'notification-holds',
  'public-notices',
  'letter-campaigns',
  'audit-entries',
];
