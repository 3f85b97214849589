import type { TimelineKind } from '@breachdesk/contract/vocabularies';
import CampaignIcon from '@mui/icons-material/Campaign';
import FlagIcon from '@mui/icons-material/Flag';
import MailIcon from '@mui/icons-material/MailOutlined';
import NoteIcon from '@mui/icons-material/EditNote';
import PublicIcon from '@mui/icons-material/Public';
import type { SvgIconComponent } from '@mui/icons-material';

const ICONS: Record<TimelineKind, SvgIconComponent> = {
  entry: NoteIcon,
  correspondence: MailIcon,
  leak_publication: PublicIcon,
  statement: CampaignIcon,
  phase_move: FlagIcon,
};

/** The sign of a kind, beside its word. */
export const KindIcon = ({ kind }: { kind: TimelineKind }) => {
  const Icon = ICONS[kind];
  return <Icon fontSize="small" aria-hidden />;
};
