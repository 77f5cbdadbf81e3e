const TITLES =
  "(?:(?:Dr|Prof|Mr|Mrs|Ms|Miss|Herr|Frau|Dipl|Ing|Mag|M|Mme|Sig|Sra|Sr|Rev|Capt|med|jur|rer|nat|phil|dent)\\.?(?:-(?:Ing|Kfm|Inf)\\.?)?\\s+){0,4}";
const WORD = "\\p{Lu}[\\p{L}'’]+(?:-\\p{Lu}[\\p{L}'’]+)?";
const PARTICLE = "(?:von|van|de|der|den|di|da|del|della|dos|la|le|el|al|bin|zu|ten|ter|y|af|av)";
const STARTS_LIKE_NAME = /^\p{Lu}[^\n ]*[ ]/u;
const NAME = new RegExp(
  `^${TITLES}${WORD}(?: (?:${WORD}|\\p{Lu}\\.|${PARTICLE}|[("“][\\p{L}]{2,15}[)"”])){0,3} (?:${PARTICLE} )?${WORD}(?:,? (?:Jr|Sr|II|III|PhD|Ph\\.D|MD|M\\.D|DDS|DMD|CPA|MBA|Esq)\\.?){0,3}$`,
  "u",
);
/** Words of headings, places, firms: two capitals do not make a person. */
const NO_PERSON =
  /(?<!\p{L})(?:contact|about|our|your|team|services?|street|road|avenue|inc|llc|ltd|gmbh|company|group|home|page|news|blog|privacy|policy|terms|center|centre|school|university|college|department|office|sales|support|customer|service|phone|email|opening|hours|monday|tuesday|wednesday|thursday|friday|saturday|sunday|north|south|east|west|new|the|and|for|with|free|read|more|learn|get|call|click|view|all|meet|board|staff|management|managing|director|manager|president|owner|founder|ceo|chief|officer|geschäftsführer|inhaber|vice|executive|senior|assistant|united|states|kingdom|germany|san|los|las|city|county|park|design|marketing|human|resources|public|relations|business|development|real|estate|general|information|press|media|project|products?|gallery|portfolio|testimonials?|reviews?|financial|legal|medical|health|dental|family|copyright|unser|unsere|über|uns|kontakt|impressum|leistungen|vertreten|notre|équipe|nous|quick|links|social|follow|us|member|members|bar|association|law|firm|account|lead|head|technical|area|region|location|address)(?!\p{L})/iu;
const ROLE =
  /(?<!\p{L})(?:ceo|cto|cfo|coo|cmo|cio|chief|president|vice[- ]president|vp|owner|co-?owner|founder|co-?founder|director|manager|managing|partner|principal|head of|lead|chair(?:man|woman|person)?|secretary|treasurer|supervisor|foreman|coordinator|administrator|assistant|associate|consultant|advis[oe]r|engineer|developer|designer|architect|attorney|lawyer|paralegal|dentist|hygienist|doctor|physician|surgeon|nurse|therapist|psychologist|accountant|bookkeeper|controller|analyst|specialist|technician|estimator|superintendent|sales|marketing|receptionist|teacher|professor|dean|mayor|councilmember|chef|stylist|agent|broker|realtor|geschäftsführer(?:in)?|geschäftsführung|geschäftsleitung|inhaber(?:in)?|gründer(?:in)?|vorstand|prokurist(?:in)?|leiter(?:in)?|leitung|vertrieb|assistenz|sekretariat|meister(?:in)?|steuerberater(?:in)?|rechtsanwalt|rechtsanwältin|ansprechpartner(?:in)?|projektleiter(?:in)?|gérant[e]?|directeur|directrice|fondateur|fondatrice|président[e]?|responsable|associé[e]?|gerente|director[a]?|fundador[a]?|socio|propietari[oa]|administrador[a]?|titolare|direttore|direttrice|fondatore|amministratore|socio|responsabile|eigenaar|directeur|oprichter|zaakvoerder|bedrijfsleider|właściciel|prezes|dyrektor|kierownik|vd|verkställande|ägare|grundare|direktør|indehaver|daglig leder|toimitusjohtaja)(?!\p{L})/iu;

/** Whether a text has the form of a person's full name and none of the words that make it something else. */
export function isPersonName(text: string): boolean {
  return (
    text.length >= 5 &&
    text.length <= 50 &&
    STARTS_LIKE_NAME.test(text) &&
    NAME.test(text) &&
    !NO_PERSON.test(text)
  );
}

/** Whether a text is what somebody does at a company, and no sentence. */
export function isRole(text: string): boolean {
  if (text.length < 2 || text.length > 70 || /[!?:@]|\.\s|\d{3}/.test(text)) return false;
  return (
    ROLE.test(text) &&
    text.split(" ").length <= 9 &&
    !/^(?:call|contact|meet|our|your|we|i|the|ask|email)\s/i.test(text)
  );
}
