/** A, the, your, our: whose it is said to be is looked at elsewhere. */
export const ARTICLE =
  /^(?:an?|the|your|our|der|die|das|den|dem|ein|eine[nmrs]?|ihre?[nmrs]?|unsere?[nmrs]?|les?|la|l|une?|vos|votre|nos|notre|el|los|las|un[ao]?s?|sus?|nuestr[oa]s?|il|lo|gli|i|vostr[oaie]|nostr[oaie]|de|het|een|uw|onze?|o|os|as|um|umas?|uns|seus?|suas?|noss[oa]s?|vosso?s?)$/u;

/** In Dutch what is done to things may end the clause: `… en drie hallen verkocht`. */
export const PARTICIPLE =
  /^(?:\p{L}{0,4}ge\p{L}{2,}(?:t|d|en)|(?:ver|be|ont|her)\p{L}{2,}(?:t|d|en)|\p{L}{3,}(?:eerd|iert))$/u;
