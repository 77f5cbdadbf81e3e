import type { FreeSource } from "./free-source";

export const polishFree: FreeSource = {
  light: `liczy liczą obejmuje dziś dzisiaj obecnie teraz aktualnie on ona oni one jego jej ich nim nimi też także również tam tu są jest
    pan pani`,
  noticing: `przeczytałem przeczytałam czytałem czytałam widziałem widziałam zobaczyłem zobaczyłam zauważyłem zauważyłam
 zwróciło uwagę moją zaciekawiło ciekawe strona stronie strony stron natrafiłem natrafiłam podoba spodobało
 wrażenie szczególnie naprawdę rzadko ładne jak`,
  talk: `będę krótko krótki zwięzły zwięzła mam nadzieję tydzień dobrze mija dziękuję za czas przeczytanie poświęcony
 poświęcenie odpowiedź odpowiedzi czekam przepraszam kłopot jeśli nie jest pan pani państwo właściwą osobą osoba
 zajmuje się tym tematem przekazać przekierować współpracownikowi wolą woli wtorek czwartek poniedziałek środa
 piątek czy lub albo rozmowa rozmowę rozmowy telefon telefoniczną minut pytanie pytań krótkie jedno małe pomysł
 propozycja porozmawiać pokazać przykład przykładowy raport zobaczyć razem moment zły lepszy proszę powiedzieć
 dać znać bez zobowiązań zainteresowanie interesuje zainteresowany chciałbym chciałabym chcę mogę możemy możecie
 moglibyśmy wyjaśnić opowiedzieć miłego dobrego dnia przyszły przyszłym następny następnym tygodniu kiedy może
 kontakt mail mailem napisać piszę pisać więcej długo dużo mało wystarczy słowo słowa linijka zajmę zabiorę
 pasuje pasowałby pasowałoby kwadrans kwadransa piętnaście dwadzieścia dziesięć godziny odpowiada odpowiadałby
 życzę udanego tygodnia wieczoru przesyłam wysyłam wysłać przesłać dokument link podsumowanie szczegóły kalendarz
 miejsce wideorozmowa kawa opinia wiadomość temat powód pytania ktoś nikt nic wszystko coś tak wtedy ale i oraz
 jeżeli że kto co jak gdzie ile dlaczego bo ponieważ dla z ze w we o od do na po przez przy przed mój moja moje
 państwa nasz nasza ja my go ją ich mu jej im mi nam ten ta to te tego tej mniej bardzo źle lepiej wkrótce potem
 najpierw dziś dzisiaj jutro teraz zawsze nigdy też także tylko jeszcze już rano południe popołudnie miesiąc
 godzina pół jestem są byłby byłoby byłaby ma mają można mogą mógłbym mogłabym chce chcieliby wiem wie wiedzieć
 widzę czytać przeczytać mówić rozmawiać dzwonić zadzwonić przedstawić odpowiedzieć wskazać wziąć zostawić
 znaleźć rozumiem liczę przeszkadzam ciekawy przydatny dogodny dostępny chętnie wolny proste prosto szybko
 szczerze chwila chwilę`,
  hedges: `musi muszą wyobrażam przypuszczam zapewne pewnie prawdopodobnie może wydaje brzmi`,
  pointing: "to",
  remarks: `dużo pracy praca planowanie planować organizacja organizować koordynować trudne trudny łatwe łatwy skomplikowane
 wyzwanie zagadka zasługuje zasługują warto interesujące często dzień czasu czas wymaga sobie mało zawsze nigdy
 czasem pewnie może prawda ładny ładna dobry dobra łatwo trudno prosty skomplikowany długi krótki duży mały pełny
 pusty jasny ciekawy rzadki wysiłek godzin dni tydzień miesiąc rok sezon lato zima grafik zmiana zmiany urlop
 papier arkusz porządek zespół ludzie wszyscy ktoś prąd energia zużycie rachunek koszt liczby pomiar czujnik
 raport strona zdjęcie zdjęcia goście klienci internet pokazać widać czytać powiedzieć opowiedzieć historia
 trzeba być byłoby mieć robi zmienia miejsce głowa ręka oko`,
  asking: "co jaki jaka jakie ile jak kto kiedy gdzie dlaczego kosztuje dla o",
  joints: `i a oraz ale który która które podczas z plus ponadto lub gdzie
    gdy kiedy`,
  nominatives: "państwo pan pani wy",
  selfNouns: "firma firmę firmy przedsiębiorstwo zakład",
  since: "od",
  measures: `godzina godziny godzin minuta minuty minut dzień dni tydzień tygodnie tygodni miesiąc miesiące miesięcy rok lata lat procent sekund kilometr kilometrów metr metrów euro
    kilo kilogramów gram gramów ton litrów stopni hektarów złotych`,
  telling: `otrzymuje otrzymują otrzymać dostaje dostają widzi widzą wie wiedzą znajduje ma mają robi robią państwa zespół
 pracownicy ludzie strona końcu potem później bez też można może mogą mogliby zostaje korzysta z
 jeden jedna każdego zawiera po prostu jest są podczas a aby ale będzie bo by być ciągle co
 coś czas czy dalej dla dlatego do dobrze dzięki gdy go i ich im inne jak jako jednak jeszcze  
 kiedy kto który łatwo miejsce mieć na nad nadal nasz nie niż o obok od oraz pod pół przed
 przez przy razem samo się szybko tak także tam te tego ten to tu tylko u w we więc wiele wtedy za zaraz
 ze żeby`,
  concepts: `
    założona założony założył założyła powstała powstał założyciel | siedziba mieści | oferuje oferować oferujemy |
    naprawia naprawiać naprawiamy naprawy naprawa | klient klienci klientów |
    kupił kupiła kupić nabył przejął przejęła przejąć | kieruje prowadzi zarządza kierować prowadzić |
    strona stron strony witryna | produkuje produkować produkujemy wytwarza wytwarzamy |
    dostarcza dostarczać dostarczamy | sprzedaje sprzedawać sprzedajemy | otworzył otworzyła otwarty |
    około ok mniej+więcej blisko | rezerwacja rezerwacje | telefon telefonicznie | miesięczny miesięcznie miesiąc |
    roczny rocznie rok | mierzy mierzyć mierzymy | drogi najdroższe najdroższych | odpowiada odpowiadać |
    każdy każda każde co | istnieje założona powstała | sfinansował zapłacił | uczy wykłada uczyć | planuje planowany planowana | certyfikat certyfikowany | eksportuje eksport | uczeń uczniowie | projektuje rysuje | sprzedaje | dostarcza`,
  dates:
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień poniedziałek wtorek środa czwartek piątek sobota niedziela wiosna lato jesień zima",
  soft: `przychodzi przyszedł idzie stoi stoją robi robią bierze trzyma zajmuje własny własna rodzaj sposób jedzie
 istnieje pracuje pracują rzemiosło działalność rola praca razem rok lata dzień jeszcze szczególnie  
 około dom miejsce obecnie
 otwarty daje`,
  pastForm: "\\p{L}{3,}(?:al|ala|ali|aly|il|ila|ili|ily|alismy|ilismy)",
  persons: "osób osoby osoba ludzi ludzie",
  staff: `pracownik pracownicy pracowników pracownikami zespół zespole zespołu personel zatrudnia zatrudniamy`,
  staffed: `pracuje|pracują|zatrudniamy|zatrudnia|jesteśmy|zespół`,
  endings: "ów ami ach om em ie owi ego emu ych ymi ej ą ę y i a e u o cie my ją ują uje uję ał ała ali ły ć",
};
