// A heading within evidence, one level below its title, which is that of a page or of a drawer.
import { createContext, useContext, type ReactNode } from 'react'

/** Level of the title. */
export const TitleLevel = createContext<1 | 2>(1)

export function SubHeading({ children }: { readonly children: ReactNode }) {
  const Heading = useContext(TitleLevel) === 1 ? 'h2' : 'h3'
  return <Heading className="sub-heading">{children}</Heading>
}
