// Package circuit turns a step program into a Groth16 circuit over BN254, so
// that one training step can be proven instead of re-executed.
//
// The circuit is generated from the same program that the kernels execute and
// means the same to the bit: exact float32 with subnormals, one zero, and no
// witness at all where the step diverges. Unsupported names what it cannot
// prove, Estimate what a program would cost, Compile makes the circuit, and
// Witness the assignment for one step that the kernel has executed.
//
// docs/proven.md has the layout of the public inputs and measured costs,
// docs/soundness.md says for every gadget which hint it takes and which
// constraint pins that hint.
package circuit
