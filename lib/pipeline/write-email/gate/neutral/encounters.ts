import { isConditionalForm } from "../conditional-form";
import type { Objection } from "./objection";

/** We wait for it, we should be glad of it. */
const AWAITED =
  /^(?:awaiting|await|atento|atenta|pendiente|aguardar|aguardando|riscontro|forward|warte|freue|attends|attente|espera|aguardo|aguardamos|attesa|attendo|afwachting|wacht|czekam|czekamy|oczekuje)$/u;

/** `Our call`, `your message`: there was none. */
export const encounter: Objection = (tokens, { lexicon }, isQuestion) => {
  // An answer one waits for has not come yet, and whether we could talk asks for what has not been.
  const isToCome = tokens.some(({ fold }) => AWAITED.test(fold));
  if (isToCome || (isQuestion && lexicon.conditionals.has(tokens[0]?.fold ?? ""))) return null;
  const claimed = tokens.find((token, index) => {
    const owner = tokens[index - 1]?.fold ?? "";
    return (
      lexicon.encounters.has(token.fold) &&
      (lexicon.writer.has(owner) || lexicon.reader.has(owner)) &&
      owner.length > 1
    );
  });
  return claimed === undefined ? null : `it claims an earlier contact (“${claimed.text}”)`;
};

const BYGONE =
  /^(?:yesterday|earlier|recently|ago|previous|previously|gestern|neulich|kurzlich|letzte[rnms]?|vergangene[rnms]?|vorhin|damals|derniere?s?|recemment|pasad[oa]s?|ayer|anoche|recientemente|scors[oaie]|ieri|recentemente|vorige|afgelopen|gisteren|onlangs|passad[oa]s?|ontem|zesz\p{L}+|ostatni\p{L}*|wczoraj|niedawno)$/u;
const MET = /^(?:coffee|lunch|kaffee|cafe|caffe|koffie|kawe|kawa|rendez)$/;
const THANKS =
  /^(?:thank|thanks|thankful|grateful|appreciate|danke|dank|merci|remerci\p{L}*|gracias|agradezco|agradec\p{L}*|agradeco|grazie|ringrazio|bedankt|obrigad[oa]|dziekuje)$/u;

/** `Last week`, `thanks for the call`: whatever it is, it happened, and nothing says so. */
export const bygone: Objection = (tokens, { lexicon }) => {
  const past = tokens.find(({ fold }, index) => {
    const isLastWeek = fold === "last" && lexicon.measures.has(tokens[index + 1]?.fold ?? "");
    return isLastWeek || BYGONE.test(fold);
  });
  if (past !== undefined) return `“${past.text}” takes something for granted`;
  const thanks = tokens.some(({ fold }) => THANKS.test(fold));
  const met = tokens.find(({ fold }) => lexicon.encounters.has(fold) || MET.test(fold));
  const isPossible = tokens.some(({ fold }) => lexicon.conditionals.has(fold) || isConditionalForm(fold));
  return thanks && met !== undefined && !isPossible ? `it claims an earlier contact (“${met.text}”)` : null;
};
