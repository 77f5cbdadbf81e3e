const US_STATES =
  "Alabama AL Alaska AK Arizona AZ Arkansas AR California CA Colorado CO Connecticut CT Delaware DE Florida FL Georgia GA Hawaii HI Idaho ID Illinois IL Indiana IN Iowa IA Kansas KS Kentucky KY Louisiana LA Maine ME Maryland MD Massachusetts MA Michigan MI Minnesota MN Mississippi MS Missouri MO Montana MT Nebraska NE Nevada NV New_Hampshire NH New_Jersey NJ New_Mexico NM New_York NY North_Carolina NC North_Dakota ND Ohio OH Oklahoma OK Oregon OR Pennsylvania PA Rhode_Island RI South_Carolina SC South_Dakota SD Tennessee TN Texas TX Utah UT Vermont VT Virginia VA Washington WA West_Virginia WV Wisconsin WI Wyoming WY District_of_Columbia DC Puerto_Rico PR";
const CA_PROVINCES =
  "Alberta AB British_Columbia BC Manitoba MB New_Brunswick NB Newfoundland NL Nova_Scotia NS Ontario ON Prince_Edward_Island PE Quebec QC Québec PQ Saskatchewan SK Nunavut NU Yukon YT Northwest_Territories NT";

function toMap(list: string): Map<string, string> {
  const words = list.split(" ");
  const codes = new Map<string, string>();
  for (let i = 0; i + 1 < words.length; i += 2) {
    const name = (words[i] ?? "").replaceAll("_", " ").toLowerCase();
    const code = words[i + 1] ?? "";
    codes.set(name, code);
    codes.set(code.toLowerCase(), code);
  }
  return codes;
}

export const US_CODES = toMap(US_STATES);
export const CANADIAN_CODES = toMap(CA_PROVINCES);

/** An alternation of a map's names and codes, longest first, for use in a pattern. */
export function anyOf(codes: ReadonlyMap<string, string>): string {
  return [...codes.keys()].sort((a, b) => b.length - a.length).join("|");
}
