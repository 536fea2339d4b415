import { Link } from 'react-router-dom';
import { componentTexts } from '../texts/components.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

/** A load that failed, said in a sentence, with the way to try again. */
export function Failed({ sentence, retry }: { sentence: string; retry: () => void }) {
  return (
    <div className="stack">
      <Notice tone="error">{sentence}</Notice>
      <Button variant="secondary" onClick={retry}>
        {componentTexts.retry}
      </Button>
    </div>
  );
}

/** What one's role does not allow: trying again would not help, so that the way on is to what it does allow. */
export function Forbidden({ sentence }: { sentence: string }) {
  return (
    <Notice tone="warning">
      <p>{sentence}</p>
      <Link className="tap-link" to="/can-bo">
        {componentTexts.toHub}
      </Link>
    </Notice>
  );
}
