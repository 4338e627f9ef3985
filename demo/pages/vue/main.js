/** Vue 3 without its compiler, which a strict policy would refuse: `h` sets properties and listens like a template does. */
import "budget-elements/budget-data.js";
import "budget-elements/budget-balance.js";
import "budget-elements/sankey-funds.js";
import { createApp, h, ref } from "vue";

createApp({
  setup() {
    const chosen = ref();
    const showTable = ref(false);
    return () => [
      h("h1", "收入与去向"),
      h("p", { class: "lead" }, "两幅图共用一份数据：在一幅里选中的，另一幅也点亮。"),
      h("p", h("label", [h("input", { type: "checkbox", checked: showTable.value, onChange: () => (showTable.value = !showTable.value) }), " 显示数据表"])),
      h("budget-data", { src: "../../zhangjiakou-kexie-2023.json", "onBudget-select": (event) => (chosen.value = event.subject) }, [
        h("budget-balance", { ".showTable": showTable.value }, h("p", "收入总计 1650.88 万元，支出总计 1650.88 万元。")),
        h("sankey-funds", { class: "picture", stages: "source function" }, h("p", "支出 1650.88 万元。")),
      ]),
      h("p", { class: "source", role: "status" }, chosen.value === undefined ? "请选择图中的一项。" : `已选：${chosen.value.name} ${chosen.value.amount ?? ""} ${chosen.value.unit}`),
    ];
  },
}).mount("#app");
