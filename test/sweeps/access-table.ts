/**
 * Who may do what on every route, written down by hand from the house rules (roles, rooms, walls) and held against the
 * running product by access.e2e-spec.ts. Columns of every line, in this order:
 *
 *   anonymous  disabled  administrator  auditor │ commander  legal  scope_analyst  negotiator  communications  responder
 *   observer │ partner of this incident  partner of another incident  colleague without membership
 *
 * `in` means let in: the answer is a success, or a refusal for what was sent (400, 409, 422). Sweeps send nothing that
 * would change a record. Records of the sweep lie in the general room (negotiations in their own), belong to the clinic
 * and are not shared, so a partner meets them as if they did not exist.
 */
export const RELATIONS = [
  'anonymous',
  'disabled',
  'administrator',
  'auditor',
  'commander',
  'legal',
  'scope_analyst',
  'negotiator',
  'communications',
  'responder',
  'observer',
  'partner',
  'partner_elsewhere',
  'outsider',
] as const;
export type Relation = (typeof RELATIONS)[number];

//                           anon dis  adm  aud │ cmd leg sco neg com res obs │ par else out
const ANYONE = /*         */ ' in  in   in   in │ in  in  in  in  in  in  in │ in  in  in ';
const SIGNED_IN = /*      */ '401 401   in   in │ in  in  in  in  in  in  in │ in  in  in ';
const OWN_THINGS = /*     */ '401 401  404  404 │ 404 404 404 404 404 404 404 │ 404 404 404';
const NO_SUCH_FEED = /*   */ '404 404  404  404 │ 404 404 404 404 404 404 404 │ 404 404 404';
const OWN_REMINDER = /*   */ '401 401  403  403 │ in  404 404 404 404 404 404 │ 404 404 404';
const ADMINISTRATOR = /*  */ '401 401   in  403 │ 403 403 403 403 403 403 403 │ 403 403 403';
const AUDITOR = /*        */ '401 401  403   in │ 403 403 403 403 403 403 403 │ 403 403 403';
const NOT_AUDITOR = /*    */ '401 401   in  403 │ in  in  in  in  in  in  in │ in  in  in ';
const MEMBERS = /*        */ '401 401  403  403 │ in  in  in  in  in  in  in │ in  in  in ';
const COVER_SHEET = /*    */ '401 401  403  403 │ in  in  in  in  in  in  in │ in  404 404';
const INSIDERS = /*       */ '401 401  403  403 │ in  in  in  in  in  in  in │ 404 404 404';
const NOT_PARTNERS = /*   */ '401 401  403  403 │ in  in  in  in  in  in  in │ 403 404 404';
const ROOM = /*           */ '401 401  403  403 │ in  in  404 in  404 404 404 │ 404 404 404';
const GATE = /*           */ '401 401  403  403 │ in  in  404 404 404 404 404 │ 404 404 404';
const SHARE = /*          */ '401 401  403  403 │ in  in  404 403 404 404 404 │ 404 404 404';
const NAMED_READER = /*   */ '401 401  403  403 │ 404 404 404 404 404 in  404 │ 404 404 404';
const CREATE_IN_ROOM = /* */ '401 401  403  403 │ in  in  403 in  403 403 403 │ 403 404 404';
const COMMAND = /*        */ '401 401  403  403 │ in  403 403 403 403 403 403 │ 403 404 404';
const COMMAND_INSIDE = /* */ '401 401  403  403 │ in  403 403 403 403 403 403 │ 404 404 404';
const WORK = /*           */ '401 401  403  403 │ in  in  in  in  in  in  403 │ 404 404 404';
const CREATE_WORK = /*    */ '401 401  403  403 │ in  in  in  in  in  in  403 │ in  404 404';
const TELL = /*           */ '401 401  403  403 │ in  in  in  403 in  in  403 │ 404 404 404';
const CREATE_TELL = /*    */ '401 401  403  403 │ in  in  in  403 in  in  403 │ 403 404 404';
const SCOPE = /*          */ '401 401  403  403 │ in  403 in  403 403 403 403 │ 404 404 404';
const CREATE_SCOPE = /*   */ '401 401  403  403 │ in  403 in  403 403 403 403 │ 403 404 404';
const COUNT = /*          */ '401 401  403  403 │ in  in  in  403 403 403 403 │ 404 404 404';
const CREATE_COUNT = /*   */ '401 401  403  403 │ in  in  in  403 403 403 403 │ 403 404 404';
const PERSONS = /*        */ '401 401  403  403 │ in  in  in  404 404 404 404 │ 404 404 404';
const IMPORT = /*         */ '401 401  403  403 │ in  403 in  404 404 404 404 │ 404 404 404';
const DESK = /*           */ '401 401  403  403 │ in  in  403 403 403 403 403 │ 404 404 404';
const CREATE_DESK = /*    */ '401 401  403  403 │ in  in  403 403 403 403 403 │ 403 404 404';
// What found no case lies in none: whoever may write to authorities in any open case, here also the outsider in their own.
const MAILBOX = /*        */ '401 401  403  403 │ in  in  404 404 404 404 404 │ 404 404 in ';
const LETTERS = /*        */ '401 401  403  403 │ in  in  in  404 in  404 in │ 404 404 404';
const LETTERS_OF = /*     */ '401 401  403  403 │ in  in  in  403 in  403 in │ 403 404 404';
const CREATE_LETTER = /*  */ '401 401  403  403 │ in  in  in  403 in  403 403 │ 403 404 404';
const WRITE_LETTER = /*   */ '401 401  403  403 │ in  in  in  404 in  404 403 │ 404 404 404';
const APPROVE_LETTER = /* */ '401 401  403  403 │ 403 in  403 404 403 404 403 │ 404 404 404';
const WRITE_NOTICE = /*   */ '401 401  403  403 │ in  in  403 404 in  404 403 │ 404 404 404';
const APPROVE_NOTICE = /* */ '401 401  403  403 │ in  in  403 404 403 404 403 │ 404 404 404';
const RELEASE = /*        */ '401 401  403  403 │ in  in  403 404 404 404 404 │ 404 404 404';
const VOICE = /*          */ '401 401  403  403 │ in  in  403 403 in  403 403 │ 404 404 404';
const CREATE_VOICE = /*   */ '401 401  403  403 │ in  in  403 403 in  403 403 │ 403 404 404';
const LEAKS = /*          */ '401 401  403  403 │ in  in  in  403 in  403 403 │ 404 404 404';
const CREATE_LEAKS = /*   */ '401 401  403  403 │ in  in  in  403 in  403 403 │ 403 404 404';

