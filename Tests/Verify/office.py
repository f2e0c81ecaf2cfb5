"""What LibreOffice takes CSV files for: the values of a sheet, as its own format writes them down."""

import pathlib
import subprocess
import tempfile
import xml.etree.ElementTree as tree

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"

# Commas, double quotes, UTF-8, from the first line on, as in the United States, dates and the like told by themselves.
AS_CSV = "CSV:44,34,76,1,,1033,false,true,false"


def read(texts, program):
    """The rows of each CSV text, each value as `shown` writes it."""
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        files = [folder / f"{number}.csv" for number in range(len(texts))]
        for file, text in zip(files, texts):
            file.write_text(text, encoding="utf-8", newline="")
        # A profile of its own: the machine's LibreOffice may be open, or set up in some way.
        command = [program, "--headless", f"-env:UserInstallation={(folder / 'profile').as_uri()}", f"--infilter={AS_CSV}"]
        command += ["--convert-to", "fods", "--outdir", folder, *files]
        subprocess.run(command, check=True, capture_output=True)
        return [rows(tree.parse(file.with_suffix(".fods"))) for file in files]


def rows(document):
    found = []
    for row in document.iter(TABLE + "table-row"):
        cells = []
        for cell in row:
            times = int(cell.get(TABLE + "number-columns-repeated", 1))
            cells += [value(cell)] * (times if times < 1000 else 0)
        found += [cells] * min(int(row.get(TABLE + "number-rows-repeated", 1)), 1000)
    width = max(map(len, found), default=0)
    found = [row + [""] * (width - len(row)) for row in found]
    while found and not any(found[-1]):
        found.pop()
    return found


def value(cell):
    match cell.get(OFFICE + "value-type"):
        case "float" | "percentage" | "currency":
            return shown(float(cell.get(OFFICE + "value")))
        case "boolean":
            return cell.get(OFFICE + "boolean-value")
        case "date":
            return cell.get(OFFICE + "date-value")
        case "string":
            return "\n".join("".join(paragraph.itertext()) for paragraph in cell.iter(TEXT + "p"))
        case _:
            return ""


def shown(value):
    """A value as text: sheets keep fifteen digits of a number, and take a year for one."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str) and not value.isdecimal():
        return "'" + value if value[:1] in ("=", "+", "-", "@", "\t", "\r") else value
    return f"{float(value):.13g}"
