"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const dialog = document.getElementById("details");

  // Every text reaches the page as a text node: nothing of a result is ever read as HTML.
  const element = (name, attributes, ...children) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {})) made.setAttribute(key, value);
    for (const child of children) made.append(child);
    return made;
  };

  const source = (entry) => {
    const block = element("pre", {});
    if (entry.source === null) { block.append(entry.sidecar); return block; }
    entry.source.split(/\r\n|\n|\r/).forEach((line, index) => {
      const text = String(index + 1).padStart(4) + "  " + line;
      block.append(index + 1 === entry.line ? element("mark", {}, text) : text, "\n");
    });
    return block;
  };

  const answers = (profile, id) => {
    const body = element("tbody", {});
    for (const tool of profile.tools) {
      const record = tool.records[id];
      if (!record) continue;
      const said = [record.status, record.line ? "line " + record.line : "", record.message || ""].filter(Boolean).join(", ");
      body.append(element("tr", {}, element("td", {}, tool.name + " " + tool.version),
        element("td", {}, element("span", { class: "outcome " + record.outcome }, record.outcome)),
        element("td", {}, [record.why, record.known ? "known: " + record.known : ""].filter(Boolean).join("; ")), element("td", {}, said)));
    }
    const head = element("tr", {}, ...["implementation", "outcome", "why", "answer"].map((name) => element("th", { scope: "col" }, name)));
    return element("div", { class: "scroll", tabindex: "0" }, element("table", { class: "answers" }, element("thead", {}, head), body));
  };

  const fill = (item, profile, id) => {
    if (item.dataset.filled) return;
    item.dataset.filled = "yes";
    const entry = data.cases[id];
    item.append(element("h3", {}, "Program"), source(entry), element("h3", {}, "Expectation"), element("pre", {}, entry.sidecar),
      element("h3", {}, "Answers"), answers(profile, id));
  };

  const row = (profile, tool, id) => {
    const record = tool.records[id];
    const entry = data.cases[id];
    const outcome = record ? (record.contested ? "contested" : record.outcome) : "not run";
    const item = element("details", { "data-outcome": outcome }, element("summary", {},
      element("span", { class: "outcome " + outcome }, outcome), " " + id + (entry.reason ? ": " + entry.reason : "")));
    item.addEventListener("toggle", () => { if (item.open) fill(item, profile, id); });
    return item;
  };

  const open = (where, number) => {
    const [name, group, clause] = where.split("|");
    const profile = data.profiles[name];
    const tool = profile.tools[Number(number)];
    const clauses = clause ? { [clause]: profile.groups[group][clause] } : profile.groups[group];
    const list = element("div", { class: "list" });
    for (const [slug, ids] of Object.entries(clauses)) {
      list.append(element("h3", {}, slug), element("p", { class: "rule" }, data.rules[slug] || ""), ...ids.map((id) => row(profile, tool, id)));
    }
    const close = element("button", { type: "button" }, "Close");
    close.addEventListener("click", () => dialog.close());
    const only = element("button", { type: "button", "aria-pressed": "false" }, "Only what did not pass");
    only.addEventListener("click", () => {
      const hide = only.getAttribute("aria-pressed") === "false";
      only.setAttribute("aria-pressed", String(hide));
      for (const item of list.querySelectorAll(":scope > details")) item.hidden = hide && ["pass", "contested"].includes(item.dataset.outcome);
    });
    dialog.replaceChildren(element("div", { class: "bar" },
      element("h2", { id: "details-title" }, tool.name + " " + tool.version + ": " + (clause || group) + " (" + name + ")"), only, close), list);
    dialog.showModal();
    dialog.scrollTop = 0;
  };

  const fold = (button) => {
    const opened = button.getAttribute("aria-expanded") !== "true";
    button.setAttribute("aria-expanded", String(opened));
    for (const line of document.querySelectorAll("tr.clause")) if (line.dataset.of === button.dataset.fold) line.classList.toggle("open", opened);
  };

  // Arrow keys go from figure to figure, as in a spreadsheet.
  const move = (button, key) => {
    const cell = button.closest("td, th");
    const table = cell.closest("table");
    const lines = [...table.querySelectorAll("tr")].filter((line) => line.offsetParent !== null);
    let y = lines.indexOf(cell.parentElement);
    let x = cell.cellIndex;
    const [dx, dy] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key];
    for (;;) {
      x += dx; y += dy;
      const next = lines[y] && lines[y].cells[x];
      if (!next) return;
      const target = next.querySelector("button");
      if (target) { target.focus(); return; }
    }
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    if (button.dataset.where) open(button.dataset.where, button.dataset.tool);
    if (button.dataset.fold) fold(button);
  });
  document.addEventListener("keydown", (event) => {
    const button = event.target.closest && event.target.closest(".matrix button");
    if (button && event.key.startsWith("Arrow")) { event.preventDefault(); move(button, event.key); }
  });
})();
