import { FILING_FORMS } from '@breachdesk/contract/filing-forms';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useMayHere } from '../../incidents/use-may-here';
import type { Filing, FilingState } from '../../platform/api/records';
import { API } from '../../platform/api/client';
import { useSend } from '../../platform/api/use-send';
import { ConfirmDialog } from '../../platform/feedback/ConfirmDialog';
import { LinkButton } from '../../platform/layout/LinkButton';
import { ArchiveRecord } from '../../platform/record/ArchiveRecord';
import { useSession } from '../../platform/session/use-session';
import { AdoptFiling } from './AdoptFiling';
import { copySheetAddress } from './addresses';
import { fieldsNamed } from './Completeness';
import { FILINGS_REFRESH } from './filings-refresh';
import { SubmitFiling } from './SubmitFiling';
import { SubmittedAlready } from './SubmittedAlready';

const Approve = ({ filing, state }: { filing: Filing; state: FilingState }) => {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const [inPhases, setInPhases] = useState(false);
  const send = useSend({
    refresh: FILINGS_REFRESH,
    done: 'filings.approve.done',
    onSuccess: () => setAsking(false),
    onError: () => undefined,
  });
  const open = () => {
    send.reset();
    setInPhases(false);
    setAsking(true);
  };
  const isMissing = state.missing.length > 0;
  const mayFollow = isMissing && filing.kind === 'initial' && FILING_FORMS[filing.form].inPhases;
  return (
    <>
      <Button variant="contained" onClick={open}>
        {translate('filings.approve.open')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={translate('filings.approve.title')}
        confirmLabel={translate('filings.approve.open')}
        pending={send.isPending}
        error={send.error}
        onConfirm={() =>
          send.mutate({ path: `filings/${filing.id}/approve`, body: { version: filing.version, inPhases } })
        }
        onClose={() => setAsking(false)}
      >
        <Typography>{translate('filings.approve.text')}</Typography>
        {isMissing && (
          <Alert severity="warning" sx={{ mt: 2 }}>
            {translate('filings.complete.missing', { smart_count: state.missing.length })}
            <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
              {fieldsNamed(filing, state.missing).map(({ key, label }) => (
                <li key={key}>{label}</li>
              ))}
            </Box>
          </Alert>
        )}
        {mayFollow && (
          <FormControlLabel
            sx={{ mt: 1 }}
            control={<Checkbox checked={inPhases} onChange={(_, checked) => setInPhases(checked)} />}
            label={translate('filings.approve.inPhases')}
          />
        )}
      </ConfirmDialog>
    </>
  );
};

const Reopen = ({ filing }: { filing: Filing }) => {
  const translate = useTranslate();
  const { mutate, isPending } = useSend({ refresh: FILINGS_REFRESH, done: 'filings.reopen.done' });
  return (
    <Button
      variant="outlined"
      disabled={isPending}
      onClick={() => mutate({ path: `filings/${filing.id}/reopen`, body: { version: filing.version } })}
    >
      {translate('filings.reopen.open')}
    </Button>
  );
};

/** What can be done with a version, by where it stands and by who looks at it. */
export const FilingActions = ({ filing, state }: { filing: Filing; state: FilingState }) => {
  const translate = useTranslate();
  const session = useSession();
  const mayWrite = useMayHere('filing.update');
  const wrote = filing.writtenBy.includes(session?.user.id ?? '');
  const isDraft = filing.state === 'draft';
  const name = FILING_FORMS[filing.form].title;
  return (
    <>
      {mayWrite && isDraft && !filing.archivedAt && !wrote && <Approve filing={filing} state={state} />}
      {mayWrite && isDraft && wrote && (
        <Typography variant="body2" color="textSecondary" sx={{ alignSelf: 'center' }}>
          {translate('filings.approve.other')}
        </Typography>
      )}
      {mayWrite && isDraft && !filing.archivedAt && filing.writtenBy.length > 1 && <AdoptFiling filing={filing} />}
      {mayWrite && isDraft && !filing.archivedAt && (state.isLate || filing.submittedAlready) && (
        <SubmittedAlready filing={filing} />
      )}
      {mayWrite && filing.state === 'approved' && <SubmitFiling filing={filing} />}
      {filing.state === 'approved' && (
        <LinkButton to={copySheetAddress(filing.incidentId, filing.id)}>{translate('filings.copy.open')}</LinkButton>
      )}
      {mayWrite && filing.state === 'approved' && <Reopen filing={filing} />}
      <Button variant="outlined" href={`${API}/filings/${filing.id}/pdf`} download>
        {translate('filings.pdf')}
      </Button>
      {mayWrite && isDraft && (
        <ArchiveRecord resource="filings" record={filing} name={name} refresh={FILINGS_REFRESH} />
      )}
    </>
  );
};
