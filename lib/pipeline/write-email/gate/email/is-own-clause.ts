import { isGrammar } from "../claim";
import type { Lexicon } from "../lexicon/lexicon";
import type { Token } from "../token";

const DETERMINER =
  /^(?:the|a|an|your|der|die|das|ein|eine|ihre?|le|la|les|l|un|une|votre|vos|el|los|las|una|su|sus|il|lo|gli|i|vostr[oaie]|de|het|een|uw|o|os|as|um|uma|seus?|suas?)$/u;
/** Verbs in a form that is no noun's, folded: what stands before them does something. */
const FINITE =
  /^(?:is|are|was|were|has|have|comes|came|stands|runs|covers|carries|opens|opened|matures|takes|lasts|arrives|ist|sind|war|hat|haben|wurde|wurden|kommt|kommen|kam|steht|stehen|lauft|arbeitet|arbeiten|dauert|liegt|est|sont|ont|vient|viennent|provient|tourne|tournent|tiene|tienen|viene|vienen|llega|llegan|dura|mide|funciona|ha|hanno|viene|vengono|arriva|arrivano|dura|lavora|lavorano|zijn|heeft|hebben|komt|komen|staat|staan|duurt|sao|tem|vem|chega|chegam|dura)$/u;

/** `…, and your malt comes from Kent`: it has a thing of its own that does something, and nobody's name before is its. */
export function isOwnClause([joint, first, ...rest]: Token[], lexicon: Lexicon): boolean {
  if (joint === undefined || first === undefined || !lexicon.joints.has(joint.fold)) return false;
  if (!DETERMINER.test(first.fold)) return false;
  const noun = rest.findIndex((token) => !isGrammar(token, lexicon));
  return noun !== -1 && rest.some(({ fold }, index) => index > noun && FINITE.test(fold));
}
