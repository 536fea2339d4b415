import { useNavigate } from 'react-router-dom';
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
  return (
    <>
      {roles.length > 0 && (
        <Tile
          label={homeTexts.unit}
          icon="building"
          note={roles.map(({ unitName }) => unitName).join(', ')}
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
