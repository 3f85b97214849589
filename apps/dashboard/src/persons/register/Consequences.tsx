import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { marksSaid, type Said } from './decision-words';

/** What a decision will change, read from what the form holds, before it is made. */
export const Consequences = () => {
  const translate = useTranslate();
  const said = useWatch() as Said; // as: the form begins with all three and has no other radio groups
  const sentences = [`persons.decide.means.${said.standing}`, ...marksSaid(said), 'persons.decide.follows'];
  return (
    <Alert severity={said.standing === 'excluded' ? 'warning' : 'info'} role="status">
      {sentences.map(sentence => translate(sentence)).join(' ')}
    </Alert>
  );
};
