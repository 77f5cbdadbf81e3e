import type { PageLink, PageReading } from "./reading";

/** What a page is for, by the words in its address or in the link to it; the best to read comes first. */
const KINDS: { name: string; score: number; words: RegExp }[] = [
  {
    name: "contact",
    score: 100,
    words:
      /\b(?:contact(?:s|o|os|ez|eer|us|ar|enos|ti|i|ez-?nous)?|contact-?us|kontakt(?:e|y|formular|uj)?|contatt(?:i|o|aci)|contato|contactenos|kapcsolat|yhteystiedot|ota-yhteytta|get-?in-?touch|reach-?us|find-?us|so-finden-sie-uns|anfahrt|nous-contacter|kontakta-oss|kontakt-os|kontakt-oss|iletisim|epikoinonia|kontakti|kontakty)\b/,
  },
  {
    name: "imprint",
    score: 85,
    words:
      /\b(?:impressum|imprint|legal-?notice|mentions-?legales|aviso-?legal|note-?legali|colofon|site-?notice|company-?(?:info|information|details)|impresszum|tietoa-yrityksesta|aviso-?juridico|anbieterkennzeichnung)\b/,
  },
  {
    name: "about",
    score: 75,
    words:
      /\b(?:about(?:-?us)?|our-?(?:story|company|history|firm|practice)|who-?we-?are|company|uber-?uns|ueber-?uns|wir-?uber-?uns|unternehmen|firma|a-?propos|qui-?sommes-?nous|notre-?(?:entreprise|histoire|societe)|l-?entreprise|quienes-?somos|sobre(?:-?nosotros|-?nos)?|nosotros|acerca|empresa|chi-?siamo|azienda|l-?azienda|over-?ons|wie-?(?:zijn-?)?wij|quem-?somos|a-?empresa|o-?nas|o-?firmie|om-?(?:os|oss)|meista|rolunk|hakkimizda|o-?nama|profil(?:e)?)\b/,
  },
  {
    name: "team",
    score: 70,
    words:
      /\b(?:team|our-?team|meet-?(?:the|our)-?\w+|staff|people|our-?people|leadership|management|board|attorneys|lawyers|doctors|ansprechpartner|mitarbeiter|equipe|l-?equipe|notre-?equipe|equipo|el-?equipo|il-?team|squadra|ons-?team|medewerkers|equipa|zespol|medarbetare|medarbejdere|ansatte|henkilosto|tym|founders?)\b/,
  },
  {
    name: "locations",
    score: 55,
    words:
      /\b(?:locations?|our-?locations?|offices?|branches|stores?|standorte?|filialen?|niederlassungen|agences?|magasins?|sedes?|sedi|oficinas|vestigingen|hours|opening-?hours|offnungszeiten|oeffnungszeiten|horaires?|horarios?|orari|visit(?:-us)?|directions)\b/,
  },
  {
    name: "services",
    score: 25,
    words:
      /\b(?:services?|what-?we-?do|leistungen|prestations|servicios|servizi|diensten|products?|produkte|solutions?)\b/,
  },
];

const NEVER =
  /\b(?:log-?in|sign-?in|log-?out|register|signup|sign-?up|account|konto|cart|basket|warenkorb|panier|carrito|carrello|checkout|kasse|wp-admin|wp-login|wp-json|feed|rss|calendar|kalender|events?|tags?|categor(?:y|ies)|author|search|suche|print|share|reply|comment|privacy|datenschutz|dsgvo|confidentialite|privacidad|cookies?|terms|agb|cgv|tos|download|forum|wishlist|compare|xmlrpc|archive|unsubscribe|newsletter|sitemap|careers?|jobs?|karriere)\b/;
const NO_PAGE =
  /\.(?:pdf|jpe?g|png|gif|webp|svg|ico|zip|rar|gz|docx?|xlsx?|pptx?|mp[34]|avi|mov|webm|css|js|xml|json|ics|vcf|exe|dmg|txt|csv)$/i;
