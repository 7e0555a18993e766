/// What is known about the line being edited, beside the line itself.
struct EditingState {
  let request: LineRequest

  /// Enter or Ctrl-C was pressed: the hint goes away.
  var isOver = false

  var wasInterrupted = false

  /// A paste that ends the question.
  var pasted: String?

  /// Letters go to libedit's own insertion for the rest of the line; the hint follows less closely.
  var hasSearched = false

  /// Text that the next `insertOffered` key inserts.
  var offered = ""

  /// Keys that come before those typed.
  var injected: [PrivateKey] = []

  init(_ request: LineRequest) {
    self.request = request
  }
}

/// Control keys nobody types, for what libedit does only when a key is pressed.
enum PrivateKey: UInt8 {
  /// ETX: what Ctrl-C would send did it not send a signal.
  case interrupt = 0x03
  case paste = 0x1C
  case insertOffered = 0x1D
  case newLine = 0x1E
  case searchBackwards = 0x1F
}
