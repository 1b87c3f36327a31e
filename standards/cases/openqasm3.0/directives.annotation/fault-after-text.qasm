OPENQASM 3.0;
qubit q;
@one ; { "
@two /*
U(0, 0, 0) q;
pragma three /*
U(0, 0, 0) r;
