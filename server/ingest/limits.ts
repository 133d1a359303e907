/** The largest file that is taken, in bytes. */
export const MOST_BYTES = 20 * 1024 * 1024

/** The most that an archive such as a DOCX may unpack to, in bytes. */
export const MOST_UNPACKED_BYTES = 200 * 1024 * 1024

/** The most that the XML in a DOCX may unpack to, in bytes: reading it takes some thirty times as much memory. */
export const MOST_XML_BYTES = 16 * 1024 * 1024

/** How deep elements of a document may stand in one another. */
export const MOST_DEPTH = 400
