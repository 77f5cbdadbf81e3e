/** Shortenings after which a full stop does not end a sentence, in the writers' languages. */
const SHORTENINGS = new Set(
  (
    "dr mr mrs ms prof st no nr inc ltd co corp vs etc approx dept est tel fax hr fr dipl ing mag bzw ca usw str ggf inkl zzgl evtl vgl abs " +
    "e.g i.e z.b u.a d.h m.e p.ej p.ex sr sra srta dra av avda núm mme mlle m sig sigg ing dott avv dhr mevr bv nv ul al tzw np ok inż mgr"
  ).split(" "),
);

function endsWithShortening(text: string): boolean {
  const word = /([\p{L}.]+)\.$/u.exec(text)?.[1]?.toLowerCase();
  if (word === undefined || /\d\s?\p{L}\.$/u.test(text)) return false;
  return SHORTENINGS.has(word) || (word.length === 1 && /\p{L}/u.test(word));
}

/** The sentences of a text, trimmed, in order. Line breaks end a sentence too; nothing else is changed. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  for (const line of text.split(/\n+/)) {
    let pending = "";
    for (const piece of line.split(/(?<=[.!?…]["”“»’)]*)\s+(?=[\p{Lu}\p{N}"„“«¿¡(])/u)) {
      pending = pending === "" ? piece : `${pending} ${piece}`;
      if (endsWithShortening(pending.trim())) continue;
      sentences.push(pending.trim());
      pending = "";
    }
    if (pending.trim() !== "") sentences.push(pending.trim());
  }
  return sentences.filter((sentence) => sentence !== "");
}
