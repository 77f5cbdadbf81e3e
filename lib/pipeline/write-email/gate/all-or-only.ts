/** All, every, always, whole: folded, in the writers' languages. */
export const UNIVERSAL =
  /^(?:all|every|each|always|everyone|everybody|everything|entire|entirely|whole|completely|fully|totally|never|alle[rsnm]?|jede[rsnm]?|immer|samtliche[rsnm]?|ganze[rsnm]?|vollig|vollstandig|stets|tou[st]e?s?|chaque|toujours|entier|entiere|entierement|completement|tod[oa]s?|cada|siempre|enter[oa]|completamente|totalmente|tutt[oiae]|ogni|sempre|inter[oa]|interamente|elke?|iedere?|iedereen|altijd|hele|volledig|geheel|sempre|inteir[oa]|wszy\p{L}+|kazd\p{L}+|zawsze|cal[yae]|calkowicie)$/u;

/** Only, folded, in the writers' languages. */
export const ONLY =
  /^(?:only|exclusively|nur|ausschliesslich|seulement|uniquement|exclusivement|solo|solamente|soltanto|alleen|uitsluitend|apenas|so|tylko|wylacznie)$/u;
