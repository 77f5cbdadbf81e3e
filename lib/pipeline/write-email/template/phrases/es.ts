import type { Phrases } from "./phrases";

export const spanish: Phrases = {
  greetFriendly: (name) => `Hola, ${name}:`,
  greetFormal: (name) => `Buenos días, ${name}:`,
  greetTeam: (company) => `Hola, equipo de ${company}:`,
  greetAnyone: "Buenos días:",
  quote: [
    (words) => `En su página web escriben: «${words}»`,
    (words) => `He leído esto en su página web: «${words}»`,
    (words) => `En su página web se lee: «${words}»`,
  ],
  readSite: [(site) => `He leído su página web, ${site}.`, (site) => `Le escribo después de leer ${site}.`],
  basedIn: [
    (city) => `He leído en su página web que están en ${city}.`,
    (city) => `Según su página web, están en ${city}.`,
  ],
  introduce: [
    (name, company) => `Me llamo ${name} y le escribo de parte de ${company}.`,
    (name, company) => `Soy ${name}, de ${company}.`,
  ],
  rightPerson: [
    "¿Puedo hacerle una pregunta: es usted la persona adecuada para este tema?",
    "¿Podría decirme quién se ocupa de este tema en su empresa?",
  ],
  bridge: ["Esto es lo que hacemos:", "En breve, esto es lo que hacemos:", "Le escribo por esto:"],
  ask: [
    "¿Le viene bien una breve llamada la próxima semana?",
    "¿Quiere que le envíe más detalles por correo?",
    "¿Le interesa?",
    "¿Tiene diez minutos para una llamada?",
    "Si le interesa, basta una breve respuesta.",
  ],
  closeFriendly: "Un saludo,",
  closeFormal: "Atentamente,",
  subjects: ({ company, firstName, senderCompany }) => [
    company && `Una pregunta para ${company}`,
    company && `${company} y ${senderCompany}`,
    firstName && `${firstName}, una breve pregunta`,
    company && `Una idea para ${company}`,
    `Un breve mensaje de ${senderCompany}`,
    "Una breve pregunta",
    "¿Puedo hacerle una pregunta?",
  ],
};
