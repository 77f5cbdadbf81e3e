import type { EmailLanguage } from "../../pick-language";
import { patternOf } from "./pattern";

const patterns = (lines: string): RegExp[] =>
  lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map(patternOf);

/** `Employment law with Dr Voss`, `Anna Berg as head of sales`: a name, and what its bearer does; `{words}` is that. */
const BY_LANGUAGE: Record<EmailLanguage, RegExp[]> = {
  en: patterns(`
    [with ]{name} (as|is)[ (the|your|a)] {words}
    {words} (with|under) {name}
    {name} (handles|looks after|is responsible for|is in charge of) [the |your ]{words}`),
  de: patterns(`
    [mit ]{name} (als|ist)[ (die|der|ihre|ihr|ein|eine)] {words}
    {words} (bei|mit|von|durch|macht|ubernimmt) {name}
    {name} (kummert sich um|betreut|verantwortet|macht|ubernimmt) [die |das |den |ihr |ihre |ihren ]{words}`),
  fr: patterns(`
    [avec ]{name} (comme|est|en tant que)[ (la|le|l|votre|une?)] {words}
    {words} (avec|par|chez) {name}
    {name} s occupe (de|du|des|de la|de l) {words}`),
  es: patterns(`
    [con ]{name} (como|es)[ (la|el|su)] {words}
    {words} con {name}
    (de|del|de la) {words} se (encarga|ocupa) {name}
    {name} se (encarga|ocupa) (de|del|de la) {words}`),
  it: patterns(`
    [con ]{name} (come|e)[ (la|il|lo|l)] {words}
    {words} con {name}
    {name} (si occupa|si prende cura) (di|del|della|dell|dei|delle) {words}`),
  nl: patterns(`
    [met ]{name} (als|is)[ (de|uw|een)] {words}
    {words} (bij|met|door) {name}
    {name} (doet|regelt|verzorgt) [de |het |uw ]{words}`),
  pt: patterns(`
    [com ]{name} (como|e)[ (a|o)] {words}
    {words} com {name}
    {name} (trata|ocupa se|cuida) (de|do|da|dos|das) {words}`),
  pl: patterns(`
    {name} (jako|jest) {words}
    {name} (zajmuje sie) {words}`),
};

/** How a language says what somebody does. */
export function rolePatterns(language: EmailLanguage): readonly RegExp[] {
  return BY_LANGUAGE[language];
}
