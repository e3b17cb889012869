// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package stakes is the generated binding of the contract Stakes.
package stakes

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

// Account is an auto generated low-level Go binding around an user-defined struct.
type Account struct {
	Free   *big.Int
	Locked *big.Int
}

// Close is an auto generated low-level Go binding around an user-defined struct.
type Close struct {
	Trainer common.Address
	Stake   *big.Int
	Forfeit *big.Int
	Credits []Credit
	Units   []*big.Int
	Fee     *big.Int
	Burn    *big.Int
}

// Credit is an auto generated low-level Go binding around an user-defined struct.
type Credit struct {
	To     common.Address
	Amount *big.Int
}

// Unit is an auto generated low-level Go binding around an user-defined struct.
type Unit struct {
	Owner  common.Address
	Earned *big.Int
	Time   uint32
	Lost   uint8
	State  uint8
}

// StakesMetaData contains all meta data concerning the Stakes contract.
var StakesMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"account\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structAccount\",\"components\":[{\"name\":\"free\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"locked\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"activate\",\"inputs\":[{\"name\":\"upTo\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"activationDelay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"active\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"close\",\"inputs\":[{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structClose\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"stake\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"forfeit\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"credits\",\"type\":\"tuple[]\",\"internalType\":\"structCredit[]\",\"components\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"units\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"fee\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"burn\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"collect\",\"inputs\":[{\"name\":\"units\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"exit\",\"inputs\":[{\"name\":\"units\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"exitDelay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"join\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"first\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"joined\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lock\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"activeUnits\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"market\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ownerOf\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"redeem\",\"inputs\":[{\"name\":\"units\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"seatOwners\",\"inputs\":[{\"name\":\"units\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[{\"name\":\"owners\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"slash\",\"inputs\":[{\"name\":\"unit\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"tenths\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unit\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structUnit\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"earned\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"time\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"lost\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumUnitState\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unitPrice\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Activated\",\"inputs\":[{\"name\":\"active\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Burnt\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Collected\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Credited\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Deposited\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Exiting\",\"inputs\":[{\"name\":\"unit\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"leaveAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Joined\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"first\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"count\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Left\",\"inputs\":[{\"name\":\"unit\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Locked\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UnitSlashed\",\"inputs\":[{\"name\":\"unit\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"tenths\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"rewarded\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"burnt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"ExitNotOver\",\"inputs\":[{\"name\":\"unit\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaveAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InsufficientFree\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"free\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotActivatable\",\"inputs\":[{\"name\":\"upTo\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"joined\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"readyAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotUnitOwner\",\"inputs\":[{\"name\":\"unit\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Nothing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OnlyMarket\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PaymentRefused\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Unbalanced\",\"inputs\":[{\"name\":\"into\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"out\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongUnitState\",\"inputs\":[{\"name\":\"unit\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumUnitState\"}]},{\"type\":\"error\",\"name\":\"WrongValue\",\"inputs\":[{\"name\":\"sent\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "Stakes",
}

// Stakes is an auto generated Go binding around an Ethereum contract.
type Stakes struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Stakes) GetABI() abi.ABI {
	return c.abi
}

