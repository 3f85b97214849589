import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import { useTranslate } from 'react-admin';
import { FieldGroup } from '../../platform/form/FieldGroup';
import type { VocabularyName } from '../../platform/vocabulary';

interface WordTicksProps<T extends string> {
  /** Message key. */
  title: string;
  /** Where the words have their texts. */
  list: VocabularyName;
  words: readonly T[];
  ticked: readonly T[];
  onChange: (ticked: T[]) => void;
}

/** A short closed list to tick from; with nothing ticked it does not matter. */
export const WordTicks = <T extends string>({ title, list, words, ticked, onChange }: WordTicksProps<T>) => {
  const translate = useTranslate();
  return (
    <FieldGroup title={title}>
      <FormGroup row>
        {words.map(word => (
          <FormControlLabel
            key={word}
            label={translate(`vocab.${list}.${word}`)}
            control={
              <Checkbox
                size="small"
                checked={ticked.includes(word)}
                onChange={(_, isOn) => onChange(words.filter(each => (each === word ? isOn : ticked.includes(each))))}
              />
            }
          />
        ))}
      </FormGroup>
    </FieldGroup>
  );
};
