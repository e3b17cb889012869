// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package snarkverifier is the generated binding of the contract SnarkVerifier.
package snarkverifier

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// SnarkVerifierMetaData contains all meta data concerning the SnarkVerifier contract.
var SnarkVerifierMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"verify\",\"inputs\":[{\"name\":\"keyHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"key\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"inputs\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[{\"name\":\"valid\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"error\",\"name\":\"InputNotInField\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongInputCount\",\"inputs\":[{\"name\":\"keyLength\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"inputs\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongKey\",\"inputs\":[{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"got\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "SnarkVerifier",
	Bin: "0x608080604052346015576104d1908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c63857c6eac14610024575f80fd5b346100d65760803660031901126100d65760243567ffffffffffffffff81116100d6576100559036906004016100da565b9060443567ffffffffffffffff81116100d6576100769036906004016100da565b916064359267ffffffffffffffff84116100d657366023850112156100d65783600401359267ffffffffffffffff84116100d6573660248560051b870101116100d65760209560246100cc9601936004356101df565b6040519015158152f35b5f80fd5b9181601f840112156100d65782359167ffffffffffffffff83116100d657602083818601950101116100d657565b92919267ffffffffffffffff82116101605760405191601f8101601f19908116603f0116830167ffffffffffffffff811184821017610160576040528294818452818301116100d6578281602093845f960137010152565b634e487b7160e01b5f52604160045260245ffd5b91908110156101845760051b0190565b634e487b7160e01b5f52603260045260245ffd5b92919060409182808601928337608085015260608160075afa91826101ba5750565b604091925060808160065afa90565b90916040809383378282015260608160075afa90565b9093969591965f97826101f3368389610108565b60208151910120036104a75760028401808511610493576001600160fa1b03811681036104935760061b6102c001806102c01161049357810361047c57505f5b83811061041f5750610180036104155761010083016102c08501916040519661024088019460051b918852818160208a01378188019460208601946101808887376101a084018a20956040880151905117151560c088015160a089015117608089015160608a0151171715151661010088015160e08901511715151696610140810151976101208201988951171515169061016061018082015191015117151516968761037e575b505050505082610365575b508161034b575b506102f757505050565b82939450906101006101c0926080943782610140820161010086013760c0816101808601378260c08201610280860137826102408201610340860137016104008301376020816104808160085afa90511690565b61035f915061014083016103c086016101c9565b5f6102ed565b819250906103779161030087016101c9565b905f6102e6565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191929394975060409020069260408584376040826102808c013760408360808160065afa9681015b80821088166103f7575050856103df575b80806102db565b6103ee93955060400190610198565b915f80806103d8565b9160409197500190602061040d88358486610198565b9701906103c7565b505f955050505050565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000161044b82868a610174565b35101561045a57600101610233565b610465818589610174565b35906312ddad2d60e21b5f5260045260245260445ffd5b8390631914a33560e31b5f5260045260245260445ffd5b634e487b7160e01b5f52601160045260245ffd5b6104b48684923691610108565b6020815191012090630468db0360e11b5f5260045260245260445ffd",
}

// SnarkVerifier is an auto generated Go binding around an Ethereum contract.
type SnarkVerifier struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *SnarkVerifier) GetABI() abi.ABI {
	return c.abi
}

