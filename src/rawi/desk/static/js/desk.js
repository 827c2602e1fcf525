// What the pages can do with JavaScript beyond what they do without.
import { brush } from "./brush.js";
import { copying } from "./copy.js";
import { dropping } from "./drop.js";
import { keys } from "./keys.js";
import { marks } from "./marks.js";

keys();
copying();
for (const box of document.querySelectorAll("[data-centred]")) {
  const way = getComputedStyle(box).direction === "rtl" ? -1 : 1;
  box.scrollLeft = (way * (box.scrollWidth - box.clientWidth)) / 2;
}
document.querySelectorAll("[data-brush]").forEach(brush);
document.querySelectorAll("[data-report]").forEach(marks);
document.querySelectorAll("[data-drop]").forEach(dropping);
