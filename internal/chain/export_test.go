package chain

// What the tests of this package look at from outside.
var (
	EncodeHeader = encodeHeader
	LimitFees    = limitFees
)

// Decode is what errors make of revert data.
func (e *Errors) Decode(data []byte) *RevertError { return e.decode(data) }
