// It has been sent, so it need not be kept here any longer.
try {
  sessionStorage.removeItem(`survey:${document.getElementById("thanks").dataset.slug}`)
} catch {
  // A browser that keeps nothing has nothing to forget.
}
