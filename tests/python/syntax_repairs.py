"""Why our parser and the reference grammar of OpenQASM 3 disagree on a program: classes, each with its clause and with a repair, which says the
same without the construct in question.
"""
import re

TOKENS = re.compile(r"//[^\n\r]*|#?\bpragma\b[^\n\r]*|(?<=[\n\r;{}])@\w[^\n\r]*|/\*.*?\*/|\"[^\"\n\r]*\"|'[^'\n\r]*'|\s+|\$?[\w.#]+|\+\+|\*\*|->|&&|\|\||[<>=!]=|<<|>>|.", re.S)


def blank(token):
    return token.isspace() or token.startswith(("//", "/*"))


def following(tokens, i):
    """The index of the next token that is no blank and no comment; len(tokens) where there is none."""
    i += 1
    while i < len(tokens) and blank(tokens[i]):
        i += 1
    return i


def closing(tokens, i):
    """The index of the bracket that closes the one at i."""
    depth = 0
    for j in range(i, len(tokens)):
        depth += (tokens[j] in "([{") - (tokens[j] in ")]}") if len(tokens[j]) == 1 else 0
        if depth == 0:
            return j
    return None


def places(said, code):
    return [(d["line"], d["column"]) for d in said if d["code"] == code]


def offset(text, place):
    """Where a diagnostic stands in the text."""
    begin = 0
    for _ in range(place[0] - 1):
        begin = re.compile(r"\r\n|\r|\n").search(text, begin).end()
    return begin + place[1] - 1


# ------------------------------------------------------------------------------- we accept

def membership(text, tree, said):
    if not re.search(r"\(binary\S* in ", tree):
        return text
    tokens = TOKENS.findall(text)
    in_header = False
    for i, token in enumerate(tokens):
        if token == "for":
            in_header = True
        elif token == "in" and in_header:
            in_header = False
        elif token == "in":
            j = following(tokens, i)
            end = closing(tokens, j) if j < len(tokens) and tokens[j] in ("{", "[") else None
            tokens[i] = "=="
            if end is not None and tokens[j] == "{":
                tokens[j], tokens[end] = "set(", ")"
            elif end is not None:
                tokens[j] = "range["
    return "".join(tokens)


def concatenation(text, tree, said):
    return "".join("+" if token == "++" else token for token in TOKENS.findall(text)) if "(concatenation" in tree else text


def extern_without_inputs(text, tree, said):
    return re.sub(r"\b(extern\s+\w+)(\s*(?:->|;))", r"\1()\2", text)


def modifier_spacing(text, tree, said):
    for place in sorted(places(said, "QS2025"), reverse=True):
        at = offset(text, place)
        assert text[at] == "@", (text, place)
        text = text[:at + 1] + " " + text[at + 1:]
    return text


def power_function(text, tree, said):
    return re.sub(r"\bpow(?=\s*\()(?![^;]*@)", "power", text) if re.search(r"\(call\S* pow ", tree) else text


def micro_sign(text, tree, said):
    return text.replace("\u03bcs", "\u00b5s")


def headers(tokens):
    """(first, end) of the tokens between each defcal and the brace of its body."""
    for i, token in enumerate(tokens):
        depth = 0
        for j in range(i + 1, len(tokens)) if token == "defcal" else ():
            if tokens[j] == "{" and depth == 0:
                yield i + 1, j
                break
            depth += (tokens[j] in "([{") - (tokens[j] in ")]}") if len(tokens[j]) == 1 else 0


TYPED = re.compile(r"\s*(readonly|mutable|qubit|qreg|creg)\b|\s*(bit|int|uint|float|angle|bool|complex|duration|stretch)\b(?!\s*[\[(])|"
                   r"\s*\w+\s*\[.*\]\s*\w+\s*$", re.S)


def defcal_header(text, tree, said):
    """Without arguments and a result, which become those of functions at the end."""
    if "(defcal" not in tree:
        return text
    tokens = TOKENS.findall(text)
    moved = []
    for begin, end in headers(tokens):
        opening = following(tokens, following(tokens, begin - 1))
        last = closing(tokens, opening) if opening < end and tokens[opening] == "(" else None
        if last is not None:
            moved += [f"def f({argument}) {{ }}" if TYPED.match(argument) else f"f({argument});" for argument in parts(tokens[opening + 1:last])]
            tokens[opening:last + 1] = [" "] * (last + 1 - opening)
        arrow = next((i for i in range(begin, end) if tokens[i] == "->"), end)
        if arrow < end:
            moved.append(f"def f() {''.join(tokens[arrow:end])} {{ }}")
            tokens[arrow:end] = [" "] * (end - arrow)
    return "".join(tokens) + "".join("\n" + statement for statement in moved)


