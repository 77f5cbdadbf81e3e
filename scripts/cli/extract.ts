import { readFileSync } from "node:fs";
import { Command } from "commander";
import { extractPage } from "../../lib/pipeline/read-website/extract/extract-page";
import { AppError } from "../../lib/platform/errors";

interface ExtractOptions {
  url?: string;
  country?: string;
  json?: boolean;
}

function readHtml(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new AppError("not_found", `There is no file ${path}`, { cause: error });
  }
}

/** `extract`: the facts that one page states, each with its quote. */
export function extractCommand(): Command {
  return new Command("extract")
    .argument("<file>", "the page, HTML")
    .option("--url <url>", "where the page was found")
    .option("--country <code>", "the country the company is known to be in, two letters")
    .option("--json", "print JSON")
    .action((file: string, { url, country, json }: ExtractOptions) => {
      const html = readHtml(file);
      const address = url ?? extractPage({ html, url: "" }).declaredUrl ?? "";
      const { title, language, text, facts } = extractPage({
        html,
        url: address,
        country: country?.toUpperCase(),
      });
      if (json) console.log(JSON.stringify({ url: address || null, title, language, facts, text }, null, 2));
      else
        for (const { field, value, quote } of facts)
          console.log(`${field.padEnd(13)} ${value}\n${" ".repeat(14)}“${quote}”`);
    });
}
