export type NotificationTables = {
  /** What an official chose; null: as usual. */
  notification_choice: {
    person_id: string;
    digest_hour: number | null;
    /** Kinds that are not to come by chat. */
    muted_json: string | null;
    /** When the last digest was made, by the programme's clock, also one that had nothing to say. */
    digested_at: number | null;
  };
  /** Where the people of a message belong that no channel could carry, until it is read in the app. */
  undelivered: {
    outbox_id: string;
    unit_id: string;
    superior_unit_id: string;
    grassroots_key: string;
    at: number;
  };
};