// NewSnarkVerifier creates a new instance of SnarkVerifier.
func NewSnarkVerifier() *SnarkVerifier {
	parsed, err := SnarkVerifierMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &SnarkVerifier{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *SnarkVerifier) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x857c6eac.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verify(bytes32 keyHash, bytes key, bytes proof, uint256[] inputs) view returns(bool valid)
func (snarkVerifier *SnarkVerifier) PackVerify(keyHash [32]byte, key []byte, proof []byte, inputs []*big.Int) []byte {
	enc, err := snarkVerifier.abi.Pack("verify", keyHash, key, proof, inputs)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x857c6eac.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verify(bytes32 keyHash, bytes key, bytes proof, uint256[] inputs) view returns(bool valid)
func (snarkVerifier *SnarkVerifier) TryPackVerify(keyHash [32]byte, key []byte, proof []byte, inputs []*big.Int) ([]byte, error) {
	return snarkVerifier.abi.Pack("verify", keyHash, key, proof, inputs)
}

// UnpackVerify is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x857c6eac.
//
// Solidity: function verify(bytes32 keyHash, bytes key, bytes proof, uint256[] inputs) view returns(bool valid)
func (snarkVerifier *SnarkVerifier) UnpackVerify(data []byte) (bool, error) {
	out, err := snarkVerifier.abi.Unpack("verify", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (snarkVerifier *SnarkVerifier) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], snarkVerifier.abi.Errors["InputNotInField"].ID.Bytes()[:4]) {
		return snarkVerifier.UnpackInputNotInFieldError(raw[4:])
	}
	if bytes.Equal(raw[:4], snarkVerifier.abi.Errors["WrongInputCount"].ID.Bytes()[:4]) {
		return snarkVerifier.UnpackWrongInputCountError(raw[4:])
	}
	if bytes.Equal(raw[:4], snarkVerifier.abi.Errors["WrongKey"].ID.Bytes()[:4]) {
		return snarkVerifier.UnpackWrongKeyError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// SnarkVerifierInputNotInField represents a InputNotInField error raised by the SnarkVerifier contract.
type SnarkVerifierInputNotInField struct {
	Index *big.Int
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InputNotInField(uint256 index, uint256 value)
func SnarkVerifierInputNotInFieldErrorID() common.Hash {
	return common.HexToHash("0x4b76b4b459dd25aee385b2c759a36561cf7f457b8ba88d979f64b19061406a33")
}

// UnpackInputNotInFieldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InputNotInField(uint256 index, uint256 value)
func (snarkVerifier *SnarkVerifier) UnpackInputNotInFieldError(raw []byte) (*SnarkVerifierInputNotInField, error) {
	out := new(SnarkVerifierInputNotInField)
	if err := snarkVerifier.abi.UnpackIntoInterface(out, "InputNotInField", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SnarkVerifierWrongInputCount represents a WrongInputCount error raised by the SnarkVerifier contract.
type SnarkVerifierWrongInputCount struct {
	KeyLength *big.Int
	Inputs    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongInputCount(uint256 keyLength, uint256 inputs)
func SnarkVerifierWrongInputCountErrorID() common.Hash {
	return common.HexToHash("0xc8a519a8b3b20dfb4c5792401550928d972f113659edad15df4ad658f77391df")
}

// UnpackWrongInputCountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongInputCount(uint256 keyLength, uint256 inputs)
func (snarkVerifier *SnarkVerifier) UnpackWrongInputCountError(raw []byte) (*SnarkVerifierWrongInputCount, error) {
	out := new(SnarkVerifierWrongInputCount)
	if err := snarkVerifier.abi.UnpackIntoInterface(out, "WrongInputCount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SnarkVerifierWrongKey represents a WrongKey error raised by the SnarkVerifier contract.
type SnarkVerifierWrongKey struct {
	Expected [32]byte
	Got      [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongKey(bytes32 expected, bytes32 got)
func SnarkVerifierWrongKeyErrorID() common.Hash {
	return common.HexToHash("0x08d1b6065114f98d374d52c6d65fe4d37c32ea1936d17e614acfdf30ade8f4a2")
}

// UnpackWrongKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongKey(bytes32 expected, bytes32 got)
func (snarkVerifier *SnarkVerifier) UnpackWrongKeyError(raw []byte) (*SnarkVerifierWrongKey, error) {
	out := new(SnarkVerifierWrongKey)
	if err := snarkVerifier.abi.UnpackIntoInterface(out, "WrongKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}
