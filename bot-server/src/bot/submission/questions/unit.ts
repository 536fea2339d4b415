import { findUnit, isSubmittable, type Unit } from '@sang-kien/shared';
import { questionTexts } from '../../../texts/bot-questions.ts';
import type { Question, QuestionContext, Reading } from '../question.ts';
import { withMembers } from './content.ts';
import { notAtHand } from './no-answer.ts';
import { answer, bubble } from './reply.ts';
import { nameOfUnit, notHere, offerUnits, askBelow, askWhichHead } from './unit-replies.ts';
import { meantUnits } from './unit-reading.ts';

const texts = questionTexts.unit;

/** A unit that a submission may name is the answer; of a bare province the unit below is asked. */
function take(unit: Unit, { content }: QuestionContext): Reading {
  if (!isSubmittable(unit)) return askBelow(unit, []);
  return answer(withMembers(content, 'workplace', { unitId: unit.id }));
}

/** The words of a bubble alone are not kept, so a choice carries what the next reading needs: `khac:tinh-24`. */
export const unit: Question = {
  id: 'unit',
  step: 'workplace',
  field: 'workplace.unitId',
  name: texts.name,
  aliases: [
    'noi lam viec',
    'don vi',
    'ten don vi',
    'noi cong tac',
    'cong doan cap tren',
    'huyen',
    'tinh',
    'nganh',
  ],
  asked: 'always',
  required: true,
  freeText: true,
  ask: () => bubble(texts.ask, { example: texts.example }),
  read: (text, context) => {
    if (notAtHand(text)) return { ...notHere(texts.notKnown), meant: true };
    const meant = meantUnits(text);
    switch (meant.kind) {
      case 'unit':
        return take(meant.unit, context);
      case 'head':
        return askBelow(meant.unit, meant.others);
      case 'elsewhere':
        return meant.head ? elsewhere(meant.head, context) : askWhichHead();
      case 'several':
        return offerUnits(meant.units, text);
      case 'none':
        return notHere(texts.nothingFound);
    }
  },
  choose: (value, context) => {
    const [, headId = ''] = /^khac(?::(.+))?$/.exec(value) ?? [];
    if (value === 'khac') return askWhichHead();
    if (headId !== '') return elsewhere(findUnit(headId), context);
    const chosen = findUnit(value);
    return chosen === undefined ? notHere(texts.nothingFound) : take(chosen, context);
  },
  show: ({ content }) => {
    const chosen = findUnit(content.workplace?.unitId?.trim());
    return chosen === undefined ? null : nameOfUnit(chosen);
  },
};

/** The catch-all below a province or sector; its own name is asked next. */
function elsewhere(head: Unit | undefined, context: QuestionContext): Reading {
  const others = findUnit(`${head?.id ?? ''}/khac`);
  return others === undefined ? askWhichHead() : take(others, context);
}
