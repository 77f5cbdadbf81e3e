import type { FreeSource } from "./free-source";

export const englishFree: FreeSource = {
  headsStandLast: true,
  light: `count counts counting comprise comprises there he she they them their theirs his her hers him its whose whom today now currently nowadays too also then some-how
    mr mrs ms`,
  noticing: `caught eye enjoyed reading read see seen seeing saw noticed notice learned learnt came+across looked looking
 look through stuck struck stood+out understand gather good nice interesting to+see curious having went website
 pages page online your+pages rare enjoyable attention impression glance section part bit made smile stop stopped
 me think how that interested about really particularly especially happened across stumbled
 while`,
  talk: `hope hoping week treating kindly finds find well doing thanks thank thankful reading far just only side my bad
 moment simply say so wrong no problem worries point direction feel free area isn't isnt not aren't keep keeping
 brief short promise won't wont take long much time quickly busy understand understood if please reply back let
 know either way either or maybe perhaps happy glad sure could would convenient suits suit works work fits better
 best when whenever ready get touch reach out sense make makes sounds sound good curious hear from forward pass
 along drop try decide chance few lines line couple quick one last thing things then until too any anyone else
 someone instead somebody team diary calendar slot this that morning afternoon evening today monday tuesday
 wednesday thursday friday spring summer autumn winter month next following later soon here's heres attached
 below above all great rest enjoy kind lovely pleasant weekend day bother bothering disturb interrupt apologies
 sorry apologise apologize appreciate grateful considering attention wondering wonder wanted want need needed
 explain show demonstrate demo sample example answer answers asking ask question leave at it there in way
 sign up opt unsubscribe remove stop writing email mails hold back yes no nothing obligation strings pressure
 regards wishes looking over fine cheers wish pleased lot send sending sends across details detail material
 copy link deck summary overview page outline honest honestly frank straight simple easy interested interests
 relevant irrelevant useful helpful handy worthwhile timing schedule phone video coffee minute minutes ten
 fifteen twenty thirty half hour briefly chat talk call meeting conversation questions thought thoughts opinion
 view feedback note message mail inbox letter word response answering says tell mention hi hello dear
 everyone nobody person people colleague colleagues whoever patience trouble while season hopefully trust believe
 think guess am i'm i've i'd we'd we'll you'd you'll it's that's let's there's what's who's can may might should
 shall will don't doesn't didn't haven't can't couldn't wouldn't unless whether though although because since but
 and nor than as for to by with without about into off down on of the a an these those here now tomorrow tonight
 saturday sunday noon weeks quarter year coming upcoming early late end start none never okay ok course nice keen
 open able willing welcome first second two more most less least many some every each other another same
 different own mine our ours your yours me us you its they them he she his her getting got give giving given
 making taking taken put left see seeing seen look knowing known found showing shown like liked love mind
 matter worry steer direct connect introduce read listen choose pick prefer fit seem help begin wait spare
 join meet speak talking write list away ahead apart together myself yourself place something
 anything everything bit little days`,
  hedges: `must imagine guess suppose suspect assume sounds seems probably presumably wonder perhaps maybe doubt might`,
  pointing: "that this which these those",
  remarks: `lot plenty busy hard tough easy difficult complex complicated tricky challenge challenging puzzle interesting
 coordinate juggle manage plan planning organise organize work effort time worth look take takes think thinking
 quite real really surely certainly often happen day demanding moving parts rare handful keep keeps track
 schedule going balance act no small thing ground cover covers deserve deserves matters matter means mean add
 adds up much many big full always imagine picture rota roster shifts shift swap swaps plans planned timetable
 calendar paper spreadsheet pages page site website online web photo photos pictures gallery visitors visitor
 customers clients readers search found show shown shows tell told say said story stories merits stand stands
 higher front home bill power electricity energy costs cost price measure measured sensor sensors report figures
 numbers number number's curious fun lively steady heavy light long short early late easier harder simpler
 quicker faster slower better nicer more less good fine kind sort type exactly just simply probably clearly
 obviously naturally alone together side day-to-day everyday everyday's daily weekly week month year season
 summer winter need needs needing calls call make makes kept keeping hold run running go goes come comes get gets
 find finds see sees fill fills eat eats draw draws use uses using used give gives help helps save hours minutes
 attention care thought head heads hands eye eyes looks feel feels hear sound sounds like love people team staff
 crew everyone someone nobody who what where when how why never sometimes usually mostly rarely seldom possible
 impossible able tight empty clear unclear plain open`,
  asking: "what which how much who when where why does do is are about for",
  joints: `and but while which who whose plus whereas so yet as or with where
    when after before that including because`,
  nominatives: "you",
  selfNouns: "company firm business house place",
  since: "since from",
  measures: `hour hours minute minutes day days week weeks month months year years percent second seconds kilometre kilometres kilometer kilometers mile
    miles metre metres meter meters feet foot square euro euros dollar dollars pound pounds kilo kilos kilogram kilograms gram grams tonne tonnes
    litre litres hectolitre hectolitres degree degrees`,
  telling: `get gets receive receives take takes make makes put puts see sees know knows find finds keep keeps keeping stay
 stays on look looking after need needs want wants let lets use uses would could can your team staff people place
 site end then afterwards after so that part build built give gives giving done happens happen run runs
 one single without also there their them these it simply just in short here is at same
 works work working have has having include includes included comes come with by way time ll d about above again
 along and are area around arrive as ask away back be been before begin behind being
 below between both brief bring but call calls careful case change changes changing choice clear close collect
 connect cost cover create day deal decide deliver depends design detail details did different direct do
 does down during early easy either enough even exactly explain far few finally fine fit
 follow following for forget further gather general go good handle happy hardly help helps hold home
 how if important inside instead into involved item its job join kind later lead least leave level like
 list little load made main many matter may mean means meet mention might mind month moment much name
 next normal note now number of off offer often ok open or order other others our out
 outside over own page pass per perhaps person phase plain plan point possible present press problem promise
 provide question quick quickly quite rather reach read ready real really remain replace rest result return right
 room say screen seem send separate service set several shop should show side simple since sit sits size small
 some someone something soon sort spend stand start step still stop such suit sure system talk task tell than
 thing think this those though through times to together too top toward try turn type under until up upon us
 useful usual view visit wait watch week well what when where whether which while who why will wish within
 word world write year yes yet you
 care onto draws draw holds record`,
  concepts: `
    founded establish set+up started start started+up created formed | located based situated |
    offer provide supply+with | repair fix mend | customer client | shop store |
    buy bought acquire acquired purchase take+over took+over taken+over |
    head lead leads leader run runs manage direct directed head+of led | site website sites websites web+site |
    redesign redo rebuild renew | look+after looks+after looked+after looking+after maintain care+for |
    booking bookings appointment appointments book booked | phone telephone phones ring call | around+the+clock 24/7 |
    about roughly approximately around some circa | over more+than | feb february | jan january | mar march |
    apr april | aug august | sept sep september | oct october | nov november | dec december |
    bake bakes baked baking | brew brews brewed brewing | make makes made making produce manufacture |
    sell sells sold selling | deliver delivers ship ships | build builds built building | own owns owned |
    win won wins winning | open opened opens | begin began begun begins start started starts | grow grew grown |
    see saw seen sees | buy bought buys | hold held holds | teach taught teaches | write wrote written writes |
    give gave given gives | keep kept keeps | serve serves served | move moved moves | close closed closes |
    joined join joins came+to come+to | release released came+out launch launched | power electricity current |
    measure measured record recorded monitor monitored | costliest most+expensive dearest | hand+over deliver give |
    single one | month monthly | year annual yearly annually | week weekly | day daily | show shows shown |
    name names | import imported imports | swap swaps swapped swapping exchange exchanged |
    plan planned planning plans schedule | holiday holidays vacation leave | shift shifts rota | night nights |
    fixed dedicated | answer answers answered reply replies respond |
    each every | exist existed founded established started+up | owner owns owned | online web | grinder grinders grinding | guarantee warranty | sell sold sells stock stocked | twin two | train trained trains | paid pay pays funded financed finance | lend lends borrow borrowed rent rents | use uses used | learn learns apprentice apprentices trainee trainees | visitor visitors guest guests | certified certificate certification | export exports abroad | lead leader leads head heads | planned plans planning plan | stop stopped stopping | drawing draws designs design | advise advises advised advice | teach teaches lecture lectures | leak leaks`,
  dates:
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter",
  soft: `came come comes coming  arrived arrive got get gets gone went go goes put puts stand stands sit sits carry
 carries take takes took bring brings brought turn turns turned rest rests hold holds run runs running use uses
 used stay stays stayed need needs handle handles deal deals up out off along when where own floor place
 way list kind sort kinds well back around call calls doing done make makes part parts sees see saw look
 looks grew grown started began begin work occupies covers  
 counts lists dating dates dated nearby close near about over years year ago time today present
 current job role post position line business trade craft side share bit piece group
   give gives gave provides cover one`,
  pastForm:
    "(?:\\p{L}{3,}ed|sold|ran|sought|saw|took|gave|made|had|held|kept|brought|bought|built|wrote|spent|taught|won|went|came|began|grew|led|left|lost|met|sent|served|drew|drove|ate|fell|flew)",
  persons: "people persons person folks hands",
  staff: `employ employs employed employing staff employee employees team worker workers colleague colleagues crew workforce`,
  staffed: `we are|we re|work|works|working|employ|employs|of us|joined|team`,
  endings: "ies ying ier iest ment ments er ers or ors",
};
