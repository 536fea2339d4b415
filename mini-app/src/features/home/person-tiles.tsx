import { useNavigate } from 'react-router-dom';
import { getOfficialTasks } from '../../api/dossier-list.ts';
import { getMe } from '../../api/me.ts';
import { listNotifications } from '../../api/notification.ts';
import { useLoad } from '../../api/use-load.ts';
import { useSession } from '../../api/use-session.ts';
import { Tile } from '../../components/tile.tsx';
import { homeTexts } from '../../texts/home.ts';

/** What only a signed-in person has: the inbox, and for officials the dossiers of their units. */
export function PersonTiles() {
  const navigate = useNavigate();
  const session = useSession();
  const inbox = useLoad(listNotifications, 'inbox');
  const me = useLoad(getMe, 'me');
  const roles = (me.state === 'ready' ? me.value : session?.person)?.roles ?? [];
  const waiting = useTasksWaiting(roles.length > 0);
  const units = roles.map(({ unitName }) => unitName).join(', ');
  return (
    <>
      {roles.length > 0 && (
        <Tile
          label={homeTexts.unit}
          icon="building"
          note={waiting === 0 ? units : `${homeTexts.tasks(waiting)} · ${units}`}
          onClick={() => navigate('/can-bo')}
        />
      )}
      <Tile
        label={homeTexts.inbox}
        icon="bell"
        note={inbox.state === 'ready' ? homeTexts.unread(inbox.value.unread) : null}
        onClick={() => navigate('/thong-bao')}
      />
    </>
  );
}

/** How much waits for an official. What came back with changes, or is of no unit yet, is among what waits. */
function useTasksWaiting(official: boolean): number {
  const load = useLoad(async () => (official ? await getOfficialTasks() : null), String(official));
  if (load.state !== 'ready' || load.value === null) return 0;
  const { waiting, people, unsettled } = load.value.tasks;
  return ((waiting ?? unsettled)?.count ?? 0) + (people?.count ?? 0);
}
