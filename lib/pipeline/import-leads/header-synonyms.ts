import type { LeadField } from "@/lib/models/record/shape";
import { compactHeader } from "./normalize-header";

/** How lists name their columns in English, German, French, Spanish, Italian, Dutch, Portuguese and Polish. */
const SYNONYMS: Record<LeadField, string> = {
  company: `company, company name, company legal name, organization, organization name, organisation, organisation name,
    account, account name, business, business name, employer, firm, firm name, legal name, store name, shop name,
    practice name, customer, client, client name, customer name, lead company, current company, trading name, companies,
    firma, firmenname, firmen name, unternehmen, unternehmensname, name der firma, betrieb, kunde, kundenname, arbeitgeber,
    gesellschaft, societe, nom de la societe, nom societe, entreprise, nom de l entreprise, nom entreprise,
    raison sociale, etablissement, client final, empresa, nombre de la empresa, nombre empresa, razon social, compania,
    negocio, azienda, nome azienda, nome dell azienda, societa, ragione sociale, ditta, impresa, bedrijf, bedrijfsnaam,
    naam bedrijf, onderneming, organisatie, nome da empresa, razao social, companhia, nome fantasia, nazwa firmy,
    przedsiebiorstwo, spolka, nazwa spolki, klient`,
  website: `website, web site, site, url, website url, web, web address, web page, webpage, homepage, home page, domain,
    domain name, company website, company url, company domain, company domain name, corporate website, internet, link,
    www, webseite, webauftritt, internetseite, internetadresse, webadresse, netzseite, site web, site internet,
    adresse web, page web, sitio web, pagina web, sitio, pagina, dominio, sito, sito web, sito internet, pagina internet,
    webpagina, internetadres, pagina da web, site da empresa, endereco web, strona, strona internetowa, strona www,
    adres www, witryna, domena`,
  email: `email, e mail, mail, email address, e mail address, mail address, emails, email 1, primary email, work email,
    business email, contact email, company email, email id, e mail adresse, emailadresse, mailadresse, e mailadresse,
    kontakt email, courriel, adresse email, adresse e mail, adresse mail, adresse electronique, mel, correo,
    correo electronico, direccion de correo, correo e, posta elettronica, indirizzo email, indirizzo e mail,
    indirizzo mail, e mailadres, emailadres, mailadres, endereco de email, endereco de e mail, correio eletronico,
    adres email, adres e mail, poczta, poczta elektroniczna`,
  phone: `phone, phone number, telephone, telephone number, tel, tel no, tel nr, phone no, phone 1, primary phone,
    work phone, business phone, office phone, company phone, contact number, contact phone, direct phone, direct dial,
    mobile, mobile phone, mobile number, cell, cell phone, telefon, telefonnummer, telefon nr, telefonnr, rufnummer,
    fon, handy, mobil, mobilnummer, mobiltelefon, festnetz, telephone fixe, numero de telephone, portable, tel fixe,
    telefono, numero de telefono, movil, celular, numero di telefono, cellulare, recapito telefonico, telefoon,
    telefoonnummer, mobiel, telefone, numero de telefone, telemovel, numer telefonu, nr telefonu, komorka, tel kom`,
  first_name: `first name, firstname, given name, forename, fname, first, contact first name, vorname, rufname, prenom,
    prenoms, nombre de pila, primer nombre, nome proprio, voornaam, primeiro nome, imie`,
  last_name: `last name, lastname, surname, family name, lname, last, contact last name, nachname, familienname,
    zuname, nom de famille, apellido, apellidos, cognome, achternaam, familienaam, sobrenome, apelido, ultimo nome,
    nazwisko`,
  full_name: `full name, fullname, contact, contact name, contact person, person, person name, lead name, lead,
    prospect, prospect name, owner name, owner, manager, decision maker, primary contact, ansprechpartner,
    ansprechpartnerin, kontakt, kontaktperson, name ansprechpartner, vor und nachname, vollstandiger name,
    vorname nachname, nom complet, nom et prenom, prenom et nom, interlocuteur, personne de contact, contacto,
    nombre completo, nombre y apellidos, persona de contacto, nome e cognome, nome completo, referente, contatto,
    contactpersoon, volledige naam, contato, pessoa de contato, pessoa de contacto, imie i nazwisko, osoba kontaktowa`,
  job_title: `job title, title, position, role, job, job role, job position, function, occupation, designation,
    headline, stelle, berufsbezeichnung, funktion, jobtitel, stellenbezeichnung, rolle, titel, poste, fonction,
    intitule du poste, titre, cargo, puesto, funcion, titulo, puesto de trabajo, ruolo, posizione, mansione, qualifica,
    carica, functie, functietitel, rol, functienaam, funcao, cargo funcao, stanowisko, funkcja, rola`,
  street: `street, street address, address, address 1, address line 1, address line, address1, addr, mailing address,
    postal address, company address, business address, street 1, full address, location address, strasse, str, anschrift,
    adresse, strasse hausnummer, strasse und hausnummer, strasse nr, rue, voie, adresse postale, adresse 1, calle,
    direccion, domicilio, via, indirizzo, sede, straat, adres, straatnaam, straat en huisnummer, rua, endereco, morada,
    logradouro, ulica, ulica i numer`,
  city: `city, town, city name, city town, locality, municipality, mailing city, billing city, company city, ort,
    stadt, wohnort, gemeinde, ortschaft, ville, commune, localite, ciudad, localidad, municipio, poblacion, citta,
    comune, localita, plaats, woonplaats, stad, cidade, miasto, miejscowosc`,
  state: `state, province, region, state province, state region, county, state code, mailing state, billing state,
    company state, st, bundesland, kanton, land kanton, departement, provincia, estado, comunidad autonoma, comunidad,
    regione, provincie, provincia uf, uf, distrito, wojewodztwo`,
  postal_code: `zip, zip code, zipcode, postal code, postcode, post code, postalcode, zip postal code, zip postcode,
    mailing zip, billing zip, plz, postleitzahl, code postal, cp, codigo postal, c p, cap, codice postale,
    codice di avviamento postale, postcode plaats, cep, codigo de enderecamento postal, kod pocztowy, kod`,
  country: `country, country name, country code, nation, mailing country, billing country, company country,
    country region, land, staat, landercode, lander, pays, code pays, pais, codigo pais, paese, nazione, stato, landcode,
    kraj, panstwo, kod kraju`,
  industry: `industry, industries, sector, category, categories, business type, company industry, vertical, niche,
    line of business, business category, branche, branchen, wirtschaftszweig, gewerbe, kategorie, sektor, secteur,
    secteur d activite, activite, categorie, industrie, sector de actividad, actividad, rubro, giro, categoria, industria,
    settore, settore di attivita, attivita, bedrijfstak, branch, sectoren, setor, ramo, ramo de atividade, segmento,
    branza, sektor dzialalnosci, kategoria`,
  linkedin: `linkedin, linked in, linkedin url, linkedin profile, linkedin profile url, linkedin page, linkedin link,
    person linkedin, person linkedin url, company linkedin, company linkedin url, li url, li profile, linkedin profil,
    profil linkedin, perfil linkedin, perfil de linkedin, profilo linkedin`,
  notes: `notes, note, comment, comments, remark, remarks, description, additional info, info, notizen, notiz,
    bemerkung, bemerkungen, kommentar, anmerkung, anmerkungen, hinweis, beschreibung, commentaire, commentaires, remarque,
    remarques, notas, nota, comentario, comentarios, observaciones, commento, commenti, osservazioni, opmerking,
    opmerkingen, notitie, notities, observacoes, observacao, uwagi, notatki, komentarz, opis`,
};

/** Compact form of a header -> what it means. The first field that claims a word keeps it. */
export const FIELD_BY_HEADER: ReadonlyMap<string, LeadField> = collect();

/** Headers that mean a person in one list and a company in another; the other columns and the values decide. */
export const NAME_HEADERS: ReadonlySet<string> = new Set([
  "name",
  "names",
  "nome",
  "naam",
  "nazwa",
  "nom",
  "nombre",
]);

function collect(): Map<string, LeadField> {
  const fields = new Map<string, LeadField>();
  for (const [field, words] of Object.entries(SYNONYMS) as [LeadField, string][]) {
    for (const word of words.split(",").map(compactHeader)) {
      if (!fields.has(word)) fields.set(word, field);
    }
  }
  return fields;
}
