/** The script of the pages: the clipboard, the address of the message, and one submission per click. All else works without it. */
export const clientScript = `"use strict";
const draft = document.querySelector("[data-draft]");
const mail = document.querySelector("[data-mail]");
if (draft && mail) {
  draft.addEventListener("input", () => {
    mail.href = mail.href.replace(/body=.*$/, () => "body=" + encodeURIComponent(draft.value));
  });
}
for (const button of document.querySelectorAll("[data-copy]")) {
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(draft.value);
    document.querySelector("[data-copied]").textContent = button.dataset.copy;
  });
}
for (const form of document.forms) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "yes";
  });
}
// A page that comes back from the memory of the browser is asked for again.
addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});
`;
