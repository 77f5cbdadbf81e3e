import type { Phrases } from "./phrases";

export const polish: Phrases = {
  greetFriendly: (name) => `Dzień dobry, ${name},`,
  greetFormal: (name) => `Dzień dobry, ${name},`,
  greetTeam: (company) => `Dzień dobry, piszę do zespołu ${company},`,
  greetAnyone: "Dzień dobry,",
  quote: [
    (words) => `Na Państwa stronie czytam: „${words}”`,
    (words) => `Na swojej stronie piszą Państwo: „${words}”`,
    (words) => `Na Państwa stronie jest napisane: „${words}”`,
  ],
  readSite: [
    (site) => `Znam Państwa stronę ${site} i dlatego piszę.`,
    (site) => `Piszę do Państwa po lekturze strony ${site}.`,
  ],
  basedIn: [
    (city) => `Na Państwa stronie czytam, że adres firmy to ${city}.`,
    (city) => `Według strony adres Państwa firmy to ${city}.`,
  ],
  introduce: [
    (name, company) => `Nazywam się ${name} i piszę w imieniu ${company}.`,
    (name, company) => `Z tej strony ${name}, ${company}.`,
  ],
  rightPerson: [
    "Czy mogę zadać krótkie pytanie: czy to właściwy adres w tej sprawie?",
    "Czy mogą mi Państwo powiedzieć, kto zajmuje się tym tematem?",
  ],
  bridge: ["Oto, czym się zajmujemy:", "W skrócie, tym się zajmujemy:", "Piszę w tej sprawie:"],
  ask: [
    "Czy pasuje Państwu krótka rozmowa w przyszłym tygodniu?",
    "Czy mogę przesłać więcej szczegółów e-mailem?",
    "Czy to Państwa interesuje?",
    "Czy znajdą Państwo dziesięć minut na rozmowę?",
    "Jeśli to Państwa interesuje, wystarczy krótka odpowiedź.",
  ],
  closeFriendly: "Pozdrawiam,",
  closeFormal: "Z poważaniem,",
  subjects: ({ company, firstName, senderCompany }) => [
    company && `Pytanie do ${company}`,
    company && `${company} i ${senderCompany}`,
    firstName && `${firstName}, krótkie pytanie`,
    company && `Pomysł dla ${company}`,
    `Krótka wiadomość od ${senderCompany}`,
    "Krótkie pytanie",
    "Czy mogę o coś zapytać?",
  ],
};
