import { listOfficialSubmissions } from '../../../api/dossier-list.ts';
import { ApiProblem, sentenceOf } from '../../../api/problem.ts';
import { useLoad } from '../../../api/use-load.ts';
import { Button } from '../../../components/button.tsx';
import { Empty } from '../../../components/empty.tsx';
import { Loaded } from '../../../components/loaded.tsx';
import { Notice } from '../../../components/notice.tsx';
import { dossierListTexts as texts } from '../../../texts/official-dossiers.ts';
import { DossierFilters } from './dossier-filters.tsx';
import { DossierRows } from './dossier-rows.tsx';
import { useDossierFilters } from './use-dossier-filters.ts';

/** Refusals that trying again does not mend: they say what to do instead. */
const ADVICE: readonly string[] = ['refused', 'forbidden', 'not_found'];

/** The dossiers of my units, as wide or narrow as the address asks. */
export function OfficialDossiers() {
  const { shown, set, asked, filtered } = useDossierFilters();
  const key = JSON.stringify(asked);
  const first = useLoad(() => listOfficialSubmissions(asked), key);
  const clear = () => set({ unit: '', state: '', phase: '', words: '' });
  const advice = first.state === 'failed' && first.error instanceof ApiProblem ? first.error : null;
  return (
    <>
      <DossierFilters {...{ shown, set }} />
      {advice && ADVICE.includes(advice.code) ? (
        <Notice tone="warning">{sentenceOf(advice)}</Notice>
      ) : (
        <Loaded load={first}>
          {(page) =>
            page.submissions.length === 0 ? (
              <Empty>{filtered ? texts.nothing : texts.empty}</Empty>
            ) : (
              <DossierRows key={key} {...{ first: page, asked }} />
            )
          }
        </Loaded>
      )}
      {filtered && (
        <Button variant="secondary" onClick={clear}>
          {texts.clear}
        </Button>
      )}
    </>
  );
}
