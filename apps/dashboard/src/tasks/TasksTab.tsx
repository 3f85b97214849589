import { Navigate, Route, Routes } from 'react-router';
import { Board } from './board/Board';
import TaskCreate from './TaskCreate';
import TaskEdit from './TaskEdit';
import TaskPage from './TaskPage';
import { TaskTable } from './TaskTable';
import { TasksHome } from './TasksHome';

/** Who does what: board, table, and one task with everything that belongs to it. */
const TasksTab = () => (
  <Routes>
    <Route index element={<Navigate to="board" replace />} />
    <Route
      path="board"
      element={
        <TasksHome>
          <Board />
        </TasksHome>
      }
    />
    <Route
      path="table"
      element={
        <TasksHome>
          <TaskTable />
        </TasksHome>
      }
    />
    <Route path="new" element={<TaskCreate />} />
    <Route path=":taskId" element={<TaskPage />} />
    <Route path=":taskId/edit" element={<TaskEdit />} />
  </Routes>
);
export default TasksTab;
