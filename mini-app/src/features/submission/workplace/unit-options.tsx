import { submissionTexts } from '../../../texts/submission.ts';
import type { UnitHit } from './unit-search.ts';

type UnitOptionsProps = {
  listId: string;
  hits: readonly UnitHit[];
  /** Index of the marked hit; -1 for none. */
  active: number;
  onChoose: (hit: UnitHit) => void;
};

export const optionId = (listId: string, index: number) => `${listId}-${index}`;

/** The list of a combobox, in groups under the name of their province or sector (ARIA: listbox, group, option). */
export function UnitOptions({ listId, hits, active, onChoose }: UnitOptionsProps) {
  return (
    <div
      id={listId}
      role="listbox"
      aria-label={submissionTexts.workplace.listName}
      hidden={hits.length === 0}
    >
      {groupsOf(hits).map(({ name, first, members }) => (
        <div key={name} role="group" aria-labelledby={`${listId}-group-${first}`}>
          <div id={`${listId}-group-${first}`} role="presentation" className="combobox-group">
            {name}
          </div>
          {members.map((hit, index) => (
            <UnitOption
              key={hit.id}
              id={optionId(listId, first + index)}
              hit={hit}
              isActive={first + index === active}
              onChoose={() => onChoose(hit)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

type Group = { name: string; first: number; members: UnitHit[] };

/** Neighbours of one group together, with the place of the first of them in the whole list. */
function groupsOf(hits: readonly UnitHit[]): Group[] {
  const groups: Group[] = [];
  hits.forEach((hit, index) => {
    const last = groups.at(-1);
    if (last?.name === hit.group) last.members.push(hit);
    else groups.push({ name: hit.group, first: index, members: [hit] });
  });
  return groups;
}

type UnitOptionProps = { hit: UnitHit; id: string; isActive: boolean; onChoose: () => void };

function UnitOption({ hit, id, isActive, onChoose }: UnitOptionProps) {
  return (
    <div id={id} role="option" aria-selected={isActive} onClick={onChoose}>
      <strong>{hit.name}</strong>
      {hit.parent !== null && <Parent hit={hit} />}
    </div>
  );
}

/** Under a heading of the same words it is there for readers alone. */
function Parent({ hit: { parent, group } }: { hit: UnitHit }) {
  if (parent !== group) return <span className="combobox-parent">{parent}</span>;
  return <span className="visually-hidden">{parent}</span>;
}
