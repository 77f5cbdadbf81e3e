import type { NodeText, StructuredNode } from "./item";

/** Types that are no company, and whose parts speak of others. */
const NO_COMPANY =
  /^(?:article|newsarticle|blogposting|blog|product|offer|aggregateoffer|event|review|aggregaterating|rating|breadcrumblist|listitem|imageobject|videoobject|webpage|website|collectionpage|aboutpage|contactpage|faqpage|question|answer|jobposting|recipe|person|place|postaladdress|geocoordinates|contactpoint|openinghoursspecification|searchaction|entrypoint|service|brand|country|city|administrativearea|sitenavigationelement|wpheader|wpfooter|wpsidebar|comment|book|movie|howto|itemlist|creativework)$/;
/** Properties that lead to other organisations. */
const OF_OTHERS = new Set(
  (
    "review reviews author itemreviewed brand manufacturer worksfor memberof alumniof sponsor funder affiliation offers " +
    "makesoffer hasoffercatalog itemoffered seller location performer organizer hiringorganization isrelatedto award customer"
  ).split(" "),
);
const COMPANY_SIGNS = [
  "telephone",
  "email",
  "faxnumber",
  "sameas",
  "legalname",
  "vatid",
  "openinghours",
  "logo",
];
const DEPTH_LIMIT = 8;

export function firstText(node: StructuredNode, name: string): NodeText | null {
  return node.texts.get(name)?.[0] ?? null;
}

function isCompany(node: StructuredNode): boolean {
  if (node.types.some((type) => NO_COMPANY.test(type))) return false;
  if (node.types.some((type) => /organization|business|corporation|store|company/.test(type))) return true;
  if (node.types.includes("vcard")) return true;
  return (
    node.texts.has("name") &&
    (node.nodes.has("address") || COMPANY_SIGNS.some((sign) => node.texts.has(sign)))
  );
}

/** The nodes that describe the page's company, wherever they are nested; the page's own come first. */
export function companyNodes(nodes: readonly StructuredNode[], depth = 0): StructuredNode[] {
  const found: StructuredNode[] = [];
  for (const node of nodes) {
    if (isCompany(node)) found.push(node);
    if (depth >= DEPTH_LIMIT || node.types.includes("review")) continue;
    for (const [name, inner] of node.nodes) {
      if (!OF_OTHERS.has(name)) found.push(...companyNodes(inner, depth + 1));
    }
  }
  return [...new Set(found)];
}

/** People marked as such, with the property that leads to them as the role where none is given. */
export function personNodes(
  nodes: readonly StructuredNode[],
  depth = 0,
  via = "",
): { node: StructuredNode; via: string }[] {
  const found: { node: StructuredNode; via: string }[] = [];
  for (const node of nodes) {
    if (node.types.includes("person")) found.push({ node, via });
    if (depth >= DEPTH_LIMIT || node.types.includes("review")) continue;
    for (const [name, inner] of node.nodes) {
      if (name !== "author" && !OF_OTHERS.has(name)) found.push(...personNodes(inner, depth + 1, name));
    }
  }
  return found;
}
