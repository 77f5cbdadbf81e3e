import { Cron } from "croner";
import { z } from "zod";
import { cronOf } from "./cron-pattern";
import { durationMs } from "./duration";
import { parseExpression } from "./expression";
import { type FunctionConfig, functionConfigShape } from "./function-config";
import type { CallSdk } from "./sdk-handler";

const registrationShape = z.object({ functions: z.array(z.record(z.string(), z.unknown())) });

/**
 * Asks the SDK for its functions, the way a server does, and checks that the engine can run every one of them.
 * @throws Error naming each function and option that it cannot
 */
export async function readFunctions(callSdk: CallSdk): Promise<FunctionConfig[]> {
  const answer = await callSdk({
    method: "PUT",
    query: "",
    headers: { "x-inngest-sync-kind": "in_band" },
    body: JSON.stringify({ url: "http://embedded.invalid/" }),
  });
  if (answer.status !== 200) {
    throw new Error(`The functions cannot be read: ${answer.status} ${answer.body}`);
  }
  const { functions } = registrationShape.parse(JSON.parse(answer.body));
  const problems: string[] = [];
  const configs = functions.flatMap((given) => readOne(given, problems));
  if (problems.length === 0) return configs;
  throw new Error(`The embedded engine cannot run these functions:\n${problems.join("\n")}`);
}

function readOne(given: Record<string, unknown>, problems: string[]): FunctionConfig[] {
  const parsed = functionConfigShape.safeParse(withoutEmpty(given));
  if (!parsed.success) {
    for (const issue of parsed.error.issues) problems.push(`  ${String(given.id)}: ${describe(issue)}`);
    return [];
  }
  problems.push(...findBadTexts(parsed.data).map((problem) => `  ${parsed.data.id}: ${problem}`));
  return [parsed.data];
}

/** JSON `null` means "not set" in what the SDK sends. */
function withoutEmpty(given: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
}

function describe(issue: z.core.$ZodIssue): string {
  if (issue.code === "unrecognized_keys") {
    const where = issue.path.length === 0 ? "" : ` of ${issue.path.join(".")}`;
    return `the option ${issue.keys.join(", ")}${where} is not supported`;
  }
  return `${issue.path.join(".")}: ${issue.message}`;
}

/** Expressions, periods and cron patterns are read at the start, so that no run trips over them later. */
function findBadTexts(config: FunctionConfig): string[] {
  const expressions = [
    config.idempotency,
    config.throttle?.key,
    config.rateLimit?.key,
    ...config.concurrency.map((limit) => limit.key),
    ...config.cancel.map((rule) => rule.if),
    ...config.triggers.map((trigger) => ("event" in trigger ? (trigger.expression ?? undefined) : undefined)),
  ];
  const crons = config.triggers.flatMap((trigger) => ("cron" in trigger ? [trigger.cron] : []));
  const periods = [config.throttle?.period, config.rateLimit?.period];
  return [
    ...expressions.flatMap((text) => complaint(text, parseExpression)),
    ...crons.flatMap((text) => complaint(text, (pattern) => new Cron(...cronOf(pattern)))),
    ...periods.flatMap((text) => complaint(text, refuseNoPeriod)),
  ];
}

function refuseNoPeriod(text: string): void {
  if (!durationMs(text)) throw new Error("not a period of time");
}

function complaint(text: string | undefined, read: (text: string) => unknown): string[] {
  if (text === undefined) return [];
  try {
    read(text);
    return [];
  } catch (error) {
    return [`"${text}" cannot be read: ${error instanceof Error ? error.message : String(error)}`];
  }
}
