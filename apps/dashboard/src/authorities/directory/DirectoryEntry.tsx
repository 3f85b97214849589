import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useGetList, useTranslate } from 'react-admin';
import { Link as RouterLink, useParams } from 'react-router';
import { useIncident } from '../../incidents/incident-context';
import { useMayHere } from '../../incidents/use-may-here';
import type { Authority, AuthorityContact, AuthorityReference } from '../../platform/api/records';
import { Facts } from '../../platform/fields/Facts';
import { VocabText } from '../../platform/fields/VocabChip';
import { LinkButton } from '../../platform/layout/LinkButton';
import { Section } from '../../platform/layout/Section';
import { Loaded, RecordPage } from '../../platform/record/RecordPage';
import { contactsAddress, correspondenceAddress, correspondenceWith, directoryAddress } from '../addresses';
import { QuestionList } from '../questions/QuestionList';
import { Validity } from './Validity';

const field = (name: string) => `resources.authorities.fields.${name}`;
const PLAIN = ['role', 'phone', 'email', 'hours', 'language', 'legalBasis'] as const;
const SOME = { page: 1, perPage: 25 };

const EntryFacts = ({ entry }: { entry: Authority }) => (
  <Facts
    facts={[
      { label: field('kind'), value: <VocabText list="organisationKind" word={entry.kind} /> },
      ...PLAIN.map(name => ({ label: field(name), value: entry[name] })),
      {
        label: field('portal'),
        value: entry.portal && (
          <Link href={entry.portal} target="_blank" rel="noreferrer">
            {entry.portal}
          </Link>
        ),
      },
      { label: field('dutyKeys'), value: entry.dutyTitles.join('\n') },
      { label: 'authorities.directory.valid', value: <Validity entry={entry} /> },
      ...(entry.successorName ? [{ label: field('successorId'), value: entry.successorName }] : []),
      { label: field('source'), value: entry.source },
      ...(entry.notes ? [{ label: field('notes'), value: entry.notes }] : []),
    ]}
  />
);

/** What this incident knows of the body: its contacts here, the numbers it uses, and what is open. */
const Here = ({ organisationId }: { organisationId: string }) => {
  const translate = useTranslate();
  const { id: incidentId } = useIncident();
  const filter = { incidentId, organisationId };
  const { data: contacts = [] } = useGetList<AuthorityContact>('authority-contacts', {
    filter,
    pagination: SOME,
    sort: { field: 'name', order: 'ASC' },
  });
  const { data: numbers = [] } = useGetList<AuthorityReference>('authority-references', {
    filter,
    pagination: SOME,
    sort: { field: 'number', order: 'ASC' },
  });
  const facts = [
    {
      label: 'authorities.parts.contacts',
      value:
        contacts.length > 0 &&
        contacts.map(({ id, name, phone }) => (
          <div key={id}>
            <Link component={RouterLink} to={`${contactsAddress(incidentId)}/${id}`}>
              {name}
            </Link>
            {phone && ` · ${phone}`}
          </div>
        )),
    },
    {
      label: 'authorities.parts.references',
      value:
        numbers.length > 0 &&
        numbers.map(({ id, number, label }) => <div key={id}>{[number, label].filter(Boolean).join(' · ')}</div>),
    },
  ];
  return (
    <>
      <Section level={3} title={translate('authorities.directory.here')}>
        <Facts facts={facts.map(({ label, value }) => ({ label, value: value || translate('platform.none') }))} />
      </Section>
      <Section level={3} title={translate('authorities.questions.openTitle')}>
        <QuestionList fixed={{ ...filter, answered: false }} />
      </Section>
    </>
  );
};

const EntryActions = ({ entry }: { entry: Authority }) => {
  const translate = useTranslate();
  const { id } = useIncident();
  const mayWrite = useMayHere('correspondence.create');
  const mayAdd = useMayHere('authority_contact.create');
  const party = entry.organisationId ? `organisation=${entry.organisationId}` : `authority=${entry.id}`;
  return (
    <>
      {mayWrite && (
        <LinkButton to={`${correspondenceAddress(id)}/call?${party}`} variant="contained">
          {translate('authorities.call.open')}
        </LinkButton>
      )}
      {mayAdd && (
        <LinkButton to={`${contactsAddress(id)}/create?${party}`}>
          {translate('authorities.contacts.create')}
        </LinkButton>
      )}
      {entry.organisationId && (
        <LinkButton to={correspondenceWith(id, entry.organisationId)}>
          {translate('authorities.directory.correspondence')}
        </LinkButton>
      )}
    </>
  );
};

/** One authority as the directory has it, and what this incident has with it. */
export const DirectoryEntry = () => {
  const { id } = useIncident();
  const { authorityId = '' } = useParams();
  return (
    <Loaded<Authority> resource="authorities" id={authorityId}>
      {entry => (
        <RecordPage
          title={entry.name}
          back={{ to: directoryAddress(id), text: 'authorities.directory.back' }}
          actions={<EntryActions entry={entry} />}
        >
          <Box sx={{ mb: 4 }}>
            <EntryFacts entry={entry} />
          </Box>
          {entry.organisationId && <Here organisationId={entry.organisationId} />}
        </RecordPage>
      )}
    </Loaded>
  );
};
