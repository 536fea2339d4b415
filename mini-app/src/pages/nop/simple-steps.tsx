import type { StepId } from '@sang-kien/shared';
import type { ReactNode } from 'react';
import type { Form } from '../../features/submission/form/form.ts';
import { DeclarationsStep } from '../../features/submission/steps/declarations-step.tsx';
import { InitiativeStep } from '../../features/submission/steps/initiative-step.tsx';
import { PersonalStep } from '../../features/submission/steps/personal-step.tsx';
import { RecognitionStep } from '../../features/submission/steps/recognition-step.tsx';
import { TargetGroupStep } from '../../features/submission/steps/target-group-step.tsx';
import { WorkplaceStep } from '../../features/submission/workplace/workplace-step.tsx';

/** The fields of each step, for the form of a new dossier and for what is put right later. Evidence has its own feature. */
export const simpleSteps: Record<Exclude<StepId, 'evidence'>, (form: Form) => ReactNode> = {
  personal: (form) => <PersonalStep form={form} />,
  workplace: (form) => <WorkplaceStep form={form} />,
  'target-group': (form) => <TargetGroupStep form={form} />,
  initiative: (form) => <InitiativeStep form={form} />,
  recognition: (form) => <RecognitionStep form={form} />,
  declarations: (form) => <DeclarationsStep form={form} />,
};
