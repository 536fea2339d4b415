import { useProgramme } from '../../api/use-programme.ts';
import { Icon } from '../../components/icon.tsx';
import { currentPlatform } from '../../platform/current.ts';
import { supportTexts } from '../../texts/support.ts';
import { openProgrammeChat } from './open-chat.ts';

/** Help from the corner of every page, by message (Hướng dẫn: "góc trang nộp sáng kiến"). */
export function SupportCorner() {
  const programme = useProgramme();
  const support = programme.state === 'ready' ? programme.value.support : null;
  const facebook = support?.facebookUrl ?? null;
  return (
    <aside className="support-corner" aria-label={supportTexts.cornerLabel}>
      <span>{supportTexts.corner}</span>
      <button
        type="button"
        className="corner-button"
        aria-label={supportTexts.zalo}
        onClick={() => void openProgrammeChat(support?.zaloUrl ?? null)}
      >
        <Icon name="chat" />
        {supportTexts.cornerZalo}
      </button>
      {facebook !== null && (
        <button
          type="button"
          className="corner-button"
          aria-label={supportTexts.facebook}
          onClick={() => void currentPlatform().openUrl(facebook)}
        >
          <Icon name="chat" />
          {supportTexts.cornerFacebook}
        </button>
      )}
    </aside>
  );
}
