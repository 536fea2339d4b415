/** What stood in a dossier at a version that was replaced; the phone number in it lies sealed. */
export type RevisionTables = {
  submission_revision: {
    submission_id: string;
    version: number;
    content_json: string;
    replaced_at: number;
    /** As whose it counted until then. */
    author_key: string | null;
  };
};
