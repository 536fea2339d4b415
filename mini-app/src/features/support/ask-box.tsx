import { topicTitles, type SupportAnswer, type SupportTopic } from '@sang-kien/shared';
import { useState } from 'react';
import { askSupportBot } from '../../api/ask.ts';
import { ApiProblem, sentenceOf } from '../../api/problem.ts';
import { Notice } from '../../components/notice.tsx';
import { supportPageTexts } from '../../texts/support-page.ts';
import { Answer, type Shown } from './answer.tsx';
import { AskForm } from './ask-form.tsx';
import { useTakeStep } from './use-take-step.ts';

/** Ask anything; the server answers, since what understands a question is too heavy for a phone's line. */
export function AskBox({ answerTo }: { answerTo: (topic: SupportTopic) => SupportAnswer }) {
  const [shown, setShown] = useState<Shown | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const take = useTakeStep((topic) => setShown({ asked: topicTitles[topic], ...answerTo(topic) }));
  const ask = async (question: string) => {
    setFailure(null);
    try {
      const { reply, next } = await askSupportBot(question);
      setShown({ asked: question, text: reply, next });
      return true;
    } catch (error) {
      setShown(null);
      setFailure(failureOf(error));
      return false;
    }
  };
  return (
    <section className="card" aria-labelledby="hoi-dap">
      <h2 id="hoi-dap">{supportPageTexts.askTitle}</h2>
      <AskForm ask={ask} />
      {failure !== null && <Notice tone="error">{failure}</Notice>}
      <div role="status" className="answer-place">
        {shown !== null && <Answer shown={shown} onStep={take} />}
      </div>
    </section>
  );
}

function failureOf(error: unknown): string {
  const unreached = error instanceof ApiProblem && ['offline', 'timeout'].includes(error.code);
  return unreached ? supportPageTexts.askOffline : sentenceOf(error);
}
