package chain

import "context"

// What the tests of this package look at from outside.
var (
	EncodeHeader = encodeHeader
	LimitFees    = limitFees
)

// Decode is what errors make of revert data.
func (e *Errors) Decode(data []byte) *RevertError { return e.decode(data) }

// Look is one look at the chain: the next batch, nil if there is nothing new.
func (cur *Cursor) Look(ctx context.Context) (*Batch, error) {
	return retry(ctx, cur.log, "reading logs", cur.look)
}
