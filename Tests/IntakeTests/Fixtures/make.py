#!/usr/bin/env python3
"""make.py [FOLDER]: writes the workbooks of this folder. Needs openpyxl, XlsxWriter and LibreOffice's soffice."""
import datetime
import pathlib
import subprocess
import sys
import tempfile

import openpyxl
import xlsxwriter
from openpyxl.styles import Font
from openpyxl.worksheet.datavalidation import DataValidation

folder = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else pathlib.Path(__file__).parent

HEADER = ["STT", "Họ và tên", "Ngày sinh", "Số định danh", "Tên đơn vị/tập thể\ncông tác", "Mã danh hiệu*", "Đạt"]
ROWS = [
    [None, "Nguyễn Văn An ", datetime.date(1980, 9, 2), "079080000123", "Trường Tiểu học số 1", "LDTT", True],
    [None, "Đặng Thi\u0323 Hằng", datetime.datetime(1975, 4, 30, 23, 59, 59), 79175000456, "Phòng Nội vụ – UBND", "CSTĐCS", False],
]


def with_openpyxl(path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "file nhận"
    sheet.merge_cells("A1:G1")
    sheet["A1"] = "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"
    for column, name in enumerate(HEADER, 1):
        sheet.cell(3, column, name)
    for row, values in enumerate(ROWS, 4):
        for column, value in enumerate(values, 1):
            cell = sheet.cell(row, column, value)
            if column == 3:
                cell.number_format = "dd/mm/yyyy"
    sheet["B6"] = "NguyÔn V¨n B"
    sheet["B6"].font = Font(name=".VnTime")
    sheet["C6"] = "=TODAY()"
    sheet.add_data_validation(DataValidation(type="list", formula1='"LDTT,CSTĐCS"', sqref="F4:F500"))
    sheet.column_dimensions["D"].hidden = True
    sheet.row_dimensions[5].hidden = True
    codes = book.create_sheet("DANHMUC")
    codes.append(["LDTT", "Lao động tiên tiến"])
    codes.sheet_state = "hidden"
    book.create_sheet("Nội bộ").sheet_state = "veryHidden"
    book.save(path)


def with_xlsxwriter(path, **options):
    book = xlsxwriter.Workbook(path, options)
    sheet = book.add_worksheet("file nhận")
    day = book.add_format({"num_format": '[$-42A]"ngày" dd/mm/yyyy;@'})
    bold = book.add_format({"bold": True, "font_name": "VNI-Times"})
    sheet.write_row(0, 0, HEADER)
    for row, values in enumerate(ROWS, 1):
        for column, value in enumerate(values):
            if column == 2:
                sheet.write_datetime(row, column, value, day)
            elif value is not None:
                sheet.write(row, column, value)
    if not options.get("constant_memory"):
        sheet.write_rich_string(3, 1, bold, "Traàn", " Vaên", bold, " C")
        sheet.write_formula(3, 3, '=VLOOKUP(1,A1:B2,2)', None, "#N/A")
        sheet.write_formula(3, 5, '="LD"&"TT"', None, "LDTT")
        sheet.write(3, 4, "dòng 1\r\ndòng 2 _x000D_")
    book.close()


def with_libreoffice(path, source):
    with tempfile.TemporaryDirectory() as home:
        command = ["soffice", f"-env:UserInstallation=file://{home}", "--headless", "--convert-to", "xlsx", "--outdir", home]
        subprocess.run([*command, source], check=True, stdout=subprocess.DEVNULL)
        path.write_bytes(pathlib.Path(home, pathlib.Path(source).name).read_bytes())


with_openpyxl(folder / "openpyxl.xlsx")
with_xlsxwriter(folder / "xlsxwriter.xlsx")
with_xlsxwriter(folder / "xlsxwriter-inline-1904.xlsx", constant_memory=True, date_1904=True)
with_libreoffice(folder / "libreoffice.xlsx", str(folder / "openpyxl.xlsx"))
