// Labels begin with a capital; inside an English sentence they do not, but for names in capitals.

export function lowered(code: 'en' | 'de', label: string): string {
  return code === 'de' || /^[A-Z]{2}/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1)
}
