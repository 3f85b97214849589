import { useTranslate } from 'react-admin';
import { FieldGroup } from '../../platform/form/FieldGroup';
import type { Option } from '../../platform/form/SelectField';
import { PickMany } from './PickMany';
import { HOWS, type How, type Picked } from './rules-draft';

interface PickedFieldsProps {
  /** Message key. */
  title: string;
  options: readonly Option[];
  nameOf: (id: string) => string;
  picked: Picked;
  onChange: (picked: Picked) => void;
}

/** None of a thing, and all or any of it, cannot both be asked. */
const OPPOSITES: Record<How, readonly How[]> = { all: ['none'], any: ['none'], none: ['all', 'any'] };

/** Of these tables, or categories: all, at least one, none. */
export const PickedFields = ({ title, options, nameOf, picked, onChange }: PickedFieldsProps) => {
  const translate = useTranslate();
  return (
    <FieldGroup title={title}>
      {HOWS.map(how => (
        <PickMany
          key={how}
          label={translate(`cohorts.picks.how.${how}`)}
          options={options}
          nameOf={nameOf}
          ids={picked[how] ?? []}
          taken={OPPOSITES[how].flatMap(other => picked[other] ?? [])}
          onChange={ids => onChange({ ...picked, [how]: ids })}
        />
      ))}
    </FieldGroup>
  );
};
