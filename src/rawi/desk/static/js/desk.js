// What the pages can do with JavaScript beyond what they do without.
import { brush } from "./brush.js";
import { copying } from "./copy.js";
import { dropping } from "./drop.js";
import { keys } from "./keys.js";
import { marks } from "./marks.js";

keys();
copying();
document.querySelectorAll("[data-brush]").forEach(brush);
document.querySelectorAll("[data-report]").forEach(marks);
document.querySelectorAll("[data-drop]").forEach(dropping);
