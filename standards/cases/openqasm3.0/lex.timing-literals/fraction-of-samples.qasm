OPENQASM 3.0;
duration d = 1.5dt;
float[64] f = d / 0.5dt;
