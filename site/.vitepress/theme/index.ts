import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import OperationLinks from "./components/OperationLinks.vue";
import "./style.css";

// VitePress reads the theme from the default export.
export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component("OperationLinks", OperationLinks);
  },
} satisfies Theme;
