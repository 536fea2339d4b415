import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { officialTexts } from '../../texts/official.ts';

type MorePagesProps = {
  next: string | null;
  busy: boolean;
  failure: string | null;
  more: (before: string) => Promise<void>;
};

/** Below a list of pages: the way to the next one, and why it did not come. */
export function MorePages({ next, busy, failure, more }: MorePagesProps) {
  return (
    <>
      {failure !== null && <Notice tone="error">{failure}</Notice>}
      {next !== null && (
        <Button variant="secondary" loading={busy} onClick={() => void more(next)}>
          {officialTexts.more}
        </Button>
      )}
    </>
  );
}
