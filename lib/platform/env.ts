import { resolve } from "node:path";
import { z } from "zod";
import { refusedRoads } from "./clear-roads";
import { isDatabaseUrl } from "./database-url";
import { isLoopback } from "./guarded-fetch/loopback";
import { readMailbox } from "./mailbox";
import { isSafeAddress } from "./safe-address";
import { readSmtpUrl } from "./smtp-url";

/** The one place that reads the environment. Every other module is given what it needs or calls `env()`. */
const flag = (fallback: boolean) =>
  z
    .enum(["true", "false", "1", "0", "on", "off", "yes", "no"])
    .optional()
    .transform((value) => (value === undefined ? fallback : ["true", "1", "on", "yes"].includes(value)));

const whole = (fallback: number, min = 0, max = Number.MAX_SAFE_INTEGER) =>
  z.coerce.number().int().min(min).max(max).default(fallback);

const optionalUrl = z.url().optional();

/** Where client secrets go. */
const safeUrl = (fallback: string) =>
  z.string().refine(isSafeAddress, "must be https, or on this machine").default(fallback);

const envShape = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  DATABASE_URL: z.string().refine(isDatabaseUrl, "cannot be read").default("file:./data/leadloom.db"),
  DATA_DIR: z.string().default("./data"),
  PORT: whole(3000, 1, 65_535),
  /** The address the web server listens on. Beyond this machine, the first run asks for a setup code. */
  HOST: z.string().default("127.0.0.1"),
  /** How people reach the app, where a proxy stands in front: `https://leads.example.com`. */
  APP_URL: optionalUrl,

  /** What the first run asks for where others than this machine reach the server; the starter makes and prints one. */
  SETUP_CODE: z.string().min(8).optional(),
  /** Who may make an account: those who were invited, or anybody, with a workspace of their own. */
  SIGN_UP: z.enum(["invitation", "open"]).default("invitation"),
  /** How often a provider is asked whether those whom it let in are still welcome; 0 for each time they come. */
  SIGN_IN_CHECK_MINUTES: whole(15, 0, 1440),
  /** Sign-in by Google, GitHub and Microsoft for the whole server; each is there where it has an id and a secret. */
  GOOGLE_CLIENT_ID: z.string().optional(),
  GOOGLE_CLIENT_SECRET: z.string().optional(),
  /** An OpenID Connect provider in Google's place, to try things out without it. */
  GOOGLE_ISSUER: safeUrl("https://accounts.google.com"),
  GITHUB_CLIENT_ID: z.string().optional(),
  GITHUB_CLIENT_SECRET: z.string().optional(),
  /** A GitHub Enterprise Server. */
  GITHUB_BASE_URL: safeUrl("https://github.com"),
  MICROSOFT_CLIENT_ID: z.string().optional(),
  MICROSOFT_CLIENT_SECRET: z.string().optional(),
  /** The id of the one directory whose people come in. */
  MICROSOFT_TENANT: z.guid("must be a directory's id, not a name and not `common`").optional(),
  /** Microsoft's cloud: others are `https://login.microsoftonline.us` and `https://login.partner.microsoftonline.cn`. */
  MICROSOFT_BASE_URL: safeUrl("https://login.microsoftonline.com"),

  /** The mail server that sends links for new passwords: `smtps://user:password@host:465` or `smtp://host:587`. */
  SMTP_URL: z
    .string()
    .refine(
      (text) => readSmtpUrl(text) !== null,
      "must be smtps://user:password@host:465 or smtp://host:587, with what is special in the password percent-encoded",
    )
    .optional(),
  /** Whom its mails are from. */
  MAIL_FROM: z
    .string()
    .refine(
      (text) => readMailbox(text) !== null,
      "must be an address, or a name and one: Leadloom <no-reply@example.com>",
    )
    .optional(),

  /** Encrypts the workspaces' data keys: 32 bytes, base64. Made once into the data directory where it is not set. */
  SECRETS_KEY: z.string().optional(),
  /** The one before it, until `npm run cli -- secrets rotate` has run. */
  SECRETS_PREVIOUS_KEY: z.string().optional(),

  INNGEST_BASE_URL: optionalUrl,
  INNGEST_EVENT_KEY: z.string().optional(),
  INNGEST_SIGNING_KEY: z.string().optional(),
  /** Days that finished runs and events of the embedded engine are kept. */
  RUN_RETENTION_DAYS: whole(14, 1, 3650),
  JOB_CONCURRENCY: whole(60, 1, 500),
  WORKSPACE_CONCURRENCY: whole(200, 1, 2000),

  SEARCH_PROVIDER: z.enum(["duckduckgo", "searxng", "brave", "sample"]).default("sample"),
  SEARCH_BASE_URL: optionalUrl,
  SEARCH_API_KEY: z.string().optional(),

  /** A YAML file of sources that every workspace may ask; see docs/write-a-source.md. */
  SOURCES_FILE: z.string().optional(),
  /** Bearer token of X's official API, for the source `x`. */
  X_BEARER_TOKEN: z.string().optional(),

  PLAYWRIGHT_HEADLESS: flag(true),
  CHROMIUM_PATH: z.string().optional(),
  MAX_CONCURRENT_SCRAPES: whole(4, 1, 64),
  SCRAPE_PROXY_URL: optionalUrl,
  SCRAPE_TIMEOUT_MS: whole(20_000, 100),
  SCRAPE_MAX_BYTES: whole(5_000_000, 10_000),
  SCRAPE_USER_AGENT: z.string().default("LeadloomBot/1.0 (+https://github.com/leadloom/leadloom)"),
  COMPANY_TTL_HOURS: whole(24 * 30, 0),
  /** Hosts or networks that the outbound guard lets through: `intranet.example, 10.1.0.0/16, 127.0.0.1:8088`. */
  OUTBOUND_ALLOW: z.string().default(""),

  /** Hosts that may be spoken to without encryption, since the network up to them is the operator's own: `redis, 10.1.0.0/16`. */
  ALLOW_PLAINTEXT_HOSTS: z.string().default(""),
  /** Where a DATABASE_URL without a host leads; the driver reads it by itself. */
  PGHOST: z.string().optional(),

  LLM_PROVIDER: z.enum(["openai", "anthropic", "ollama", "template"]).default("template"),
  LLM_API_KEY: z.string().optional(),
  LLM_BASE_URL: optionalUrl,
  LLM_MODEL: z.string().optional(),
  LLM_CHEAP_MODEL: z.string().optional(),
  /**
   * Which emails the strong model rewrites where the gate refused the cheap one's: as many as the forecast foretold, so that
   * the bill is known before, or all.
   */
  LLM_STRONG_REWRITES: z.enum(["foretold", "all"]).default("foretold"),
  LLM_MAX_TOKENS: whole(1200, 16),
  LLM_TEMPERATURE: z.coerce.number().min(0).max(2).default(0.4),
  LLM_TIMEOUT_MS: whole(60_000, 100),

  MAX_UPLOAD_BYTES: whole(200 * 1024 * 1024, 1024),
  /** Rows of one file; a file of bytes that are all line breaks has more of them than any list of leads. */
  MAX_IMPORT_ROWS: whole(2_000_000, 1),
  /** Requests a minute for one API key or person, for a workspace, and for whatever comes from one address. */
  API_RATE_LIMIT: whole(600, 1),
  WORKSPACE_RATE_LIMIT: whole(3000, 1),
  ADDRESS_RATE_LIMIT: whole(3000, 1),
  /** Tries a minute from one address to sign in, to sign up, to take an invitation, or with a key that opens nothing. */
  DOOR_RATE_LIMIT: whole(30, 1),
  /** Where several processes count requests together; without it each counts by itself. */
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  /** Proxies in front whose X-Forwarded-For is believed, addresses or networks: `127.0.0.1, 10.0.0.0/8`. */
  TRUSTED_PROXIES: z.string().default(""),
  SAMPLE_WEB_PORT: whole(0, 0, 65_535),
  /** How long the sample web takes for a page and for a search, milliseconds: to see waiting, cancelling, restarting. */
  SAMPLE_WEB_PAGE_DELAY_MS: whole(0, 0, 60_000),
  SAMPLE_WEB_SEARCH_DELAY_MS: whole(0, 0, 60_000),

  FEATURE_CONVERSATION_MANAGEMENT: flag(true),
  FEATURE_CRM_INTEGRATION: flag(true),
  FEATURE_ADVANCED_ANALYTICS: flag(true),
  FEATURE_BULK_PROCESSING: flag(true),
  FEATURE_EMAIL_VARIANTS: flag(true),
});

