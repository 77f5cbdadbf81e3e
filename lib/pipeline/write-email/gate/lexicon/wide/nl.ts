import type { WideSource } from "./wide-source";

export const dutchWide: WideSource = {
  light: `nog steeds al reeds inclusief ook bovendien`,
  noticing: `indrukwekkend indruk opvallend opgevallen bijzonder boeiend getroffen nieuwsgierig tegengekomen ontdekt bekeken
    gelezen mooi leuk gestuit bewonder`,
  talk: `gewenst wens fijne goede prettige vriendelijke hartelijke groet groeten week weekend dag avond succes sterkte
    past schikt uitkomen uitkomt zou zouden kunnen kunt mag mogen bellen belt bel mailen kwartiertje half uur
    ochtend middag volgende schets voorstel idee voorbeeld laten zien sturen stuur tonen vertellen uitleggen liever
    anders iemand juiste doorsturen doorverwijzen collega reactie antwoord antwoorden ja nee woord regel regeltje
    genoeg laat weten horen hoor graag blij benieuwd dank bedankt alvast tijd aandacht geduld storen excuses sorry
    vrijblijvend beschikbaar vrij moment gelegen koffie kennismaken spreken praten overleggen`,
  hedges: `verdient verdienen moet zal zou vast waarschijnlijk vermoedelijk lijkt klinkt waard denk stel+me+voor loont`,
  remarks: `gezichten wil zien site pagina foto foto's laten tonen verhaal vertellen werk veel puzzel planning plannen
    organiseren regelen knap mooi respect compliment gefeliciteerd trots weten wat kost hoeveel rekening stroom
    energie verbruik cijfers vraag makkelijk lastig eenvoudig tijd moeite online internet waard graag elk voor na voordat met`,
  telling: ` hoeft staan staat gewoon aan terwijl blijven blijft maken maakt krijgt ziet weet  
 door draait werk back back-up proberen   
 alles altijd zelfde dezelfde ook daarna dan duidelijk`,
  soft: `doet doen heeft hebt hebben krijgt komen stuurt gaat blijft wil willen staat`,
  concepts: `telen teelt teler kweken kweekt kwekerij gekweekt | koelen koeling koelcel koelcellen | meten meet meting |
    kosten kost | verbruiken verbruikers verbruik stroomverbruik | rapport verslag | back-up back-ups backup backups
    back+up back+ups | lijst lijsten | maandelijks maandelijkse elke+maand maand | dakdekker dakdekkers dak daken
    dakwerken | bakken bakt bakker bakkerij | brouwen brouwt brouwer brouwerij | repareren repareert reparatie
    reparaties herstellen | oprichter opgericht oprichtte begon begonnen gestart startte | leiden leidt leiding
    directeur eigenaar eigenares runt | verkopen verkoopt verkoop | maken maakt gemaakt produceren produceert
    productie fabriceert | leveren levert geleverd levering | bouwen bouwt gebouwd bouw bouwer | opleiden leidt+op
    opleiding leerling leerlingen | lesgeven les lessen docent docenten leraar | winnen won gewonnen prijs | familie
    familiebedrijf | exporteren exporteert export buitenland | gratis kosteloos | openen opent geopend | stoppen
    stilligt stil stilstaan onderbreken | medewerkers personeel | restaureren restauratie gerestaureerd | verhuren
    verhuurt verhuur huren | overgenomen neemt+over nam+over kocht gekocht | aanvragen aanvraag offerte offertes |
    vader zoon | kas kassen`,
};
