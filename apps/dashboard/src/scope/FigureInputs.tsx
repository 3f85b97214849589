import { BooleanInput, NumberInput, TextInput } from 'react-admin';
import { FieldGroup } from '../platform/form/FieldGroup';
import { HandlingInputs } from '../platform/form/HandlingInputs';
import { input } from '../platform/form/input';
import { VocabInput } from '../platform/form/VocabInput';
import { VocabRadio } from '../platform/form/VocabRadio';
import { MomentInput } from '../platform/moment/MomentInput';

const SCHEMA = 'CreateFigure';

interface FigureInputsProps {
  incidentId: string;
  /** It counts what its predecessor counts, in the same room. */
  successor?: boolean;
}

/** What a figure counts comes first, the number after it: so that nobody types 130,000 and then guesses what it was. */
export const FigureInputs = ({ incidentId, successor = false }: FigureInputsProps) => (
  <>
    {!successor && (
      <VocabRadio source="metric" list="figureMetric" label="scope.figures.form.metric" means="scope.figures.means" />
    )}
    <TextInput {...input(SCHEMA, 'scope')} helperText="scope.figures.form.scopeHelp" />
    <FieldGroup title="scope.figures.form.number" help="scope.figures.form.numberHelp">
      <NumberInput {...input(SCHEMA, 'value')} helperText={false} min={0} step={1} />
      <NumberInput {...input(SCHEMA, 'valueTo')} helperText="scope.figures.form.valueToHelp" min={0} step={1} />
      <BooleanInput source="approximate" helperText={false} />
      <TextInput {...input(SCHEMA, 'asWritten')} helperText="scope.figures.form.asWrittenHelp" />
    </FieldGroup>
    <FieldGroup title="scope.figures.form.from">
      <TextInput {...input(SCHEMA, 'source')} helperText="scope.figures.form.sourceHelp" />
      <TextInput {...input(SCHEMA, 'sourceUrl')} helperText={false} />
      <MomentInput source="asOf" required precision="day" />
      <VocabInput source="confidence" list="confidence" required />
    </FieldGroup>
    <HandlingInputs incidentId={incidentId} withoutCompartment={successor} />
  </>
);
