import type { Phrases } from "./phrases";

export const italian: Phrases = {
  greetFriendly: (name) => `Ciao ${name},`,
  greetFormal: (name) => `Buongiorno ${name},`,
  greetTeam: (company) => `Buongiorno al team di ${company},`,
  greetAnyone: "Buongiorno,",
  quote: [
    (words) => `Sul vostro sito scrivete: «${words}»`,
    (words) => `Ho letto questo sul vostro sito: «${words}»`,
    (words) => `Sul vostro sito si legge: «${words}»`,
  ],
  readSite: [(site) => `Ho letto il vostro sito, ${site}.`, (site) => `Vi scrivo dopo aver letto ${site}.`],
  basedIn: [
    (city) => `Ho letto sul vostro sito che siete a ${city}.`,
    (city) => `Secondo il vostro sito, siete a ${city}.`,
  ],
  introduce: [
    (name, company) => `Mi chiamo ${name} e vi scrivo da parte di ${company}.`,
    (name, company) => `Sono ${name}, di ${company}.`,
  ],
  rightPerson: [
    "Posso farvi una domanda: siete la persona giusta per questo tema?",
    "Potreste dirmi chi si occupa di questo tema da voi?",
  ],
  bridge: ["Ecco cosa facciamo:", "In breve, ecco cosa facciamo:", "Vi scrivo per questo:"],
  ask: [
    "Vi va bene una breve chiamata la prossima settimana?",
    "Posso inviarvi più dettagli per e-mail?",
    "Vi interessa?",
    "Avete dieci minuti per una chiamata?",
    "Se vi interessa, basta una breve risposta.",
  ],
  closeFriendly: "Un saluto,",
  closeFormal: "Cordiali saluti,",
  subjects: ({ company, firstName, senderCompany }) => [
    company && `Una domanda per ${company}`,
    company && `${company} e ${senderCompany}`,
    firstName && `${firstName}, una breve domanda`,
    company && `Un’idea per ${company}`,
    `Un breve messaggio da ${senderCompany}`,
    "Una breve domanda",
    "Posso farvi una domanda?",
  ],
};
