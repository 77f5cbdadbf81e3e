import { anyOf, startsWith, type TalkForms, wordsOf } from "./forms";

const JOINED = "(?:en |maar |of |dus |dan )?";

export const dutchForms: TalkForms = {
  statements: startsWith(`
    ${JOINED}ik (?:zou|kan|kon|mag|wil (?:u|graag|vragen)|wilde|hoop|wens|houd|hou|hoor|schrijf|vraag|stuur|bel|dank|verontschuldig|zal (?:het|u niet|niet)|begrijp het als|ben (?:benieuwd|blij|nieuwsgierig|bereikbaar)|laat|zie|beloof)
    ${JOINED}(?:zou|kan|mag|hoor|hoop|stuur|bel|laat) ik
    ${JOINED}(?:we|wij) (?:kunnen|zouden) (?:bellen|praten|even|elkaar|een|eens)
    ${JOINED}(?:graag|laat|zeg|schrijf|bel|mail|antwoord|geef|stuur|vertel|kies|neem|verwijs|negeer|gerust|even|alleen|gewoon|excuses|sorry|schroom|aarzel|houd|geniet)
    ${JOINED}(?:bedankt (?:voor (?:uw (?:tijd|aandacht|geduld)|het lezen|de tijd|de moeite|de aandacht)|alvast|en)|alvast (?:bedankt|dank)|dank (?:u (?:voor (?:uw (?:tijd|aandacht|geduld)|het lezen|de tijd)|alvast)|voor (?:uw (?:tijd|aandacht|geduld)|het lezen))|hartelijk dank|veel dank)
    bedankt$|dank u$|dank u wel$|alvast bedankt$|sorry$|excuses$
    ${JOINED}(?:sorry|excuses) (?:voor (?:het|de)|als)(?: (?:storen|storing|onderbreking))?
    ${JOINED}(?:als|indien|mocht|mochten|wanneer|of|schikt|past|komt) (?:u|dit|het|dat|nu|niet|er|iemand|een|dinsdag|donderdag|liever|geen|ik)
    ${JOINED}(?:een|alleen een|slechts een|elke|uw) (?:(?:kort|korte|simpele|simpel|snel|snelle|klein|kleine) )*(?:antwoord|reactie|vraag|woord|ja|nee|idee|bericht|telefoontje|regel|gesprek|notitie|groet|voorstel|goede|fijne|mooie|prettige)
    ${JOINED}(?:fijne|goede|prettige|mooie|veel|met (?:vriendelijke|hartelijke)|vriendelijke|hartelijke|groet|groeten|tot ziens|tot horens|succes) (?:week|dag|weekend|groet|groeten|avond|succes|aan|naar|uit|en)
    groet|groeten|tot ziens|tot horens
    ${JOINED}(?:dat|dit|het) (?:zou|kan|mag|is (?:alles|prima|geen probleem|wat wij)|hoeft|duurt)
    ${JOINED}(?:is|volstaat) (?:een|ook) (?:kort|korte|simpel|nee|ja) \\S+ (?:genoeg|voldoende)
    goedendag|goedemorgen|goedemiddag
    ${JOINED}even goede vrienden|fijn weekend|laat (?:gerust|maar|het)
    ${JOINED}(?:kort gezegd|in het kort|hier gaat het om|dit doen wij|dit is wat|geen probleem|geen punt|vrijblijvend|geheel vrijblijvend|meer niet|daarom schrijf ik|benieuwd)
    ${JOINED}(?:dinsdag|donderdag|maandag|woensdag|vrijdag|volgende week|beide) (?:\\S+ ){0,2}?(?:schikt|past|kan|zou|is|komt)
  `),
  questions: startsWith(`
    ${JOINED}(?:zou|zouden|kan|kunt|kunnen|mag|zal|zullen|schikt|past|komt|wilt u (?:dat|een|liever|mij)|lijkt|klinkt|heeft u (?:\\S+ )*(?:minuten|tijd|moment|vragen|kwartier)|hebt u (?:\\S+ )*(?:minuten|tijd|moment|vragen|kwartier)|bent u (?:de|hiervoor|geinteresseerd|daarvoor|beschikbaar)|is (?:dit|dat|het|er|een|dinsdag|volgende|u)|gaat|interesse|nieuwsgierig|liever|een|of|als|dinsdag|donderdag|tijd voor|volgende week)
    ${JOINED}(?:wie|met wie|bij wie|aan wie) (?:zou|is|kan|mag|moet|gaat|houdt|regelt)
    ${JOINED}(?:wanneer|welke|welk) (?:zou|schikt|past|kunt|kan|dag|moment|tijd|is|komt)
    ${JOINED}(?:wat) (?:vindt|denkt|zou|lijkt|schikt)
    ${JOINED}(?:hoe) (?:kan|zou|klinkt|lijkt)
  `),
  presupposing: anyOf(`
    weer opnieuw nogmaals nog zoals_besproken besproken zoals_afgesproken afgesproken zoals_beloofd beloofd zoals_gezegd terug terugkomen herinnering herinneren laatste vorige vorig
    eerdere eerder zoals_u_weet al sinds nu_uw inmiddels beginnen starten tekenen vervolg vervolgen aanbevolen doorgestuurd gratis horen_van_elkaar tot_morgen
  `),
  polite: wordsOf(
    `momentje hierover krijgt arrangement kwartiertje mee bespreken denkt vindt goede goed fijn fijne weekend hoop gaat vrienden even gerust schikt welke dag week woensdag dinsdag donderdag maandag vrijdag ochtend middag avond kwartier uur minuten paar tijd kost kosten houden kort lang voorbeeld informatie overzicht toesturen sturen bellen mailen praten spreken afspreken langskomen koffie persoon juiste verantwoordelijke contactpersoon doorsturen doorverwijzen verwijzen weten laat horen reactie antwoord ja nee genoeg voldoende vragen vraag vrijblijvend verplichting haast probleem punt zorgen storen moeite aandacht geduld lezen alvast bedankt dank graag liever beter mogelijk beschikbaar vrij benieuwd nieuwsgierig eenvoudig klein simpel regel woord gewenst wens veel succes plezier prettige mooie niets iets`,
  ),
  possessive: /^(?:uw|jouw|jullie)$/u,
};