const SESSION =
  /(?:^|[?&;])(?:phpsessid|jsessionid|sid|session(?:_?id)?|aspsessionid\w*|zenid|oscsid|cfid|cftoken|s)=[^&]*|;jsessionid=[^?]*/gi;
const TRACKING = /(?:^|&)(?:utm_\w+|fbclid|gclid|ref|source|replytocom)=[^&]*/gi;

/** Words of a link or address: lower case without accents, parted by hyphens. */
function plainWords(text: string): string {
  return decodeSafely(text)
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/[^a-z0-9]+/g, "-");
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray percent sign: the text as it stands is good enough to look for words in.
    return text;
  }
}

/** One name for all addresses of a page: session ids, tracking, index files, the last slash and `www.` do not count. */
export function pageKey(url: string): string {
  if (!URL.canParse(url)) return url;
  const { hostname, pathname, search } = new URL(url);
  const path = pathname
    .replace(/;jsessionid=[^/]*/i, "")
    .replace(/\/(?:index|default|home)\.[a-z]{3,5}$/i, "/");
  const query = search
    .slice(1)
    .replace(SESSION, "")
    .replace(TRACKING, "")
    .replace(/^&+|&+$/g, "");
  return `${hostname.replace(/^www\./, "")}${path.replace(/\/+$/, "")}${query === "" ? "" : `?${query}`}`.toLowerCase();
}

interface Choice {
  url: string;
  key: string;
  kind: string;
  score: number;
}

function rate({ url, text }: { url: string; text: string }): Choice | null {
  const { pathname, search } = new URL(url);
  if (NO_PAGE.test(pathname)) return null;
  const path = plainWords(pathname);
  const words = text.length <= 60 ? plainWords(text) : "";
  const kind = KINDS.find(({ words: wanted }) => wanted.test(words) || wanted.test(path));
  if (kind === undefined) return null;
  // "Privacy" in the address rules a page out, unless the link to it plainly says contact or imprint.
  if (
    NEVER.test(path) ||
    (NEVER.test(words) && !KINDS.slice(0, 2).some(({ words: wanted }) => wanted.test(words)))
  )
    return null;
  const depth = pathname.split("/").filter((part) => part !== "").length;
  const exact = words !== "" && words.length < 25 && kind.words.test(words) ? 5 : 0;
  return {
    url,
    key: pageKey(url),
    kind: kind.name,
    score: kind.score + exact - depth * 4 - (search === "" ? 0 : 6) - path.length / 20,
  };
}

function pick(choices: readonly Choice[], limit: number, already: readonly string[]): string[] {
  const taken = new Set(already.map(pageKey));
  const perKind = new Map<string, number>();
  const chosen: string[] = [];
  for (const choice of [...choices].sort((a, b) => b.score - a.score)) {
    if (chosen.length >= limit) break;
    const seen = perKind.get(choice.kind) ?? 0;
    if (taken.has(choice.key) || seen >= 2) continue;
    taken.add(choice.key);
    perKind.set(choice.kind, seen + 1);
    chosen.push(choice.url);
  }
  return chosen;
}

export interface LinkWishes {
  /** At most so many addresses. */
  limit: number;
  /** Pages read or asked for already. */
  already: readonly string[];
}

/** The pages of the same site to read next, best first: contact, imprint, about, team, places of business. */
export function chooseLinks(reading: PageReading, { limit, already }: LinkWishes): string[] {
  const own = reading.links.filter(({ rel }: PageLink) => rel === "same-site");
  const choices = own.map(rate).filter((choice) => choice !== null);
  return pick(choices, limit, [...already, reading.url]);
}

/** The same choice among a sitemap's addresses, which have no words of their own. */
export function chooseFromSitemap(urls: readonly string[], { limit, already }: LinkWishes): string[] {
  const known = urls.filter((url) => URL.canParse(url));
  const choices = known.map((url) => rate({ url, text: "" })).filter((choice) => choice !== null);
  return pick(choices, limit, already);
}
