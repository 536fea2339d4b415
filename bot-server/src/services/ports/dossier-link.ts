/** Dossiers that a person has proved to be theirs, though another hand sent them in. */
export type DossierLinks = {
  note(link: { personId: string; submissionId: string; at: Date }): Promise<void>;
  has(link: { personId: string; submissionId: string }): Promise<boolean>;
};
