import type { Programme } from './programme.ts';

export const declarationNames = ['notIpProtected', 'notAgainstPublicOrder', 'dataConsent'] as const;
export type DeclarationName = (typeof declarationNames)[number];

/**
 * The sentences that a submitter declares: the author speaks for themselves, the union says what the author has
 * agreed to. With `submittedBy` and the programme's version a dossier keeps which of them counted.
 */
export function declarationsOf(
  { declarations }: Pick<Programme, 'declarations'>,
  submittedBy: string | null | undefined,
): Record<DeclarationName, string> {
  const { dataConsentOnBehalf, ...own } = declarations;
  return submittedBy === 'union' ? { ...own, dataConsent: dataConsentOnBehalf } : own;
}
