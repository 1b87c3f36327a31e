"""What is no program and hostile all the same: lines for the adapter, and drafts, proposals, results and waivers for `check` and its kin.

MESSAGES: name, small and full size, the bytes of the lines. DOCUMENTS: name, file name, small and full size, the text.
"""
import json
import random

BELL = 'OPENQASM 3.1; include "stdgates.inc"; qubit[2] q; h q[0]; cx q[0], q[1]; bit[2] c = measure q;'
INPUTS = "OPENQASM 3.1; input {type} x; output {type} y; y = x;"
MESSAGES = []
DOCUMENTS = []


def say(name, small, full, text):
    MESSAGES.append((name, small, full, text))


def case(**fields):
    return json.dumps({"protocol": 1, "op": "case", "id": 1, "mode": "run", "source": BELL, **fields}).encode()


def messages():
    n = (2000, 1_000_000)
    for name, text in [("opening brackets", b"["), ("opening braces", b'{"a":'), ("closing brackets", b"]"), ("quotes", b'"'), ("digits", b"1"), ("backslashes", b"\\"), ("blanks", b" "), ("NULs", b"\0"), ("wrong bytes", b"\xff"), ("commas", b","),
                       ("minus", b"-"), ("nulls", b"null "), ("marks", b"\xef\xbb\xbf"), ("carriage returns", b"\r")]:
        say(f"line of {name}", *n, lambda k, t=text: t * k)
    say("empty lines", *n, lambda k: b"\n" * k)
    say("many lines", 300, 10_000, lambda k: b'{"protocol":1,"op":"hello"}\n' * k)
    say("many wrong lines", 300, 10_000, lambda k: b"{}\n" * k)
    say("many cases", 100, 2000, lambda k: (case() + b"\n") * k)
    for key in ("id", "op", "mode", "source", "inputs", "want", "seed", "shots", "protocol", "include_dirs", "path", "profile", "other"):
        say(f"deep {key}", *n, lambda k, m=key: b'{"protocol":1,"op":"case","mode":"run","source":"int i;","' + m.encode() + b'":' + b"[" * k + b"]" * k + b"}")
        for value in (None, True, -1, 0, 1.5, 10**30, "", "x", "\0", "\ud800", [], {}, [None], {"a": {"a": None}}, 2**63, 2**64 - 1, -2**63, 1e308, "/", "/dev/zero", "/dev/stdin", "/proc/self/mem", ".", "x" * 5000):
            say(f"{key} is {json.dumps(value)[:12]}", 1, 1, lambda k, m=key, v=value: case(**{m: v}))
        say(f"{key} twice", 1, 1, lambda k, m=key: case()[:-1] + b',"' + m.encode() + b'":1,"' + m.encode() + b'":2}')
        say(f"no {key}", 1, 1, lambda k, m=key: json.dumps({a: b for a, b in json.loads(case(seed=1)).items() if a != m}).encode())
    for number in (b"NaN", b"Infinity", b"1e999", b"-1e999", b"1" * 400, b"0x10", b"01", b"+1", b".5", b"1.", b"--1", b"1e"):
        say(f"seed is {number[:12].decode()}", 1, 1, lambda k, v=number: case()[:-1] + b',"seed":' + v + b"}")
    say("long id", *n, lambda k: case(id="i" * k))
    say("long path", *n, lambda k: case(source=None, path="/" * k))
    say("long profile", *n, lambda k: case(profile="p" * k))
    say("many keys", *n, lambda k: json.dumps({f"k{i}": i for i in range(k)}).encode())
    say("many wants", *n, lambda k: case(want=["distribution"] * k))
    say("many unknown wants", *n, lambda k: case(want=[f"w{i}" for i in range(k)]))
    say("many folders", 200, 20_000, lambda k: case(include_dirs=["/tmp"] * k))
    say("many missing folders", 200, 20_000, lambda k: case(include_dirs=[f"/none{i}" for i in range(k)]))
    say("long observable", *n, lambda k: case(want=["expectation=" + "Z" * k]))
    say("many inputs", *n, lambda k: case(inputs={f"x{i}": i for i in range(k)}))
    for shots in (0, 1, 2**31, 2**40, 2**63, 2**64 - 1):
        for want in (["counts"], ["distribution", "counts"], ["state", "counts"]):
            say(f"{shots} shots of {want[0]}", 1, 1, lambda k, s=shots, w=want: case(shots=s, want=w))
        say(f"{shots} samples", 1, 1, lambda k, s=shots: case(op="sample", shots=s))
        say(f"{shots} samples of a program that branches", 1, 1, lambda k, s=shots: case(op="sample", shots=s, source=BELL + "if (c[0]) { h q[0]; } bit d = measure q[0];"))
        say(f"{shots} samples without qubits", 1, 1, lambda k, s=shots: case(op="sample", shots=s, source="OPENQASM 3.1; int i = 1;"))
    for want in ("state", "probabilities", "counts", "distribution", "expectation=", "expectation=Z", "expectation=QQ", "expectation=ZZ\0", "", "STATE", "expectation=" + "I" * 100):
        say(f"want {want[:20]!r}", 1, 1, lambda k, w=want: case(want=[w]))
    for kind in ("int", "int[8]", "uint", "uint[128]", "int[4096]", "float", "angle", "angle[4]", "bool", "bit", "bit[8]", "bit[1000000]", "complex", "duration", "array[int, 2]", "array[float, 2, 2]"):
        for value in (0, -1, 1.5, True, None, "", "0", "1", "01", "-", "nan", "inf", "1e999", "0x1F", "[1, 2]", "[[1, 2], [3, 4]]", [1, 2], [[1, 2], [3, 4]], {}, 10**400, -10**400, "9" * 5000, "1" * 1_000_000, "[" * 5000, "1ns", "1" + "0" * 400 + "ns", "\0", "1_0", "é", 2**63, -2**63, 1e-320):
            text = json.dumps(value)
            say(f"input {kind} = {text[:12]}{len(text)}", 1, 1, lambda k, t=kind, v=value: case(source=INPUTS.format(type=t), inputs={"x": v}))
    for text in ("\0", "\ud800", "\udfff\ud800", "\ufeff" + BELL, "\u2028", "\x7f", "OPENQASM 2.0;\r\rqreg q[1];", 'include "/dev/zero";', 'include "/dev/stdin";', 'include "../../etc/passwd";', 'include "/proc/self/environ";', 'include ".";', 'include "";', 'include "\n";'):
        say(f"source {json.dumps(text)[:20]}", 1, 1, lambda k, t=text: case(source=t))
    seeds = [case(), case(inputs={"x": 1}, source=INPUTS.format(type="int")), case(op="sample", shots=10), b'{"protocol":1,"op":"hello"}']
    say("mutations", 500, 50_000, lambda k: b"\n".join(mutated(random.Random(i), seeds[i % len(seeds)]).replace(b"\n", b" ") for i in range(k)))


