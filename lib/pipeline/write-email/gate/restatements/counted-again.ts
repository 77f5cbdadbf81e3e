/** `19 people in winter, 27 in summer`: a number, what it counts and when or where; and once more without what it counts. */
const AGAIN =
  /^(?<lead>(?:[^,\d]*[:\s])?)\d[\d.,]* (?<counted>\p{Ll}[\p{L}\p{M}'’-]+) (?<in>\p{Ll}{1,4}) (?:\p{Ll}{1,3} )?[\p{L}\p{M}-]+(?:,| and| und| et| y| e| en| i) (?<number>\d[\d.,]*) (?<rest>\k<in> [^,;]+)/u;

/** What the second number counts is what the first does: `27 people in summer`. */
export function countedAgain(text: string): string[] {
  const { lead = "", counted, number, rest } = AGAIN.exec(text)?.groups ?? {};
  return counted === undefined ? [] : [`${lead}${number} ${counted} ${rest}`];
}
