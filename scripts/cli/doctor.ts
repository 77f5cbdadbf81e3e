import { Command } from "commander";
import { enrichment } from "../../inngest/enrichment";
import { findChromium, INSTALL_CHROMIUM } from "../../lib/adapters/web/browser/find-chromium";
import { clearRoads } from "../../lib/platform/clear-roads";
import { env, usesEmbeddedEngine } from "../../lib/platform/env";
import { toAppError } from "../../lib/platform/errors";
import { startSampleWebIfAsked } from "../sample-web";
import { checkMail } from "./check-mail";
import type { Finding } from "./finding";
import { openWorkspace } from "./open-workspace";

/** `doctor`: looks at each part for real and says what to do. Ends with 1 when something does not work. */
export function doctorCommand(): Command {
  return new Command("doctor").option("--json", "print JSON").action(async (options: { json?: boolean }) => {
    await startSampleWebIfAsked();
    const findings = [
      await checkDatabase(),
      await checkEngine(),
      await checkSearch(),
      checkBrowser(),
      await checkModel(),
      await checkMail(env()),
      await checkClock(),
      checkEncryption(),
    ];
    if (options.json) console.log(JSON.stringify(findings));
    else for (const line of findings) print(line);
    process.exitCode = findings.every((finding) => finding.ok) ? 0 : 1;
  });
}

function print({ ok, part, said, advice }: Finding): void {
  console.log(`${ok ? "✓" : "✗"} ${part.padEnd(10)} ${said}${advice ? `\n             → ${advice}` : ""}`);
}

async function look(part: string, advice: string, check: () => Promise<string>): Promise<Finding> {
  try {
    return { part, ok: true, said: await check(), advice: null };
  } catch (error) {
    const known = toAppError(error);
    const said = known.code === "internal" && error instanceof Error ? error.message : known.message;
    return { part, ok: false, said, advice };
  }
}

function checkDatabase(): Promise<Finding> {
  return look("database", "Check DATABASE_URL and that its server runs", async () => {
    const { db } = await openWorkspace();
    return `${await db.job.count()} jobs stored, migrations up to date`;
  });
}

function checkEngine(): Promise<Finding> {
  const settings = env();
  if (usesEmbeddedEngine(settings)) {
    return look("engine", "", async () => "embedded engine, no server needed");
  }
  return look("engine", "Check INNGEST_BASE_URL and that the server runs", async () => {
    const answer = await fetch(new URL("/health", settings.INNGEST_BASE_URL), {
      signal: AbortSignal.timeout(5_000),
    });
    return `Inngest server answered ${answer.status}`;
  });
}

function checkSearch(): Promise<Finding> {
  return look("search", "Check SEARCH_PROVIDER, SEARCH_BASE_URL and SEARCH_API_KEY", async () => {
    const { search } = enrichment();
    const hits = await search.search({
      query: "company contact",
      limit: 3,
      signal: AbortSignal.timeout(15_000),
    });
    return `${search.name} answered with ${hits.length} results`;
  });
}

function checkBrowser(): Finding {
  const path = findChromium(env().CHROMIUM_PATH);
  if (path) return { part: "browser", ok: true, said: path, advice: null };
  return {
    part: "browser",
    ok: false,
    said: "no Chromium found: pages that need scripts stay empty",
    advice: INSTALL_CHROMIUM,
  };
}

function checkModel(): Promise<Finding> {
  return look("model", "Check LLM_PROVIDER, LLM_API_KEY, LLM_BASE_URL and LLM_MODEL", async () => {
    const { llm } = enrichment();
    if (llm.adapter.provider === "template") return "template writer, no model needed";
    const answer = await llm.adapter.complete({
      model: llm.cheapModel,
      system: "Answer in JSON.",
      prompt: 'Answer {"ok": true}.',
      schemaName: "check",
      jsonSchema: {
        type: "object",
        properties: { ok: { type: "boolean" } },
        required: ["ok"],
        additionalProperties: false,
      },
      maxTokens: 200,
      temperature: 0,
      timeoutMs: 30_000,
    });
    return `${llm.adapter.provider} answered with ${answer.model}`;
  });
}

/** Signatures and leases need a clock that is about right; the database's own is the one to compare with. */
function checkClock(): Promise<Finding> {
  return look("clock", "Set this machine's clock (NTP)", async () => {
    const { db } = await openWorkspace();
    const [row] = await db.$queryRaw<{ now: unknown }[]>`SELECT CURRENT_TIMESTAMP AS "now"`;
    const text = String(row?.now instanceof Date ? row.now.toISOString() : row?.now);
    const off = Math.abs(Date.parse(/[zZ]|[+-]\d\d/.test(text.slice(19)) ? text : `${text}Z`) - Date.now());
    if (!(off < 60_000))
      throw new Error(`this machine and the database are ${Math.round(off / 1000)} s apart`);
    return "in step with the database";
  });
}

/** A road that others could read along, and that the operator did not allow, ends every command before it begins. */
function checkEncryption(): Finding {
  const roads = clearRoads(env());
  const named = roads.map(({ setting, host }) => `${setting} to ${host}`).join(", ");
  const said =
    roads.length === 0 ? "nothing leaves this machine in the clear" : `allowed in the clear: ${named}`;
  return { part: "encryption", ok: true, said, advice: null };
}
