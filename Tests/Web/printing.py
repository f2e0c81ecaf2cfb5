"""Prints the sample report: `printing.py --helplens PROGRAM`.

The PDF has to be there, the same each time, linked from the pages, whole and without a trace of the machine.
"""

import argparse
import io
import pathlib
import subprocess
import sys
import tempfile

import pypdf

import links


def problems(helplens, folder):
    sites = [folder / "one", folder / "two"]
    for site in sites:
        subprocess.run(
            [helplens, "report", "--config", "Samples/helplens.yml", "--period", "2026-10", "--pdf", "--no-cache",
             "--quiet", "--output", site], check=True)
    files = [sorted(site.rglob("*.pdf")) for site in sites]
    if [len(found) for found in files] != [1, 1]:
        yield f"{files} are the printed reports"
        return
    one, two = (found[0].read_bytes() for found in files)
    if one != two:
        yield "two runs print different bytes"
    yield from links.problems(sites[0])
    home = (sites[0] / "2026-10/index.html").read_text()
    if f'href="{files[0][0].name}"' not in home:
        yield "the home page does not lead to the printed report"
    for trace in [str(folder), tempfile.gettempdir() + "/", "file://"]:
        if trace.encode() in one:
            yield f"the printed report holds {trace}"
    read = pypdf.PdfReader(io.BytesIO(one))
    text = "\n".join(page.extract_text() for page in read.pages)
    for words in ["Help in October 2026", "Contoso"]:
        if words not in text:
            yield f"the printed report does not say {words}"
    if read.metadata.creation_date.isoformat()[:10] != "2026-10-31":
        yield f"the printed report says it was made on {read.metadata.creation_date}"
    print(f"printed: {len(read.pages)} pages, {len(one):,} bytes")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--helplens", type=pathlib.Path, required=True)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        found = list(problems(arguments.helplens.resolve(), pathlib.Path(folder)))
    print("\n".join(found) if found else "printing: fine")
    return 1 if found else 0


sys.exit(main())
