import Glibc

/// A C string that lives until the next one is set: libedit keeps what its callbacks return.
final class CText {
  private(set) var pointer: UnsafeMutablePointer<CChar> = strdup("")

  func set(_ text: String) {
    free(pointer)
    pointer = strdup(text)
  }

  deinit { free(pointer) }
}
