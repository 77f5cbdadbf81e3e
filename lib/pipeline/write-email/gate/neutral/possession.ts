import type { Objection } from "./objection";

/** What one may ask or thank the reader for without claiming that it is there. */
const POSSESSED = new Set(
  (
    "time day days week reply answer response team calendar diary inbox attention side thought thoughts opinion view feedback interest area colleague colleagues desk end patience convenience company question questions schedule hands way email message call work " +
    "zeit tag woche antwort ruckmeldung team kalender meinung interesse kollege kollegen kollegin seite unternehmen firma betrieb frage fragen nachricht anliegen haus geduld aufmerksamkeit arbeit mail email anruf ruckruf " +
    "temps journee semaine reponse retour equipe agenda avis interet collegue collegues cote entreprise question questions message attention disposition ecoute part travail mail appel " +
    "tiempo dia semana respuesta equipo agenda opinion interes companero companera lado empresa pregunta preguntas mensaje atencion disposicion trabajo correo llamada parte " +
    "tempo giorno giornata settimana risposta squadra team agenda parere opinione interesse collega azienda domanda domande messaggio attenzione disposizione lavoro mail parte " +
    "tijd dag week antwoord reactie team agenda mening interesse collega bedrijf vraag vragen bericht aandacht kant werk mail telefoontje " +
    "tempo dia semana resposta equipa equipe agenda opiniao interesse colega empresa pergunta perguntas mensagem atencao disposicao trabalho parte disponibilidade " +
    "czas dzien tydzien odpowiedz zespol zespolu kalendarz opinia opinie firma firmy firmie pytanie pytania wiadomosc uwage uwaga pracy strony"
  ).split(" "),
);

/** `Your second shop`, `your sample room`: that there is one is taken for granted. */
export const possession: Objection = (tokens, { lexicon, company }) => {
  const owned = tokens.find((token, index) => {
    const owner = tokens[index - 1]?.fold ?? "";
    const isOwner = lexicon.reader.has(owner) && !lexicon.nominatives.has(owner);
    const isWord = !lexicon.functionWords.has(token.fold) && !company.has(token.fold);
    return isOwner && isWord && !POSSESSED.has(token.fold) && lexicon.headsStandLast;
  });
  return owned === undefined ? null : `“${owned.text}” takes something for granted`;
};
