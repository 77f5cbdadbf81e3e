import type { Phrases } from "./phrases";

export const dutch: Phrases = {
  greetFriendly: (name) => `Hallo ${name},`,
  greetFormal: (name) => `Beste ${name},`,
  greetTeam: (company) => `Hallo team van ${company},`,
  greetAnyone: "Goedendag,",
  quote: [
    (words) => `Op uw website schrijft u: “${words}”`,
    (words) => `Dit las ik op uw website: “${words}”`,
    (words) => `Op uw website staat: “${words}”`,
  ],
  readSite: [
    (site) => `Ik heb uw website ${site} gelezen.`,
    (site) => `Ik schrijf u omdat ik ${site} heb gelezen.`,
  ],
  basedIn: [
    (city) => `Op uw website las ik dat u in ${city} zit.`,
    (city) => `Volgens uw website zit u in ${city}.`,
  ],
  introduce: [
    (name, company) => `Mijn naam is ${name} en ik schrijf u namens ${company}.`,
    (name, company) => `Ik ben ${name} van ${company}.`,
  ],
  rightPerson: [
    "Mag ik u kort iets vragen: bent u hiervoor de juiste persoon?",
    "Kunt u mij zeggen wie bij u over dit onderwerp gaat?",
  ],
  bridge: ["Kort gezegd, dit doen wij:", "Hier gaat het om:", "Dit is wat wij doen:"],
  ask: [
    "Komt een kort telefoontje volgende week u uit?",
    "Zal ik u meer details per e-mail sturen?",
    "Is dit interessant voor u?",
    "Heeft u tien minuten voor een gesprek?",
    "Als u interesse heeft, is een kort antwoord genoeg.",
  ],
  closeFriendly: "Hartelijke groet,",
  closeFormal: "Met vriendelijke groet,",
  subjects: ({ company, firstName, senderCompany }) => [
    company && `Een vraag voor ${company}`,
    company && `${company} en ${senderCompany}`,
    firstName && `${firstName}, een korte vraag`,
    company && `Een idee voor ${company}`,
    `Een kort bericht van ${senderCompany}`,
    "Een korte vraag",
    "Mag ik u iets vragen?",
  ],
};
