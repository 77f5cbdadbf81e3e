import { describe, expect, it } from "vitest";
import { guessColumns } from "./guess-columns";

/** Guesses for columns given as header and values. */
const guess = (...columns: [string, string[]?][]) =>
  guessColumns(columns.map(([header, values = []]) => ({ header, values })));
const fields = (...headers: string[]) =>
  guess(...headers.map((header): [string] => [header])).map((column) => column.guess);

describe("guessColumns", () => {
  it.each([
    ["English", ["Company Name", "Web Site", "E-mail", "Phone #", "First Name", "Last Name", "ZIP", "City"]],
    ["German", ["Firma", "Homepage", "E-Mail-Adresse", "Telefonnummer", "Vorname", "Nachname", "PLZ", "Ort"]],
    ["French", ["Société", "Site web", "Courriel", "Téléphone", "Prénom", "Nom", "Code postal", "Ville"]],
    [
      "Spanish",
      [
        "Empresa",
        "Sitio web",
        "Correo electrónico",
        "Teléfono",
        "Nombre",
        "Apellidos",
        "Código postal",
        "Ciudad",
      ],
    ],
    ["Italian", ["Azienda", "Sito", "Posta elettronica", "Telefono", "Nome", "Cognome", "CAP", "Città"]],
    [
      "Dutch",
      [
        "Bedrijfsnaam",
        "Webpagina",
        "E-mailadres",
        "Telefoonnummer",
        "Voornaam",
        "Achternaam",
        "Postcode",
        "Plaats",
      ],
    ],
    [
      "Portuguese",
      ["Razão social", "Página web", "Correio eletrônico", "Telefone", "Nome", "Sobrenome", "CEP", "Cidade"],
    ],
    [
      "Polish",
      [
        "Nazwa firmy",
        "Strona WWW",
        "Adres e-mail",
        "Nr telefonu",
        "Imię",
        "Nazwisko",
        "Kod pocztowy",
        "Miasto",
      ],
    ],
  ])("knows %s headers", (_language, headers) => {
    expect(fields(...headers)).toEqual([
      "company",
      "website",
      "email",
      "phone",
      "first_name",
      "last_name",
      "postal_code",
      "city",
    ]);
  });

  it("takes the last noun of a header with several", () => {
    expect(fields("Company Street Address", "Headquarters City", "Main Contact Email")).toEqual([
      "street",
      "city",
      "email",
    ]);
  });

  it("is not misled by headers about a field", () => {
    expect(fields("Email opt-in", "Last contact date", "Phone type", "Fax")).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it("gives each field once, to the best column", () => {
    const guesses = guess(["Secondary website", ["a.com"]], ["Website", ["b.com"]]);
    expect(guesses.map((column) => column.guess)).toEqual([null, "website"]);
  });

  it("goes by the values when the header says nothing", () => {
    const guesses = guess(
      ["Column 1", ["jane@acme.com", "bob@bolt.com"]],
      ["Column 2", ["https://acme.com", "bolt.com"]],
      ["Column 3", ["+49 30 1234567", "(555) 010-9999"]],
      ["Column 4", ["https://linkedin.com/in/jane", "linkedin.com/in/bob"]],
      ["Column 5", ["Deutschland", "Österreich"]],
      ["Column 6", ["blue", "green"]],
    );
    expect(guesses).toEqual([
      { guess: "email", guessedBy: "values" },
      { guess: "website", guessedBy: "values" },
      { guess: "phone", guessedBy: "values" },
      { guess: "linkedin", guessedBy: "values" },
      { guess: "country", guessedBy: "values" },
      { guess: null, guessedBy: null },
    ]);
  });

  it("does not believe a header that the values contradict", () => {
    expect(guess(["Email", ["yes", "no", "yes"]])[0]?.guess).toBeNull();
  });

  it("does not take an id for a phone number or a social page for the website", () => {
    const guesses = guess(["account_id", ["1012063", "1011871"]], ["Page", ["https://facebook.com/acme"]]);
    expect(guesses.map((column) => column.guess)).toEqual([null, null]);
  });

  it("tells by the other columns and the values what a bare name is", () => {
    expect(guess(["Name", ["Jane Doe"]], ["Company"])[0]?.guess).toBe("full_name");
    expect(guess(["Name", ["Jane Doe", "Bob Ray"]], ["Email"])[0]?.guess).toBe("full_name");
    expect(guess(["Name", ["Acme Tools GmbH", "4 Seasons Ltd"]], ["Email"])[0]?.guess).toBe("company");
    expect(guess(["Name", ["Doe"]], ["Vorname", ["Jane"]])[0]?.guess).toBe("last_name");
  });
});
