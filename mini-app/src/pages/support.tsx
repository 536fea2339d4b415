import { useNavigate } from 'react-router-dom';
import { useProgramme } from '../api/use-programme.ts';
import { LinkRow } from '../components/link-row.tsx';
import { Loaded } from '../components/loaded.tsx';
import { Screen } from '../components/screen.tsx';
import { Contacts } from '../features/support/contacts.tsx';
import { supportTexts } from '../texts/support.ts';

export function SupportPage() {
  const navigate = useNavigate();
  const programme = useProgramme();
  return (
    <Screen title={supportTexts.title} onBack={() => navigate('/')} corner={false}>
      <p>{supportTexts.lead}</p>
      <Loaded load={programme}>{({ support }) => <Contacts support={support} />}</Loaded>
      <section className="card">
        <h2>{supportTexts.askTitle}</h2>
        <ul>
          {supportTexts.ask.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <LinkRow to="/huong-dan">{supportTexts.guide}</LinkRow>
    </Screen>
  );
}
