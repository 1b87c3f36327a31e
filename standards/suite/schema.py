"""The part of JSON Schema 2020-12 that standards/schema uses. A keyword outside that part is an error of the schema, never ignored."""

import functools
import json
import re
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "schema"
NOTES = {"$schema", "$id", "$defs", "title", "description", "$comment"}
TYPES = {"object": dict, "array": list, "string": str, "boolean": bool, "null": type(None)}


@functools.cache
def load(name):
    return json.loads((FOLDER / f"{name}.schema.json").read_text(encoding="utf-8"))


def _is_type(value, name):
    if name in ("number", "integer"):
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            return False
        return name == "number" or float(value).is_integer()
    return isinstance(value, TYPES[name]) and not (name != "boolean" and isinstance(value, bool))


def _type(value, wanted, where):
    names = wanted if isinstance(wanted, list) else [wanted]
    if not any(_is_type(value, name) for name in names):
        yield where, "wrong-type", f"must be {' or '.join(names)}"


def _properties(value, schema, root, where):
    if not isinstance(value, dict):
        return
    known = schema.get("properties", {})
    rest = schema.get("additionalProperties", True)
    for key in schema.get("required", []):
        if key not in value:
            yield where, "missing-key", f"'{key}' is missing"
    for key, item in value.items():
        inner = f"{where}.{key}" if where else key
        if key in known:
            yield from faults(item, known[key], root, inner)
        elif rest is False:
            yield inner, "unknown-key", f"'{key}' is not a key here; known: {', '.join(sorted(known))}"
        elif isinstance(rest, dict):
            yield from faults(item, rest, root, inner)


def _items(value, schema, root, where):
    if not isinstance(value, list):
        return
    if len(value) < schema.get("minItems", 0) or len(value) > schema.get("maxItems", len(value)):
        yield where, "wrong-length", f"has {len(value)} items, not {schema.get('minItems', 0)} to {schema.get('maxItems', 'any number')}"
    if schema.get("uniqueItems") and len({json.dumps(item, sort_keys=True) for item in value}) < len(value):
        yield where, "repeated-item", "names an item twice"
    if "items" in schema:
        for index, item in enumerate(value):
            yield from faults(item, schema["items"], root, f"{where}[{index}]")


def _alternatives(value, schemas, root, where):
    tried = [list(faults(value, one, root, where)) for one in schemas]
    if all(tried):
        yield min(tried, key=len)[0]


def _scalar(value, schema, where):
    if "const" in schema and value != schema["const"]:
        yield where, "wrong-value", f"must be {schema['const']!r}"
    if "enum" in schema and value not in schema["enum"]:
        yield where, "wrong-value", f"{value!r} is not one of {', '.join(map(str, schema['enum']))}"
    if isinstance(value, str):
        if len(value.strip()) < schema.get("minLength", 0):
            yield where, "empty-text", "must not be blank"
        if "pattern" in schema and not re.search(schema["pattern"], value):
            yield where, "wrong-pattern", f"{value!r} does not match {schema['pattern']}"
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        if value < schema.get("minimum", value) or value > schema.get("maximum", value):
            yield where, "out-of-range", f"{value} is not in {schema.get('minimum', '')}..{schema.get('maximum', '')}"


CHECKED = {"type", "properties", "required", "additionalProperties", "items", "minItems", "maxItems", "uniqueItems", "anyOf", "const", "enum",
           "minLength", "pattern", "minimum", "maximum", "$ref"}


def faults(value, schema, root=None, where=""):
    """Yields (place, kind, message) for each way in which value does not meet the schema."""
    root = schema if root is None else root
    unknown = set(schema) - CHECKED - NOTES
    if unknown:
        raise ValueError(f"the schema uses {', '.join(sorted(unknown))}, which suite/schema.py does not know")
    if "$ref" in schema:
        target = root
        for step in schema["$ref"].removeprefix("#/").split("/"):
            target = target[step]
        yield from faults(value, target, root, where)
    if "type" in schema:
        wrong = list(_type(value, schema["type"], where))
        if wrong:
            yield from wrong
            return
    yield from _scalar(value, schema, where)
    yield from _properties(value, schema, root, where)
    yield from _items(value, schema, root, where)
    if "anyOf" in schema:
        yield from _alternatives(value, schema["anyOf"], root, where)


def check(value, name, definition=None):
    """The faults of a document against standards/schema/<name>.schema.json, or one of its definitions."""
    root = load(name)
    return list(faults(value, root["$defs"][definition] if definition else root, root))
