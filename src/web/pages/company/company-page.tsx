// The page "Company".
export function CompanyPage() {
  return <h1>Company</h1>
}
