// Package kernel executes step programs. It has two ways to run the same
// operators, and they agree to the bit:
//
//   - the scalar reference (scalar.go) takes every operator element by element,
//     term by term and instruction by instruction, as docs/arithmetic.md says it;
//   - the threaded path compiles each operator once, into loops over blocks of
//     elements, and runs it on several threads. Threads share out output
//     elements only, never the terms of a fold, so their number and the sizes of
//     blocks cannot change a bit. Its innermost loops are vector instructions
//     (package simd) or, on other processors, plain Go.
//
// docs/performance.md tells how.
//
// # Zero
//
// A stored element has no negative zero. Within an operator zeros may carry a
// sign, and that is harmless: with finite values the sign of a zero decides only
// the sign of other zeros (a+b, a·b, a·b+c, √a), never a comparison, a selection
// or the magnitude of a result; where it could reach further, in a/b, the
// operator diverges whatever the sign. So an accumulator need not be freed of its
// sign on the way: clearing it in the stored output, or in a partial accumulator
// that is given away, gives the same bits.
//
// # Divergence
//
// An operator diverges at the smallest output element whose evaluation meets an
// infinity or NaN anywhere: in an operand, in any instruction's result, in either
// arm of a select, in an accumulator. The threaded path only detects that there
// is one; the scalar reference then finds the element.
package kernel
