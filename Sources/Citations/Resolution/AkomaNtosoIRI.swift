extension Identity {
  /// The IRI of the document as a work, by the Akoma Ntoso naming convention, derived from the key:
  /// `/akn/vn/act/nghi-dinh/chinh-phu/2015-01-09/04-2015-nd-cp`. What is open is `open`.
  public var akomaNtosoIRI: String {
    func path(_ segment: String) -> String {
      String(segment.map { $0 == "." || $0 == ";" || $0 == "+" ? "-" : $0 })
    }
    var place = ""
    switch scope {
    case .national: break
    case .place(let segments): place = path(segments) + "-"
    case .open: place = "open-"
    }
    let author = authorities.isEmpty ? "open" : authorities.map(path).joined(separator: "-")
    let day: String
    switch (date, period) {
    case (let date?, _): day = date.description
    case (nil, .year(let year)): day = "\(year)"
    case (nil, .term(let term)): day = "khoa-\(term)"
    case (nil, .open): day = "open"
    }
    let type = self.type ?? "open"
    return
      "/akn/vn/\(Identity.documentClass(ofType: type))/\(path(type))/\(place)\(author)/\(day)/\(path(numberText ?? "nn"))"
  }

  /// `act` for what lays down law, `doc` for everything else.
  public static func documentClass(ofType type: String) -> String {
    let acts: Set = [
      "hien.phap", "luat", "phap.lenh", "nghi.dinh", "nghi.quyet", "nghi.quyet.lien.tich", "thong.tu",
      "thong.tu.lien.tich", "quyet.dinh", "chi.thi", "lenh", "sac.lenh", "sac.luat", "quy.dinh", "quy.che",
      "dieu.le",
    ]
    return acts.contains(type) ? "act" : "doc"
  }
}
