/** Words of the form that asks for the token of who may change something. */
export const en = {
  token: {
    label: 'Token for changes',
    use: 'Use it',
    why: 'Reading is open. Whoever runs the server gives out tokens; yours stays in this tab and stands in no address.',
    kept: 'A token is kept in this tab.',
    forget: 'Forget it',
  },
}
