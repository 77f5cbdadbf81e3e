import type { Sentence } from "@/lib/models/draft/shape";
import type { Phrases } from "./phrases/phrases";
import type { Picker } from "./seeded-pick";
import type { TemplateFacts } from "./template-facts";

/** How an email opens: what makes one variant another email and not another wording. */
export type Angle = "quote" | "place" | "visit" | "question" | "short";

/** Their own words open the first variant where we have them; the seed orders the other angles. */
export function orderAngles(facts: TemplateFacts, picker: Picker): Angle[] {
  const others: Angle[] = ["question", "short"];
  if (facts.city !== null) others.push("place");
  if (facts.site !== null) others.push("visit");
  const own: Angle[] = facts.quotables.length > 0 ? ["quote"] : [];
  return [...own, ...picker.shuffle(others)];
}

/** The sentence that opens a variant; null when the angle opens with the offer itself. */
export function openingOf(
  angle: Angle,
  facts: TemplateFacts,
  phrases: Phrases,
  picker: Picker,
): Sentence | null {
  const [first] = facts.quotables;
  if (angle === "quote" && first !== undefined) {
    const { words, factId } = first;
    return { text: picker.pick(phrases.quote)(words), basis: "facts", factIds: [factId] };
  }
  if (angle === "place" && facts.city !== null) {
    const text = picker.pick(phrases.basedIn)(facts.city.name);
    return { text, basis: "facts", factIds: [facts.city.factId] };
  }
  if (angle === "visit" && facts.site !== null) {
    const text = picker.pick(phrases.readSite)(facts.site.name);
    return { text, basis: "facts", factIds: [facts.site.factId] };
  }
  if (angle === "question") return { text: picker.pick(phrases.rightPerson), basis: "neutral", factIds: [] };
  return null;
}
