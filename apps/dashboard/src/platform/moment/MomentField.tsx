import type { Moment } from '@breachdesk/contract/moment';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { formatMoment, machineTime } from './format-moment';
import { useZone } from './zone-context';

interface MomentFieldProps {
  moment: Moment | null | undefined;
  /** Shows the source's own words underneath instead of as a tooltip. */
  withWords?: boolean;
}

/** A moment at its own precision, in the zone of the case; an unknown one says so. */
export const MomentField = ({ moment, withWords = false }: MomentFieldProps) => {
  const translate = useTranslate();
  const zone = useZone();
  if (!moment) return <span>{translate('platform.unknown')}</span>;
  const words = moment.asWritten ? translate('platform.moment.asWrittenQuote', { words: moment.asWritten }) : undefined;
  return (
    <>
      <time dateTime={machineTime(moment)} title={withWords ? undefined : words}>
        {formatMoment(moment, zone, translate('platform.locale'))}
      </time>
      {withWords && words && (
        <Typography component="span" variant="caption" color="textSecondary" sx={{ display: 'block' }}>
          {words}
        </Typography>
      )}
    </>
  );
};
