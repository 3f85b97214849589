import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { type Actor, systemActor } from '../platform/actor.js';
import { Work } from '../platform/database/work.js';
import { notFound } from '../platform/problems/problems.js';
import type { Settings } from '../platform/settings.js';
import { SETTINGS } from '../platform/settings.token.js';
import type { SignedIn } from './password-check.js';
import type { SessionMembership, SessionUser, SessionView } from './session.dto.js';

/** What a signed-in page needs to know first. */
@Injectable()
export class SessionService {
  constructor(
    private readonly work: Work,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** For an answer that itself signs in: nobody was acting when the request came. */
  showTo(request: Request, { id }: SignedIn): Promise<SessionView> {
    return this.show({ ...systemActor(request.requestId ?? ''), id });
  }

  show(actor: Actor): Promise<SessionView> {
    return this.work.read(actor, async tx => {
      const [user] = await tx.query<SessionUser[]>(
        `select u.id, u.display_name as "displayName", u.email, u.global_role as "globalRole", u.organisation_id as "organisationId",
           o.name as "organisationName"
         from user_account u left join organisation o on o.id = u.organisation_id where u.id = app.actor_id()`,
      );
      if (!user) throw notFound();
      const memberships = await tx.query<SessionMembership[]>(
        `select m.incident_id as "incidentId", i.reference, i.title, m.roles,
           app.my_rooms(m.incident_id) as rooms
         from membership m join incident i on i.id = m.incident_id
         where m.user_id = app.actor_id() and m.ended_at is null
         order by i.created_at desc, i.id`,
      );
      return { user, demo: this.settings.demo, memberships };
    });
  }
}
