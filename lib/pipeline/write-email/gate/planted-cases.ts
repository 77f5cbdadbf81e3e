import type { EmailLanguage } from "../pick-language";

export interface PlantedCase {
  language?: EmailLanguage;
  basis?: "facts" | "offer" | "neutral";
  /** What the company's page says. */
  quote?: string;
  url?: string;
  text: string;
}

const founded = "Founded in Vienna in 2019, we opened our second store in Graz in 2022.";
const bought = "In 2021 we acquired Nordholz.";
const sold = "We were acquired by Nordholz in 2021.";
const small = "Our small team serves large hospitals.";
const customers = "Our customer Kranz raised 5 million euros in 2021.";
const denies = "We do not use chemicals and use only water.";
const plans = "We will open a new branch in Linz soon.";
const team = "More than 20 employees work in two branches in Graz.";
const boilers = "We repair boilers within 24 hours.";

const clients = "Our clients include the Majestic Hotel in Harrogate.";

/** Sentences that lie about their evidence, or claim with none. */
export const FALSE_CASES: PlantedCase[] = [
  // numbers
  { quote: boilers, text: "You repair boilers within 24 minutes." },
  { quote: boilers, text: "You repair boilers within 48 hours." },
  { quote: boilers, text: "You repair boilers within twenty hours." },
  { quote: boilers, text: "You repair 24 boilers." },
  { quote: team, text: "You have 20 branches in Graz." },
  { quote: team, text: "You have 30 employees." },
  { quote: team, text: "20 employees work in two branches in Graz." },
  { quote: team, text: "You have a branch in Graz." },
  { quote: "We grew by 12 percent in 2024.", text: "You grew by 12 million in 2024." },
  { quote: "We grew by 12 percent in 2024.", text: "You grew by 2024 percent." },
  { quote: "Up to 500 guests fit in our hall.", text: "500 guests fit in your hall." },
  // dates and places of other events
  { quote: founded, text: "You opened your store in Graz in 2019." },
  { quote: founded, text: "You were founded in Graz." },
  { quote: founded, text: "You opened in 2019." },
  { quote: founded, text: "You opened your third store in Graz in 2022." },
  { quote: "We moved from Linz to Graz.", text: "You moved from Graz to Linz." },
  // who did what
  { quote: bought, text: "Nordholz acquired you in 2021." },
  { quote: bought, text: "You were acquired by Nordholz in 2021." },
  { quote: sold, text: "You acquired Nordholz in 2021." },
  { quote: "Nordholz supports us.", text: "You support Nordholz." },
  { quote: customers, text: "You raised 5 million euros in 2021." },
  { quote: "Kranz raised 5 million euros in 2021.", text: "You raised 5 million euros in 2021." },
  { quote: small, text: "Your large team serves small hospitals." },
  { quote: small, text: "Your team serves small hospitals." },
  // negation and qualifiers
  { quote: denies, text: "You use chemicals." },
  { quote: denies, text: "You do not use water." },
  { quote: "We never outsource repairs.", text: "You outsource repairs." },
  { quote: "We repair boilers without call-out fees.", text: "You repair boilers with call-out fees." },
  { quote: boilers, text: "You do not repair boilers." },
  { quote: plans, text: "You open a new branch in Linz." },
  { quote: plans, text: "You have a new branch in Linz." },
  { quote: "We only repair gas boilers.", text: "You repair gas boilers." },
  { quote: "We were formerly a bakery.", text: "You are a bakery." },
  // invented names, events, praise
  { quote: boilers, text: "You repair boilers in Salzburg within 24 hours." },
  { quote: boilers, text: "Viessmann boilers are what you repair." },
  { quote: boilers, text: "You are the leading repair company for boilers." },
  { quote: boilers, text: "Your impressive team will repair boilers within 24 hours." },
  { quote: boilers, text: "You won an award and repair boilers." },
  { quote: boilers, text: "I love how you repair boilers." },
  { quote: boilers, text: "You write: “We repair all boilers within 24 hours.”" },
  { quote: "We do not repair old boilers.", text: "You write: “repair old boilers”" },
  { quote: boilers, url: "https://acme-rival.example/", text: "You repair boilers within 24 hours." },
  { text: "You repair boilers." },
  { quote: boilers, text: "See https://evil.example for how you repair boilers." },
  // neutral sentences that assert
  { basis: "neutral", text: "How did the funding round go?" },
  { basis: "neutral", text: "How was your move to Berlin?" },
  { basis: "neutral", text: "How is your new office?" },
  { basis: "neutral", text: "Why are you so slow?" },
  { basis: "neutral", text: "Thanks for our call last week." },
  { basis: "neutral", text: "I am writing about our call." },
  { basis: "neutral", text: "Hi Bob," },
  { basis: "neutral", text: "Hi [Name]," },
  { basis: "neutral", text: "Hi ," },
  { basis: "neutral", text: "You are interested." },
  { basis: "neutral", text: "Congratulations on the award!" },
  { basis: "neutral", text: "Do you still have 40 employees?" },
  { basis: "neutral", text: "Shall we talk about Nordholz?" },
  // offers
  { basis: "offer", text: "Clinics get back up to 8 hours a week." },
  { basis: "offer", text: "Clinics get back 6 hours a week." },
  { basis: "offer", text: "We check incoming invoices for 29 euros a month." },
  { basis: "offer", text: "We guarantee savings." },
  { basis: "offer", text: "Your invoices are incoming against orders." },
  { basis: "offer", text: "Acme gets back up to 6 hours a week." },
  { basis: "offer", text: "It is free for the first month." },
  // who it is
  { quote: "Since 2019 Maren Acme has led the business.", text: "You have led the business since 2019." },
  { quote: "Since 2019 Maren Brandt has led the business.", text: "You have led the business since 2019." },
  {
    language: "fr",
    quote: "Depuis 2019 Marion Brandt dirige l’atelier.",
    text: "Vous dirigez l’atelier depuis 2019.",
  },
  // whose client
  { quote: clients, text: "You are a client of the Majestic Hotel." },
  { quote: clients, text: "You are one of the Majestic Hotel's clients." },
  { quote: "We are a supplier of the Majestic Hotel.", text: "The Majestic Hotel is your supplier." },
  {
    language: "de",
    quote: "Zu unseren Kunden gehört das Hotel Krone.",
    text: "Sie sind Kunde des Hotels Krone.",
  },
  { language: "fr", quote: "Nos clients : l’hôtel Majestic.", text: "Vous êtes client de l’hôtel Majestic." },
  {
    language: "es",
    quote: "Nuestros clientes: el hotel Majestic.",
    text: "Son clientes del hotel Majestic.",
  },
  // other languages
  { language: "de", quote: "Wir liefern nicht ins Ausland.", text: "Sie liefern ins Ausland." },
  { language: "de", quote: "Seit 1998 sind wir in Linz.", text: "Seit 1989 sind Sie in Linz." },
  { language: "de", quote: "Wir haben Nordholz übernommen.", text: "Nordholz hat Sie übernommen." },
  { language: "de", quote: "Wir wurden von Nordholz übernommen.", text: "Sie haben Nordholz übernommen." },
  { language: "de", quote: "Bald eröffnen wir in Linz.", text: "Sie eröffnen in Linz." },
  {
    language: "de",
    quote: "Zwölf Mitarbeiter reparieren Heizungen.",
    text: "Zwanzig Mitarbeiter reparieren Heizungen.",
  },
  { language: "de", basis: "neutral", text: "Wie war Ihr Umzug?" },
  { language: "fr", quote: "Nous ne livrons pas le dimanche.", text: "Vous livrez le dimanche." },
  {
    language: "fr",
    quote: "Vingt artisans travaillent à Lyon.",
    text: "Trente artisans travaillent à Lyon.",
  },
  { language: "fr", basis: "neutral", text: "Comment s’est passée votre levée de fonds ?" },
  { language: "es", quote: "No vendemos coches usados.", text: "Ustedes venden coches usados." },
  {
    language: "es",
    quote: "Tenemos doce empleados en Sevilla.",
    text: "Tienen veinte empleados en Sevilla.",
  },
  { language: "es", basis: "neutral", text: "¿Cómo fue la mudanza?" },
];

