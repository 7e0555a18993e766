extension Texts {
  /// An amount in øre as kroner: `1 234,50 kr`.
  package func kroner(ore: Int) -> String {
    let (kroner, rest) = ore.quotientAndRemainder(dividingBy: 100)
    return number(kroner) + (rest < 10 ? ",0" : ",") + "\(rest) kr"
  }

  /// A number of tenths, with a decimal where there is one: `82 171,1`.
  package func tenths(_ value: Int) -> String {
    let (whole, rest) = value.quotientAndRemainder(dividingBy: 10)
    return number(whole) + (rest == 0 ? "" : ",\(rest)")
  }
}
