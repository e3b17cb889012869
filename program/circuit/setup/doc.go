// Package setup makes the keys of a circuit in a way that others can verify: a
// transcript of contributions in two phases (Bowe, Gabizon and Miers, 2017), each
// phase sealed with the randomness of a block that was named beforehand. Whoever
// trusts one contributor to have forgotten a secret can trust the keys; whoever
// trusts none can still check that the keys are those of the circuit, so that
// honest steps can be proven with them.
//
// The contributions are gnark's (backend/groth16/bn254/mpcsetup), with the same
// bytes, challenges and checks, so gnark verifies a transcript as well. What
// only follows from them, the sealed powers and the start of the second phase,
// is in the transcript too and is checked by random combinations instead of
// being computed again.
//
// A folder holds transcript.json, the program, phase1-001.bin and so on,
// sealed.bin, base.bin, phase2-001.bin and so on.
package setup
