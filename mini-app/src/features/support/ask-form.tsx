import { countCharacters, LONGEST_QUESTION } from '@sang-kien/shared';
import { useState, type FormEvent } from 'react';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { supportPageTexts } from '../../texts/support-page.ts';

const FIELD = 'cau-hoi';
const BUTTON = 'hoi';

/** A question in the person's own words. `ask` tells whether it was answered; only then the field is emptied. */
export function AskForm({ ask }: { ask: (question: string) => Promise<boolean> }) {
  const [question, setQuestion] = useState('');
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const wrong = faultOf(question);
    setError(wrong);
    // Off the field, so that the phone puts its keyboard away and the answer can be seen.
    document.getElementById(wrong === undefined ? BUTTON : FIELD)?.focus();
    if (wrong !== undefined || busy) return;
    setBusy(true);
    if (await ask(question.trim())) setQuestion('');
    setBusy(false);
  };
  return (
    <form className="ask-form" noValidate onSubmit={(event) => void submit(event)}>
      <TextField
        id={FIELD}
        label={supportPageTexts.question}
        hint={supportPageTexts.questionHint}
        value={question}
        onChange={setQuestion}
        error={error}
      />
      <Button type="submit" id={BUTTON} loading={busy}>
        {supportPageTexts.send}
      </Button>
    </form>
  );
}

function faultOf(question: string): string | undefined {
  const letters = countCharacters(question.trim());
  if (letters === 0) return supportPageTexts.questionMissing;
  return letters > LONGEST_QUESTION ? supportPageTexts.questionTooLong : undefined;
}
