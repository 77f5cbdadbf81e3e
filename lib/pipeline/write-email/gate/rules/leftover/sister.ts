/** Firms and people beside us. */
const SISTER =
  /^(?:sister\p{L}*|parent|mother|owner|landlord|schwester\p{L}*|mutter\p{L}*|tochter\p{L}*|vermieter\p{L}*|soeur|filiale|proprietaire|hermana|dueno|sorella|proprietario|zuster\p{L}*|moeder\p{L}*|eigenaar|irma|dono|siostra|wlasciciel\p{L}*)$/u;

/** Whether a word names a firm beside us, or whom we are owned by. */
export const isSister = (fold: string): boolean => SISTER.test(fold);
