import { useTranslate } from 'react-admin';
import { useBlocker } from 'react-router';
import { ConfirmDialog } from '../../platform/feedback/ConfirmDialog';

interface LeavingQuestionProps {
  /** Asked at the moment of leaving: the answer changes between two drawings of the page. */
  isSending: () => boolean;
  onLeave: () => void;
}

/** Whoever leaves while a file is being sent stops the import, and is asked first. */
export const LeavingQuestion = ({ isSending, onLeave }: LeavingQuestionProps) => {
  const translate = useTranslate();
  const blocker = useBlocker(isSending);
  return (
    <ConfirmDialog
      open={blocker.state === 'blocked'}
      title={translate('persons.leaving.title')}
      confirmLabel={translate('persons.leaving.confirm')}
      tone="error"
      onConfirm={() => {
        onLeave();
        blocker.proceed?.();
      }}
      onClose={() => blocker.reset?.()}
    >
      {translate('persons.leaving.text')}
    </ConfirmDialog>
  );
};
