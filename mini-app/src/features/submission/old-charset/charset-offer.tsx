import { Button } from '../../../components/button.tsx';
import { Icon } from '../../../components/icon.tsx';
import { submissionTexts } from '../../../texts/submission.ts';
import { stands, stillUnmapped, type Offer } from './offer.ts';
import './old-charset.css';

const texts = submissionTexts.oldCharset;

type CharsetOfferProps = {
  id: string;
  offer: Offer | null;
  /** What the field holds now. */
  value: string;
  onConvert: (offer: Offer) => void;
  onKeep: (offer: Offer) => void;
  onUndo: (offer: Offer) => void;
};

/** Below a field: the question about text in an old charset, then what was answered and the way back. */
export function CharsetOffer(props: CharsetOfferProps) {
  const { offer, value } = props;
  const standing = offer !== null && stands(offer, value);
  return (
    <>
      <p className="visually-hidden" role="status">
        {standing && announcement(offer)}
      </p>
      {offer?.stage === 'asked' && standing && <Question {...props} offer={offer} />}
      {offer !== null && offer.stage !== 'asked' && (
        <Answer {...{ offer, value, standing }} onUndo={props.onUndo} />
      )}
    </>
  );
}

/** The focus goes to a question about what was pasted, and speaks for itself. */
function announcement({ old, stage, from }: Offer): string {
  if (stage === 'converted') return texts.converted;
  if (stage === 'kept') return texts.kept;
  return from === 'draft' ? texts.found(texts.fonts[old.charset]) : '';
}

function Question({ id, offer, onConvert, onKeep }: CharsetOfferProps & { offer: Offer }) {
  const { old, from } = offer;
  const titleId = `${id}-charset`;
  const font = texts.fonts[old.charset];
  return (
    <div
      className="charset-offer"
      role="group"
      tabIndex={-1}
      aria-labelledby={titleId}
      aria-describedby={`${titleId}-why`}
    >
      <p id={titleId}>
        <strong>{from === 'paste' ? texts.pasted(font) : texts.found(font)}</strong>
      </p>
      <p id={`${titleId}-why`}>{texts.why}</p>
      <div className="charset-versions">
        <Version title={from === 'paste' ? texts.before : texts.standing} text={old.original} />
        <Version title={texts.after} text={old.converted} />
      </div>
      <Unmapped words={old.unmapped} />
      <Button onClick={() => onConvert(offer)}>{texts.convert}</Button>
      <Button variant="secondary" onClick={() => onKeep(offer)}>
        {texts.keep}
      </Button>
    </div>
  );
}

function Version({ title, text }: { title: string; text: string }) {
  return (
    <figure className="charset-version">
      <figcaption>{title}</figcaption>
      {/* A long text is read by scrolling, also from the keyboard. */}
      <div className="charset-text" role="group" aria-label={title} tabIndex={0}>
        {text}
      </div>
    </figure>
  );
}

type AnswerProps = { offer: Offer; value: string; standing: boolean; onUndo: (offer: Offer) => void };

function Answer({ offer, value, standing, onUndo }: AnswerProps) {
  return (
    <>
      {standing && (
        <div className="charset-answer">
          <Icon name="check" />
          <span>{offer.stage === 'converted' ? texts.converted : texts.kept}</span>
          <Button variant="link" onClick={() => onUndo(offer)}>
            {texts.undo}
          </Button>
        </div>
      )}
      <Unmapped words={stillUnmapped(offer, value)} />
    </>
  );
}

const MOST_NAMED = 12;

function Unmapped({ words }: { words: readonly string[] }) {
  if (words.length === 0) return null;
  const named = words.slice(0, MOST_NAMED).map((word) => `“${word}”`);
  return <p className="charset-unmapped">{texts.unmapped(named.join(', '), words.length - named.length)}</p>;
}
