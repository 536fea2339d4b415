import { vietnamDate, type HandOverDetail } from '@sang-kien/shared';
import { classNames } from '../../components/class-names.ts';
import { moment } from '../../components/moment.ts';
import { handOverTexts as texts } from '../../texts/hand-over.ts';
import './hand-over.css';

/** The end of a talk says what it is about; the rest is a tap away, so that the reply box is not far below. */
const SHOWN = 6;
const HEADING = 'hand-over-talk';

type Lines = HandOverDetail['lines'];

/** The last lines of a talk as bubbles, oldest first. */
export function HandOverTalk({ lines }: { lines: Lines }) {
  const [earlier, recent] = [lines.slice(0, -SHOWN), lines.slice(-SHOWN)];
  return (
    <section className="card">
      <h2 id={HEADING}>{texts.talk}</h2>
      {lines.length === 0 && <p className="soft">{texts.noLines}</p>}
      {earlier.length > 0 && (
        <details className="more">
          <summary>{texts.earlier(earlier.length)}</summary>
          <Bubbles lines={earlier} />
        </details>
      )}
      {recent.length > 0 && <Bubbles lines={recent} />}
    </section>
  );
}

function Bubbles({ lines }: { lines: Lines }) {
  return (
    <ol className="bubbles" aria-labelledby={HEADING}>
      {lines.map(({ from, text, at, delivery }, i) => (
        <li key={`${i}:${at}`} className={classNames('bubble', `bubble-${from}`)}>
          <span className="bubble-from">
            {texts.from[from]} · {timeOf(at, lines[i - 1]?.at)}
          </span>
          <p className="pre-line">{text}</p>
          {delivery !== null && (
            <p className={classNames('bubble-delivery', delivery === 'failed' && 'bubble-failed')}>
              {texts.delivery[delivery]}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

/** `9h05`, and the day where it changes. */
function timeOf(at: string, before: string | undefined): string {
  const sameDay = before !== undefined && vietnamDate(new Date(before)) === vietnamDate(new Date(at));
  const [time = ''] = moment(at).split(' ');
  return sameDay ? time : moment(at);
}
