import { hasRight, type OfficialRight, type OfficialRole } from '@sang-kien/shared';
import { useNavigate } from 'react-router-dom';
import type { IconName } from '../../../components/icon.tsx';
import { Tile } from '../../../components/tile.tsx';
import { hubTexts as texts } from '../../../texts/official-hub.ts';

type Door = {
  of: keyof typeof texts.tiles;
  to: string;
  icon: IconName;
  /** Without it the door is everybody's who has a post. */
  right?: OfficialRight;
  /** Not for those who have this one, which another door serves. */
  without?: OfficialRight;
};

const doors: Record<keyof typeof texts.groups, readonly Door[]> = {
  follow: [
    { of: 'board', to: '/can-bo/bang', icon: 'building', right: 'read_figures' },
    { of: 'dossiers', to: '/can-bo/ho-so', icon: 'folder', right: 'decide' },
    { of: 'readDossiers', to: '/can-bo/ho-so', icon: 'folder', right: 'read_dossiers', without: 'decide' },
    { of: 'people', to: '/can-bo/can-giup', icon: 'chat', right: 'answer_people' },
    { of: 'urge', to: '/can-bo/don-doc', icon: 'send', right: 'urge' },
    { of: 'report', to: '/can-bo/bao-cao', icon: 'file', right: 'report' },
    { of: 'commend', to: '/can-bo/bieu-duong', icon: 'check', right: 'report' },
  ],
  enter: [
    { of: 'enterOne', to: '/can-bo/nhap-thay', icon: 'plus', right: 'enter_for_others' },
    { of: 'enterMany', to: '/can-bo/nhap-tu-excel', icon: 'upload', right: 'enter_for_others' },
  ],
  manage: [
    { of: 'officials', to: '/can-bo/can-bo', icon: 'shield', right: 'appoint' },
    { of: 'log', to: '/can-bo/nhat-ky', icon: 'book', right: 'read_log' },
    { of: 'settings', to: '/can-bo/thong-bao', icon: 'bell' },
    { of: 'undelivered', to: '/can-bo/chua-gui', icon: 'warning', right: 'appoint' },
  ],
};

/** Doors to what my roles let me do, in groups. */
export function HubTiles({ roles }: { roles: readonly OfficialRole[] }) {
  const may = (right: OfficialRight) => roles.some((role) => hasRight(role, right));
  const mine = ({ right, without }: Door) =>
    (right === undefined || may(right)) && (without === undefined || !may(without));
  return (Object.keys(doors) as (keyof typeof doors)[]).map((group) => (
    <DoorGroup key={group} title={texts.groups[group]} doors={doors[group].filter(mine)} />
  ));
}

function DoorGroup({ title, doors: shown }: { title: string; doors: readonly Door[] }) {
  const navigate = useNavigate();
  if (shown.length === 0) return null;
  return (
    <section className="stack-tight">
      <h2>{title}</h2>
      <div className="tile-grid">
        {shown.map(({ of, to, icon }) => (
          <Tile key={of} {...texts.tiles[of]} icon={icon} onClick={() => void navigate(to)} />
        ))}
      </div>
    </section>
  );
}
