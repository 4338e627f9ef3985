/** React 19 sets properties and hears events of custom elements by itself. */
import "budget-elements/budget-sunburst.js";
import { StrictMode, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";

function Budget({ address }) {
  const [document, setDocument] = useState();
  const [chosen, choose] = useState();
  const [classification, classify] = useState("function");
  useEffect(() => {
    const request = new AbortController();
    fetch(address, { signal: request.signal })
      .then((response) => response.json())
      .then(setDocument, () => undefined);
    return () => request.abort();
  }, [address]);
  return (
    <>
      <h1>Where the money goes</h1>
      <p className="lead">A React component around one element: the document is a property, the choice comes back as an event.</p>
      <p>
        <label>
          Classification{" "}
          <select value={classification} onChange={(event) => classify(event.target.value)}>
            <option value="function">by function</option>
            <option value="economic">by economic class</option>
          </select>
        </label>
      </p>
      <budget-sunburst data={document} classification={classification} onbudget-select={(event) => choose(event.subject)}>
        <p>Expenditure of 1650.88 万元.</p>
      </budget-sunburst>
      <p className="source" role="status">
        {chosen ? `Chosen: ${chosen.name}, ${chosen.amount ?? ""} ${chosen.unit}` : "Choose a part of the picture."}
      </p>
    </>
  );
}

createRoot(window.document.querySelector("#app")).render(
  <StrictMode>
    <Budget address="../../zhangjiakou-kexie-2023.json" />
  </StrictMode>,
);
