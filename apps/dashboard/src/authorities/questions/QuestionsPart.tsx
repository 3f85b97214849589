import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { useIncident } from '../../incidents/incident-context';
import { LinkButton } from '../../platform/layout/LinkButton';
import { Section } from '../../platform/layout/Section';
import type { Filter } from '../../platform/list/filter';
import { questionsAddress } from '../addresses';
import { QuestionList } from './QuestionList';

const FILTERS: readonly Filter[] = [{ kind: 'words', source: 'answerer', list: 'answerer' }];

/** What was asked in all correspondence of the incident: open by default, answered on request. */
export const QuestionsPart = () => {
  const translate = useTranslate();
  const { id } = useIncident();
  const [params] = useSearchParams();
  const isAnswered = params.get('show') === 'answered';
  const other = (
    <LinkButton to={isAnswered ? questionsAddress(id) : `${questionsAddress(id)}?show=answered`}>
      {translate(isAnswered ? 'authorities.questions.showOpen' : 'authorities.questions.showAnswered')}
    </LinkButton>
  );
  return (
    <Section
      title={translate(isAnswered ? 'authorities.questions.answeredTitle' : 'authorities.questions.openTitle')}
      intro={translate('authorities.questions.intro')}
      actions={other}
    >
      <QuestionList fixed={{ incidentId: id, answered: isAnswered }} filters={FILTERS} searchable />
    </Section>
  );
};
