/** Forms of the conditional whose endings nouns have too, so that they are listed. */
const LISTED = new Set(
  (
    "seria serian podria podrian podriamos deberia deberian habria tendria tendrian mereceria merecerian gustaria valdria convendria costaria " +
    "poderia poderiam poderiamos deveria deveriam haveria teria teriam mereceria mereceriam gostaria valeria custaria faria fariam " +
    "sareste potreste vorreste avreste dovreste sarei potrei vorrei potremmo sarebbe"
  ).split(" "),
);

/** `Serait`, `podría`, `sarebbe`: verbs in the conditional, in the languages that show it by an ending. */
export function isConditionalForm(fold: string): boolean {
  return LISTED.has(fold) || /^\p{L}+(?:[eidrvu]r(?:ait|aient|iez)|rebbe|rebbero)$/u.test(fold);
}
