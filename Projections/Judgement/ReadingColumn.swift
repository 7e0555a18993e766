/// Which reading of the regulation something is true in.
public enum ReadingColumn: String, Hashable, Sendable, CaseIterable {
  case strict, lenient, both

  /// The column or columns; nil for none.
  public init?(strict: Bool, lenient: Bool) {
    switch (strict, lenient) {
    case (true, true): self = .both
    case (true, false): self = .strict
    case (false, true): self = .lenient
    case (false, false): return nil
    }
  }
}

/// A figure in both readings.
public struct Both<Value: Hashable & Sendable>: Hashable, Sendable {
  /// By the strict reading.
  public var strict: Value
  /// By the lenient reading.
  public var lenient: Value

  /// A figure in both readings.
  public init(strict: Value, lenient: Value) {
    self.strict = strict
    self.lenient = lenient
  }
}

extension Both<Int> {
  /// Nothing in either.
  public static let zero = Both(strict: 0, lenient: 0)

  static func += (a: inout Both, b: Both) {
    a.strict += b.strict
    a.lenient += b.lenient
  }
}

extension Both<Bool> {
  /// 1 where true.
  public var counted: Both<Int> { Both<Int>(strict: strict ? 1 : 0, lenient: lenient ? 1 : 0) }
}
