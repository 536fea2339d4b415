import { formatPhone, type ProgrammeResponse } from '@sang-kien/shared';
import { Icon } from '../../components/icon.tsx';
import { Tile } from '../../components/tile.tsx';
import { currentPlatform } from '../../platform/current.ts';
import { supportPageTexts } from '../../texts/support-page.ts';
import { supportTexts } from '../../texts/support.ts';
import { openProgrammeChat } from './open-chat.ts';

/** Every way to reach a person, the easiest first. */
export function Contacts({ support }: { support: ProgrammeResponse['support'] }) {
  const { zaloUrl, facebookUrl } = support;
  return (
    <div className="stack-tight">
      <Tile
        primary
        label={supportTexts.zalo}
        icon="chat"
        note={supportPageTexts.zaloNote}
        onClick={() => void openProgrammeChat(zaloUrl)}
      />
      {facebookUrl !== null && (
        <Tile
          label={supportTexts.facebook}
          icon="chat"
          note={supportPageTexts.facebookNote}
          onClick={() => void currentPlatform().openUrl(facebookUrl)}
        />
      )}
      <Call {...support} />
    </div>
  );
}

function Call({ contactName, contactPhone }: ProgrammeResponse['support']) {
  if (contactPhone === null) return <p className="soft">{supportPageTexts.noContact}</p>;
  return (
    <a className="link-row" href={`tel:${contactPhone.replaceAll(' ', '')}`}>
      <Icon name="phone" />
      <span className="link-row-words">
        <strong>{supportPageTexts.call(contactName)}</strong>
        <span>{formatPhone(contactPhone)}</span>
      </span>
    </a>
  );
}
