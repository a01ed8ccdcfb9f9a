import type { Sample } from "../machine-model";
import type { PartnershipEvent } from "./partnership.machine";

/** Inputs of the partnership. The second reseller meets the same preconditions as the first. */
export const partnershipSamples: readonly Sample<PartnershipEvent>[] = [
  {
    name: "partnership.request",
    by: "provider",
    event: { type: "partnership.request" },
    text: { en: "The provider selects Request a partnership.", "zh-TW": "提供者選取 [要求建立經銷商關係]。" },
  },
  {
    name: "partnership.edit:keeping-link",
    by: "provider",
    event: { type: "partnership.edit", link: "kept" },
    text: {
      en: "The provider rewords the draft and keeps the link.",
      "zh-TW": "提供者改寫草稿文字並保留連結。",
    },
  },
  {
    name: "partnership.edit:without-link",
    by: "provider",
    event: { type: "partnership.edit", link: "left-out" },
    text: {
      en: "The provider rewords the draft and leaves the link out.",
      "zh-TW": "提供者改寫草稿文字並刪去連結。",
    },
  },
  {
    name: "partnership.open-in-email",
    by: "provider",
    event: { type: "partnership.open-in-email" },
    text: {
      en: "The provider selects Open in email and sends the message to the reseller.",
      "zh-TW": "提供者選取 [在電子郵件中開啟] 並將郵件寄給經銷商。",
    },
  },
  {
    name: "partnership.copy-to-clipboard",
    by: "provider",
    event: { type: "partnership.copy-to-clipboard" },
    text: {
      en: "The provider selects Copy to clipboard, pastes the message and sends it to the reseller.",
      "zh-TW": "提供者選取 [複製到剪貼簿]，貼到郵件後寄給經銷商。",
    },
  },
  {
    name: "partnership.done",
    by: "provider",
    event: { type: "partnership.done" },
    text: { en: "The provider selects Done on the draft.", "zh-TW": "提供者在草稿上選取 [完成]。" },
  },
  {
    name: "partnership.accept",
    by: "reseller",
    event: { type: "partnership.accept", link: "received", reseller: "reseller" },
    text: {
      en: "The reseller follows the link that it received and accepts.",
      "zh-TW": "經銷商使用收到的連結接受要求。",
    },
  },
  {
    name: "partnership.accept:second-reseller",
    by: "reseller",
    event: { type: "partnership.accept", link: "received", reseller: "second-reseller" },
    text: {
      en: "A second reseller follows the same link and accepts.",
      "zh-TW": "另一家經銷商使用同一連結接受要求。",
    },
  },
  {
    name: "partnership.accept:not-enrolled",
    by: "reseller",
    event: { type: "partnership.accept", link: "received", reseller: "not-enrolled" },
    text: {
      en: "A reseller that is not enrolled in the CSP program follows the link.",
      "zh-TW": "未註冊 CSP 計畫的經銷商使用該連結。",
    },
  },
  {
    name: "partnership.accept:without-account",
    by: "reseller",
    event: { type: "partnership.accept", link: "received", reseller: "without-account" },
    text: {
      en: "A reseller without a Partner Center account follows the link.",
      "zh-TW": "沒有合作夥伴中心帳戶的經銷商使用該連結。",
    },
  },
  {
    name: "partnership.accept:made-up-link",
    by: "reseller",
    event: { type: "partnership.accept", link: "made-up", reseller: "reseller" },
    text: {
      en: "The reseller follows a link that no provider has drafted.",
      "zh-TW": "經銷商使用一個不屬於任何提供者的連結。",
    },
  },
  {
    name: "new-customer.start",
    by: "provider",
    event: { type: "new-customer.start" },
    text: {
      en: "The provider selects Add new customer for the reseller.",
      "zh-TW": "提供者為經銷商選取 [新增新的客戶]。",
    },
  },
  {
    name: "subscription.set-reseller",
    by: "provider",
    event: { type: "subscription.set-reseller" },
    text: {
      en: "The provider enters the reseller's MPN ID on an existing subscription.",
      "zh-TW": "提供者在現有訂閱中輸入經銷商的 MPN 識別碼。",
    },
  },
  {
    name: "subscription.choose-support-contact",
    by: "provider",
    event: { type: "subscription.choose-support-contact" },
    text: {
      en: "The provider selects the reseller as support contact of an existing subscription.",
      "zh-TW": "提供者在現有訂閱的支援連絡人清單中選取經銷商。",
    },
  },
];
