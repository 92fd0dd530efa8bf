"""Writes the papers of this folder: python3 make.py, with python-docx, reportlab, DejaVu and pdftotext at hand."""
import os, subprocess
from docx import Document
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn, nsdecls

W = nsdecls("w")


def head(doc):
    table = doc.add_table(rows=1, cols=2)
    left, right = table.rows[0].cells
    left.text = "ỦY BAN NHÂN DÂN\nHUYỆN CHÂU THÀNH"
    left.add_paragraph("Số: 77/QĐ-UBND")
    right.text = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"
    right.add_paragraph("Châu Thành, ngày 05 tháng 02 năm 2020")
    for text in [
        "QUYẾT ĐỊNH",
        "Về việc công nhận danh hiệu thi đua và tặng Giấy khen năm 2019",
        "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN CHÂU THÀNH, TỈNH ĐỒNG THÁP",
        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;",
        "Căn cứ Luật Thi đua, Khen thưởng ngày 26 tháng 11 năm 2003;",
        "Theo đề nghị của Trưởng phòng Nội vụ tại Tờ trình số 12/TTr-PNV ngày 03 tháng 02 năm 2020.",
        "QUYẾT ĐỊNH:",
    ]:
        doc.add_paragraph(text)


def tail(doc):
    doc.add_paragraph("Điều 2. Tiền thưởng kèm theo Giấy khen là 500.000 đồng cho mỗi cá nhân.")
    doc.add_paragraph("Điều 3. Chánh Văn phòng và các cá nhân có tên tại Điều 1 căn cứ Quyết định thi hành./.")
    table = doc.add_table(rows=1, cols=2)
    table.rows[0].cells[0].text = "Nơi nhận:\n- Như Điều 3;\n- Lưu: VT."
    table.rows[0].cells[1].text = "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Văn Mẫu"


ARTICLE = (
    "Điều 1. Công nhận danh hiệu Tập thể Lao động tiên tiến năm 2019 cho 02 tập thể, danh hiệu Lao động tiên tiến năm "
    "2019 cho 04 cá nhân và tặng Giấy khen cho 01 hộ gia đình đã có thành tích xuất sắc trong phong "
    "trào thi đua yêu nước (có Danh sách kèm theo)."
)
NOTE = "(Kèm theo Quyết định số 77/QĐ-UBND ngày 05 tháng 02 năm 2020 của Chủ tịch UBND huyện Châu Thành)"


def deleted(paragraph, text):
    paragraph._p.append(parse_xml(
        f'<w:del {W} w:id="9" w:author="m"><w:r><w:delText>{text}</w:delText></w:r></w:del>'))


def grouped():
    """Automatic numbers, a tracked deletion, a line break, a tab, a header and a footer."""
    doc = Document()
    doc.sections[0].header.paragraphs[0].text = "1. Ông Đầu Trang, không phải danh sách;"
    doc.sections[0].footer.paragraphs[0].text = "2. Bà Cuối Trang, không phải danh sách;"
    head(doc)
    doc.add_paragraph(ARTICLE)
    tail(doc)
    doc.add_page_break()
    doc.add_paragraph("DANH SÁCH")
    doc.add_paragraph(NOTE)
    doc.add_paragraph("I. Tập thể: Danh hiệu Tập thể Lao động tiên tiến (02 tập thể)")
    for text in ["Phòng Nội vụ;", "Trường Tiểu học Sen Hồng, huyện Châu Thành."]:
        doc.add_paragraph(text, style="List Number")
    doc.add_paragraph("II. Cá nhân: Danh hiệu Lao động tiên tiến (04 cá nhân)")
    first = doc.add_paragraph(style="List Number 2")
    first.add_run("Ông Nguyễn Văn Mẫu")
    deleted(first, " (đã chuyển công tác)")
    first.add_run(", Chủ tịch Hội Nông dân, xã Phú Long;")
    second = doc.add_paragraph(style="List Number 2")
    second.add_run("Bà Lê Thị Hoa Mẫu,")
    second.add_run().add_break()
    second.add_run("Giáo viên Trường Tiểu học Sen Hồng;")
    third = doc.add_paragraph(style="List Number 2")
    third.add_run("Thượng tá\tTrần Văn Thép, Trưởng Công an, huyện Châu Thành;")
    doc.add_paragraph("Bà Phạm Thị Sen, sinh năm 1975, Phó Chủ tịch UBND xã An Hiệp.", style="List Number 2")
    doc.add_paragraph("III. Hộ gia đình: Giấy khen")
    doc.add_paragraph("1. Hộ ông Võ Văn Ruộng, ấp Tân Lập Mẫu, xã Tân Bình./.")
    doc.add_paragraph("Danh sách này có 02 tập thể, 04 cá nhân, 01 hộ gia đình.")
    doc.save("grouped.docx")


