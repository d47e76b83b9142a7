/* Proposals below the search field: an ARIA combobox with a list. Without this script the field is
   a plain form. Nothing opens before somebody types, and nothing is chosen for them. */
"use strict";
(() => {
  const field = document.querySelector("input[data-suggest]");
  if (!field) return;
  const list = document.createElement("ul");
  const said = document.createElement("p");
  list.id = "find-list";
  list.className = "suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", field.dataset.list);
  list.hidden = true;
  said.className = "unseen";
  said.setAttribute("role", "status");
  field.after(list, said);
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-expanded", "false");
  field.setAttribute("aria-controls", list.id);
  let at = -1;
  let timer = 0;
  let asking = null;

  const close = () => {
    clearTimeout(timer);
    if (asking) asking.abort();
    list.hidden = true;
    at = -1;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  };

  const option = (item, place) => {
    const row = document.createElement("li");
    row.id = "find-option-" + place;
    row.setAttribute("role", "option");
    row.setAttribute("aria-selected", "false");
    row.dataset.href = item.href;
    row.className = item.kind;
    if (item.picture) {
      const picture = document.createElement("img");
      picture.src = item.picture;
      picture.alt = "";
      picture.width = 48;
      picture.height = 36;
      row.append(picture);
    }
    const text = document.createElement("span");
    text.textContent = item.text;
    row.append(text);
    if (item.kind === "category") {
      const kind = document.createElement("small");
      kind.textContent = field.dataset.category;
      row.append(kind);
    }
    return row;
  };

  const show = (items) => {
    list.replaceChildren(...items.map(option));
    list.hidden = items.length === 0;
    at = -1;
    field.removeAttribute("aria-activedescendant");
    field.setAttribute("aria-expanded", String(items.length > 0));
    said.textContent = items.length ? field.dataset.count.replace("{0}", items.length) : "";
  };

  const ask = async () => {
    if (asking) asking.abort();
    const words = field.value.trim();
    if (words.length < 2) return close();
    asking = new AbortController();
    try {
      const answer = await fetch(field.dataset.suggest + "?q=" + encodeURIComponent(words), {
        signal: asking.signal, headers: { Accept: "application/json" } });
      if (answer.ok && document.activeElement === field) show((await answer.json()).items);
    } catch (gone) {
      if (gone.name !== "AbortError") close();
    }
  };

  const move = (step) => {
    const rows = list.children;
    if (at >= 0) rows[at].setAttribute("aria-selected", "false");
    at = at + step >= rows.length ? -1 : at + step < -1 ? rows.length - 1 : at + step;
    if (at < 0) return field.removeAttribute("aria-activedescendant");
    rows[at].setAttribute("aria-selected", "true");
    rows[at].scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", rows[at].id);
  };

  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, 120);
  });
  field.addEventListener("keydown", (key) => {
    if (key.key === "Escape" && !list.hidden) {
      key.preventDefault();
      close();
    } else if (list.hidden) {
      if (key.key === "ArrowDown" && field.value.trim().length > 1) ask();
    } else if (key.key === "ArrowDown" || key.key === "ArrowUp") {
      key.preventDefault();
      move(key.key === "ArrowDown" ? 1 : -1);
    } else if (key.key === "Enter" && at >= 0) {
      key.preventDefault();
      location.assign(list.children[at].dataset.href);
    }
  });
  list.addEventListener("mousedown", (press) => press.preventDefault());
  list.addEventListener("click", (press) => {
    const row = press.target.closest("[role=option]");
    if (row) location.assign(row.dataset.href);
  });
  field.addEventListener("blur", close);
})();
