import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { TextInput, useGetList, useGetOne, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { useMayHere } from '../../incidents/use-may-here';
import type { Attachment, Correspondence, Filing } from '../../platform/api/records';
import { useSend } from '../../platform/api/use-send';
import { FormDialog } from '../../platform/form/FormDialog';
import { input } from '../../platform/form/input';
import { SendForm } from '../../platform/form/SendForm';
import { Section } from '../../platform/layout/Section';
import { MomentInput } from '../../platform/moment/MomentInput';
import { AttachmentsPanel } from '../../platform/record/AttachmentsPanel';
import { recordAddress } from '../../platform/record/record-address';
import { FILINGS_REFRESH } from './filings-refresh';

const AddReceipt = ({ filing }: { filing: Filing }) => {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <>
      <Button variant="contained" onClick={() => setAsking(true)}>
        {translate('filings.receipt.open')}
      </Button>
      <FormDialog open={asking} title={translate('filings.receipt.open')} onClose={close}>
        {translate('filings.receipt.text')}
        <SendForm
          resource="filings"
          path={`filings/${filing.id}/receipt`}
          fixed={{ version: filing.version }}
          refresh={FILINGS_REFRESH}
          done="filings.receipt.done"
          saveLabel="filings.receipt.save"
          onSaved={close}
          onCancel={close}
        >
          <TextInput {...input('AddReceipt', 'receiptNumber')} helperText="filings.receipt.numberHelp" />
          <MomentInput source="received" required />
        </SendForm>
      </FormDialog>
    </>
  );
};

const ReceiptItem = ({ incidentId, id }: { incidentId: string; id: string }) => {
  const translate = useTranslate();
  const mayWrite = useMayHere('correspondence.update');
  const { data: item } = useGetOne<Correspondence>('correspondence', { id });
  // Asked for apart: the item itself is not read again when a file is added to it.
  const { total = 0 } = useGetList<Attachment>('attachments', {
    filter: { recordTable: 'correspondence', recordId: id },
    pagination: { page: 1, perPage: 1 },
    sort: { field: 'createdAt', order: 'ASC' },
  });
  const { mutate, isPending } = useSend({ refresh: FILINGS_REFRESH, done: 'filings.receipt.filed' });
  if (!item) return null;
  const isFiled = item.status === 'filed';
  return (
    <>
      <Typography>
        <Link component={RouterLink} to={recordAddress(incidentId, 'correspondence', id) ?? ''}>
          {item.subject}
        </Link>{' '}
        {item.referenceNumbers.join(', ')}
      </Typography>
      <AttachmentsPanel incidentId={incidentId} recordTable="correspondence" recordId={id} frozen={isFiled} />
      {!isFiled && mayWrite && (
        <Button
          variant="contained"
          sx={{ mt: 1 }}
          disabled={isPending || total === 0}
          onClick={() => mutate({ path: `correspondence/${id}/file`, body: { version: item.version } })}
        >
          {translate('filings.receipt.file')}
        </Button>
      )}
    </>
  );
};

/** The portal's receipt: its number, its file, and that it is on file. */
export const ReceiptPanel = ({ filing }: { filing: Filing }) => {
  const translate = useTranslate();
  const mayWrite = useMayHere('filing.update');
  const { incidentId, correspondenceId, receiptId } = filing;
  return (
    <Section
      level={3}
      title={translate('filings.receipt.title')}
      intro={translate('filings.receipt.intro')}
      actions={mayWrite && !receiptId && <AddReceipt filing={filing} />}
    >
      {correspondenceId && (
        <Typography sx={{ mb: 1 }}>
          <Link component={RouterLink} to={recordAddress(incidentId, 'correspondence', correspondenceId) ?? ''}>
            {translate('filings.receipt.item')}
          </Link>
        </Typography>
      )}
      {receiptId ? (
        <ReceiptItem incidentId={incidentId} id={receiptId} />
      ) : (
        <Typography color="textSecondary">{translate('filings.receipt.none')}</Typography>
      )}
    </Section>
  );
};
