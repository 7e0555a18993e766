/// A form was imported; the events of its rows name this one as their `cause`.
public struct ImportBegun: EventBody {
  public static let type = "import-begun"

  /// HMAC-SHA-256 of the file's bytes under the log's secret.
  public let file: Digest
  /// Which form.
  public let form: FormKind

  /// The import of a file.
  public init(form: FormKind, file: Digest) {
    self.form = form
    self.file = file
  }

  init(from reader: inout CanonicalReader) throws(CodingError) {
    file = try reader.required("file")
    form = try reader.required("form")
  }

  func encode(to writer: inout CanonicalWriter) {
    writer.member("file", file)
    writer.member("form", form)
  }
}
