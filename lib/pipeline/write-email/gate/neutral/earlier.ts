const EARLIER =
  /(?:^| )(?:as|like|wie|comme|como|conforme|come|zoals|jak) (?:we |wir |nous |abbiamo |is |juz )?(?:discussed|agreed|promised|mentioned|requested|planned|arranged|before|besprochen|vereinbart|abgesprochen|versprochen|gewunscht|geplant|angekundigt|immer|convenu|promis|prevu|discute|demande|acordado|acordamos|prometi|prometido|quedamos|hablamos|previsto|concordato|concordati|promesso|detto|stabilito|d accordo|besproken|afgesproken|beloofd|gepland|combinado|combinamos|falamos|ustalilismy|ustalono|obiecalem|obiecalam|umowilismy|planowano)(?= |$)/u;

/** `As agreed`, `comme prévu`: something between us and the reader, before the first email. */
export function claimsEarlierAgreement(folded: string): boolean {
  return EARLIER.test(folded);
}
