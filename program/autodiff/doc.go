// Package autodiff derives gradients on the operator form itself.
//
// The adjoint of one operator is one operator, sometimes two. For
//
//	y[out] = fold over red of body(x0, x1, …), xi read at access i,
//
// the gradient of operand i at element e sums dy[out] · ∂body/∂xi over the
// points whose access i reads e. The scalar derivative is reverse mode on the
// body. The points are found by inverting the access: first it is brought into
// digits that tile the tensor (mixed radix), then each digit is solved for the
// longest axis that it alone uses (which divides by that axis' coefficient), and
// a digit that cannot be solved, such as an indirect one, becomes a predicate of
// equality: that is the scatter of an embedding's gradient.
//
// MAX passes its gradient to the first maximum. MAX(x, 0) has derivative 0 at
// 0, so has ABS. Comparisons, POW2, EXPO and the integer instructions have
// derivative 0. Where hand-written gradients are better, Tape.Rule puts one in
// place of the derived one.
package autodiff
