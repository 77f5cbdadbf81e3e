const FIRST = ["Anna", "Ben", "Chloé", "David", "Eva", "Finn", "Grete", "Hugo", "Inês", "Jan"];
const LAST = [
  "Adler",
  "Brandt",
  "Costa",
  "Dubois",
  "Ekström",
  "Fischer",
  "García",
  "Hansen",
  "Ito",
  "Jansen",
];
const TRADE = [
  "Bakery",
  "Optics",
  "Logistics",
  "Dental",
  "Roofing",
  "Software",
  "Winery",
  "Print",
  "Clinic",
  "Gardens",
];
const CITY = ["Berlin", "Lyon", "Porto", "Gdańsk", "Utrecht", "Torino", "Sevilla", "Leeds", "Graz", "Basel"];
const HEADER = "Company,Website,Email,Phone,First Name,Last Name,Job Title,Street,City,Zip,Country,Notes";

/** Every so many rows one repeats an earlier email, and one has nothing to find a company by. */
const DUPLICATE_EVERY = 50;
const FAULTY_EVERY = 200;

/** CSV text of invented leads with 12 columns, about 160 bytes a row, in pieces of 1,000 rows. */
export function* leadsCsv(rows: number): Generator<string> {
  yield `${HEADER}\r\n`;
  for (let at = 0; at < rows; at += 1_000) {
    const piece = Array.from({ length: Math.min(1_000, rows - at) }, (_, index) => leadLine(at + index));
    yield `${piece.join("\r\n")}\r\n`;
  }
}

function leadLine(row: number): string {
  if (row % FAULTY_EVERY === 7) return `,,,+49 30 ${row},,,,,Berlin,10115,Germany,no company`;
  const number = row % DUPLICATE_EVERY === 3 && row > 1_000 ? row - 1_000 : row;
  const pick = (list: string[], by: number) => list[Math.floor(number / by) % list.length] ?? "";
  const trade = pick(TRADE, 3);
  const domain = `${trade.toLowerCase()}-${number}.example.com`;
  const person = `${pick(FIRST, 1)},${pick(LAST, 10)}`;
  const note = `"Met at the fair, said ""call me""; prefers mornings (${number})"`;
  return `"${trade} ${number}, Ltd",https://www.${domain},info@${domain},+49 30 ${1_000_000 + number},${person},Head of Buying,${number} High Street,${pick(CITY, 7)},${10_000 + (number % 89_999)},Germany,${note}`;
}
