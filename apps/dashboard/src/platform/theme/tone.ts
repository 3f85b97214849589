import type { ChipProps } from '@mui/material/Chip';

/** How a word wants to be read. The colour supports the word, it never replaces it. */
export type Tone = 'plain' | 'info' | 'good' | 'warn' | 'bad';

/** Tones of vocabulary words that are not plain, by list. */
export const TONES: Record<string, Record<string, Tone>> = {
  severity: { high: 'warn', critical: 'bad' },
  phase: {
    detected: 'bad',
    triaged: 'warn',
    contained: 'info',
    eradicated: 'info',
    recovered: 'good',
    reviewed: 'good',
  },
  confidence: { claimed: 'warn', reported: 'info', probable: 'info', confirmed: 'good' },
  taskStatus: { in_progress: 'info', blocked: 'bad', done: 'good' },
  priority: { high: 'warn', urgent: 'bad' },
  stolenStatus: { suspected: 'warn', assumed: 'warn', confirmed: 'bad', cleared: 'good' },
  leakedStatus: { claimed: 'warn', confirmed: 'bad' },
  gdprClass: {
    special: 'bad',
    criminal: 'bad',
    national_id: 'warn',
    free_text: 'warn',
    credentials: 'warn',
    financial: 'info',
  },
  clockState: { running: 'info', overdue: 'bad', late: 'warn', met: 'good' },
  severityLevel: { medium: 'info', high: 'warn', very_high: 'bad' },
  riskConclusion: { unlikely: 'good', risk: 'warn', high: 'bad' },
  applies: { undecided: 'warn', yes: 'info' },
  decisionState: { proposed: 'warn', approved: 'good', rejected: 'bad' },
  filingState: { draft: 'warn', approved: 'info', filed: 'good' },
  judgement: { in_time: 'good', late: 'warn' },
  filingStatus: { draft: 'warn', filed: 'good' },
  outgoingState: { waiting: 'info', sending: 'info', sent: 'good', unclear: 'bad', failed: 'bad' },
  mailboxState: { waiting: 'warn', filed: 'good' },
  mailImportOutcome: { imported: 'good', document: 'warn' },
  statementStatus: { draft: 'warn', published: 'good' },
  campaignState: { draft: 'warn', sending: 'info' },
  recipientState: { sent: 'info', delivered: 'good', returned: 'warn', bounced: 'warn', failed: 'warn' },
  noticeHandling: { protected: 'warn' },
  batchState: { made: 'warn', released: 'info', sent: 'good' },
  contactFileState: { waiting: 'warn', done: 'good' },
  letterState: { draft: 'warn', approved: 'good' },
  publicNoticeState: { draft: 'warn', approved: 'info', published: 'good' },
  tableImportStatus: { waiting: 'warn', running: 'info', done: 'good', failed: 'bad' },
  personStatus: { possible: 'warn', confirmed: 'bad' },
  negotiationState: { open: 'warn', published: 'bad' },
};

/** MUI's colour name of a tone. */
export const TONE_COLOUR: Record<Tone, NonNullable<ChipProps['color']>> = {
  plain: 'default',
  info: 'info',
  good: 'success',
  warn: 'warning',
  bad: 'error',
};
