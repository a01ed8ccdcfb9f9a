/** Lists longer than this use a buffer that grows in place, which avoids copies, garbage and unused memory. */
const mostCopied = 1 << 18;
const mostBytes = 2 ** 31;

/** A list of 32-bit integers that grows by doubling. */
export class GrowingInts {
  private held: Int32Array;
  length = 0;

  constructor(capacity = 256) {
    this.held = new Int32Array(capacity);
  }

  push(value: number): void {
    if (this.length === this.held.length) this.held = wider(this.held);
    this.held[this.length++] = value;
  }

  at(index: number): number {
    return this.held[index] ?? 0;
  }

  set(index: number, value: number): void {
    this.held[index] = value;
  }

  /** A view of the current values, without a copy. */
  view(): Int32Array {
    return new Int32Array(this.held.buffer, 0, this.length);
  }
}

/** A growing list of 16-bit integers: half the memory, values up to 65,535. */
export class GrowingShorts {
  private held: Uint16Array = new Uint16Array(256);
  length = 0;

  push(value: number): void {
    if (this.length === this.held.length) {
      const buffer = widerBuffer(this.held.buffer);
      const fresh = new Uint16Array(buffer);
      if (buffer !== this.held.buffer) fresh.set(this.held);
      this.held = fresh;
    }
    this.held[this.length++] = value;
  }

  view(): Uint16Array {
    return new Uint16Array(this.held.buffer, 0, this.length);
  }
}

function wider(held: Int32Array): Int32Array {
  const buffer = widerBuffer(held.buffer);
  const fresh = new Int32Array(buffer);
  if (buffer !== held.buffer) fresh.set(held);
  return fresh;
}

/** Doubles the buffer in place if it is growable, otherwise returns a new one. */
function widerBuffer(buffer: ArrayBufferLike): ArrayBufferLike {
  const bytes = buffer.byteLength * 2;
  if (bytes > mostBytes) return new ArrayBuffer(bytes);
  if (isGrowable(buffer)) {
    buffer.resize(bytes);
    return buffer;
  }
  return bytes <= mostCopied * Int32Array.BYTES_PER_ELEMENT ? new ArrayBuffer(bytes) : growableBuffer(bytes);
}

/** Uses reflection because the configured type library lacks resizable buffers. All supported versions of Node have them. */
function growableBuffer(bytes: number): ArrayBuffer {
  return Reflect.construct(ArrayBuffer, [bytes, { maxByteLength: mostBytes }]);
}

function isGrowable(buffer: object): buffer is ArrayBuffer & { resize(bytes: number): void } {
  return "resizable" in buffer && buffer.resizable === true;
}
