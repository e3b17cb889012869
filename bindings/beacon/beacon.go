// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package beacon is the generated binding of the contract Beacon.
package beacon

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

// BeaconMetaData contains all meta data concerning the Beacon contract.
var BeaconMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"hashOf\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"randomness\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"header\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"prevrandao\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"record\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"recorded\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"HashRecorded\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"hash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BlockUnknown\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoRandomness\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"prevrandao\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongHeader\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"got\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "Beacon",
	Bin: "0x608080604052346015576102ce908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c80632c16cd8a1461020057806360b2267b146101d7578063641ad2371461006f57637e551b7514610045575f80fd5b3461006b57602036600319011261006b57602061006360043561025d565b604051908152f35b5f80fd5b3461006b57604036600319011261006b5760243560043567ffffffffffffffff821161006b573660238301121561006b5781600401359167ffffffffffffffff831161006b57366024848301011161006b576100ca8261025d565b5f93604051601f19603f601f19601f8501160116810181811067ffffffffffffffff8211176101c3576040528181525f6020808301938060248801863783010152519020908082036101aa5750506101e401608081355f1a14610159575b5068010000000000000000821061014457602082604051908152f35b63fe6e1cfb60e01b5f5260045260245260445ffd5b905f5b826006821015610190576001840193355f1a60808111610181575b505060010161015c565b01607e19019250600185610177565b50509060a081355f1a036101285760010135915082610128565b83631884446d60e21b5f5260045260245260445260645ffd5b634e487b7160e01b5f52604160045260245ffd5b3461006b57602036600319011261006b576004355f525f602052602060405f2054604051908152f35b3461006b57602036600319011261006b57602060043561021f8161025d565b90805f525f83528160405f20557f3a86c1e4c1e2a28ae17e2bb039de2f56158b778058feeab5f630f85915f1ba4883604051848152a2604051908152f35b90814091821561029e575b821561028a575b82156102785750565b6353c64fef60e11b5f5260045260245ffd5b8092505f525f60205260405f20549161026f565b805f5260205f818171f90827f1c53a10cb7a02335b1753200029355afa60203d141615610268575f51925061026856",
}

// Beacon is an auto generated Go binding around an Ethereum contract.
type Beacon struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Beacon) GetABI() abi.ABI {
	return c.abi
}

