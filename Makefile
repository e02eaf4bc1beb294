# Needs Python 3.11 or later, and nothing else. CI and the README call the same targets.
PYTHON ?= python3
VENV := .venv
RUN := $(VENV)/bin/python
STAMP := $(VENV)/.installed

# Many images forbid it. Every start would compile all that it imports, every test process the tests as well.
export PYTHONDONTWRITEBYTECODE :=

.PHONY: setup talk serve test cover check fix bench prove understand-score

setup: $(STAMP)

$(STAMP): requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit("Milepost needs Python 3.11 or later." if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv $(VENV)
	$(RUN) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(RUN) -m compileall -q core adapters bot # a service may write nothing here, and would compile at each start
	@touch $(STAMP)

talk: setup
	@$(RUN) -m bot talk

serve: setup
	@$(RUN) -m bot serve

test: setup
	$(RUN) -m pytest -q -n 3 --dist worksteal $(ARGS)

# Watching every line costs as much as running it.
cover: setup
	$(RUN) -m coverage erase
	$(RUN) -m coverage run -m pytest -q -n 3 --dist worksteal $(ARGS)
	@$(RUN) -m coverage combine -q && $(RUN) -m coverage report

check: setup
	$(RUN) -m ruff check .
	$(RUN) -m ruff format --check .
	$(RUN) -m mypy
	$(VENV)/bin/lint-imports

fix: setup
	$(RUN) -m ruff check --fix .
	$(RUN) -m ruff format .

bench: setup
	$(RUN) -m benchmarks.store
	$(RUN) -m benchmarks.start
	$(RUN) -m benchmarks.club
	$(RUN) -m benchmarks.telegram
	$(RUN) -m benchmarks.discord
	$(RUN) -m benchmarks.score_understanding

# How well messages are understood, in every language: docs/understanding.md.
understand-score: setup
	@$(RUN) -m benchmarks.understand_score $(ARGS)

# The proofs of promises and their mutants, the kill loops in their long size (1,000 kills at random each).
prove: setup
	PROOF=long $(RUN) -m pytest -q -m "mutant or not mutant" tests/adapters tests/process tests/wire tests/stories tests/core/domain tests/core/prompts \
		tests/core/understanding/test_understanding_anything.py
