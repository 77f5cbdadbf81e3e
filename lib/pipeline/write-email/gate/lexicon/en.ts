import { buildLexicon } from "./build-lexicon";
import { englishFree } from "./free/en";
import { englishWide } from "./wide/en";
import { widened } from "./wide/wide-source";

export const english = buildLexicon(
  {
    functionWords: `a an the and as which that who this these those there it its itself is are am be been being has have had do does
    was were of to in on at for with from by into about i me my we us our you your yours yourself yourselves s re m ve d`,
    reading: `writing read reading saw noticed website site page pages homepage web write writes written say says said
    mention mentions describe describes according company business firm after`,
    offering: `help helps offer offers do does can could would also name writing write company companies team like yours
    briefly short here what same how`,
    inviting: `hi hello dear good morning day team all would could can may shall should might do does are is be if whether you suit
    short quick brief call chat talk conversation meeting next week tomorrow monday tuesday wednesday thursday friday
    send more details detail information email mail interest interested interesting relevant worth open happy glad
    reply answer enough minutes minute let know me ask tell question questions idea note right person who looks after topic
    company colleague contact point what how when here do is writing write for about between and from so speak say
    in short something look looking time love like want yes no drop line hear thoughts think thought further forward`,
    writer: "i me my we us our ours",
    reader: "you your yours yourself yourselves",
    negations:
      "not no never none neither nor without nobody nothing cannot can't don't doesn't isn't aren't wasn't weren't won't haven't hasn't hardly lack lacks",
    qualifiers: {
      plan: "will ll plan plans planned planning soon going want wants hope hopes aim aims intend intends expected upcoming may might could would if unless shall wish future",
      past: "was were former formerly previously until ended closed once ago used stopped ceased earlier before originally longer old",
      amount:
        "from up almost nearly about approximately roughly less fewer under over more least most around above beyond below exceeding minimum maximum",
      scope:
        "average deputy chiefly primarily predominantly principally assistant acting interim vice part mostly partially usually only some few partly partially sometimes except selected certain rarely mainly often generally typically largely majority occasionally several many most third quarter half fifth tenth",
    },
    pastVerbs: "was were did had went been got came saw",
    stateVerbs: "is are am was were has have had need needs want wants lack lacks",
    conditionals: "d ll can could would might may should if whether",
    presuming: "why since",
    agents: "by",
    directions: "to for against into",
    places: "in at from of near on upon onto through via inside beside",
    outsiders:
      "customer customers client clients partner partners supplier suppliers competitor competitors vendor vendors neighbour neighbor tenant tenants member members guest guests they their them he she his her others parent subsidiary predecessor",
    encounters:
      "call chat talk conversation meeting email mail reply answer question request message order visit note",
    singular: "a an one single",
    numbers: `one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14
    fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70
    eighty=80 ninety=90 hundred=100 thousand=1000 million=1000000 billion=1000000000 k=1000 m=1000000 mn=1000000 bn=1000000000 dozen=12`,
    numberJoiners: "",
    endings: "s es ed d ing 's",
    paraphrases: `based located situated | founded established | staff employees colleagues |
    offer provide | repair fix | customers clients | shop store | run operate | will ll`,
  },
  widened(englishFree, englishWide),
);
