/**
 * A row on its way from one place to another. Until the server has moved it, rows only look moved: their places in the
 * document, and so their offsets, stay what they were.
 */
export class Carry {
  readonly from: number;
  to: number;
  private readonly gap: number;

  constructor(
    private readonly rows: HTMLElement[],
    readonly row: HTMLElement,
    readonly byPointer: boolean,
  ) {
    this.from = this.to = rows.indexOf(row);
    this.gap = rows.length > 1 ? rows[1].offsetTop - bottom(rows[0]) : 0;
    row.classList.add('carried');
  }

  get count() {
    return this.rows.length;
  }

  /** Lets the row follow the pointer, which has gone `distance` pixels down; true when its place changed. */
  follow(distance: number): boolean {
    const before = this.to;
    const top = this.row.offsetTop + distance;
    const end = top + this.row.offsetHeight;
    const below = this.rows.filter((row, at) => at > this.from && end > middle(row)).length;
    const above = this.rows.filter((row, at) => at < this.from && top < middle(row)).length;
    this.place(this.from + below - above);
    shift(this.row, distance);
    return this.to !== before;
  }

  /** Shows the row at place `to`, or at the nearest there is. */
  place(to: number) {
    this.to = Math.min(Math.max(to, 0), this.rows.length - 1);
    let top = this.rows[0].offsetTop;
    for (const row of this.order()) {
      shift(row, top - row.offsetTop);
      top += row.offsetHeight + this.gap;
    }
  }

  /** Leaves the rows where they appear, without the mark of being carried. */
  land() {
    this.place(this.to);
    this.row.classList.remove('carried');
  }

  private order(): HTMLElement[] {
    const order = this.rows.filter((row) => row !== this.row);
    order.splice(this.to, 0, this.row);
    return order;
  }
}

/** Shows `row` that many pixels below its place. */
export function shift(row: HTMLElement, pixels: number) {
  row.style.transform = pixels ? `translateY(${pixels}px)` : '';
}

function bottom(row: HTMLElement): number {
  return row.offsetTop + row.offsetHeight;
}

function middle(row: HTMLElement): number {
  return row.offsetTop + row.offsetHeight / 2;
}
