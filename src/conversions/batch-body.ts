import type { BufferPool } from "./buffer-pool.js";

const encoder = new TextEncoder();
const head = encoder.encode('{"data":[');
const tail = encoder.encode("]}");
const comma = 0x2c;

/** Most UTF-8 bytes of one UTF-16 code unit. */
const mostPerUnit = 3;

/**
 * The body of a request, `{"data":[event,event]}`, written into one buffer of UTF-8 as its events come: the
 * JSON of an event is garbage at once, and no string of the whole is made, which takes longer than all else
 * that becomes of an event.
 */
export interface BatchBody {
  /** Bytes of the body with all its events. */
  readonly size: number;
  /** Adds an event's JSON. */
  add(json: string): void;
  /** Takes the last event out again. */
  removeLast(): void;
  /** The body of some of the events, from one place up to another. */
  read(from: number, to: number): Uint8Array;
  /** Gives the buffer back; nothing may be read any more. */
  release(): void;
}

/** Makes a body without events, whose buffer has room for so many bytes and grows past them. */
export function createBatchBody(pool: BufferPool, room = 0): BatchBody {
  let buffer = pool.take(room);
  buffer.set(head);
  /** Where each event ends, and before them the head. */
  const ends = [head.length];
  const endOf = (place: number): number => ends[place] ?? head.length;

  const grow = (least: number): void => {
    const larger = pool.take(Math.max(least, buffer.length * 2));
    larger.set(buffer.subarray(0, endOf(ends.length - 1)));
    buffer = larger;
  };
  return {
    get size() {
      return endOf(ends.length - 1) + tail.length;
    },
    add(json) {
      const isFirst = ends.length === 1;
      let start = endOf(ends.length - 1);
      if (!isFirst) start++;
      const most = start + json.length * mostPerUnit + tail.length;
      // Most text is ASCII, for which a third of that does.
      if (start + json.length + tail.length > buffer.length) grow(most);
      let { read, written } = encoder.encodeInto(json, buffer.subarray(start));
      if (read < json.length || start + written + tail.length > buffer.length) {
        grow(most);
        ({ read, written } = encoder.encodeInto(json, buffer.subarray(start)));
      }
      if (!isFirst) buffer[start - 1] = comma;
      ends.push(start + written);
    },
    removeLast() {
      if (ends.length > 1) ends.pop();
    },
    read(from, to) {
      const start = from === 0 ? head.length : endOf(from) + 1;
      const end = endOf(to);
      if (from === 0 && to === ends.length - 1) {
        buffer.set(tail, end);
        return buffer.subarray(0, end + tail.length);
      }
      const part = new Uint8Array(head.length + end - start + tail.length);
      part.set(head);
      part.set(buffer.subarray(start, end), head.length);
      part.set(tail, part.length - tail.length);
      return part;
    },
    release() {
      pool.give(buffer);
    },
  };
}
