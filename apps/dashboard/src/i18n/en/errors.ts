/** What the API refuses, by its stable codes. An unlisted code falls back on the API's own sentence. */
export const errors = {
  unknown: 'Something went wrong. Nothing was changed.',
  field: 'This value cannot be used.',
  'network/unreachable': 'The server did not answer. Check the connection and try again.',
  'server/failed': 'The server failed to answer. Try again; nothing was saved.',
  'request/invalid': 'Some fields need attention.',
  'request/refused': 'The server refused this.',
  'session/required': 'Please sign in again.',
  'session/bad-credentials': 'This e-mail address and password do not belong together.',
  'access/forbidden': 'Your role does not allow this.',
  'record/not-found': 'There is nothing here, or you may not see it.',
  'record/stale': 'Somebody else changed this meanwhile. The present state is shown now; please try again.',
  'record/theirs-kept': 'The stored state was kept. Your changes were not saved.',
  'attachment/too-large': 'The file is too large. The limit is %{limit}.',
};
