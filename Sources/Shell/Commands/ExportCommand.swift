import Application
import Events
import Texts

extension Session {
  /// `eksporter hendelser`: the stored bytes, one event a line.
  func export(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let what = line.parameters[0]
    guard ["hendelser", "events"].contains(Nearby.fold(what)) else {
      throw .usage(.unknownWord(name: "hva", word: what, valid: ["hendelser", "hendelseslogg"]))
    }
    var only: LogCode?
    if let named = line[option: "lag"] {
      only = try using { (registry) throws(ApplicationError) in try registry.log(named: named) }
    }
    let newline: [UInt8] = [0x0A]
    try using { (registry) throws(ApplicationError) in
      try registry.exportEvents(only: only) { bytes in
        console.write(bytes: bytes) && newline.withUnsafeBytes { console.write(bytes: $0) }
      }
    }
    return console.flush() ? .done : .inputOutput
  }
}
