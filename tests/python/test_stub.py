"""The stubs tell what there is, no less and no more, and everything is documented."""

import ast
import inspect
import pathlib

import libqsim
from libqsim import _libqsim

STUB = ast.parse((pathlib.Path(libqsim.__file__).parent / "_libqsim.pyi").read_text())
OWN = {"__doc__", "__name__", "__package__", "__loader__", "__spec__", "__file__"}


def public(name):
    return not name.startswith("_") or name == "__version__"


def members_of(node):
    return {item.name for item in node.body if isinstance(item, ast.FunctionDef)} | {
        item.target.id for item in node.body if isinstance(item, ast.AnnAssign)
    }


def test_the_stub_has_every_name():
    stubbed = {node.name for node in STUB.body if isinstance(node, ast.ClassDef | ast.FunctionDef)}
    stubbed |= {node.target.id for node in STUB.body if isinstance(node, ast.AnnAssign)}
    assert {name for name in stubbed if public(name)} == {name for name in vars(_libqsim) if public(name) and name not in OWN}
    assert set(libqsim.__all__) == {name for name in vars(_libqsim) if public(name) and name not in OWN}


def test_the_stub_has_every_member():
    for node in STUB.body:
        if isinstance(node, ast.ClassDef) and public(node.name):
            there = {name for name in vars(getattr(_libqsim, node.name)) if public(name) or name in ("__len__", "__iter__", "__getitem__")}
            assert members_of(node) == there, node.name


def test_the_signatures_are_those_of_the_stub():
    for node in STUB.body:
        if isinstance(node, ast.FunctionDef):
            signature = inspect.signature(getattr(_libqsim, node.name))
            positional = [name for name, p in signature.parameters.items() if p.kind is p.POSITIONAL_OR_KEYWORD]
            assert positional == [argument.arg for argument in node.args.args], node.name


def test_everything_is_documented():
    for name in libqsim.__all__:
        assert getattr(libqsim, name).__doc__, name


def test_the_options_of_run_are_those_of_the_stub():
    options = {node.name: members_of(node) for node in STUB.body if isinstance(node, ast.ClassDef)}
    signature = inspect.signature(libqsim.run)
    assert options["_Options"] | options["_BatchOptions"] == set(signature.parameters) - {"program"}


def test_the_package_says_that_it_is_typed():
    assert (pathlib.Path(libqsim.__file__).parent / "py.typed").exists()
