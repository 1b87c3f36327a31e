"""Programs that ask for more than there is, or say what cannot be: a table of name, what `check` must answer, small and full size, text.

What `check` must answer is the specification's verdict where it has one: "accept", "reject"; "any" where limits may come first.
Texts are built for a size n: the tests take the small one, `hostile.py` measures the full one.
"""

V2 = 'OPENQASM 2.0;\ninclude "qelib1.inc";\n'
V3 = 'OPENQASM 3.1;\ninclude "stdgates.inc";\n'
DRAFT = 'OPENQASM 3.2;\ninclude "stdgates.inc";\n'
CAL = 'OPENQASM 3.1;\ndefcalgrammar "openpulse";\n'
ROWS = []


def add(name, verdict, small, full, text, head=V3):
    ROWS.append((name, verdict, small, full, text, head))


def around(opening, middle, closing):
    return lambda n: opening * n + middle + closing * n


def lines(text):
    return lambda n: "\n".join(text.format(i=i, j=i + 1) for i in range(n))


def nesting():
    n = (3000, 300_000)
    for name, opening, middle, closing in [
            ("parentheses", "(", "1", ")"), ("minus", "-", "1", ""), ("not", "!", "true", ""), ("tilde", "~", "1", ""),
            ("calls", "sin(", "1", ")"), ("casts", "int(", "1", ")"), ("powers", "2**", "1", ""), ("power calls", "pow(2,", "1", ")"),
            ("array casts", "array[int,2](", "1", ")"), ("indices", "b[", "0", "]"), ("index sets", "b[{", "0", "}]"), ("ranges", "b[0:", "0", "]"),
            ("durations", "durationof({delay[", "1ns", "];})"), ("alternating", "(-", "1", ")"), ("sizes", "sizeof(", "b", ")"),
            ("unequal", "(1+", "1", ")"), ("widths", "int[", "8", "](1)"), ("measures", "measure ", "b", "")]:
        add(f"nest {name}", "any", *n, lambda k, a=around(opening, middle, closing): f"bit[4] b; int i = {a(k)};")
    for name, opening, middle, closing in [
            ("blocks", "{", "", "}"), ("if", "if(true){", "", "}"), ("if else", "if(true){}else{", "", "}"), ("else if", "if(true){}else ", "{}", ""),
            ("bare if", "if(true) ", "i=1;", ""), ("while", "while(false){", "", "}"), ("bare while", "while(false) ", "i=1;", ""),
            ("for", "for int j in [0:1] {", "", "}"), ("bare for", "for int j in {1} ", "i=1;", ""), ("switch", "switch(i){case 1{", "", "}}"),
            ("switch default", "switch(i){case 1{}default{", "", "}}"), ("box", "box {", "", "}"), ("timed box", "box[1ns]{", "", "}"),
            ("gates", "gate g a {", "", "}"), ("subroutines", "def f(){", "", "}"), ("inv", "inv @ ", "x q;", ""), ("ctrl", "ctrl @ ", "x q;", ""),
            ("pow", "pow(2) @ ", "x q;", ""), ("negctrl", "negctrl(2) @ ", "x q;", ""), ("pow of inv", "pow(0.5) @ inv @ ", "x q;", ""),
            ("comments", "/*", "", "*/"), ("annotations", "@a.b x\n", "i=1;", ""), ("arrays", "array[int, 1] ", "a", ";"),
            ("array literals", "array[int,1] a = {" , "1", "};"), ("calibrations", "cal {", "", "}"), ("brackets", "[", "", "]"),
            ("square and round", "[(", "", ")]"), ("wrong closing", "(", "", "]"), ("delays", "delay[", "1ns", "] q;")]:
        add(f"nest {name}", "any", *n, lambda k, a=around(opening, middle, closing): f"qubit q; int i;\n{a(k)}\n")
    add("nest braces in array", "any", *n, lambda k: f"array[int, 2, 2] a = {around('{', '1', '}')(k)};")
    add("nest concatenations", "any", *n, lambda k: f"qubit[2] q; let a = {around('(', 'q', '++ q)')(k)};")
    for name, text in [("opening parentheses", "("), ("closing parentheses", ")"), ("opening braces", "{"), ("closing braces", "}"),
                       ("opening brackets", "["), ("closing brackets", "]"), ("openings of all kinds", "({["), ("semicolons", ";"), ("commas", ","),
                       ("colons", ":"), ("at signs", "@"), ("hashes", "#"), ("dollars", "$"), ("quotes", '"'), ("single quotes", "'"),
                       ("slashes", "/"), ("comment openings", "/*"), ("stars", "*"), ("backslashes", "\\"), ("arrows", "->"), ("dots", "."),
                       ("if", "if "), ("else", "else "), ("gate", "gate "), ("def", "def "), ("for", "for "), ("qubit", "qubit "),
                       ("measure", "measure "), ("box", "box "), ("int", "int "), ("array", "array["), ("const", "const "), ("let", "let "),
                       ("case", "case "), ("extern", "extern "), ("defcal", "defcal "), ("cal", "cal "), ("include", "include "), ("OPENQASM", "OPENQASM "),
                       ("pragma", "pragma\n"), ("input", "input "), ("return", "return "), ("end", "end "), ("inv", "inv @"), ("minus", "- ")]:
        add(f"only {name}", "any", *n, lambda k, t=text: t * k)
    for name, opening, middle, closing in [("parentheses", "(", "1", ")"), ("minus", "-", "1", ""), ("powers", "2^", "1", ""), ("calls", "sin(", "1", ")")]:
        add(f"nest {name}, OpenQASM 2", "any", *n, lambda k, a=around(opening, middle, closing): f"qreg q[1]; rx({a(k)}) q[0];", V2)
    add("nest if, OpenQASM 2", "any", *n, lambda k: "qreg q[1]; creg c[1];" + "if(c==1) " * k + "x q[0];", V2)


def chains():
    n = (20_000, 300_000)
    for name, op, operand in [("plus", "+", "i"), ("minus", "-", "i"), ("times", "*", "i"), ("divide", "/", "i"), ("modulo", "%", "i"), ("shift", "<<", "i"),
                              ("and", "&", "i"), ("or", "|", "i"), ("xor", "^", "i"), ("less", "<", "i"), ("equal", "==", "i"), ("logical and", "&&", "b"),
                              ("logical or", "||", "b"), ("power", "**", "i"), ("literals", "+", "1"), ("mixed", "+ 2 *", "i"), ("compound", "+ (i-1) *", "i")]:
        add(f"chain {name}", "any", *n, lambda k, o=op, x=operand: f"int i = 1; bool b; int j = {x}{(o + x) * k}; bool c = bool({x}{(o + x) * k});")
        add(f"chain {name}, constant", "any", *n, lambda k, o=op: f"const int i = 1; const bool b = true; const int j = i{(o + 'i') * k};")
    add("chain concatenation", "any", *n, lambda k: "qubit q; let a = q" + " ++ q" * k + ";")
    add("chain concatenation of registers", "any", *n, lambda k: "qubit[2000000] q; let a = q[0]" + "".join(f" ++ q[{i}]" for i in range(1, k)) + ";")
    add("chain indices", "any", *n, lambda k: "array[int, 2] a; int i = a" + "[0]" * k + ";")
    add("chain else if", "any", *n, lambda k: "int i; if (i == 0) {}" + " else if (i == 1) { i = 2; }" * k)
    add("chain in sets", "any", *n, lambda k: "int i; for int j in {0" + ", 1" * k + "} { i = j; }")
    add("chain plus, OpenQASM 2", "any", *n, lambda k: f"qreg q[1]; rx(pi{'+pi' * k}) q[0];", V2)
    add("chain inputs", "any", *n, lambda k: "input float x; qubit q; rx(x" + " + x" * k + ") q;")
    add("chain members", "any", *n, lambda k: "int i; int j = i " + "in {1} " * k + ";")