// NewStakes creates a new instance of Stakes.
func NewStakes() *Stakes {
	parsed, err := StakesMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Stakes{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Stakes) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAccount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x73b9aa91.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function account(address owner) view returns((uint128,uint128))
func (stakes *Stakes) PackAccount(owner common.Address) []byte {
	enc, err := stakes.abi.Pack("account", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x73b9aa91.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function account(address owner) view returns((uint128,uint128))
func (stakes *Stakes) TryPackAccount(owner common.Address) ([]byte, error) {
	return stakes.abi.Pack("account", owner)
}

// UnpackAccount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x73b9aa91.
//
// Solidity: function account(address owner) view returns((uint128,uint128))
func (stakes *Stakes) UnpackAccount(data []byte) (Account, error) {
	out, err := stakes.abi.Unpack("account", data)
	if err != nil {
		return *new(Account), err
	}
	out0 := *abi.ConvertType(out[0], new(Account)).(*Account)
	return out0, nil
}

// PackActivate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb260c42a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function activate(uint256 upTo) returns()
func (stakes *Stakes) PackActivate(upTo *big.Int) []byte {
	enc, err := stakes.abi.Pack("activate", upTo)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackActivate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb260c42a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function activate(uint256 upTo) returns()
func (stakes *Stakes) TryPackActivate(upTo *big.Int) ([]byte, error) {
	return stakes.abi.Pack("activate", upTo)
}

// PackActivationDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a8c0786.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function activationDelay() view returns(uint256)
func (stakes *Stakes) PackActivationDelay() []byte {
	enc, err := stakes.abi.Pack("activationDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackActivationDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a8c0786.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function activationDelay() view returns(uint256)
func (stakes *Stakes) TryPackActivationDelay() ([]byte, error) {
	return stakes.abi.Pack("activationDelay")
}

// UnpackActivationDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3a8c0786.
//
// Solidity: function activationDelay() view returns(uint256)
func (stakes *Stakes) UnpackActivationDelay(data []byte) (*big.Int, error) {
	out, err := stakes.abi.Unpack("activationDelay", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackActive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02fb0c5e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function active() view returns(uint256)
func (stakes *Stakes) PackActive() []byte {
	enc, err := stakes.abi.Pack("active")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackActive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02fb0c5e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function active() view returns(uint256)
func (stakes *Stakes) TryPackActive() ([]byte, error) {
	return stakes.abi.Pack("active")
}

// UnpackActive is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x02fb0c5e.
//
// Solidity: function active() view returns(uint256)
func (stakes *Stakes) UnpackActive(data []byte) (*big.Int, error) {
	out, err := stakes.abi.Unpack("active", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b5c9981.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function close((address,uint256,uint256,(address,uint256)[],uint256[],uint256,uint256) c) payable returns()
func (stakes *Stakes) PackClose(c Close) []byte {
	enc, err := stakes.abi.Pack("close", c)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b5c9981.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function close((address,uint256,uint256,(address,uint256)[],uint256[],uint256,uint256) c) payable returns()
func (stakes *Stakes) TryPackClose(c Close) ([]byte, error) {
	return stakes.abi.Pack("close", c)
}

// PackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57f46cbe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collect(uint256[] units) returns()
func (stakes *Stakes) PackCollect(units []*big.Int) []byte {
	enc, err := stakes.abi.Pack("collect", units)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57f46cbe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function collect(uint256[] units) returns()
func (stakes *Stakes) TryPackCollect(units []*big.Int) ([]byte, error) {
	return stakes.abi.Pack("collect", units)
}

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0e30db0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit() payable returns()
func (stakes *Stakes) PackDeposit() []byte {
	enc, err := stakes.abi.Pack("deposit")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0e30db0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposit() payable returns()
func (stakes *Stakes) TryPackDeposit() ([]byte, error) {
	return stakes.abi.Pack("deposit")
}

// PackExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18c08f26.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function exit(uint256[] units) returns()
func (stakes *Stakes) PackExit(units []*big.Int) []byte {
	enc, err := stakes.abi.Pack("exit", units)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18c08f26.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function exit(uint256[] units) returns()
func (stakes *Stakes) TryPackExit(units []*big.Int) ([]byte, error) {
	return stakes.abi.Pack("exit", units)
}

// PackExitDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28388630.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function exitDelay() view returns(uint256)
func (stakes *Stakes) PackExitDelay() []byte {
	enc, err := stakes.abi.Pack("exitDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExitDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28388630.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function exitDelay() view returns(uint256)
func (stakes *Stakes) TryPackExitDelay() ([]byte, error) {
	return stakes.abi.Pack("exitDelay")
}

// UnpackExitDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x28388630.
//
// Solidity: function exitDelay() view returns(uint256)
func (stakes *Stakes) UnpackExitDelay(data []byte) (*big.Int, error) {
	out, err := stakes.abi.Unpack("exitDelay", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackJoin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x049878f3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function join(uint256 count) payable returns(uint256 first)
func (stakes *Stakes) PackJoin(count *big.Int) []byte {
	enc, err := stakes.abi.Pack("join", count)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJoin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x049878f3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function join(uint256 count) payable returns(uint256 first)
func (stakes *Stakes) TryPackJoin(count *big.Int) ([]byte, error) {
	return stakes.abi.Pack("join", count)
}

// UnpackJoin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x049878f3.
//
// Solidity: function join(uint256 count) payable returns(uint256 first)
func (stakes *Stakes) UnpackJoin(data []byte) (*big.Int, error) {
	out, err := stakes.abi.Unpack("join", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackJoined is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf2b4ee2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function joined() view returns(uint256)
func (stakes *Stakes) PackJoined() []byte {
	enc, err := stakes.abi.Pack("joined")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJoined is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf2b4ee2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function joined() view returns(uint256)
func (stakes *Stakes) TryPackJoined() ([]byte, error) {
	return stakes.abi.Pack("joined")
}

// UnpackJoined is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaf2b4ee2.
//
// Solidity: function joined() view returns(uint256)
func (stakes *Stakes) UnpackJoined(data []byte) (*big.Int, error) {
	out, err := stakes.abi.Unpack("joined", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x282d3fdf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lock(address account, uint256 amount) returns(uint256 activeUnits)
func (stakes *Stakes) PackLock(account common.Address, amount *big.Int) []byte {
	enc, err := stakes.abi.Pack("lock", account, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x282d3fdf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lock(address account, uint256 amount) returns(uint256 activeUnits)
func (stakes *Stakes) TryPackLock(account common.Address, amount *big.Int) ([]byte, error) {
	return stakes.abi.Pack("lock", account, amount)
}

// UnpackLock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x282d3fdf.
//
// Solidity: function lock(address account, uint256 amount) returns(uint256 activeUnits)
func (stakes *Stakes) UnpackLock(data []byte) (*big.Int, error) {
	out, err := stakes.abi.Unpack("lock", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMarket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80f55605.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function market() view returns(address)
func (stakes *Stakes) PackMarket() []byte {
	enc, err := stakes.abi.Pack("market")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMarket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80f55605.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function market() view returns(address)
func (stakes *Stakes) TryPackMarket() ([]byte, error) {
	return stakes.abi.Pack("market")
}

// UnpackMarket is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x80f55605.
//
// Solidity: function market() view returns(address)
func (stakes *Stakes) UnpackMarket(data []byte) (common.Address, error) {
	out, err := stakes.abi.Unpack("market", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6352211e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ownerOf(uint256 number) view returns(address)
func (stakes *Stakes) PackOwnerOf(number *big.Int) []byte {
	enc, err := stakes.abi.Pack("ownerOf", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6352211e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ownerOf(uint256 number) view returns(address)
func (stakes *Stakes) TryPackOwnerOf(number *big.Int) ([]byte, error) {
	return stakes.abi.Pack("ownerOf", number)
}

// UnpackOwnerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6352211e.
//
// Solidity: function ownerOf(uint256 number) view returns(address)
func (stakes *Stakes) UnpackOwnerOf(data []byte) (common.Address, error) {
	out, err := stakes.abi.Unpack("ownerOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf9afb26a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function redeem(uint256[] units) returns()
func (stakes *Stakes) PackRedeem(units []*big.Int) []byte {
	enc, err := stakes.abi.Pack("redeem", units)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf9afb26a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function redeem(uint256[] units) returns()
func (stakes *Stakes) TryPackRedeem(units []*big.Int) ([]byte, error) {
	return stakes.abi.Pack("redeem", units)
}

// PackSeatOwners is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6800eabb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seatOwners(uint256[] units) view returns(address[] owners)
func (stakes *Stakes) PackSeatOwners(units []*big.Int) []byte {
	enc, err := stakes.abi.Pack("seatOwners", units)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeatOwners is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6800eabb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seatOwners(uint256[] units) view returns(address[] owners)
func (stakes *Stakes) TryPackSeatOwners(units []*big.Int) ([]byte, error) {
	return stakes.abi.Pack("seatOwners", units)
}

// UnpackSeatOwners is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6800eabb.
//
// Solidity: function seatOwners(uint256[] units) view returns(address[] owners)
func (stakes *Stakes) UnpackSeatOwners(data []byte) ([]common.Address, error) {
	out, err := stakes.abi.Unpack("seatOwners", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x48fd064a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slash(uint256 unit, uint256 tenths, address to) returns()
func (stakes *Stakes) PackSlash(unit *big.Int, tenths *big.Int, to common.Address) []byte {
	enc, err := stakes.abi.Pack("slash", unit, tenths, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x48fd064a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slash(uint256 unit, uint256 tenths, address to) returns()
func (stakes *Stakes) TryPackSlash(unit *big.Int, tenths *big.Int, to common.Address) ([]byte, error) {
	return stakes.abi.Pack("slash", unit, tenths, to)
}

// PackUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe00508ba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unit(uint256 number) view returns((address,uint48,uint32,uint8,uint8))
func (stakes *Stakes) PackUnit(number *big.Int) []byte {
	enc, err := stakes.abi.Pack("unit", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe00508ba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unit(uint256 number) view returns((address,uint48,uint32,uint8,uint8))
func (stakes *Stakes) TryPackUnit(number *big.Int) ([]byte, error) {
	return stakes.abi.Pack("unit", number)
}

// UnpackUnit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe00508ba.
//
// Solidity: function unit(uint256 number) view returns((address,uint48,uint32,uint8,uint8))
func (stakes *Stakes) UnpackUnit(data []byte) (Unit, error) {
	out, err := stakes.abi.Unpack("unit", data)
	if err != nil {
		return *new(Unit), err
	}
	out0 := *abi.ConvertType(out[0], new(Unit)).(*Unit)
	return out0, nil
}

// PackUnitPrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe73faa2d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unitPrice() view returns(uint256)
func (stakes *Stakes) PackUnitPrice() []byte {
	enc, err := stakes.abi.Pack("unitPrice")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnitPrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe73faa2d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unitPrice() view returns(uint256)
func (stakes *Stakes) TryPackUnitPrice() ([]byte, error) {
	return stakes.abi.Pack("unitPrice")
}

// UnpackUnitPrice is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe73faa2d.
//
// Solidity: function unitPrice() view returns(uint256)
func (stakes *Stakes) UnpackUnitPrice(data []byte) (*big.Int, error) {
	out, err := stakes.abi.Unpack("unitPrice", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00f714ce.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(uint256 amount, address to) returns()
func (stakes *Stakes) PackWithdraw(amount *big.Int, to common.Address) []byte {
	enc, err := stakes.abi.Pack("withdraw", amount, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00f714ce.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(uint256 amount, address to) returns()
func (stakes *Stakes) TryPackWithdraw(amount *big.Int, to common.Address) ([]byte, error) {
	return stakes.abi.Pack("withdraw", amount, to)
}

// StakesActivated represents a Activated event raised by the Stakes contract.
type StakesActivated struct {
	Active *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakesActivatedEventName = "Activated"

// ContractEventName returns the user-defined event name.
func (StakesActivated) ContractEventName() string {
	return StakesActivatedEventName
}

// UnpackActivatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Activated(uint256 active)
func (stakes *Stakes) UnpackActivatedEvent(log *types.Log) (*StakesActivated, error) {
	event := "Activated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakesActivated)
	if len(log.Data) > 0 {
		if err := stakes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakes.abi.Events[event].Inputs {
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

// StakesBurnt represents a Burnt event raised by the Stakes contract.
type StakesBurnt struct {
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakesBurntEventName = "Burnt"

// ContractEventName returns the user-defined event name.
func (StakesBurnt) ContractEventName() string {
	return StakesBurntEventName
}

// UnpackBurntEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Burnt(uint256 amount)
func (stakes *Stakes) UnpackBurntEvent(log *types.Log) (*StakesBurnt, error) {
	event := "Burnt"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakesBurnt)
	if len(log.Data) > 0 {
		if err := stakes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakes.abi.Events[event].Inputs {
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

// StakesCollected represents a Collected event raised by the Stakes contract.
type StakesCollected struct {
	Owner  common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakesCollectedEventName = "Collected"

// ContractEventName returns the user-defined event name.
func (StakesCollected) ContractEventName() string {
	return StakesCollectedEventName
}

// UnpackCollectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Collected(address indexed owner, uint256 amount)
func (stakes *Stakes) UnpackCollectedEvent(log *types.Log) (*StakesCollected, error) {
	event := "Collected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakesCollected)
	if len(log.Data) > 0 {
		if err := stakes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakes.abi.Events[event].Inputs {
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

// StakesCredited represents a Credited event raised by the Stakes contract.
type StakesCredited struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakesCreditedEventName = "Credited"

// ContractEventName returns the user-defined event name.
func (StakesCredited) ContractEventName() string {
	return StakesCreditedEventName
}

// UnpackCreditedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Credited(address indexed account, uint256 amount)
func (stakes *Stakes) UnpackCreditedEvent(log *types.Log) (*StakesCredited, error) {
	event := "Credited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakesCredited)
	if len(log.Data) > 0 {
		if err := stakes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakes.abi.Events[event].Inputs {
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

// StakesDeposited represents a Deposited event raised by the Stakes contract.
type StakesDeposited struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakesDepositedEventName = "Deposited"

// ContractEventName returns the user-defined event name.
func (StakesDeposited) ContractEventName() string {
	return StakesDepositedEventName
}

// UnpackDepositedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Deposited(address indexed account, uint256 amount)
func (stakes *Stakes) UnpackDepositedEvent(log *types.Log) (*StakesDeposited, error) {
	event := "Deposited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakesDeposited)
	if len(log.Data) > 0 {
		if err := stakes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakes.abi.Events[event].Inputs {
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

// StakesExiting represents a Exiting event raised by the Stakes contract.
type StakesExiting struct {
	Unit    *big.Int
	Owner   common.Address
	LeaveAt *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakesExitingEventName = "Exiting"

// ContractEventName returns the user-defined event name.
func (StakesExiting) ContractEventName() string {
	return StakesExitingEventName
}

// UnpackExitingEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Exiting(uint256 indexed unit, address indexed owner, uint256 leaveAt)
func (stakes *Stakes) UnpackExitingEvent(log *types.Log) (*StakesExiting, error) {
	event := "Exiting"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakesExiting)
	if len(log.Data) > 0 {
		if err := stakes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakes.abi.Events[event].Inputs {
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

// StakesJoined represents a Joined event raised by the Stakes contract.
type StakesJoined struct {
	Owner common.Address
	First *big.Int
	Count *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const StakesJoinedEventName = "Joined"

// ContractEventName returns the user-defined event name.
func (StakesJoined) ContractEventName() string {
	return StakesJoinedEventName
}

// UnpackJoinedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Joined(address indexed owner, uint256 first, uint256 count)
func (stakes *Stakes) UnpackJoinedEvent(log *types.Log) (*StakesJoined, error) {
	event := "Joined"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakesJoined)
	if len(log.Data) > 0 {
		if err := stakes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakes.abi.Events[event].Inputs {
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

// StakesLeft represents a Left event raised by the Stakes contract.
type StakesLeft struct {
	Unit   *big.Int
	Owner  common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakesLeftEventName = "Left"

// ContractEventName returns the user-defined event name.
func (StakesLeft) ContractEventName() string {
	return StakesLeftEventName
}

// UnpackLeftEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Left(uint256 indexed unit, address indexed owner, uint256 amount)
func (stakes *Stakes) UnpackLeftEvent(log *types.Log) (*StakesLeft, error) {
	event := "Left"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakesLeft)
	if len(log.Data) > 0 {
		if err := stakes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakes.abi.Events[event].Inputs {
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

// StakesLocked represents a Locked event raised by the Stakes contract.
type StakesLocked struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakesLockedEventName = "Locked"

// ContractEventName returns the user-defined event name.
func (StakesLocked) ContractEventName() string {
	return StakesLockedEventName
}

// UnpackLockedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Locked(address indexed account, uint256 amount)
func (stakes *Stakes) UnpackLockedEvent(log *types.Log) (*StakesLocked, error) {
	event := "Locked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakesLocked)
	if len(log.Data) > 0 {
		if err := stakes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakes.abi.Events[event].Inputs {
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

// StakesUnitSlashed represents a UnitSlashed event raised by the Stakes contract.
type StakesUnitSlashed struct {
	Unit     *big.Int
	Tenths   *big.Int
	To       common.Address
	Rewarded *big.Int
	Burnt    *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakesUnitSlashedEventName = "UnitSlashed"

// ContractEventName returns the user-defined event name.
func (StakesUnitSlashed) ContractEventName() string {
	return StakesUnitSlashedEventName
}

// UnpackUnitSlashedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UnitSlashed(uint256 indexed unit, uint256 tenths, address to, uint256 rewarded, uint256 burnt)
func (stakes *Stakes) UnpackUnitSlashedEvent(log *types.Log) (*StakesUnitSlashed, error) {
	event := "UnitSlashed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakesUnitSlashed)
	if len(log.Data) > 0 {
		if err := stakes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakes.abi.Events[event].Inputs {
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

// StakesWithdrawn represents a Withdrawn event raised by the Stakes contract.
type StakesWithdrawn struct {
	Account common.Address
	To      common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakesWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (StakesWithdrawn) ContractEventName() string {
	return StakesWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed account, address indexed to, uint256 amount)
func (stakes *Stakes) UnpackWithdrawnEvent(log *types.Log) (*StakesWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakesWithdrawn)
	if len(log.Data) > 0 {
		if err := stakes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakes.abi.Events[event].Inputs {
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
func (stakes *Stakes) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], stakes.abi.Errors["ExitNotOver"].ID.Bytes()[:4]) {
		return stakes.UnpackExitNotOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakes.abi.Errors["InsufficientFree"].ID.Bytes()[:4]) {
		return stakes.UnpackInsufficientFreeError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakes.abi.Errors["NotActivatable"].ID.Bytes()[:4]) {
		return stakes.UnpackNotActivatableError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakes.abi.Errors["NotUnitOwner"].ID.Bytes()[:4]) {
		return stakes.UnpackNotUnitOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakes.abi.Errors["Nothing"].ID.Bytes()[:4]) {
		return stakes.UnpackNothingError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakes.abi.Errors["OnlyMarket"].ID.Bytes()[:4]) {
		return stakes.UnpackOnlyMarketError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakes.abi.Errors["PaymentRefused"].ID.Bytes()[:4]) {
		return stakes.UnpackPaymentRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakes.abi.Errors["Unbalanced"].ID.Bytes()[:4]) {
		return stakes.UnpackUnbalancedError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakes.abi.Errors["WrongUnitState"].ID.Bytes()[:4]) {
		return stakes.UnpackWrongUnitStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakes.abi.Errors["WrongValue"].ID.Bytes()[:4]) {
		return stakes.UnpackWrongValueError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// StakesExitNotOver represents a ExitNotOver error raised by the Stakes contract.
type StakesExitNotOver struct {
	Unit    *big.Int
	LeaveAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExitNotOver(uint256 unit, uint256 leaveAt)
func StakesExitNotOverErrorID() common.Hash {
	return common.HexToHash("0x58852e0e0f232d2e54bc6e9c1b07a66af25b3cea7639c898bb09c34eaf2a0e98")
}

// UnpackExitNotOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExitNotOver(uint256 unit, uint256 leaveAt)
func (stakes *Stakes) UnpackExitNotOverError(raw []byte) (*StakesExitNotOver, error) {
	out := new(StakesExitNotOver)
	if err := stakes.abi.UnpackIntoInterface(out, "ExitNotOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakesInsufficientFree represents a InsufficientFree error raised by the Stakes contract.
type StakesInsufficientFree struct {
	Account common.Address
	Free    *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientFree(address account, uint256 free, uint256 needed)
func StakesInsufficientFreeErrorID() common.Hash {
	return common.HexToHash("0x9e1e4e784bbddcbbadde53a03920ea175e18f95bcb5879336ac4cace822636ef")
}

// UnpackInsufficientFreeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientFree(address account, uint256 free, uint256 needed)
func (stakes *Stakes) UnpackInsufficientFreeError(raw []byte) (*StakesInsufficientFree, error) {
	out := new(StakesInsufficientFree)
	if err := stakes.abi.UnpackIntoInterface(out, "InsufficientFree", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakesNotActivatable represents a NotActivatable error raised by the Stakes contract.
type StakesNotActivatable struct {
	UpTo    *big.Int
	Joined  *big.Int
	ReadyAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotActivatable(uint256 upTo, uint256 joined, uint256 readyAt)
func StakesNotActivatableErrorID() common.Hash {
	return common.HexToHash("0x5bf5b28d18e0fb7890d9800d48cde956b3bf2fc98a3b0d34af5632d649390b0a")
}

// UnpackNotActivatableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotActivatable(uint256 upTo, uint256 joined, uint256 readyAt)
func (stakes *Stakes) UnpackNotActivatableError(raw []byte) (*StakesNotActivatable, error) {
	out := new(StakesNotActivatable)
	if err := stakes.abi.UnpackIntoInterface(out, "NotActivatable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakesNotUnitOwner represents a NotUnitOwner error raised by the Stakes contract.
type StakesNotUnitOwner struct {
	Unit   *big.Int
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotUnitOwner(uint256 unit, address caller)
func StakesNotUnitOwnerErrorID() common.Hash {
	return common.HexToHash("0xccc86bf1f7884b9edeb77471d74f0d8e9502f4864266a91cc66922ad879f0569")
}

// UnpackNotUnitOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotUnitOwner(uint256 unit, address caller)
func (stakes *Stakes) UnpackNotUnitOwnerError(raw []byte) (*StakesNotUnitOwner, error) {
	out := new(StakesNotUnitOwner)
	if err := stakes.abi.UnpackIntoInterface(out, "NotUnitOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakesNothing represents a Nothing error raised by the Stakes contract.
type StakesNothing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Nothing()
func StakesNothingErrorID() common.Hash {
	return common.HexToHash("0xf9820cc132b89dd54523d3427f62edb25f113e8cd2efd7b6b2513f209fd24cba")
}

// UnpackNothingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Nothing()
func (stakes *Stakes) UnpackNothingError(raw []byte) (*StakesNothing, error) {
	out := new(StakesNothing)
	if err := stakes.abi.UnpackIntoInterface(out, "Nothing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakesOnlyMarket represents a OnlyMarket error raised by the Stakes contract.
type StakesOnlyMarket struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlyMarket(address caller)
func StakesOnlyMarketErrorID() common.Hash {
	return common.HexToHash("0x0e717980e5adaed8f7409a509e7a8a9f571c6232f9a46d05769cdbe54b07ae6c")
}

// UnpackOnlyMarketError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlyMarket(address caller)
func (stakes *Stakes) UnpackOnlyMarketError(raw []byte) (*StakesOnlyMarket, error) {
	out := new(StakesOnlyMarket)
	if err := stakes.abi.UnpackIntoInterface(out, "OnlyMarket", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakesPaymentRefused represents a PaymentRefused error raised by the Stakes contract.
type StakesPaymentRefused struct {
	To     common.Address
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PaymentRefused(address to, uint256 amount)
func StakesPaymentRefusedErrorID() common.Hash {
	return common.HexToHash("0xf98a5eac1494baeb26486452cfdb22b6924ba25f4053248d7b15cefb83c7e55c")
}

// UnpackPaymentRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PaymentRefused(address to, uint256 amount)
func (stakes *Stakes) UnpackPaymentRefusedError(raw []byte) (*StakesPaymentRefused, error) {
	out := new(StakesPaymentRefused)
	if err := stakes.abi.UnpackIntoInterface(out, "PaymentRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakesUnbalanced represents a Unbalanced error raised by the Stakes contract.
type StakesUnbalanced struct {
	Into *big.Int
	Out  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Unbalanced(uint256 into, uint256 out)
func StakesUnbalancedErrorID() common.Hash {
	return common.HexToHash("0xc470dea422395b96482bad6218e52741bdb883750f37ef5b3087798272c1ee5d")
}

// UnpackUnbalancedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Unbalanced(uint256 into, uint256 out)
func (stakes *Stakes) UnpackUnbalancedError(raw []byte) (*StakesUnbalanced, error) {
	out := new(StakesUnbalanced)
	if err := stakes.abi.UnpackIntoInterface(out, "Unbalanced", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakesWrongUnitState represents a WrongUnitState error raised by the Stakes contract.
type StakesWrongUnitState struct {
	Unit  *big.Int
	State uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongUnitState(uint256 unit, uint8 state)
func StakesWrongUnitStateErrorID() common.Hash {
	return common.HexToHash("0xa56bd41693a93a1fdcbd0e4313c9c9c789045ecd0a77e2d29b4dab858357b300")
}

// UnpackWrongUnitStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongUnitState(uint256 unit, uint8 state)
func (stakes *Stakes) UnpackWrongUnitStateError(raw []byte) (*StakesWrongUnitState, error) {
	out := new(StakesWrongUnitState)
	if err := stakes.abi.UnpackIntoInterface(out, "WrongUnitState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakesWrongValue represents a WrongValue error raised by the Stakes contract.
type StakesWrongValue struct {
	Sent     *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongValue(uint256 sent, uint256 expected)
func StakesWrongValueErrorID() common.Hash {
	return common.HexToHash("0x195a3ca12ac3744ef64727effb118b3b203c382e49c7a7d24d450eae5e3b889a")
}

// UnpackWrongValueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongValue(uint256 sent, uint256 expected)
func (stakes *Stakes) UnpackWrongValueError(raw []byte) (*StakesWrongValue, error) {
	out := new(StakesWrongValue)
	if err := stakes.abi.UnpackIntoInterface(out, "WrongValue", raw); err != nil {
		return nil, err
	}
	return out, nil
}
