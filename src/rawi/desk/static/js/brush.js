// The timeline's brush: drag over bars, or move either end with the arrow keys; what is chosen goes into from and to.
const FOCUS = "rawi-brush-focus";
const THRESHOLD = 6;

export function brush(box) {
  const starts = box.dataset.starts.split(" ");
  const ends = box.dataset.ends.split(" ");
  const names = box.dataset.names.split("|");
  const rtl = box.dataset.rtl === "yes";
  const count = starts.length;
  const form = document.querySelector("[data-period]");
  let [first, last] = [Number(box.dataset.first), Number(box.dataset.last)];

  const shade = document.createElement("div");
  shade.className = "brush";
  shade.hidden = true;
  const thumbs = { from: thumb("from"), to: thumb("to") };
  box.append(shade, thumbs.from, thumbs.to);
  place();
  const focused = sessionStorage.getItem(FOCUS);
  sessionStorage.removeItem(FOCUS);
  if (focused) thumbs[focused]?.focus();

  function thumb(side) {
    const knob = document.createElement("div");
    knob.className = `thumb thumb-${side}`;
    knob.tabIndex = 0;
    knob.setAttribute("role", "slider");
    knob.setAttribute("aria-label", box.dataset[side]);
    knob.setAttribute("aria-valuemin", "0");
    knob.setAttribute("aria-valuemax", String(count - 1));
    knob.addEventListener("keydown", (event) => moved(event, side));
    knob.addEventListener("pointerdown", (event) => dragEnd(event, side));
    return knob;
  }

  function place() {
    thumbs.from.style.insetInlineStart = `${(100 * first) / count}%`;
    thumbs.to.style.insetInlineStart = `${(100 * (last + 1)) / count}%`;
    for (const [side, at] of [["from", first], ["to", last]]) {
      thumbs[side].setAttribute("aria-valuenow", String(at));
      thumbs[side].setAttribute("aria-valuetext", names[at]);
    }
    shade.style.insetInlineStart = thumbs.from.style.insetInlineStart;
    shade.style.inlineSize = `${(100 * (last + 1 - first)) / count}%`;
    shade.hidden = first === 0 && last === count - 1;
  }

  function choose(a, b) {
    first = Math.max(0, Math.min(a, b));
    last = Math.min(count - 1, Math.max(a, b));
    form.elements.from.value = starts[first];
    form.elements.to.value = ends[last];
    place();
  }

  function show(side) {
    sessionStorage.setItem(FOCUS, side);
    form.requestSubmit();
  }

  function moved(event, side) {
    const forward = rtl ? "ArrowLeft" : "ArrowRight";
    const back = rtl ? "ArrowRight" : "ArrowLeft";
    const page = Math.max(Math.round(count / 10), 1);
    const steps = { [forward]: 1, ArrowUp: 1, [back]: -1, ArrowDown: -1, PageUp: page, PageDown: -page, Home: -count, End: count };
    if (event.key === "Enter") show(side);
    else if (event.key in steps) {
      const step = steps[event.key];
      if (side === "from") choose(Math.min(Math.max(first + step, 0), last), last);
      else choose(first, Math.max(Math.min(last + step, count - 1), first));
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function binAt(x) {
    const area = box.getBoundingClientRect();
    const share = (x - area.left) / area.width;
    return Math.min(Math.max(Math.floor((rtl ? 1 - share : share) * count), 0), count - 1);
  }

  function follow(event, onMove, side) {
    const from = event.clientX;
    let dragged = false;
    const move = (e) => {
      if (!dragged && Math.abs(e.clientX - from) < THRESHOLD) return;
      dragged = true;
      onMove(binAt(e.clientX));
    };
    const up = () => {
      window.removeEventListener("pointermove", move);
      if (!dragged) return;
      // The click that ends a drag is not meant for the bar beneath it.
      window.addEventListener("click", (e) => e.preventDefault(), { capture: true, once: true });
      show(side);
    };
    window.addEventListener("pointermove", move);
    window.addEventListener("pointerup", up, { once: true });
  }

  function dragEnd(event, side) {
    event.stopPropagation();
    follow(event, (bin) => (side === "from" ? choose(Math.min(bin, last), last) : choose(first, Math.max(bin, first))), side);
  }

  box.addEventListener("dragstart", (event) => event.preventDefault());
  box.addEventListener("pointerdown", (event) => {
    if (event.button) return;
    const begun = binAt(event.clientX);
    follow(event, (bin) => choose(begun, bin), "to");
  });
}
