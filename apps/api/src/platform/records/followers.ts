import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** What follows from a change of a record, in the transaction of that change. */
type Follower = (tx: EntityManager, id: string) => Promise<void>;

/**
 * Lets a feature act on what happened to the records of a feature below it, which does not know it: the duties of an
 * incident follow its instants. Whatever a follower throws undoes the change as well.
 */
@Injectable()
export class Followers {
  private readonly byEvent = new Map<FollowedEvent, Follower[]>();

  /** Registers at construction of the feature above. */
  follow(event: FollowedEvent, follower: Follower): void {
    this.byEvent.set(event, [...(this.byEvent.get(event) ?? []), follower]);
  }

  /** Tells of a change; `id` is that of the record. */
  async tell(tx: EntityManager, event: FollowedEvent, id: string): Promise<void> {
    for (const follower of this.byEvent.get(event) ?? []) await follower(tx, id);
  }
}

/** `incident-dated`: instants of an incident may have changed. */
export type FollowedEvent = 'incident-dated';
