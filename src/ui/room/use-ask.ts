// Asking something of the room as its teacher. What is refused is said at the top of the desk.

import type { TeacherCommand } from '../../room/command.ts';
import { useRoom } from '../../store/room.ts';

/** Asks something as the teacher. */
export function useAsk(): (command: TeacherCommand) => void {
  const { ask } = useRoom();
  return (command) => void ask(command);
}
