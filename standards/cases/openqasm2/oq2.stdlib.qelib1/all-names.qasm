OPENQASM 2.0;
include "qelib1.inc";
qreg q[3];
u3(0,0,0) q[0]; u2(0,0) q[0]; u1(0) q[0]; cx q[0],q[1]; id q[0]; x q[0]; y q[0]; z q[0]; h q[0]; s q[0]; sdg q[0]; t q[0]; tdg q[0];
rx(0) q[0]; ry(0) q[0]; rz(0) q[0]; cz q[0],q[1]; cy q[0],q[1]; ch q[0],q[1]; ccx q[0],q[1],q[2]; crz(0) q[0],q[1]; cu1(0) q[0],q[1]; cu3(0,0,0) q[0],q[1];
