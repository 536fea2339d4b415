import { useLocation, useNavigate } from 'react-router-dom';

/** Back to where one came from inside the app; to `home` when the page was opened by its address. */
export function useBack(home: string): () => void {
  const navigate = useNavigate();
  const { key } = useLocation();
  return () => (key === 'default' ? navigate(home, { replace: true }) : navigate(-1));
}
