package chain

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"syscall"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/rpc"
)

// ErrReplaced says that a transaction can never be mined, because another one
// of the same account used its nonce. Nothing was spent by it; asking again is
// safe, so it counts as transient.
var ErrReplaced = errors.New("another transaction of this account used the nonce")

// Codes of JSON-RPC errors that concern the node's load and not the request.
const (
	codeTimeout       = -32002 // geth: request timed out
	codeLimitExceeded = -32005 // EIP-1474: request exceeds defined limit
)

// behind lists answers of a node, or of one node among several behind an
// address, that has not yet seen a block that another one has shown.
var behind = []string{
	"header not found", "unknown block", "block not found", "missing trie node",
	"extends beyond current head", "indexing is in progress",
}

// busy lists answers that throttled or overloaded public nodes give with
// varying codes.
var busy = []string{"rate limit", "too many requests", "try again", "timed out", "timeout"}

// Transient reports whether err may go away by itself: the node cannot be
// reached, is overloaded, or lags behind. Reverts, refused transactions,
// cancelled contexts and bad input are not transient.
func Transient(err error) bool {
	if err == nil || errors.Is(err, context.Canceled) {
		return false
	}
	if errors.Is(err, ErrReplaced) || errors.Is(err, ErrFee) || errors.Is(err, errPoolFull) || errors.Is(err, errMoved) {
		return true
	}
	var revert *RevertError
	if errors.As(err, &revert) {
		return false
	}
	var status rpc.HTTPError
	if errors.As(err, &status) {
		return status.StatusCode >= 500 || status.StatusCode == http.StatusTooManyRequests ||
			status.StatusCode == http.StatusRequestTimeout
	}
	var coded rpc.Error
	if errors.As(err, &coded) {
		return coded.ErrorCode() == codeTimeout || coded.ErrorCode() == codeLimitExceeded ||
			contains(err, behind) || contains(err, busy)
	}
	return unreachable(err)
}

// unreachable reports whether err comes from the connection and not from the
// node's answer.
func unreachable(err error) bool {
	var (
		network net.Error
		address *url.Error
	)
	switch {
	case errors.Is(err, context.DeadlineExceeded),
		errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF),
		errors.Is(err, net.ErrClosed), errors.Is(err, rpc.ErrClientQuit),
		errors.Is(err, syscall.ECONNRESET), errors.Is(err, syscall.ECONNREFUSED), errors.Is(err, syscall.EPIPE):
		return true
	case errors.As(err, &network), errors.As(err, &address):
		return true
	}
	return false
}

// notFound reports whether the node has no such block or transaction.
func notFound(err error) bool { return errors.Is(err, ethereum.NotFound) }

// contains reports whether the text of err has one of the given phrases.
func contains(err error, phrases []string) bool {
	text := strings.ToLower(err.Error())
	for _, p := range phrases {
		if strings.Contains(text, p) {
			return true
		}
	}
	return false
}