def mutated(rng, text):
    """Some bytes of the text left out, doubled, changed, moved."""
    text = bytearray(text)
    for _ in range(rng.randint(1, 4)):
        if not text:
            break
        at = rng.randrange(len(text))
        end = min(len(text), at + rng.choice((1, 1, 2, 5, 20)))
        choice = rng.randrange(6)
        if choice == 0:
            del text[at:end]
        elif choice == 1:
            text[at:at] = text[at:end] * rng.choice((1, 2, 50))
        elif choice == 2:
            text[at] = rng.randrange(256)
        elif choice == 3:
            text[at:at] = rng.choice((b"{", b"}", b"[", b"]", b'"', b",", b":", b"null", b"-1", b"1e999", b"0", b"\\u0000", b"99999999999999999999", b"true", b"\xff", b"=", b"#", b"'''", b"\n"))
        elif choice == 4:
            other = rng.randrange(len(text))
            text[at], text[other] = text[other], text[at]
        else:
            text[at:end] = b""[:0] + bytes(reversed(text[at:end]))
    return bytes(text)


DRAFT = '''format = "libqsim-draft/1"
id = "hostile"
draft = "A"
title = "Hostile"
status = "illustrative"
[[clause]]
id = "1"
level = "shall"
applies = ["circuit"]
title = "T"
text = "X"
check = "limit"
args = { qubits = 64 }
'''
PROPOSAL = '''format = "libqsim-proposal/1"
id = "hostile"
version = "0.1.0"
title = "Hostile"
provenance = { source = "none", created = "2026-11-23" }
status = "draft"
license = "CC-BY-4.0"
authors = [{ name = "A", community = "EU" }]
[requires]
profile = "openqasm3.1"
qubits = 2
[run]
shots = 4000
[[circuit]]
id = "a"
text = "OPENQASM 3.1;"
[[metric]]
id = "E"
per = "circuit"
expr = "parity"
'''
RESULT = json.dumps({"format": "libqsim-result/1", "proposal": {"id": "chsh", "version": "0.1.0"}, "system": {"name": "x"}, "counts": {"ab": {"00": 10, "11": 20}}, "shots": 30})


