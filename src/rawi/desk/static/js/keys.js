// The keyboard: single keys, g and a letter, and a way to turn them off.
const OFF = "rawi-keys-off";
const PLACES = { l: "ledger", p: "places", s: "search", r: "review", a: "add", e: "export", i: "about" };
const ACTS = { a: "accept", r: "reject", n: "note", t: "retype", c: "copy" };
const PATIENCE = 1500;

let jumping = 0;

// A Dari keyboard gives Persian letters; then the place of the key counts.
function named(event) {
  if (event.key.length === 1 && event.key.charCodeAt(0) > 127) {
    if (event.code === "Slash") return event.shiftKey ? "?" : "/";
    if (event.code.startsWith("Key")) return event.code.slice(3).toLowerCase();
  }
  return event.key;
}

function typing(target) {
  return target.closest("input:not([type=checkbox], [type=radio], [type=submit]), textarea, select, [contenteditable]");
}

function items() {
  return [...document.querySelectorAll("[data-item]")];
}

function current() {
  return document.activeElement?.closest("[data-item]") ?? document.querySelector("[data-item].current");
}

function move(step) {
  const all = items();
  if (!all.length) return;
  const at = all.indexOf(current());
  const next = all[Math.min(Math.max(at < 0 ? 0 : at + step, 0), all.length - 1)];
  all.forEach((item) => item.classList.toggle("current", item === next));
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: "nearest" });
}

function act(name) {
  const scope = current() ?? document;
  const found = scope.querySelector(`[data-act="${name}"]`) ?? document.querySelector(`[data-act="${name}"]`);
  if (!found) return false;
  if (found.dataset.reveals) {
    const hidden = document.getElementById(found.dataset.reveals);
    hidden.open = true;
    hidden.querySelector("input:not([type=hidden]), select, textarea")?.focus();
  } else if (found.matches("input, textarea, select")) found.focus();
  else found.click();
  return true;
}

function go(key) {
  const link = document.querySelector(`nav [data-key="${PLACES[key]}"]`);
  if (link) link.click();
}

function pressed(event, dialog) {
  const key = named(event);
  if (Date.now() - jumping < PATIENCE) {
    jumping = 0;
    if (key in PLACES) return go(key), true;
  }
  if (key === "g") return (jumping = Date.now()), true;
  if (key === "j" || key === "k") return move(key === "j" ? 1 : -1), true;
  if (key === "/") return document.getElementById("search")?.focus(), true;
  if (key === "?") return dialog.showModal(), true;
  if (key === "Enter" && document.activeElement?.matches("[data-item]")) {
    return document.activeElement.querySelector("[data-open]")?.click(), true;
  }
  return key in ACTS && act(ACTS[key]);
}

export function keys() {
  const dialog = document.getElementById("keys");
  const off = dialog.querySelector("[data-keys-off]");
  off.checked = localStorage.getItem(OFF) === "yes";
  off.addEventListener("change", () => localStorage.setItem(OFF, off.checked ? "yes" : ""));
  for (const button of document.querySelectorAll("[data-keys]")) {
    button.hidden = false;
    button.addEventListener("click", () => dialog.showModal());
  }
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || dialog.open) return;
    if (typing(event.target)) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    if (off.checked && event.key !== "Enter") return;
    if (pressed(event, dialog)) event.preventDefault();
  });
}
