/// What `resolve` worked out beyond what a mention states.
public struct Inference: Hashable, Sendable {
  public enum Reason: String, Sendable {
    /// The mention leaves date or issuer out; one other citation of the document agrees with it and states them.
    case onlyOneFits = "only one citation in this document fits"
    /// `Nghị định 04` for `Nghị định số 04/2015/NĐ-CP`.
    case shortForm = "short for an earlier citation"
    /// `Nghị định nêu trên`.
    case nearestOfType = "the nearest earlier citation of its type"
  }

  /// The citation, by its index in the reading.
  public let citation: Int
  /// Where the missing part was taken from.
  public let source: Int
  public let reason: Reason
}

/// What resolving one document among its own citations found.
public struct ResolvedReading: Sendable {
  /// The identity of each citation, by its index; nil for mentions that name no document.
  public var identities: [Identity?]
  /// The document's own.
  public var own: Identity?
  public var inferences: [Inference]
}

/// Resolves the citations of one document among themselves: sets `key` and `resolution` of each, and the header's key.
///
/// `này` means the document at hand; back references and short forms the citation that they stand for; a citation
/// without date or issuer joins another one of the document when exactly one fits. What several fit is ambiguous.
///
/// - Parameter text: the text that was read; without it Party plenums and congresses keep no name.
/// - Returns: what was inferred, and from which citation.
@discardableResult
public func resolve(_ reading: inout Reading, text: UnsafeBufferPointer<UInt8>? = nil) -> [Inference] {
  resolveWithin(&reading, text: text).inferences
}

/// Resolves as `resolve` does and returns the identities too.
public func resolveWithin(_ reading: inout Reading, text: UnsafeBufferPointer<UInt8>? = nil)
  -> ResolvedReading
{
  let found = resolved(reading, text: text)
  for index in reading.citations.indices {
    reading.citations[index].key = found.reading.identities[index]?.key(
      of: reading.citations[index].provisions)
    reading.citations[index].resolution = found.resolutions[index]
  }
  reading.header.key = found.reading.own?.key
  return found.reading
}

/// Apart, so that the resolver's hold of the citations has ended before they are written to.
private func resolved(
  _ reading: Reading, text: UnsafeBufferPointer<UInt8>?
) -> (reading: ResolvedReading, resolutions: [Resolution]) {
  var resolver = DocumentResolver(reading: reading, text: text)
  resolver.run()
  let out = ResolvedReading(
    identities: resolver.identities, own: resolver.own, inferences: resolver.inferences)
  return (out, resolver.resolutions)
}

/// Resolves with the text as an array of its UTF-8 bytes.
@discardableResult
public func resolve(_ reading: inout Reading, text: [UInt8]) -> [Inference] {
  text.withUnsafeBufferPointer { resolve(&reading, text: $0) }
}

/// The identities of one document's citations after `resolve`, by their index: what `key` prints, as values.
public func identities(of reading: Reading, text: UnsafeBufferPointer<UInt8>? = nil) -> [Identity?] {
  var resolver = DocumentResolver(reading: reading, text: text)
  resolver.run()
  return resolver.identities
}

struct DocumentResolver {
  let citations: [Citation]
  let own: Identity?
  var identities: [Identity?]
  var resolutions: [Resolution]
  var inferences: [Inference] = []
  /// What the document says of each number or name, each different statement once with where it stands first, so
  /// that joining is cheap however often one is repeated.
  private var byNumber: [Int: [(identity: Identity, index: Int)]] = [:]
  private var byName: [String: [(identity: Identity, index: Int)]] = [:]
  /// More than this many different documents of one number in one text are not told apart by joining.
  private static let most = 64

  init(reading: Reading, text: UnsafeBufferPointer<UInt8>?) {
    citations = reading.citations
    own = identity(of: reading.header)
    resolutions = reading.citations.map(\.resolution)
    identities = reading.citations.map { identity(of: $0, in: reading.header, text: text) }
    var seen: Set<Identity> = []
    for (index, identity) in identities.enumerated() {
      guard let identity, seen.insert(identity).inserted else { continue }
      if let number = identity.number {
        byNumber[number, default: []].append((identity, index))
      } else if let name = identity.name {
        byName[name, default: []].append((identity, index))
      }
    }
  }

