/** Everything on screen that may say another thing once a duty was judged, dated, decided or filed for. */
export const OBLIGATIONS_REFRESH = [
  'obligations',
  'obligation-assessments',
  'decisions-not-to-notify',
  'submissions',
  'clocks',
  'due-dates',
  'summary',
  'audit-entries',
];
