import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import EventBuilder from "./components/EventBuilder.vue";
import OperationExplorer from "./components/OperationExplorer.vue";
import OperationLinks from "./components/OperationLinks.vue";
import "./style.css";

// VitePress reads the theme from the default export.
export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component("EventBuilder", EventBuilder);
    app.component("OperationExplorer", OperationExplorer);
    app.component("OperationLinks", OperationLinks);
  },
} satisfies Theme;
