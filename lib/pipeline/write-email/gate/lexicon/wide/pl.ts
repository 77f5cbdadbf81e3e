import type { WideSource } from "./wide-source";

export const polishWide: WideSource = {
  light: `jeszcze już nadal wciąż także również oraz`,
  noticing: `zwróciła zwrócił imponujące imponująca ciekawe ciekawy ciekawa zainteresowało zainteresowała widziałem widziałam
    przeglądałem przeglądałam przeglądając trafiłem trafiłam znalazłem znalazłam ładna ładny piękne piękna spodobała
    spodobały urzekło urzekła`,
  talk: `będę będziemy wdzięczna wdzięczny wdzięczni krótka krótką krótkie krótki odpowiedź odpowiedzi pasuje pasowałby
    odpowiadałby odpowiadałaby rozmowa rozmowy rozmowę telefoniczna kwadrans pół godziny minut przyszły przyszłym
    tygodniu wtorek wtorku czwartek środę poniedziałek piątek rano popołudniu mogę możemy moglibyśmy mógłbym
    mogłabym chętnie proszę zadzwonić dzwonić napisać przesłać wysłać pokazać opowiedzieć wyjaśnić szkic propozycja
    propozycję pomysł przykład wystarczy tak nie słowo linijka znać dać miłego dobrego udanego dnia tygodnia
    weekendu pozdrowienia pozdrawiam serdeczne serdecznie powodzenia sukcesów dziękuję dziękujemy góry lekturę czas
    uwagę cierpliwość przepraszam kłopot przeszkadzać właściwa właściwą osoba osobą przekazać skierować koleżanka
    kolega zobowiązań interesuje zainteresowani kawa kawę wolą lepiej jeśli dogodny dogodnym terminie termin`,
  hedges: `zasługuje zasługują warto musi muszą powinna powinien powinno pewnie zapewne prawdopodobnie może chyba
    przypuszczam wyobrażam przyda brzmi wygląda`,
  remarks: `więc dobra dobry dobre strona stronie stronę internecie sieci pokazać pokazania opowiedzieć historia zdjęcia
    zdjęcie pracy praca dużo sporo planowania planowanie grafik układanka koordynacji wysiłku gratulacje brawo
    podziw duma czas czasu rzadkie rzadko ile kosztuje prąd rachunek energia liczby pytanie łatwe trudne proste
    przyda zobaczyć widać choć tylko każdy zanim przed po dla`,
  telling: `piszemy robimy zawsze ta sama ten sam miesiąc co       
 podczas trwa działa nadal dalej widzą wiedzą otrzymują wypróbować  
 wszystko potem następnie jasno gotowa gotowe`,
  soft: `jedzie jadą wychodzą wychodzi robią mają część stoi jest roku lat pracuje daje`,
  concepts: `kopia kopie kopię zapasowa zapasowe zapasową | tekst teksty pisać piszemy | miesiąc miesięczny comiesięczne
    comiesięczny co+miesiąc | montować montują montujemy montuje montaż | wykonać wykonali wykonaliśmy wykonujemy
    zrobić zrobili zrobiliśmy | stolarz stolarze stolarzy stolarnia | córka córką | założyciel założyciela
    założycielem założył założona | marzec marca marcu | styczeń stycznia styczniu | luty lutego lutym | kwiecień
    kwietnia kwietniu | maj maja maju | czerwiec czerwca czerwcu | lipiec lipca lipcu | sierpień sierpnia sierpniu |
    wrzesień września wrześniu | październik października październiku | listopad listopada listopadzie | grudzień
    grudnia grudniu | polski polsku polska | projekt projekty projektuje projektowanie | naprawa naprawy naprawiać
    naprawiają naprawiamy | sprzedaż sprzedawać sprzedają sprzedajemy | produkcja produkować produkują produkujemy
    wytwarzać | prowadzić prowadzi prowadzą kierować kieruje kierownik szef szefowa | rodzina rodzinna rodzinny |
    otworzyć otwarty otwarto otworzyli otworzyliśmy | dostawa dostarczać dostarczają dostarczamy | piec piecze pieką
    piekarnia piekarz | uczyć uczy nauczyciel nauczyciele lekcje | zdobyć zdobył zdobyli zdobyliśmy wygrać nagroda |
    warsztat zakład pracownia | odnawiać odnawiamy odnowić renowacja | strona strony stronę stron | eksport
    eksportować za+granicę | wycena wycenę oferta | dzwonić dzwoni telefon telefonicznie | kupić kupili kupiliśmy
    przejęli przejęliśmy`,
};
