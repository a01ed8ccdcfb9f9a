import type { DiagramLabels } from "./machine-model";

/** Labels of the pages and buttons of a new customer's order, shared by the machines that contain it. */
export const newCustomerLabels = {
  states: {
    none: { en: "no order", "zh-TW": "沒有訂單" },
    "new-customer": { en: "New customer", "zh-TW": "新客戶" },
    "new-subscription": { en: "New subscription", "zh-TW": "新訂閱" },
    review: { en: "Review", "zh-TW": "檢閱" },
    confirmation: { en: "Confirmation", "zh-TW": "確認" },
  },
  events: {
    "new-customer.start": { en: "Add new customer", "zh-TW": "新增新的客戶" },
    "new-customer.give-details": { en: "Next: Subscriptions", "zh-TW": "下一步：訂閱" },
    "new-customer.choose-subscriptions": { en: "select subscriptions", "zh-TW": "選取訂閱" },
    "new-customer.review": { en: "Next: Review", "zh-TW": "下一步: 評論" },
    "new-customer.submit": { en: "Submit", "zh-TW": "提交" },
    "new-customer.cancel": { en: "Cancel", "zh-TW": "取消" },
    "new-customer.done": { en: "Done", "zh-TW": "完成" },
  },
} as const satisfies Omit<DiagramLabels, "guards">;
