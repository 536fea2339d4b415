import { useState, type FormEvent } from 'react';
import { Button } from '../../../components/button.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { boardTexts } from '../../../texts/official-board.ts';

const texts = boardTexts.rows;

type BoardSearchProps = { words: string; onSearch: (words: string | undefined) => void };

export function BoardSearch({ words, onSearch }: BoardSearchProps) {
  const [typed, setTyped] = useState(words);
  const search = (event: FormEvent) => {
    event.preventDefault();
    onSearch(typed.trim() || undefined);
  };
  return (
    <search className="stack-tight">
      <form className="board-search" onSubmit={search}>
        <TextField label={texts.search} value={typed} required={false} type="search" onChange={setTyped} />
        <Button type="submit" variant="secondary">
          {texts.find}
        </Button>
      </form>
      {words !== '' && (
        <p className="row">
          {texts.found(words)}
          <Button variant="link" onClick={() => onSearch(undefined)}>
            {texts.clear}
          </Button>
        </p>
      )}
    </search>
  );
}
