/** Generated from the routes by `npm run contract`; do not edit. */

export interface paths {
  '/api/affected-columns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Columns the caller may see, by name; filter by affectedTableId or incidentId */
    get: operations['AffectedColumns.list'];
    put?: never;
    /** Enters a column; label and sharing are those of its table unless given */
    post: operations['AffectedColumns.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/affected-columns/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One column */
    get: operations['AffectedColumns.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes a column at the version that was read; it stays in its table */
    patch: operations['AffectedColumns.change'];
    trace?: never;
  };
  '/api/affected-columns/{id}/archive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Puts a column away; nothing is deleted */
    post: operations['AffectedColumns.archive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/affected-columns/{id}/restore': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a column back into use */
    post: operations['AffectedColumns.restore'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/affected-tables': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Affected tables the caller may see, by name */
    get: operations['AffectedTables.list'];
    put?: never;
    /** Enters an affected table; a claim beyond suspicion names its source */
    post: operations['AffectedTables.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/affected-tables/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One affected table */
    get: operations['AffectedTables.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes an affected table; its columns follow its room and the names it is shared with */
    patch: operations['AffectedTables.change'];
    trace?: never;
  };
  '/api/affected-tables/{id}/archive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Puts an affected table away; nothing is deleted */
    post: operations['AffectedTables.archive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/affected-tables/{id}/restore': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes an affected table back into use */
    post: operations['AffectedTables.restore'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/attachments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Files on the records the caller may see, oldest first; filter by recordId */
    get: operations['Attachments.list'];
    put?: never;
    /** Adds a file to a record; size, fingerprint and type are found out while receiving */
    post: operations['Attachments.add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/attachments/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is known of one file */
    get: operations['Attachments.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes the label of a file and with whom it is shared; the file stays */
    patch: operations['Attachments.change'];
    trace?: never;
  };
  '/api/attachments/{id}/archive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Puts a file away; its bytes stay */
    post: operations['Attachments.archive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/attachments/{id}/content': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The file, always as a download; the look is on record */
    get: operations['Attachments.content'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/attachments/{id}/copies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Puts a file of a case on another record of it as well; the bytes are the same */
    post: operations['Attachments.copy'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/attachments/{id}/restore': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a file back into use */
    post: operations['Attachments.restore'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/audit-entries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Changes in the incidents of the caller, newest first; history of one record by recordId */
    get: operations['Record.entries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/audit-records': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who changed what when in the whole installation, without content */
    get: operations['Record.all'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/authorities': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Authorities by name, each with the days between which this is true; filter by validOn */
    get: operations['Authorities.list'];
    put?: never;
    /** Enters an authority, or what becomes true of one on a later day */
    post: operations['Authorities.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/authorities/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One entry of the directory */
    get: operations['Authorities.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes an entry at the version that was read; a last day ends it */
    patch: operations['Authorities.change'];
    trace?: never;
  };
  '/api/authority-contacts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Contacts at authorities, by name; partners see those shared with them */
    get: operations['AuthorityContacts.list'];
    put?: never;
    /** Enters a contact at an authority */
    post: operations['AuthorityContacts.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/authority-contacts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One contact */
    get: operations['AuthorityContacts.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes a contact at the version that was read */
    patch: operations['AuthorityContacts.change'];
    trace?: never;
  };
  '/api/authority-contacts/{id}/archive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Puts a contact away; what was written with it stays */
    post: operations['AuthorityContacts.archive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/authority-contacts/{id}/restore': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a contact back into use */
    post: operations['AuthorityContacts.restore'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/authority-references': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Reference numbers by organisation; partners see those shared with them */
    get: operations['AuthorityReferences.list'];
    put?: never;
    /** Writes down a reference number */
    post: operations['AuthorityReferences.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/authority-references/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One reference number */
    get: operations['AuthorityReferences.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes a reference number at the version that was read */
    patch: operations['AuthorityReferences.change'];
    trace?: never;
  };
  '/api/authority-references/{id}/archive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Puts a reference number away */
    post: operations['AuthorityReferences.archive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/authority-references/{id}/restore': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a reference number back into use */
    post: operations['AuthorityReferences.restore'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/aware-moves': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Earlier dates of awareness with the reason of each change; none for partners */
    get: operations['AwareMoves.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/breaches': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Breaches of the incidents that the caller may see, notified or not; none for partners */
    get: operations['Breaches.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/breaches/csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The register as CSV for spreadsheets, filtered as the list */
    get: operations['Breaches.csv'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/breaches/pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The register as PDF, filtered as the list */
    get: operations['Breaches.pdf'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/calendar-feeds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The caller’s feeds; their addresses are never told again */
    get: operations['CalendarFeeds.list'];
    put?: never;
    /** Makes a feed and tells its address, this once */
    post: operations['CalendarFeeds.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/calendar-feeds/{id}/revoke': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Revokes one of the caller’s feeds; its address answers nothing from now on */
    post: operations['CalendarFeeds.revoke'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/calendar/{token}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The calendar behind the address of a feed (iCalendar, RFC 5545), for calendar programs */
    get: operations['CalendarFeeds.read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/clocks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Clocks of duties and of holds in the incidents that are worked on, soonest due first, or in those named by filter incidentId, over or not; filter also by state, kind and id; none for partners */
    get: operations['Clocks.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cohorts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Cohorts the caller may see, by name, each with its count in the newest run */
    get: operations['Cohorts.list'];
    put?: never;
    /** Keeps rules under a name */
    post: operations['Cohorts.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cohorts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One cohort */
    get: operations['Cohorts.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes a cohort at the version that was read */
    patch: operations['Cohorts.change'];
    trace?: never;
  };
  '/api/cohorts/{id}/archive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Puts a cohort away; nothing is deleted */
    post: operations['Cohorts.archive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cohorts/{id}/restore': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a cohort back into use */
    post: operations['Cohorts.restore'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contact-files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Contact files of the caller’s campaigns, the latest first */
    get: operations['ContactFiles.list'];
    put?: never;
    /** Begins taking a contact file: for which campaign, and how it is read. Then send it */
    post: operations['ContactFiles.begin'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contact-files/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One contact file: what came of it */
    get: operations['ContactFiles.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contact-files/{id}/content': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Takes the file as a stream: all of it, sealed, or nothing */
    put: operations['ContactFiles.receive'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/correspondence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Messages and talks, latest first; partners see those shared with them */
    get: operations['Correspondence.list'];
    put?: never;
    /** Enters an item as a draft; with correctsId it corrects a filed one */
    post: operations['Correspondence.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/correspondence-questions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Questions, those due first first; answered=false gives the open ones */
    get: operations['CorrespondenceQuestions.list'];
    put?: never;
    /** Notes a question that stands in an item */
    post: operations['CorrespondenceQuestions.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/correspondence-questions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One question */
    get: operations['CorrespondenceQuestions.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes a question, such as by saying when it was answered */
    patch: operations['CorrespondenceQuestions.change'];
    trace?: never;
  };
  '/api/correspondence-questions/{id}/archive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Puts a question away that is none */
    post: operations['CorrespondenceQuestions.archive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/correspondence-questions/{id}/restore': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a question back */
    post: operations['CorrespondenceQuestions.restore'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/correspondence/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One item */
    get: operations['Correspondence.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes a draft at the version that was read; of a filed item only the handling */
    patch: operations['Correspondence.change'];
    trace?: never;
  };
  '/api/correspondence/{id}/archive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Puts a draft away; a filed item stays */
    post: operations['Correspondence.archive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/correspondence/{id}/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Files a draft: from now on it is frozen, and fulfils the term it names */
    post: operations['Correspondence.file'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/correspondence/{id}/restore': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a draft back into use */
    post: operations['Correspondence.restore'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/correspondence/{id}/send': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sends a draft as a mail, once; it is filed when the server has taken it */
    post: operations['Sending.send'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/data-categories': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Data categories by name, each with its class under the GDPR */
    get: operations['DataCategories.list'];
    put?: never;
    /** Adds a data category */
    post: operations['DataCategories.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/data-categories/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One data category */
    get: operations['DataCategories.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Renames a data category or changes its class, in every incident at once */
    patch: operations['DataCategories.change'];
    trace?: never;
  };
  '/api/decisions-not-to-notify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Decisions the caller may see, newest first; filter by obligationId */
    get: operations['DecisionsNotToNotify.list'];
    put?: never;
    /** Proposes not to notify; the clock runs on until somebody else approves */
    post: operations['DecisionsNotToNotify.propose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/decisions-not-to-notify/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One decision */
    get: operations['DecisionsNotToNotify.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/decisions-not-to-notify/{id}/approve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Approves a decision that somebody else proposed */
    post: operations['DecisionsNotToNotify.approve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/decisions-not-to-notify/{id}/reject': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Rejects a proposed decision, and says why */
    post: operations['DecisionsNotToNotify.reject'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/decisions-not-to-notify/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Withdraws a decision: the clock counts again as if it had never stopped */
    post: operations['DecisionsNotToNotify.withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/directory': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Members the caller may know of, by name or organisation */
    get: operations['Directory.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/due-dates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Everything that is due in a span of time and the caller may see: duties, reviews of holds, tasks */
    get: operations['DueDates.between'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/figures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Figures the caller may see, by metric, then as-of; current: true hides superseded ones */
    get: operations['Figures.list'];
    put?: never;
    /** Enters a figure with its source; supersedesId replaces an older one of the same metric */
    post: operations['Figures.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/figures/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One figure */
    get: operations['Figures.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes the handling of a figure; what it says stays */
    patch: operations['Figures.change'];
    trace?: never;
  };
  '/api/figures/{id}/archive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Puts a figure away; not one that was superseded, nor one that a published statement quotes */
    post: operations['Figures.archive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/figures/{id}/restore': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a figure back into use */
    post: operations['Figures.restore'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/filings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Versions the caller may see, newest first; filter by obligationId */
    get: operations['Filings.list'];
    put?: never;
    /** Begins a version, filled in from the records of the case, each answer with its sources */
    post: operations['Filings.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/filings/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One version */
    get: operations['Filings.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/filings/{id}/adopt': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Puts a draft that several wrote away for one with the same answers that the caller alone wrote */
    post: operations['Filings.adopt'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/filings/{id}/answers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Enters answers by hand at the version that was read; null empties one */
    post: operations['Filings.answer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/filings/{id}/approve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Approves a version that others wrote; an incomplete first one only as given in phases */
    post: operations['Filings.approve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/filings/{id}/archive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Puts a draft away */
    post: operations['Filings.archive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/filings/{id}/pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The version as PDF; once approved the same bytes for good */
    get: operations['Filings.pdf'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/filings/{id}/receipt': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Makes the item of the receipt with its number; its file is added to that item */
    post: operations['Filings.receipt'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/filings/{id}/reopen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes the approval back, so that the version can be changed */
    post: operations['Filings.reopen'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/filings/{id}/restore': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a draft back into use */
    post: operations['Filings.restore'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/filings/{id}/state': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is missing, what the records say now, and what was filed before */
    get: operations['Filings.state'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/filings/{id}/submit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Says when it was submitted: the item with its PDF is filed, and the duty judged */
    post: operations['Filings.submit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/filings/{id}/take-over': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes answers from the records as they are now */
    post: operations['Filings.takeOver'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/health/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The process runs */
    get: operations['Health.live'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/health/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The process runs and its database answers */
    get: operations['Health.ready'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/incidents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Incidents the caller takes part in, newest first */
    get: operations['Incidents.list'];
    put?: never;
    /** Opens an incident; the caller becomes its commander */
    post: operations['Incidents.open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/incidents/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One incident */
    get: operations['Incidents.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes an incident at the version that was read */
    patch: operations['Incidents.change'];
    trace?: never;
  };
  '/api/incidents/{id}/archive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Puts an incident away; nothing is deleted */
    post: operations['Incidents.archive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/incidents/{id}/cohort-count': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Persons of the newest run whom the rules pick; nothing is kept */
    post: operations['CohortCount.count'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/incidents/{id}/contact-preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** How a contact file would be read, from its first 64 KiB; cells are masked, nothing is kept */
    put: operations['ContactFiles.preview'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/incidents/{id}/correspondence-bundle': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Index, a PDF of each filed item, and its files byte for byte, as ZIP; who took it is on record */
    get: operations['Bundles.take'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/incidents/{id}/correspondence-search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Items, mails and files that hold the words; partners find what is shared with them */
    post: operations['Search.find'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/incidents/{id}/disclosure-matrix': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Facts by recipients, each with the value told and what has become wrong with it */
    get: operations['Disclosures.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/incidents/{id}/import-batch': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Takes the files of several begun imports as one stream: all are in the register, or none */
    put: operations['ImportBatch.receive'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/incidents/{id}/import-preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** The first rows, masked, and a guess at how the file is read; nothing is kept */
    put: operations['Preview.show'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/incidents/{id}/letter-campaigns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Campaigns that letters are written for: what they are called and what letters print */
    get: operations['LetterCampaigns.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/incidents/{id}/mail-imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a file in as a mail: a draft for each mail in it, the original kept as it came */
    post: operations['MailMessages.take'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/incidents/{id}/move': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Moves an incident to another phase, with a reason */
    post: operations['Incidents.move'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/incidents/{id}/obligations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Adds one more duty of a statutory term, such as after a second request */
    post: operations['Obligations.add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/incidents/{id}/person-look-up': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Whether a person is in the register; on record, and at most 60 an hour for each user */
    post: operations['PersonLookUp.ask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/incidents/{id}/persons': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Persons whom a table holds; who was shown is on record */
    get: operations['Persons.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/incidents/{id}/persons/{personId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One person, by the hash of any of their numbers; the look is on record */
    get: operations['Persons.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/incidents/{id}/restore': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes an incident back into use */
    post: operations['Incidents.restore'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/incidents/{id}/scope-matrix': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Affected tables by data categories; partners see what is shared with them */
    get: operations['ScopeMatrix.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/incidents/{id}/summary': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Where the incident stands, in one answer */
    get: operations['Summaries.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/invitations/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Chooses the password of the person invited, once, and signs in */
    post: operations['Invitations.accept'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/invitations/inspect': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Whom an invitation is for */
    post: operations['Invitations.inspect'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/leak-publications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Leak publications the caller may see, latest first; unknown dates last */
    get: operations['LeakPublications.list'];
    put?: never;
    /** Enters where and when data surfaced, and who says so */
    post: operations['LeakPublications.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/leak-publications/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One leak publication */
    get: operations['LeakPublications.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes a leak publication at the version that was read */
    patch: operations['LeakPublications.change'];
    trace?: never;
  };
  '/api/leak-publications/{id}/archive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Puts a leak publication away; nothing is deleted */
    post: operations['LeakPublications.archive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/leak-publications/{id}/dependents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Clocks and statements that have to be looked at again, as the caller may see them */
    get: operations['Dependents.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/leak-publications/{id}/restore': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a leak publication back into use */
    post: operations['LeakPublications.restore'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/letter-versions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Texts of letters in the incidents of the caller, newest first */
    get: operations['LetterVersions.list'];
    put?: never;
    /** Drafts the next version of the text in a language */
    post: operations['LetterVersions.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/letter-versions/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The letter that an example person would get; nothing is kept */
    post: operations['LetterVersions.preview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/letter-versions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One text */
    get: operations['LetterVersions.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes a draft */
    patch: operations['LetterVersions.change'];
    trace?: never;
  };
  '/api/letter-versions/{id}/approve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Approves a draft that somebody else wrote; from then on it stays as it is */
    post: operations['LetterVersions.approve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/letter-versions/{id}/next': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Drafts the next version with the same words */
    post: operations['LetterVersions.next'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/letter-versions/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Withdraws a text: no new letter is made of it */
    post: operations['LetterVersions.withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mail-messages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What mails say of themselves; filter by correspondenceId */
    get: operations['MailMessages.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mail-messages/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One mail */
    get: operations['MailMessages.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mail-messages/{id}/page': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Its HTML, cleaned, as a page that runs nothing and asks nothing of anybody */
    get: operations['MailMessages.page'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mail-status': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether mail goes out and comes in here */
    get: operations['OutgoingMails.status'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mail-templates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Texts by name */
    get: operations['MailTemplates.list'];
    put?: never;
    /** Adds a text */
    post: operations['MailTemplates.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mail-templates/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One text */
    get: operations['MailTemplates.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes a text at the version that was read; mails that began with it stay as they are */
    patch: operations['MailTemplates.change'];
    trace?: never;
  };
  '/api/mail-templates/{id}/archive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Puts a text away */
    post: operations['MailTemplates.archive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mail-templates/{id}/restore': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a text back into use */
    post: operations['MailTemplates.restore'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mailbox-messages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Mails of the mailbox, those fetched last first; filter by state */
    get: operations['MailboxMessages.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mailbox-messages/look': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Looks into the mailbox now, and answers when what was there is fetched */
    post: operations['MailboxMessages.look'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mailbox-messages/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One mail of the mailbox */
    get: operations['MailboxMessages.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mailbox-messages/{id}/discard': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Puts a mail away that belongs to no case */
    post: operations['MailboxMessages.discard'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mailbox-messages/{id}/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Puts a mail into an incident, as a draft of correspondence */
    post: operations['MailboxMessages.file'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mailbox-messages/{id}/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What it says, as plain text */
    get: operations['MailboxMessages.preview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mailbox-messages/{id}/take-back': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Lets a mail wait again that was put away */
    post: operations['MailboxMessages.takeBack'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/memberships': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Members; partners see those of their own organisation */
    get: operations['Memberships.list'];
    put?: never;
    /** Makes a user a member; the organisation of the user must take part */
    post: operations['Memberships.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/memberships/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One membership */
    get: operations['Memberships.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes the roles of a member; the last commander stays one */
    patch: operations['Memberships.change'];
    trace?: never;
  };
  '/api/memberships/{id}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ends a membership; it takes effect with the next request */
    post: operations['Memberships.end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/memberships/{id}/resume': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Makes a former member a member again, with the former roles */
    post: operations['Memberships.resume'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/negotiation-admissions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who was let in, newest first */
    get: operations['NegotiationAdmissions.list'];
    put?: never;
    /** Lets somebody who works in the case into the room, by name and with a reason */
    post: operations['NegotiationAdmissions.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/negotiation-admissions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One admission */
    get: operations['NegotiationAdmissions.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/negotiation-admissions/{id}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ends an admission with a reason; it takes effect with the next request */
    post: operations['NegotiationAdmissions.end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/negotiation-bundles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** To whom negotiations were handed, newest first; every look is on record */
    get: operations['NegotiationBundles.list'];
    put?: never;
    /** Index, messages, events, evidence and the record of them with all hashes, as ZIP */
    post: operations['NegotiationBundles.hand'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/negotiation-bundles/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** To whom it was handed, and the fingerprints of what was in it */
    get: operations['NegotiationBundles.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/negotiation-decisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Decisions, newest first; every look is on record */
    get: operations['NegotiationDecisions.list'];
    put?: never;
    /** Writes a decision; it stands once two others approved it */
    post: operations['NegotiationDecisions.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/negotiation-decisions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One decision; the look is on record */
    get: operations['NegotiationDecisions.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes a decision that nobody has approved */
    patch: operations['NegotiationDecisions.change'];
    trace?: never;
  };
  '/api/negotiation-decisions/{id}/approve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Approves what others wrote, as the first or the second */
    post: operations['NegotiationDecisions.approve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/negotiation-decisions/{id}/reopen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes the first approval back, so that it can be changed */
    post: operations['NegotiationDecisions.reopen'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/negotiation-decisions/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Withdraws a decision, with the reason; it stays on record */
    post: operations['NegotiationDecisions.withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/negotiation-events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Events in the order in which they happened; every look is on record */
    get: operations['NegotiationEvents.list'];
    put?: never;
    /** Enters an event; with correctsId it corrects an earlier one */
    post: operations['NegotiationEvents.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/negotiation-events/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One event; the look is on record */
    get: operations['NegotiationEvents.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes the label of an event; its content stays */
    patch: operations['NegotiationEvents.change'];
    trace?: never;
  };
  '/api/negotiation-grounds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Grounds in the order in which they were entered; every look is on record */
    get: operations['NegotiationGrounds.list'];
    put?: never;
    /** Adds what a decision rests on, while nobody has approved it */
    post: operations['NegotiationGrounds.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/negotiation-grounds/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One ground; the look is on record */
    get: operations['NegotiationGrounds.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/negotiation-imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Chats that were taken in, newest first; every look is on record */
    get: operations['NegotiationImports.list'];
    put?: never;
    /** Takes a chat in, message by message in its order; its source becomes a file */
    post: operations['NegotiationImports.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/negotiation-imports/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One chat and how it is read; the look is on record */
    get: operations['NegotiationImports.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/negotiation-imports/{id}/read-again': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Reads times and parties of the whole chat under other assumptions */
    post: operations['NegotiationImports.readAgain'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/negotiation-messages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Messages in their order; every look is on record */
    get: operations['NegotiationMessages.list'];
    put?: never;
    /** Enters one message by hand, behind those that are there */
    post: operations['NegotiationMessages.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/negotiation-messages/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One message; the look is on record */
    get: operations['NegotiationMessages.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/negotiation-messages/{id}/time': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Says by hand when one message was sent; its time as written and as read stay */
    post: operations['NegotiationMessages.time'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/negotiation-notes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Notes that were shared, newest first; every look is on record */
    get: operations['NegotiationNotes.list'];
    put?: never;
    /** Shares a note with people by name; it stays as it is */
    post: operations['NegotiationNotes.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/negotiation-notes/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One note; the look is on record */
    get: operations['NegotiationNotes.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/negotiation-notes/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a note back: from the next request on its readers do not see it */
    post: operations['NegotiationNotes.withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/negotiation-participants': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Participants; every look is on record */
    get: operations['NegotiationParticipants.list'];
    put?: never;
    /** Names a participant */
    post: operations['NegotiationParticipants.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/negotiation-participants/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One participant; the look is on record */
    get: operations['NegotiationParticipants.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes what is known of a participant */
    patch: operations['NegotiationParticipants.change'];
    trace?: never;
  };
  '/api/negotiation-participants/{id}/archive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Puts away who no longer takes part */
    post: operations['NegotiationParticipants.archive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/negotiation-participants/{id}/restore': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a participant back */
    post: operations['NegotiationParticipants.restore'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/negotiation-proposals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Proposals in the order of the conversation; every look is on record */
    get: operations['NegotiationProposals.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/negotiation-proposals/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One proposal; the look is on record */
    get: operations['NegotiationProposals.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/negotiation-proposals/{id}/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Enters the event, as proposed or changed */
    post: operations['NegotiationProposals.accept'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/negotiation-proposals/{id}/refuse': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Says that no such thing happened; nothing is entered */
    post: operations['NegotiationProposals.refuse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/negotiation-publications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Publications that negotiations name; every look is on record */
    get: operations['NegotiationPublications.list'];
    put?: never;
    /** Names a publication that belongs to a negotiation */
    post: operations['NegotiationPublications.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/negotiation-publications/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One of them; the look is on record */
    get: operations['NegotiationPublications.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes how it belongs to it */
    patch: operations['NegotiationPublications.change'];
    trace?: never;
  };
  '/api/negotiation-publications/{id}/archive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Puts away one that was named by mistake */
    post: operations['NegotiationPublications.archive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/negotiation-publications/{id}/restore': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes one back */
    post: operations['NegotiationPublications.restore'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/negotiation-rates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Rates, latest first; every look is on record */
    get: operations['NegotiationRates.list'];
    put?: never;
    /** Enters a rate, or corrects one that stands by another */
    post: operations['NegotiationRates.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/negotiation-rates/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One rate; the look is on record */
    get: operations['NegotiationRates.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/negotiation-rates/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Withdraws a rate, with the reason; it stays on record and counts no longer */
    post: operations['NegotiationRates.withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/negotiation-replies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Replies, newest first; every look is on record */
    get: operations['NegotiationReplies.list'];
    put?: never;
    /** Drafts a reply */
    post: operations['NegotiationReplies.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/negotiation-replies/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One reply; the look is on record */
    get: operations['NegotiationReplies.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes the words of a draft */
    patch: operations['NegotiationReplies.change'];
    trace?: never;
  };
  '/api/negotiation-replies/{id}/approve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Approves a draft that others wrote */
    post: operations['NegotiationReplies.approve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/negotiation-replies/{id}/archive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Puts a draft away */
    post: operations['NegotiationReplies.archive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/negotiation-replies/{id}/reopen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes the approval back, so that the words can be changed */
    post: operations['NegotiationReplies.reopen'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/negotiation-replies/{id}/restore': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a draft back into use */
    post: operations['NegotiationReplies.restore'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/negotiation-replies/{id}/sent': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Records that an approved reply was sent: it becomes a message of the conversation */
    post: operations['NegotiationReplies.sent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/negotiations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Negotiations, newest first; every look is on record */
    get: operations['Negotiations.list'];
    put?: never;
    /** Enters a negotiation */
    post: operations['Negotiations.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/negotiations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One negotiation; the look is on record */
    get: operations['Negotiations.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes a negotiation at the version that was read */
    patch: operations['Negotiations.change'];
    trace?: never;
  };
  '/api/negotiations/{id}/archive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Puts a negotiation away; its events stay */
    post: operations['Negotiations.archive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/negotiations/{id}/chat-preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** All messages as they would be read, and the same chat or copies of it; nothing is kept */
    post: operations['ChatPreview.show'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/negotiations/{id}/course': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Key figures and what led to them; the look is on record */
    get: operations['Course.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/negotiations/{id}/misp': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A MISP event with a ransom-negotiation object (JSON); the look is on record */
    get: operations['Misp.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/negotiations/{id}/restore': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a negotiation back into use */
    post: operations['Negotiations.restore'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notice-batches': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Batches of letters, the latest first */
    get: operations['Batches.list'];
    put?: never;
    /** Makes a batch of waiting persons of one channel, with the texts that are approved now */
    post: operations['Batches.make'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notice-batches/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One batch */
    get: operations['Batches.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notice-batches/{id}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Cancels a batch that has not gone out; its persons wait again */
    post: operations['Batches.cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notice-batches/{id}/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Archive of the letters with lists, manifest and hashes; the same bytes every time */
    post: operations['Batches.export'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notice-batches/{id}/release': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Releases a batch that somebody else made */
    post: operations['Batches.release'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notice-batches/{id}/send': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Records that the letters of a batch went out */
    post: operations['Batches.send'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notice-campaigns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Campaigns of letters in the incidents of the caller, newest first */
    get: operations['NoticeCampaigns.list'];
    put?: never;
    /** Makes a campaign and draws the persons of its cohort out of the newest run */
    post: operations['NoticeCampaigns.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notice-campaigns/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One campaign */
    get: operations['NoticeCampaigns.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes a campaign; sender and contact point only until letters are made */
    patch: operations['NoticeCampaigns.change'];
    trace?: never;
  };
  '/api/notice-campaigns/{id}/archive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Puts a campaign away; nothing is deleted */
    post: operations['NoticeCampaigns.archive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notice-campaigns/{id}/certificate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Certificate that the contact data of a campaign were destroyed, as text with its SHA-256 */
    get: operations['Proof.certificate'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notice-campaigns/{id}/channels': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Gives every waiting person the first channel of an order that reaches them */
    post: operations['Recipients.assign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notice-campaigns/{id}/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ends a campaign for good; no batch of it may be open */
    post: operations['NoticeCampaigns.close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notice-campaigns/{id}/destroy-contacts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Destroys the contact data of a closed campaign with their key; cannot be taken back */
    post: operations['Proof.destroy'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notice-campaigns/{id}/destruction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the certificate of destruction says */
    get: operations['Proof.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notice-campaigns/{id}/progress': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How many persons of a campaign stand where */
    get: operations['NoticeCampaigns.progress'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notice-campaigns/{id}/reconciliation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The campaign held against the newest run: who has come, and who has gone */
    get: operations['Proof.reconcile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notice-campaigns/{id}/restore': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a campaign back into use */
    post: operations['NoticeCampaigns.restore'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notice-campaigns/{id}/retry': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sends persons whose letters came back on by the next channel that reaches them */
    post: operations['Recipients.retry'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notice-campaigns/{id}/status-file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Takes a status file: reference, state, and a date if there is one; the same file changes nothing again */
    put: operations['StatusFiles.take'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notice-campaigns/{id}/take-in': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes in whoever the newest run has in the cohort and the campaign has not */
    post: operations['Proof.takeIn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notice-recipients': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Persons of campaigns by reference; no list holds a name */
    get: operations['Recipients.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notice-recipients/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One person of a campaign */
    get: operations['Recipients.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notice-recipients/{id}/contact': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Contact data of one person, opened; who opened them when is on record */
    get: operations['Recipients.contact'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notice-recipients/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What happened to the letters of one person, the first thing first */
    get: operations['Recipients.history'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notice-recipients/{id}/leave-out': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Leaves a waiting person out, with a reason */
    post: operations['Recipients.leaveOut'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notice-recipients/{id}/take-back': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a person back who was left out */
    post: operations['Recipients.takeBack'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notification-holds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Holds that the caller may see, last entered first */
    get: operations['NotificationHolds.list'];
    put?: never;
    /** Enters a hold: from now on no letter goes out */
    post: operations['NotificationHolds.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notification-holds/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One hold */
    get: operations['NotificationHolds.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes a hold that stands, such as the day of its review */
    patch: operations['NotificationHolds.change'];
    trace?: never;
  };
  '/api/notification-holds/{id}/lift': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Records that a hold was lifted, and why */
    post: operations['NotificationHolds.lift'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/obligation-assessments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Judgements the caller may see, newest first; filter by obligationId */
    get: operations['ObligationAssessments.list'];
    put?: never;
    /** Judges whether a duty applies; what was judged before stays on record */
    post: operations['ObligationAssessments.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/obligation-assessments/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One judgement */
    get: operations['ObligationAssessments.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/obligations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Duties with the terms they were made from; none for partners */
    get: operations['Obligations.list'];
    put?: never;
    /** Enters a duty of our own, such as one of a contract */
    post: operations['Obligations.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/obligations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One duty */
    get: operations['Obligations.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Dates the event that starts a duty, sets a date, says why it is late; its terms stay */
    patch: operations['Obligations.change'];
    trace?: never;
  };
  '/api/obligations/{id}/archive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Puts a duty of our own away; one of the law stays */
    post: operations['Obligations.archive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/obligations/{id}/restore': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a duty of our own back into use */
    post: operations['Obligations.restore'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organisations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Organisations the caller may know of */
    get: operations['Organisations.list'];
    put?: never;
    /** Enters an organisation */
    post: operations['Organisations.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organisations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One organisation */
    get: operations['Organisations.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes an organisation at the version that was read; a last day ends its use */
    patch: operations['Organisations.change'];
    trace?: never;
  };
  '/api/outgoing-mails': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Mails of ours, those given last first; filter by correspondenceId */
    get: operations['OutgoingMails.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/outgoing-mails/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One mail of ours */
    get: operations['OutgoingMails.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/outgoing-mails/{id}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Calls a mail off that still waits; its item is a draft again */
    post: operations['OutgoingMails.cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/outgoing-mails/{id}/settle': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Says of an unclear mail whether it left: then its item is filed, or may be sent again */
    post: operations['OutgoingMails.settle'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/participations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Organisations that take part, oldest first; partners see their own */
    get: operations['Participations.list'];
    put?: never;
    /** Lets an organisation take part: it gets a lane */
    post: operations['Participations.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/participations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One participation */
    get: operations['Participations.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Renames a lane */
    patch: operations['Participations.change'];
    trace?: never;
  };
  '/api/participations/{id}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ends a participation; its people lose access with the next request */
    post: operations['Participations.end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/participations/{id}/resume': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Lets an organisation take part again */
    post: operations['Participations.resume'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Changes the caller’s password and ends all their sessions; this browser stays signed in with a new one */
    post: operations['OwnAccount.changePassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/person-aliases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Joins two numbers into one person from the next run on; counted runs stay */
    post: operations['PersonAliases.join'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/person-aliases/{id}/take-back': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Parts two numbers again, from the next run on */
    post: operations['PersonAliases.takeBack'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/person-decisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Decides how a person counts from the next run on; counted runs stay */
    post: operations['PersonDecisions.decide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/public-notices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Public notices that the caller may see, newest first */
    get: operations['PublicNotices.list'];
    put?: never;
    /** Drafts a public notice with the reason why letters would be disproportionate */
    post: operations['PublicNotices.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/public-notices/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One public notice */
    get: operations['PublicNotices.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes a draft */
    patch: operations['PublicNotices.change'];
    trace?: never;
  };
  '/api/public-notices/{id}/approve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Approves what somebody else wrote; from then on it stays as it is */
    post: operations['PublicNotices.approve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/public-notices/{id}/archive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Puts a public notice away; nothing is deleted */
    post: operations['PublicNotices.archive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/public-notices/{id}/publish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Records when an approved notice went out */
    post: operations['PublicNotices.publish'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/public-notices/{id}/restore': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a public notice back into use */
    post: operations['PublicNotices.restore'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/published-tables': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tables that publications name, newest first */
    get: operations['PublishedTables.list'];
    put?: never;
    /** Names a table of a publication, and proposes its leaked status */
    post: operations['PublishedTables.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/published-tables/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One table that a publication names */
    get: operations['PublishedTables.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/published-tables/{id}/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Gives the table the proposed status, with its source */
    post: operations['PublishedTables.accept'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/published-tables/{id}/archive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Puts away a table that was named by mistake; what was accepted of it stays */
    post: operations['PublishedTables.archive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/published-tables/{id}/refuse': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Refuses what is proposed; the table stays as it is */
    post: operations['PublishedTables.refuse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/published-tables/{id}/restore': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes such a table back */
    post: operations['PublishedTables.restore'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/redacted-notes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Notes that were shared with the caller, newest first; every look is on record */
    get: operations['RedactedNotes.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/redacted-notes/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One note that was shared with the caller; the look is on record */
    get: operations['RedactedNotes.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/regime-terms': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Statutory terms that Breachdesk knows, with the time in which each is law */
    get: operations['RegimeTerms.list'];
    put?: never;
    /** Enters a term; from its first day on, new incidents get the duty, unless it is only proposed */
    post: operations['RegimeTerms.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/regime-terms/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One statutory term */
    get: operations['RegimeTerms.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes a proposed term, or says when one ended; duties that were made from it stay as they are */
    patch: operations['RegimeTerms.change'];
    trace?: never;
  };
  '/api/register-runs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Runs of the person register in the incidents of the caller, newest first */
    get: operations['RegisterRuns.list'];
    put?: never;
    /** Counts the register as it stands into the next run */
    post: operations['RegisterRuns.count'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/register-runs/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One run */
    get: operations['RegisterRuns.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/register-runs/{id}/ages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Persons by age group on the day of the run */
    get: operations['RunViews.ages'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/register-runs/{id}/combinations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Persons by exact combination, the largest first; total is how many there are */
    get: operations['RunViews.combinations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/register-runs/{id}/comparison': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What became of the persons of an older run */
    get: operations['RunViews.comparison'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/register-runs/{id}/figure': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Makes a figure of what the run counted, citing it; it supersedes that of an earlier run */
    post: operations['RegisterRuns.figure'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/register-runs/{id}/matrix': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Persons by affected table and data category */
    get: operations['RunViews.matrix'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/register-runs/{id}/overlap': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Persons in both of two affected tables, each pair once */
    get: operations['RunViews.overlap'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/register-runs/{id}/repeat': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Counts the same run once more, from the register as it stood then, and compares */
    post: operations['RegisterRuns.repeat'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/register-runs/{id}/tables': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Persons by affected table, the largest first */
    get: operations['RunViews.tables'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reminder-steps': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Steps of the ladder of reminders, earliest first */
    get: operations['ReminderSteps.list'];
    put?: never;
    /** Adds a step; it is fired for deadlines whose time for it has not passed */
    post: operations['ReminderSteps.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reminder-steps/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One step */
    get: operations['ReminderSteps.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes a step, or switches it off */
    patch: operations['ReminderSteps.change'];
    trace?: never;
  };
  '/api/reminders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Reminders of the caller, newest first; with filter readAt false those not read */
    get: operations['Reminders.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reminders/read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Marks all of the caller’s reminders as read */
    post: operations['Reminders.readAll'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reminders/{id}/read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Marks one of the caller’s reminders as read */
    post: operations['Reminders.read'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/risk-assessments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Assessments of the risk, newest version first; none for partners */
    get: operations['RiskAssessments.list'];
    put?: never;
    /** Assesses the risk anew; the versions before stay */
    post: operations['RiskAssessments.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/risk-assessments/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One version */
    get: operations['RiskAssessments.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who is signed in, and where they take part */
    get: operations['Session.show'];
    put?: never;
    /** Signs in with e-mail and password */
    post: operations['Session.begin'];
    /** Signs out; also when nobody is signed in */
    delete: operations['Session.end'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Where the caller is signed in */
    get: operations['OwnAccount.sessions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sessions/{id}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ends one of the caller’s sessions; it is over with the next request */
    post: operations['OwnAccount.endSession'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/setup': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether the installation waits for its first administrator */
    get: operations['Setup.state'];
    put?: never;
    /** Makes the first organisation and administrator, once, and signs them in */
    post: operations['Setup.setUp'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/statements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Statements the caller may see: drafts, then what was published, newest first */
    get: operations['Statements.list'];
    put?: never;
    /** Drafts a statement; correctsId makes it the correction of a published one */
    post: operations['Statements.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/statements/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One statement with the figures it quotes */
    get: operations['Statements.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes a draft; of a published statement only the handling */
    patch: operations['Statements.change'];
    trace?: never;
  };
  '/api/statements/{id}/archive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Puts a statement away; nothing is deleted */
    post: operations['Statements.archive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/statements/{id}/publish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Records that a draft went out, when and how; from then on it stays as it is */
    post: operations['Statements.publish'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/statements/{id}/restore': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a statement back into use */
    post: operations['Statements.restore'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/status-files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Status files that were taken in the caller’s campaigns, the latest first */
    get: operations['StatusFiles.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/status-files/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One status file: what it changed */
    get: operations['StatusFiles.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/submissions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Filings that the caller may see, with their judgement; filter by obligationId */
    get: operations['Submissions.list'];
    put?: never;
    /** Says that a filed item fulfilled a duty, such as one of a contract */
    post: operations['Submissions.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/submissions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One filing */
    get: operations['Submissions.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/table-imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Imports of stolen tables, the latest first; filter by affectedTableId */
    get: operations['Imports.list'];
    put?: never;
    /** Begins an import: which table, and how its file is read. Then send the file */
    post: operations['Imports.begin'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/table-imports/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One import; while it runs, how far it is */
    get: operations['Imports.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/table-imports/{id}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Stops an import; nothing of it remains */
    post: operations['Imports.cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/table-imports/{id}/content': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Takes the file as a stream and answers when all of it is in the register, or nothing */
    put: operations['Imports.receive'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/table-imports/{id}/rejects': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Rows without a usable number as CSV: line and reason, never the value */
    get: operations['Imports.listRejects'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/task-comments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Comments the caller may see, oldest first; filter by taskId */
    get: operations['TaskComments.list'];
    put?: never;
    /** Writes a comment; partners read it only if shared with them by name */
    post: operations['TaskComments.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/task-comments/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One comment */
    get: operations['TaskComments.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tasks the caller may see, soonest due first; partners see their lane and what is shared with them */
    get: operations['Tasks.list'];
    put?: never;
    /** Creates a task in one or several lanes; a partner only in its own */
    post: operations['Tasks.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/bulk': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sets the same fields on up to 200 tasks; says which were left as they were, and why */
    post: operations['Tasks.bulk'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One task */
    get: operations['Tasks.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes a task at the version that was read; a partner changes no handling and no lanes */
    patch: operations['Tasks.change'];
    trace?: never;
  };
  '/api/tasks/{id}/archive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Puts a task away; nothing is deleted */
    post: operations['Tasks.archive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/{id}/restore': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a task back into use */
    post: operations['Tasks.restore'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/timeline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Entries, filed correspondence, publications, statements and phase moves, latest event first */
    get: operations['Timeline.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/timeline-entries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Entries, latest event first */
    get: operations['TimelineEntries.list'];
    put?: never;
    /** Writes down an event, or corrects an entry */
    post: operations['TimelineEntries.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/timeline-entries/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One entry */
    get: operations['TimelineEntries.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes the handling of an entry; what it says is corrected by a new entry */
    patch: operations['TimelineEntries.change'];
    trace?: never;
  };
  '/api/timeline-entries/{id}/archive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Puts an entry away; nothing is deleted */
    post: operations['TimelineEntries.archive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/timeline-entries/{id}/restore': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes an entry back into use */
    post: operations['TimelineEntries.restore'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/users': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Accounts */
    get: operations['Users.list'];
    put?: never;
    /** Makes an account; the person gets in with an invitation */
    post: operations['Users.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/users/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One account */
    get: operations['Users.show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes an account; a new role ends its sessions */
    patch: operations['Users.change'];
    trace?: never;
  };
  '/api/users/{id}/disable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Closes an account and ends its sessions at once */
    post: operations['Users.disable'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/users/{id}/enable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Opens a closed account again */
    post: operations['Users.enable'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/users/{id}/invitation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Makes a link with which the person chooses a password, once; earlier links end */
    post: operations['Users.invite'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    AcceptInvitation: {
      /**
       * Format: password
       * @description Token of the link
       */
      token: string;
      /**
       * Format: password
       * @description Password, 12 to 200 characters
       */
      password: string;
    };
    AcceptProposal: {
      /** @description What happened, in one word */
      kind?: components['schemas']['NegotiationEventKind'];
      /**
       * @description Who spoke or acted
       * @default none
       */
      party: components['schemas']['NegotiationParty'];
      /** @description When it happened; may be coarse, never invented */
      occurred?: components['schemas']['Moment'];
      /** @description What was said or done */
      text?: string | null;
      /** @description Amount in the currency, exact; empty where none was named */
      amount?: string | null;
      /** @description Currency in capitals, such as BTC, XMR, USD, EUR or DKK; required with an amount */
      currency?: string | null;
      /** @description The amount in the words of the source, such as "80k in bitcoin" */
      amountAsWritten?: string | null;
      /** @description Percentage, of a discount for example */
      percent?: string | null;
      /** @description Deadline that was set by it */
      deadline?: components['schemas']['Moment'] | null;
      /**
       * @description How sure we are of it
       * @default unknown
       */
      confidence: components['schemas']['Confidence'];
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
    };
    AcceptPublishedTable: {
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
      /** @description Who says that the table leaked, as every reader of the table will read it */
      source: string;
    };
    AddObligation: {
      /** @description Key of the statutory term */
      termKey: string;
    };
    AddReceipt: {
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
      /** @description Number of the receipt, as the portal writes it */
      receiptNumber: string;
      /** @description When the receipt was given */
      received: components['schemas']['Moment'];
    };
    AffectedColumnPage: {
      /** @description Rows of this page */
      data: components['schemas']['AffectedColumnView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    AffectedColumnView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /** @description Counts the changes; send it back with a change */
      version: number;
      /**
       * Format: date-time
       * @description When the record was made (UTC)
       */
      createdAt: string;
      /**
       * Format: uuid
       * @description User who made the record
       */
      createdBy: string;
      /**
       * Format: date-time
       * @description When it was last changed (UTC)
       */
      updatedAt: string;
      /**
       * Format: date-time
       * @description When it was put away; null while in use
       */
      archivedAt: string | null;
      /**
       * Format: uuid
       * @description The table
       */
      affectedTableId: string;
      /** @description Name of the column as the source gives it; once per table */
      name: string;
      /**
       * Format: uuid
       * @description Data category of its content
       */
      categoryId: string;
      /** @description Who says that the table holds it */
      source: string;
      /**
       * @description How sure it is
       * @default reported
       */
      confidence: components['schemas']['Confidence'];
      /** @description Short name of its data category */
      categoryKey: string;
      /** @description Name of its data category */
      categoryName: string;
      /** @description Class of its data category under the GDPR */
      gdprClass: components['schemas']['GdprClass'];
      /** @description Name of its table */
      affectedTableName: string;
    };
    AffectedTablePage: {
      /** @description Rows of this page */
      data: components['schemas']['AffectedTableView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    AffectedTableView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /** @description Counts the changes; send it back with a change */
      version: number;
      /**
       * Format: date-time
       * @description When the record was made (UTC)
       */
      createdAt: string;
      /**
       * Format: uuid
       * @description User who made the record
       */
      createdBy: string;
      /**
       * Format: date-time
       * @description When it was last changed (UTC)
       */
      updatedAt: string;
      /**
       * Format: date-time
       * @description When it was put away; null while in use
       */
      archivedAt: string | null;
      /** @description Name of the table or group of tables, as the source gives it */
      name: string;
      /** @description System it lies in; empty while not known */
      system: string | null;
      /**
       * @description Where its rows come from
       * @default unknown
       */
      origin: components['schemas']['TableOrigin'];
      /** @description Start of the period its rows cover */
      periodFrom: components['schemas']['Moment'] | null;
      /** @description End of the period its rows cover */
      periodTo: components['schemas']['Moment'] | null;
      /** @description Why its rows were kept, such as a legal duty of ten years */
      retentionBasis: string | null;
      /** @description Number of rows as somebody claims; empty while not known */
      rowCountClaim: number | null;
      /** @description Who claims the number of rows; required with one */
      rowCountSource: string | null;
      /**
       * @description Whether it was stolen
       * @default suspected
       */
      stolenStatus: components['schemas']['StolenStatus'];
      /** @description Who says that it was stolen, or was not; required beyond suspicion */
      stolenSource: string | null;
      /**
       * @description How sure the stolen status is
       * @default unknown
       */
      stolenConfidence: components['schemas']['Confidence'];
      /**
       * @description Whether it was published
       * @default none
       */
      leakedStatus: components['schemas']['LeakedStatus'];
      /** @description Who says that it was published; required when it is said */
      leakedSource: string | null;
      /**
       * @description How sure the leaked status is
       * @default unknown
       */
      leakedConfidence: components['schemas']['Confidence'];
      /** @description What else is to be known, such as doubts about the wording */
      notes: string | null;
      /** @description Number of columns the reader may see */
      columnCount: number;
    };
    /**
     * @description Years completed on the day of the run
     * @enum {string}
     */
    AgeGroup: 'under_18' | '18_29' | '30_44' | '45_64' | '65_79' | '80_and_more' | 'unknown';
    /**
     * @description Who owes the answer
     * @enum {string}
     */
    Answerer: 'us' | 'them';
    /**
     * @description Whether the duty applies, as judged last; undecided while nobody judged
     * @enum {string}
     */
    Applies: 'undecided' | 'yes' | 'no';
    ApproveDecisionNotToNotify: {
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
      /** @description Remark of who approves */
      reason?: string | null;
    };
    ApproveFiling: {
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
      /**
       * @description What is missing will follow without undue further delay (GDPR Art. 33(4))
       * @default false
       */
      inPhases: boolean;
    };
    /**
     * @description What has to be assumed because the times do not say it
     * @enum {string}
     */
    AssumptionQuestion: 'day_order' | 'zone' | 'year' | 'read_at';
    AtVersion: {
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
    };
    /**
     * @description Noun of the record that the file belongs to
     * @enum {string}
     */
    Attachable: 'correspondence' | 'task' | 'timeline_entry' | 'statement' | 'leak_publication' | 'negotiation';
    AttachmentPage: {
      /** @description Rows of this page */
      data: components['schemas']['AttachmentView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    AttachmentView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /** @description Counts the changes; send it back with a change */
      version: number;
      /**
       * Format: date-time
       * @description When the record was made (UTC)
       */
      createdAt: string;
      /**
       * Format: uuid
       * @description User who made the record
       */
      createdBy: string;
      /**
       * Format: date-time
       * @description When it was last changed (UTC)
       */
      updatedAt: string;
      /**
       * Format: date-time
       * @description When it was put away; null while in use
       */
      archivedAt: string | null;
      /** @description Noun of the record that the file belongs to */
      recordTable: components['schemas']['Attachable'];
      /**
       * Format: uuid
       * @description The record that the file belongs to
       */
      recordId: string;
      /** @description Name of the file as sent, without path and invisible characters */
      fileName: string;
      /** @description Media type by content, whatever the sender called it */
      mediaType: string;
      /** @description Size in bytes */
      size: number;
      /** @description SHA-256 of the bytes, in hexadecimal */
      sha256: string;
      /** @description Why the search cannot read it; null where it can, has not yet, or does not look */
      readingFault: components['schemas']['FileFault'] | null;
    };
    /**
     * @description What happened
     * @enum {string}
     */
    AuditAction: 'insert' | 'update' | 'delete' | 'read';
    AuditEntryPage: {
      /** @description Rows of this page */
      data: components['schemas']['AuditEntryView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    AuditEntryView: {
      /** @description Number of the entry, rising */
      id: number;
      /**
       * Format: date-time
       * @description When it was written (UTC)
       */
      at: string;
      /**
       * Format: uuid
       * @description Who did it
       */
      actorId: string;
      /** @description Name of who did it */
      actorName: string | null;
      /** @description Request that caused it; also in the log */
      requestId: string | null;
      /** @description Noun of the record */
      tableName: string;
      /**
       * Format: uuid
       * @description The record
       */
      recordId: string | null;
      /**
       * Format: uuid
       * @description Its incident
       */
      incidentId: string | null;
      /** @description What happened */
      action: components['schemas']['AuditAction'];
      /** @description Columns that changed */
      changedFields: string[];
      /** @description Row before the change */
      before: {
        [key: string]: unknown;
      } | null;
      /** @description Row after the change */
      after: {
        [key: string]: unknown;
      } | null;
    };
    AuditRecordPage: {
      /** @description Rows of this page */
      data: components['schemas']['AuditRecordView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    AuditRecordView: {
      /** @description Number of the entry, rising */
      id: number;
      /**
       * Format: date-time
       * @description When it was written (UTC)
       */
      at: string;
      /**
       * Format: uuid
       * @description Who did it
       */
      actorId: string;
      /** @description Name of who did it */
      actorName: string | null;
      /** @description Request that caused it; also in the log */
      requestId: string | null;
      /** @description Noun of the record */
      tableName: string;
      /**
       * Format: uuid
       * @description The record
       */
      recordId: string | null;
      /**
       * Format: uuid
       * @description Its incident
       */
      incidentId: string | null;
      /** @description What happened */
      action: components['schemas']['AuditAction'];
      /** @description Columns that changed */
      changedFields: string[];
      /** @description Reference of its incident */
      incidentReference: string | null;
    };
    AuthorityContactPage: {
      /** @description Rows of this page */
      data: components['schemas']['AuthorityContactView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    AuthorityContactView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /** @description Counts the changes; send it back with a change */
      version: number;
      /**
       * Format: date-time
       * @description When the record was made (UTC)
       */
      createdAt: string;
      /**
       * Format: uuid
       * @description User who made the record
       */
      createdBy: string;
      /**
       * Format: date-time
       * @description When it was last changed (UTC)
       */
      updatedAt: string;
      /**
       * Format: date-time
       * @description When it was put away; null while in use
       */
      archivedAt: string | null;
      /**
       * Format: uuid
       * @description Organisation the contact belongs to; it need not take part in the incident
       */
      organisationId: string;
      /** @description Person or desk */
      name: string;
      /** @description What they do there */
      role: string | null;
      /** @description Telephone numbers, as written */
      phone: string | null;
      /** @description E-mail address */
      email: string | null;
      /** @description How to reach them confidentially, such as a secure mailbox */
      secureChannel: string | null;
      /** @description When they can be reached */
      hours: string | null;
      /** @description More about the contact */
      notes: string | null;
      /** @description Name of the organisation */
      organisationName: string;
    };
    /**
     * @description What kind of authority it is
     * @enum {string}
     */
    AuthorityKind: 'police' | 'cyber_crime_centre' | 'supervisory_authority' | 'health_authority' | 'public_authority';
    AuthorityPage: {
      /** @description Rows of this page */
      data: components['schemas']['AuthorityView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    AuthorityReferencePage: {
      /** @description Rows of this page */
      data: components['schemas']['AuthorityReferenceView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    AuthorityReferenceView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /** @description Counts the changes; send it back with a change */
      version: number;
      /**
       * Format: date-time
       * @description When the record was made (UTC)
       */
      createdAt: string;
      /**
       * Format: uuid
       * @description User who made the record
       */
      createdBy: string;
      /**
       * Format: date-time
       * @description When it was last changed (UTC)
       */
      updatedAt: string;
      /**
       * Format: date-time
       * @description When it was put away; null while in use
       */
      archivedAt: string | null;
      /**
       * Format: uuid
       * @description Organisation whose number it is
       */
      organisationId: string;
      /** @description The number in any shape, as the organisation writes it */
      number: string;
      /** @description What kind of number it is, such as journal or receipt */
      label: string | null;
      /** @description More about it */
      notes: string | null;
      /** @description Name of the organisation */
      organisationName: string;
    };
    AuthorityView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /** @description Names the body over all its rows, such as dk-datatilsynet; never changes */
      key: string;
      /** @description Country it belongs to (ISO 3166-1 alpha-2), or EU for a body of the Union */
      country: string;
      /** @description Official name */
      name: string;
      /** @description What kind of authority it is */
      kind: components['schemas']['AuthorityKind'];
      /** @description What it does in a case like ours */
      role: string;
      /**
       * Format: uri
       * @description Where it is notified
       */
      portal: string | null;
      /** @description Telephone numbers, as written */
      phone: string | null;
      /** @description E-mail address */
      email: string | null;
      /** @description When it can be reached */
      hours: string | null;
      /** @description Languages it takes, such as da, en */
      language: string | null;
      /** @description Law on which its task rests */
      legalBasis: string | null;
      /**
       * @description Keys of the statutory terms whose duty goes to it
       * @default []
       */
      dutyKeys: string[];
      /**
       * @description Domains its mails come from, such as datatilsynet.dk; a mail from there is offered as its own
       * @default []
       */
      mailDomains: string[];
      /**
       * Format: date
       * @description First day on which this is so; empty if it has long been
       */
      validFrom: string | null;
      /**
       * Format: date
       * @description Last day on which this is so; empty while it is
       */
      validTo: string | null;
      /**
       * Format: uuid
       * @description Entry of the directory that takes over
       */
      successorId: string | null;
      /**
       * Format: uuid
       * @description Organisation as which it takes part in incidents
       */
      organisationId: string | null;
      /** @description Where this was read */
      source: string;
      /** @description More about it */
      notes: string | null;
      /** @description Counts the changes; send it back with a change */
      version: number;
      /**
       * Format: date-time
       * @description When it was entered (UTC)
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description When it was last changed (UTC)
       */
      updatedAt: string;
      /** @description Name of the entry that takes over */
      successorName: string | null;
      /** @description The duties in words */
      dutyTitles: string[];
    };
    AwareMovePage: {
      /** @description Rows of this page */
      data: components['schemas']['AwareMoveView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    AwareMoveView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident
       */
      incidentId: string;
      /** @description When we had become aware, as it was said until then */
      before: components['schemas']['Moment'];
      /** @description When we became aware, as it was said from then on */
      after: components['schemas']['Moment'] | null;
      /** @description Why */
      reason: string;
      /**
       * Format: date-time
       * @description When it was changed (UTC)
       */
      movedAt: string;
      /** @description Name of who changed it */
      movedByName: string | null;
    };
    BatchFileView: {
      /** @description Name */
      name: string;
      /** @description Size in bytes */
      bytes: number;
      /** @description Number of letters in it */
      letters: number;
      /** @description SHA-256 of its bytes, hexadecimal */
      sha256: string;
    };
    BatchOutcomes: {
      /** @description Number of letters under way */
      underWay: number;
      /** @description Number of letters delivered */
      delivered: number;
      /** @description Number of letters returned, bounced or failed */
      cameBack: number;
    };
    /**
     * @description Where it stands
     * @enum {string}
     */
    BatchState: 'made' | 'released' | 'sent' | 'cancelled';
    BatchText: {
      /** @description Language */
      language: components['schemas']['LetterLanguage'];
      /** @description Version in its language */
      number: number;
      /** @description Number of letters */
      letters: number;
    };
    Blocker: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /** @description What is to be done */
      title: string;
      /**
       * @description Where it stands
       * @default todo
       */
      status: components['schemas']['TaskStatus'];
    };
    /**
     * @description Loss of confidentiality (ENISA: CB): 0, 0.25 or 0.5
     * @enum {string}
     */
    BreachExtent: 'none' | 'some' | 'severe';
    BreachPage: {
      /** @description Rows of this page */
      data: components['schemas']['BreachView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    BreachView: {
      /**
       * Format: uuid
       * @description The incident
       */
      id: string;
      /** @description Its reference */
      reference: string;
      /** @description Its name */
      title: string;
      /** @description Its time zone (IANA) */
      zone: string;
      /** @description When it began */
      occurredFrom: components['schemas']['Moment'] | null;
      /** @description When it was first noticed */
      detected: components['schemas']['Moment'] | null;
      /** @description When the organisation became aware */
      aware: components['schemas']['Moment'] | null;
      /**
       * Format: date-time
       * @description Aware, else noticed, else begun, else opened (UTC): the time by which a period chooses
       */
      knownAt: string;
      /** @description Facts of the breach: as filed, else the summary of the case */
      facts: string | null;
      /** @description Its effects: as filed, else of the risk assessment */
      effects: string | null;
      /** @description Remedial action taken: as filed, else the tasks that are done */
      remedy: string | null;
      /** @description Risk for persons as assessed last, else as filed; null while neither was */
      risk: components['schemas']['RiskConclusion'] | null;
      /** @description Version of that assessment; null for a risk that is as filed */
      riskNumber: number | null;
      /** @description Persons affected, by the surest figure, else as filed */
      persons?: {
        /** @description What the figure counts */
        metric: string;
        /** @description Number of persons, or the lower end of a range */
        value: number | null;
        /** @description Upper end of a range */
        valueTo: number | null;
        /** @description The source says "about" */
        approximate: boolean;
        /** @description The source’s own words */
        asWritten: string | null;
        /** @description Who says so */
        source: string;
      } | null;
      /** @description Who was notified, when, and whether that was in time */
      notified: {
        /** @description What records it */
        submissionId: string;
        /** @description Law or contract, in short */
        regime: string;
        /** @description Where it stands there */
        article: string | null;
        /** @description Who was notified */
        recipient: string;
        /** @description When it was submitted */
        submitted: components['schemas']['Moment'];
        /** @description In time or late, as judged with the filing */
        judgement: string | null;
        /** @description The filed item; null for letters to persons and public notices */
        correspondenceId: string | null;
      }[];
      /** @description Approved decisions not to notify, and duties judged not to apply, with their reasons */
      decisions: {
        /** @description Law or contract, in short */
        regime: string;
        /** @description Where it stands there */
        article: string | null;
        /** @description What was to be done */
        title: string;
        /** @description Why nobody was notified */
        reason: string;
        /** @description Name of who approved */
        approvedBy: string | null;
        /** @description Name of who judged that it does not apply; null for a decision of two */
        assessedBy: string | null;
        /** @description When it was approved or judged (UTC) */
        approvedAt: string;
        /** @description The duty */
        obligationId: string;
      }[];
    };
    BulkChanges: {
      /** @description Lanes: the organisations that own the task, jointly when several */
      organisationIds?: string[];
      /**
       * Format: uuid
       * @description Member of the incident who does it
       */
      assigneeId?: string | null;
      /**
       * @description Where it stands
       * @default todo
       */
      status: components['schemas']['TaskStatus'];
      /**
       * @description How pressing it is
       * @default normal
       */
      priority: components['schemas']['Priority'];
      /** @description When it is to be done */
      due?: components['schemas']['Moment'] | null;
      /** @description What it waits for outside the task list; a blocked task names this or a task */
      waitingFor?: string | null;
      /** @description What came of it; required when done */
      result?: string | null;
    };
    BulkResult: {
      /** @description Tasks changed */
      changed: number;
      /** @description Tasks left as they were, each with the code of the reason */
      refused: components['schemas']['RefusedTask'][];
    };
    BulkTasks: {
      /** @description Tasks to change */
      ids: string[];
      /** @description What to set on each of them */
      changes: components['schemas']['BulkChanges'];
    };
    /** @enum {string} */
    BundleRooms: 'general' | 'all';
    CalendarFeedPage: {
      /** @description Rows of this page */
      data: components['schemas']['CalendarFeedView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    CalendarFeedView: {
      /**
       * Format: uuid
       * @description Id of the feed
       */
      id: string;
      /** @description Which calendar it is for */
      name: string;
      /**
       * Format: date-time
       * @description When it was made (UTC)
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description When it was revoked (UTC); null while it works
       */
      revokedAt: string | null;
    };
    /**
     * @description Where it stands
     * @enum {string}
     */
    CampaignState: 'draft' | 'sending' | 'closed';
    CancelNoticeBatch: {
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
      /** @description Why, such as "wrong enclosure" */
      reason: string;
    };
    CancelTableImport: {
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
    };
    ChangeCount: {
      /** @description Noun of the records */
      tableName: string;
      /** @description Number of records added */
      added: number;
      /** @description Number of records changed */
      changed: number;
      /**
       * Format: date-time
       * @description Last of these changes (UTC)
       */
      lastAt: string;
    };
    ChangePassword: {
      /**
       * Format: password
       * @description Password now
       */
      current: string;
      /**
       * Format: password
       * @description New password, 12 to 200 characters
       */
      next: string;
    };
    ChannelOrder: {
      /** @description Channels to use, the first one first */
      order: components['schemas']['NoticeChannel'][];
    };
    ChannelsGiven: {
      /** @description Number of persons who go by another channel now */
      changed: number;
      /** @description Number of persons for whom no channel is left */
      without: number;
    };
    ChatCopyView: {
      /**
       * Format: uuid
       * @description The chat that was taken in
       */
      importId: string;
      /**
       * Format: uuid
       * @description Its negotiation
       */
      negotiationId: string;
      /** @description Who extorts there */
      actor: string;
      /** @description The same, or nearly */
      likeness: components['schemas']['ChatLikeness'];
      /** @description Different messages that both hold, of those long enough to tell chats apart */
      shared: number;
    };
    /**
     * @description Its form; found out unless said
     * @enum {string}
     */
    ChatFormat: 'json' | 'csv' | 'html' | 'text';
    /**
     * @description The same, or nearly
     * @enum {string}
     */
    ChatLikeness: 'same' | 'near' | 'other';
    /**
     * @description What it is
     * @enum {string}
     */
    ChatMessageKind: 'message' | 'file' | 'system' | 'empty';
    ChatMessageView: {
      /** @description What it is */
      kind: components['schemas']['ChatMessageKind'];
      /** @description Who speaks */
      party: components['schemas']['NegotiationParty'];
      /** @description Name of who speaks as written */
      partyAsWritten: string;
      /** @description Its time as it is read */
      sent: components['schemas']['Moment'] | null;
      /** @description Its time as written */
      timeAsWritten: string;
      /** @description Why its time is unread */
      timeFault: components['schemas']['TimeFault'] | null;
      /** @description The words as written */
      text: string;
      /** @description File that was sent with it */
      fileName: string | null;
      /** @description The negotiation holds these words already */
      isThere: boolean;
    };
    ChatPartyView: {
      /** @description The one spelling that all others are reduced to; may be empty */
      key: string;
      /** @description As written in the source */
      spellings: string[];
      /** @description Messages of it */
      messages: number;
      /** @description Who it is taken for */
      role: components['schemas']['NegotiationParty'];
    };
    ChatPreviewView: {
      /** @description Form in which it is read */
      format: components['schemas']['ChatFormat'];
      /** @description What its source calls the chat */
      chatId: string | null;
      /** @description Order of day and month as it is read */
      dayOrder: components['schemas']['DayOrder'];
      /** @description What speaks for that order by itself */
      dayOrderReason: components['schemas']['DayOrderReason'];
      /** @description Zone of times that name none */
      zone: string;
      /** @description Year of the first date that has none */
      year: number | null;
      /**
       * Format: date-time
       * @description Instant from which "9 days ago" counts
       */
      readAt: string | null;
      /** @description What has to be assumed because the times do not say it */
      asks: components['schemas']['AssumptionQuestion'][];
      /** @description Messages of which the time is unread */
      unread: number;
      /** @description Events that the messages seem to tell of; each is proposed once the chat is taken in */
      proposals: number;
      /** @description Who speaks */
      parties: components['schemas']['ChatPartyView'][];
      /** @description All messages, in order */
      messages: components['schemas']['ChatMessageView'][];
      /** @description The same chat, or copies of it, in this incident */
      copies: components['schemas']['ChatCopyView'][];
    };
    ChatSource: {
      /** @description The chat: JSON, CSV, a saved page or pasted text */
      source: string;
      /** @description Its form; found out unless said */
      format?: components['schemas']['ChatFormat'] | null;
      /** @description Order of day and month; found out unless said */
      dayOrder?: components['schemas']['DayOrder'] | null;
      /** @description IANA zone of times that name none; that of the incident unless said */
      zone?: string | null;
      /** @description Year of the first date that has none; such dates stay unread without */
      year?: number | null;
      /**
       * Format: date-time
       * @description Instant from which "9 days ago" counts; such times stay unread without
       */
      readAt?: string | null;
      /** @description Currency of amounts in a chat that names none */
      currency?: string | null;
      /** @description Who speaks, by name as the preview reduces it to one spelling; guessed by the name unless said */
      parties?: {
        [key: string]: 'actor' | 'us' | 'third_party' | 'none';
      } | null;
    };
    /**
     * @description What it is of
     * @enum {string}
     */
    ClockKind: 'obligation' | 'hold_review';
    ClockPage: {
      /** @description Rows of this page */
      data: components['schemas']['ClockView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    /**
     * @description not_started: what it counts from is unknown or has not happened; no_deadline: the law fixes none; met and late are judged in the strictest sense of what was entered, and frozen with the first filing; not_owed: judged not to apply, or decided and approved not to notify
     * @enum {string}
     */
    ClockState: 'not_started' | 'no_deadline' | 'running' | 'overdue' | 'met' | 'late' | 'not_owed';
    ClockView: {
      /**
       * Format: uuid
       * @description Id of the duty, or of the hold
       */
      id: string;
      /** @description What it is of */
      kind: components['schemas']['ClockKind'];
      /**
       * Format: uuid
       * @description Incident
       */
      incidentId: string;
      /** @description Reference of the incident */
      incidentReference: string;
      /** @description Key of the statutory term; null for a duty of our own, and for a hold */
      termKey: string | null;
      /** @description How many times the incident got this duty, such as by several requests */
      occurrence: number;
      /** @description The incident has another duty of this term: what tells them apart is to be shown */
      isOneOfSeveral: boolean;
      /** @description Who asked or gave notice, and how, where an event starts it */
      startedBasis: string | null;
      /** @description Organisation it was first filed with, if the caller may see that item */
      filedWith: string | null;
      /**
       * Format: date-time
       * @description When the incident got this duty (UTC)
       */
      addedAt: string;
      /** @description Law or contract, in short; of a hold its basis */
      regime: string;
      /** @description Where it stands there */
      article: string | null;
      /** @description What is to be done; of a hold who asked for it */
      title: string;
      /** @description Who must be told; of a hold nobody */
      recipient: string;
      /** @description What it counts from */
      trigger: components['schemas']['Trigger'];
      /** @description How many units it gives; null where no time is fixed */
      amount: number | null;
      /** @description Unit of the amount */
      unit: components['schemas']['TermUnit'] | null;
      /** @description Whether the duty applies, as judged last; undecided while nobody judged */
      applies: components['schemas']['Applies'];
      /** @description Where a decision not to notify stands; null without one that is proposed or approved */
      decision: components['schemas']['DecisionState'] | null;
      /** @description A hold that stands asks to wait with it; never true of a notification to an authority */
      isHeld: boolean;
      /** @description It is late or overdue and must say why, and nobody has said so yet */
      needsDelayReason: boolean;
      /** @description not_started: what it counts from is unknown or has not happened; no_deadline: the law fixes none; met and late are judged in the strictest sense of what was entered, and frozen with the first filing; not_owed: judged not to apply, or decided and approved not to notify */
      state: components['schemas']['ClockState'];
      /**
       * Format: date-time
       * @description Start as stated (UTC), of a filed duty as it was then
       */
      startedAt: string | null;
      /** @description How exactly the start is known: unless to the minute, the deadline counts from the start of the period */
      startPrecision: components['schemas']['Precision'] | null;
      /**
       * Format: date-time
       * @description The deadline (UTC), of a filed duty as it was then; exact only if the start is known to the minute
       */
      dueAt: string | null;
      /**
       * Format: date
       * @description Last day, where days are counted: the deadline is its 24:00 in the zone; null for hours
       */
      dueOn: string | null;
      /**
       * Format: date-time
       * @description End of the full hour (Reg. 1182/71 Art. 3(1)), a remark: it turns nothing from red to green
       */
      toleranceUntil: string | null;
      /**
       * Format: date-time
       * @description Start of the stated time of the first filed item that fulfils it and the caller may see, as corrected last
       */
      metAt: string | null;
      /** @description How exactly that time is known; a coarse one counts from its end */
      metPrecision: components['schemas']['Precision'] | null;
      /** @description Number of filings for it that the caller may see, corrected ones once */
      submissions: number;
      /** @description False: overdue or late as strictly read, but a more exact entry of the start or of what was done could still turn it */
      isCertain: boolean;
      /** @description What fulfils it lies before the instant it counts from: one of the two is to be checked */
      isMetBeforeStart: boolean;
      /** @description Time zone of the incident (IANA), for display */
      zone: string;
    };
    CohortCountView: {
      /**
       * Format: uuid
       * @description Newest run of the incident, whose combinations were counted
       */
      runId: string;
      /** @description Its number */
      number: number;
      /** @description Number of persons whom the rules pick */
      persons: number;
      /** @description Number of persons in the run */
      runPersons: number;
    };
    /** @enum {string} */
    CohortMark: 'minor' | 'deceased' | 'protected_address' | 'no_contact';
    CohortPage: {
      /** @description Rows of this page */
      data: components['schemas']['CohortView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    CohortView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /** @description Counts the changes; send it back with a change */
      version: number;
      /**
       * Format: date-time
       * @description When the record was made (UTC)
       */
      createdAt: string;
      /**
       * Format: uuid
       * @description User who made the record
       */
      createdBy: string;
      /**
       * Format: date-time
       * @description When it was last changed (UTC)
       */
      updatedAt: string;
      /**
       * Format: date-time
       * @description When it was put away; null while in use
       */
      archivedAt: string | null;
      /** @description Name of the cohort; once in its incident */
      name: string;
      /** @description Whom it picks; {} picks everybody */
      rules: {
        /** @description By data categories */
        categories?: {
          /** @description The person is in every one of these data categories */
          all?: string[];
          /** @description The person is in at least one of these data categories; empty does not matter */
          any?: string[];
          /** @description The person is in none of these data categories */
          none?: string[];
        };
        /** @description By affected tables */
        tables?: {
          /** @description The person is in every one of these affected tables */
          all?: string[];
          /** @description The person is in at least one of these affected tables; empty does not matter */
          any?: string[];
          /** @description The person is in none of these affected tables */
          none?: string[];
        };
        /** @description By marks */
        marks?: {
          /** @description The person carries every one of these marks */
          required?: ('minor' | 'deceased' | 'protected_address' | 'no_contact')[];
          /** @description The person carries none of these marks */
          excluded?: ('minor' | 'deceased' | 'protected_address' | 'no_contact')[];
        };
        /** @description How certain the person is; empty: either */
        status?: ('possible' | 'confirmed')[];
        /** @description Age on the day of the newest run; empty: any */
        ageGroups?: ('under_18' | '18_29' | '30_44' | '45_64' | '65_79' | '80_and_more' | 'unknown')[];
      };
      /** @description What it is for */
      note: string | null;
      /** @description Number of persons it picks of the newest run; null before the first run */
      persons: number | null;
      /** @description Number of that run */
      runNumber: number | null;
    };
    /**
     * @description What it may be used for
     * @enum {string}
     */
    ColumnUse:
      | 'person_number'
      | 'issuer'
      | 'filled'
      | 'flag'
      | 'contact'
      | 'birth_date'
      | 'protected'
      | 'deceased'
      | 'line'
      | 'ignore';
    ComparedCategory: {
      /**
       * Format: uuid
       * @description Data category
       */
      categoryId: string;
      /** @description Number of persons who have it only in the newer run */
      gained: number;
      /** @description Number of persons who had it only in the older run */
      lost: number;
    };
    ComparedCause: {
      /** @description Why they were gained, lost or changed; a decision goes first, then an added table, then joined numbers */
      cause: components['schemas']['ComparisonCause'];
      /** @description Number of persons */
      persons: number;
    };
    ComparedRun: {
      /**
       * Format: uuid
       * @description Run
       */
      id: string;
      /** @description Its number */
      number: number;
      /** @description Number of persons in it */
      persons: number;
    };
    ComparedTable: {
      /**
       * Format: uuid
       * @description Affected table
       */
      tableId: string;
      /** @description Its name */
      name: string;
      /** @description Number of persons whom it holds only in the newer run */
      gained: number;
      /** @description Number of persons whom it held only in the older run */
      lost: number;
    };
    /**
     * @description Why they were gained, lost or changed; a decision goes first, then an added table, then joined numbers
     * @enum {string}
     */
    ComparisonCause: 'decided' | 'table_added' | 'numbers_joined' | 'table_replaced' | 'standing_changed';
    /**
     * @description Rooms of it that the caller may enter
     * @enum {string}
     */
    Compartment: 'general' | 'legal' | 'negotiation' | 'persons';
    /**
     * @description How sure it is; null of a statement, of which it is only sure that it was made
     * @enum {string}
     */
    Confidence: 'unknown' | 'claimed' | 'reported' | 'probable' | 'confirmed';
    ContactDestructionView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * Format: uuid
       * @description Campaign
       */
      campaignId: string;
      /** @description Number of persons in the campaign */
      recipients: number;
      /** @description Persons by state when the data were destroyed */
      states: {
        [key: string]: number;
      };
      /** @description SHA-256 over "reference state" of every person, a line each, in order of reference */
      recipientsSha256: string;
      /** @description Who destroyed them */
      destroyedByName: string;
      /**
       * Format: date-time
       * @description When (UTC)
       */
      destroyedAt: string;
    };
    ContactFilePage: {
      /** @description Rows of this page */
      data: components['schemas']['ContactFileView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    /**
     * @description unchanged: the same file was taken before
     * @enum {string}
     */
    ContactFileState: 'waiting' | 'done' | 'unchanged';
    ContactFileView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident it belongs to
       */
      incidentId: string;
      /**
       * Format: uuid
       * @description Campaign whose letters it is for
       */
      campaignId: string;
      /** @description Name of the file, for people */
      fileName: string;
      /** @description How the file is read */
      mapping: {
        /**
         * @description Encoding of the text
         * @enum {string}
         */
        encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'iso-8859-1';
        /**
         * @description Sign between columns
         * @enum {string}
         */
        delimiter: ',' | ';' | '\t' | '|';
        /** @description The first row names the columns */
        hasHeader: boolean;
        /** @description Columns that are read; one holds the person number, one or more the name */
        columns: {
          /** @description Place in the file, 0 is the first */
          column: number;
          /**
           * @description What is read of it
           * @enum {string}
           */
          use:
            | 'person_number'
            | 'issuer'
            | 'name'
            | 'address'
            | 'postal_code'
            | 'city'
            | 'country'
            | 'email'
            | 'phone'
            | 'digital_post'
            | 'language'
            | 'guardian_name'
            | 'guardian_address'
            | 'protected'
            | 'deceased'
            | 'ignore';
        }[];
      };
      /** @description unchanged: the same file was taken before */
      state: components['schemas']['ContactFileState'];
      /**
       * Format: date-time
       * @description When it was begun (UTC)
       */
      createdAt: string;
      /** @description SHA-256 of the bytes as they came, hexadecimal */
      contentSha256: string | null;
      /** @description Number of rows, without the header */
      rows: number;
      /** @description Number of rows of persons of the campaign */
      matched: number;
      /** @description Number of rows of anybody else, forgotten at once */
      others: number;
      /** @description Number of rows without a usable number, by reason */
      rejects: {
        [key: string]: number;
      };
      /** @description Number of persons whose contact data are new or other now */
      changed: number;
      /** @description Number of persons left alone: a letter is under way */
      underWay: number;
    };
    ContactPreviewColumn: {
      /** @description Place in the file, 0 is the first */
      column: number;
      /** @description Its name in the first row; empty without one */
      name: string;
      /** @description What it is probably used for */
      use: components['schemas']['ContactUse'];
      /** @description Its first cells, masked */
      cells: string[];
    };
    ContactPreviewView: {
      /** @description Encoding of the text */
      encoding: components['schemas']['Encoding'];
      /** @description Sign between columns */
      delimiter: components['schemas']['Delimiter'];
      /** @description The first row names the columns */
      hasHeader: boolean;
      /** @description Its columns */
      columns: components['schemas']['ContactPreviewColumn'][];
    };
    /**
     * @description What it is probably used for
     * @enum {string}
     */
    ContactUse:
      | 'person_number'
      | 'issuer'
      | 'name'
      | 'address'
      | 'postal_code'
      | 'city'
      | 'country'
      | 'email'
      | 'phone'
      | 'digital_post'
      | 'language'
      | 'guardian_name'
      | 'guardian_address'
      | 'protected'
      | 'deceased'
      | 'ignore';
    ConvertedView: {
      /** @description Amount, reckoned exactly and then rounded */
      amount: string;
      /** @description Currency in which amounts are compared */
      currency: string;
      /**
       * Format: uuid
       * @description Rate it was converted with: the last one not after the time at which the amount was said, else the next
       */
      rateId: string;
      /** @description The rate leads the other way: it was divided by it */
      isInverse: boolean;
      /** @description No rate was known before; this is the next one after it */
      isLater: boolean;
    };
    /**
     * @description By which way it came or went
     * @enum {string}
     */
    CorrespondenceChannel: 'phone' | 'email' | 'secure_mail' | 'portal' | 'letter' | 'meeting' | 'video_call' | 'other';
    /**
     * @description How it came into the register
     * @enum {string}
     */
    CorrespondenceOrigin: 'entry' | 'import' | 'mailbox';
    CorrespondencePage: {
      /** @description Rows of this page */
      data: components['schemas']['CorrespondenceView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    CorrespondenceQuestionPage: {
      /** @description Rows of this page */
      data: components['schemas']['CorrespondenceQuestionView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    CorrespondenceQuestionView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /** @description Counts the changes; send it back with a change */
      version: number;
      /**
       * Format: date-time
       * @description When the record was made (UTC)
       */
      createdAt: string;
      /**
       * Format: uuid
       * @description User who made the record
       */
      createdBy: string;
      /**
       * Format: date-time
       * @description When it was last changed (UTC)
       */
      updatedAt: string;
      /**
       * Format: date-time
       * @description When it was put away; null while in use
       */
      archivedAt: string | null;
      /**
       * Format: uuid
       * @description Item in which it is asked
       */
      correspondenceId: string;
      /** @description What is asked; stays as it is once the item is filed */
      text: string;
      /** @description Who owes the answer */
      answerer: components['schemas']['Answerer'];
      /**
       * Format: uuid
       * @description Member who sees to our answer
       */
      assigneeId: string | null;
      /** @description Until when the answer is due; empty when no time was given */
      due: components['schemas']['Moment'] | null;
      /** @description When it was answered; empty while it is open */
      answered: components['schemas']['Moment'] | null;
      /**
       * Format: uuid
       * @description Item that answers it; null when there is none, or when it is not for the reader
       */
      answeredInId: string | null;
      /** @description The answer in short */
      answer: string | null;
      /**
       * Format: date-time
       * @description Start of the stated time until which it is due (UTC)
       */
      dueAt: string | null;
      /** @description Name of who sees to our answer */
      assigneeName: string | null;
      /** @description Subject of the item */
      subject: string;
      /**
       * Format: uuid
       * @description Organisation the item was with
       */
      organisationId: string | null;
      /** @description Its name */
      organisationName: string | null;
    };
    CorrespondenceView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /** @description Counts the changes; send it back with a change */
      version: number;
      /**
       * Format: date-time
       * @description When the record was made (UTC)
       */
      createdAt: string;
      /**
       * Format: uuid
       * @description User who made the record
       */
      createdBy: string;
      /**
       * Format: date-time
       * @description When it was last changed (UTC)
       */
      updatedAt: string;
      /**
       * Format: date-time
       * @description When it was put away; null while in use
       */
      archivedAt: string | null;
      /**
       * @description Figures that it tells, in order, as far as the reader may see them
       * @default []
       */
      figureIds: string[];
      /**
       * @description Data categories that it names as affected; none to partners
       * @default []
       */
      categoryIds: string[];
      /**
       * @description Dates of the incident that it tells; none to partners
       * @default []
       */
      keyDates: components['schemas']['KeyDate'][];
      /** @description To us or from us */
      direction: components['schemas']['Direction'];
      /** @description By which way it came or went */
      channel: components['schemas']['CorrespondenceChannel'];
      /**
       * Format: uuid
       * @description Contact of the same incident it was with; null when there is none, or when it is not for the reader
       */
      contactId: string | null;
      /**
       * Format: uuid
       * @description Organisation it was with; taken from the contact when left out
       */
      organisationId: string | null;
      /** @description When it was said or sent; may be coarse, never invented */
      occurred: components['schemas']['Moment'];
      /** @description What it is about */
      subject: string;
      /** @description What was said or written */
      text: string | null;
      /**
       * @description Journal, receipt and case numbers of either side, in any shape
       * @default []
       */
      referenceNumbers: string[];
      /**
       * @description A draft may be edited, a filed item only be corrected by a new one
       * @default draft
       */
      status: components['schemas']['FilingStatus'];
      /**
       * Format: date-time
       * @description When it was filed (UTC)
       */
      filedAt: string | null;
      /** @description SHA-256 of what was filed: words, times and files */
      filedSha256: string | null;
      /**
       * @description How it came into the register
       * @default entry
       */
      origin: components['schemas']['CorrespondenceOrigin'];
      /**
       * Format: uuid
       * @description Item that this one answers; null when there is none, or when it is not for the reader
       */
      repliesToId: string | null;
      /**
       * Format: uuid
       * @description Thread the item lies in
       */
      threadId: string;
      /**
       * Format: uuid
       * @description Filed item of the same incident that this one corrects
       */
      correctsId: string | null;
      /** @description Why the earlier item is corrected */
      correctionReason: string | null;
      /** @description Key of the statutory term that this outgoing item fulfils once it is filed */
      fulfilsTermKey: string | null;
      /** @description What it tells, with the values as they were when it became final; null to partners */
      told: components['schemas']['Told'] | null;
      /**
       * Format: date-time
       * @description Start of the stated time (UTC), to sort by
       */
      occurredAt: string;
      /** @description Name of the contact; null when there is none, or when it is not for the reader */
      contactName: string | null;
      /** @description Name of the organisation; null for a mail of which nobody has said yet whose it is */
      organisationName: string | null;
      /** @description Number of questions in it that are not answered yet */
      openQuestions: number;
      /**
       * Format: uuid
       * @description Filed item that corrects this one, as far as the reader may see it
       */
      correctedById: string | null;
      /** @description Number of files on it that the reader may see */
      attachmentCount: number;
    };
    CountCohort: {
      /** @description Whom it picks; {} picks everybody */
      rules: {
        /** @description By data categories */
        categories?: {
          /** @description The person is in every one of these data categories */
          all?: string[];
          /** @description The person is in at least one of these data categories; empty does not matter */
          any?: string[];
          /** @description The person is in none of these data categories */
          none?: string[];
        };
        /** @description By affected tables */
        tables?: {
          /** @description The person is in every one of these affected tables */
          all?: string[];
          /** @description The person is in at least one of these affected tables; empty does not matter */
          any?: string[];
          /** @description The person is in none of these affected tables */
          none?: string[];
        };
        /** @description By marks */
        marks?: {
          /** @description The person carries every one of these marks */
          required?: ('minor' | 'deceased' | 'protected_address' | 'no_contact')[];
          /** @description The person carries none of these marks */
          excluded?: ('minor' | 'deceased' | 'protected_address' | 'no_contact')[];
        };
        /** @description How certain the person is; empty: either */
        status?: ('possible' | 'confirmed')[];
        /** @description Age on the day of the newest run; empty: any */
        ageGroups?: ('under_18' | '18_29' | '30_44' | '45_64' | '65_79' | '80_and_more' | 'unknown')[];
      };
    };
    CountRegister: {
      /**
       * Format: uuid
       * @description Incident whose register is counted into a new run
       */
      incidentId: string;
    };
    CourseAmountView: {
      /**
       * Format: uuid
       * @description The event
       */
      eventId: string;
      /** @description Amount, exact */
      amount: string;
      /** @description Its currency */
      currency: string;
      /** @description When it was said */
      occurred: components['schemas']['Moment'];
      /** @description The same in the currency in which amounts are compared; null in that one, or where no rate leads there */
      converted: components['schemas']['ConvertedView'] | null;
    };
    CourseDeadlineView: {
      /**
       * Format: uuid
       * @description The event that set it
       */
      eventId: string;
      /** @description What kind of event set it */
      kind: components['schemas']['NegotiationEventKind'];
      /** @description The deadline */
      deadline: components['schemas']['Moment'];
    };
    CourseDiscountView: {
      /** @description Percent with one decimal; negative when the demand rose */
      percent: string;
      /** @description Currency in which it is computed */
      currency: string;
    };
    CoursePointView: {
      /**
       * Format: uuid
       * @description The event
       */
      id: string;
      /** @description What happened */
      kind: components['schemas']['NegotiationEventKind'];
      /** @description Who */
      party: components['schemas']['NegotiationParty'];
      /** @description When */
      occurred: components['schemas']['Moment'];
      /** @description Amount, exact */
      amount: string | null;
      /** @description Its currency */
      currency: string | null;
      /** @description The amount as written */
      amountAsWritten: string | null;
      /** @description The same in the currency in which amounts are compared; null in that one, or where no rate leads there */
      converted: components['schemas']['ConvertedView'] | null;
      /** @description Percentage */
      percent: string | null;
      /** @description Deadline that it set */
      deadline: components['schemas']['Moment'] | null;
    };
    CourseRateView: {
      /**
       * Format: uuid
       * @description The rate
       */
      id: string;
      /** @description Currency of which one unit is meant */
      fromCurrency: string;
      /** @description Currency that it is worth so many of */
      toCurrency: string;
      /** @description So many of the second are one of the first */
      rate: string;
      /** @description When it held */
      asOf: components['schemas']['Moment'];
      /** @description Who says so */
      source: string;
    };
    CourseView: {
      /** @description Currency in which amounts are compared: the one chosen, else where the rate entered last leads, else that of the last demand or offer */
      comparedIn: string | null;
      /** @description Currencies of demands and offers from which no rate leads there */
      withoutRate: string[];
      /** @description First demand */
      firstDemand: components['schemas']['CourseAmountView'] | null;
      /** @description Last demand */
      presentDemand: components['schemas']['CourseAmountView'] | null;
      /** @description Highest offer of ours that can be compared */
      bestOffer: components['schemas']['CourseAmountView'] | null;
      /** @description Last offer of ours */
      lastOffer: components['schemas']['CourseAmountView'] | null;
      /** @description By how much the last demand is less than the first; null where they cannot be compared */
      discount: components['schemas']['CourseDiscountView'] | null;
      /** @description Whole days from the first event to the last */
      days: number | null;
      /** @description Next deadline that has not passed */
      nextDeadline: components['schemas']['CourseDeadlineView'] | null;
      /** @description Each deadline that was set, in the order in which they end, also those that have passed */
      deadlines: components['schemas']['CourseDeadlineView'][];
      /** @description What happened, in order, without what was corrected */
      points: components['schemas']['CoursePointView'][];
      /** @description Rates that stand, in the order in which they were entered */
      rates: components['schemas']['CourseRateView'][];
    };
    CreateAffectedColumn: {
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /**
       * Format: uuid
       * @description The table
       */
      affectedTableId: string;
      /** @description Name of the column as the source gives it; once per table */
      name: string;
      /**
       * Format: uuid
       * @description Data category of its content
       */
      categoryId: string;
      /** @description Who says that the table holds it */
      source: string;
      /**
       * @description How sure it is
       * @default reported
       */
      confidence: components['schemas']['Confidence'];
    };
    CreateAffectedTable: {
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /** @description Name of the table or group of tables, as the source gives it */
      name: string;
      /** @description System it lies in; empty while not known */
      system?: string | null;
      /**
       * @description Where its rows come from
       * @default unknown
       */
      origin: components['schemas']['TableOrigin'];
      /** @description Start of the period its rows cover */
      periodFrom?: components['schemas']['Moment'] | null;
      /** @description End of the period its rows cover */
      periodTo?: components['schemas']['Moment'] | null;
      /** @description Why its rows were kept, such as a legal duty of ten years */
      retentionBasis?: string | null;
      /** @description Number of rows as somebody claims; empty while not known */
      rowCountClaim?: number | null;
      /** @description Who claims the number of rows; required with one */
      rowCountSource?: string | null;
      /**
       * @description Whether it was stolen
       * @default suspected
       */
      stolenStatus: components['schemas']['StolenStatus'];
      /** @description Who says that it was stolen, or was not; required beyond suspicion */
      stolenSource?: string | null;
      /**
       * @description How sure the stolen status is
       * @default unknown
       */
      stolenConfidence: components['schemas']['Confidence'];
      /**
       * @description Whether it was published
       * @default none
       */
      leakedStatus: components['schemas']['LeakedStatus'];
      /** @description Who says that it was published; required when it is said */
      leakedSource?: string | null;
      /**
       * @description How sure the leaked status is
       * @default unknown
       */
      leakedConfidence: components['schemas']['Confidence'];
      /** @description What else is to be known, such as doubts about the wording */
      notes?: string | null;
    };
    CreateAuthority: {
      /** @description Names the body over all its rows, such as dk-datatilsynet; never changes */
      key: string;
      /** @description Country it belongs to (ISO 3166-1 alpha-2), or EU for a body of the Union */
      country: string;
      /** @description Official name */
      name: string;
      /** @description What kind of authority it is */
      kind: components['schemas']['AuthorityKind'];
      /** @description What it does in a case like ours */
      role: string;
      /**
       * Format: uri
       * @description Where it is notified
       */
      portal?: string | null;
      /** @description Telephone numbers, as written */
      phone?: string | null;
      /** @description E-mail address */
      email?: string | null;
      /** @description When it can be reached */
      hours?: string | null;
      /** @description Languages it takes, such as da, en */
      language?: string | null;
      /** @description Law on which its task rests */
      legalBasis?: string | null;
      /**
       * @description Keys of the statutory terms whose duty goes to it
       * @default []
       */
      dutyKeys: string[];
      /**
       * @description Domains its mails come from, such as datatilsynet.dk; a mail from there is offered as its own
       * @default []
       */
      mailDomains: string[];
      /**
       * Format: date
       * @description First day on which this is so; empty if it has long been
       */
      validFrom?: string | null;
      /**
       * Format: date
       * @description Last day on which this is so; empty while it is
       */
      validTo?: string | null;
      /**
       * Format: uuid
       * @description Entry of the directory that takes over
       */
      successorId?: string | null;
      /** @description Where this was read */
      source: string;
      /** @description More about it */
      notes?: string | null;
    };
    CreateAuthorityContact: {
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /** @description Person or desk */
      name: string;
      /** @description What they do there */
      role?: string | null;
      /** @description Telephone numbers, as written */
      phone?: string | null;
      /** @description E-mail address */
      email?: string | null;
      /** @description How to reach them confidentially, such as a secure mailbox */
      secureChannel?: string | null;
      /** @description When they can be reached */
      hours?: string | null;
      /** @description More about the contact */
      notes?: string | null;
      /**
       * Format: uuid
       * @description Organisation the contact belongs to; it need not take part in the incident
       */
      organisationId?: string | null;
      /**
       * Format: uuid
       * @description Instead of an organisation: an authority of the directory
       */
      authorityId?: string | null;
    };
    CreateAuthorityReference: {
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /** @description The number in any shape, as the organisation writes it */
      number: string;
      /** @description What kind of number it is, such as journal or receipt */
      label?: string | null;
      /** @description More about it */
      notes?: string | null;
      /**
       * Format: uuid
       * @description Organisation whose number it is
       */
      organisationId?: string | null;
      /**
       * Format: uuid
       * @description Instead of an organisation: an authority of the directory
       */
      authorityId?: string | null;
    };
    CreateCalendarFeed: {
      /** @description Which calendar it is for, to tell feeds apart when one is revoked */
      name: string;
    };
    CreateCohort: {
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /** @description Name of the cohort; once in its incident */
      name: string;
      /** @description Whom it picks; {} picks everybody */
      rules: {
        /** @description By data categories */
        categories?: {
          /** @description The person is in every one of these data categories */
          all?: string[];
          /** @description The person is in at least one of these data categories; empty does not matter */
          any?: string[];
          /** @description The person is in none of these data categories */
          none?: string[];
        };
        /** @description By affected tables */
        tables?: {
          /** @description The person is in every one of these affected tables */
          all?: string[];
          /** @description The person is in at least one of these affected tables; empty does not matter */
          any?: string[];
          /** @description The person is in none of these affected tables */
          none?: string[];
        };
        /** @description By marks */
        marks?: {
          /** @description The person carries every one of these marks */
          required?: ('minor' | 'deceased' | 'protected_address' | 'no_contact')[];
          /** @description The person carries none of these marks */
          excluded?: ('minor' | 'deceased' | 'protected_address' | 'no_contact')[];
        };
        /** @description How certain the person is; empty: either */
        status?: ('possible' | 'confirmed')[];
        /** @description Age on the day of the newest run; empty: any */
        ageGroups?: ('under_18' | '18_29' | '30_44' | '45_64' | '65_79' | '80_and_more' | 'unknown')[];
      };
      /** @description What it is for */
      note?: string | null;
    };
    CreateContactFile: {
      /**
       * Format: uuid
       * @description Incident it belongs to
       */
      incidentId: string;
      /**
       * Format: uuid
       * @description Campaign whose letters it is for
       */
      campaignId: string;
      /** @description Name of the file, for people */
      fileName: string;
      /** @description How the file is read */
      mapping: {
        /**
         * @description Encoding of the text
         * @enum {string}
         */
        encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'iso-8859-1';
        /**
         * @description Sign between columns
         * @enum {string}
         */
        delimiter: ',' | ';' | '\t' | '|';
        /** @description The first row names the columns */
        hasHeader: boolean;
        /** @description Columns that are read; one holds the person number, one or more the name */
        columns: {
          /** @description Place in the file, 0 is the first */
          column: number;
          /**
           * @description What is read of it
           * @enum {string}
           */
          use:
            | 'person_number'
            | 'issuer'
            | 'name'
            | 'address'
            | 'postal_code'
            | 'city'
            | 'country'
            | 'email'
            | 'phone'
            | 'digital_post'
            | 'language'
            | 'guardian_name'
            | 'guardian_address'
            | 'protected'
            | 'deceased'
            | 'ignore';
        }[];
      };
    };
    CreateCorrespondence: {
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /**
       * @description Figures of the incident that it tells, in order
       * @default []
       */
      figureIds: string[];
      /**
       * @description Data categories that it names as affected
       * @default []
       */
      categoryIds: string[];
      /**
       * @description Dates of the incident that it tells
       * @default []
       */
      keyDates: components['schemas']['KeyDate'][];
      /** @description To us or from us */
      direction: components['schemas']['Direction'];
      /** @description By which way it came or went */
      channel: components['schemas']['CorrespondenceChannel'];
      /**
       * Format: uuid
       * @description Contact of the same incident it was with
       */
      contactId?: string | null;
      /**
       * Format: uuid
       * @description Organisation it was with; taken from the contact when left out
       */
      organisationId?: string | null;
      /** @description When it was said or sent; may be coarse, never invented */
      occurred: components['schemas']['Moment'];
      /** @description What it is about */
      subject: string;
      /** @description What was said or written */
      text?: string | null;
      /**
       * @description Journal, receipt and case numbers of either side, in any shape
       * @default []
       */
      referenceNumbers: string[];
      /**
       * Format: uuid
       * @description Item of the same incident that this one answers; it joins its thread
       */
      repliesToId?: string | null;
      /**
       * Format: uuid
       * @description Filed item of the same incident that this one corrects
       */
      correctsId?: string | null;
      /** @description Why the earlier item is corrected */
      correctionReason?: string | null;
      /** @description Key of the statutory term that this outgoing item fulfils once it is filed */
      fulfilsTermKey?: string | null;
      /**
       * Format: uuid
       * @description Instead of an organisation: an authority of the directory
       */
      authorityId?: string | null;
    };
    CreateCorrespondenceQuestion: {
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /**
       * Format: uuid
       * @description Item in which it is asked
       */
      correspondenceId: string;
      /** @description What is asked; stays as it is once the item is filed */
      text: string;
      /** @description Who owes the answer */
      answerer: components['schemas']['Answerer'];
      /**
       * Format: uuid
       * @description Member who sees to our answer
       */
      assigneeId?: string | null;
      /** @description Until when the answer is due; empty when no time was given */
      due?: components['schemas']['Moment'] | null;
      /** @description When it was answered; empty while it is open */
      answered?: components['schemas']['Moment'] | null;
      /**
       * Format: uuid
       * @description Item of the same incident that answers it
       */
      answeredInId?: string | null;
      /** @description The answer in short */
      answer?: string | null;
    };
    CreateDataCategory: {
      /** @description Short name for exports and imports: small letters, digits and underscores; never changes */
      key: string;
      /** @description Name on screen and in letters */
      name: string;
      /** @description Class under the GDPR; decides duties and colours */
      gdprClass: components['schemas']['GdprClass'];
    };
    CreateDecisionNotToNotify: {
      /**
       * Format: uuid
       * @description Duty that is not fulfilled
       */
      obligationId: string;
      /** @description Why nobody is notified, with the facts and effects it rests on */
      reason: string;
      /** @description Key of the exemption of the duty that it rests on */
      exemption?: string | null;
      /**
       * Format: uuid
       * @description Version of the risk assessment of the incident that it rests on
       */
      riskAssessmentId?: string | null;
    };
    CreateFigure: {
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /** @description What is counted; the same number with two meanings is two figures */
      metric: components['schemas']['FigureMetric'];
      /** @description Who is counted, such as "current and former patients" */
      scope: string;
      /** @description Number of persons, or the lower end of a range; empty if only words are known */
      value?: number | null;
      /** @description Upper end of a range, in persons */
      valueTo?: number | null;
      /**
       * @description The source says "about"
       * @default false
       */
      approximate: boolean;
      /** @description The source's own words, such as thousands; required without a number */
      asWritten?: string | null;
      /** @description Who says so */
      source: string;
      /**
       * Format: uri
       * @description Web address of the source
       */
      sourceUrl?: string | null;
      /** @description When it was said, or the time it speaks of */
      asOf: components['schemas']['Moment'];
      /**
       * @description How sure it is
       * @default reported
       */
      confidence: components['schemas']['Confidence'];
      /**
       * Format: uuid
       * @description Figure of the same incident, room and metric that this one replaces
       */
      supersedesId?: string | null;
    };
    CreateFiling: {
      /**
       * Format: uuid
       * @description Duty that it is filed for
       */
      obligationId: string;
      /** @description Form that is filled in */
      form: components['schemas']['FilingFormKey'];
      /** @description First notification, one that adds to an earlier one, or the last */
      kind: components['schemas']['FilingKind'];
      /** @description Language in which the answers are written; empty where nobody said it */
      language?: components['schemas']['LetterLanguage'] | null;
    };
    CreateIncident: {
      /** @description Short name used in lists and letters */
      title: string;
      /** @description What happened, in one word */
      kind: components['schemas']['IncidentKind'];
      /**
       * @description An exercise, not a real case; marked on every page
       * @default false
       */
      exercise: boolean;
      /**
       * @description Time zone that the law and the reader of this case use
       * @example Europe/Copenhagen
       */
      zone: string;
      /** @description When the attack began */
      occurredFrom?: components['schemas']['Moment'] | null;
      /** @description When the attack ended */
      occurredTo?: components['schemas']['Moment'] | null;
      /** @description When somebody first noticed that something was wrong */
      detected?: components['schemas']['Moment'] | null;
      /** @description How bad it is for persons and organisation; empty until judged */
      severity?: components['schemas']['Severity'] | null;
      /** @description The case in plain words */
      summary?: string | null;
      /** @description When theft of personal data was first suspected */
      suspected?: components['schemas']['Moment'] | null;
      /** @description When the organisation became aware (EDPB 9/2022): the 72 hours of GDPR Art. 33(1) start here */
      aware?: components['schemas']['Moment'] | null;
      /** @description On what, and by whom, awareness was judged; required once aware is set */
      awareBasis?: string | null;
    };
    CreateLeakPublication: {
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /**
       * @description Kind of place
       * @default unknown
       */
      place: components['schemas']['PublicationPlace'];
      /** @description Name of the place; empty while not known */
      placeName?: string | null;
      /** @description Who published, by the name they use; empty while not known */
      publishedBy?: string | null;
      /** @description When the data were seen there; empty while not known */
      seen?: components['schemas']['Moment'] | null;
      /** @description What the publisher claims, in our words */
      claim?: string | null;
      /** @description How much there is, in the words of the source */
      volume?: string | null;
      /** @description Who says so */
      source: string;
      /**
       * Format: uri
       * @description Web address of the source; it is never opened from here
       */
      sourceUrl?: string | null;
      /**
       * @description How sure it is
       * @default reported
       */
      confidence: components['schemas']['Confidence'];
      /**
       * @description Figures of the incident that it bears on, in order
       * @default []
       */
      figureIds: string[];
      /** @description When it was gone again; empty while it stands, or while not known */
      takenDown?: components['schemas']['Moment'] | null;
    };
    CreateLetterVersion: {
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * @description Figures of the incident that it tells, in order
       * @default []
       */
      figureIds: string[];
      /**
       * @description Data categories that it names as affected
       * @default []
       */
      categoryIds: string[];
      /**
       * @description Dates of the incident that it tells
       * @default []
       */
      keyDates: components['schemas']['KeyDate'][];
      /**
       * Format: uuid
       * @description Campaign that it is written for
       */
      campaignId: string;
      /** @description Language of the words */
      language: components['schemas']['LetterLanguage'];
      /** @description Subject line; may hold placeholders */
      subject: string;
      /** @description Text with placeholders such as {{name}} */
      body: string;
      /** @description Where it tells the nature of the breach: passage of the body, word for word */
      nature?: string | null;
      /** @description Where it names the contact point: passage of the body, word for word */
      contact?: string | null;
      /** @description Where it tells likely consequences: passage of the body, word for word */
      consequences?: string | null;
      /** @description Where it tells the measures taken: passage of the body, word for word */
      measures?: string | null;
    };
    CreateMailTemplate: {
      /** @description Name in the list */
      name: string;
      /** @description Language it is written in */
      language: components['schemas']['LetterLanguage'];
      /** @description Subject; {{reference}}, {{contact}}, {{organisation}}, {{sender}} are filled in */
      subject: string;
      /** @description Words; the same are filled in */
      body: string;
    };
    CreateMembership: {
      /**
       * Format: uuid
       * @description Incident
       */
      incidentId: string;
      /**
       * Format: uuid
       * @description User
       */
      userId: string;
      /** @description Roles in this incident; partner stands alone */
      roles: components['schemas']['IncidentRole'][];
    };
    CreateNegotiation: {
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * @description Traffic Light Protocol 2.0 label; whatever it says, the room is open to commander, legal and negotiator alone
       * @default RED
       */
      tlp: components['schemas']['TlpLabel'];
      /** @description Who extorts, as they call themselves or as the source calls them */
      actor: string;
      /** @description Where it is held, in words; never a live link */
      channel?: string | null;
      /** @description Language it is held in */
      language?: string | null;
      /**
       * @description Where it stands
       * @default open
       */
      state: components['schemas']['NegotiationState'];
      /** @description The negotiation in plain words */
      summary?: string | null;
      /** @description First contact, as exactly as it is known */
      firstContact?: components['schemas']['Moment'] | null;
      /** @description Who says so */
      source?: string | null;
      /**
       * @description How sure we are of it
       * @default unknown
       */
      confidence: components['schemas']['Confidence'];
      /** @description Currency in which its amounts are compared, in capitals; empty for that which the rate entered last leads to */
      comparedIn?: string | null;
    };
    CreateNegotiationAdmission: {
      /**
       * Format: uuid
       * @description Incident
       */
      incidentId: string;
      /**
       * Format: uuid
       * @description Who was let in
       */
      userId: string;
      /** @description Why this person has to be in the room */
      reason: string;
    };
    CreateNegotiationBundle: {
      /**
       * Format: uuid
       * @description The negotiation
       */
      negotiationId: string;
      /** @description To whom it is handed, such as an officer with their case number */
      recipient: string;
      /** @description Why, such as the request it answers */
      reason: string;
    };
    CreateNegotiationDecision: {
      /**
       * Format: uuid
       * @description The negotiation
       */
      negotiationId: string;
      /** @description What is to be done */
      course: components['schemas']['NegotiationCourse'];
      /** @description What had to be decided */
      question: string;
      /** @description Options that were weighed, at least two, each in a sentence */
      options: string[];
      /** @description Why this one, with the facts it rests on */
      reason: string;
      /** @description At most how much, exact; empty where no amount is decided */
      amount?: string | null;
      /** @description Its currency in capitals; required with an amount */
      currency?: string | null;
      /**
       * Format: uuid
       * @description Decision of the same negotiation whose place it takes once it is approved
       */
      supersedesId?: string | null;
    };
    CreateNegotiationEvent: {
      /**
       * @description Traffic Light Protocol 2.0 label; whatever it says, the room is open to commander, legal and negotiator alone
       * @default RED
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * Format: uuid
       * @description The negotiation
       */
      negotiationId: string;
      /** @description What happened, in one word */
      kind: components['schemas']['NegotiationEventKind'];
      /**
       * @description Who spoke or acted
       * @default none
       */
      party: components['schemas']['NegotiationParty'];
      /** @description When it happened; may be coarse, never invented */
      occurred: components['schemas']['Moment'];
      /** @description What was said or done */
      text?: string | null;
      /** @description Amount in the currency, exact; empty where none was named */
      amount?: string | null;
      /** @description Currency in capitals, such as BTC, XMR, USD, EUR or DKK; required with an amount */
      currency?: string | null;
      /** @description The amount in the words of the source, such as "80k in bitcoin" */
      amountAsWritten?: string | null;
      /** @description Percentage, of a discount for example */
      percent?: string | null;
      /** @description Deadline that was set by it */
      deadline?: components['schemas']['Moment'] | null;
      /** @description Who says so */
      source?: string | null;
      /**
       * @description How sure we are of it
       * @default unknown
       */
      confidence: components['schemas']['Confidence'];
      /**
       * Format: uuid
       * @description Event of the same negotiation that this one corrects
       */
      correctsId?: string | null;
      /**
       * Format: uuid
       * @description Message of the same negotiation that it was read from
       */
      messageId?: string | null;
    };
    CreateNegotiationGround: {
      /**
       * Format: uuid
       * @description The decision
       */
      negotiationDecisionId: string;
      /** @description What it is */
      kind: components['schemas']['NegotiationGroundKind'];
      /** @description When it was given, told or looked up */
      occurred: components['schemas']['Moment'];
      /** @description Who gave it, told it or looked it up, by name */
      givenBy: string;
      /** @description What it says; with the police, who was told what */
      text: string;
      /** @description Sanctions list and its state, such as "OFAC SDN"; with a screening alone */
      sanctionsList?: string | null;
      /** @description What was found; with a screening alone */
      result?: components['schemas']['ScreeningResult'] | null;
      /**
       * Format: uuid
       * @description File of the negotiation that proves it; required with a screening
       */
      attachmentId?: string | null;
    };
    CreateNegotiationImport: {
      /** @description The chat: JSON, CSV, a saved page or pasted text */
      source: string;
      /** @description Its form; found out unless said */
      format?: components['schemas']['ChatFormat'] | null;
      /** @description Order of day and month; found out unless said */
      dayOrder?: components['schemas']['DayOrder'] | null;
      /** @description IANA zone of times that name none; that of the incident unless said */
      zone?: string | null;
      /** @description Year of the first date that has none; such dates stay unread without */
      year?: number | null;
      /**
       * Format: date-time
       * @description Instant from which "9 days ago" counts; such times stay unread without
       */
      readAt?: string | null;
      /** @description Currency of amounts in a chat that names none */
      currency?: string | null;
      /** @description Who speaks, by name as the preview reduces it to one spelling; guessed by the name unless said */
      parties?: {
        [key: string]: 'actor' | 'us' | 'third_party' | 'none';
      } | null;
      /**
       * Format: uuid
       * @description The negotiation
       */
      negotiationId: string;
      /**
       * @description Only messages that the negotiation does not hold yet: the chat went on since
       * @default false
       */
      onlyNew: boolean;
    };
    CreateNegotiationMessage: {
      /**
       * Format: uuid
       * @description The negotiation
       */
      negotiationId: string;
      /** @description Who speaks */
      party: components['schemas']['NegotiationParty'];
      /** @description The words, as the source writes them; nothing in them is a link */
      text: string;
      /** @description When it was sent, as exactly as it is known */
      sent: components['schemas']['Moment'];
    };
    CreateNegotiationNote: {
      /**
       * Format: uuid
       * @description The negotiation
       */
      negotiationId: string;
      /** @description What it is about, as its readers see it */
      title: string;
      /** @description All that its readers are told */
      text: string;
      /** @description Why it is shared; its readers do not see it */
      reason: string;
      /** @description With whom it is shared: members of the case, also those of a partner organisation */
      readerIds: string[];
    };
    CreateNegotiationParticipant: {
      /**
       * Format: uuid
       * @description The negotiation
       */
      negotiationId: string;
      /** @description Name, or what is known instead of one */
      name: string;
      /** @description On which side */
      party: components['schemas']['NegotiationParty'];
      /** @description As what they take part */
      role: components['schemas']['ParticipantRole'];
      /** @description Name under which they write; never a live link */
      handle?: string | null;
      /** @description What else is known, such as their house */
      note?: string | null;
    };
    CreateNegotiationPublication: {
      /**
       * Format: uuid
       * @description The negotiation
       */
      negotiationId: string;
      /**
       * Format: uuid
       * @description The leak publication, of the same incident
       */
      leakPublicationId: string;
      /** @description How it belongs to it, such as after which threat it came */
      note?: string | null;
    };
    CreateNegotiationRate: {
      /**
       * Format: uuid
       * @description The negotiation
       */
      negotiationId: string;
      /** @description Currency of which one unit is meant, in capitals */
      fromCurrency: string;
      /** @description Currency that it is worth so many of, in capitals */
      toCurrency: string;
      /** @description So many of the second are one of the first, exact */
      rate: string;
      /** @description When it held, with its zone; a rate of a day holds from its start */
      asOf: components['schemas']['Moment'];
      /** @description Who says so, such as a central bank or an exchange; never a live link */
      source: string;
      /**
       * Format: uuid
       * @description Rate of the same negotiation that this one corrects
       */
      correctsId?: string | null;
    };
    CreateNegotiationReply: {
      /**
       * Format: uuid
       * @description The negotiation
       */
      negotiationId: string;
      /** @description The words */
      text: string;
    };
    CreateNoticeBatch: {
      /**
       * Format: uuid
       * @description Incident it belongs to
       */
      incidentId: string;
      /**
       * Format: uuid
       * @description Campaign whose letters it holds
       */
      campaignId: string;
      /** @description How its letters go out */
      channel: components['schemas']['NoticeChannel'];
      /**
       * @description Letters to protected addresses go in batches of their own
       * @default ordinary
       */
      handling: components['schemas']['NoticeHandling'];
      /**
       * @description Number of letters at most, up to 5000
       * @default 2000
       */
      most: number;
    };
    CreateNoticeCampaign: {
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /** @description What it is called inside the house */
      name: string;
      /**
       * Format: uuid
       * @description Saved cohort whose persons were drawn
       */
      cohortId?: string | null;
      /** @description Who writes, as the letters say it */
      sender: string;
      /** @description Who answers questions, as the letters print it (Art. 34(2), 33(3)(b)) */
      contactPoint: string;
    };
    CreateNotificationHold: {
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /**
       * Format: uuid
       * @description Organisation that asks for it, such as the police
       */
      askedById: string;
      /** @description Its reference, such as a case number */
      reference?: string | null;
      /** @description Legal basis, such as databeskyttelsesloven § 22(2)(4) */
      basis: string;
      /** @description Why, in words */
      reason?: string | null;
      /** @description From when it holds */
      heldFrom: components['schemas']['Moment'];
      /**
       * Format: date
       * @description Day on which it is reviewed
       */
      reviewOn: string;
    };
    CreateObligation: {
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /** @description Law, contract or promise, in short */
      regime: string;
      /** @description Where it stands there */
      article?: string | null;
      /** @description What is to be done */
      title: string;
      /** @description Who must be told */
      recipient: string;
      /** @description Kinds of organisations that telling fulfils it; null: any, or none is meant */
      recipientKinds?: components['schemas']['OrganisationKind'][] | null;
      /** @description What it counts from */
      trigger: components['schemas']['Trigger'];
      /** @description Term whose submission it counts from */
      afterKey?: string | null;
      /** @description How many units it gives; null where no time is fixed */
      amount?: number | null;
      /** @description Elapsed hours, or days, weeks and months by the calendar (Reg. 1182/71 Art. 3) */
      unit?: components['schemas']['TermUnit'] | null;
      /** @description Country (ISO 3166) whose public holidays move the end; null: weekends alone */
      calendar?: string | null;
      /** @description Where it was read */
      source?: string | null;
      /** @description From when it counts; null while that is unknown or has not happened */
      started?: components['schemas']['Moment'] | null;
      /** @description Who asked or gave notice, and how, where an event starts it */
      startedBasis?: string | null;
      /** @description Deadline that an authority or a contract set: a minute, or the end of a day */
      fixedDue?: components['schemas']['Moment'] | null;
    };
    CreateObligationAssessment: {
      /**
       * Format: uuid
       * @description Duty that is judged
       */
      obligationId: string;
      /** @description Whether it applies */
      applies: components['schemas']['Applies'];
      /** @description Why, so that it can be understood in a year */
      reason: string;
    };
    CreateOrganisation: {
      /** @description Official name */
      name: string;
      /** @description What kind of body it is */
      kind: components['schemas']['OrganisationKind'];
      /**
       * Format: date
       * @description First day on which it exists; empty if it has long existed
       */
      activeFrom?: string | null;
      /**
       * Format: date
       * @description Last day on which it exists; empty while it does
       */
      activeTo?: string | null;
      /**
       * @description Domains its mails come from, such as clinic.example; a mail from a domain of our own is outgoing
       * @default []
       */
      mailDomains: string[];
    };
    CreateParticipation: {
      /**
       * Format: uuid
       * @description Incident
       */
      incidentId: string;
      /**
       * Format: uuid
       * @description Organisation that takes part
       */
      organisationId: string;
      /** @description Name of the lane on board and summary; else the name of the organisation */
      laneName?: string | null;
    };
    CreatePersonAlias: {
      /**
       * Format: uuid
       * @description Incident in whose register one of them is
       */
      incidentId: string;
      /**
       * Format: password
       * @description Number that the person had; hashed at once, stored and logged nowhere
       */
      oldNumber: string;
      /** @description Who gave the old number out; needed for local replacement numbers (D-eCPR) */
      oldIssuer?: string | null;
      /** @description Country that gave the old number out (ISO 3166-1), if it is not Danish */
      oldCountry?: components['schemas']['NumberCountry'] | null;
      /**
       * Format: password
       * @description Number that the person has instead; hashed at once, stored and logged nowhere
       */
      newNumber: string;
      /** @description Who gave the new number out; needed for local replacement numbers (D-eCPR) */
      newIssuer?: string | null;
      /** @description Country that gave the new number out (ISO 3166-1), if it is not Danish */
      newCountry?: components['schemas']['NumberCountry'] | null;
      /** @description How it is known that both are of one person; goes on record */
      reason: string;
    };
    CreatePersonDecision: {
      /**
       * Format: uuid
       * @description Incident in whose register the person is
       */
      incidentId: string;
      /**
       * Format: uuid
       * @description Person of that register
       */
      personId: string;
      /** @description How certain it is; excluded: does not count as affected */
      standing: components['schemas']['DecidedStanding'];
      /** @description Whether the person died */
      deceased: components['schemas']['DecidedMark'];
      /** @description Whether the address is protected */
      protectedAddress: components['schemas']['DecidedMark'];
      /** @description Why; goes on record */
      reason: string;
    };
    CreatePublicNotice: {
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /**
       * @description Figures of the incident that it tells, in order
       * @default []
       */
      figureIds: string[];
      /**
       * @description Data categories that it names as affected
       * @default []
       */
      categoryIds: string[];
      /**
       * @description Dates of the incident that it tells
       * @default []
       */
      keyDates: components['schemas']['KeyDate'][];
      /**
       * Format: uuid
       * @description Campaign whose persons it also reaches
       */
      campaignId?: string | null;
      /** @description Why telling each person would take disproportionate effort */
      reason: string;
      /** @description What is made public */
      text: string;
      /** @description Where, so that it is as effective as letters */
      channel: string;
    };
    CreatePublishedTable: {
      /**
       * Format: uuid
       * @description The leak publication
       */
      leakPublicationId: string;
      /**
       * Format: uuid
       * @description The affected table
       */
      affectedTableId: string;
    };
    CreateRegimeTerm: {
      /** @description Key of the term; correspondence names it in fulfilsTermKey; never changes */
      key: string;
      /** @description Law, in short */
      regime: string;
      /** @description Where it stands in the law */
      article: string;
      /** @description What is to be done */
      title: string;
      /** @description What it counts from */
      trigger: components['schemas']['Trigger'];
      /** @description Key of the term whose submission it counts from; with trigger submission alone */
      afterKey?: string | null;
      /** @description How many units the law gives; null where it fixes no time */
      amount?: number | null;
      /** @description Elapsed hours, or days, weeks and months by the calendar (Reg. 1182/71 Art. 3); null where it fixes no time */
      unit?: components['schemas']['TermUnit'] | null;
      /** @description Country (ISO 3166) whose public holidays move the end of days, weeks and months; null: weekends alone do */
      calendar?: string | null;
      /**
       * @description Cases in which the law does not ask for it
       * @default []
       */
      exemptions: {
        /** @description How the law names it, such as a */
        key: string;
        /** @description When it holds, in words */
        text: string;
      }[];
      /**
       * @description Later than due it must say why it is late (GDPR Art. 33(1))
       * @default false
       */
      lateReasons: boolean;
      /**
       * @description May be given in phases (GDPR Art. 33(4))
       * @default false
       */
      inPhases: boolean;
      /**
       * @description Gives way to a notification hold (GDPR Art. 34); Art. 33 never does
       * @default false
       */
      holdable: boolean;
      /**
       * @description Proposed: not law yet, and no duty is made from it
       * @default false
       */
      proposed: boolean;
      /** @description Key of the term that holds no longer once this one does */
      replacesKey?: string | null;
      /**
       * Format: date
       * @description First day on which it is law
       */
      validFrom: string;
      /**
       * Format: date
       * @description Last day on which it is law; null while it is
       */
      validTo?: string | null;
      /** @description Who must be told */
      recipient: string;
      /** @description Kinds of organisations that telling fulfils it; null: whom the law means is no organisation */
      recipientKinds?: components['schemas']['OrganisationKind'][] | null;
      /**
       * @description Forms that fulfil it; none where nobody is told on one
       * @default [
       *       "gdpr_33",
       *       "nis2_early_warning",
       *       "nis2_notification",
       *       "nis2_final"
       *     ]
       */
      forms: components['schemas']['FilingFormKey'][];
      /** @description Where this was read */
      source: string;
    };
    CreateReminderStep: {
      /** @description Which clocks it is for */
      kind: components['schemas']['ClockKind'];
      /** @description Minutes from the deadline: negative before it, at most a year either way */
      offsetMinutes: number;
      /** @description Roles that are reminded; partners see no clocks */
      roles: components['schemas']['IncidentRole'][];
      /**
       * @description Whether it is in use
       * @default true
       */
      active: boolean;
    };
    CreateRiskAssessment: {
      /**
       * Format: uuid
       * @description Incident
       */
      incidentId: string;
      /** @description Data processing context (ENISA: DPC): simple 1, behavioural 2, financial 3, sensitive 4; the highest counts */
      context: components['schemas']['ProcessingContext'];
      /** @description Why this context */
      contextReason: string;
      /** @description Ease of identification (ENISA: EI): negligible 0.25, limited 0.5, significant 0.75, maximum 1 */
      identification: components['schemas']['IdentificationEase'];
      /** @description Why it is so easy or hard */
      identificationReason: string;
      /** @description Loss of confidentiality (ENISA: CB): 0, 0.25 or 0.5 */
      confidentiality: components['schemas']['BreachExtent'];
      /** @description Loss of integrity (ENISA: CB): 0, 0.25 or 0.5 */
      integrity: components['schemas']['BreachExtent'];
      /** @description Loss of availability (ENISA: CB): 0, 0.25 or 0.5 */
      availability: components['schemas']['BreachExtent'];
      /** @description Somebody meant it (ENISA: CB): 0.5 */
      malicious: boolean;
      /** @description Why these circumstances */
      circumstancesReason: string;
      /** @description More than 100 individuals (a flag of the method; it does not change the score) */
      overHundred: boolean;
      /** @description The data are unintelligible to others (a flag of the method) */
      unintelligible: boolean;
      /** @description EDPB 9/2022: type of breach */
      breachType?: string | null;
      /** @description EDPB 9/2022: nature, sensitivity and volume of the data */
      dataNature?: string | null;
      /** @description EDPB 9/2022: ease of identification of individuals */
      easeOfIdentification?: string | null;
      /** @description EDPB 9/2022: severity of consequences for individuals */
      consequences?: string | null;
      /** @description EDPB 9/2022: special characteristics of the individual */
      specialIndividuals?: string | null;
      /** @description EDPB 9/2022: special characteristics of the controller */
      specialController?: string | null;
      /** @description EDPB 9/2022: number of affected individuals */
      numberAffected?: string | null;
      /** @description What follows: risk unlikely (Art. 33(1)), a risk, or likely a high risk (Art. 34(1)) */
      conclusion: components['schemas']['RiskConclusion'];
      /** @description Why; score and criteria are arguments, not the answer */
      conclusionReason: string;
    };
    CreateRunFigure: {
      /** @description estimated: all persons of the run; confirmed: without those who are only possible */
      metric: components['schemas']['RunMetric'];
      /** @description Who is counted, such as "current and former patients" */
      scope: string;
      /**
       * Format: uuid
       * @description Cohort whose persons are counted instead of everybody of the run
       */
      cohortId?: string | null;
    };
    CreateStatement: {
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /**
       * @description Figures of the incident that it tells, in order
       * @default []
       */
      figureIds: string[];
      /**
       * @description Data categories that it names as affected
       * @default []
       */
      categoryIds: string[];
      /**
       * @description Dates of the incident that it tells
       * @default []
       */
      keyDates: components['schemas']['KeyDate'][];
      /** @description Who makes the statement, such as the organisation or the police */
      issuer: string;
      /**
       * Format: uuid
       * @description The issuer as an organisation of this installation, if it is one
       */
      issuerOrganisationId?: string | null;
      /** @description Headline, or what it is about */
      title: string;
      /** @description The words, or what they say */
      text: string;
      /**
       * @description How it reached its readers
       * @default unknown
       */
      channel: components['schemas']['StatementChannel'];
      /** @description Language of the words (BCP 47), such as da or en */
      language?: string | null;
      /** @description Where it was read, when somebody else published it */
      source?: string | null;
      /**
       * Format: uri
       * @description Web address of the statement or of its source
       */
      sourceUrl?: string | null;
      /**
       * Format: uuid
       * @description Published statement that this one corrects
       */
      correctsId?: string | null;
    };
    CreateSubmission: {
      /**
       * Format: uuid
       * @description Duty that was fulfilled
       */
      obligationId: string;
      /**
       * Format: uuid
       * @description Filed outgoing item of the same incident
       */
      correspondenceId?: string | null;
      /**
       * Format: uuid
       * @description Text of letters of the same incident, of which the first has gone out
       */
      letterVersionId?: string | null;
      /**
       * Format: uuid
       * @description Public notice of the same incident that was published
       */
      publicNoticeId?: string | null;
    };
    CreateTableImport: {
      /**
       * Format: uuid
       * @description Incident
       */
      incidentId: string;
      /**
       * Format: uuid
       * @description The affected table that the file is of
       */
      affectedTableId: string;
      /**
       * Format: uuid
       * @description The import whose rejected rows this file corrects; null for a whole table
       */
      supplements?: string | null;
      /** @description Name of the file, for people */
      fileName: string;
      /** @description How the file is read */
      mapping: {
        /**
         * @description Encoding of the text
         * @enum {string}
         */
        encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'iso-8859-1';
        /**
         * @description Sign between columns; ndjson: one JSON object a line
         * @enum {string}
         */
        delimiter: ',' | ';' | '\t' | '|' | 'ndjson';
        /** @description The first row names the columns */
        hasHeader: boolean;
        /**
         * @description Country of the numbers that are not Danish (ISO 3166-1); left out if there are none
         * @enum {string}
         */
        country?: 'SE' | 'NO' | 'FI' | 'DE';
        /** @description Columns that are read; exactly one holds the person number */
        columns: {
          /** @description Place in the file, 0 is the first */
          column: number;
          /**
           * @description What is read of it
           * @enum {string}
           */
          use:
            | 'person_number'
            | 'issuer'
            | 'filled'
            | 'flag'
            | 'contact'
            | 'birth_date'
            | 'protected'
            | 'deceased'
            | 'line'
            | 'ignore';
          /** @description Only in NDJSON, and there for each column: name of the value, dotted where it is nested */
          name?: string;
          /**
           * Format: uuid
           * @description Data category a person counts in by it
           */
          categoryId: string | null;
        }[];
      };
    };
    CreateTask: {
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /** @description What is to be done */
      title: string;
      /** @description More about it */
      description?: string | null;
      /** @description Lanes: the organisations that own the task, jointly when several */
      organisationIds: string[];
      /**
       * Format: uuid
       * @description Member of the incident who does it
       */
      assigneeId?: string | null;
      /**
       * @description Where it stands
       * @default todo
       */
      status: components['schemas']['TaskStatus'];
      /**
       * @description How pressing it is
       * @default normal
       */
      priority: components['schemas']['Priority'];
      /** @description When it is to be done */
      due?: components['schemas']['Moment'] | null;
      /**
       * @description Tasks of the same incident that must be done first; never in a circle
       * @default []
       */
      blockedBy: string[];
      /** @description What it waits for outside the task list; a blocked task names this or a task */
      waitingFor?: string | null;
      /**
       * @description Steps to tick off
       * @default []
       */
      checklist: {
        /** @description What is to be done */
        text: string;
        /** @description It is done */
        done: boolean;
      }[];
      /** @description What came of it; required when done */
      result?: string | null;
      /** @description Place on the board: lower stands higher */
      position?: number;
    };
    CreateTaskComment: {
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /**
       * Format: uuid
       * @description The task
       */
      taskId: string;
      /** @description The remark */
      text: string;
    };
    CreateTimelineEntry: {
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /** @description When it happened, as exactly as it is known */
      occurred: components['schemas']['Moment'];
      /** @description What happened, in one line */
      title: string;
      /** @description More about it; with a correction, why */
      text?: string | null;
      /** @description Who says so */
      source: string;
      /**
       * Format: uri
       * @description Web address of the source
       */
      sourceUrl?: string | null;
      /**
       * @description How sure it is
       * @default reported
       */
      confidence: components['schemas']['Confidence'];
      /**
       * Format: uuid
       * @description Entry that this one corrects
       */
      correctsId?: string | null;
    };
    CreateUser: {
      /** @description Name shown to others */
      displayName: string;
      /**
       * Format: email
       * @description E-mail address to sign in with; each belongs to one user
       */
      email: string;
      /** @description Role in the installation; case content is for members only */
      globalRole: components['schemas']['GlobalRole'];
      /**
       * Format: uuid
       * @description Organisation the person works for; never changes, so that the record stays true
       */
      organisationId?: string | null;
    };
    /**
     * @description How the currency is known: written there, named last in the chat, or assumed for all of it
     * @enum {string}
     */
    CurrencyBasis: 'written' | 'chat' | 'assumed';
    DataCategoryPage: {
      /** @description Rows of this page */
      data: components['schemas']['DataCategoryView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    DataCategoryView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /** @description Short name for exports and imports: small letters, digits and underscores; never changes */
      key: string;
      /** @description Name on screen and in letters */
      name: string;
      /** @description Class under the GDPR; decides duties and colours */
      gdprClass: components['schemas']['GdprClass'];
      /** @description Counts the changes; send it back with a change */
      version: number;
      /**
       * Format: date-time
       * @description When it was entered (UTC)
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description When it was last changed (UTC)
       */
      updatedAt: string;
    };
    /**
     * @description Order of day and month; found out unless said
     * @enum {string}
     */
    DayOrder: 'day_first' | 'month_first';
    /**
     * @description What speaks for that order by itself
     * @enum {string}
     */
    DayOrderReason: 'only_possible' | 'in_order' | 'custom';
    /**
     * @description Whether the person died
     * @enum {string}
     */
    DecidedMark: 'as_tables_say' | 'yes' | 'no';
    /**
     * @description How certain it is
     * @enum {string}
     */
    DecidedStanding: 'as_tables_say' | 'possible' | 'confirmed' | 'excluded';
    DecisionNotToNotifyPage: {
      /** @description Rows of this page */
      data: components['schemas']['DecisionNotToNotifyView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    DecisionNotToNotifyView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /** @description Counts the changes; send it back with a change */
      version: number;
      /**
       * Format: date-time
       * @description When the record was made (UTC)
       */
      createdAt: string;
      /**
       * Format: uuid
       * @description User who made the record
       */
      createdBy: string;
      /**
       * Format: date-time
       * @description When it was last changed (UTC)
       */
      updatedAt: string;
      /**
       * Format: date-time
       * @description When it was put away; null while in use
       */
      archivedAt: string | null;
      /**
       * Format: uuid
       * @description Duty that is not fulfilled
       */
      obligationId: string;
      /** @description Why nobody is notified, with the facts and effects it rests on */
      reason: string;
      /** @description Key of the exemption of the duty that it rests on */
      exemption: string | null;
      /**
       * Format: uuid
       * @description Version of the risk assessment of the incident that it rests on
       */
      riskAssessmentId: string | null;
      /**
       * @description Where it stands
       * @default proposed
       */
      state: components['schemas']['DecisionState'];
      /**
       * Format: uuid
       * @description Who approved or rejected it; never who proposed it
       */
      judgedBy: string | null;
      /**
       * Format: date-time
       * @description When it was approved or rejected (UTC)
       */
      judgedAt: string | null;
      /** @description What was said with it; why, if rejected */
      judgedReason: string | null;
      /**
       * Format: uuid
       * @description Who withdrew it
       */
      withdrawnBy: string | null;
      /**
       * Format: date-time
       * @description When it was withdrawn (UTC)
       */
      withdrawnAt: string | null;
      /** @description Why it was withdrawn */
      withdrawnReason: string | null;
      /** @description Number of that version */
      riskAssessmentNumber: number | null;
      /** @description Name of who proposed it */
      createdByName: string | null;
      /** @description Name of who approved or rejected it */
      judgedByName: string | null;
      /** @description Name of who withdrew it */
      withdrawnByName: string | null;
    };
    /**
     * @description Where a decision not to notify stands; null without one that is proposed or approved
     * @enum {string}
     */
    DecisionState: 'proposed' | 'approved' | 'rejected' | 'withdrawn';
    /**
     * @description Sign between columns
     * @enum {string}
     */
    Delimiter: ',' | ';' | '\t' | '|' | 'ndjson';
    /**
     * @description Why it depends on the publication
     * @enum {string}
     */
    DependenceReason: 'still_open' | 'judged_not_owed' | 'quotes_figure' | 'names_category';
    DependentClockView: {
      /**
       * Format: uuid
       * @description Id of the duty, or of the hold
       */
      id: string;
      /** @description What it is of */
      kind: components['schemas']['ClockKind'];
      /** @description Law or contract, in short; of a hold its basis */
      regime: string;
      /** @description Where it stands there */
      article: string | null;
      /** @description What is to be done; of a hold who asked for it */
      title: string;
      /** @description Who must be told */
      recipient: string;
      /** @description Where it stands */
      state: components['schemas']['ClockState'];
      /**
       * Format: date-time
       * @description The deadline (UTC)
       */
      dueAt: string | null;
      /** @description Why it depends on the publication */
      why: components['schemas']['DependenceReason'];
    };
    DependentStatementView: {
      /**
       * Format: uuid
       * @description The statement
       */
      id: string;
      /** @description Its headline */
      title: string;
      /** @description Who makes it */
      issuer: string;
      /** @description Draft, or published */
      status: components['schemas']['StatementStatus'];
      /** @description Why it depends on the publication */
      why: components['schemas']['DependenceReason'];
    };
    DependentsView: {
      /** @description Clocks, as the caller may see them */
      clocks: components['schemas']['DependentClockView'][];
      /** @description Statements, drafts first */
      statements: components['schemas']['DependentStatementView'][];
    };
    DestroyContacts: {
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
      /** @description Name of the campaign, typed once more: this cannot be taken back */
      name: string;
    };
    /**
     * @description To us or from us
     * @enum {string}
     */
    Direction: 'incoming' | 'outgoing';
    DirectoryEntry: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /** @description Name shown to others */
      displayName: string;
      /**
       * Format: uuid
       * @description Organisation the person works for; never changes, so that the record stays true
       */
      organisationId: string | null;
      /** @description Name of the organisation */
      organisationName: string | null;
    };
    DirectoryEntryPage: {
      /** @description Rows of this page */
      data: components['schemas']['DirectoryEntry'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    DiscardMailboxMessage: {
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
      /** @description Why, such as advertising */
      reason: string;
    };
    DisclosureCell: {
      /** @description Key of the row */
      fact: string;
      /** @description Key of the column */
      recipient: string;
      /** @description What is wrong with what was told last; none if nothing is */
      marks: components['schemas']['DisclosureMark'][];
      /** @description Keys of recipients who hold something else; each of them names this one as well */
      contradictedBy: string[];
      /** @description Everything told, latest first */
      tellings: components['schemas']['DisclosureTelling'][];
    };
    DisclosureFact: {
      /** @description Key of the row */
      key: string;
      /** @description What it is */
      kind: components['schemas']['FactKind'];
      /** @description As we hold it now; as last told where we hold none */
      now: components['schemas']['FactValue'];
      /** @description We hold it no more */
      gone: boolean;
    };
    /**
     * @description What is wrong with what was told last; none if nothing is
     * @enum {string}
     */
    DisclosureMark: 'contradicts' | 'stale';
    DisclosureMatrixView: {
      /** @description Columns, in order */
      recipients: components['schemas']['DisclosureRecipient'][];
      /** @description Rows, in order */
      facts: components['schemas']['DisclosureFact'][];
      /** @description Where a recipient was told of a fact */
      cells: components['schemas']['DisclosureCell'][];
      /** @description More was told than is shown: the latest of it */
      capped: boolean;
    };
    DisclosureRecipient: {
      /** @description Key of the column */
      key: string;
      /** @description What kind of reader */
      kind: components['schemas']['RecipientKind'];
      /** @description Name of the organisation, where it is one */
      name: string | null;
    };
    DisclosureTelling: {
      /** @description Noun of the record it stands in */
      source: components['schemas']['TellingSource'];
      /**
       * Format: uuid
       * @description That record
       */
      sourceId: string;
      /** @description Its subject or title */
      title: string;
      /** @description When it was told */
      told: components['schemas']['Moment'];
      /** @description Approved, but no letter has gone out yet */
      pending: boolean;
      /** @description The value as it was told */
      value: components['schemas']['FactValue'];
    };
    DueDate: {
      /**
       * Format: uuid
       * @description Id of the duty, hold, task or question
       */
      id: string;
      /**
       * Format: uuid
       * @description Id of the record on whose page it stands: of a question its item, else its own
       */
      shownOnId: string;
      /** @description What it is */
      kind: components['schemas']['DueKind'];
      /**
       * Format: uuid
       * @description Incident
       */
      incidentId: string;
      /** @description Reference of the incident */
      incidentReference: string;
      /** @description What is to be done or was asked; of a hold who asked for it */
      title: string;
      /**
       * Format: date-time
       * @description Until when (UTC)
       */
      dueAt: string;
      /**
       * Format: date
       * @description Day, where it is due at the end of one (24:00 in the zone)
       */
      dueOn: string | null;
      /** @description Time zone of the incident (IANA) */
      zone: string;
      /** @description It is done: filed, answered, or the task is over */
      isDone: boolean;
      /** @description Its time was over before it was done */
      isOverdue: boolean;
      /** @description It lies in a closed room or under a label that never leaves the house */
      isRestricted: boolean;
    };
    DueDatesView: {
      /**
       * Format: date-time
       * @description When this was read (UTC)
       */
      readAt: string;
      /** @description What is due, at most 1,000 */
      items: components['schemas']['DueDate'][];
      /** @description There is more than is shown: ask for a shorter span */
      capped: boolean;
    };
    /**
     * @description What it is
     * @enum {string}
     */
    DueKind: 'obligation' | 'hold_review' | 'task' | 'answer';
    /**
     * @description Encoding of the text
     * @enum {string}
     */
    Encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'iso-8859-1';
    EndDecisionNotToNotify: {
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
      /** @description Why */
      reason: string;
    };
    EndNegotiationAdmission: {
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
      /** @description Why it ends */
      reason: string;
    };
    EnterAnswers: {
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
      /** @description By key of the field; null empties it */
      values: {
        [key: string]: unknown;
      };
      /** @description When it was submitted, where that was before it was written down here; null if it was not; left out it stays */
      submittedAlready?: components['schemas']['Moment'] | null;
    };
    ExcerptPiece: {
      /** @description Words as they stand */
      text: string;
      /** @description They are what was looked for */
      found: boolean;
    };
    /**
     * @description What it is
     * @enum {string}
     */
    FactKind: 'figure' | 'category' | 'date';
    FactValue: {
      /** @description The figure, if it is one */
      figure: components['schemas']['ToldFigure'] | null;
      /** @description The category, if it is one */
      category: components['schemas']['ToldCategory'] | null;
      /** @description The date, if it is one */
      date: components['schemas']['ToldDate'] | null;
    };
    /**
     * @description What is counted; the same number with two meanings is two figures
     * @enum {string}
     */
    FigureMetric: 'population' | 'possibly_affected' | 'estimated' | 'confirmed' | 'notified';
    FigurePage: {
      /** @description Rows of this page */
      data: components['schemas']['FigureView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    FigureView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /** @description Counts the changes; send it back with a change */
      version: number;
      /**
       * Format: date-time
       * @description When the record was made (UTC)
       */
      createdAt: string;
      /**
       * Format: uuid
       * @description User who made the record
       */
      createdBy: string;
      /**
       * Format: date-time
       * @description When it was last changed (UTC)
       */
      updatedAt: string;
      /**
       * Format: date-time
       * @description When it was put away; null while in use
       */
      archivedAt: string | null;
      /** @description What is counted; the same number with two meanings is two figures */
      metric: components['schemas']['FigureMetric'];
      /** @description Who is counted, such as "current and former patients" */
      scope: string;
      /** @description Number of persons, or the lower end of a range; empty if only words are known */
      value: number | null;
      /** @description Upper end of a range, in persons */
      valueTo: number | null;
      /**
       * @description The source says "about"
       * @default false
       */
      approximate: boolean;
      /** @description The source's own words, such as thousands; required without a number */
      asWritten: string | null;
      /** @description Who says so */
      source: string;
      /**
       * Format: uri
       * @description Web address of the source
       */
      sourceUrl: string | null;
      /** @description When it was said, or the time it speaks of */
      asOf: components['schemas']['Moment'];
      /**
       * @description How sure it is
       * @default reported
       */
      confidence: components['schemas']['Confidence'];
      /**
       * Format: uuid
       * @description Figure of the same incident, room and metric that this one replaces
       */
      supersedesId: string | null;
      /**
       * Format: uuid
       * @description Run of the person register that counted it; null for figures that somebody states
       */
      runId: string | null;
      /**
       * Format: uuid
       * @description Cohort whose persons in that run it counts; null for everybody of the run. The scope says its rules as they were
       */
      cohortId: string | null;
      /**
       * Format: uuid
       * @description Figure that supersedes this one; null while it is current, or when the newer one is not for the reader
       */
      supersededById: string | null;
      /** @description A newer figure supersedes it, whether the reader may see that one or not */
      superseded: boolean;
      /** @description It quotes a run of the person register, and there is a newer one */
      stale: boolean;
    };
    /**
     * @description Why the search cannot read it; null where it can, has not yet, or does not look
     * @enum {string}
     */
    FileFault: 'no_text' | 'locked' | 'damaged' | 'too_large' | 'took_too_long' | 'took_too_much';
    FileMailboxMessage: {
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
      /**
       * Format: uuid
       * @description Incident it goes into
       */
      incidentId: string;
    };
    /**
     * @description Forms that fulfil it; none where nobody is told on one
     * @enum {string}
     */
    FilingFormKey: 'gdpr_33' | 'nis2_early_warning' | 'nis2_notification' | 'nis2_final';
    /**
     * @description First notification, one that adds to an earlier one, or the last
     * @enum {string}
     */
    FilingKind: 'initial' | 'supplementary' | 'final';
    FilingPage: {
      /** @description Rows of this page */
      data: components['schemas']['FilingView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    /**
     * @description Where the version stands
     * @enum {string}
     */
    FilingState: 'draft' | 'approved' | 'filed';
    FilingStateView: {
      /**
       * Format: uuid
       * @description The version
       */
      id: string;
      /** @description It was submitted late, or the deadline has passed and nothing was submitted */
      isLate: boolean;
      /** @description The law that sets the deadline, such as GDPR Art. 33(1) */
      law: string;
      /** @description That law asks for reasons when it is late */
      lateReasons: boolean;
      /**
       * Format: date-time
       * @description Deadline of the duty (UTC); null where there is none
       */
      dueAt: string | null;
      /** @description Keys of the fields that must be answered and are not, in the order of the form */
      missing: string[];
      /** @description What the records of the case say now, where that is not what the answer says */
      records: {
        [key: string]: {
          /** @description Text, key of a choice, keys, number range, or moment, as the field says */
          value: unknown;
          sources: {
            /** @description Noun of the record */
            kind: string;
            id: string;
            /** @description The record in words that can be read without it */
            words: string;
            /** Format: date-time */
            asOf: string | null;
          }[];
          entered: {
            /** Format: uuid */
            by: string;
            name: string;
            /** Format: date-time */
            at: string;
          } | null;
        };
      };
      /** @description Answers of the filed version that this one adds to */
      before: {
        [key: string]: {
          /** @description Text, key of a choice, keys, number range, or moment, as the field says */
          value: unknown;
          sources: {
            /** @description Noun of the record */
            kind: string;
            id: string;
            /** @description The record in words that can be read without it */
            words: string;
            /** Format: date-time */
            asOf: string | null;
          }[];
          entered: {
            /** Format: uuid */
            by: string;
            name: string;
            /** Format: date-time */
            at: string;
          } | null;
        };
      } | null;
    };
    /**
     * @description A draft may be edited, a filed item only be corrected by a new one
     * @enum {string}
     */
    FilingStatus: 'draft' | 'filed';
    FilingView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /** @description Counts the changes; send it back with a change */
      version: number;
      /**
       * Format: date-time
       * @description When the record was made (UTC)
       */
      createdAt: string;
      /**
       * Format: uuid
       * @description User who made the record
       */
      createdBy: string;
      /**
       * Format: date-time
       * @description When it was last changed (UTC)
       */
      updatedAt: string;
      /**
       * Format: date-time
       * @description When it was put away; null while in use
       */
      archivedAt: string | null;
      /**
       * Format: uuid
       * @description Duty that it is filed for
       */
      obligationId: string;
      /** @description Form that is filled in */
      form: components['schemas']['FilingFormKey'];
      /** @description First notification, one that adds to an earlier one, or the last */
      kind: components['schemas']['FilingKind'];
      /** @description Language in which the answers are written; empty where nobody said it */
      language: components['schemas']['LetterLanguage'] | null;
      /** @description Version, counted for the duty and the form */
      number: number;
      /**
       * Format: uuid
       * @description Filed version that it adds to
       */
      followsId: string | null;
      /**
       * @description Answers by key of the field, each with the records it was taken from or who entered it
       * @default []
       */
      answers: {
        [key: string]: {
          /** @description Text, key of a choice, keys, number range, or moment, as the field says */
          value: unknown;
          sources: {
            /** @description Noun of the record */
            kind: string;
            id: string;
            /** @description The record in words that can be read without it */
            words: string;
            /** Format: date-time */
            asOf: string | null;
          }[];
          entered: {
            /** Format: uuid */
            by: string;
            name: string;
            /** Format: date-time */
            at: string;
          } | null;
        };
      };
      /**
       * @description Where the version stands
       * @default draft
       */
      state: components['schemas']['FilingState'];
      /**
       * @description Everybody who wrote in it; none of them approves it
       * @default []
       */
      writtenBy: string[];
      /** @description When it was submitted, where that was before it was written down here */
      submittedAlready: components['schemas']['Moment'] | null;
      /**
       * @description Fields that were said to follow when it was approved (Art. 33(4))
       * @default []
       */
      missing: string[];
      /**
       * Format: uuid
       * @description Who approved it
       */
      approvedBy: string | null;
      /**
       * Format: date-time
       * @description When it was approved (UTC)
       */
      approvedAt: string | null;
      /** @description SHA-256 of what the PDF states, as on each of its pages */
      contentSha256: string | null;
      /** @description Names of those who wrote in it */
      writtenByNames: string[];
      /** @description Name of who approved */
      approvedByName: string | null;
      /**
       * Format: uuid
       * @description Item by which it was filed, if the reader may see it
       */
      correspondenceId: string | null;
      /**
       * Format: uuid
       * @description Item that holds the receipt, if the reader may see it
       */
      receiptId: string | null;
      /** @description When it was submitted */
      submitted: components['schemas']['Moment'] | null;
      /** @description In time or late, as judged with the submission */
      judgement: components['schemas']['Judgement'] | null;
    };
    /**
     * @description Class under the GDPR; decides duties and colours
     * @enum {string}
     */
    GdprClass: 'ordinary' | 'national_id' | 'special' | 'criminal' | 'free_text' | 'financial' | 'credentials';
    /**
     * @description Role in the installation
     * @enum {string}
     */
    GlobalRole: 'administrator' | 'auditor' | 'member';
    HealthView: {
      /** @description Always "ok"; anything else is a problem answer */
      status: string;
    };
    /**
     * @description Ease of identification (ENISA: EI): negligible 0.25, limited 0.5, significant 0.75, maximum 1
     * @enum {string}
     */
    IdentificationEase: 'negligible' | 'limited' | 'significant' | 'maximum';
    ImportBatchView: {
      /** @description Its imports in the order of the files */
      imports: components['schemas']['TableImportView'][];
    };
    /**
     * @description What happened, in one word
     * @enum {string}
     */
    IncidentKind: 'data_theft_extortion' | 'ransomware' | 'data_leak' | 'intrusion' | 'phishing' | 'fraud' | 'other';
    IncidentPage: {
      /** @description Rows of this page */
      data: components['schemas']['IncidentView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    /**
     * @description Roles of the caller in it
     * @enum {string}
     */
    IncidentRole:
      'commander' | 'legal' | 'scope_analyst' | 'negotiator' | 'communications' | 'responder' | 'observer' | 'partner';
    IncidentView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /** @description Reference such as INC-2024-0001, given by the product, by year of opening */
      reference: string;
      /** @description Short name used in lists and letters */
      title: string;
      /** @description What happened, in one word */
      kind: components['schemas']['IncidentKind'];
      /**
       * @description Where the response stands; moved only by a phase move
       * @default detected
       */
      phase: components['schemas']['Phase'];
      /**
       * Format: date-time
       * @description Since when the incident is in this phase (UTC)
       */
      phaseSince: string;
      /**
       * @description An exercise, not a real case; marked on every page
       * @default false
       */
      exercise: boolean;
      /**
       * @description Time zone that the law and the reader of this case use
       * @example Europe/Copenhagen
       */
      zone: string;
      /** @description When the attack began */
      occurredFrom: components['schemas']['Moment'] | null;
      /** @description When the attack ended */
      occurredTo: components['schemas']['Moment'] | null;
      /** @description When somebody first noticed that something was wrong */
      detected: components['schemas']['Moment'] | null;
      /** @description Counts the changes; send it back with a change */
      version: number;
      /**
       * Format: date-time
       * @description When the case was opened in the product (UTC)
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description When it was last changed (UTC)
       */
      updatedAt: string;
      /**
       * Format: date-time
       * @description When it was put away; null while in use
       */
      archivedAt: string | null;
      /** @description Severity; null until judged, and for partners */
      severity: components['schemas']['Severity'] | null;
      /** @description The case in plain words; null for partners */
      summary: string | null;
      /** @description When theft of data was first suspected; null for partners */
      suspected: components['schemas']['Moment'] | null;
      /** @description When the organisation became aware; null while unknown, and for partners */
      aware: components['schemas']['Moment'] | null;
      /** @description Basis of awareness; null for partners */
      awareBasis: string | null;
      /** @description Roles of the caller in this incident */
      myRoles: components['schemas']['IncidentRole'][];
      /** @description Rooms of this incident that the caller may enter */
      myRooms: components['schemas']['Compartment'][];
    };
    InspectInvitation: {
      /**
       * Format: password
       * @description Token of the link
       */
      token: string;
    };
    InvitationView: {
      /** @description Name of the person invited */
      displayName: string;
      /** @description E-mail address to sign in with */
      email: string;
      /** @description Organisation of the person */
      organisationName: string | null;
    };
    /** @enum {string} */
    JudgedPersons: 'decided' | 'joined';
    /**
     * @description In time or late, for good; null while the start was not known when it was filed
     * @enum {string}
     */
    Judgement: 'in_time' | 'late' | 'no_deadline';
    /**
     * @description Dates of the incident that it tells; none to partners
     * @enum {string}
     */
    KeyDate: 'occurred_from' | 'occurred_to' | 'detected' | 'suspected' | 'aware';
    LaneCount: {
      /**
       * Format: uuid
       * @description Organisation
       */
      organisationId: string;
      /** @description Its name */
      organisationName: string;
      /** @description Name of the lane; that of the organisation unless it was given one */
      laneName: string;
      /** @description Number of tasks neither done nor cancelled */
      open: number;
      /** @description Number of open tasks that wait for something */
      blocked: number;
      /** @description Number of open tasks whose due period is over */
      overdue: number;
      /** @description Number of tasks done */
      done: number;
    };
    LastContact: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /** @description To us or from us */
      direction: components['schemas']['Direction'];
      /** @description By which way it came or went */
      channel: components['schemas']['CorrespondenceChannel'];
      /** @description When it was said or sent; may be coarse, never invented */
      occurred: components['schemas']['Moment'];
      /** @description What it is about */
      subject: string;
      /** @description Name of the organisation; null for a mail of which nobody has said yet whose it is */
      organisationName: string | null;
    };
    LastStatement: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /** @description Who makes the statement, such as the organisation or the police */
      issuer: string;
      /** @description Headline, or what it is about */
      title: string;
      /**
       * @description How it reached its readers
       * @default unknown
       */
      channel: components['schemas']['StatementChannel'];
      /** @description When it was published */
      published: components['schemas']['Moment'];
    };
    LeakPublicationPage: {
      /** @description Rows of this page */
      data: components['schemas']['LeakPublicationView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    LeakPublicationView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /** @description Counts the changes; send it back with a change */
      version: number;
      /**
       * Format: date-time
       * @description When the record was made (UTC)
       */
      createdAt: string;
      /**
       * Format: uuid
       * @description User who made the record
       */
      createdBy: string;
      /**
       * Format: date-time
       * @description When it was last changed (UTC)
       */
      updatedAt: string;
      /**
       * Format: date-time
       * @description When it was put away; null while in use
       */
      archivedAt: string | null;
      /**
       * @description Kind of place
       * @default unknown
       */
      place: components['schemas']['PublicationPlace'];
      /** @description Name of the place; empty while not known */
      placeName: string | null;
      /** @description Who published, by the name they use; empty while not known */
      publishedBy: string | null;
      /** @description When the data were seen there; empty while not known */
      seen: components['schemas']['Moment'] | null;
      /** @description What the publisher claims, in our words */
      claim: string | null;
      /** @description How much there is, in the words of the source */
      volume: string | null;
      /** @description Who says so */
      source: string;
      /**
       * Format: uri
       * @description Web address of the source; it is never opened from here
       */
      sourceUrl: string | null;
      /**
       * @description How sure it is
       * @default reported
       */
      confidence: components['schemas']['Confidence'];
      /**
       * @description Figures that it tells, in order, as far as the reader may see them
       * @default []
       */
      figureIds: string[];
      /** @description When it was gone again; empty while it stands, or while not known */
      takenDown: components['schemas']['Moment'] | null;
      /** @description The same figures with value, source and as-of */
      figures: components['schemas']['QuotedFigure'][];
    };
    /**
     * @description Whether it was published
     * @enum {string}
     */
    LeakedStatus: 'none' | 'claimed' | 'confirmed';
    LeaveOutRecipient: {
      /** @description Why, such as "asked not to be written to"; goes on record */
      reason: string;
    };
    LetterCampaignPage: {
      /** @description Rows of this page */
      data: components['schemas']['LetterCampaignView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    LetterCampaignView: {
      /**
       * Format: uuid
       * @description Campaign
       */
      id: string;
      /** @description What it is called inside the house */
      name: string;
      /** @description Who writes */
      sender: string;
      /** @description Who answers questions */
      contactPoint: string;
      /** @description Where it stands */
      state: components['schemas']['CampaignState'];
    };
    /**
     * @description Language of the words
     * @enum {string}
     */
    LetterLanguage: 'da' | 'de' | 'en';
    LetterPreviewView: {
      /** @description Name and address */
      addressee: string[];
      /** @description Day of the letter, in words */
      date: string;
      /** @description Reference of the letter */
      reference: string;
      /** @description Subject line */
      subject: string;
      /** @description Text with everything in its place */
      body: string;
      /** @description What stands in braces and is no placeholder, as written; the text is refused with it */
      unknown: string[];
    };
    /**
     * @description Draft, approved or withdrawn
     * @enum {string}
     */
    LetterState: 'draft' | 'approved' | 'withdrawn';
    LetterVersionPage: {
      /** @description Rows of this page */
      data: components['schemas']['LetterVersionView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    LetterVersionView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /** @description Counts the changes; send it back with a change */
      version: number;
      /**
       * Format: date-time
       * @description When the record was made (UTC)
       */
      createdAt: string;
      /**
       * Format: uuid
       * @description User who made the record
       */
      createdBy: string;
      /**
       * Format: date-time
       * @description When it was last changed (UTC)
       */
      updatedAt: string;
      /**
       * Format: date-time
       * @description When it was put away; null while in use
       */
      archivedAt: string | null;
      /**
       * @description Figures that it tells, in order, as far as the reader may see them
       * @default []
       */
      figureIds: string[];
      /**
       * @description Data categories that it names as affected; none to partners
       * @default []
       */
      categoryIds: string[];
      /**
       * @description Dates of the incident that it tells; none to partners
       * @default []
       */
      keyDates: components['schemas']['KeyDate'][];
      /**
       * Format: uuid
       * @description Campaign that it is written for
       */
      campaignId: string;
      /** @description Version in its language, from 1 */
      number: number;
      /** @description Language of the words */
      language: components['schemas']['LetterLanguage'];
      /** @description Subject line; may hold placeholders */
      subject: string;
      /** @description Text with placeholders such as {{name}} */
      body: string;
      /** @description Where it tells the nature of the breach: passage of the body, word for word */
      nature: string | null;
      /** @description Where it names the contact point: passage of the body, word for word */
      contact: string | null;
      /** @description Where it tells likely consequences: passage of the body, word for word */
      consequences: string | null;
      /** @description Where it tells the measures taken: passage of the body, word for word */
      measures: string | null;
      /**
       * @description Draft, approved or withdrawn
       * @default draft
       */
      state: components['schemas']['LetterState'];
      /**
       * Format: uuid
       * @description Who approved it
       */
      approvedBy: string | null;
      /**
       * Format: date-time
       * @description When it was approved (UTC)
       */
      approvedAt: string | null;
      /** @description Why it was withdrawn */
      withdrawnReason: string | null;
      /** @description What it tells, with the values as they were when it became final; null to partners */
      told: components['schemas']['Told'] | null;
      /** @description Name of the campaign; null while it is put away */
      campaignName: string | null;
      /** @description Name of who began it */
      createdByName: string | null;
      /** @description Name of who approved it */
      approvedByName: string | null;
    };
    LiftNotificationHold: {
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
      /** @description Why it is lifted, such as who said so */
      reason: string;
    };
    ListedPerson: {
      /**
       * Format: uuid
       * @description Hash of the number under which the person counts
       */
      id: string;
      /** @description Kind of that number */
      kind: components['schemas']['PersonNumberKind'];
      /** @description How certain it is */
      status: components['schemas']['PersonStatus'];
      /** @description Marks */
      marks: components['schemas']['CohortMark'][];
      /** @description Affected tables that hold the person */
      tableIds: string[];
      /** @description Number of data categories that were taken */
      categories: number;
      /** @description A decision is in force */
      decided: boolean;
      /** @description The register holds several numbers of the person */
      joined: boolean;
    };
    ListedPersonsView: {
      /** @description Persons */
      data: components['schemas']['ListedPerson'][];
      /**
       * Format: uuid
       * @description Ask again with this as "after"; null: there are no more
       */
      next: string | null;
    };
    LookUpPerson: {
      /**
       * Format: password
       * @description Person number in any spelling; hashed at once, stored and logged nowhere
       */
      number: string;
      /** @description Who gave the number out, as the tables write it; needed for local replacement numbers (D-eCPR) */
      issuer?: string | null;
      /** @description Country that gave the number out (ISO 3166-1), if it is not Danish */
      country?: components['schemas']['NumberCountry'] | null;
      /** @description Why it is asked, such as who calls; goes on record */
      reason: string;
    };
    LookedUpCategory: {
      /** @description Key of the data category */
      key: string;
      /** @description Its name in plain words, for reading aloud */
      name: string;
      /** @description Its class */
      gdprClass: components['schemas']['GdprClass'];
    };
    /**
     * @description possible: the number was given out locally and may be that of somebody else
     * @enum {string}
     */
    LookupAnswer: 'yes' | 'possible' | 'no';
    /**
     * @description Why it could not be read; null if it was
     * @enum {string}
     */
    MailFault: 'not_a_mail' | 'damaged' | 'too_large' | 'took_too_long' | 'took_too_much' | 'empty';
    /**
     * @description What the file was read as
     * @enum {string}
     */
    MailFormat: 'eml' | 'msg' | 'tnef' | 'document';
    /**
     * @description imported: new drafts; known: this very mail was there already; document: kept, but not readable as a mail
     * @enum {string}
     */
    MailImportOutcome: 'imported' | 'known' | 'document';
    MailImportView: {
      /** @description imported: new drafts; known: this very mail was there already; document: kept, but not readable as a mail */
      outcome: components['schemas']['MailImportOutcome'];
      /**
       * Format: uuid
       * @description Item of correspondence it became, or was already
       */
      correspondenceId: string;
      /** @description Subject of the item */
      subject: string;
      /** @description Room in which the item lies: not the one asked for where it was there already, or belongs to a thread in another */
      compartment: components['schemas']['Compartment'];
      /** @description Drafts that were made: one for each mail in it */
      drafts: number;
      /** @description Why it could not be read */
      fault: components['schemas']['MailFault'] | null;
    };
    MailMessagePage: {
      /** @description Rows of this page */
      data: components['schemas']['MailMessageView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    MailMessageView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * Format: date-time
       * @description When the record was made (UTC)
       */
      createdAt: string;
      /**
       * Format: uuid
       * @description Item of correspondence that the mail became
       */
      correspondenceId: string;
      /**
       * Format: uuid
       * @description File on the item that holds the mail byte for byte
       */
      originalId: string;
      /**
       * Format: uuid
       * @description Item of the mail in which this one was forwarded; null when there is none, or when it is not for the reader
       */
      containedInId: string | null;
      /** @description What the file was read as */
      format: components['schemas']['MailFormat'];
      /** @description Why it could not be read; null if it was */
      fault: components['schemas']['MailFault'] | null;
      /**
       * @description What was left in the original
       * @default []
       */
      remarks: components['schemas']['MailRemark'][];
      /** @description Message-ID, with its brackets */
      messageId: string | null;
      /** @description Message-ID of what it says to answer */
      inReplyTo: string | null;
      /**
       * @description Message-IDs of the thread it says to belong to, oldest first
       * @default []
       */
      referenceIds: string[];
      /**
       * @description Whom it says to be from
       * @default []
       */
      sender: {
        /** @description Name as the mail gives it */
        name: string | null;
        /** @description Address as the mail gives it */
        address: string | null;
      }[];
      /**
       * @description To whom
       * @default []
       */
      recipients: {
        /** @description Name as the mail gives it */
        name: string | null;
        /** @description Address as the mail gives it */
        address: string | null;
      }[];
      /**
       * @description Copies to
       * @default []
       */
      copies: {
        /** @description Name as the mail gives it */
        name: string | null;
        /** @description Address as the mail gives it */
        address: string | null;
      }[];
      /**
       * @description Blind copies to, where the file tells them
       * @default []
       */
      blindCopies: {
        /** @description Name as the mail gives it */
        name: string | null;
        /** @description Address as the mail gives it */
        address: string | null;
      }[];
      /**
       * @description Whom it asks to answer
       * @default []
       */
      replyTo: {
        /** @description Name as the mail gives it */
        name: string | null;
        /** @description Address as the mail gives it */
        address: string | null;
      }[];
      /** @description Subject as it stands in the mail */
      subject: string | null;
      /**
       * Format: date-time
       * @description When it says to have been sent (UTC)
       */
      sentAt: string | null;
      /** @description The same in its own words and zone */
      sentWritten: string | null;
      /**
       * Format: date-time
       * @description When the last server says to have taken it in (UTC)
       */
      receivedAt: string | null;
      /** @description The same in its own words and zone */
      receivedWritten: string | null;
      /** @description Its words */
      text: string | null;
      /**
       * @description Pictures and other parts that would have been fetched from elsewhere; left out
       * @default 0
       */
      remoteParts: number;
      /** @description Whether there is HTML to show at …/page */
      hasHtml: boolean;
      /** @description SHA-256 of the original */
      originalSha256: string | null;
      /** @description Another mail of the incident has the same Message-ID and says something else: one of them may be forged */
      hasDouble: boolean;
    };
    /**
     * @description What was left in the original
     * @enum {string}
     */
    MailRemark: 'text_cut' | 'files_left' | 'mails_left' | 'part_unread';
    MailStatusView: {
      /** @description Mail can be sent: SMTP is set up */
      canSend: boolean;
      /** @description Answers are fetched: IMAP is set up */
      canReceive: boolean;
      /** @description Address that mail is sent from */
      from: string | null;
    };
    MailTemplatePage: {
      /** @description Rows of this page */
      data: components['schemas']['MailTemplateView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    MailTemplateView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /** @description Name in the list */
      name: string;
      /** @description Language it is written in */
      language: components['schemas']['LetterLanguage'];
      /** @description Subject; {{reference}}, {{contact}}, {{organisation}}, {{sender}} are filled in */
      subject: string;
      /** @description Words; the same are filled in */
      body: string;
      /**
       * Format: date-time
       * @description When it was put away; null while in use
       */
      archivedAt: string | null;
      /** @description Counts the changes; send it back with a change */
      version: number;
      /**
       * Format: date-time
       * @description When it was entered (UTC)
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description When it was last changed (UTC)
       */
      updatedAt: string;
    };
    MailboxMessagePage: {
      /** @description Rows of this page */
      data: components['schemas']['MailboxMessageView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    MailboxMessageView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * @description Whether somebody has sorted it
       * @default waiting
       */
      state: components['schemas']['MailboxState'];
      /** @description Whom it says to be from; anybody can write anything there */
      sender: string | null;
      /** @description Its subject */
      subject: string | null;
      /**
       * Format: date-time
       * @description When it says to have been sent (UTC)
       */
      sentAt: string | null;
      /** @description Size in bytes */
      size: number;
      /** @description Why it could not be read; null if it was */
      fault: components['schemas']['MailFault'] | null;
      /**
       * Format: uuid
       * @description Incident it was put into
       */
      incidentId: string | null;
      /**
       * Format: uuid
       * @description Item of correspondence it became
       */
      correspondenceId: string | null;
      /** @description Why it was discarded */
      reason: string | null;
      /** @description Counts the changes; send it back with a change */
      version: number;
      /**
       * Format: date-time
       * @description When it was fetched (UTC)
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description When it was last changed (UTC)
       */
      updatedAt: string;
      /** @description Reference of the incident it was put into */
      incidentReference: string | null;
    };
    MailboxPreviewView: {
      /**
       * Format: uuid
       * @description Mail of the mailbox
       */
      id: string;
      /** @description Its words; null when there are none, or when it lies in a case */
      text: string | null;
      /** @description Names of its files */
      fileNames: string[];
    };
    /**
     * @description Whether somebody has sorted it
     * @enum {string}
     */
    MailboxState: 'waiting' | 'filed' | 'discarded';
    MatrixCategory: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /** @description Short name for exports and imports: small letters, digits and underscores; never changes */
      key: string;
      /** @description Name on screen and in letters */
      name: string;
      /** @description Class under the GDPR; decides duties and colours */
      gdprClass: components['schemas']['GdprClass'];
    };
    MatrixCell: {
      /**
       * Format: uuid
       * @description Affected table
       */
      tableId: string;
      /**
       * Format: uuid
       * @description Data category
       */
      categoryId: string;
      /** @description Number of columns of this category in the table */
      columns: number;
      /** @description Who says so, each once */
      sources: string[];
      /** @description How sure the surest of them is */
      confidence: components['schemas']['Confidence'];
    };
    MatrixTable: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /** @description Name of the table or group of tables, as the source gives it */
      name: string;
      /**
       * @description Whether it was stolen
       * @default suspected
       */
      stolenStatus: components['schemas']['StolenStatus'];
      /**
       * @description Whether it was published
       * @default none
       */
      leakedStatus: components['schemas']['LeakedStatus'];
    };
    MembershipPage: {
      /** @description Rows of this page */
      data: components['schemas']['MembershipView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    MembershipView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident
       */
      incidentId: string;
      /**
       * Format: uuid
       * @description User
       */
      userId: string;
      /** @description Roles in this incident; partner stands alone */
      roles: components['schemas']['IncidentRole'][];
      /**
       * Format: date-time
       * @description When the membership ended; null while it holds
       */
      endedAt: string | null;
      /** @description Counts the changes; send it back with a change */
      version: number;
      /** @description Name of the user */
      displayName: string | null;
      /**
       * Format: uuid
       * @description Organisation of the user
       */
      organisationId: string | null;
      /** @description Name of the organisation of the user */
      organisationName: string | null;
    };
    /** @description An instant as it was reported: no more exact than it is known */
    Moment: {
      /**
       * Format: date-time
       * @description Start of the stated period in the zone, as UTC
       */
      at: string;
      /** @description How much of it is known */
      precision: components['schemas']['Precision'];
      /** @description IANA time zone in which it was reported */
      zone: string;
      /** @description The words of the source */
      asWritten: string | null;
    };
    MoveIncident: {
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
      /** @description Phase to move to; the table of allowed moves decides */
      to: components['schemas']['Phase'];
      /** @description Why, for the record */
      reason: string;
    };
    NegotiationAdmissionPage: {
      /** @description Rows of this page */
      data: components['schemas']['NegotiationAdmissionView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    NegotiationAdmissionView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident
       */
      incidentId: string;
      /**
       * Format: uuid
       * @description Who was let in
       */
      userId: string;
      /** @description Named with the office of commander or legal, without a reason of its own */
      byOffice: boolean;
      /** @description Why; null for who is named with an office */
      reason: string | null;
      /**
       * Format: uuid
       * @description Who let them in, or gave them the office
       */
      admittedBy: string;
      /**
       * Format: date-time
       * @description When (UTC)
       */
      admittedAt: string;
      /**
       * Format: date-time
       * @description When it ended (UTC); null while it holds
       */
      endedAt: string | null;
      /**
       * Format: uuid
       * @description Who ended it
       */
      endedBy: string | null;
      /** @description Why it ended; null where it ended with the office or the membership */
      endedReason: string | null;
      /** @description Counts the changes; send it back with a change */
      version: number;
      /** @description Name of who was let in */
      displayName: string | null;
      /** @description Name of who let them in */
      admittedByName: string | null;
      /** @description Name of who ended it */
      endedByName: string | null;
    };
    NegotiationBundlePage: {
      /** @description Rows of this page */
      data: components['schemas']['NegotiationBundleView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    NegotiationBundleView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * @description Traffic Light Protocol 2.0 label; whatever it says, the room is open to commander, legal and negotiator alone
       * @default RED
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /** @description Counts the changes; send it back with a change */
      version: number;
      /**
       * Format: date-time
       * @description When the record was made (UTC)
       */
      createdAt: string;
      /**
       * Format: uuid
       * @description User who made the record
       */
      createdBy: string;
      /**
       * Format: date-time
       * @description When it was last changed (UTC)
       */
      updatedAt: string;
      /**
       * Format: date-time
       * @description When it was put away; null while in use
       */
      archivedAt: string | null;
      /**
       * Format: uuid
       * @description The negotiation
       */
      negotiationId: string;
      /** @description To whom it is handed, such as an officer with their case number */
      recipient: string;
      /** @description Why, such as the request it answers */
      reason: string;
      /** @description SHA-256 of negotiation.json in it */
      contentSha256: string;
      /** @description Merkle tree hash (RFC 6962) over the lines of record.jsonl in it */
      recordRoot: string;
      /** @description Entries of the record in it */
      recordEntries: number;
      /** @description Number of the last of them in the record */
      recordLast: number;
      /** @description Name of who handed it over */
      madeByName: string | null;
    };
    /**
     * @description What is to be done
     * @enum {string}
     */
    NegotiationCourse: 'pay' | 'do_not_pay' | 'buy_time' | 'break_off';
    NegotiationDecisionPage: {
      /** @description Rows of this page */
      data: components['schemas']['NegotiationDecisionView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    /**
     * @description Where it stands
     * @enum {string}
     */
    NegotiationDecisionState: 'draft' | 'approved_once' | 'approved' | 'withdrawn' | 'superseded';
    NegotiationDecisionView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * @description Traffic Light Protocol 2.0 label; whatever it says, the room is open to commander, legal and negotiator alone
       * @default RED
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /** @description Counts the changes; send it back with a change */
      version: number;
      /**
       * Format: date-time
       * @description When the record was made (UTC)
       */
      createdAt: string;
      /**
       * Format: uuid
       * @description User who made the record
       */
      createdBy: string;
      /**
       * Format: date-time
       * @description When it was last changed (UTC)
       */
      updatedAt: string;
      /**
       * Format: date-time
       * @description When it was put away; null while in use
       */
      archivedAt: string | null;
      /**
       * Format: uuid
       * @description The negotiation
       */
      negotiationId: string;
      /** @description What is to be done */
      course: components['schemas']['NegotiationCourse'];
      /** @description What had to be decided */
      question: string;
      /** @description Options that were weighed, at least two, each in a sentence */
      options: string[];
      /** @description Why this one, with the facts it rests on */
      reason: string;
      /** @description At most how much, exact; empty where no amount is decided */
      amount: string | null;
      /** @description Its currency in capitals; required with an amount */
      currency: string | null;
      /**
       * Format: uuid
       * @description Decision of the same negotiation whose place it takes once it is approved
       */
      supersedesId: string | null;
      /**
       * @description Where it stands
       * @default draft
       */
      state: components['schemas']['NegotiationDecisionState'];
      /**
       * @description Everybody who wrote in it; none of them approves it
       * @default []
       */
      writtenBy: string[];
      /**
       * Format: uuid
       * @description Who approved it first
       */
      firstApprovedBy: string | null;
      /**
       * Format: date-time
       * @description When that was (UTC)
       */
      firstApprovedAt: string | null;
      /**
       * Format: uuid
       * @description Who approved it second; never the same person
       */
      secondApprovedBy: string | null;
      /**
       * Format: date-time
       * @description When that was (UTC)
       */
      secondApprovedAt: string | null;
      /**
       * Format: uuid
       * @description Who withdrew it
       */
      withdrawnBy: string | null;
      /**
       * Format: date-time
       * @description When it was withdrawn (UTC)
       */
      withdrawnAt: string | null;
      /** @description Why it was withdrawn */
      withdrawnReason: string | null;
      /** @description Names of those who wrote in it */
      writtenByNames: string[];
      /** @description Name of who approved it first */
      firstApprovedByName: string | null;
      /** @description Name of who approved it second */
      secondApprovedByName: string | null;
      /** @description Name of who withdrew it */
      withdrawnByName: string | null;
      /**
       * Format: uuid
       * @description Decision that took its place
       */
      supersededById: string | null;
    };
    /**
     * @description What happened, in one word
     * @enum {string}
     */
    NegotiationEventKind:
      | 'message'
      | 'first_contact'
      | 'identity_question'
      | 'demand'
      | 'counter_offer'
      | 'discount'
      | 'refusal'
      | 'deadline_set'
      | 'deadline_extended'
      | 'threat_publication'
      | 'threat_price_increase'
      | 'threat_contact_third_parties'
      | 'regulatory_pressure'
      | 'proof_requested'
      | 'proof_given'
      | 'data_claim'
      | 'data_claim_withdrawn'
      | 'wallet_given'
      | 'test_payment'
      | 'payment_sent'
      | 'payment_confirmed'
      | 'partial_payment'
      | 'decryptor_delivered'
      | 'decryptor_problem'
      | 'leak_site_link'
      | 'leak_published'
      | 'deletion_claim'
      | 'silence'
      | 'broken_off'
      | 'reopened'
      | 'hearsay'
      | 'system_message';
    NegotiationEventPage: {
      /** @description Rows of this page */
      data: components['schemas']['NegotiationEventView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    NegotiationEventView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * @description Traffic Light Protocol 2.0 label; whatever it says, the room is open to commander, legal and negotiator alone
       * @default RED
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /** @description Counts the changes; send it back with a change */
      version: number;
      /**
       * Format: date-time
       * @description When the record was made (UTC)
       */
      createdAt: string;
      /**
       * Format: uuid
       * @description User who made the record
       */
      createdBy: string;
      /**
       * Format: date-time
       * @description When it was last changed (UTC)
       */
      updatedAt: string;
      /**
       * Format: date-time
       * @description When it was put away; null while in use
       */
      archivedAt: string | null;
      /**
       * Format: uuid
       * @description The negotiation
       */
      negotiationId: string;
      /** @description What happened, in one word */
      kind: components['schemas']['NegotiationEventKind'];
      /**
       * @description Who spoke or acted
       * @default none
       */
      party: components['schemas']['NegotiationParty'];
      /** @description When it happened; may be coarse, never invented */
      occurred: components['schemas']['Moment'];
      /** @description What was said or done */
      text: string | null;
      /** @description Amount in the currency, exact; empty where none was named */
      amount: string | null;
      /** @description Currency in capitals, such as BTC, XMR, USD, EUR or DKK; required with an amount */
      currency: string | null;
      /** @description The amount in the words of the source, such as "80k in bitcoin" */
      amountAsWritten: string | null;
      /** @description Percentage, of a discount for example */
      percent: string | null;
      /** @description Deadline that was set by it */
      deadline: components['schemas']['Moment'] | null;
      /** @description Who says so */
      source: string | null;
      /**
       * @description How sure we are of it
       * @default unknown
       */
      confidence: components['schemas']['Confidence'];
      /**
       * Format: uuid
       * @description Event of the same negotiation that this one corrects
       */
      correctsId: string | null;
      /**
       * Format: uuid
       * @description Message of the same negotiation that it was read from
       */
      messageId: string | null;
      /**
       * Format: date-time
       * @description Start of the stated time (UTC), to sort by
       */
      occurredAt: string;
      /**
       * Format: uuid
       * @description Event that corrects this one
       */
      correctedById: string | null;
      /** @description Number of that message in the negotiation */
      messageNumber: number | null;
    };
    /**
     * @description What it is
     * @enum {string}
     */
    NegotiationGroundKind:
      'legal_opinion' | 'insurer' | 'police_instruction' | 'police_informed' | 'sanctions_screening' | 'other';
    NegotiationGroundPage: {
      /** @description Rows of this page */
      data: components['schemas']['NegotiationGroundView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    NegotiationGroundView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * @description Traffic Light Protocol 2.0 label; whatever it says, the room is open to commander, legal and negotiator alone
       * @default RED
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /** @description Counts the changes; send it back with a change */
      version: number;
      /**
       * Format: date-time
       * @description When the record was made (UTC)
       */
      createdAt: string;
      /**
       * Format: uuid
       * @description User who made the record
       */
      createdBy: string;
      /**
       * Format: date-time
       * @description When it was last changed (UTC)
       */
      updatedAt: string;
      /**
       * Format: date-time
       * @description When it was put away; null while in use
       */
      archivedAt: string | null;
      /**
       * Format: uuid
       * @description The decision
       */
      negotiationDecisionId: string;
      /**
       * Format: uuid
       * @description Its negotiation
       */
      negotiationId: string;
      /** @description What it is */
      kind: components['schemas']['NegotiationGroundKind'];
      /** @description When it was given, told or looked up */
      occurred: components['schemas']['Moment'];
      /** @description Who gave it, told it or looked it up, by name */
      givenBy: string;
      /** @description What it says; with the police, who was told what */
      text: string;
      /** @description Sanctions list and its state, such as "OFAC SDN"; with a screening alone */
      sanctionsList: string | null;
      /** @description What was found; with a screening alone */
      result: components['schemas']['ScreeningResult'] | null;
      /**
       * Format: uuid
       * @description File of the negotiation that proves it; required with a screening
       */
      attachmentId: string | null;
      /** @description Name of who entered it */
      createdByName: string | null;
      /** @description Name of the file that proves it */
      fileName: string | null;
      /** @description Its fingerprint (SHA-256) */
      fileSha256: string | null;
    };
    NegotiationImportPage: {
      /** @description Rows of this page */
      data: components['schemas']['NegotiationImportView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    NegotiationImportView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * @description Traffic Light Protocol 2.0 label; whatever it says, the room is open to commander, legal and negotiator alone
       * @default RED
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /** @description Counts the changes; send it back with a change */
      version: number;
      /**
       * Format: date-time
       * @description When the record was made (UTC)
       */
      createdAt: string;
      /**
       * Format: uuid
       * @description User who made the record
       */
      createdBy: string;
      /**
       * Format: date-time
       * @description When it was last changed (UTC)
       */
      updatedAt: string;
      /**
       * Format: date-time
       * @description When it was put away; null while in use
       */
      archivedAt: string | null;
      /**
       * Format: uuid
       * @description The negotiation
       */
      negotiationId: string;
      /** @description Form in which it was handed over */
      format: components['schemas']['ChatFormat'];
      /** @description What its source calls the chat */
      chatId: string | null;
      /** @description Messages that its source holds */
      messageCount: number;
      /** @description SHA-256 of the source as it was handed over */
      sourceSha256: string;
      /** @description SHA-256 over the words of all its messages in order */
      chatSha256: string;
      /** @description Which of two numbers in a date is the day */
      dayOrder: components['schemas']['DayOrder'];
      /**
       * @description IANA zone of times that name none
       * @example Europe/Copenhagen
       */
      zone: string;
      /** @description Year of the first date that has none */
      year: number | null;
      /**
       * Format: date-time
       * @description Instant from which "9 days ago" counts (UTC)
       */
      readAt: string | null;
      /** @description Currency of amounts in a chat that names none */
      currency: string | null;
      /** @description Who speaks, by name as it is reduced to one spelling */
      parties: {
        [key: string]: 'actor' | 'us' | 'third_party' | 'none';
      };
      /** @description Messages that were taken in; those that were there already are left out */
      taken: number;
      /** @description Messages of which the time is unread */
      unread: number;
    };
    NegotiationMessagePage: {
      /** @description Rows of this page */
      data: components['schemas']['NegotiationMessageView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    NegotiationMessageView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * @description Traffic Light Protocol 2.0 label; whatever it says, the room is open to commander, legal and negotiator alone
       * @default RED
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /** @description Counts the changes; send it back with a change */
      version: number;
      /**
       * Format: date-time
       * @description When the record was made (UTC)
       */
      createdAt: string;
      /**
       * Format: uuid
       * @description User who made the record
       */
      createdBy: string;
      /**
       * Format: date-time
       * @description When it was last changed (UTC)
       */
      updatedAt: string;
      /**
       * Format: date-time
       * @description When it was put away; null while in use
       */
      archivedAt: string | null;
      /**
       * Format: uuid
       * @description The negotiation
       */
      negotiationId: string;
      /**
       * Format: uuid
       * @description Chat that it was taken in with; null if it was entered by hand
       */
      importId: string | null;
      /** @description Place in the negotiation, from 1: the order of the source, whatever its times say */
      number: number;
      /**
       * @description What it is
       * @default message
       */
      kind: components['schemas']['ChatMessageKind'];
      /** @description Who speaks */
      party: components['schemas']['NegotiationParty'];
      /** @description Name of who speaks as the source writes it; may be empty */
      partyAsWritten: string;
      /** @description When it was sent, as exactly as it is known; null while that is unread */
      sent: components['schemas']['Moment'] | null;
      /** @description Its time as the source writes it; may be empty */
      timeAsWritten: string;
      /** @description Why its time is unread */
      timeFault: components['schemas']['TimeFault'] | null;
      /** @description When it was sent, as somebody says by hand; it counts instead of the time as read */
      handSent: components['schemas']['Moment'] | null;
      /** @description Why, such as what shows it; also why it was taken back */
      handReason: string | null;
      /**
       * Format: uuid
       * @description Who says so
       */
      handBy: string | null;
      /**
       * Format: date-time
       * @description When they said so (UTC)
       */
      handAt: string | null;
      /** @description The words, as the source writes them; nothing in them is a link */
      text: string;
      /** @description SHA-256 of the words, whatever their blanks and case */
      sha256: string;
      /** @description File that was sent with it, by name alone */
      fileName: string | null;
      /** @description Size of that file in bytes, as the source says */
      fileSize: number | null;
      /** @description Name of who says the time by hand */
      handByName: string | null;
    };
    NegotiationNotePage: {
      /** @description Rows of this page */
      data: components['schemas']['NegotiationNoteView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    NegotiationNoteView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * @description Traffic Light Protocol 2.0 label; whatever it says, the room is open to commander, legal and negotiator alone
       * @default RED
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /** @description Counts the changes; send it back with a change */
      version: number;
      /**
       * Format: date-time
       * @description When the record was made (UTC)
       */
      createdAt: string;
      /**
       * Format: uuid
       * @description User who made the record
       */
      createdBy: string;
      /**
       * Format: date-time
       * @description When it was last changed (UTC)
       */
      updatedAt: string;
      /**
       * Format: date-time
       * @description When it was put away; null while in use
       */
      archivedAt: string | null;
      /**
       * Format: uuid
       * @description The negotiation
       */
      negotiationId: string;
      /** @description What it is about, as its readers see it */
      title: string;
      /** @description All that its readers are told */
      text: string;
      /** @description Why it is shared; its readers do not see it */
      reason: string;
      /** @description With whom it is shared: members of the case, also those of a partner organisation */
      readerIds: string[];
      /**
       * Format: date-time
       * @description When it was taken back (UTC); null while it is shared
       */
      withdrawnAt: string | null;
      /**
       * Format: uuid
       * @description Who took it back
       */
      withdrawnBy: string | null;
      /** @description Why it was taken back */
      withdrawnReason: string | null;
      /** @description Names of those with whom it is shared */
      readerNames: string[];
      /** @description Name of who shared it */
      sharedByName: string | null;
      /** @description Name of who took it back */
      withdrawnByName: string | null;
    };
    NegotiationPage: {
      /** @description Rows of this page */
      data: components['schemas']['NegotiationView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    NegotiationParticipantPage: {
      /** @description Rows of this page */
      data: components['schemas']['NegotiationParticipantView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    NegotiationParticipantView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * @description Traffic Light Protocol 2.0 label; whatever it says, the room is open to commander, legal and negotiator alone
       * @default RED
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /** @description Counts the changes; send it back with a change */
      version: number;
      /**
       * Format: date-time
       * @description When the record was made (UTC)
       */
      createdAt: string;
      /**
       * Format: uuid
       * @description User who made the record
       */
      createdBy: string;
      /**
       * Format: date-time
       * @description When it was last changed (UTC)
       */
      updatedAt: string;
      /**
       * Format: date-time
       * @description When it was put away; null while in use
       */
      archivedAt: string | null;
      /**
       * Format: uuid
       * @description The negotiation
       */
      negotiationId: string;
      /** @description Name, or what is known instead of one */
      name: string;
      /** @description On which side */
      party: components['schemas']['NegotiationParty'];
      /** @description As what they take part */
      role: components['schemas']['ParticipantRole'];
      /** @description Name under which they write; never a live link */
      handle: string | null;
      /** @description What else is known, such as their house */
      note: string | null;
    };
    /**
     * @description Who spoke or acted
     * @enum {string}
     */
    NegotiationParty: 'actor' | 'us' | 'third_party' | 'none';
    NegotiationProposalPage: {
      /** @description Rows of this page */
      data: components['schemas']['NegotiationProposalView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    NegotiationProposalView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * @description Traffic Light Protocol 2.0 label; whatever it says, the room is open to commander, legal and negotiator alone
       * @default RED
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /** @description Counts the changes; send it back with a change */
      version: number;
      /**
       * Format: date-time
       * @description When the record was made (UTC)
       */
      createdAt: string;
      /**
       * Format: uuid
       * @description User who made the record
       */
      createdBy: string;
      /**
       * Format: date-time
       * @description When it was last changed (UTC)
       */
      updatedAt: string;
      /**
       * Format: date-time
       * @description When it was put away; null while in use
       */
      archivedAt: string | null;
      /**
       * Format: uuid
       * @description The negotiation
       */
      negotiationId: string;
      /**
       * Format: uuid
       * @description Message that it is read from
       */
      messageId: string;
      /** @description What seems to have happened */
      kind: components['schemas']['NegotiationEventKind'];
      /** @description Who seems to demand, offer or threaten */
      party: components['schemas']['NegotiationParty'];
      /** @description Where its words begin in the text of the message, in UTF-16 units */
      placeFrom: number;
      /** @description Where they end, exclusive */
      placeTo: number;
      /** @description Its words */
      asWritten: string;
      /** @description Amount, exact; null where none is named or its digits fit no way of writing */
      amount: string | null;
      /** @description Currency */
      currency: string | null;
      /** @description How the currency is known: written there, named last in the chat, or assumed for all of it */
      currencyBasis: components['schemas']['CurrencyBasis'] | null;
      /** @description What it is to be paid in, where that is said beside the amount */
      paidIn: string | null;
      /** @description Percentage */
      percent: string | null;
      /** @description Counts the choices of an offer that names several */
      option: number | null;
      /** @description Deadline, counted from the message; null where its time or number is unknown */
      deadline: components['schemas']['Moment'] | null;
      /**
       * @description Where it stands
       * @default open
       */
      state: components['schemas']['ProposalState'];
      /**
       * Format: uuid
       * @description Who accepted, changed or refused it
       */
      judgedBy: string | null;
      /**
       * Format: date-time
       * @description When that was (UTC)
       */
      judgedAt: string | null;
      /** @description Why it was refused */
      judgedReason: string | null;
      /**
       * Format: uuid
       * @description Event that came of it
       */
      eventId: string | null;
      /** @description Number of the message in the negotiation */
      messageNumber: number;
      /** @description Name of who judged it */
      judgedByName: string | null;
    };
    NegotiationPublicationPage: {
      /** @description Rows of this page */
      data: components['schemas']['NegotiationPublicationView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    NegotiationPublicationView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * @description Traffic Light Protocol 2.0 label; whatever it says, the room is open to commander, legal and negotiator alone
       * @default RED
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /** @description Counts the changes; send it back with a change */
      version: number;
      /**
       * Format: date-time
       * @description When the record was made (UTC)
       */
      createdAt: string;
      /**
       * Format: uuid
       * @description User who made the record
       */
      createdBy: string;
      /**
       * Format: date-time
       * @description When it was last changed (UTC)
       */
      updatedAt: string;
      /**
       * Format: date-time
       * @description When it was put away; null while in use
       */
      archivedAt: string | null;
      /**
       * Format: uuid
       * @description The negotiation
       */
      negotiationId: string;
      /**
       * Format: uuid
       * @description The leak publication, of the same incident
       */
      leakPublicationId: string;
      /** @description How it belongs to it, such as after which threat it came */
      note: string | null;
      /** @description Kind of place; null where the publication is not for the reader */
      place: components['schemas']['PublicationPlace'] | null;
      /** @description Name of the place */
      placeName: string | null;
      /** @description Who published */
      publishedBy: string | null;
      /** @description When it was seen */
      seen: components['schemas']['Moment'] | null;
      /** @description What they claim */
      claim: string | null;
      /** @description How much */
      volume: string | null;
      /** @description Who says so */
      source: string | null;
      /** @description How sure it is */
      confidence: components['schemas']['Confidence'] | null;
      /** @description When it was gone */
      takenDown: components['schemas']['Moment'] | null;
    };
    NegotiationRatePage: {
      /** @description Rows of this page */
      data: components['schemas']['NegotiationRateView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    NegotiationRateView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * @description Traffic Light Protocol 2.0 label; whatever it says, the room is open to commander, legal and negotiator alone
       * @default RED
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /** @description Counts the changes; send it back with a change */
      version: number;
      /**
       * Format: date-time
       * @description When the record was made (UTC)
       */
      createdAt: string;
      /**
       * Format: uuid
       * @description User who made the record
       */
      createdBy: string;
      /**
       * Format: date-time
       * @description When it was last changed (UTC)
       */
      updatedAt: string;
      /**
       * Format: date-time
       * @description When it was put away; null while in use
       */
      archivedAt: string | null;
      /**
       * Format: uuid
       * @description The negotiation
       */
      negotiationId: string;
      /** @description Currency of which one unit is meant, in capitals */
      fromCurrency: string;
      /** @description Currency that it is worth so many of, in capitals */
      toCurrency: string;
      /** @description So many of the second are one of the first, exact */
      rate: string;
      /** @description When it held, with its zone; a rate of a day holds from its start */
      asOf: components['schemas']['Moment'];
      /** @description Who says so, such as a central bank or an exchange; never a live link */
      source: string;
      /**
       * Format: uuid
       * @description Rate of the same negotiation that this one corrects
       */
      correctsId: string | null;
      /**
       * Format: date-time
       * @description When it was withdrawn (UTC); null while it stands
       */
      withdrawnAt: string | null;
      /**
       * Format: uuid
       * @description Who withdrew it
       */
      withdrawnBy: string | null;
      /** @description Why it was withdrawn */
      withdrawnReason: string | null;
      /** @description Name of who entered it */
      enteredByName: string | null;
      /** @description Name of who withdrew it */
      withdrawnByName: string | null;
      /**
       * Format: uuid
       * @description Rate that corrects this one
       */
      correctedById: string | null;
    };
    NegotiationReplyPage: {
      /** @description Rows of this page */
      data: components['schemas']['NegotiationReplyView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    NegotiationReplyView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * @description Traffic Light Protocol 2.0 label; whatever it says, the room is open to commander, legal and negotiator alone
       * @default RED
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /** @description Counts the changes; send it back with a change */
      version: number;
      /**
       * Format: date-time
       * @description When the record was made (UTC)
       */
      createdAt: string;
      /**
       * Format: uuid
       * @description User who made the record
       */
      createdBy: string;
      /**
       * Format: date-time
       * @description When it was last changed (UTC)
       */
      updatedAt: string;
      /**
       * Format: date-time
       * @description When it was put away; null while in use
       */
      archivedAt: string | null;
      /**
       * Format: uuid
       * @description The negotiation
       */
      negotiationId: string;
      /** @description The words */
      text: string;
      /**
       * @description Where it stands
       * @default draft
       */
      state: components['schemas']['ReplyState'];
      /**
       * @description Everybody who wrote in it; none of them approves it
       * @default []
       */
      writtenBy: string[];
      /**
       * Format: uuid
       * @description Who approved it
       */
      approvedBy: string | null;
      /**
       * Format: date-time
       * @description When it was approved (UTC)
       */
      approvedAt: string | null;
      /**
       * Format: uuid
       * @description Message as which it was sent
       */
      messageId: string | null;
      /** @description Names of those who wrote in it */
      writtenByNames: string[];
      /** @description Name of who approved it */
      approvedByName: string | null;
      /** @description When it was sent */
      sent: components['schemas']['Moment'] | null;
    };
    /**
     * @description Where it stands
     * @enum {string}
     */
    NegotiationState: 'open' | 'paused' | 'broken_off' | 'settled' | 'published' | 'closed';
    NegotiationView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * @description Traffic Light Protocol 2.0 label; whatever it says, the room is open to commander, legal and negotiator alone
       * @default RED
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /** @description Counts the changes; send it back with a change */
      version: number;
      /**
       * Format: date-time
       * @description When the record was made (UTC)
       */
      createdAt: string;
      /**
       * Format: uuid
       * @description User who made the record
       */
      createdBy: string;
      /**
       * Format: date-time
       * @description When it was last changed (UTC)
       */
      updatedAt: string;
      /**
       * Format: date-time
       * @description When it was put away; null while in use
       */
      archivedAt: string | null;
      /** @description Who extorts, as they call themselves or as the source calls them */
      actor: string;
      /** @description Where it is held, in words; never a live link */
      channel: string | null;
      /** @description Language it is held in */
      language: string | null;
      /**
       * @description Where it stands
       * @default open
       */
      state: components['schemas']['NegotiationState'];
      /** @description The negotiation in plain words */
      summary: string | null;
      /** @description First contact, as exactly as it is known */
      firstContact: components['schemas']['Moment'] | null;
      /** @description Who says so */
      source: string | null;
      /**
       * @description How sure we are of it
       * @default unknown
       */
      confidence: components['schemas']['Confidence'];
      /** @description Currency in which its amounts are compared, in capitals; empty for that which the rate entered last leads to */
      comparedIn: string | null;
    };
    NewCalendarFeedView: {
      /**
       * Format: uuid
       * @description Id of the feed
       */
      id: string;
      /** @description Address for the calendar program; whoever has it reads what is due */
      link: string;
    };
    NewInvitationView: {
      /** @description Address to give to the person; what follows # never reaches a server log */
      link: string;
      /**
       * Format: date-time
       * @description Until when it works (UTC)
       */
      expiresAt: string;
    };
    NewsItem: {
      /**
       * Format: uuid
       * @description Id of the record behind the line
       */
      id: string;
      /** @description What kind of record it is */
      kind: components['schemas']['TimelineKind'];
      /** @description When it happened; null when that is not known */
      occurred: components['schemas']['Moment'] | null;
      /**
       * Format: date-time
       * @description When it was written down, filed or published here (UTC)
       */
      recordedAt: string;
      /** @description In one line; of a phase move the phases "from → to" */
      title: string;
    };
    NoticeBatchPage: {
      /** @description Rows of this page */
      data: components['schemas']['NoticeBatchView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    NoticeBatchView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident it belongs to
       */
      incidentId: string;
      /**
       * Format: uuid
       * @description Campaign whose letters it holds
       */
      campaignId: string;
      /** @description Number in its campaign, from 1 */
      number: number;
      /** @description How its letters go out */
      channel: components['schemas']['NoticeChannel'];
      /**
       * @description Letters to protected addresses go in batches of their own
       * @default ordinary
       */
      handling: components['schemas']['NoticeHandling'];
      /**
       * @description Where it stands
       * @default made
       */
      state: components['schemas']['BatchState'];
      /**
       * Format: date-time
       * @description When a second person released it (UTC)
       */
      releasedAt: string | null;
      /**
       * Format: date-time
       * @description When it was first exported (UTC)
       */
      exportedAt: string | null;
      /**
       * Format: date-time
       * @description When its letters went out (UTC)
       */
      sentAt: string | null;
      /** @description Why it was cancelled */
      cancelledReason: string | null;
      /** @description Counts the changes; send it back with a change */
      version: number;
      /**
       * Format: uuid
       * @description Who made it
       */
      createdBy: string;
      /**
       * Format: date-time
       * @description When it was made (UTC)
       */
      createdAt: string;
      /** @description Number of letters */
      recipients: number;
      /** @description Files of its export; empty before */
      files: components['schemas']['BatchFileView'][];
      /** @description SHA-256 of the archive, hexadecimal */
      archiveSha256: string | null;
      /** @description Texts that its letters were written from */
      texts: components['schemas']['BatchText'][];
      /** @description How its letters ended */
      outcomes: components['schemas']['BatchOutcomes'];
      /** @description Who made it */
      createdByName: string;
      /** @description Who released it */
      releasedByName: string | null;
      /** @description Who recorded that it went out */
      sentByName: string | null;
    };
    NoticeCampaignPage: {
      /** @description Rows of this page */
      data: components['schemas']['NoticeCampaignView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    NoticeCampaignView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /** @description Counts the changes; send it back with a change */
      version: number;
      /**
       * Format: date-time
       * @description When the record was made (UTC)
       */
      createdAt: string;
      /**
       * Format: uuid
       * @description User who made the record
       */
      createdBy: string;
      /**
       * Format: date-time
       * @description When it was last changed (UTC)
       */
      updatedAt: string;
      /**
       * Format: date-time
       * @description When it was put away; null while in use
       */
      archivedAt: string | null;
      /** @description What it is called inside the house */
      name: string;
      /**
       * Format: uuid
       * @description Saved cohort whose persons were drawn
       */
      cohortId: string | null;
      /**
       * Format: uuid
       * @description Run of the register as of which they were drawn
       */
      runId: string;
      /** @description Who writes, as the letters say it */
      sender: string;
      /** @description Who answers questions, as the letters print it (Art. 34(2), 33(3)(b)) */
      contactPoint: string;
      /**
       * @description Where it stands
       * @default draft
       */
      state: components['schemas']['CampaignState'];
      /**
       * Format: date-time
       * @description When its contact data were destroyed (UTC)
       */
      contactDestroyedAt: string | null;
      /** @description Name of the cohort; null where everybody of the run was drawn */
      cohortName: string | null;
      /** @description Number of the run as of which the persons were drawn */
      runNumber: number;
      /** @description There is a newer run: persons may be missing */
      stale: boolean;
      /** @description Number of persons in it, those left out among them */
      persons: number;
    };
    /**
     * @description Channels that the contact data allow
     * @enum {string}
     */
    NoticeChannel: 'digital_post' | 'print' | 'email' | 'phone';
    NoticeContactView: {
      /** @description Name */
      name: string;
      /** @description Lines of the address */
      address: string[];
      /** @description E-mail address; empty where there is none */
      email: string;
      /** @description Phone number; empty where there is none */
      phone: string;
      /** @description Reachable by digital post; null where no file says so */
      digitalPost: boolean | null;
      /** @description Name of the guardian; empty where no file names one */
      guardianName: string;
      /** @description Lines of the guardian’s address */
      guardianAddress: string[];
    };
    /**
     * @description What happened
     * @enum {string}
     */
    NoticeEventKind:
      | 'drawn'
      | 'contact_kept'
      | 'contact_destroyed'
      | 'waiting'
      | 'in_batch'
      | 'sent'
      | 'delivered'
      | 'returned'
      | 'bounced'
      | 'failed'
      | 'left_out';
    NoticeEventPage: {
      /** @description Rows of this page */
      data: components['schemas']['NoticeEventView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    NoticeEventView: {
      /** @description What happened */
      kind: components['schemas']['NoticeEventKind'];
      /** @description By which channel */
      channel: components['schemas']['RecipientChannel'];
      /** @description Number of the batch */
      batchNumber: number | null;
      /** @description Language of the text */
      letterLanguage: components['schemas']['LetterLanguage'] | null;
      /** @description Version of the text in its language */
      letterNumber: number | null;
      /** @description File that it is known from; null: by hand or by the product */
      source: string | null;
      /** @description Why there is no letter */
      leftOutReason: string | null;
      /**
       * Format: date-time
       * @description When it happened (UTC)
       */
      happenedAt: string;
      /**
       * Format: date-time
       * @description When it was recorded (UTC)
       */
      recordedAt: string;
      /** @description Who recorded it */
      recordedByName: string;
    };
    /**
     * @description Whether the address is protected
     * @enum {string}
     */
    NoticeHandling: 'ordinary' | 'protected';
    NoticeProgress: {
      /** @description Where their letters stand */
      state: components['schemas']['RecipientState'];
      /** @description How they are reached */
      channel: components['schemas']['RecipientChannel'];
      /** @description Whether the address is protected */
      handling: components['schemas']['NoticeHandling'];
      /** @description Their letters go to a guardian */
      toGuardian: boolean;
      /** @description Number of persons */
      persons: number;
    };
    NoticeProgressPage: {
      /** @description Rows of this page */
      data: components['schemas']['NoticeProgress'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    NoticeRecipientPage: {
      /** @description Rows of this page */
      data: components['schemas']['NoticeRecipientView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    NoticeRecipientView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident
       */
      incidentId: string;
      /**
       * Format: uuid
       * @description Campaign
       */
      campaignId: string;
      /** @description Printed on the letter in place of any number of the person */
      reference: string;
      /** @description Where the letter stands */
      state: components['schemas']['RecipientState'];
      /** @description How the person is reached */
      channel: components['schemas']['RecipientChannel'];
      /** @description Whether the address is protected */
      handling: components['schemas']['NoticeHandling'];
      /** @description A minor: the letter goes to the guardian */
      toGuardian: boolean;
      /** @description Language of the letter */
      language: components['schemas']['LetterLanguage'];
      /** @description Channels that the contact data allow */
      reach: components['schemas']['NoticeChannel'][];
      /** @description Channels that were tried in vain */
      tried: components['schemas']['NoticeChannel'][];
      /** @description There are contact data, sealed */
      hasContact: boolean;
      /** @description Why there is no letter */
      leftOutReason: string | null;
      /**
       * Format: uuid
       * @description Batch that the letter is in or went out with
       */
      batchId: string | null;
      /** @description Number of that batch */
      batchNumber: number | null;
      /**
       * Format: date-time
       * @description Since when it stands there (UTC)
       */
      changedAt: string;
    };
    NotificationHoldPage: {
      /** @description Rows of this page */
      data: components['schemas']['NotificationHoldView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    NotificationHoldView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /** @description Counts the changes; send it back with a change */
      version: number;
      /**
       * Format: date-time
       * @description When the record was made (UTC)
       */
      createdAt: string;
      /**
       * Format: uuid
       * @description User who made the record
       */
      createdBy: string;
      /**
       * Format: date-time
       * @description When it was last changed (UTC)
       */
      updatedAt: string;
      /**
       * Format: date-time
       * @description When it was put away; null while in use
       */
      archivedAt: string | null;
      /**
       * Format: uuid
       * @description Organisation that asks for it, such as the police
       */
      askedById: string;
      /** @description Its reference, such as a case number */
      reference: string | null;
      /** @description Legal basis, such as databeskyttelsesloven § 22(2)(4) */
      basis: string;
      /** @description Why, in words */
      reason: string | null;
      /** @description From when it holds */
      heldFrom: components['schemas']['Moment'];
      /**
       * Format: date
       * @description Day on which it is reviewed
       */
      reviewOn: string;
      /**
       * Format: date-time
       * @description When it was lifted (UTC); null while it holds
       */
      liftedAt: string | null;
      /**
       * Format: uuid
       * @description Who recorded that it was lifted
       */
      liftedBy: string | null;
      /** @description Why it was lifted */
      liftedReason: string | null;
      /** @description Name of the organisation that asks for it */
      askedByName: string;
      /** @description Name of who recorded that it was lifted */
      liftedByName: string | null;
    };
    /**
     * @description Country that gave the number out (ISO 3166-1), if it is not Danish
     * @enum {string}
     */
    NumberCountry: 'SE' | 'NO' | 'FI' | 'DE';
    ObligationAssessmentPage: {
      /** @description Rows of this page */
      data: components['schemas']['ObligationAssessmentView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    ObligationAssessmentView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident
       */
      incidentId: string;
      /**
       * Format: uuid
       * @description Duty that was judged
       */
      obligationId: string;
      /** @description Whether it applies */
      applies: components['schemas']['Applies'];
      /** @description Why */
      reason: string;
      /**
       * Format: date-time
       * @description When it was judged (UTC)
       */
      assessedAt: string;
      /**
       * Format: uuid
       * @description Who judged
       */
      assessedBy: string;
      /** @description Name of who judged */
      assessedByName: string | null;
    };
    ObligationPage: {
      /** @description Rows of this page */
      data: components['schemas']['ObligationView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    ObligationView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /** @description Counts the changes; send it back with a change */
      version: number;
      /**
       * Format: date-time
       * @description When the record was made (UTC)
       */
      createdAt: string;
      /**
       * Format: uuid
       * @description User who made the record
       */
      createdBy: string;
      /**
       * Format: date-time
       * @description When it was last changed (UTC)
       */
      updatedAt: string;
      /**
       * Format: date-time
       * @description When it was put away; null while in use
       */
      archivedAt: string | null;
      /** @description Statutory term it was made from; null for a duty of our own */
      termKey: string | null;
      /**
       * @description How many times this incident got the duty, such as by several requests
       * @default 1
       */
      occurrence: number;
      /** @description Law, contract or promise, in short */
      regime: string;
      /** @description Where it stands there */
      article: string | null;
      /** @description What is to be done */
      title: string;
      /** @description Who must be told */
      recipient: string;
      /** @description Kinds of organisations that telling fulfils it; null: any, or none is meant */
      recipientKinds: components['schemas']['OrganisationKind'][] | null;
      /** @description What it counts from */
      trigger: components['schemas']['Trigger'];
      /** @description Term whose submission it counts from */
      afterKey: string | null;
      /** @description How many units it gives; null where no time is fixed */
      amount: number | null;
      /** @description Elapsed hours, or days, weeks and months by the calendar (Reg. 1182/71 Art. 3) */
      unit: components['schemas']['TermUnit'] | null;
      /** @description Country (ISO 3166) whose public holidays move the end; null: weekends alone */
      calendar: string | null;
      /**
       * @description Cases in which it is not asked for
       * @default []
       */
      exemptions: {
        /** @description How the law names it, such as a */
        key: string;
        /** @description When it holds, in words */
        text: string;
      }[];
      /**
       * @description Later than due it must say why it is late
       * @default false
       */
      lateReasons: boolean;
      /**
       * @description May be given in phases
       * @default false
       */
      inPhases: boolean;
      /**
       * @description Gives way to a notification hold
       * @default false
       */
      holdable: boolean;
      /**
       * @description Forms that fulfil it, as its term says; any where it is our own
       * @default [
       *       "gdpr_33",
       *       "nis2_early_warning",
       *       "nis2_notification",
       *       "nis2_final"
       *     ]
       */
      forms: components['schemas']['FilingFormKey'][];
      /**
       * Format: date
       * @description First day on which the term was law
       */
      validFrom: string | null;
      /**
       * Format: date
       * @description Last day on which it was, as known when the duty was made
       */
      validTo: string | null;
      /** @description Where it was read */
      source: string | null;
      /** @description From when it counts; null while that is unknown or has not happened */
      started: components['schemas']['Moment'] | null;
      /** @description Who asked or gave notice, and how, where an event starts it */
      startedBasis: string | null;
      /** @description Deadline that an authority or a contract set: a minute, or the end of a day */
      fixedDue: components['schemas']['Moment'] | null;
      /** @description Why it is late */
      delayReason: string | null;
      /**
       * Format: date-time
       * @description Deadline as counted last (UTC), for reminders
       */
      dueAt: string | null;
      /** @description Whether it applies, as judged last; undecided while nobody judged */
      applies: components['schemas']['Applies'];
      /** @description Where a decision not to notify stands; null without one that is proposed or approved */
      decision: components['schemas']['DecisionState'] | null;
    };
    Obstacle: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /** @description What is to be done */
      title: string;
      /**
       * @description Where it stands
       * @default todo
       */
      status: components['schemas']['TaskStatus'];
      /** @description When it is to be done */
      due: components['schemas']['Moment'] | null;
      /** @description What it waits for outside the task list; a blocked task names this or a task */
      waitingFor: string | null;
      /**
       * Format: date-time
       * @description Start of the due period (UTC), to sort by
       */
      dueAt: string | null;
      /** @description Names of the lanes, in the same order */
      organisationNames: string[];
      /** @description Titles of the open tasks it waits for */
      waitsForTasks: string[];
    };
    /**
     * @description What kind of body it is
     * @enum {string}
     */
    OrganisationKind:
      | 'controller'
      | 'police'
      | 'cyber_crime_centre'
      | 'supervisory_authority'
      | 'health_authority'
      | 'public_authority'
      | 'processor'
      | 'law_firm'
      | 'insurer'
      | 'communications'
      | 'other';
    OrganisationPage: {
      /** @description Rows of this page */
      data: components['schemas']['OrganisationView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    OrganisationView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /** @description Official name */
      name: string;
      /** @description What kind of body it is */
      kind: components['schemas']['OrganisationKind'];
      /**
       * Format: date
       * @description First day on which it exists; empty if it has long existed
       */
      activeFrom: string | null;
      /**
       * Format: date
       * @description Last day on which it exists; empty while it does
       */
      activeTo: string | null;
      /**
       * @description Domains its mails come from, such as clinic.example; a mail from a domain of our own is outgoing
       * @default []
       */
      mailDomains: string[];
      /** @description Counts the changes; send it back with a change */
      version: number;
      /**
       * Format: date-time
       * @description When it was entered (UTC)
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description When it was last changed (UTC)
       */
      updatedAt: string;
    };
    OutgoingMailPage: {
      /** @description Rows of this page */
      data: components['schemas']['OutgoingMailView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    OutgoingMailView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident it belongs to; null for mails of no case
       */
      incidentId: string | null;
      /**
       * Format: uuid
       * @description Item of correspondence that it sends
       */
      correspondenceId: string | null;
      /** @description Message-ID, with its brackets */
      messageId: string;
      /** @description Random mark in the subject, by which an answer finds its thread */
      token: string;
      /** @description Address it is from */
      sender: string;
      /** @description Addresses it goes to */
      recipients: string[];
      /**
       * @description Addresses that get a copy
       * @default []
       */
      copies: string[];
      /**
       * Format: uuid
       * @description File of the item that keeps the mail byte for byte
       */
      originalId: string | null;
      /** @description Subject */
      subject: string;
      /**
       * @description How far it has got
       * @default waiting
       */
      state: components['schemas']['OutgoingState'];
      /**
       * Format: date-time
       * @description When it is tried next (UTC)
       */
      dueAt: string;
      /**
       * @description Attempts so far
       * @default 0
       */
      attempts: number;
      /**
       * Format: date-time
       * @description When the last attempt began (UTC)
       */
      claimedAt: string | null;
      /**
       * Format: date-time
       * @description When the server took it (UTC)
       */
      sentAt: string | null;
      /** @description What went wrong last, in the words of the server */
      problem: string | null;
      /**
       * @description Recipients that the server refused
       * @default []
       */
      refused: string[];
      /**
       * Format: date-time
       * @description When a report came that it could not be delivered (UTC)
       */
      bouncedAt: string | null;
      /** @description What that report says */
      bounce: string | null;
      /** @description Counts the changes; send it back with a change */
      version: number;
      /**
       * Format: date-time
       * @description When it was given to be sent (UTC)
       */
      createdAt: string;
      /**
       * Format: uuid
       * @description Who gave it
       */
      createdBy: string;
      /**
       * Format: date-time
       * @description When it last moved (UTC)
       */
      updatedAt: string;
      /** @description Name of who gave it */
      createdByName: string | null;
    };
    /**
     * @description How far it has got
     * @enum {string}
     */
    OutgoingState: 'waiting' | 'sending' | 'sent' | 'unclear' | 'failed' | 'cancelled';
    OwnSessionPage: {
      /** @description Rows of this page */
      data: components['schemas']['OwnSessionView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    OwnSessionView: {
      /**
       * Format: uuid
       * @description Id of the session
       */
      id: string;
      /**
       * Format: date-time
       * @description When it began (UTC)
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description When it was last used, to the minute (UTC)
       */
      seenAt: string;
      /**
       * Format: date-time
       * @description When it ends if it is not used again (UTC)
       */
      expiresAt: string;
      /** @description What the browser said it is */
      userAgent: string;
      /** @description Network address it began from */
      address: string;
      /** @description True for the session that asks */
      current: boolean;
    };
    /**
     * @description How it is packed
     * @enum {string}
     */
    Packing: 'none' | 'gzip' | 'zip';
    /**
     * @description As what they take part
     * @enum {string}
     */
    ParticipantRole: 'leads' | 'speaks' | 'advises' | 'decides' | 'translates' | 'pays' | 'observes' | 'other';
    ParticipationPage: {
      /** @description Rows of this page */
      data: components['schemas']['ParticipationView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    ParticipationView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident
       */
      incidentId: string;
      /**
       * Format: uuid
       * @description Organisation that takes part
       */
      organisationId: string;
      /** @description Name of the lane on board and summary; else the name of the organisation */
      laneName: string | null;
      /**
       * Format: date-time
       * @description Since when it takes part (UTC)
       */
      joinedAt: string;
      /**
       * Format: date-time
       * @description Until when it took part; null while it does
       */
      leftAt: string | null;
      /** @description Counts the changes; send it back with a change */
      version: number;
      /** @description Name of the organisation */
      organisationName: string | null;
      /** @description Kind of the organisation */
      organisationKind: components['schemas']['OrganisationKind'] | null;
    };
    PersonAliasView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * Format: uuid
       * @description Hash of the number that the person had
       */
      oldId: string;
      /**
       * Format: uuid
       * @description Hash of the number that the person has instead
       */
      newId: string;
      /** @description How it is known */
      reason: string;
      /**
       * Format: date-time
       * @description When it was said (UTC)
       */
      madeAt: string;
      /** @description Who said it */
      madeByName: string | null;
      /**
       * Format: date-time
       * @description When it was taken back (UTC)
       */
      takenBackAt: string | null;
      /** @description Who took it back */
      takenBackByName: string | null;
      /** @description Why it was taken back */
      takenBackReason: string | null;
    };
    PersonDecisionView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /** @description How certain it is */
      standing: components['schemas']['DecidedStanding'];
      /** @description Whether the person died */
      deceased: components['schemas']['DecidedMark'];
      /** @description Whether the address is protected */
      protectedAddress: components['schemas']['DecidedMark'];
      /** @description Why */
      reason: string;
      /**
       * Format: date-time
       * @description When it was decided (UTC)
       */
      decidedAt: string;
      /** @description Who decided it */
      decidedByName: string | null;
    };
    PersonLookUpView: {
      /** @description possible: the number was given out locally and may be that of somebody else */
      answer: components['schemas']['LookupAnswer'];
      /** @description What was taken of the person, by name */
      categories: components['schemas']['LookedUpCategory'][];
      /** @description Number of affected tables that hold the person */
      tables: number;
      /**
       * Format: date-time
       * @description When it was asked (UTC); the look-up is on record
       */
      lookedUpAt: string;
      /**
       * Format: uuid
       * @description The person in the register, also when a decision excludes them; null if no table holds them
       */
      personId: string | null;
    };
    /**
     * @description Kind of that number
     * @enum {string}
     */
    PersonNumberKind: 'cpr' | 'cpr_plus_60' | 'x_ecpr' | 'd_ecpr' | 'foreign';
    PersonNumberView: {
      /**
       * Format: uuid
       * @description Hash of the number, under the key of this incident
       */
      id: string;
      /** @description Kind of the number */
      kind: components['schemas']['PersonNumberKind'];
      /** @description Number of tables that hold it */
      tables: number;
      /** @description The person counts under this one */
      counts: boolean;
    };
    PersonRun: {
      /**
       * Format: uuid
       * @description Run
       */
      id: string;
      /** @description Its number */
      number: number;
      /**
       * Format: date-time
       * @description When it was counted (UTC)
       */
      countedAt: string;
    };
    /** @enum {string} */
    PersonStatus: 'possible' | 'confirmed' | 'excluded';
    PersonTable: {
      /**
       * Format: uuid
       * @description Affected table
       */
      tableId: string;
      /** @description Its name */
      name: string;
      /**
       * Format: uuid
       * @description Import that counts now
       */
      importId: string;
      /** @description Which import of this table, 1 is the first */
      importNumber: number;
      /**
       * Format: date-time
       * @description When it was imported (UTC)
       */
      importedAt: string;
      /** @description Data categories it holds of the person */
      categories: components['schemas']['LookedUpCategory'][];
    };
    PersonView: {
      /**
       * Format: uuid
       * @description Hash of the number under which the person counts
       */
      id: string;
      /** @description Kind of that number */
      kind: components['schemas']['PersonNumberKind'];
      /** @description How certain it is */
      status: components['schemas']['PersonStatus'];
      /** @description Marks; minor: on the day of the newest run */
      marks: components['schemas']['CohortMark'][];
      /** @description Tables that hold the person, by name */
      tables: components['schemas']['PersonTable'][];
      /** @description First run; null: in none yet */
      firstRun: components['schemas']['PersonRun'] | null;
      /** @description Last run in which a table held them */
      lastRun: components['schemas']['PersonRun'] | null;
      /** @description Decisions, the newest first: it counts */
      decisions: components['schemas']['PersonDecisionView'][];
      /** @description Numbers of the person in the register */
      numbers: components['schemas']['PersonNumberView'][];
      /** @description Joined numbers, also those taken back */
      aliases: components['schemas']['PersonAliasView'][];
    };
    /**
     * @description Where the response stands; moved only by a phase move
     * @enum {string}
     */
    Phase: 'detected' | 'triaged' | 'contained' | 'eradicated' | 'recovered' | 'reviewed' | 'closed';
    /**
     * @description How much of it is known
     * @enum {string}
     */
    Precision: 'year' | 'month' | 'day' | 'minute';
    PreviewColumn: {
      /** @description Place in the file, 0 is the first */
      column: number;
      /** @description Name in the header or in JSON, dotted where nested; empty without one */
      name: string;
      /** @description What it may be used for */
      use: components['schemas']['ColumnUse'];
      /**
       * Format: uuid
       * @description Data category a person may count in by it
       */
      categoryId: string | null;
      /** @description First cells, masked: letters as x, digits as 0 */
      cells: string[];
    };
    PreviewLetter: {
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * Format: uuid
       * @description Campaign that it is written for
       */
      campaignId: string;
      /** @description Language of the words */
      language: components['schemas']['LetterLanguage'];
      /** @description Subject line; may hold placeholders */
      subject: string;
      /** @description Text with placeholders such as {{name}} */
      body: string;
    };
    PreviewView: {
      /** @description How it is packed */
      packing: components['schemas']['Packing'];
      /** @description Encoding of the text */
      encoding: components['schemas']['Encoding'];
      /** @description Sign between columns */
      delimiter: components['schemas']['Delimiter'];
      /** @description The first row names the columns */
      hasHeader: boolean;
      /** @description Names of values in JSON that are not read: lists, and what is nested too deep */
      notRead: string[];
      /** @description Its columns */
      columns: components['schemas']['PreviewColumn'][];
    };
    /**
     * @description How pressing it is
     * @enum {string}
     */
    Priority: 'low' | 'normal' | 'high' | 'urgent';
    Problem: {
      /** @description Always about:blank: `code` says what it is */
      type: string;
      /** @description The code again: words for people are made by the dashboard */
      title: string;
      /** @description HTTP status */
      status: number;
      /** @description Stable code `subject/what-is-wrong` */
      code: string;
      /** @description What to do about it */
      detail?: string;
      /** @description One entry per field that needs attention */
      errors?: {
        /** @description Name of the field, as it was sent */
        field: string;
        /** @description Stable code, translated by the dashboard */
        code: string;
        /** @description The same in English */
        message: string;
        /** @description Values that the words of the code need */
        params?: {
          [key: string]: unknown;
        };
      }[];
      /** @description With record/stale: the record as it is now */
      current?: {
        [key: string]: unknown;
      };
      /** @description With record/stale: the changes you sent */
      yours?: {
        [key: string]: unknown;
      };
      /** @description With 5xx: the id under which the log knows this request */
      requestId?: string;
    };
    /**
     * @description Data processing context (ENISA: DPC): simple 1, behavioural 2, financial 3, sensitive 4; the highest counts
     * @enum {string}
     */
    ProcessingContext: 'simple' | 'behavioural' | 'financial' | 'sensitive';
    /**
     * @description Where it stands
     * @enum {string}
     */
    ProposalState: 'open' | 'accepted' | 'changed' | 'refused';
    PublicNoticePage: {
      /** @description Rows of this page */
      data: components['schemas']['PublicNoticeView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    /**
     * @description Where it stands
     * @enum {string}
     */
    PublicNoticeState: 'draft' | 'approved' | 'published';
    PublicNoticeView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /** @description Counts the changes; send it back with a change */
      version: number;
      /**
       * Format: date-time
       * @description When the record was made (UTC)
       */
      createdAt: string;
      /**
       * Format: uuid
       * @description User who made the record
       */
      createdBy: string;
      /**
       * Format: date-time
       * @description When it was last changed (UTC)
       */
      updatedAt: string;
      /**
       * Format: date-time
       * @description When it was put away; null while in use
       */
      archivedAt: string | null;
      /**
       * @description Figures that it tells, in order, as far as the reader may see them
       * @default []
       */
      figureIds: string[];
      /**
       * @description Data categories that it names as affected; none to partners
       * @default []
       */
      categoryIds: string[];
      /**
       * @description Dates of the incident that it tells; none to partners
       * @default []
       */
      keyDates: components['schemas']['KeyDate'][];
      /**
       * Format: uuid
       * @description Campaign whose persons it also reaches
       */
      campaignId: string | null;
      /** @description Why telling each person would take disproportionate effort */
      reason: string;
      /** @description What is made public */
      text: string;
      /** @description Where, so that it is as effective as letters */
      channel: string;
      /**
       * @description Where it stands
       * @default draft
       */
      state: components['schemas']['PublicNoticeState'];
      /**
       * Format: uuid
       * @description Who approved it
       */
      approvedBy: string | null;
      /**
       * Format: date-time
       * @description When it was approved (UTC)
       */
      approvedAt: string | null;
      /** @description When it was published */
      published: components['schemas']['Moment'] | null;
      /** @description What it tells, with the values as they were when it became final; null to partners */
      told: components['schemas']['Told'] | null;
      /** @description Name of who wrote it */
      createdByName: string | null;
      /** @description Name of who approved it */
      approvedByName: string | null;
    };
    /**
     * @description Kind of place
     * @enum {string}
     */
    PublicationPlace: 'forum' | 'leak_site' | 'messenger' | 'paste' | 'press' | 'unknown' | 'other';
    PublishPublicNotice: {
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
      /** @description When it was published, as exactly as it is known; not in the future */
      published: components['schemas']['Moment'];
    };
    PublishStatement: {
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
      /** @description When it was published, as exactly as it is known; not in the future */
      published: components['schemas']['Moment'];
      /** @description How it reached its readers */
      channel: components['schemas']['StatementChannel'];
    };
    PublishedTablePage: {
      /** @description Rows of this page */
      data: components['schemas']['PublishedTableView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    /**
     * @description Whether somebody accepted or refused it; open anew when the publication comes to propose something else
     * @enum {string}
     */
    PublishedTableState: 'open' | 'accepted' | 'refused';
    /**
     * @description Leaked status that is proposed: confirmed by a publication that is confirmed itself, else claimed
     * @enum {string}
     */
    PublishedTableStatus: 'claimed' | 'confirmed';
    PublishedTableView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /** @description Counts the changes; send it back with a change */
      version: number;
      /**
       * Format: date-time
       * @description When the record was made (UTC)
       */
      createdAt: string;
      /**
       * Format: uuid
       * @description User who made the record
       */
      createdBy: string;
      /**
       * Format: date-time
       * @description When it was last changed (UTC)
       */
      updatedAt: string;
      /**
       * Format: date-time
       * @description When it was put away; null while in use
       */
      archivedAt: string | null;
      /**
       * Format: uuid
       * @description The leak publication
       */
      leakPublicationId: string;
      /**
       * Format: uuid
       * @description The affected table
       */
      affectedTableId: string;
      /**
       * @description Leaked status that is proposed: confirmed by a publication that is confirmed itself, else claimed
       * @default claimed
       */
      leakedStatus: components['schemas']['PublishedTableStatus'];
      /**
       * @description Whether somebody accepted or refused it; open anew when the publication comes to propose something else
       * @default open
       */
      state: components['schemas']['PublishedTableState'];
      /**
       * Format: uuid
       * @description Who judged it
       */
      judgedBy: string | null;
      /**
       * Format: date-time
       * @description When it was judged (UTC)
       */
      judgedAt: string | null;
      /** @description Source that the table was given with it, or why it was refused */
      judgedReason: string | null;
      /** @description Name of the table */
      tableName: string;
      /** @description What is said of the table now */
      tableLeakedStatus: components['schemas']['LeakedStatus'];
      /** @description Who says so */
      tableLeakedSource: string | null;
      /** @description Name of who judged it */
      judgedByName: string | null;
    };
    QuotedFigure: {
      /**
       * Format: uuid
       * @description Figure
       */
      id: string;
      /** @description What it counts */
      metric: components['schemas']['FigureMetric'];
      /** @description Of whom or what, in words */
      scope: string;
      /** @description Value, or lower end of a range; null where the source gave none */
      value: number | null;
      /** @description Upper end of a range */
      valueTo: number | null;
      /** @description The source gave it as about */
      approximate: boolean;
      /** @description The words of the source */
      asWritten: string | null;
      /** @description Who says so */
      source: string;
      /** @description Where it was read */
      sourceUrl: string | null;
      /** @description As of when it was said */
      asOf: components['schemas']['Moment'];
      /** @description How sure it is */
      confidence: components['schemas']['Confidence'];
      /**
       * Format: uuid
       * @description Figure that has superseded it since; null while it is current, or when that one is not for the reader
       */
      supersededById: string | null;
      /** @description A newer figure has superseded it since */
      superseded: boolean;
      /** @description It quotes a run of the person register, and there is a newer one */
      stale: boolean;
    };
    ReadChatAgain: {
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
      /** @description Which of two numbers in a date is the day */
      dayOrder: components['schemas']['DayOrder'];
      /**
       * @description IANA zone of times that name none
       * @example Europe/Copenhagen
       */
      zone: string;
      /** @description Year of the first date that has none */
      year?: number | null;
      /**
       * Format: date-time
       * @description Instant from which "9 days ago" counts (UTC)
       */
      readAt?: string | null;
      /** @description Currency of amounts in a chat that names none */
      currency?: string | null;
      /** @description Who speaks, by name as it is reduced to one spelling */
      parties: {
        [key: string]: 'actor' | 'us' | 'third_party' | 'none';
      };
    };
    /**
     * @description How they are reached
     * @enum {string}
     */
    RecipientChannel: 'none' | 'digital_post' | 'print' | 'email' | 'phone';
    /**
     * @description What kind of reader
     * @enum {string}
     */
    RecipientKind: 'organisation' | 'persons' | 'press' | 'public' | 'staff';
    /**
     * @description Where their letters stand
     * @enum {string}
     */
    RecipientState: 'waiting' | 'in_batch' | 'sent' | 'delivered' | 'returned' | 'bounced' | 'failed' | 'left_out';
    ReconciliationView: {
      /**
       * Format: uuid
       * @description Newest run
       */
      runId: string;
      /** @description Its number */
      runNumber: number;
      /** @description Number of persons who belong to the cohort now and are not in the campaign */
      missing: number;
      /** @description Number of persons in the campaign who belong to the cohort no longer */
      gone: number;
      /** @description Number of those who still wait for their letter */
      goneWaiting: number;
    };
    RedactedNotePage: {
      /** @description Rows of this page */
      data: components['schemas']['RedactedNoteView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    RedactedNoteView: {
      /**
       * Format: uuid
       * @description Id of the note
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident
       */
      incidentId: string;
      /** @description What it is about */
      title: string;
      /** @description Its words */
      text: string;
      /**
       * Format: date-time
       * @description When it was shared (UTC)
       */
      sharedAt: string;
      /** @description Who shared it */
      sharedByName: string;
    };
    RefuseProposal: {
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
      /** @description Why */
      reason?: string | null;
    };
    RefusePublishedTable: {
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
      /** @description Why */
      reason: string;
    };
    RefusedTask: {
      /**
       * Format: uuid
       * @description Task
       */
      id: string;
      /** @description Code of the reason, `subject/what-is-wrong` */
      code: string;
    };
    RegimeTermPage: {
      /** @description Rows of this page */
      data: components['schemas']['RegimeTermView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    RegimeTermView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /** @description Key of the term; correspondence names it in fulfilsTermKey; never changes */
      key: string;
      /** @description Law, in short */
      regime: string;
      /** @description Where it stands in the law */
      article: string;
      /** @description What is to be done */
      title: string;
      /** @description What it counts from */
      trigger: components['schemas']['Trigger'];
      /** @description Key of the term whose submission it counts from; with trigger submission alone */
      afterKey: string | null;
      /** @description How many units the law gives; null where it fixes no time */
      amount: number | null;
      /** @description Elapsed hours, or days, weeks and months by the calendar (Reg. 1182/71 Art. 3); null where it fixes no time */
      unit: components['schemas']['TermUnit'] | null;
      /** @description Country (ISO 3166) whose public holidays move the end of days, weeks and months; null: weekends alone do */
      calendar: string | null;
      /**
       * @description Cases in which the law does not ask for it
       * @default []
       */
      exemptions: {
        /** @description How the law names it, such as a */
        key: string;
        /** @description When it holds, in words */
        text: string;
      }[];
      /**
       * @description Later than due it must say why it is late (GDPR Art. 33(1))
       * @default false
       */
      lateReasons: boolean;
      /**
       * @description May be given in phases (GDPR Art. 33(4))
       * @default false
       */
      inPhases: boolean;
      /**
       * @description Gives way to a notification hold (GDPR Art. 34); Art. 33 never does
       * @default false
       */
      holdable: boolean;
      /**
       * @description Proposed: not law yet, and no duty is made from it
       * @default false
       */
      proposed: boolean;
      /** @description Key of the term that holds no longer once this one does */
      replacesKey: string | null;
      /**
       * Format: date
       * @description First day on which it is law
       */
      validFrom: string;
      /**
       * Format: date
       * @description Last day on which it is law; null while it is
       */
      validTo: string | null;
      /** @description Who must be told */
      recipient: string;
      /** @description Kinds of organisations that telling fulfils it; null: whom the law means is no organisation */
      recipientKinds: components['schemas']['OrganisationKind'][] | null;
      /**
       * @description Forms that fulfil it; none where nobody is told on one
       * @default [
       *       "gdpr_33",
       *       "nis2_early_warning",
       *       "nis2_notification",
       *       "nis2_final"
       *     ]
       */
      forms: components['schemas']['FilingFormKey'][];
      /** @description Where this was read */
      source: string;
      /** @description Counts the changes; send it back with a change */
      version: number;
      /**
       * Format: date-time
       * @description When it was entered (UTC)
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description When it was last changed (UTC)
       */
      updatedAt: string;
    };
    RegisterRunPage: {
      /** @description Rows of this page */
      data: components['schemas']['RegisterRunView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    RegisterRunView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident whose register was counted
       */
      incidentId: string;
      /** @description Number of the run in its incident, 1 is the first */
      number: number;
      /**
       * Format: date-time
       * @description When it was counted (UTC)
       */
      countedAt: string;
      /**
       * Format: uuid
       * @description User who had it counted
       */
      countedBy: string;
      /** @description Name of that user */
      countedByName: string | null;
      /**
       * Format: date
       * @description Day on which ages were taken, in the zone of the incident
       */
      asOf: string;
      /** @description Rules by which it was counted, with their version */
      rules: string;
      /** @description Number of persons: possible and confirmed */
      persons: number;
      /** @description Number of persons of whom only a locally given number is known */
      possible: number;
      /** @description Number of persons who are certain */
      confirmed: number;
      /** @description Number of persons under 18 on that day */
      minors: number;
      /** @description Imports that counted */
      imports: components['schemas']['RunImport'][];
      /** @description Number of persons about whom a decision was in force */
      decisions: number;
      /** @description Number of person numbers that counted as one with the newer number of the person */
      joinedNumbers: number;
      /** @description SHA-256 over imports, rules, decisions and every combination with its persons, hex */
      resultSha256: string;
      /** @description There is a newer run */
      stale: boolean;
    };
    ReminderPage: {
      /** @description Rows of this page */
      data: components['schemas']['ReminderView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    ReminderStepPage: {
      /** @description Rows of this page */
      data: components['schemas']['ReminderStepView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    ReminderStepView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /** @description Which clocks it is for */
      kind: components['schemas']['ClockKind'];
      /** @description Minutes from the deadline: negative before it, at most a year either way */
      offsetMinutes: number;
      /** @description Roles that are reminded; partners see no clocks */
      roles: components['schemas']['IncidentRole'][];
      /**
       * @description Whether it is in use
       * @default true
       */
      active: boolean;
      /** @description Counts the changes; send it back with a change */
      version: number;
      /**
       * Format: date-time
       * @description When it was entered (UTC)
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description When it was last changed (UTC)
       */
      updatedAt: string;
    };
    ReminderView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident
       */
      incidentId: string;
      /** @description Reference of the incident */
      incidentReference: string;
      /** @description Time zone of the incident (IANA), for display */
      zone: string;
      /** @description What it is of; null when it lies in a room that is closed to the reader now */
      kind: components['schemas']['ClockKind'] | null;
      /**
       * Format: uuid
       * @description Id of the duty or of the hold
       */
      subjectId: string | null;
      /** @description What is to be done; of a hold who asked for it; null when it is closed to the reader now */
      title: string | null;
      /**
       * Format: date-time
       * @description The deadline when it was given (UTC)
       */
      dueAt: string | null;
      /**
       * Format: date-time
       * @description When it was given (UTC)
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description When the reader marked it as read (UTC)
       */
      readAt: string | null;
    };
    RepeatedRunView: {
      /** @description The result is the same to the last person */
      same: boolean;
      /** @description SHA-256 of the repeated result, hex */
      resultSha256: string;
    };
    /**
     * @description Where it stands
     * @enum {string}
     */
    ReplyState: 'draft' | 'approved' | 'sent';
    RiskAssessmentPage: {
      /** @description Rows of this page */
      data: components['schemas']['RiskAssessmentView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    RiskAssessmentView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident
       */
      incidentId: string;
      /** @description Version, counted within the incident */
      number: number;
      /** @description Data processing context (ENISA: DPC): simple 1, behavioural 2, financial 3, sensitive 4; the highest counts */
      context: components['schemas']['ProcessingContext'];
      /** @description Why this context */
      contextReason: string;
      /** @description Ease of identification (ENISA: EI): negligible 0.25, limited 0.5, significant 0.75, maximum 1 */
      identification: components['schemas']['IdentificationEase'];
      /** @description Why it is so easy or hard */
      identificationReason: string;
      /** @description Loss of confidentiality (ENISA: CB): 0, 0.25 or 0.5 */
      confidentiality: components['schemas']['BreachExtent'];
      /** @description Loss of integrity (ENISA: CB): 0, 0.25 or 0.5 */
      integrity: components['schemas']['BreachExtent'];
      /** @description Loss of availability (ENISA: CB): 0, 0.25 or 0.5 */
      availability: components['schemas']['BreachExtent'];
      /** @description Somebody meant it (ENISA: CB): 0.5 */
      malicious: boolean;
      /** @description Why these circumstances */
      circumstancesReason: string;
      /** @description More than 100 individuals (a flag of the method; it does not change the score) */
      overHundred: boolean;
      /** @description The data are unintelligible to others (a flag of the method) */
      unintelligible: boolean;
      /** @description EDPB 9/2022: type of breach */
      breachType: string | null;
      /** @description EDPB 9/2022: nature, sensitivity and volume of the data */
      dataNature: string | null;
      /** @description EDPB 9/2022: ease of identification of individuals */
      easeOfIdentification: string | null;
      /** @description EDPB 9/2022: severity of consequences for individuals */
      consequences: string | null;
      /** @description EDPB 9/2022: special characteristics of the individual */
      specialIndividuals: string | null;
      /** @description EDPB 9/2022: special characteristics of the controller */
      specialController: string | null;
      /** @description EDPB 9/2022: number of affected individuals */
      numberAffected: string | null;
      /** @description What follows: risk unlikely (Art. 33(1)), a risk, or likely a high risk (Art. 34(1)) */
      conclusion: components['schemas']['RiskConclusion'];
      /** @description Why; score and criteria are arguments, not the answer */
      conclusionReason: string;
      /**
       * Format: date-time
       * @description When it was assessed (UTC)
       */
      assessedAt: string;
      /**
       * Format: uuid
       * @description Who assessed
       */
      assessedBy: string;
      /** @description Severity of ENISA: DPC × EI + CB, 0.25 to 6 */
      score: string;
      /** @description Level of ENISA: low below 2, medium below 3, high below 4, else very high */
      level: components['schemas']['SeverityLevel'];
      /** @description Name of who assessed */
      assessedByName: string | null;
    };
    /**
     * @description What follows: risk unlikely (Art. 33(1)), a risk, or likely a high risk (Art. 34(1))
     * @enum {string}
     */
    RiskConclusion: 'unlikely' | 'risk' | 'high';
    RunAgeGroup: {
      /** @description Years completed on the day of the run */
      group: components['schemas']['AgeGroup'];
      /** @description Number of persons */
      persons: number;
    };
    RunAgeGroupPage: {
      /** @description Rows of this page */
      data: components['schemas']['RunAgeGroup'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    RunCombination: {
      /** @description Data categories; empty when tables were asked for */
      categoryIds: string[];
      /** @description Affected tables; empty when categories were asked for */
      tableIds: string[];
      /** @description Number of persons */
      persons: number;
    };
    RunCombinationPage: {
      /** @description Rows of this page */
      data: components['schemas']['RunCombination'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    RunComparisonView: {
      /** @description The older run */
      older: components['schemas']['ComparedRun'];
      /** @description The newer run */
      newer: components['schemas']['ComparedRun'];
      /** @description Number of persons only in the newer run */
      gained: number;
      /** @description Number of persons only in the older run */
      lost: number;
      /** @description Number of persons in both, with other tables, categories or certainty */
      changed: number;
      /** @description Number of persons in both, with nothing changed */
      same: number;
      /** @description By affected table */
      byTable: components['schemas']['ComparedTable'][];
      /** @description By data category */
      byCategory: components['schemas']['ComparedCategory'][];
      /** @description By cause, each person once */
      byCause: components['schemas']['ComparedCause'][];
    };
    RunImport: {
      /**
       * Format: uuid
       * @description Import
       */
      id: string;
      /**
       * Format: uuid
       * @description Affected table
       */
      affectedTableId: string;
      /** @description Its name; null if the reader may not see it */
      affectedTableName: string | null;
      /** @description Which import of this table, 1 is the first */
      number: number;
      /** @description SHA-256 of the file, hex */
      contentSha256: string;
    };
    RunMatrixCell: {
      /**
       * Format: uuid
       * @description Affected table
       */
      tableId: string;
      /**
       * Format: uuid
       * @description Data category
       */
      categoryId: string;
      /** @description Number of persons of whom this table holds this category */
      persons: number;
    };
    RunMatrixTable: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /** @description Name of the table or group of tables, as the source gives it */
      name: string;
    };
    RunMatrixView: {
      /** @description Affected tables of the run, by name */
      tables: components['schemas']['RunMatrixTable'][];
      /** @description Data categories that occur, by class, then name */
      categories: components['schemas']['MatrixCategory'][];
      /** @description Cells that are not empty */
      cells: components['schemas']['RunMatrixCell'][];
    };
    /**
     * @description estimated: all persons of the run; confirmed: without those who are only possible
     * @enum {string}
     */
    RunMetric: 'estimated' | 'confirmed';
    RunOverlap: {
      /**
       * Format: uuid
       * @description Affected table
       */
      tableId: string;
      /**
       * Format: uuid
       * @description Another one, or the same: then all of its persons
       */
      otherTableId: string;
      /** @description Number of persons in both */
      persons: number;
    };
    RunOverlapPage: {
      /** @description Rows of this page */
      data: components['schemas']['RunOverlap'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    RunTable: {
      /**
       * Format: uuid
       * @description Affected table
       */
      tableId: string;
      /** @description Its name */
      name: string;
      /** @description Number of persons whom it holds */
      persons: number;
      /** @description Number of persons whom it alone holds */
      only: number;
    };
    RunTablePage: {
      /** @description Rows of this page */
      data: components['schemas']['RunTable'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    ScopeMatrixView: {
      /** @description Affected tables in use, by name */
      tables: components['schemas']['MatrixTable'][];
      /** @description Categories that occur in them, by class, then name */
      categories: components['schemas']['MatrixCategory'][];
      /** @description Where a category occurs; confidence is that of the surest column */
      cells: components['schemas']['MatrixCell'][];
    };
    /**
     * @description What was found; with a screening alone
     * @enum {string}
     */
    ScreeningResult: 'no_match' | 'possible_match' | 'match';
    SearchCorrespondence: {
      /** @description Words, all of which stand in one text; "several words" as they stand; -word for what does not */
      words: string;
      /**
       * Format: uuid
       * @description Only correspondence with this organisation
       */
      organisationId?: string | null;
      /**
       * Format: date-time
       * @description Only what was said or sent at or after this instant
       */
      from?: string | null;
      /**
       * Format: date-time
       * @description Only what was said or sent before this instant
       */
      until?: string | null;
      /**
       * @description Page of twenty, from 1
       * @default 1
       */
      page: number;
    };
    SearchHit: {
      /**
       * Format: uuid
       * @description Item of correspondence
       */
      correspondenceId: string;
      /** @description Its subject */
      subject: string;
      /** @description Organisation it was with */
      organisationName: string | null;
      /** @description When it was said or sent */
      occurred: components['schemas']['Moment'];
      /** @description To us or from us */
      direction: components['schemas']['Direction'];
      /** @description By which way */
      channel: components['schemas']['CorrespondenceChannel'];
      /** @description Draft, or filed */
      status: components['schemas']['FilingStatus'];
      /** @description Where in it the words stand */
      source: components['schemas']['SearchSource'];
      /**
       * Format: uuid
       * @description The file in which they stand
       */
      attachmentId: string | null;
      /** @description Its name */
      fileName: string | null;
      /** @description Words around what was found, in pieces */
      excerpt: components['schemas']['ExcerptPiece'][];
    };
    SearchResultsView: {
      /** @description Texts of this page */
      hits: components['schemas']['SearchHit'][];
      /** @description Number of texts in which the words stand, all pages together */
      total: number;
      /** @description The words stand in more places than are looked at; more words find better */
      capped: boolean;
      /** @description Number of files of the case that are still being read */
      waiting: number;
      /** @description Number of files of the case whose text could not be read */
      unread: number;
    };
    /**
     * @description Where in it the words stand
     * @enum {string}
     */
    SearchSource: 'item' | 'mail' | 'file';
    SendCorrespondence: {
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
      /** @description Addresses it goes to */
      to: string[];
      /** @description Addresses that get a copy */
      cc: string[];
    };
    SendNegotiationReply: {
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
      /** @description When it was sent */
      sent: components['schemas']['Moment'];
    };
    SendNoticeBatch: {
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
      /**
       * Format: date-time
       * @description When its letters were handed over (UTC); not in the future
       */
      sentAt: string;
    };
    SessionMembership: {
      /**
       * Format: uuid
       * @description Id of the incident
       */
      incidentId: string;
      /** @description Its reference */
      reference: string;
      /** @description Its title */
      title: string;
      /** @description Roles of the caller in it */
      roles: components['schemas']['IncidentRole'][];
      /** @description Rooms of it that the caller may enter */
      rooms: components['schemas']['Compartment'][];
    };
    SessionUser: {
      /**
       * Format: uuid
       * @description Id of the user
       */
      id: string;
      /** @description Name shown to others */
      displayName: string;
      /** @description E-mail address */
      email: string;
      /** @description Role in the installation */
      globalRole: components['schemas']['GlobalRole'];
      /**
       * Format: uuid
       * @description Organisation the caller works for
       */
      organisationId: string | null;
      /** @description Its name */
      organisationName: string | null;
    };
    SessionView: {
      /** @description The caller */
      user: components['schemas']['SessionUser'];
      /** @description This installation holds the demo case only */
      demo: boolean;
      /** @description Incidents the caller takes part in, newest first; without those put away */
      memberships: components['schemas']['SessionMembership'][];
    };
    SetUp: {
      /** @description Name shown to others */
      displayName: string;
      /**
       * Format: email
       * @description E-mail address to sign in with; each belongs to one user
       */
      email: string;
      /**
       * Format: password
       * @description Token of the link that was printed at the first start
       */
      token: string;
      /** @description Name of the organisation that runs this installation */
      organisationName: string;
      /** @description What kind of body it is */
      organisationKind: components['schemas']['OrganisationKind'];
      /**
       * Format: password
       * @description Password, 12 to 200 characters
       */
      password: string;
    };
    SettleOutgoingMail: {
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
      /** @description Whether it left */
      outcome: components['schemas']['SettledOutcome'];
      /** @description How that is known, such as who was asked */
      reason: string;
    };
    /**
     * @description Whether it left
     * @enum {string}
     */
    SettledOutcome: 'sent' | 'not_sent';
    SetupView: {
      /** @description True until the first administrator is made */
      needed: boolean;
    };
    /**
     * @description Severity; null until judged, and for partners
     * @enum {string}
     */
    Severity: 'low' | 'medium' | 'high' | 'critical';
    /**
     * @description Level of ENISA: low below 2, medium below 3, high below 4, else very high
     * @enum {string}
     */
    SeverityLevel: 'low' | 'medium' | 'high' | 'very_high';
    SignInInput: {
      /**
       * Format: email
       * @description E-mail address to sign in with; each belongs to one user
       */
      email: string;
      /**
       * Format: password
       * @description Password
       */
      password: string;
    };
    /**
     * @description How it reached its readers
     * @enum {string}
     */
    StatementChannel:
      | 'website'
      | 'press_release'
      | 'press_interview'
      | 'social_media'
      | 'email'
      | 'letter'
      | 'internal'
      | 'unknown'
      | 'other';
    StatementPage: {
      /** @description Rows of this page */
      data: components['schemas']['StatementView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    /**
     * @description Draft, or published and fixed
     * @enum {string}
     */
    StatementStatus: 'draft' | 'published';
    StatementView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /** @description Counts the changes; send it back with a change */
      version: number;
      /**
       * Format: date-time
       * @description When the record was made (UTC)
       */
      createdAt: string;
      /**
       * Format: uuid
       * @description User who made the record
       */
      createdBy: string;
      /**
       * Format: date-time
       * @description When it was last changed (UTC)
       */
      updatedAt: string;
      /**
       * Format: date-time
       * @description When it was put away; null while in use
       */
      archivedAt: string | null;
      /**
       * @description Figures that it tells, in order, as far as the reader may see them
       * @default []
       */
      figureIds: string[];
      /**
       * @description Data categories that it names as affected; none to partners
       * @default []
       */
      categoryIds: string[];
      /**
       * @description Dates of the incident that it tells; none to partners
       * @default []
       */
      keyDates: components['schemas']['KeyDate'][];
      /** @description Who makes the statement, such as the organisation or the police */
      issuer: string;
      /**
       * Format: uuid
       * @description The issuer as an organisation of this installation, if it is one
       */
      issuerOrganisationId: string | null;
      /** @description Headline, or what it is about */
      title: string;
      /** @description The words, or what they say */
      text: string;
      /**
       * @description How it reached its readers
       * @default unknown
       */
      channel: components['schemas']['StatementChannel'];
      /**
       * @description Draft, or published and fixed
       * @default draft
       */
      status: components['schemas']['StatementStatus'];
      /** @description When it was published; null for a draft */
      published: components['schemas']['Moment'] | null;
      /** @description Language of the words (BCP 47), such as da or en */
      language: string | null;
      /** @description Where it was read, when somebody else published it */
      source: string | null;
      /**
       * Format: uri
       * @description Web address of the statement or of its source
       */
      sourceUrl: string | null;
      /**
       * Format: uuid
       * @description Published statement that this one corrects
       */
      correctsId: string | null;
      /** @description What it tells, with the values as they were when it became final; null to partners */
      told: components['schemas']['Told'] | null;
      /** @description The same figures with value, source and as-of; supersededById tells that a newer one exists */
      figures: components['schemas']['QuotedFigure'][];
      /** @description A figure that it quotes has been superseded since, or its run of the person register has */
      stale: boolean;
      /**
       * Format: uuid
       * @description Published statement that corrects this one; null also when it is not for the reader
       */
      correctedById: string | null;
      /** @description A published statement corrects it, whether the reader may see that one or not */
      corrected: boolean;
    };
    /**
     * @description Why it was not taken
     * @enum {string}
     */
    StatusFault: 'not_a_reference' | 'unknown_reference' | 'unknown_state' | 'bad_date' | 'date_in_future' | 'not_sent';
    StatusFaultLine: {
      /** @description Line of the file, from 1 */
      line: number;
      /** @description Why it was not taken */
      fault: components['schemas']['StatusFault'];
    };
    StatusFilePage: {
      /** @description Rows of this page */
      data: components['schemas']['StatusFileView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    StatusFileView: {
      /**
       * Format: uuid
       * @description Id
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident it belongs to
       */
      incidentId: string;
      /**
       * Format: uuid
       * @description Campaign whose letters it speaks of
       */
      campaignId: string;
      /** @description Name of the file, for people */
      fileName: string;
      /** @description SHA-256 of the file, hexadecimal */
      contentSha256: string;
      /** @description Number of lines, without a header */
      rows: number;
      /** @description Number of letters that stood otherwise from then on, by state */
      changed: {
        [key: string]: number;
      };
      /** @description Number of lines that said what was known already */
      known: number;
      /** @description Number of lines that were not taken, by reason */
      faults: {
        [key: string]: number;
      };
      /** @description Name of who took it */
      takenByName: string;
      /**
       * Format: date-time
       * @description When it was taken (UTC)
       */
      createdAt: string;
    };
    StatusReportView: {
      /** @description Number of lines, without a header */
      rows: number;
      /** @description Number of letters that stand otherwise now, by state */
      changed: {
        [key: string]: number;
      };
      /** @description Number of lines that said what was known already */
      known: number;
      /** @description Number of lines that were not taken, by reason */
      faults: {
        [key: string]: number;
      };
      /** @description The first 200 lines that were not taken */
      faultLines: components['schemas']['StatusFaultLine'][];
      /** @description SHA-256 of the file, hexadecimal */
      sha256: string;
    };
    /**
     * @description Whether it was stolen
     * @enum {string}
     */
    StolenStatus: 'suspected' | 'assumed' | 'confirmed' | 'cleared';
    SubmissionPage: {
      /** @description Rows of this page */
      data: components['schemas']['SubmissionView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    SubmissionView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident
       */
      incidentId: string;
      /**
       * Format: uuid
       * @description Duty
       */
      obligationId: string;
      /**
       * Format: uuid
       * @description Filed item
       */
      correspondenceId: string | null;
      /**
       * Format: uuid
       * @description Text of letters
       */
      letterVersionId: string | null;
      /**
       * Format: uuid
       * @description Public notice
       */
      publicNoticeId: string | null;
      /** @description Subject of the item or the letters, or where the notice stood */
      subject: string;
      /** @description 1 is the first filing, which decides; a corrected item has the number of what it corrects */
      number: number;
      /** @description When it was submitted, as the item says */
      submitted: components['schemas']['Moment'];
      /** @description What the term counted from when it was filed */
      started: components['schemas']['Moment'] | null;
      /**
       * Format: date-time
       * @description Deadline as it then was (UTC)
       */
      dueAt: string | null;
      /**
       * Format: date
       * @description Last day as it then was, where days are counted
       */
      dueOn: string | null;
      /** @description In time or late, for good; null while the start was not known when it was filed */
      judgement: components['schemas']['Judgement'] | null;
      /** @description False: late as strictly read, but one of the times was not exact enough to be sure */
      isCertain: boolean;
      /** @description The item was corrected by a later one */
      isCorrected: boolean;
      /**
       * Format: date-time
       * @description When it was recorded (UTC)
       */
      recordedAt: string;
    };
    SubmitFiling: {
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
      /** @description When it was submitted, as the portal says */
      submitted: components['schemas']['Moment'];
      /**
       * Format: uuid
       * @description Organisation it was filed with
       */
      organisationId?: string | null;
      /**
       * Format: uuid
       * @description Instead of an organisation: an authority of the directory
       */
      authorityId?: string | null;
      /**
       * @description Numbers that the portal showed when it was submitted
       * @default []
       */
      referenceNumbers: string[];
    };
    SummaryFigure: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /** @description What is counted; the same number with two meanings is two figures */
      metric: components['schemas']['FigureMetric'];
      /** @description Who is counted, such as "current and former patients" */
      scope: string;
      /** @description Number of persons, or the lower end of a range; empty if only words are known */
      value: number | null;
      /** @description Upper end of a range, in persons */
      valueTo: number | null;
      /**
       * @description The source says "about"
       * @default false
       */
      approximate: boolean;
      /** @description The source's own words, such as thousands; required without a number */
      asWritten: string | null;
      /** @description Who says so */
      source: string;
      /**
       * Format: uri
       * @description Web address of the source
       */
      sourceUrl: string | null;
      /** @description When it was said, or the time it speaks of */
      asOf: components['schemas']['Moment'];
      /**
       * @description How sure it is
       * @default reported
       */
      confidence: components['schemas']['Confidence'];
      /** @description It quotes a run of the person register, and there is a newer one */
      stale: boolean;
    };
    SummaryHold: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /** @description Legal basis, such as databeskyttelsesloven § 22(2)(4) */
      basis: string;
      /** @description From when it holds */
      heldFrom: components['schemas']['Moment'];
      /**
       * Format: date
       * @description Day on which it is reviewed
       */
      reviewOn: string;
      /** @description Name of the organisation that asks for it */
      askedByName: string;
    };
    SummaryView: {
      /**
       * Format: date-time
       * @description When the summary was put together (UTC)
       */
      generatedAt: string;
      /**
       * Format: date-time
       * @description Changes are shown since then (UTC)
       */
      since: string;
      /** @description The incident */
      incident: components['schemas']['IncidentView'];
      /**
       * Format: date-time
       * @description When the incident came into its present phase (UTC)
       */
      phaseSince: string;
      /** @description Its statutory clocks */
      clocks: components['schemas']['ClockView'][];
      /** @description Its lanes */
      lanes: components['schemas']['LaneCount'][];
      /** @description Blocked and overdue tasks, at most 8, most pressing first */
      obstacles: components['schemas']['Obstacle'][];
      /** @description Holds on letters to persons (Art. 34) that stand, at most 8, the one to be reviewed first at the top */
      holds: components['schemas']['SummaryHold'][];
      /** @description Figures that nothing supersedes, at most 12, each with source and as-of; metrics never mix */
      figures: components['schemas']['SummaryFigure'][];
      /** @description Affected tables by what is held of them */
      tables: components['schemas']['TableCount'][];
      /** @description The last filed correspondence with an authority */
      lastContact: components['schemas']['LastContact'] | null;
      /** @description The last published statement */
      lastStatement: components['schemas']['LastStatement'] | null;
      /** @description Last lines of the timeline written down since, at most 6 */
      news: components['schemas']['NewsItem'][];
      /** @description Number of all lines of the timeline written down since */
      newsTotal: number;
      /** @description Numbers of records added and changed since, by noun */
      changes: components['schemas']['ChangeCount'][];
      /** @description Codes of what is not known: aware, detected, occurred, severity, affected_persons, authority_contact, statement */
      unknowns: string[];
    };
    TableCount: {
      /** @description Whether they were stolen */
      stolenStatus: components['schemas']['StolenStatus'];
      /** @description Whether they were leaked */
      leakedStatus: components['schemas']['LeakedStatus'];
      /** @description Number of tables */
      tables: number;
    };
    TableImportPage: {
      /** @description Rows of this page */
      data: components['schemas']['TableImportView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    /**
     * @description Where it stands
     * @enum {string}
     */
    TableImportStatus: 'waiting' | 'running' | 'done' | 'unchanged' | 'failed' | 'cancelled' | 'replaced';
    TableImportView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident
       */
      incidentId: string;
      /**
       * Format: uuid
       * @description The affected table that the file is of
       */
      affectedTableId: string;
      /** @description Number of this reading of the table; the last one that is done counts */
      number: number;
      /**
       * Format: uuid
       * @description The import whose rejected rows this file corrects; null for a whole table
       */
      supplements: string | null;
      /** @description Name of the file, for people */
      fileName: string;
      /** @description How the file is read */
      mapping: {
        /**
         * @description Encoding of the text
         * @enum {string}
         */
        encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'iso-8859-1';
        /**
         * @description Sign between columns; ndjson: one JSON object a line
         * @enum {string}
         */
        delimiter: ',' | ';' | '\t' | '|' | 'ndjson';
        /** @description The first row names the columns */
        hasHeader: boolean;
        /**
         * @description Country of the numbers that are not Danish (ISO 3166-1); left out if there are none
         * @enum {string}
         */
        country?: 'SE' | 'NO' | 'FI' | 'DE';
        /** @description Columns that are read; exactly one holds the person number */
        columns: {
          /** @description Place in the file, 0 is the first */
          column: number;
          /**
           * @description What is read of it
           * @enum {string}
           */
          use:
            | 'person_number'
            | 'issuer'
            | 'filled'
            | 'flag'
            | 'contact'
            | 'birth_date'
            | 'protected'
            | 'deceased'
            | 'line'
            | 'ignore';
          /** @description Only in NDJSON, and there for each column: name of the value, dotted where it is nested */
          name?: string;
          /**
           * Format: uuid
           * @description Data category a person counts in by it
           */
          categoryId: string | null;
        }[];
      };
      /** @description SHA-256 of the file as it came, in hexadecimal */
      contentSha256: string | null;
      /** @description Rows with a usable number */
      usable: number;
      /** @description Different persons in the table */
      persons: number;
      /** @description Yes/no cells that say neither; they were counted as yes */
      unclear: number;
      /** @description Rejected rows that supplements have corrected since */
      corrected: number;
      /**
       * Format: date-time
       * @description When it was begun (UTC)
       */
      startedAt: string;
      /**
       * Format: date-time
       * @description When it ended (UTC)
       */
      endedAt: string | null;
      /** @description Number of changes of the row, from 1 */
      version: number;
      /** @description Size of the file as it came, in bytes; while it runs, read so far */
      bytes: number;
      /** @description Rows of data; while it runs, read so far */
      rows: number;
      /** @description Size in bytes that was announced */
      totalBytes: number | null;
      /** @description Where it stands */
      status: components['schemas']['TableImportStatus'];
      /** @description Code of why it failed; interrupted: the process that read it is gone, and nothing of it was kept */
      failure: string | null;
      /** @description Name of the table */
      affectedTableName: string;
      /** @description Who began it */
      startedByName: string | null;
      /** @description Number of the import that it corrects */
      supplementsNumber: number | null;
      /** @description Rows without a usable number that are not corrected yet, by reason */
      rejects: {
        [key: string]: number;
      };
    };
    /**
     * @description Where its rows come from
     * @enum {string}
     */
    TableOrigin: 'own' | 'transferred' | 'partner_clinic' | 'unknown';
    TakeBackPersonAlias: {
      /** @description Why; goes on record */
      reason: string;
    };
    TakeOver: {
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
      /** @description Keys of the fields */
      keys: string[];
    };
    TakenInView: {
      /** @description Number of persons who came into the campaign */
      came: number;
    };
    TaskCommentPage: {
      /** @description Rows of this page */
      data: components['schemas']['TaskCommentView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    TaskCommentView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /** @description Counts the changes; send it back with a change */
      version: number;
      /**
       * Format: date-time
       * @description When the record was made (UTC)
       */
      createdAt: string;
      /**
       * Format: uuid
       * @description User who made the record
       */
      createdBy: string;
      /**
       * Format: date-time
       * @description When it was last changed (UTC)
       */
      updatedAt: string;
      /**
       * Format: date-time
       * @description When it was put away; null while in use
       */
      archivedAt: string | null;
      /**
       * Format: uuid
       * @description The task
       */
      taskId: string;
      /** @description The remark */
      text: string;
      /**
       * Format: date-time
       * @description When it was written (UTC)
       */
      recordedAt: string;
      /** @description Who wrote it; null when the name is not for the reader */
      authorName: string | null;
    };
    TaskPage: {
      /** @description Rows of this page */
      data: components['schemas']['TaskView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    /**
     * @description Where it stands
     * @enum {string}
     */
    TaskStatus: 'todo' | 'in_progress' | 'blocked' | 'done' | 'cancelled';
    TaskView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /** @description Counts the changes; send it back with a change */
      version: number;
      /**
       * Format: date-time
       * @description When the record was made (UTC)
       */
      createdAt: string;
      /**
       * Format: uuid
       * @description User who made the record
       */
      createdBy: string;
      /**
       * Format: date-time
       * @description When it was last changed (UTC)
       */
      updatedAt: string;
      /**
       * Format: date-time
       * @description When it was put away; null while in use
       */
      archivedAt: string | null;
      /** @description What is to be done */
      title: string;
      /** @description More about it */
      description: string | null;
      /** @description Lanes: the organisations that own the task, jointly when several */
      organisationIds: string[];
      /**
       * Format: uuid
       * @description Member of the incident who does it
       */
      assigneeId: string | null;
      /**
       * @description Where it stands
       * @default todo
       */
      status: components['schemas']['TaskStatus'];
      /**
       * @description How pressing it is
       * @default normal
       */
      priority: components['schemas']['Priority'];
      /** @description When it is to be done */
      due: components['schemas']['Moment'] | null;
      /**
       * @description Tasks of the same incident that must be done first, as far as the reader may see them
       * @default []
       */
      blockedBy: string[];
      /** @description What it waits for outside the task list; a blocked task names this or a task */
      waitingFor: string | null;
      /**
       * @description Steps to tick off
       * @default []
       */
      checklist: {
        /** @description What is to be done */
        text: string;
        /** @description It is done */
        done: boolean;
      }[];
      /** @description What came of it; required when done */
      result: string | null;
      /** @description Place on the board: lower stands higher */
      position: number;
      /**
       * Format: date-time
       * @description Start of the due period (UTC), to sort by
       */
      dueAt: string | null;
      /** @description Names of the lanes, in the same order */
      organisationNames: string[];
      /** @description Name of who does it; null when nobody does, or when the name is not for the reader */
      assigneeName: string | null;
      /** @description The tasks it waits for, as far as the reader may see them */
      blockers: components['schemas']['Blocker'][];
      /** @description Number of tasks it waits for that the reader may not see */
      hiddenBlockers: number;
      /** @description Number of comments the reader may see */
      commentCount: number;
      /** @description Reference of the incident */
      incidentReference: string;
    };
    /**
     * @description Noun of the record it stands in
     * @enum {string}
     */
    TellingSource: 'correspondence' | 'statement' | 'letter_version' | 'public_notice';
    /**
     * @description Unit of the amount
     * @enum {string}
     */
    TermUnit: 'hours' | 'days' | 'weeks' | 'months';
    /**
     * @description Why its time is unread
     * @enum {string}
     */
    TimeFault: 'none' | 'unknown_form' | 'impossible' | 'no_date' | 'no_year' | 'no_instant';
    TimeNegotiationMessage: {
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
      /** @description When it was sent; empty to go back to the time as read */
      sent?: components['schemas']['Moment'] | null;
      /** @description Why, such as what shows it */
      reason: string;
    };
    TimelineEntryPage: {
      /** @description Rows of this page */
      data: components['schemas']['TimelineEntryView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    TimelineEntryView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident the record belongs to; never changes
       */
      incidentId: string;
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /** @description Counts the changes; send it back with a change */
      version: number;
      /**
       * Format: date-time
       * @description When the record was made (UTC)
       */
      createdAt: string;
      /**
       * Format: uuid
       * @description User who made the record
       */
      createdBy: string;
      /**
       * Format: date-time
       * @description When it was last changed (UTC)
       */
      updatedAt: string;
      /**
       * Format: date-time
       * @description When it was put away; null while in use
       */
      archivedAt: string | null;
      /** @description When it happened, as exactly as it is known */
      occurred: components['schemas']['Moment'];
      /**
       * Format: date-time
       * @description When it was written down here (UTC)
       */
      recordedAt: string;
      /** @description What happened, in one line */
      title: string;
      /** @description More about it; with a correction, why */
      text: string | null;
      /** @description Who says so */
      source: string;
      /**
       * Format: uri
       * @description Web address of the source
       */
      sourceUrl: string | null;
      /**
       * @description How sure it is
       * @default reported
       */
      confidence: components['schemas']['Confidence'];
      /**
       * Format: uuid
       * @description Entry that this one corrects
       */
      correctsId: string | null;
      /**
       * Format: uuid
       * @description Entry that corrects this one
       */
      correctedById: string | null;
    };
    TimelineItemPage: {
      /** @description Rows of this page */
      data: components['schemas']['TimelineItemView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    TimelineItemView: {
      /**
       * Format: uuid
       * @description Id of the record behind the line
       */
      id: string;
      /**
       * Format: uuid
       * @description Incident
       */
      incidentId: string;
      /** @description What kind of record it is */
      kind: components['schemas']['TimelineKind'];
      /** @description When it happened; null when that is not known */
      occurred: components['schemas']['Moment'] | null;
      /**
       * Format: date-time
       * @description Start of that period (UTC), to sort by
       */
      occurredAt: string | null;
      /**
       * Format: date-time
       * @description When it was written down, filed or published here (UTC)
       */
      recordedAt: string;
      /** @description In one line; of a phase move the phases "from → to" */
      title: string;
      /** @description More about it */
      text: string | null;
      /** @description Who says so, or with whom; of a statement where it was read */
      source: string | null;
      /** @description Who makes the statement */
      issuer: string | null;
      /** @description How sure it is; null of a statement, of which it is only sure that it was made */
      confidence: components['schemas']['Confidence'] | null;
      /**
       * Format: uuid
       * @description Record that corrects this one
       */
      correctedById: string | null;
      /** @description TLP 2.0 label */
      tlp: components['schemas']['TlpLabel'];
      /** @description Room it lies in */
      compartment: components['schemas']['Compartment'];
    };
    /**
     * @description What kind of record it is
     * @enum {string}
     */
    TimelineKind: 'entry' | 'correspondence' | 'leak_publication' | 'statement' | 'phase_move';
    /**
     * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
     * @enum {string}
     */
    TlpLabel: 'CLEAR' | 'GREEN' | 'AMBER' | 'AMBER+STRICT' | 'RED';
    Told: {
      /** @description Figures, in order */
      figures: components['schemas']['ToldFigure'][];
      /** @description Categories of data, in order */
      categories: components['schemas']['ToldCategory'][];
      /** @description Dates, in order */
      dates: components['schemas']['ToldDate'][];
    };
    ToldCategory: {
      /**
       * Format: uuid
       * @description Data category; null where a form names them in words of its own
       */
      categoryId: string | null;
      /** @description Its name */
      name: string;
      /** @description Its class */
      gdprClass: components['schemas']['GdprClass'];
      /** @description As of the surest table that holds it; null if none does */
      stolenStatus: components['schemas']['StolenStatus'] | null;
      /** @description What a form says in words of its own; null for a category of ours */
      words: string | null;
    };
    ToldDate: {
      /** @description Which one */
      keyDate: components['schemas']['KeyDate'];
      /** @description The date itself */
      moment: components['schemas']['Moment'];
    };
    ToldFigure: {
      /**
       * Format: uuid
       * @description Figure; null for a number that a form states and no figure
       */
      figureId: string | null;
      /**
       * Format: uuid
       * @description Oldest figure of its line: what superseded one another is one fact; null where we have none
       */
      line: string | null;
      /** @description What it counts */
      metric: components['schemas']['FigureMetric'];
      /** @description Of whom, in words */
      scope: string;
      /** @description Value, or lower end of a range */
      value: number | null;
      /** @description Upper end of a range */
      valueTo: number | null;
      /** @description The source gave it as about */
      approximate: boolean;
      /** @description The words of the source */
      asWritten: string | null;
      /** @description Who says so */
      source: string;
      /** @description As of when it is */
      asOf: components['schemas']['Moment'];
      /** @description How sure it is */
      confidence: components['schemas']['Confidence'];
    };
    /**
     * @description What it counts from
     * @enum {string}
     */
    Trigger: 'aware' | 'detected' | 'occurred' | 'submission' | 'request' | 'processor_notice' | 'own_date';
    UpdateAffectedColumn: {
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /** @description Name of the column as the source gives it; once per table */
      name?: string;
      /**
       * Format: uuid
       * @description Data category of its content
       */
      categoryId?: string;
      /** @description Who says that the table holds it */
      source?: string;
      /**
       * @description How sure it is
       * @default reported
       */
      confidence: components['schemas']['Confidence'];
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
    };
    UpdateAffectedTable: {
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /** @description Name of the table or group of tables, as the source gives it */
      name?: string;
      /** @description System it lies in; empty while not known */
      system?: string | null;
      /**
       * @description Where its rows come from
       * @default unknown
       */
      origin: components['schemas']['TableOrigin'];
      /** @description Start of the period its rows cover */
      periodFrom?: components['schemas']['Moment'] | null;
      /** @description End of the period its rows cover */
      periodTo?: components['schemas']['Moment'] | null;
      /** @description Why its rows were kept, such as a legal duty of ten years */
      retentionBasis?: string | null;
      /** @description Number of rows as somebody claims; empty while not known */
      rowCountClaim?: number | null;
      /** @description Who claims the number of rows; required with one */
      rowCountSource?: string | null;
      /**
       * @description Whether it was stolen
       * @default suspected
       */
      stolenStatus: components['schemas']['StolenStatus'];
      /** @description Who says that it was stolen, or was not; required beyond suspicion */
      stolenSource?: string | null;
      /**
       * @description How sure the stolen status is
       * @default unknown
       */
      stolenConfidence: components['schemas']['Confidence'];
      /**
       * @description Whether it was published
       * @default none
       */
      leakedStatus: components['schemas']['LeakedStatus'];
      /** @description Who says that it was published; required when it is said */
      leakedSource?: string | null;
      /**
       * @description How sure the leaked status is
       * @default unknown
       */
      leakedConfidence: components['schemas']['Confidence'];
      /** @description What else is to be known, such as doubts about the wording */
      notes?: string | null;
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
    };
    UpdateAttachment: {
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
    };
    UpdateAuthority: {
      /** @description Country it belongs to (ISO 3166-1 alpha-2), or EU for a body of the Union */
      country?: string;
      /** @description Official name */
      name?: string;
      /** @description What kind of authority it is */
      kind?: components['schemas']['AuthorityKind'];
      /** @description What it does in a case like ours */
      role?: string;
      /**
       * Format: uri
       * @description Where it is notified
       */
      portal?: string | null;
      /** @description Telephone numbers, as written */
      phone?: string | null;
      /** @description E-mail address */
      email?: string | null;
      /** @description When it can be reached */
      hours?: string | null;
      /** @description Languages it takes, such as da, en */
      language?: string | null;
      /** @description Law on which its task rests */
      legalBasis?: string | null;
      /**
       * @description Keys of the statutory terms whose duty goes to it
       * @default []
       */
      dutyKeys: string[];
      /**
       * @description Domains its mails come from, such as datatilsynet.dk; a mail from there is offered as its own
       * @default []
       */
      mailDomains: string[];
      /**
       * Format: date
       * @description First day on which this is so; empty if it has long been
       */
      validFrom?: string | null;
      /**
       * Format: date
       * @description Last day on which this is so; empty while it is
       */
      validTo?: string | null;
      /**
       * Format: uuid
       * @description Entry of the directory that takes over
       */
      successorId?: string | null;
      /** @description Where this was read */
      source?: string;
      /** @description More about it */
      notes?: string | null;
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
    };
    UpdateAuthorityContact: {
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /**
       * Format: uuid
       * @description Organisation the contact belongs to; it need not take part in the incident
       */
      organisationId?: string;
      /** @description Person or desk */
      name?: string;
      /** @description What they do there */
      role?: string | null;
      /** @description Telephone numbers, as written */
      phone?: string | null;
      /** @description E-mail address */
      email?: string | null;
      /** @description How to reach them confidentially, such as a secure mailbox */
      secureChannel?: string | null;
      /** @description When they can be reached */
      hours?: string | null;
      /** @description More about the contact */
      notes?: string | null;
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
    };
    UpdateAuthorityReference: {
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /** @description The number in any shape, as the organisation writes it */
      number?: string;
      /** @description What kind of number it is, such as journal or receipt */
      label?: string | null;
      /** @description More about it */
      notes?: string | null;
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
    };
    UpdateCohort: {
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /** @description Name of the cohort; once in its incident */
      name?: string;
      /** @description Whom it picks; {} picks everybody */
      rules?: {
        /** @description By data categories */
        categories?: {
          /** @description The person is in every one of these data categories */
          all?: string[];
          /** @description The person is in at least one of these data categories; empty does not matter */
          any?: string[];
          /** @description The person is in none of these data categories */
          none?: string[];
        };
        /** @description By affected tables */
        tables?: {
          /** @description The person is in every one of these affected tables */
          all?: string[];
          /** @description The person is in at least one of these affected tables; empty does not matter */
          any?: string[];
          /** @description The person is in none of these affected tables */
          none?: string[];
        };
        /** @description By marks */
        marks?: {
          /** @description The person carries every one of these marks */
          required?: ('minor' | 'deceased' | 'protected_address' | 'no_contact')[];
          /** @description The person carries none of these marks */
          excluded?: ('minor' | 'deceased' | 'protected_address' | 'no_contact')[];
        };
        /** @description How certain the person is; empty: either */
        status?: ('possible' | 'confirmed')[];
        /** @description Age on the day of the newest run; empty: any */
        ageGroups?: ('under_18' | '18_29' | '30_44' | '45_64' | '65_79' | '80_and_more' | 'unknown')[];
      };
      /** @description What it is for */
      note?: string | null;
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
    };
    UpdateCorrespondence: {
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /**
       * @description Figures of the incident that it tells, in order
       * @default []
       */
      figureIds: string[];
      /**
       * @description Data categories that it names as affected
       * @default []
       */
      categoryIds: string[];
      /**
       * @description Dates of the incident that it tells
       * @default []
       */
      keyDates: components['schemas']['KeyDate'][];
      /** @description To us or from us */
      direction?: components['schemas']['Direction'];
      /** @description By which way it came or went */
      channel?: components['schemas']['CorrespondenceChannel'];
      /**
       * Format: uuid
       * @description Contact of the same incident it was with
       */
      contactId?: string | null;
      /**
       * Format: uuid
       * @description Organisation it was with; taken from the contact when left out
       */
      organisationId?: string | null;
      /** @description When it was said or sent; may be coarse, never invented */
      occurred?: components['schemas']['Moment'];
      /** @description What it is about */
      subject?: string;
      /** @description What was said or written */
      text?: string | null;
      /**
       * @description Journal, receipt and case numbers of either side, in any shape
       * @default []
       */
      referenceNumbers: string[];
      /**
       * Format: uuid
       * @description Item of the same incident that this one answers; it joins its thread
       */
      repliesToId?: string | null;
      /** @description Why the earlier item is corrected */
      correctionReason?: string | null;
      /** @description Key of the statutory term that this outgoing item fulfils once it is filed */
      fulfilsTermKey?: string | null;
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
      /**
       * Format: uuid
       * @description Instead of an organisation: an authority of the directory
       */
      authorityId?: string | null;
    };
    UpdateCorrespondenceQuestion: {
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /** @description What is asked; stays as it is once the item is filed */
      text?: string;
      /** @description Who owes the answer */
      answerer?: components['schemas']['Answerer'];
      /**
       * Format: uuid
       * @description Member who sees to our answer
       */
      assigneeId?: string | null;
      /** @description Until when the answer is due; empty when no time was given */
      due?: components['schemas']['Moment'] | null;
      /** @description When it was answered; empty while it is open */
      answered?: components['schemas']['Moment'] | null;
      /**
       * Format: uuid
       * @description Item of the same incident that answers it
       */
      answeredInId?: string | null;
      /** @description The answer in short */
      answer?: string | null;
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
    };
    UpdateDataCategory: {
      /** @description Name on screen and in letters */
      name?: string;
      /** @description Class under the GDPR; decides duties and colours */
      gdprClass?: components['schemas']['GdprClass'];
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
    };
    UpdateFigure: {
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
    };
    UpdateIncident: {
      /** @description Short name used in lists and letters */
      title?: string;
      /** @description What happened, in one word */
      kind?: components['schemas']['IncidentKind'];
      /**
       * @description An exercise, not a real case; marked on every page
       * @default false
       */
      exercise: boolean;
      /**
       * @description Time zone that the law and the reader of this case use
       * @example Europe/Copenhagen
       */
      zone?: string;
      /** @description When the attack began */
      occurredFrom?: components['schemas']['Moment'] | null;
      /** @description When the attack ended */
      occurredTo?: components['schemas']['Moment'] | null;
      /** @description When somebody first noticed that something was wrong */
      detected?: components['schemas']['Moment'] | null;
      /** @description How bad it is for persons and organisation; empty until judged */
      severity?: components['schemas']['Severity'] | null;
      /** @description The case in plain words */
      summary?: string | null;
      /** @description When theft of personal data was first suspected */
      suspected?: components['schemas']['Moment'] | null;
      /** @description When the organisation became aware (EDPB 9/2022): the 72 hours of GDPR Art. 33(1) start here */
      aware?: components['schemas']['Moment'] | null;
      /** @description On what, and by whom, awareness was judged; required once aware is set */
      awareBasis?: string | null;
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
      /** @description Why awareness is dated anew: required when it was dated before, because deadlines are counted anew */
      awareReason?: string | null;
    };
    UpdateLeakPublication: {
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /**
       * @description Kind of place
       * @default unknown
       */
      place: components['schemas']['PublicationPlace'];
      /** @description Name of the place; empty while not known */
      placeName?: string | null;
      /** @description Who published, by the name they use; empty while not known */
      publishedBy?: string | null;
      /** @description When the data were seen there; empty while not known */
      seen?: components['schemas']['Moment'] | null;
      /** @description What the publisher claims, in our words */
      claim?: string | null;
      /** @description How much there is, in the words of the source */
      volume?: string | null;
      /** @description Who says so */
      source?: string;
      /**
       * Format: uri
       * @description Web address of the source; it is never opened from here
       */
      sourceUrl?: string | null;
      /**
       * @description How sure it is
       * @default reported
       */
      confidence: components['schemas']['Confidence'];
      /**
       * @description Figures of the incident that it bears on, in order
       * @default []
       */
      figureIds: string[];
      /** @description When it was gone again; empty while it stands, or while not known */
      takenDown?: components['schemas']['Moment'] | null;
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
    };
    UpdateLetterVersion: {
      /**
       * @description Figures of the incident that it tells, in order
       * @default []
       */
      figureIds: string[];
      /**
       * @description Data categories that it names as affected
       * @default []
       */
      categoryIds: string[];
      /**
       * @description Dates of the incident that it tells
       * @default []
       */
      keyDates: components['schemas']['KeyDate'][];
      /** @description Subject line; may hold placeholders */
      subject?: string;
      /** @description Text with placeholders such as {{name}} */
      body?: string;
      /** @description Where it tells the nature of the breach: passage of the body, word for word */
      nature?: string | null;
      /** @description Where it names the contact point: passage of the body, word for word */
      contact?: string | null;
      /** @description Where it tells likely consequences: passage of the body, word for word */
      consequences?: string | null;
      /** @description Where it tells the measures taken: passage of the body, word for word */
      measures?: string | null;
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
    };
    UpdateMailTemplate: {
      /** @description Name in the list */
      name?: string;
      /** @description Language it is written in */
      language?: components['schemas']['LetterLanguage'];
      /** @description Subject; {{reference}}, {{contact}}, {{organisation}}, {{sender}} are filled in */
      subject?: string;
      /** @description Words; the same are filled in */
      body?: string;
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
    };
    UpdateMembership: {
      /** @description Roles in this incident; partner stands alone */
      roles?: components['schemas']['IncidentRole'][];
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
    };
    UpdateNegotiation: {
      /**
       * @description Traffic Light Protocol 2.0 label; whatever it says, the room is open to commander, legal and negotiator alone
       * @default RED
       */
      tlp: components['schemas']['TlpLabel'];
      /** @description Who extorts, as they call themselves or as the source calls them */
      actor?: string;
      /** @description Where it is held, in words; never a live link */
      channel?: string | null;
      /** @description Language it is held in */
      language?: string | null;
      /**
       * @description Where it stands
       * @default open
       */
      state: components['schemas']['NegotiationState'];
      /** @description The negotiation in plain words */
      summary?: string | null;
      /** @description First contact, as exactly as it is known */
      firstContact?: components['schemas']['Moment'] | null;
      /** @description Who says so */
      source?: string | null;
      /**
       * @description How sure we are of it
       * @default unknown
       */
      confidence: components['schemas']['Confidence'];
      /** @description Currency in which its amounts are compared, in capitals; empty for that which the rate entered last leads to */
      comparedIn?: string | null;
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
    };
    UpdateNegotiationDecision: {
      /** @description What is to be done */
      course?: components['schemas']['NegotiationCourse'];
      /** @description What had to be decided */
      question?: string;
      /** @description Options that were weighed, at least two, each in a sentence */
      options?: string[];
      /** @description Why this one, with the facts it rests on */
      reason?: string;
      /** @description At most how much, exact; empty where no amount is decided */
      amount?: string | null;
      /** @description Its currency in capitals; required with an amount */
      currency?: string | null;
      /**
       * Format: uuid
       * @description Decision of the same negotiation whose place it takes once it is approved
       */
      supersedesId?: string | null;
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
    };
    UpdateNegotiationEvent: {
      /**
       * @description Traffic Light Protocol 2.0 label; whatever it says, the room is open to commander, legal and negotiator alone
       * @default RED
       */
      tlp: components['schemas']['TlpLabel'];
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
    };
    UpdateNegotiationParticipant: {
      /** @description Name, or what is known instead of one */
      name?: string;
      /** @description On which side */
      party?: components['schemas']['NegotiationParty'];
      /** @description As what they take part */
      role?: components['schemas']['ParticipantRole'];
      /** @description Name under which they write; never a live link */
      handle?: string | null;
      /** @description What else is known, such as their house */
      note?: string | null;
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
    };
    UpdateNegotiationPublication: {
      /** @description How it belongs to it, such as after which threat it came */
      note?: string | null;
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
    };
    UpdateNegotiationReply: {
      /** @description The words */
      text?: string;
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
    };
    UpdateNoticeCampaign: {
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /** @description What it is called inside the house */
      name?: string;
      /** @description Who writes, as the letters say it */
      sender?: string;
      /** @description Who answers questions, as the letters print it (Art. 34(2), 33(3)(b)) */
      contactPoint?: string;
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
    };
    UpdateNotificationHold: {
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /** @description Its reference, such as a case number */
      reference?: string | null;
      /** @description Legal basis, such as databeskyttelsesloven § 22(2)(4) */
      basis?: string;
      /** @description Why, in words */
      reason?: string | null;
      /** @description From when it holds */
      heldFrom?: components['schemas']['Moment'];
      /**
       * Format: date
       * @description Day on which it is reviewed
       */
      reviewOn?: string;
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
    };
    UpdateObligation: {
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /** @description From when it counts; null while that is unknown or has not happened */
      started?: components['schemas']['Moment'] | null;
      /** @description Who asked or gave notice, and how, where an event starts it */
      startedBasis?: string | null;
      /** @description Deadline that an authority or a contract set: a minute, or the end of a day */
      fixedDue?: components['schemas']['Moment'] | null;
      /** @description Why it is late */
      delayReason?: string | null;
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
    };
    UpdateOrganisation: {
      /** @description Official name */
      name?: string;
      /** @description What kind of body it is */
      kind?: components['schemas']['OrganisationKind'];
      /**
       * Format: date
       * @description First day on which it exists; empty if it has long existed
       */
      activeFrom?: string | null;
      /**
       * Format: date
       * @description Last day on which it exists; empty while it does
       */
      activeTo?: string | null;
      /**
       * @description Domains its mails come from, such as clinic.example; a mail from a domain of our own is outgoing
       * @default []
       */
      mailDomains: string[];
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
    };
    UpdateParticipation: {
      /** @description Name of the lane on board and summary; else the name of the organisation */
      laneName?: string | null;
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
    };
    UpdatePublicNotice: {
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /**
       * @description Figures of the incident that it tells, in order
       * @default []
       */
      figureIds: string[];
      /**
       * @description Data categories that it names as affected
       * @default []
       */
      categoryIds: string[];
      /**
       * @description Dates of the incident that it tells
       * @default []
       */
      keyDates: components['schemas']['KeyDate'][];
      /**
       * Format: uuid
       * @description Campaign whose persons it also reaches
       */
      campaignId?: string | null;
      /** @description Why telling each person would take disproportionate effort */
      reason?: string;
      /** @description What is made public */
      text?: string;
      /** @description Where, so that it is as effective as letters */
      channel?: string;
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
    };
    UpdateRegimeTerm: {
      /** @description Law, in short */
      regime?: string;
      /** @description Where it stands in the law */
      article?: string;
      /** @description What is to be done */
      title?: string;
      /** @description What it counts from */
      trigger?: components['schemas']['Trigger'];
      /** @description Key of the term whose submission it counts from; with trigger submission alone */
      afterKey?: string | null;
      /** @description How many units the law gives; null where it fixes no time */
      amount?: number | null;
      /** @description Elapsed hours, or days, weeks and months by the calendar (Reg. 1182/71 Art. 3); null where it fixes no time */
      unit?: components['schemas']['TermUnit'] | null;
      /** @description Country (ISO 3166) whose public holidays move the end of days, weeks and months; null: weekends alone do */
      calendar?: string | null;
      /**
       * @description Cases in which the law does not ask for it
       * @default []
       */
      exemptions: {
        /** @description How the law names it, such as a */
        key: string;
        /** @description When it holds, in words */
        text: string;
      }[];
      /**
       * @description Later than due it must say why it is late (GDPR Art. 33(1))
       * @default false
       */
      lateReasons: boolean;
      /**
       * @description May be given in phases (GDPR Art. 33(4))
       * @default false
       */
      inPhases: boolean;
      /**
       * @description Gives way to a notification hold (GDPR Art. 34); Art. 33 never does
       * @default false
       */
      holdable: boolean;
      /**
       * @description Proposed: not law yet, and no duty is made from it
       * @default false
       */
      proposed: boolean;
      /** @description Key of the term that holds no longer once this one does */
      replacesKey?: string | null;
      /**
       * Format: date
       * @description First day on which it is law
       */
      validFrom?: string;
      /**
       * Format: date
       * @description Last day on which it is law; null while it is
       */
      validTo?: string | null;
      /** @description Who must be told */
      recipient?: string;
      /** @description Kinds of organisations that telling fulfils it; null: whom the law means is no organisation */
      recipientKinds?: components['schemas']['OrganisationKind'][] | null;
      /**
       * @description Forms that fulfil it; none where nobody is told on one
       * @default [
       *       "gdpr_33",
       *       "nis2_early_warning",
       *       "nis2_notification",
       *       "nis2_final"
       *     ]
       */
      forms: components['schemas']['FilingFormKey'][];
      /** @description Where this was read */
      source?: string;
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
    };
    UpdateReminderStep: {
      /** @description Minutes from the deadline: negative before it, at most a year either way */
      offsetMinutes?: number;
      /** @description Roles that are reminded; partners see no clocks */
      roles?: components['schemas']['IncidentRole'][];
      /**
       * @description Whether it is in use
       * @default true
       */
      active: boolean;
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
    };
    UpdateStatement: {
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /**
       * @description Figures of the incident that it tells, in order
       * @default []
       */
      figureIds: string[];
      /**
       * @description Data categories that it names as affected
       * @default []
       */
      categoryIds: string[];
      /**
       * @description Dates of the incident that it tells
       * @default []
       */
      keyDates: components['schemas']['KeyDate'][];
      /** @description Who makes the statement, such as the organisation or the police */
      issuer?: string;
      /**
       * Format: uuid
       * @description The issuer as an organisation of this installation, if it is one
       */
      issuerOrganisationId?: string | null;
      /** @description Headline, or what it is about */
      title?: string;
      /** @description The words, or what they say */
      text?: string;
      /**
       * @description How it reached its readers
       * @default unknown
       */
      channel: components['schemas']['StatementChannel'];
      /** @description Language of the words (BCP 47), such as da or en */
      language?: string | null;
      /** @description Where it was read, when somebody else published it */
      source?: string | null;
      /**
       * Format: uri
       * @description Web address of the statement or of its source
       */
      sourceUrl?: string | null;
      /**
       * Format: uuid
       * @description Published statement that this one corrects
       */
      correctsId?: string | null;
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
    };
    UpdateTask: {
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /** @description What is to be done */
      title?: string;
      /** @description More about it */
      description?: string | null;
      /** @description Lanes: the organisations that own the task, jointly when several */
      organisationIds?: string[];
      /**
       * Format: uuid
       * @description Member of the incident who does it
       */
      assigneeId?: string | null;
      /**
       * @description Where it stands
       * @default todo
       */
      status: components['schemas']['TaskStatus'];
      /**
       * @description How pressing it is
       * @default normal
       */
      priority: components['schemas']['Priority'];
      /** @description When it is to be done */
      due?: components['schemas']['Moment'] | null;
      /**
       * @description Tasks of the same incident that must be done first; never in a circle
       * @default []
       */
      blockedBy: string[];
      /** @description What it waits for outside the task list; a blocked task names this or a task */
      waitingFor?: string | null;
      /**
       * @description Steps to tick off
       * @default []
       */
      checklist: {
        /** @description What is to be done */
        text: string;
        /** @description It is done */
        done: boolean;
      }[];
      /** @description What came of it; required when done */
      result?: string | null;
      /** @description Place on the board: lower stands higher */
      position?: number;
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
    };
    UpdateTimelineEntry: {
      /**
       * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
       * @default AMBER
       */
      tlp: components['schemas']['TlpLabel'];
      /**
       * @description Room of the incident the record lies in; roles are let into rooms
       * @default general
       */
      compartment: components['schemas']['Compartment'];
      /**
       * @description Partner organisations with which this record is shared by name
       * @default []
       */
      sharedWith: string[];
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
    };
    UpdateUser: {
      /** @description Name shown to others */
      displayName?: string;
      /**
       * Format: email
       * @description E-mail address to sign in with; each belongs to one user
       */
      email?: string;
      /** @description Role in the installation; case content is for members only */
      globalRole?: components['schemas']['GlobalRole'];
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
    };
    UploadTarget: {
      /** @description Noun of the record that the file belongs to */
      recordTable: components['schemas']['Attachable'];
      /**
       * Format: uuid
       * @description The record that the file belongs to
       */
      recordId: string;
    };
    UserPage: {
      /** @description Rows of this page */
      data: components['schemas']['UserView'][];
      /** @description Rows that match, counted up to the cap */
      total: number;
      /** @description There are more rows than total */
      totalCapped: boolean;
    };
    UserView: {
      /**
       * Format: uuid
       * @description Id of the record
       */
      id: string;
      /** @description Name shown to others */
      displayName: string;
      /**
       * Format: email
       * @description E-mail address to sign in with; each belongs to one user
       */
      email: string;
      /** @description Role in the installation; case content is for members only */
      globalRole: components['schemas']['GlobalRole'];
      /**
       * Format: uuid
       * @description Organisation the person works for; never changes, so that the record stays true
       */
      organisationId: string | null;
      /**
       * Format: date-time
       * @description Since when the account is closed; null while it is open
       */
      disabledAt: string | null;
      /** @description Counts the changes; send it back with a change */
      version: number;
      /**
       * Format: date-time
       * @description When the account was made (UTC)
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description When it was last changed (UTC)
       */
      updatedAt: string;
      /** @description Name of the organisation */
      organisationName: string | null;
      /**
       * Format: date-time
       * @description When the invitation that is still open was made; null when none is
       */
      invitedAt: string | null;
      /** @description True once the person has chosen a password */
      passwordSet: boolean;
    };
    WithdrawLetterVersion: {
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
      /** @description Why it is withdrawn */
      reason: string;
    };
    WithdrawNegotiationDecision: {
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
      /** @description Why */
      reason: string;
    };
    WithdrawNegotiationNote: {
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
      /** @description Why it is taken back */
      reason: string;
    };
    WithdrawNegotiationRate: {
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
      /** @description Why */
      reason: string;
    };
  };
  responses: {
    /** @description Some fields need attention; `errors` names them */
    Refused400: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Not signed in */
    Refused401: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Signed in, but the role does not include this */
    Refused403: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description No such record, or not open to the caller */
    Refused404: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description In conflict with the state of the record; `code` says how */
    Refused409: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The values do not fit together */
    Refused422: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Too many attempts */
    Refused429: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The database does not answer; nothing was changed */
    Refused503: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  'AffectedColumns.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Columns the caller may see, by name; filter by affectedTableId or incidentId */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AffectedColumnPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'AffectedColumns.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateAffectedColumn'];
      };
    };
    responses: {
      /** @description Enters a column; label and sharing are those of its table unless given */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AffectedColumnView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'AffectedColumns.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One column */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AffectedColumnView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'AffectedColumns.change': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateAffectedColumn'];
      };
    };
    responses: {
      /** @description Changes a column at the version that was read; it stays in its table */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AffectedColumnView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'AffectedColumns.archive': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Puts a column away; nothing is deleted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AffectedColumnView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'AffectedColumns.restore': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Takes a column back into use */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AffectedColumnView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'AffectedTables.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Affected tables the caller may see, by name */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AffectedTablePage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'AffectedTables.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateAffectedTable'];
      };
    };
    responses: {
      /** @description Enters an affected table; a claim beyond suspicion names its source */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AffectedTableView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'AffectedTables.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One affected table */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AffectedTableView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'AffectedTables.change': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateAffectedTable'];
      };
    };
    responses: {
      /** @description Changes an affected table; its columns follow its room and the names it is shared with */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AffectedTableView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'AffectedTables.archive': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Puts an affected table away; nothing is deleted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AffectedTableView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'AffectedTables.restore': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Takes an affected table back into use */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AffectedTableView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Attachments.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Files on the records the caller may see, oldest first; filter by recordId */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AttachmentPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Attachments.add': {
    parameters: {
      query?: never;
      header?: {
        /** @description SHA-256 in hexadecimal; other bytes are refused */
        'X-Content-SHA256'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /**
           * @description Noun of the record; goes before the file
           * @enum {string}
           */
          recordTable: 'correspondence' | 'task' | 'timeline_entry' | 'statement' | 'leak_publication' | 'negotiation';
          /**
           * Format: uuid
           * @description Id of the record; goes before the file
           */
          recordId: string;
          /**
           * Format: binary
           * @description The file, last
           */
          file: string;
        };
      };
    };
    responses: {
      /** @description Adds a file to a record; size, fingerprint and type are found out while receiving */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AttachmentView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Attachments.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What is known of one file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AttachmentView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Attachments.change': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateAttachment'];
      };
    };
    responses: {
      /** @description Changes the label of a file and with whom it is shared; the file stays */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AttachmentView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Attachments.archive': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Puts a file away; its bytes stay */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AttachmentView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Attachments.content': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file, always as a download; the look is on record */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Attachments.copy': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UploadTarget'];
      };
    };
    responses: {
      /** @description Puts a file of a case on another record of it as well; the bytes are the same */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AttachmentView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Attachments.restore': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Takes a file back into use */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AttachmentView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Record.entries': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Changes in the incidents of the caller, newest first; history of one record by recordId */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuditEntryPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Record.all': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Who changed what when in the whole installation, without content */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuditRecordPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Authorities.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Authorities by name, each with the days between which this is true; filter by validOn */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuthorityPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Authorities.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateAuthority'];
      };
    };
    responses: {
      /** @description Enters an authority, or what becomes true of one on a later day */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuthorityView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Authorities.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One entry of the directory */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuthorityView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Authorities.change': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateAuthority'];
      };
    };
    responses: {
      /** @description Changes an entry at the version that was read; a last day ends it */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuthorityView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'AuthorityContacts.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Contacts at authorities, by name; partners see those shared with them */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuthorityContactPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'AuthorityContacts.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateAuthorityContact'];
      };
    };
    responses: {
      /** @description Enters a contact at an authority */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuthorityContactView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'AuthorityContacts.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One contact */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuthorityContactView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'AuthorityContacts.change': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateAuthorityContact'];
      };
    };
    responses: {
      /** @description Changes a contact at the version that was read */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuthorityContactView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'AuthorityContacts.archive': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Puts a contact away; what was written with it stays */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuthorityContactView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'AuthorityContacts.restore': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Takes a contact back into use */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuthorityContactView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'AuthorityReferences.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Reference numbers by organisation; partners see those shared with them */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuthorityReferencePage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'AuthorityReferences.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateAuthorityReference'];
      };
    };
    responses: {
      /** @description Writes down a reference number */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuthorityReferenceView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'AuthorityReferences.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One reference number */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuthorityReferenceView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'AuthorityReferences.change': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateAuthorityReference'];
      };
    };
    responses: {
      /** @description Changes a reference number at the version that was read */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuthorityReferenceView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'AuthorityReferences.archive': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Puts a reference number away */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuthorityReferenceView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'AuthorityReferences.restore': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Takes a reference number back into use */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuthorityReferenceView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'AwareMoves.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Earlier dates of awareness with the reason of each change; none for partners */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AwareMovePage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Breaches.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Breaches of the incidents that the caller may see, notified or not; none for partners */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BreachPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Breaches.csv': {
    parameters: {
      query?: {
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The register as CSV for spreadsheets, filtered as the list */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Breaches.pdf': {
    parameters: {
      query?: {
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The register as PDF, filtered as the list */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'CalendarFeeds.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The caller’s feeds; their addresses are never told again */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarFeedPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'CalendarFeeds.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateCalendarFeed'];
      };
    };
    responses: {
      /** @description Makes a feed and tells its address, this once */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewCalendarFeedView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'CalendarFeeds.revoke': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Revokes one of the caller’s feeds; its address answers nothing from now on */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarFeedView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'CalendarFeeds.read': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Secret part of the address of a feed */
        token: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The calendar behind the address of a feed (iCalendar, RFC 5545), for calendar programs */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Clocks.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Clocks of duties and of holds in the incidents that are worked on, soonest due first, or in those named by filter incidentId, over or not; filter also by state, kind and id; none for partners */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClockPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Cohorts.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Cohorts the caller may see, by name, each with its count in the newest run */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CohortPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Cohorts.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateCohort'];
      };
    };
    responses: {
      /** @description Keeps rules under a name */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CohortView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Cohorts.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One cohort */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CohortView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Cohorts.change': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateCohort'];
      };
    };
    responses: {
      /** @description Changes a cohort at the version that was read */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CohortView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Cohorts.archive': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Puts a cohort away; nothing is deleted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CohortView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Cohorts.restore': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Takes a cohort back into use */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CohortView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'ContactFiles.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Contact files of the caller’s campaigns, the latest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContactFilePage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'ContactFiles.begin': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateContactFile'];
      };
    };
    responses: {
      /** @description Begins taking a contact file: for which campaign, and how it is read. Then send it */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContactFileView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'ContactFiles.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One contact file: what came of it */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContactFileView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'ContactFiles.receive': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/octet-stream': string;
      };
    };
    responses: {
      /** @description Takes the file as a stream: all of it, sealed, or nothing */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContactFileView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Correspondence.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Messages and talks, latest first; partners see those shared with them */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CorrespondencePage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Correspondence.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateCorrespondence'];
      };
    };
    responses: {
      /** @description Enters an item as a draft; with correctsId it corrects a filed one */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CorrespondenceView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'CorrespondenceQuestions.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Questions, those due first first; answered=false gives the open ones */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CorrespondenceQuestionPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'CorrespondenceQuestions.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateCorrespondenceQuestion'];
      };
    };
    responses: {
      /** @description Notes a question that stands in an item */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CorrespondenceQuestionView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'CorrespondenceQuestions.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One question */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CorrespondenceQuestionView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'CorrespondenceQuestions.change': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateCorrespondenceQuestion'];
      };
    };
    responses: {
      /** @description Changes a question, such as by saying when it was answered */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CorrespondenceQuestionView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'CorrespondenceQuestions.archive': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Puts a question away that is none */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CorrespondenceQuestionView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'CorrespondenceQuestions.restore': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Takes a question back */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CorrespondenceQuestionView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Correspondence.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One item */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CorrespondenceView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Correspondence.change': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateCorrespondence'];
      };
    };
    responses: {
      /** @description Changes a draft at the version that was read; of a filed item only the handling */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CorrespondenceView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Correspondence.archive': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Puts a draft away; a filed item stays */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CorrespondenceView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Correspondence.file': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Files a draft: from now on it is frozen, and fulfils the term it names */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CorrespondenceView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Correspondence.restore': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Takes a draft back into use */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CorrespondenceView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Sending.send': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SendCorrespondence'];
      };
    };
    responses: {
      /** @description Sends a draft as a mail, once; it is filed when the server has taken it */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OutgoingMailView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'DataCategories.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Data categories by name, each with its class under the GDPR */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DataCategoryPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'DataCategories.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateDataCategory'];
      };
    };
    responses: {
      /** @description Adds a data category */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DataCategoryView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'DataCategories.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One data category */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DataCategoryView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'DataCategories.change': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateDataCategory'];
      };
    };
    responses: {
      /** @description Renames a data category or changes its class, in every incident at once */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DataCategoryView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'DecisionsNotToNotify.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Decisions the caller may see, newest first; filter by obligationId */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DecisionNotToNotifyPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'DecisionsNotToNotify.propose': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateDecisionNotToNotify'];
      };
    };
    responses: {
      /** @description Proposes not to notify; the clock runs on until somebody else approves */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DecisionNotToNotifyView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'DecisionsNotToNotify.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One decision */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DecisionNotToNotifyView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'DecisionsNotToNotify.approve': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ApproveDecisionNotToNotify'];
      };
    };
    responses: {
      /** @description Approves a decision that somebody else proposed */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DecisionNotToNotifyView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'DecisionsNotToNotify.reject': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EndDecisionNotToNotify'];
      };
    };
    responses: {
      /** @description Rejects a proposed decision, and says why */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DecisionNotToNotifyView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'DecisionsNotToNotify.withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EndDecisionNotToNotify'];
      };
    };
    responses: {
      /** @description Withdraws a decision: the clock counts again as if it had never stopped */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DecisionNotToNotifyView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Directory.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Members the caller may know of, by name or organisation */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DirectoryEntryPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'DueDates.between': {
    parameters: {
      query: {
        /** @description Due at or after then (UTC) */
        from: string;
        /** @description Due before then (UTC), at most 400 days later */
        until: string;
        /** @description Of this incident alone, over or not */
        incidentId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Everything that is due in a span of time and the caller may see: duties, reviews of holds, tasks */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DueDatesView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Figures.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Figures the caller may see, by metric, then as-of; current: true hides superseded ones */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FigurePage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Figures.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateFigure'];
      };
    };
    responses: {
      /** @description Enters a figure with its source; supersedesId replaces an older one of the same metric */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FigureView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Figures.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One figure */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FigureView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Figures.change': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateFigure'];
      };
    };
    responses: {
      /** @description Changes the handling of a figure; what it says stays */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FigureView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Figures.archive': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Puts a figure away; not one that was superseded, nor one that a published statement quotes */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FigureView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Figures.restore': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Takes a figure back into use */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FigureView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Filings.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Versions the caller may see, newest first; filter by obligationId */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FilingPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Filings.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateFiling'];
      };
    };
    responses: {
      /** @description Begins a version, filled in from the records of the case, each answer with its sources */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FilingView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Filings.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FilingView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Filings.adopt': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Puts a draft that several wrote away for one with the same answers that the caller alone wrote */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FilingView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Filings.answer': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EnterAnswers'];
      };
    };
    responses: {
      /** @description Enters answers by hand at the version that was read; null empties one */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FilingView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Filings.approve': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ApproveFiling'];
      };
    };
    responses: {
      /** @description Approves a version that others wrote; an incomplete first one only as given in phases */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FilingView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Filings.archive': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Puts a draft away */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FilingView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Filings.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The version as PDF; once approved the same bytes for good */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Filings.receipt': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddReceipt'];
      };
    };
    responses: {
      /** @description Makes the item of the receipt with its number; its file is added to that item */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FilingView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Filings.reopen': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Takes the approval back, so that the version can be changed */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FilingView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Filings.restore': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Takes a draft back into use */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FilingView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Filings.state': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What is missing, what the records say now, and what was filed before */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FilingStateView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Filings.submit': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SubmitFiling'];
      };
    };
    responses: {
      /** @description Says when it was submitted: the item with its PDF is filed, and the duty judged */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FilingView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Filings.takeOver': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TakeOver'];
      };
    };
    responses: {
      /** @description Takes answers from the records as they are now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FilingView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Health.live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The process runs */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HealthView'];
        };
      };
      503: components['responses']['Refused503'];
    };
  };
  'Health.ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The process runs and its database answers */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HealthView'];
        };
      };
      503: components['responses']['Refused503'];
    };
  };
  'Incidents.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Incidents the caller takes part in, newest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IncidentPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Incidents.open': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateIncident'];
      };
    };
    responses: {
      /** @description Opens an incident; the caller becomes its commander */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IncidentView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Incidents.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One incident */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IncidentView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Incidents.change': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateIncident'];
      };
    };
    responses: {
      /** @description Changes an incident at the version that was read */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IncidentView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Incidents.archive': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Puts an incident away; nothing is deleted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IncidentView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'CohortCount.count': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CountCohort'];
      };
    };
    responses: {
      /** @description Persons of the newest run whom the rules pick; nothing is kept */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CohortCountView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'ContactFiles.preview': {
    parameters: {
      query?: {
        /** @description Encoding; found out unless said */
        encoding?: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'iso-8859-1';
        /** @description Sign between columns; found out unless said */
        delimiter?: ',' | ';' | '\t' | '|' | 'ndjson';
        /** @description First row names the columns; found out unless said */
        hasHeader?: boolean;
        /** @description The file corrects rejected rows of an earlier one: a column may name their lines */
        supplement?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/octet-stream': string;
      };
    };
    responses: {
      /** @description How a contact file would be read, from its first 64 KiB; cells are masked, nothing is kept */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContactPreviewView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Bundles.take': {
    parameters: {
      query: {
        /** @description Organisation the correspondence was with */
        organisationId: string;
        /** @description Only what was said or sent at or after this instant */
        from?: string | null;
        /** @description Only what was said or sent before this instant */
        until?: string | null;
        /** @description Closed rooms are left out unless asked for, as far as the reader may see them; privileged items always are */
        rooms?: components['schemas']['BundleRooms'];
      };
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Index, a PDF of each filed item, and its files byte for byte, as ZIP; who took it is on record */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Search.find': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SearchCorrespondence'];
      };
    };
    responses: {
      /** @description Items, mails and files that hold the words; partners find what is shared with them */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SearchResultsView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Disclosures.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Facts by recipients, each with the value told and what has become wrong with it */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisclosureMatrixView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'ImportBatch.receive': {
    parameters: {
      query: {
        /** @description Ids of imports that wait for their files, in the order of the files, joined by commas */
        imports: string;
      };
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          [key: string]: string;
        };
      };
    };
    responses: {
      /** @description Takes the files of several begun imports as one stream: all are in the register, or none */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportBatchView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Preview.show': {
    parameters: {
      query?: {
        /** @description Encoding; found out unless said */
        encoding?: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'iso-8859-1';
        /** @description Sign between columns; found out unless said */
        delimiter?: ',' | ';' | '\t' | '|' | 'ndjson';
        /** @description First row names the columns; found out unless said */
        hasHeader?: boolean;
        /** @description The file corrects rejected rows of an earlier one: a column may name their lines */
        supplement?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/octet-stream': string;
      };
    };
    responses: {
      /** @description The first rows, masked, and a guess at how the file is read; nothing is kept */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PreviewView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'LetterCampaigns.list': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Campaigns that letters are written for: what they are called and what letters print */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LetterCampaignPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'MailMessages.take': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /**
           * @description Room that it lies in, unless its thread lies in a closed one; goes before the file
           * @enum {string}
           */
          compartment?: 'general' | 'legal' | 'negotiation' | 'persons';
          /**
           * Format: binary
           * @description A mail as .eml, .msg or winmail.dat; anything else is kept
           */
          file: string;
        };
      };
    };
    responses: {
      /** @description Takes a file in as a mail: a draft for each mail in it, the original kept as it came */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailImportView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Incidents.move': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MoveIncident'];
      };
    };
    responses: {
      /** @description Moves an incident to another phase, with a reason */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IncidentView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Obligations.add': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddObligation'];
      };
    };
    responses: {
      /** @description Adds one more duty of a statutory term, such as after a second request */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ObligationView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'PersonLookUp.ask': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LookUpPerson'];
      };
    };
    responses: {
      /** @description Whether a person is in the register; on record, and at most 60 an hour for each user */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonLookUpView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Persons.list': {
    parameters: {
      query?: {
        /** @description How certain it is */
        status?: components['schemas']['PersonStatus'];
        /** @description Affected table that holds them */
        tableId?: string;
        /** @description Data category that was taken */
        categoryId?: string;
        /** @description Mark that they carry */
        mark?: components['schemas']['CohortMark'];
        /** @description decided: a decision is in force about them; joined: the register holds several numbers of theirs */
        judged?: components['schemas']['JudgedPersons'];
        /** @description Begin after this person */
        after?: string;
        /** @description How many */
        limit?: number;
      };
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Persons whom a table holds; who was shown is on record */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListedPersonsView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Persons.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        personId: string;
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One person, by the hash of any of their numbers; the look is on record */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Incidents.restore': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Takes an incident back into use */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IncidentView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'ScopeMatrix.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Affected tables by data categories; partners see what is shared with them */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScopeMatrixView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Summaries.show': {
    parameters: {
      query?: {
        /** @description Changes since then (UTC); the last 24 hours unless said */
        since?: string;
      };
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Where the incident stands, in one answer */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SummaryView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Invitations.accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AcceptInvitation'];
      };
    };
    responses: {
      /** @description Chooses the password of the person invited, once, and signs in */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Invitations.inspect': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InspectInvitation'];
      };
    };
    responses: {
      /** @description Whom an invitation is for */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InvitationView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'LeakPublications.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Leak publications the caller may see, latest first; unknown dates last */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeakPublicationPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'LeakPublications.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateLeakPublication'];
      };
    };
    responses: {
      /** @description Enters where and when data surfaced, and who says so */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeakPublicationView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'LeakPublications.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One leak publication */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeakPublicationView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'LeakPublications.change': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateLeakPublication'];
      };
    };
    responses: {
      /** @description Changes a leak publication at the version that was read */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeakPublicationView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'LeakPublications.archive': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Puts a leak publication away; nothing is deleted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeakPublicationView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Dependents.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Clocks and statements that have to be looked at again, as the caller may see them */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DependentsView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'LeakPublications.restore': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Takes a leak publication back into use */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeakPublicationView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'LetterVersions.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Texts of letters in the incidents of the caller, newest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LetterVersionPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'LetterVersions.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateLetterVersion'];
      };
    };
    responses: {
      /** @description Drafts the next version of the text in a language */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LetterVersionView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'LetterVersions.preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PreviewLetter'];
      };
    };
    responses: {
      /** @description The letter that an example person would get; nothing is kept */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LetterPreviewView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'LetterVersions.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One text */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LetterVersionView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'LetterVersions.change': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateLetterVersion'];
      };
    };
    responses: {
      /** @description Changes a draft */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LetterVersionView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'LetterVersions.approve': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Approves a draft that somebody else wrote; from then on it stays as it is */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LetterVersionView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'LetterVersions.next': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Drafts the next version with the same words */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LetterVersionView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'LetterVersions.withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawLetterVersion'];
      };
    };
    responses: {
      /** @description Withdraws a text: no new letter is made of it */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LetterVersionView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'MailMessages.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What mails say of themselves; filter by correspondenceId */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailMessagePage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'MailMessages.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One mail */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailMessageView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'MailMessages.page': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Its HTML, cleaned, as a page that runs nothing and asks nothing of anybody */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'OutgoingMails.status': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Whether mail goes out and comes in here */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailStatusView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'MailTemplates.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Texts by name */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailTemplatePage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'MailTemplates.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateMailTemplate'];
      };
    };
    responses: {
      /** @description Adds a text */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailTemplateView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'MailTemplates.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One text */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailTemplateView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'MailTemplates.change': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateMailTemplate'];
      };
    };
    responses: {
      /** @description Changes a text at the version that was read; mails that began with it stay as they are */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailTemplateView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'MailTemplates.archive': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Puts a text away */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailTemplateView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'MailTemplates.restore': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Takes a text back into use */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailTemplateView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'MailboxMessages.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Mails of the mailbox, those fetched last first; filter by state */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailboxMessagePage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'MailboxMessages.look': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Looks into the mailbox now, and answers when what was there is fetched */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'MailboxMessages.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One mail of the mailbox */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailboxMessageView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'MailboxMessages.discard': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DiscardMailboxMessage'];
      };
    };
    responses: {
      /** @description Puts a mail away that belongs to no case */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailboxMessageView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'MailboxMessages.file': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FileMailboxMessage'];
      };
    };
    responses: {
      /** @description Puts a mail into an incident, as a draft of correspondence */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailboxMessageView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'MailboxMessages.preview': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What it says, as plain text */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailboxPreviewView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'MailboxMessages.takeBack': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Lets a mail wait again that was put away */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailboxMessageView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Memberships.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Members; partners see those of their own organisation */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MembershipPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Memberships.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateMembership'];
      };
    };
    responses: {
      /** @description Makes a user a member; the organisation of the user must take part */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MembershipView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Memberships.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One membership */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MembershipView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Memberships.change': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateMembership'];
      };
    };
    responses: {
      /** @description Changes the roles of a member; the last commander stays one */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MembershipView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Memberships.end': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Ends a membership; it takes effect with the next request */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MembershipView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Memberships.resume': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Makes a former member a member again, with the former roles */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MembershipView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationAdmissions.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Who was let in, newest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationAdmissionPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationAdmissions.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateNegotiationAdmission'];
      };
    };
    responses: {
      /** @description Lets somebody who works in the case into the room, by name and with a reason */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationAdmissionView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationAdmissions.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One admission */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationAdmissionView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationAdmissions.end': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EndNegotiationAdmission'];
      };
    };
    responses: {
      /** @description Ends an admission with a reason; it takes effect with the next request */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationAdmissionView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationBundles.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description To whom negotiations were handed, newest first; every look is on record */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationBundlePage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationBundles.hand': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateNegotiationBundle'];
      };
    };
    responses: {
      /** @description Index, messages, events, evidence and the record of them with all hashes, as ZIP */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationBundles.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description To whom it was handed, and the fingerprints of what was in it */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationBundleView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationDecisions.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Decisions, newest first; every look is on record */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationDecisionPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationDecisions.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateNegotiationDecision'];
      };
    };
    responses: {
      /** @description Writes a decision; it stands once two others approved it */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationDecisionView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationDecisions.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One decision; the look is on record */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationDecisionView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationDecisions.change': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateNegotiationDecision'];
      };
    };
    responses: {
      /** @description Changes a decision that nobody has approved */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationDecisionView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationDecisions.approve': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Approves what others wrote, as the first or the second */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationDecisionView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationDecisions.reopen': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Takes the first approval back, so that it can be changed */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationDecisionView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationDecisions.withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawNegotiationDecision'];
      };
    };
    responses: {
      /** @description Withdraws a decision, with the reason; it stays on record */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationDecisionView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationEvents.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Events in the order in which they happened; every look is on record */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationEventPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationEvents.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateNegotiationEvent'];
      };
    };
    responses: {
      /** @description Enters an event; with correctsId it corrects an earlier one */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationEventView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationEvents.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One event; the look is on record */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationEventView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationEvents.change': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateNegotiationEvent'];
      };
    };
    responses: {
      /** @description Changes the label of an event; its content stays */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationEventView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationGrounds.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Grounds in the order in which they were entered; every look is on record */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationGroundPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationGrounds.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateNegotiationGround'];
      };
    };
    responses: {
      /** @description Adds what a decision rests on, while nobody has approved it */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationGroundView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationGrounds.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One ground; the look is on record */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationGroundView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationImports.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Chats that were taken in, newest first; every look is on record */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationImportPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationImports.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateNegotiationImport'];
      };
    };
    responses: {
      /** @description Takes a chat in, message by message in its order; its source becomes a file */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationImportView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationImports.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One chat and how it is read; the look is on record */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationImportView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationImports.readAgain': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReadChatAgain'];
      };
    };
    responses: {
      /** @description Reads times and parties of the whole chat under other assumptions */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationImportView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationMessages.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Messages in their order; every look is on record */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationMessagePage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationMessages.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateNegotiationMessage'];
      };
    };
    responses: {
      /** @description Enters one message by hand, behind those that are there */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationMessageView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationMessages.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One message; the look is on record */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationMessageView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationMessages.time': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TimeNegotiationMessage'];
      };
    };
    responses: {
      /** @description Says by hand when one message was sent; its time as written and as read stay */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationMessageView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationNotes.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Notes that were shared, newest first; every look is on record */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationNotePage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationNotes.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateNegotiationNote'];
      };
    };
    responses: {
      /** @description Shares a note with people by name; it stays as it is */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationNoteView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationNotes.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One note; the look is on record */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationNoteView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationNotes.withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawNegotiationNote'];
      };
    };
    responses: {
      /** @description Takes a note back: from the next request on its readers do not see it */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationNoteView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationParticipants.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Participants; every look is on record */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationParticipantPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationParticipants.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateNegotiationParticipant'];
      };
    };
    responses: {
      /** @description Names a participant */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationParticipantView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationParticipants.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One participant; the look is on record */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationParticipantView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationParticipants.change': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateNegotiationParticipant'];
      };
    };
    responses: {
      /** @description Changes what is known of a participant */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationParticipantView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationParticipants.archive': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Puts away who no longer takes part */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationParticipantView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationParticipants.restore': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Takes a participant back */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationParticipantView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationProposals.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Proposals in the order of the conversation; every look is on record */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationProposalPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationProposals.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One proposal; the look is on record */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationProposalView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationProposals.accept': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AcceptProposal'];
      };
    };
    responses: {
      /** @description Enters the event, as proposed or changed */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationProposalView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationProposals.refuse': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RefuseProposal'];
      };
    };
    responses: {
      /** @description Says that no such thing happened; nothing is entered */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationProposalView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationPublications.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Publications that negotiations name; every look is on record */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationPublicationPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationPublications.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateNegotiationPublication'];
      };
    };
    responses: {
      /** @description Names a publication that belongs to a negotiation */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationPublicationView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationPublications.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One of them; the look is on record */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationPublicationView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationPublications.change': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateNegotiationPublication'];
      };
    };
    responses: {
      /** @description Changes how it belongs to it */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationPublicationView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationPublications.archive': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Puts away one that was named by mistake */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationPublicationView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationPublications.restore': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Takes one back */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationPublicationView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationRates.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Rates, latest first; every look is on record */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationRatePage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationRates.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateNegotiationRate'];
      };
    };
    responses: {
      /** @description Enters a rate, or corrects one that stands by another */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationRateView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationRates.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One rate; the look is on record */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationRateView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationRates.withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawNegotiationRate'];
      };
    };
    responses: {
      /** @description Withdraws a rate, with the reason; it stays on record and counts no longer */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationRateView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationReplies.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Replies, newest first; every look is on record */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationReplyPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationReplies.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateNegotiationReply'];
      };
    };
    responses: {
      /** @description Drafts a reply */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationReplyView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationReplies.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One reply; the look is on record */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationReplyView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationReplies.change': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateNegotiationReply'];
      };
    };
    responses: {
      /** @description Changes the words of a draft */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationReplyView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationReplies.approve': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Approves a draft that others wrote */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationReplyView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationReplies.archive': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Puts a draft away */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationReplyView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationReplies.reopen': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Takes the approval back, so that the words can be changed */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationReplyView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationReplies.restore': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Takes a draft back into use */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationReplyView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NegotiationReplies.sent': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SendNegotiationReply'];
      };
    };
    responses: {
      /** @description Records that an approved reply was sent: it becomes a message of the conversation */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationReplyView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Negotiations.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Negotiations, newest first; every look is on record */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Negotiations.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateNegotiation'];
      };
    };
    responses: {
      /** @description Enters a negotiation */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Negotiations.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One negotiation; the look is on record */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Negotiations.change': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateNegotiation'];
      };
    };
    responses: {
      /** @description Changes a negotiation at the version that was read */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Negotiations.archive': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Puts a negotiation away; its events stay */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'ChatPreview.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChatSource'];
      };
    };
    responses: {
      /** @description All messages as they would be read, and the same chat or copies of it; nothing is kept */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChatPreviewView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Course.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Key figures and what led to them; the look is on record */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CourseView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Misp.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A MISP event with a ransom-negotiation object (JSON); the look is on record */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Negotiations.restore': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Takes a negotiation back into use */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NegotiationView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Batches.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Batches of letters, the latest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticeBatchPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Batches.make': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateNoticeBatch'];
      };
    };
    responses: {
      /** @description Makes a batch of waiting persons of one channel, with the texts that are approved now */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticeBatchView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Batches.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One batch */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticeBatchView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Batches.cancel': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CancelNoticeBatch'];
      };
    };
    responses: {
      /** @description Cancels a batch that has not gone out; its persons wait again */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticeBatchView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Batches.export': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Archive of the letters with lists, manifest and hashes; the same bytes every time */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Batches.release': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Releases a batch that somebody else made */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticeBatchView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Batches.send': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SendNoticeBatch'];
      };
    };
    responses: {
      /** @description Records that the letters of a batch went out */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticeBatchView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NoticeCampaigns.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Campaigns of letters in the incidents of the caller, newest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticeCampaignPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NoticeCampaigns.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateNoticeCampaign'];
      };
    };
    responses: {
      /** @description Makes a campaign and draws the persons of its cohort out of the newest run */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticeCampaignView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NoticeCampaigns.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One campaign */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticeCampaignView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NoticeCampaigns.change': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateNoticeCampaign'];
      };
    };
    responses: {
      /** @description Changes a campaign; sender and contact point only until letters are made */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticeCampaignView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NoticeCampaigns.archive': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Puts a campaign away; nothing is deleted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticeCampaignView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Proof.certificate': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Certificate that the contact data of a campaign were destroyed, as text with its SHA-256 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Recipients.assign': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChannelOrder'];
      };
    };
    responses: {
      /** @description Gives every waiting person the first channel of an order that reaches them */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChannelsGiven'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NoticeCampaigns.close': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Ends a campaign for good; no batch of it may be open */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticeCampaignView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Proof.destroy': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DestroyContacts'];
      };
    };
    responses: {
      /** @description Destroys the contact data of a closed campaign with their key; cannot be taken back */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContactDestructionView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Proof.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What the certificate of destruction says */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContactDestructionView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NoticeCampaigns.progress': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description How many persons of a campaign stand where */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticeProgressPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Proof.reconcile': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The campaign held against the newest run: who has come, and who has gone */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReconciliationView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NoticeCampaigns.restore': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Takes a campaign back into use */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticeCampaignView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Recipients.retry': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChannelOrder'];
      };
    };
    responses: {
      /** @description Sends persons whose letters came back on by the next channel that reaches them */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChannelsGiven'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'StatusFiles.take': {
    parameters: {
      query: {
        /** @description Name of the file, for people */
        fileName: string;
      };
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/octet-stream': string;
      };
    };
    responses: {
      /** @description Takes a status file: reference, state, and a date if there is one; the same file changes nothing again */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StatusReportView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Proof.takeIn': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Takes in whoever the newest run has in the cohort and the campaign has not */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TakenInView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Recipients.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Persons of campaigns by reference; no list holds a name */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticeRecipientPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Recipients.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One person of a campaign */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticeRecipientView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Recipients.contact': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Contact data of one person, opened; who opened them when is on record */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticeContactView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Recipients.history': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What happened to the letters of one person, the first thing first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticeEventPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Recipients.leaveOut': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LeaveOutRecipient'];
      };
    };
    responses: {
      /** @description Leaves a waiting person out, with a reason */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticeRecipientView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Recipients.takeBack': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Takes a person back who was left out */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticeRecipientView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NotificationHolds.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Holds that the caller may see, last entered first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NotificationHoldPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NotificationHolds.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateNotificationHold'];
      };
    };
    responses: {
      /** @description Enters a hold: from now on no letter goes out */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NotificationHoldView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NotificationHolds.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One hold */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NotificationHoldView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NotificationHolds.change': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateNotificationHold'];
      };
    };
    responses: {
      /** @description Changes a hold that stands, such as the day of its review */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NotificationHoldView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'NotificationHolds.lift': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LiftNotificationHold'];
      };
    };
    responses: {
      /** @description Records that a hold was lifted, and why */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NotificationHoldView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'ObligationAssessments.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Judgements the caller may see, newest first; filter by obligationId */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ObligationAssessmentPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'ObligationAssessments.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateObligationAssessment'];
      };
    };
    responses: {
      /** @description Judges whether a duty applies; what was judged before stays on record */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ObligationAssessmentView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'ObligationAssessments.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One judgement */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ObligationAssessmentView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Obligations.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Duties with the terms they were made from; none for partners */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ObligationPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Obligations.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateObligation'];
      };
    };
    responses: {
      /** @description Enters a duty of our own, such as one of a contract */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ObligationView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Obligations.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One duty */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ObligationView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Obligations.change': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateObligation'];
      };
    };
    responses: {
      /** @description Dates the event that starts a duty, sets a date, says why it is late; its terms stay */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ObligationView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Obligations.archive': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Puts a duty of our own away; one of the law stays */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ObligationView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Obligations.restore': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Takes a duty of our own back into use */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ObligationView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Organisations.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Organisations the caller may know of */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganisationPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Organisations.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateOrganisation'];
      };
    };
    responses: {
      /** @description Enters an organisation */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganisationView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Organisations.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One organisation */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganisationView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Organisations.change': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateOrganisation'];
      };
    };
    responses: {
      /** @description Changes an organisation at the version that was read; a last day ends its use */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganisationView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'OutgoingMails.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Mails of ours, those given last first; filter by correspondenceId */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OutgoingMailPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'OutgoingMails.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One mail of ours */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OutgoingMailView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'OutgoingMails.cancel': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Calls a mail off that still waits; its item is a draft again */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OutgoingMailView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'OutgoingMails.settle': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SettleOutgoingMail'];
      };
    };
    responses: {
      /** @description Says of an unclear mail whether it left: then its item is filed, or may be sent again */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OutgoingMailView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Participations.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Organisations that take part, oldest first; partners see their own */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ParticipationPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Participations.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateParticipation'];
      };
    };
    responses: {
      /** @description Lets an organisation take part: it gets a lane */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ParticipationView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Participations.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One participation */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ParticipationView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Participations.change': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateParticipation'];
      };
    };
    responses: {
      /** @description Renames a lane */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ParticipationView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Participations.end': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Ends a participation; its people lose access with the next request */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ParticipationView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Participations.resume': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Lets an organisation take part again */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ParticipationView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'OwnAccount.changePassword': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangePassword'];
      };
    };
    responses: {
      /** @description Changes the caller’s password and ends all their sessions; this browser stays signed in with a new one */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'PersonAliases.join': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreatePersonAlias'];
      };
    };
    responses: {
      /** @description Joins two numbers into one person from the next run on; counted runs stay */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonAliasView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'PersonAliases.takeBack': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TakeBackPersonAlias'];
      };
    };
    responses: {
      /** @description Parts two numbers again, from the next run on */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonAliasView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'PersonDecisions.decide': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreatePersonDecision'];
      };
    };
    responses: {
      /** @description Decides how a person counts from the next run on; counted runs stay */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonDecisionView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'PublicNotices.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Public notices that the caller may see, newest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublicNoticePage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'PublicNotices.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreatePublicNotice'];
      };
    };
    responses: {
      /** @description Drafts a public notice with the reason why letters would be disproportionate */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublicNoticeView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'PublicNotices.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One public notice */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublicNoticeView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'PublicNotices.change': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdatePublicNotice'];
      };
    };
    responses: {
      /** @description Changes a draft */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublicNoticeView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'PublicNotices.approve': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Approves what somebody else wrote; from then on it stays as it is */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublicNoticeView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'PublicNotices.archive': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Puts a public notice away; nothing is deleted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublicNoticeView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'PublicNotices.publish': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PublishPublicNotice'];
      };
    };
    responses: {
      /** @description Records when an approved notice went out */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublicNoticeView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'PublicNotices.restore': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Takes a public notice back into use */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublicNoticeView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'PublishedTables.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tables that publications name, newest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublishedTablePage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'PublishedTables.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreatePublishedTable'];
      };
    };
    responses: {
      /** @description Names a table of a publication, and proposes its leaked status */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublishedTableView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'PublishedTables.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One table that a publication names */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublishedTableView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'PublishedTables.accept': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AcceptPublishedTable'];
      };
    };
    responses: {
      /** @description Gives the table the proposed status, with its source */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublishedTableView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'PublishedTables.archive': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Puts away a table that was named by mistake; what was accepted of it stays */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublishedTableView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'PublishedTables.refuse': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RefusePublishedTable'];
      };
    };
    responses: {
      /** @description Refuses what is proposed; the table stays as it is */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublishedTableView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'PublishedTables.restore': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Takes such a table back */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublishedTableView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'RedactedNotes.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Notes that were shared with the caller, newest first; every look is on record */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RedactedNotePage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'RedactedNotes.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One note that was shared with the caller; the look is on record */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RedactedNoteView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'RegimeTerms.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Statutory terms that Breachdesk knows, with the time in which each is law */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegimeTermPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'RegimeTerms.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateRegimeTerm'];
      };
    };
    responses: {
      /** @description Enters a term; from its first day on, new incidents get the duty, unless it is only proposed */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegimeTermView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'RegimeTerms.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One statutory term */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegimeTermView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'RegimeTerms.change': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateRegimeTerm'];
      };
    };
    responses: {
      /** @description Changes a proposed term, or says when one ended; duties that were made from it stay as they are */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegimeTermView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'RegisterRuns.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Runs of the person register in the incidents of the caller, newest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegisterRunPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'RegisterRuns.count': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CountRegister'];
      };
    };
    responses: {
      /** @description Counts the register as it stands into the next run */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegisterRunView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'RegisterRuns.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One run */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegisterRunView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'RunViews.ages': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Persons by age group on the day of the run */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RunAgeGroupPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'RunViews.combinations': {
    parameters: {
      query?: {
        /** @description Of what */
        by?: 'categories' | 'tables';
        /** @description How many, largest first */
        limit?: number;
      };
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Persons by exact combination, the largest first; total is how many there are */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RunCombinationPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'RunViews.comparison': {
    parameters: {
      query?: {
        /** @description An older run of the same incident; the one before unless said */
        with?: string;
      };
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What became of the persons of an older run */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RunComparisonView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'RegisterRuns.figure': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateRunFigure'];
      };
    };
    responses: {
      /** @description Makes a figure of what the run counted, citing it; it supersedes that of an earlier run */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FigureView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'RunViews.matrix': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Persons by affected table and data category */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RunMatrixView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'RunViews.overlap': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Persons in both of two affected tables, each pair once */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RunOverlapPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'RegisterRuns.repeat': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Counts the same run once more, from the register as it stood then, and compares */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RepeatedRunView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'RunViews.tables': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Persons by affected table, the largest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RunTablePage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'ReminderSteps.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Steps of the ladder of reminders, earliest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReminderStepPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'ReminderSteps.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateReminderStep'];
      };
    };
    responses: {
      /** @description Adds a step; it is fired for deadlines whose time for it has not passed */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReminderStepView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'ReminderSteps.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One step */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReminderStepView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'ReminderSteps.change': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateReminderStep'];
      };
    };
    responses: {
      /** @description Changes a step, or switches it off */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReminderStepView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Reminders.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Reminders of the caller, newest first; with filter readAt false those not read */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReminderPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Reminders.readAll': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Marks all of the caller’s reminders as read */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Reminders.read': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Marks one of the caller’s reminders as read */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'RiskAssessments.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Assessments of the risk, newest version first; none for partners */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RiskAssessmentPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'RiskAssessments.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateRiskAssessment'];
      };
    };
    responses: {
      /** @description Assesses the risk anew; the versions before stay */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RiskAssessmentView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'RiskAssessments.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RiskAssessmentView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Session.show': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Who is signed in, and where they take part */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Session.begin': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignInInput'];
      };
    };
    responses: {
      /** @description Signs in with e-mail and password */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Session.end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Signs out; also when nobody is signed in */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'OwnAccount.sessions': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Where the caller is signed in */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnSessionPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'OwnAccount.endSession': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Ends one of the caller’s sessions; it is over with the next request */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Setup.state': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Whether the installation waits for its first administrator */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SetupView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Setup.setUp': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetUp'];
      };
    };
    responses: {
      /** @description Makes the first organisation and administrator, once, and signs them in */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Statements.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Statements the caller may see: drafts, then what was published, newest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StatementPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Statements.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateStatement'];
      };
    };
    responses: {
      /** @description Drafts a statement; correctsId makes it the correction of a published one */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StatementView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Statements.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One statement with the figures it quotes */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StatementView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Statements.change': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateStatement'];
      };
    };
    responses: {
      /** @description Changes a draft; of a published statement only the handling */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StatementView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Statements.archive': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Puts a statement away; nothing is deleted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StatementView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Statements.publish': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PublishStatement'];
      };
    };
    responses: {
      /** @description Records that a draft went out, when and how; from then on it stays as it is */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StatementView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Statements.restore': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Takes a statement back into use */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StatementView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'StatusFiles.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Status files that were taken in the caller’s campaigns, the latest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StatusFilePage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'StatusFiles.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One status file: what it changed */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StatusFileView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Submissions.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Filings that the caller may see, with their judgement; filter by obligationId */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SubmissionPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Submissions.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateSubmission'];
      };
    };
    responses: {
      /** @description Says that a filed item fulfilled a duty, such as one of a contract */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SubmissionView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Submissions.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One filing */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SubmissionView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Imports.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Imports of stolen tables, the latest first; filter by affectedTableId */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TableImportPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Imports.begin': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateTableImport'];
      };
    };
    responses: {
      /** @description Begins an import: which table, and how its file is read. Then send the file */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TableImportView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Imports.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One import; while it runs, how far it is */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TableImportView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Imports.cancel': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CancelTableImport'];
      };
    };
    responses: {
      /** @description Stops an import; nothing of it remains */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TableImportView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Imports.receive': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/octet-stream': string;
      };
    };
    responses: {
      /** @description Takes the file as a stream and answers when all of it is in the register, or nothing */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TableImportView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Imports.listRejects': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Rows without a usable number as CSV: line and reason, never the value */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'TaskComments.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Comments the caller may see, oldest first; filter by taskId */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskCommentPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'TaskComments.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateTaskComment'];
      };
    };
    responses: {
      /** @description Writes a comment; partners read it only if shared with them by name */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskCommentView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'TaskComments.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One comment */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskCommentView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Tasks.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tasks the caller may see, soonest due first; partners see their lane and what is shared with them */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Tasks.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateTask'];
      };
    };
    responses: {
      /** @description Creates a task in one or several lanes; a partner only in its own */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Tasks.bulk': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BulkTasks'];
      };
    };
    responses: {
      /** @description Sets the same fields on up to 200 tasks; says which were left as they were, and why */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BulkResult'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Tasks.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One task */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Tasks.change': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateTask'];
      };
    };
    responses: {
      /** @description Changes a task at the version that was read; a partner changes no handling and no lanes */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Tasks.archive': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Puts a task away; nothing is deleted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Tasks.restore': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Takes a task back into use */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Timeline.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Entries, filed correspondence, publications, statements and phase moves, latest event first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TimelineItemPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'TimelineEntries.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Entries, latest event first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TimelineEntryPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'TimelineEntries.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateTimelineEntry'];
      };
    };
    responses: {
      /** @description Writes down an event, or corrects an entry */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TimelineEntryView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'TimelineEntries.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One entry */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TimelineEntryView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'TimelineEntries.change': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateTimelineEntry'];
      };
    };
    responses: {
      /** @description Changes the handling of an entry; what it says is corrected by a new entry */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TimelineEntryView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'TimelineEntries.archive': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Puts an entry away; nothing is deleted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TimelineEntryView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'TimelineEntries.restore': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Takes an entry back into use */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TimelineEntryView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Users.list': {
    parameters: {
      query?: {
        /** @description Page, from 1 */
        page?: number;
        /** @description Rows per page */
        perPage?: number;
        /** @description Field to sort by */
        sort?: string;
        /** @description Direction of the order */
        order?: 'ASC' | 'DESC';
        /** @description Text to look for in the searched fields */
        q?: string;
        /** @description JSON object; an array as value means any of them */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Accounts */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserPage'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Users.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateUser'];
      };
    };
    responses: {
      /** @description Makes an account; the person gets in with an invitation */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Users.show': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One account */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Users.change': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateUser'];
      };
    };
    responses: {
      /** @description Changes an account; a new role ends its sessions */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Users.disable': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Closes an account and ends its sessions at once */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Users.enable': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AtVersion'];
      };
    };
    responses: {
      /** @description Opens a closed account again */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
  'Users.invite': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the record */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Makes a link with which the person chooses a password, once; earlier links end */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewInvitationView'];
        };
      };
      400: components['responses']['Refused400'];
      401: components['responses']['Refused401'];
      403: components['responses']['Refused403'];
      404: components['responses']['Refused404'];
      409: components['responses']['Refused409'];
      422: components['responses']['Refused422'];
      429: components['responses']['Refused429'];
      503: components['responses']['Refused503'];
    };
  };
}
