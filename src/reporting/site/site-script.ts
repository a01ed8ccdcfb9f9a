/** Takes the language along to other pages, for browsers that keep nothing for files on disk, and sends searches to the search page. */
export const siteScript = `
(() => {
  const root = document.documentElement;
  const withLanguage = (url) => {
    url.searchParams.set("lang", root.dataset.language);
    return url;
  };
  const isPage = (link) => link && link.protocol === location.protocol && link.host === location.host && /\\.html$/.test(link.pathname);
  for (const kind of ["click", "auxclick"]) {
    document.addEventListener(kind, (event) => {
      const link = event.target.closest("a[href]");
      if (isPage(link) && !link.getAttribute("href").startsWith("#")) link.href = withLanguage(new URL(link.href)).href;
    }, true);
  }
  document.addEventListener("click", (event) => {
    if (!event.target.closest("[data-set-language]")) return;
    try { history.replaceState(null, "", withLanguage(new URL(location.href)).href); } catch {}
  });
  const form = document.querySelector("[data-search]");
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const url = withLanguage(new URL(form.querySelector("a").href));
    url.searchParams.set("q", form.elements.q.value);
    location.href = url.href;
  });
})();
`;
