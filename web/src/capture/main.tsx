import "../shared/style.css";
import "../shared/findings.css";
import "./capture.css";
import { render } from "preact";
import { App } from "./app.tsx";

const root = document.getElementById("app")!;
root.textContent = "";
render(<App />, root);