/** Half a client lets nobody in, and an open road gives secrets away, at the first request: better said at the start. */
const wholeEnvShape = envShape.superRefine((given, context) => {
  const asWhole = (names: (keyof typeof given)[]) => {
    const missing = names.filter((name) => given[name] === undefined);
    if (missing.length === names.length) return;
    for (const name of missing)
      context.addIssue({ code: "custom", path: [name], message: `is needed beside ${names.join(", ")}` });
  };
  for (const [name, message] of refusedRoads(given))
    context.addIssue({ code: "custom", path: [name], message });
  asWhole(["GOOGLE_CLIENT_ID", "GOOGLE_CLIENT_SECRET"]);
  asWhole(["GITHUB_CLIENT_ID", "GITHUB_CLIENT_SECRET"]);
  asWhole(["MICROSOFT_CLIENT_ID", "MICROSOFT_CLIENT_SECRET", "MICROSOFT_TENANT"]);
  asWhole(["SMTP_URL", "MAIL_FROM"]);
  // Nobody's request tells a mail where its link leads: whoever asks for one could else have it lead to a site of theirs.
  if (given.SMTP_URL !== undefined && given.APP_URL === undefined && !isLoopback(given.HOST))
    context.addIssue({
      code: "custom",
      path: ["APP_URL"],
      message: "is needed beside SMTP_URL: the links in mails lead there",
    });
});

