import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import { required, useInput, useTranslate, ValidationError } from 'react-admin';
import { VOCABULARIES, type VocabularyName } from '../vocabulary';
import { useLabel } from './use-label';

const REQUIRED = required();

interface VocabRadioProps {
  source: string;
  list: VocabularyName;
  label?: string;
  row?: boolean;
  /** Message group that explains each word under it. */
  means?: string;
  /** Message group with other texts for the words, where a form speaks of one kind of them. */
  words?: string;
  /** Only these words of the list. */
  only?: readonly string[];
}

/** One word of a short closed list, all choices in view: one arrow key away from each other. */
export const VocabRadio = (props: VocabRadioProps) => {
  const { source, list, label, row = false, means, words = `vocab.${list}`, only } = props;
  const translate = useTranslate();
  const name = useLabel()(source, { label });
  const { field, fieldState, id } = useInput({ source, validate: REQUIRED });
  const value = typeof field.value === 'string' ? field.value : '';
  return (
    <FormControl component="fieldset" error={fieldState.invalid}>
      <FormLabel component="legend" id={id} sx={{ fontWeight: 600, fontSize: '0.875rem' }}>
        {`${name} *`}
      </FormLabel>
      <RadioGroup row={row} aria-labelledby={id} name={source} value={value} onChange={field.onChange}>
        {VOCABULARIES[list]
          .filter((word: string) => !only || only.includes(word))
          .map(word => (
            <FormControlLabel
              key={word}
              value={word}
              sx={means ? { alignItems: 'flex-start', mt: 0.5 } : undefined}
              control={<Radio size="small" sx={means ? { py: 0.25 } : undefined} />}
              label={
                means ? (
                  <>
                    <strong>{translate(`${words}.${word}`)}</strong>
                    <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
                      {translate(`${means}.${word}`)}
                    </Typography>
                  </>
                ) : (
                  translate(`${words}.${word}`)
                )
              }
            />
          ))}
      </RadioGroup>
      {fieldState.error?.message && (
        <FormHelperText>
          <ValidationError error={fieldState.error.message} />
        </FormHelperText>
      )}
    </FormControl>
  );
};
