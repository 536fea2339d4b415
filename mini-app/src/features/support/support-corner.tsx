export function SupportCorner() {
  return null;
}
