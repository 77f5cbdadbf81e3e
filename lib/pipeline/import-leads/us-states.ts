const US_STATES = `AL alabama, AK alaska, AZ arizona, AR arkansas, CA california, CO colorado, CT connecticut, DE delaware,
  DC district of columbia, FL florida, GA georgia, HI hawaii, ID idaho, IL illinois, IN indiana, IA iowa, KS kansas,
  KY kentucky, LA louisiana, ME maine, MD maryland, MA massachusetts, MI michigan, MN minnesota, MS mississippi,
  MO missouri, MT montana, NE nebraska, NV nevada, NH new hampshire, NJ new jersey, NM new mexico, NY new york,
  NC north carolina, ND north dakota, OH ohio, OK oklahoma, OR oregon, PA pennsylvania, PR puerto rico, RI rhode island,
  SC south carolina, SD south dakota, TN tennessee, TX texas, UT utah, VT vermont, VA virginia, WA washington,
  WV west virginia, WI wisconsin, WY wyoming`;
const CANADIAN_PROVINCES = `AB alberta, BC british columbia, MB manitoba, NB new brunswick, NL newfoundland and labrador,
  NS nova scotia, NT northwest territories, NU nunavut, ON ontario, PE prince edward island, QC quebec,
  SK saskatchewan, YT yukon`;

const COUNTRY_BY_STATE = new Map([...entries(CANADIAN_PROVINCES, "CA"), ...entries(US_STATES, "US")]);

/** "US" or "CA" for a state or province given by name or code; null otherwise. */
export function countryOfState(state: string): string | null {
  return COUNTRY_BY_STATE.get(state.trim().replaceAll(".", "").toLowerCase()) ?? null;
}

function entries(list: string, country: string): [string, string][] {
  return list.split(",").flatMap((item): [string, string][] => {
    const [code = "", ...name] = item.trim().split(" ");
    return [
      [code.toLowerCase(), country],
      [name.join(" "), country],
    ];
  });
}
