import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useIncident } from '../incidents/incident-context';
import type { Figure } from '../platform/api/records';
import { FormDialog } from '../platform/form/FormDialog';
import { HandlingInputs, NEW_HANDLING } from '../platform/form/HandlingInputs';
import { CreateForm, EditForm } from '../platform/form/RecordForms';
import type { FigureVerb } from './FigureCard';
import { FigureFacts } from './FigureFacts';
import { FigureInputs } from './FigureInputs';

export type FigureDoing = { verb: 'create' } | { verb: FigureVerb; figure: Figure } | null;

const REFRESH = ['summary', 'audit-entries'] as const;

/** A newer figure begins as the old one without its number, source and time: those are what is new. */
const successorOf = ({ scope, tlp, sharedWith }: Figure) => ({
  scope,
  approximate: false,
  confidence: 'reported',
  tlp,
  sharedWith,
});

/** Adds a figure, replaces one by a newer one, or changes who may see it. What a figure says is never changed. */
export const FigureDialog = ({ doing, onClose }: { doing: FigureDoing; onClose: () => void }) => {
  const translate = useTranslate();
  const { id: incidentId } = useIncident();
  if (!doing) return null;
  const shared = { resource: 'figures', refresh: REFRESH, onSaved: onClose, onCancel: onClose };
  return (
    <FormDialog open title={translate(`scope.figures.${doing.verb}Title`)} onClose={onClose}>
      {doing.verb === 'create' && (
        <CreateForm
          {...shared}
          fixed={{ incidentId }}
          defaultValues={{ approximate: false, confidence: 'reported', ...NEW_HANDLING }}
          saveLabel="scope.figures.save"
        >
          <FigureInputs incidentId={incidentId} />
        </CreateForm>
      )}
      {doing.verb === 'supersede' && (
        <>
          <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1.5, mb: 2 }}>
            <strong>{translate('scope.figures.replaces')}</strong>
            <div>
              <FigureFacts figure={doing.figure} />
            </div>
          </Box>
          <CreateForm
            {...shared}
            fixed={{
              incidentId,
              supersedesId: doing.figure.id,
              metric: doing.figure.metric,
              compartment: doing.figure.compartment,
            }}
            defaultValues={successorOf(doing.figure)}
            saveLabel="scope.figures.supersedeSave"
          >
            <FigureInputs incidentId={incidentId} successor />
          </CreateForm>
        </>
      )}
      {doing.verb === 'edit' && (
        <EditForm {...shared} id={doing.figure.id}>
          <HandlingInputs incidentId={incidentId} />
        </EditForm>
      )}
    </FormDialog>
  );
};
