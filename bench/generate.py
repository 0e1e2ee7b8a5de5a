#!/usr/bin/env python3
"""Writes a made-up province: a rule book, self-scores of many agencies, an appraisal matrix a bloc and a register.

The same numbers and seed give the same bytes. Needs nothing but Python 3.
"""

import argparse
import random
import shutil
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

AGENCIES_A_BLOC = 10
SECTIONS = 10
CRITERIA = 85
YEAR = 2022

SUBJECTS = [
    "Tổ chức triển khai kế hoạch công tác năm", "Thực hiện chỉ tiêu được giao", "Cải cách thủ tục hành chính",
    "Giải quyết hồ sơ đúng hạn", "Ứng dụng công nghệ thông tin", "Thực hiện quy chế dân chủ ở cơ sở",
    "Tiếp công dân, giải quyết đơn thư", "Phòng, chống tham nhũng, lãng phí", "Xây dựng tổ chức đoàn thể vững mạnh",
    "Phát động phong trào thi đua", "Nhân rộng điển hình tiên tiến", "Chế độ báo cáo định kỳ",
    "Tham gia hoạt động chung của khối", "Công tác quốc phòng, an ninh", "Đền ơn đáp nghĩa, an sinh xã hội",
    "Đào tạo, bồi dưỡng cán bộ", "Quản lý tài chính, tài sản công",
]
EVIDENCE = [
    "Báo cáo số {n}/BC-{u} ngày {d}/11/2022", "Kế hoạch số {n}/KH-{u} ngày {d}/02/2022",
    "Quyết định số {n}/QĐ-{u} ngày {d}/6/2022", "Biên bản họp ngày {d}/9/2022, có danh sách kèm theo",
    "Công văn số {n}/{u} ngày {d}/10/2022 gửi Khối trưởng",
]
REASONS = ["Thiếu văn bản kèm theo", "Báo cáo gửi chậm so với kế hoạch", "Số liệu chưa khớp với sổ theo dõi"]

STYLES = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" \
formatCode="dd/mm/yyyy"/></numFmts><fonts count="3"><font><sz val="12"/><name val="Times New Roman"/><family val="1"/>\
</font><font><b/><sz val="12"/><name val="Times New Roman"/><family val="1"/></font><font><i/><sz val="11"/><name \
val="Times New Roman"/><family val="1"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill>\
<fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDCE6F1"/>\
</patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left \
style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders>\
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="9">\
<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>\
<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1"/>\
<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1"/>\
<xf numFmtId="2" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"/>\
<xf numFmtId="2" fontId="1" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1"/>\
<xf numFmtId="0" fontId="2" fillId="0" borderId="1" xfId="0" applyFont="1" applyBorder="1"/>\
<xf numFmtId="164" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"/>\
<xf numFmtId="20" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"/></cellXfs>\
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>"""
PLAIN, BOLD, HEAD, TEXT, NUMBER, STRONG, ITALIC, DATE, TIME = range(9)
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml."
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


class Sheet:
    """Rows of (value, style); texts go into the book's shared strings, as a spreadsheet program writes them."""

    def __init__(self, book, name, widths):
        self.book, self.name, self.widths = book, name, widths
        self.rows, self.merges, self.next = [], [], 1

    def row(self, *cells):
        xml = []
        for column, cell in enumerate(cells):
            if cell is None:
                continue
            value, style = cell
            address = f"{chr(65 + column)}{self.next}"
            if value is None or value == "":
                xml.append(f'<c r="{address}" s="{style}"/>')
            elif isinstance(value, str):
                xml.append(f'<c r="{address}" s="{style}" t="s"><v>{self.book.shared(value)}</v></c>')
            else:
                xml.append(f'<c r="{address}" s="{style}"><v>{value:.10g}</v></c>')
        self.rows.append(f'<row r="{self.next}" spans="1:{len(self.widths)}">{"".join(xml)}</row>')
        self.next += 1

    def skip(self):
        self.next += 1

    def merge(self, area):
        self.merges.append(f'<mergeCell ref="{area}"/>')

    def xml(self):
        columns = "".join(
            f'<col min="{n}" max="{n}" width="{width}" customWidth="1"/>' for n, width in enumerate(self.widths, 1))
        merged = f'<mergeCells count="{len(self.merges)}">{"".join(self.merges)}</mergeCells>' if self.merges else ""
        return (f'{DECLARATION}<worksheet xmlns="{MAIN}"><dimension ref="A1:{chr(64 + len(self.widths))}{self.next - 1}"/>'
                f'<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15.75"/>'
                f'<cols>{columns}</cols><sheetData>{"".join(self.rows)}</sheetData>{merged}'
                '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/></worksheet>')


