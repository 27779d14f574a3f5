extension XMLSchema {
  /// The schema of the reference table: `schema/reference-table.xsd`, which the tests compare with this.
  public static func referenceTable() throws(ExportError) -> XMLSchema {
    try XMLSchema(text: referenceTableText, name: "reference-table.xsd")
  }

  public static let referenceTableText = #"""
    <?xml version="1.0" encoding="UTF-8"?>
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:viendan:reference-table:1"
        targetNamespace="urn:viendan:reference-table:1" elementFormDefault="qualified" version="1">

      <xs:annotation>
        <xs:documentation xml:lang="en">
          The reference table: which documents are cited, and every place where a plan cites them.
          Fields are only ever added. Text that XML 1.0 cannot hold stands as U+FFFD.
        </xs:documentation>
      </xs:annotation>

      <xs:element name="referenceTable">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="plans">
              <xs:complexType>
                <xs:sequence>
                  <xs:element name="plan" type="plan" minOccurs="0" maxOccurs="unbounded"/>
                </xs:sequence>
              </xs:complexType>
            </xs:element>
            <xs:element name="documents">
              <xs:complexType>
                <xs:choice>
                  <xs:element name="document" type="document" minOccurs="0" maxOccurs="unbounded"/>
                  <xs:element name="group" type="group" maxOccurs="unbounded"/>
                </xs:choice>
              </xs:complexType>
            </xs:element>
          </xs:sequence>
          <xs:attribute name="version" type="xs:string" use="required" fixed="1"/>
          <xs:attribute name="plans" type="xs:nonNegativeInteger" use="required">
            <xs:annotation><xs:documentation xml:lang="en">How many plans were read.</xs:documentation></xs:annotation>
          </xs:attribute>
          <xs:attribute name="documents" type="xs:nonNegativeInteger" use="required">
            <xs:annotation><xs:documentation xml:lang="en">How many rows follow; grouped by plan, a document has a row in each plan that cites it.</xs:documentation></xs:annotation>
          </xs:attribute>
          <xs:attribute name="occurrences" type="xs:nonNegativeInteger" use="required"/>
        </xs:complexType>
      </xs:element>

      <xs:complexType name="plan">
        <xs:annotation><xs:documentation xml:lang="en">A plan that cites: where it is kept and what its head says.</xs:documentation></xs:annotation>
        <xs:sequence>
          <xs:element name="issuer" type="xs:string" minOccurs="0"/>
          <xs:element name="place" type="xs:string" minOccurs="0"/>
          <xs:element name="title" type="xs:string" minOccurs="0"/>
          <xs:element name="signer" type="xs:string" minOccurs="0"/>
        </xs:sequence>
        <xs:attribute name="path" type="xs:string" use="required"/>
        <xs:attribute name="sha256" type="sha256"/>
        <xs:attribute name="format" type="xs:string"/>
        <xs:attribute name="type" type="xs:string"/>
        <xs:attribute name="symbol" type="xs:string"/>
        <xs:attribute name="date" type="partialDate"/>
        <xs:attribute name="key" type="key"/>
      </xs:complexType>

      <xs:complexType name="group">
        <xs:annotation><xs:documentation xml:lang="en">The documents of one type, issuer or year, or those that one plan cites; without a value, those of which it is not known.</xs:documentation></xs:annotation>
        <xs:sequence>
          <xs:element name="document" type="document" maxOccurs="unbounded"/>
        </xs:sequence>
        <xs:attribute name="by" use="required">
          <xs:simpleType>
            <xs:restriction base="xs:string">
              <xs:enumeration value="type"/>
              <xs:enumeration value="issuer"/>
              <xs:enumeration value="plan"/>
              <xs:enumeration value="year"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
        <xs:attribute name="value" type="xs:string"/>
      </xs:complexType>

      <xs:complexType name="document">
        <xs:annotation><xs:documentation xml:lang="en">A cited document, and under it every occurrence by plan and place.</xs:documentation></xs:annotation>
        <xs:sequence>
          <xs:element name="name" type="xs:string" minOccurs="0">
            <xs:annotation><xs:documentation xml:lang="en">For laws, codes, ordinances and constitutions: Luật Đất đai.</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="issuer" minOccurs="0" maxOccurs="unbounded">
            <xs:complexType>
              <xs:simpleContent>
                <xs:extension base="xs:string">
                  <xs:attribute name="code" type="xs:string"/>
                  <xs:attribute name="inferred" type="xs:boolean" default="false">
                    <xs:annotation><xs:documentation xml:lang="en">Worked out from the symbol or from the citing plan's head.</xs:documentation></xs:annotation>
                  </xs:attribute>
                </xs:extension>
              </xs:simpleContent>
            </xs:complexType>
          </xs:element>
          <xs:element name="subject" type="xs:string" minOccurs="0"/>
          <xs:element name="candidate" minOccurs="0" maxOccurs="unbounded">
            <xs:annotation><xs:documentation xml:lang="en">A document that it may be, where it is ambiguous.</xs:documentation></xs:annotation>
            <xs:complexType>
              <xs:attribute name="key" type="key" use="required"/>
            </xs:complexType>
          </xs:element>
          <xs:element name="validity" minOccurs="0">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="by" type="xs:string" minOccurs="0" maxOccurs="unbounded">
                  <xs:annotation><xs:documentation xml:lang="en">What amended, replaced or repealed it.</xs:documentation></xs:annotation>
                </xs:element>
              </xs:sequence>
              <xs:attribute name="state" use="required">
                <xs:simpleType>
                  <xs:restriction base="xs:string">
                    <xs:enumeration value="in_force"/>
                    <xs:enumeration value="amended"/>
                    <xs:enumeration value="not_yet_in_force"/>
                    <xs:enumeration value="suspended"/>
                    <xs:enumeration value="ended"/>
                    <xs:enumeration value="unknown"/>
                  </xs:restriction>
                </xs:simpleType>
              </xs:attribute>
              <xs:attribute name="effective" type="partialDate"/>
              <xs:attribute name="ended" type="partialDate"/>
            </xs:complexType>
          </xs:element>
          <xs:element name="occurrence" type="occurrence" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
        <xs:attribute name="key" type="key" use="required"/>
        <xs:attribute name="iri" type="xs:anyURI">
          <xs:annotation><xs:documentation xml:lang="en">The work by the Akoma Ntoso naming convention.</xs:documentation></xs:annotation>
        </xs:attribute>
        <xs:attribute name="type" type="xs:string"/>
        <xs:attribute name="symbol" type="xs:string">
          <xs:annotation><xs:documentation xml:lang="en">04/2015/NĐ-CP, of which number, suffix, year and code are the parts.</xs:documentation></xs:annotation>
        </xs:attribute>
        <xs:attribute name="number" type="xs:nonNegativeInteger"/>
        <xs:attribute name="suffix" type="xs:string"/>
        <xs:attribute name="year" type="xs:nonNegativeInteger"/>
        <xs:attribute name="code" type="xs:string"/>
        <xs:attribute name="date" type="partialDate"/>
        <xs:attribute name="term" type="roman">
          <xs:annotation><xs:documentation xml:lang="en">Of the Party's Central Committee or of the body (khóa).</xs:documentation></xs:annotation>
        </xs:attribute>
        <xs:attribute name="resolution" use="required">
          <xs:simpleType>
            <xs:restriction base="xs:string">
              <xs:enumeration value="known"/>
              <xs:enumeration value="indexed"/>
              <xs:enumeration value="ambiguous"/>
              <xs:enumeration value="open"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
        <xs:attribute name="plans" type="xs:nonNegativeInteger" use="required"/>
        <xs:attribute name="occurrences" type="xs:nonNegativeInteger" use="required"/>
      </xs:complexType>

      <xs:complexType name="occurrence">
        <xs:sequence>
          <xs:element name="text" type="xs:string">
            <xs:annotation><xs:documentation xml:lang="en">The words that stand there, exactly, with their line breaks.</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="provision" minOccurs="0" maxOccurs="unbounded">
            <xs:annotation><xs:documentation xml:lang="en">A place in the cited document, values as written: 63, 12a, đ, II, 5-9.</xs:documentation></xs:annotation>
            <xs:complexType>
              <xs:attribute name="part" type="xs:string"/>
              <xs:attribute name="chapter" type="xs:string"/>
              <xs:attribute name="section" type="xs:string"/>
              <xs:attribute name="subsection" type="xs:string"/>
              <xs:attribute name="article" type="xs:string"/>
              <xs:attribute name="clause" type="xs:string"/>
              <xs:attribute name="point" type="xs:string"/>
              <xs:attribute name="appendix" type="xs:string"/>
            </xs:complexType>
          </xs:element>
        </xs:sequence>
        <xs:attribute name="plan" type="xs:string" use="required">
          <xs:annotation><xs:documentation xml:lang="en">The path of one of the plans above.</xs:documentation></xs:annotation>
        </xs:attribute>
        <xs:attribute name="kind" use="required">
          <xs:simpleType>
            <xs:restriction base="xs:string">
              <xs:enumeration value="numbered"/>
              <xs:enumeration value="short"/>
              <xs:enumeration value="named"/>
              <xs:enumeration value="self"/>
              <xs:enumeration value="back"/>
              <xs:enumeration value="provision"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
        <xs:attribute name="start" type="xs:nonNegativeInteger" use="required">
          <xs:annotation><xs:documentation xml:lang="en">Start and end count UTF-8 bytes of the plan's text, the end exclusive.</xs:documentation></xs:annotation>
        </xs:attribute>
        <xs:attribute name="end" type="xs:nonNegativeInteger" use="required"/>
        <xs:attribute name="line" type="xs:positiveInteger" use="required"/>
        <xs:attribute name="column" type="xs:positiveInteger" use="required">
          <xs:annotation><xs:documentation xml:lang="en">In Unicode scalars.</xs:documentation></xs:annotation>
        </xs:attribute>
        <xs:attribute name="page" type="xs:positiveInteger"/>
        <xs:attribute name="relation">
          <xs:annotation><xs:documentation xml:lang="en">What the citing text does with the document.</xs:documentation></xs:annotation>
          <xs:simpleType>
            <xs:restriction base="xs:string">
              <xs:enumeration value="basis"/>
              <xs:enumeration value="implements"/>
              <xs:enumeration value="amends"/>
              <xs:enumeration value="amended_by"/>
              <xs:enumeration value="replaces"/>
              <xs:enumeration value="replaced_by"/>
              <xs:enumeration value="repeals"/>
              <xs:enumeration value="guides"/>
              <xs:enumeration value="issued_with"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
      </xs:complexType>

      <xs:simpleType name="key">
        <xs:annotation><xs:documentation xml:lang="en">As docs/identifiers.md describes: urn:lex:vn:chinh.phu:nghi.dinh:2015-01-09;04-2015-nd-cp; * stands for what is open.</xs:documentation></xs:annotation>
        <xs:restriction base="xs:string">
          <xs:pattern value="urn:lex:vn:[a-z0-9.;+*\-]+:[a-z0-9.*]+:[a-z0-9.*\-]+(;[a-z0-9.\-]+)?(~[a-z0-9.\-]+)?"/>
        </xs:restriction>
      </xs:simpleType>

      <xs:simpleType name="partialDate">
        <xs:annotation><xs:documentation xml:lang="en">A day, a month or a year: 2015-01-09, 2015-01, 2015.</xs:documentation></xs:annotation>
        <xs:restriction base="xs:string">
          <xs:pattern value="[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"/>
        </xs:restriction>
      </xs:simpleType>

      <xs:simpleType name="roman">
        <xs:restriction base="xs:string">
          <xs:pattern value="[IVXLC]+"/>
        </xs:restriction>
      </xs:simpleType>

      <xs:simpleType name="sha256">
        <xs:restriction base="xs:string">
          <xs:pattern value="[0-9a-f]{64}"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:schema>

    """#
}
