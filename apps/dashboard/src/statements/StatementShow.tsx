import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { ToldFacts } from '../incidents/telling/ToldFacts';
import { useMayHere } from '../incidents/use-may-here';
import type { Statement } from '../platform/api/records';
import { Facts } from '../platform/fields/Facts';
import { HandlingChip } from '../platform/fields/HandlingChip';
import { PlainText } from '../platform/fields/PlainText';
import { PlainAddress } from '../platform/fields/SourceLine';
import { VocabChip, VocabText } from '../platform/fields/VocabChip';
import { LinkButton } from '../platform/layout/LinkButton';
import { Section } from '../platform/layout/Section';
import { MomentField } from '../platform/moment/MomentField';
import { ArchiveRecord } from '../platform/record/ArchiveRecord';
import { AttachmentsPanel } from '../platform/record/AttachmentsPanel';
import { RecordHistory } from '../platform/record/RecordHistory';
import { Loaded, RecordPage } from '../platform/record/RecordPage';
import { statementsAddress } from './addresses';
import { PublishDialog } from './PublishDialog';
import { QuotedFigures } from './QuotedFigures';
import { STATEMENT_REFRESH } from './statement-refresh';
import { StatementBanners } from './StatementBanners';

const field = (name: string) => `resources.statements.fields.${name}`;

/** Its dialog is part of it: both go with the draft, and the keyboard goes on from the title of what was published. */
const PublishStatement = ({ statement }: { statement: Statement }) => {
  const translate = useTranslate();
  const [publishing, setPublishing] = useState(false);
  return (
    <>
      <Button variant="contained" onClick={() => setPublishing(true)}>
        {translate('statements.publish.open')}
      </Button>
      {publishing && <PublishDialog statement={statement} onClose={() => setPublishing(false)} />}
    </>
  );
};

const StatementActions = ({ statement }: { statement: Statement }) => {
  const translate = useTranslate();
  const mayChange = useMayHere('statement.update');
  const mayCreate = useMayHere('statement.create');
  const address = statementsAddress(statement.incidentId);
  const isPublished = statement.status === 'published';
  const isArchived = statement.archivedAt !== null;
  return (
    <>
      {mayChange && !isPublished && !isArchived && <PublishStatement statement={statement} />}
      {mayCreate && isPublished && !isArchived && !statement.corrected && (
        <LinkButton to={`${address}/create?corrects=${statement.id}`}>{translate('statements.correct')}</LinkButton>
      )}
      {mayChange && !isArchived && (
        <LinkButton to={`${address}/${statement.id}/edit`}>
          {translate(isPublished ? 'statements.handling' : 'statements.edit')}
        </LinkButton>
      )}
      {mayChange && (
        <ArchiveRecord resource="statements" record={statement} name={statement.title} refresh={STATEMENT_REFRESH} />
      )}
    </>
  );
};

const StatementFacts = ({ statement }: { statement: Statement }) => {
  const facts = [
    { label: field('issuer'), value: statement.issuer },
    { label: field('channel'), value: <VocabText list="statementChannel" word={statement.channel} /> },
    { label: field('language'), value: statement.language },
    { label: field('source'), value: statement.source },
    { label: field('sourceUrl'), value: statement.sourceUrl && <PlainAddress url={statement.sourceUrl} /> },
    { label: field('text'), value: <PlainText text={statement.text} /> },
  ];
  const published = { label: field('published'), value: <MomentField moment={statement.published} withWords /> };
  return <Facts facts={statement.status === 'published' ? [published, ...facts] : facts} />;
};

/** One statement: whether its words are fixed, what they are, and every figure they lean on. */
export const StatementShow = () => {
  const translate = useTranslate();
  const { statementId = '' } = useParams();
  const mayAttach = useMayHere('attachment.create');
  return (
    <Loaded<Statement> resource="statements" id={statementId}>
      {statement => (
        <RecordPage
          title={statement.title}
          back={{ to: statementsAddress(statement.incidentId), text: 'statements.back' }}
          chips={
            <>
              <VocabChip list="statementStatus" word={statement.status} />
              <HandlingChip handling={statement} />
            </>
          }
          actions={<StatementActions statement={statement} />}
          archivedAt={statement.archivedAt}
          state={statement.status}
        >
          <StatementBanners statement={statement} />
          <Box sx={{ mb: 4 }}>
            <StatementFacts statement={statement} />
          </Box>
          <Section level={3} title={translate('statements.quotes')}>
            <QuotedFigures statement={statement} />
          </Section>
          <ToldFacts told={statement.told} isFinal={statement.status === 'published'} withoutFigures />
          <Section level={3} title={translate('platform.attachments.title')}>
            <AttachmentsPanel
              incidentId={statement.incidentId}
              recordTable="statement"
              recordId={statement.id}
              frozen={!mayAttach}
            />
          </Section>
          <RecordHistory incidentId={statement.incidentId} recordId={statement.id} />
        </RecordPage>
      )}
    </Loaded>
  );
};
