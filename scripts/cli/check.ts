import { readFileSync } from "node:fs";
import { Command } from "commander";
import { checkPages } from "../../inngest/checks/check-pages";
import { emailCheckShape } from "../../lib/pipeline/write-email/gate/email/check-shape";
import { AppError } from "../../lib/platform/errors";
import { printVerdicts } from "./print-verdicts";
import { readPageFiles } from "./read-page-files";

interface CheckOptions {
  pages: string[];
  company: string;
  brief: string;
  email: string;
  domain?: string;
  country?: string;
  city?: string;
  language?: string;
  reader?: string;
  json?: boolean;
}

const WRONG_INPUT = 2;

function readFile(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new AppError("not_found", `There is no file ${path}`, { cause: error });
  }
}

function readBrief(path: string): unknown {
  try {
    return JSON.parse(readFile(path));
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError("invalid_input", `${path} is not JSON`, { cause: error });
  }
}

/** @throws AppError naming the file or the field that is wrong */
function readInput(options: CheckOptions) {
  const { company: name, domain, country, city, language, reader } = options;
  const parsed = emailCheckShape.safeParse({
    pages: readPageFiles(options.pages),
    company: { name, domain, country, city },
    brief: readBrief(options.brief),
    email: readFile(options.email),
    language,
    reader,
  });
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  throw new AppError("invalid_input", wrong.join("; "));
}

/** `check`: the evidence gate on any email. Ends with 0 when it is proven, 1 when vetoed, 2 on wrong input. */
export function checkCommand(): Command {
  return new Command("check")
    .requiredOption("--pages <paths...>", "HTML files, or folders of them")
    .requiredOption("--company <name>", "the company that the email is written to")
    .requiredOption("--brief <file>", "JSON: {offer, sender, company, tone?, language?, callToAction?}")
    .requiredOption("--email <file>", "plain text, with an optional Subject: line first")
    .option("--domain <domain>", "the company's domain: pages of others prove nothing")
    .option("--country <code>", "the company's country, two letters")
    .option("--city <city>", "the company's city")
    .option("--language <language>", "the email's language, else its words tell")
    .option("--reader <name>", "whom the email is written to")
    .option("--json", "print JSON")
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : WRONG_INPUT))
    .action((options: CheckOptions) => {
      process.exitCode = WRONG_INPUT;
      const checked = checkPages(readInput(options));
      if (options.json) console.log(JSON.stringify(checked, null, 2));
      else printVerdicts(checked);
      process.exitCode = checked.verdict === "proven" ? 0 : 1;
    });
}
