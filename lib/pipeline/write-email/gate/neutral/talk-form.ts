import { GREETING } from "../email/frame-lines";
import { OUR } from "../rules/doer";
import type { Token } from "../token";
import { formsOf } from "./forms/forms-of";
import type { Objection } from "./objection";

const MOST_IN_TAIL = 7;

/** What a message may call itself, in the writers' languages, with what makes it small. */
const TOPICS = new Set(
  (
    "question questions idea ideas note thought thoughts suggestion message word short quick brief small simple one " +
    "frage fragen idee ideen nachricht gedanke vorschlag kurze kurzer kurzes kleine kleiner einfache " +
    "idees message pensee suggestion mot courte court petite petit breve bref simple rapide " +
    "pregunta preguntas mensaje sugerencia corta corto pequena sencilla " +
    "domanda domande messaggio suggerimento piccola semplice rapida " +
    "vraag vragen bericht gedachte voorstel korte kort kleine simpele " +
    "pergunta perguntas mensagem ideia ideias sugestao curta simples " +
    "pytanie pytania pomysl pomysly wiadomosc mysl propozycja krotkie krotka krotki male"
  ).split(" "),
);

const textOf = (tokens: Token[]) => tokens.map(({ fold }) => fold).join(" ");

function clausesOf(tokens: Token[]): Token[][] {
  const numbers = [...new Set(tokens.map(({ clause }) => clause))];
  return numbers.map((number) => tokens.filter(({ clause }) => clause === number));
}

/** What we may have without the reader: everything else of `ours` would be between us. */
const OWN = new Set(
  "team side office studio house website site company buro seite haus equipe cote bureau maison equipo lado oficina casa squadra parte ufficio zespol zespolu biuro strony equipa lado escritorio kant kantoor".split(
    " ",
  ),
);

const isOursAlone = (fold: string, next: Token | undefined) =>
  OUR.test(fold) && next !== undefined && !OWN.has(next.fold);

/**
 * What asserts nothing begins in one of the ways that talk begins, in each clause that has a verb of its own; and it
 * presupposes nothing earlier.
 */
export const talkForm: Objection = (tokens, context, isQuestion) => {
  const { lexicon, input } = context;
  const { statements, questions, presupposing, possessive } = formsOf(input.language);
  const presupposed = presupposing.exec(textOf(tokens));
  if (presupposed !== null) return `“${presupposed[0].trim()}” takes something for granted`;
  const ours = tokens.find(({ fold }, index) => isOursAlone(fold, tokens[index + 1]));
  if (ours !== undefined) return `“${ours.text} …” takes something for granted`;
  const opens = (text: string) =>
    statements.test(text) || GREETING.test(text) || (isQuestion && questions.test(text));
  const isName = ({ fold, capital }: Token) =>
    (capital || context.smallNames.has(fold)) &&
    [context.company, context.person, context.sender].some((names) => names.has(fold));
  const isSmall = ({ fold }: Token) =>
    lexicon.joints.has(fold) || (lexicon.functionWords.has(fold) && !lexicon.stateVerbs.has(fold));
  /** `A question for Acme`, `Acme and Paperloom`: what the message is about. */
  const isTopic = (clause: Token[]) =>
    clause.every((token) => isName(token) || TOPICS.has(token.fold) || isSmall(token)) &&
    clause.some((token) => isName(token) || TOPICS.has(token.fold)) &&
    !clause.some(({ fold }) => possessive.test(fold) || lexicon.nominatives.has(fold));
  /** `…, big and small`, `…, Tuesday or Thursday`: what only goes on, with nobody who does anything. */
  const isTail = (clause: Token[]) =>
    clause.length <= MOST_IN_TAIL &&
    !clause.some(({ fold }) => lexicon.nominatives.has(fold) || lexicon.stateVerbs.has(fold));
  const clauses = clausesOf(tokens);
  const stray = clauses.find(
    (clause, index) => !opens(textOf(clause)) && !isTopic(clause) && !(index > 0 && isTail(clause)),
  );
  return stray === undefined
    ? null
    : `“${stray.map(({ text }) => text).join(" ")}” is no question, request or wish: it needs evidence`;
};
