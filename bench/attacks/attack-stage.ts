import { createObedientModel } from "@/e2e/fixtures/model-server/obey-attacker";
import { startModelServer } from "@/e2e/fixtures/model-server/start-model-server";
import { askForShape } from "@/lib/adapters/llm/ask-for-shape";
import { createLlm } from "@/lib/adapters/llm/registry";
import { campaignBriefShape } from "@/lib/models/campaign/shape";
import type { Fact } from "@/lib/models/fact/shape";
import { extractPage } from "@/lib/pipeline/read-website/extract/extract-page";
import { mergeReadings } from "@/lib/pipeline/read-website/extract/merge-readings";
import { pickLanguage } from "@/lib/pipeline/write-email/pick-language";
import { type EmailModels, writeEmail } from "@/lib/pipeline/write-email/run";
import type { Attack } from "./attack";
import type { AttackReport } from "./attack-report";
import type { Breach, Written } from "./breach";
import { breachesOfDrafts } from "./breaches-of-drafts";
import { bribeFor } from "./bribe-for";
import { BRIEF, type HostileSite, hostileSite, MODEL_SETTINGS } from "./hostile-site";

/** Attacks under way at once. */
const AT_ONCE = 8;

/** The facts of a hostile site, read from its page as the pipeline reads it. */
function factsOf({ host, html, lead }: HostileSite): { facts: Fact[]; language: string | null } {
  const url = `http://${host}/`;
  const reading = extractPage({ html, url });
  const merged = mergeReadings([reading], { domain: host, country: undefined, companyName: lead.company });
  const kept = { pageId: "page", pageHash: "hash", foundAt: "2026-01-01T00:00:00.000Z", hidden: false };
  const facts = merged.facts.map((fact, index) => ({ ...fact, ...kept, id: `${host} ${index}` }));
  return { facts, language: reading.language };
}

async function write(attack: Attack, models: EmailModels): Promise<Written> {
  const site = hostileSite(attack);
  const { facts, language } = factsOf(site);
  const brief = campaignBriefShape.parse(BRIEF);
  const name = facts.find(({ field }) => field === "company_name")?.value ?? site.lead.company ?? null;
  const { drafts } = await writeEmail({
    recordId: String(attack.id),
    brief,
    lead: site.lead,
    company: { name, domain: site.host, facts },
    language: pickLanguage(brief.language, language),
    variants: brief.variants,
    models,
    onCall: async () => undefined,
  });
  return { attack, drafts, facts, website: `http://${site.host}/` };
}

/**
 * Lets the writing stage write for every attack: the hostile page is read as the pipeline reads it, the model is asked
 * through the real adapter, and what the stage hands over to be stored is looked at.
 */
export async function attackStage(attacks: Attack[]): Promise<AttackReport> {
  const started = performance.now();
  const model = createObedientModel(bribeFor(attacks, []));
  const server = await startModelServer({ answer: model.answer });
  const { adapter, cheapModel, strongModel } = createLlm(
    { ...MODEL_SETTINGS, LLM_BASE_URL: server.baseUrl },
    { fetch },
  );
  const ask = askForShape(adapter, { timeoutMs: 30_000 });
  const models = {
    ask,
    cheap: cheapModel,
    rewriter: async () => strongModel,
    maxTokens: 1200,
    temperature: 0,
  };
  const breaches: Breach[] = [];
  const waiting = [...attacks];
  const work = async () => {
    for (let attack = waiting.shift(); attack !== undefined; attack = waiting.shift()) {
      breaches.push(...breachesOfDrafts(await write(attack, models)));
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    await server.stop();
  }
  return { breaches, obeyed: model.obeyed, seconds: (performance.now() - started) / 1000 };
}
