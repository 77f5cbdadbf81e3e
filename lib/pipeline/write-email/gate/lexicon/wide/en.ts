import type { WideSource } from "./wide-source";

export const englishWide: WideSource = {
  light: `still already here including plus`,
  noticing: `impressive impressed remarkable striking delighted admire admired love loved liked enjoyable browsing browsed
    leafing spotted clear glad grabbed piqued held intrigued resonated notable noteworthy memorable charming`,
  talk: `ll rather sketch quarter warm warmest plain dry safe luck good-luck cheers stay wonderful fantastic super brilliant
    sunny productive successful relaxed happy thank holidays regards round kindest forward soonest postpone
    reschedule skip ignore delete decline disregard else's proposal suggestion suggest recommend offline online
    drafted draft mock mockup rough ideas glance peek gladly straightaway promptly cup tea visit swing arrange set
    booked diary gap window spare-moment convenient inconvenient prefers noon midday midweek fortnight voicemail
    callback ring text texting whichever whatever whoever wherever however no-one best-placed relevant passing
    regard concerning regarding either neither mention mentioned remind reminder nudge follow-up followup persist
    persistence interruption brevity read-on curiosity hand hands`,
  hedges: `deserves deserve would could sounds imagine picture guess worth merits merit reckon wonder`,
  remarks: `picture pint work deserve room front top homepage headline spot online light shine handful bit fiddly
    time-consuming quickly soon later keep track eye cooling rotas booking bookings form forms paper paperwork
    phones phone ringing sorted juggling coordination coordinating effort headache puzzle jigsaw feat achievement
    proud pride applause congratulations bravo kudos toast celebrate celebrating celebrated share sharing told
    telling known know question ask asking answer seen showing view views look looks reading guess guessing
    wondering wonder easily nicely properly neatly well fair fairly rightly certainly job task tasks matter bill
    bills power-bill which before after instead of to for from with about`,
  telling: `whole everyone anything hear hears speak speaks    
 inside outside overview glance learn learns discover pinpoint spot
 spots reveal reveals tell tells told black white figure figures sum exact exactly worth know-how guide guides
 handled handles takes-care rely lasts last long lasting try once afterwards before during
 while running runs keeps going longer ringing office think worry about lets letting able
 easier easily click clicks tap taps at-a-glance straight away today tomorrow people's things one everything
 part fresh new whatever mobile all cover covers put puts`,
  soft: `spend spends spent welcome welcomed welcomes received receive receives see seen saw fit fits find found leave
 leaves left give gives occupy occupies involve involves bring comes life gets cost runs own
 anyone have has`,
  concepts: `stop stopping stops interrupt interruption halt | backup backups | charge cost | swap trade trades | office desk
    | bill costs cost | consumers users | bakery bakeries baker bakers bake bakes baked baking | brewery brewer
    brewers brew brews brewed brewing beer-making | roof roofs roofer roofers roofing | build builds builder
    builders built building | repair repairs repairing repaired mend mends fix fixes | found founded founder
    founders set+up established started | lead leads led head heads headed heading run runs ran in+charge charge
    manage manages managed manager | teach teaches teaching taught teacher teachers | print printed printer printers
    printing | design designs designing designer designers designed | train trained trains trainees | restore
    restored restores restoration restoring refurbish refurbished | grow grows grown growing grower growers | make
    makes made making maker makers manufacture manufactures manufactured manufacturing produce produces produced
    producing | sell sells sold selling sale | supply supplies supplied supplying deliver delivers delivered
    delivering delivery | fit fits fitted fitting install installs installed installing installation | visitors
    guests visitor | children kids child kid | cheapest | kilometre kilometres km | doctor dr | free no+charge
    no+cost at+no+cost | weekly week | employ employs employed | purchase purchased bought buy acquired acquire
    took+over | half halves | write writes writing texts copy | export exports exported exporting | win won wins
    award awarded | plan plans planned planning schedule scheduling roster rota | import imports imported comes+over
    | stays stay kept keep | enrol enrols enrolment enroll sign+up register registration | book books booked booking
    bookings | renew renews renewed renewal | clean cleans cleaning cleaned cleaner | rent rents rental rented |
    open opens opened opening | retire retired | dough | trial try test | phone phones mobile | spreadsheet spreadsheets excel`,
};
