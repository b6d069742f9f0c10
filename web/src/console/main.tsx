import "../shared/style.css";
import "../shared/findings.css";
import "./console.css";
import { render } from "preact";
import { ConsolePage } from "./page.tsx";

const root = document.getElementById("app")!;
root.textContent = "";
render(<ConsolePage />, root);
