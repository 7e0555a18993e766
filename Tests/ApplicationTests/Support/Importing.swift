import Application
import Events
import TestSupport

extension Registry {
  /// Imports one file given as text.
  @discardableResult
  func importText(
    _ form: FormKind, _ text: String, keepsDoubles: Bool = false, isAllOrNothing: Bool = false
  ) throws -> ImportOutcome {
    try importForms(.of(form, text, keepsDoubles: keepsDoubles, isAllOrNothing: isAllOrNothing))
  }

  /// A central office, Asker with three people, Bærum with one.
  func prepare() throws {
    try importText(
      .chapters,
      """
      kode;navn;slag
      sentralt;Mental Helse;sentralt
      asker;Mental Helse Asker;lokallag
      barum;Mental Helse Bærum;lokallag
      """)
    try importText(
      .people,
      """
      lag;kode;navn;adresse;telefon;epost;rolle;oppnevnt;ulønnet
      asker;OÅ;Ola Ås;Vei 1;41000001;o@example.no;likeperson;2020-01-01;ja
      asker;KN;Kari Nå;Vei 2;41000002;k@example.no;likeperson;2020-01-01;ja
      asker;RH;Runa Hø;Vei 3;41000003;r@example.no;ringevenn;2020-01-01;ja
      barum;GA;Gunn Å;Vei 4;41000004;g@example.no;likeperson;2020-01-01;ja
      """)
  }
}

extension ImportRequest {
  static func of(
    _ form: FormKind, _ texts: String..., lag: LogCode? = nil, keepsDoubles: Bool = false,
    isAllOrNothing: Bool = false
  ) -> ImportRequest {
    ImportRequest(
      form: form,
      files: texts.enumerated().map { ("\($0.offset + 1).csv", Array($0.element.utf8)) },
      defaultChapter: lag, keepsDoubles: keepsDoubles, isAllOrNothing: isAllOrNothing)
  }
}

extension ImportOutcome {
  /// Read, recorded, already there, refused: what most tests ask.
  var counts: [Int] { [read, recorded, already, refusedRows] }
}
