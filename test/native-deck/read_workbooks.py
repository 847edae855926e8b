"""Prints what openpyxl finds in each workbook of a folder as JSON: sheets, cells with their formats, tables."""

import json
import pathlib
import sys

import openpyxl


def shown(value):
    return value.isoformat() if hasattr(value, "isoformat") else value


def read(path):
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    cells = {
        cell.coordinate: {"value": shown(cell.value), "format": cell.number_format, "type": cell.data_type}
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    }
    tables = [
        {"ref": table.ref, "headers": [column.name for column in table.tableColumns]}
        for table in sheet.tables.values()
    ]
    return {"sheets": book.sheetnames, "cells": cells, "tables": tables}


folder = pathlib.Path(sys.argv[1])
json.dump({path.stem: read(path) for path in sorted(folder.glob("*.xlsx"))}, sys.stdout)
