import Foundation
import Testing

@testable import CitationReaders

/// What a document points at is neither fetched from the network nor opened.
@Suite(.timeLimit(.minutes(2)))
struct OutsideTests {
  let folder = TemporaryFolder()
  let server: Listener
  let canary: Watched

  init() throws {
    server = try Listener()
    canary = try Watched(folder.write("canary.txt", "CANARY"))
  }

  @Test func theWatchersSee() throws {
    #expect(!server.wasCalled && !canary.wasOpened)
    try server.call()
    _ = FileManager.default.contents(atPath: canary.path)
    #expect(server.wasCalled && canary.wasOpened)
  }

  @Test(arguments: [
    "<!DOCTYPE d SYSTEM \"HTTP\">", "<!DOCTYPE d [<!ENTITY x SYSTEM \"FILE\">]>",
    "<!DOCTYPE d [<!ENTITY % x SYSTEM \"HTTP\"> %x;]>", "",
  ])
  func wordAndOpenDocument(declaration: String) throws {
    let entity = declaration.contains("ENTITY x") ? "&x;" : ""
    let space = #"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main""#
    let include = #"<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="FILE" parse="text"/>"#
    let document =
      "\(declaration)<w:document \(space)>\(include)<w:p><w:r><w:t>thân \(entity)</w:t></w:r></w:p></w:document>"
    let relations =
      #"<Relationships><Relationship Type="attachedTemplate" Target="HTTP" TargetMode="External"/>"#
      + #"<Relationship Type="image" Target="FILE" TargetMode="External"/></Relationships>"#
    try check(
      folder.zip(
        "a.docx",
        [("word/document.xml", bytes(document)), ("word/_rels/document.xml.rels", bytes(relations))]),
      isRefused: !declaration.isEmpty)
    let names = ["office", "text", "draw"].map {
      #"xmlns:\#($0)="urn:oasis:names:tc:opendocument:xmlns:\#($0):1.0""#
    }
    let content =
      "\(declaration)<office:document-content \(names.joined(separator: " ")) xmlns:xlink=\"http://www.w3.org/1999/xlink\">"
      + #"<office:body><office:text><text:section><text:section-source xlink:href="FILE"/></text:section>"#
      + #"<text:p>thân \#(entity)<draw:image xlink:href="HTTP"/></text:p></office:text></office:body>"#
      + "</office:document-content>"
    try check(
      folder.zip(
        "a.odt",
        [("mimetype", bytes("application/vnd.oasis.opendocument.text")), ("content.xml", bytes(content))]),
      isRefused: !declaration.isEmpty)
  }

  @Test(arguments: [
    "<!DOCTYPE html SYSTEM \"HTTP\"><html><p>thân",
    "<!DOCTYPE html [<!ENTITY x SYSTEM \"FILE\">]><html><p>thân &x;",
    "<html><head><base href=\"HTTP\"><link rel=stylesheet href=\"HTTP\"><script src=\"FILE\"></script><p>thân",
    "<html><img src=\"HTTP\"><iframe src=\"FILE\"></iframe><object data=\"FILE\"></object><p>thân",
    "<?xml version=\"1.0\"?><!DOCTYPE html SYSTEM \"FILE\"><html xmlns=\"http://www.w3.org/1999/xhtml\"><p>thân</p></html>",
  ])
  func html(page: String) throws { try check(folder.write("a.html", bytes(page)), isRefused: false) }

  @Test(.enabled(if: findProgram("pdftotext") != nil, "pdftotext is not installed"))
  func pdf() throws {
    let shown = "BT /F 12 Tf 72 700 Td (than of a page that has letters enough to be no scan) Tj ET"
    let path = folder.pdf(
      "a.pdf",
      [
        "<</Type/Catalog/Pages 2 0 R/OpenAction<</S/URI/URI(HTTP)>>>>", "<</Type/Pages/Count 1/Kids[5 0 R]>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        "<</Length \(shown.utf8.count)>>stream\n\(shown)\nendstream",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents[4 0 R 6 0 R]"
          + "/Annots[<</Type/Annot/Subtype/Link/A<</S/GoToR/F(FILE)>>>>]>>",
        "<</Length 0/F<</Type/Filespec/F(FILE)>>>>stream\n\nendstream",
      ].map { String(decoding: bytes($0), as: UTF8.self) })
    try check(path, isRefused: false, body: "than")
  }

  /// A text that points at the server and the file.
  private func bytes(_ text: String) -> [UInt8] {
    Array(text.replacing("HTTP", with: server.address).replacing("FILE", with: canary.path).utf8)
  }

  private func check(_ path: String, isRefused: Bool, body: String = "thân") throws {
    if isRefused {
      let reason = refusal(path)
      #expect(reason == "declares entities, which no office program writes" || reason == "damaged inside")
    } else {
      let text = try readSource(at: path).text
      #expect(text.contains(body) && !text.contains("CANARY"), "\(text)")
    }
    #expect(!server.wasCalled)
    #expect(!canary.wasOpened)
  }
}

/// A server that answers nobody and knows whether anyone called.
final class Listener {
  private let socket = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
  private var place = sockaddr_in()

  struct Failure: Error {}

  init() throws {
    place.sin_family = sa_family_t(AF_INET)
    place.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isOpen = withAddress {
      bind(socket, $0, size) == 0 && listen(socket, 16) == 0 && getsockname(socket, $0, &size) == 0
    }
    guard isOpen, fcntl(socket, F_SETFL, O_NONBLOCK) == 0 else { throw Failure() }
  }

  deinit { close(socket) }

  var address: String { "http://127.0.0.1:\(UInt16(bigEndian: place.sin_port))/x" }

  var wasCalled: Bool {
    let caller = accept(socket, nil, nil)
    if caller >= 0 { close(caller) }
    return caller >= 0
  }

  func call() throws {
    let caller = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(caller) }
    guard withAddress({ connect(caller, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }) == 0 else {
      throw Failure()
    }
  }

  private func withAddress<Result>(_ body: (UnsafeMutablePointer<sockaddr>) -> Result) -> Result {
    withUnsafeMutablePointer(to: &place) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1, body)
    }
  }
}

/// A file that knows whether anyone opened it.
final class Watched {
  let path: String
  private let events = inotify_init1(Int32(IN_NONBLOCK))

  struct Failure: Error {}

  init(_ path: String) throws {
    self.path = path
    guard inotify_add_watch(events, path, UInt32(IN_OPEN)) >= 0 else { throw Failure() }
  }

  deinit { close(events) }

  var wasOpened: Bool {
    var room = [UInt8](repeating: 0, count: 4096)
    return read(events, &room, room.count) > 0
  }
}
