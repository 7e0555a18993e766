/// A chapter has a person on its list. The payload holds the chapter's code and the contact data.
public struct PersonEnrolled: EventBody {
  public static let type = "person-enrolled"

  /// Which contact data the payload holds; left out when none.
  public let onFile: OnFile
  /// The new pseudonym.
  public let person: Pseudonym

  /// A person with the contact data on file.
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
