import { findBrowser } from "../targets/pages/find-browser";

/** In CI the tests run even without a browser, and fail. */
export const skipWithoutBrowser =
  findBrowser() === undefined && !process.env.CI
    ? "no Chromium, Chrome or Edge was found: web pages are not tested in a browser"
    : false;
