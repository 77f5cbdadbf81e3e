/** Calls that a page must never make: `xssRan` is the journey's own ear. */
const VECTORS: ((id: number) => string)[] = [
  (id) => `<script data-x>xssRan(${id})</script>`,
  (id) => `<img data-x src=x onerror=xssRan(${id})>`,
  (id) => `<svg data-x onload=xssRan(${id})>`,
  (id) => `<svg data-x><animate onbegin=xssRan(${id}) attributeName=x dur=1s>`,
  (id) => `<iframe data-x srcdoc="<script>parent.xssRan(${id})</script>"></iframe>`,
  (id) => `<iframe data-x src="javascript:parent.xssRan(${id})"></iframe>`,
  (id) => `<body data-x onload=xssRan(${id})>`,
  (id) => `<details data-x open ontoggle=xssRan(${id})>`,
  (id) => `<video data-x><source onerror=xssRan(${id})></video>`,
  (id) => `<input data-x autofocus onfocus=xssRan(${id})>`,
  (id) => `<a data-x href="javascript:xssRan(${id})">x</a>`,
  (id) => `javascript:xssRan(${id})`,
  (id) => `JaVaScRiPt&#58;xssRan(${id})//https://muster.example/`,
  (id) => `data:text/html,<script data-x>opener.xssRan(${id})</script>`,
  (id) => `<math data-x><mtext><table><mglyph><style><img src=x onerror=xssRan(${id})>`,
  (id) => `<form data-x action="javascript:xssRan(${id})"><button autofocus>x</button></form>`,
  (id) => `<object data-x data="javascript:xssRan(${id})"></object>`,
  (id) => `<embed data-x src="data:text/html,<script>parent.xssRan(${id})</script>">`,
  (id) => `<meta data-x http-equiv=refresh content="0;url=javascript:xssRan(${id})">`,
  (id) =>
    `<style data-x>@import "https://evil.example/${id}"; *{background:url(https://evil.example/${id})}</style>`,
  (id) => `<link data-x rel=stylesheet href=https://evil.example/${id}>`,
  (id) => `<base data-x href="https://evil.example/${id}/">`,
  (id) => `<template data-x><img src=x onerror=xssRan(${id})></template>`,
  (id) => `{{constructor.constructor('xssRan(${id})')()}}`,
  (id) => `\${xssRan(${id})}<%= xssRan(${id}) %>`,
];

/** Where a text may stand when it is put into a page without care. */
const CARRIERS: ((vector: string) => string)[] = [
  (vector) => vector,
  (vector) => `">${vector}`,
  (vector) => `'/>${vector}`,
  (vector) => `</script>${vector}`,
  (vector) => `</textarea></title></style></noscript>${vector}`,
  (vector) => `<!--><!-- -->${vector}`,
  (vector) => `\u2028]]>\\u003c${vector}`,
  (vector) => `${vector.replaceAll("<", "&lt;").replaceAll(">", "&#62;")} \\x3c${vector}`,
];

/** Two hundred texts that run somewhere, if anything of them runs. */
export const HOSTILE_TEXTS: string[] = CARRIERS.flatMap((carry, row) =>
  VECTORS.map((vector, column) => carry(vector(row * VECTORS.length + column))),
);
