import type { Moment } from '@breachdesk/contract/moment';
import { Shown } from '../platform/fields/shapes.js';
import { userName } from '../platform/fields/user-names.js';
import { eq } from '../platform/lists/filters.js';
import type { Resource } from '../platform/records/records.js';

/** Awareness that was dated anew. */
export class AwareMoveView {
  @Shown({ kind: 'id', about: 'Id of the record' }) id: string;
  @Shown({ kind: 'id', about: 'Incident' }) incidentId: string;
  @Shown({ kind: 'moment', about: 'When we had become aware, as it was said until then' }) before: Moment;
  @Shown({ kind: 'moment', nullable: true, about: 'When we became aware, as it was said from then on' })
  after: Moment | null;
  @Shown({ kind: 'text', about: 'Why' }) reason: string;
  @Shown({ kind: 'instant', about: 'When it was changed (UTC)' }) movedAt: Date;
  @Shown({
    kind: 'text',
    nullable: true,
    sql: userName('moved_by'),
    about: 'Name of who changed it',
  })
  movedByName: string | null;
}

/** Earlier dates of awareness, last changed first. */
export const AWARE_MOVES: Resource<AwareMoveView> = {
  view: AwareMoveView,
  list: { from: 'aware_move', sort: ['movedAt'], order: 'DESC', filter: { incidentId: eq } },
};