def expansions():
    n = (60, 60)
    add("double gates", "any", *n, lambda k: "gate g0 a { x a; }\n" + lines("gate g{j} a {{ g{i} a; g{i} a; }}")(k) + f"\nqubit q; g{k} q;")
    add("double empty gates", "accept", *n, lambda k: "gate g0 a { }\n" + lines("gate g{j} a {{ g{i} a; g{i} a; }}")(k) + f"\nqubit q; g{k} q;")
    add("double gates, OpenQASM 2", "any", *n, lambda k: "gate g0 a { x a; }\n" + lines("gate g{j} a {{ g{i} a; g{i} a; }}")(k) + f"\nqreg q[1]; g{k} q[0];", V2)
    add("double empty gates, OpenQASM 2", "accept", *n, lambda k: "gate g0 a { }\n" + lines("gate g{j} a {{ g{i} a; g{i} a; }}")(k) + f"\nqreg q[1]; g{k} q[0];", V2)
    add("double barriers in gates", "any", *n, lambda k: "gate g0 a { barrier a; }\n" + lines("gate g{j} a {{ g{i} a; g{i} a; }}")(k) + f"\nqreg q[1]; g{k} q[0];", V2)
    add("double phases", "any", *n, lambda k: "gate g0 { gphase(0.1); }\n" + lines("gate g{j} {{ g{i}; g{i}; }}")(k) + f"\nqubit q; ctrl @ g{k} q;")
    for modifier in ["inv @", "pow(2) @", "pow(-1) @", "pow(0.5) @", "inv @ pow(3) @"]:
        add(f"double gates with {modifier}", "any", *n,
            lambda k, m=modifier: "gate g0 a { h a; }\n" + lines("gate g{j} a {{ M g{i} a; M g{i} a; }}".replace("M", m))(k) + f"\nqubit q; g{k} q;")
        add(f"double empty gates with {modifier}", "any", *n,
            lambda k, m=modifier: "gate g0 a { }\n" + lines("gate g{j} a {{ M g{i} a; M g{i} a; }}".replace("M", m))(k) + f"\nqubit q; M g{k} q;".replace("M", m))
    add("powers of powers", "any", *n, lambda k: "gate g0 a { h a; }\n" + lines("gate g{j} a {{ pow(1000) @ g{i} a; }}")(k) + f"\nqubit q; g{k} q;")
    add("controls of controls", "any", *n, lambda k: "gate g0 a { x a; }\n" + "\n".join(
        f"gate g{i + 1} {', '.join(f'a{j}' for j in range(i + 2))} {{ ctrl @ g{i} {', '.join(f'a{j}' for j in range(i + 2))}; }}" for i in range(k)) +
        f"\nqubit[{k + 1}] q; g{k} {', '.join(f'q[{j}]' for j in range(k + 1))};")
    add("double subroutines", "accept", *n, lambda k: "def f0(qubit a) { x a; }\n" + lines("def f{j}(qubit a) {{ f{i}(a); f{i}(a); }}")(k) + f"\nqubit q; f{k}(q);")
    add("double empty subroutines", "accept", *n, lambda k: "def f0() { }\n" + lines("def f{j}() {{ f{i}(); f{i}(); }}")(k) + f"\nf{k}();")
    add("double functions", "accept", *n, lambda k: "def f0() -> int { return 1; }\n" + lines("def f{j}() -> int {{ return f{i}() + f{i}(); }}")(k) + f"\nint i = f{k}();")
    add("double parameters", "any", 60, 1000, lambda k: "gate g0(t) a { rx(t) a; }\n" + lines("gate g{j}(t) a {{ g{i}(t + t) a; }}")(k) + f"\ninput float x; qubit q; g{k}(x) q;")
    add("square parameters", "any", 60, 1000, lambda k: "gate g0(t) a { rx(t) a; }\n" + lines("gate g{j}(t) a {{ g{i}(t * t + sin(t)) a; }}")(k) + f"\nqubit q; g{k}(0.5) q;")
    add("double parameters, OpenQASM 2", "any", 60, 1000, lambda k: "gate g0(t) a { rx(t) a; }\n" + lines("gate g{j}(t) a {{ g{i}(t + t) a; }}")(k) + f"\nqreg q[1]; g{k}(0.5) q[0];", V2)
    add("double constants", "any", 60, 100_000, lambda k: "const int c0 = 1;\n" + lines("const int c{j} = c{i} + c{i};")(k))
    add("double widths", "any", 60, 1000, lambda k: "const uint c0 = 1;\n" + lines("const uint c{j} = c{i} + c{i}; bit[c{j}] b{j};")(k))
    add("double aliases", "any", 60, 1000, lambda k: "bit[2] b; qubit[2] a0;\n" + lines("let a{j} = a{i} ++ a{i};")(k))
    add("aliases of aliases", "accept", 2000, 100_000, lambda k: "qubit[2] a0;\n" + lines("let a{j} = a{i};")(k) + f"\nx a{k};")
    add("slices of slices", "accept", 2000, 100_000, lambda k: "qubit[2] a0;\n" + lines("let a{j} = a{i}[0:1];")(k) + f"\nx a{k};")
    add("growing aliases", "any", 1000, 100_000, lambda k: "qubit[200000] q; let a0 = q[0:1];\n" + "\n".join(f"let a{i + 1} = a{i} ++ q[{i + 2}];" for i in range(k)))
    add("broadcast", "any", 1000, 10_000, lambda k: "qubit[100000] q;\n" + "h q;\n" * k)
    add("broadcast, OpenQASM 2", "any", 1000, 10_000, lambda k: "qreg q[100000];\n" + "h q;\n" * k, V2)
    add("broadcast of barriers", "any", 1000, 10_000, lambda k: "qubit[100000] q;\n" + "barrier q;\n" * k)
    add("broadcast of resets", "any", 1000, 10_000, lambda k: "qubit[100000] q;\n" + "reset q;\n" * k)
    add("broadcast of measurements", "any", 1000, 10_000, lambda k: "qubit[100000] q; bit[100000] c;\n" + "c = measure q;\n" * k)
    add("broadcast in a loop", "any", 1000, 10_000, lambda k: f"qubit[100000] q; for int i in [1:{k}] {{ h q; }}")
    add("broadcast of defined gates", "any", 1000, 10_000, lambda k: "gate g a {" + "h a;" * k + "} qubit[100000] q; g q;")
    add("physical qubits", "any", 1000, 1_000_000, lambda k: "".join(f"U(0,0,0) ${i};\n" for i in range(k)), "OPENQASM 3.1;\n")
    for number in ["4294967295", "9223372036854775808", "9" * 400]:
        add(f"physical qubit of {len(number)} digits", "any", 1, 1, lambda k, m=number: f"x ${m};")
    for power in ["1000000000", "9223372036854775807", "1e300", "-1e300", "0.1", "1e-300", "0", "1/3", "9" * 400, "1e400", "(0.0/0.0)", "sqrt(-1)"]:
        add(f"power {power[:20]}", "any", 1, 1, lambda k, p=power: f"gate g a {{ h a; t a; }} qubit q; pow({p}) @ g q; pow({p}) @ h q; bit c = measure q;")
    for count in ["0", "-1", "20", "1000", "1000000000", "2**62", "9" * 400, "1.5"]:
        add(f"controls {count[:20]}", "any", 1, 1, lambda k, c=count: f"qubit[30] q; ctrl({c}) @ x q[0], q[1];")
    for size in ["2147483648", "4294967296", "9223372036854775807", "18446744073709551616", "9" * 400, "0", "-1", "2**31", "2**63", "1e9", "1 << 40", "1.0/0.0"]:
        for kind in ["qubit[{}] r;", "bit[{}] r;", "int[{}] r;", "uint[{}] r;", "float[{}] r;", "angle[{}] r;", "array[int, {}] r;", "array[int[8], {0}, {0}] r;",
                     "creg r[{}];", "qreg r[{}];", "input bit[{}] r;", "output bit[{}] r;", "def f(bit[{}] a) {{ }}", "extern f(bit[{}]);",
                     "bit b; bit c = b[{}];", "bit[8] b; bit[2] c = b[0:{}];", "for int i in [0:{}] {{ }}", "for int i in [-{0}:{0}:{0}] {{ }}", "qubit q; int i = 1 << {};",
                     "int i = 1 >> {};", "int i = int({});", "delay[{} * 1ns] $0;"]:
            add(f"size {size[:20]}: {kind}", "any", 1, 1, lambda k, s=size, t=kind: t.format(s))
        add(f"size {size[:20]}, OpenQASM 2", "any", 1, 1, lambda k, s=size: f"qreg q[{s}]; creg c[{s}]; x q[0];", V2)
    add("sum of registers", "any", 2000, 100_000, lines("qubit[4294967295] q{i};"))
    add("sum of bits", "any", 2000, 100_000, lines("bit[16000000] b{i};"))
    add("sum of arrays", "any", 2000, 100_000, lines("array[int, 1000, 1000] b{i};"))
    add("dimensions", "any", 2000, 100_000, lambda k: "array[int" + ", 2" * k + "] a;")
    add("registers", "accept", 2000, 100_000, lines("qubit[2] q{i}; bit[2] c{i};"))


