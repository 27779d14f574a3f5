import CitationIndex
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore

@testable import CitationServer

/// A folder with plans, an index of them, and a server over it; gone when the test is over.
final class ServedFolder: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("viendan-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path + "/plans", withIntermediateDirectories: true)
    try write("a.txt", 2023, "Thực hiện Chỉ thị số 30-CT/TW ngày 18/02/1998 của Bộ Chính trị (khóa VIII).")
    try write(
      "b <b>.txt", 2024,
      "Căn cứ khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;")
    try refresh()
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var index: String { path + "/index.sqlite" }

  func write(_ name: String, _ year: Int, _ body: String) throws {
    let text = """
      UBND TỈNH BÌNH PHƯỚC
      SỞ NGOẠI VỤ

      Số: 12/KH-SNgV

      Bình Phước, ngày 03 tháng 3 năm \(year)

      KẾ HOẠCH
      Triển khai công tác dân vận <script>alert(1)</script>

      \(body)
      """
    try Data(text.utf8).write(to: URL(fileURLWithPath: path + "/plans/" + name))
  }

  func refresh() throws {
    let store = try SQLiteStore(path: index)
    _ = try IndexRefresh(store: store, paths: IndexPaths(indexFile: index)).run([path + "/plans"])
  }

  func options() -> ServerOptions {
    var options = ServerOptions(index: index)
    options.logsRequests = false
    return options
  }

  struct Answer: Sendable {
    let status: HTTPResponse.Status
    let headers: HTTPFields
    let bytes: [UInt8]

    var text: String { String(decoding: bytes, as: UTF8.self) }
    var json: [String: Any]? { try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] }
  }

  /// Asks a server once, through its router.
  func ask(
    _ uri: String, method: HTTPRequest.Method = .get, headers: HTTPFields = [:], body: [UInt8]? = nil,
    options change: (inout ServerOptions) -> Void = { _ in }
  ) async throws -> Answer {
    var options = options()
    change(&options)
    let server = try WebServer(options)
    return try await server.application().test(.router) { client in
      try await client.execute(
        uri: uri, method: method, headers: headers, body: body.map(ByteBuffer.init(bytes:))
      ) {
        Answer(status: $0.status, headers: $0.headers, bytes: Array($0.body.readableBytesView))
      }
    }
  }
}
