public import Events

let kari = pseudonym(1)
let ola = pseudonym(2)
let per = pseudonym(3)
let actor = pseudonym(99)

let asker: LogCode = "asker"
let oslo: LogCode = "oslo"

func pseudonym(_ number: Int) -> Pseudonym {
  RandomID(bytes: [0, 0, 0, 0, 0, 0, 0, 0, UInt8(number >> 8 & 255), UInt8(number & 255)])
}

extension CivilDate: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self = CivilDate(text)! }
}

extension TimeOfDay: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self = TimeOfDay(text)! }
}

extension LogCode: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self = LogCode(text)! }
}

extension Instant: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self = Instant(text)! }
}
