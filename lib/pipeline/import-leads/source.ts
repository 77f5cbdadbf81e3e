/** A table file that was uploaded: pasted text is written to a file first, so there is one way in. */
export interface TableSource {
  /** Where its bytes are. */
  path: string;
  /** The name the user knows it by; only used in messages and to tell kinds apart. */
  fileName: string;
}
