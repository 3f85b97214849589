import { fieldsOf, type FormField, wordsOf } from '@breachdesk/contract/filing-answers';
import { FILING_FORMS } from '@breachdesk/contract/filing-forms';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useRef } from 'react';
import { useNotify, useStore, useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import type { Filing } from '../../platform/api/records';
import { PlainText } from '../../platform/fields/PlainText';
import { Loaded, RecordPage } from '../../platform/record/RecordPage';
import { filingAddress } from './addresses';
import { useVersionName } from './use-version-name';

interface LineProps {
  field: FormField;
  words: string | null;
  isDone: boolean;
  onDone: (done: boolean) => void;
  onCopied: () => void;
}

const Line = ({ field, words, isDone, onDone, onCopied }: LineProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      onCopied();
    } catch {
      // The browser may forbid it, as on an address that is not safe: then the text is marked and copied by hand.
      notify('filings.copy.failed', { type: 'error' });
    }
  };
  return (
    <Paper component="li" variant="outlined" sx={{ p: 1.5, opacity: isDone ? 0.75 : 1 }}>
      <Typography component="h3" sx={{ fontWeight: 600, fontSize: '1rem' }}>
        {field.label}
      </Typography>
      {words === null ? (
        <Typography color="textSecondary">{translate('filings.field.none')}</Typography>
      ) : (
        <>
          <PlainText text={words} />
          <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mt: 0.5 }}>
            <Button
              variant="outlined"
              size="small"
              data-copy
              aria-label={translate('filings.copy.copyNamed', { name: field.label })}
              onClick={() => void copy(words)}
            >
              {translate('filings.copy.copy')}
            </Button>
            <FormControlLabel
              control={<Checkbox checked={isDone} onChange={(_, checked) => onDone(checked)} />}
              label={translate('filings.copy.isDone')}
              slotProps={{ typography: { variant: 'body2' } }}
            />
          </Box>
        </>
      )}
    </Paper>
  );
};

/** The answers in the order of the portal. Copying one marks it and goes on to the next button: Enter, paste, Enter. */
const Sheet = ({ filing }: { filing: Filing }) => {
  const translate = useTranslate();
  const [done, setDone] = useStore<string[]>(`copy-sheet/${filing.id}`, []);
  const list = useRef<HTMLDivElement>(null);
  const { answers } = filing;
  const answered = fieldsOf(FILING_FORMS[filing.form]).filter(({ key }) => answers[key]);
  const mark = (key: string, isDone: boolean) =>
    setDone(isDone ? [...done.filter(each => each !== key), key] : done.filter(each => each !== key));
  const goOn = () => {
    const buttons = [...(list.current?.querySelectorAll<HTMLButtonElement>('[data-copy]') ?? [])];
    const here = buttons.findIndex(button => button === document.activeElement);
    buttons[here + 1]?.focus();
  };
  return (
    <RecordPage
      title={translate('filings.copy.title')}
      back={{ to: filingAddress(filing.incidentId, filing.id), text: 'filings.copy.back' }}
    >
      {filing.state === 'draft' && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate('filings.copy.draft')}
        </Alert>
      )}
      <Typography sx={{ mb: 1, fontWeight: 600 }}>{useVersionName()(filing)}</Typography>
      <Typography sx={{ mb: 2, maxWidth: '46rem' }}>{translate('filings.copy.intro')}</Typography>
      <Typography role="status" className="numbers" sx={{ mb: 2, fontWeight: 600 }}>
        {translate('filings.copy.progress', { done: done.length, all: answered.length })}
      </Typography>
      <div ref={list}>
        {FILING_FORMS[filing.form].sections.map(({ key, title, fields: inside }, at) => (
          <Box component="section" key={key} sx={{ mb: 3 }}>
            <Typography variant="h3" component="h2" sx={{ mb: 1 }}>
              {`${at + 1}. ${title}`}
            </Typography>
            <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
              {inside.map(field => (
                <Line
                  key={field.key}
                  field={field}
                  words={wordsOf(field, answers)}
                  isDone={done.includes(field.key)}
                  onDone={isDone => mark(field.key, isDone)}
                  onCopied={() => {
                    mark(field.key, true);
                    goOn();
                  }}
                />
              ))}
            </Box>
          </Box>
        ))}
      </div>
    </RecordPage>
  );
};

/** The copy sheet of one version. */
export const CopySheet = () => {
  const { filingId = '' } = useParams();
  return (
    <Loaded<Filing> resource="filings" id={filingId}>
      {filing => <Sheet filing={filing} />}
    </Loaded>
  );
};
