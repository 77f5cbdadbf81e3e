import type { WideSource } from "./wide-source";

export const germanWide: WideSource = {
  light: `noch bereits immer+noch schon auch sowie samt inklusive`,
  noticing: `beeindruckend beeindruckt beeindruckte bemerkenswert spannend sympathisch ansprechend entdeckt gestoßen
    neugierig hängen geblieben blieb hängengeblieben gestolpert aufgefallen gestöbert`,
  talk: `angenehmen angenehme angenehmer schönen schöne schönes gutes guten grüße gruß beste besten bester herzliche
    herzlichen freundliche rufen anrufen ruf melden meldet wäre wären drin viertelstunde halbe stunde gerade kein
    kurzes nein ja gern würde freuen freut antwort rückmeldung über skizze vorschlag vorschläge entwurf idee ideen
    gelegenheit rand unverbindlich passend passt passen passte lieber stattdessen woanders weiterleiten leiten
    weiter verbinden kontaktieren erreichen erreichbar verfügung stehe stehen jederzeit vormittag nachmittag mittag
    abend wochenende feierabend start erfolg erfolgreiche erfolgreichen erholsame sonnige glück viel entschuldigen
    entschuldigung stören störung verzeihen dank danke vorab herzlich herzlichen vielen bis bald demnächst tasse
    kaffee zeigen zeige erzählen erzähle erklären erkläre schicken schicke sende senden vorstellen stelle melde
    gespannt einblick blick werfen anschauen ansehen absage abmelden abbestellen zeile zeilen kurz wort satz
    bescheid geben gebe geduld mühe aufmerksamkeit lesen`,
  hedges: `verdient verdiente könnte dürfte vermutlich wohl wahrscheinlich klingt stelle+mir+vor lohnt wert bestimmt
    sicher sicherlich wäre sollte`,
  remarks: `startseite jede jeder jedes weit oben zeigen gezeigt sehen sichtbar erzählt erzählen geschichte foto fotos bild
    bilder aufwand aufwendig mühe arbeit geduld planung abstimmung koordination kopfzerbrechen puzzle gut genug tun
    einfach einfacher bequemer leichter schneller schöner besser klare klar seiten website netz internet lohnt
    lohnen frage fragen zahlen zahl genaue genau wissen schaden kostet strom rechnung dienstplan plan papier
    überblick respekt glückwunsch kompliment chapeau hut stolz seltenheit selten viel viele etwas einiges menge hand
    bewegt gehört verdient interessant interessanter spannend schön schöne vor nach statt für mit von bevor`,
  telling: `während weiterläuft läuft weiter wie immer ganze ganzen schwarz weiß zeigen zeigt nennt nennen bleiben bleibt
 einzigen einziger einzige lang ausprobieren macht machen will
 sehen sehe
 erfahren erfährt liefern liefert bekommt erhalten erhält steht stehen auf einen blick klick  
 schwarzweiß selbst allein alles  lang lange auch`,
  soft: `stammt stammen aus kam kamen kommt dazu hinzu bekommt bekommen erhält erhalten tun zu noch lernen lernt steht
 stehen lässt lassen lief laufen hält hat haben jahr jahre jahren leute leuten kommt arbeitet
    `,
  concepts: `enkelin enkel | gründer gründers gründerin gegründet gründete angefangen begonnen anfing | braut brauen brauerei
    bier brauer braumeister braumeisterin | backen bäckt backt bäcker bäckerei bäckerin gebacken | gießen gießt
    gegossen gießerei guss | verkauft verkaufen verkauf vertrieb | schmelzen geschmolzen schmilzt schmelzöfen
    schmelzofen | reparieren repariert reparatur reparaturen instand | bauen baut gebaut bau | beschäftigt
    beschäftigen arbeiten | führt führen geführt leitet leiten geleitet geschäftsführer geschäftsführerin inhaber
    inhaberin leiter leiterin chef chefin | hergestellt herstellen fertigen gefertigt produzieren produziert |
    liefern liefert geliefert beliefern beliefert | dachdecker dächer dach | tischler schreiner tischlerei
    schreinerei | gäste besucher | planen plant plan dienstplan | sicherung sicherungen backup backups | kosten
    kostet kostentreiber | verbraucher kostentreiber | bleibt bleiben | umgestellt umgerüstet umrüsten umgebaut |
    prüfen geprüft prüft | eröffnung eröffnet eröffnen | erhalten bekommen bekam erhielt | bieten angeboten angebot
    | abends abend | morgens morgen | donnerstags donnerstag | montags montag | samstags samstag | sonntags sonntag
    | freitags freitag | dienstags dienstag | mittwochs mittwoch | familienhand familie familiengeführt
    familienbetrieb | schweißen schweißt geschweißt schweißerei | malen maler malerbetrieb | druckt drucken
    druckerei | exportieren exportiert export ausland | schulen schult schulung | vermieten vermietet vermietung |
    zahnarzt zahnärzte zahnärztin | anwalt anwälte anwältin rechtsanwalt rechtsanwälte | auszubildende azubis
    lehrlinge lernende lernen ausbildung lehrjahr | testen testzeitraum test | website websites webseite seite |
    texte text schreiben | entwerfen entwirft gestalten gestaltet | mechaniker |
    stillsteht stillstand steht+still abschalten abzuschalten unterbrechen unterbrechung anhalten stoppen | handy smartphone telefon mobiltelefon | testen ausprobieren testzeitraum probieren | größten teuersten kostspieligsten`,
};
