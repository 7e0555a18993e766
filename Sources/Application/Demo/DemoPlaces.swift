/// A county of Norway since 2024, with municipalities that have a made-up local chapter.
struct DemoCounty {
  /// The county.
  let name: String
  /// The county chapter above its local chapters, which may span two counties.
  let countyChapter: String
  /// Name of each local chapter's place, its municipality if that is another, and about how many
  /// hundred people live there.
  let places: [(name: String, municipality: String, people: Int)]

  init(_ name: String, under countyChapter: String? = nil, _ table: String) {
    self.name = name
    self.countyChapter = countyChapter ?? name
    places = table.split(separator: ",").map { row in
      let words = row.split(whereSeparator: \.isWhitespace)
      let names = words.dropLast().joined(separator: " ").split(separator: "/")
      return (String(names[0]), String(names[names.count - 1]), Int(words[words.count - 1])!)
    }
  }

  /// All, from the south-east to the north.
  static let all = [
    DemoCounty(
      "Østfold",
      """
      Fredrikstad 840, Sarpsborg 590, Moss 510, Indre Østfold 470, Halden 320, Råde 80,
      Rakkestad 83
      """),
    DemoCounty(
      "Akershus", under: "Oslo og Akershus",
      """
      Bærum 1300, Asker 980, Lillestrøm 930, Nordre Follo 630, Lørenskog 490, Ullensaker 440,
      Eidsvoll 280, Nittedal 255, Nes 245, Ås 215, Nesodden 205, Rælingen 200, Vestby 195,
      Aurskog-Høland 182, Frogn 160
      """),
    DemoCounty(
      "Oslo", under: "Oslo og Akershus",
      "Oslo 3300, Grorud/Oslo 280, Nordstrand/Oslo 530, Søndre Nordstrand/Oslo 390"),
    DemoCounty(
      "Innlandet",
      """
      Ringsaker 355, Hamar 325, Gjøvik 305, Lillehammer 285, Elverum 215, Stange 215,
      Kongsvinger 180, Østre Toten 148, Gran 137, Vestre Toten 134, Trysil 66, Nord-Aurdal 64,
      Nord-Fron 56
      """),
    DemoCounty(
      "Buskerud",
      """
      Drammen 1030, Ringerike 315, Kongsberg 290, Lier 285, Øvre Eiker 205, Modum 144,
      Ål 49, Gol 46
      """),
    DemoCounty(
      "Vestfold",
      "Sandefjord 660, Tønsberg 580, Larvik 485, Horten 280, Færder 274, Holmestrand 263"),
    DemoCounty(
      "Telemark",
      """
      Skien 565, Porsgrunn 372, Bamble 143, Notodden 131, Bø i Telemark/Midt-Telemark 109,
      Kragerø 104, Tinn 56, Vinje 38
      """),
    DemoCounty(
      "Agder",
      """
      Kristiansand 1160, Arendal 460, Grimstad 250, Lindesnes 236, Vennesla 154, Lillesand 116,
      Lyngdal 109, Farsund 97, Flekkefjord 92, Risør 68, Tvedestrand 62
      """),
    DemoCounty(
      "Rogaland",
      """
      Stavanger 1490, Sandnes 840, Karmøy 430, Haugesund 380, Sola 285, Hå 200, Klepp 207,
      Eigersund 152, Strand 134, Tysvær 114
      """),
    DemoCounty(
      "Vestland",
      """
      Bergen 2910, Øygarden 397, Alver 306, Askøy 301, Bjørnafjorden 262, Sunnfjord 226, Stord 192,
      Kinn 172, Voss 165, Sogndal 124, Bømlo 121, Ullensvang 110, Kvam 86
      """),
    DemoCounty(
      "Møre og Romsdal",
      """
      Ålesund 585, Molde 325, Kristiansund 242, Hustadvika 134, Ørsta 110, Volda 108, Ulstein 89,
      Rauma 71, Sunndal 70, Surnadal 59
      """),
    DemoCounty(
      "Trøndelag",
      """
      Trondheim 2150, Stjørdal 249, Steinkjer 240, Levanger 204, Orkland 189, Melhus 177,
      Namsos 151, Verdal 150, Malvik 146, Nærøysund 98, Oppdal 72, Inderøy 68, Røros 56, Hitra 52
      """),
    DemoCounty(
      "Nordland",
      """
      Bodø 533, Rana 260, Narvik 216, Vefsn 132, Vestvågøy 116, Sortland 105, Vågan 97, Fauske 95,
      Brønnøy 79, Hadsel 82, Alstahaug 74
      """),
    DemoCounty(
      "Troms", under: "Troms og Finnmark",
      "Tromsø 780, Harstad 248, Senja 147, Målselv 66, Balsfjord 55"),
    DemoCounty(
      "Finnmark", under: "Troms og Finnmark",
      "Alta 213, Hammerfest 112, Sør-Varanger 99, Vadsø 57, Porsanger 39"),
  ]
}
