import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { LeakName } from '../../incidents/published/LeakName';
import type { NegotiationPublication } from '../../platform/api/records';
import { ConfidenceText } from '../../platform/fields/ConfidenceText';
import { PlainText } from '../../platform/fields/PlainText';
import { SourceLine } from '../../platform/fields/SourceLine';
import { MomentField } from '../../platform/moment/MomentField';
import { ArchiveRecord } from '../../platform/record/ArchiveRecord';
import { recordAddress } from '../../platform/record/record-address';

interface PublicationCardProps {
  publication: NegotiationPublication;
  onEdit?: (publication: NegotiationPublication) => void;
}

/** Where, when, by whom, what they claim, and on whose word; of one in a room that is closed to the reader, only that it is one. */
const PublicationFacts = ({ publication }: { publication: NegotiationPublication }) => {
  const translate = useTranslate();
  const { place, placeName, seen, publishedBy, claim, volume, source, confidence, takenDown } = publication;
  if (!place) return <strong>{translate('negotiations.publications.hidden')}</strong>;
  return (
    <>
      <strong id={`row-${publication.id}`}>
        <LeakName leak={{ place, placeName }} />
      </strong>
      <Typography variant="body2" component="div" color="textSecondary">
        {publishedBy && `${translate('negotiations.publications.by', { name: publishedBy })} · `}
        {takenDown && (
          <>
            {translate('negotiations.publications.gone')} <MomentField moment={takenDown} />
            {' · '}
          </>
        )}
        {translate('negotiations.publications.seen')} <MomentField moment={seen} withWords />
      </Typography>
      {claim && <PlainText text={claim} />}
      {volume && <Typography variant="body2">{volume}</Typography>}
      <Typography variant="caption" component="div" color="textSecondary">
        <ConfidenceText word={confidence ?? 'unknown'} />
      </Typography>
      <SourceLine source={source} />
    </>
  );
};

/** A leak publication of a negotiation, and how it belongs to it. */
export const PublicationCard = ({ publication, onEdit }: PublicationCardProps) => {
  const translate = useTranslate();
  const { id, incidentId, leakPublicationId, place, placeName, note, archivedAt } = publication;
  return (
    <Paper component="li" variant="outlined" className="keep-together" sx={{ p: 1.5 }}>
      <PublicationFacts publication={publication} />
      {note && (
        <Box sx={{ mt: 1 }}>
          <PlainText text={note} />
        </Box>
      )}
      <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1, alignItems: 'center' }}>
        {place && (
          <Link component={RouterLink} to={recordAddress(incidentId, 'leak_publication', leakPublicationId) ?? ''}>
            {translate('negotiations.publications.open')}
          </Link>
        )}
        {onEdit && !archivedAt && (
          <Button size="small" aria-describedby={`row-${id}`} onClick={() => onEdit(publication)}>
            {translate('negotiations.publications.edit')}
          </Button>
        )}
        {onEdit && (
          <ArchiveRecord
            resource="negotiation-publications"
            size="small"
            record={publication}
            name={placeName ?? translate('negotiations.publications.title')}
          />
        )}
      </Box>
    </Paper>
  );
};
