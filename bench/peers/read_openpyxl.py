"""Reads every cell of every self-score workbook below a folder with openpyxl in its read-only mode."""

import sys
import warnings
from pathlib import Path

import openpyxl

warnings.simplefilter("ignore")
files = sorted(Path(sys.argv[1]).rglob("*-tu-cham.xlsx"))
cells = 0
for file in files:
    book = openpyxl.load_workbook(file, read_only=True)
    for sheet in book.worksheets:
        for row in sheet.iter_rows(values_only=True):
            cells += len(row)
    book.close()
print(len(files), "files", cells, "cells")