  mutating func run() {
    for index in citations.indices where identities[index] != nil { join(index) }
    unifyDates()
    for index in citations.indices {
      switch citations[index].kind {
      case .self:
        resolutions[index] = .self
        identities[index] = own
      case .back: resolveBack(index)
      case .numbered:
        // An annex names the decision that it is part of by its number.
        if let own, own.isComplete, identities[index]?.periodKey == own.periodKey {
          resolutions[index] = .self
        }
      case .provision, .short, .named: break
      }
    }
  }

  /// Joins a mention that leaves something open with the one document among the others that it can mean.
  private mutating func join(_ index: Int) {
    guard let identity = identities[index], !identity.isComplete else { return }
    let near = identity.number.map { byNumber[$0] ?? [] } ?? identity.name.map { byName[$0] ?? [] } ?? []
    guard near.count <= DocumentResolver.most else { return }
    var found: [Identity] = []
    var source = -1
    for (candidate, other) in near {
      // A short form means what stands before it; a full symbol may be completed by a later mention too.
      if citations[index].kind == .short, other > index { break }
      guard candidate.says(moreThan: identity), identity.agrees(with: candidate) else { continue }
      if let same = found.firstIndex(where: { $0.agrees(with: candidate) }) {
        if candidate.says(moreThan: found[same]) {
          found[same] = candidate
          source = other
        }
      } else {
        found.append(candidate)
        source = other
      }
    }
    if found.count == 1 {
      identities[index] = found[0]
      resolutions[index] = .back(to: source)
      let reason: Inference.Reason = citations[index].kind == .short ? .shortForm : .onlyOneFits
      inferences.append(Inference(citation: index, source: source, reason: reason))
    } else if found.count > 1 {
      resolutions[index] = .ambiguous(candidates: found.map(\.key).sorted())
    }
  }

  /// Gives all mentions of one document one date; where the text contradicts itself, none.
  private mutating func unifyDates() {
    var dates: [Identity: (date: PartialDate?, source: Int)] = [:]
    for (index, identity) in identities.enumerated() {
      guard let identity, identity.symbolYear != nil, let date = identity.date, date.day != nil,
        !citations[index].sharesDate
      else { continue }
      let dateless = identity.dateless
      if let known = dates[dateless] {
        if known.date != date { dates[dateless]?.date = nil }
      } else {
        dates[dateless] = (date, index)
      }
    }
    if dates.isEmpty { return }
    for index in identities.indices {
      guard let identity = identities[index], identity.symbolYear != nil,
        let known = dates[identity.dateless]
      else { continue }
      if identity.date == nil, known.date != nil, resolutions[index] == .open {
        inferences.append(Inference(citation: index, source: known.source, reason: .onlyOneFits))
      }
      identities[index]?.date = known.date
    }
  }

  /// `Nghị định nêu trên` is the nearest citation before it of that type that names a document.
  private mutating func resolveBack(_ index: Int) {
    if case .back(let to) = resolutions[index], identities.indices.contains(to) {
      identities[index] = identities[to]
      return
    }
    let type = citations[index].type.map(Identity.typeSegment)
    for before in stride(from: index - 1, through: max(0, index - 200), by: -1) {
      guard let candidate = identities[before], citations[before].kind != .self else { continue }
      if let type, type != "van.ban", type != "cong.van", candidate.type != type { continue }
      identities[index] = candidate
      // A short form stands for another itself.
      var source = before
      if case .back(let first) = resolutions[before] { source = first }
      resolutions[index] = .back(to: source)
      inferences.append(Inference(citation: index, source: source, reason: .nearestOfType))
      return
    }
  }
}

extension Citation {
  /// Whether its date stands at another item of the list that it is in, which may not have meant this one.
  public var sharesDate: Bool {
    guard date != nil else { return false }
    return parts.date.map { !range.contains($0) } ?? true
  }
}

extension Identity {
  /// The key with the provision that a citation names, where it names exactly one.
  public func key(of provisions: [Provision]) -> String {
    key + (provisions.count == 1 ? provisions[0].keyFragment : "")
  }

  /// Equal for all mentions of a document whether or not they state its date.
  fileprivate var dateless: Identity {
    var out = self
    out.date = nil
    return out
  }

  /// Whether it states something that the other leaves open.
  fileprivate func says(moreThan other: Identity) -> Bool {
    code != nil && other.code == nil || period != .open && other.period == .open
      || scope != .open && other.scope == .open || type != nil && other.type == nil
      || date?.day != nil && other.date?.day == nil && other.symbolYear == nil
  }
}
