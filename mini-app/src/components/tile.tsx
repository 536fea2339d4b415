import { useId, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';

type TileProps = {
  /** The accessible name, alone. */
  label: string;
  icon: IconName;
  onClick: () => void;
  /** Said after the name. */
  note?: ReactNode;
  primary?: boolean;
  busy?: boolean;
};

/** A big button that leads somewhere. */
export function Tile({ label, icon, onClick, note, primary = false, busy = false }: TileProps) {
  const id = useId();
  const hasNote = note !== undefined && note !== null && note !== '';
  return (
    <button
      type="button"
      className={classNames('tile', primary && 'tile-primary')}
      onClick={() => {
        if (!busy) onClick();
      }}
      aria-describedby={hasNote ? id : undefined}
      aria-busy={busy || undefined}
    >
      <Icon name={icon} />
      <span className="tile-words">
        <span className="tile-label">{label}</span>
        {hasNote && (
          // Out of the name; the description still reads it.
          <span className="tile-note" id={id} aria-hidden="true">
            {note}
          </span>
        )}
      </span>
      <Icon name="next" />
    </button>
  );
}
