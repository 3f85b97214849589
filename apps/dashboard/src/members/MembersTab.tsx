import { LaneList } from './LaneList';
import { MemberList } from './MemberList';

/** Who takes part: organisations with their lanes, and people with their roles. */
const MembersTab = () => (
  <>
    <MemberList />
    <LaneList />
  </>
);
export default MembersTab;
