import { computed, ref, shallowRef } from "vue";
import { sendEventCode, writeEventCode } from "./code.js";
import { buildEvent, checkEvent } from "./event.js";
import { type Order, type OrderItem, emptyOrder, parsePasted } from "./order.js";

/** What an order has in most shops, and a pasted order does not say. */
const usual = { event_name: "checkout", action_source: "web" };

const emptyItem: OrderItem = { id: "", name: "", price: "", quantity: "" };

/** The order of the form, and the event that is made of it. It is kept in memory only. */
export function useOrder() {
  const order = shallowRef<Order>({ ...emptyOrder, texts: usual });
  /** An event that was pasted as it is; the form does not apply to it. */
  const event = shallowRef<unknown>();
  const message = ref("");
  const isProblem = ref(false);
  const callingCode = ref("");
  const now = ref(Date.now());

  const calling = computed(() => callingCode.value.trim().replace(/^\+/, ""));
  const isCallingCode = computed(
    () => calling.value === "" || /^[1-9]\d{0,2}$/.test(calling.value),
  );
  const code = computed(() =>
    calling.value === "" || !isCallingCode.value ? undefined : calling.value,
  );
  const built = computed(() => {
    if (event.value !== undefined) return checkEvent(event.value, now.value);
    const options = code.value === undefined ? {} : { callingCode: code.value };
    return buildEvent(order.value, { now: now.value, ...options });
  });
  const typescript = computed(() =>
    event.value === undefined ? writeEventCode(order.value, code.value) : sendEventCode,
  );

  /** Whether anything was entered yet. */
  const isStarted = computed(() => {
    const { texts, items } = order.value;
    const isUsual = (name: string, text: string) =>
      text === "" || (usual as Readonly<Record<string, string>>)[name] === text;
    return (
      event.value !== undefined ||
      items.length > 0 ||
      Object.entries(texts).some(([name, text]) => !isUsual(name, text))
    );
  });

  /** Times are checked against the clock whenever something changes. */
  function setOrder(next: Order): void {
    now.value = Date.now();
    order.value = next;
  }

  return {
    order,
    event,
    built,
    typescript,
    message,
    isProblem,
    callingCode,
    isCallingCode,
    isStarted,
    paste(text: string): void {
      message.value = "";
      isProblem.value = false;
      event.value = undefined;
      if (text.trim() === "") return;
      const pasted = parsePasted(text);
      if (pasted.kind === "problem") {
        message.value = pasted.problem;
        isProblem.value = true;
      } else if (pasted.kind === "event") {
        now.value = Date.now();
        event.value = pasted.event;
        message.value = `This is an event in Pinterest’s own form. ${pasted.note}`.trim();
      } else {
        const { texts, items } = pasted.order;
        setOrder({ ...pasted.order, texts: { ...usual, ...texts } });
        const count = Object.keys(texts).length;
        const products =
          items.length === 0 ? "" : `, and ${items.length} item${items.length === 1 ? "" : "s"}`;
        message.value = `${count} fields are recognized${products}. ${pasted.note}`.trim();
      }
    },
    setText(name: string, text: string): void {
      setOrder({ ...order.value, texts: { ...order.value.texts, [name]: text } });
    },
    setItem(index: number, item: OrderItem): void {
      const items = order.value.items.map((each, at) => (at === index ? item : each));
      setOrder({ ...order.value, items });
    },
    addItem(): void {
      setOrder({ ...order.value, items: [...order.value.items, emptyItem] });
    },
    removeItem(index: number): void {
      const items = order.value.items.filter((_, at) => at !== index);
      setOrder({ ...order.value, items });
    },
    clear(): void {
      event.value = undefined;
      message.value = "";
      isProblem.value = false;
      callingCode.value = "";
      setOrder({ ...emptyOrder, texts: usual });
    },
  };
}
