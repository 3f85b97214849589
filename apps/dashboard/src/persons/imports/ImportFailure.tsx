import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { isProblem } from '../../platform/api/api-problem';
import { formatNumber } from '../../platform/fields/format-number';
import { NotTaken } from './send-file';

/** Why a file was not taken, at which line, and that nothing of it was kept. */
export const ImportFailure = ({ error }: { error: Error }) => {
  const translate = useTranslate();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [error]);
  if (isProblem(error, 'table-import/cancelled')) {
    return (
      <Alert severity="info" ref={box} tabIndex={-1}>
        {error.message}
      </Alert>
    );
  }
  const line = error instanceof NotTaken ? error.line : null;
  return (
    <Alert severity="error" ref={box} tabIndex={-1}>
      <AlertTitle>{translate('persons.imports.notTaken')}</AlertTitle>
      {line !== null && <strong>{translate('persons.imports.atLine', { line: formatNumber(line) })} </strong>}
      {error.message} {translate('persons.imports.nothingKept')}
    </Alert>
  );
};
