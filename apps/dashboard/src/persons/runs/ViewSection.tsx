import type { ReactNode } from 'react';
import { ErrorState } from '../../platform/feedback/ErrorState';
import { LoadingState } from '../../platform/feedback/LoadingState';
import { Section } from '../../platform/layout/Section';

interface ViewSectionProps<T> {
  title: string;
  intro?: string;
  actions?: ReactNode;
  read: { data: T | undefined; error: Error | null; refetch: () => unknown };
  children: (data: T) => ReactNode;
}

/** One view of a run under its name; the heading stands while its numbers are on their way. */
export const ViewSection = <T,>({ title, intro, actions, read, children }: ViewSectionProps<T>) => (
  <Section title={title} intro={intro} actions={actions} level={3}>
    {read.data !== undefined ? (
      children(read.data)
    ) : read.error ? (
      <ErrorState error={read.error} onRetry={() => void read.refetch()} />
    ) : (
      <LoadingState />
    )}
  </Section>
);
