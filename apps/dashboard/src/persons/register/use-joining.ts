import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider, useNotify } from 'react-admin';
import { useNavigate } from 'react-router';
import { useIncident } from '../../incidents/incident-context';
import type { BreachdeskDataProvider } from '../../platform/api/data-provider';
import type { NumberCountry, PersonAlias } from '../../platform/api/records';
import { registerAddress } from '../addresses';

/** A number as somebody typed it. */
export interface TypedNumber {
  number: string;
  country: NumberCountry | null;
  issuer: string;
}

export const NO_NUMBER: TypedNumber = { number: '', country: null, issuer: '' };

/** Joins two numbers and goes on to the person; not kept by any cache of queries, which would hold the numbers. */
export const useJoining = (onJoined: () => void) => {
  const { id } = useIncident();
  const dataProvider = useDataProvider<BreachdeskDataProvider>();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const notify = useNotify();
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<Error | null>(null);
  const join = async (older: TypedNumber, newer: TypedNumber, reason: string) => {
    setPending(true);
    setProblem(null);
    try {
      const { oldId } = await dataProvider.send<PersonAlias>('POST', 'person-aliases', {
        incidentId: id,
        oldNumber: older.number,
        oldCountry: older.country,
        oldIssuer: older.issuer.trim() || null,
        newNumber: newer.number,
        newCountry: newer.country,
        newIssuer: newer.issuer.trim() || null,
        reason,
      });
      notify('persons.numbers.joined', { type: 'success' });
      onJoined();
      await queries.invalidateQueries({ queryKey: ['persons'] });
      void navigate(`${registerAddress(id)}/${oldId}`);
    } catch (error) {
      setProblem(error instanceof Error ? error : new Error(String(error)));
    } finally {
      setPending(false);
    }
  };
  return { join, isPending, problem };
};
