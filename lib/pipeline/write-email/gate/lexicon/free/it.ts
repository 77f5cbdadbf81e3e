import type { FreeSource } from "./free-source";

export const italianFree: FreeSource = {
  light: `conta contano contate oggi attualmente ora adesso lui lei loro esso essa cui c'è ci sono anche poi quello quella quelli ne suoi sue lo là lì gli si ormai
    signor signora`,
  noticing: `letto leggere leggendo visto vedere colpito colpisce notato attirato attenzione interessante sito pagina pagine
 curioso scoperto trovato piaciuto bello occhio impressione molto particolarmente davvero raro come piaciuta
 vostro suo`,
  talk: `sarò breve spero settimana bene vada andrebbe andrebbero chiamata telefonata minuti venti quindici dieci rubo
 rubare altro tempo non le vi ruberò grazie letto fin qui leggere dedicato anticipo scusi scusate disturbo se non
 è lei persona giusta occupa occuparsi tema inoltrare inoltri collega preferisce preferite martedì giovedì lunedì
 mercoledì venerdì o oppure prossima prossimo risposta rispondere risponda basta riga righe parola due fare
 domanda domande piccola veloce rapida solo una cosa idea proposta parlare parlarne sentirci sentirsi risentirci
 mostrare mostrarle mostrarvi esempio guardare vedere insieme momento sbagliato migliore dica dirmi mi faccia
 sapere senza impegno interesse interessa interesserebbe interessato vuole vorrei volevo potrebbe potremmo posso
 possiamo spiegare spiegarle raccontare felice lieto buona buon giornata lavoro mattina pomeriggio mese quando
 può forse contatto mail telefono chiamare chiami scrivere scriva scrivo più lungo molto poco attesa resto
 disposizione saluti insistere auguro auguriamo serata mando mandare invio inviare invii saluto cordiale cordiali
 documento link riassunto dettaglio dettagli agenda spazio videochiamata caffè parere messaggio parole motivo
 adatta qualcuno nessuno niente nulla tutto tutti qualcosa sì no allora ma e ed che chi come dove quanto perché
 per con in di del della da dal a al alla fino tra fra su sul mio mia mie miei suo sua vostro vostra nostro
 nostra io voi noi lo la li gli si ci un uno questo questa quello quella meno male meglio peggio presto poi dopo
 prima oggi domani ora sempre mai anche neanche ancora già sera mezz'ora quarto minuto sono siamo siete sarei
 sarebbe sareste sarà sto sta ho ha avete abbiamo avrei avrebbe avreste potete potrei potreste devo deve voglio
 volete vorrebbe vorreste piacerebbe piace so sa vedo vede vediamo dire dico parliamo parlo sentire chiamo
 presentare indicare passare prendere dare dia lasciare lascio trovare capire capisco speriamo ringrazio
 disturbare interessi interessante utile va conviene disponibile curioso libero semplice semplicemente rapido
 velocemente onestamente piacere`,
  hedges: `deve devono immagino suppongo probabilmente forse sembra sarebbe`,
  pointing: "questo ciò",
  remarks: `molto lavoro organizzare organizzazione coordinare pianificare difficile facile complicato complesso sfida
 rompicapo merita meritano vedere interessante spesso giorno tempo richiede sapere chi di più consuma fatica
 molta tanti tanto poco sempre mai talvolta certo sicuro forse vero bello bella buono buona semplice lungo corto
 grande piccolo pieno vuoto chiaro curioso raro ora ore giorni settimana mese anno stagione estate inverno turno
 turni cambio cambi ferie tabella carta foglio ordine squadra gente tutti tutto qualcuno luce elettricità energia
 consumo consumi bolletta costo spesa cifre misurare misura sensore rapporto sito pagina pagine foto immagine
 galleria visitatori clienti internet mostrare mostra visto leggere dire raccontare racconta storia chiede
 chiedono serve bisogna essere sarebbe sarà potrebbe avere fa fare va andare cambia muove gira occupa migliora
 posto testa mano mani occhio`,
  asking:
    "che cosa quale quali quanto quanta quanti quante come chi quando dove perché costa per su di consuma consumano",
  joints: `e ed ma mentre che cui con inoltre così più o poi dove
    quando`,
  nominatives: "voi lei",
  selfNouns: "azienda impresa ditta casa",
  since: "dal da",
  measures: `ora ore minuto minuti giorno giorni settimana settimane mese mesi anno anni secondo secondi chilometro chilometri metro metri euro chilo chili grammo
    grammi tonnellata tonnellate litro litri grado gradi ettaro ettari`,
  telling: `riceve ricevete ricevere vedere vede vedrete sapere sa saprete trova trovate trovare avere ha fare fa fate mette
 mettiamo usa usano con suo sua suoi sue vostro vostra vostri vostre team personale sito fine dopo poi senza che
 anche si può possono potrebbe potrebbero resta restano lascia solo sola incluso
 stesso loro nel c'è rimane durante allora altri altro ancora avanti bene bisogno cambia capo chi chiaro ciò come
 compreso continua cosa cose così da dentro di dietro dove due e essere facile facilmente fino finita forma fra
 fuori giorno giorni gli grande il in insieme intanto la lavoro le leggere lì lo lungo ma mano 
 mentre mese mettere mezzo modo molto momento né nessuno noi non nostro o ora ormai ovunque passo per
 perché persona piccolo poco possibile presto pronto proprio prova provare punto qualche quando
 quanto quello questo qui quindi restare se settimana sistema sopra sotto sta stare su tanto tempo
 tra troppo un uno usare va verso via vita voi volta`,
  concepts: `
    fondata fondato fondò fondare ha+fondato nata nato nacque | situata sede situato | offre offrire offriamo |
    riparare ripara ripariamo | cliente clienti | negozio bottega | comprato compra acquistato acquisito rilevato |
    guida guidare guidata guidato dirige diretta dirigere gestisce | sito siti | rifare rifacciamo |
    curare curiamo seguire seguiamo | prenotazione prenotazioni | telefono chiamare | circa intorno+a quasi |
    produce produrre produciamo fabbrica | coltivare coltiviamo coltivate coltiva | consegna consegnare consegnato |
    vende vendere vendiamo | apre aperto aprire aperta | misurare misuriamo misura | rapporto report |
    costoso costosi caro cari | costo costa costano | fermare ferma fermo | esporta esportare esportiamo |
    mensile mensili mese | annuale anno | orario ora | raffreddamento freddo | risponde rispondere |
    ogni per ciascuno tutti+i tutte+le | esiste fondata nata | finanziato finanziare pagato pagare | insegna insegnare lezioni | previsto prevista prevedere progetta | certificato certificata certificazione | estero esportare export | apprendista apprendisti | disegna progetta progettare | vende vendere | fornisce fornire fornitura rifornisce | estero | acqua | iniziò iniziato cominciato`,
  dates:
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica primavera estate autunno inverno",
  soft: `viene vengono arriva arrivano arrivata arrivato va vanno passa passano mette mettono resta restano fa fanno
 prende prendono prendete occupa occupano segue cura curate proprio propria tipo modo parte parti esiste esistono
 partita partito iniziò iniziato mestiere attività posto ruolo lavoro lavora lavorano anno anni
 giorno ancora soprattutto propri tra serve servono dispone dispongono circa casa luogo
 aperto aperta dà danno`,
  pastForm: "\\p{L}{3,}(?:ava|avamo|avano|eva|evamo|evano|iva|ivamo|ivano|arono|irono)",
  persons: "persone persona",
  staff: `dipendente dipendenti collaboratore collaboratori addetti addetto squadra personale team`,
  staffed: `siamo|lavorano|lavoriamo|squadra|team`,
  endings:
    "iamo ate ete ite ano ono are ere ire ato ata ati ate uto uta uti ute ito ita iti ite ando endo zione zioni tore tori trice i e o a",
};
