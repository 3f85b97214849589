import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import type { Task } from '../platform/api/records';
import { Section } from '../platform/layout/Section';
import { useSaving } from './use-saving';

/** The steps as shown: ticked at once, and again as stored when the task comes in another version or the save is refused. */
const useTicks = (task: Task) => {
  const notify = useNotify();
  const queries = useQueryClient();
  const save = useSaving();
  const [shown, setShown] = useState({ items: task.checklist, version: task.version });
  if (shown.version !== task.version) setShown({ items: task.checklist, version: task.version });
  const tick = async (index: number, done: boolean) => {
    const items = shown.items.map((item, n) => (n === index ? { ...item, done } : item));
    setShown(now => ({ ...now, items }));
    try {
      const { isLatest } = await save(task, { checklist: items });
      if (isLatest) await queries.invalidateQueries({ queryKey: ['tasks'] });
      void queries.invalidateQueries({ queryKey: ['audit-entries'] });
    } catch (error) {
      setShown({ items: task.checklist, version: task.version });
      notify(error instanceof Error ? error.message : 'errors.unknown', { type: 'error' });
      void queries.invalidateQueries({ queryKey: ['tasks'] });
    }
  };
  return { items: shown.items, tick };
};

/** The steps of a task, to be ticked off in place. */
export const ChecklistPanel = ({ task, mayTick }: { task: Task; mayTick: boolean }) => {
  const translate = useTranslate();
  const { items, tick } = useTicks(task);
  const ticked = items.filter(({ done }) => done).length;
  return (
    <Section level={3} title={translate('tasks.checklist.title', { ticked, all: items.length })}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {items.map(({ text, done }, index) => (
          <li key={`${index} ${text}`}>
            <FormControlLabel
              label={text}
              disabled={!mayTick}
              control={<Checkbox checked={done} onChange={event => void tick(index, event.target.checked)} />}
            />
          </li>
        ))}
      </Box>
    </Section>
  );
};
