import type { Phrases } from "./phrases";

export const portuguese: Phrases = {
  greetFriendly: (name) => `Olá, ${name},`,
  greetFormal: (name) => `Bom dia, ${name},`,
  greetTeam: (company) => `Olá, equipe da ${company},`,
  greetAnyone: "Bom dia,",
  quote: [
    (words) => `No seu site está escrito: “${words}”`,
    (words) => `Li isto no seu site: “${words}”`,
    (words) => `No seu site se lê: “${words}”`,
  ],
  readSite: [(site) => `Li o seu site, ${site}.`, (site) => `Escrevo depois de ler ${site}.`],
  basedIn: [
    (city) => `Li no seu site que a sua empresa está em ${city}.`,
    (city) => `Segundo o seu site, a sua empresa está em ${city}.`,
  ],
  introduce: [
    (name, company) => `O meu nome é ${name} e escrevo em nome da ${company}.`,
    (name, company) => `Sou ${name}, da ${company}.`,
  ],
  rightPerson: [
    "Posso fazer uma pergunta: é a pessoa certa para este tema?",
    "Poderia me dizer quem trata deste tema na sua empresa?",
  ],
  bridge: ["É isto que fazemos:", "Em resumo, é isto que fazemos:", "Escrevo por isto:"],
  ask: [
    "Uma breve chamada na próxima semana seria possível?",
    "Posso enviar mais detalhes por e-mail?",
    "Isto interessa?",
    "Teria dez minutos para uma chamada?",
    "Se houver interesse, basta uma breve resposta.",
  ],
  closeFriendly: "Um abraço,",
  closeFormal: "Com os melhores cumprimentos,",
  subjects: ({ company, firstName, senderCompany }) => [
    company && `Uma pergunta para a ${company}`,
    company && `${company} e ${senderCompany}`,
    firstName && `${firstName}, uma breve pergunta`,
    company && `Uma ideia para a ${company}`,
    `Uma breve mensagem da ${senderCompany}`,
    "Uma breve pergunta",
    "Posso fazer uma pergunta?",
  ],
};
