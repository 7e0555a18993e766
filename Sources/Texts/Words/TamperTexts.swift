package import Application

extension Texts {
  /// What was done to a copy in the tamper lab.
  package func what(_ way: TamperWay) -> String {
    switch way {
    case .byte: self(nb: "et siffer i en hendelse")
    case .replaced: self(nb: "hendelsen byttet ut med en annen gyldig")
    case .rehashed: self(nb: "hendelse, hash og nærmeste rot byttet ut")
    case .leaf: self(nb: "en lagret hash")
    case .root: self(nb: "en lagret rot")
    case .unreadable: self(nb: "en hendelse som ikke kan leses, alt laget på nytt")
    case .moved: self(nb: "to hendelser bytter nummer, alt laget på nytt")
    case .logs: self(nb: "to logger bytter kode")
    case .dropped: self(nb: "en hendelse midt i loggen er borte")
    case .closed: self(nb: "en hendelse borte, hullet tettet, alt laget på nytt")
    case .tail: self(nb: "de siste hendelsene er borte")
    case .cut: self(nb: "de siste hendelsene borte med hoder, nøkler og persondata")
    case .duplicate: self(nb: "en rad ført en gang til, alt laget på nytt")
    case .twice: self(nb: "en trekking ført en gang til, alt laget på nytt")
    case .key: self(nb: "nøkkelen som kjenner igjen en rad")
    case .foreign: self(nb: "loggen sier en annen organisasjon, alt laget på nytt")
    case .fork: self(nb: "en gren: andre hendelser fra en av, alt laget på nytt")
    case .rewrite: self(nb: "alle logger skrevet om, alt laget på nytt")
    case .olderFile: self(nb: "log.sqlite fra et halvt år før")
    case .olderFolder: self(nb: "hele mappa fra et halvt år før")
    case .view: self(nb: "en lagret visning")
    case .trigger: self(nb: "en av databasens sperrer er borte")
    case .node: self(nb: "en lagret rot over 256 hendelser")
    case .noted: self(nb: "en logg skrevet om fra før hodet ble notert, alt laget på nytt")
    case .notedHead: self(nb: "et hode notert sentralt, alt laget på nytt")
    case .sealedFigure: self(nb: "et forseglet tall, alt laget på nytt")
    case .ownerKey: self(nb: "en ny eiernøkkel som bare går god for seg selv, alt laget på nytt")
    case .sealFile: self(nb: "en utlevert forsegling: et tall i rapporten")
    case .checkpointFile: self(nb: "et utlevert hode: signert med en fremmed nøkkel")
    case .access: self(nb: "hva noen så på folk for, i tilgangsloggen")
    case .payload: self(nb: "to personers persondata byttet om")
    }
  }
}