def parts(tokens):
    """The items of a list with commas between them, and maybe one after the last."""
    items = [""]
    depth = 0
    for token in tokens:
        depth += (token in "([{") - (token in ")]}") if len(token) == 1 else 0
        if token == "," and depth == 0:
            items.append("")
        else:
            items[-1] += token
    return items if items[-1].strip() else items[:-1]


def comment_after_word(text, tree, said):
    return re.sub(r"\b(OPENQASM|include|defcalgrammar)(?:\s|//[^\n\r]*|/\*.*?\*/)+(?=[\"'0-9])", r"\1 ", text, flags=re.S)


# ------------------------------------------------------------------------------- we reject

def open_loop_range(text, tree, said):
    """With a 0 wherever start, step or stop is left out."""
    spans = [((d["line"], d["column"]), (d["end_line"], d["end_column"])) for d in said if d["code"] == "QS2019"]
    for begin, end in sorted(spans, reverse=True):
        first, last = offset(text, begin), offset(text, end)
        parts = TOKENS.findall(text[first:last])
        depth, before = 0, "["
        for j in range(1, len(parts)):
            if not blank(parts[j]):
                token = parts[j]
                if depth == 0 and token in (":", "]") and before in ("[", ":"):
                    parts[j] = "0" + token
                before = token
                depth += (token in "([{") - (token in ")]}") if len(token) == 1 else 0
        text = text[:first] + "".join(parts) + text[last:]
    return text


WORDS_OF_DEFCALS = {"qreg", "qubit", "creg", "bool", "bit", "int", "uint", "angle", "float", "complex", "array", "duration", "measure", "delay", "reset"}


def reserved_in_defcal(text, tree, said):
    """With names that are free instead of the words that only the mode of the grammar for defcals does not know."""
    if not any(places(said, code) for code in ("QS2001", "QS2002", "QS2005")):
        return text
    tokens = TOKENS.findall(text)
    for begin, end in headers(tokens):
        for i in range(begin, end):
            if re.fullmatch(r"[a-z]\w*(?<!_)|OPENQASM", tokens[i]) and tokens[i] not in WORDS_OF_DEFCALS:
                tokens[i] += "_"
    return "".join(tokens)


def empty_array_literal(text, tree, said):
    found = [(d["line"], d["column"]) for d in said if "an empty array literal belongs" in d["message"]]
    for place in sorted(found, reverse=True):
        at = offset(text, place) + 1
        text = text[:at] + "0" + text[at:]
    return text


def number_and_word(text, tree, said):
    """With a blank after a number's unit, where a word follows at once."""
    for place in sorted(places(said, "QS1005"), reverse=True):
        at = offset(text, place)
        found = re.compile(r"[0-9][0-9_]*(?:\.[0-9_]*)?(?:[eE][+-]?[0-9_]+)?(?:dt|ns|us|µs|ms|s|im)?(?=[A-Za-z])").match(text, at)
        if found:
            text = text[:found.end()] + " " + text[found.end():]
    return text


WE_ACCEPT = [
    ("classical.comparison: `in` tests membership in an index set", membership),
    ("types.array-slicing: ++ in initializers, assignments and arguments", concatenation),
    ("extern: no parentheses where there are no inputs", extern_without_inputs),
    ("index.rst: whitespace is ignored, also after the @ of a modifier", modifier_spacing),
    ("types.builtin-functions: pow is a function up to 3.1", power_function),
    ("types.rst#literals: the micro sign of the text is U+03BC", micro_sign),
    ("qasm3Parser.g4: a defcal has any expressions in its header, though its lexer has not all the tokens there", defcal_header),
    ("comments.rst#comments: comments stand between any tokens", comment_after_word),
]
WE_REJECT = [
    ("control.for: start and stop of a range must be given", open_loop_range),
    ("types.rst#identifiers: a defcal's names are no reserved words either", reserved_in_defcal),
    ("types.arrays: a literal without items is of the draft of 3.2; the package's grammar has it before", empty_array_literal),
    ("types.rst#literals: whether a word may follow a number at once is left open; the grammar's lexer begins a new token there", number_and_word),
]


def repaired(text, tree, said, accepted):
    """(the text without one of the constructs that we and the grammar see differently, why); the text as it is where there is none."""
    for reason, repair in WE_ACCEPT if accepted else WE_REJECT:
        changed = repair(text, tree, said)
        if changed != text:
            return changed, reason
    return text, None
