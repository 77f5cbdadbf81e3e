import type { Phrases } from "./phrases";

export const english: Phrases = {
  greetFriendly: (name) => `Hi ${name},`,
  greetFormal: (name) => `Dear ${name},`,
  greetTeam: (company) => `Hello ${company} team,`,
  greetAnyone: "Hello,",
  quote: [
    (words) => `On your website you write: “${words}”`,
    (words) => `I read this on your website: “${words}”`,
    (words) => `Your website says: “${words}”`,
  ],
  readSite: [
    (site) => `I have read your website, ${site}.`,
    (site) => `I am writing to you after reading ${site}.`,
  ],
  basedIn: [
    (city) => `I read on your website that you are in ${city}.`,
    (city) => `Your website says that you are in ${city}.`,
  ],
  introduce: [
    (name, company) => `My name is ${name} and I am writing from ${company}.`,
    (name, company) => `I am ${name} from ${company}.`,
  ],
  rightPerson: [
    "May I ask you a short question: are you the right person for this?",
    "Could you tell me who looks after this topic at your company?",
  ],
  bridge: [
    "Here is what we do, in short:",
    "In short, this is what we do:",
    "This is what I am writing about:",
  ],
  ask: [
    "Would a short call next week suit you?",
    "Shall I send you more details by email?",
    "Is this of interest to you?",
    "Do you have ten minutes for a call?",
    "If you are interested, a short reply is enough.",
  ],
  closeFriendly: "Best wishes,",
  closeFormal: "Kind regards,",
  subjects: ({ company, firstName, senderCompany }) => [
    company && `A question for ${company}`,
    company && `${company} and ${senderCompany}`,
    firstName && `${firstName}, a short question`,
    company && `An idea for ${company}`,
    `A short note from ${senderCompany}`,
    "A short question",
    "May I ask you something?",
  ],
};
