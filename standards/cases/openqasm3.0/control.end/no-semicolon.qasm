OPENQASM 3.0;
end qubit q;