def documents():
    n = (2000, 1_000_000)

    def toml(name, text, sizes=n):
        DOCUMENTS.append((name, "hostile.toml", *sizes, text))

    def js(name, text, sizes=n):
        DOCUMENTS.append((name, "hostile.json", *sizes, text))

    for name, text in [("brackets", lambda k: DRAFT + "x = " + "[" * k + "]" * k), ("open brackets", lambda k: DRAFT + "x = " + "[" * k), ("inline tables", lambda k: DRAFT + "x = " + "{a=" * k + "1" + "}" * k), ("dots", lambda k: DRAFT + "a" + ".a" * k + " = 1"),
                       ("table of dots", lambda k: DRAFT + "[a" + ".a" * k + "]"), ("keys", lambda k: DRAFT + "".join(f"k{i} = {i}\n" for i in range(k))), ("clauses", lambda k: DRAFT + "".join(f'[[clause]]\nid = "{i + 2}"\nlevel = "may"\ntext = "x"\n' for i in range(k))),
                       ("equal clauses", lambda k: DRAFT + '[[clause]]\nid = "1"\nlevel = "may"\ntext = "x"\n' * k), ("long text", lambda k: DRAFT.replace('"X"', '"' + "x" * k + '"')), ("long number", lambda k: DRAFT.replace("64", "9" * k)), ("long float", lambda k: DRAFT.replace("64", "0." + "9" * k)),
                       ("long key", lambda k: DRAFT + "k" * k + " = 1"), ("open string", lambda k: DRAFT + 'x = "' + "a" * k), ("open text", lambda k: DRAFT + 'x = """' + "a\n" * k), ("comment", lambda k: DRAFT + "#" * k), ("blanks", lambda k: " " * k), ("newlines", lambda k: "\n" * k),
                       ("escapes", lambda k: DRAFT + 'x = "' + "\\u0041" * k + '"'), ("many values", lambda k: DRAFT + "x = [" + "1," * k + "]"), ("applies", lambda k: DRAFT.replace('["circuit"]', "[" + '"circuit",' * k + "]")), ("NULs", lambda k: "\0" * k), ("wrong bytes", lambda k: b"\xff" * k),
                       ("arguments", lambda k: DRAFT.replace("{ qubits = 64 }", "{ " + ", ".join(f"a{i} = 1" for i in range(k)) + " }")), ("when of when", lambda k: DRAFT + "when = " + "{ check = \"limit\", when = " * k + "{}" + "}" * k), ("metrics", lambda k: PROPOSAL + "".join(f'[[metric]]\nid = "m{i}"\nexpr = "1"\n' for i in range(k))),
                       ("metrics of metrics", lambda k: PROPOSAL + "".join(f'[[metric]]\nid = "m{i + 1}"\nexpr = "m{i} + m{i}"\n' for i in range(k))), ("deep expression", lambda k: PROPOSAL.replace("parity", "(" * k + "1" + ")" * k)), ("long expression", lambda k: PROPOSAL.replace("parity", "1" + "+1" * k)),
                       ("minus", lambda k: PROPOSAL.replace("parity", "-" * k + "1")), ("powers", lambda k: PROPOSAL.replace("parity", "9" + "^9" * k)), ("circuits", lambda k: PROPOSAL + "".join(f'[[circuit]]\nid = "c{i}"\ntext = "OPENQASM 3.1;"\n' for i in range(k))),
                       ("equal circuits", lambda k: PROPOSAL + '[[circuit]]\nid = "a"\ntext = "OPENQASM 3.1;"\n' * k), ("hostile circuit", lambda k: PROPOSAL.replace("OPENQASM 3.1;", "OPENQASM 3.1;int i = " + "(" * k)), ("authors", lambda k: PROPOSAL.replace('[{ name = "A", community = "EU" }]', "[" + '{ name = "A", community = "EU" },' * k + "]"))]:
        toml(name, text)
    for value in ("-1", "0", "9223372036854775807", "9223372036854775808", "1e308", "nan", "inf", "-inf", '""', "[]", "{}", "true", "2026-11-23", "1e999", "0x7fffffffffffffff", '"\\u0000"', '"' + "x" * 3000 + '"', "''", "[[]]", "[1, 'a']", "00:00:00", "0b1", "1_0", "''' '''"):
        for key in ("format", "id", "draft", "title", "status", "level", "applies", "text", "check", "args", "extends", "remove", "when", "basis", "clause"):
            toml(f"draft's {key} = {value[:20]}", lambda k, m=key, v=value: "".join(line if not line.startswith(m + " =") else f"{m} = {v}\n" for line in DRAFT.splitlines(True)) + ("" if m + " =" in DRAFT else f"{m} = {v}\n"), (1, 1))
        toml(f"limit {value[:20]}", lambda k, v=value: DRAFT.replace("64", v), (1, 1))
        for key in ("format", "id", "version", "title", "provenance", "status", "license", "authors", "profile", "qubits", "shots", "text", "file", "sha256", "per", "expr", "equivalent_to", "up_to", "requires", "run", "rule", "protocol", "params", "audit"):
            toml(f"proposal's {key} = {value[:20]}", lambda k, m=key, v=value: "".join(line if not line.startswith(m + " =") else f"{m} = {v}\n" for line in PROPOSAL.splitlines(True)) + ("" if m + " =" in PROPOSAL else f"{m} = {v}\n"), (1, 1))
    for file in ("/dev/zero", "/dev/stdin", "..", "/", "", "hostile.toml", "/proc/self/mem", "a" * 5000, "\\u0000"):
        toml(f"circuit in {file[:20]}", lambda k, f=file: PROPOSAL.replace('text = "OPENQASM 3.1;"', f'file = "{f}"'), (1, 1))
        toml(f"draft extends {file[:20]}", lambda k, f=file: DRAFT.replace("draft = ", f'extends = "{f}"\ndraft = '), (1, 1))
    toml("draft extends itself", lambda k: DRAFT.replace("draft = ", 'extends = "hostile.toml"\ndraft = '), (1, 1))
    for expression in ("1/0", "0^-1", "log(0)", "sqrt(-1)", "9^9^9^9", "1e308*10", "parity/parity", "mean()", "mean(mean)", "unknown", "parity(", "1 2", "'", "min()", "max(parity)", "0/0", "exp(1000)", "-", "((((", "parity parity", "counts", "p('0')", "1e999", "if", "count", "\u00e9"):
        toml(f"expression {expression}", lambda k, e=expression: PROPOSAL.replace("parity", e), (1, 1))
    for name, text in [("brackets", lambda k: "[" * k + "]" * k), ("objects", lambda k: '{"a":' * k + "1" + "}" * k), ("open objects", lambda k: '{"a":' * k), ("result's brackets", lambda k: RESULT[:-1] + ',"x":' + "[" * k + "]" * k + "}"), ("keys", lambda k: RESULT[:-1] + "".join(f',"k{i}":1' for i in range(k)) + "}"),
                       ("equal keys", lambda k: RESULT[:-1] + ',"k":1' * k + "}"), ("outcomes", lambda k: RESULT.replace('"00": 10', ",".join(f'"{i:b}":1' for i in range(k)))), ("long outcome", lambda k: RESULT.replace('"00"', '"' + "0" * k + '"')), ("long number", lambda k: RESULT.replace(" 10", "9" * k)),
                       ("circuits", lambda k: RESULT.replace('"ab":', "".join(f'"c{i}":{{"0":1}},' for i in range(k)) + '"ab":')), ("long string", lambda k: RESULT.replace('"x"', '"' + "x" * k + '"')), ("blanks", lambda k: " " * k), ("NULs", lambda k: "\0" * k), ("wrong bytes", lambda k: b"\xff" * k)]:
        js(name, text)
    for value in ("-1", "0", "1e999", "1.5", "null", "true", '""', "[]", "{}", "9223372036854775808", "18446744073709551616", '"\\ud800"', '"\\u0000"', "NaN", "[[]]"):
        for part in ('"chsh"', '"0.1.0"', '{"name": "x"}', " 10", '{"00": 10, "11": 20}', " 30", '"libqsim-result/1"', '{"ab": {"00": 10, "11": 20}}'):
            js(f"{part} = {value}", lambda k, p=part, v=value: RESULT.replace(p, v), (1, 1))


messages()
documents()
