/** Bytes of evidence, by file id. */
export type FileStore = {
  read(id: string): Promise<{ stream: NodeJS.ReadableStream; bytes: number } | undefined>;
  remove(id: string): Promise<void>;
};

/** What lies in the file store, whether or not there is a record of it. */
export type StoredFiles = {
  /** Ids of all files, some hundreds at a time; one may come twice. */
  list(): AsyncIterable<readonly string[]>;
  /** When a file was last written to, by the machine's clock; undefined when it is gone. */
  writtenAt(id: string): Promise<Date | undefined>;
};
