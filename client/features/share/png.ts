/** A canvas of more pixels than these is refused by some browsers. */
const MOST_PIXELS = 100_000_000
const MOST_SIDE = 16_000

/** A picture in SVG as PNG, so many pixels for each of its units; fewer, where the browser could not hold as many. */
export async function pngOf(svg: string, scale: number): Promise<{ readonly png: Blob; readonly shrunk: boolean }> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const { naturalWidth: width, naturalHeight: height } = image
    const fitting = Math.min(scale, MOST_SIDE / width, MOST_SIDE / height, Math.sqrt(MOST_PIXELS / (width * height)))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(width * fitting)
    canvas.height = Math.round(height * fitting)
    const context = canvas.getContext('2d')
    if (context === null) throw new Error('The browser gives no canvas.')
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    const png = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png')
    })
    if (png === null) throw new Error('The browser makes no picture of that size.')
    return { png, shrunk: fitting < scale }
  } finally {
    URL.revokeObjectURL(address)
  }
}