/** Sentences that their evidence carries, in free wording, and sentences that assert nothing. */
export const TRUE_CASES: PlantedCase[] = [
  { quote: boilers, text: "You repair boilers within 24 hours." },
  { quote: boilers, text: "I read that you repair boilers within 24 hours." },
  { quote: boilers, text: "Your website says that Acme repairs boilers within twenty-four hours." },
  { quote: boilers, text: "On your website you write: “We repair boilers within 24 hours.”" },
  { quote: team, text: "You have more than 20 employees." },
  { quote: team, text: "You have two branches in Graz." },
  { quote: team, text: "More than twenty employees work in your two branches." },
  { quote: founded, text: "You were founded in Vienna in 2019." },
  { quote: founded, text: "You opened your second store in Graz in 2022." },
  { quote: bought, text: "You acquired Nordholz in 2021." },
  { quote: bought, text: "In 2021 you acquired Nordholz." },
  { quote: sold, text: "You were acquired by Nordholz in 2021." },
  { quote: small, text: "Your small team serves large hospitals." },
  { quote: customers, text: "Your customer Kranz raised 5 million euros in 2021." },
  { quote: denies, text: "You do not use chemicals." },
  { quote: plans, text: "You will open a new branch in Linz soon." },
  { quote: "We only repair gas boilers.", text: "You only repair gas boilers." },
  { quote: "We are a dental practice in Graz.", text: "You are a dental practice in Graz." },
  { quote: "We moved from Linz to Graz.", text: "You moved from Linz to Graz." },
  { quote: "We grew by 12 percent in 2024.", text: "You grew by 12% in 2024." },
  { quote: "Over 1,200 guests visit us.", text: "Over 1200 guests visit you." },
  { quote: clients, text: "The Majestic Hotel is one of your clients." },
  { quote: clients, text: "Your clients include the Majestic Hotel in Harrogate." },
  { quote: "We are a supplier of the Majestic Hotel.", text: "You are a supplier of the Majestic Hotel." },
  {
    quote: "We were founded in 1994 by Ruth Calder and employ 42 people.",
    text: "Ruth Calder founded the company in 1994.",
  },
  {
    quote: "Every staircase is made from oak and comes with a ten-year guarantee.",
    text: "Your staircases come with a ten-year guarantee.",
  },
  { basis: "neutral", text: "Hi Anna," },
  { basis: "neutral", text: "Hello Acme team," },
  { basis: "neutral", text: "Would a short call next week suit you?" },
  { basis: "neutral", text: "Do you have 15 minutes for a call?" },
  { basis: "neutral", text: "Who looks after invoices at Acme?" },
  { basis: "neutral", text: "Shall I send you more details by email?" },
  { basis: "neutral", text: "If you are interested, a short reply is enough." },
  { basis: "neutral", text: "Are you the right person for this?" },
  { basis: "offer", text: "We check incoming invoices against orders automatically." },
  { basis: "offer", text: "We could check your incoming invoices against orders." },
  { basis: "offer", text: "With us, clinics get back up to six hours a week." },
  { basis: "offer", text: "My name is Jana Holt and I am writing from Paperloom." },
  { language: "de", quote: "Wir liefern nicht ins Ausland.", text: "Sie liefern nicht ins Ausland." },
  { language: "de", quote: "Seit 1998 sind wir in Linz.", text: "Seit 1998 sind Sie in Linz." },
  { language: "de", quote: "Wir haben Nordholz übernommen.", text: "Sie haben Nordholz übernommen." },
  {
    language: "de",
    quote: "Zwölf Mitarbeiter reparieren Heizungen.",
    text: "12 Mitarbeiter reparieren Heizungen.",
  },
  { language: "de", basis: "neutral", text: "Passt Ihnen nächste Woche ein kurzes Telefonat?" },
  { language: "fr", quote: "Nous ne livrons pas le dimanche.", text: "Vous ne livrez pas le dimanche." },
  { language: "fr", quote: "Vingt artisans travaillent à Lyon.", text: "20 artisans travaillent à Lyon." },
  { language: "es", quote: "No vendemos coches usados.", text: "Ustedes no venden coches usados." },
  { language: "es", quote: "Tenemos doce empleados en Sevilla.", text: "Tienen 12 empleados en Sevilla." },
];
