// Package nn writes the layers, losses and optimizers of neural networks as
// operators of a step program. The front ends compose models from them.
package nn
