import { buildLexicon } from "./build-lexicon";
import { germanFree } from "./free/de";
import { germanWide } from "./wide/de";
import { widened } from "./wide/wide-source";

export const german = buildLexicon(
  {
    functionWords: `ans aufs ihres unseres deines deiner deinem deinen dein deine meines meiner meinen eures eurer eurem euren euer eure euch du dir dich diesem welchem welchen man der die das den dem des ein eine einen einem einer eines und als dass welche welcher welches wer dies diese dieser dieses
    diesen es ist sind bin sein seid hat haben habe war waren wird werden wurde wurden worden von zu zum zur in im an am auf für mit aus
    bei beim über ins ich mich mir mein meine wir uns unser unsere unserem unseren unserer sie ihr ihre ihrem ihren ihrer ihnen sich`,
    reading: `schreibe ihnen gelesen lese las gesehen sehe website webseite seite seiten homepage internetseite schreiben schreibt steht laut sagen
    erwähnen beschreiben firma unternehmen betrieb auf weil ich dass`,
    offering: `helfen hilft bieten bietet an können könnten kann auch name heiße schreibe ihnen firma unternehmen team betriebe wie
    kurz gesagt hier was machen genauso`,
    inviting: `um hallo guten tag liebes liebe lieber sehr geehrte geehrter geehrtes damen herren moin grüß gott team alle würden würde können
    könnten kann darf dürfen soll sollen passt hätten haben wenn falls ob kurz kurze kurzer kurzes kurzen telefonat anruf gespräch
    nächste nächsten woche morgen montag dienstag mittwoch donnerstag freitag schicken senden mehr details informationen per e mail
    interesse interessant interessiert antwort genügt reicht minuten minute sagen fragen frage idee nachricht richtige person wer
    kümmert thema gern gerne freue freuen wissen lassen hören was wie wann hier darum geht deshalb schreibe gesagt das machen dafür
    etwas zeit sprechen ansprechpartner zuständig ja nein ich mir für an telefonieren`,
    writer:
      "unseres unsern unserm meines meiner meinen ich mich mir mein meine meinem meinen wir uns unser unsere unserem unseren unserer",
    reader:
      "ihres deines deiner deinem deinen eures eurer eurem euren sie ihr ihre ihrem ihren ihrer ihnen du dein deine dir dich euer eure euch",
    negations:
      "nicht kein keine keinen keinem keiner keines nie niemals ohne weder noch niemand nichts kaum nirgends",
    qualifiers: {
      plan: "planen plant geplant bald demnächst wollen möchten hoffen künftig zukünftig soll sollen wird könnten würden wenn falls vorhaben beabsichtigen",
      past: "war waren ehemals ehemalige ehemaliger früher frühere bis einst vormals geschlossen beendet damals zuvor vorher ehedem seinerzeit betrieben alter alte altes alten altem",
      amount:
        "ab bis fast beinahe knapp etwa rund circa ca ungefähr weniger unter über mehr mindestens höchstens maximal gut annähernd",
      scope:
        "stellvertretende vornehmlich stellvertretender stellvertretenden stellvertreter stellvertreterin stellvertretung kommissarisch kommissarische teil teils großteils meist meistens nur einige manche teilweise wenige ausser ausgewählte gewisse selten überwiegend oft hauptsächlich vorwiegend größtenteils mehrere viele zahlreiche gelegentlich drittel viertel hälfte fünftel zehntel meisten mehrheit",
    },
    pastVerbs: "war waren hatte hatten lief ging gab verlief kam wurde wurden",
    stateVerbs: "ist sind war waren hat haben hatte hatten brauchen braucht benötigen",
    conditionals: "kann können könnte könnten würde würden dürfte dürfen wenn falls ob soll sollen",
    presuming: "warum wieso weshalb seit",
    agents: "von durch vom",
    directions: "nach zu zum zur für gegen",
    places: "in im aus bei am an zu von mit über unter neben nach auf",
    outsiders:
      "kunde mitbewerber nachbar nachbarn vermieter kunden kundin partner lieferant lieferanten wettbewerber konkurrent mieter mitglied mitglieder gast gäste patient patienten andere mutterkonzern tochterfirma vorgänger er deren dessen",
    encounters:
      "telefonat anruf gespräch treffen mail e nachricht antwort frage anfrage termin bestellung besuch",
    singular: "ein eine einen einem einer eines",
    numbers: `zweihundert=200 dreihundert=300 eins=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14
    fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreißig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70
    achtzig=80 neunzig=90 hundert=100 tausend=1000 million=1000000 millionen=1000000 mio=1000000 milliarde=1000000000
    milliarden=1000000000 mrd=1000000000 tsd=1000 dutzend=12`,
    numberJoiners: "und",
    endings: "e en er es em n s t te ten ern",
    paraphrases: `mitarbeiter mitarbeitende beschäftigte angestellte | anbieten bieten |
    reparieren reparatur | ansässig sitz zuhause daheim`,
  },
  widened(germanFree, germanWide),
);
