import { parse } from "tldts";

/** Hosts where every company has a page of its own: the path tells them apart. */
const SHARED_HOST =
  /^(linkedin|facebook|fb|twitter|x|instagram|youtube|tiktok|pinterest|xing|yelp|google|etsy|ebay|amazon|linktr|yellowpages|tripadvisor)\./;

/** Names that no registry gives out: the sample web's, test networks' and intranets'. */
const RESERVED = /\.(example|test|localhost|local|lan|internal|intranet|corp|home)$/;

/**
 * What identifies the site that a website cell names: its registrable domain, or host and path where many share a
 * host. Null when the cell names no site.
 */
export function websiteDomain(cell: string): string | null {
  const first = cell.split(/[\s,;|]/, 1)[0] ?? "";
  if (!first.includes(".") || first.includes("@")) return null;
  const found = parse(first, { allowPrivateDomains: true });
  if (!found.domain || found.isIp) return null;
  if (!(found.isIcann || found.isPrivate || RESERVED.test(found.domain))) return null;
  if (!SHARED_HOST.test(found.domain)) return found.domain;
  const path = first.replace(/^[a-z]+:\/\//i, "").replace(/^[^/]*/, "");
  return (
    found.domain +
    path
      .toLowerCase()
      .replace(/[?#].*$/s, "")
      .replace(/(?<!\/)\/+$/, "")
  );
}
