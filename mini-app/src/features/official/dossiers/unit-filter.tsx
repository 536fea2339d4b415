import {
  allUnits,
  childrenOf,
  CONFEDERATION_UNIT_ID,
  findUnit,
  readScopeId,
  type Unit,
} from '@sang-kien/shared';
import { useSession } from '../../../api/use-session.ts';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { dossierListTexts as texts } from '../../../texts/official-dossiers.ts';
import { Choice, type Options } from '../choice.tsx';

type UnitFilterProps = { scopeId: string; onChoose: (scopeId: string) => void };

/** Narrows the list to a unit below mine: for the Confederation first a province or sector, then a unit of it. */
export function UnitFilter({ scopeId, onChoose }: UnitFilterProps) {
  const place = readScopeId(scopeId);
  if (!place?.grassrootsKey) return <UnitChoices unitId={place?.unitId} onChoose={onChoose} />;
  return (
    <div className="filter-wide">
      <Notice>
        <p>{texts.onlyUnion}</p>
        <Button variant="link" onClick={() => onChoose(place.unitId)}>
          {texts.wholeUnit}
        </Button>
      </Notice>
    </div>
  );
}

type UnitChoicesProps = Pick<UnitFilterProps, 'onChoose'> & { unitId: string | undefined };

function UnitChoices({ unitId, onChoose }: UnitChoicesProps) {
  const { everywhere, heads } = useMyHeads();
  const chosen = findUnit(unitId);
  const onlyHead = heads.length === 1 ? heads[0]!.id : '';
  const headId = chosen?.parentId ?? chosen?.id ?? onlyHead;
  const below = heads.some(({ id }) => id === headId) ? childrenOf(headId) : [];
  return (
    <>
      {heads.length > 1 && (
        <UnitChoice
          label={texts.head}
          all={everywhere ? texts.anyHead : texts.anyUnit}
          {...{ units: heads, value: headId, onChoose }}
        />
      )}
      {below.length > 0 && (
        <UnitChoice
          label={texts.unit}
          all={texts.anyUnit}
          units={below}
          value={chosen?.level === 2 ? chosen.id : ''}
          onChoose={(id) => onChoose(id || (headId === onlyHead ? '' : headId))}
        />
      )}
    </>
  );
}

type UnitChoiceProps = {
  label: string;
  all: string;
  units: readonly Unit[];
  value: string;
  onChoose: (id: string) => void;
};

function UnitChoice({ all, units, ...choice }: UnitChoiceProps) {
  const options: Options = [['', all], ...units.map(({ id, name }) => [id, name] as const)];
  return (
    <div className="filter-wide">
      <Choice options={options} {...choice} />
    </div>
  );
}

/** Provinces and sectors in my reach; a post below one of them has nothing to choose. */
function useMyHeads(): { everywhere: boolean; heads: readonly Unit[] } {
  const roles = useSession()?.person.roles ?? [];
  const everywhere = roles.some(({ unitId }) => unitId === CONFEDERATION_UNIT_ID);
  const heads = everywhere
    ? allUnits().filter(({ level }) => level === 1)
    : roles.flatMap(({ unitId }) => findUnit(unitId) ?? []).filter(({ level }) => level === 1);
  return { everywhere, heads };
}