// NewBeacon creates a new instance of Beacon.
func NewBeacon() *Beacon {
	parsed, err := BeaconMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Beacon{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Beacon) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackHashOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e551b75.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashOf(uint256 number) view returns(bytes32 hash)
func (beacon *Beacon) PackHashOf(number *big.Int) []byte {
	enc, err := beacon.abi.Pack("hashOf", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e551b75.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashOf(uint256 number) view returns(bytes32 hash)
func (beacon *Beacon) TryPackHashOf(number *big.Int) ([]byte, error) {
	return beacon.abi.Pack("hashOf", number)
}

// UnpackHashOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7e551b75.
//
// Solidity: function hashOf(uint256 number) view returns(bytes32 hash)
func (beacon *Beacon) UnpackHashOf(data []byte) ([32]byte, error) {
	out, err := beacon.abi.Unpack("hashOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRandomness is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x641ad237.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function randomness(uint256 number, bytes header) view returns(bytes32 prevrandao)
func (beacon *Beacon) PackRandomness(number *big.Int, header []byte) []byte {
	enc, err := beacon.abi.Pack("randomness", number, header)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRandomness is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x641ad237.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function randomness(uint256 number, bytes header) view returns(bytes32 prevrandao)
func (beacon *Beacon) TryPackRandomness(number *big.Int, header []byte) ([]byte, error) {
	return beacon.abi.Pack("randomness", number, header)
}

// UnpackRandomness is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x641ad237.
//
// Solidity: function randomness(uint256 number, bytes header) view returns(bytes32 prevrandao)
func (beacon *Beacon) UnpackRandomness(data []byte) ([32]byte, error) {
	out, err := beacon.abi.Unpack("randomness", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRecord is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2c16cd8a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function record(uint256 number) returns(bytes32 hash)
func (beacon *Beacon) PackRecord(number *big.Int) []byte {
	enc, err := beacon.abi.Pack("record", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecord is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2c16cd8a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function record(uint256 number) returns(bytes32 hash)
func (beacon *Beacon) TryPackRecord(number *big.Int) ([]byte, error) {
	return beacon.abi.Pack("record", number)
}

// UnpackRecord is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2c16cd8a.
//
// Solidity: function record(uint256 number) returns(bytes32 hash)
func (beacon *Beacon) UnpackRecord(data []byte) ([32]byte, error) {
	out, err := beacon.abi.Unpack("record", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRecorded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60b2267b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recorded(uint256 number) view returns(bytes32 hash)
func (beacon *Beacon) PackRecorded(number *big.Int) []byte {
	enc, err := beacon.abi.Pack("recorded", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecorded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60b2267b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recorded(uint256 number) view returns(bytes32 hash)
func (beacon *Beacon) TryPackRecorded(number *big.Int) ([]byte, error) {
	return beacon.abi.Pack("recorded", number)
}

// UnpackRecorded is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x60b2267b.
//
// Solidity: function recorded(uint256 number) view returns(bytes32 hash)
func (beacon *Beacon) UnpackRecorded(data []byte) ([32]byte, error) {
	out, err := beacon.abi.Unpack("recorded", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// BeaconHashRecorded represents a HashRecorded event raised by the Beacon contract.
type BeaconHashRecorded struct {
	Number *big.Int
	Hash   [32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const BeaconHashRecordedEventName = "HashRecorded"

// ContractEventName returns the user-defined event name.
func (BeaconHashRecorded) ContractEventName() string {
	return BeaconHashRecordedEventName
}

// UnpackHashRecordedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event HashRecorded(uint256 indexed number, bytes32 hash)
func (beacon *Beacon) UnpackHashRecordedEvent(log *types.Log) (*BeaconHashRecorded, error) {
	event := "HashRecorded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != beacon.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BeaconHashRecorded)
	if len(log.Data) > 0 {
		if err := beacon.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range beacon.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (beacon *Beacon) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], beacon.abi.Errors["BlockUnknown"].ID.Bytes()[:4]) {
		return beacon.UnpackBlockUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], beacon.abi.Errors["NoRandomness"].ID.Bytes()[:4]) {
		return beacon.UnpackNoRandomnessError(raw[4:])
	}
	if bytes.Equal(raw[:4], beacon.abi.Errors["WrongHeader"].ID.Bytes()[:4]) {
		return beacon.UnpackWrongHeaderError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// BeaconBlockUnknown represents a BlockUnknown error raised by the Beacon contract.
type BeaconBlockUnknown struct {
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BlockUnknown(uint256 number)
func BeaconBlockUnknownErrorID() common.Hash {
	return common.HexToHash("0xa78c9fdea57c62af92ccad40d8341bdc5cc13da74f73761027705ed3c887aabf")
}

// UnpackBlockUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BlockUnknown(uint256 number)
func (beacon *Beacon) UnpackBlockUnknownError(raw []byte) (*BeaconBlockUnknown, error) {
	out := new(BeaconBlockUnknown)
	if err := beacon.abi.UnpackIntoInterface(out, "BlockUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BeaconNoRandomness represents a NoRandomness error raised by the Beacon contract.
type BeaconNoRandomness struct {
	Number     *big.Int
	Prevrandao *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoRandomness(uint256 number, uint256 prevrandao)
func BeaconNoRandomnessErrorID() common.Hash {
	return common.HexToHash("0xfe6e1cfb4c0065ef6356755ae62e4d4741193a1054237bf36d72848487e0ceb9")
}

// UnpackNoRandomnessError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoRandomness(uint256 number, uint256 prevrandao)
func (beacon *Beacon) UnpackNoRandomnessError(raw []byte) (*BeaconNoRandomness, error) {
	out := new(BeaconNoRandomness)
	if err := beacon.abi.UnpackIntoInterface(out, "NoRandomness", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BeaconWrongHeader represents a WrongHeader error raised by the Beacon contract.
type BeaconWrongHeader struct {
	Number   *big.Int
	Expected [32]byte
	Got      [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongHeader(uint256 number, bytes32 expected, bytes32 got)
func BeaconWrongHeaderErrorID() common.Hash {
	return common.HexToHash("0x621111b442eff0d9dbdf0aedfe9fc9f22f6021af02dec8277011cc39f113f813")
}

// UnpackWrongHeaderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongHeader(uint256 number, bytes32 expected, bytes32 got)
func (beacon *Beacon) UnpackWrongHeaderError(raw []byte) (*BeaconWrongHeader, error) {
	out := new(BeaconWrongHeader)
	if err := beacon.abi.UnpackIntoInterface(out, "WrongHeader", raw); err != nil {
		return nil, err
	}
	return out, nil
}
