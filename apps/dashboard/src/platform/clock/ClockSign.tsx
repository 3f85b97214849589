import type { ClockState } from '@breachdesk/contract/vocabularies';
import AlarmIcon from '@mui/icons-material/Alarm';
import CheckCircleIcon from '@mui/icons-material/CheckCircle';
import DoNotDisturbOnIcon from '@mui/icons-material/DoNotDisturbOn';
import HorizontalRuleIcon from '@mui/icons-material/HorizontalRule';
import RadioButtonUncheckedIcon from '@mui/icons-material/RadioButtonUnchecked';
import RuleIcon from '@mui/icons-material/Rule';
import WarningIcon from '@mui/icons-material/Warning';
import type { SvgIconComponent } from '@mui/icons-material';

// A shape of its own for each state: told apart without colour, and in print.
const SIGNS: Record<ClockState, { icon: SvgIconComponent; colour: string }> = {
  overdue: { icon: WarningIcon, colour: 'error.main' },
  running: { icon: AlarmIcon, colour: 'info.main' },
  not_started: { icon: RadioButtonUncheckedIcon, colour: 'text.secondary' },
  no_deadline: { icon: HorizontalRuleIcon, colour: 'text.secondary' },
  late: { icon: RuleIcon, colour: 'warning.main' },
  met: { icon: CheckCircleIcon, colour: 'success.main' },
  not_owed: { icon: DoNotDisturbOnIcon, colour: 'text.secondary' },
};

/** The shape and colour of a clock's state; the word stands beside it. */
export const ClockSign = ({ state }: { state: ClockState }) => {
  const { icon: Icon, colour } = SIGNS[state];
  return <Icon aria-hidden fontSize="small" sx={{ color: colour, mt: 0.25 }} />;
};
