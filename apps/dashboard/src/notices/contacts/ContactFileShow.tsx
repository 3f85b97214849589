import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { BarTable } from '../../persons/BarTable';
import { BigNumbers } from '../../persons/BigNumbers';
import { DELIMITER_NAMES } from '../../persons/imports/import-words';
import type { ContactFile } from '../../platform/api/records';
import { Facts } from '../../platform/fields/Facts';
import { Hash } from '../../platform/fields/Hash';
import { VocabChip } from '../../platform/fields/VocabChip';
import { Section } from '../../platform/layout/Section';
import { InstantField } from '../../platform/moment/InstantField';
import { Loaded, RecordPage } from '../../platform/record/RecordPage';
import { campaignAddress } from '../addresses';
import { rejectedRows } from './rejected-rows';

const field = (name: string) => `resources.contact-files.fields.${name}`;

const Result = ({ file }: { file: ContactFile }) => {
  const translate = useTranslate();
  const reasons = Object.entries(file.rejects);
  return (
    <>
      <BigNumbers
        items={[
          { label: translate('letters.contacts.result.changed'), value: file.changed },
          { label: translate('letters.contacts.result.matched'), value: file.matched },
          { label: translate('letters.contacts.result.others'), value: file.others },
          { label: translate('letters.contacts.result.rejected'), value: rejectedRows(file) },
        ]}
      />
      {file.underWay > 0 && (
        <Alert severity="info" sx={{ mb: 3, maxWidth: '46rem' }}>
          {translate('letters.contacts.result.underWay', { smart_count: file.underWay })}
        </Alert>
      )}
      {reasons.length > 0 && (
        <Section level={3} title={translate('letters.contacts.result.rejectsTitle')}>
          <BarTable
            label={translate('letters.contacts.result.rejectsTitle')}
            heads={{
              name: translate('persons.result.reason'),
              count: translate('persons.result.rows'),
              share: translate('persons.result.share'),
            }}
            rows={reasons.map(([reason, count]) => ({
              key: reason,
              name: translate(reason === 'issuer_missing' ? ISSUER : `persons.rejects.${reason}`, { _: reason }),
              count,
            }))}
            total={file.rows}
          />
        </Section>
      )}
    </>
  );
};

const ISSUER = 'letters.contacts.result.issuerMissing';

const Reading = ({ file }: { file: ContactFile }) => {
  const translate = useTranslate();
  const { encoding, delimiter, hasHeader, columns } = file.mapping;
  const uses = columns.map(({ column, use }) =>
    translate('letters.contacts.readAs', { place: column + 1, use: translate(`letters.contacts.uses.${use}`) }),
  );
  return (
    <Section level={3} title={translate('persons.facts.title')}>
      <Facts
        facts={[
          {
            label: field('mapping'),
            value: translate('persons.facts.reading', {
              encoding: translate(`persons.dialect.encodings.${encoding}`),
              delimiter: translate(`persons.dialect.delimiters.${DELIMITER_NAMES[delimiter]}`),
              header: translate(`persons.dialect.firstRows.${hasHeader ? 'names' : 'data'}`),
            }),
          },
          { label: field('columns'), value: uses.join('\n') },
          { label: field('createdAt'), value: <InstantField at={file.createdAt} /> },
          { label: field('contentSha256'), value: file.contentSha256 && <Hash hash={file.contentSha256} /> },
        ]}
      />
    </Section>
  );
};

/** One contact file: whose data came with it, and how it was read. Of the data themselves nothing is shown. */
export const ContactFileShow = () => {
  const translate = useTranslate();
  const { fileId = '' } = useParams();
  return (
    <Loaded<ContactFile> resource="contact-files" id={fileId}>
      {file => (
        <RecordPage
          title={file.fileName}
          back={{ to: campaignAddress(file, 'contacts'), text: 'letters.contacts.back' }}
          chips={<VocabChip list="contactFileState" word={file.state} />}
          state={file.state}
        >
          {file.state === 'done' ? (
            <Result file={file} />
          ) : (
            <Alert severity={file.state === 'waiting' ? 'warning' : 'info'} sx={{ mb: 3, maxWidth: '46rem' }}>
              {translate(`letters.contacts.means.${file.state}`)}
            </Alert>
          )}
          <Reading file={file} />
        </RecordPage>
      )}
    </Loaded>
  );
};
