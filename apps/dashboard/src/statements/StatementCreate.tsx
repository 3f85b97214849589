import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import { useNavigate, useSearchParams } from 'react-router';
import { useIncident } from '../incidents/incident-context';
import { TELLS_NOTHING } from '../incidents/telling/tells-nothing';
import type { Statement } from '../platform/api/records';
import { NEW_HANDLING } from '../platform/form/HandlingInputs';
import { CreateForm } from '../platform/form/RecordForms';
import { Section } from '../platform/layout/Section';
import { Loaded } from '../platform/record/RecordPage';
import { statementsAddress } from './addresses';
import { STATEMENT_REFRESH } from './statement-refresh';
import { StatementInputs } from './StatementInputs';

/** A correction begins as the statement it corrects; superseded figures are replaced by those that hold now. */
const correctionOf = (statement: Statement) => ({
  title: statement.title,
  issuer: statement.issuer,
  issuerOrganisationId: statement.issuerOrganisationId,
  text: statement.text,
  channel: statement.channel,
  language: statement.language,
  figureIds: statement.figures.map(({ id, supersededById }) => supersededById ?? id),
  categoryIds: statement.categoryIds,
  keyDates: statement.keyDates,
  tlp: statement.tlp,
  sharedWith: statement.sharedWith,
});

const CreateStatement = ({ corrected }: { corrected?: Statement }) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { id } = useIncident();
  const address = statementsAddress(id);
  return (
    <Section title={translate(corrected ? 'statements.correctTitle' : 'statements.createTitle')}>
      {corrected && (
        <Alert severity="info" sx={{ mb: 2, maxWidth: '46rem' }}>
          {translate('statements.correctHelp', { title: corrected.title })}
        </Alert>
      )}
      <CreateForm<Statement>
        resource="statements"
        fixed={{
          incidentId: id,
          ...(corrected && { correctsId: corrected.id, compartment: corrected.compartment }),
        }}
        defaultValues={corrected ? correctionOf(corrected) : { channel: 'unknown', ...TELLS_NOTHING, ...NEW_HANDLING }}
        refresh={STATEMENT_REFRESH}
        saveLabel="statements.saveDraft"
        onSaved={statement => void navigate(`${address}/${statement.id}`)}
        onCancel={() => void navigate(corrected ? `${address}/${corrected.id}` : address)}
      >
        <StatementInputs incidentId={id} correction={corrected !== undefined} />
      </CreateForm>
    </Section>
  );
};

/** Drafts a statement; `?corrects=` makes it the correction of a published one. */
export const StatementCreate = () => {
  const [params] = useSearchParams();
  const corrects = params.get('corrects');
  if (!corrects) return <CreateStatement />;
  return (
    <Loaded<Statement> resource="statements" id={corrects}>
      {statement => <CreateStatement corrected={statement} />}
    </Loaded>
  );
};
