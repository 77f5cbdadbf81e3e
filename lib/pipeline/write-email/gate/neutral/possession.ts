import { formsOf } from "./forms/forms-of";
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
    "czas dzien tydzien odpowiedz zespol zespolu kalendarz opinia opinie firma firmy firmie pytanie pytania wiadomosc uwage interesuje dobrze riscontro cortese zainteresuje zainteresuja uwaga pracy strony"
  ).split(" "),
);

/** `Your second shop`, `your sample room`: that there is one is taken for granted. */
export const possession: Objection = (tokens, { lexicon, company, input }) => {
  const { possessive } = formsOf(input.language);
  const owned = tokens.find((token, index) => {
    const before = tokens[index - 1];
    const owner = before !== undefined && before.clause === token.clause ? before.fold : "";
    const isWord = !lexicon.functionWords.has(token.fold) && !company.has(token.fold);
    return possessive.test(owner) && isWord && !POSSESSED.has(token.fold);
  });
  return owned === undefined ? null : `“${owned.text}” takes something for granted`;
};
