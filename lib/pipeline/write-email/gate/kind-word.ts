/**
 * Says of a thing what kind it is, and leaves it one when it is left out, folded: no `planned`, no `rented`, no `former`,
 * no `other`.
 */
export const KIND =
  /^(?:electric|electrical|elektrische?[nrs]?|gasbefeuerte[nrs]?|gasbeheizte[nrs]?|electri(?:que|ques)|electric[oa]s?|eletric[oa]s?|elettric[oia]|elettriche|elektryczn\p{L}+|own|eigene[nrs]?|large|big|small|grosse[nrs]?|kleine[nrs]?|grands?|grandes?|petits?|petites?|pequen[oa]s?|grandi|piccol[ioae]|grote|duz[yea]|duzych|mal[yea]|malych|kolorow\p{L}+|rozow\p{L}+|bial\p{L}+|czerwon\p{L}+|drewnian\p{L}+|wooden|steel|oak|handmade)$/u;
