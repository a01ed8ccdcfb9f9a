/** The script of a page: switches languages, opens and closes sections, filters, opens the target of a link, unpacks details when they are opened. */
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
    if (button.dataset.copy) navigator.clipboard.writeText(button.dataset.copy).catch(() => undefined);
    if (button.dataset.open) {
      for (const details of document.querySelectorAll("details:not([data-details])")) details.open = button.dataset.open === "true";
    }
  });
  let unpacked;
  const unpack = async () => {
    const packed = document.getElementById("details");
    const bytes = Uint8Array.from(atob(packed.textContent), (letter) => letter.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    return JSON.parse(await new Response(stream).text());
  };
  document.addEventListener("toggle", async (event) => {
    const { details } = event.target.dataset || {};
    const list = event.target.querySelector && event.target.querySelector("ul");
    if (!details || !list || list.childElementCount > 0) return;
    unpacked = unpacked || unpack();
    for (const line of (await unpacked)[details] || []) {
      const item = document.createElement("li");
      const code = document.createElement("code");
      code.textContent = line;
      item.append(code);
      list.append(item);
    }
  }, true);
  const filter = document.getElementById("filter");
  if (filter) filter.addEventListener("input", () => {
    const words = filter.value.trim().toLowerCase();
    for (const part of document.querySelectorAll(".card, .statement, .requirement, .fault-card")) {
      part.hidden = words !== "" && !part.textContent.toLowerCase().includes(words);
    }
    for (const section of document.querySelectorAll(".section")) {
      const found = words !== "" && section.querySelector(".statement:not([hidden])");
      section.hidden = words !== "" && !found;
      if (found) section.open = true;
    }
  });
  const field = document.querySelector("input[type='search']");
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || !field || event.target === field) return;
    event.preventDefault();
    field.focus();
  });
  addEventListener("beforeprint", () => {
    for (const card of document.querySelectorAll(".card")) card.open = true;
  });
  addEventListener("hashchange", reveal);
  let remembered = null;
  try { remembered = sessionStorage.getItem("twotier-language"); } catch {}
  const asked = new URLSearchParams(location.search).get("lang");
  const offered = [...document.querySelectorAll("[data-set-language]")].map((button) => button.dataset.setLanguage);
  setLanguage([asked, remembered].find((each) => offered.includes(each)) || root.dataset.language);
  if (location.hash) reveal();
})();
`;
