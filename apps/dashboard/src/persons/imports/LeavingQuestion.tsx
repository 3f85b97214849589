import { useTranslate } from 'react-admin';
import { useBlocker } from 'react-router';
import { ConfirmDialog } from '../../platform/feedback/ConfirmDialog';

interface LeavingQuestionProps {
  /** Asked at the moment of leaving: the answer changes between two drawings of the page. */
  isSending: () => boolean;
  onLeave: () => void;
  /** Message keys below this one: title, confirm, text. */
  texts?: string;
}

/** Whoever leaves while a file is being sent stops the import, and is asked first. */
export const LeavingQuestion = ({ isSending, onLeave, texts = 'persons.leaving' }: LeavingQuestionProps) => {
  const translate = useTranslate();
  const blocker = useBlocker(isSending);
  return (
    <ConfirmDialog
      open={blocker.state === 'blocked'}
      title={translate(`${texts}.title`)}
      confirmLabel={translate(`${texts}.confirm`)}
      tone="error"
      onConfirm={() => {
        onLeave();
        blocker.proceed?.();
      }}
      onClose={() => blocker.reset?.()}
    >
      {translate(`${texts}.text`)}
    </ConfirmDialog>
  );
};
