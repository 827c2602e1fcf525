// Files dropped on the form become its files.
export function dropping(zone) {
  const input = zone.querySelector("input[type=file]");
  const told = zone.querySelector("[data-files]");
  const say = () => (told.textContent = [...input.files].map((f) => f.name).join(", "));
  input.addEventListener("change", say);
  for (const kind of ["dragenter", "dragover", "dragleave", "drop"]) {
    zone.addEventListener(kind, (event) => {
      event.preventDefault();
      zone.classList.toggle("over", kind === "dragenter" || kind === "dragover");
      if (kind !== "drop" || !event.dataTransfer.files.length) return;
      input.files = event.dataTransfer.files;
      say();
    });
  }
}
