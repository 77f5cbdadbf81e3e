import type { FactField, FoundFact } from "@/lib/models/fact/shape";
import type { ParsedPage } from "./collect/parsed-page";
import { isCredit } from "./emails/decoys";
import { lineAt } from "./lines";
import type { Snapshot } from "./snapshot";
import type { StructuredNode } from "./structured-data/item";

type Network = Extract<FactField, "linkedin" | "twitter" | "facebook" | "instagram" | "youtube">;

const HOSTS: [RegExp, Network][] = [
  [/(?:^|\.)linkedin\.com$/, "linkedin"],
  [/^(?:www\.|mobile\.|m\.)?(?:twitter|x)\.com$/, "twitter"],
  [/(?:^|\.)(?:facebook|fb)\.com$/, "facebook"],
  [/^(?:www\.)?instagram\.com$/, "instagram"],
  [/^(?:www\.|m\.)?youtube\.com$/, "youtube"],
];

/** The first parts of paths that are no profile: buttons, posts, log-ins, the network's own pages. */
const NO_PROFILE: Record<Network, RegExp> = {
  linkedin:
    /^\/(?:sharearticle|share|cws|feed|posts|pulse|jobs|login|signup|legal|help|shareArticle|uas|redir|groups|learning|psettings)?(?:\/|$)/i,
  twitter:
    /^\/(?:share|intent|home|search|hashtag|login|signup|i|tos|privacy|about|widgets|statuses|explore)?(?:\/|$)|\/status(?:es)?\//i,
  facebook:
    /^\/(?:sharer(?:\.php)?|share(?:\.php)?|dialog|plugins|login(?:\.php)?|l\.php|tr|events|photo(?:\.php|s)?|video(?:\.php|s)?|watch|hashtag|help|policy(?:\.php)?|policies|privacy|legal|terms(?:\.php)?|permalink\.php|story\.php|ads|business|marketplace|home\.php|v\d[\d.]*|2008|badges|connect|r\.php|media|about|full_data_use_policy|settings)?(?:\/|$)|\/(?:posts|videos|photos)\//i,
  instagram: /^\/(?:p|reel|reels|explore|accounts|about|legal|stories|tv|share)?(?:\/|$)/i,
  youtube:
    /^\/(?:watch|embed|v|playlist|results|feed|shorts|live|t|about|redirect|account|iframe_api|player_api|subscription_center)?(?:\/|$)/i,
};
/** Those who make sites, and the networks themselves: their profiles stand on pages of others. */
const VENDORS =
  /^\/@?(?:company\/|pg\/|user\/|c\/)?(?:wordpress|wordpressdotcom|wix|squarespace|shopify|godaddy|weebly|elementor|elegantthemes|envato|themeforest|facebook|facebookapp|twitter|x|instagram|youtube|linkedin|google|platform|webflow|hubspot|mailchimp|tripadvisor|yelp|your-?(?:page|profile|company|username|name)|username|example|profile|page)\/?$/i;

function parseLink(href: string): URL | null {
  const link = href.trim().startsWith("//") ? `https:${href.trim()}` : href.trim();
  return /^https?:\/\//i.test(link) && URL.canParse(link) ? new URL(link) : null;
}

/** The profile a link leads to, in its plain form, or null for shares, posts and other links. */
export function profileOf(href: string): { network: Network; url: string } | null {
  const link = parseLink(href);
  if (link === null) return null;
  const network = HOSTS.find(([host]) => host.test(link.hostname.toLowerCase()))?.[1];
  if (network === undefined) return null;
  const hash = link.hash.startsWith("#!/") ? `/${link.hash.slice(3)}` : "";
  const path = (link.pathname === "/" && hash !== "" ? hash : link.pathname).replace(/\/{2,}/g, "/");
  if (/^\/profile\.php$/i.test(path) && link.searchParams.has("id")) {
    return { network, url: `https://www.facebook.com/profile.php?id=${link.searchParams.get("id")}` };
  }
  if (NO_PROFILE[network].test(path) || VENDORS.test(path) || path.length > 150) return null;
  return { network, url: `https://${link.hostname.toLowerCase()}${path.replace(/\/+$/, "")}` };
}

function fromMarks(nodes: readonly StructuredNode[]): string[] {
  return nodes.flatMap((node) =>
    [...(node.texts.get("sameas") ?? []), ...(node.texts.get("url") ?? [])].map(({ text }) => text),
  );
}

/** The company's own profiles on the five networks, one fact for each address. */
export function findSocials(
  page: ParsedPage,
  companies: readonly StructuredNode[],
  snapshot: Snapshot,
): FoundFact[] {
  const facts = new Map<string, FoundFact>();
  const add = (href: string, adapter: string, confidence: number) => {
    const profile = profileOf(href);
    if (profile === null || facts.has(profile.url.toLowerCase())) return;
    const finding = { field: profile.network, value: profile.url, adapter, confidence };
    facts.set(profile.url.toLowerCase(), snapshot.fact(finding, snapshot.place("", href.trim())));
  };
  for (const href of fromMarks(companies)) add(href, "json-ld", 0.95);
  for (const { href, start } of page.anchors) {
    if (!/linkedin|twitter|x\.com|facebook|fb\.com|instagram|youtube/i.test(href)) continue;
    const line = lineAt(page.visible, start);
    if (line.end - line.start < 200 && isCredit(page.visible.slice(line.start, line.end))) continue;
    add(href, "link", 0.85);
  }
  return [...facts.values()];
}
