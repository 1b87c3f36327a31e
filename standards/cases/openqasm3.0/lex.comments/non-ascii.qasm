OPENQASM 3.0;
qubit q; // θ, 한국어, 日本語
/* ä */
