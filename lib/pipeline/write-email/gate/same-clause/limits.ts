import type { EmailLanguage } from "../../pick-language";
import { foldWord } from "../fold-word";

/** Words of what stands beside a clause. Any of `never` may take the clause back, bound it, or say that it is hearsay. */
interface Limits {
  never: RegExp;
  denies: RegExp;
  /** And, and what joins a further main clause like it. */
  joins: RegExp;
  because: RegExp;
  relative: RegExp;
  /** Finite verbs that no noun looks like. */
  verb: RegExp;
  /** It, that, they: what they point to may be the clause itself. */
  back: RegExp;
  /** A, the, former: what begins an apposition. */
  apposes: RegExp;
  together: RegExp;
  with: RegExp;
  more: RegExp;
  /** Of which, among them. */
  among: RegExp;
  /** On the other hand, in a contrast of two things that takes back neither. */
  instead: RegExp;
  /** That, behind a word of saying. */
  that: RegExp;
}

const whole = (words: string) => new RegExp(`^(?:${foldWord(words).trim().replace(/\s+/g, "|")})$`, "u");

/** Nothing of the kind. */
const NOTHING = /(?!)/u;

const EN: Limits = {
  never: whole(
    `if when once unless until till provided providing assuming except excepting excluding save apart only solely merely just but however though although yet still otherwise
    while whereas whenever wherever before after without instead rather reportedly allegedly supposedly apparently perhaps maybe probably possibly almost nearly
    rumou?r rumou?rs legend according supposed meant intended lost loses withdrawn withdrew revoked returned cancelled canceled annulled dissolved merged bankrupt
    burned burnt temporarily ago formerly ended ends expired lapsed paused except sometimes rarely seldom least subject depending or nor than whether failed disqualified stripped begin begins beginning start starts starting soon next shortly refused rejected leaves left leaving moved quit`,
  ),
  denies: whole(
    "not no never none neither nor nobody nothing cannot without hardly don't doesn't didn't isn't aren't wasn't weren't won't can't haven't hasn't hadn't",
  ),
  joins: whole("and"),
  because: whole("because"),
  relative: whole("who whose whom which where"),
  verb: whole(
    "is are was were has have had will does do did can comes come goes go gets get runs run leads makes make takes keeps keep works work won sells sell stands lives serves holds teaches hopes",
  ),
  back: whole(
    "it that this these those they them he she him her there then both so such one ones former latter same all",
  ),
  apposes: whole("a an the former then formerly"),
  together: whole("together jointly along"),
  with: whole("with"),
  more: whole("more less fewer up down"),
  among: whole("among including"),
  instead: NOTHING,
  that: whole("that"),
};
const DE: Limits = {
  never: whole(
    `wenn falls sofern sobald solange sooft bis bevor ehe nachdem außer ausgenommen abgesehen ausnahme nur bloß lediglich erst aber jedoch doch allerdings sondern dennoch trotzdem
    obwohl obgleich als während ohne statt anstatt sonst angeblich vermutlich vielleicht wohl womöglich möglicherweise fast beinahe gerücht gerüchten
    sollte sollten soll sollen mittlerweile inzwischen vorerst vorläufig zeitweise manchmal selten verloren verlor aberkannt entzogen zurückgegeben abgebrannt insolvent pleite
    aufgelöst storniert abgesagt oder zuletzt letztmals einst vorübergehend wieder beziehungsweise gedacht gemeint ob disqualifiziert start beginn beginnen beginnt starten startet bald demnächst nächste nächsten nächstes ab künftig abgelehnt verweigert verließ verlassen ging wechselte gezogen`,
  ),
  denies: whole("nicht nie niemals kein keine keinen keinem keiner keines niemand nichts weder kaum ohne"),
  joins: whole("und sowie"),
  because: whole("weil denn da"),
  relative: whole("der die das den dem deren dessen denen welche welcher welches"),
  verb: whole(
    "ist sind war waren hat haben hatte hatten wird werden wurde wurden kommt kommen kam leitet leiten führt führen plant steht stehen liegt gehört arbeitet arbeiten kann können",
  ),
  back: whole(
    "das dies dieser diese dieses diesen diesem es sie er ihn ihm beides beide alles dort dann dabei damit davon daraus danach dafür dagegen so jene",
  ),
  apposes: whole("ein eine einem einer einen der die dem den früher vormals ehemals damals"),
  together: whole("gemeinsam zusammen"),
  with: whole("mit"),
  more: whole("mehr weniger"),
  among: whole("davon darunter"),
  instead: whole("dagegen hingegen"),
  that: whole("dass"),
};
const FR: Limits = {
  never: whole(
    `si s lorsque quand tant condition pourvu sauf hormis excepté exception seul seule seuls seulement uniquement mais toutefois cependant pourtant néanmoins bien quoique
    jusque jusqu avant après sans plutôt sinon paraît prétend prétendu rumeur peut-être peut presque probablement provisoirement temporairement parfois rarement
    perdu perdue retiré retirée annulé annulée dissous faillite brûlé incendie censé censée devait devaient ou tandis alors lors dernier dernière selon disqualifié commençons commence prochain prochaine bientôt refusé refusée quitte quitté parti partie`,
  ),
  denies: whole("ne n pas jamais aucun aucune sans ni rien personne non guère plus"),
  joins: whole("et"),
  because: whole("parce car puisque"),
  relative: whole("qui dont où laquelle lequel"),
  verb: whole(
    "est sont était étaient ont avait avaient sera seront vient viennent dirige fait font tient va vont travaille travaillent",
  ),
  back: whole("cela ça ce c il elle ils elles le la les l y en celui celle ceux tout tous ces cette cet"),
  apposes: whole("un une le la l ancien ancienne"),
  together: whole("ensemble conjointement"),
  with: whole("avec"),
  more: whole("plus moins"),
  among: whole("dont"),
  instead: whole("revanche"),
  that: whole("que qu"),
};
const ES: Limits = {
  never: whole(
    `si cuando mientras siempre salvo excepto menos sólo solo solamente únicamente pero sino aunque embargo obstante hasta antes después sin quizá quizás 
    acaso casi según dicen rumor supuestamente presuntamente temporalmente vez veces perdió perdimos retirado retirada anulado anulada disuelto quiebra quemó incendio debía
    o u descalificado empezamos comenzamos empieza próximo próxima pronto ya rechazado rechazada marchó dejó último última condición`,
  ),
  denies: whole("no nunca jamás ningún ninguna ninguno sin ni nada nadie tampoco apenas"),
  joins: whole("y e"),
  because: whole("porque pues"),
  relative: whole("quien quienes que cuyo cuya donde"),
  verb: whole(
    "es son era eran está están fue fueron ha han había tiene tienen viene vienen llega llegan dirige lleva llevan hace hacen va van trabaja trabajan",
  ),
  back: whole(
    "eso esto esta este estos estas lo la los las ello ella él ellos ambas ambos todo todos allí así entonces",
  ),
  apposes: whole("un una el la antiguo antigua entonces"),
  together: whole("junto juntos"),
  with: whole("con"),
  more: whole("más menos"),
  among: whole("ellos ellas incluidos incluidas"),
  instead: whole("cambio"),
  that: whole("que"),
};
const IT: Limits = {
  never: whole(
    `se quando qualora purché finché salvo tranne eccetto fuorché solo soltanto solamente unicamente ma però tuttavia bensì sebbene benché fino prima dopo senza forse
    quasi pare sembra secondo dicono presunto voce voci temporaneamente talvolta raramente perso persa ritirato ritirata annullato sciolto fallito fallita bruciato incendio doveva dovrebbe
    o oppure poi ultimo ultima condizione mentre invece squalificato iniziamo cominciamo inizia prossimo prossima presto respinto respinta lasciato lasciata`,
  ),
  denies: whole("non no mai nessun nessuna nessuno senza né niente nulla neanche"),
  joins: whole("e ed"),
  because: whole("perché poiché"),
  relative: whole("che cui dove"),
  verb: whole(
    "sono era erano ha hanno aveva avevano sarà saranno viene vengono arriva arrivano guida dirige conta tiene fa fanno va vanno lavora lavorano",
  ),
  back: whole(
    "questo questa questi quello quella lo la li le l ciò esso essa tutto tutti lì allora così entrambi",
  ),
  apposes: whole("un una uno il la allora ex"),
  together: whole("insieme"),
  with: whole("con"),
  more: whole("più meno"),
  among: whole("cui"),
  instead: NOTHING,
  that: whole("che"),
};
const NL: Limits = {
  never: whole(
    `als indien wanneer zodra zolang mits tenzij tot totdat voordat nadat toen terwijl behalve uitgezonderd uitzondering alleen slechts enkel pas maar echter toch niettemin doch hoewel
    ofschoon zonder anders vermoedelijk misschien mogelijk wellicht bijna haast zou zouden gerucht geruchten volgens tijdelijk soms zelden verloren verloor ingetrokken
    teruggegeven afgebrand failliet opgeheven geannuleerd of laatste bedoeld voorlopig gediskwalificeerd beginnen begint starten start volgende volgend binnenkort vanaf afgewezen geweigerd vertrok vertrokken`,
  ),
  denies: whole("niet geen nooit zonder noch niemand niets nauwelijks"),
  joins: whole("en"),
  because: whole("omdat want doordat"),
  relative: whole("die dat wie wiens waar"),
  verb: whole(
    "is zijn was waren heeft hebben had hadden wordt worden werd werden komt komen leidt leiden plant staat staan ligt gaat gaan werkt werken kan kunnen",
  ),
  back: whole("dat dit deze die het hij zij ze hem hen haar er daar dan toen beide alles zo daarvan daarmee"),
  apposes: whole("een de het voormalig destijds oud"),
  together: whole("samen gezamenlijk"),
  with: whole("met"),
  more: whole("meer minder"),
  among: whole("waarvan waaronder onder"),
  instead: whole("daarentegen"),
  that: whole("dat"),
};
const PT: Limits = {
  never: whole(
    `se quando enquanto caso salvo exceto menos só somente apenas unicamente mas porém contudo todavia embora até antes depois sem talvez quase segundo dizem rumor
    supostamente começamos começa próximo próxima breve temporariamente vezes raramente perdeu perdemos retirado retirada anulado dissolvida falência ardeu incêndio devia deveria ou já último última condição`,
  ),
  denies: whole("não nunca jamais nenhum nenhuma sem nem nada ninguém"),
  joins: whole("e"),
  because: whole("porque pois"),
  relative: whole("que quem cujo cuja onde"),
  verb: whole(
    "são era eram está estão foi foram tem têm tinha vem vêm chega chegam dirige faz fazem vai vão trabalha trabalham",
  ),
  back: whole(
    "isso isto esta este essa esse aquilo ele ela eles elas o a os as tudo todos ambos ali assim então",
  ),
  apposes: whole("um uma o a antigo antiga então"),
  together: whole("junto juntos"),
  with: whole("com"),
  more: whole("mais menos"),
  among: whole("incluindo"),
  instead: NOTHING,
  that: whole("que"),
};
const PL: Limits = {
  never: whole(
    `jeśli jeżeli gdy kiedy dopóki póki ile chyba oprócz prócz wyjątkiem poza tylko jedynie wyłącznie dopiero ale lecz jednak jednakże choć chociaż mimo zanim bez
    podobno zaczynamy zaczyna przyszłym przyszły wkrótce rzekomo może prawdopodobnie prawie niemal czasem rzadko tymczasowo utracił utraciliśmy cofnięto anulowano rozwiązano upadł spłonął spłonęła lub albo ostatni ostatnia
    warunkiem zaś`,
  ),
  denies: whole("nie nigdy żaden żadna żadne bez ani nikt nic"),
  joins: whole("i a oraz"),
  because: whole("bo ponieważ gdyż"),
  relative: whole("który która które którzy którego której których któremu którą"),
  verb: whole(
    "jest są był była było były ma mają miał miała będzie kieruje prowadzi pracuje pracują działa działają stoi stoją",
  ),
  back: whole("to ten ta te tego tej tym one oni ona on je ją go tam wtedy tak oba obie wszystko"),
  apposes: whole("wcześniej dawny dawna dawniej były była"),
  together: whole("razem wspólnie wraz"),
  with: whole("z ze"),
  more: whole("więcej mniej"),
  among: whole("czego tym nich"),
  instead: whole("natomiast"),
  that: whole("że"),
};

/** What the gate must know of a language to tell what leaves a clause as it is. */
export const LIMITS: Record<EmailLanguage, Limits> = {
  en: EN,
  de: DE,
  fr: FR,
  es: ES,
  it: IT,
  nl: NL,
  pt: PT,
  pl: PL,
};
