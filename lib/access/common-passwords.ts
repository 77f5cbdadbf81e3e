/**
 * Stems of the passwords that guessers try first. A password that is one of them, once digits and signs at its ends are
 * taken away, is as good as none.
 */
export const COMMON_STEMS: ReadonlySet<string> = new Set(
  `password passwort passw0rd p@ssword p@ssw0rd kennwort motdepasse contrasena senha letmein letmeinnow welcome
  welcomeback willkommen qwerty qwertyuiop qwertzuiop azertyuiop asdfghjkl asdfghjklqwertyuiop zxcvbnm qazwsx
  qazwsxedc qwerasdf qweasdzxc 1qaz2wsx 1qaz2wsx3edc 1q2w3e4r 1q2w3e4r5t abcdefgh abcdefghij abcdefghijk abcd abc
  iloveyou iloveyouforever loveyou princess sunshine football baseball basketball superman batman spiderman dragon
  monkey shadow master michael jennifer jordan charlie trustno changeme changemenow default administrator admin
  adminadmin root rootroot secret topsecret supersecret geheim mypassword yourpassword newpassword passwordpassword
  testtest testing tester test testpassword demo guest user username login company companyname whatever starwars
  freedom computer internet samsung google facebook linkedin hello helloworld summer winter spring autumn sommer
  fruehling january february march april june july august september october november december monday tuesday
  wednesday thursday friday saturday sunday correcthorsebatterystaple sales salesteam salesforce leadloom`.split(
    /\s+/,
  ),
);
