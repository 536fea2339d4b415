import { readDossierCode } from '@sang-kien/shared';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { dossierTexts } from '../../texts/dossier.ts';

const texts = dossierTexts.find;

/** Opens a dossier by its code; a mistyped sign is named before the server is asked. */
export function FindByCode() {
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const find = (event: FormEvent) => {
    event.preventDefault();
    const reading = readDossierCode(typed);
    if (reading.ok) navigate(`/ho-so/${reading.code}`);
    else setError(typed.trim() === '' ? texts.empty : reading.message);
  };
  return (
    <form className="card" onSubmit={find} noValidate>
      <h2>{texts.title}</h2>
      <TextField
        label={texts.label}
        hint={texts.hint}
        value={typed}
        error={error}
        onChange={(value) => {
          setTyped(value);
          setError(undefined);
        }}
      />
      <Button type="submit" variant="secondary">
        {texts.button}
      </Button>
    </form>
  );
}
