/// A person's contact data is now what the payload holds, whole.
public struct ContactChanged: EventBody {
  public static let type = "contact-changed"

  /// Which contact data the payload holds; left out when none.
  public let onFile: OnFile
  /// An enrolled person.
  public let person: Pseudonym

  /// The contact data now on file.
  public init(person: Pseudonym, onFile: OnFile) {
    self.person = person
    self.onFile = onFile
  }

  init(from reader: inout CanonicalReader) throws(CodingError) {
    onFile = try reader.optional("on-file") ?? []
    person = try reader.required("person")
  }

  func encode(to writer: inout CanonicalWriter) {
    writer.member("on-file", onFile.isEmpty ? nil : onFile)
    writer.member("person", person)
  }
}
