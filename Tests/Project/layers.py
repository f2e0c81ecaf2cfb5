"""Checks that modules import only what the architecture allows.

Swift lets a file import any module that some other target has built, so the arrows are checked here:

1. the dependencies in Package.swift are exactly the arrows below;
2. each target imports only modules it depends on, and every step uses each of its arrows;
3. exactly one file speaks to each C module that hands out pointers.

Prints file:line and the rule for each problem; exits 1 if there is one.
"""

import json
import pathlib
import re
import subprocess
import sys

# A step imports Model and the step before it. What stands beyond that is an outside library, or says why.
ARROWS = {
    "Model": "",
    "Sampling": "Model CZlib",
    "Asking": "Model Yams",
    "Reading": "Model CJSONRows CStructural CZlib CZstd Crypto",
    "Cleaning": "Model Reading CPrefetch Crypto",
    "Measuring": "Model Cleaning",
    # Clarity's files lie beside the log; the two meet where both are protected.
    "Friction": "Model Reading",
    "Protecting": "Model Measuring Friction",
    "Explaining": "Model Protecting",
    # Rendering prints what is left of Friction's values once they are protected.
    "Rendering": "Model Protecting Explaining Friction CCMark CSQLite Mustache Crypto",
    "Publishing": "Model Rendering CCurl",
    # Templates are data: nobody's step, and nobody's business but the command line's.
    "ShippedTemplates": "",
    # The command line wires all the steps together.
    "HelpLensCLI": "Model Sampling Asking Reading Cleaning Measuring Friction Protecting Rendering Publishing"
    " ShippedTemplates ArgumentParser",
    "helplens": "HelpLensCLI",
    # What several modules' tests share.
    "TestSupport": "Model Reading Cleaning",
    "CJSONRows": "CSimdjson",
    "CStructural": "",
    "CPrefetch": "",
    "CCurl": "",
}

# C modules that exactly one file may import.
IMPORTED_ONCE = ["CCMark", "CJSONRows", "CSQLite", "CStructural", "CPrefetch", "CCurl"]

# What comes with Swift and its platforms.
PLATFORM = set("Swift Foundation FoundationEssentials Synchronization Dispatch Darwin Glibc Musl Testing".split())

IMPORT = re.compile(
    r"^\s*(?:@\w+(?:\(\w+\))?\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?"
    r"import\s+(?:(?:struct|class|enum|protocol|func|var|let|typealias)\s+)?(\w+)"
)


def imports(folder):
    """Every import in a folder as (file, line number, module)."""
    for file in sorted(folder.rglob("*.swift")):
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
            if found := IMPORT.match(line):
                yield file, number, found[1]


def line_of(name, package):
    """The line of Package.swift that declares a target."""
    declaration = re.compile(rf'(?:step\(|tests\(of: |name: )"{name.removesuffix("Tests")}"')
    return next((n for n, line in enumerate(package.splitlines(), start=1) if declaration.search(line)), 1)


def problems():
    package = pathlib.Path("Package.swift").read_text(encoding="utf-8")
    described = subprocess.run(
        ["swift", "package", "describe", "--type", "json"], capture_output=True, text=True, check=True
    )
    # Warnings may stand before the description.
    targets = json.loads(described.stdout[described.stdout.index("{") :])["targets"]
    importers = {module: [] for module in IMPORTED_ONCE}

    for target in sorted(targets, key=lambda target: target["name"]):
        name = target["name"]
        if target["type"] == "system-target":
            continue
        declared = set(target.get("target_dependencies", [])) | set(target.get("product_dependencies", []))
        place = f"Package.swift:{line_of(name, package)}"
        is_test = target["type"] == "test"
        if not is_test:
            if name not in ARROWS:
                yield f"{place}: {name} has no place in Tests/Project/layers.py"
                continue
            allowed = set(ARROWS[name].split())
            for extra in sorted(declared - allowed):
                yield f"{place}: {name} may not depend on {extra}"
            for missing in sorted(allowed - declared):
                yield f"{place}: {name} does not depend on {missing}, as Tests/Project/layers.py says"

        used = set()
        for file, number, module in imports(pathlib.Path(target["path"])):
            used.add(module)
            if module not in declared | PLATFORM:
                yield f"{file}:{number}: {name} imports {module} without depending on it"
            if module in importers and not is_test:
                importers[module].append(f"{file}:{number}")
        if not is_test and target.get("module_type") == "SwiftTarget":
            for idle in sorted(declared - used):
                yield f"{place}: {name} depends on {idle} and never imports it"

    for name in sorted(set(ARROWS) - {target["name"] for target in targets}):
        yield f"Package.swift:1: {name} is in Tests/Project/layers.py and not in the package"
    for module, places in importers.items():
        if len(places) != 1:
            yield f"{places[-1] if places else 'Package.swift:1'}: {module} is imported by {len(places)} files, not by one"


found = list(problems())
print("\n".join(found) if found else "Layers hold.")
sys.exit(1 if found else 0)
