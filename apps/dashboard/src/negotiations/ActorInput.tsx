import Autocomplete, { createFilterOptions } from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useEffect, useState } from 'react';
import { useInput, useTranslate } from 'react-admin';
import { input } from '../platform/form/input';
import { useMessage } from '../platform/form/use-message';

/** A name of extortionists as the reference data have it, and what else they are called. */
interface KnownActor {
  name: string;
  also: string[];
}

const MOST_SHOWN = 30;

const wordsOf = ({ name, also }: KnownActor): string => [name, ...also].join(' ');
const filter = createFilterOptions<KnownActor>({ limit: MOST_SHOWN, stringify: wordsOf });

/** The names lie on the page, so that what is typed here is asked of nobody. */
const useKnownActors = (): readonly KnownActor[] => {
  const [known, setKnown] = useState<readonly KnownActor[]>([]);
  useEffect(() => {
    void import('@breachdesk/negotiation/reference/misp-actors.json').then(({ actors }) =>
      setKnown(actors.map(([name = '', ...also]) => ({ name, also }))),
    );
  }, []);
  return known;
};

/** Who extorts: a known name, or whatever they call themselves. */
export const ActorInput = () => {
  const translate = useTranslate();
  const read = useMessage();
  const known = useKnownActors();
  const { source, validate } = input('CreateNegotiation', 'actor');
  const { field, fieldState, id, isRequired } = useInput<string>({ source, validate });
  const problem = fieldState.error?.message;
  return (
    <Autocomplete<KnownActor, false, false, true>
      id={id}
      freeSolo
      options={known}
      filterOptions={filter}
      inputValue={String(field.value ?? '')}
      onInputChange={(_, text, reason) => reason !== 'reset' && field.onChange(text)}
      onChange={(_, chosen) => field.onChange(typeof chosen === 'string' ? chosen : (chosen?.name ?? ''))}
      onBlur={field.onBlur}
      getOptionLabel={option => (typeof option === 'string' ? option : option.name)}
      getOptionKey={option => (typeof option === 'string' ? option : option.name)}
      renderOption={({ key, ...props }, { name, also }) => (
        <li key={key} {...props}>
          {also.length > 0 ? translate('negotiations.form.alsoCalled', { name, also: also.join(', ') }) : name}
        </li>
      )}
      slotProps={{ popper: { disablePortal: true } }}
      renderInput={props => (
        <TextField
          {...props}
          label={translate('resources.negotiations.fields.actor')}
          required={isRequired}
          autoFocus
          inputRef={field.ref}
          error={fieldState.invalid}
          helperText={problem ? read(problem) : translate('negotiations.form.actorHelp')}
        />
      )}
    />
  );
};
