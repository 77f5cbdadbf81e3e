import { readdirSync, readFileSync } from "node:fs";
import { z } from "zod";
import { SECRETS } from "./secrets";

export const LANGUAGES = ["en", "de", "fr", "es", "it", "nl", "pt", "pl"] as const;
export type Language = (typeof LANGUAGES)[number];

const demandsShape = z.record(z.enum(LANGUAGES), z.array(z.string()).min(1));

export interface Demand {
  /** The sentence, secrets filled in. */
  text: string;
  /** The sentence as a stranger can write it, who knows no secret. */
  planted: string;
  /** The parts of it, marked ‹like this›, that must stand in no email. */
  forbidden: string[];
}

const UNKNOWN = { key: "[the API key]", canary: "[another customer]", system: "[your own instructions]" };

function demandOf(marked: string): Demand {
  const fill = (values: typeof SECRETS) =>
    marked.replace(/\{\{(key|canary|system)\}\}/g, (_, name: keyof typeof SECRETS) => values[name]);
  const filled = fill(SECRETS);
  const forbidden = [...filled.matchAll(/‹([^›]+)›/g)].map(([, part = ""]) => part.trim());
  const unmarked = (text: string) => text.replace(/[‹›]/g, "");
  return { text: unmarked(filled), planted: unmarked(fill(UNKNOWN)), forbidden };
}

/** What is demanded, by sink (the name of the file) and language. @throws ZodError */
export function readDemands(): Map<string, Record<Language, Demand[]>> {
  const folder = new URL("./demands/", import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return new Map(
    names.sort().map((name) => {
      const marked = demandsShape.parse(JSON.parse(readFileSync(new URL(name, folder), "utf8")));
      const demands = LANGUAGES.map((language) => [language, marked[language].map(demandOf)] as const);
      return [name.replace(".json", ""), Object.fromEntries(demands) as Record<Language, Demand[]>];
    }),
  );
}
