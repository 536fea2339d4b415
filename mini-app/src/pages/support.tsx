import type { SupportTopic } from '@sang-kien/shared';
import { useNavigate } from 'react-router-dom';
import { useProgramme } from '../api/use-programme.ts';
import { LinkRow } from '../components/link-row.tsx';
import { Loaded } from '../components/loaded.tsx';
import { Screen } from '../components/screen.tsx';
import { programmeNow, useProgrammeClock } from '../features/submission/form/programme-clock.ts';
import { answerInApp } from '../features/support/answer-in-app.ts';
import { AskBox } from '../features/support/ask-box.tsx';
import { Contacts } from '../features/support/contacts.tsx';
import '../features/support/support.css';
import { TopicList } from '../features/support/topic-list.tsx';
import { supportPageTexts } from '../texts/support-page.ts';

/** Answers at once with the same content as the chat, and the ways to a person. */
export function SupportPage() {
  const navigate = useNavigate();
  const programme = useProgramme();
  useProgrammeClock();
  return (
    <Screen title={supportPageTexts.title} onBack={() => navigate('/')} corner={false}>
      <AskBox answerTo={answerTo} />
      <TopicList answerTo={answerTo} />
      <section className="stack-tight" aria-labelledby="nhan-tin">
        <h2 id="nhan-tin">{supportPageTexts.contactTitle}</h2>
        <Loaded load={programme}>{({ support }) => <Contacts support={support} />}</Loaded>
      </section>
      <section className="card">
        <h2>{supportPageTexts.helpfulTitle}</h2>
        <ul>
          {supportPageTexts.helpful.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <LinkRow to="/huong-dan">{supportPageTexts.guide}</LinkRow>
    </Screen>
  );
}

function answerTo(topic: SupportTopic) {
  return answerInApp(topic, programmeNow());
}
