OPENQASM 3.1;
break;
