import { endingOf, kindByName } from '@sang-kien/shared';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { evidenceTexts } from '../../texts/evidence.ts';
import { formatBytes } from './upload-item.ts';

type FileRowProps = {
  name: string;
  bytes: number;
  status: { words: string; tone: 'moving' | 'ready' | 'wrong' };
  /** 0 … 100 while it moves, else null. */
  percent: number | null;
  onRetry?: (() => void) | undefined;
  onRemove: () => void;
};

/** One file: what it is, how far it is, what is wrong with it, and what can be done. */
export function FileRow({ name, bytes, status, percent, onRetry, onRemove }: FileRowProps) {
  return (
    <li className={`file-row file-row-${status.tone}`}>
      <Icon name={kindByName(name) === 'image' ? 'image' : 'file'} />
      <div className="file-row-body">
        <p className="file-row-name">{name}</p>
        <p className="soft">
          {endingOf(name).toUpperCase()} · {formatBytes(bytes)}
        </p>
        {percent !== null && <ProgressBar name={name} percent={percent} />}
        <p className="file-row-status" role={status.tone === 'wrong' ? 'alert' : undefined}>
          {status.tone !== 'moving' && <Icon name={status.tone === 'ready' ? 'check' : 'warning'} />}
          {status.words}
        </p>
        {onRetry && (
          <Button variant="secondary" onClick={onRetry} label={evidenceTexts.retryOf(name)}>
            {evidenceTexts.retry}
          </Button>
        )}
      </div>
      <Button
        variant="link"
        className="file-row-remove"
        onClick={onRemove}
        label={evidenceTexts.remove(name)}
      >
        <Icon name="trash" />
      </Button>
    </li>
  );
}

function ProgressBar({ name, percent }: { name: string; percent: number }) {
  return (
    <div
      className="upload-bar"
      role="progressbar"
      aria-label={evidenceTexts.progress(name)}
      aria-valuenow={percent}
      aria-valuemin={0}
      aria-valuemax={100}
    >
      <span style={{ inlineSize: `${percent}%` }} />
    </div>
  );
}
