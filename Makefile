# Likeness. `make help` lists what there is.
SHELL := /bin/bash
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
OUT ?= demo-out
# Test processes side by side, each with a keychain of its own.
TEST_JOBS ?= 2

# Coverage costs a quarter of the time, so only the rooms that are held to it are measured, by the tests that are about them. The window's tests
# have processes of their own: what they look for, such as objects that stay, is not to be found among torch's.
HELD := vault consent jobs
# What takes longest comes first: begun last, it would keep one process busy while the others have nothing to do.
ABOUT := tests/e2e/test_resume.py tests/worker $(HELD:%=tests/%) tests/cli/test_keeping_commands.py tests/studio/test_bundling.py \
  tests/studio/test_personal_model.py tests/studio/test_retaining.py tests/studio/test_pictures_as_they_come.py
TESTING = -m "not soak and not bench" --durations=25 --dist loadfile --no-loadscope-reorder \
  --tx '$(TEST_JOBS)*popen//python=$(CURDIR)/tests/python_with_keychain.sh'

.DEFAULT_GOAL := help
.PHONY: help setup demo run test lint bench bench-gpu soak translations screens bundle deb clean check-system

help: ## Show this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 14

setup: $(STAMP) ## Make .venv with everything the project needs (done by demo, run and test as well)

$(STAMP): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed. Name one with: make PYTHON=python3.12 setup"; exit 1; }
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null || { echo "This Python cannot make virtual environments. On Debian and Ubuntu: sudo apt-get install python3-venv"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	@touch $(STAMP)

demo: $(STAMP) ## Make headshots of a fictional person, offline, and open no window; results in demo-out/
	$(BIN)/likeness demo --out $(OUT)

run: $(STAMP) ## Start the program
	@$(BIN)/python installers/check_system.py run
	$(BIN)/likeness

test: $(STAMP) lint ## Lint, then every test; fails below 95 % coverage of vault, consent and jobs
	@$(BIN)/python installers/check_system.py test
	rm -f .coverage .coverage.*
	LIKENESS_TEST_PYTHON=$(abspath $(BIN))/python $(BIN)/python -m pytest $(ABOUT) $(TESTING) --cov --cov-report=
	LIKENESS_TEST_PYTHON=$(abspath $(BIN))/python $(BIN)/python -m pytest tests/ui $(TESTING)
	LIKENESS_TEST_PYTHON=$(abspath $(BIN))/python $(BIN)/python -m pytest tests $(ABOUT:%=--ignore=%) --ignore=tests/ui $(TESTING)
	@for room in $(HELD); do \
	  printf '%-8s ' $$room; \
	  $(BIN)/python -m coverage report --include="desktop/likeness/$$room/*" --fail-under=95 | tail -1 || exit 1; \
	done

lint: $(STAMP) ## ruff, mypy strict, and the floors of the house
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(STAMP) ## Measure speed as ratios against peers in the same run, into docs/benchmarks.md; some of it: BENCH="onnx vault"
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev,peers]'
	tests/with_keychain.sh $(BIN)/python tests/benchmarks/measure.py $(BENCH)

bench-gpu: $(STAMP) ## The same on a graphics processor; skipped where there is none
	$(BIN)/python tests/benchmarks/measure.py gpu

soak: $(STAMP) ## The long proofs: repeated kills, the demo under strace
	tests/with_keychain.sh $(BIN)/python -m pytest -m soak

translations: $(STAMP) ## Collect the window's texts for translation, and compile what is translated (docs/TRANSLATING.md)
	$(BIN)/python installers/translations.py update
	$(BIN)/python installers/translations.py check

screens: $(STAMP) ## Draw every page in light and dark, English and Arabic, 100 % and 200 % into docs/screens/
	tests/with_keychain.sh $(BIN)/python installers/screens.py

bundle: $(STAMP) ## One folder that runs without Python: dist/likeness
	$(BIN)/pyinstaller --noconfirm --log-level WARN build.spec
	$(BIN)/python installers/check_bundle.py dist/likeness

deb: bundle ## A Debian package of the bundle
	$(BIN)/python installers/linux/build_deb.py

clean: ## Remove what was built; keeps .venv and your data
	rm -rf build dist demo-out .coverage .coverage.* .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
