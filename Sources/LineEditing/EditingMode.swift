/// Which keys edit a line.
package enum EditingMode: Hashable, Sendable {
  case emacs, vi
}
