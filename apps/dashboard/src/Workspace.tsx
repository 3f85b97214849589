import { IncidentWorkspace } from './incidents/IncidentWorkspace';
import { WORKSPACE_TABS } from './workspace-tabs';

/** The incident workspace with the tabs of all features: joined here, above them, so that no feature knows another. */
const Workspace = () => <IncidentWorkspace all={WORKSPACE_TABS} />;
export default Workspace;
