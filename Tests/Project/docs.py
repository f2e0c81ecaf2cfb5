"""Checks that what the documents name is there: make targets, commands and flags, files, modules.

Prints file:line and what is missing; exits 1 if anything is.
"""

import pathlib
import re
import sys

DOCUMENTS = sorted([*pathlib.Path(".").glob("*.md"), *pathlib.Path("Templates").glob("*/README.md")])
MAKEFILE = pathlib.Path("Makefile").read_text(encoding="utf-8")
TARGETS = set(re.findall(r"^([a-z]+):", MAKEFILE, re.MULTILINE))
COMMAND_LINE = "\n".join(
    file.read_text(encoding="utf-8") for file in sorted(pathlib.Path("Sources/HelpLensCLI").rglob("*.swift"))
)
COMMANDS = set(re.findall(r'commandName:\s*"([a-z-]+)"', COMMAND_LINE)) | {
    name.lower() for name in re.findall(r"struct (\w+): (?:Async)?ParsableCommand", COMMAND_LINE)
}
TOP_LEVEL = ["Sources", "Tests", "Templates", "Samples", "Schemas", ".ci"]


def has_flag(flag):
    """Whether the command line knows a flag, by its name or by the property that gives it its name."""
    words = flag.removeprefix("--").removeprefix("no-").split("-")
    camel = words[0] + "".join(word.capitalize() for word in words[1:])
    return flag in ("--help", "--version") or f'"{"-".join(words)}"' in COMMAND_LINE or re.search(
        rf"\bvar {camel}\b", COMMAND_LINE
    )


def problems(document):
    in_code = False
    for number, line in enumerate(document.read_text(encoding="utf-8").splitlines(), start=1):
        place = f"{document}:{number}"
        in_code ^= line.lstrip().startswith("```")
        code = line if in_code else "; ".join(re.findall(r"`([^`]+)`", line))
        for target in re.findall(r"\bmake ([a-z]+)\b", code):
            if target not in TARGETS:
                yield f"{place}: no target “make {target}”"
        for call in re.findall(r"\bhelplens ([^|;&`]*)", code):
            words = call.split()
            if words and re.fullmatch("[a-z][a-z-]*", words[0]) and words[0] not in COMMANDS:
                yield f"{place}: no command “helplens {words[0]}”"
            for flag in re.findall(r"(?<!\S)--[a-z][a-z-]*", call):
                if not has_flag(flag):
                    yield f"{place}: no flag “{flag}”"
        for path in re.findall(rf"`((?:{'|'.join(map(re.escape, TOP_LEVEL))})/[\w./+-]*)`", line):
            if not pathlib.Path(path).exists():
                yield f"{place}: no file “{path}”"
        for link in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", line):
            if "://" not in link and not link.startswith("mailto:") and not (document.parent / link).exists():
                yield f"{place}: no file “{link}”"


def unnamed_modules():
    """Modules with code that ARCHITECTURE.md does not mention; a system library's module map is none."""
    architecture = pathlib.Path("ARCHITECTURE.md")
    text = architecture.read_text(encoding="utf-8") if architecture.exists() else ""
    folders = (folder for folder in pathlib.Path("Sources").iterdir() if folder.is_dir())
    for module in sorted(folder.name for folder in folders if not (folder / "module.modulemap").exists()):
        if not re.search(rf"\b{module}\b", text):
            yield f"{architecture}:1: does not name the module {module}"


found = [problem for document in DOCUMENTS for problem in problems(document)] + list(unnamed_modules())
print("\n".join(found) if found else "Documents hold.")
sys.exit(1 if found else 0)
