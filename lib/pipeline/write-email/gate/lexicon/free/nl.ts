import type { FreeSource } from "./free-source";

export const dutchFree: FreeSource = {
  compounds: true,
  light: `telt tellen omvat vandaag nu tegenwoordig momenteel hij zij ze hem haar hun diens daar er ook dan toen zelf zo'n jullie waar wat erbij ervan erop
    mevrouw meneer heer`,
  noticing: `gelezen lees lezen gezien zag zie opgevallen viel op mij trok aandacht leuk interessant site website pagina
 pagina's nieuwsgierig tegengekomen ontdekt gemerkt bekeken mooi indruk heel vooral echt zeldzaam hoe bleef
 hangen uw`,
  talk: `houd hou kort hoop week goed gaat schikt schikken uitkomt dinsdag donderdag maandag woensdag vrijdag of liever
 telefoontje gesprek belletje bellen bedankt dank lezen tot hier zover tijd genomen alvast sorry storen stoor
 excuses als u niet de juiste persoon bent geen probleem doorsturen stuur collega wie gaat over dit onderwerp
 antwoord reactie antwoorden volstaat genoeg regel regels woord twee vraag vragen vraagje kleine snelle korte één
 ding idee voorstel praten spreken laten zien tonen voorbeeld bekijken kijken samen moment verkeerd slecht beter
 beste zeg zegt laat weten vrijblijvend interesse interessant past passen wil wilt willen zou zouden kunnen kunt
 kan mag graag uitleggen vertellen blij fijne goede dag ochtend middag maand volgende komende wanneer misschien
 contact mail telefoon schrijven schrijf meer lang lange veel weinig wachten hoor horen groet groeten afmelden
 minuten kwartier minuut vijftien twintig tien even heel gewoon gerust wens wensen prettige mooie avond weekend
 mailen sturen toesturen document link samenvatting detail details agenda plek videogesprek koffie mening bericht
 woorden reden iemand niemand niets niks alles iets ja nee dan maar en dat die wat hoe waar waarom hoeveel voor
 met zonder in van het een door naar tussen bij op aan uit om te mijn uw jullie ons onze ik wij we je jij hij zij
 ze hem haar hen er daar deze minder erg best snel gauw later eerst nu vandaag morgen altijd nooit ook alleen nog
 al wel uur half ben is zijn was word wordt heb heeft hebben had kon moet moeten mogen zal zullen hoef hoeft weet
 zie ziet lees gelezen zeggen spreek praat bel belt toon vertel voorstellen reageren doorgeven geef geven neem
 nemen vind vinden begrijp begrijpen hopen dankbaar excuus interesseert nuttig komt beschikbaar benieuwd vrij
 eenvoudig eerlijk`,
  hedges: `moet moeten denk vermoed waarschijnlijk zeker misschien lijkt klinkt`,
  pointing: "dat dit",
  remarks: `veel werk plannen planning organiseren coördineren lastig moeilijk makkelijk ingewikkeld uitdaging puzzel
 verdient verdienen interessant vaak dag tijd kost vraagt waard loont kijken voor weinig altijd nooit soms zeker
 vast misschien waar mooi mooie leuk goed goede simpel lang kort groot klein vol leeg duidelijk krap benieuwd
 zeldzaam moeite uur uren dagen week maand jaar seizoen zomer winter rooster roosters dienst diensten ruil ruilen
 vakantie papier lijst overzicht organisatie orde team mensen iedereen iemand stroom energie verbruik rekening
 kosten cijfers meten meting sensor rapport site website pagina foto foto's beeld galerij bezoekers klanten
 internet tonen toont laten zien gezien lezen zeggen vertellen vertelt verhaal wint vragen moet nodig zijn zou
 kan kunnen hebben maakt maken gaat gaan verandert draait loopt beter plek hoofd hand handen oog gezichten
 gezicht wil ik op die dat`,
  asking: "wat welke welk hoe hoeveel wie wanneer waar waarom kost voor over van",
  joints: `en maar terwijl wie met plus bovendien of waar want
 toen wanneer als`,
  nominatives: "u jullie jij je",
  selfNouns: "bedrijf zaak firma onderneming huis",
  since: "sinds vanaf",
  measures: `uur uren minuut minuten dag dagen week weken maand maanden jaar jaren procent seconde seconden kilometer meter euro kilo gram ton liter graden hectare werkdag
    werkdagen`,
  telling: `krijgt krijgen ontvangt zien ziet weet weten vindt vinden heeft hebben maken maakt doet doen uw team medewerkers
 mensen site einde daarna na erbij hoort horen zonder dat ook zelf kan kunnen kunt zou zouden blijft
 blijven ervoor er voor zorgen zorgt gebruikt met één inbegrepen gewoon staat staan steeds aan achter
 alleen als ander andere anders bij binnen bovendien buiten daar daarbij dag dan de deel
 deze dichtbij die dit door dus duurt een eenvoudig eerst eigen eind en erna ervan extra gaan gaat
 gedaan gemakkelijk genoeg goed groot het hier hoe hoeft hun iemand iets in
 intussen is ja kant keer klaar klein komen komt kort laat laten langer leggen liggen ligt maand maar makkelijk
 manier mogelijk moet naar naast neer nemen niet nog nu of om onder ons
 onze op open over paar plaats plek proberen project punt rest samen scherm simpel sinds snel snelle soort
 stap systeem te tegelijk telkens terug tijd toch toe tot totaal tussen uit u vaak van vanaf veel verder volgens
 vooraf vooral vrij waar waarbij waarna wachten wanneer want wat week weer weinig wel welke werk werkt
 wij worden wordt zelfs zich zo zoals zodat zodra`,
  concepts: `
    opgericht oprichting oprichten gestart | gevestigd gelegen zit | biedt bieden aanbieden |
    repareren repareert herstellen | klant klanten | winkel zaak |
    kocht kopen gekocht overgenomen nam+over neemt+over | leidt leiden leiding geleid runt | website websites site |
    vernieuwen vernieuwt | onderhouden onderhoudt zorgen | afspraak afspraken | telefoon telefonisch bellen belt bel |
    mail mailt mails mailen email | ongeveer circa zo'n rond ca | maakt maken produceert vervaardigt |
    levert leveren geleverd | verkoopt verkopen | opent geopend openen | maandelijks maandelijkse maand |
    jaarlijks jaar | offerte offertes prijsopgave | meten meet gemeten | rapport verslag |
    antwoordt antwoord reageert antwoorden | begon begonnen gestart startte | rijdt rijden reed | leggen legt gelegd |
    aanvragen vraagt+aan vraagt |
    elke elk per ieder iedere alle | bestaat opgericht | betaald betalen financiert gefinancierd | lesgeven geeft+les doceert | gepland plant plannen | certificaat gecertificeerd | exporteert export buitenland | leerling leerlingen stagiair | tekent ontwerpt ontwerpen | verkoopt verkopen | levert leverancier | gratis kosteloos | etmaal dag 24+uur | lek lekkage lekkages`,
  dates:
    "januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag lente voorjaar zomer herfst winter",
  soft: `komt komen kwam gekomen staat staan zit zitten gaat gaan ging maakt doet doen brengt neemt nam houdt zet eigen
 soort manier loopt lopen liep rijdt zorgt regelt rond via bestaat bestaan werkt werken draait vak activiteit
 plek rol werk totaal jaar jaren dag nog vooral tussen dient beschikt ongeveer huis moment binnen
 huidige momenteel meestal meelopen mee
 open geeft geven`,
  pastForm: "\\p{L}{3,}(?:de|den|te|ten)|kocht|nam|kwam|ging|begon|kreeg|bracht|vond|hield|won|gaf|sloot",
  persons: "mensen personen persoon man",
  staff: `medewerker medewerkers werknemer werknemers personeel team collega collega's`,
  staffed: `zijn wij|wij zijn|we zijn|werken|team|in dienst`,
  endings: "en e t s de te den ten ing ingen er ers je jes",
};
