// snapshot: profile=openqasm3.2-draft
OPENQASM 3.2;
@openqasm.note
qubit q;
