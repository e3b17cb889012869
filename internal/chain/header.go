package chain

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"

	"lode/internal/fault"
)

// Head is what is needed of a block. Its hash is the one that the node names,
// so that a chain whose headers have fields of their own can be followed too.
type Head struct {
	Number  uint64
	Hash    common.Hash
	Parent  common.Hash
	Time    uint64   // seconds, the chain's clock
	BaseFee *big.Int // wei a gas; nil before EIP-1559
}

// Latest is the newest block.
func (c *Client) Latest(ctx context.Context) (Head, error) { return c.headAt(ctx, "latest") }

// Block is the canonical block of the given number; the error matches
// ethereum.NotFound if there is none yet.
func (c *Client) Block(ctx context.Context, number uint64) (Head, error) {
	return c.headAt(ctx, hexutil.EncodeUint64(number))
}

func (c *Client) headAt(ctx context.Context, tag string) (Head, error) {
	raw, err := c.rawHeader(ctx, tag)
	if err != nil {
		return Head{}, err
	}
	var h struct {
		Number  *hexutil.Uint64 `json:"number"`
		Hash    *common.Hash    `json:"hash"`
		Parent  *common.Hash    `json:"parentHash"`
		Time    *hexutil.Uint64 `json:"timestamp"`
		BaseFee *hexutil.Big    `json:"baseFeePerGas"`
	}
	if err := json.Unmarshal(raw, &h); err != nil {
		return Head{}, fmt.Errorf("block %s from %s: %w", tag, c.address, err)
	}
	if h.Number == nil || h.Hash == nil || h.Parent == nil || h.Time == nil {
		return Head{}, fmt.Errorf("block %s from %s: number, hash, parentHash or timestamp is missing", tag, c.address)
	}
	head := Head{Number: uint64(*h.Number), Hash: *h.Hash, Parent: *h.Parent, Time: uint64(*h.Time)}
	if h.BaseFee != nil {
		head.BaseFee = (*big.Int)(h.BaseFee)
	}
	return head, nil
}

func (c *Client) rawHeader(ctx context.Context, tag string) (json.RawMessage, error) {
	raw, err := within(ctx, c, func(ctx context.Context) (json.RawMessage, error) {
		var raw json.RawMessage
		err := c.eth.Client().CallContext(ctx, &raw, "eth_getBlockByNumber", tag, false)
		return raw, err
	})
	if err != nil {
		return nil, err
	}
	if len(raw) == 0 || bytes.Equal(raw, []byte("null")) {
		return nil, ethereum.NotFound
	}
	return raw, nil
}

// HeaderRLP is the encoding of the canonical header of the given number, whose
// keccak-256 is the block's hash: what a contract can check a block by. A
// header whose encoding does not hash to the hash that the node names is
// refused: then the node errs, or the chain's headers have fields that this
// program does not know.
func (c *Client) HeaderRLP(ctx context.Context, number uint64) ([]byte, error) {
	raw, err := c.rawHeader(ctx, hexutil.EncodeUint64(number))
	if err != nil {
		return nil, fmt.Errorf("header of block %d: %w", number, err)
	}
	return encodeHeader(number, raw)
}

func encodeHeader(number uint64, raw json.RawMessage) ([]byte, error) {
	var (
		header types.Header
		named  struct {
			Hash common.Hash `json:"hash"`
		}
	)
	if err := json.Unmarshal(raw, &header); err != nil {
		return nil, fmt.Errorf("header of block %d: %w", number, err)
	}
	if err := json.Unmarshal(raw, &named); err != nil {
		return nil, fmt.Errorf("header of block %d: %w", number, err)
	}
	field := fmt.Sprintf("header of block %d", number)
	if header.Number == nil || !header.Number.IsUint64() || header.Number.Uint64() != number {
		return nil, fault.Verify(field, fmt.Sprintf("number %v", header.Number), "number %d", number)
	}
	enc, err := rlp.EncodeToBytes(&header)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", field, err)
	}
	if got := crypto.Keccak256Hash(enc); got != named.Hash {
		return nil, fault.Verify(field, "keccak "+got.Hex(), "the block's hash %s", named.Hash)
	}
	return enc, nil
}
