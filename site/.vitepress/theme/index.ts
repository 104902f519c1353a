import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import { h } from "vue";
import NotFound from "./components/NotFound.vue";
import OperationLinks from "./components/OperationLinks.vue";
import "./style.css";

// VitePress reads the theme from the default export.
export default {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { "not-found": () => h(NotFound) }),
  enhanceApp({ app }) {
    app.component("OperationLinks", OperationLinks);
  },
} satisfies Theme;