def table():
    """A table under a heading for each group; names with posts and units in columns; a merged title row."""
    doc = Document()
    head(doc)
    doc.add_paragraph(ARTICLE)
    tail(doc)
    doc.add_paragraph("DANH SÁCH")
    doc.add_paragraph(NOTE)
    doc.add_paragraph("A. TẬP THỂ: Danh hiệu Tập thể Lao động tiên tiến")
    grid(doc, ["STT", "Tên tập thể", "Đơn vị"], [
        ["1", "Phòng Nội vụ", "huyện Châu Thành"], ["2", "Trường Tiểu học Sen Hồng", ""]])
    doc.add_paragraph("B. CÁ NHÂN: Danh hiệu Lao động tiên tiến")
    grid(doc, ["STT", "Họ và tên", "Chức vụ", "Đơn vị công tác"], [
        ["1", "Ông Nguyễn Văn Mẫu", "Chủ tịch Hội Nông dân", "xã Phú Long"],
        ["2", "Bà Lê Thị Hoa Mẫu", "Giáo viên", "Trường Tiểu học Sen Hồng"],
        ["3", "Thượng tá Trần Văn Thép", "Trưởng Công an", "huyện Châu Thành"],
        ["4", "Bà Phạm Thị Sen", "Phó Chủ tịch", "UBND xã An Hiệp"],
        ["", "Tổng cộng: 04 cá nhân", "", ""]])
    doc.add_paragraph("C. HỘ GIA ĐÌNH: Giấy khen")
    grid(doc, ["1", "Hộ ông Võ Văn Ruộng", "ấp Tân Lập Mẫu, xã Tân Bình"], [])
    doc.save("table.docx")


def grid(doc, header, rows):
    table = doc.add_table(rows=0, cols=len(header))
    for cells in [header] + rows:
        row = table.add_row()
        for cell, text in zip(row.cells, cells):
            cell.text = text


def printed():
    """The grouped list as a PDF, wrapped by hand, with page numbers; only its text is kept."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen import canvas
    pdfmetrics.registerFont(TTFont("D", "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"))
    page = canvas.Canvas("grouped.pdf", invariant=1)

    def show(top, lines):
        page.setFont("D", 10)
        for place, line in enumerate(lines):
            for x, text in line if isinstance(line, list) else [(60, line)]:
                page.drawString(x, top - 16 * place, text)

    show(780, [
        [(60, "ỦY BAN NHÂN DÂN"), (300, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")],
        [(60, "HUYỆN CHÂU THÀNH"), (320, "Độc lập - Tự do - Hạnh phúc")],
        [(60, "Số: 77/QĐ-UBND"), (310, "Châu Thành, ngày 05 tháng 02 năm 2020")], "",
        [(250, "QUYẾT ĐỊNH")], [(150, "Về việc công nhận danh hiệu thi đua năm 2019")],
        "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN CHÂU THÀNH, TỈNH ĐỒNG THÁP",
        "Căn cứ Luật Thi đua, Khen thưởng ngày 26 tháng 11 năm 2003;",
        "Theo đề nghị của Trưởng phòng Nội vụ tại Tờ trình số 12/TTr-PNV",
        "ngày 03 tháng 02 năm 2020.", "QUYẾT ĐỊNH:",
        "Điều 1. Công nhận danh hiệu Lao động tiên tiến năm 2019 cho 02 cá",
        "nhân và danh hiệu Tập thể Lao động tiên tiến năm 2019 cho 01",
        "tập thể đã có thành tích xuất sắc (có Danh sách kèm theo).",
        "Điều 2. Chánh Văn phòng và các cá nhân có tên tại Điều 1 thi hành./.",
        [(60, "Nơi nhận:"), (380, "CHỦ TỊCH")], "- Như Điều 2;", [(380, "Trần Văn Mẫu")]])
    page.showPage()
    show(800, [
        [(290, "2")], [(250, "DANH SÁCH")],
        "(Kèm theo Quyết định số 77/QĐ-UBND ngày 05 tháng 02 năm 2020",
        "của Chủ tịch UBND huyện Châu Thành)", "I. Tập thể", "1. Phòng Nội vụ.", "II. Cá nhân",
        "1. Ông Nguyễn Văn Mẫu, Chủ tịch Hội Nông dân,", "xã Phú Long;",
        "2. Bà Lê Thị Hoa Mẫu, Giáo viên Trường Tiểu học Sen Hồng./.",
        "Danh sách này có 01 tập thể, 02 cá nhân."])
    page.save()
    subprocess.run(["pdftotext", "-layout", "grouped.pdf", "pdftotext.txt"], check=True)
    os.remove("grouped.pdf")


grouped()
table()
printed()
