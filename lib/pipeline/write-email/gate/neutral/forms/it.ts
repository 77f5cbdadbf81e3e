import { anyOf, startsWith, type TalkForms, wordsOf } from "./forms";

const JOINED = "(?:e |ed |ma |o |quindi |allora )?";

export const italianForms: TalkForms = {
  statements: startsWith(`
    ${JOINED}(?:io )?(?:saro breve|sarei|potrei|posso|resto|rimango|vorrei|voglio (?:chiedere|fare)|spero (?:che|di|in)|mi (?:piacerebbe|farebbe|permetto|scuso|chiedo|tengo)|le (?:scrivo|auguro|mando|invio|propongo|lascio|chiedo|sarei|faccio)|vi (?:scrivo|auguro|mando|invio|propongo|lascio|chiedo|sarei|faccio)|non (?:le|vi) (?:rubo|tolgo|porto)|attendo|aspetto (?:una|la|un)|ringrazio|la ringrazio|vi ringrazio|auguro|prometto|cerchero|capisco se|scrivo|sono (?:curioso|curiosa|a sua|a vostra|disponibile))
    ${JOINED}(?:potremmo|possiamo) (?:sentirci|parlare|parlarne|vederci|fissare|fare)
    ${JOINED}(?:per favore|mi dica|non le (?:rubero|rubo|prendero)|nessun problema|resto in attesa|mi dite|me lo dica|mi faccia|mi fate|mi risponda|rispondete|risponda|mi scriva|scrivetemi|mi chiami|non esiti|non esitate|mi scusi|scusi|scusate|mi perdoni|mi indichi|inoltri|ignori|basta|basterebbe|bastano|dica|dite|fatemi|mi passi|abbia|prenda|scelga)
    ${JOINED}(?:grazie (?:per (?:il (?:suo |vostro )?tempo|la (?:sua |vostra )?(?:pazienza|attenzione|lettura)|l attenzione|aver|avermi|averci)|in anticipo|di (?:cuore|tutto)|mille|e)|molte grazie|tante grazie)
    grazie$|scusi$|mi dispiace$
    ${JOINED}(?:mi scuso|scusi|scusate) per (?:il|la|l)(?: (?:disturbo|interruzione))?
    ${JOINED}(?:se|qualora|nel caso|quando) (?:non|le|vi|questo|il (?:tema|momento)|preferisce|preferite|vuole|volete|lo|adesso|ora|lei|voi|c|qualcun|qualcosa|e|ha|avete|desidera|fosse|la)
    ${JOINED}(?:una|un|solo una|solo un|qualsiasi|con una|la sua|la vostra) (?:(?:breve|semplice|piccola|piccolo|rapida|veloce) )*(?:risposta|domanda|parola|si|no|idea|messaggio|chiamata|telefonata|riga|nota|chiacchierata|saluto|suggerimento|cordiale|buona)
    ${JOINED}(?:buona (?:settimana|giornata|serata|fortuna|continuazione)|buon (?:lavoro|fine|inizio|weekend)|cordiali|distinti|saluti|un saluto|un cordiale|a presto|cordialmente|arrivederci|cari saluti|tanti saluti|i migliori)
    ${JOINED}(?:questo|cio) (?:sarebbe|potrebbe|e (?:tutto|quello)|non (?:le|vi))
    ${JOINED}(?:in breve|in poche parole|ecco (?:cosa|perche|quello)|senza impegno|nessun problema|nient altro|niente di piu|lieto di|lieta di|felice di|curioso|per questo (?:le|vi) scrivo)
    ${JOINED}(?:martedi|giovedi|lunedi|mercoledi|venerdi|la prossima settimana|entrambi) (?:\\S+ ){0,2}?(?:va|andrebbe|sarebbe|mi va)
  `),
  questions: startsWith(`
    ${JOINED}(?:le|vi|ti) (?:andrebbe|va|farebbe|interessa|interesserebbe|sembra|sembrerebbe|piacerebbe|dispiace|dispiacerebbe|posso|potrei|servirebbe)
    ${JOINED}(?:potrebbe|potreste|potremmo|possiamo|posso|puo|potete|potrei|sarebbe|sareste|avrebbe|avreste|vorrebbe|vorreste|vuole che|volete che|preferisce|preferite|preferirebbe|ha (?:\\S+ )*(?:minuto|minuti|tempo|momento)|avete (?:\\S+ )*(?:minuti|tempo|momento)|e (?:questo|lei|questa|la|il|possibile|meglio)|siete (?:la|voi|interessati)|c e (?:qualcuno|un)|vale|ci (?:sentiamo|sarebbe)|mi|che ne (?:pensa|pensate|dice|dite)|una|un|meglio|martedi|giovedi|o|e se|se|interessa|va bene|andrebbe)
    ${JOINED}(?:chi|a chi|con chi) (?:sarebbe|e|puo|potrebbe|posso|dovrei|si|segue|devo)
    ${JOINED}(?:quando|quale|che giorno|che ora|a che ora) (?:le|vi|sarebbe|potremmo|potrebbe|e|giorno|momento)
    ${JOINED}come (?:posso|potrei|potremmo)
  `),
  presupposing: anyOf(`
    nuovo di_nuovo ancora sempre gia come_d_accordo d_accordo come_concordato concordato come_promesso promesso come_detto come_stabilito torno tornare ritorno risentire
    risentirla risentirvi risentirci ricordo ricordare promemoria ultimo ultima precedente scorso scorsa come_sa come_sapete dal ora_che adesso_che riprendo riprendere
    iniziare cominciare firmare proseguire continuare seguito consigliato suggerito gratis gratuita gratuito vediamo
  `),
  polite: wordsOf(
    `disturbo comodo attendo volentieri scuso righe conoscerla pensa pensate stia stiano bene rubero rubo molto tempo quale giorno preferisce preferite dica mandarle mandarvi inviarle mostrarle mostrarvi spiegarle raccontarle parlarne resto attesa riscontro risposta interessa interesserebbe problema nessun niente impegno fretta mercoledi martedi giovedi lunedi venerdi mattina pomeriggio sera settimana giornata serata quarto ora minuti minuto qualche due momento esempio informazioni dettagli giusta giusto persona referente responsabile occupa segue contattare rivolgermi girare inoltrare telefonata chiamata chiamare sentirci vederci incontro caffe possibile disponibile libero libera volentieri spero buona buon auguro lavoro fine anticipo grazie lettura leggere leggermi attenzione pazienza disturbo disturbare scusi scusate breve semplice piccola domanda domande dubbi parola riga curioso curiosa basta basterebbe meglio comodo`,
  ),
  possessive: /^(?:vostr[oaie]|su[oae]|suoi|tu[oae]|tuoi)$/u,
};
