import type { Phrases } from "./phrases";

export const german: Phrases = {
  greetFriendly: (name) => `Hallo ${name},`,
  greetFormal: (name) => `Guten Tag ${name},`,
  greetTeam: (company) => `Guten Tag an das Team von ${company},`,
  greetAnyone: "Guten Tag,",
  quote: [
    (words) => `Auf Ihrer Website schreiben Sie: „${words}“`,
    (words) => `Das habe ich auf Ihrer Website gelesen: „${words}“`,
    (words) => `Auf Ihrer Website steht: „${words}“`,
  ],
  readSite: [
    (site) => `Ich habe Ihre Website ${site} gelesen.`,
    (site) => `Ich schreibe Ihnen, weil ich ${site} gelesen habe.`,
  ],
  basedIn: [
    (city) => `Auf Ihrer Website habe ich gelesen, dass Sie in ${city} sind.`,
    (city) => `Laut Ihrer Website sind Sie in ${city}.`,
  ],
  introduce: [
    (name, company) => `Mein Name ist ${name} und ich schreibe Ihnen von ${company}.`,
    (name, company) => `Ich bin ${name} von ${company}.`,
  ],
  rightPerson: [
    "Darf ich kurz fragen: Sind Sie dafür die richtige Person?",
    "Können Sie mir sagen, wer sich bei Ihnen um dieses Thema kümmert?",
  ],
  bridge: ["Kurz gesagt, das machen wir:", "Darum geht es mir:", "Das machen wir, kurz gesagt:"],
  ask: [
    "Passt Ihnen nächste Woche ein kurzes Telefonat?",
    "Soll ich Ihnen mehr Details per E-Mail schicken?",
    "Ist das für Sie interessant?",
    "Haben Sie zehn Minuten für ein Gespräch?",
    "Wenn Sie Interesse haben, genügt eine kurze Antwort.",
  ],
  closeFriendly: "Viele Grüße",
  closeFormal: "Mit freundlichen Grüßen",
  subjects: ({ company, firstName, senderCompany }) => [
    company && `Eine Frage an ${company}`,
    company && `${company} und ${senderCompany}`,
    firstName && `${firstName}, eine kurze Frage`,
    company && `Eine Idee für ${company}`,
    `Kurze Nachricht von ${senderCompany}`,
    "Eine kurze Frage",
    "Darf ich Sie etwas fragen?",
  ],
};
