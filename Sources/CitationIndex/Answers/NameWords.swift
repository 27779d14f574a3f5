import Citations
import Foundation

/// Names of bodies and places as folded words, with common abbreviations written out, so that `UBND tỉnh Bình Phước`
/// and `uy ban nhan dan tinh binh phuoc` are one.
enum NameWords {
  private static let abbreviations: [String: String] = [
    "ubnd": "uy ban nhan dan", "hdnd": "hoi dong nhan dan", "mttq": "mat tran to quoc",
    "bch": "ban chap hanh",
    "ttg": "thu tuong chinh phu", "cp": "chinh phu", "tp": "thanh pho", "tphcm": "thanh pho ho chi minh",
    "hcm": "ho chi minh", "bct": "bo chinh tri", "ld": "lien doan", "ldld": "lien doan lao dong",
    "tw": "trung uong", "tu": "tinh uy", "vp": "van phong", "kh": "ke hoach", "gddt": "giao duc va dao tao",
    "gd": "giao duc", "dt": "dao tao", "lb": "lien bo", "qh": "quoc hoi",
  ]

  static func words(of name: String) -> String {
    WordScanner.words(of: name).map { abbreviations[$0.folded] ?? $0.folded }.joined(separator: " ")
  }

  /// Whether a name, folded and written out, has the words asked for in this order, whole words only.
  static func has(_ name: String, _ words: String) -> Bool {
    (" " + name + " ").contains(" " + words + " ")
  }

  /// The words of a name, and of what its body or province came from and became: `UBND tỉnh Bình Phước` is also
  /// `uy ban nhan dan tinh dong nai`.
  static func family(of name: String) -> [String] {
    let written = words(of: name)
    if let segment = Successors.segment(of: name) {
      return [written] + Successors.family(of: segment).map { withoutLevel($0) }
    }
    for level in [" tinh ", " thanh pho "] {
      guard let place = written.range(of: level),
        let segment = Successors.segment(of: String(written[place.upperBound...]))
      else { continue }
      let body = written[..<place.lowerBound]
      return [written] + Successors.family(of: segment).map { "\(body) \(dotless($0))" }
    }
    return [written]
  }

  /// Provinces stand in the index with and without `tỉnh`.
  private static func withoutLevel(_ segment: String) -> String {
    for level in ["tinh.", "thanh.pho."] where segment.hasPrefix(level) {
      return dotless(String(segment.dropFirst(level.count)))
    }
    return dotless(segment)
  }

  private static func dotless(_ segment: String) -> String {
    segment.split(separator: ".").joined(separator: " ")
  }
}
