/** Longer lists than this live in a buffer that grows in place: no copy, no garbage, no more memory than is used. */
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

  /** The values so far, without a copy. */
  view(): Int32Array {
    return new Int32Array(this.held.buffer, 0, this.length);
  }
}

/** The same for small numbers, at half the memory; a value above 65,535 does not fit. */
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

/** The same buffer with twice the room where it can grow, else a new one. */
function widerBuffer(buffer: ArrayBufferLike): ArrayBufferLike {
  const bytes = buffer.byteLength * 2;
  if (bytes > mostBytes) return new ArrayBuffer(bytes);
  if (isGrowable(buffer)) {
    buffer.resize(bytes);
    return buffer;
  }
  return bytes <= mostCopied * Int32Array.BYTES_PER_ELEMENT ? new ArrayBuffer(bytes) : growableBuffer(bytes);
}

/** Named by reflection: the type library of our language level does not know buffers that grow, all our Nodes do. */
function growableBuffer(bytes: number): ArrayBuffer {
  return Reflect.construct(ArrayBuffer, [bytes, { maxByteLength: mostBytes }]);
}

function isGrowable(buffer: object): buffer is ArrayBuffer & { resize(bytes: number): void } {
  return "resizable" in buffer && buffer.resizable === true;
}
