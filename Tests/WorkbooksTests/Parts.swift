import Foundation
import TestSupport

/// The files within a workbook, as unzip sees them.
struct Parts {
  let names: [String]
  private let path: String
  private let holder: Holder

  init(_ bytes: [UInt8]) throws {
    holder = Holder()
    path = holder.path
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    names = try Self.python("print('\\n'.join(z.namelist()))", path)
      .split(separator: "\n").map(String.init)
  }

  func text(_ name: String) throws -> String {
    try Self.python("sys.stdout.write(z.read('\(name)').decode())", path)
  }

  private static func python(_ line: String, _ path: String) throws -> String {
    try Subprocess(
      "python3", ["-c", "import sys, zipfile\nz = zipfile.ZipFile(sys.argv[1])\n\(line)", path]
    ).output
  }

  /// Removes the file afterwards.
  private final class Holder {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("varde-parts-\(UUID().uuidString).xlsx").path

    deinit { try? FileManager.default.removeItem(atPath: path) }
  }
}
