/** Small words of sentences, and the words beside contacts: a contact page has few sentences. */
const WORDS: Record<string, string> = {
  en: "the and of for with our you is are from phone home about hours",
  de: "der die das und für mit wir ist von uns telefon startseite kontakt öffnungszeiten anschrift impressum",
  fr: "le les des et nous pour une est dans nos vous du téléphone courriel accueil adresse horaires",
  es: "el los las y para con nuestra nuestros una por del teléfono correo inicio dirección horario",
  it: "il gli di per con della nostra che una è telefono indirizzo orari siamo",
  nl: "het een van voor met wij onze en zijn telefoon adres openingstijden",
  sv: "och för med vi är av på till som telefon adress öppettider",
  da: "og af for med vi er på til som telefon adresse åbningstider",
  pt: "os para com uma nossa dos em não telefone endereço horário",
  pl: "i w na z do dla nas jest oraz telefon adres godziny",
};
const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(WORDS)) {
  for (const word of words.split(" ")) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
}
const SAMPLE_LENGTH = 3000;
const LEAST_WORDS = 3;

/** The language a text is most likely in, for pages that do not say; null when too few words tell. */
export function guessLanguage(text: string): string | null {
  const counts = new Map<string, number>();
  for (const word of text
    .slice(0, SAMPLE_LENGTH)
    .toLowerCase()
    .split(/[^\p{L}]+/u)) {
    for (const language of LANGUAGES_OF.get(word) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < LEAST_WORDS || first[1] === second?.[1]) return null;
  return first[0];
}
