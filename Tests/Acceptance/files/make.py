"""Makes the files of intake.sh, initiatives.sh and examples.sh with openpyxl: python3 make.py (fictional people)."""

from datetime import date
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.styles import Font


def fill(sheet, first, rows):
    for row, cells in enumerate(rows, first):
        for column, value in enumerate(cells, 1):
            if value is not None:
                sheet.cell(row, column, value)
            if isinstance(value, str) and "¨" in value:
                sheet.cell(row, column).font = Font(name=".VnTime")


def book(path, rows):
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Danh sách"
    sheet["A1"] = "ỦY BAN NHÂN DÂN XÃ PHÚ HỰU"
    sheet["A2"] = "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"
    sheet.merge_cells("A2:H2")
    titles = ["STT", "Danh xưng", "Họ và tên", "Năm sinh", "Chức vụ", "Đơn vị công tác", "Hình thức khen thưởng",
              "Điện thoại"]
    fill(sheet, 4, [titles] + rows)
    workbook.create_sheet("DANHMUC").sheet_state = "hidden"
    workbook.save(path)


collective = "Tập thể Lao động tiên tiến"
person = "Lao động tiên tiến"
hc = [1, None, "Trung tâm Phục vụ hành chính công", None, None, None, collective, None]
thu = [1, "Ông", "NguyÔn V¨n Thö", 1985, "Công chức", "UBND xã Phú Hựu", person, "0900 000 001"]
nhon = [2, "Bà", "Lê Thị Thí Dụ", 1990, "Công chức", "Xã An Nhơn", person, None]
hanh = [3, "Bà", "Trần Thị Mĩ Hạnh", "02/11/1979", "Giáo viên", "Trường TH Sen Hồng", person, None]
mau = [4, "Ông", "Phạm Văn Mẫu", "3/1982", "Giáo viên", "Trường Tiểu học", person, None]
khoi = [5, "Ông", "ĐẶNG QUỐC KHỞI", "30/07/1982", "Trưởng phòng", "P. Kinh tế", person, None]
heading = ["I", None, "Tập thể"]
people = ["II", None, "Cá nhân"]
total = [None, None, "Tổng cộng: 6"]

book("de-nghi.xlsx", [heading, hc, people, thu[:], hanh, mau, [], nhon, khoi, total])
moved = khoi[:4] + ["Phó Trưởng phòng"] + khoi[5:]
new = [6, "Bà", "Võ Thị Thêm", 1992, "Chuyên viên", "Phòng VH-XH", person, None]
book("de-nghi-sua.xlsx", [heading, hc, people, thu[:], hanh, mau, moved, new])


def initiatives(path, rows):
    """A list of initiatives in the columns of the template of several provinces, its misspelling included."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Sheet1"
    sheet["A1"] = "DANH SÁCH ĐỀ TÀI, SÁNG KIẾN"
    sheet.merge_cells("A1:H1")
    titles = ["STT", "Tên đề tài", "Ngày công nhân", "Đơn vị công nhận", "Tóm tắt thành tích đạt được", "Tên tác giả",
              "Phòng ban\nlàm việc", "Tên cơ quan\nlàm việc"]
    fill(sheet, 3, [titles] + rows)
    # One title over the rows of its two authors.
    sheet.merge_cells("B4:B5")
    workbook.create_sheet("DANHMUC")
    workbook.save(path)


council = "Hội đồng sáng kiến xã Phú Hựu"
day = date(2025, 10, 15)
initiatives("sang-kien.xlsx", [
    [None, "Hẹn giờ trả kết quả", day, council, "Giảm một nửa thời gian chờ", "Ông Đặng Quốc Khởi", None, "P. Kinh tế"],
    [None, None, day, council, None, "Trần Thử Nghiệm", None, "Phòng Kinh tế"],
    [None, "Tổ lưu động", "15/10/2025", council, None, "Lê Hoáng Nam, Phạm Thử Sửa", None, "Phòng VH-XH"],
    [None, "Thư viện xanh", "15-10-2025", council, None, "Võ Thử Mới", None, "Trường Tiểu học"],
])


def paper(path, lines):
    """A decision as a word processor writes it, no more than is needed."""
    body = "".join(f'<w:p><w:r><w:t xml:space="preserve">{line}</w:t></w:r></w:p>' for line in lines)
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    office = "http://schemas.openxmlformats.org"
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name, text in [
            ("[Content_Types].xml",
             f'<Types xmlns="{office}/package/2006/content-types">'
             '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
             f'<Override PartName="/word/document.xml" ContentType="{kind}"/></Types>'),
            ("_rels/.rels",
             f'<Relationships xmlns="{office}/package/2006/relationships"><Relationship Id="d" Target="word/document.xml" '
             f'Type="{office}/officeDocument/2006/relationships/officeDocument"/></Relationships>'),
            ("word/document.xml",
             f'<w:document xmlns:w="{office}/wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>'),
        ]:
            archive.writestr(ZipInfo(name), text, ZIP_DEFLATED)


paper("qd-77.docx", [
    "ỦY BAN NHÂN DÂN TỈNH ĐỒNG THÁP",
    "Số: 77/QĐ-UBND",
    "Đồng Tháp, ngày 20 tháng 8 năm 2025",
    "QUYẾT ĐỊNH",
    "Về việc tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
    "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ĐỒNG THÁP",
    "QUYẾT ĐỊNH:",
    "Điều 1. Tặng Bằng khen năm 2024 cho 02 cá nhân đã có thành tích xuất sắc trong sắp xếp đơn vị hành chính (có Danh "
    "sách kèm theo).",
    "DANH SÁCH",
    "(Kèm theo Quyết định số 77/QĐ-UBND ngày 20 tháng 8 năm 2025 của Chủ tịch Ủy ban nhân dân tỉnh Đồng Tháp)",
    "I. Cá nhân: Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh (02 cá nhân)",
    "1. Bà Phan Thị Thử, Chuyên viên, Phòng Kinh tế xã Phú Hựu;",
    "2. Ông Dương Văn Thử, Trưởng ấp, ấp Hội An Mẫu, xã Phú Hựu./.",
    "Danh sách này có 02 cá nhân.",
])
