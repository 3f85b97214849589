import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Work } from '../platform/database/work.js';
import { requirePast } from '../platform/problems/not-yet.js';
import { Refused } from '../platform/problems/problems.js';
import { lockAtVersion, Records, viewOf } from '../platform/records/records.js';
import { PUBLIC_NOTICES, type PublicNoticeView, type PublishPublicNotice } from './public-notice.dto.js';
import { PublicNotice } from './public-notice.entity.js';

/** A public notice is decided by two, and then published. */
@Injectable()
export class PublicNoticesService {
  constructor(
    private readonly records: Records,
    private readonly work: Work,
    private readonly clock: Clock,
  ) {}

  /** PostgreSQL holds that it is another person. */
  approve(actor: Actor, id: string, version: number): Promise<PublicNoticeView> {
    return this.work.do(actor, async tx => {
      const notice = await lockAtVersion(tx, { resource: PUBLIC_NOTICES, entity: PublicNotice, id }, version);
      if (notice.state !== 'draft')
        throw new Refused('public-notice/approved-already', { detail: 'This notice has been approved already.' });
      await tx.query(
        `update public_notice set state = 'approved', approved_by = app.actor_id(), approved_at = $2 where id = $1`,
        [id, this.clock.now()],
      );
      return viewOf(tx, PUBLIC_NOTICES, id);
    });
  }

  publish(actor: Actor, id: string, { version, published }: PublishPublicNotice): Promise<PublicNoticeView> {
    const change = { version, published, state: 'published' as const };
    return this.records.change({ actor, resource: PUBLIC_NOTICES, entity: PublicNotice, id }, change, before => {
      if (before.state === 'draft')
        throw new Refused('public-notice/not-approved', { detail: 'Another person approves it first.' });
      if (before.state === 'published')
        throw new Refused('public-notice/published-already', { detail: 'It is published already.' });
      requirePast(published, this.clock.now(), 'published', 'public-notice/published-in-future');
      return Promise.resolve({});
    });
  }
}
