/** Words of dossiers by place, filled from the ledger: what an official's search looks through. */
export type DossierSearchTables = {
  dossier_search: {
    unit_id: string;
    submitted_at: number;
    submission_id: string;
    /** Author, title and base union, folded, a blank in front of each word. */
    words: string;
  };
};
