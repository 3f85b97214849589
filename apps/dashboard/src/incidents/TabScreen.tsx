import { useTranslate } from 'react-admin';
import type { Incident } from '../platform/api/records';
import { useDocumentTitle } from '../platform/layout/use-document-title';
import type { WorkspaceTab } from './workspace-tab';

/** A tab's screen; names the browser tab after it and the incident. */
export const TabScreen = ({ tab: { path, screen: Screen }, incident }: { tab: WorkspaceTab; incident: Incident }) => {
  const translate = useTranslate();
  useDocumentTitle(`${translate(`incidents.tabs.${path}`)} · ${incident.reference} ${incident.title}`);
  return <Screen />;
};
