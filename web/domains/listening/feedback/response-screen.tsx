export function ResponseScreen() {
  return null
}
