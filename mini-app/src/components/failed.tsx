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
