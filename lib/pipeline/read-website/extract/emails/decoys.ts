import { domainOf, isSameHouse, type SiteIdentity } from "../site-identity";
import { isFreeMail } from "./free-mail";

/** Domains kept for examples, and those that forms and themes use as if they were. */
const EXAMPLE_DOMAINS =
  /^(?:(?:.+\.)?example(?:\.[a-z.]+)?|(?:.+\.)?(?:test|invalid|localhost)|(?:your|my|our|the)-?(?:company|domain|email|mail|site|website|business|name|host|shop|store|firm|provider|isp)(?:name)?\.[a-z.]+|(?:domain|email|company|website|site|domainname|companyname|sitename|mysite|somewhere|somedomain|xyz|abc|acme|foo|bar|test|sample|placeholder|host|address|adresse|beispiel|ejemplo|exemple|esempio|voorbeeld|muster(?:firma|mann|domain)?|meinedomain|deinedomain|ihredomain|votredomaine|tudominio)\.(?:com|net|org|de|fr|es|it|nl|co\.uk|ch|at|tld|xyz|io))$/;

/** What nobody's mailbox is called. */
const PLACEHOLDER_NAMES =
  /^(?:you|your|yours|your[._-]?(?:name|e?mail|address|email[._-]?address)|my[._-]?(?:name|email)|first(?:name)?[._-]?last(?:name)?|f(?:irst)?[._-]?name|last[._-]?name|name[._-]?surname|(?:john|jane)[._-]?(?:doe|smith|q[._-]?public)|j[._-]?doe|(?:max|erika)[._-]?(?:mustermann|muster)|mustermann|jean[._-]?dupont|mario[._-]?rossi|someone|somebody|some[._-]?one|nobody|user[._-]?name|example|beispiel|ejemplo|exemple|vorname[._-]?nachname|prenom[._-]?nom|nombre[._-]?apellido|ihr[._-]?name|ihre[._-]?e?mail|deine?[._-]?(?:name|e?mail)|votre[._-]?(?:nom|e?mail)|tu[._-]?(?:nombre|correo|email)|uw[._-]?(?:naam|e?mail)|tua[._-]?email|test(?:er|ing)?|foo|xxx+|abc|asdf|aaa+|email[._-]?(?:address|here)|enter[._-]?(?:your)?[._-]?email)$/;
/** Real mailboxes at a firm's own domain, placeholders elsewhere. */
const WEAK_NAMES =
  /^(?:name|email|user|username|mail|me|info\.?your.*|sample|demo|customer|client|guest|recipient|friend)$/;

/** Machines write from these, or they belong to error reporting, site builders, hosting, widgets. */
const SYSTEM_DOMAINS =
  /(?:^|\.)(?:sentry\.io|sentry-next\.wixpress\.com|wixpress\.com|wix\.com|squarespace\.com|weebly\.com|godaddy\.com|wordpress\.(?:com|org)|w3\.org|schema\.org|jquery\.com|googleapis\.com|gstatic\.com|google-analytics\.com|cloudflare\.com|cloudfront\.net|amazonaws\.com|bugsnag\.com|rollbar\.com|newrelic\.com|mailchimp\.com|sendgrid\.net|mailgun\.org|hubspot\.com|intercom\.io|zendesk\.com|shopify\.com|myshopify\.com|bigcommerce\.com|wpengine\.com|elementor\.com|envato\.com|themeforest\.net|github\.com|gitlab\.com|bitbucket\.org|npmjs\.com|group\.calendar\.google\.com|calendar\.google\.com|iana\.org|ietf\.org|addthis\.com|sharethis\.com|disqus\.com|typekit\.com|fontawesome\.(?:com|io)|jsdelivr\.net|unpkg\.com|mozilla\.org|apache\.org|php\.net|nginx\.org)$/;
const SYSTEM_NAMES =
  /^(?:(?:no|do[._-]?not)[._-]?reply|mailer-daemon|postmaster|bounces?|git|root|wordpress|www-data|nobody|automailer|notifications?[._-]?no[._-]?reply)$/;
const MACHINE_NAME = /^(?:[0-9a-f]{16,}|[0-9a-f]{8}-[0-9a-f]{4}-.*|u00[0-9a-f]{2}.*|\d{9,}|2x|3x)$/;

/** A credit: who made, hosts or translates the site. */
const CREDIT =
  /\b(?:(?:web)?(?:site|page|shop|seite)?s?\s?(?:design|designed|developed|development|built|created|made|hosted|hosting|maintained|programmed|crafted|coded|powered|realisiert|umgesetzt|erstellt|gestaltet|entwickelt|programmiert|réalis[ée]e?|réalisation|conçue?|desarrollad[oa]|diseñad[oa]|realizzat[oa]|sviluppat[oa]|ontwikkeld|gemaakt)\s?(?:&|and|und)?\s?(?:\w+\s)?(?:by|von|durch|par|por|da|door)|(?:web)?(?:site|page)s? (?:by|von|par)|web[- ]?design(?:er)?|web[- ]?master|web-?agentur|web-?agency|agence web|agencia web|hosting(?: provider)?|hébergeur|hébergement|hoster|technische umsetzung|umsetzung|konzept(?:ion)? (?:und|&) (?:design|umsetzung)|powered by|theme by|template by|photo(?:graphy|s)? (?:by|credits?)|site by|design by|bildnachweis|fotonachweis)\b/i;

/** Whether a line gives credit to makers of the site rather than speaking for the company. */
export function isCredit(line: string): boolean {
  return CREDIT.test(line);
}

/** Whether an address is nobody's, or a machine's: whatever the page around it says. */
export function isPlaceholder(email: string, site: SiteIdentity): boolean {
  const at = email.indexOf("@");
  const local = email.slice(0, at);
  const host = email.slice(at + 1);
  const own = domainOf(host) === site.domain && site.domain !== null;
  if (PLACEHOLDER_NAMES.test(local) || MACHINE_NAME.test(local) || SYSTEM_NAMES.test(local)) return true;
  if (own) return false;
  return (
    EXAMPLE_DOMAINS.test(host) ||
    SYSTEM_DOMAINS.test(host) ||
    (WEAK_NAMES.test(local) && !isSameHouse(host, site) && !isFreeMail(host))
  );
}
