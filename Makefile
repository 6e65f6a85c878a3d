# Everything sets itself up: type `make run` or `make test` in a fresh clone.
# ARGS goes to the command behind it: make test ARGS="-k import -x", make lock ARGS=--upgrade.
# Windows and macOS: see README.md.

PYTHON ?=
VENV := .venv
PY := $(VENV)/bin/python
READY := $(VENV)/.ready
WORKERS ?= 2

.DEFAULT_GOAL := help
.PHONY: help run test check bench screenshots torture translations lock clean

help: ## say what there is
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 22

$(READY): requirements-dev.lock pyproject.toml scripts/setup
	@PYTHON="$(PYTHON)" scripts/setup

run: $(READY) ## open the window; without a screen do the main job on a sample, in pictures
	@$(PY) scripts/run.py $(ARGS)

test: $(READY) ## run all tests
	@$(PY) -m pytest -n $(WORKERS) --dist loadfile $(ARGS)

check: $(READY) ## format, style, types, layers, lock: what must be clean before a commit
	@$(PY) -m ruff format --check --quiet . || { echo "run: $(PY) -m ruff format ."; exit 1; }
	@$(PY) -m ruff check --quiet .
	@$(PY) -m mypy
	@$(PY) scripts/check_lock.py
	@$(PY) -m pytest -q tests/test_architecture.py

bench: $(READY) ## measure, and write benchmarks/results.md
	@$(PY) -m benchmarks $(ARGS)

screenshots: $(READY) ## make the pictures of docs/screenshots
	@$(PY) scripts/screenshots.py

torture: $(READY) ## break files, kill the program, fill the disk: all of it, up to half an hour
	@$(PY) -m tests.torture $(ARGS)

translations: $(READY) ## collect texts, say which lack a translation, build the catalogues
	@$(PY) scripts/translations.py $(ARGS)

lock: $(READY) ## choose versions anew, as new as allowed
	@$(PY) scripts/lock.py $(ARGS)

clean: ## remove what was made here, the environment included
	rm -rf $(VENV) build dist out .pytest_cache .mypy_cache .ruff_cache .hypothesis *.egg-info
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
