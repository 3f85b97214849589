import { LETTER_DUTIES } from '@breachdesk/contract/vocabularies';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useRef, type RefObject } from 'react';
import { TextInput, useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { TellingInputs } from '../../incidents/telling/TellingInputs';
import { FieldGroup } from '../../platform/form/FieldGroup';
import { input } from '../../platform/form/input';
import { PLACEHOLDERS } from './placeholders';

const SCHEMA = 'CreateLetterVersion';

type BodyRef = RefObject<HTMLTextAreaElement | null>;

/** A passage that is not in the text, word for word, shows nobody anything. */
const isInBody = (value: unknown, { body }: { body?: string }): string | undefined =>
  typeof value === 'string' && value !== '' && !(body ?? '').includes(value.trim())
    ? 'errors.letter-version/not-in-text'
    : undefined;

/** Puts a placeholder where the cursor stands, and the cursor behind it. */
const PlaceholderButtons = ({ bodyRef }: { bodyRef: BodyRef }) => {
  const translate = useTranslate();
  const { getValues, setValue } = useFormContext<{ body: string | null }>();
  const insert = (name: string) => {
    const text = getValues('body') ?? '';
    const [from, to] = [bodyRef.current?.selectionStart ?? text.length, bodyRef.current?.selectionEnd ?? text.length];
    const written = `{{${name}}}`;
    setValue('body', text.slice(0, from) + written + text.slice(to), { shouldDirty: true });
    requestAnimationFrame(() => {
      bodyRef.current?.focus();
      bodyRef.current?.setSelectionRange(from + written.length, from + written.length);
    });
  };
  return (
    <Box role="group" aria-label={translate('letters.texts.form.placeholders')}>
      <Box sx={{ fontSize: '0.875rem', color: 'text.secondary', mb: 0.5 }}>
        {translate('letters.texts.form.placeholdersHelp')}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
        {PLACEHOLDERS.map(name => (
          <Button key={name} size="small" variant="outlined" onClick={() => insert(name)}>
            {translate(`letters.placeholders.${name}`)}
          </Button>
        ))}
      </Box>
    </Box>
  );
};

const DutyInput = ({ duty, bodyRef }: { duty: (typeof LETTER_DUTIES)[number]; bodyRef: BodyRef }) => {
  const translate = useTranslate();
  const { setValue } = useFormContext<Record<string, unknown>>();
  const { source, validate } = input(SCHEMA, duty);
  const take = () => {
    const area = bodyRef.current;
    const passage = area ? area.value.slice(area.selectionStart, area.selectionEnd).trim() : '';
    if (passage !== '') setValue(duty, passage, { shouldDirty: true, shouldValidate: true });
  };
  return (
    <Box>
      <TextInput
        source={source}
        validate={[...validate, isInBody]}
        label={`vocab.letterDuty.${duty}`}
        multiline
        helperText={`letters.texts.form.${duty}Help`}
      />
      <Button size="small" onClick={take}>
        {translate('letters.texts.form.take', { duty: translate(`vocab.letterDuty.${duty}`) })}
      </Button>
    </Box>
  );
};

/** The words of a letter: subject and text with placeholders, and where the text says what Art. 34 asks for. */
export const TextInputs = () => {
  const bodyRef = useRef<HTMLTextAreaElement>(null);
  return (
    <>
      <TextInput {...input(SCHEMA, 'subject')} helperText="letters.texts.form.subjectHelp" />
      <PlaceholderButtons bodyRef={bodyRef} />
      <TextInput
        {...input(SCHEMA, 'body')}
        multiline
        minRows={12}
        slotProps={{ htmlInput: { ref: bodyRef } }}
        helperText="letters.texts.form.bodyHelp"
      />
      <TellingInputs />
      <FieldGroup title="letters.texts.form.duties" help="letters.texts.form.dutiesHelp">
        {LETTER_DUTIES.map(duty => (
          <DutyInput key={duty} duty={duty} bodyRef={bodyRef} />
        ))}
      </FieldGroup>
    </>
  );
};
