/// What makes the pages better where scripts run; without it everything works all the same.
let pageScript: StaticString = #"""
  "use strict";
  (() => {
    const vi = document.documentElement.lang === "vi";
    const $ = (selector, root = document) => root.querySelector(selector);
    const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
    const make = (tag, props = {}, ...children) => {
      const node = Object.assign(document.createElement(tag), props);
      node.append(...children);
      return node;
    };

    // Suggestions while one types: a list box under the field (WAI-ARIA combobox).
    const field = $("#q");
    if (field) {
      const list = make("ul", { className: "suggest", id: "suggest", hidden: true });
      list.setAttribute("role", "listbox");
      list.setAttribute("aria-label", vi ? "Gợi ý" : "Suggestions");
      field.after(list);
      for (const [name, value] of Object.entries({ role: "combobox", "aria-expanded": "false", "aria-controls": "suggest", "aria-autocomplete": "list" })) field.setAttribute(name, value);
      let items = [], at = -1, asked = "", timer = 0, controller = null;
      const close = () => { list.hidden = true; at = -1; field.setAttribute("aria-expanded", "false"); field.removeAttribute("aria-activedescendant"); };
      const go = item => {
        const address = new URL("/document", location.origin);
        address.searchParams.set("key", item.key);
        const lang = new URLSearchParams(location.search).get("lang");
        if (lang) address.searchParams.set("lang", lang);
        location.assign(address);
      };
      const choose = index => {
        at = index;
        [...list.children].forEach((row, i) => row.setAttribute("aria-selected", String(i === at)));
        if (at < 0) return field.removeAttribute("aria-activedescendant");
        field.setAttribute("aria-activedescendant", "suggest" + at);
        list.children[at].scrollIntoView({ block: "nearest" });
      };
      const show = () => {
        list.replaceChildren(...items.map((item, i) => {
          const facts = [item.date, item.issuer, item.about].filter(Boolean).join(" · ");
          const row = make("li", { id: "suggest" + i }, item.title, make("small", {}, facts));
          row.setAttribute("role", "option");
          row.setAttribute("aria-selected", "false");
          row.addEventListener("mousedown", event => { event.preventDefault(); go(item); });
          return row;
        }));
        list.hidden = items.length === 0;
        field.setAttribute("aria-expanded", String(items.length > 0));
        at = -1;
      };
      const ask = async () => {
        const text = field.value.trim();
        if (text === asked) return;
        asked = text;
        controller?.abort();
        if (text.length < 2 || text.length > 100) { items = []; return show(); }
        controller = new AbortController();
        try {
          const response = await fetch("/api/v1/suggest?q=" + encodeURIComponent(text), { signal: controller.signal });
          items = response.ok ? (await response.json()).items : [];
          if (document.activeElement === field) show();
        } catch (error) { if (error.name !== "AbortError") { items = []; show(); } }
      };
      field.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(ask, 120); });
      field.addEventListener("blur", close);
      field.addEventListener("keydown", event => {
        if (list.hidden) return;
        if (event.key === "ArrowDown") choose(Math.min(at + 1, items.length - 1));
        else if (event.key === "ArrowUp") choose(at - 1);
        else if (event.key === "Escape") close();
        else if (event.key === "Enter" && at >= 0) go(items[at]);
        else return;
        event.preventDefault();
      });
    }

    // A card beside a citation or finding: what the side list says of it.
    const marks = $$(".text .c, .text .f");
    let card = null;
    const hide = () => { card?.remove(); card = null; };
    const mark = target => {
      $$(".here").forEach(node => node.classList.remove("here"));
      if (!target) return;
      target.classList.add("here");
      const note = document.getElementById(target.dataset.note);
      if (!note) return;
      note.classList.add("here");
      const side = note.closest(".side");
      // Only the list moves, not the page that is being read.
      if (side && side.scrollHeight > side.clientHeight) side.scrollTop += note.getBoundingClientRect().top - side.getBoundingClientRect().top - 60;
    };
    const showCard = target => {
      hide();
      const note = document.getElementById(target.dataset.note);
      if (!note) return;
      card = make("div", { className: "card" });
      card.append(...[...note.cloneNode(true).childNodes]);
      card.setAttribute("role", "tooltip");
      document.body.append(card);
      const box = target.getClientRects()[0] ?? target.getBoundingClientRect();
      const below = box.bottom + card.offsetHeight + 12 < innerHeight;
      card.style.left = Math.max(16, Math.min(box.left, innerWidth - card.offsetWidth - 16)) + scrollX + "px";
      card.style.top = (below ? box.bottom + 6 : Math.max(4, box.top - card.offsetHeight - 6)) + scrollY + "px";
      card.addEventListener("mouseleave", hide);
    };
    let wait = 0;
    for (const target of marks) {
      target.addEventListener("mouseenter", () => { clearTimeout(wait); wait = setTimeout(() => showCard(target), 140); });
      target.addEventListener("mouseleave", () => { clearTimeout(wait); wait = setTimeout(() => { if (!card?.matches(":hover")) hide(); }, 160); });
      target.addEventListener("focus", () => { mark(target); showCard(target); });
      target.addEventListener("blur", hide);
    }
    addEventListener("scroll", () => { if (card && !card.matches(":hover") && !document.activeElement?.dataset?.note) hide(); }, { passive: true });

    // Keys: j and k go through citations, / to the search, ? shows the keys.
    const help = () => {
      const old = $("dialog");
      if (old) return old.open ? old.close() : old.showModal();
      const rows = vi
        ? [["/", "tra cứu"], ["j", "viện dẫn sau"], ["k", "viện dẫn trước"], ["?", "bảng này"]]
        : [["/", "search"], ["j", "next citation"], ["k", "previous citation"], ["?", "this list"]];
      const title = make("h2", { id: "keys-title" }, vi ? "Phím tắt" : "Keys");
      const table = make("dl", { className: "keys" }, ...rows.map(([key, text]) => make("div", {}, make("dt", {}, make("kbd", {}, key)), make("dd", {}, text))));
      const done = make("button", { type: "button" }, vi ? "Đóng" : "Close");
      const dialog = make("dialog", {}, title, table, done);
      dialog.setAttribute("aria-labelledby", "keys-title");
      done.addEventListener("click", () => dialog.close());
      document.body.append(dialog);
      dialog.showModal();
    };
    const step = by => {
      if (!marks.length) return;
      let now = marks.indexOf(document.activeElement);
      if (now < 0) now = by > 0 ? marks.findIndex(m => m.getBoundingClientRect().top > 80) - 1 : marks.findLastIndex(m => m.getBoundingClientRect().top < innerHeight) + 1;
      const target = marks[Math.max(0, Math.min(marks.length - 1, now + by))];
      target.scrollIntoView({ block: "center" });
      target.focus({ preventScroll: true });
    };
    document.addEventListener("keydown", event => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (event.key === "Escape") hide();
      if (event.target.closest?.("input, textarea, select, [contenteditable]")) return;
      if (event.key === "/") { field?.focus(); field?.select(); }
      else if (event.key === "j") step(1);
      else if (event.key === "k") step(-1);
      else if (event.key === "?") help();
      else return;
      event.preventDefault();
    });

    // A citation that the address names is shown in the list too.
    const named = location.hash && document.getElementById(location.hash.slice(1));
    if (named?.dataset?.note) mark(named);

    // Copying a suggestion.
    for (const button of $$(".copy")) {
      button.hidden = !navigator.clipboard;
      button.addEventListener("click", async () => {
        await navigator.clipboard.writeText(button.dataset.copy);
        const old = button.textContent;
        button.textContent = vi ? "Đã chép" : "Copied";
        setTimeout(() => { button.textContent = old; }, 1500);
      });
    }

    // A file dropped anywhere on the page is the draft.
    const form = $("#check-form");
    if (form) {
      const file = $("#file", form);
      let depth = 0;
      addEventListener("dragenter", event => { event.preventDefault(); depth++; document.body.classList.add("dropping"); });
      addEventListener("dragleave", () => { if (--depth <= 0) document.body.classList.remove("dropping"); });
      addEventListener("dragover", event => event.preventDefault());
      addEventListener("drop", event => {
        event.preventDefault();
        depth = 0;
        document.body.classList.remove("dropping");
        if (!event.dataTransfer.files.length) return;
        file.files = event.dataTransfer.files;
        form.requestSubmit();
      });
    }

    // The graph can be moved and made larger.
    for (const figure of $$(".graph")) {
      const svg = $("svg", figure);
      if (!svg) continue;
      const whole = svg.viewBox.baseVal;
      let from = null, moved = false;
      figure.addEventListener("wheel", event => {
        if (!event.ctrlKey) return;
        event.preventDefault();
        const scale = Math.exp(event.deltaY / 300);
        const width = Math.min(Math.max(svg.clientWidth / scale, 300), 4000);
        svg.setAttribute("height", width * whole.height / whole.width);
        svg.setAttribute("width", width);
      }, { passive: false });
      figure.addEventListener("pointerdown", event => { if (event.pointerType === "mouse") { from = [event.clientX, event.clientY, figure.scrollLeft, figure.scrollTop]; moved = false; } });
      addEventListener("pointermove", event => {
        if (!from) return;
        const [dx, dy] = [event.clientX - from[0], event.clientY - from[1]];
        if (Math.abs(dx) + Math.abs(dy) > 4) moved = true;
        figure.scrollLeft = from[2] - dx;
        figure.scrollTop = from[3] - dy;
      });
      addEventListener("pointerup", () => { from = null; });
      figure.addEventListener("dragstart", event => event.preventDefault());
      figure.addEventListener("click", event => { if (moved) event.preventDefault(); }, true);
      const middle = $(".node.middle", svg);
      if (middle && figure.scrollWidth > figure.clientWidth) figure.scrollLeft = middle.x.baseVal.value - (figure.clientWidth - 236) / 2;
    }
  })();
  """#
