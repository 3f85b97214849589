import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { isProblem } from '../../platform/api/api-problem';
import { formatNumber } from '../../platform/fields/format-number';

/** Why a file was not taken, at which line, and that nothing of it was kept. */
export const ImportFailure = ({ error }: { error: Error }) => {
  const translate = useTranslate();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [error]);
  if (isProblem(error, 'table-import/cancelled', 'contact-file/cancelled')) {
    return (
      <Alert severity="info" ref={box} tabIndex={-1}>
        {error.message}
      </Alert>
    );
  }
  const line = isProblem(error) ? error.line : undefined;
  return (
    <Alert severity="error" ref={box} tabIndex={-1}>
      <AlertTitle>{translate('persons.imports.notTaken')}</AlertTitle>
      {line !== undefined && <strong>{translate('persons.imports.atLine', { line: formatNumber(line) })} </strong>}
      {error.message} {translate('persons.imports.nothingKept')}
    </Alert>
  );
};
