import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useMayHere } from '../../incidents/use-may-here';
import type { Negotiation } from '../../platform/api/records';
import { Section } from '../../platform/layout/Section';
import { AttachmentsPanel } from '../../platform/record/AttachmentsPanel';
import { useUpload } from '../../platform/record/use-upload';

const stamped = (file: File): File => {
  const at = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
  return new File([file], `screenshot-${at}.${file.type.split('/')[1] ?? 'png'}`, { type: file.type });
};

/** Where a picture is pasted from the clipboard; it becomes a file with its fingerprint. */
const PastePlace = ({ recordId }: { recordId: string }) => {
  const translate = useTranslate();
  const { running, problem, start } = useUpload({ recordTable: 'negotiation', recordId });
  return (
    <Box
      role="textbox"
      aria-readonly
      aria-label={translate('negotiations.evidence.paste')}
      tabIndex={0}
      className="no-print"
      onPaste={event => {
        const [picture] = [...event.clipboardData.files].filter(({ type }) => type.startsWith('image/'));
        if (picture) void start(stamped(picture));
      }}
      sx={{ border: 2, borderStyle: 'dashed', borderColor: 'divider', borderRadius: 1, p: 2, mb: 1, maxWidth: '46rem' }}
    >
      <Typography>{translate('negotiations.evidence.paste')}</Typography>
      {running && <Typography role="status">{translate('negotiations.evidence.sending')}</Typography>}
      {problem && (
        <Typography role="alert" color="error">
          {problem}
        </Typography>
      )}
    </Box>
  );
};

/** Files of the negotiation: sources of chats, screenshots, what was sent. They stay. */
export const Evidence = ({ negotiation }: { negotiation: Negotiation }) => {
  const translate = useTranslate();
  const mayAdd = useMayHere('attachment.create') && !negotiation.archivedAt;
  return (
    <Section
      level={3}
      title={translate('negotiations.evidence.title')}
      intro={translate('negotiations.evidence.intro')}
    >
      {mayAdd && <PastePlace recordId={negotiation.id} />}
      <AttachmentsPanel
        incidentId={negotiation.incidentId}
        recordTable="negotiation"
        recordId={negotiation.id}
        frozen={!mayAdd}
      />
    </Section>
  );
};
