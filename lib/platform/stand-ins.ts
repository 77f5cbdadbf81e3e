import { isPostgres } from "./database-url";
import { type Env, sendsMail, usesEmbeddedEngine } from "./env";

export interface SetupPart {
  part: "database" | "engine" | "search" | "writer" | "browser" | "mail";
  /** What is in use now. */
  now: string;
  /** Whether something built-in stands in for the real thing. */
  standsIn: boolean;
  /** What to set to connect the real thing, or another one. */
  connect: string;
}

/** What stands in for what: for the terminal, the settings screen and the health answer. */
export function describeSetup(settings: Env, chromium: string | null): SetupPart[] {
  const postgres = isPostgres(settings.DATABASE_URL);
  const embedded = usesEmbeddedEngine(settings);
  return [
    {
      part: "database",
      now: postgres ? "PostgreSQL" : "SQLite file",
      standsIn: false,
      connect: "DATABASE_URL=postgresql://… moves to PostgreSQL",
    },
    {
      part: "engine",
      now: embedded ? "embedded engine on this machine" : `Inngest server at ${settings.INNGEST_BASE_URL}`,
      standsIn: false,
      connect: "INNGEST_BASE_URL, INNGEST_EVENT_KEY and INNGEST_SIGNING_KEY move to an Inngest server",
    },
    {
      part: "search",
      now:
        settings.SEARCH_PROVIDER === "sample"
          ? "the sample web: 30 invented companies"
          : settings.SEARCH_PROVIDER,
      standsIn: settings.SEARCH_PROVIDER === "sample",
      connect: "SEARCH_PROVIDER=searxng (with SEARCH_BASE_URL), brave (with SEARCH_API_KEY) or duckduckgo",
    },
    {
      part: "writer",
      now: settings.LLM_PROVIDER === "template" ? "the template writer, no model" : settings.LLM_PROVIDER,
      standsIn: settings.LLM_PROVIDER === "template",
      connect: "LLM_PROVIDER=openai or anthropic with LLM_API_KEY, or ollama",
    },
    {
      part: "browser",
      now: chromium ?? "none: pages that need scripts stay empty",
      standsIn: chromium === null,
      connect: "apt-get install chromium, or CHROMIUM_PATH",
    },
    {
      part: "mail",
      now: sendsMail(settings)
        ? "a mail server"
        : "no mail server: the command line makes links for new passwords",
      standsIn: !sendsMail(settings),
      connect: "SMTP_URL=smtps://user:password@host:465 with MAIL_FROM",
    },
  ];
}
