"""Break the domain's rules one at a time and see whether a test of theirs notices.

    .venv/bin/python -m benchmarks.mutation                     a sample of 240 mutants
    .venv/bin/python -m benchmarks.mutation --all               every mutant (about half an hour)
    .venv/bin/python -m benchmarks.mutation progress quiet      only these modules

A mutant is one change of one node of the syntax tree: a comparison turned or its bound moved,
a number or an operator changed, `and` and `or` exchanged, a condition negated, a returned
value dropped. It lives in a copy of the tree in a temporary folder; `tests/core/domain` runs
there with `-x`. The proof over all zones runs for calendar and occurrence only, because it
takes longer than all other tests together. A mutant that no test notices survives and is
listed; `docs/mutation.md` says of each known survivor why it may.
"""

from __future__ import annotations

import argparse
import ast
import copy
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from queue import Queue

ROOT = Path(__file__).resolve().parent.parent
DOMAIN = Path("core/domain")
TESTS = Path("tests/core/domain")
EVERY_ZONE = "test_every_zone.py"
SEED = 20261118
SAMPLE = 240
SECONDS_A_MUTANT = 90

TURNED: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
EXCHANGED: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.FloorDiv: ast.Mult,
    ast.Div: ast.Mult,
    ast.Mod: ast.Mult,
}


@dataclass(frozen=True)
class Mutant:
    """One changed node: its module, line, what it was and what it is, and the module's new text."""

    module: str
    line: int
    was: str
    became: str
    text: str

    def __str__(self) -> str:
        return f"{self.module}.py:{self.line}: {self.was}  ->  {self.became}"


def variants(node: ast.AST) -> Iterator[ast.AST]:
    """Every single change of this node; nothing for nodes that are not rules."""
    match node:
        case ast.Compare(ops=ops):
            for place, operator in enumerate(ops):
                for turned in TURNED[type(operator)]:
                    changed = copy.deepcopy(node)
                    changed.ops[place] = turned()
                    yield changed
        case ast.BoolOp(op=op, values=values):
            yield ast.BoolOp(ast.And() if isinstance(op, ast.Or) else ast.Or(), values)
        case ast.BinOp(left=left, op=op, right=right) if type(op) in EXCHANGED:
            yield ast.BinOp(left, EXCHANGED[type(op)](), right)
        case ast.Constant(value=bool() as value):
            yield ast.Constant(not value)
        case ast.Constant(value=int() as value):
            yield ast.Constant(value + 1)
            yield ast.Constant(value - 1)
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield operand
        case ast.IfExp(test=test, body=body, orelse=orelse):
            yield ast.IfExp(test, orelse, body)
        case ast.Return(value=ast.expr() as value) if not is_constant(value, None):
            yield ast.Return(ast.Constant(None))


def is_constant(node: ast.AST, value: object) -> bool:
    return isinstance(node, ast.Constant) and node.value is value


def is_rule(parents: list[ast.AST]) -> bool:
    """Leave out annotations and decorators: changing them changes no behaviour under test."""
    for parent, child in pairwise(parents):
        if isinstance(parent, ast.arg) or (isinstance(parent, ast.AnnAssign) and child is parent.annotation):
            return False
        if isinstance(parent, ast.FunctionDef | ast.ClassDef) and child in parent.decorator_list:
            return False
        if isinstance(parent, ast.FunctionDef) and child is parent.returns:
            return False
    return True


def walk(node: ast.AST, parents: list[ast.AST]) -> Iterator[tuple[ast.AST, list[ast.AST]]]:
    here = [*parents, node]
    yield node, here
    for child in ast.iter_child_nodes(node):
        yield from walk(child, here)


def mutants_of(path: Path) -> Iterator[Mutant]:
    tree = ast.parse(path.read_text())
    for node, parents in list(walk(tree, [])):
        if not is_rule(parents):
            continue
        for variant in variants(node):
            text = with_variant(tree, parents[-2] if len(parents) > 1 else tree, node, variant)
            if text is not None:
                line = getattr(node, "lineno", 0)
                yield Mutant(
                    path.stem, line, ast.unparse(node), ast.unparse(ast.fix_missing_locations(variant)), text
                )


