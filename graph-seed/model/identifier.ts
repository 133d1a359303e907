import { z } from 'zod'

/** A stable slug minted by this project: `bwc`, `bwc:art-6`, `cn-ru-bwc-statement-2021`. */
export const ID_PATTERN = /^[a-z0-9]+(?:[-:.][a-z0-9]+)*$/

export const idSchema = z
  .string()
  .max(120)
  .regex(ID_PATTERN, 'an id is lower-case letters and digits, joined by single "-", ":" or "."')
