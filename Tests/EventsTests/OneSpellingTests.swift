import Events
import Testing

/// Values made in memory in any order have the one spelling as well.
@Suite struct OneSpellingTests {
  @Test func `others are ascending, each once`() throws {
    var gathering = Fixed.gathering
    gathering.others = [Fixed.another, Fixed.other, Fixed.another]
    #expect(gathering.others == [Fixed.other, Fixed.another])
    gathering.others.append(Fixed.other)
    #expect(gathering == Fixed.gathering)
    let event = Fixed.full(17, .activityHeld(ActivityHeld(kind: .moteplass, gathering)))
    #expect(try event.encoded() == GoldenFiles.bytes("activity-held.v1"))
  }

  @Test func `others of a correction are too`() throws {
    let corrections = [[Fixed.another, Fixed.other, Fixed.other], [Fixed.other, Fixed.another]]
      .map { EntryCorrected(entry: 1, reason: .other, set: [.others: .ids($0)]) }
    #expect(corrections[0] == corrections[1])
    let event = Fixed.bare(2, .entryCorrected(corrections[0]))
    #expect(try Event(bytes: event.encoded()) == event)
  }
}
