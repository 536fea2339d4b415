import { needsBaseUnion, type Commendation } from '@sang-kien/shared';
import { useState } from 'react';
import { getCommendation } from '../../../api/commendation.ts';
import { useLoad } from '../../../api/use-load.ts';
import { useSession } from '../../../api/use-session.ts';
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
  const ranksUnits = useRanksUnits();
  const [choices, setChoices] = useState<Choices>({
    of: ranksUnits ? 'collectives' : 'individuals',
    time: '',
    level: 'below',
    order: 'valid',
  });
  const asked = askedBy(choices, scope);
  const load = useLoad(() => getCommendation(asked), JSON.stringify(asked));
  return (
    <>
      <CommendationFilters {...{ choices, scope, ranksUnits }} onChange={setChoices} />
      <Loaded load={load}>
        {(list) => (
          <>
            {!isEmpty(list) && <PrintAndSave asked={asked} of={choices.of} />}
            <Listed list={list} choices={choices} />
          </>
        )}
      </Loaded>
    </>
  );
}

/** A base union has no units below it to rank. */
function useRanksUnits(): boolean {
  const roles = useSession()?.person.roles ?? [];
  return roles.some(({ role }) => !needsBaseUnion(role));
}

function isEmpty({ collectives, individuals }: Commendation): boolean {
  return collectives.length + individuals.length === 0;
}

function Listed({ list, choices }: { list: Commendation; choices: Choices }) {
  const { of } = choices;
  return (
    <section className="commendation" aria-labelledby="commendation-heading">
      <h2 id="commendation-heading">{texts.heading(texts.kinds[of], timeName(list))}</h2>
      <p>{list.scope.name}</p>
      <p className="soft">
        {texts.counted[of]} {texts.ties[of === 'collectives' ? choices.order : of]}
      </p>
      {isEmpty(list) && (
        <Empty>{of === 'collectives' && choices.order === 'percent' ? texts.noTarget : texts.none}</Empty>
      )}
      {list.collectives.length > 0 && <CollectivesTable collectives={list.collectives} />}
      {list.individuals.length > 0 && <IndividualsTable individuals={list.individuals} />}
    </section>
  );
}
