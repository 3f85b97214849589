/** Generated from the routes by `npm run contract`; do not edit. */

export interface paths {
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
    AtVersion: {
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
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
      due?: {
        /**
         * Format: date-time
         * @description Start of the stated period in the zone, as UTC
         */
        at?: string;
        /**
         * @description How much of it is known
         * @enum {string}
         */
        precision?: 'year' | 'month' | 'day' | 'minute';
        /** @description IANA time zone in which it was reported */
        zone?: string;
        /** @description The words of the source */
        asWritten?: string | null;
      } | null;
      /** @description What it waits for outside the task list; a blocked task names this or a task */
      waitingFor?: string | null;
      /** @description What came of it; required when done */
      result?: string | null;
    };
    BulkResult: {
      /** @description Tasks changed */
      changed: number;
      /** @description Tasks left as they were, each with the code of the reason */
      refused: {
        /** Format: uuid */
        id: string;
        code: string;
      }[];
    };
    BulkTasks: {
      /** @description Tasks to change */
      ids: string[];
      /** @description What to set on each of them */
      changes: components['schemas']['BulkChanges'];
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
    /**
     * @description Room of the incident the record lies in; roles are let into rooms
     * @enum {string}
     */
    Compartment: 'general' | 'legal' | 'negotiation' | 'persons';
    /**
     * @description How sure it is
     * @enum {string}
     */
    Confidence: 'unknown' | 'claimed' | 'reported' | 'probable' | 'confirmed';
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
      occurredFrom?: {
        /**
         * Format: date-time
         * @description Start of the stated period in the zone, as UTC
         */
        at: string;
        /**
         * @description How much of it is known
         * @enum {string}
         */
        precision: 'year' | 'month' | 'day' | 'minute';
        /** @description IANA time zone in which it was reported */
        zone: string;
        /** @description The words of the source */
        asWritten: string | null;
      } | null;
      /** @description When the attack ended */
      occurredTo?: {
        /**
         * Format: date-time
         * @description Start of the stated period in the zone, as UTC
         */
        at: string;
        /**
         * @description How much of it is known
         * @enum {string}
         */
        precision: 'year' | 'month' | 'day' | 'minute';
        /** @description IANA time zone in which it was reported */
        zone: string;
        /** @description The words of the source */
        asWritten: string | null;
      } | null;
      /** @description When somebody first noticed that something was wrong */
      detected?: {
        /**
         * Format: date-time
         * @description Start of the stated period in the zone, as UTC
         */
        at: string;
        /**
         * @description How much of it is known
         * @enum {string}
         */
        precision: 'year' | 'month' | 'day' | 'minute';
        /** @description IANA time zone in which it was reported */
        zone: string;
        /** @description The words of the source */
        asWritten: string | null;
      } | null;
      /** @description How bad it is for persons and organisation; empty until judged */
      severity?: components['schemas']['Severity'] | null;
      /** @description The case in plain words */
      summary?: string | null;
      /** @description When theft of personal data was first suspected */
      suspected?: {
        /**
         * Format: date-time
         * @description Start of the stated period in the zone, as UTC
         */
        at: string;
        /**
         * @description How much of it is known
         * @enum {string}
         */
        precision: 'year' | 'month' | 'day' | 'minute';
        /** @description IANA time zone in which it was reported */
        zone: string;
        /** @description The words of the source */
        asWritten: string | null;
      } | null;
      /** @description When the organisation became aware (EDPB 9/2022): the 72 hours of GDPR Art. 33(1) start here */
      aware?: {
        /**
         * Format: date-time
         * @description Start of the stated period in the zone, as UTC
         */
        at: string;
        /**
         * @description How much of it is known
         * @enum {string}
         */
        precision: 'year' | 'month' | 'day' | 'minute';
        /** @description IANA time zone in which it was reported */
        zone: string;
        /** @description The words of the source */
        asWritten: string | null;
      } | null;
      /** @description On what, and by whom, awareness was judged; required once aware is set */
      awareBasis?: string | null;
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
      due?: {
        /**
         * Format: date-time
         * @description Start of the stated period in the zone, as UTC
         */
        at: string;
        /**
         * @description How much of it is known
         * @enum {string}
         */
        precision: 'year' | 'month' | 'day' | 'minute';
        /** @description IANA time zone in which it was reported */
        zone: string;
        /** @description The words of the source */
        asWritten: string | null;
      } | null;
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
        text: string;
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
      occurred?: {
        /**
         * Format: date-time
         * @description Start of the stated period in the zone, as UTC
         */
        at: string;
        /**
         * @description How much of it is known
         * @enum {string}
         */
        precision: 'year' | 'month' | 'day' | 'minute';
        /** @description IANA time zone in which it was reported */
        zone: string;
        /** @description The words of the source */
        asWritten: string | null;
      };
      /** @description What happened, in one line */
      title: string;
      /** @description More about it; with a correction, why */
      text?: string | null;
      /** @description Who says so */
      source: string;
      /** @description Web address of the source */
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
      occurredFrom: {
        /**
         * Format: date-time
         * @description Start of the stated period in the zone, as UTC
         */
        at?: string;
        /**
         * @description How much of it is known
         * @enum {string}
         */
        precision?: 'year' | 'month' | 'day' | 'minute';
        /** @description IANA time zone in which it was reported */
        zone?: string;
        /** @description The words of the source */
        asWritten?: string | null;
      } | null;
      /** @description When the attack ended */
      occurredTo: {
        /**
         * Format: date-time
         * @description Start of the stated period in the zone, as UTC
         */
        at?: string;
        /**
         * @description How much of it is known
         * @enum {string}
         */
        precision?: 'year' | 'month' | 'day' | 'minute';
        /** @description IANA time zone in which it was reported */
        zone?: string;
        /** @description The words of the source */
        asWritten?: string | null;
      } | null;
      /** @description When somebody first noticed that something was wrong */
      detected: {
        /**
         * Format: date-time
         * @description Start of the stated period in the zone, as UTC
         */
        at?: string;
        /**
         * @description How much of it is known
         * @enum {string}
         */
        precision?: 'year' | 'month' | 'day' | 'minute';
        /** @description IANA time zone in which it was reported */
        zone?: string;
        /** @description The words of the source */
        asWritten?: string | null;
      } | null;
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
      severity: string | null;
      /** @description The case in plain words; null for partners */
      summary: string | null;
      /** @description When theft of data was first suspected; null for partners */
      suspected: {
        [key: string]: unknown;
      } | null;
      /** @description When the organisation became aware; null while unknown, and for partners */
      aware: {
        [key: string]: unknown;
      } | null;
      /** @description Basis of awareness; null for partners */
      awareBasis: string | null;
      /** @description Roles of the caller in this incident */
      myRoles: components['schemas']['IncidentRole'][];
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
    MoveIncident: {
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
      /** @description Phase to move to; the table of allowed moves decides */
      to: components['schemas']['Phase'];
      /** @description Why, for the record */
      reason: string;
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
      organisationKind: string | null;
    };
    /**
     * @description Where the response stands; moved only by a phase move
     * @enum {string}
     */
    Phase: 'detected' | 'triaged' | 'contained' | 'eradicated' | 'recovered' | 'reviewed' | 'closed';
    /**
     * @description How pressing it is
     * @enum {string}
     */
    Priority: 'low' | 'normal' | 'high' | 'urgent';
    Problem: {
      type: string;
      title: string;
      /** @description HTTP status */
      status: number;
      /** @description Stable code `subject/what-is-wrong` */
      code: string;
      /** @description What to do about it */
      detail?: string;
      /** @description One entry per field that needs attention */
      errors?: {
        field: string;
        code: string;
        message: string;
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
    SetupView: {
      /** @description True until the first administrator is made */
      needed: boolean;
    };
    /**
     * @description How bad it is for persons and organisation; empty until judged
     * @enum {string}
     */
    Severity: 'low' | 'medium' | 'high' | 'critical';
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
      due: {
        /**
         * Format: date-time
         * @description Start of the stated period in the zone, as UTC
         */
        at?: string;
        /**
         * @description How much of it is known
         * @enum {string}
         */
        precision?: 'year' | 'month' | 'day' | 'minute';
        /** @description IANA time zone in which it was reported */
        zone?: string;
        /** @description The words of the source */
        asWritten?: string | null;
      } | null;
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
        text: string;
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
      blockers: {
        /** Format: uuid */
        id: string;
        title: string;
        /** @enum {string} */
        status: 'todo' | 'in_progress' | 'blocked' | 'done' | 'cancelled';
      }[];
      /** @description Number of tasks it waits for that the reader may not see */
      hiddenBlockers: number;
      /** @description Number of comments the reader may see */
      commentCount: number;
      /** @description Reference of the incident */
      incidentReference: string;
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
      occurred: {
        /**
         * Format: date-time
         * @description Start of the stated period in the zone, as UTC
         */
        at?: string;
        /**
         * @description How much of it is known
         * @enum {string}
         */
        precision?: 'year' | 'month' | 'day' | 'minute';
        /** @description IANA time zone in which it was reported */
        zone?: string;
        /** @description The words of the source */
        asWritten?: string | null;
      };
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
      /** @description Web address of the source */
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
    /**
     * @description Traffic Light Protocol 2.0 label; RED and AMBER+STRICT never leave the house
     * @enum {string}
     */
    TlpLabel: 'CLEAR' | 'GREEN' | 'AMBER' | 'AMBER+STRICT' | 'RED';
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
      occurredFrom?: {
        /**
         * Format: date-time
         * @description Start of the stated period in the zone, as UTC
         */
        at?: string;
        /**
         * @description How much of it is known
         * @enum {string}
         */
        precision?: 'year' | 'month' | 'day' | 'minute';
        /** @description IANA time zone in which it was reported */
        zone?: string;
        /** @description The words of the source */
        asWritten?: string | null;
      } | null;
      /** @description When the attack ended */
      occurredTo?: {
        /**
         * Format: date-time
         * @description Start of the stated period in the zone, as UTC
         */
        at?: string;
        /**
         * @description How much of it is known
         * @enum {string}
         */
        precision?: 'year' | 'month' | 'day' | 'minute';
        /** @description IANA time zone in which it was reported */
        zone?: string;
        /** @description The words of the source */
        asWritten?: string | null;
      } | null;
      /** @description When somebody first noticed that something was wrong */
      detected?: {
        /**
         * Format: date-time
         * @description Start of the stated period in the zone, as UTC
         */
        at?: string;
        /**
         * @description How much of it is known
         * @enum {string}
         */
        precision?: 'year' | 'month' | 'day' | 'minute';
        /** @description IANA time zone in which it was reported */
        zone?: string;
        /** @description The words of the source */
        asWritten?: string | null;
      } | null;
      /** @description How bad it is for persons and organisation; empty until judged */
      severity?: components['schemas']['Severity'] | null;
      /** @description The case in plain words */
      summary?: string | null;
      /** @description When theft of personal data was first suspected */
      suspected?: {
        /**
         * Format: date-time
         * @description Start of the stated period in the zone, as UTC
         */
        at?: string;
        /**
         * @description How much of it is known
         * @enum {string}
         */
        precision?: 'year' | 'month' | 'day' | 'minute';
        /** @description IANA time zone in which it was reported */
        zone?: string;
        /** @description The words of the source */
        asWritten?: string | null;
      } | null;
      /** @description When the organisation became aware (EDPB 9/2022): the 72 hours of GDPR Art. 33(1) start here */
      aware?: {
        /**
         * Format: date-time
         * @description Start of the stated period in the zone, as UTC
         */
        at?: string;
        /**
         * @description How much of it is known
         * @enum {string}
         */
        precision?: 'year' | 'month' | 'day' | 'minute';
        /** @description IANA time zone in which it was reported */
        zone?: string;
        /** @description The words of the source */
        asWritten?: string | null;
      } | null;
      /** @description On what, and by whom, awareness was judged; required once aware is set */
      awareBasis?: string | null;
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
    };
    UpdateMembership: {
      /** @description Roles in this incident; partner stands alone */
      roles?: components['schemas']['IncidentRole'][];
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
      /** @description Version you read; a stale one answers 409 with both states */
      version: number;
    };
    UpdateParticipation: {
      /** @description Name of the lane on board and summary; else the name of the organisation */
      laneName?: string | null;
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
      due?: {
        /**
         * Format: date-time
         * @description Start of the stated period in the zone, as UTC
         */
        at?: string;
        /**
         * @description How much of it is known
         * @enum {string}
         */
        precision?: 'year' | 'month' | 'day' | 'minute';
        /** @description IANA time zone in which it was reported */
        zone?: string;
        /** @description The words of the source */
        asWritten?: string | null;
      } | null;
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
        text: string;
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
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
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
      /** @description Some fields need attention; `errors` names them */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not signed in */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Signed in, but the role does not include this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description No such record, or not open to the caller */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description In conflict with the state of the record; `code` says how */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The values do not fit together */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too many attempts */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
}
