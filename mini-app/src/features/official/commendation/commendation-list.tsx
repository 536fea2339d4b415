import type { Commendation } from '@sang-kien/shared';
import { useState } from 'react';
import { getCommendation } from '../../../api/commendation.ts';
import { useLoad } from '../../../api/use-load.ts';
import { Empty } from '../../../components/empty.tsx';
import { Loaded } from '../../../components/loaded.tsx';
import { commendationTexts as texts } from '../../../texts/official-commendation.ts';
import { CollectivesTable } from './collectives-table.tsx';
import { CommendationFilters } from './commendation-filters.tsx';
import { IndividualsTable } from './individuals-table.tsx';
import { PrintAndSave } from './print-and-save.tsx';
import { askedBy, timeName, type Choices } from './choices.ts';
import './commendation.css';

/** Whom to commend: the choices, the list, and the list on paper. */
export function CommendationList({ scope }: { scope: string | undefined }) {
  const [choices, setChoices] = useState<Choices>({
    of: 'collectives',
    time: '',
    level: 'below',
    order: 'valid',
  });
  const asked = askedBy(choices, scope);
  const load = useLoad(() => getCommendation(asked), JSON.stringify(asked));
  return (
    <>
      <CommendationFilters {...{ choices, scope }} onChange={setChoices} />
      <Loaded load={load}>
        {(list) => (
          <>
            <PrintAndSave asked={asked} of={choices.of} />
            <Listed list={list} choices={choices} />
          </>
        )}
      </Loaded>
    </>
  );
}

function Listed({ list, choices }: { list: Commendation; choices: Choices }) {
  const { of } = choices;
  const none = list.collectives.length + list.individuals.length === 0;
  return (
    <section className="commendation" aria-labelledby="commendation-heading">
      <h2 id="commendation-heading">{texts.heading(texts.kinds[of], timeName(list))}</h2>
      <p>{list.scope.name}</p>
      <p className="soft">{texts.counted[of]}</p>
      {none && (
        <Empty>{of === 'collectives' && choices.order === 'percent' ? texts.noTarget : texts.none}</Empty>
      )}
      {list.collectives.length > 0 && <CollectivesTable collectives={list.collectives} />}
      {list.individuals.length > 0 && <IndividualsTable individuals={list.individuals} />}
    </section>
  );
}
