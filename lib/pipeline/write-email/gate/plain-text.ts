/** Signs of length and area keep their height: `m²` is not two metres. */
const HIGH = /[^\u00b2\u00b3]+/gu;
const UNSEEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u00ad]/gu;

/** A text as its reader sees it: letters in one form, nothing invisible that would hide a word or part a number. Lines stay. */
export function plainText(text: string): string {
  return text.replace(UNSEEN, "").replace(HIGH, (run) => run.normalize("NFKC"));
}
