const sunburst = document.createElement("budget-sunburst");
sunburst.classification = "economic";
sunburst.showTable = true;
sunburst.addEventListener("budget-select", ({ subject }) => {
  document.title = subject === undefined ? "预算" : `${subject.name} ${subject.amount ?? ""}${subject.unit}`;
});
document.querySelector("#place").append(sunburst);

fetch("/data/budget-2023.json")
  .then((response) => response.json())
  .then((budget) => {
    sunburst.data = budget;
  });
