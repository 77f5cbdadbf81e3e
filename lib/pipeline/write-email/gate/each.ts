/** Every, each, folded. */
export const EACH =
  /^(?:every|each|jede[rnsm]?|chaque|cada|ogni|elke?|iedere?|kazd[yaei]\p{L}*|co|per|pro)$/u;
