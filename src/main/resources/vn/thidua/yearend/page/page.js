// Sorting, searching and explaining; the page says everything without it. Data become text, never markup.
(() => {
  "use strict";

  document.documentElement.classList.add("js");

  const element = (name, words, className) => {
    const made = document.createElement(name);
    if (words) {
      made.textContent = words;
    }
    if (className) {
      made.className = className;
    }
    return made;
  };

  // Without marks and in lower case, so that "so y te" finds "Sở Y tế".
  const folded = words =>
    words.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/đ/g, "d").replace(/\s+/g, " ").trim();

  // A number becomes a button that opens its explanation.

  for (const number of document.querySelectorAll("span.n")) {
    const button = element("button", number.textContent, "n");
    button.type = "button";
    button.dataset.e = number.dataset.e;
    button.setAttribute("aria-haspopup", "dialog");
    number.replaceWith(button);
  }

  const panel = document.getElementById("giai-trinh");
  const panelName = document.getElementById("giai-trinh_ten");
  const panelContent = document.getElementById("giai-trinh_noi-dung");
  const stores = new Map();

  const store = id => {
    if (!stores.has(id)) {
      stores.set(id, JSON.parse(document.getElementById(id).textContent));
    }
    return stores.get(id);
  };

  const term = (list, name, ...contents) => {
    list.append(element("dt", name));
    const answer = element("dd");
    answer.append(...contents);
    list.append(answer);
  };

  const cells = (texts, places) => {
    const list = element("ul");
    for (let i = 0; i < places.length; i += 3) {
      const [file, sheet, cell] = places.slice(i, i + 3).map(index => texts[index]);
      const parts = ["tệp " + file];
      if (sheet) {
        parts.push("trang “" + sheet + "”");
      }
      if (cell) {
        parts.push("ô " + cell);
      }
      list.append(element("li", parts.join(" · ")));
    }
    return list;
  };

  const told = (data, index, ruleAbove) => {
    const [, figure, sentence, rule, legal, places, parts] = data.e[index];
    const made = element("div", "", "told");
    if (figure && ruleAbove === -1) {
      made.append(element("p", data.s[figure], "told-figure"));
    }
    if (sentence) {
      made.append(element("p", data.s[sentence]));
    }
    const list = element("dl");
    if (places.length) {
      term(list, "Số liệu ở", cells(data.s, places));
    }
    if (rule && rule !== ruleAbove) {
      term(list, "Quy định", data.s[rule]);
    }
    if (legal) {
      term(list, "Căn cứ", data.s[legal]);
    }
    if (list.childElementCount) {
      made.append(list);
    }
    for (const part of parts) {
      made.append(partOf(data, part, rule));
    }
    return made;
  };

  // What it is made of: told at once where that is short, else on opening.
  const partOf = (data, index, ruleAbove) => {
    const [label, figure] = data.e[index];
    const part = element("details");
    const name = data.s[label] + (figure ? ": " + data.s[figure] : "");
    part.append(element("summary", name));
    part.addEventListener("toggle", () => {
      if (part.open && part.childElementCount === 1) {
        const content = told(data, index, ruleAbove);
        content.classList.add("told-part");
        part.append(content);
      }
    });
    return part;
  };

  // Whose number it is, where that is not said beside it.
  const owner = button => {
    const cell = button.closest("td");
    const column = button.closest(".matrix") && cell.closest("table").tHead.rows[0].cells[cell.cellIndex];
    const row = button.closest(".ranking tr")?.querySelector("th a");
    const near = button.closest(".profile")?.querySelector("h4") ?? button.closest(".leader")?.querySelector(".who");
    return (column ?? row ?? near)?.textContent;
  };

  const explain = button => {
    const data = store(button.closest("[data-told]").dataset.told);
    const index = Number(button.dataset.e);
    panelName.textContent = data.s[data.e[index][0]];
    const content = told(data, index, -1);
    panelContent.replaceChildren(element("p", owner(button), "told-owner"), content);
    for (const part of content.querySelectorAll(":scope > details")) {
      part.open = content.querySelectorAll(":scope > details").length <= 4;
    }
    panel.showModal();
    panel.scrollTop = 0;
  };

  document.addEventListener("click", event => {
    const button = event.target.closest("button.n");
    if (button) {
      explain(button);
    } else if (event.target === panel) {
      panel.close();
    }
  });
  document.getElementById("giai-trinh_dong").addEventListener("click", () => panel.close());

  // Columns that sort.

  const collator = new Intl.Collator("vi");

  const key = (row, column, numeric) => {
    const cell = row.cells[column];
    const order = cell.dataset.order ?? cell.textContent.trim();
    return numeric ? (order === "" ? null : Number(order)) : order;
  };

  const compare = (one, other, direction) => {
    if (one === null || other === null) {
      return (one === null) - (other === null);
    }
    return direction * (typeof one === "number" ? one - other : collator.compare(one, other));
  };

  const sort = (table, head) => {
    const column = head.cellIndex;
    const numeric = head.classList.contains("number");
    const direction = head.getAttribute("aria-sort") === "ascending" ? -1 : 1;
    for (const other of table.tHead.rows[0].cells) {
      other.removeAttribute("aria-sort");
    }
    head.setAttribute("aria-sort", direction === 1 ? "ascending" : "descending");
    const body = table.tBodies[0];
    const rows = [...body.rows];
    const keys = new Map(rows.map(row => [row, key(row, column, numeric)]));
    rows.sort((one, other) => compare(keys.get(one), keys.get(other), direction));
    body.append(...rows);
  };

  for (const table of document.querySelectorAll("table.sortable")) {
    for (const head of table.tHead.rows[0].cells) {
      const button = element("button", head.textContent);
      button.type = "button";
      button.addEventListener("click", () => sort(table, head));
      head.replaceChildren(button);
    }
  }

  // The search, over agencies and criteria.

  const search = document.getElementById("tim");
  const words = document.getElementById("tim_chu");
  const count = document.getElementById("tim_so");
  const found = document.getElementById("tim_thay");
  const most = 20;
  let index = null;

  const entry = (href, kind, text) => ({ href, kind, text, folded: folded(text) });
  const here = id => "#" + encodeURIComponent(id);

  const entries = () => {
    const all = [];
    for (const link of document.querySelectorAll(".standings a")) {
      const name = link.closest(".card").querySelector("h3").textContent;
      all.push(entry(link.getAttribute("href"), "Đơn vị · " + name, link.textContent));
    }
    for (const bloc of document.querySelectorAll("section.bloc")) {
      const name = bloc.querySelector("h2").textContent;
      all.push(entry(here(bloc.id), "Khối", name));
      for (const agency of bloc.querySelectorAll("details.profile")) {
        all.push(entry(here(agency.id), "Đơn vị · " + name, agency.querySelector("h4").textContent));
      }
      for (const row of bloc.querySelectorAll(".matrix tr[id]")) {
        all.push(entry(here(row.id), "Tiêu chí · " + name, row.cells[0].textContent));
      }
    }
    return all;
  };

  const find = () => {
    const sought = folded(words.value).split(" ").filter(Boolean);
    if (!sought.length) {
      count.textContent = "";
      found.replaceChildren();
      return;
    }
    index ??= entries();
    const hits = index.filter(one => sought.every(word => one.folded.includes(word)));
    count.textContent = hits.length ? hits.length + " kết quả" : "Không tìm thấy";
    found.replaceChildren(
      ...hits.slice(0, most).map(hit => {
        const link = element("a", hit.text);
        link.setAttribute("href", hit.href);
        link.append(element("small", hit.kind));
        const item = element("li");
        item.append(link);
        return item;
      }));
  };

  search.hidden = false;
  words.addEventListener("input", find);
  words.addEventListener("keydown", event => {
    if (event.key === "Enter" && found.firstElementChild) {
      found.querySelector("a").click();
    }
  });
  const leave = () => {
    words.value = "";
    find();
  };
  search.addEventListener("keydown", event => {
    if (event.key === "Escape") {
      leave();
      words.focus();
    }
  });
  found.addEventListener("click", leave);

  // What does not scroll does not say so.

  const hints = document.querySelectorAll(".sideways");
  const hint = () => {
    for (const one of hints) {
      const region = one.nextElementSibling;
      one.hidden = region.clientWidth > 0 && region.scrollWidth <= region.clientWidth;
    }
  };

  addEventListener("resize", hint);
  hint();

  // What a link points to is opened, and everything for paper.

  const open = () => {
    const target = document.querySelector(":target");
    if (!target) {
      return;
    }
    for (let at = target; at; at = at.parentElement) {
      if (at instanceof HTMLDetailsElement) {
        at.open = true;
      }
    }
    target.scrollIntoView();
    const focusable = target.querySelector("summary, button.n") ?? target;
    focusable.focus({ preventScroll: true });
  };

  addEventListener("hashchange", open);
  open();

  addEventListener("beforeprint", () => {
    for (const details of document.querySelectorAll("details")) {
      details.open = true;
    }
  });
})();
