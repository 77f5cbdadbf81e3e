import type { EmailLanguage } from "../../pick-language";
import { patternOf } from "./pattern";

/** One pattern a line; `$when` and `$found` stand for what the language puts there. */
function patterns(when: string, found: string, lines: string): RegExp[] {
  return lines
    .split("\n")
    .map((line) => line.trim().replaceAll("$when", when).replaceAll("$found", found))
    .filter((line) => line !== "")
    .map(patternOf);
}

const EN = patterns(
  "(in|back in)[ {month}] {year}",
  "(founded|established|set up|started|created|opened)",
  `@ (was|were) $found[ $when] by {names}[ $when]
   @ (was|were) $found $when
   $when[ ,] @ (was|were) $found[ by {names}]
   $found[ $when] by {names}[ $when]
   $found $when
   {names} $found @[ $when]
   $when[ ,] {names} $found @
   it was $when that {names} $found @
   @ (has|have) been (around|going|in business|here) since {year}
   @ (has|have) existed since {year}`,
);
const DE = patterns(
  "(im jahre? |im {month} |)?{year}",
  "gegrundet",
  `@ (wurde|ist)[ $when] von {names}[ $when] $found[ worden]
   @ (wurde|ist) $when $found[ worden]
   $when wurde @[ von {names}] $found
   {names} (grundete|grundeten) @ $when
   {names} (grundete|grundeten)[ $when] @
   {names} (hat|haben) @[ $when] $found
   {names} (hat|haben)[ $when] @ $found
   $when (grundete|grundeten) {names} @
   $when (hat|haben) {names} @ $found
   @ (hat|haben) {names} $when $found
   $found[ $when] von {names}[ $when]
   $found (wurde )?@[ $when] von {names}[ $when]
   $found $when
   dass {names} @[ $when] $found (hat|haben)
   seit {year} (gibt es|besteht|existiert) @
   @ (gibt es|besteht|existiert) [schon ]seit {year}`,
);
const FR = patterns(
  "en[ {month}] {year}",
  "(fonde|fondee|cree|creee|lance|lancee)",
  `@ a ete $found[ $when] par {names}[ $when]
   @ a ete $found $when
   $when[ ,] @ a ete $found[ par {names}]
   $found[ $when] par {names}[ $when]
   $found $when
   {names} (a|ont) $found @[ $when]
   $when[ ,] {names} (a|ont) $found @
   (c est )?$when que {names} (a|ont) $found @
   que {names} (a|ont) $found @[ $when]
   @ existe depuis {year}
   depuis {year}[ ,] @ existe`,
);
const ES = patterns(
  "en[ {month} de| {month}] {year}",
  "(fundado|fundada|creado|creada)",
  `@ (fue|ha sido) $found[ $when] por {names}[ $when]
   @ (fue|ha sido) $found $when
   $found[ $when] por {names}[ $when]
   $found $when
   {names} (fundo|fundaron|creo|crearon) @[ $when]
   $when[ ,] {names} (fundo|fundaron|creo|crearon) @
   $when (fundo|fundaron|creo|crearon) {names} @
   @ existe desde {year}
   desde {year}[ ,] existe @`,
);
const IT = patterns(
  "(nel|nell anno)[ {month}] {year}",
  "(fondato|fondata|creato|creata)",
  `@ (e stato|e stata|fu|venne) $found[ $when] da {names}[ $when]
   @ (e stato|e stata|fu|venne) $found $when
   $found[ $when] da {names}[ $when]
   $found $when
   {names} (ha|hanno) $found @[ $when]
   {names} (fondo|fondarono) @[ $when]
   $when[ ,] {names} (ha|hanno) $found @
   $when[ ,] {names} (fondo|fondarono) @
   @ esiste dal {year}`,
);
const NL = patterns(
  "in[ {month}] {year}",
  "(opgericht|gesticht|begonnen)",
  `@ (is|werd)[ $when] door {names}[ $when] $found
   @ (is|werd) $when $found[ door {names}]
   @ (is|werd) $found[ $when] door {names}[ $when]
   $when (is|werd) @[ door {names}] $found
   $found[ $when] door {names}[ $when]
   $found $when
   {names} (heeft|hebben) @[ $when] $found
   {names} (richtte|richtten) @[ $when] op
   {names} (richtte|richtten) $when @ op
   $when (richtte|richtten) {names} @ op
   @ bestaat [al ]sinds {year}
   sinds {year} bestaat @`,
);
const PT = patterns(
  "em[ {month} de] {year}",
  "(fundado|fundada|criado|criada)",
  `@ foi $found[ $when] por {names}[ $when]
   @ foi $found $when
   $found[ $when] por {names}[ $when]
   $found $when
   {names} (fundou|fundaram|criou|criaram) @[ $when]
   $when[ ,] {names} (fundou|fundaram|criou|criaram) @
   @ nasceu[ $when] pela mao de {names}[ $when]
   @ existe desde {year}`,
);
const PL = patterns(
  "w[ roku] {year}[ roku]",
  "(zalozona|zalozony|zalozone)",
  `@ (zostala|zostal|zostalo) $found $when
   $when @ (zostala|zostal|zostalo) $found
   $found $when
   {names} (zalozyl|zalozyla|zalozyli) @[ $when]
   $when {names} (zalozyl|zalozyla|zalozyli) @`,
);

const BY_LANGUAGE: Record<EmailLanguage, RegExp[]> = {
  ...{ en: EN, de: DE, fr: FR, es: ES, it: IT, nl: NL, pt: PT, pl: PL },
};

/** How a language says when and by whom a company was founded: patterns for a whole clause. */
export function foundingPatterns(language: EmailLanguage): readonly RegExp[] {
  return BY_LANGUAGE[language];
}

/** Founder, on a line about somebody: `Ruth Ackroyd, founder`, `Gründer (1994)`. */
export const FOUNDER =
  /^\^?(?:founders?|grunderin|grunder|fondateur|fondatrice|fundador|fundadora|fondatore|fondatrice|oprichter|oprichtster|zalozyciel|zalozycielka)(?: (?:and|und|et|y|e|en|i) [^,;@#]+)?(?: #((?:1[5-9]|20)\d\d))?$/u;
