/**
 * Words that assert by themselves, whatever name they stand in, folded: praise, prizes, certificates, size and rank,
 * dealings between companies. A company called `Award Winning Movers` has won nothing by its name.
 */
export const ASSERTIVE =
  /^(?:award\p{L}*|prize\p{L}*|priz\p{L}*|medal\p{L}*|medail\p{L}*|winn\p{L}+|won|win|champion\p{L}*|certif\p{L}+|zertifi\p{L}+|licen[sc]\p{L}+|accredit\p{L}+|approved|number|no|leader\p{L}*|expert\p{L}*|quality|trusted|official\p{L}*|global\p{L}*|worldwide|national\p{L}*|largest|biggest|oldest|fastest|cheapest|new\p{L}*|gold\p{L}*|silver|free|green|preis\p{L}*|auszeichn\p{L}+|ausgezeichn\p{L}+|sieger\p{L}*|gewinn\p{L}+|meister|qualitat\p{L}*|weltmarkt\p{L}*|prix|laureat\p{L}*|recompens\p{L}+|gagnant\p{L}*|qualite|premi[oa]\p{L}*|galard\p{L}+|ganador\p{L}*|calidad|vincitor\p{L}*|qualita|campion\p{L}*|campeon\p{L}*|campeao|prijs\p{L}*|winnaar\p{L}*|kwaliteit\p{L}*|vencedor\p{L}*|qualidade|nagrod\p{L}*|laureat\p{L}*|zwyciezc\p{L}*|mistrz\p{L}*|jakos\p{L}+|gran|grand\p{L}*|grande?s?|wielk\p{L}+|gross\p{L}*|great\p{L}*)$/u;
