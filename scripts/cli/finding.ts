/** What the doctor found of one part. */
export interface Finding {
  part: string;
  ok: boolean;
  said: string;
  /** What to do about it; null when nothing is to be done. */
  advice: string | null;
}
