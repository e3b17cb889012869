package autodiff

import "lode/program/builder"

// Cotangent is the gradient of the loss by one operator's output, which rules
// read. That of the loss itself is the constant 1 and costs nothing.
type Cotangent struct {
	b   *builder.Builder
	t   builder.Tensor // flat, as long as the output
	one bool
}

// Read is the cotangent of element at of the flat output.
func (c Cotangent) Read(o *builder.Operator, at builder.Index) builder.Value {
	if c.one {
		return o.F32(1)
	}
	return o.Read(c.t, at)
}

// Tensor is the cotangent in storage, flat, n elements as the output has.
func (c Cotangent) Tensor(n int64) builder.Tensor {
	if !c.one {
		return c.t
	}
	o := c.b.Map(n).Named("one")
	return o.Emit(o.F32(1))
}
