// The page "Evidence": where a figure comes from, at an address of its own.
import { useParams } from '@tanstack/react-router'
import { Evidence } from './evidence.tsx'

export function EvidencePage() {
  const { _splat = '' } = useParams({ from: '/evidence/$' })
  return <Evidence path={_splat} level={1} />
}
