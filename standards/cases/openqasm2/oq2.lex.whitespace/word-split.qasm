OPENQASM 2.0;
qr eg q[1];
