type BarProps = { valid: number; submitted: number; whole: number };

/** Valid entries in full colour and submitted ones behind them, against a whole; the figures stand beside it in words. */
export function Bar({ valid, submitted, whole }: BarProps) {
  const width = (amount: number) => `${whole === 0 ? 0 : Math.min(100, (amount * 100) / whole)}%`;
  return (
    <div className="bar" aria-hidden="true">
      <span className="bar-submitted" style={{ width: width(submitted) }} />
      <span className="bar-valid" style={{ width: width(valid) }} />
    </div>
  );
}
