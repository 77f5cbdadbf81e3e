import { buildLexicon } from "./build-lexicon";
import { dutchFree } from "./free/nl";
import { dutchWide } from "./wide/nl";
import { widened } from "./wide/wide-source";

export const dutch = buildLexicon(
  {
    functionWords: `men hebt welke welk jou jullie zo de het een en als dat die dit deze wie is zijn ben bent heeft hebben heb van te in op aan voor met uit bij ik me mij mijn
    we wij ons onze u uw jullie je jij jouw zich er wordt worden werd werden was waren om naar zit`,
    reading:
      "gelezen las lees gezien website webpagina pagina site schrijft schrijven staat volgens zegt zeggen omdat schrijf bedrijf op",
    offering:
      "helpen helpt bieden kunnen kan ook naam schrijf namens bedrijf bedrijven team zoals kort gezegd hier wat doen dit gaat",
    inviting: `hallo beste geachte goedendag goedemorgen team mag kunt kan kunnen zou zullen zal heeft als of komt kort korte telefoontje gesprek
    volgende week morgen maandag dinsdag woensdag donderdag vrijdag sturen meer details informatie per e mail interesse interessant
    geïnteresseerd antwoord genoeg minuten minuut vragen vraag idee bericht juiste persoon hiervoor zeggen over onderwerp gaat daarom
    schrijf hier gezegd wat doen iets tijd spreken weten wanneer hoe contact graag uit aan voor`,
    writer: "ik me mij mijn we wij ons onze",
    reader: "u uw jullie je jij jouw",
    negations: "niet geen nooit zonder noch niemand niets nauwelijks",
    qualifiers: {
      plan: "plannen gepland binnenkort willen wilt hopen toekomst toekomstige zullen zal zou als indien",
      past: "was waren voormalig voormalige vroeger tot gesloten ooit destijds eerder hadden stopten oude oud",
      amount:
        "vanaf tiental twintigtal vijftigtal tot bijna ongeveer circa minder onder ruim meer minstens hoogstens over zo'n",
      scope:
        "gemiddeld voornamelijk overwegend gemiddelde plaatsvervangend plaatsvervangende adjunct waarnemend waarnemende deels deel meestal enkele sommige alleen slechts sommige enkele gedeeltelijk behalve zelden vooral hoofdzakelijk doorgaans soms vaak meeste meesten verschillende veel derde kwart helft merendeel",
    },
    pastVerbs: "was waren had hadden ging verliep",
    stateVerbs: "is zijn bent was waren heeft hebben had",
    conditionals: "kan kunt kunnen zou zouden mag als of",
    presuming: "waarom sinds",
    agents: "door",
    directions: "naar voor tegen",
    places: "in te uit van bij met op via",
    outsiders:
      "klant buren buurman concullega verhuurder klanten partner partners leverancier leveranciers concurrent concurrenten lid leden zij hun patiënten",
    encounters: "telefoontje gesprek mail e bericht antwoord vraag aanvraag afspraak bestelling bezoek",
    singular: "een één",
    numbers: `zeventien=17 achttien=18 zestien=16 veertien=14 dertien=13 negentien=19 honderdtwintig=120 dozijn=12 tiental=10 vijftigtal=50 twintigtal=20 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf=12 vijftien=15 twintig=20 dertig=30 veertig=40
    vijftig=50 zestig=60 zeventig=70 tachtig=80 negentig=90 honderd=100 duizend=1000 miljoen=1000000 miljard=1000000000`,
    numberJoiners: "en",
    endings: "en e s n t d",
    paraphrases: "medewerkers werknemers",
  },
  widened(dutchFree, dutchWide),
);