/** Lines that a case record has alike: list narrowed by row security, one record, create, change, put away. */
const record = (path: string, rights: { read: string; create: string; write: string }): Record<string, string> => ({
  [`GET ${path}`]: MEMBERS,
  [`GET ${path}/:id`]: rights.read,
  [`POST ${path}`]: rights.create,
  [`PATCH ${path}/:id`]: rights.write,
  [`POST ${path}/:id/archive`]: rights.write,
  [`POST ${path}/:id/restore`]: rights.write,
});

/** Every route of the product; a route that is missing here fails the sweep. */
export const ACCESS: Record<string, string> = {
  'GET /health/live': ANYONE,
  'GET /health/ready': ANYONE,
  'GET /setup': ANYONE,
  'POST /setup': ANYONE,
  'POST /session': ANYONE,
  'DELETE /session': ANYONE,
  'POST /invitations/inspect': ANYONE,
  'POST /invitations/accept': ANYONE,
  'GET /session': SIGNED_IN,
  'GET /sessions': SIGNED_IN,
  'POST /sessions/:id/end': OWN_THINGS,
  'POST /password': SIGNED_IN,
  'GET /directory': NOT_AUDITOR,
  'GET /users': ADMINISTRATOR,
  'GET /users/:id': ADMINISTRATOR,
  'POST /users': ADMINISTRATOR,
  'PATCH /users/:id': ADMINISTRATOR,
  'POST /users/:id/disable': ADMINISTRATOR,
  'POST /users/:id/enable': ADMINISTRATOR,
  'POST /users/:id/invitation': ADMINISTRATOR,
  'GET /organisations': SIGNED_IN,
  'GET /organisations/:id': '401 401 in in │ in in in in in in in │ 404 404 in',
  'POST /organisations': ADMINISTRATOR,
  'PATCH /organisations/:id': ADMINISTRATOR,
  'GET /data-categories': SIGNED_IN,
  'GET /data-categories/:id': SIGNED_IN,
  'POST /data-categories': ADMINISTRATOR,
  'PATCH /data-categories/:id': ADMINISTRATOR,
  'GET /authorities': SIGNED_IN,
  'GET /authorities/:id': SIGNED_IN,
  'POST /authorities': ADMINISTRATOR,
  'PATCH /authorities/:id': ADMINISTRATOR,
  'GET /mail-status': SIGNED_IN,
  'GET /mail-templates': SIGNED_IN,
  'GET /mail-templates/:id': SIGNED_IN,
  'POST /mail-templates': ADMINISTRATOR,
  'PATCH /mail-templates/:id': ADMINISTRATOR,
  'POST /mail-templates/:id/archive': ADMINISTRATOR,
  'POST /mail-templates/:id/restore': ADMINISTRATOR,
  'GET /regime-terms': SIGNED_IN,
  'GET /regime-terms/:id': SIGNED_IN,
  'POST /regime-terms': ADMINISTRATOR,
  'PATCH /regime-terms/:id': ADMINISTRATOR,
  'GET /reminder-steps': SIGNED_IN,
  'GET /reminder-steps/:id': SIGNED_IN,
  'POST /reminder-steps': ADMINISTRATOR,
  'PATCH /reminder-steps/:id': ADMINISTRATOR,
  'GET /calendar-feeds': SIGNED_IN,
  'POST /calendar-feeds': SIGNED_IN,
  'POST /calendar-feeds/:id/revoke': OWN_THINGS,
  // Whoever has the address reads what it leads to (due-dates.e2e-spec.ts); the sweep has none.
  'GET /calendar/:token': NO_SUCH_FEED,
  'GET /audit-records': AUDITOR,
  'GET /audit-entries': MEMBERS,

  'GET /incidents': MEMBERS,
  'POST /incidents': MEMBERS,
  'GET /incidents/:id': COVER_SHEET,
  'PATCH /incidents/:id': COMMAND,
  'POST /incidents/:id/move': COMMAND,
  'POST /incidents/:id/archive': COMMAND,
  'POST /incidents/:id/restore': COMMAND,
  'GET /incidents/:id/summary': NOT_PARTNERS,
  'GET /incidents/:id/disclosure-matrix': NOT_PARTNERS,
  'GET /incidents/:id/correspondence-bundle': CREATE_DESK,
  'POST /incidents/:id/correspondence-search': COVER_SHEET,
  'GET /incidents/:id/scope-matrix': COVER_SHEET,
  'POST /incidents/:id/person-look-up': CREATE_COUNT,
  'GET /incidents/:id/persons': CREATE_COUNT,
  'GET /incidents/:id/persons/:personId': CREATE_COUNT,
  'POST /person-decisions': CREATE_COUNT,
  'POST /person-aliases': CREATE_COUNT,
  'POST /person-aliases/:id/take-back': PERSONS,
  'GET /participations': MEMBERS,
  'GET /participations/:id': INSIDERS,
  'POST /participations': COMMAND,
  'PATCH /participations/:id': COMMAND_INSIDE,
  'POST /participations/:id/end': COMMAND_INSIDE,
  'POST /participations/:id/resume': COMMAND_INSIDE,
  'GET /memberships': MEMBERS,
  'GET /memberships/:id': INSIDERS,
  'POST /memberships': COMMAND,
  'PATCH /memberships/:id': COMMAND_INSIDE,
  'POST /memberships/:id/end': COMMAND_INSIDE,
  'POST /memberships/:id/resume': COMMAND_INSIDE,

  ...record('/tasks', { read: INSIDERS, create: CREATE_WORK, write: WORK }),
  'POST /tasks/bulk': MEMBERS,
  'GET /task-comments': MEMBERS,
  'GET /task-comments/:id': INSIDERS,
  // A comment is written under a task, and this one is not in the partner's lane.
  'POST /task-comments': WORK,
  'GET /timeline': MEMBERS,
  ...record('/timeline-entries', { read: INSIDERS, create: CREATE_TELL, write: TELL }),
  ...record('/affected-tables', { read: INSIDERS, create: CREATE_SCOPE, write: SCOPE }),
  ...record('/affected-columns', { read: INSIDERS, create: SCOPE, write: SCOPE }),
  'GET /table-imports': MEMBERS,
  'GET /table-imports/:id': PERSONS,
  'GET /table-imports/:id/rejects': PERSONS,
  'POST /table-imports': CREATE_SCOPE,
  'PUT /table-imports/:id/content': IMPORT,
  'POST /table-imports/:id/cancel': IMPORT,
  'PUT /incidents/:id/import-preview': CREATE_SCOPE,
  'PUT /incidents/:id/import-batch': CREATE_SCOPE,
  ...record('/figures', { read: INSIDERS, create: CREATE_COUNT, write: COUNT }),
  'GET /register-runs': MEMBERS,
  'GET /register-runs/:id': INSIDERS,
  'POST /register-runs': CREATE_SCOPE,
  'POST /register-runs/:id/repeat': SCOPE,
  'POST /register-runs/:id/figure': COUNT,
  'GET /register-runs/:id/tables': INSIDERS,
  'GET /register-runs/:id/matrix': INSIDERS,
  'GET /register-runs/:id/combinations': INSIDERS,
  'GET /register-runs/:id/ages': INSIDERS,
  'GET /register-runs/:id/overlap': INSIDERS,
  'GET /register-runs/:id/comparison': INSIDERS,
  ...record('/cohorts', { read: PERSONS, create: CREATE_SCOPE, write: IMPORT }),
  'POST /incidents/:id/cohort-count': CREATE_COUNT,
  ...record('/authority-contacts', { read: INSIDERS, create: CREATE_DESK, write: DESK }),
  ...record('/authority-references', { read: INSIDERS, create: CREATE_DESK, write: DESK }),
  // A question stands in an item, and this one is not shared with the partner.
  ...record('/correspondence-questions', { read: INSIDERS, create: DESK, write: DESK }),
  ...record('/correspondence', { read: INSIDERS, create: CREATE_DESK, write: DESK }),
  'POST /correspondence/:id/file': DESK,
  'POST /correspondence/:id/send': DESK,
  'POST /incidents/:id/mail-imports': CREATE_DESK,
  'GET /mail-messages': MEMBERS,
  'GET /mail-messages/:id': INSIDERS,
  'GET /mail-messages/:id/page': INSIDERS,
  'GET /outgoing-mails': MEMBERS,
  'GET /outgoing-mails/:id': INSIDERS,
  'POST /outgoing-mails/:id/cancel': DESK,
  'POST /outgoing-mails/:id/settle': DESK,
  'GET /mailbox-messages': MEMBERS,
  'GET /mailbox-messages/:id': MAILBOX,
  'GET /mailbox-messages/:id/preview': MAILBOX,
  'POST /mailbox-messages/look': MEMBERS,
  'POST /mailbox-messages/:id/file': CREATE_DESK,
  // Which mails one may sort, row security decides once the input is whole.
  'POST /mailbox-messages/:id/discard': MEMBERS,
  'POST /mailbox-messages/:id/take-back': MEMBERS,
  // As for a file that is sent: the service decides once it knows the record.
  'POST /attachments/:id/copies': MEMBERS,
  'GET /clocks': MEMBERS,
  'GET /due-dates': MEMBERS,
  'GET /reminders': MEMBERS,
  'POST /reminders/:id/read': OWN_REMINDER,
  'POST /reminders/read': MEMBERS,
  'GET /risk-assessments': MEMBERS,
  'GET /risk-assessments/:id': INSIDERS,
  'POST /risk-assessments': CREATE_DESK,
  'GET /aware-moves': MEMBERS,
  ...record('/obligations', { read: INSIDERS, create: CREATE_DESK, write: DESK }),
  'POST /incidents/:id/obligations': CREATE_DESK,
  'GET /obligation-assessments': MEMBERS,
  'GET /obligation-assessments/:id': INSIDERS,
  'POST /obligation-assessments': DESK,
  'GET /decisions-not-to-notify': MEMBERS,
  'GET /decisions-not-to-notify/:id': INSIDERS,
  'POST /decisions-not-to-notify': DESK,
  'POST /decisions-not-to-notify/:id/approve': DESK,
  'POST /decisions-not-to-notify/:id/reject': DESK,
  'POST /decisions-not-to-notify/:id/withdraw': DESK,
  'GET /filings': MEMBERS,
  'GET /filings/:id': INSIDERS,
  'GET /filings/:id/state': INSIDERS,
  'GET /filings/:id/pdf': INSIDERS,
  'POST /filings': DESK,
  'POST /filings/:id/answers': DESK,
  'POST /filings/:id/take-over': DESK,
  'POST /filings/:id/approve': DESK,
  'POST /filings/:id/adopt': DESK,
  'POST /filings/:id/reopen': DESK,
  'POST /filings/:id/submit': DESK,
  'POST /filings/:id/receipt': DESK,
  'POST /filings/:id/archive': DESK,
  'POST /filings/:id/restore': DESK,
  'GET /breaches': MEMBERS,
  'GET /breaches/pdf': MEMBERS,
  'GET /breaches/csv': MEMBERS,
  'GET /submissions': MEMBERS,
  'GET /submissions/:id': INSIDERS,
  'POST /submissions': DESK,
  'GET /negotiation-admissions': MEMBERS,
  'GET /negotiation-admissions/:id': GATE,
  'POST /negotiation-admissions': CREATE_DESK,
  'POST /negotiation-admissions/:id/end': GATE,
  'GET /negotiation-notes': MEMBERS,
  'GET /negotiation-notes/:id': ROOM,
  'POST /negotiation-notes': SHARE,
  'POST /negotiation-notes/:id/withdraw': SHARE,
  'GET /negotiation-bundles': MEMBERS,
  'GET /negotiation-bundles/:id': ROOM,
  'POST /negotiation-bundles': SHARE,
  'GET /negotiations/:id/misp': ROOM,
  // Shared with the responder by name.
  'GET /redacted-notes': MEMBERS,
  'GET /redacted-notes/:id': NAMED_READER,
  ...record('/negotiations', { read: ROOM, create: CREATE_IN_ROOM, write: ROOM }),
  'GET /negotiation-events': MEMBERS,
  'GET /negotiation-events/:id': ROOM,
  'POST /negotiation-events': ROOM,
  'PATCH /negotiation-events/:id': ROOM,
  'POST /negotiations/:id/chat-preview': ROOM,
  'GET /negotiation-imports': MEMBERS,
  'GET /negotiation-imports/:id': ROOM,
  'POST /negotiation-imports': ROOM,
  'POST /negotiation-imports/:id/read-again': ROOM,
  'GET /negotiations/:id/course': ROOM,
  ...record('/negotiation-participants', { read: ROOM, create: ROOM, write: ROOM }),
  ...record('/negotiation-publications', { read: ROOM, create: ROOM, write: ROOM }),
  ...record('/negotiation-replies', { read: ROOM, create: ROOM, write: ROOM }),
  'POST /negotiation-replies/:id/approve': ROOM,
  'POST /negotiation-replies/:id/reopen': ROOM,
  'POST /negotiation-replies/:id/sent': ROOM,
  'GET /negotiation-decisions': MEMBERS,
  'GET /negotiation-decisions/:id': ROOM,
  'POST /negotiation-decisions': ROOM,
  'PATCH /negotiation-decisions/:id': ROOM,
  'POST /negotiation-decisions/:id/approve': ROOM,
  'POST /negotiation-decisions/:id/reopen': ROOM,
  'POST /negotiation-decisions/:id/withdraw': ROOM,
  'GET /negotiation-rates': MEMBERS,
  'GET /negotiation-rates/:id': ROOM,
  'POST /negotiation-rates': ROOM,
  'POST /negotiation-rates/:id/withdraw': ROOM,
  'GET /negotiation-grounds': MEMBERS,
  'GET /negotiation-grounds/:id': ROOM,
  'POST /negotiation-grounds': ROOM,
  'GET /negotiation-proposals': MEMBERS,
  'GET /negotiation-proposals/:id': ROOM,
  'POST /negotiation-proposals/:id/accept': ROOM,
  'POST /negotiation-proposals/:id/refuse': ROOM,
  'GET /negotiation-messages': MEMBERS,
  'GET /negotiation-messages/:id': ROOM,
  'POST /negotiation-messages': ROOM,
  'POST /negotiation-messages/:id/time': ROOM,
  ...record('/statements', { read: INSIDERS, create: CREATE_VOICE, write: VOICE }),
  'POST /statements/:id/publish': VOICE,
  // The form is read by the service, which decides once it knows the record (attachments.e2e-spec.ts).
  ...record('/attachments', { read: INSIDERS, create: MEMBERS, write: WORK }),
  'GET /attachments/:id/content': INSIDERS,
  ...record('/notice-campaigns', { read: PERSONS, create: CREATE_SCOPE, write: IMPORT }),
  'GET /notice-campaigns/:id/progress': PERSONS,
  'POST /notice-campaigns/:id/close': IMPORT,
  'POST /notice-campaigns/:id/channels': IMPORT,
  'POST /notice-campaigns/:id/retry': IMPORT,
  'PUT /notice-campaigns/:id/status-file': IMPORT,
  'GET /notice-campaigns/:id/reconciliation': PERSONS,
  'POST /notice-campaigns/:id/take-in': IMPORT,
  'POST /notice-campaigns/:id/destroy-contacts': IMPORT,
  'GET /notice-campaigns/:id/destruction': PERSONS,
  'GET /notice-campaigns/:id/certificate': PERSONS,
  'GET /notice-recipients': MEMBERS,
  'GET /notice-recipients/:id': PERSONS,
  'GET /notice-recipients/:id/contact': PERSONS,
  'GET /notice-recipients/:id/history': PERSONS,
  'POST /notice-recipients/:id/leave-out': IMPORT,
  'POST /notice-recipients/:id/take-back': IMPORT,
  'GET /status-files': MEMBERS,
  'GET /status-files/:id': PERSONS,
  'GET /contact-files': MEMBERS,
  'GET /contact-files/:id': PERSONS,
  'PUT /incidents/:id/contact-preview': CREATE_SCOPE,
  'POST /contact-files': CREATE_SCOPE,
  'PUT /contact-files/:id/content': IMPORT,
  'GET /notice-batches': MEMBERS,
  'GET /notice-batches/:id': PERSONS,
  'POST /notice-batches': CREATE_SCOPE,
  'POST /notice-batches/:id/release': RELEASE,
  'POST /notice-batches/:id/cancel': IMPORT,
  'POST /notice-batches/:id/export': IMPORT,
  'POST /notice-batches/:id/send': IMPORT,
  'GET /incidents/:id/letter-campaigns': LETTERS_OF,
  'GET /letter-versions': MEMBERS,
  'GET /letter-versions/:id': LETTERS,
  'POST /letter-versions/preview': LETTERS_OF,
  'POST /letter-versions': CREATE_LETTER,
  'PATCH /letter-versions/:id': WRITE_LETTER,
  'POST /letter-versions/:id/approve': APPROVE_LETTER,
  'POST /letter-versions/:id/withdraw': WRITE_LETTER,
  'POST /letter-versions/:id/next': WRITE_LETTER,
  'GET /notification-holds': MEMBERS,
  'GET /notification-holds/:id': INSIDERS,
  'POST /notification-holds': CREATE_DESK,
  'PATCH /notification-holds/:id': DESK,
  'POST /notification-holds/:id/lift': DESK,
  ...record('/public-notices', { read: LETTERS, create: CREATE_VOICE, write: WRITE_NOTICE }),
  'POST /public-notices/:id/approve': APPROVE_NOTICE,
  'POST /public-notices/:id/publish': WRITE_NOTICE,
  ...record('/leak-publications', { read: INSIDERS, create: CREATE_LEAKS, write: LEAKS }),
  'GET /leak-publications/:id/dependents': INSIDERS,
  'GET /published-tables': MEMBERS,
  'GET /published-tables/:id': INSIDERS,
  'POST /published-tables': LEAKS,
  'POST /published-tables/:id/accept': SCOPE,
  'POST /published-tables/:id/refuse': SCOPE,
  'POST /published-tables/:id/archive': SCOPE,
  'POST /published-tables/:id/restore': SCOPE,
};

/** Expected answer of a route for each relation. */
export const expectedOf = (line: string): Record<Relation, string> => {
  const words = line.replaceAll('│', ' ').trim().split(/\s+/);
  if (words.length !== RELATIONS.length)
    throw new Error(`A line of the access table has ${words.length} words: ${line}`);
  return Object.fromEntries(RELATIONS.map((relation, at) => [relation, words[at]])) as Record<Relation, string>; // same length
};
