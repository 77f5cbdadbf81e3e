import { anyOf, startsWith, type TalkForms, wordsOf } from "./forms";

const JOINED = "(?:und |aber |oder |also |dann |so )?";

export const germanForms: TalkForms = {
  statements: startsWith(`
    ${JOINED}ich (?:wurde|konnte|kann|mochte|darf|wollte|hoffe|wunsche|freue|danke|bitte|fasse|halte|mache es|bin (?:gespannt|neugierig|dankbar|gern|gerne)|schreibe|frage|melde|rufe|schicke|sende|zeige|erklare|stehe|lasse|will|werde|verstehe|entschuldige|verspreche)
    ${JOINED}wir (?:konnten|konnen|sollten|wurden|mochten) (?:telefonieren|sprechen|reden|uns|kurz|gern|gerne|einen|ein)
    ${JOINED}(?:wurde|konnte|hatte|ware|durfte|mochte) (?:ich|mich)
    ${JOINED}(?:freue|melde|danke|hoffe|wunsche|schreibe|stehe|verbleibe) (?:ich|mich)
    ${JOINED}(?:uber|auf) (?:eine|ihre|einen|ein|jede|die)(?: \\S+){0,2} (?:wurde|freue|hoffe)(?: ich)?
    ${JOINED}(?:bitte|gern|gerne|einfach|nur|kurz|lassen|sagen|geben|melden|schreiben|rufen|antworten|leiten|schicken|nehmen|zogern|schauen|fragen|nennen|wahlen|entschuldigen|verzeihen|bleiben|genießen|geniessen|haben sie (?:einen|eine|vielen|noch)|kommen sie gut)
    ${JOINED}(?:vielen dank|besten dank|herzlichen dank|danke|dank)(?: (?:fur (?:ihre (?:zeit|aufmerksamkeit|geduld|muhe)|das lesen|die zeit|die aufmerksamkeit|furs lesen|eine|jede)|im voraus|vorab|furs lesen|und))
    danke$|vielen dank$|besten dank$|dankeschon$
    ${JOINED}(?:entschuldigung|verzeihung|entschuldigen sie|verzeihen sie)
    ${JOINED}(?:wenn|falls|sofern|ob|sollte|sollten|passt|interessiert) (?:sie|das|es|dies|dieses|der zeitpunkt|jetzt|nicht|ihnen|dafur|hierfur|jemand|das thema|der|ein|eine|ja|nein|lieber|kein|ich)
    ${JOINED}(?:eine|ein|einen|nur eine|nur ein|jede|ihre|es) (?:(?:kurze[sn]?|schnelle[sn]?|einfache[sn]?|kleine[sn]?|klare[sn]?) )*(?:antwort|ruckmeldung|frage|zeile|wort|nein|ja|idee|nachricht|gesprach|telefonat|anruf|vorschlag|gedanke|satz|genugt|reicht)
    ${JOINED}(?:einen|eine|ein|schonen|schone|schones|guten|gute|gutes|angenehmen|angenehme|viel|alles|beste|herzliche|viele|freundliche|liebe|erholsames|sonnige) (?:\\S+ ){0,2}?(?:tag|woche|wochenende|abend|start|zeit|grusse|gruss|erfolg|gute|feierabend)
    ${JOINED}(?:genugt|reicht|passt|ware)(?: mir)? (?:eine|ein|auch|es|kurz|das|ihnen)
    ${JOINED}(?:mochten|mogen|wollen|konnten|konnen) sie (?:mir|lieber|kurz|nicht|mehr|sich|keine|kein|das)
    ${JOINED}(?:das|dies|es) (?:ware|wurde|konnte|ist (?:kein problem|in ordnung|vollig|nur|alles)|dauert)
    ${JOINED}(?:kein problem|keine sorge|keine ursache|nichts fur ungut|unverbindlich|ganz unverbindlich|so viel|kurz gesagt|in kurze|kurz und knapp|darum geht es mir|das machen wir|hier ist was wir|deshalb schreibe ich|darum schreibe ich|mir geht es)
    ${JOINED}(?:mit (?:freundlichen|besten|herzlichen)|bis bald|auf wiederhoren|auf wiedersehen|alles gute)
    ${JOINED}(?:dienstag|montag|mittwoch|donnerstag|freitag|nachste woche|morgen|beides|beide|jederzeit|auch) (?:\\S+ ){0,2}?(?:passt|passen|ware|waren|geht|ist|ein nein|ein ja)
    ${JOINED}(?:wer|ob|wann|wie|an wen|wen) (?:sich|dafur|hierfur|bei ihnen|sie|ihnen|ich|das|es)
    ${JOINED}(?:mehr dazu|das war es (?:schon )?von mir|ich danke ihnen|ein kurzes ja|ein ja|schones wochenende|schonen|hoffentlich|worum es)
    ${JOINED}(?:was wir|wie wir) (?:machen|tun|meinen)
  `),
  questions: startsWith(`
    ${JOINED}(?:wurde|wurden|konnte|konnten|kann|konnen|darf|durfen|durfte|soll|sollen|sollte|sollten|mochten|ware|waren|hatten|mogen|wollen wir|lohnt|passt|passen|gibt es|geht|ginge|klingt|interessiert)
    ${JOINED}(?:haben sie (?:\\S+ )*(?:zeit|minuten|interesse|lust|fragen|viertelstunde|moment)|sind sie (?:dafur|hierfur|der|die|der richtige|interessiert|offen|erreichbar|zustandig)|ist (?:das|dies|es|ein|eine|der|dieses|dienstag|nachste)|ware das)
    ${JOINED}(?:wer|wen|wem|an wen|mit wem) (?:ware|ist|kann|konnte|kummert|darf|soll|sollte|wurde|entscheidet|betreut)
    ${JOINED}(?:wann|welcher|welche|welches) (?:ware|passt|passen|wurde|konnte|konnten|tag|termin|zeit|uhrzeit|ist)
    ${JOINED}(?:bin ich (?:bei ihnen|hier|da|richtig)|klingt das|klingt dies)
    ${JOINED}(?:was) (?:halten|meinen|denken|ware|spricht|passt)
    ${JOINED}(?:wie) (?:ware|klingt|passt|kann ich|konnte|konnten|steht es mit)
    ${JOINED}(?:interesse|neugierig|lust|zeit fur|eher|oder|lieber|ein|eine|falls|wenn|nachste woche|dienstag|donnerstag)
  `),
  presupposing: anyOf(`
    wieder erneut noch_einmal nochmal nochmals wie_besprochen besprochen wie_vereinbart vereinbart wie_versprochen versprochen wie_angekundigt
    wie_gewunscht zuruck zuruckkommen erinnern erinnerung nachfassen nachhaken letzte letzten letzter letztes vorige bekanntlich wie_sie_wissen immer_noch
    weiterhin nach_wie_vor schon bereits seit inzwischen mittlerweile jetzt_wo gemeldet kollege_meinte empfohlen empfehlung sehen_uns treffen unser_treffen unsere_treffen
    starten anfangen unterschreiben kostenlos gratis
  `),
  polite: wordsOf(
    `dienstagvormittag tagen erreicht buro ordnung war krijgt stunden uhr zuruckschreiben momentan unserem sommer worum moglich beanspruchen nein ja genugt vollig richtig besten wurde passen rufen anrufen mittwoch dienstag donnerstag montag freitag vormittag nachmittag abend stunde viertelstunde minuten zeit lange kurz beispiel muster hoffe gut geht besprechen bespreche stort store stehlen rauben nehme nimmt leider gar moment gerade sonst jemand kollegin kollegen zustandig verantwortlich ansprechperson ansprechpartnerin wenden nennen verbinden vereinbaren absprechen termin unterlagen zukommen zusenden ansehen anschauen vorschlagen vorschlag fragen ruckfragen verfugung jederzeit gern gerne freundlich herzlich wunschen wunsche schonen schone gute guten erfolgreiche angenehme sonnige woche tag wochenende start feierabend gelegenheit denken halten meinen klingt spannend offen neugierig ehrlich direkt einfach schlicht knapp satz zeile wort danke dank voraus lesen muhe geduld aufmerksamkeit hatten ware konnten durfte mochten wollten`,
  ),
  possessive: /^(?:ihre?[mnrs]?|deine?[mnrs]?|eure?[mnrs]?)$/u,
};
