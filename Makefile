# `make` installs what is missing, builds HelpLens and renders the sample report. Every target here is the same
# for people and for CI (.ci/run).

HELPLENS = .build/release/helplens

# What runs keep for one another stays in the checkout.
export XDG_CACHE_HOME := $(CURDIR)/.build/cache

.PHONY: report build setup test check lint layers docs kernels verify web screenshots fuzz coverage clean
.NOTPARALLEL:

report: build
	@$(HELPLENS) report --config Samples/helplens.yml --output site
	@echo "The report: file://$$(pwd | sed 's/ /%20/g')/site/index.html"

build: setup
	@swift build -c release --product helplens

setup:
	@.ci/install build

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

# The samples' measures, computed again by another engine; and the same rows written down in every form.
verify: build .venv-verify/ready
	.venv-verify/bin/python Tests/Verify/verify.py --helplens $(HELPLENS)
	.venv-verify/bin/python Tests/Verify/forms.py --helplens $(HELPLENS)

# The sample site in a browser: readable, valid, accessible, no broken link, nothing fetched.
web: build .venv-web/ready
	@.ci/install web
	@site=$$(mktemp -d) && trap 'rm -rf "$$site" "$$site.run"' EXIT \
	&& $(HELPLENS) report --config Samples/helplens.yml --output "$$site" --quiet \
	&& .venv-web/bin/python Tests/Web/check.py "$$site"

# Pictures of the sample report's pages in .build/screenshots, for people to look at.
screenshots: report .venv-web/ready
	@.ci/install web
	.venv-web/bin/python Tests/Web/screenshots.py site .build/screenshots

# Bytes that nobody thought of, tried on what reads bytes: `make fuzz TARGET=csv SECONDS=1800`.
TARGET = csv json times profiles
SECONDS = 60
fuzz: setup
	@.ci/install fuzz
	@Tests/Fuzzing/fuzz build $(TARGET)
	@for target in $(TARGET); do Tests/Fuzzing/fuzz run $$target $(SECONDS) || exit 1; done

# Which lines of the readers no test runs.
coverage: setup
	@Tests/Project/coverage

.venv-verify/ready: Tests/Verify/requirements.txt
.venv-web/ready: Tests/Web/requirements.txt
.venv-%/ready:
	@.ci/install venv
	python3 -m venv --clear .venv-$*
	.venv-$*/bin/python -m pip install --quiet --disable-pip-version-check -r $<
	@touch $@

clean:
	rm -rf .build .build-fuzz .build-coverage site site.run .venv-verify .venv-web
