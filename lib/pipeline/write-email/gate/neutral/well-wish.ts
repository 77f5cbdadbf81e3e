import type { Token } from "../token";

const WISH =
  /^(?:i |j |ich |ik )?(?:do )?(?:hope|hoping|espere|espero|spero|hoffe|hoop|mam nadzieje)(?: \S+){1,6} (?:well|fine|good|bien|bene|bem|gut|goed|dobrze|gaat|geht|going|doing|allez)$/u;

/** `I hope you are well`: it wishes the reader well, and states nothing of him. */
export function isWellWish(tokens: Token[]): boolean {
  return WISH.test(tokens.map(({ fold }) => fold).join(" "));
}