export type Env = z.infer<typeof envShape>;

/**
 * Reads settings from a bag of strings. Empty strings count as not set; `API_PORT` is the design's name for `PORT`.
 * @throws Error naming every setting that is wrong and why.
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = wholeEnvShape.safeParse({ ...given, PORT: given.PORT ?? given.API_PORT });
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`These settings cannot be used:\n${problems.join("\n")}`);
}

let current: Env | undefined;

/** The process's settings, read once. */
export function env(): Env {
  current ??= parseEnv(process.env);
  return current;
}

/** True when the embedded engine runs the durable functions (no Inngest server is configured). */
export function usesEmbeddedEngine(settings: Env = env()): boolean {
  return settings.INNGEST_BASE_URL === undefined && settings.INNGEST_EVENT_KEY === undefined;
}

/** Whether Leadloom can send mail by itself. */
export function sendsMail(settings: Env = env()): boolean {
  return settings.SMTP_URL !== undefined;
}

/** Where a link leads that goes to people outside of any request. Never what a request says of itself. */
export function linkTo(path: string, { APP_URL, PORT }: Pick<Env, "APP_URL" | "PORT"> = env()): string {
  return new URL(path, APP_URL ?? `http://localhost:${PORT}`).href;
}

/** A setting that a file of the operator names, such as the secret of a source in SOURCES_FILE. */
export function settingByName(name: string): string | undefined {
  return process.env[name] || undefined;
}

/** A path inside the data directory. */
export function dataPath(...parts: string[]): string {
  return resolve(/* turbopackIgnore: true */ process.cwd(), env().DATA_DIR, ...parts);
}

/** The PostgreSQL server that tests may make databases on; only tests ask. */
export function testPostgresUrl(): string | undefined {
  return process.env.TEST_POSTGRES_URL || undefined;
}

/** The Inngest server that the conformance suite is played on besides the embedded engine; only tests ask. */
export function testInngest(): { url: string; eventKey: string; signingKey: string } | undefined {
  const { INNGEST_TEST_URL, INNGEST_TEST_EVENT_KEY, INNGEST_TEST_SIGNING_KEY } = process.env;
  if (!INNGEST_TEST_URL) return undefined;
  return {
    url: INNGEST_TEST_URL,
    eventKey: INNGEST_TEST_EVENT_KEY ?? "test",
    signingKey: INNGEST_TEST_SIGNING_KEY ?? "",
  };
}
