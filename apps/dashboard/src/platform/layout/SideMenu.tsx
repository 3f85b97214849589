import type { IncidentPermission } from '@breachdesk/contract/permissions';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { NavLink } from 'react-router';
import type { Session } from '../api/records';
import { mayDo, mayInSome, type Permission } from '../session/use-may';
import { useSession } from '../session/use-session';

interface Entry {
  to: string;
  text: string;
  /** Permission outside incidents that the page needs. */
  needs: Permission;
  /** Permission that the person must have in one incident at least. */
  needsInSome?: IncidentPermission;
}

const ENTRIES: readonly Entry[] = [
  { to: '/my-work', text: 'platform.menu.work', needs: 'incident.create' },
  { to: '/incidents', text: 'platform.menu.incidents', needs: 'incident.create' },
  { to: '/breaches', text: 'platform.menu.breaches', needs: 'incident.create', needsInSome: 'breach.read' },
  { to: '/calendar', text: 'platform.menu.calendar', needs: 'incident.create' },
  { to: '/reminders', text: 'platform.menu.reminders', needs: 'incident.create' },
  { to: '/users', text: 'platform.menu.users', needs: 'user_account.read' },
  { to: '/organisations', text: 'platform.menu.organisations', needs: 'organisation.update' },
  { to: '/authorities', text: 'platform.menu.authorities', needs: 'authority.update' },
  { to: '/mail-templates', text: 'platform.menu.mailTemplates', needs: 'mail_template.update' },
  { to: '/data-categories', text: 'platform.menu.dataCategories', needs: 'data_category.update' },
  { to: '/regime-terms', text: 'platform.menu.law', needs: 'regime_term.update' },
  { to: '/reminder-steps', text: 'platform.menu.reminderSteps', needs: 'reminder_step.update' },
  { to: '/audit-records', text: 'platform.menu.record', needs: 'audit_record.read' },
];

const entriesFor = (session: Session | null): readonly Entry[] =>
  ENTRIES.filter(
    ({ needs, needsInSome }) => mayDo(session, needs) && (!needsInSome || mayInSome(session, needsInSome)),
  );

/** Only places the person may go to. */
export const SideMenu = ({ onPick }: { onPick?: () => void }) => {
  const translate = useTranslate();
  const session = useSession();
  return (
    <Box component="nav" aria-label={translate('platform.menu.label')} sx={{ py: 1.5 }}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {entriesFor(session).map(({ to, text }) => (
          <li key={to}>
            <Box
              component={NavLink}
              to={to}
              onClick={onPick}
              sx={{
                display: 'block',
                px: 2.5,
                py: 1,
                color: 'text.primary',
                textDecoration: 'none',
                fontSize: '0.9375rem',
                borderLeft: '3px solid transparent',
                '&:hover': { bgcolor: 'action.hover' },
                '&.active': { fontWeight: 650, borderLeftColor: 'primary.main', bgcolor: 'action.selected' },
                '&:focus-visible': { outlineOffset: -3 },
              }}
            >
              {translate(text)}
            </Box>
          </li>
        ))}
      </Box>
    </Box>
  );
};
