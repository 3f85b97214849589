import { required as requiredRule, SelectArrayInput, SelectInput, useTranslate } from 'react-admin';
import { VOCABULARIES, type VocabularyName } from '../vocabulary';

interface VocabInputProps {
  source: string;
  list: VocabularyName;
  required?: boolean;
  multiple?: boolean;
  label?: string;
  helperText?: string;
  disabled?: boolean;
  /** Only these words of the list. */
  only?: readonly string[];
}

/** One word (or several) of a closed list, in the list's own order. */
export const VocabInput = ({ source, list, required, multiple, only, helperText, ...rest }: VocabInputProps) => {
  const translate = useTranslate();
  const words: readonly string[] = VOCABULARIES[list];
  const choices = words
    .filter(word => !only || only.includes(word))
    .map(word => ({ id: word, name: translate(`vocab.${list}.${word}`) }));
  const shared = {
    ...rest,
    source,
    choices,
    helperText: helperText ?? false,
    validate: required ? requiredRule() : undefined,
    translateChoice: false,
  } as const;
  return multiple ? (
    <SelectArrayInput {...shared} />
  ) : (
    <SelectInput {...shared} emptyText={translate('platform.none')} />
  );
};
