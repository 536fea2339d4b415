import { answerSupport, motTrieuSangKien, type SupportAnswer, type SupportTopic } from '@sang-kien/shared';

/** The answer to a topic at an instant of the programme, from what the app brings along: it needs no network. */
export function answerInApp(topic: SupportTopic, at: Date): SupportAnswer {
  return answerSupport(topic, { programme: motTrieuSangKien, at, place: 'app' });
}
