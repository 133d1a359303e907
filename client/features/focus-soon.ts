/** Focuses an element as soon as it is there, if it comes within two seconds; of a form that it belongs to, all that follows comes into sight. */
export function focusSoon(id: string, attempts = 20): void {
  requestAnimationFrame(() => {
    const element = document.getElementById(id)
    if (element !== null) {
      element.closest('form')?.scrollIntoView({ block: 'start' })
      element.focus()
    } else if (attempts > 0) {
      setTimeout(() => {
        focusSoon(id, attempts - 1)
      }, 100)
    }
  })
}
