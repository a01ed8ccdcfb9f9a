/** The script of a page: switches languages, opens and closes sections, opens the target of a link and, for printing, all failures. */
export const pageScript = `
(() => {
  const root = document.documentElement;
  const setLanguage = (language) => {
    root.lang = language;
    root.dataset.language = language;
    for (const button of document.querySelectorAll("[data-set-language]")) {
      button.setAttribute("aria-pressed", String(button.dataset.setLanguage === language));
    }
    try { sessionStorage.setItem("twotier-language", language); } catch {}
  };
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let at = target; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
    if (target) target.scrollIntoView();
  };
  document.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    if (button.dataset.setLanguage) setLanguage(button.dataset.setLanguage);
    if (button.dataset.open) {
      for (const details of document.querySelectorAll("details")) details.open = button.dataset.open === "true";
    }
  });
  addEventListener("hashchange", reveal);
  let remembered = null;
  try { remembered = sessionStorage.getItem("twotier-language"); } catch {}
  setLanguage(remembered || root.dataset.language);
  if (location.hash) reveal();
})();
`;
