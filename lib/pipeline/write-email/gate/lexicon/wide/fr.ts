import type { WideSource } from "./wide-source";

export const frenchWide: WideSource = {
  light: `encore déjà toujours chez y compris également ainsi`,
  noticing: `remarqué remarquable impressionné impressionnant frappé frappée touché touchée séduit séduite curieux curieuse
    intrigué beau belle bel parcouru parcourant découvert découvrant apprécié`,
  talk: `irait iriez serait auriez auriez-vous pourriez pourrait conviendrait bon bonne bons belle vent continuation
    courage toute toute tout tous équipe maison cordialement bien salutations chaleureuses sincères meilleures merci
    avance plaisir ravi ravie heureux heureuse enchanté avec volontiers échanger échange discuter discutons parler
    parlons rappel rappeler appelez appeler écrire écrivez répondre répondez simple oui non mot ligne moment instant
    minute quart heure matin après-midi soir semaine journée prochaine prochain lundi mardi mercredi jeudi vendredi
    café croquis esquisse proposition idée montrer montre envoyer envoie transmettre transmettez transférer
    rediriger orienter interlocuteur personne bonne indiquer dire dites sinon peut-être dérangement déranger désolé
    excusez pardon lire lecture attention temps patience disponible disponibles dispo quand voulez souhaitez
    préférez préfère plutôt autre collègue intéresse intéressé intéressée intéressant curieux savoir court brève
    brièvement rapide rapidement`,
  hedges: `mérite mériterait méritent doit devrait pourrait j'imagine imagine suppose sûrement sans+doute probablement vaut
    vaudrait semble paraît`,
  remarks: `puzzle casse-tête voilà quoi montrer photo photos image images site accueil page pages travail beaucoup
    organisation coordonner organiser planning chose belle beau bravo félicitations chapeau histoire raconter
    racontée visible voir vu savoir question combien coûte coûter électricité facture énergie consommation simple
    facile difficile compliqué plaisir fier fierté rare précieux attention effort temps peine plus mieux bien vite
    taille change chaque année pour où chacun chacune avant après pour avec sans vers`,
  telling: `reste restent partie fait faire construisons suffisent suffit saurez savez voyez découvrez quels quelles quel
 quelle sont recevez obtenez pendant continue continuer tourne    
 écrivons rédigeons planifier tout
 toujours seul seule même aussi puis enfin clair clairement noir blanc exemple suffisent`,
  soft: ` cette cet tenir tiennent tient suit suivent réglé vous sert restée resté reste équipe
 donne faut utilise chez an`,
  concepts: `construire construisons construit bâtir bâti | écrire écrivons écrit écrits texte textes rédiger rédigeons |
    suffire suffisent suffit en+quatre+semaines | importer importe import importent | liste listes | sauvegarde
    sauvegardes | fabriquer fabrique fabrication fabriqué produire produit production produisons | vendre vend vente
    ventes vendons commerce | affiner affine affinage affineur | livrer livre livrent livraison livraisons livreur
    livreurs fournir fournissent | payer payé payés réglé régler | fonder fondé fondateur fondatrice créer créé |
    inscrire inscription inscriptions s'inscrire | rejoindre rejoints rejoint arrivé arrivés reçu reçus | boulanger
    boulangerie | menuisier menuiserie | brasser brasseur brasserie bière | réparer réparation réparations | former
    formé formée formons formation | enseigner enseigne enseignant professeur professeurs | décrocher décroché
    obtenir obtenu reçu remporter remporté gagné | diriger dirige directeur directrice gérant gérante | coûteux
    coûteuses chers chères | coûter coûte coût | mesurer mesure mesures mesurons | famille familial familiale |
    exporter exporte export étranger | ouvrir ouvert ouverts ouverte ouverture | gratuit gratuite gratuitement
    sans+frais | semaine hebdomadaire | envisager envisageons envisagés songer songez pensons réfléchir | accueillir
    accueille accueillons reçoit recevons | louer location loue | chauffeur chauffeurs conducteur conducteurs |
    enfant enfants | restaurer restauration restauré rénover rénové rénovation |
    arrêter arrêt interrompre interruption stopper`,
};
