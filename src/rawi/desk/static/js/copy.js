// Buttons that copy the text of an element, and say so.
export function copying() {
  const status = document.querySelector("[data-status]");
  for (const button of document.querySelectorAll("[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      const source = document.getElementById(button.dataset.copy);
      const text = source.value ?? source.textContent;
      try {
        await navigator.clipboard.writeText(text.trim());
      } catch {
        getSelection().selectAllChildren(source);
        return;
      }
      status.textContent = status.dataset.copied;
      setTimeout(() => (status.textContent = ""), 2500);
    });
  }
}
