import { limits, motTrieuSangKien, recognitionBodies, recognitionBodyNames } from '@sang-kien/shared';
import { DayField } from '../../../components/day-field.tsx';
import { Notice } from '../../../components/notice.tsx';
import { RadioGroup } from '../../../components/radio-group.tsx';
import { submissionTexts } from '../../../texts/submission.ts';
import { scarceRoom } from '../form/counter.ts';
import { textField, type Form } from '../form/form.ts';
import { PasteableField } from '../old-charset/pasteable-field.tsx';

const texts = submissionTexts.recognition;
const bodies = recognitionBodies.map((body) => ({ value: body, label: recognitionBodyNames[body] }));

export function RecognitionStep({ form }: { form: Form }) {
  const by = textField(form, 'recognition.by');
  const documentNo = textField(form, 'recognition.documentNo');
  return (
    <>
      {!form.amends && <p>{texts.intro}</p>}
      <RadioGroup
        id="recognition.body"
        legend={texts.body}
        options={bodies}
        value={form.content.recognition?.body}
        onChange={(body) => {
          form.set('recognition.body', body);
          form.left();
        }}
        error={form.errorOf('recognition.body')}
      />
      <PasteableField
        {...by}
        label={texts.by}
        maxLengthHint={scarceRoom(by.value, limits.recognitionBy)}
        hint={texts.byHint}
        required={false}
      />
      <PasteableField
        {...documentNo}
        label={texts.documentNo}
        maxLengthHint={scarceRoom(documentNo.value, limits.documentNo)}
        hint={texts.documentNoHint}
      />
      <DayField
        {...textField(form, 'recognition.date')}
        label={texts.date}
        hint={texts.dayHint}
        now={form.now}
      />
      <DayField
        {...textField(form, 'recognition.appliedFrom')}
        label={texts.appliedFrom}
        hint={texts.appliedHint}
        now={form.now}
      />
      {form.flags.includes('applied_date_disputed') && <DisputedDate />}
    </>
  );
}

function DisputedDate() {
  return (
    <Notice tone="warning">
      <p>
        <strong>{texts.disputedTitle}</strong>
      </p>
      <p>{texts.disputed}</p>
      <ul>
        {motTrieuSangKien.applied.disputedClauses.map((clause) => (
          <li key={clause}>{clause}</li>
        ))}
      </ul>
    </Notice>
  );
}
