/** The room that a mark takes on a photo, in the photo's pixels; its middle, its size before it is turned, degrees. */
export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
  rotation: number;
  photoWidth: number;
  photoHeight: number;
}

export interface Point {
  x: number;
  y: number;
}

/** One of the five places that marks snap to. */
export interface Place extends Point {
  position: string;
}

/** How many degrees, or hundredths of the photo's shorter side, count as "there". */
export const GAP = 3;

const POSITIONS: [string, number, number][] = [
  ['top-left', 0, 0],
  ['top-right', 1, 0],
  ['bottom-left', 0, 1],
  ['bottom-right', 1, 1],
  ['center', 0.5, 0.5],
];

export function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

export function distance(from: Point, to: Point): number {
  return Math.hypot(to.x - from.x, to.y - from.y);
}

/** Degrees clockwise from "right". */
export function angle(from: Point, to: Point): number {
  return (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
}

/** The upright box around the turned mark. */
export function boxOf(frame: Frame): [number, number] {
  const cos = Math.abs(Math.cos((frame.rotation * Math.PI) / 180));
  const sin = Math.abs(Math.sin((frame.rotation * Math.PI) / 180));
  return [frame.width * cos + frame.height * sin, frame.width * sin + frame.height * cos];
}

/** Where the mark's middle lies in each of the five places, as the pipeline has it. */
export function snapPoints(frame: Frame): Place[] {
  const margin = 0.03 * Math.min(frame.photoWidth, frame.photoHeight);
  const [width, height] = boxOf(frame);
  return POSITIONS.map(([position, across, down]) => ({
    position,
    x: margin + across * (frame.photoWidth - 2 * margin - width) + width / 2,
    y: margin + down * (frame.photoHeight - 2 * margin - height) + height / 2,
  }));
}

/** The place that the mark is close enough to for snapping. */
export function near(frame: Frame): Place | undefined {
  const reach = (GAP / 100) * Math.min(frame.photoWidth, frame.photoHeight);
  return snapPoints(frame).find((place) => distance(place, frame) <= reach);
}
