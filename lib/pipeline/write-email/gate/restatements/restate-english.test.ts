import { expect, it } from "vitest";
import { restate } from "./restate-english";

it.each([
  [
    "We were founded in 1994 by Ruth Calder and employ 42 people in our workshop on Kirkstall Road.",
    ["Ruth Calder founded us in 1994", "We employ 42 people in our workshop on Kirkstall Road"],
  ],
  [
    "The company was acquired by Halvorsen Group in March 2021.",
    ["Halvorsen Group acquired us in March 2021"],
  ],
  [
    "Every staircase is made from FSC-certified oak and comes with a ten-year guarantee.",
    ["Every staircase comes with a ten-year guarantee"],
  ],
  [
    "Our clients include the Majestic Hotel, Ilkley Town Hall and Otley Brewery.",
    [
      "the Majestic Hotel is one of our clients",
      "Ilkley Town Hall is one of our clients",
      "Otley Brewery is one of our clients",
    ],
  ],
])("says in other words: %s", (quote, said) => {
  expect(restate(quote)).toEqual(said);
});

it.each([
  "We were founded by Ruth Calder and her brother.",
  "We were not founded by Ruth Calder.",
  "We were founded by a carpenter in 1994.",
  "We will be acquired by Halvorsen Group and employ 42 people.",
  "We help clients save energy and employ heat pumps.",
  "We work with a studio that draws stairs and employs nine architects.",
  "We were asked to clear the yard and sell the timber.",
  "We balance demand and supply of timber.",
  "We design stairs and windows.",
  "We make stairs and doors and have a paint shop.",
  "A neighbour lends us a van and has a crane.",
  "Ruth runs the office and Tom has the keys.",
  "Our clients include hotels and town halls.",
  "Our clients once included the Majestic Hotel.",
  "“We build stairs and employ 42 people”, says Ruth.",
  "We build stairs, but Calder & Sons fit them and employ 42 people.",
])("leaves alone what could be read in two ways, or is no fact: %s", (quote) => {
  expect(restate(quote)).toEqual([]);
});
