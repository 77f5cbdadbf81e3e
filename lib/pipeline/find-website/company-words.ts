/** Legal forms and filler that say nothing about which company it is. Compared without dots. */
const LEGAL = new Set(
  (
    "gmbh ag kg ohg gbr ug mbh ek co inc incorporated llc llp lp ltd limited plc corp corporation company " +
    "sa sas sarl sarlu eurl srl spa snc sl slu bv nv vof cv ab as aps oy oyj kft sro spzoo zoo doo lda sae pty pte the and und et y e of de"
  ).split(" "),
);

/** Lower case, no accents, `&` as a space: `Müller & Söhne` -> `muller sohne`. German umlauts lose their dots. */
export function plainText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/ß/g, "ss")
    .toLowerCase()
    .replace(/['’`.]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The words of a company's name that tell it from others, legal forms left out. */
export function companyWords(name: string): string[] {
  const words = plainText(name).split(" ").filter(Boolean);
  const telling = words.filter((word) => !LEGAL.has(word));
  return telling.length > 0 ? telling : words;
}
