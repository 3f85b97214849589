import { partnersMaySee } from '@breachdesk/contract/permissions';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useGetList, useTranslate } from 'react-admin';
import { useIsPartner, useMayHere } from '../incidents/use-may-here';
import type { Task, TaskComment } from '../platform/api/records';
import { ErrorState } from '../platform/feedback/ErrorState';
import { LoadingState } from '../platform/feedback/LoadingState';
import { Section } from '../platform/layout/Section';
import { InstantField } from '../platform/moment/InstantField';
import { CommentForm } from './CommentForm';
import { useLaneNames } from './use-lane-names';

/** Who besides the incident's own people can read a comment, in words. */
const Readers = ({ comment, task }: { comment: TaskComment; task: Task }) => {
  const translate = useTranslate();
  const nameOf = useLaneNames();
  const isPartner = useIsPartner();
  const shared = partnersMaySee(comment)
    ? comment.sharedWith.map(id => nameOf(id) ?? task.organisationNames[task.organisationIds.indexOf(id)])
    : [];
  const known = shared.filter(name => name !== undefined);
  const hidden = shared.length - known.length;
  const names = [...known, ...(hidden > 0 ? [translate('tasks.comments.others', { smart_count: hidden })] : [])];
  return (
    <Typography variant="caption" component="p" color="text.secondary">
      {names.length === 0
        ? translate('tasks.comments.readByTeam')
        : translate(isPartner ? 'tasks.comments.readByYou' : 'tasks.comments.readByAlso', { names: names.join(', ') })}
    </Typography>
  );
};

const Comment = ({ comment, task }: { comment: TaskComment; task: Task }) => {
  const translate = useTranslate();
  return (
    <Box component="li" sx={{ py: 1.25, borderTop: 1, borderColor: 'divider' }}>
      <Typography variant="body2">
        <strong>{comment.authorName ?? translate('tasks.comments.hiddenAuthor')}</strong>{' '}
        <InstantField at={comment.createdAt} />
      </Typography>
      <Typography sx={{ whiteSpace: 'pre-line', maxWidth: '46rem' }}>{comment.text}</Typography>
      <Readers {...{ comment, task }} />
    </Box>
  );
};

const CommentList = ({ task }: { task: Task }) => {
  const translate = useTranslate();
  const { data, total, isPending, error, refetch } = useGetList<TaskComment>('task-comments', {
    filter: { taskId: task.id },
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'recordedAt', order: 'DESC' },
  });
  if (isPending) return <LoadingState />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data.length === 0) return <Typography color="text.secondary">{translate('tasks.comments.none')}</Typography>;
  return (
    <>
      {total !== undefined && total > data.length && (
        <Typography variant="caption">{translate('tasks.comments.more', { shown: data.length, total })}</Typography>
      )}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data.toReversed().map(comment => (
          <Comment key={comment.id} {...{ comment, task }} />
        ))}
      </Box>
    </>
  );
};

/** What was said about a task, oldest first, each remark with who can read it. */
export const CommentsPanel = ({ task }: { task: Task }) => {
  const translate = useTranslate();
  const mayWrite = useMayHere('task_comment.create') && !task.archivedAt;
  return (
    <Section level={3} title={translate('tasks.comments.title')}>
      <CommentList task={task} />
      {mayWrite && <CommentForm task={task} />}
    </Section>
  );
};
