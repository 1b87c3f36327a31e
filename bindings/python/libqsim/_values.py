"""Values of outputs that are more than one number, from the text that the library gives."""

import json


def decode(type_name, text):
    """The value of a variable of this type: complex, nested lists for arrays, else what JSON has."""
    return _convert(_element_of(type_name), json.loads(text))


def _element_of(type_name):
    """The type of an array's elements: int[32] of "array[int[32], 2, 3]"."""
    if not type_name.startswith("array["):
        return type_name
    depth = 0
    for position, character in enumerate(type_name):
        depth += {"[": 1, "]": -1}.get(character, 0)
        if character == "," and depth == 1:
            return type_name[len("array[") : position].strip()
    return type_name


def _convert(element, value):
    if element.startswith("complex") and isinstance(value, list) and len(value) == 2 and not isinstance(value[0], list):
        return complex(float(value[0]), float(value[1]))
    if isinstance(value, list):
        return [_convert(element, item) for item in value]
    if element.startswith(("int", "uint")):
        return int(value)  # beyond 2^53 the text has strings
    if element.startswith(("float", "angle")):
        return float(value)
    return value
