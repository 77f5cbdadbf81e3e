import { anyOf, startsWith, type TalkForms, wordsOf } from "./forms";

const JOINED = "(?:i |a |ale |lub |albo |wiec )?";

export const polishForms: TalkForms = {
  statements: startsWith(`
    ${JOINED}(?:ja )?(?:bede (?:wdzieczn[ay]|krotko|zwiezl[aey]|czekac)|chetnie|chcial(?:bym|abym) (?:zapytac|prosic|zaproponowac|krotko|porozmawiac)|mog(?:e|lbym|labym)|mam nadzieje ze (?:ten|to|wszystko|tydzien|nie)|zycze|czekam|prosze|przepraszam (?:za (?:klopot|najscie|ze)|jesli)|licze|pisze (?:do|w|z|krotko|poniewaz|bo)|wysle|przesle|zadzwonie|obiecuje|pozdrawiam|pozostaje|napisze|nie zajme|nie zabiore|nie chce|zrozumiem jesli)
    ${JOINED}mozemy (?:porozmawiac|sie|umowic)
    ${JOINED}(?:prosze|moze pan|moze pani|zapraszam|niech|milego|dobrego|udanego|spokojnego|wszystkiego|serdecznie|z powazaniem|z wyrazami|serdeczne|lacze|do uslyszenia|powodzenia)
    ${JOINED}(?:dziekuje (?:za (?:(?:panstwa |pana |pani )?(?:czas|uwage|cierpliwosc|poswiecony)|przeczytanie|lekture)|z gory|i)|z gory dziekuje|bardzo dziekuje)
    dziekuje$|przepraszam$
    ${JOINED}(?:jesli|jezeli|gdyby|gdy|kiedy|w razie) (?:to|nie|panstw[oau]|pan|pani|temat|teraz|ktos|chca|chce|woli|wola|tak|beda|bedzie|mial|jest|moment|sa)
    ${JOINED}(?:krotka|krotki|krotkie|jedno|jedna|tylko|wystarczy|kazda|panstwa) (?:(?:krotka|krotkie|prosta|zwykle) )*(?:odpowiedz|pytanie|slowo|nie|tak|pomysl|wiadomosc|rozmowa|linijka|notatka|wystarczy|jedno|jedna)
    ${JOINED}(?:to|bylo) (?:by|byloby|mogloby|wszystko|zajmie)
    ${JOINED}(?:w skrocie|krotko mowiac|oto|bez zobowiazan|nie ma problemu|zaden problem|nic wiecej|pisze w tej sprawie|dlatego pisze)
    ${JOINED}(?:wtorek|czwartek|poniedzialek|sroda|piatek|przyszly tydzien) (?:\\S+ ){0,2}?(?:pasuje|bylby|byloby|jest)
  `),
  questions: startsWith(`
    ${JOINED}czy (?:mog[ela]\\S*|moglib\\S+|mozemy|mozna|moze|znajd\\S+|pasuj\\S+|pasowal\\S*|bylby|bylaby|byloby|byliby|jest|to|maj[ai]\\S*|ma|chcial\\S*|chca panstwo (?:zobaczyc|porozmawiac)|wol\\S+|interesuj\\S+|zainteresowal\\S*|warto|panstwu|panstwa|pan|pani|krotka|wtorek|czwartek|powin\\S+|odpowiada\\S*)
    ${JOINED}(?:moge|mozna|moze|pasuje|kto (?:jest|moze|zajmuje|bylby|bedzie|u)|do kogo|z kim|kiedy (?:pasuje|bylby|byloby|mozemy|moglib\\S+|odpowiada)|jaki (?:dzien|termin)|ktory (?:dzien|termin)|co (?:panstwo|pan|pani) (?:na|o tym|sadz\\S*)|jak (?:moge|mozna)|a moze|moze|krotka|wtorek|czwartek|lub|jesli|interesuje|warto)
  `),
  presupposing: anyOf(`
    ponownie znowu jeszcze nadal wciaz juz jak_ustalilismy ustalilismy zgodnie zgodnie_z umowa umowilismy jak_obiecalem obiecalem obiecalam wracam wracac powracam
    przypominam przypomnienie ostatni ostatnia ostatnim ostatniej poprzedni poprzednia zeszlego jak_wiadomo teraz_gdy zaczac rozpoczac podpisac kontynuowac nawiazuje nawiazujac polecil polecila
    darmowa darmowy bezplatna bezplatny zobaczenia
  `),
  polite: wordsOf(
    `poznac slowko prosze zignorowac wiadomosc nadzieje nadzieja dobrze wszystko zajme duzo czasu czas kilka minut minuty kwadrans godzina tym tygodniu tydzien tygodnia dzien dnia srode wtorek czwartek piatek poniedzialek rano popoludniu wieczorem ktory termin pasuje dac znac sadza sadzi mysla mysli porozmawiac rozmowe rozmowa zadzwonic oddzwonic spotkac spotkanie kawa przyklad przyklad przeslac wyslac pokazac wyjasnic opowiedziec pytania pytanie pytan informacje szczegoly odpowiedz krotkie krotka krotko slowo tak nie wystarczy zyczyc zycze milego dobrego udanego weekendu popoludnia pozdrawiam serdecznie gory dziekuje przeczytanie uwage cierpliwosc przepraszam klopot przeszkadzac przeszkodzic wlasciwa wlasciwy osoba odpowiedzialna odpowiedzialny skontaktowac przekazac chetnie wolne wolna dogodny mozliwe mozliwosc zainteresowani ciekawe jesli`,
  ),
  possessive: /^(?:panstwa|pana|pani|wasz\p{L}*|swo\p{L}+)$/u,
};
