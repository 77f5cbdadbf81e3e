import type { Command } from "commander";
import { type CampaignInput, campaignInputShape, LANGUAGES, TONES } from "../../lib/models/campaign/shape";
import { AppError } from "../../lib/platform/errors";

export interface CampaignOptions {
  name?: string;
  offer?: string;
  senderName?: string;
  senderCompany?: string;
  tone?: string;
  language?: string;
  callToAction?: string;
  variants?: number;
  maxWords?: number;
  cap?: number;
  recordCap?: number;
  sources?: string[];
  fieldSources?: Record<string, string[]>;
  sureAt?: number;
  /** False with `--no-hurry`. */
  hurry?: boolean;
}

/** Every setting of the campaign brief as a flag. */
export function addCampaignOptions(command: Command): Command {
  return command
    .option("--name <name>", "name of the campaign")
    .option("--offer <text>", "what you offer, in a sentence or two")
    .option("--sender-name <name>", "who signs")
    .option("--sender-company <name>", "the company that writes")
    .option("--tone <tone>", TONES.join(" | "))
    .option("--language <language>", LANGUAGES.join(" | "))
    .option("--call-to-action <text>", "what the reader is asked to do")
    .option("--variants <n>", "emails a lead", Number)
    .option("--max-words <n>", "most words of a body", Number)
    .option("--cap <usd>", "money cap of the job; 0 for none", Number)
    .option("--record-cap <usd>", "money cap of a record; 0 for none", Number)
    .option(
      "--sources <names>",
      "sources in the order in which they are asked: website,structured-data,dns",
      names,
    )
    .option(
      "--field-sources <orders>",
      "another order for single fields: email=dns,website;phone=website",
      orders,
    )
    .option("--sure-at <confidence>", "0 to 1: from here on no further source is asked", Number)
    .option("--no-hurry", "write in the provider's batches: half the price, up to 24 hours an answer");
}

function names(text: string): string[] {
  return text.split(",").map((name) => name.trim());
}

function orders(text: string): Record<string, string[]> {
  const parts = text.split(";").filter((part) => part.trim() !== "");
  return Object.fromEntries(
    parts.map((part) => {
      const [field = "", order = ""] = part.split("=");
      return [field.trim(), names(order)];
    }),
  );
}

/** Stands in where a file is enriched without a brief: it says so little that it can be true of anyone. */
const PLAIN_BRIEF = {
  offer: "We help companies like yours save time on everyday work.",
  senderName: "The team",
  senderCompany: "our company",
};

/** The flags that say who writes and why, as far as they were not given. */
export function missingBriefFlags({ offer, senderName, senderCompany }: CampaignOptions): string[] {
  const flags = { "--offer": offer, "--sender-name": senderName, "--sender-company": senderCompany };
  return Object.entries(flags).flatMap(([flag, value]) => (value === undefined ? [flag] : []));
}

/** @throws AppError `invalid_input` naming the flag */
export function readCampaign(options: CampaignOptions, fileName: string): CampaignInput {
  const { cap, recordCap, name, hurry, ...brief } = options;
  const parsed = campaignInputShape.safeParse({
    ...PLAIN_BRIEF,
    ...brief,
    noHurry: hurry === false,
    name: name ?? fileName,
    ...(cap === undefined ? {} : { capUsd: cap === 0 ? null : cap }),
    ...(recordCap === undefined ? {} : { recordCapUsd: recordCap === 0 ? null : recordCap }),
  });
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map((issue) => ({
    field: issue.path.join("."),
    message: issue.message,
  }));
  throw new AppError("invalid_input", fields.map(({ field, message }) => `${field}: ${message}`).join("; "), {
    fields,
  });
}