def amounts():
    n = (3000, 300_000)
    add("cases", "accept", *n, lambda k: "int i; switch (i) {" + "".join(f"case {j} {{ i = 1; }}" for j in range(k)) + "}")
    add("values of a case", "accept", *n, lambda k: "int i; switch (i) { case " + ", ".join(map(str, range(k))) + " { i = 1; } }")
    add("equal cases", "reject", *n, lambda k: "int i; switch (i) {" + "case 1 { i = 1; }" * k + "}")
    add("empty cases", "any", *n, lambda k: "int i; switch (i) {" + "case 1, 1 { }" * k + "}")
    for name, text in [("integers", "int i{i};"), ("constants", "const int i{i} = {i};"), ("qubits", "qubit q{i};"), ("bits", "bit b{i};"), ("gates", "gate g{i} a {{ x a; }}"),
                       ("subroutines", "def f{i}() {{ }}"), ("externs", "extern f{i}(int) -> int;"), ("inputs", "input int i{i};"), ("outputs", "output int i{i};"),
                       ("arrays", "array[int, 1] a{i};"), ("durations", "duration d{i} = 1ns;"), ("stretches", "stretch s{i};"), ("boxes", "box {{ }}"),
                       ("calibrations", "cal {{ }}"), ("defcals", "defcal g{i} $0 {{ }}"), ("pragmas", "pragma a {i}"), ("blocks", "{{ int i{i}; }}"), ("aliases", "let a{i} = $0;")]:
        add(f"declare {name}", "any", *n, lambda k, t=text: lines(t)(k) + "\n")
        add(f"declare equal {name}", "any", *n, lambda k, t=text: (t.format(i=1) + "\n") * k)
    add("parameters of a gate", "accept", *n, lambda k: f"gate g({', '.join(f'p{i}' for i in range(k))}) a {{ rx(p0) a; }}")
    add("equal parameters of a gate", "reject", *n, lambda k: f"gate g({', '.join('p' for i in range(k))}) a {{ }}")
    add("qubits of a gate", "accept", *n, lambda k: f"gate g {', '.join(f'p{i}' for i in range(k))} {{ x p0; }}")
    add("equal qubits of a gate", "reject", *n, lambda k: f"gate g {', '.join('p' for i in range(k))} {{ }}")
    add("parameters of a subroutine", "any", *n, lambda k: f"def f({', '.join(f'int p{i}' for i in range(k))}) {{ }}")
    add("arguments of a subroutine", "any", *n, lambda k: f"def f({', '.join(f'int p{i}' for i in range(k))}) {{ }} f({', '.join('1' for i in range(k))});")
    add("arguments of a gate", "reject", *n, lambda k: f"qubit q; rx({', '.join('1' for i in range(k))}) q;")
    add("operands of a gate", "reject", *n, lambda k: f"qubit[8] q; cx {', '.join('q[0]' for i in range(k))};")
    add("operands of a barrier", "any", *n, lambda k: f"qubit[1000000] q; barrier {', '.join(f'q[{i}]' for i in range(k))};")
    add("equal operands of a barrier", "any", *n, lambda k: f"qubit q; barrier {', '.join('q' for i in range(k))};")
    add("operands of a barrier, OpenQASM 2", "any", *n, lambda k: f"qreg q[1000000]; barrier {', '.join(f'q[{i}]' for i in range(k))};", V2)
    add("operands of a delay", "any", *n, lambda k: f"qubit q; delay[1ns] {', '.join('q' for i in range(k))};")
    add("values of an array", "any", *n, lambda k: f"array[int, {k}] a = {{{', '.join(map(str, range(k)))}}};")
    add("values of an index set", "any", *n, lambda k: f"qubit[1000000] q; x q[{{{', '.join(map(str, range(k)))}}}];")
    add("equal values of an index set", "any", *n, lambda k: f"qubit[1000000] q; x q[{{{', '.join('1' for i in range(k))}}}];")
    add("statements of a gate", "accept", *n, lambda k: f"gate g a {{ {'x a;' * k} }} qubit q; g q;")
    add("statements of a subroutine", "accept", *n, lambda k: f"def f(qubit a) {{ {'x a;' * k} }} qubit q; f(q);")
    add("statements of a box", "any", *n, lambda k: f"qubit q; box {{ {'x q;' * k} }}")
    add("statements of a loop", "accept", *n, lambda k: f"qubit q; int i; for int j in [0:3] {{ {'i = i + 1;' * k} }}")
    add("durationof much", "any", *n, lambda k: f"qubit q; duration d = durationof({{ {'delay[1ns] q;' * k} }});")
    add("boxes with stretches", "any", 300, 3000, lambda k: "qubit q; " + "".join(f"stretch s{i}; box[1us] {{ delay[s{i}] q; x q; }}" for i in range(k)))
    add("stretches in one box", "any", 300, 3000, lambda k: f"qubit[{k}] q; stretch s; box[1us] {{ " + "".join(f"delay[s * {i + 1}] q[{i}];" for i in range(k)) + "}")
    add("calls", "accept", *n, lambda k: "def f() { } " + "f();" * k)
    add("ifs on measurement", "any", *n, lambda k: "qubit q; bit c; h q; c = measure q; " + "if (c) { x q; }" * k)
    add("measurements", "any", *n, lambda k: "qubit q; bit c; " + "h q; c = measure q; " * k)
    add("gates", "accept", *n, lambda k: "qubit[2] q; " + "h q[0]; cx q[0], q[1]; rz(0.1) q[1]; " * k)
    add("gates, OpenQASM 2", "accept", *n, lambda k: "qreg q[2]; " + "h q[0]; cx q[0], q[1]; rz(0.1) q[1]; " * k, V2)
    for few in (3, 5, 12):
        for kind, text in [("of all kinds", "h q[{0}]; cx q[{1}], q[{2}]; U(0.1, 0.2, 0.3) q[{1}]; cp(0.4) q[{2}], q[{0}]; rx(0.3) q[{0}]; ccx q[{0}], q[{1}], q[{2}];"), ("and their controlled phases", "cp(0.3) q[{0}], q[{1}]; h q[{0}];"), ("of three", "ccx q[{0}], q[{1}], q[{2}]; h q[{1}];")]:
            add(f"gates {kind} on {few} qubits", "accept", *n, lambda k, few=few, text=text: f"qubit[{few}] q; " + " ".join(text.format(i % few, (i + 1) % few, (i + 2) % few) for i in range(k // text.count(";"))))
    add("gates on many qubits", "accept", *n, lambda k: "qubit[1000000] q; " + "".join(f"h q[{i}]; " for i in range(k)))
    add("assignments", "accept", *n, lambda k: "int i; " + "i = i + 1; " * k)
    for name, text in [("undefined names", "i{i} = 1;"), ("undefined gates", "g{i} $0;"), ("missing semicolons", "int i{i}"), ("unknown characters", "\x01"), ("wrong types", "bit b{i} = \"01\" + 1;"),
                       ("no expressions", "int i{i} = ;"), ("open strings", 'include "a'), ("lines of control characters", "`"), ("missing includes", 'include "none{i}.inc";'), ("wrong versions", "OPENQASM 9.{i};"),
                       ("other version's statements", "nop;"), ("wrong operands", "x 1;"), ("misspelt keywords", "qubti q{i};"), ("misspelt gates", "hh $0;"), ("similar names", "int abcdefgh{i}; abcdefgi{i} = 1;"),
                       ("unused results", "1 + 1;"), ("bad numbers", "int i{i} = 0b2;"), ("bad literals", "int i{i} = 1__0;"), ("wrong units", "duration d{i} = 1xs;"), ("unreachable", "end;"), ("breaks", "break;"), ("returns", "return 1;")]:
        add(f"faults: {name}", "any", *n, lambda k, t=text: lines(t)(k))
    add("faults: undefined gates, OpenQASM 2", "reject", *n, lines("g{i} q[0];"), V2)
    add("faults: registers, OpenQASM 2", "reject", *n, lines("qreg q[0];"), V2)
    add("warnings", "any", *n, lambda k: "qubit q;" + lines("cu3(1,2,3) q, q;")(k), 'OPENQASM 2.0;\ninclude "qelib1.inc";\nqreg q[3];\n')
    add("fault at the end of a long line", "reject", *n, lambda k: "int i; " + "i = 1; " * k + "j = 1;")
    add("fault at the end of a long text", "reject", *n, lambda k: "int i;\n" + "i = 1;\n" * k + "j = 1;")
    add("faults in a long line", "reject", *n, lambda k: "int i; " + "i = j; " * k)
    add("faults in wide characters", "reject", *n, lambda k: "// " + "é" * k + "\nint i; /*" + "é" * k + "*/ i = j; " * 3)
    add("names tried for a hint", "any", *n, lambda k: lines("int abcdefghijklmnop{i};")(k) + "\nabcdefghijklmnopq = 1;" * 60)
    add("gates tried for a hint", "reject", *n, lambda k: lines("gate abcdefghijklmnop{i} a {{ }}")(k) + "\nabcdefghijklmnopq $0;" * 60)


def lengths():
    n = (50_000, 100_000_000)
    for name, text in [("identifier", lambda k: f"int {'a' * k};"), ("integer", lambda k: f"int i = {'9' * k};"), ("zeros", lambda k: f"int i = {'0' * k};"), ("hexadecimal", lambda k: f"int i = 0x{'f' * k};"),
                       ("binary", lambda k: f"int i = 0b{'1' * k};"), ("octal", lambda k: f"int i = 0o{'7' * k};"), ("float", lambda k: f"float f = 0.{'3' * k};"), ("float of zeros", lambda k: f"float f = 0.{'0' * k}1;"),
                       ("large float", lambda k: f"float f = {'9' * k}.0;"), ("exponent", lambda k: f"float f = 1e{'9' * k};"), ("negative exponent", lambda k: f"float f = 1e-{'9' * k};"), ("underscores", lambda k: f"int i = 1{'_1' * (k // 2)};"),
                       ("wrong underscores", lambda k: f"int i = 1{'_' * k};"), ("bit string", lambda k: f'bit[{k}] b = "{"01" * (k // 2)}";'), ("string", lambda k: f'include "{"a" * k}";'), ("time", lambda k: f"duration d = {'9' * k}ns;"),
                       ("imaginary", lambda k: f"complex c = {'9' * k}im;"), ("physical qubit", lambda k: f"x ${'9' * k};"), ("line comment", lambda k: f"// {'a' * k}\n"), ("comment", lambda k: f"/* {'a' * k} */"), ("open comment", lambda k: f"/* {'*' * k}"),
                       ("comment of lines", lambda k: f"/* {chr(10) * k} */"), ("pragma", lambda k: f"pragma {'a' * k}\n"), ("annotation", lambda k: f"@a {'a' * k}\nint i;"), ("annotation's name", lambda k: f"@{'a' * k}\nint i;"),
                       ("annotation's dots", lambda k: f"@a{'.a' * (k // 2)}\nint i;"), ("blanks", lambda k: " " * k), ("tabs", lambda k: "\t" * k), ("newlines", lambda k: "\n" * k), ("carriage returns", lambda k: "\r" * k), ("line ends", lambda k: "\r\n" * (k // 2)),
                       ("form feeds", lambda k: "\f" * k), ("NULs", lambda k: "\0" * k), ("wrong bytes", lambda k: b"\xff" * k), ("marks", lambda k: b"\xef\xbb\xbf" * (k // 3)), ("letters", lambda k: f"int {'é' * (k // 2)};"),
                       ("wide letters", lambda k: f"int {'𝒳' * (k // 4)};"), ("combining marks", lambda k: "int a" + "\u0301" * (k // 2) + ";"), ("emoji", lambda k: "😀" * (k // 4)), ("cal body", lambda k: f"cal {{ {'a' * k} }}"), ("defcal body", lambda k: f"defcal x $0 {{ {'a;' * (k // 2)} }}"),
                       ("cal of braces", lambda k: f"cal {{ {'{}' * (k // 2)} }}"), ("open cal", lambda k: f"cal {{ {'a' * k}"), ("cal of strings", lambda k: "cal { " + '"a" ' * (k // 4) + "}"), ("gate's name", lambda k: f"gate {'g' * k} a {{ }} qubit q; {'g' * k} q;"),
                       ("undefined name", lambda k: f"{'g' * k} = 1;"), ("undefined gate", lambda k: f"{'g' * k} $0;"), ("keyword and more", lambda k: f"qubit{'t' * k} q;"), ("operator characters", lambda k: "+" * k), ("equals", lambda k: "=" * k), ("comparison", lambda k: "<" * k),
                       ("comment after comment", lambda k: "/**/" * (k // 4)), ("line comments", lambda k: "//\n" * (k // 3)), ("empty statements", lambda k: "{}" * (k // 2)), ("wrong text", lambda k: "a b " * (k // 4)), ("one line of statements", lambda k: "x $0;" * (k // 5))]:
        add(f"long {name}", "any", *n, text)
    for name, text in [("line comment", lambda k: f"// {'a' * k}\n"), ("integer", lambda k: f"qreg q[{'9' * k}];"), ("float", lambda k: f"qreg q[1]; rx(0.{'3' * k}) q[0];"), ("identifier", lambda k: f"qreg {'a' * k}[1];"),
                       ("string", lambda k: f'include "{"a" * k}";'), ("blanks", lambda k: " " * k), ("newlines", lambda k: "\n" * k), ("wrong text", lambda k: "a b " * (k // 4)), ("statements", lambda k: "qreg q[2];" + "cx q[0],q[1];" * (k // 13))]:
        add(f"long {name}, OpenQASM 2", "any", *n, text, V2)
    for name, text in [("version", lambda k: f"OPENQASM {'9' * k};"), ("version's part", lambda k: f"OPENQASM 3.{'9' * k};"), ("version's zeros", lambda k: f"OPENQASM 3.{'0' * k};"), ("blanks before the version", lambda k: " " * k + "OPENQASM 3.1;"),
                       ("comment before the version", lambda k: f"/*{'a' * k}*/OPENQASM 3.1;"), ("open version", lambda k: f"OPENQASM {' ' * k}"), ("no version", lambda k: "int i;" * (k // 6)), ("versions", lambda k: "OPENQASM 3.1;" * (k // 13)),
                       ("wrong version", lambda k: f"OPENQASM {'a' * k};"), ("parts of a version", lambda k: f"OPENQASM {'3.' * (k // 2)}1;"), ("blank comments before the version", lambda k: "/**/" * (k // 4) + "OPENQASM 2.0;")]:
        add(f"long {name}", "any", *n, text, "")


def bytes_and_ends():
    for name, text in [("nothing", b""), ("mark", b"\xef\xbb\xbf"), ("newline", b"\n"), ("half a mark", b"\xef\xbb"), ("NUL", b"\0"), ("UTF-16", "int i;".encode("utf-16")), ("UTF-32", "int i;".encode("utf-32")), ("mark in the middle", b"int \xef\xbb\xbfi;"),
                       ("marks", b"\xef\xbb\xbf\xef\xbb\xbfint i;"), ("overlong", b"int \xc0\x80;"), ("surrogates", b"int \xed\xa0\x80;"), ("beyond Unicode", b"int \xf4\x90\x80\x80;"), ("cut character", b"int i\xe2\x82"), ("latin", b"int caf\xe9;"), ("all bytes", bytes(range(256))),
                       ("all bytes in a comment", b"/*" + bytes(range(256)) + b"*/ int i;"), ("all bytes in a string", b'include "' + bytes(range(256)) + b'";'), ("line separators", "int i;\u2028int j;\u2029".encode()), ("next line", "int i;\u0085int j;".encode()),
                       ("zero width", "int i\u200b;".encode()), ("right to left", "int i; /* \u202e; j tni */ int k;".encode()), ("terminal codes", b"int \x1b[2J;"), ("terminal codes in a name", b'include "\x1b]0;x\x07";'), ("no-break space", "int\u00a0i;".encode()),
                       ("lone CR", b"int i;\rint j;\rk = 1;"), ("CR after comment", b"// a\rint i; j = 1;"), ("NUL in a name", b"int a\0b;"), ("NUL in a comment", b"// \0\nint i;"), ("NUL after all", b"int i;\n\0"), ("no end of line", b"int i"), ("ends in a word", b"qub"),
                       ("ends in a string", b'include "std'), ("ends in a comment", b"/*"), ("ends in a comment's end", b"/*/"), ("ends in a number", b"int i = 0x"), ("ends in an exponent", b"float f = 1e"), ("ends in an escape", b'include "\\'), ("ends in an annotation", b"@"),
                       ("ends in a pragma", b"pragma"), ("ends in a cal", b"cal {"), ("ends in a gate", b"gate g(a"), ("ends in a version", b"OPENQASM"), ("ends in a range", b"x $0[0:"), ("ends in an operator", b"int i = 1 +"), ("ends in a modifier", b"ctrl @"), ("ends in a switch", b"switch (1) { case"),
                       ("continued line", b"int i = \\\n1;"), ("tab only", b"\t"), ("shebang", b"#!/usr/bin/env qsim\nint i;"), ("dimension", b"#dim = 1\n"), ("dollar", b"x $;"), ("micro", "duration d = 1µs; duration e = 1μs;".encode()), ("digits of others", "int i = ٣;".encode())]:
        for head in (b"", V2.encode(), V3.encode(), DRAFT.encode()):
            add(f"bytes: {name} after {head[9:12].decode() or 'nothing'}", "any", 1, 1, lambda k, t=text: t, head)


def values():
    for width in (1, 2, 8, 32, 63, 64, 65, 128, 4096, 4097):
        add(f"smallest int[{width}]", "any", 1, 1, lambda k, w=width: "\n".join([
            f"int[{w}] one = 1; int[{w}] m = one << {w - 1}; int[{w}] zero = 0;", f"int[{w}] a = m / -1; int[{w}] b = m % -1; int[{w}] c = -m; int[{w}] d = m * m;",
            f"uint[{w}] e = ~uint[{w}](0); uint[{w}] f = e * e; uint[{w}] g = e + 1; int[{w}] h = m ** 3; bit[{w}] i = bit[{w}](m);"]))
        for op in "/%":
            add(f"int[{width}] {op} 0", "any", 1, 1, lambda k, w=width, o=op: f"int[{w}] z = 0; int[{w}] a = 1; a = a {o} z;")
    for kind in ("int", "uint", "int[128]", "float", "angle[8]"):
        for right in ("0", "-1", "1.0/0.0", "2**63"):
            for op in ("/", "%", "**", "<<", ">>"):
                add(f"const {kind} {op} {right}", "any", 1, 1, lambda k, t=kind, o=op, r=right: f"const {t} a = 1; const {t} c = a {o} ({r});")
                add(f"{kind} {op} {right}", "any", 1, 1, lambda k, t=kind, o=op, r=right: f"{t} a = 1; {t} b = {r}; {t} c = a {o} b;")
    for shift in ("-1", "64", "65", "2**62", "1000000000000", "9223372036854775807", "-9223372036854775807"):
        for name, text in [("int", "int a = 1; int s = {}; int b = a << s; int c = a >> s;"), ("uint[8]", "uint[8] a = 1; int s = {}; uint[8] b = a << s; uint[8] c = a >> s;"), ("bits", "bit[100] a; int s = {}; bit[100] b = a << s; bit[100] c = a >> s;"),
                           ("rotl", "bit[100] a = 1; int s = {}; bit[100] b = rotl(a, s); bit[100] c = rotr(a, s);"), ("angle", "angle[16] a = pi; int s = {}; angle[16] b = a << s;"), ("const", "const int b = 1 << {};"), ("element", "bit[8] a; int s = {}; a[s] = 1;"),
                           ("array", "array[int, 8] a; int s = {}; a[s] = 1;"), ("slice", "bit[8] a; int s = {}; bit[2] b = a[s:s+1];"), ("qubit", "qubit[8] q; int s = {}; x q[s];"), ("range", "int s = {}; int n = 0; for int i in [0:s:s] {{ n += 1; if (n > 10) break; }}"),
                           ("power", "int s = {}; qubit q; pow(s) @ h q; bit c = measure q;"), ("delay", "int s = {}; qubit q; delay[s * 1ns] q;"), ("switch", "int s = {}; switch (s) {{ case 1 {{ }} default {{ }} }}"), ("loop", "int s = {}; for int i in [s:s+3] {{ }}")]:
            add(f"{name} by {shift}", "any", 1, 1, lambda k, t=text, s=shift: t.format(s))
    for name in ("1e400", "1e-400", "0.0/0.0", "1.0/0.0", "-1.0/0.0", "sqrt(-1.0)", "log(0.0)", "log(-1.0)", "arcsin(2.0)", "arccos(-2.0)", "exp(1000.0)", "mod(1.0, 0.0)", "mod(1, 0)", "tan(pi/2)", "0.0**-1.0", "0**-1", "(-8.0)**(1.0/3.0)", "1e308*10", "pow(0, -1)", "2**1024",
                 "9**9**9", "ceiling(1e300)", "floor(-1e300)", "popcount(-1)", "real(1.0im / 0.0)", "5e-324 / 2", "-0.0"):
        for kind, text in [("angle of a gate", "qubit q; rx({}) q; bit c = measure q;"), ("const", "const float f = {};"), ("float", "float one = 1.0; float f = {}; f = f * one;"), ("int", "float f = {}; int i = int(f); uint[8] u = uint[8](f);"), ("angle", "float f = {}; angle[32] a = f; angle b = angle(f);"),
                           ("const int", "const int i = int({});"), ("array size", "array[int, int({})] a;"), ("power", "qubit q; pow({}) @ h q;"), ("duration", "duration d = ({}) * 1ns; delay[d] $0;"), ("bool", "bool b = ({}) == ({}); if (b) {{ b = false; }}"), ("complex", "complex c = {}; c = c * c;"),
                           ("global phase", "gphase({});"), ("phase of all", "float f = {}; qubit q; U(f, f, f) q;")]:
            add(f"{name} as {kind}", "any", 1, 1, lambda k, v=name, t=text: t.replace("{}", v).replace("{{", "{").replace("}}", "}"))
        add(f"{name}, OpenQASM 2", "any", 1, 1, lambda k, v=name.replace("**", "^").replace("log", "ln"): f"qreg q[1]; rx({v}) q[0];", V2)
    for kind in ("1e300s", "9223372036854775807s", "1e-300ns", "-1ns", "1e400s", "9" * 400 + "dt", "0ns", "0.5dt"):
        add(f"duration {kind[:20]}", "any", 1, 1, lambda k, d=kind: f"qubit q; duration d = {d}; duration e = d + d; delay[d] q; delay[e * 1000] q; box[d] {{ delay[d] q; }} float r = d / e;")


def loops():
    for name, text in [("true", "while (true) { }"), ("counting", "int i; while (true) { i += 1; }"), ("gates", "qubit q; while (true) { h q; }"), ("many gates", "qubit[10] q; while (true) { h q; cx q[0], q[1]; }"), ("measure", "qubit q; bit c; while (true) { h q; c = measure q; }"),
                       ("reset", "qubit q; while (true) { h q; reset q; }"), ("until", "qubit q; bit c; while (c == 0) { c = measure q; }"), ("success", "qubit q; bit c; while (c == 0) { h q; c = measure q; }"), ("rare success", "qubit q; bit c; while (c == 0) { reset q; rx(0.001) q; c = measure q; }"),
                       ("barrier", "qubit q; while (true) { barrier q; }"), ("delay", "qubit q; while (true) { delay[1ns] q; }"), ("calls", "def f() { } while (true) { f(); }"), ("continue", "while (true) { continue; }"), ("nested", "while (true) { while (true) { break; } }"),
                       ("broadcast", "qubit[20] q; while (true) { h q; }"), ("box", "qubit q; while (true) { box[1us] { h q; } }"), ("switch", "int i; while (true) { switch (i) { case 1 { } default { i = 1; } } }"), ("bits", "bit[16000000] b; while (true) { b = ~b; }"),
                       ("arrays", "array[int, 200000] a; array[int, 200000] b; while (true) { a = b; }"), ("array slices", "array[int, 200000] a; while (true) { a[0:99999] = a[100000:199999]; }"), ("shifts of bits", "bit[16000000] b; while (true) { b = b << 1; }"), ("popcount", "bit[16000000] b; int i; while (true) { i = popcount(b); }"),
                       ("rotl", "bit[16000000] b; while (true) { b = rotl(b, 1); }"), ("comparison of bits", "bit[16000000] b; bit[16000000] c; int i; while (true) { if (b == c) i = 1; }"), ("wide integers", "int[4096] a = 3; while (true) { a = a * a + 1; }"), ("wide division", "uint[4096] a = 3; while (true) { a = ~a / 7; a = a % 10; }"),
                       ("wide powers", "uint[4096] a = 3; while (true) { a = a ** 4095; }"), ("elements of bits", "bit[16000000] b; while (true) { b[5] = 1; }"), ("slices of bits", "bit[16000000] b; while (true) { b[0:7999999] = b[8000000:15999999]; }"), ("array arguments", "def f(readonly array[int, 200000] a) -> int { return a[1]; } array[int, 200000] b; int i; while (true) { i = f(b); }"),
                       ("bit arguments", "def f(bit[8000000] a) { } bit[8000000] b; while (true) { f(b); }"), ("bit results", "def f() -> bit[8000000] { bit[8000000] a; return a; } bit[8000000] b; while (true) { b = f(); }"), ("local bits", "def f() { bit[8000000] a; } while (true) { f(); }"), ("block's bits", "while (true) { bit[8000000] a; }"),
                       ("block's arrays", "while (true) { array[int, 200000] a; }"), ("broadcast of measurements", "qubit[20] q; bit[20] c; while (true) { c = measure q; }"), ("wide registers", "qubit[1000000] q; while (true) { reset q; }"), ("wide broadcast", "qubit[1000000] q; while (true) { x q; }"), ("wide barriers", "qubit[1000000] q; while (true) { barrier q; }"),
                       ("wide measurements", "qubit[1000000] q; bit[1000000] c; while (true) { c = measure q; }"), ("casts of bits", "bit[4096] b; uint[4096] u; while (true) { u = uint[4096](b); b = bit[4096](u); }"), ("sum of array", "array[int, 200000] a; int s; while (true) { for int v in a { s += v; } }"), ("loop over bits", "bit[16000000] b; int s; while (true) { for bit v in b { s += 1; break; } }"),
                       ("powers", "qubit q; int i; while (true) { i += 1; pow(i) @ h q; }"), ("angles", "qubit q; float f; while (true) { f += 0.1; rx(f) q; }"), ("computed qubits", "qubit[10] q; int i; while (true) { i = (i + 1) % 10; h q[i]; }"), ("branches", "qubit q; bit c; while (true) { h q; c = measure q; if (c) { x q; } }")]:
        add(f"while {name}", "any", 1, 1, lambda k, t=text: t)
    for name, text in [("2^63", "[0:9223372036854775807]"), ("all", "[-9223372036854775807:9223372036854775807]"), ("backwards", "[9223372036854775807:-1:0]"), ("step 0", "[0:0:10]"), ("large step", "[0:9223372036854775806:9223372036854775807]"), ("one above", "[9223372036854775806:9223372036854775807]"), ("million", "[0:1000000]"), ("billion", "[0:1000000000]"), ("empty", "[1:0]")]:
        for kind, body in [("nothing", ""), ("counting", "n += 1;"), ("gates", "h q[0];"), ("measurement", "h q[0]; c = measure q[0];"), ("qubits", "h q[i];"), ("angles", "rx(i) q[0];"), ("float", "f += i;")]:
            add(f"for {name}, {kind}", "any", 1, 1, lambda k, r=text, b=body: f"qubit[4] q; bit c; int n; float f; for int i in {r} {{ {b} }}")
        add(f"operand {name}", "any", 1, 1, lambda k, r=text: f"qubit[4] q; h q{r}; let a = q{r};")
        add(f"slice {name}", "any", 1, 1, lambda k, r=text: f"bit[4] q; bit[4] b = q{r}; array[int, 4] a; array[int, 4] d; d = a{r};")
        add(f"for uint {name}", "any", 1, 1, lambda k, r=text: f"for uint[8] i in {r} {{ }} for int[3] j in {r} {{ }}")
    for name, text in [("recursion", "def f() { f(); } f();"), ("recursion with values", "def f(int a) -> int { return f(a + 1) + 1; } int i = f(0);"), ("mutual recursion", "def f() { g(); } def g() { f(); } f();"), ("Fibonacci", "def f(int n) -> int { if (n < 2) { return n; } return f(n - 1) + f(n - 2); } int i = f(60);"),
                       ("Ackermann", "def a(int m, int n) -> int { if (m == 0) return n + 1; if (n == 0) return a(m - 1, 1); return a(m - 1, a(m, n - 1)); } int i = a(4, 4);"), ("recursion with bits", "def f(bit[8000000] a) { f(a); } bit[8000000] b; f(b);"), ("recursion with locals", "def f() { bit[8000000] a; f(); } f();"),
                       ("recursion with qubits", "def f(qubit a) { h a; f(a); } qubit q; f(q);"), ("recursion with measurement", "def f(qubit a) -> bit { h a; bit c = measure a; if (c) { return c; } return f(a); } qubit q; bit c = f(q);"), ("recursion twice", "def f() { f(); f(); } f();"), ("gate of itself", "gate g a { g a; } qubit q; g q;"),
                       ("recursive constant", "const int a = a + 1;"), ("recursive alias", "let a = a;"), ("recursive width", "bit[sizeof(a)] a;"), ("recursive defcal", "defcal g $0 { g $0; }"), ("nested thousand", "qubit q; int n; for int i in [1:1000] for int j in [1:1000] for int k in [1:1000] n += 1;"),
                       ("nested thousand with gates", "qubit q; for int i in [1:1000] for int j in [1:1000] for int k in [1:1000] h q;"), ("nested thousand with measurement", "qubit q; bit c; for int i in [1:1000] for int j in [1:1000] for int k in [1:1000] { h q; c = measure q; }")]:
        add(name, "any", 1, 1, lambda k, t=text: t)
    n = (100_000, 100_000)
    for name, text in [("coins", "qubit q; bit c; for int i in [1:{k}] {{ h q; c = measure q; }}"), ("parities", "qubit q; bit c; int sum; for int i in [1:{k}] {{ h q; c = measure q; sum += int(c); }}"), ("resets", "qubit q; for int i in [1:{k}] {{ h q; reset q; }}"), ("feedback", "qubit q; bit c; for int i in [1:{k}] {{ h q; c = measure q; if (c) {{ x q; }} }}"),
                       ("rounds", "qubit[3] q; bit[2] c; for int i in [1:{k}] {{ ry(0.3) q[0]; cx q[0], q[2]; c[0] = measure q[2]; reset q[2]; if (c[0]) x q[0]; }}")]:
        add(f"measure {name}", "accept", *n, lambda k, t=text: t.format(k=k))
    for coins in (20, 22, 24, 28, 30, 60, 1000):
        add(f"{coins} coins", "accept", 1, 1, lambda k, m=coins: f"qubit q; bit[{m}] c; for int i in [0:{m - 1}] {{ h q; c[i] = measure q; }}")
        add(f"{coins} coins' parity", "accept", 1, 1, lambda k, m=coins: f"qubit q; bit c; output int sum; for int i in [1:{m}] {{ h q; c = measure q; sum = (sum + int(c)) % 2; }}")
        add(f"{coins} coins' sum", "accept", 1, 1, lambda k, m=coins: f"qubit q; bit c; output int sum; for int i in [1:{m}] {{ h q; c = measure q; sum = sum + int(c); }}")
        add(f"{coins} coins' number", "accept", 1, 1, lambda k, m=coins: f"qubit q; bit c; output float sum; for int i in [1:{m}] {{ h q; c = measure q; sum = sum / 2 + int(c); }}")
        add(f"{coins} coins' feedback", "accept", 1, 1, lambda k, m=coins: f"qubit[2] q; bit[{m}] c; for int i in [0:{m - 1}] {{ h q[0]; c[i] = measure q[0]; if (c[i]) {{ rx(0.1 * i) q[1]; }} }}")
    for qubits in (20, 24, 26):
        add(f"{qubits} qubits measured", "accept", 1, 1, lambda k, m=qubits: f"qubit[{m}] q; h q; bit[{m}] c = measure q;")
        add(f"{qubits} qubits' state", "accept", 1, 1, lambda k, m=qubits: f"qubit[{m}] q; h q; cz q[0], q[{m - 1}];")
    for qubits in (40, 62, 63, 64, 1000, 100_000):
        add(f"{qubits} qubits entangled", "accept", 1, 1, lambda k, m=qubits: f"qubit[{m}] q; h q[0]; for int i in [0:{m - 2}] {{ cx q[i], q[i + 1]; }} bit[{m}] c = measure q;")
        add(f"{qubits} qubits in superposition", "accept", 1, 1, lambda k, m=qubits: f"qubit[{m}] q; h q; bit[{m}] c = measure q;")
        add(f"{qubits} qubits in zero", "accept", 1, 1, lambda k, m=qubits: f"qubit[{m}] q; bit[{m}] c = measure q;")


TOKENS = {"identifier": "int i~i;", "keyword": "qu~bit q;", "integer": "int i = 1~1;", "hexadecimal": "int i = 0x1~1;", "float": "float f = 1.~5;", "exponent": "float f = 1e~5;", "bit string": 'bit[2] b = "0~1";', "string": 'include "a~b";', "time": "duration d = 1~ns;",
          "imaginary": "complex c = 1~im;", "physical qubit": "x $~1;", "line comment": "// a~b\nint i;", "comment": "/* a~b */ int i;", "pragma": "pragma a~b\nint i;", "annotation": "@a~b c\nint i;", "annotation's text": "@a c~d\nint i;", "cal": "cal { a~b }", "defcal": "defcal x $0 { a~b }",
          "operator": "int i = 1 +~+ 1;", "arrow": "bit c; measure $0 -~> c;", "version": "OPENQASM 3.~1;", "blank": "int ~ i;", "empty line": "int i;\n~\nint j;"}


def inside_tokens():
    for kind, text in TOKENS.items():
        for name, middle in [("NUL", b"\0"), ("wrong byte", b"\xff"), ("cut character", b"\xc3"), ("surrogate", b"\xed\xa0\x80"), ("override", "\u202e".encode()), ("mark", b"\xef\xbb\xbf"), ("joiner", "\u200d".encode()), ("backslash", b"\\"), ("CR", b"\r")]:
            head = "" if kind == "version" else V3
            add(f"{name} in {kind}", "any", 1, 1, lambda k, t=text, m=middle: t.encode().replace(b"~", m), head)


def floods():
    n = (3000, 300_000)
    for name, text in [("annotations", "@a{i} b\nint i{i};"), ("extern calls", "f(1);"), ("empty ifs", "if (b) {{ }}"), ("empty switches", "switch (n) {{ }}"), ("comments", "// {i}"), ("scopes", "{{ int n; }}"), ("barriers", "barrier;"), ("empty loops", "for int i in [0:0] {{ }}"),
                       ("whiles", "while (b) {{ }}"), ("array writes", "a[{i} % 8] = {i};"), ("bit writes", "r[{i} % 8] = true;"), ("slices", "r[0:3] = r[4:7];"), ("nops", "nop q;"), ("boxes", "box {{ nop q; }}"), ("delays", "delay[1ns] q;"), ("casts", "n = int(float(n));"), ("powers", "pow({i}) @ x q;"),
                       ("controls", "ctrl @ gphase(pi / {j}) q;"), ("angles", "rx(pi * {i} / 1024) q;"), ("phases", "gphase(0.1);"), ("returns of functions", "n = g(n);"), ("references", "h(a);"), ("sets", "for int i in {{1, 2}} {{ n += i; }}"), ("hexadecimals", "n = 0x{i:x};"), ("times", "d = {i}ns;"), ("imaginaries", "z = {i}im;"),
                       ("bit strings", 'r = "01100110";'), ("measurements of a slice", "r[0:0] = measure q;"), ("old measurements", "measure q -> r[0];"), ("libraries", 'include "stdgates.inc";'), ("duration sums", "d = d + 1ns;"), ("unary", "n = -n;"), ("comparisons", "b = n < {i};")]:
        add(f"flood of {name}", "any", *n, lambda k, t=text: "extern f(int); def g(int x) -> int { return x; } def h(mutable array[int, 8] x) { x[0] = 1; } qubit q; bit b; bit[8] r; int n; array[int, 8] a; duration d; complex z;\n" + lines(t)(k), "OPENQASM 3.2;\ninclude \"stdgates.inc\";\n")
    for name, text in [("ifs", "if(c==1) x q[0];"), ("opaques", "opaque o{i}(a) b;"), ("barriers", "barrier q;"), ("measurements", "measure q -> c;"), ("resets", "reset q;"), ("gates", "gate g{i}(t) a {{ rx(t/2) a; }}"), ("libraries", 'include "qelib1.inc";'), ("registers", "qreg q{i}[2];"), ("wide ifs", "if(c==999999999999999999999) x q[0];"), ("numbers", "rx({i}.5e-3*pi) q[0];")]:
        add(f"flood of {name}, OpenQASM 2", "any", *n, lambda k, t=text: "qreg q[4]; creg c[4];\n" + lines(t)(k), V2)
    for name, middle in [("tabs", "\t"), ("wide characters", "漢"), ("combining marks", "e\u0301"), ("overrides", "\u202e"), ("emoji", "😀"), ("NULs", "\0"), ("escapes", "\x1b[31m"), ("letters", "x")]:
        add(f"fault after a line of {name}", "reject", 3000, 10_000_000, lambda k, m=middle: f"/* {m * (k // len(m.encode()))} */ j = 1;")
        add(f"fault before a line of {name}", "reject", 3000, 10_000_000, lambda k, m=middle: f"j = 1; /* {m * (k // len(m.encode()))} */")
    add("string of escapes", "any", 3000, 10_000_000, lambda k: 'include "' + "\\n" * k + '";')
    add("string of quotes", "any", 3000, 10_000_000, lambda k: "include '" + '"' * k + "';")
    add("alternating comments", "any", 3000, 10_000_000, lambda k: "/**/ // a\n" * (k // 10))
    add("tiny statements", "any", 3000, 10_000_000, lambda k: "int i;" + "i;" * k)
    add("names of one letter more", "any", 300, 3000, lambda k: "".join(f"int {'a' * (j + 1)};" for j in range(k)))
    add("gates of long names", "any", 30, 10, lambda k: "".join(f"gate {'g' * 1_000_000}{j} a {{ }} " for j in range(k)))


def shapes():
    n = (1000, 100_000)
    for size in ("2147483648", "65536", "1000"):
        add(f"seven dimensions of {size}", "any", 1, 1, lambda k, s=size: f"array[int, {', '.join([s] * 7)}] a; a[0] = a[1]; array[bit[{s}], {s}] b;")
    for count in ("7", "8", "1000000000", "2**63", "-1", "0"):
        add(f"parameter of {count} dimensions", "any", 1, 1, lambda k, c=count: f"def f(readonly array[int, #dim = {c}] a) {{ int i = sizeof(a, {c} - 1); }} array[int, 1, 1] b; f(b);")
    add("concatenated registers", "any", *n, lambda k: lines("qubit[2] q{i};")(k) + "\nlet a = " + " ++ ".join(f"q{i}" for i in range(k)) + "; h a;")
    add("concatenated bit strings", "any", *n, lambda k: f'bit[{2 * k}] b = "' + "01" * k + f'"; bit[{4 * k}] c = b ++ b;')
    add("concatenated arrays", "any", 300, 10_000, lambda k: "array[int, 1] a; array[int, " + str(k) + "] b = " + " ++ ".join(["a"] * k) + ";")
    add("index sets of index sets", "any", *n, lambda k: f"qubit[{k}] q; let a0 = q[{{{', '.join(str(i) for i in range(k))}}}]; let a1 = a0[{{{', '.join(str(k - 1 - i) for i in range(k))}}}]; h a1;")
    add("aliases of slices of aliases", "any", *n, lambda k: "qubit[200000] q; let a0 = q;\n" + lines("let a{j} = a{i}[1:-1];")(k))
    add("aliases of bits", "any", *n, lambda k: "bit[64] b; let a0 = b;\n" + lines("let a{j} = a{i}[0:63];")(k) + f"\na{k}[3] = true;")
    add("calls of a subroutine in itself", "any", 200, 1000, lambda k: "def f(int a) -> int { return a + 1; } int i = " + "f(" * k + "0" + ")" * k + ";")
    add("calls after calls", "any", *n, lambda k: "def f0(int a) -> int { return a; }\n" + lines("def f{j}(int a) -> int {{ return f{i}(a) + 1; }}")(k) + f"\nint i = f{k}(0);")
    add("controls one by one", "any", 30, 200, lambda k: "gate g0 a { x a; }\n" + "\n".join(f"gate g{i + 1} {', '.join(f'a{m}' for m in range(i + 2))} {{ ctrl @ g{i} {', '.join(f'a{m}' for m in range(i + 2))}; }}" for i in range(k)))
    add("squares of squares", "any", 60, 1000, lambda k: "gate g0 a { x a; }\n" + lines("gate g{j} a {{ pow(2) @ g{i} a; }}")(k) + f"\nqubit q; g{k} q;")
    add("negative controls", "any", 100, 20_000, lambda k: f"qubit[{k + 1}] q; " + "negctrl @ " * k + "x " + ", ".join(f"q[{i}]" for i in range(k + 1)) + ";")
    add("controls by name", "any", 1, 1, lambda k: "const int n = 9223372036854775807; qubit[3] q; ctrl(n) @ negctrl(n) @ pow(n) @ x q[0], q[1];")
    add("roots of gates", "any", 30, 300, lambda k: "gate g0 a { h a; t a; }\n" + lines("gate g{j} a {{ pow(0.5) @ g{i} a; pow(1/3) @ g{i} a; }}")(k) + f"\nqubit q; g{k} q;")
    add("loops in gates", "any", 3, 9, lambda k: "gate g a { " + "".join(f"for int i{j} in [0:999] {{ " for j in range(k)) + "x a;" + " }" * k + " } qubit q; g q;")
    add("loop in a gate to the end of numbers", "any", 1, 1, lambda k: "gate g a { for int i in [0:9223372036854775807] { rx(i) a; } } qubit q; g q;")
    add("durations of loops", "any", 1, 1, lambda k: "qubit q; duration d = durationof({ for int i in [0:1000000000] { delay[1ns] q; } });")
    add("boxes of loops", "any", 1, 1, lambda k: "qubit q; box[1s] { for int i in [0:100000000] { delay[1ns] q; } }")
    add("duration of itself", "any", 1, 1, lambda k: "def f() { duration d = durationof({ f(); }); } f();")
    add("unknown durations", "any", 300, 3000, lambda k: "qubit q; " + "".join(f"stretch s{i}; " for i in range(k)) + "box[1ms] { delay[" + " + ".join(f"s{i}" for i in range(k)) + "] q; }")
    add("chained durations", "any", 1000, 10_000, lambda k: "stretch s0; duration d0 = 1ns;\n" + lines("duration d{j} = d{i} + d{i};")(k))
    add("parameters of inputs", "any", *n, lambda k: lines("input float x{i};")(k) + "\nqubit q; rx(" + " + ".join(f"x{i}" for i in range(k)) + ") q;")
    add("cases of lists", "any", *n, lambda k: "int i; for int j in [0:10] { switch (j) {" + "".join(f" case {10 * m}, {10 * m + 1}, {10 * m + 2} {{ i = {m}; }}" for m in range(k)) + " default { i = 0; } } }")
    add("switches in switches", "any", 100, 100_000, lambda k: "int i;" + "switch (i) { case 0 {" * k + "}}" * k)
    add("names in other alphabets", "any", *n, lambda k: "".join(f"int {chr(0x4e00 + i % 20000)}{i};" for i in range(k)))
    add("letters of every kind", "any", 1, 1, lambda k: "".join(f"int a{chr(i)};\n" for i in range(0x80, 0x3000)))
    add("marks of combination", "any", 3000, 1_000_000, lambda k: "int a" + "\u0301" * k + "; a\u0301 = 1;")


def wide():
    """Registers of 16 million, and what is long in other ways."""
    for text in ["qubit[{w}] q; bit[{w}] c = measure q;", "qubit[{w}] q; let a = q[0:2:{v}]; x a;", "bit[{w}] b; let a = b; let c = a[1:{v}]; c[3] = true;", "bit[{w}] b; b[0:{u}] = b[1:{v}];",
                 "bit[{w}] b; let a = b[0:{u}] ++ b[{v}];", "qubit[{w}] q; ctrl @ x q[0], q[1:{v}];", "bit[{w}] b; bit[{w}] c = ~b & (rotl(b, 5) ^ b << 3); bool d = b == c;", "qubit[{w}] q; barrier q; delay[1ns] q; box {{ nop q; }}"]:
        add(f"16 million: {text}", "any", 1, 1, lambda k, t=text: t.format(w=16_000_000, v=15_999_999, u=15_999_998), DRAFT)
    n = (1000, 100_000)
    add("sum of a gate's parameters", "accept", *n, lambda k: f"gate g({', '.join(f'p{i}' for i in range(k))}) a {{ rx({' + '.join(f'p{i}' for i in range(k))}) a; }} qubit q; g({', '.join('0.1' for i in range(k))}) q;")
    add("chain in a gate", "accept", *n, lambda k: "gate g(t) a { rx(t" + " - t" * k + ") a; } qubit q; g(0.5) q;")
    add("chain in a gate, OpenQASM 2", "accept", *n, lambda k: "gate g(t) a { rx(t" + "-t" * k + ") a; } qreg q[1]; g(0.5) q[0];", V2)
    add("qubits of a defcal", "any", *n, lambda k: "defcal g " + ", ".join(f"${i}" for i in range(k)) + " { }", CAL)
    add("constant powers", "any", 30, 3000, lambda k: "const uint[4096] a = 3; const uint[4096] b = ~a; " + "".join(f"const uint[4096] c{i} = (a + {i}) ** b;" for i in range(k)))
    add("long names that are undefined", "reject", 10, 60, lambda k: "".join(f"{'g' * (k * 16_000)}{i} = 1; " for i in range(k)))
    add("long names", "accept", 10, 90, lambda k: "".join(f"int {'a' * (k * 11_000)}{i}; " for i in range(k)))
    add("slice of a register that is too large", "any", 1, 1, lambda k: "bit[1000000000] a; bit[1000000000] b; a ^= b[0:];")
    add("slices of many bits", "accept", *n, lambda k: "bit[8192] b; " + "b[0:4095] = b[4096:8191]; " * k)
    add("pulses", "any", *n, lambda k: "cal { port p; frame f = newframe(p, 5e9, 0.0); waveform w = gaussian(1.0, 160dt, 40dt); " + "play(f, w); " * k + "}", CAL)
    add("mixed pulses", "any", *n, lambda k: "cal { waveform w = " + "mix(" * k + "w1" + ", w1)" * k + "; }", CAL)
    add("many roots of a long gate", "any", 30, 3000, lambda k: f"gate g a {{ {'h a; t a;' * k} }} qubit q; " + "".join(f"pow({i}.5) @ g q;" for i in range(k)))


def work():
    for name, text in [("wide product", "uint[{w}] a = 3; while (true) {{ a = a * a + 1; }}"), ("called wide power", "int[{w}] a = 3; int[{w}] b = 1; while (true) {{ b = b + b + 1; a = pow(a, b) + 1; }}"), ("wide power", "uint[{w}] a = 3; uint[{w}] b = 1; while (true) {{ b = b + 1; a = a ** b; }}"), ("wide quotient", "uint[{w}] a = 3; uint[{w}] b = 7; while (true) {{ a = ~a / b + a % b; b = b + 1; }}"),
                       ("wide sum", "int[{w}] a = 3; while (true) {{ a = a + a + 1; }}"), ("wide shift", "bit[{w}] a; int n; while (true) {{ n += 1; a = a << 1; a[0] = true; }}"), ("rotation", "bit[{w}] a; int n; while (true) {{ n += 1; a = rotl(a, n); }}"), ("count of bits", "bit[{w}] a; int n; while (true) {{ n += popcount(~a); }}"),
                       ("comparison of bits", "bit[{w}] a; bit[{w}] b; int n; while (a == b) {{ n += 1; }}"), ("slices", "bit[{w}] a; int n; while (true) {{ n += 1; a[0:{v}] = a[0:{v}]; }}"), ("steps", "bit[{w}] a; int n; while (true) {{ n += 1; a[0:2:{v}] = a[0:2:{v}]; }}"), ("one bit", "bit[{w}] a; int n; while (true) {{ n += 1; a[n % {w}] = true; }}"),
                       ("cast of bits", "bit[{w}] a; uint[{w}] n; while (true) {{ n = n + uint[{w}](a) + 1; }}"), ("loop over bits", "bit[{w}] a; int n; while (true) {{ for bit b in a {{ n += 1; }} }}"), ("angles", "angle[{w}] a = pi / 3; while (true) {{ a = a + a * 3; }}"), ("joined bits", "bit[{v}] a; bit b; bit[{w}] c; int n; while (true) {{ n += 1; c = a ++ b; }}"),
                       ("passed bits", "def f(bit[{w}] a) -> bit[{w}] {{ return ~a; }} bit[{w}] b; while (true) {{ b = f(b); }}"), ("printed bits", "output bit[{w}] a; a[3] = true;"), ("measured bits", "qubit q; bit[{w}] a; for int i in [0:11] {{ h q; a[i * 3] = measure q; }}"), ("waiting bits", "qubit q; bit[{w}] a; int n; while (true) {{ n += 1; x q; a[n % {w}] = measure q; }}")]:
        for width in (4000, 100_000, 1_000_000, 10_000_000):
            add(f"{name} of {width}", "any", 1, 1, lambda k, t=text, w=width: t.format(w=w, v=w - 1))
    for name, text in [("copies", "array[int, {w}] a; array[int, {w}] b; while (true) {{ a = b; a[0] += 1; b[1] += 1; }}"), ("rows", "array[int, 2, {w}] a; while (true) {{ a[0] = a[1]; a[1, 0] += 1; }}"), ("elements", "array[int, {w}] a; int s; while (true) {{ for int i in a {{ s += 1; }} }}"), ("references", "def f(mutable array[int, {w}] a) {{ a[0] += 1; f(a); }} array[int, {w}] b; f(b);"),
                       ("slices of slices", "def f(mutable array[int, #dim = 1] a) {{ a[0] += 1; f(a[0:1:-1]); }} array[int, {w}] b; f(b);"), ("output", "output array[float[64], {w}] a; a[1] = 0.1;"), ("floats", "array[float, {w}] a; while (true) {{ a[0:-1] = a[0:-1]; a[0] += 1; }}")]:
        for width in (1000, 20_000, 200_000):
            add(f"arrays: {name} of {width}", "any", 1, 1, lambda k, t=text, w=width: t.format(w=w))
    for name, text in [("bytes", "int n; for uint[8] i in [0:255] { n += 1; }"), ("signed bytes", "int n; for int[8] i in [-128:127] { n += 1; }"), ("bits", "int n; for uint[1] i in [0:1] { n += 1; }"), ("all numbers", "int n; for uint[64] i in [0:18446744073709551615] { n += 1; }"), ("wide numbers", "int n; for int[128] i in [0:170141183460469231731687303715884105727] { n += 1; }"),
                       ("changed variable", "int n; for int i in [0:10] { i = 0; n += 1; }"), ("changed bound", "int n = 10; int m; for int i in [0:n] { n += 1; m += 1; }"), ("changed condition", "int n; while (n >= 0) { n += 1; }"), ("floats that stand", "float f = 1e16; while (f < 2e16) { f += 1; }"), ("not a number", "float f = 1; float g; while (f != g) { f = f / 2; g = f / 2; }"),
                       ("angles that turn", "angle a; while (a < pi) { a += 0; }"), ("until measured", "qubit q; bit c; while (!c) { c = measure q; }"), ("until improbable", "qubit q; bit c; while (!c) { ry(1e-6) q; c = measure q; reset q; }"), ("while measured", "qubit q; while (!measure q) { ry(0.001) q; }"), ("reset in a loop", "qubit q; while (true) { h q; reset q; }"),
                       ("mutual measurement", "def f(qubit a) -> bit { h a; return g(a); } def g(qubit a) -> bit { return f(a); } qubit q; bit c = f(q);"), ("counts down", "def f(int n) -> int { if (n == 0) { return 0; } return f(n - 1); } int i = f(100000);"), ("two that call", "def f(int n, qubit a) { if (n > 0) { h a; f(n - 1, a); f(n - 1, a); } } qubit q; f(60, q);"),
                       ("switch for ever", "int i; while (true) { switch (i) { case 0 { i = 1; } default { i = 0; } } }"), ("continue for ever", "int i; while (true) { i += 1; continue; }"), ("break after long", "int i; while (true) { i += 1; if (i == 10000000000) { break; } }"), ("end after long", "int i; while (true) { i += 1; if (i == 10000000000) { end; } }"), ("externs", "extern f(int) -> int; int i; while (true) { i = f(i); }"),
                       ("delays", "qubit q; duration d; while (true) { d = d + 1ns; delay[d] q; }"), ("boxes", "qubit q; int i; while (true) { i += 1; box { delay[1ns] q; } }"), ("barriers", "qubit[1000] q; int i; while (true) { i += 1; barrier q; }"), ("random walk", "qubit q; bit c; int n; while (n < 1000) { h q; c = measure q; n += 2 * int(c) - 1; }"), ("random numbers", "qubit q; bit c; int n; while (true) { h q; c = measure q; n = 2 * n + int(c); }"),
                       ("random turns", "qubit q; bit c; float f; while (true) { h q; c = measure q; f += 0.1 * int(c); rx(f) q; }"), ("collected bits", "qubit q; bit[100000] c; int n; for int i in [0:99999] { h q; c[i] = measure q; }"), ("sums", "float f = 1; while (true) { f = sin(f) + cos(f) + exp(-f) + sqrt(f) ** 0.3; }"), ("complex powers", "complex c = 1im; while (true) { c = c ** c + c * 0.5; }")]:
        add(f"ends: {name}", "any", 1, 1, lambda k, t=text: t)
    for name, text in [("barriers", "qubit[100000] q; int i; while (true) { i += 1; barrier q; }"), ("barriers in a box", "qubit[100000] q; box { for int i in [0:1000000] { barrier; } }"), ("powers", "uint[4096] a = 3; uint[4096] b = ~a; while (true) { a = a ** b; }"),
                       ("coins beside a million qubits", "qubit[1000000] r; qubit q; bit[20] c; for int i in [0:19] { h q; c[i] = measure q; }"), ("coins beside an array", "array[int, 100000] a; qubit q; bit[20] c; for int i in [0:19] { h q; c[i] = measure q; a[i] = int(c[i]); }"),
                       ("coins of calls", "def f(int n, qubit q) -> int { h q; bit c = measure q; if (n == 0) { return int(c); } return int(c) + 2 * f(n - 1, q); } qubit q; int i = f(30, q);"), ("recorded coins", "qubit q; bit[100000] c; int i; while (true) { h q; c[i % 100000] = measure q; i += 1; }"),
                       ("outcomes of long outputs", "qubit[12] q; h q; bit[12] c = measure q; bit[100000] a; array[float, 1000] b;")]:
        add(f"work: {name}", "any", 1, 1, lambda k, t=text: t)
    for qubits in (8, 12, 16, 20):
        add(f"{qubits} qubits and a tree of outcomes", "any", 1, 1, lambda k, m=qubits: f"qubit[{m}] q; bit[40] c; for int i in [0:39] {{ h q; cz q[0], q[1]; c[i] = measure q[0]; if (c[i]) {{ rx(0.1 * i) q; }} else {{ cx q[1], q[2]; }} }}")
    for qubits in (10, 16, 20, 22):
        add(f"{qubits} qubits measured for ever", "any", 1, 1, lambda k, m=qubits: f"qubit[{m}] q; bit c; while (true) {{ h q; c = measure q[0]; }}")
        add(f"{qubits} qubits reset for ever", "any", 1, 1, lambda k, m=qubits: f"qubit[{m}] q; while (true) {{ h q; reset q[0]; }}")
        add(f"{qubits} qubits measured and measured", "any", 1, 1, lambda k, m=qubits: f"qubit[{m}] q; bit[{m}] c; int n; while (true) {{ n += 1; h q; c = measure q; if (c[0]) {{ x q[1]; }} }}")


def combinations():
    """What is harmless alone: lists of lists, names of names, many of each."""
    n = (1000, 100_000)
    add("overloaded defcals", "any", *n, lambda k: "".join(f"defcal g(angle[{i % 60 + 1}] t) ${i % 7} {{ }}\n" for i in range(k)), CAL)
    add("defcals of many parameters", "any", *n, lambda k: "defcal g(" + ", ".join(f"angle p{i}" for i in range(k)) + ") q { }", CAL)
    add("extern of many parameters", "any", *n, lambda k: "extern f(" + ", ".join("int" for i in range(k)) + ") -> int; int i = f(" + ", ".join("1" for i in range(k)) + ");")
    add("broadcast over pairs", "any", 1000, 1000, lambda k: "qubit[100000] a; qubit[100000] b; " + "cx a, b; cx a, b[0]; " * k)
    add("broadcast of controlled gates", "any", 30, 200, lambda k: f"qubit[1000] a; " + "qubit[1000] b; ctrl @ ctrl @ x a, b, a;" + "".join(f"qubit[1000] c{i}; " for i in range(k)) + "ctrl(" + str(k - 1) + ") @ x " + ", ".join(f"c{i}" for i in range(k)) + ";")
    add("controls on a register", "any", 20, 400, lambda k: f"qubit[{k + 1}] q; ctrl({k}) @ h " + ", ".join(f"q[{i}]" for i in range(k + 1)) + "; bit c = measure q[0];")
    add("roots of controls", "any", 4, 12, lambda k: f"qubit[{k + 1}] q; gate g " + ", ".join(f"a{i}" for i in range(k + 1)) + f" {{ ctrl({k}) @ u3(0.1, 0.2, 0.3) " + ", ".join(f"a{i}" for i in range(k + 1)) + "; } " + ("pow(0.3) @ g " + ", ".join(f"q[{i}]" for i in range(k + 1)) + "; ") * 20)
    add("roots of two qubits", "any", 100, 300_000, lambda k: "qubit[2] q; gate g a, b { cx a, b; h a; } " + "pow(0.7) @ inv @ pow(1.5) @ " * k + "g q[0], q[1];")
    add("roots known at run time", "any", 100, 10_000, lambda k: "input float x; qubit[2] q; " + "pow(x) @ " * k + "swap q[0], q[1];")
    for width in (2, 4, 6, 8):
        names, qubits = ", ".join(f"a{i}" for i in range(width)), ", ".join(f"q[{i}]" for i in range(width))
        gate = f"qubit[{width}] q; gate g {names} {{ " + "".join(f"h a{i}; cx a{i}, a{(i + 1) % width}; " for i in range(width)) + "} "
        add(f"roots of {width} qubits", "any", 20, 5000, lambda k, g=gate, q=qubits: g + "".join(f"pow(0.{i}1) @ g {q}; " for i in range(k)))
        add(f"large powers of {width} qubits", "any", 20, 5000, lambda k, g=gate, q=qubits: g + "".join(f"pow(100000000{i}) @ g {q}; " for i in range(k)))
        add(f"roots of {width} qubits in a loop", "any", 1, 1, lambda k, g=gate, q=qubits: g + f"float f = 0.1; for int i in [0:100000] {{ f += 0.01; pow(f) @ g {q}; }}")
    add("turns of roots", "any", 100, 100_000, lambda k: "qubit q; gate g(t) a { pow(0.37) @ rx(t) a; pow(t) @ h a; } " + "".join(f"g({i}e-3) q; " for i in range(k)))
    for width in ("1", "63", "64", "65", "4096", "1000000000"):
        add(f"angle of {width} bits", "any", 1, 1, lambda k, w=width: f"angle[{w}] a = pi; angle[{w}] b = a / 3 * 7; a += b; bit[{w}] c = a; float f = float(a); int i = int(a == b); a = a << 70; uint[{w}] u = uint[{w}](bit[{w}](a));")
    for amount in ("2**31", "2**63 - 1", "-1", "100000000", "uint[64](2)**63"):
        add(f"shift by {amount}", "any", 1, 1, lambda k, m=amount: f"uint[1000000] a = 1; bit[1000000] b; int n = {m}; a = a << n; b = b >> n; b = rotl(b, n); b = rotr(b, n); int[32] i = 1 << n; uint[8] u = 255 >> n;")
    add("complex numbers out of range", "any", 1, 1, lambda k: "complex[float[32]] c = 1e30 + 1e30im; c = c * c; complex d = c ** c; d = d / (d - d); float f = real(d) + imag(c); complex e = exp(1e300im) + sin(1e10 + 700im); e = sqrt(e) * 1e308 * 1e308; int i; if (e == d) { i = 1; }")
    add("durations out of range", "any", 1, 1, lambda k: "duration d = 1e308s; d = d * 10; duration e = d - d; delay[e] $0; duration f = 1dt * 1e300 + 1ns; stretch s; box[d] { delay[s] $0; } int i = int(d / 1ns);")
    add("sum of durations", "any", *n, lambda k: "duration d0 = 1ns; " + "duration d = d0" + " + 1.5us - 3dt" * k + "; delay[d] $0;")
    add("boxes in boxes with stretches", "any", 30, 1000, lambda k: "qubit q; " + "".join(f"stretch s{i}; " for i in range(k)) + "".join(f"box[{k - i}us] {{ delay[s{i}] q; " for i in range(k)) + "}" * k)
    add("one system of stretches", "any", 30, 1000, lambda k: f"qubit[{k}] q; " + "".join(f"stretch s{i}; " for i in range(k)) + "box[1ms] { " + "".join(f"delay[s{i} + s{(7 * i + 1) % k} * 2] q[{i}]; " for i in range(k)) + "}")
    add("barriers in a box", "any", 100, 3000, lambda k: f"qubit[{k}] q; box {{ " + "".join(f"delay[{i + 1}ns] q[{i}]; barrier q; " for i in range(k)) + "}")
    add("annotations without a statement", "any", *n, lambda k: "@a.b c\n" * k)
    add("annotations of annotations", "any", *n, lambda k: ("@a " + "@b " * 10 + "\n") * (k // 10) + "int i;")
    add("pragmas that go on", "any", *n, lambda k: "pragma a \\\n" * k)
    add("versions", "any", *n, lambda k: "OPENQASM 3.1;" * k)
    for version in ("3", "3.", "03.01", "3.1e0", "3.4294967296", "4294967299.0", "3 .1", "3/**/.1", "3.1.0", "9" * 400, "3.", "2.1", "-3.0", "0x3.1", "3_0.1", "³.1"):
        add(f"version {version[:20]}", "any", 1, 1, lambda k, v=version: f"OPENQASM {v};\nqubit q;", "")
    for file in (".", "/", "..", "/dev/zero", "/dev/random", "/proc/self/fd/0", "/dev/stdin", "a\0b", "x" * 5000, "\u202e.inc", "stdgates.inc/", "./stdgates.inc", "STDGATES.INC", "~/x", "http://a/b.inc"):
        add(f"include of {file[:20]!r}", "any", 1, 1, lambda k, f=file: f'include "{f}"; int i;')
    add("switch on a wrapped number", "any", 1, 1, lambda k: "uint[8] u = 255; u += 1; switch (u) { case 0 { } default { while (true) { } } } int[64] i = 9223372036854775807; i += 1; switch (i) { case -9223372036854775808 { } case 9223372036854775807 { } }")
    add("cases that repeat", "reject", *n, lambda k: "const int a = 7; int i; switch (i) { " + "".join(f"case {j} {{ }} " for j in range(k)) + "case a { } }")
    add("indices of indices", "any", 100, 100_000, lambda k: "array[int, 4] a = {1, 2, 3, 0}; int i = " + "a[" * k + "0" + "]" * k + ";")
    add("bits of bits", "any", 100, 100_000, lambda k: "bit[4] b; b" + "[0:3]" * k + " = \"0101\"; let c = b" + "[0:3]" * k + ";")
    add("casts of casts", "any", 100, 100_000, lambda k: "int i = 5; int j = " + "int[32](uint[16](float[64](" * k + "i" + ")))" * k + ";")
    for name, text in [("argument of a gate", "rx({}) q;"), ("width", "int[{}] i;"), ("index", "x r[{}];"), ("range", "for int i in [0:{}] {{ }}"), ("set", "for int i in {{{}}} {{ }}"), ("case", "int k; switch (k) {{ case {} {{ }} }}"), ("power", "pow({}) @ x q;"), ("controls", "ctrl({}) @ x q, r[1];"),
                       ("condition", "if ({} == 1) {{ }}"), ("delay", "delay[{} * 1ns] q;"), ("box", "box[{} * 1ns] {{ }}"), ("dimension", "array[int, {}] a;"), ("element", "array[int, 1] a = {{ {} }};"), ("returned value", "def f() -> int {{ return {}; }} f();"), ("argument", "def f(int a) {{ }} f({});"), ("physical", "bit[2] b; b[{}] = measure q;")]:
        add(f"deep expression as {name}", "any", 300, 100_000, lambda k, t=text: "qubit q; qubit[2] r; " + t.format("(" * k + "1" + ")" * k))
        add(f"long expression as {name}", "any", 300, 100_000, lambda k, t=text: "qubit q; qubit[2] r; " + t.format("1" + " + 1 - 1" * k))
    add("arrays of seven dimensions", "any", 2, 8, lambda k: f"array[int[8], {', '.join([str(k)] * 7)}] a; array[int[8], {', '.join([str(k)] * 7)}] b; a = b; a[0] = b[{k - 1}]; for int i in [0:{k - 1}] {{ a[i] = b[{k - 1} - i]; }} int s = sizeof(a, 6);")
    add("literal of seven dimensions", "any", 2, 6, lambda k: f"array[int[8], {', '.join([str(k)] * 7)}] a = " + seven(k) + ";")
    add("exact branches", "any", 10, 100_000, lambda k: "qubit q; bit c; int n; " + "h q; c = measure q; if (c) { n += 1; } reset q; " * k)
    add("exact branches of different numbers", "any", 10, 64, lambda k: "qubit q; bit c; float f; " + "".join(f"h q; c = measure q; if (c) {{ f += {1 << i}.5; }} reset q; " for i in range(k)))
    add("outcomes beside a long name", "any", 100, 1_000_000, lambda k: f"qubit[14] q; h q; output bit[14] {'c' * k}; {'c' * k} = measure q;")
    add("outputs of long names", "any", 10, 1000, lambda k: "qubit[10] q; h q; " + "".join(f"bit {'c' * 10_000}{i}; {'c' * 10_000}{i} = measure q[{i % 10}]; " for i in range(k)))
    add("mutual recursion", "any", 1, 1, lambda k: "def f(int n, qubit a) -> int { if (n == 0) { return 0; } return g(n - 1, a); } def g(int n, qubit a) -> int { return f(n, a) + f(n, a); } qubit q; int i = f(60, q);")
    add("recursion that measures", "any", 1, 1, lambda k: "def f(int n, qubit a) -> int { h a; bit c = measure a; if (n == 0) { return 0; } if (c) { return f(n - 1, a) + 1; } return f(n - 1, a) + f(n - 1, a); } qubit q; int i = f(40, q);")
    add("loops over huge ranges", "any", 1, 1, lambda k: "int n; for int i in [0:2:9223372036854775806] { n = 1; } for uint[64] u in [18446744073709551615:-1:0] { n = 2; } for int i in [-9223372036854775807 - 1:9223372036854775807] { }")
    add("sets of ranges", "any", *n, lambda k: "qubit[100000] q; " + "x q[0:99999]; " * k)
    add("aliases joined and sliced", "any", 30, 3000, lambda k: "qubit[4096] q; let a0 = q; " + "".join(f"let a{i + 1} = a{i}[2048:4095] ++ a{i}[0:2047]; " for i in range(k)) + f"x a{k}[0];")
    add("names of every scope", "any", 100, 3000, lambda k: "".join(f"{{ int a{i}; " for i in range(k)) + "".join(f"a{i} = 1; " for i in range(k)) + "}" * k)
    add("unfinished everything", "any", *n, lambda k: 'gate g a { def f( box[ "' * k)


def seven(k, depth=7):
    """A literal of seven dimensions of size k."""
    return "{" + ", ".join([seven(k, depth - 1) if depth > 1 else "1"] * k) + "}"


for family in (nesting, chains, expansions, amounts, lengths, bytes_and_ends, values, inside_tokens, floods, shapes, wide, combinations):
    family()
LONG_RUNS = len(ROWS)  # those from here on end by a budget, if at all
loops()
work()


def text_of(row, size):
    """The bytes of a row's program."""
    head, body = row[5], row[4](size)
    return b"".join(part if isinstance(part, bytes) else part.encode() for part in (head, body))
