import type { Connection } from "@/components/settings/props";
import { findChromium } from "@/lib/adapters/web/browser/find-chromium";
import { env } from "@/lib/platform/env";
import { isFeatureOn } from "@/lib/platform/flags";
import { describeSetup, type SetupPart } from "@/lib/platform/stand-ins";

const NAMES: Record<SetupPart["part"], { id: Connection["id"]; name: string }> = {
  database: { id: "database", name: "Database" },
  engine: { id: "engine", name: "Engine" },
  search: { id: "search", name: "Search" },
  writer: { id: "model", name: "Model" },
  browser: { id: "browser", name: "Browser" },
  mail: { id: "mail", name: "Mail" },
};

const MEANINGS: Record<SetupPart["part"], string> = {
  database: "Everything you import and everything found is kept here.",
  engine: "Runs each lead's steps, again after a failure, and goes on after a restart.",
  search: "Finds the websites of leads that come without one.",
  writer: "Writes the emails. The template writer uses proven facts and your offer only.",
  browser: "Opens the few pages that are empty without scripts.",
  mail: "Sends people the link to a new password, and word of a changed one.",
};

/** What Leadloom stands on here, for the screens. */
export function connections(): Connection[] {
  const settings = env();
  return describeSetup(settings, findChromium(settings.CHROMIUM_PATH)).map((part) => ({
    ...NAMES[part.part],
    state: stateOf(part),
    using: part.now,
    meaning: MEANINGS[part.part],
    settings: part.standsIn ? [part.connect] : [],
  }));
}

function stateOf(part: SetupPart): Connection["state"] {
  if (!part.standsIn) return "connected";
  return part.part === "browser" ? "problem" : "stand_in";
}

/** Which screens the navigation shows. Inbox and analytics come with their features. */
export function shellFeatures() {
  const bulk = isFeatureOn("bulk_processing");
  return { campaigns: bulk, contacts: true, inbox: false, analytics: false };
}
