import { buildLexicon } from "./build-lexicon";
import { polishFree } from "./free/pl";
import { polishWide } from "./wide/pl";
import { widened } from "./wide/wide-source";

export const polish = buildLexicon(
  {
    functionWords: `którzy którego której których którym którymi którą tych tymi te ci tą naszym naszych naszej naszego naszą naszymi nami wasz wasza wasze waszej waszych waszym waszą waszego wami wam wy was pana panu panią panem państwem ich jego jej u został została zostało zostali zostały i a w we z ze na do od o po za dla przy że który która które to ten ta te tym tego tej jest są jestem być jesteśmy mam ma mają
    mamy się ja my nas nasz nasza nasze mój moja pan pani państwo państwa państwu swój swojej swoja oraz`,
    reading:
      "czytam przeczytałem stronie strona strony stronę www piszą pisze piszę napisane według adres firma firmy lekturze znam dlatego widzę",
    offering:
      "pomagamy oferujemy robimy możemy także nazywam piszę imieniu firma firmy zespół jak skrócie oto czym zajmujemy dlaczego strony tej",
    inviting: `dzień dobry szanowni szanowny szanowna witam zespół zespołu czy mogę mogą może można pasuje jeśli jeżeli krótka krótkie krótką rozmowa rozmowę
    telefon przyszłym tygodniu jutro przesłać więcej szczegółów informacji e mail mailem interesuje zainteresowania wystarczy odpowiedź minut minuty
    zadać pytanie pytania pomysł wiadomość właściwa właściwy osoba adres sprawie tej powiedzieć kto zajmuje tematem dlatego piszę oto skrócie dlaczego czym
    zajmujemy coś zapytać znajdą kiedy jak kontakt czas mi`,
    writer:
      "naszym naszych naszej naszego naszą naszymi nami ja my mnie mi nas nam nasz nasza nasze mój moja",
    reader:
      "wasze waszej waszych waszym waszą waszego wami wam pana panu panią panem państwem pan pani państwo państwa państwu wasz wasza wy was swojej",
    negations: "nie nigdy żaden żadna żadne bez ani nikt nic",
    qualifiers: {
      plan: "planujemy planowany wkrótce chcemy chcą przyszłości będziemy będzie jeśli jeżeli mógłby",
      past: "był była było były byliśmy dawny dawna dawniej wcześniej zamknięty kiedyś mieliśmy miała stary stara stare starą",
      amount: "od prawie około niemal mniej ponad więcej najmniej najwyżej blisko",
      scope:
        "zastępca zastępczyni zastępcą częściowo część większość niektóre niektórzy głównie tylko jedynie niektóre niektórzy częściowo oprócz rzadko zwykle często przeważnie zazwyczaj większości kilka wiele niektórych trzecia trzecią ćwierć połowa połowę",
    },
    pastVerbs: "był była było były miał miała poszło",
    stateVerbs: "jest są był była ma mają miał",
    conditionals: "czy może mogą mógłby jeśli jeżeli można",
    presuming: "dlaczego od",
    agents: "przez",
    directions: "do dla przeciw",
    places: "w we z ze na do dla u przy",
    outsiders:
      "klient klienci klientów partner partnerzy dostawca dostawcy konkurent konkurenci członek członkowie oni ich pacjenci",
    encounters: "rozmowa rozmowę telefon mail mailem wiadomość odpowiedź pytanie spotkanie zamówienie wizyta",
    singular: "jeden jedna jedno",
    numbers: `trzynaście=13 czternaście=14 szesnaście=16 siedemnaście=17 osiemnaście=18 dziewiętnaście=19 sześćdziesiąt=60 siedemdziesiąt=70 osiemdziesiąt=80 dziewięćdziesiąt=90 dwóch=2 trzech=3 czterech=4 pięciu=5 sześciu=6 siedmiu=7 ośmiu=8 dziewięciu=9 dziesięciu=10 dwunastu=12 dwadzieścioro=20 dwudziestu=20 dwoje=2 troje=3 dwieście=200 trzysta=300 pięćset=500 tuzin=12 dwa=2 dwie=2 trzy=3 cztery=4 pięć=5 sześć=6 siedem=7 osiem=8 dziewięć=9 dziesięć=10 jedenaście=11 dwanaście=12 piętnaście=15
    dwadzieścia=20 trzydzieści=30 czterdzieści=40 pięćdziesiąt=50 sto=100 tysiąc=1000 tysiące=1000 tysięcy=1000 milion=1000000 miliony=1000000
    milionów=1000000`,
    numberJoiners: "",
    endings: "a u y i e om ami ach em ie ów",
    paraphrases: "założona założony powstała",
  },
  widened(polishFree, polishWide),
);
