import type { FreeSource } from "./free-source";

export const frenchFree: FreeSource = {
  light: `compte comptez comptent comprend comprennent aujourd hui aujourd'hui actuellement désormais leur leurs lui ils elles celui celle ceux son sa ses dont y aussi puis maintenant encore là ci
    madame monsieur mme m`,
  noticing: `lu vu voir remarqué attiré attention œil parcourant parcouru lisant découvert découvrant apprécié intéressant
 plaisir site pages page beau belle constaté appris tombé tombée curieux curieuse impression plu aimé beaucoup
 particulièrement vraiment rare parcours tombant votre vos frappé frappée retenu retient comment comme bel`,
  talk: `serai bref brève espère semaine bien passe passé vais vous merci pris temps lire avoir d'avoir quart heure
 d'heure court courte plutôt mardi jeudi lundi mercredi vendredi ou préférez préférence convient conviendrait
 conviendraient disponible disponibilité dites-moi dire simplement réponse retour mot deux lignes suffit suffira
 n'hésitez hésitez pas si intérêt intéresse intéresserait contraire personne bonne transmettre transférer
 collègue orienter vers moment mauvais choisi déranger dérange excusez excuser pardon désolé remercie attention
 avance plaisir échanger échange discuter montrer expliquer exemple rapport modèle regarder ensemble prochain
 prochaine matin après-midi midi demain bientôt quand veux voudrais voulais souhaite souhaitais poser question
 questions petite juste sinon alors donc oui non aucun problème souci insister insiste plus long longtemps tiens
 tient reste dispo écoute entière votre à bonne journée belle fin suite tout toute très volontiers serait serais
 serez seriez-vous auriez-vous pourriez-vous puis-je pourrait-on idée proposition adresse téléphone appeler
 appelle rappeler contacter écrire écrivez écris désinscrire minutes vingt quinze trente dix ferai laisse
 réfléchir souhaitons excellente envoie envoyer envoi faire fais fait parvenir document documents lien aperçu
 résumé détail détails créneau agenda visio café avis message mots ligne sujet raison pensée interlocuteur
 mauvaise bon collègues quelqu'un tous rien aucune peut-être mais et que qui quoi dont où comment pourquoi
 combien car parce puisque pour par sans avec dans sur sous chez entre avant après pendant depuis jusque au aux
 de du des le la les un une ce cet cette ces mon ma mes vos notre nos je j' nous il elle on y en ne moins peu
 beaucoup trop mieux mal vite tôt tard aujourd'hui soir mois heures minute demi demie suis êtes est sommes sont
 seriez ai avez avons aurais aurait auriez puis peux peut pouvez pouvons pourrais pourrait pourriez dois doit
 devez veut voulez voudriez souhaitez aimerais aimeriez sais savez savoir vois voyez voir voyons lu dis dites
 parler parlons parle présenter répondre indiquer prendre prenez mettre donner laisser trouver comprendre
 comprends espérons intéressé intéressant utile convenir plaît heureux ravi curieux libre simple rapidement
 franchement honnêtement seulement encore toujours jamais aussi déjà jour`,
  hedges: `doit doivent imagine suppose devine sûrement probablement semble`,
  pointing: "cela ça ceci c voilà ce",
  remarks: `beaucoup travail organisation organiser coordonner planifier planning temps vrai vraie puzzle casse tête facile
 difficile complexe exigeant mérite méritent intéressant rare regarder quoi montrer photo demande défi simple
 compliqué souvent quotidien jour être occuper peu toujours jamais parfois certainement sûrement sans doute belle
 beau bel joli jolie bon bonne long court grand petit plein vide clair serré curieux effort heure heures jours
 semaine mois année saison été hiver horaires horaire roulement échange échanges congés tableau papier feuille
 ordre vue équipe gens monde tout tous chacun quelqu'un électricité énergie courant consommation facture coût
 coûts chiffres mesure mesurer capteur rapport site page pages photos galerie image images visiteurs clients
 accueil vitrine internet ligne montrent montre voir vu lire dire raconter raconte histoire gagne gagnerait
 gagneraient remplit rempliraient remplirait prend prennent demandent faut il y a était serait pourrait avoir
 fait faire va aller change changer bouge tient tourne occupe coordonnez jongler prévoir réalisations réalisation
 place main mains œil`,
  asking: "que quoi quel quelle quels quelles combien comment qui quand où pourquoi coûte pour sur de",
  joints: `et mais tandis qui dont que ainsi avec plus alors où ou car
    quand lorsque`,
  nominatives: "vous tu",
  selfNouns: "entreprise société maison établissement",
  since: "depuis dès",
  measures: `heure heures minute minutes jour jours semaine semaines mois an ans année années pour-cent seconde secondes kilomètre kilomètres mètre mètres euro
    euros kilo kilos gramme grammes tonne tonnes litre litres degré degrés hectare hectares`,
  telling: `recevez reçoit recevrez voir verrez voyez savez saurez trouvez trouver faire fait faites font tient tiennent
 avez avec vos votre équipe personnel site fin ensuite après puis sans que aussi on nous peut peuvent
 pouvez pourraient pourriez exister prendre prend met mettre mettons utilise depuis seul seule unique 
 occupons occuper cela compris inclus même bien grâce serait ainsi alors assez au autre autres avant
 beaucoup besoin bout chose choses clair comme comment continue côté dans de début dedans dernier derrière
 dès deux doit donc durant elle encore enfin ensemble entre est et étape eux facile facilement
 façon faut final gens ici jour jours jusqu là laisse laisser le lequel les leur lieu lire
 long lui main maintenant mais mois moment montre ne niveau non ou où
 outil outre page par parfois part partir partout pas passe passer pendant personne petit peu place 
 plusieurs plutôt point possible pour pourquoi près propre quand quel quelque quelqu'un question
 qui quoi rapidement reste rester sait savoir se selon semaine sera seront si simple simplement soit sont sous
 souvent sur système temps tenir travers très trop un une utiliser va vers vie vite
 voici voilà vous vrai y
 répond`,
  concepts: `
    fondé fondée fonder fonda créé créée crée créer née né naît existe existait |
    basé située situé installé installée | propose proposer offre offrir | réparer répare réparons réparation |
    client clients clientèle | magasin boutique |
    acheté achète racheté rachète acquis acquiert reprendre repris reprise reprend |
    dirige diriger dirigé dirigée direction mène gère | site sites internet | refaire refaisons refonte |
    suivre suivons occupons occuper entretenir | réservation réserver réservations rendez-vous |
    téléphone appel appeler téléphonique | environ autour quelque près+de vingtaine |
    fabrique fabriquer fabriqué fabriquons fabrication produit produire | livre livrer livré livraison |
    ouvert ouvre ouvrir ouverte | sauvegarde sauvegardes | mensuel mensuelle mensuelles mois |
    annuel annuelle an année | planifier planning horaires | échanger échangent | mesurer mesurons mesure |
    coûteux chers cher coûteuse | interlocutrice interlocuteur contact | répond répondre réponse | soixantaine 60 |
    rejoint rejoindre arrive arrivent accueille | installe installé installation arrivé arrivée |
    vient viennent provient proviennent |
    chaque par tous+les toutes+les | existe fondée créée née depuis | payé financé finance financer financée | prêter prêtons prêtent emprunter louer | hôtes clients | enseigne enseigner cours donne+des+cours | planifié prévu prévue prévoir prévoyez | certifié certificat certification | exporte exporter étranger | apprenti apprentis alternants | dessine conçoit concevoir dessiner | vend vendre vendons vendez | travailler travaillent | jour quotidien journalier | fournit fournir fournissons fournisseur`,
  dates:
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche printemps été automne hiver",
  soft: `vient viennent arrive arrivé arrivée arrivent rejoint tient tiennent sort sortent fait font faites met mettent
 prend prennent va vont passe passent reste restent travaille occupe occupent assure assurent propre sorte façon
 côté lieu chez autre maintenant existe existent naviguent accueille accueillent compte comptent maison place
 métier activité poste rôle travail travaillent prépare préparer an année années jour encore
 notamment environ près propres entre sert servent dispose disposent
 ouvert ouverte ouverts donne donnent`,
  pastForm: "\\p{L}{3,}(?:ait|aient|ions|iez|erent|a)",
  persons: "personnes personne gens",
  staff: `employé employés employer emploie employez employons salarié salariés collaborateur collaborateurs équipe effectif`,
  staffed: `nous sommes|sommes|équipe|travaillent|employons|emploie`,
  endings:
    "ons ez ent er ir re é ée ées és ait aient ais ant ante antes ants ation ations eur eurs euse euses e es s x aux ement",
};
