import { buildLexicon } from "./build-lexicon";
import { italianFree } from "./free/it";
import { italianWide } from "./wide/it";
import { widened } from "./wide/wide-source";

export const italian = buildLexicon(
  {
    functionWords: `degli allo agli nello nei negli nelle nell dallo dai dagli dalle dall sullo sui sugli sulle sull ad col coi fra ciò stata stato stati ve il lo la i gli le l un uno una un' di del della dei delle dello dell e ed che chi questo questa questi queste è sono sei
    essere siete siamo ha hanno ho abbiamo avete a al alla ai alle all in nel nella con per da dal dalla su sul sulla tra si vi mi ci
    io noi voi nostro nostra nostri nostre vostro vostra vostri vostre mio mia suo sua`,
    reading:
      "scrivo letto leggere legge visto vedere sito pagina pagine web scrivete scrive scritto dite secondo dopo aver azienda impresa",
    offering: `aiutiamo aiutare offriamo facciamo possiamo potremmo può anche chiamo nome scrivo parte azienda aziende team come breve ecco cosa perché`,
    inviting: `ciao buongiorno gentile salve team posso potete potreste potremmo può va bene avete se breve chiamata telefonata colloquio prossima
    settimana domani lunedì martedì mercoledì giovedì venerdì inviarvi inviare più dettagli informazioni mail interessa interessante interesse
    risposta basta minuti minuto farvi fare domanda domande idea messaggio persona giusta dirmi occupa tema ecco cosa facciamo perché scrivo
    questo parlare sapere quando come contatto tempo sarebbe`,
    writer: "io mi mio mia noi ci nostro nostra nostri nostre",
    reader: "voi vi vostro vostra vostri vostre lei suo sua",
    negations: "non no mai nessun nessuna nessuno senza né niente nulla neanche",
    qualifiers: {
      plan: "prevediamo previsto presto vogliamo volete vorremmo vorreste speriamo futuro prossimamente potremmo se progetto",
      past: "era eravamo erano fu ex già precedente precedentemente fino chiuso prima avevamo tempo allora ebbe vecchio vecchia",
      amount:
        "da decina ventina trentina quarantina cinquantina centinaio attorno fino quasi circa meno più minimo massimo oltre",
      scope:
        "vice prevalentemente vicedirettore vicedirettrice aggiunto supplente parte parti soprattutto perlopiù solo soltanto unicamente alcuni alcune parzialmente tranne eccetto raramente principalmente generalmente spesso maggior diversi diverse molti molte terzo quarto metà quinto maggioranza",
    },
    pastVerbs: "era eravate erano fu aveva avevate andato andata",
    stateVerbs: "siete sono era avete ha hanno aveva",
    conditionals: "posso potete potreste potremmo può se sarebbe",
    presuming: "perché",
    agents: "dallo dai dagli dalle dall da dal dalla",
    directions: "per verso contro",
    places:
      "degli dello dell dei delle nello nei negli nelle nell dallo dai dagli dalle dall sullo sui sugli sulle sull all ad col coi a in di da nel nella al alla ai alle allo agli con su sul sulla",
    outsiders:
      "cliente clienti partner fornitore fornitori concorrente concorrenti membro membri loro pazienti",
    encounters:
      "chiamata telefonata colloquio riunione mail messaggio risposta domanda richiesta ordine visita",
    singular: "un uno una",
    numbers: `tredici=13 quattordici=14 sedici=16 diciassette=17 diciotto=18 diciannove=19 duecento=200 trecento=300 cinquecento=500 decina=10 dozzina=12 ventina=20 trentina=30 quarantina=40 cinquantina=50 centinaio=100 due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12 quindici=15 venti=20 trenta=30
    quaranta=40 cinquanta=50 sessanta=60 settanta=70 ottanta=80 novanta=90 cento=100 mille=1000 mila=1000 milione=1000000 milioni=1000000
    miliardo=1000000000 miliardi=1000000000`,
    numberJoiners: "",
    endings: "i e o a mo te",
    paraphrases: "fondata fondato nata nato",
  },
  widened(italianFree, italianWide),
);
