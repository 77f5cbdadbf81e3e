/** A title belongs to everybody who bears it: it is no half of a name. */
export const TITLE =
  /^(?:dr|mr|mrs|ms|miss|prof|frau|herrn?|mme|mlle|monsieur|madame|sra?|senora?|don|dona|dott|dottore?ssa|sig|signora?|ing|mag|dhr|mevr|mevrouw|pani?|st|saint|sir)$/;
