import type { FreeSource } from "./free-source";

export const germanFree: FreeSource = {
  nounsAreCapital: true,
  compounds: true,
  light: `zählt zählen umfasst umfassen gibt heute heutzutage derzeit aktuell inzwischen er ihm ihn deren dessen sein seine seinem seinen seiner dabei dort da ja auch dann nun jetzt insgesamt jeweils sowie
    frau herr herrn um neben`,
  noticing: `gesehen gelesen sehe gefunden aufgefallen fiel auf mir gefällt spannend interessant schön beim lesen website
 seite seiten blick neugierig bin stieß gestoßen bemerkt erfahren gemerkt schaute angesehen angeschaut
 durchgelesen haften geblieben eindruck hängen bleibt blieb hängengeblieben besonders interessiert mich
 dass wie entdeckt durchsehen ihrer ihre ihrem`,
  talk: `fasse kurz hoffe hoffentlich gut geht ihnen woche guten start danke vielen dank fürs lesen bis hierher zeit
 genommen rückmeldung rückruf eher oder lieber blick kurzer kurzen gerne gern würde mich darauf freuen freue über
 antwort hören sagen einfach bescheid falls nicht nein ja kein keine interesse problem ansprechpartner richtige
 person weiterleiten weiterleitung leiten kollegen kollegin zuständig stören störung entschuldigen verzeihung
 bitte melden melde sich jederzeit zur verfügung stehe gespräch telefonat termin video woche tag tage vormittag
 nachmittag morgen nächste kommende kommenden dienstag donnerstag montag mittwoch freitag früh spät später bald
 sommer herbst winter frühling minuten viertelstunde halbe stunde beispiel muster musterbericht bericht zeigen
 zeige schauen anschauen ansehen werfen was meinen halten davon dazu klingt sinnvoll passt passen würde könnte
 vorstellen erklären erkläre unverbindlich melden genügt reicht zeile zeilen wort worte mehr weniger lange länger
 halten halte mache mir gedanken frage fragen anliegen idee ideen vorschlag gruß grüße wünsche schönen schöne tag
 wochenende noch heute so dann schreiben schreibe per mail e telefon anruf anrufen nehmen nehme anders sonst
 besser besten uhr wenn wann wer wie wo ob und passender falscher zeitpunkt moment ungünstig abmelden mails
 hätten hätte angenehmen angenehme angenehmer nach regards sende senden schicke schicken zusenden unterlagen
 informationen info infos link übersicht zusammenfassung einblick kalender kaffee treffen austausch gedanke
 meinung nachricht satz sätze grund anlass thema bin ist sind war wäre wären habe haben hat hatte werde werden
 wird würden kann können könnten darf dürfen dürfte muss soll sollte sollten möchte möchten will wollen mag
 lassen lasse lass weil da damit dass aber doch denn sondern nur auch schon erst mal einmal herzlich
 herzlichen sehr ganz gar wen wem warum nichts nie gute am schnell kürzer lang übermorgen diese dieser dieses
 nächster nächsten wochen monat abend minute halbes jahr anfang ende augenblick mein meine meiner unser unsere
 ihr ihre sie ich wir uns es er man jemand jemanden niemand alle alles etwas direkt offen ehrlich interessant
 spannend relevant passend richtig richtigen falsch verantwortlich meldet meldung schreibt gelesen höre sagt sage
 sprechen spreche reden telefonieren sehen kennenlernen erläutern erreichen geben gibt machen gehen kommen
 aufhalten freuten hoffen wünschen verstehe verstehen wissen weiß denken denke finden finde klappt lohnt bleibt
 bleiben steht vom von bei mit ohne für unter zu zum an auf aus in im ins vor ein eine einen einem einer eines
 der die das den dem des`,
  hedges: `muss müssen denke vermute schätze wohl vermutlich sicher bestimmt wahrscheinlich vielleicht klingt könnte dürfte`,
  pointing: "das da dies",
  remarks: `viel viele arbeit aufwand planen planung koordinieren organisieren abstimmung abstimmen schwer einfach leicht
 anspruchsvoll herausforderung spannend interessant lohnt lohnen blick sich ein wert sehenswert verdient gehört
 mühe zeit kostet nimmt bedeutet heißt einiges ganz schön einem nicht voll eng bunt puzzle geht bequemer besser
 leichter schneller tag alltag betrieb oft häufig auf vor stelle wird werden zu genau vieles wenig mehr weniger
 meist manchmal immer nie wohl sicher sicherlich bestimmt vermutlich gut schwerer einfacher schnell bequem klar
 klare klarer hell ruhig leer lang kurz groß klein lebhaft aufwendig mühsam knifflig heikel strom verbrauch
 energie kosten rechnung bericht zahlen messen messung sensor website seite seiten startseite bild bilder foto
 fotos besucher kunden leser finden findet zeigen zeigt erzählen erzählt geschichte lesen sehen sieht sichtbar
 vorne oben plan pläne dienstplan schicht schichten tausch urlaub zettel tabelle liste überblick ordnung
 organisation koordination stunden tage woche monat jahr saison sommer winter kraft kopf hand hände auge mensch
 menschen leute team alle jeder jede man jemand braucht brauchen macht machen gibt geben gehen kommt läuft laufen
 hält bleibt steht zieht ziehen frisst sein wäre würde könnte kann muss dürfte schaden schadet vorher nachher
 dabei damit dafür daran darauf davon hier dort jetzt gerade recht ziemlich sehr so auch nur noch schon etwas
 eine einen um und oder mit ohne bei für`,
  asking: "was welche welcher welches wie viel wieviel wer wann wo warum kostet über zu zum zur für",
  joints: `und aber während wobei sowie sondern oder mit plus dazu außerdem wo welche welcher denn
 als wenn nachdem bevor`,
  nominatives: "sie ihr du",
  selfNouns: "unternehmen firma betrieb haus",
  since: "seit ab",
  measures: `stunde stunden minute minuten tag tage tagen woche wochen monat monate monaten jahr jahre jahren prozent sekunde sekunden kilometer meter
    quadratmeter euro kilo kilogramm gramm tonne tonnen liter hektoliter grad hektar uhr werktag werktage werktagen`,
  telling: `bekommen bekommt erhalten erhält sehen sieht wissen weiß finden findet brauchen braucht machen macht haben hat
 ihre ihr ihren ihrem team mitarbeiter leute ende dann danach nach dabei ohne dass so auch dazu bei
 wunsch auf an während läuft weiterläuft weiter laufen bauen baut geben gibt zeigen zeigt können könnten kann
 könnte lassen lässt nutzen nutzt am welche was innerhalb eines einer einem anschließend gehört gehören inklusive
 einfach nur eben steht stehen kümmern kümmert um sich darum aber als also andere anderen anders
 anfang antworten arbeit aus bald beginnt beide beim bequem bereit besser bis bleibt bleiben bleibe bringen da
 dafür daher damit daran darauf daraus darin darüber das dauert dauern davon denn der deren dessen die dies
 direkt doch dort durch eigene eigenen eingerichtet einmal entsteht er erst es
 etwas fällt falls fertig folgt für gemeinsam genau gern gilt gleich groß gut hält halten hier
 hilft hin hinein hinter ihm ihn ihnen im in ins irgendwo jemand
 jetzt klar kommen kommt kostet kurz lang länger lesen liegt mal man meldet mit müssen nacheinander
 nachher nah natürlich neben nehmen nicht noch ob oder offen pro raum reicht rund
 sagen schnell schritt sehr sein seit seite seiten selbst setzen sicher sie sobald sogar sollen
 sondern sonst später spielt sprechen statt stelle stellen suchen system tag über und uns unter
 unterwegs verbunden viel vielleicht vom von vor vorher wann warten weder weg weil welcher wenig wenn wer werden
 wie wieder wir wird wo woche wohl wollen zeit zu zuerst zuletzt zum zur zusammen zwischen`,
  concepts: `
    gegründet gründete gründen gründung gründer gründerin gegründete entstand entstanden | anbieten bieten bietet |
    reparieren reparatur repariert | ansässig sitz zuhause daheim sitzt | kunde kunden kundschaft | laden geschäft |
    kaufen kaufte gekauft erwerben erwarb erworben übernommen übernahm |
    leiten leitet führt führen leitung geführt geleitet lenkt |
    website webseite seite internetseite internetauftritt homepage websites webseiten |
    gestalten bauen bauen+neu erneuern neu | betreuen pflegen betreut kümmern |
    termin termine terminen terminvergabe | telefon telefonisch telefonat anruf anrufen ruft | feb februar |
    jan januar | etwa rund circa ca ungefähr | über mehr+als | beim bei |
    herstellen stellt produzieren fertigen fertigt produziert gefertigt | messen misst gemessen |
    strom stromverbrauch | anklemmen aufklemmen aufgeklemmten klemmen klemmt | teuerste teuersten kostspieligsten |
    bericht report | stillsteht stillstand steht+still weiterläuft | vormittag vormittags |
    ersetzt ersetzte ersetzen abgelöst | gießen gießt guss | brachte bringen bringt | liefern liefert geliefert |
    eröffnet eröffnete eröffnen | gewonnen gewann gewinnen | begonnen begann beginnen angefangen |
    kam kommen gekommen kommt | fahren fährt gefahren | backen backt gebacken bäckt | jährlich jahr |
    monatlich monat | wöchentlich woche | täglich tag | arbeitstag werktag arbeitstages werktages |
    jeder jede jedes jeden pro je | gibt+es besteht existiert gegründet gründete | unterrichtet lehrt unterrichten lehren doziert | neben nebenbei | online netz internet | lernen lernt auszubildende azubis lehrlinge | zertifikat zertifiziert zertifizierung | planen plant geplant planung | monat monatlich | jahr jährlich | woche wöchentlich | kunde kundin kunden | gestalten entwerfen entwirft | betrieb werk | liefert beliefert beliefern | verkauft verkaufen | gaststätte restaurant wirtschaft | geschlossen zu | stellt+her herstellen | heizung heizungen | kümmert zuständig betreut verantwortet`,
  dates:
    "januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag frühjahr frühling sommer herbst winter",
  soft: `kam kommen kommt gekommen dazu stehen steht gibt gab macht machen gemacht geht gehen läuft laufen bringt bringen
 gebracht nimmt nehmen setzt setzen hält halten durch dafür davon darunter unter anderem art weise selbst eigenen
 eigene eigener eigenes rund hat neben schon erst kümmert kümmern gehört gehören sorgt sorgen geben bildet zeigt
 besteht bestehen existiert arbeitet arbeiten tätig derzeit moment etwa gut seither mittlerweile  
 reicht nennt heißt führt 
 offen geöffnet`,
  pastForm: "\\p{L}{3,}(?:te|ten|test|tet)",
  persons: "leute leuten personen person menschen köpfe",
  staff: `mitarbeiter mitarbeiterin mitarbeiterinnen mitarbeitern mitarbeitende mitarbeitenden beschäftigte beschäftigten beschäftigen beschäftigt angestellte angestellten belegschaft team kollegen kolleginnen`,
  staffed: `sind wir|wir sind|arbeiten|arbeitet|beschäftigen|beschäftigt|team|zu uns`,
  endings:
    "innen in ung ungen lich liche lichen licher liches isch ische ischen er es et te ten tet est st ete eten ends",
};
