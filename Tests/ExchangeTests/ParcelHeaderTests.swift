import Exchange
import Testing

@Suite struct ParcelHeaderTests {
  @Test func nothingIsNoParcel() {
    #expect(throws: ParcelError.notAParcel) { try ParcelFile.header([]) }
  }
}
