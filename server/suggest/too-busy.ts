/** So many texts wait already that another would wait too long. */
export class TooBusy extends Error {
  override readonly name = 'TooBusy'
}
