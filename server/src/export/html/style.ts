/** The look of the page: light and dark as the reader has chosen, and on paper. Contrasts are at least 7:1 (WCAG AAA). */
export const STYLE = `
:root{color-scheme:light dark;--text:#1b1b1b;--quiet:#4a4a4a;--paper:#fff;--line:#c9ccd1;--mark:#eef4ee;--edge:#2c6e3f;--link:#0b4a8f}
@media (prefers-color-scheme:dark){:root{--text:#ececec;--quiet:#c3c3c3;--paper:#1a1c1e;--line:#4b5157;--mark:#1f2d23;--edge:#7fc796;--link:#9cc9ff}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--text);font:1.0625rem/1.6 system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word}
main{max-width:46rem;margin:0 auto;padding:1rem 1.25rem}
a{color:var(--link)}
.skip{position:absolute;left:-100vw;top:0;padding:.5rem 1rem;background:var(--paper)}
.skip:focus{left:0;z-index:1}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
h1,h2,h3,h4,h5,h6{line-height:1.25;margin:1.6em 0 .4em;text-wrap:balance}
h1{font-size:1.9rem;margin-top:.5em}
h2{font-size:1.4rem}
h3{font-size:1.15rem}
h4,h5,h6{font-size:1rem}
p{margin:.5em 0}
nav{margin:1.5rem 0}
nav p{font-weight:600}
nav ul{list-style:none;margin:0;padding:0}
nav li{margin:.15em 0}
nav li a{display:inline-block;min-height:1.5rem}
.item,footer{border-top:1px solid var(--line);margin-top:2rem}
footer{padding-top:1rem}
.case{color:var(--quiet);margin-top:0}
.decision{background:var(--mark);border-left:.3rem solid var(--edge);padding:.1rem 1rem .5rem;margin:1.2em 0}
.decision>:first-child{margin-top:.5em}
dl{margin:1em 0}
dl div{display:grid;grid-template-columns:11rem 1fr;gap:.25rem 1rem;padding:.15em 0}
dt{font-weight:600}
dd{margin:0}
li{margin:.25em 0}
.table{overflow-x:auto;margin:1em 0}
table{border-collapse:collapse;font-variant-numeric:tabular-nums}
th,td{border:1px solid var(--line);padding:.3em .6em;text-align:left;vertical-align:top}
thead th{background:var(--mark)}
tbody th{font-weight:normal}
@media (max-width:34rem){dl div{grid-template-columns:1fr}}
@media print{
:root{color-scheme:light;--text:#000;--quiet:#333;--paper:#fff;--line:#999;--mark:#fff;--edge:#000;--link:#000}
@page{size:A4;margin:2cm}
body{font:11pt/1.4 Georgia,"Times New Roman",serif}
main{max-width:none;padding:0}
.skip{display:none}
nav a{text-decoration:none}
h1,h2,h3,h4,h5,h6{break-after:avoid;break-inside:avoid}
.decision,tr,li{break-inside:avoid}
.table{overflow:visible}
}
`.replace(/\n/g, '');