def with_variant(tree: ast.Module, parent: ast.AST, node: ast.AST, variant: ast.AST) -> str | None:
    """The module's text with `variant` in the place of `node`; the tree itself stays as it was."""
    for name, value in ast.iter_fields(parent):
        if value is node:
            setattr(parent, name, variant)
            text = ast.unparse(ast.fix_missing_locations(tree))
            setattr(parent, name, node)
            return text
        if isinstance(value, list) and any(item is node for item in value):
            place = next(number for number, item in enumerate(value) if item is node)
            value[place] = variant
            text = ast.unparse(ast.fix_missing_locations(tree))
            value[place] = node
            return text
    return None


def copy_tree(folder: Path) -> Path:
    """Core and its domain tests in a folder of their own."""
    ignored = shutil.ignore_patterns("__pycache__", ".hypothesis")
    shutil.copytree(ROOT / "core", folder / "core", ignore=ignored)
    shutil.copytree(ROOT / TESTS, folder / TESTS, ignore=ignored)
    shutil.copy(ROOT / "pyproject.toml", folder / "pyproject.toml")
    return folder


def tests_for(module: str, folder: Path) -> list[str]:
    """The test files, those that name the module first: a mutant is noticed sooner."""
    files = sorted((folder / TESTS).glob("test_*.py"))
    if module not in ("calendar", "occurrence"):
        files = [file for file in files if file.name != EVERY_ZONE]
    files.sort(key=lambda file: (f"core.domain.{module} " not in file.read_text(), file.name == EVERY_ZONE))
    return [str(file.relative_to(folder)) for file in files]


def survives(mutant: Mutant, folder: Path) -> bool:
    """Whether all tests pass. A mutant that runs out of time, or cannot be imported, does not survive."""
    path = folder / DOMAIN / f"{mutant.module}.py"
    kept = path.read_text()
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", "-p", "no:xdist"]
    command += tests_for(mutant.module, folder)
    environment = {**os.environ, "PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"}
    try:
        path.write_text(mutant.text)
        done = subprocess.run(
            command, cwd=folder, env=environment, capture_output=True, timeout=SECONDS_A_MUTANT, check=False
        )
    except subprocess.TimeoutExpired:
        return False
    finally:
        path.write_text(kept)
    return done.returncode == 0


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("modules", nargs="*", help="modules of core/domain; all when none is named")
    parser.add_argument("--all", action="store_true", help="every mutant instead of a sample")
    parser.add_argument("--sample", type=int, default=SAMPLE, help="how many mutants to draw")
    parser.add_argument("--seed", type=int, default=SEED, help="the draw is the same for the same seed")
    parser.add_argument("--minutes", type=float, default=60, help="begin no new mutant after that")
    parser.add_argument("--jobs", type=int, default=2)
    chosen = parser.parse_args()

    paths = sorted((ROOT / DOMAIN).glob("*.py"))
    every = [
        mutant
        for path in paths
        if not chosen.modules or path.stem in chosen.modules
        for mutant in mutants_of(path)
    ]
    drawn = list(every)
    random.Random(chosen.seed).shuffle(drawn)
    drawn = drawn if chosen.all else drawn[: chosen.sample]

    ends = time.monotonic() + chosen.minutes * 60
    survivors: list[Mutant] = []
    tried = 0
    with tempfile.TemporaryDirectory() as temporary, ThreadPoolExecutor(chosen.jobs) as pool:
        free: Queue[Path] = Queue()
        for number in range(chosen.jobs):
            free.put(copy_tree(Path(temporary) / str(number)))

        def judge(mutant: Mutant) -> bool | None:
            if time.monotonic() > ends:
                return None
            folder = free.get()
            try:
                return survives(mutant, folder)
            finally:
                free.put(folder)

        for mutant, survived in zip(drawn, pool.map(judge, drawn), strict=True):
            tried += survived is not None
            if survived:
                survivors.append(mutant)
                print(f"survives: {mutant}", flush=True)
    killed = tried - len(survivors)
    print(json.dumps({"mutants": len(every), "tried": tried, "killed": killed, "seed": chosen.seed}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
