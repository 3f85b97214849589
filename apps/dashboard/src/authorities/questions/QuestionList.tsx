import { useTranslate } from 'react-admin';
import type { CorrespondenceQuestion } from '../../platform/api/records';
import type { Column } from '../../platform/list/column';
import type { Filter } from '../../platform/list/filter';
import { ResourceList } from '../../platform/list/ResourceList';
import { correspondenceAddress } from '../addresses';
import { QuestionDue } from './QuestionDue';

const Answerer = ({ question: { answerer, assigneeName } }: { question: CorrespondenceQuestion }) => {
  const translate = useTranslate();
  return <>{[translate(`vocab.answerer.${answerer}`), assigneeName].filter(Boolean).join(' · ')}</>;
};

const COLUMNS: readonly Column<CorrespondenceQuestion>[] = [
  { field: 'text', cell: ({ text }) => text },
  { field: 'due', cell: question => <QuestionDue question={question} />, sort: 'dueAt' },
  { field: 'answerer', cell: question => <Answerer question={question} /> },
  { field: 'organisationName', cell: ({ organisationName }) => organisationName, sort: 'organisationName' },
  { field: 'subject', cell: ({ subject }) => subject, sort: 'subject', minor: true },
];

interface QuestionListProps {
  fixed: Record<string, unknown>;
  filters?: readonly Filter[];
  searchable?: boolean;
}

/** Questions, those that are due first first; each leads to the item in which it stands. */
export const QuestionList = ({ fixed, filters, searchable }: QuestionListProps) => (
  <ResourceList<CorrespondenceQuestion>
    resource="correspondence-questions"
    label="authorities.questions.title"
    fixed={fixed}
    columns={COLUMNS}
    sort={{ field: 'dueAt', order: 'ASC' }}
    filters={filters}
    searchable={searchable}
    linkTo={question => `${correspondenceAddress(question.incidentId)}/${question.correspondenceId}`}
    empty={{ title: 'authorities.questions.none', hint: 'authorities.questions.noneHint' }}
  />
);
