// A report: pointing at a mark shows the record's entry, pointing at an entry lights the words.
export function marks(root) {
  const entries = new Map([...root.querySelectorAll("[data-entry]")].map((e) => [e.dataset.entry, e]));
  const words = [...root.querySelectorAll("[data-m]")];
  const list = root.querySelector("[data-entries]");

  function light(ids, from) {
    for (const mark of words) mark.classList.toggle("lit", mark.dataset.m.split(" ").some((id) => ids.includes(id)));
    for (const [id, entry] of entries) entry.classList.toggle("lit", ids.includes(id));
    const first = entries.get(ids[0]);
    if (from !== "text" || !first || list.scrollHeight <= list.clientHeight) return;
    list.scrollTop += first.getBoundingClientRect().top - list.getBoundingClientRect().top - 12;
  }

  function listen(element, ids, from) {
    element.addEventListener("pointerenter", () => light(ids, from));
    element.addEventListener("focusin", () => light(ids, from));
  }

  for (const mark of words) listen(mark, mark.dataset.m.split(" "), "text");
  for (const [id, entry] of entries) listen(entry, [id], "list");
}
