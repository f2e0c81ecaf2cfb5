# `make` installs what is missing, builds HelpLens and renders the sample report. Every target here is the same
# for people and for CI (.ci/run).

HELPLENS = .build/release/helplens

# What runs keep for one another stays in the checkout.
export XDG_CACHE_HOME := $(CURDIR)/.build/cache

# Where `make install` puts things, such as `make install PREFIX=$HOME/.local`; DESTDIR is for those who make packages.
PREFIX = /usr/local
SHARE = $(DESTDIR)$(PREFIX)/share
BASH = $(SHARE)/bash-completion/completions
ZSH = $(SHARE)/zsh/site-functions
FISH = $(SHARE)/fish/vendor_completions.d

.PHONY: report build setup install installed uninstall test check lint layers docs kernels verify web screenshots fuzz coverage bench clean
.NOTPARALLEL:

report: build
	@$(HELPLENS) report --config Samples/helplens.yml --output site
	@echo "The report: file://$$(pwd | sed 's/ /%20/g')/site/index.html"

build: setup
	@swift build -c release --product helplens

setup:
	@.ci/install build

# The program, its templates, schemas, manual page and completions: all that is needed without this folder.
install: build
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(SHARE)/helplens/templates" "$(SHARE)/man/man1" "$(BASH)" "$(ZSH)" "$(FISH)"
	install -m 755 $(HELPLENS) "$(DESTDIR)$(PREFIX)/bin/helplens"
	rm -rf "$(SHARE)/helplens/templates/"*
	for file in Templates/*/template.yml; do cp -R "$${file%/*}" "$(SHARE)/helplens/templates/" || exit 1; done
	install -m 644 Schemas/query.json "$(SHARE)/helplens/query.schema.json"
	$(HELPLENS) manual >"$(SHARE)/man/man1/helplens.1"
	$(HELPLENS) --generate-completion-script bash >"$(BASH)/helplens"
	$(HELPLENS) --generate-completion-script zsh >"$(ZSH)/_helplens"
	$(HELPLENS) --generate-completion-script fish >"$(FISH)/helplens.fish"

# Whether what is installed works without this folder, and goes away again.
installed: build
	@Tests/Project/installed.sh

uninstall:
	rm -rf "$(SHARE)/helplens"
	rm -f "$(DESTDIR)$(PREFIX)/bin/helplens" "$(SHARE)/man/man1/helplens.1"
	rm -f "$(BASH)/helplens" "$(ZSH)/_helplens" "$(FISH)/helplens.fish"

test: setup
	swift test

check: setup lint layers docs test

# What the code looks like. `swift format --in-place --recursive Sources Tests Package.swift` mends most of it.
lint:
	swift format lint --strict --recursive Sources Tests Templates Package.swift

# Which module imports which.
layers:
	@python3 Tests/Project/layers.py

# Whether what the documents name is there.
docs:
	@python3 Tests/Project/docs.py

# Every way to scan for separators against the portable one, those of 64-bit ARM too where qemu is there.
kernels:
	@Tests/Structural/check.sh

# The samples' measures, computed again by another engine; the same rows written down in every form; answers in every
# format, read by others, LibreOffice among them where it is installed; an export and findings beside a site; a solver
# that tries to work out what is withheld, in tables and in whole sites; a hunt for it in the files of sites; hostile
# text in every field. `make verify SOLVING=2000 LOGS=10000` lets the solver work on more sites, with and without linear
# programmes.
SOLVING = 130
LOGS = 1000
verify: build .venv-verify/ready
	.venv-verify/bin/python Tests/Verify/verify.py --helplens $(HELPLENS)
	.venv-verify/bin/python Tests/Verify/forms.py --helplens $(HELPLENS)
	.venv-verify/bin/python Tests/Verify/formats.py --helplens $(HELPLENS)
	.venv-verify/bin/python Tests/Verify/export.py --helplens $(HELPLENS)
	.venv-verify/bin/python Tests/Verify/findings.py --helplens $(HELPLENS)
	.venv-verify/bin/python Tests/Verify/totals.py --helplens $(HELPLENS)
	.venv-verify/bin/python Tests/Verify/sites.py --helplens $(HELPLENS) --seconds 3600 --sites $(SOLVING)
	.venv-verify/bin/python Tests/Verify/sites.py --helplens $(HELPLENS) --seconds 3600 --sites $(LOGS) --seed 1000000 --quick
	.venv-verify/bin/python Tests/Verify/leaks.py --helplens $(HELPLENS)
	.venv-verify/bin/python Tests/Verify/hostile.py --helplens $(HELPLENS)
	.venv-verify/bin/python Tests/Verify/clarity.py --helplens $(HELPLENS)

# The sample site and an analysis in a browser: readable, valid, accessible, no broken link, nothing fetched; a site full
# of hostile text, in which nothing runs; the site for owners of scopes, on screens and on paper. Then publishing, to
# folders and to a WebDAV server, with runs and server killed in the middle.
web: build .venv-web/ready
	@.ci/install web
	@site=$$(mktemp -d) && alone=$$(mktemp -d) && page=$$(mktemp -d) \
	&& trap 'rm -rf "$$site" "$$site.run" "$$site.hostile" "$$alone" "$$alone.run" "$$page"' EXIT \
	&& for period in 2026-09 2026-10; do \
	    $(HELPLENS) report --config Samples/helplens.yml --period $$period --output "$$site" --quiet || exit 1; done \
	&& $(HELPLENS) report --config Samples/helplens.yml --output "$$alone" --single-file --quiet \
	&& $(HELPLENS) render Templates/analysis/index.md --config Samples/helplens.yml -o "$$page/analysis.html" --quiet \
	&& .venv-web/bin/python Tests/Web/check.py "$$site" "$$alone" "$$page" \
	&& python3 Tests/Verify/hostile.py --helplens $(HELPLENS) --site "$$site.hostile" \
	&& .venv-web/bin/python Tests/Web/hostile.py "$$site.hostile"
	@.venv-web/bin/python Tests/Web/preview.py $(HELPLENS)
	@.venv-web/bin/python Tests/Web/owner.py --helplens $(HELPLENS)
	@.venv-web/bin/python Tests/Web/printing.py --helplens $(HELPLENS)
	@.venv-web/bin/python Tests/Web/kill.py --helplens $(HELPLENS)
	@.venv-web/bin/python Tests/Web/webdav.py --helplens $(HELPLENS)

# Pictures of the sample report's pages in .build/screenshots, for people to look at.
screenshots: report .venv-web/ready
	@.ci/install web
	.venv-web/bin/python Tests/Web/screenshots.py site .build/screenshots

# Bytes that nobody thought of, tried on what reads bytes: `make fuzz TARGET=csv SECONDS=1800`.
TARGET = csv json times profiles configuration template snapshots heatmaps recordings
SECONDS = 60
fuzz: setup
	@.ci/install fuzz
	@Tests/Fuzzing/fuzz build $(TARGET)
	@for target in $(TARGET); do Tests/Fuzzing/fuzz run $$target $(SECONDS) || exit 1; done

# Speed and memory beside DuckDB, Polars and others, all on the same data: `ROWS=1000000 ONLY=csv,items make bench`.
ROWS ?= 10000000
ROUNDS ?= 5
ONLY ?=
bench: build .venv-bench/ready
	@.ci/install bench
	@.venv-bench/bin/python Tests/Benchmarks/bench.py --helplens $(HELPLENS) --rows $(ROWS) --rounds $(ROUNDS) --only "$(ONLY)"

# Which lines of the readers no test runs.
coverage: setup
	@Tests/Project/coverage

.venv-verify/ready: Tests/Verify/requirements.txt
.venv-web/ready: Tests/Web/requirements.txt
.venv-bench/ready: Tests/Benchmarks/requirements.txt
.venv-%/ready:
	@.ci/install venv
	python3 -m venv --clear .venv-$*
	.venv-$*/bin/python -m pip install --quiet --disable-pip-version-check -r $<
	@touch $@

clean:
	rm -rf .build .build-fuzz .build-coverage site site.run .venv-verify .venv-web .venv-bench
