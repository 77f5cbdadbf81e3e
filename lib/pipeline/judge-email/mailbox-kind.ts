const NOBODY =
  /^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|noreply.*|mailer-daemon|bounces?|postmaster|hostmaster|abuse|root)$/;

const ROLES = new Set(
  (
    "info kontakt contact contacto contatto contatti hello hallo hi mail email office buero sekretariat verwaltung zentrale admin " +
    "administration accueil administracion administrador informacion segreteria biuro sprzedaz sales vertrieb verkauf ventas " +
    "vendite commercial comercial commerciale marketing press presse media pr service support help hilfe kundenservice " +
    "customerservice team jobs karriere careers bewerbung hr personal billing invoice invoices rechnung buchhaltung accounting finance " +
    "order orders bestellung shop booking reservation reservierung rezeption reception anfrage enquiries inquiries newsletter " +
    "webmaster web datenschutz privacy legal impressum dpo einkauf purchasing"
  ).split(" "),
);

export type MailboxKind = "nobody" | "role" | "person";

/** Who reads a mailbox of this name: nobody, whoever is on duty, or one person. */
export function mailboxKind(local: string): MailboxKind {
  const name = local.toLowerCase().split("+")[0] ?? "";
  if (NOBODY.test(name)) return "nobody";
  return ROLES.has(name) || ROLES.has(name.split(/[._-]/)[0] ?? "") ? "role" : "person";
}
