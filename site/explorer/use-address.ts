import { type Ref, onMounted, onUnmounted, ref } from "vue";
import { type ExplorerState, parseFragment, writeFragment } from "./address.js";
import type { FormTexts } from "./fields.js";

/** How long typing must rest before the address changes, since browsers limit how often it may. */
const restMs = 250;

/** What the address of the explorer says, in both directions. */
export interface Address {
  readonly state: Ref<ExplorerState>;
  /** Whether the page runs in a browser, so that the address has been read. */
  readonly isReady: Ref<boolean>;
  /** Sets the texts of the form; the address follows when typing rests. */
  setTexts(texts: FormTexts): void;
  /** Writes the address now. */
  flush(): void;
}

/** Keeps the operation and the texts of its form in the fragment of the address. */
export function useAddress(): Address {
  const state = ref<ExplorerState>({ id: "", texts: {} });
  const isReady = ref(false);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const cancel = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const read = () => {
    cancel();
    state.value = parseFragment(location.hash);
  };
  const flush = () => {
    if (timer === undefined) return;
    cancel();
    // The router of the site keeps its own facts in `history.state`.
    history.replaceState(history.state, "", writeFragment(state.value));
  };
  onMounted(() => {
    read();
    isReady.value = true;
    window.addEventListener("hashchange", read);
    window.addEventListener("popstate", read);
  });
  onUnmounted(() => {
    cancel();
    window.removeEventListener("hashchange", read);
    window.removeEventListener("popstate", read);
  });
  return {
    ...{ state, isReady, flush },
    setTexts(texts) {
      state.value = { id: state.value.id, texts };
      cancel();
      timer = setTimeout(flush, restMs);
    },
  };
}
