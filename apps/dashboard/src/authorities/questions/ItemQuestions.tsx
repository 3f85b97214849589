import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { useMayHere } from '../../incidents/use-may-here';
import type { Correspondence, CorrespondenceQuestion } from '../../platform/api/records';
import { PlainText } from '../../platform/fields/PlainText';
import { FormDialog } from '../../platform/form/FormDialog';
import { CreateForm, EditForm } from '../../platform/form/RecordForms';
import { Section } from '../../platform/layout/Section';
import { ArchiveRecord } from '../../platform/record/ArchiveRecord';
import { correspondenceAddress } from '../addresses';
import { CORRESPONDENCE_REFRESH } from '../correspondence-refresh';
import { QuestionDue } from './QuestionDue';
import { AnswerInputs, QuestionInputs } from './QuestionInputs';

const REFRESH = ['correspondence', ...CORRESPONDENCE_REFRESH];

const QuestionLine = ({ question, onEdit }: { question: CorrespondenceQuestion; onEdit?: () => void }) => {
  const translate = useTranslate();
  return (
    <Box component="li" sx={{ py: 1.25, borderTop: 1, borderColor: 'divider' }}>
      <PlainText text={question.text} />
      <Typography variant="body2" color="textSecondary" component="div">
        {[translate(`vocab.answerer.${question.answerer}`), question.assigneeName].filter(Boolean).join(' · ')} ·{' '}
        <QuestionDue question={question} />
      </Typography>
      {question.answer && <PlainText text={question.answer} />}
      {question.answeredInId && (
        <Link component={RouterLink} to={`${correspondenceAddress(question.incidentId)}/${question.answeredInId}`}>
          {translate('authorities.questions.toAnswer')}
        </Link>
      )}
      {onEdit && (
        <Box className="no-print">
          <Button size="small" onClick={onEdit}>
            {translate(question.answered ? 'authorities.questions.edit' : 'authorities.questions.answerIt')}
          </Button>
          <ArchiveRecord
            resource="correspondence-questions"
            record={question}
            name={question.text}
            refresh={REFRESH}
            size="small"
          />
        </Box>
      )}
    </Box>
  );
};

/** The questions that stand in an item: what is asked, who answers until when, and the answer. */
export const ItemQuestions = ({ item }: { item: Correspondence }) => {
  const translate = useTranslate();
  const mayAsk = useMayHere('correspondence_question.create') && !item.archivedAt;
  const [open, setOpen] = useState<CorrespondenceQuestion | 'new' | null>(null);
  const close = () => setOpen(null);
  const { data: questions = [] } = useGetList<CorrespondenceQuestion>('correspondence-questions', {
    filter: { correspondenceId: item.id },
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'createdAt', order: 'ASC' },
  });
  const isNew = open === 'new';
  const add = mayAsk && (
    <Button variant="outlined" onClick={() => setOpen('new')}>
      {translate('authorities.questions.add')}
    </Button>
  );
  return (
    <Section level={3} title={translate('authorities.questions.title')} actions={add}>
      {questions.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {translate('authorities.questions.noneHere')}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {questions.map(question => (
          <QuestionLine key={question.id} question={question} onEdit={mayAsk ? () => setOpen(question) : undefined} />
        ))}
      </Box>
      <FormDialog
        open={open !== null}
        title={translate(isNew ? 'authorities.questions.addTitle' : 'authorities.questions.editTitle')}
        onClose={close}
      >
        {isNew ? (
          <CreateForm
            resource="correspondence-questions"
            fixed={{ correspondenceId: item.id }}
            defaultValues={{ answerer: item.direction === 'incoming' ? 'us' : 'them' }}
            refresh={REFRESH}
            saveLabel="authorities.questions.save"
            onSaved={close}
            onCancel={close}
          >
            <QuestionInputs />
          </CreateForm>
        ) : (
          open && (
            <EditForm
              resource="correspondence-questions"
              id={open.id}
              refresh={REFRESH}
              onSaved={close}
              onCancel={close}
            >
              <QuestionInputs isFrozen={item.status === 'filed'} />
              <AnswerInputs incidentId={item.incidentId} />
            </EditForm>
          )
        )}
      </FormDialog>
    </Section>
  );
};
