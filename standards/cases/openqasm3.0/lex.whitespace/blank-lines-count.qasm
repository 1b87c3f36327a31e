OPENQASM 3.0;

  
	
qubit q;

U(0, 0, 0) r;
