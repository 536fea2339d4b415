import type { UrgeResult } from '@sang-kien/shared';
import { Button } from '../../../components/button.tsx';
import { LinkRow } from '../../../components/link-row.tsx';
import { Notice } from '../../../components/notice.tsx';
import { urgeTexts } from '../../../texts/official-urge.ts';

const texts = urgeTexts.sent;

/** How many were urged, who was not and why, and where to see what comes of it. */
export function UrgeSent({ result, onAnother }: { result: UrgeResult; onAnother: () => void }) {
  return (
    <>
      <Notice tone={result.urged > 0 ? 'success' : 'warning'}>
        {result.urged > 0 ? texts.done(result) : texts.nothing}
      </Notice>
      {result.skipped.length > 0 && (
        <section className="card">
          <h2>{texts.skipped}</h2>
          <ul>
            {result.skipped.map(({ scopeId, name, why }) => (
              <li key={scopeId}>
                {name}: {texts.why[why]}
              </li>
            ))}
          </ul>
        </section>
      )}
      <LinkRow to="/can-bo/don-doc/lich-su">
        <strong>{urgeTexts.choose.history}</strong>
        <span className="soft">{urgeTexts.choose.historyNote}</span>
      </LinkRow>
      <Button variant="secondary" onClick={onAnother}>
        {texts.another}
      </Button>
    </>
  );
}
