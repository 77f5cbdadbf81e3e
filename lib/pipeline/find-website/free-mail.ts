/** Mail services where the domain says nothing about the company; compared without the suffix. */
const FREE = new Set(
  (
    "gmail googlemail yahoo ymail hotmail outlook live msn aol icloud me mac gmx web t-online freenet arcor mail email protonmail proton pm " +
    "yandex zoho fastmail hey orange wanadoo free sfr laposte libero virgilio tiscali telefonica terra ziggo kpnmail planet hetnet comcast verizon att " +
    "sbcglobal bellsouth cox charter earthlink btinternet sky talktalk bluewin sunrise chello seznam centrum wp onet interia o2 qq 163 126 sina naver"
  ).split(" "),
);

/** Whether an email's domain belongs to a mail service and not to a company. */
export function isFreeMailDomain(domain: string): boolean {
  return FREE.has(domain.toLowerCase().split(".")[0] ?? "");
}
