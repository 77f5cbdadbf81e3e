import { anyOf, startsWith, type TalkForms, wordsOf } from "./forms";

const JOINED = "(?:et |mais |ou |donc |alors )?";

export const frenchForms: TalkForms = {
  statements: startsWith(`
    ${JOINED}je (?:serais|pourrais|peux|voudrais|souhaite|souhaiterais|vous (?:souhaite|ecris|laisse|remercie|propose|appelle|appellerai|envoie|enverrai|montre|prie|saurais)|ferai|serai|reste|ne (?:vous|serai|prendrai|veux)|fais|me (?:permets|tiens a votre)|comprends|comprendrais|m adresse|me demande|m excuse|suis (?:curieux|curieuse|disponible|a votre))
    ${JOINED}(?:j espere|j aimerais|j ai aime|j ecris|j attends)
    ${JOINED}nous (?:pourrions|pouvons|serions) (?:parler|echanger|nous|discuter|ravis|en|convenir|voir)
    ${JOINED}(?:n hesitez|dites|repondez|ecrivez|appelez|faites|transmettez|indiquez|ignorez|laissez|prenez|choisissez|passez|restez|profitez|sachez que je|veuillez|pardonnez|excusez|permettez)
    ${JOINED}(?:merci (?:de|d|pour (?:votre (?:temps|attention|patience|lecture|ecoute)|la lecture|le temps)|par avance|d avance|a vous|beaucoup)|un grand merci|mille mercis)
    merci$|pardon$|desole$|desolee$
    ${JOINED}(?:pardon|desole|desolee|mes excuses|toutes mes excuses) (?:pour|de|si) (?:le|la|l|vous|ce|cette)(?: (?:derangement|interruption|message))?
    ${JOINED}(?:si|au cas ou|sinon|lorsque|quand) (?:vous|cela|ce|c|le (?:sujet|moment)|ca|jamais|non|oui|un|une|besoin|l|quelqu|j|d)
    ${JOINED}(?:un|une|juste un|juste une|votre|toute|quelques|deux|seulement) (?:(?:simple|court|courte|petit|petite|bref|breve|rapide) )*(?:reponse|question|mot|oui|non|idee|message|appel|ligne|lignes|note|echange|suggestion|pensee|retour)
    ${JOINED}(?:bonne|belle|bon|beau|excellente|tres bonne|agreable|heureuse) (?:semaine|journee|fin|weekend|week|soiree|continuation|vent|apres|courage|reception|lecture|chance)
    ${JOINED}(?:bien cordialement|cordialement|bien a vous|salutations|meilleures|sinceres|a bientot|au plaisir|dans l attente|en attente|en vous|au revoir|tres cordialement|avec mes)
    ${JOINED}(?:cela|ce|c|ca) (?:serait|pourrait|vous (?:convient|irait)|est (?:tout|sans)|ne (?:prendra|vous))
    ${JOINED}(?:en bref|bref|en deux mots|pour faire court|voici (?:ce que|pourquoi|mon)|nous faisons ceci|aucun (?:probleme|souci)|pas de (?:souci|probleme)|sans (?:engagement|obligation)|rien de plus|ravi de|ravie de|heureux de|heureuse de|curieux|curieuse|c est pourquoi je|c est pour)
    ${JOINED}(?:mardi|jeudi|lundi|mercredi|vendredi|demain|la semaine prochaine|l un ou l autre|les deux) (?:\\S+ ){0,2}?(?:convient|conviendrait|irait|serait|me va|est)
  `),
  questions: startsWith(`
    ${JOINED}(?:seriez|pourriez|pouvez|puis|pourrais|pourrait|pourrions|auriez|voudriez|souhaitez|souhaiteriez|aimeriez|accepteriez|preferez|prefereriez|serait|serais|devrais|voulez vous (?:que|voir|en)|cela|est ce (?:que (?:cela|vous (?:seriez|auriez|etes (?:la|disponible|interesse))|je|mardi|jeudi)|un|le|une|vous)|avez vous (?:\\S+ )*(?:minutes|temps|moment|heure|questions)|etes vous (?:la|le|interesse|interessee|disponible|libre|ouvert|bien)|y a t il (?:quelqu|une|un)|ce|ca|d accord|interesse|interessee|envie|curieux|curieuse|un|une|le|la|mardi|jeudi|lundi|mercredi|vendredi|plutot|ou|et si|si)
    ${JOINED}(?:qu en (?:pensez|dites)|est ce un sujet|est ce bien vous|suis je)
    ${JOINED}(?:qui|a qui|aupres de qui) (?:serait|est|pourrait|puis|dois|devrais|s|faut|peut)
    ${JOINED}(?:quand|quel|quelle|quels) (?:seriez|serait|pourrions|jour|moment|heure|creneau|est le (?:meilleur|bon)|date)
    ${JOINED}(?:que|qu) (?:pensez|en pensez|diriez)
    ${JOINED}(?:comment|combien) (?:puis|pourrais|pourrions|vous joindre)
  `),
  presupposing: anyOf(`
    nouveau encore toujours deja comme_convenu convenu comme_promis promis comme_discute reviens revenir retour_vers relance relancer rappel rappelle dernier
    derniere precedent precedente suite_a notre_dernier notre_dernière comme_vous_le_savez vous_savez depuis desormais maintenant_que gratuit gratuitement gratuite voit
    commencer demarrer signer continuer recommande conseille
  `),
  polite: wordsOf(
    `arrange part interesser passez faut pardonnez convienne nouvelles connaitre quel quelle moi adresser adresse tiens disposition toute tout question pensez dites espere allez bien belle bonne journee semaine soiree ouvert ouverte mercredi mardi jeudi lundi vendredi matin midi apres soir quinze minutes quart heure derange longtemps prendrai prends temps conviendrait convient mieux choisi choisie mal moment volontiers simplement seulement interlocuteur interlocutrice responsable charge concerne concernee orienter rediriger transferer transmettre renseigner exemple apercu documentation precisions complement informations envoyer envoie appeler rappeler joindre echanger parler rencontrer discuter avis retour suffit suffirait oui non rien souci probleme grave hate plaisir ravi remercie remercier lecture attention patience avance importuner deranger interesse interesserait curieux curieuse possible disponible libre preferez prefere plutot creneau agenda rendez visio telephone mail cafe sinon egalement aussi simple court courte bref breve petit petite mot ligne`,
  ),
  possessive: /^(?:votre|vos|ton|ta|tes)$/u,
};
