import type { EntityManager } from 'typeorm';
import { refusalAt } from '../platform/problems/problems.js';

/** An input that may name an authority of the directory instead of an organisation. */
interface Given {
  organisationId?: string | null;
  authorityId?: string | null;
}

/** The same input with the organisation: that of the authority is found, or made when it is first needed. */
export const withParty = async <T extends Given>(tx: EntityManager, input: T): Promise<T> => {
  const { authorityId } = input;
  if (!authorityId) return { ...input, authorityId: undefined };
  const [{ id } = { id: null }] = await tx.query<{ id: string | null }[]>(
    'select app.organisation_of_authority($1) as id',
    [authorityId],
  );
  if (!id) throw refusalAt('authorityId', 'authority/unknown', 'There is no such authority in the directory.');
  return { ...input, authorityId: undefined, organisationId: id };
};
