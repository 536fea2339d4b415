/**
 * Ids as the server makes them (UUID version 7, sorting by time), told again by the same seed: the instant, the
 * seed's last twelve bits, and a counter in place of chance.
 */
export function seedIds(seed: number): (at: number) => string {
  let count = 0;
  const salt = hex(seed & 0xfff, 3);
  return (at) => {
    count += 1;
    const time = hex(at, 12);
    const rest = hex(count, 15);
    return `${time.slice(0, 8)}-${time.slice(8)}-7${salt}-8${rest.slice(0, 3)}-${rest.slice(3)}`;
  };
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
