'use client'
import { useEffect, useState } from 'react'

export default function Page() {
  const [where, setWhere] = useState('')
  useEffect(() => setWhere(' i Odense'), [])
  return (
    <main>
      <h1>Cykler{where}</h1>
      <p id="statistics" suppressHydrationWarning>
        waits
      </p>
      <samtykke-notice notice="privacy" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
    </main>
  )
}
