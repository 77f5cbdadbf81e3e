import { expect, it } from "vitest";
import { customSourceShape } from "./shape";

const source = {
  ...{ name: "acme", label: "Acme", url: "https://api.acme.example/search" },
  fields: [{ field: "email", path: "email" }],
};
const problemOf = (body: unknown) =>
  customSourceShape.safeParse({ ...source, body }).error?.issues[0]?.message;

it("has no body unless one is given", () => {
  expect(customSourceShape.parse(source).body).toBeNull();
});

it.each([
  `{"domain": "{domain}"}`,
  `[{"name": "{company}", "limit": 1}]`,
  // What is no placeholder in form is plain text, as in GraphQL.
  `{"query": "query($d: String!) { company(domain: $d) { name } }", "variables": {"d": "{domain}"}}`,
])("takes %s as a body", (body) => {
  expect(problemOf(body)).toBeUndefined();
});

it.each([
  [`{"domain": {domain}}`, /JSON/],
  [`domain={domain}`, /JSON/],
  [`"{domain}"`, /JSON/],
  [`{"domain": "{phone}"}`, /\{phone\} is not known/],
  [`{"domain": "\\u007bphone}"}`, /\{phone\} is not known/],
  [`{"domain": "\\u007bconstructor\\u007d"}`, /\{constructor\} is not known/],
  [`{"{domain}": 1}`, /values/],
])("refuses %s as a body", (body, problem) => {
  expect(problemOf(body)).toMatch(problem);
});

it("refuses a body that is too long", () => {
  expect(problemOf(JSON.stringify("x".repeat(6_000)))).toBeDefined();
});
