/** Mail providers anyone may have an address at; the name before the dot is enough for the big ones. */
const PROVIDERS =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|rocketmail|aol|aim|icloud|me|mac|gmx|web|t-online|freenet|arcor|online|posteo|mailbox|proton(?:mail)?|pm|tutanota|mail|yandex|inbox|bk|rambler|zoho|fastmail|hey|orange|wanadoo|free|laposte|sfr|neuf|club-internet|libero|virgilio|tiscali|alice|tin|telefonica|telenet|skynet|proximus|ziggo|kpnmail|planet|hetnet|xs4all|home|upcmail|bluewin|hispeed|sunrise|aon|chello|btinternet|btconnect|ntlworld|virginmedia|sky|talktalk|blueyonder|comcast|verizon|att|sbcglobal|bellsouth|cox|charter|earthlink|juno|netzero|frontier(?:net)?|roadrunner|optonline|optimum|windstream|centurylink|centurytel|embarqmail|pacbell|swbell|ameritech|mindspring|shaw|rogers|telus|sympatico|videotron|bell|bigpond|optusnet|iinet|telstra|xtra|telkomsa|mweb|vodamail|rediffmail|qq|163|126|sina|naver|hanmail|daum|seznam|centrum|wp|o2|onet|interia|op|poczta|sapo|terra|uol|bol|ig|telia|comhem|bredband|spray|online|jubii|mail|luukku|suomi24|eircom)\.(?:[a-z]{2,3}|co\.[a-z]{2}|com\.[a-z]{2}|net\.[a-z]{2}|[a-z]{2}\.[a-z]{2})$/;

/** Whether anyone may have an address at this host. `host` is lower case. */
export function isFreeMail(host: string): boolean {
  return PROVIDERS.test(host) || /\.rr\.com$/.test(host);
}
