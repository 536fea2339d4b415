import { topicTitles, type SupportAnswer, type SupportTopic } from '@sang-kien/shared';
import { useState } from 'react';
import { Icon } from '../../components/icon.tsx';
import { supportPageTexts } from '../../texts/support-page.ts';
import { Answer, type Shown } from './answer.tsx';
import { topicGroups } from './topic-groups.ts';
import { useTakeStep } from './use-take-step.ts';

type AnswerTo = (topic: SupportTopic) => SupportAnswer;

/** Every answer by its topic; it asks nothing of the server, so that it reads the same without a network. */
export function TopicList({ answerTo }: { answerTo: AnswerTo }) {
  const [open, setOpen] = useState<SupportTopic | null>(null);
  return (
    <section className="card" aria-labelledby="chu-de">
      <h2 id="chu-de">{supportPageTexts.topicsTitle}</h2>
      <p className="soft">{supportPageTexts.topicsNote}</p>
      <div>
        {topicGroups.map(({ title, topics }) => (
          <details className="more" key={title}>
            <summary>{title}</summary>
            <ul className="topics">
              {topics.map((topic) => (
                <li key={topic}>
                  <Topic
                    {...{ topic, answerTo }}
                    open={open === topic}
                    onToggle={() => setOpen(open === topic ? null : topic)}
                  />
                </li>
              ))}
            </ul>
          </details>
        ))}
      </div>
    </section>
  );
}

type TopicProps = { topic: SupportTopic; answerTo: AnswerTo; open: boolean; onToggle: () => void };

function Topic({ topic, answerTo, open, onToggle }: TopicProps) {
  return (
    <>
      <button type="button" className="topic" aria-expanded={open} onClick={onToggle}>
        <span>{topicTitles[topic]}</span>
        <Icon name="next" />
      </button>
      {open && <TopicAnswer {...{ topic, answerTo }} />}
    </>
  );
}

/** A related topic takes the place of the one that was opened. */
function TopicAnswer({ topic, answerTo }: { topic: SupportTopic; answerTo: AnswerTo }) {
  const [shown, setShown] = useState<Shown>(() => ({ asked: topicTitles[topic], ...answerTo(topic) }));
  const take = useTakeStep((other) => setShown({ asked: topicTitles[other], ...answerTo(other) }));
  return (
    <div role="status">
      <Answer shown={shown} onStep={take} titled={shown.asked !== topicTitles[topic]} />
    </div>
  );
}
