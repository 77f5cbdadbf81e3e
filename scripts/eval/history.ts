import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { type EvalResult, evalResultShape } from "./eval-result";

/** Earlier runs, oldest first. Lines of another form, from an older version, are passed over. */
export function readHistory(path: string): EvalResult[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, "utf8").split("\n").filter(Boolean);
  return lines.flatMap((line) => {
    const parsed = evalResultShape.safeParse(parseLine(line));
    return parsed.success ? [parsed.data] : [];
  });
}

/** A line that was cut off by a crash is no line. */
function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

export function addToHistory(path: string, result: EvalResult): void {
  mkdirSync(dirname(path), { recursive: true });
  appendFileSync(path, `${JSON.stringify(result)}\n`);
}
