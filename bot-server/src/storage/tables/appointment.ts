/** What migration 0007 adds to posts and invitations. */
export type AppointmentTables = {
  official: {
    /** Null: by the command line, or before it was noted. */
    invited_by: string | null;
  };
  invitation: { id: string; invited_by: string | null; revoked_at: number | null };
};
