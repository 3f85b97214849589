import { type FilingAnswer, type FilingAnswers, type FormField, valueWords } from '@breachdesk/contract/filing-answers';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Filing } from '../../platform/api/records';
import { useSend } from '../../platform/api/use-send';
import { PlainText } from '../../platform/fields/PlainText';
import { FieldEdit } from './FieldEdit';
import { FieldSources } from './FieldSources';
import { FILINGS_REFRESH } from './filings-refresh';

/** The anchor of a field on the page. */
export const fieldAnchor = (key: string): string => `field-${key}`;

interface RecordsSayProps {
  filing: Filing;
  field: FormField;
  now: FilingAnswer;
  answer: FilingAnswer | undefined;
}

/** What the records say now, where the answer says something else, and the way to take it. */
const RecordsSay = ({ filing, field, now, answer }: RecordsSayProps) => {
  const translate = useTranslate();
  const { mutate, isPending } = useSend({ refresh: FILINGS_REFRESH, done: 'filings.field.taken' });
  const text = !answer
    ? 'filings.field.canFill'
    : answer.entered
      ? 'filings.field.recordsSay'
      : 'filings.field.changed';
  return (
    <Alert
      severity="warning"
      variant="outlined"
      sx={{ mt: 1 }}
      action={
        <Button
          color="inherit"
          disabled={isPending}
          aria-label={translate('filings.field.takeNamed', { name: field.label })}
          onClick={() =>
            mutate({ path: `filings/${filing.id}/take-over`, body: { version: filing.version, keys: [field.key] } })
          }
        >
          {translate('filings.field.take')}
        </Button>
      }
    >
      {translate(text)} <PlainText text={valueWords(field, now.value)} />
      <FieldSources answer={now} incidentId={filing.incidentId} />
    </Alert>
  );
};

interface FieldCardProps {
  filing: Filing;
  field: FormField;
  records: FilingAnswers;
  isMissing: boolean;
  mayWrite: boolean;
}

/** One field: what it asks, the answer, where that comes from, and what is missing or has changed. */
export const FieldCard = ({ filing, field, records, isMissing, mayWrite }: FieldCardProps) => {
  const translate = useTranslate();
  const answer = filing.answers[field.key];
  const now = records[field.key];
  const id = fieldAnchor(field.key);
  return (
    <Paper
      component="section"
      variant="outlined"
      id={id}
      tabIndex={-1}
      aria-labelledby={`${id}-label`}
      sx={{ p: 1.5, scrollMarginTop: 72, ...(isMissing ? { borderLeft: 4, borderLeftColor: 'warning.main' } : {}) }}
    >
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography id={`${id}-label`} component="h4" sx={{ fontWeight: 600, fontSize: '1rem' }}>
            {field.label}
          </Typography>
          <Typography variant="caption" color="textSecondary">
            {field.law} · {field.help}
          </Typography>
        </Box>
        {mayWrite && (
          <Box className="no-print">
            <FieldEdit filing={filing} field={field} answer={answer} />
          </Box>
        )}
      </Box>
      {answer ? (
        <Box sx={{ mt: 0.5 }}>
          <PlainText text={valueWords(field, answer.value)} />
          <FieldSources answer={answer} incidentId={filing.incidentId} />
        </Box>
      ) : (
        <Typography sx={{ mt: 0.5 }} color={isMissing ? 'warning.main' : 'textSecondary'}>
          {translate(isMissing ? 'filings.field.missing' : 'filings.field.none')}
        </Typography>
      )}
      {now && mayWrite && <RecordsSay filing={filing} field={field} now={now} answer={answer} />}
    </Paper>
  );
};
