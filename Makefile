# The few commands of this project. `make help` lists them.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.ONESHELL:
MAKEFLAGS += --no-print-directory

VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.set-up
PIP := $(BIN)/python -m pip --disable-pip-version-check
PYTEST := $(BIN)/python -m pytest -n 2 --dist loadfile
DEMO := build/demo.db
TRAIN_PYTHON ?= python3.11
TRAINING := build/training
WEIGHTS ?= build/tagger
STORIES ?=
COMPILE ?= pip-compile
export PYTHON
export PYTHONDONTWRITEBYTECODE ?= 1

.NOTPARALLEL:
.PHONY: help setup demo test test-slow test-web check lint bench train reference pins clean

help: ## list these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' Makefile

setup: $(STAMP) ## make .venv with reportedly in .venv/bin (again only when what it needs has changed)
	@:

$(STAMP): requirements-dev.txt pyproject.toml .ci/find-python
	@python="$$(.ci/find-python)"
	echo "Setting up $(VENV) with $$("$$python" -V) (a minute or two)"
	# One of an older Python, or half made, is made anew.
	"$(BIN)/python" -c 'import sys, pip; sys.exit(sys.version_info < (3, 12))' 2>/dev/null || "$$python" -m venv --clear $(VENV)
	$(PIP) install -qq --require-hashes --requirement requirements-dev.txt
	$(PIP) install -qq --no-deps --no-build-isolation --editable .
	touch $@
	echo "Done: $(BIN)/reportedly"

demo: setup ## read the example story and print its brief
	@mkdir -p $(dir $(DEMO))
	rm -f $(DEMO) $(DEMO)-wal $(DEMO)-shm
	echo '$$ reportedly read examples/story --ledger $(DEMO)'
	$(BIN)/reportedly read examples/story --ledger $(DEMO)
	echo
	echo '$$ reportedly brief --ledger $(DEMO)'
	$(BIN)/reportedly brief --ledger $(DEMO)
	printf '%s\n' '' 'Try next (or: source $(BIN)/activate, and leave $(BIN)/ out):' \
	    '  $(BIN)/reportedly figures --category killed --ledger $(DEMO)' \
	    '  $(BIN)/reportedly claims --stance denies --ledger $(DEMO)' \
	    '  $(BIN)/reportedly claims --json --ledger $(DEMO) | head -n 1' \
	    '  $(BIN)/reportedly read YOUR-REPORTS/ && $(BIN)/reportedly brief' \
	    'docs/tutorial.md goes on from here. In the browser:' \
	    '  $(BIN)/reportedly serve --open --ledger $(DEMO)'

test: setup ## run the fast tests
	@$(PYTEST) -m "not slow and not browser"

test-slow: setup ## run the slow tests: large input, killed processes, many reports
	@$(PYTEST) -m slow

# In one process, so that each ledger is made and served once. The first line says which browser, or that there is none.
test-web: setup ## look at the pages in a real browser (needs Debian's chromium)
	@$(BIN)/python -m bench.serving
	$(BIN)/python -m pytest -m browser tests/web/browser

lint: setup ## format, lint, strict types, import contracts
	@$(BIN)/ruff format --check --quiet . || { $(BIN)/ruff format --check .; exit 1; }
	$(BIN)/ruff check --quiet .
	$(BIN)/mypy --no-incremental --no-error-summary
	$(BIN)/lint-imports --no-cache | tail -n 40

check: lint test test-web test-slow ## everything that must hold before a change goes in
	@:

bench: setup ## measure quality, speed and memory into bench/results
	@$(BIN)/python -m bench

# An environment of its own, with PyTorch: nothing of it is needed to run the program. training/README.md.
train: setup ## make a tagger's weights from corpus/ into build/tagger (an hour; needs a Python 3.11)
	@"$(TRAINING)/venv/bin/python" -c 'import torch, onnx' 2>/dev/null || {
	    "$(TRAIN_PYTHON)" -m venv --clear $(TRAINING)/venv
	    $(TRAINING)/venv/bin/python -m pip --disable-pip-version-check install -q --requirement training/requirements.txt
	}
	$(BIN)/python -m training.examples $(TRAINING) $(STORIES)
	$(TRAINING)/venv/bin/python -m training.learn --train $(TRAINING)/train.jsonl --dev $(TRAINING)/dev.jsonl --out $(TRAINING)/run
	$(TRAINING)/venv/bin/python -m training.export $(TRAINING)/run $(WEIGHTS)

reference: setup ## write docs/reference anew from the program itself
	@$(BIN)/python docs/make_reference.py

pins: ## turn requirements*.in into hash-pinned requirements*.txt (needs pip-compile of pip-tools, with a pip of today)
	@for name in requirements-dev requirements; do
	    $(COMPILE) --quiet --generate-hashes --strip-extras --allow-unsafe --no-header --no-annotate \
	        --no-emit-index-url --no-emit-trusted-host --no-emit-find-links --no-emit-options \
	        --output-file $$name.txt $$name.in
	    { echo "# Made by \`make pins\` from $$name.in: exact versions with their hashes, from whatever index you use."; cat $$name.txt; } > $$name.new
	    mv $$name.new $$name.txt
	done

clean: ## remove what these commands made
	@rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
