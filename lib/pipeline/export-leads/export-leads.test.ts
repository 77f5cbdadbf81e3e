import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { enrichedColumns, enrichedHeader } from "./enriched-columns";
import { type EnrichedRecord, enrichedRow } from "./enriched-row";
import { errorCsv } from "./error-csv";
import { isFormula, neutralizeFormula } from "./neutralize-formula";
import { toCsv } from "./to-csv";

const RECORD: EnrichedRecord = {
  website: "https://acme.example.com",
  websiteConfidence: 0.9,
  companyName: "Acme",
  description: null,
  emails: ["info@acme.example.com", "jane@acme.example.com"],
  phones: ["+49301234567"],
  address: "1 High Street, Leeds",
  linkedin: null,
  twitter: null,
  facebook: null,
  instagram: null,
  youtube: null,
  drafts: [{ variant: 2, subject: "Hello", body: "Hi Jane,\n\nbye" }],
  status: "done",
  reason: null,
  costUsd: 0.00042,
  sources: ["https://acme.example.com/", "https://acme.example.com/contact"],
};

async function text(pieces: AsyncIterable<string>): Promise<string> {
  let all = "";
  for await (const piece of pieces) all += piece;
  return all;
}

describe("the enriched columns", () => {
  it("follow the originals in the documented order", () => {
    expect(enrichedColumns(1).join()).toBe(
      "website,website_confidence,company_name,description,emails,phones,address,linkedin,twitter,facebook,instagram,youtube,email_subject_1,email_body_1,status,reason,cost_usd,sources",
    );
    expect(enrichedHeader(["Firma", "Firma", ""], 0).slice(0, 4)).toEqual(["Firma", "Firma", "", "website"]);
  });

  it("leave an original of the same name alone and prefix ours", () => {
    const header = enrichedHeader(["website", "leadloom_website", "status"], 1);
    expect(header.slice(0, 4)).toEqual([
      "website",
      "leadloom_website",
      "status",
      "leadloom_leadloom_website",
    ]);
    expect(header).toContain("leadloom_status");
  });

  it("hold one cell for each header, values joined, drafts by their number", () => {
    const row = enrichedRow(["Acme ", ""], RECORD, 2);
    const cells = Object.fromEntries(enrichedHeader(["A", "B"], 2).map((name, index) => [name, row[index]]));
    expect(row).toHaveLength(enrichedHeader(["A", "B"], 2).length);
    expect(cells).toMatchObject({
      A: "Acme ",
      website_confidence: "0.9",
      emails: "info@acme.example.com; jane@acme.example.com",
      email_subject_1: "",
      email_subject_2: "Hello",
      cost_usd: "0.00042",
      sources: "https://acme.example.com/; https://acme.example.com/contact",
    });
  });

  it("say that a cost is unknown, and write whole numbers plainly", () => {
    expect(enrichedRow([], { ...RECORD, costUsd: null }, 0).at(-2)).toBe("unknown");
    expect(enrichedRow([], { ...RECORD, costUsd: 0, websiteConfidence: 1 }, 0)).toEqual(
      expect.arrayContaining(["0", "1"]),
    );
    expect(enrichedRow([], { ...RECORD, costUsd: 20 }, 0).at(-2)).toBe("20");
  });
});

describe("neutralizeFormula", () => {
  it.each([
    "=1+1",
    "=HYPERLINK(1)",
    '+A1+cmd|" /C calc"!A0',
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "  =1+1",
    '"=1+1',
    "\u00a0=1+1",
    "\t=1+1",
    "\tplain",
    "\rplain",
    "\n=1+1",
    "＝1+1",
    "＠SUM(A1)",
    "+A1",
    "-A1",
  ])("makes %j safe", (cell) => {
    expect(neutralizeFormula(cell)).toBe(`'${cell}`);
  });

  it.each([
    "+49 30 1234567",
    "+493012345",
    "+1 (555) 010-9999",
    "+1 555 010 9999 ext. 12",
    "-5",
    "-5.3",
    "-1,234.56",
    "-5 €",
    "-12%",
    "1e-5",
    "-1.5e+10",
    "-",
    "--",
    "@handle",
    "@acme_tools",
    "a=b",
    "",
    "O'Neill",
    "'quoted'",
    "info@acme.com",
  ])("leaves %j as it is", (cell) => {
    expect(neutralizeFormula(cell)).toBe(cell);
  });

  it("leaves nothing that is a formula, and changes nothing the second time", () => {
    const unit = fc.constantFrom(
      "=",
      "+",
      "-",
      "@",
      " ",
      "\t",
      "\r",
      "\n",
      '"',
      "'",
      "A",
      "1",
      "(",
      ")",
      "|",
      "!",
      "＝",
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 10 }), (cell) => {
        const safe = neutralizeFormula(cell);
        expect(isFormula(safe)).toBe(false);
        expect(neutralizeFormula(safe)).toBe(safe);
        expect(/^\s*=/.test(safe)).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("toCsv", () => {
  it("quotes by RFC 4180 with CRLF, and begins with a byte order mark when asked", async () => {
    const rows = [["a", 'say "hi"', "x,y", "p\nq", " r"], [""]];
    expect(await text(toCsv(rows, { bom: true }))).toBe('\uFEFFa,"say ""hi""","x,y","p\nq"," r"\r\n""\r\n');
  });

  it("is read back by another parser as it was, apart from what was made safe", async () => {
    const unit = fc.constantFrom("a", "é", "=", "+", "-", "1", ",", '"', "\n", "\r", " ", ";");
    const table = fc.array(fc.array(fc.string({ unit, maxLength: 6 }), { minLength: 2, maxLength: 5 }), {
      minLength: 1,
    });
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const parsed = Papa.parse<string[]>(await text(toCsv(rows)), { delimiter: ",", newline: "\r\n" });
        expect(parsed.data.slice(0, -1)).toEqual(rows.map((row) => row.map(neutralizeFormula)));
      }),
    );
  });

  it("streams: rows are drawn only as pieces are taken", async () => {
    let drawn = 0;
    function* endless() {
      for (;;) {
        drawn += 1;
        yield ["some cell", "another cell"];
      }
    }
    const first = await toCsv(endless()).next();
    expect(first.value?.length).toBeGreaterThanOrEqual(64 * 1024);
    expect(drawn).toBeLessThan(5_000);
  });
});

describe("errorCsv", () => {
  it("puts line, kind and reason before the original cells", async () => {
    const issue = { line: 7, kind: "faulty" as const, reason: "No company", cells: ["", "=1+1"] };
    expect(await text(errorCsv(["Company", "Note"], [issue]))).toBe(
      "line,kind,reason,Company,Note\r\n7,faulty,No company,,'=1+1\r\n",
    );
  });
});
