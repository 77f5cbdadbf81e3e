import type { EmailLanguage } from "../../../pick-language";
import { startsWith, wordsOf } from "../../neutral/forms/forms";

/**
 * How a language says what we think of what stands beside it, folded: `I can picture the rota`, `that deserves a page`,
 * `the rota must be a puzzle`. `begins` are patterns for the start of the clause, `goesOn` for one that has what was said
 * before as its subject: it judges, and tells nothing new. `words` may stand in them besides those of remarks.
 */
export interface OpinionForms {
  begins: RegExp;
  goesOn: RegExp;
  words: ReadonlySet<string>;
  /** An open question of how one copes with what was said: the whole clause. */
  asks: RegExp;
  /** The words that the patterns themselves are written with: what they leave open is judged by itself. */
  spelled: ReadonlySet<string>;
}

function forms(parts: { begins: string; goesOn: string; words: string; asks: string }): OpinionForms {
  return {
    asks: new RegExp(`^(?:${parts.asks})$`, "u"),
    begins: startsWith(parts.begins),
    goesOn: startsWith(parts.goesOn),
    words: wordsOf(parts.words),
    spelled: new Set(`${parts.begins} ${parts.goesOn}`.match(/(?<!\\)\p{L}+/gu)),
  };
}

const EN = forms({
  asks: `how do you (?:coordinate|manage|juggle|plan|organise|organize|handle|keep track of|keep up with) (?:all (?:of )?)?(?:that|this|it|them)(?: (?:today|at the moment|all))?|who (?:plans|coordinates|keeps track of|organises|looks after) (?:all (?:of )?)?(?:that|this|it)`,
  begins: `
    i (?:can|could) (?:imagine|picture|see|guess|well imagine|only imagine|just picture)
    i (?:d|would) (?:imagine|guess|bet|think|expect)
    i (?:imagine|picture|guess|suppose|suspect|bet|expect|assume|wonder)
    (?:all )?(?:that|this|it|which|these|those) (?:must|could|would|should|may|might|can|deserves?|calls? for|sounds? like|makes? for|takes?|is worth|are worth|belongs? on)
    (?:the|your|that|this|such a|such) \\S+(?: \\S+)? (?:must|could|would|may|might) (?:be|take|need|get|have|keep|feel|look|deserve)
    those (?:faces|names|people|pictures|stories|numbers|figures) (?:i (?:would|d|want to|wish to) (?:see|show|like|love)|would|deserve|belong)
    a good (?:reason|moment|time|base|basis|start) (?:to|for)
    worth (?:a|showing|telling|seeing|knowing|measuring|looking)
    no wonder
  `,
  goesOn: `
    (?:make|makes) for
    (?:deserve|deserves|merit|merits|call for|calls for|belong on|belongs on|sound like|sounds like|would make|could make|must make|must take|must keep|must mean|would be|could be|must be|should be|is worth|are worth|would look|could look)
    (?:would|could|might) be the first (?:places?|things?|spots?)
    (?:is|are) (?:a lot|a handful|quite|plenty|worth|no small|(?:just |exactly |precisely )?the (?:sort|kind) of thing)
  `,
  words: `interesting nice fine lively fair good tidy pretty clear look worth show shown showing front own page pages place places corner spot
    story reading seen known told proper photo photos picture website site visitors reader readers first clip sensor faces like see start
    measure somebody someone measuring planning juggling evening paper whiteboard`,
});
const DE = forms({
  asks: `wie (?:koordinieren|planen|organisieren|schaffen|behalten|halten) sie (?:das|das alles|all das|all das im blick|das alles im blick|das alles zusammen)|wer (?:plant|koordiniert|organisiert) (?:das|das alles|all das)`,
  begins: `
    (?:ich|da) (?:kann|konnte) (?:ich )?(?:mir )?(?:gut )?(?:vorstellen|denken|ausmalen)
    ich (?:kann|konnte) mir
    ich (?:stelle mir|denke mir|vermute|nehme an|wurde gern|mochte gern|wette|ahne)
    das (?:wird|durfte|muss|konnte|sollte|lohnt|verdient|gehort|klingt|ruft|verlangt|braucht|will|geht)
    so (?:etwas|was|viel|ein|eine) (?:verdient|gehort|lohnt|will|muss|braucht)
    (?:der|die|das|ihr|ihre|ein|eine) \\S+ (?:muss|durfte|konnte|wird wohl|wird sicher|ist sicher|ist bestimmt|ist wohl)
    (?:kann|konnte|durfte|sollte) (?:da |das |hier )?(?:nicht schaden|helfen|sich lohnen|spannend|interessant|gut)
    (?:da|hier) (?:lohnt|ware|durfte|lasst|kommt)
    (?:gut|schon|wichtig|spannend|interessant) (?:zu wissen|zu sehen)
    da will (?:der|die|das|ein|eine) \\S+ (?:gut )?(?:uberlegt|geplant|organisiert|abgestimmt) sein
    stelle ich mir
  `,
  goesOn: `
    (?:verdient|verdienen|gehort|gehoren|lohnt|lohnen|klingt|klingen|braucht|brauchen|ruft|rufen) (?:auf|in|sich|nach|einen|eine|ein|viel|gute|wohl|mehr)
    (?:muss|mussen|durfte|durften|konnte|konnten) (?:sich|man|viel|gut|ganz|einiges|spannend|ein|eine|einen)
    kann nicht schaden
    stelle ich mir
  `,
  words: `jede startseite seite website platz zeigen vorne puzzle aufgabe spannend interessant lebhaft schadet schaden planung dienstplan plan
    sehen gesichter gern wissen vorher messen zieht zahlen eigene eigener eigenes schone schoner bild foto einfacher bequemer ubersichtlicher
    kniffliger knifflig ordentlich uberlegt geplant organisiert abgestimmt gut vor`,
});
const FR = forms({
  asks: `comment (?:coordonnez|organisez|planifiez|gerez|suivez) vous (?:tout )?(?:cela|ca)|qui (?:coordonne|planifie|organise|gere) (?:tout )?(?:cela|ca)`,
  begins: `
    j (?:imagine|devine|aimerais|suppose)
    je (?:devine|suppose|me dis|parie|pense que|vois bien|verrais bien)
    (?:on|j) (?:imagine|devine)
    (?:cela|ca|ce|ceci|tout cela|tout ca|voila qui) (?:doit|doivent|devrait|pourrait|meriterait|merite|demande|fait|vaut|suppose|serait|semble|ressemble|donne envie)
    voila (?:de quoi|un|une|des|qui|qui merite)
    (?:le|la|les|l|votre|vos|un|une) \\S+ (?:doit|doivent|devrait|devraient|pourrait) (?:etre|demander|prendre|ressembler|valoir|peser)
    de quoi
  `,
  goesOn: `
    (?:merite|meritent|demande|demandent|vaut|valent|suppose|supposent|doit|doivent|pourrait|pourraient|meriterait|meriteraient|font|fait) (?:bien|une|un|de|des|d|etre|surement|sans doute|le|la|rever|envie)
  `,
  words: `montrer photo photos quoi puzzle vrai casse tete page pages place accueil site belle beau joli jolie visible vitrine voir raconter
    histoire detour peine planning horaires chiffre chiffres mesure mesurer facture energie electricite travail organisation attention`,
});
const ES = forms({
  asks: `como (?:coordinan|organizan|planifican|gestionan|cuadran|llevan) (?:ustedes )?(?:todo )?(?:eso|esto)|quien (?:coordina|organiza|planifica|lleva) (?:todo )?(?:eso|esto)`,
  begins: `
    (?:me )?(?:imagino|supongo|figuro|apuesto|intuyo)
    (?:ahi|aqui|en eso|en ello) (?:veo|hay|habria|cabe|podria|se podria)
    (?:eso|esto|todo eso|todo esto|ello) (?:debe|deberia|podria|merece|mereceria|pide|suena|tiene que|ha de|vale|exige|da para)
    (?:el|la|los|las|su|sus|un|una) \\S+(?: de \\S+)? (?:debe|deben|deberia|podria|ha de|han de|tiene que|tienen que|sera|seran|no sera) (?:ser|pedir|llevar|costar|pesar|estar|sencillo|sencilla|facil|complicado|complicada|un|una|todo|toda)
    seria (?:interesante|bueno|util)
    (?:digno|digna|dignos|dignas) de
  `,
  goesOn: `
    (?:merece|merecen|mereceria|merecerian|pide|piden|exige|exigen|suena|suenan|vale|valen|da|dan|debe|deben|podria|podrian|deberia|deberian) (?:un|una|la|bien|verse|ser|para|mucho|mucha|buena|buen|pena|contarse|estar|turnos)
  `,
  words: `mejora facil sencillo sencilla complicado complicada puzle rompecabezas cuadro cuadrante portada pagina paginas sitio web visible
    verse ver cuadrar contar contarse historia lugar foto fotos pena saber atado atados bien planificar turnos turno vacaciones calendario factura consumo luz
    electricidad energia`,
});
const IT = forms({
  asks: `come (?:coordinate|organizzate|pianificate|gestite) (?:tutto )?(?:cio|questo)|chi (?:coordina|organizza|pianifica) (?:tutto )?(?:cio|questo)`,
  begins: `
    (?:mi )?(?:immagino|suppongo|figuro|scommetto)
    (?:posso|riesco a) (?:immaginare|immaginarmi)
    (?:cio|questo|tutto questo|tutto cio|il che|quello) (?:deve|dovra|dovrebbe|potrebbe|merita|meriterebbe|richiede|suona|vale|fa)
    (?:il|lo|la|i|gli|le|l|vostra|vostro|un|una) \\S+ (?:deve|devono|dovrebbe|potrebbe|sara|dovra) (?:essere|richiedere|pesare|chiedere|un|una)
    sarebbe (?:interessante|bello|utile|curioso)
  `,
  goesOn: `
    (?:merita|meritano|meriterebbe|richiede|richiedono|vale|valgono|suona|fanno|fa|deve|devono|potrebbe|potrebbero) (?:un|una|di|la|bene|essere|piu|davvero|pensare|pianificazione)
  `,
  words: `pagina pagine sito posto visibile storia foto vedere raccontare sapere consuma piu bolletta consumi consumo energia elettricita rompicapo
    puzzle turni turno organizzazione pena vetrina mostrare bene davvero bel bella`,
});
const NL = forms({
  asks: `hoe (?:plant|regelt|coordineert|organiseert|houdt) u (?:dat|dit|dat alles|dit alles|dat allemaal)(?: bij)?|wie (?:plant|regelt|coordineert) (?:dat|dat alles|dat allemaal)`,
  begins: `
    ik (?:stel me|kan me|denk dat|vermoed|gok|wed|zou|zie)
    (?:dat|dit|zoiets|dat alles) (?:moet|zal wel|verdient|vraagt|klinkt|zou|mag|kan|hoort|past|is vast|wordt)
    (?:de|het|uw|die|dat|een) \\S+ (?:moet|moeten|zal wel|zullen wel|zou|zouden|verdient|verdienen|wil ik|zou ik|zie ik|hoort|horen)
    (?:goed|mooi|leuk|interessant) om te (?:weten|zien)
  `,
  goesOn: `
    (?:verdient|verdienen|vraagt|vragen|klinkt|klinken|hoort|horen|moet|moeten|zou|zouden|mag|mogen) (?:een|om|op|als|wel|bij|best|zichtbaar|gezien|in)
  `,
  words: `gezichten site website pagina plek plaats zien zichtbaar voorpagina foto fotos verhaal planning puzzel hele toer rooster roosters diensten
    flink klus aardig wat best leuk mooi interessant weten energierekening stroom verbruik meten`,
});
const PT = forms({
  asks: `como (?:coordenam|organizam|planeiam|gerem) (?:tudo )?(?:isso|isto)|quem (?:coordena|organiza|planeia) (?:tudo )?(?:isso|isto)`,
  begins: `
    (?:imagino|suponho|calculo|aposto|adivinho)
    (?:isso|isto|tudo isso|ai) (?:deve|devera|deveria|poderia|merece|mereceria|pede|soa|ha de|vale|da|exige)
    (?:o|a|os|as|sua|seu|um|uma) \\S+ (?:deve|devem|deveria|poderia|ha de|hao de|tera de) (?:ser|pesar|pedir|exigir|dar|levar)
    seria (?:interessante|bom|util)
  `,
  goesOn: `
    (?:merece|merecem|mereceria|pede|pedem|exige|exigem|soa|vale|valem|deve|devem|poderia|poderiam) (?:um|uma|a|ser|bem|muito|pena|para|mais|boa|bom)
  `,
  words: `pagina paginas site lugar visivel historia foto fotos ver contar saber pena pesar fatura consumo energia eletricidade quebra cabecas
    escala turnos planeamento organizacao montra mostrar bem bom boa`,
});
const PL = forms({
  asks: `jak (?:panstwo )?(?:to )?(?:planuja|koordynuja|organizuja) (?:panstwo )?(?:to wszystko|to)|kto (?:to )?(?:planuje|koordynuje|organizuje)(?: to wszystko)?`,
  begins: `
    (?:wyobrazam sobie|domyslam sie|przypuszczam|zgaduje)
    (?:to|wszystko to|takie cos) (?:musi|powinno|mogloby|zasluguje|brzmi|wymaga|moze byc|warto)
    (?:grafik|plan|harmonogram|rachunek) (?:musi|pewnie|zapewne) (?:byc|jest)
    warto (?:to )?(?:pokazac|zobaczyc|wiedziec|opowiedziec|zmierzyc)
  `,
  goesOn: `
    (?:zasluguje|zasluguja|wymaga|wymagaja|brzmi|musi|musza|moglby|moglaby|moglyby|warto) (?:na|byc|sporo|planowania|jak|duzo|pokazac|wlasnej|dobrego)
  `,
  words: `strone strona stronie miejsce zdjecie zdjecia historie pokazac zobaczyc wiedziec opowiedziec zmierzyc lamiglowka niezla nie lada
    zadanie grafiku planowania sporo pracy uwagi wlasna wlasnej dobrego`,
});

const BY_LANGUAGE: Record<EmailLanguage, OpinionForms> = {
  ...{ en: EN, de: DE, fr: FR, es: ES, it: IT, nl: NL, pt: PT, pl: PL },
};

/** How a language says what we think. */
export function opinionFormsOf(language: EmailLanguage): OpinionForms {
  return BY_LANGUAGE[language];
}
