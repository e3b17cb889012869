// Package gorgonia makes step programs of graphs that are built with Gorgonia
// (gorgonia.org/gorgonia), so that a network written for it can be trained as a
// job.
//
// A Graph names the forward part: what is read from each row, which nodes are
// learned and which is the loss. Lower translates every node that the loss needs
// into operators of the step program and adds gradients and the optimizer. The
// gradients are derived on the operators; Gorgonia's own are never looked at.
// Before Lower returns, the graph runs once on random numbers through Gorgonia's
// TapeMachine and through the program, and is refused where the two disagree by
// more than rounding.
//
// # What is understood
//
//   - Mul of matrices and vectors, BatchedMatMul, OuterProd, Tensordot
//   - Add Sub HadamardProd HadamardDiv Pow (by a constant), comparisons, all with
//     Auto and the Broadcast functions; MinBetween MaxBetween
//   - Abs Sign Exp Log Log2 Neg Square Cube Sqrt Inverse InverseSqrt Tanh Sigmoid
//     Log1p Expm1 Softplus; Rectify LeakyRelu Mish BinaryXent, which are made of them
//   - Sum Mean Max Norm SoftMax LogSoftMax
//   - Reshape Ravel Transpose Slice Concat Unconcat and what broadcasts
//   - Conv2d Conv1d MaxPool2D MaxPool1D GlobalAveragePool2D Dropout
//   - constants, and inputs with a value that are neither learned nor read from rows
//
// Nodes of other kinds are refused, all of them in one error. Numbers are float32
// in the program, also where the graph has float64.
//
// # Faults of Gorgonia
//
// What its machine computes wrongly is refused, although the program would be right:
// a sum along two of four dimensions, padding at one side of a pooling, a value that
// the machine overwrites while a Reshape of it is still to be read. In the last case
// the error says so.
//
// Faults in building a graph come before. Gorgonia takes nodes for equal by a
// 32-bit hash, so now and then one node stands for two. Some faults are no matter
// of chance: Log(SoftMax(x)) turns that SoftMax itself into a LogSoftMax, also for
// its other readers; SoftMax and LogSoftMax of one node are one node; so are two
// Dropouts of one node, two convolutions that differ in dilation only, two poolings
// that differ in padding at one side only.
// The graph that results is computed faithfully by both sides, so no comparison of
// the two can show that it is not the graph that was written. A softmax that
// several nodes read is refused for that reason. Graph.Want is the remedy: the
// loss as its author means it, in a few lines of Go, to be compared as well.
package gorgonia
