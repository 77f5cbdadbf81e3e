import { squash } from "../site-identity";

export const LEGAL_FORMS =
  "inc|incorporated|llc|l\\.l\\.c|llp|pllc|ltd|limited|plc|corp|corporation|co|company|pty ltd|pty|gmbh & co\\.? ?kg(?:aa)?|gmbh|ag|kg|ohg|ug|gbr|e\\.? ?k|e\\.? ?u|eg|kgaa|se|sa|s\\.a|sas|s\\.a\\.s|sarl|s\\.à r\\.l|sàrl|eurl|sasu|snc|srl|s\\.r\\.l|s\\.r\\.l\\.s|spa|s\\.p\\.a|sl|s\\.l|slu|bv|b\\.v|nv|n\\.v|vof|ab|as|a/s|aps|oy|oyj|sp\\. z o\\.? ?o|s\\.r\\.o|a\\.s|kft|zrt|lda|ltda|doo|d\\.o\\.o";
const LEGAL_END = new RegExp(`[ ,]+(?:${LEGAL_FORMS})\\.?$`, "iu");
const RIGHTS = /right|recht|droits|derechos|diritti/i;
const RIGHTS_END =
  /[\s,.;:|–—-]*(?:all rights? reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati).*$/i;
const NO_NAME =
  /^(?:home(?: ?page)?|welcome(?: to)?|index|contact(?: us)?|about(?: us)?|untitled.*|default|menu|logo|site logo|company logo|header|banner|startseite|willkommen|kontakt|impressum|accueil|bienvenue|inicio|bienvenidos|homepage|website|my (?:site|blog|wordpress)|wordpress|imprint|services?|products?|blog|news|test|page|main|image|all rights reserved|rights reserved|copyright|your (?:company|business|logo)|company name|inc|llc|ltd|gmbh|error|404.*|not found|403.*|forbidden|loading.*|just a moment.*|get in touch|team|our team|faq|login|search|shop|store|online shop|english|deutsch|terms.*|privacy.*|site map|sitemap|locations?|info|google|openstreetmap(?: contributors)?|mapbox|facebook|twitter|instagram|youtube|wix(?:\.com)?|squarespace|shopify|godaddy|wordpress\.com|jimdo|weebly)$/i;

/** A name without the words that pages put around it: "Welcome to", "logo", "All rights reserved", years, marks. */
export function cleanName(raw: string): string {
  const line = raw.replace(/\s+/g, " ").replace(/[®™©]/g, "");
  return (RIGHTS.test(line) ? line.replace(RIGHTS_END, "") : line)
    .replace(
      /^(?:welcome to|willkommen (?:bei|auf)|bienvenue (?:chez|sur)|home of|the official (?:site|website) of)\s+/i,
      "",
    )
    .replace(/\s*(?:company |site |header )?logo(?:type)?$/i, "")
    .replace(/^[\s,;:|–—•·-]+|[\s,;:|–—•·-]+$/g, "")
    .trim();
}

/** What names of one company have in common: no legal form, no "The", no `.com`, only letters and digits. */
export function coreOf(name: string): string {
  let bare = name.replace(/^the\s+/i, "").replace(/^(?:www\.)?(\S+)\.(?:com|net|org|[a-z]{2})$/i, "$1");
  for (let i = 0; i < 2; i += 1) bare = bare.replace(LEGAL_END, "");
  return squash(bare);
}

export function isNoName(name: string): boolean {
  return (
    name.length < 2 ||
    name.length > 80 ||
    NO_NAME.test(name) ||
    !/\p{L}/u.test(name) ||
    /^https?:/i.test(name)
  );
}

export function hasLegalForm(name: string): boolean {
  return LEGAL_END.test(name);
}
