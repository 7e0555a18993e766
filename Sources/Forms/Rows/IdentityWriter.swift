import Decisions
import Events

/// Writes names and values, each with its length; leaves out what is not stated.
struct IdentityWriter {
  private(set) var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(256) }

  mutating func begin(_ form: FormKind) { append(form.rawValue.utf8) }

  mutating func write(_ column: Column, _ value: String?) {
    guard let value else { return }
    append(column.rawValue.utf8)
    append(value.utf8)
  }

  mutating func write(_ column: Column, codes: [String]) {
    if codes.isEmpty { return }
    append(column.rawValue.utf8)
    var list = IdentityWriter()
    for code in codes.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      list.append(code.utf8)
    }
    append(list.bytes)
  }

  mutating func write(_ column: Column, _ value: Bool?) {
    write(column, value.map { $0 ? "true" : "false" })
  }

  mutating func write(_ column: Column, _ value: Int?) { write(column, value.map { String($0) }) }

  mutating func write(_ column: Column, _ value: (some Vocabulary)?) {
    write(column, value?.rawValue)
  }

  mutating func write(_ column: Column, _ value: CivilDate?) { write(column, value?.description) }
  mutating func write(_ column: Column, _ value: TimeOfDay?) { write(column, value?.description) }
  mutating func write(_ column: Column, _ value: LogCode?) { write(column, value?.description) }

  private mutating func append(_ value: some Collection<UInt8>) {
    let count = UInt32(value.count)
    for shift in [24, 16, 8, 0] as [UInt32] {
      bytes.append(UInt8(truncatingIfNeeded: count >> shift))
    }
    bytes.append(contentsOf: value)
  }
}
