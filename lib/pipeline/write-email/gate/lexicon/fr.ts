import { buildLexicon } from "./build-lexicon";
import { frenchFree } from "./free/fr";
import { frenchWide } from "./wide/fr";
import { widened } from "./wide/wide-source";

export const french = buildLexicon(
  {
    functionWords: `cela ca celles tu te toi ton ta tes vôtre vôtres nôtre le la les l un une des de du d et que qui qu ce cet cette ces c il elle se s est êtes etes sont suis être été sommes a
    ont avez avons ai as à au aux en dans sur pour avec par chez y je j me m mon ma mes nous notre nos vous votre vos leur on ou dont`,
    reading: `écris lu lire lis lit vu voir voit remarqué site page pages web internet écrivez écrit dites indiquez mentionnez décrivez selon ceci après avoir
    entreprise société peut`,
    offering: `aidons aider proposons offrons faisons pouvons pourrions peut aussi appelle nom écris écrit part entreprise entreprises équipe comme
    bref voici pourquoi`,
    inviting: `ceci bonjour madame monsieur cher chère équipe puis pouvez pourriez pourrait peux seriez serait auriez avez si disponible court courte
    bref brève appel échange discussion semaine prochaine demain lundi mardi mercredi jeudi vendredi envoyer plus détails informations
    e mail email intéresse intéressant intéressé réponse suffit minutes minute poser question questions idée message bonne personne dire qui
    occupe sujet voici pourquoi écris ce nous faisons bref heureux ravi parler savoir quand comment quoi contact êtes est pour temps
    cela là-dessus dites`,
    writer: "je j me m mon ma mes nous notre nos moi",
    reader: "tu te toi ton ta tes vôtre vôtres vous votre vos",
    negations: "ne n pas jamais aucun aucune sans ni rien personne non guère",
    qualifiers: {
      plan: "prévoyons prévoit prévu prévue bientôt voulons voulez souhaitons souhaitez espérons espérez futur future prochainement allons va pourrait pourrions si projet",
      past: "était étions étaient ancien ancienne anciennement jadis fermé autrefois jusqu avions avait auparavant naguère vieux vieille vieil",
      amount:
        "dès dizaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine huitaine autour jusqu presque environ près moins plus plusieurs minimum maximum quasi",
      scope:
        "moyenne majoritairement essentiellement adjoint adjointe suppléant suppléante intérimaire partie surtout essentiel seulement uniquement certains certaines quelques partiellement sauf rarement parfois principalement généralement souvent plupart notamment plusieurs nombreux nombreuses tiers quart moitié cinquième majorité",
    },
    pastVerbs: "était étiez étaient avait aviez fut passé passée déroulé déroulée",
    stateVerbs: "est êtes sont était avez avait a ont besoin",
    conditionals: "pouvez pourriez pourrait pourrions peut peux puis si seriez serait auriez",
    presuming: "pourquoi depuis",
    agents: "par",
    directions: "pour vers contre",
    places: "à a en dans de d au aux chez avec sur via sous",
    outsiders:
      "client voisin voisins voisine voisines confrère confrères bailleur clients cliente partenaire partenaires fournisseur fournisseurs concurrent concurrents membre membres locataire patients ils elles leur leurs",
    encounters:
      "appel échange discussion réunion mail email e message réponse question demande rendez-vous commande visite",
    singular: "un une seul seule",
    numbers: `quinzaine=15 vingtaine=20 trentaine=30 quarantaine=40 cinquantaine=50 soixantaine=60 centaine=100 huitaine=8 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16
    vingt=20 vingts=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70 huitante=80 nonante=90 cent=100 cents=100 mille=1000
    million=1000000 millions=1000000 milliard=1000000000 milliards=1000000000 douzaine=12 dizaine=10`,
    numberJoiners: "et",
    endings: "s e es ée ées és er ez ent ons é",
    paraphrases:
      "basé basée situé située installé installée | fondée fondé créée créé | employés salariés collaborateurs",
  },
  widened(frenchFree, frenchWide),
);
