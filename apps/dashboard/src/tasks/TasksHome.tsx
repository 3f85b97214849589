import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useIncident } from '../incidents/incident-context';
import { useMayHere } from '../incidents/use-may-here';
import { LinkButton } from '../platform/layout/LinkButton';
import { SubNav } from '../platform/layout/SubNav';
import { useDocumentTitle } from '../platform/layout/use-document-title';

/** Frame of board and table: the switch between the two, and the way to a new task. */
export const TasksHome = ({ children }: { children: ReactNode }) => {
  const translate = useTranslate();
  const { id, reference, title } = useIncident();
  const mayCreate = useMayHere('task.create');
  const tasks = `/incidents/${id}/tasks`;
  useDocumentTitle(`${translate('incidents.tabs.tasks')} · ${reference} ${title}`);
  return (
    <section aria-label={translate('incidents.tabs.tasks')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'flex-start' }}>
        <Typography variant="h2" sx={{ mr: 1, pt: 0.75 }}>
          {translate('incidents.tabs.tasks')}
        </Typography>
        <SubNav
          label="tasks.views"
          items={[
            { to: `${tasks}/board`, text: 'tasks.board.name' },
            { to: `${tasks}/table`, text: 'tasks.table.name' },
          ]}
        />
        {mayCreate && (
          <Box className="no-print" sx={{ ml: 'auto', mb: 2 }}>
            <LinkButton to={`${tasks}/new`} variant="contained">
              {translate('tasks.create.open')}
            </LinkButton>
          </Box>
        )}
      </Box>
      {children}
    </section>
  );
};
