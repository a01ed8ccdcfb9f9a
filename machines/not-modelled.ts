import type { BilingualText } from "./machine-model";

/**
 * The requirements that no machine realises, each with the reason. The features check all of them; a reason that names an
 * observation says that checks made from machines compare it as well.
 */
export const notModelled: Readonly<Record<string, BilingualText>> = {
  "listed-roles-may-act": {
    en: "Roles are no part of a machine's state. refusalOfPerson() permits the listed roles, and the grid tries every input with every role.",
    "zh-TW": "角色不屬於狀態機的狀態。refusalOfPerson() 允許列出的角色，格則以每個角色嘗試每個輸入。",
  },
  "relationships-managed-in-one-place": {
    en: "It is about a page that shows several lists. Machines model actions, not pages that are looked at.",
    "zh-TW": "這項需求是關於顯示數份清單的頁面。狀態機描述動作，不描述只供檢視的頁面。",
  },
  "profile-on-official-list": {
    en: "No action of the portal changes the profile, so a machine of it would have one state.",
    "zh-TW": "入口網站沒有任何動作會變更設定檔，因此它的狀態機只會有一個狀態。",
  },
  "profile-changed-by-microsoft": {
    en: "The change is made outside the portal, so no action leads to it.",
    "zh-TW": "變更在入口網站之外進行，因此沒有動作會導向它。",
  },
  "partnership-serves-common-customers": {
    en: "It is about what two companies see of one customer. Both companies' customers are observed after each step of the orders.",
    "zh-TW": "這項需求是關於兩家公司各自看到同一位客戶的哪些資料。訂單的每一步之後，都會觀察兩家公司的客戶。",
  },
  "partnerships-listed-on-indirect-resellers": {
    en: "It is about the page that shows the partnerships. The indirect resellers are observed after each step of the partnership.",
    "zh-TW": "這項需求是關於顯示合作關係的頁面。合作關係的每一步之後，都會觀察間接經銷商。",
  },
  "partnership-permits-orders": {
    en: "In the machine of the partnership, the first order for a reseller stands under partnership-permits-new-customers. Later orders are the machine add-subscription, which begins with a partner's customers.",
    "zh-TW":
      "在合作關係的狀態機中，第一張為經銷商建立的訂單歸在 partnership-permits-new-customers。之後的訂單屬於狀態機 add-subscription，它從合作夥伴的客戶開始。",
  },
  "subscription-association-earns-credit": {
    en: "The machine of the subscription distinguishes credited from uncredited associations under location-account-mpn-id-earns-incentives. Incentives are observed after each step.",
    "zh-TW":
      "訂閱的狀態機在 location-account-mpn-id-earns-incentives 之下區分計入與不計入獎勵的關聯。每一步之後都會觀察獎勵。",
  },
  "new-customer-gets-account": {
    en: "The machine of the order has no customers. The new customer's account is observed after each submission.",
    "zh-TW": "訂單的狀態機沒有客戶。每次提交之後，都會觀察新客戶的帳戶。",
  },
  "new-customer-listed-with-reseller": {
    en: "The machine of the order has no list of customers. The list is observed after each submission.",
    "zh-TW": "訂單的狀態機沒有客戶清單。每次提交之後，都會觀察這份清單。",
  },
  "customers-are-found": {
    en: "It is about finding a customer in a list. Machines model actions, not searches.",
    "zh-TW": "這項需求是關於在清單中尋找客戶。狀態機描述動作，不描述搜尋。",
  },
  "customers-filtered-by-reseller": {
    en: "It is about a filter of a list. Machines model actions, not searches.",
    "zh-TW": "這項需求是關於清單的篩選。狀態機描述動作，不描述搜尋。",
  },
  "involvement-is-chosen-freely": {
    en: "Licences, reseller and support contact are parallel regions of the machines, so that each changes without the others. No single input rests on that.",
    "zh-TW":
      "授權數、經銷商與支援連絡人是狀態機的平行區域，因此各自變更而不影響其他部分。沒有任何單一輸入以此為依據。",
  },
};
