import type { Phrases } from "./phrases";

export const french: Phrases = {
  greetFriendly: (name) => `Bonjour ${name},`,
  greetFormal: (name) => `Bonjour ${name},`,
  greetTeam: (company) => `Bonjour à l’équipe de ${company},`,
  greetAnyone: "Bonjour,",
  quote: [
    (words) => `Sur votre site, vous écrivez : « ${words} »`,
    (words) => `J’ai lu ceci sur votre site : « ${words} »`,
    (words) => `On peut lire sur votre site : « ${words} »`,
  ],
  readSite: [(site) => `J’ai lu votre site, ${site}.`, (site) => `Je vous écris après avoir lu ${site}.`],
  basedIn: [
    (city) => `J’ai lu sur votre site que vous êtes à ${city}.`,
    (city) => `Selon votre site, vous êtes à ${city}.`,
  ],
  introduce: [
    (name, company) => `Je m’appelle ${name} et je vous écris de la part de ${company}.`,
    (name, company) => `Je suis ${name}, de ${company}.`,
  ],
  rightPerson: [
    "Puis-je vous poser une question : êtes-vous la bonne personne pour ce sujet ?",
    "Pourriez-vous me dire qui s’occupe de ce sujet chez vous ?",
  ],
  bridge: ["Voici ce que nous faisons :", "En bref, voici ce que nous faisons :", "Nous faisons ceci :"],
  ask: [
    "Seriez-vous disponible pour un court appel la semaine prochaine ?",
    "Puis-je vous envoyer plus de détails par e-mail ?",
    "Est-ce que cela vous intéresse ?",
    "Auriez-vous dix minutes pour un appel ?",
    "Si cela vous intéresse, une courte réponse suffit.",
  ],
  closeFriendly: "Bien à vous,",
  closeFormal: "Cordialement,",
  subjects: ({ company, firstName, senderCompany }) => [
    company && `Une question pour ${company}`,
    company && `${company} et ${senderCompany}`,
    firstName && `${firstName}, une courte question`,
    company && `Une idée pour ${company}`,
    `Un court message de ${senderCompany}`,
    "Une courte question",
    "Puis-je vous poser une question ?",
  ],
};
