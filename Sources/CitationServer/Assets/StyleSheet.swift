/// How pages look: paper and ink, one accent, four states that have a word and a mark besides their colour.
let styleSheet: StaticString = #"""
  :root{color-scheme:light dark;--paper:#fbfaf7;--sheet:#fff;--ink:#1e1c19;--muted:#5f5a51;--line:#ddd8cc;--soft:#f1eee6;--accent:#8c1f14;--on-accent:#fff;--good:#1a6537;--mid:#7d5200;--bad:#a8201a;--cool:#275a86;--mark:#fdf0b5;--serif:"Noto Serif","Times New Roman",Tinos,"Liberation Serif",Georgia,serif;--sans:system-ui,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif}
  @media (prefers-color-scheme:dark){:root{--paper:#17181a;--sheet:#1e2023;--ink:#e7e4dd;--muted:#a8a399;--line:#393b3f;--soft:#25272b;--accent:#ff9f8b;--on-accent:#1d0f0c;--good:#7fd09a;--mid:#e3b65c;--bad:#ff9a90;--cool:#8fc1ec;--mark:#4d431a}}
  *{box-sizing:border-box}
  html{font:16px/1.55 var(--sans);background:var(--paper);color:var(--ink);-webkit-text-size-adjust:100%;scroll-padding-top:5rem;overflow-wrap:break-word}
  body{margin:0}
  h1,h2,h3{line-height:1.3;margin:0;text-wrap:balance}
  h1{font-size:1.7rem;font-family:var(--serif);font-weight:600}
  h2{font-size:1.12rem;margin:2.2rem 0 .7rem}
  h3{font-size:1rem;font-weight:600}
  p{margin:.5rem 0}
  a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:1px}
  a:hover{text-decoration-thickness:2px}
  :focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:3px}
  main:focus{outline:none}
  .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
  .skip{position:absolute;left:-999px;top:0;background:var(--sheet);padding:.6rem 1rem;z-index:20}
  .skip:focus{left:0}
  .muted{color:var(--muted);font-size:.92rem}
  .lead{font-size:1.08rem;color:var(--muted);max-width:44rem}
  .number,.number-cell,.plans-cell,.mentions-cell,.date-cell,.row-title,.key{font-variant-numeric:tabular-nums}
  .top{position:sticky;top:0;z-index:10;background:var(--paper);border-bottom:1px solid var(--line)}
  .bar{max-width:78rem;margin:0 auto;padding:.55rem 1.25rem;display:flex;gap:.5rem 1.4rem;align-items:center;flex-wrap:wrap}
  .brand{display:inline-flex;gap:.45rem;align-items:center;font:600 1.15rem var(--serif);color:var(--ink);text-decoration:none;min-height:2.4rem}
  .brand svg{fill:none;stroke:var(--accent);stroke-width:1.6}
  .brand-page{fill:var(--sheet)}
  .find{flex:1 1 20rem;display:flex;position:relative;max-width:40rem}
  input,select,textarea,button,.button{font:inherit;color:inherit}
  input:not([type=radio]):not([type=checkbox]):not([type=file]),select,textarea{background:var(--sheet);border:1px solid #8d877b;border-radius:5px;padding:.4rem .6rem;min-height:2.4rem;min-width:0}
  textarea{width:100%;font:1rem/1.6 var(--serif);resize:vertical}
  ::placeholder{color:var(--muted);opacity:1}
  .find input{flex:1;width:100%;border-radius:5px 0 0 5px}
  button,.button{background:var(--accent);color:var(--on-accent);border:1px solid var(--accent);border-radius:5px;padding:.4rem .95rem;min-height:2.4rem;cursor:pointer;text-decoration:none;display:inline-block}
  .find button{border-radius:0 5px 5px 0}
  button.quiet{background:transparent;color:var(--accent)}
  button.big{padding:.55rem 1.8rem;font-weight:600}
  button:hover,.button:hover{filter:brightness(1.12)}
  nav ul{list-style:none;display:flex;gap:.1rem;margin:0;padding:0;flex-wrap:wrap}
  nav li a{display:block;padding:.4rem .6rem;color:var(--ink);text-decoration:none;border-radius:5px;min-height:2.4rem}
  nav li a:hover{background:var(--soft)}
  nav li a[aria-current]{box-shadow:inset 0 -2px var(--accent);border-radius:0;font-weight:600}
  main{max-width:78rem;margin:0 auto;padding:1.6rem 1.25rem 3rem;min-height:70vh}
  .narrow{max-width:46rem}
  .foot{border-top:1px solid var(--line);color:var(--muted);font-size:.9rem;max-width:78rem;margin:0 auto;padding:.9rem 1.25rem 2rem;display:flex;justify-content:space-between;flex-wrap:wrap;gap:.3rem 2rem}
  .foot a{color:var(--muted)}
  .languages a{margin-left:1rem}
  .languages a[aria-current]{color:var(--ink);text-decoration:none;font-weight:600}
  .hero{padding:1.2rem 0 .6rem}
  .hero h1{font-size:2.1rem}
  .examples{display:flex;flex-wrap:wrap;gap:.4rem .6rem;align-items:baseline}
  .examples a,.chip{border:1px solid var(--line);border-radius:1.2rem;padding:.2rem .8rem;text-decoration:none;background:var(--sheet);color:var(--ink)}
  .examples a:hover,.chip:hover{border-color:var(--accent)}
  .chips{display:flex;flex-wrap:wrap;gap:.4rem}
  .chip[aria-current]{background:var(--accent);border-color:var(--accent);color:var(--on-accent)}
  .notice{border-left:3px solid var(--mid);background:var(--soft);padding:.6rem .9rem;max-width:46rem}
  .notice.good{border-color:var(--good)}
  .empty{padding:.4rem 0;color:var(--muted)}.empty h2{margin-top:0;color:var(--ink)}
  .understood{font-size:1.02rem;margin-top:0}
  .rows{list-style:none;margin:0;padding:0;max-width:62rem}
  .row{padding:.75rem 0;border-top:1px solid var(--line);display:grid;grid-template-columns:1fr auto;gap:.05rem 1.5rem}
  .row:last-child{border-bottom:1px solid var(--line)}
  .row-title{font-weight:600;font-size:1.06rem;text-decoration-color:transparent}.row-title:hover,.row-title:focus{text-decoration-color:currentColor}
  .row p{margin:0}
  .row-facts{color:var(--muted);font-size:.93rem;grid-column:1}
  .row-facts span+span::before,.facts span+span::before{content:" · "}
  .row-subject{grid-column:1;font-family:var(--serif);line-height:1.5}
  .row-count{grid-column:2;grid-row:1/4;display:flex;flex-direction:column;align-items:flex-end;gap:.25rem;font-size:.9rem;color:var(--muted);padding-top:.35rem;text-align:right;max-width:13rem}
  .state{font-size:.86rem;white-space:nowrap;color:var(--muted)}
  .state.in-force,.mark.in-force{color:var(--good);fill:var(--good)}
  .state.amended,.mark.amended{color:var(--mid);fill:var(--mid)}
  .state.ended,.mark.ended{color:var(--bad);fill:var(--bad)}
  .state.not-yet,.mark.not-yet{color:var(--cool);fill:var(--cool)}
  .row-title+.state{margin-left:.5rem}
  .meter-rest{fill:var(--line)}.meter-part{fill:var(--accent)}
  .paper{background:var(--sheet);border:1px solid var(--line);border-radius:4px;padding:1.5rem 1.8rem;margin-bottom:1.2rem}
  .paper-head{display:flex;justify-content:space-between;gap:.2rem 2rem;flex-wrap:wrap;color:var(--muted);margin-bottom:.9rem}
  .paper-head p{margin:0}
  .paper-issuer{font-weight:600;color:var(--ink)}
  .paper-date{font-style:italic}
  .paper h1{font-size:1.6rem}
  .paper-subject{font:1.1rem/1.55 var(--serif);max-width:60rem}
  .paper-links{margin:.9rem 0 0}
  .key{color:var(--muted);font-size:.82rem;font-family:ui-monospace,"Liberation Mono",monospace;margin-left:.8rem;overflow-wrap:anywhere}
  .validity{margin-top:1rem}
  .validity-state .state{font-size:1rem;font-weight:600}
  .chain,.plain{margin:.4rem 0;padding-left:1.2rem}
  .chart{margin:1rem 0;overflow-x:auto}
  .chart h2{margin-top:1.4rem}
  figcaption{color:var(--muted);font-size:.88rem}
  svg.years,svg.timeline{max-width:100%;height:auto;display:block}
  svg text{font:11px var(--sans);fill:var(--muted)}
  .axis{stroke:var(--line);stroke-width:1.5}
  .years .column{fill:var(--accent);opacity:.82}
  .years .hit{fill:transparent}
  .years a:hover .column,.years a:focus .column{opacity:1}
  .years a:focus-visible .hit{stroke:var(--accent);stroke-width:2}
  .tick,.value{text-anchor:middle}
  .tick.start{text-anchor:start}.tick.end{text-anchor:end}
  .life{stroke-width:4;stroke:var(--muted);stroke-linecap:round}
  .life.in-force,.point.in-force{stroke:var(--good)}.life.amended{stroke:var(--good)}.life.ended{stroke:var(--bad)}.life.not-yet{stroke:var(--cool)}
  .point{fill:var(--sheet);stroke:var(--muted);stroke-width:2.5}
  .point.amended{stroke:var(--mid)}.point.ended{stroke:var(--bad)}.point.not-yet{stroke:var(--cool)}
  .filters{margin:.8rem 0}
  summary{cursor:pointer;color:var(--accent);padding:.3rem 0;width:max-content;max-width:100%}
  .filters form,.table-filters{display:flex;flex-wrap:wrap;gap:.7rem 1rem;align-items:flex-end;padding:.6rem 0}
  .filters label,.table-filters>label{display:flex;flex-direction:column;font-size:.86rem;color:var(--muted);gap:.15rem}
  .filters label>*,.table-filters>label>*{color:var(--ink);font-size:1rem}
  .form-end{flex-basis:100%;margin:0}
  .citing{list-style:none;padding:0;margin:1rem 0}
  .citing>li{border-top:1px solid var(--line);padding:.9rem 0}
  .facts{font-weight:400;color:var(--muted);font-size:.93rem;margin-left:.5rem}
  .quote{font:1.02rem/1.65 var(--serif);max-width:70ch;margin:.35rem 0 .35rem 1rem}
  mark{background:var(--mark);color:inherit;padding:.05em .1em}
  .hit{color:inherit}
  .quote-facts{font:.86rem var(--sans);color:var(--muted);white-space:nowrap}
  .tag{border:1px solid var(--line);border-radius:3px;padding:.05rem .35rem;margin-right:.35rem}
  .views{display:flex;gap:1.2rem;margin:.6rem 0}
  .views a{color:var(--muted)}.views a[aria-current]{color:var(--ink);font-weight:600;text-decoration:none;box-shadow:inset 0 -2px var(--accent)}
  ul.chips{list-style:none;margin:.3rem 0;padding:0}
  .graph-table{margin-top:.5rem}
  .pager{display:flex;gap:1.4rem;align-items:center;padding:.8rem 0;color:var(--muted)}
  .graph{margin:0;border:1px solid var(--line);border-radius:4px;background:var(--sheet);overflow:auto;max-height:36rem}
  .graph-drawing{display:block}
  .graph.pan{cursor:grab;touch-action:none;overflow:hidden}
  .node{fill:var(--paper);stroke:var(--line);stroke-width:1.2}
  .node.middle{stroke:var(--accent);stroke-width:2}
  .graph-drawing a:hover .node,.graph-drawing a:focus .node{stroke:var(--accent)}
  svg text.node-title{font-size:12.5px;font-weight:600;fill:var(--ink)}
  .edge{fill:none;stroke:#9a9488;stroke-width:1.2}.arrow{fill:#9a9488}
  svg text.edge-word{font-size:10.5px;text-anchor:middle;paint-order:stroke;stroke:var(--sheet);stroke-width:3px}
  .reading{display:grid;grid-template-columns:minmax(0,auto) minmax(19rem,1fr);gap:2.2rem;align-items:start}
  .text{font:17px/1.65 var(--serif);width:68ch;max-width:100%;box-sizing:content-box;white-space:pre-wrap;background:var(--sheet);border:1px solid var(--line);border-radius:4px;padding:1.6rem 1.9rem;tab-size:4}
  .paged{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}
  .paged .text{width:auto;box-sizing:border-box}
  .paged .page-picture{position:sticky;top:4.5rem}
  .paged .side{grid-column:1/-1;position:static;max-height:none}
  .page-picture{margin:0}.page-picture img{display:block;width:100%;height:auto;border:1px solid var(--line);border-radius:4px;background:#fff}
  .c{color:inherit;text-decoration:underline 1px;text-decoration-color:var(--muted);text-underline-offset:.22em}
  .c.named{text-decoration-style:solid}.c.short,.c.back{text-decoration-style:dashed}.c.provision,.c.self{text-decoration-style:dotted}
  .c.in-force{text-decoration-color:var(--good)}.c.amended{text-decoration-color:var(--mid);text-decoration-thickness:2px}.c.ended{text-decoration-color:var(--bad);text-decoration-style:double}.c.not-yet{text-decoration-color:var(--cool)}
  .c:hover,.c.here,.f.here,.f:target,.c:target{background:var(--mark)}
  .legend{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;font-size:.86rem;color:var(--muted);margin:.8rem 0 0}
  .side{position:sticky;top:4.5rem;max-height:calc(100vh - 5.5rem);overflow:auto;scrollbar-width:thin}
  .side h2{margin-top:0}
  .notes{list-style:none;margin:0;padding:0;font-size:.92rem}
  .notes>li{border-top:1px solid var(--line);padding:.6rem .5rem;scroll-margin-top:1rem}
  .notes>li:target,.notes>li.here{background:var(--soft)}
  .notes p{margin:.15rem 0}
  .note-head,.finding-head{font-weight:600}
  .note-back{display:inline-block;min-width:1.7rem;text-align:center;color:var(--muted);text-decoration:none;border:1px solid var(--line);border-radius:3px;font-weight:400;font-variant-numeric:tabular-nums}
  dl{margin:.2rem 0}
  .note dl div,.card dl div{display:flex;gap:.6rem}
  .note dt,.card dt{color:var(--muted);flex:0 0 6.2rem}
  dd{margin:0;min-width:0}
  .inferred{color:var(--muted);font-style:italic}
  .card{position:absolute;z-index:15;width:min(25rem,calc(100vw - 2rem));background:var(--sheet);border:1px solid #8d877b;border-radius:6px;box-shadow:0 6px 24px rgb(0 0 0/.2);padding:.7rem .9rem;font-size:.92rem}
  .card p{margin:.15rem 0}
  .card .note-back,.card .copy{display:none}
  .check-form label{display:block;font-weight:600;margin:.9rem 0 .3rem}
  .drop{border:2px dashed #a49d8f;border-radius:6px;padding:.4rem 1.1rem 1rem;margin-top:1.2rem;background:var(--sheet)}
  .drop.over,.dropping .drop{border-color:var(--accent);background:var(--soft)}
  .drop-hint{margin-bottom:0}
  .form-line{display:flex;flex-wrap:wrap;gap:.3rem 1rem;align-items:center;margin:.9rem 0;border:0;padding:0}
  .form-line label{margin:0}
  .form-line legend{font-weight:600;padding:0;float:left;margin-right:1rem}
  .check-form .choice,.choice{font-weight:400;display:inline-flex;gap:.35rem;align-items:center;min-height:1.9rem;margin:0 .8rem 0 0}
  .verdicts{display:flex;flex-wrap:wrap;gap:.3rem 1.3rem;font-size:1.02rem}
  .verdict.verified{color:var(--good)}.verdict.mismatched{color:var(--bad)}.verdict.out-of-date{color:var(--bad)}.verdict.partly,.verdict.ambiguous{color:var(--mid)}
  .downloads{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;margin:.8rem 0}
  .severities{border:0;padding:0;margin:1rem 0;display:flex;flex-wrap:wrap;gap:.3rem 1.4rem}
  .severities label{display:inline-flex;gap:.4rem;align-items:center;min-height:1.9rem}
  .severities .error,.finding.error .severity{color:var(--bad)}.severities .warning,.finding.warning .severity{color:var(--mid)}.severities .note,.finding.note .severity{color:var(--cool)}
  .f{color:inherit;text-decoration:underline wavy 1.5px var(--mid);text-underline-offset:.2em}
  .f.error{text-decoration-color:var(--bad)}.f.note{text-decoration:underline dotted 2px var(--cool)}
  .finding{border-left:3px solid var(--mid)}.finding.error{border-left-color:var(--bad)}.finding.note{border-left-color:var(--cool)}
  .finding-note{color:var(--muted)}
  .finding-source{font-size:.84rem}
  ins{text-decoration:none;background:var(--soft);border:1px solid var(--line);border-radius:3px;padding:.05rem .35rem;font-family:var(--serif)}
  .copy{min-height:1.7rem;padding:.05rem .6rem;font-size:.86rem}
  .report:has(#show-error:checked) .finding:not(.error),.report:has(#show-warning:checked) .finding:not(.warning),.report:has(#show-note:checked) .finding:not(.note){display:none}
  .report:has(#show-error:checked) .f:not(.error),.report:has(#show-warning:checked) .f:not(.warning),.report:has(#show-note:checked) .f:not(.note){text-decoration:none}
  .table-head{display:flex;gap:1rem;align-items:baseline;flex-wrap:wrap}
  .columns{flex-basis:100%}
  .scroll{overflow:auto;max-height:75vh;border:1px solid var(--line);border-radius:4px;background:var(--sheet)}
  .grid{border-collapse:separate;border-spacing:0;width:100%;font-size:.94rem;line-height:1.45}
  .grid th,.grid td{text-align:left;vertical-align:top;padding:.5rem .7rem;border-bottom:1px solid var(--line)}
  .grid thead th{position:sticky;top:0;background:var(--soft);z-index:2;font-weight:600;white-space:nowrap}
  .grid thead a{color:var(--ink);text-decoration:none;display:block}
  .grid thead a:hover{text-decoration:underline}
  .filter-row td{background:var(--sheet);padding:.35rem .5rem}
  .grid .filter-row td>input:not([type=checkbox]),.grid .filter-row td>select{width:100%;max-width:13rem;min-width:3.5rem;min-height:2rem;padding:.15rem .35rem;font-size:.9rem}
  .filter-row td:has(input+input){min-width:7rem}.filter-row input+input{margin-top:.25rem}
  .filter-row button{min-height:2rem;padding:.15rem .8rem;font-size:.9rem}
  .figures-table{max-width:46rem;margin:.8rem 0}.grid .number{text-align:right}
  .grid tbody th{font-weight:600;min-width:11rem}
  .grid tbody tr:hover>*{background:var(--soft)}
  .grid .plans-cell,.grid .mentions-cell,.grid .head-plans,.grid .head-mentions{text-align:right}
  .subject-cell{min-width:15rem;font-family:var(--serif)}.issuer-cell{min-width:10rem}
  .date-cell{white-space:nowrap}.key-cell{font-size:.8rem;overflow-wrap:anywhere;min-width:14rem}
  .exports{display:flex;flex-wrap:wrap;gap:.3rem 1rem}
  .figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));gap:1rem;margin:1.2rem 0}
  .figures div{border-top:2px solid var(--accent);padding-top:.5rem}
  .figures dt{color:var(--muted);font-size:.92rem}
  .figures dd{font:600 1.9rem/1.2 var(--serif);font-variant-numeric:tabular-nums}
  .lists{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr));gap:.2rem 3rem}
  .bars{border-collapse:collapse;width:100%}
  .bars th{text-align:left;font-weight:400;padding:.28rem .6rem .28rem 0;width:99%}
  .bars td{padding:.28rem 0 .28rem .6rem;white-space:nowrap;vertical-align:top}
  .number{text-align:right}
  .prose p{max-width:40rem}
  .keys div{display:flex;gap:1rem;padding:.15rem 0}.keys dt{width:3rem}
  kbd{border:1px solid #8d877b;border-radius:4px;padding:.05rem .45rem;background:var(--sheet);font-family:inherit}
  code{font:.88em ui-monospace,"Liberation Mono",monospace}
  .problems dt{margin-top:.5rem}
  .kicker{color:var(--muted);font-variant-numeric:tabular-nums;margin:0}
  .suggest{position:absolute;top:calc(100% + 4px);left:0;right:0;margin:0;padding:.3rem 0;list-style:none;background:var(--sheet);border:1px solid #8d877b;border-radius:6px;box-shadow:0 6px 24px rgb(0 0 0/.18);z-index:15;max-height:70vh;overflow:auto}
  .suggest li{padding:.4rem .8rem;cursor:pointer}
  .suggest li[aria-selected=true]{background:var(--soft);box-shadow:inset 3px 0 var(--accent)}
  .suggest small{display:block;color:var(--muted);font-size:.86rem;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
  dialog{background:var(--sheet);color:var(--ink);border:1px solid var(--line);border-radius:8px;padding:1.2rem 1.6rem;max-width:26rem}
  dialog::backdrop{background:rgb(0 0 0/.4)}
  .facets{display:flex;flex-wrap:wrap;gap:.4rem 1.6rem;margin:.6rem 0 1rem}
  .facets ul{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.3rem}
  .facets h3{font-size:.86rem;color:var(--muted);font-weight:400;margin-bottom:.2rem}
  .facets .chip{font-size:.88rem;padding:.1rem .6rem}
  @media (max-width:66rem){.text{width:auto;box-sizing:border-box}.reading,.paged{grid-template-columns:1fr}.paged .page-picture{position:static}.side{position:static;max-height:none}}
  @media (max-width:40rem){html{scroll-padding-top:1rem}.top{position:static}.bar{padding:.5rem 1rem;gap:.3rem 1rem}.find{order:3;flex-basis:100%;max-width:none}.bar nav{order:2;margin-left:-.6rem}nav ul{flex-wrap:nowrap;overflow-x:auto}nav li a{padding:.4rem .34rem;font-size:.87rem;white-space:nowrap}main{padding:1.1rem 1rem 2.5rem}h1,.paper h1{font-size:1.35rem}.hero h1{font-size:1.55rem}.row{grid-template-columns:1fr}.row-count{grid-column:1;grid-row:auto;flex-direction:row;align-items:center;text-align:left;max-width:none;padding-top:.1rem}.paper{padding:1.1rem}.text{padding:1rem 1.05rem;font-size:16.5px}.quote{margin-left:0}.figures{grid-template-columns:1fr 1fr}.table-filters>label{flex:1 1 40%}.table-filters input,.table-filters select{width:100%}.facts{display:block;margin-left:0}.row-title+.state{margin-left:0}.key{display:block;margin:.5rem 0 0}}
  @media print{:root{--paper:#fff;--sheet:#fff;--ink:#000;--muted:#333;--line:#999;--soft:#fff;--accent:#000;--mark:#fff}.top,.foot,.skip,.filters,.table-filters,.pager,.downloads,.severities,.exports,.views,.filter-row,.graph-table summary,.copy,.card,.examples,.legend,.paper-links a{display:none}html{font-size:11pt}main{padding:0;max-width:none}.reading{display:block}.text,.paper,.scroll{border:0;padding:0;max-width:none;max-height:none;overflow:visible}.side{position:static;max-height:none;overflow:visible;border-top:1pt solid #000;margin-top:12pt}.row-title::after,.citing h3 a::after{content:" <" attr(href) ">";font-weight:400;font-size:8pt}.row,.citing>li,.notes>li,.grid tr{break-inside:avoid}.grid thead{display:table-header-group}a{color:inherit}}
  """#
