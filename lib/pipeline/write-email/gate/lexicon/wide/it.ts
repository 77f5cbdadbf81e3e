import type { WideSource } from "./wide-source";

export const italianWide: WideSource = {
  light: `ancora già sempre compreso compresa anche pure inoltre`,
  noticing: `colpito colpita notevole interessante curioso curiosa visto vista letto scoperto scoperta trovato imbattuto
    imbattuta bello bella piaciuto piaciuta incuriosito incuriosita ammirato`,
  talk: `dica dirmi mi me pure momento giusto sbagliato andrebbe sarebbe potrebbe potremmo bene buon buona buone buono
    lavoro giornata serata settimana prossima lunedì martedì mercoledì giovedì venerdì chiamata telefonata quarto
    ora mezz'ora minuti mattina pomeriggio rispondere risponda basta sì no riga parola sapere faccia fammi faccio
    lieto lieta felice piacere volentieri saluti cordiali cordialmente grazie anticipo lettura tempo attenzione
    pazienza scusi scusate disturbo disturbare persona giusta indicare inoltrare girare collega bozza proposta idea
    esempio mostrare mostrarle inviare invio mando raccontare spiegare preferisce preferite meglio quando vuole
    impegno interesse interessa interesserebbe interessato caffè disponibile disponibilità libero successo auguri
    sentirci parlarne parlare possiamo vorrei`,
  hedges: `merita meritano meriterebbe deve devono dovrebbe immagino suppongo sicuramente probabilmente forse vale conviene
    sembra pare basterà`,
  remarks: `lavoro da fare suo sua tanto tanta molto molta puzzle rompicapo organizzare coordinare pianificare turni ferie
    foglio calcolo sito pagina foto immagine mostrare raccontare storia vedere vista sapere chi consuma più quanto
    costa costano bolletta corrente energia numeri domanda facile difficile semplice complimenti bravi orgoglio
    tempo impegno raro bello bella meglio prima ancora ogni prima dopo per con`,
  telling: `stanno sta restano resta già usate usa dura durata va avanti come sempre continua
 trova trovate vede vedete riceve ricevete sapere saprà provare   
 tutto stessa stesso loro poi dopo mentre durante chiaro`,
  soft: `finiscono finisce girano gira arrivati arrivata sono anche pure curate curata ricevuto riceve
 fa tiene tengono`,
  concepts: `elenco elenchi lista liste | durare dura periodo | coltivare coltivate coltiviamo coltivazione vivaio |
    consumare consumano consuma consumo consumatori | costo costi costa orario | ricevere ricevuto consegnato
    consegnare fornito fornire | arrivare arrivati arrivato entrati entrato | misura misure misurare misuriamo |
    riparare ripara riparazione riparazioni officina | fondare fondata fondatore fondatrice fondò bottega nata |
    dirigere dirige direttore direttrice responsabile guida | vendere vende vendita vendite | produrre produce
    produzione produciamo fabbricare | esportare esporta estero export esportazione | panificio panettiere pane |
    lavorare lavora lavorano lavoriamo lavorazione | famiglia familiare | insegnare insegna insegnante insegnanti
    docente | restaurare restauro restaurato | affittare affitto noleggio noleggiare | vincere vinto premio premiato
    ottenuto | bambini ragazzi | gratis gratuito gratuita | piscina | curare curate curiamo manutenzione gestire
    gestiamo | clienti clientela | aperto apertura aprire apre | settimana settimanale | scambiare scambia scambio |
    comprare comprato acquistato acquisito rilevato |
    fermare fermarsi fermi interrompere`,
};
