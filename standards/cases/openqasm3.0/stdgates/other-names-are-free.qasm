OPENQASM 3.0;
include "stdgates.inc";
gate sxdg a { inv @ sx a; }
gate rzz(t) a, b { cx a, b; rz(t) b; cx a, b; }
gate u(a, b, c) q { U(a, b, c) q; }
