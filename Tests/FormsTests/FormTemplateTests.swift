import Decisions
import Events
import Forms
import Testing

@Suite struct FormTemplateTests {
  @Test(arguments: FormKind.allCases)
  func readsBackAsOneGoodRow(_ form: FormKind) throws {
    let bytes = FormTemplate.write(form: form)
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(bytes.suffix(2) == [0x0D, 0x0A])
    let table = try FormReader.read(form: form, bytes: bytes, defaultChapter: nil)
    #expect(table.source == .text(.utf8WithBOM, .semicolon))
    #expect(table.columns == form.columns)
    #expect(table.rows.count == 1)
    #expect(table.statements.count == 1)
    #expect(table.unknownColumns.isEmpty)
  }
}
