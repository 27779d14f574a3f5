/// The parts of the Word document that are the same for every table.
enum WordParts {
  /// Between the margins of a landscape A4 page, in twentieths of a point.
  static let textWidth = 16838 - 1701 - 1134

  static let all: [(name: String, text: String)] = [
    ("[Content_Types].xml", contentTypes), ("_rels/.rels", relations),
    ("word/_rels/document.xml.rels", documentRelations), ("word/styles.xml", styles),
    ("word/header1.xml", header),
  ]

  private static let contentTypes = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
    <Default Extension="xml" ContentType="application/xml"/>\
    <Override PartName="/word/document.xml" \
    ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
    <Override PartName="/word/styles.xml" \
    ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>\
    <Override PartName="/word/header1.xml" \
    ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>
    """

  private static let relations = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
    <Relationship Id="rId1" Target="word/document.xml" \
    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>
    """

  private static let documentRelations = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
    <Relationship Id="rId1" Target="styles.xml" \
    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"/>\
    <Relationship Id="rId2" Target="header1.xml" \
    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header"/></Relationships>
    """

  /// The page number, centred at the top in the size of the text; the first page has none.
  private static let header = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:pPr>\
    <w:jc w:val="center"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText>\
    </w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>
    """

  private static let styles = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault>\
    <w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman" \
    w:eastAsia="Times New Roman"/><w:color w:val="000000"/><w:sz w:val="26"/><w:szCs w:val="26"/>\
    <w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault></w:docDefaults>\
    <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>\
    \(paragraphStyle("AnnexNumber", "<w:jc w:val=\"center\"/>", "<w:b/><w:sz w:val=\"28\"/>"))\
    \(paragraphStyle("AnnexTitle", "<w:jc w:val=\"center\"/>", "<w:b/><w:sz w:val=\"28\"/>"))\
    \(paragraphStyle("AnnexNote", "<w:spacing w:after=\"240\"/><w:jc w:val=\"center\"/>", "<w:i/>"))\
    \(paragraphStyle("TableHeading", "<w:jc w:val=\"center\"/>", "<w:b/><w:sz w:val=\"24\"/>"))\
    \(paragraphStyle("TableGroup", "<w:keepNext/>", "<w:b/><w:sz w:val=\"24\"/>"))\
    \(paragraphStyle("TableNumber", "<w:jc w:val=\"center\"/>", "<w:sz w:val=\"24\"/>"))\
    \(paragraphStyle("TableText", "", "<w:sz w:val=\"24\"/>"))\
    <w:style w:type="table" w:styleId="ReferenceTable"><w:name w:val="Reference Table"/><w:tblPr><w:tblBorders>\
    \(["top", "left", "bottom", "right", "insideH", "insideV"].map {
      "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>"
    }.joined())\
    </w:tblBorders><w:tblCellMar><w:left w:w="57" w:type="dxa"/><w:right w:w="57" w:type="dxa"/></w:tblCellMar>\
    </w:tblPr></w:style></w:styles>
    """

  private static func paragraphStyle(_ name: String, _ paragraph: String, _ run: String) -> String {
    "<w:style w:type=\"paragraph\" w:styleId=\"\(name)\"><w:name w:val=\"\(name)\"/><w:basedOn w:val=\"Normal\"/>"
      + "<w:pPr>\(paragraph)</w:pPr><w:rPr>\(run)</w:rPr></w:style>"
  }
}
