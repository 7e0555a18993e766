/// What contact data can be on file; the data itself is a payload.
public enum ContactField: String, Vocabulary {
  case address, email, name, phone

  public static let table = WordTable<ContactField>()
}

/// Which contact data is on file.
public struct OnFile: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue & 15 }

  /// One field.
  public init(_ field: ContactField) {
    rawValue = 1 << UInt8(ContactField.allCases.firstIndex(of: field)!)
  }

  /// Several fields.
  public init(_ fields: some Sequence<ContactField>) {
    self = fields.reduce(into: []) { $0.formUnion(OnFile($1)) }
  }

  /// The fields in order of their names.
  public var fields: [ContactField] { ContactField.allCases.filter { contains(OnFile($0)) } }

  /// What § 13 asks for of the likeperson who led an activity.
  public static let leader = OnFile([.address, .name, .phone])
  /// What § 13 asks for on the list of likepersoner.
  public static let list = OnFile([.address, .email, .name, .phone])
}

extension OnFile: CanonicalValue {
  func write(to out: inout [UInt8]) { fields.write(to: &out) }

  static func read(from reader: inout CanonicalReader) -> OnFile? {
    [ContactField].read(from: &reader).map { OnFile($0) }
  }
}
