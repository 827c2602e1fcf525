# make demo: set up, read a sample report and print its record. make test: set up and run every check.
# Needs Python 3.11 or newer and make, nothing else; everything goes into .venv.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
FAST   := .venv-fast

.PHONY: demo test lint bench bench-peers fast bench-fast fuzz readme clean
.DEFAULT_GOAL := demo

demo: $(VENV)/run.stamp
	$(BIN)/rawi read samples/visit.txt

test: $(VENV)/dev.stamp
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/pytest --numprocesses=auto --dist=loadfile

lint: $(VENV)/dev.stamp
	$(BIN)/ruff check
	$(BIN)/mypy

bench: $(VENV)/run.stamp
	$(BIN)/python scripts/bench.py

# Other tools for Persian on the same reports, each in an environment of its own (.peers): the table of docs/performance.md.
bench-peers: $(VENV)/run.stamp
	$(BIN)/python scripts/bench_peers.py --write

# Inputs that nobody would send, for every part that takes any: make fuzz RUNS=20000, or make fuzz ENGINE=atheris SECONDS=600.
RUNS    ?= 2000
SECONDS ?= 300
ENGINE  ?= hypothesis
TARGETS ?=
fuzz: $(VENV)/dev.stamp
	$(if $(filter atheris,$(ENGINE)),$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[fuzz]')
	$(BIN)/python -m fuzz $(TARGETS) --engine $(ENGINE) --runs $(RUNS) --seconds $(SECONDS)

# The reader compiled to C in an environment of its own, some minutes of work for a C compiler: the same records, sooner.
fast: $(FAST)/run.stamp

bench-fast: $(FAST)/run.stamp $(VENV)/run.stamp
	$(FAST)/bin/python scripts/bench.py
	$(BIN)/python scripts/same_records.py $(FAST)/bin/python

# The output that README.md shows, made anew after a change to what the command prints.
readme: $(VENV)/run.stamp
	$(BIN)/python scripts/readme.py

clean:
	rm -rf $(VENV) $(FAST) build dist .fuzz .pytest_cache .mypy_cache .ruff_cache .hypothesis

# The stamps make a new installation only when pyproject.toml has changed. Byte code is made there and then, so that the
# first start is as fast as the others, and starts are fast where Python may not write (PYTHONDONTWRITEBYTECODE).
$(VENV)/made.stamp:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Rawi needs Python 3.11 or newer; say make PYTHON=...")'
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/run.stamp: pyproject.toml | $(VENV)/made.stamp
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[desk]'
	$(BIN)/python -m compileall -q src/rawi
	@touch $@

$(VENV)/dev.stamp: pyproject.toml | $(VENV)/made.stamp
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	$(BIN)/python -m compileall -q src/rawi
	@touch $@ $(VENV)/run.stamp

$(FAST)/run.stamp: pyproject.toml $(shell find src/rawi -name '*.py')
	$(PYTHON) -m venv $(FAST)
	HATCH_BUILD_HOOKS_ENABLE=1 $(FAST)/bin/python -m pip install --quiet --disable-pip-version-check --force-reinstall '.[desk]'
	@touch $@
