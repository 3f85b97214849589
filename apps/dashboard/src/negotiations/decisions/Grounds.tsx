import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { NegotiationGround } from '../../platform/api/records';
import { PlainText } from '../../platform/fields/PlainText';
import { VocabChip } from '../../platform/fields/VocabChip';
import { MomentField } from '../../platform/moment/MomentField';
import { downloadAddress } from '../../platform/record/upload';

/** What a decision rests on: each with who, when, the words and the file that proves it. */
export const Grounds = ({ grounds }: { grounds: readonly NegotiationGround[] }) => {
  const translate = useTranslate();
  if (grounds.length === 0)
    return <Typography color="textSecondary">{translate('negotiations.decisions.noGrounds')}</Typography>;
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }} aria-label={translate('negotiations.decisions.grounds')}>
      {grounds.map(ground => (
        <li key={ground.id}>
          <strong>{translate(`vocab.negotiationGroundKind.${ground.kind}`)}</strong>{' '}
          {ground.result && (
            <>
              {ground.sanctionsList} <VocabChip list="screeningResult" word={ground.result} />
            </>
          )}
          <Typography component="span" variant="body2" color="textSecondary">
            {' '}
            {ground.givenBy}, <MomentField moment={ground.occurred} />;{' '}
            {translate('negotiations.decisions.enteredBy', {
              name: ground.createdByName ?? translate('platform.unknown'),
            })}
          </Typography>
          <PlainText text={ground.text} />
          {ground.attachmentId && ground.fileName && (
            <Typography variant="caption" component="div" sx={{ overflowWrap: 'anywhere' }}>
              <Link href={downloadAddress(ground.attachmentId)} download={ground.fileName}>
                {ground.fileName}
              </Link>{' '}
              {translate('platform.attachments.sha256')} <code>{ground.fileSha256}</code>
            </Typography>
          )}
        </li>
      ))}
    </Box>
  );
};
