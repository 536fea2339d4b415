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
  const official = useOfficial(roles.length > 0);
  const { waiting } = official;
  const units = (official.places ?? roles.map(({ unitName }) => unitName)).join(', ');
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

type OfficialNote = { waiting: number; places: string[] | null };

/**
 * Where an official is one, the base union by its own name, and how much waits. What came back with changes, or is of
 * no unit yet, is among what waits.
 */
function useOfficial(official: boolean): OfficialNote {
  const load = useLoad(async () => (official ? await getOfficialTasks() : null), String(official));
  // Until it is known, no name: that of the level above would be the wrong one for a base union.
  if (load.state === 'failed') return { waiting: 0, places: null };
  if (load.state !== 'ready' || load.value === null) return { waiting: 0, places: [] };
  const { posts, tasks } = load.value;
  const { waiting, people, unsettled } = tasks;
  return {
    waiting: ((waiting ?? unsettled)?.count ?? 0) + (people?.count ?? 0),
    places: posts.map(({ grassrootsUnion, unitName }) => grassrootsUnion ?? unitName),
  };
}
