interface Node {
  row: number | undefined;
  readonly next: Map<string, Node>;
}

/** Finds features of up to three parts without joining them into one text, which would cost more than the look-up. */
export class FeatureTree {
  readonly #root: Node = { row: undefined, next: new Map() };

  add(parts: readonly string[], row: number): void {
    let node = this.#root;
    for (const part of parts) {
      const next = node.next.get(part) ?? { row: undefined, next: new Map() };
      node.next.set(part, next);
      node = next;
    }
    node.row = row;
  }

  /** The row of a feature; undefined when it is not known. */
  find(one: string, two?: string, three?: string): number | undefined {
    const first = this.#root.next.get(one);
    if (!first || two === undefined) return first?.row;
    const second = first.next.get(two);
    if (!second || three === undefined) return second?.row;
    return second.next.get(three)?.row;
  }
}
