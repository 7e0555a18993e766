import Testing

@testable import LineEditing

@Suite struct PasteQueueTests {
  @Test func oneLineIsInserted() {
    var queue = PasteQueue()
    let taken = queue.take("to ord", afterCursor: " her")
    #expect(taken == ("to ord", false))
    #expect(queue.waiting.isEmpty)
  }

  @Test(arguments: ["en\nto\ntre\n", "en\rto\rtre", "en\r\nto\r\ntre\r\n"])
  func otherLinesWait(_ text: String) {
    var queue = PasteQueue()
    #expect(queue.take(text, afterCursor: "") == ("en", true))
    #expect(queue.next() == "to")
    #expect(queue.next() == "tre")
    #expect(queue.next() == nil)
  }

  @Test func whatFollowedTheCursorFollowsThePaste() {
    var queue = PasteQueue()
    _ = queue.take("en\nto", afterCursor: " slutt")
    #expect(Array(queue.waiting) == ["to slutt"])
  }

  @Test func emptyLinesAreKept() {
    var queue = PasteQueue()
    _ = queue.take("en\n\ntre", afterCursor: "")
    #expect(Array(queue.waiting) == ["", "tre"])
  }

  @Test func laterPasteComesFirst() {
    var queue = PasteQueue()
    _ = queue.take("1\n2\n3", afterCursor: "")
    _ = queue.next()
    _ = queue.take("a\nb", afterCursor: "")
    #expect(Array(queue.waiting) == ["b", "3"])
  }

  @Test func controlsDoNotGetIn() {
    var queue = PasteQueue()
    #expect(queue.take("a\tb\u{1B}[2J\u{3}ø", afterCursor: "").insert == "a b[2Jø")
  }
}
