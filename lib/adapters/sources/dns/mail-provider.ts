import { registrableDomain } from "../on-domain";

/** Who runs a domain's mail, by the names of its mail servers. Written from the providers' own set-up pages. */
const BY_MX: [RegExp, string][] = [
  [/(^|\.)(google|googlemail)\.com$/, "Google Workspace"],
  [/(^|\.)(outlook\.com|mx\.microsoft)$/, "Microsoft 365"],
  [/(^|\.)zoho(mail)?\.(com|eu|in)$/, "Zoho Mail"],
  [/(^|\.)protonmail\.ch$/, "Proton Mail"],
  [/(^|\.)messagingengine\.com$/, "Fastmail"],
  [/(^|\.)icloud\.com$/, "iCloud Mail"],
  [/(^|\.)yandex\.(net|ru)$/, "Yandex 360"],
  [/(^|\.)awsapps\.com$|inbound-smtp\..*\.amazonaws\.com$/, "Amazon WorkMail"],
  [/(^|\.)secureserver\.net$/, "GoDaddy"],
  [/(^|\.)emailsrvr\.com$/, "Rackspace Email"],
  [/(^|\.)(kundenserver\.de|ionos\.(com|de|fr|es|it|co\.uk)|1and1\.(com|co\.uk))$/, "IONOS"],
  [/(^|\.)(rzone\.de|strato\.de)$/, "Strato"],
  [/(^|\.)your-server\.de$/, "Hetzner"],
  [/(^|\.)kasserver\.com$/, "All-Inkl"],
  [/(^|\.)(ovh\.(net|com)|mail\.ovh\.net)$/, "OVHcloud"],
  [/(^|\.)gandi\.net$/, "Gandi"],
  [/(^|\.)(infomaniak\.ch|ikmail\.com)$/, "Infomaniak"],
  [/(^|\.)one\.com$/, "one.com"],
  [/(^|\.)privateemail\.com$/, "Namecheap Private Email"],
  [/(^|\.)titan\.email$/, "Titan"],
  [/(^|\.)mailbox\.org$/, "mailbox.org"],
  [/(^|\.)aruba\.it$/, "Aruba"],
];

/** Filters that stand before the real mailbox. */
const GATEWAYS: [RegExp, string][] = [
  [/(^|\.)mimecast(-offshore)?\.com$/, "Mimecast"],
  [/(^|\.)(pphosted|ppe-hosted|gpphosted)\.com$/, "Proofpoint"],
  [/(^|\.)barracudanetworks\.com$/, "Barracuda"],
  [/(^|\.)messagelabs\.com$/, "Symantec Email Security"],
  [/(^|\.)(hornetsecurity\.com|antispameurope\.com)$/, "Hornetsecurity"],
  [/(^|\.)iphmx\.com$/, "Cisco Secure Email"],
  [/(^|\.)(trendmicro\.(com|eu)|tmes\.trendmicro\.com)$/, "Trend Micro"],
];

/** Who is allowed to send, by the `include:` of an SPF record. */
const BY_SPF: [RegExp, string][] = [
  [/(^|\.)google\.com$/, "Google Workspace"],
  [/(^|\.)outlook\.com$/, "Microsoft 365"],
  [/(^|\.)sendgrid\.net$/, "SendGrid"],
  [/(^|\.)mcsv\.net$/, "Mailchimp"],
  [/(^|\.)mandrillapp\.com$/, "Mandrill"],
  [/(^|\.)mailgun\.org$/, "Mailgun"],
  [/(^|\.)hubspotemail\.net$/, "HubSpot"],
  [/(^|\.)salesforce\.com$/, "Salesforce"],
  [/(^|\.)zendesk\.com$/, "Zendesk"],
  [/(^|\.)amazonses\.com$/, "Amazon SES"],
  [/(^|\.)(sendinblue|brevo)\.com$/, "Brevo"],
  [/(^|\.)mailjet\.com$/, "Mailjet"],
  [/(^|\.)postmarkapp\.com$|(^|\.)mtasv\.net$/, "Postmark"],
  [/(^|\.)freshdesk\.com$/, "Freshdesk"],
];

function nameIn(table: [RegExp, string][], host: string): string | null {
  return table.find(([pattern]) => pattern.test(host))?.[1] ?? null;
}

export interface MailProvider {
  name: string;
  /** The filter in front of it, where there is one. */
  gateway: string | null;
}

/**
 * Who runs the mail of a domain.
 * @param hosts its mail servers, first choice first, lower case. @param senders what its SPF record includes
 */
export function mailProviderOf(
  domain: string,
  hosts: readonly string[],
  senders: readonly string[],
): MailProvider {
  const [first = ""] = hosts;
  const gateway = nameIn(GATEWAYS, first);
  const behind = senders.find((sender) => sender === "Google Workspace" || sender === "Microsoft 365");
  if (gateway !== null) return { name: behind ?? gateway, gateway };
  const known = nameIn(BY_MX, first);
  if (known !== null) return { name: known, gateway: null };
  const house = registrableDomain(first);
  const own = house !== null && house === registrableDomain(domain);
  return { name: own ? "Own mail server" : (house ?? first), gateway: null };
}

/** The services that an SPF record lets send, in its order; hosts that are not known are left out. */
export function sendersIn(spf: string): string[] {
  const includes = [...spf.matchAll(/(?:include:|redirect=)(\S+)/gi)].map((match) =>
    (match[1] ?? "").toLowerCase(),
  );
  return [...new Set(includes.flatMap((host) => nameIn(BY_SPF, host) ?? []))];
}
