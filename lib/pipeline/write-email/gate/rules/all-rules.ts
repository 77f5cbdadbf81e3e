import { according } from "./according";
import { agent } from "./agent";
import { asWhat } from "./as-what";
import { attribute } from "./attribute";
import { bare } from "./bare";
import { beforeUs } from "./before-us";
import { behindName } from "./behind-name";
import { belongs } from "./belongs";
import { borrowedSubject } from "./borrowed-subject";
import { bounded } from "./bounded";
import { bounds } from "./bounds";
import { byOrTo } from "./by-or-to";
import { byOther } from "./by-other";
import { byReader } from "./by-reader";
import { clitic } from "./clitic";
import { compared } from "./compared";
import { compound } from "./compound";
import { conditioned } from "./conditioned";
import { counted } from "./counted";
import { deniedWord } from "./denied-word";
import { departed } from "./departed";
import { doer } from "./doer";
import { doneBy } from "./done-by";
import { doneToReader } from "./done-to-reader";
import { droppedSubject } from "./dropped-subject";
import { elsewhere } from "./elsewhere";
import { excepted } from "./excepted";
import { exchanged } from "./exchanged";
import { external } from "./external";
import { foundersKin } from "./founders-kin";
import { future } from "./future";
import { given } from "./given";
import { governed } from "./governed";
import { had } from "./had";
import { identity, namesake } from "./identity";
import { joinedNames } from "./joined-names";
import { leftover } from "./leftover/leftover";
import { lentNumber } from "./lent-number";
import { madeSubject } from "./made-subject";
import { measureOf } from "./measure-of";
import { measured } from "./measured";
import { namedVerb } from "./named-verb";
import { nearestName } from "./nearest-name";
import { negation } from "./negation";
import { neighbours } from "./neighbours";
import { numberOfThem } from "./number-of-them";
import { numberPlace } from "./number-place";
import { ofList } from "./of-list";
import { apposition, ofOthers } from "./of-others";
import { onlyThat } from "./only-that";
import { origin } from "./origin";
import { otherItem } from "./other-item";
import { otherPerson } from "./other-person";
import { otherPredicate } from "./other-predicate";
import { otherVerb } from "./other-verb";
import { othersFirm } from "./others-firm";
import { ourForm } from "./our-form";
import { ourVerb } from "./our-verb";
import { outsiders } from "./outsiders";
import { owned } from "./owned";
import { parallel } from "./parallel";
import { partOf } from "./part-of";
import { perUnit } from "./per-unit";
import { pointsElsewhere } from "./points-elsewhere";
import { qualifiers } from "./qualifiers";
import { range } from "./range";
import { rank } from "./rank";
import { receiver } from "./receiver";
import { referents } from "./referents";
import { related } from "./related";
import { relative } from "./relative";
import { reported } from "./reported";
import { roles } from "./roles";
import type { Rule } from "./rule";
import { saidTwice } from "./said-twice";
import { seasonal } from "./seasonal";
import { shareOf } from "./share-of";
import { since } from "./since";
import { singular } from "./singular";
import { softened } from "./softened";
import { sought } from "./sought";
import { stale } from "./stale";
import { stillIs } from "./still-is";
import { swappedObjects } from "./swapped-objects";
import { takenBack } from "./taken-back";
import { tense } from "./tense";
import { toUs } from "./to-us";
import { turned } from "./turned";
import { twoStatements } from "./two-statements";
import { universal } from "./universal";
import { visitor } from "./visitor";
import { wentTo } from "./went-to";
import { wholeForPart } from "./whole-for-part";

/** Every rule that may object to a claim, in the order in which they are asked. */
export const RULES: Rule[] = [
  numberPlace,
  neighbours,
  negation,
  qualifiers,
  outsiders,
  roles,
  nearestName,
  since,
  turned,
  range,
  referents,
  stale,
  partOf,
  relative,
  future,
  bare,
  bounds,
  bounded,
  tense,
  compound,
  singular,
  lentNumber,
  doer,
  elsewhere,
  visitor,
  reported,
  receiver,
  given,
  swappedObjects,
  universal,
  measured,
  counted,
  agent,
  origin,
  doneBy,
  namedVerb,
  identity,
  namesake,
  otherItem,
  otherVerb,
  wholeForPart,
  external,
  belongs,
  twoStatements,
  sought,
  conditioned,
  excepted,
  softened,
  rank,
  compared,
  departed,
  parallel,
  joinedNames,
  governed,
  madeSubject,
  doneToReader,
  measureOf,
  droppedSubject,
  stillIs,
  owned,
  related,
  otherPredicate,
  had,
  leftover,
  saidTwice,
  borrowedSubject,
  byReader,
  perUnit,
  beforeUs,
  byOrTo,
  asWhat,
  numberOfThem,
  deniedWord,
  byOther,
  onlyThat,
  according,
  shareOf,
  toUs,
  ofOthers,
  apposition,
  ofList,
  clitic,
  behindName,
  attribute,
  ourVerb,
  foundersKin,
  seasonal,
  othersFirm,
  wentTo,
  ourForm,
  takenBack,
  otherPerson,
  pointsElsewhere,
  exchanged,
];
