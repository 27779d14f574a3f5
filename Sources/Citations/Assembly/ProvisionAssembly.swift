extension Assembler {
  /// The provisions that a run's values name, each with the larger units that it belongs to.
  func provisions(_ values: ArraySlice<ProvisionValue>) -> [Provision] {
    if let chain = chain(values) { return chain }
    var groups: [Group] = []
    for value in values {
      switch value.role {
      case .opens:
        groups.append(Group(unit: value.unit, values: [written(value)], join: value.join))
      case .goesOn: groups[groups.count - 1].values.append(written(value))
      case .rangeEnd:
        let last = groups[groups.count - 1].values.count - 1
        groups[groups.count - 1].values[last] += "-" + written(value)
      case .this: groups.append(Group(unit: value.unit, values: [], join: value.join))
      }
    }
    return assemble(groups)
  }

  /// The provisions of a run that names each larger unit once, as nearly all do: `điểm a, b khoản 2 Điều 5`.
  private func chain(_ values: ArraySlice<ProvisionValue>) -> [Provision]? {
    guard let first = values.first, first.unit > .item, first.unit <= .article else { return nil }
    let many = values.prefix { $0.role == .goesOn || $0.start == first.start }.count
    var larger = Provision()
    var unit = first.unit
    for value in values.dropFirst(many) {
      guard value.role == .opens, value.unit > unit, value.unit <= .article else { return nil }
      unit = value.unit
      if unit == .clause { larger.clause = written(value) } else { larger.article = written(value) }
    }
    guard first.role == .opens else { return nil }
    return values.prefix(many).map { value in
      var out = larger
      switch first.unit {
      case .point: out.point = written(value)
      case .clause: out.clause = written(value)
      default: out.article = written(value)
      }
      return out
    }
  }

  private func written(_ value: ProvisionValue) -> String {
    let bytes = text[Int(value.start)..<Int(value.end)]
    if bytes.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) { return String(decoding: bytes, as: UTF8.self) }
    return stretches.clean(Span(start: value.start, end: value.end))
  }
}

/// The values of one unit in a run.
private struct Group {
  var unit: ProvisionUnit
  /// None for `Điều này`.
  var values: [String]
  var join: ProvisionValue.Join

  var isSelf: Bool { values.isEmpty }
}

extension ProvisionUnit {
  var field: WritableKeyPath<Provision, String?>? {
    switch self {
    case .item: nil
    case .point: \.point
    case .clause: \.clause
    case .article: \.article
    case .subsection: \.subsection
    case .section: \.section
    case .chapter: \.chapter
    case .part: \.part
    case .appendix: \.appendix
    }
  }
}

/// Gives each item the larger units that it belongs to.
private func assemble(_ groups: [Group]) -> [Provision] {
  let parents = parents(of: groups)
  var isParent = [Bool](repeating: false, count: groups.count)
  for parent in parents where parent >= 0 { isParent[parent] = true }
  var out: [Provision] = []
  for index in groups.indices {
    guard let field = groups[index].unit.field else { continue }
    for (position, value) in groups[index].values.enumerated() where position > 0 || !isParent[index] {
      var provision = Provision()
      provision[keyPath: field] = value
      var up = parents[index]
      for _ in 0..<9 where up >= 0 {
        if let larger = groups[up].unit.field, provision[keyPath: larger] == nil {
          provision[keyPath: larger] = groups[up].values.first
        }
        up = parents[up]
      }
      out.append(provision)
    }
  }
  return out
}

/// The group that each group belongs to, or -1.
private func parents(of groups: [Group]) -> [Int] {
  var parents = [Int](repeating: -1, count: groups.count)
  // From the right: the nearest later group of each unit.
  var nearest = [Int](repeating: -1, count: 9)
  for index in groups.indices.reversed() {
    let level = Int(groups[index].unit.rawValue)
    var parent = -1
    for larger in (level + 1)..<9 where nearest[larger] >= 0 {
      if parent < 0 || nearest[larger] < parent { parent = nearest[larger] }
    }
    if parent >= 0, allows(groups, child: index, parent: parent) { parents[index] = parent }
    nearest[level] = index
  }
  // "Điều 5, khoản 2", "Chương XIV, Mục 4": the larger unit first, nothing larger after.
  for index in groups.indices.dropFirst() where parents[index] < 0 {
    let before = groups[index - 1]
    let isReversed =
      before.unit > groups[index].unit
      && (before.unit <= .article || before.unit <= .chapter && groups[index].unit >= .subsection)
    if isReversed, groups[index].join == .comma || groups[index].join == .none, !before.isSelf {
      parents[index] = index - 1
    }
  }
  return parents
}

private func allows(_ groups: [Group], child: Int, parent: Int) -> Bool {
  let larger = groups[parent]
  if larger.isSelf { return true }
  guard larger.unit >= .section, groups[child].unit >= .article || larger.unit == .appendix else {
    return true
  }
  // "khoản 2 Điều 5, Mục 1 Chương III" names two places; "mục B, Phụ lục số 01" one.
  if larger.unit == .appendix {
    return larger.join != .and && (larger.join != .comma || groups[child].unit > .article)
  }
  return larger.join == .none || larger.join == .inside
    || larger.join == .comma && groups[child].unit > .article
}
