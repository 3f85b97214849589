import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useEffect, useState } from 'react';
import { useGetList, useInput, useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Authority, AuthorityContact, Organisation } from '../platform/api/records';
import { useMessage } from '../platform/form/use-message';
import { today } from './today';

/** Whom an item was with: a contact of this incident, an organisation, or an authority of the directory. */
interface Party {
  kind: 'contact' | 'organisation' | 'authority';
  id: string;
  name: string;
  /** An authority that is offered as an organisation already. */
  isDouble?: boolean;
}

const FIELDS = { contact: 'contactId', organisation: 'organisationId', authority: 'authorityId' } as const;
const SOME = { page: 1, perPage: 50 };
const BY_NAME = { field: 'name', order: 'ASC' } as const;

const PAUSE_MS = 200;

/** The text once typing has paused: not every letter is a question to the server. */
const usePaused = (text: string): string => {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
};

const contactName = ({ name, organisationName }: AuthorityContact): string => `${name} · ${organisationName}`;

/** What is offered for the letters typed so far, contacts first. */
const useParties = (incidentId: string, typed: string, withContacts: boolean): Party[] => {
  const q = usePaused(typed) || undefined;
  const contacts = useGetList<AuthorityContact>(
    'authority-contacts',
    { filter: { incidentId, q }, pagination: SOME, sort: BY_NAME },
    { enabled: withContacts },
  );
  const organisations = useGetList<Organisation>('organisations', { filter: { q }, pagination: SOME, sort: BY_NAME });
  const authorities = useGetList<Authority>('authorities', {
    filter: { validOn: today(), q },
    pagination: SOME,
    sort: BY_NAME,
  });
  const known = organisations.data ?? [];
  const isKnown = ({ organisationId, name }: Authority): boolean =>
    known.some(organisation => organisation.id === organisationId || organisation.name === name);
  return [
    ...(contacts.data ?? []).map((one): Party => ({ kind: 'contact', id: one.id, name: contactName(one) })),
    ...known.map(({ id, name }): Party => ({ kind: 'organisation', id, name })),
    ...(authorities.data ?? []).map((one): Party => ({
      kind: 'authority',
      id: one.id,
      name: one.name,
      isDouble: isKnown(one),
    })),
  ];
};

interface PartyInputProps {
  incidentId: string;
  helperText: string;
  /** The chosen one in words, where the form begins with one. */
  chosenName?: string;
  /** Where a body is meant, not somebody there. */
  withoutContacts?: boolean;
}

/**
 * One field for “with whom”: it is typed in a few letters, whoever it is. The form holds the id in the field that the API
 * has for its kind.
 */
export const PartyInput = ({ incidentId, helperText, chosenName = '', withoutContacts = false }: PartyInputProps) => {
  const translate = useTranslate();
  const read = useMessage();
  const { setValue } = useFormContext();
  const [contactId, organisationId, authorityId] = useWatch({ name: Object.values(FIELDS) }) as unknown[]; // as: one value for each name
  const { field, fieldState, id } = useInput({ source: 'organisationId' });
  const [typed, setTyped] = useState('');
  const [picked, setPicked] = useState<Party | null>(null);
  const parties = useParties(incidentId, picked?.name === typed ? '' : typed, !withoutContacts);
  const isSame = (one: Party): boolean =>
    one.id === { contact: contactId, organisation: organisationId, authority: authorityId }[one.kind];
  const hasNone = !contactId && !organisationId && !authorityId;
  const given = hasNone
    ? null
    : ((picked && isSame(picked) ? picked : null) ??
      parties.find(isSame) ?? { kind: 'organisation', id: String(organisationId), name: chosenName });
  const choose = (party: Party | null) => {
    setPicked(party);
    for (const [kind, name] of Object.entries(FIELDS).filter(([each]) => each !== 'contact' || !withoutContacts))
      setValue(name, party?.kind === kind ? party.id : null, { shouldDirty: true, shouldValidate: true });
  };
  const problem = fieldState.error?.message;
  return (
    <Autocomplete
      id={id}
      options={parties.filter(({ isDouble }) => !isDouble)}
      value={given}
      inputValue={typed}
      onInputChange={(_, text) => setTyped(text)}
      onChange={(_, party) => choose(party)}
      onBlur={field.onBlur}
      autoHighlight
      getOptionLabel={({ name }) => name}
      getOptionKey={({ kind, id: key }) => `${kind} ${key}`}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      groupBy={({ kind }) => translate(`authorities.party.${kind}`)}
      noOptionsText={translate('authorities.party.none')}
      // The list stands open when the form of a call does: it belongs into the page, not behind its landmarks.
      slotProps={{ popper: { disablePortal: true } }}
      renderInput={props => (
        <TextField
          {...props}
          label={translate('authorities.party.label')}
          inputRef={field.ref}
          error={fieldState.invalid}
          helperText={problem ? read(problem) : translate(helperText)}
        />
      )}
    />
  );
};
