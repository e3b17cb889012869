// Package frontend turns a description of a model into step programs: one that
// trains and one that predicts. This is the model zoo; other ways in live in
// packages beside it and share the layers of package nn.
//
// A model is written as
//
//	mlp:WIDTHS[:ACTIVATION]   dense layers with the given numbers of hidden units
//	linear                    one dense layer, no hidden ones
//	lenet                     convolutions for pictures of at least 12×12 pixels
//	resnet8                   residual blocks with BatchNorm, at least 8×8 pixels
//	gpt:LAYERS,HEADS,WIDTH,CONTEXT
//	                          a transformer for the bytes of a text
//
// such as mlp:64,32 or mlp:64,32:tanh. The activation of hidden layers is relu
// unless tanh is named.
//
// Describe tells what data a model takes, Config describes data and training,
// Build makes the programs, and Model says how they read their columns and what
// they leave in their slots.
package frontend
