package chain

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// Arg is one argument of a custom error, with the name that the contract gave it.
type Arg struct {
	Name  string
	Value any // as go-ethereum's abi package unpacks the type
}

// RevertError is a call or transaction that the contract refused. Besides the
// contract's own errors, Name may be Solidity's "Error" or "Panic", or
// "OutOfGas" for a mined transaction that used up its limit.
type RevertError struct {
	Name string      // the error's name, empty if the data is not known
	Args []Arg       // its arguments
	Data []byte      // the data that came back
	Tx   common.Hash // the mined transaction, zero when it was refused before it was sent
}

// Error is one line: the error as it would be written in the contract.
func (e *RevertError) Error() string {
	var b strings.Builder
	if e.Tx != (common.Hash{}) {
		fmt.Fprintf(&b, "transaction %s ", e.Tx)
	}
	b.WriteString("reverted: ")
	switch {
	case e.Name == "" && len(e.Data) == 0:
		b.WriteString("no reason given")
	case e.Name == "":
		fmt.Fprintf(&b, "unknown error %s", short(e.Data))
	case e.Name == "Error" && len(e.Args) == 1:
		fmt.Fprintf(&b, "%q", e.Args[0].Value)
	default:
		b.WriteString(e.Name + "(")
		for i, a := range e.Args {
			if i > 0 {
				b.WriteString(", ")
			}
			if a.Name != "" {
				b.WriteString(a.Name + "=")
			}
			b.WriteString(text(a.Value))
		}
		b.WriteString(")")
	}
	return b.String()
}

// Arg is the value of the argument called name, nil if there is none.
func (e *RevertError) Arg(name string) any {
	for _, a := range e.Args {
		if a.Name == name {
			return a.Value
		}
	}
	return nil
}

// IsRevert reports whether err is a revert with one of the named custom
// errors, or any revert if no name is given.
func IsRevert(err error, names ...string) bool {
	var r *RevertError
	if !errors.As(err, &r) {
		return false
	}
	for _, n := range names {
		if r.Name == n {
			return true
		}
	}
	return len(names) == 0
}

// text renders an unpacked argument: bytes as hex, all else as Go prints it.
func text(v any) string {
	switch x := v.(type) {
	case [32]byte:
		if word := bytes.TrimRight(x[:], "\x00"); isWord(word) {
			return string(word)
		}
		return hexutil.Encode(x[:])
	case [4]byte:
		return hexutil.Encode(x[:])
	case []byte:
		return short(x)
	case string:
		return fmt.Sprintf("%q", x)
	}
	return fmt.Sprint(v)
}

// isWord says whether a bytes32 without its padding is a name, as contracts write
// the name of a field, and not a digest.
func isWord(b []byte) bool {
	for _, c := range b {
		if (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') {
			return false
		}
	}
	return len(b) > 0 && len(b) < 32
}

// short is data in hex, cut to what fits a line.
func short(data []byte) string {
	const most = 36
	if len(data) > most {
		return fmt.Sprintf("%s… (%d bytes)", hexutil.Encode(data[:most]), len(data))
	}
	return hexutil.Encode(data)
}

// Errors knows the custom errors of contracts and turns revert data into
// [RevertError]s. The zero value knows Solidity's own Error and Panic only. It
// must not be changed once a client uses it.
type Errors struct {
	known map[[4]byte]abi.Error
}

// NewErrors collects the custom errors of the given contracts' bindings.
func NewErrors(contracts ...*bind.MetaData) (*Errors, error) {
	e := &Errors{known: map[[4]byte]abi.Error{}}
	for _, c := range contracts {
		parsed, err := c.ParseABI()
		if err != nil {
			return nil, fmt.Errorf("binding %s: %w", c.ID, err)
		}
		for _, custom := range parsed.Errors {
			e.known[[4]byte(custom.ID[:4])] = custom
		}
	}
	return e, nil
}

// decode names the error that revert data carries. It accepts any data: what
// it cannot read stays in Data.
func (e *Errors) decode(data []byte) *RevertError {
	r := &RevertError{Data: data}
	if len(data) < 4 {
		return r
	}
	custom, ok := e.lookup([4]byte(data[:4]))
	if !ok {
		return r
	}
	values, err := custom.Inputs.UnpackValues(data[4:])
	if err != nil {
		return r
	}
	r.Name = custom.Name
	for i, v := range values {
		r.Args = append(r.Args, Arg{Name: custom.Inputs[i].Name, Value: v})
	}
	return r
}

func (e *Errors) lookup(id [4]byte) (abi.Error, bool) {
	for _, own := range solidityErrors {
		if bytes.Equal(own.ID[:4], id[:]) {
			return own, true
		}
	}
	if e == nil {
		return abi.Error{}, false
	}
	custom, ok := e.known[id]
	return custom, ok
}

// solidityErrors are the two errors that the compiler itself raises.
var solidityErrors = func() []abi.Error {
	str, err := abi.NewType("string", "", nil)
	if err != nil {
		panic(err)
	}
	num, err := abi.NewType("uint256", "", nil)
	if err != nil {
		panic(err)
	}
	return []abi.Error{
		abi.NewError("Error", abi.Arguments{{Name: "reason", Type: str}}),
		abi.NewError("Panic", abi.Arguments{{Name: "code", Type: num}}),
	}
}()

// explain turns a node's error for a call or an estimate into a RevertError
// where it carries revert data or says that execution reverted; any other
// error is returned as it is.
func (e *Errors) explain(err error) error {
	if err == nil {
		return nil
	}
	var with rpc.DataError
	if errors.As(err, &with) {
		if data, ok := revertData(with.ErrorData()); ok {
			return e.decode(data)
		}
	}
	if contains(err, []string{"execution reverted"}) {
		return &RevertError{}
	}
	return err
}

// revertData reads the data field of a JSON-RPC error. Nodes give it as a hex
// string; some wrap it in an object.
func revertData(field any) ([]byte, bool) {
	switch v := field.(type) {
	case string:
		data, err := hexutil.Decode(strings.TrimPrefix(v, "Reverted "))
		return data, err == nil
	case map[string]any:
		return revertData(v["data"])
	}
	return nil, false
}
