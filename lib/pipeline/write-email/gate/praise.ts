/** Words of praise, folded: no other word stands for them, and no thought of ours makes them free. */
export const PRAISE =
  /^(?:best\p{L}*|top|great\p{L}*|leading|lider(?:es)?|fuhrend\p{L}*|perfe\p{L}+|excel\p{L}+|meilleur\p{L}*|mejor(?:es)?|miglior\p{L}*|melhor\p{L}*|najlep\p{L}+|erste[rsnm]?|first|premier\p{L}*|primer\p{L}*|prim[oa]|eerste|pierwsz\p{L}+|unique|unic[oa]|einzig\p{L}*)$/u;
