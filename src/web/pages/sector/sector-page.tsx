// The page "Sector".
export function SectorPage() {
  return <h1>Sector</h1>
}
