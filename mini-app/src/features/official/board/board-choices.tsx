import { useId } from 'react';
import { Field } from '../../../components/field.tsx';
import { boardTexts as texts } from '../../../texts/official-board.ts';
import type { BoardProps } from './board-props.ts';
import { Segments } from '../segments.tsx';

/** Which of my posts, and which phase. */
export function BoardChoices({ board, change }: BoardProps) {
  const { choices, phases, phase } = board;
  return (
    <div className="stack">
      {choices.length > 1 && <Posts {...{ board, change }} />}
      <Segments
        legend={texts.phase}
        value={phase === null ? 'all' : String(phase)}
        options={[
          ...phases.map((number) => ({ value: String(number), label: texts.phaseName(number) })),
          { value: 'all', label: texts.allPhases },
        ]}
        onChoose={(value) => change({ phase: value })}
      />
    </div>
  );
}

function Posts({ board: { choices, path }, change }: Pick<BoardProps, 'board' | 'change'>) {
  const id = useId();
  const current = choices.find(({ scopeId }) => path.some((each) => each.scopeId === scopeId));
  return (
    <Field id={id} label={texts.choice}>
      <select
        id={id}
        className="input"
        value={current?.scopeId}
        onChange={(event) => change({ scope: event.target.value, find: undefined })}
      >
        {choices.map(({ scopeId, name }) => (
          <option key={scopeId} value={scopeId}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  );
}
