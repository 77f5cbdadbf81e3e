/** Mail services where the domain says nothing about the company; compared without the ending. Written by hand. */
const FREE = new Set(
  (
    "gmail googlemail yahoo ymail rocketmail hotmail outlook live msn aol icloud me mac gmx web t-online freenet arcor online " +
    "mail email posteo mailbox protonmail proton pm tutanota tuta yandex ya bk inbox list rambler zoho fastmail hey hushmail orange " +
    "wanadoo free sfr laposte neuf bbox libero virgilio tiscali alice tin telefonica terra ziggo kpnmail planet hetnet home xs4all " +
    "sapo comcast verizon att sbcglobal bellsouth cox charter earthlink juno optonline frontier btinternet sky talktalk ntlworld " +
    "virginmedia bluewin sunrise hispeed chello aon seznam centrum wp onet interia o2 gazeta qq 163 126 sina foxmail naver daum " +
    "rediffmail uol bol terra ig"
  ).split(" "),
);

/** Whether a domain belongs to a mail service that anybody may use. */
export function isFreeMail(domain: string): boolean {
  return FREE.has(domain.toLowerCase().split(".")[0] ?? "") && domain.split(".").length <= 3;
}
