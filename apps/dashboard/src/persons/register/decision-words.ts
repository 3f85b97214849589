import type { PersonDecision } from '../../platform/api/records';

/** What a decision says, before or after it is made. */
export type Said = Pick<PersonDecision, 'standing' | 'deceased' | 'protectedAddress'>;

/** What it says of the marks, as message keys of whole sentences; none where the tables say it. */
export const marksSaid = ({ deceased, protectedAddress }: Said): string[] => [
  ...(deceased === 'as_tables_say' ? [] : [`persons.decide.deceased.${deceased}`]),
  ...(protectedAddress === 'as_tables_say' ? [] : [`persons.decide.protectedAddress.${protectedAddress}`]),
];