class Book:
    def __init__(self):
        self.sheets, self.strings = [], {}

    def sheet(self, name, *widths):
        self.sheets.append(Sheet(self, name, widths))
        return self.sheets[-1]

    def shared(self, text):
        return self.strings.setdefault(text, len(self.strings))

    def write(self, path):
        numbers = range(1, len(self.sheets) + 1)
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            def part(name, content):
                archive.writestr(zipfile.ZipInfo(name, (YEAR, 12, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)

            part("[Content_Types].xml", f'{DECLARATION}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
                 'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" '
                 f'ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{TYPE}sheet.main+xml"/>'
                 + "".join(f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{TYPE}worksheet+xml"/>'
                           for n in numbers)
                 + f'<Override PartName="/xl/styles.xml" ContentType="{TYPE}styles+xml"/><Override '
                 f'PartName="/xl/sharedStrings.xml" ContentType="{TYPE}sharedStrings+xml"/></Types>')
            part("_rels/.rels", f'{DECLARATION}<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" '
                 f'Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
            part("xl/workbook.xml", f'{DECLARATION}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>'
                 + "".join(f'<sheet name="{sheet.name}" sheetId="{n}" r:id="rId{n}"/>'
                           for n, sheet in zip(numbers, self.sheets)) + "</sheets></workbook>")
            last = len(self.sheets)
            part("xl/_rels/workbook.xml.rels", f'{DECLARATION}<Relationships xmlns="{PACKAGE}/relationships">'
                 + "".join(f'<Relationship Id="rId{n}" Type="{OFFICE}/worksheet" Target="worksheets/sheet{n}.xml"/>'
                           for n in numbers)
                 + f'<Relationship Id="rId{last + 1}" Type="{OFFICE}/styles" Target="styles.xml"/><Relationship '
                 f'Id="rId{last + 2}" Type="{OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>')
            part("xl/styles.xml", STYLES)
            for n, sheet in zip(numbers, self.sheets):
                part(f"xl/worksheets/sheet{n}.xml", sheet.xml())
            strings = "".join(f"<si><t>{escape(text)}</t></si>" for text in self.strings)
            part("xl/sharedStrings.xml", f'{DECLARATION}<sst xmlns="{MAIN}" count="{len(self.strings)}" '
                 f'uniqueCount="{len(self.strings)}">{strings}</sst>')


class Criterion:
    """One line of the rubric: every sixth is reckoned from cases, the others are scored by hand."""

    def __init__(self, number):
        self.section = number * SECTIONS // CRITERIA + 1
        self.base = 1.5 if number % 17 < 6 else 1.0
        self.cases = number % 6 == 5
        self.evidence = number % 5 == 0
        self.title = f"{SUBJECTS[number % len(SUBJECTS)]} (nội dung {number + 1})"
        self.code = ""


def rubric():
    criteria = [Criterion(number) for number in range(CRITERIA)]
    within = {}
    for criterion in criteria:
        within[criterion.section] = within.get(criterion.section, 0) + 1
        criterion.code = f"{criterion.section}.{within[criterion.section]}"
    return criteria


def sections(criteria):
    return [(number, [c for c in criteria if c.section == number]) for number in range(1, SECTIONS + 1)]


def write_rule_book(folder, campaign, blocs, criteria):
    folder.mkdir(parents=True)
    lines = ["id: " + campaign, "title: Tỉnh giả định", f"year: {YEAR}", f"period: {{from: {YEAR}-01-01, to: {YEAR}-12-31}}",
             "zone: Asia/Ho_Chi_Minh", "owner: Ủy ban nhân dân tỉnh giả định", "legalBasis: [Quy chế giả định]",
             "illustrative: true", "inputs:", f'  - {{kind: SELF_SCORE, due: "{YEAR}-12-15T17:00"}}', "blocs:"]
    for bloc, agencies in blocs.items():
        lines += [f"  - code: khoi-{bloc:04}", f"    name: Khối thi đua số {bloc}", f"    head: {code(agencies[0])}",
                  f"    deputy: {code(agencies[-1])}", "    rubric: rubric.yaml", "    members:"]
        lines += [f"      - {{code: {code(a)}, name: {name(a)}, aliases: [Sở số {a:05}, CĐCS {name(a)}]}}" for a in agencies]
    lines += ["classification:", "  basis: CAPPED", "  classes:",
              "    - {code: HTXS, label: Hoàn thành xuất sắc nhiệm vụ, from: 90}",
              "    - {code: HTT, label: Hoàn thành tốt nhiệm vụ, from: 80}",
              "    - {code: HT, label: Hoàn thành nhiệm vụ, from: 70}",
              "    - {code: KHT, label: Không hoàn thành nhiệm vụ}", "  ceiling: {percent: 20, base: MEMBERS}", "awards:",
              "  - {code: CO, label: Cờ thi đua, recipients: COLLECTIVE, basis: RANK, quota: {count: 1}, minimumClass: HTXS}"]
    (folder / "campaign.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    total = sum(c.base for c in criteria)
    lines = ["id: bench", "title: Bảng điểm giả định", f"max: {total:g}", "bonus: OUTSIDE", "sections:"]
    for number, within in sections(criteria):
        lines += [f'  - code: "{number}"', f"    title: Nhóm nội dung {number}", f"    max: {sum(c.base for c in within):g}",
                  "    criteria:"]
        for c in within:
            lines += [f'      - code: "{c.code}"', f"        title: {c.title}", f"        base: {c.base:g}"]
            if c.evidence:
                lines += ["        evidence: true"]
            lines += ["        rules:"]
            lines += [f'          - {{code: "{c.code}", title: Trường hợp chậm, unit: ca, method: DEDUCT_PER_CASE, '
                      f"perCase: 0.25, cap: {c.base:g}}}" if c.cases else "          - {method: DIRECT}"]
    (folder / "rubric.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")


def code(agency):
    return f"dv-{agency:05}"


def name(agency):
    return f"Đơn vị giả định {agency:05}"


def scores(chance, criteria):
    """The points of each criterion, and the cases behind those that are reckoned from cases."""
    points, cases = {}, {}
    for c in criteria:
        if c.cases:
            cases[c.code] = chance.choice([0, 0, 0, 1, 2])
            points[c.code] = c.base - 0.25 * cases[c.code]
        else:
            points[c.code] = c.base - chance.choice([0, 0, 0, 0, 0.1, 0.2, 0.25])
    return points, cases


def letterhead(sheet, agency, title, last):
    half = "C"
    for left, right in (("ỦY BAN NHÂN DÂN TỈNH GIẢ ĐỊNH", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                        (agency.upper(), "Độc lập – Tự do – Hạnh phúc")):
        sheet.merge(f"A{sheet.next}:B{sheet.next}")
        sheet.merge(f"{half}{sheet.next}:{last}{sheet.next}")
        sheet.row((left, BOLD), None, (right, BOLD))
    sheet.skip()
    for line in title:
        sheet.merge(f"A{sheet.next}:{last}{sheet.next}")
        sheet.row((line, BOLD))
    sheet.skip()


def write_self_score(path, chance, bloc, agency, points, cases, criteria):
    book = Book()
    sheet = book.sheet("Tự chấm", 8, 48, 9, 9, 9, 13, 40)
    letterhead(sheet, name(agency), [f"BẢNG TỰ CHẤM ĐIỂM THI ĐUA NĂM {YEAR}", "Đơn vị: " + name(agency),
                                     f"Khối thi đua: Khối thi đua số {bloc}"], "G")
    top = sheet.next
    for area in ("C{0}:E{0}", "A{0}:A{1}", "B{0}:B{1}", "F{0}:F{1}", "G{0}:G{1}"):
        sheet.merge(area.format(top, top + 1))
    sheet.row(("STT", HEAD), ("Nội dung", HEAD), ("ĐIỂM", HEAD), ("", HEAD), ("", HEAD), ("Điểm tự chấm", HEAD),
              ("Giải trình / Minh chứng", HEAD))
    sheet.row(("", HEAD), ("", HEAD), ("Chuẩn", HEAD), ("Thưởng", HEAD), ("Trừ", HEAD), ("", HEAD), ("", HEAD))
    wrong = agency % 33 == 0
    for number, within in sections(criteria):
        total = sum(points[c.code] for c in within) + (0.5 if wrong and number == 3 else 0)
        sheet.row((str(number), HEAD), (f"Nhóm nội dung {number}", HEAD), (sum(c.base for c in within), STRONG),
                  ("", STRONG), ("", STRONG), (total, STRONG), ("", HEAD))
        for n, c in enumerate(within):
            score = points[c.code]
            lost = c.base - score
            note = ""
            if c.evidence or lost > 0 or n % 3 == 0:
                note = chance.choice(EVIDENCE).format(n=chance.randint(1, 3000), u=f"DV{agency:05}", d=chance.randint(1, 28))
            written = f"{score:g}".replace(".", ",") if (agency + n) % 40 == 0 else score
            sheet.row((c.code, TEXT), (c.title, TEXT), (c.base, NUMBER), ("", NUMBER), (lost if lost > 0 else "", NUMBER),
                      (written, NUMBER), (note, TEXT))
            if c.cases:
                sheet.row(("", ITALIC), ("– Trường hợp chậm", ITALIC), ("", ITALIC), ("", ITALIC), ("", ITALIC),
                          ("", ITALIC), ("", ITALIC))
    sheet.row(("", HEAD), ("Tổng cộng", HEAD), (sum(c.base for c in criteria), STRONG), ("", STRONG), ("", STRONG),
              (sum(points.values()), STRONG), ("", HEAD))
    sheet.skip()
    sheet.row(("NGƯỜI LẬP BẢNG", BOLD), None, ("THỦ TRƯỞNG ĐƠN VỊ", BOLD))
    amounts = book.sheet("Số liệu", 10, 40, 9, 11, 11, 30)
    amounts.row((f"SỐ LIỆU KÈM BẢNG TỰ CHẤM ĐIỂM NĂM {YEAR}", BOLD))
    amounts.skip()
    amounts.row(*((text, HEAD) for text in ("Mã quy tắc", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện", "Minh chứng")))
    for rule, count in cases.items():
        amounts.row((rule, TEXT), ("Trường hợp chậm", TEXT), ("ca", TEXT), ("", NUMBER), (count, NUMBER), ("", TEXT))
    book.write(path)


def write_appraisal(path, chance, bloc, agencies, points, criteria):
    book = Book()
    sheet = book.sheet("Thẩm định", 8, 48, 10, *[13] * len(agencies))
    letterhead(sheet, f"Khối thi đua số {bloc}", [f"BẢNG ĐIỂM THẨM ĐỊNH THI ĐUA NĂM {YEAR}",
                                                  f"Khối thi đua: Khối thi đua số {bloc}"], "M")
    sheet.row(("STT", HEAD), ("Nội dung", HEAD), ("Điểm chuẩn", HEAD), *((name(a), HEAD) for a in agencies))
    agreed, reasons = {}, []
    for c in criteria:
        for a in agencies:
            agreed[a, c.code] = points[a][c.code]
            if chance.random() < 0.04 and points[a][c.code] >= 0.5:
                agreed[a, c.code] -= 0.25
                reasons.append((c.code, a))
    for number, within in sections(criteria):
        sheet.row((str(number), HEAD), (f"Nhóm nội dung {number}", HEAD), (sum(c.base for c in within), STRONG),
                  *((sum(agreed[a, c.code] for c in within), STRONG) for a in agencies))
        for c in within:
            sheet.row((c.code, TEXT), (c.title, TEXT), (c.base, NUMBER), *((agreed[a, c.code], NUMBER) for a in agencies))
    sheet.row(("", HEAD), ("Tổng cộng", HEAD), (sum(c.base for c in criteria), STRONG),
              *((sum(agreed[a, c.code] for c in criteria), STRONG) for a in agencies))
    why = book.sheet("Lý do", 12, 30, 50)
    why.row(("Mã tiêu chí", HEAD), ("Đơn vị", HEAD), ("Lý do", HEAD))
    for criterion, agency in reasons:
        why.row((criterion, TEXT), (name(agency), TEXT), (chance.choice(REASONS), TEXT))
    book.write(path)


def write_register(path, rows):
    book = Book()
    sheet = book.sheet("Sổ tiếp nhận", 6, 40, 30, 20, 12, 9, 14)
    sheet.row((f"SỔ TIẾP NHẬN VĂN BẢN NĂM {YEAR}", BOLD))
    sheet.skip()
    sheet.row(*((text, HEAD) for text in ("STT", "Tên tệp", "Đơn vị", "Loại", "Ngày nhận", "Giờ nhận", "Số văn bản")))
    for n, (file, agency, kind, day, hour) in enumerate(rows, 1):
        sheet.row((n, TEXT), (file, TEXT), (agency, TEXT), (kind, TEXT), (44896 + day - 1, DATE), (hour / 24, TIME),
                  (f"{n}/VB", TEXT))
    book.write(path)


def bloc_of(agency):
    return (agency - 1) // AGENCIES_A_BLOC + 1


def self_score_path(inbox, agency):
    return inbox / f"khoi-{bloc_of(agency):04}" / f"{code(agency)}-tu-cham.xlsx"


def generate(folder, files, seed=2022):
    """Writes `jobs/` and `inbox/` below the folder and gives the campaign's id."""
    campaign = f"tinh-gia-dinh-{files}"
    criteria = rubric()
    blocs = {}
    for agency in range(1, files + 1):
        blocs.setdefault(bloc_of(agency), []).append(agency)
    shutil.rmtree(folder, ignore_errors=True)
    write_rule_book(folder / "jobs" / campaign, campaign, blocs, criteria)
    inbox = folder / "inbox" / campaign
    register = []
    for bloc, agencies in blocs.items():
        points = {}
        for agency in agencies:
            chance = random.Random(seed * 1_000_003 + agency)
            points[agency], cases = scores(chance, criteria)
            path = self_score_path(inbox, agency)
            path.parent.mkdir(parents=True, exist_ok=True)
            write_self_score(path, chance, bloc, agency, points[agency], cases, criteria)
            day = 17 if agency % 50 == 0 else chance.randint(5, 15)
            register.append((path.name, name(agency), "Bảng tự chấm", day, chance.randint(8, 16)))
        chance = random.Random(seed * 7_000_003 + bloc)
        path = inbox / f"khoi-{bloc:04}" / f"khoi-{bloc:04}-tham-dinh.xlsx"
        write_appraisal(path, chance, bloc, agencies, points, criteria)
        register.append((path.name, "", "Biên bản thẩm định", 20, chance.randint(8, 16)))
    write_register(inbox / "so-tiep-nhan.xlsx", register)
    return campaign


def change_one(folder, campaign, seed=4711):
    """Lets one agency send other figures under the same name."""
    criteria = rubric()
    chance = random.Random(seed)
    points, cases = scores(chance, criteria)
    write_self_score(self_score_path(folder / "inbox" / campaign, 1), chance, 1, 1, points, cases, criteria)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--files", type=int, default=1000, help="self-score files (default 1000)")
    parser.add_argument("--seed", type=int, default=2022)
    arguments = parser.parse_args()
    print(generate(arguments.folder, arguments.files, arguments.seed))
