import { getDomain, getDomainWithoutSuffix } from "tldts";

/** Directories, marketplaces, social networks, maps, reviews, news and encyclopedias: by name, whatever their country's suffix. */
const NAMES = new Set(
  (
    "facebook fb instagram linkedin twitter x youtube youtu pinterest tiktok xing vimeo reddit medium tumblr threads snapchat whatsapp telegram " +
    "yelp yellowpages yp whitepages superpages citysearch manta bbb mapquest foursquare tripadvisor trustpilot glassdoor indeed kununu " +
    "angi angieslist homeadvisor houzz thumbtack porch nextdoor chamberofcommerce dexknows merchantcircle hotfrog cylex brownbook infobel europages " +
    "kompass dnb zoominfo crunchbase apollo rocketreach lusha owler bloomberg opencorporates northdata companieshouse bizapedia buzzfile dandb " +
    "gelbeseiten dasoertliche 11880 goyellow meinestadt golocal werkenntdenbesten firmenwissen wlw branchenbuch herold local search telsearch " +
    "pagesjaunes societe verif infogreffe paginasamarillas einforma paginegialle detelefoongids telefoonboek openingstijden paginebianche yell thomsonlocal " +
    "freeindex cyclex scoot checkatrade trustatrader ratedpeople amazon ebay etsy alibaba walmart wikipedia wikidata google bing apple " +
    "booking expedia opentable doordash ubereats grubhub waze here loc8nearme localharvest agriculture autotrader cars carfax edmunds cargurus " +
    "healthgrades vitals zocdoc avvo findlaw justia lawyers realtor zillow redfin loopnet github gitlab archive issuu scribd slideshare eventbrite meetup"
  ).split(" "),
);

/** Words in a domain that give a directory away. */
const DIRECTORY_WORDS =
  /(directory|yellow-?pages?|listings?|listing|branchenbuch|verzeichnis|annuaire|paginas|companies-?house|find-?a-?|reviews?)/;

/** Hosting places where a company's own page has its own sub-domain; the place itself is nobody's site. */
const BUILDERS = new Set([
  "wordpress",
  "blogspot",
  "wixsite",
  "weebly",
  "squarespace",
  "jimdo",
  "jimdofree",
  "godaddysites",
  "webnode",
]);

/** Whether an address can never be a company's own website. Accepts full URLs and bare hosts. */
export function isNotACompanySite(address: string): boolean {
  const label = getDomainWithoutSuffix(address)?.toLowerCase();
  if (label === undefined || label === null) return true;
  if (NAMES.has(label) || DIRECTORY_WORDS.test(label)) return true;
  return BUILDERS.has(label) && getDomain(address) === hostOf(address).replace(/^www\./, "");
}

function hostOf(address: string): string {
  return address
    .replace(/^[a-z]+:\/\//i, "")
    .replace(/[/:?#].*$/s, "")
    .toLowerCase();
}
