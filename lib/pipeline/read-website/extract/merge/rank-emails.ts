import { isFreeMail } from "../emails/free-mail";
import type { SourcedFact } from "../reading";
import { isSameHouse, type SiteIdentity, squash } from "../site-identity";
import { kindOfPage } from "./page-kind";

interface Ranked {
  best: SourcedFact;
  weight: number;
}

const ROLE =
  /^(?:info|office|contact|kontakt|hello|hallo|mail|post|sales|enquir(?:y|ies)|inquir(?:y|ies)|service|support|welcome|team|admin|zentrale|contacto|contato|contatti|bonjour|accueil|ciao)\b/;
const ASIDE =
  /^(?:jobs?|careers?|karriere|bewerbung|press|presse|media|privacy|datenschutz|dpo|gdpr|abuse|webmaster|hr|recruit|legal|billing|rechnung)/;

function hostOf(fact: SourcedFact): string {
  return fact.value.slice(fact.value.indexOf("@") + 1);
}

function extra({ best }: Ranked, site: SiteIdentity): number {
  const own = isSameHouse(hostOf(best), site) ? 0.3 : 0;
  return own + (ROLE.test(best.value) ? 0.1 : 0) - (ASIDE.test(best.value) ? 0.3 : 0);
}

/** Whether a freemail address names the company: it then speaks for it wherever it stands. */
function namesCompany(fact: SourcedFact, site: SiteIdentity): boolean {
  const local = squash(fact.value.slice(0, fact.value.indexOf("@")));
  return local.length >= 4 && (site.brand.includes(local) || local.includes(site.brand));
}

/**
 * The company's addresses, the one to write to first. Where the company has an address of its own, addresses of
 * other organisations are theirs; where it has none, those that its contact pages give count.
 */
export function rankEmails(groups: readonly Ranked[], site: SiteIdentity): SourcedFact[] {
  const own = groups.filter(({ best }) => isSameHouse(hostOf(best), site));
  const free = groups.filter(
    ({ best }) => isFreeMail(hostOf(best)) && !own.some((group) => group.best === best),
  );
  const others = groups.filter((group) => !own.includes(group) && !free.includes(group));
  const spoken = free.filter(
    ({ best }) => namesCompany(best, site) || kindOfPage(best.sourceUrl) !== "legal",
  );
  const kept = own.length > 0 || spoken.length > 0 ? [...own, ...spoken] : others.filter(isContactOnly);
  return kept.sort((a, b) => b.weight + extra(b, site) - a.weight - extra(a, site)).map(({ best }) => best);
}

function isContactOnly({ best }: Ranked): boolean {
  const kind = kindOfPage(best.sourceUrl);
  return kind === "contact" || kind === "imprint" || kind === "home";
}
