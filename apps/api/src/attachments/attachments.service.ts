import { incidentAllows } from '@breachdesk/contract/permissions';
import type { Compartment, IncidentRole, TlpLabel } from '@breachdesk/contract/vocabularies';
import { Injectable, StreamableFile } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { EntityManager } from 'typeorm';
import { type Course, refusalOfOver } from '../platform/access/over.js';
import type { Actor } from '../platform/actor.js';
import { Work } from '../platform/database/work.js';
import { stricter } from '../platform/fields/case-record.js';
import { constraintsMean } from '../platform/problems/constraints.js';
import { forbidden, notFound, Refused } from '../platform/problems/problems.js';
import { Records, viewOf } from '../platform/records/records.js';
import { ATTACHMENTS, type AttachmentView, UploadTarget } from './attachment.dto.js';
import { AttachmentKeeper, type Taken } from './attachment-keeper.js';
import { servedType } from './content-meter.js';
import { downloadAs } from './file-names.js';
import { FileStore } from './file-store.js';
import { type Received, Receiver } from './receiver.js';

const FROZEN = 'This record was filed or published; its files stay as they are.';

constraintsMean({
  attachment_record_frozen: { code: 'attachment/record-frozen', detail: FROZEN },
  attachment_of_room_stays: {
    code: 'attachment/room-stays',
    detail: 'Files of the negotiation are evidence: they are shared with nobody and are not put away.',
  },
  attachment_of_known_record: {
    code: 'attachment/unknown-record',
    field: 'recordId',
    detail: 'There is no such record.',
    status: 422,
  },
});

/** What must be known of a record before bytes for it are taken. */
interface Parent extends Course {
  incidentId: string;
  tlp: TlpLabel;
  compartment: Compartment;
  roles: IncidentRole[] | null;
  frozen: boolean;
  /** A task in the lane of the actor's own organisation. */
  ownLane: boolean;
}

/** Files in, files out. */
@Injectable()
export class AttachmentsService {
  constructor(
    private readonly work: Work,
    private readonly records: Records,
    private readonly receiver: Receiver,
    private readonly files: FileStore,
    private readonly keeper: AttachmentKeeper,
  ) {}

  /** Takes a file for a record the actor may add to; decided before the bytes are taken, and again with the row. */
  async add(actor: Actor, request: Request, response: Response): Promise<AttachmentView> {
    const received = await this.receiver.receive(request, response, {
      fields: UploadTarget,
      admit: target => this.work.read(actor, tx => admitted(tx, actor, target)),
    });
    try {
      const { recordTable, recordId, fileName, sha256 } = received;
      return await this.records.create(actor, ATTACHMENTS, { recordTable, recordId, fileName, sha256 }, tx =>
        this.enter(tx, actor, received),
      );
    } finally {
      await this.files.release(received.id);
    }
  }

  /** The same file on another record: only within its incident, and for who may see the one and add to the other. */
  async copy(actor: Actor, id: string, target: UploadTarget): Promise<AttachmentView> {
    const copies: Taken[] = [];
    try {
      return await this.records.create(actor, ATTACHMENTS, { ...target, copyOf: id }, async tx => {
        const source = await viewOf(tx, ATTACHMENTS, id);
        const { incidentId, tlp, compartment } = await admitted(tx, actor, target);
        if (incidentId !== source.incidentId) throw notFound();
        if (source.compartment !== 'general' && source.compartment !== compartment) throw otherRoom();
        const copy = await this.keeper.takeAgain(source);
        copies.push(copy);
        await this.keeper.enter(tx, copy, { ...target, incidentId, tlp: stricter(tlp, source.tlp) });
        return copy.id;
      });
    } finally {
      await this.keeper.release(copies);
    }
  }

  /** The bytes, as a download that no browser runs. Who took them is on record. */
  async content(actor: Actor, id: string): Promise<StreamableFile> {
    const { fileName, mediaType, size } = await this.work.do(actor, async tx => {
      const row = await viewOf(tx, ATTACHMENTS, id);
      await tx.query('select app.log_read($1, $2)', [ATTACHMENTS.list.from, [id]]);
      return row;
    });
    return new StreamableFile(await this.files.read(id, size), {
      type: servedType(mediaType),
      disposition: downloadAs(fileName),
      length: size,
    });
  }

  private async enter(tx: EntityManager, actor: Actor, received: Received<UploadTarget>): Promise<string> {
    const { incidentId, tlp, ownLane, roles } = await admitted(tx, actor, received);
    // A partner could not read what it sent unless it is shared with it.
    const sharedWith = ownLane && roles?.includes('partner') && actor.organisationId ? [actor.organisationId] : [];
    const { recordTable, recordId } = received;
    await this.keeper.enter(tx, received, { recordTable, recordId, incidentId, tlp, sharedWith });
    return received.id;
  }
}

const otherRoom = (): Refused =>
  new Refused('attachment/other-room', {
    status: 422,
    detail: 'A file of a closed room stays in it. Move the record into that room first.',
  });

/** The record, provided that the actor may add a file to it. */
const admitted = async (tx: EntityManager, actor: Actor, { recordTable, recordId }: UploadTarget): Promise<Parent> => {
  const [parent] = await tx.query<Parent[]>(
    // The table is one of ATTACHABLE: the input's rules have seen to it.
    `select t.incident_id as "incidentId", t.tlp, t.compartment, i.phase, i.archived_at is not null as archived,
       (select m.roles from membership m where m.incident_id = i.id and m.user_id = $2 and m.ended_at is null) as roles,
       coalesce(to_jsonb(t) ->> 'status' in ('filed', 'published'), false) as frozen,
       coalesce(to_jsonb(t) -> 'organisation_ids' ? app.actor_organisation()::text, false) as "ownLane"
     from ${recordTable} t join incident i on i.id = t.incident_id where t.id = $1`,
    [recordId, actor.id],
  );
  if (!parent?.roles) throw notFound();
  // Who sees a record of the extortion room was let in by name, and negotiates there.
  const roles = parent.compartment === 'negotiation' ? (['negotiator'] as const) : parent.roles;
  if (!incidentAllows(roles, 'attachment.create')) throw forbidden();
  if (parent.roles.includes('partner') && !parent.ownLane) throw forbidden();
  const refusal = refusalOfOver(parent, 'attachment.create');
  if (refusal) throw refusal;
  if (parent.frozen) throw new Refused('attachment/record-frozen', { detail: FROZEN });
  return parent;
};
