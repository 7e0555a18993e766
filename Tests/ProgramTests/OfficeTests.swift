import Foundation
import TestSupport
import Testing

/// The files that are sent, in the programs that open them (`make test-office` checks more of each).
@Suite(.serialized) struct OfficeTests {
  private static let hasBrowser = ["chromium-headless-shell", "pdftotext"].allSatisfy {
    (try? Subprocess("sh", ["-c", "command -v " + $0]))?.status == 0
  }

  @Test(
    "a report in a browser, on a phone and on paper",
    .enabled(if: hasBrowser, "chromium-headless-shell or poppler-utils is not installed"))
  func html() throws {
    let registry = try DiskRegistry()
    let check = Page.root.appendingPathComponent("tools/office/check-html").path
    let page = Page.root.appendingPathComponent("Tests/ReportsTests/Golden/booklet.html").path
    let said = try Subprocess(
      "python3",
      [
        "-B", check, "--short", "--varde", DiskRegistry.program, "--registry", registry.path,
        "bufdir", page,
      ])
    #expect(said.status == 0, "\(said.output)\(said.errors)")
    #expect(said.output.contains("2c: 2 rows count, 2 in the lenient reading"))
  }
}
