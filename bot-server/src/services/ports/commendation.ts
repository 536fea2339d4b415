/** What is counted: a phase, or what came within the months of a quarter, with the phase whose targets are meant. */
export type CommendedTime =
  | { phase: number; quarter: null }
  | { phase: number; quarter: { months: { from: string; to: string }; from: Date; until: Date } };

export type CollectiveTally = {
  scopeId: string;
  submitted: number;
  valid: number;
  benefitVnd: number;
  target: number | null;
  /** Valid ones of the phase up to the end of the time asked for: what the target is compared with. */
  validOfPhase: number;
};
/** An author's valid dossiers, the newest first. */
export type ActiveAuthor = {
  fullName: string;
  jobTitle: string | null;
  unitId: string;
  grassrootsUnion: string;
  valid: number;
  benefitVnd: number;
  titles: string[];
  coAuthors: string[];
};

export type Commendations = {
  /** Best first: places right below, or all base unions below; none that has nothing valid. */
  collectives(asked: {
    scopeId: string;
    level: 'below' | 'base';
    time: CommendedTime;
    order: 'valid' | 'percent';
    limit: number;
  }): Promise<CollectiveTally[]>;
  /** By number of valid dossiers, then by their benefit. Whoever withdrew consent is nobody. */
  individuals(asked: { scopeId: string; time: CommendedTime; limit: number }): Promise<ActiveAuthor[]>;
};
