import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { TextInput, useTranslate } from 'react-admin';
import { useMayHere } from '../incidents/use-may-here';
import type { Negotiation, NegotiationBundle } from '../platform/api/records';
import { FormDialog } from '../platform/form/FormDialog';
import { input } from '../platform/form/input';
import { ReceiveForm } from '../platform/form/ReceiveForm';
import { Section } from '../platform/layout/Section';
import type { Column } from '../platform/list/column';
import { ResourceList } from '../platform/list/ResourceList';
import { InstantField } from '../platform/moment/InstantField';
import { mispAddress } from './addresses';

const Hash = ({ words }: { words: string }) => (
  <code style={{ overflowWrap: 'anywhere', fontSize: '0.75rem' }}>{words}</code>
);

const COLUMNS: readonly Column<NegotiationBundle>[] = [
  { field: 'recipient', cell: ({ recipient }) => recipient },
  { field: 'reason', cell: ({ reason }) => reason },
  { field: 'createdAt', cell: ({ createdAt }) => <InstantField at={createdAt} />, sort: 'createdAt' },
  { field: 'madeByName', cell: ({ madeByName }) => madeByName },
  { field: 'contentSha256', cell: ({ contentSha256 }) => <Hash words={contentSha256} />, minor: true },
  { field: 'recordRoot', cell: ({ recordRoot }) => <Hash words={recordRoot} />, minor: true },
];

/** To whom the negotiation was handed, and where it is handed over. */
export const Bundles = ({ negotiation }: { negotiation: Negotiation }) => {
  const translate = useTranslate();
  const [handing, setHanding] = useState(false);
  const mayHand = useMayHere('negotiation_bundle.create');
  const close = () => setHanding(false);
  const actions = (
    <>
      {mayHand && (
        <Button variant="outlined" onClick={() => setHanding(true)}>
          {translate('negotiations.bundles.add')}
        </Button>
      )}
      <Button href={mispAddress(negotiation.id)} download>
        {translate('negotiations.bundles.misp')}
      </Button>
    </>
  );
  return (
    <Section
      level={3}
      title={translate('negotiations.bundles.title')}
      intro={translate('negotiations.bundles.intro')}
      actions={actions}
    >
      <ResourceList<NegotiationBundle>
        resource="negotiation-bundles"
        label="negotiations.bundles.title"
        fixed={{ negotiationId: negotiation.id }}
        columns={COLUMNS}
        sort={{ field: 'createdAt', order: 'DESC' }}
        empty={{ title: 'negotiations.bundles.none' }}
        local
        perPage={50}
      />
      {handing && (
        <FormDialog open title={translate('negotiations.bundles.addTitle')} onClose={close}>
          <ReceiveForm
            resource="negotiation-bundles"
            path="negotiation-bundles"
            fixed={{ negotiationId: negotiation.id }}
            refresh={['audit-entries']}
            done="negotiations.bundles.done"
            saveLabel="negotiations.bundles.save"
            onSaved={close}
            onCancel={close}
          >
            <Alert severity="warning" sx={{ mb: 1 }}>
              {translate('negotiations.bundles.addHelp')}
            </Alert>
            <TextInput {...input('CreateNegotiationBundle', 'recipient')} autoFocus helperText={false} />
            <TextInput {...input('CreateNegotiationBundle', 'reason')} multiline helperText={false} />
          </ReceiveForm>
        </FormDialog>
      )}
    </Section>
  );
};
