/// Style and script of the HTML table.
enum HTMLTableParts {
  static let style = """
    :root { color-scheme: light dark; --paper: #fff; --ink: #1a1a1a; --quiet: #595959; --line: #d0d4d9;
      --head: #eef2f6; --accent: #0b5394; }
    @media (prefers-color-scheme: dark) { :root { --paper: #16181b; --ink: #e8e8e8; --quiet: #a8adb3; --line: #3a3f45;
      --head: #23282e; --accent: #8ab4e8; } }
    body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; }
    main { padding: 1.5rem; max-width: 110rem; margin: auto; }
    h1 { font-size: 1.5rem; margin: 0 0 .25rem; } h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
    #counts, #shown { color: var(--quiet); }
    input { font: inherit; padding: .3rem .5rem; min-width: 16rem; }
    table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
    th { position: sticky; top: 0; background: var(--head); text-align: left; vertical-align: bottom; }
    th, td { border: 1px solid var(--line); padding: .4rem .6rem; }
    td { vertical-align: top; }
    .title { min-width: 13rem; } .count { min-width: 14rem; } .number { min-width: 0; } .issuers { min-width: 11rem; } .subject { min-width: 16rem; }
    .number { text-align: right; }
    th button { all: unset; cursor: pointer; } th button:focus-visible { outline: 2px solid var(--accent); }
    th[aria-sort=ascending] button::after { content: " ▲"; } th[aria-sort=descending] button::after { content: " ▼"; }
    summary { cursor: pointer; color: var(--accent); white-space: nowrap; }
    ol { margin: .4rem 0; padding-left: 1.5rem; max-width: 48rem; }
    .plan { overflow-wrap: anywhere; } .place { color: var(--quiet); } q { white-space: pre-line; }
    q::before { content: "«"; } q::after { content: "»"; }
    tr:target td { background: var(--head); }
    @media print { :root { --paper: #fff; --ink: #000; --quiet: #333; --accent: #000; --head: #eee; }
      @page { size: A4 landscape; margin: 20mm 15mm 20mm 30mm; }
      .tools { display: none; } th { position: static; } thead { display: table-header-group; }
      .title, .issuers, .subject { min-width: 0; } li { break-inside: avoid; } ol { padding-left: 1.2rem; }
      main { padding: 0; } body { font-size: 11px; } summary { list-style: none; } }

    """

  static let script = """
    "use strict";
    const fold = text => text.normalize("NFD").replace(/\\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
    const tables = [...document.querySelectorAll("table")];
    const value = cell => cell.dataset.sort ?? cell.textContent;
    for (const table of tables) {
      const heads = [...table.tHead.rows[0].cells];
      heads.forEach((head, index) => {
        const button = document.createElement("button");
        button.append(...head.childNodes);
        head.append(button);
        button.addEventListener("click", () => {
          const down = head.getAttribute("aria-sort") === "ascending";
          for (const other of heads) other.removeAttribute("aria-sort");
          head.setAttribute("aria-sort", down ? "descending" : "ascending");
          const isNumber = head.classList.contains("count");
          const order = new Intl.Collator("vi", { numeric: true });
          const rows = [...table.tBodies[0].rows].map(row => [value(row.cells[index]), row]);
          rows.sort(([a], [b]) => (isNumber ? a - b : (a === "") - (b === "") || order.compare(a, b)) * (down ? -1 : 1));
          table.tBodies[0].append(...rows.map(([, row]) => row));
        });
      });
    }
    const all = tables.flatMap(table => [...table.tBodies[0].rows]).map(row => [row, fold(row.textContent)]);
    const field = document.getElementById("filter"), shown = document.getElementById("shown");
    field.closest("p").hidden = false;
    field.addEventListener("input", () => {
      const words = fold(field.value).split(/\\s+/).filter(Boolean);
      let count = 0;
      for (const [row, text] of all) {
        row.hidden = !words.every(word => text.includes(word));
        if (!row.hidden) count += 1;
      }
      shown.value = words.length ? `${count} / ${all.length}` : "";
    });
    const details = () => document.querySelectorAll("details");
    addEventListener("beforeprint", () => { for (const one of details()) { one.dataset.was = one.open; one.open = true; } });
    addEventListener("afterprint", () => { for (const one of details()) one.open = one.dataset.was === "true"; });

    """
}
