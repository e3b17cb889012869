// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package provings is the generated binding of the contract Provings.
package provings

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

// Circuit is an auto generated low-level Go binding around an user-defined struct.
type Circuit struct {
	Program [32]byte
	Key     [32]byte
	Rows    uint32
	Batch   uint32
}

// Round is an auto generated low-level Go binding around an user-defined struct.
type Round struct {
	Seed     [32]byte
	Drawer   common.Address
	Response [32]byte
}

// StepProof is an auto generated low-level Go binding around an user-defined struct.
type StepProof struct {
	Before     [32]byte
	Afterwards [32]byte
	BeforePath [][32]byte
	AfterPath  [][32]byte
	Proof      []byte
}

// Submission is an auto generated low-level Go binding around an user-defined struct.
type Submission struct {
	Trainer      common.Address
	Reward       *big.Int
	InitialState [32]byte
	Trace        [32]byte
	FinalState   [32]byte
	Steps        uint64
	Operator     uint32
	Element      uint64
}

// Terms is an auto generated low-level Go binding around an user-defined struct.
type Terms struct {
	Requester    common.Address
	Nonce        uint64
	Mode         uint8
	Seats        uint8
	PerSeat      uint8
	SectionSteps uint32
	Steps        uint64
	TrainingTime uint32
	Stake        *big.Int
	Reward       *big.Int
	Fee          *big.Int
	DrawBounty   *big.Int
	SecondBounty *big.Int
	Program      [32]byte
	InitialState [32]byte
	Dataset      [32]byte
	Seed         [32]byte
	Manifest     [32]byte
}

// ProvingsMetaData contains all meta data concerning the Provings contract.
var ProvingsMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"preset_\",\"type\":\"uint8\",\"internalType\":\"enumPreset\"},{\"name\":\"market\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"disputes_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"verifier_\",\"type\":\"address\",\"internalType\":\"contractISnarkVerifier\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"answer\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"s\",\"type\":\"tuple\",\"internalType\":\"structSubmission\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"finalState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rounds\",\"type\":\"tuple[]\",\"internalType\":\"structRound[]\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"drawer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"response\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structCircuit\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rows\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"batch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"key\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"p\",\"type\":\"tuple\",\"internalType\":\"structStepProof\",\"components\":[{\"name\":\"before\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"afterwards\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"beforePath\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"afterPath\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimUnavailable\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"parts\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"prove\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"s\",\"type\":\"tuple\",\"internalType\":\"structSubmission\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"finalState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rounds\",\"type\":\"tuple[]\",\"internalType\":\"structRound[]\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"drawer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"response\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structCircuit\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rows\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"batch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"key\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"positions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"proofs\",\"type\":\"tuple[]\",\"internalType\":\"structStepProof[]\",\"components\":[{\"name\":\"before\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"afterwards\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"beforePath\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"afterPath\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"refute\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"s\",\"type\":\"tuple\",\"internalType\":\"structSubmission\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"finalState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rounds\",\"type\":\"tuple[]\",\"internalType\":\"structRound[]\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"drawer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"response\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structCircuit\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rows\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"batch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"key\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"p\",\"type\":\"tuple\",\"internalType\":\"structStepProof\",\"components\":[{\"name\":\"before\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"afterwards\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"beforePath\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"afterPath\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"timeout\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"s\",\"type\":\"tuple\",\"internalType\":\"structSubmission\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"finalState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rounds\",\"type\":\"tuple[]\",\"internalType\":\"structRound[]\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"drawer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"response\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Convened\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"drawBlock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Decided\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"won\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Ended\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"end\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"enumPhase\"},{\"name\":\"trainer\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"forfeit\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"refund\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Proved\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"step\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Responded\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"response\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"digests\",\"type\":\"bytes32[]\",\"indexed\":false,\"internalType\":\"bytes32[]\"},{\"name\":\"revealEnd\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UnavailableClaimed\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"bond\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BadProof\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BondTooLow\",\"inputs\":[{\"name\":\"sent\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoSuchChallenge\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoSuchSection\",\"inputs\":[{\"name\":\"section\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sections\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotProven\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"step\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NothingToConvene\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"TooEarly\",\"inputs\":[{\"name\":\"present\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"from\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooLate\",\"inputs\":[{\"name\":\"present\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"until\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WindowsTooLong\",\"inputs\":[{\"name\":\"life\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"exit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongCaller\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expected\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"WrongCircuit\",\"inputs\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"got\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongFacts\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"facts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongMode\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongPhase\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"phase\",\"type\":\"uint8\",\"internalType\":\"enumPhase\"}]},{\"type\":\"error\",\"name\":\"WrongProofs\",\"inputs\":[{\"name\":\"positions\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"proofs\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongState\",\"inputs\":[{\"name\":\"step\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"got\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongTrace\",\"inputs\":[{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "Provings",
	Bin: "0x6102c080604052346102e457608081612af180380380916100208285610318565b8339810103126102e45780519060038210156102e4576100426020820161033b565b9160606100516040840161033b565b920151926001600160a01b03841684036102e4576040516135a560f21b6020820190815260609290921b6001600160601b03191660228201819052600160f81b6036830152601782526101e19490929091906100ae603783610318565b905190206040516135a560f21b602082019081526022820194909452600160f91b6036820152601781526001600160a01b03909116926100ef603783610318565b905190206001600160a01b0316610105846103d1565b9260805260a05260c0528160e05263ffffffff8151166101005263ffffffff6020820151166101205263ffffffff6040820151166101405263ffffffff6060820151166101605263ffffffff6080820151166101805263ffffffff60a0820151166101a05263ffffffff60c0820151166101c05263ffffffff60e0820151166101e05263ffffffff610100820151166102005263ffffffff610140820151166102205263ffffffff610160820151166102405260018060601b03610200820151166102605261022060018060401b0391015116610280526103d1565b63ffffffff60e081610100840151169201511690818110156102cf57826102a0526040516124bb908161063682396080518181816101090152818161042601528181610adb015281816116b10152611eaa015260a05181610131015260c05181610159015260e0518160cd01526101005181610a5e0152610120518150506101405181505061016051815050610180518150506101a0518150506101c0518150506101e051815050610200518181816101f201528181610c4d01526113e401526102205181505061024051815050610260518161085b0152610280518161083501526102a05181611d260152f35b63e472dedb60e01b5f5260045260245260445ffd5b5f80fd5b61024081019081106001600160401b0382111761030457604052565b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761030457604052565b51906001600160a01b03821682036102e457565b6040519061035c826102e8565b5f610220838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e0820152826102008201520152565b6103d961034f565b50600381101561062157801561055c5760011461049f576103f861034f565b50604051610405816102e8565b6004815260c86020820152603c6040820152601e6060820152601e6080820152607860a0820152607860c082015261021c60e08201526078610100820152600a610120820152620151806101408201526201518061016082015260146101808201526107086101a082015260016101c0820152670de0b6b3a76400006101e0820152662386f26fc100006102008201525f61022082015290565b6104a761034f565b506040516104b4816102e8565b60828152611f406020820152611c206040820152610e106060820152610e10608082015261546060a08201526201518060c082015261e10060e082015261384061010082015261038461012082015262093a8061014082015262278d006101608201526201518061018082015262093a806101a0820152600c6101c082015266b1a2bc2ec500006101e08201526611c37937e0800061020082015262f4240061022082015290565b5061056561034f565b50604051610572816102e8565b60828152611f4060208201526201518060408201526201518060608201526201518060808201526203f48060a08201526212750060c0820152620a8c0060e08201526202a300610100820152612a3061012082015262278d0061014082015262ed4e006101608201526202a300610180820152622e24806101a0820152600c6101c0820152670de0b6b3a76400006101e082015266b1a2bc2ec5000061020082015262f4240061022082015290565b634e487b7160e01b5f52602160045260245ffdfe60806040526004361015610011575f80fd5b5f5f3560e01c80632f31e7f514610c0d5780635c568c9c146106155780639bdcd67014610542578063b0a910ab146101b2578063b47e9c79146100ba5763f7bb48f91461005c575f80fd5b346100b757366003190161038081126100b557610240136100b757610100366102431901126100b757610344356001600160401b0381116100b5576100a86100b2913690600401610d19565b61036435916113bd565b80f35b505b80fd5b50346100b757806003193601126100b7577f00000000000000000000000000000000000000000000000000000000000000006040516020810191600381101561019e5782526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811660408301527f0000000000000000000000000000000000000000000000000000000000000000811660608301527f00000000000000000000000000000000000000000000000000000000000000001660808083019190915281526020925061019360a082610ebb565b519020604051908152f35b634e487b7160e01b84526021600452602484fd5b50346100b7576101da6040916101c736610d76565b948496888a9c949d999a96939596611773565b61021c61021764ffffffffff60a0849b95969b0151167f000000000000000000000000000000000000000000000000000000000000000090610e55565b6118ee565b019061ffff808351169160181c161161052657508235986080870135808b036104f75750906102649392916001600160401b0361025b60a08a0161134f565b16928a88611a71565b817fbbd2fecdce079d9f601fb8db49e21f3505e30e68c6876090426c4e4caabaa8bd602060405160018152a3610298611363565b916001600160a01b036102aa82610e78565b1683526101008501926001600160601b036102de6020600a836102cc896113a9565b160494836040860196168652016113a9565b169561012081016001600160601b036102f6826113a9565b16606083013560ff81168091036104f357806003029060038204036104df5761038f899a61038a6103a3956001600160601b0361038361037d8a8361036f610180610376610361849e61035b6103959f876103546101408b016113a9565b1690611a3e565b90610e55565b8461036f61016088016113a9565b1690610e55565b93016113a9565b926113a9565b1690610edc565b610e55565b976113a9565b169160208401928352610e78565b94606083019560018060a01b0316865284875286602052600f60408820558487526001602052866040812055600f60018060a01b03845116957fe944b4a9a784757d9c1b7694da654e31267a5aff46ff0e990afd1a28bbc14328606087519860808801996104128b5188610e55565b9060405192835260208301526040820152a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b156104db5760405163729abb0160e01b815284516001600160a01b03908116600483015293516024820152945160448601529551821660648501529351608484015260a08201511660a483015260c0015160c4820152918391839160e49183915af180156104d0576104bf5750f35b816104c991610ebb565b6100b75780f35b6040513d84823e3d90fd5b8780fd5b634e487b7160e01b89526011600452602489fd5b8880fd5b886064918c6001600160401b0361051060a08d0161134f565b63de82f2bd60e01b855216600452602452604452fd5b51633c58b2eb60e11b885261ffff166004526024879052604487fd5b50346100b757366003190161044081126100b557610240136100b757610100366102431901126100b757610344356001600160401b0381116100b55761058c903690600401610d19565b608036610363190112610611576103e4356001600160401b03811161060d576105b9903690600401610d49565b610404939193356001600160401b038111610609576105dc903690600401610e25565b9161042435956001600160401b0387116104db576106016100b2973690600401610e25565b969095610f9a565b8580fd5b8380fd5b8280fd5b610240366003190112610b605761062a610e62565b336001600160a01b0390911603610be157604051602081019046825230604082015260043560018060a01b038116809103610b605760608201526024356001600160401b038116809103610b605760808201526044356002811015610b605760a082015260643560ff8116809103610b605760c082015260843560ff8116809103610b605760e082015260a43563ffffffff8116809103610b605761010082015260c4356001600160401b038116809103610b605761012082015260e43563ffffffff8116809103610b6057610140820152610104356001600160601b038116809103610b6057610160820152610124356001600160601b038116809103610b6057610180820152610144356001600160601b038116809103610b60576101a0820152610164356001600160601b038116809103610b60576101c0820152610184356001600160601b038116809103610b60576101e08201526101a4356102008201526101c4356102208201526101e435610240820152610204356102608201526102243561028082015261028081526107c66102a082610ebb565b519020805f525f60205260405f205460ff8116601381108015610bcd5760058203610baf5750506107f78183612131565b61080a64ffffffffff8260881c166118ee565b5f91600782901c6101fe1660d883901c63ffffffff1680821015610ba857505b15610b9657610859487f0000000000000000000000000000000000000000000000000000000000000000611a3e565b7f0000000000000000000000000000000000000000000000000000000000000000808210610b8e575b50815f52600360205263ffffffff60405f205460481c1660018101809111610b64576108ad91611a3e565b91823410610b7857815f52600360205260405f2080549163ffffffff8360281c169163ffffffff8314610b6457600183019368ffffffff00000000008560281b169068ffffffff0000000000191617905560405161090a81610e8c565b338152602081016001600160601b0387168152604082019161ffff8352606081016001815261ffff6001608084019382855260a081019564ffffffffff421687528b5f52600460205260405f208a5f5260205260405f2091838060a01b03905116906001600160601b0360a01b905160a01b161781550194511661ffff1985541617845551151562ff000084549160101b169062ff00001916178355519064ffff00000069ffffffffff00000000008454925160281b169260181b169069ffffffffffffff000000191617179055828211610b6457837fb48db2170882394650a6434fdfb0f36e22dc140ea11a7b97563a348b10095f2260406020947f13c2def9164da2bd54c178fa07918c110f7d0f88be54cf97ec7f38b37fa6d6e196845f5260088752825f2055835f5260028652815f206801000000000000000069ffff000000000000000019825416179055610a837f000000000000000000000000000000000000000000000000000000000000000043610e55565b5f8581528088528390206001603f60fa1b0360ff64ffffffffff60b01b011990971660b083901b1760061796909616600160fa1b179095558151908152808601899052a2604051908152a2803411610ad9575080f35b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690610b0e9034610edc565b90803b15610b60575f9060446040518094819363ef6506db60e01b83523360048401528560248401525af18015610b5557610b47575080f35b610b5391505f90610ebb565b005b6040513d5f823e3d90fd5b5f80fd5b634e487b7160e01b5f52601160045260245ffd5b82620155b560e01b5f523460045260245260445ffd5b905084610882565b6320fa328560e11b5f5260045260245ffd5b905061082a565b90915015610bcd5763509b2d0560e11b5f52610bca9161211c565b5ffd5b634e487b7160e01b5f52602160045260245ffd5b610be9610e62565b6304501b4b60e41b5f908152336004526001600160a01b0391909116602452604490fd5b34610b60576040610c33610c2036610d76565b939799959488919395888c9b949b611773565b610c7261021764ffffffffff60a0849d969d9a959a0151167f000000000000000000000000000000000000000000000000000000000000000090610e55565b019361ffff85511661ffff8760181c1680911015610cfe575061ffff85610ce486610b539d8d977f88a7f60a8938cbb2db4a8bf94d74e31a563b34bc69de37265cab40027a8dab1497602097610cd9610cf89f9e9c8f610cf39f908f918c90511691611943565b87875116938b611a71565b5116604051908152a285611de6565b610e78565b91611e4c565b61ffff865116633c58b2eb60e11b5f5260045260245260445ffd5b9181601f84011215610b60578235916001600160401b038311610b605760208085019460608502010111610b6057565b9181601f84011215610b60578235916001600160401b038311610b605760208381860195010111610b6057565b60031981016104408112610b605761024013610b605760049161010061024319830112610b605761024491610344356001600160401b038111610b605781610dc091600401610d19565b909290916103643591608061038319830112610b605761038491610404356001600160401b038111610b605781610df991600401610d49565b9290929161042435906001600160401b038211610b605760a0908290036003190112610b605760040190565b9181601f84011215610b60578235916001600160401b038311610b60576020808501948460051b010111610b6057565b91908201809211610b6457565b6004356001600160a01b0381168103610b605790565b356001600160a01b0381168103610b605790565b60c081019081106001600160401b03821117610ea757604052565b634e487b7160e01b5f52604160045260245ffd5b90601f801991011681019081106001600160401b03821117610ea757604052565b91908203918211610b6457565b9190811015610ef9576060020190565b634e487b7160e01b5f52603260045260245ffd5b805115610ef95760200190565b8051821015610ef95760209160051b010190565b9190811015610ef95760051b81013590609e1981360301821215610b60570190565b6001600160401b038111610ea75760051b60200190565b90602080835192838152019201905f5b818110610f845750505090565b8251845260209384019390920191600101610f77565b9294969791939597610fac6004611f77565b96875f525f60205260405f20549060ff8216601381108015610bcd5760048203611334575050610fdc828a612131565b610fef64ffffffffff8360381c166118ee565b61100d6110078588611002610244612152565b6121fd565b8a612290565b93838b0361131d5715610ef957611070945f60409788519061102f8a83610ebb565b60018252601f198a013660208401373561104882610f0d565b528b89519889928392633aa5fb5d60e21b845260048401528b60248401526044830190610f67565b0381305afa958615611313575f966112b4575b50895f526007602052865f2054945f5b8c811015611177578060051b840135968851808910156111615750808f8c908f938f906001808f928f1c161461115257936111397f88a7f60a8938cbb2db4a8bf94d74e31a563b34bc69de37265cab40027a8dab1494848f948f8f9b8161111b8960019f9d849f9e6111289060209e6102446111449f8961112d9b61111b6111229389610f1a565b5194610f2e565b92611943565b610f1a565b9261036460048b611a71565b868d1b179b8d610f1a565b518d51908152a25b01611093565b5050505097505060019061114c565b88633c58b2eb60e11b5f5260045260245260445ffd5b509a509a5050945050919350600190511b5f198101908111610b645781036112a457507f315ec9ffdb0887f3baa92999ff3e4915dfd6b4ab2d429e8627775f10a21091b4915f9461129992858752600760205286838120556111fb64ffffffffff4260381b60056bffffffffff000000000000ff19851617179260881c1642610e55565b60881b9064ffffffffff60881b191617858752866020528287205585527fc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470602052808520848652600160205281862055805190611259602083610ebb565b8582528536813780519283927fc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a4708452606060208501526060840190610f67565b9042908301520390a3565b935050905f5260076020525f2055565b9095503d805f833e6112c68183610ebb565b8101606082820312610b605781516001600160401b038111610b6057816112ee9184016122bc565b5060208201516001600160401b038111610b605761130c92016122bc565b945f611083565b87513d5f823e3d90fd5b838b632e4a1ceb60e11b5f5260045260245260445ffd5b8a925015610bcd5763509b2d0560e11b5f52610bca9161211c565b356001600160401b0381168103610b605790565b6040519060e082018281106001600160401b03821117610ea7576040525f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b356001600160601b0381168103610b605790565b916113cf918194936102446004611773565b939060a08501519461140a5f9664ffffffffff7f00000000000000000000000000000000000000000000000000000000000000009116610e55565b80421115611752575061ffff60408201511661ffff8360181c161161145a57506114349083611de6565b61024435916001600160a01b038316830361145657611454939450611e4c565b565b8480fd5b9293945050827fbbd2fecdce079d9f601fb8db49e21f3505e30e68c6876090426c4e4caabaa8bd602060405160018152a3611493611363565b610244356001600160a01b03811690818103610b605750815261010435926001600160601b03841691828503610b60576040810194838652600384029484860460031485151715610b6457600a608084019604865260018060a01b0390511660a0830190815286518060021b9080820460041490151715610b6457600a60c0850191048152610264356001600160601b03811690818103610b60575061012435906001600160601b0382168203610b605760643560ff8116809103610b605780600302906003820403610b6457610144356001600160601b0381168103610b605761159a9161158b916001600160601b031690611a3e565b6001600160601b038416610e55565b61016435906001600160601b0382168203610b60576115c2916001600160601b031690610e55565b61018435906001600160601b0382168203610b60576115ea916001600160601b031690610e55565b916001600160601b0381168103610b60576116129261038a916001600160601b031690610edc565b92868103610b60575060208401958652600435946001600160a01b0386168603610b6057601290606086019660018060a01b03168752805f525f6020528160405f2055805f5260016020525f60408120557fe944b4a9a784757d9c1b7694da654e31267a5aff46ff0e990afd1a28bbc14328606060018060a01b038851168c5161169d8d518a610e55565b9060405192835260208301526040820152a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691823b15610b605760405163729abb0160e01b815294516001600160a01b039081166004870152965160248601529751604485015293518516606484015294516084830152945190921660a48301525160c4820152915f91839160e4918391905af18015610b55576117485750565b5f61145491610ebb565b60018101809111610b645763e58369d160e01b5f524260045260245260445ffd5b6117af90959295949391945f60a060405161178d81610e8c565b8281528260208201528260408201528260608201528260808201520152611f77565b94855f525f60205260405f20549460ff8616601381108015610bcd576005821080156118de575b6118c3575050916117f7916110026117fd946117f2898b612131565b612152565b85612290565b50835f52600460205260405f20825f5260205260405f20600181015460ff8160101c1615806118ac579064ffffffffff916040519361183b85610e8c565b5460018060a01b038116855260a01c602085015261ffff8216604085015215606084015261ffff8160181c16608084015260281c1660a08201529160018101808211610b6457855f52600860205260405f2054146118965750565b84630ca13e2560e21b5f5260045260245260445ffd5b8487630ca13e2560e21b5f5260045260245260445ffd5b88925015610bcd5763509b2d0560e11b5f52610bca9161211c565b508015610bcd57600882116117d6565b8042116118f85750565b63388b017360e01b5f524260045260245260445ffd5b903590601e1981360301821215610b6057018035906001600160401b038211610b6057602001918160051b36038313610b6057565b61ffff909392919360181c1660015f1982011e61010103811c9111029161197d611970606083018361190e565b9085856020860135612319565b93606081013594858103611a06575082156119d957505f198201918211610b64576119b8926119af604083018361190e565b93909235612319565b908082036119c4575050565b63704657f160e01b5f5260045260245260445ffd5b6040013593503591508282036119ee57505050565b63de82f2bd60e01b5f5260045260245260445260645ffd5b8563704657f160e01b5f5260045260245260445ffd5b359063ffffffff82168203610b6057565b3563ffffffff81168103610b605790565b81810292918115918404141715610b6457565b908060209392818452848401375f828201840152601f01601f1916010190565b96909291939496604051936020850190863582526020870135918260408801526060604089019863ffffffff611aa68b611a1c565b16828a0152019663ffffffff611abb89611a1c565b16608082015260808152611ad060a082610ebb565b5190206101a0820135808203611dd157505063ffffffff611af087611a2d565b1660010163ffffffff8111610b645763ffffffff166007810190818111610b6457600601908111610b6457600790046003019788600311610b6457611b4d611b378a610f50565b99611b456040519b8c610ebb565b808b52610f50565b60208a019290601f19013684378a35611b658b610f0d565b52895160011015610ef95760208b013560408b0152895160021015610ef9576101e081013560608b0152895160031015610ef9578b60808b015260405161020060208201920135825246604082015230606082015285608082015260808152611bcf60a082610ebb565b519020955f5b63ffffffff611be38a611a2d565b16811015611c7157806001019081600111610b6457611c268a8f611c1e848f63ffffffff9384610354611c1861038a94611a2d565b97611a2d565b91168b6123b4565b60078306926001600160fb1b0384168403610b6457600790046003019283600311610b64576001938e92611c6a9260051b1b611c628285610f1a565b511792610f1a565b5201611bd5565b50939895509399989196509450608081013590601e1981360301821215610b6057018035906001600160401b038211610b6057602001908036038213610b605790611cf991611ce76020946040999897969951998a9963215f1bab60e21b8b5260048b0152608060248b015260848a0191611a51565b87810360031901604489015291611a51565b8481036003190160648601529151808352910191905f5b818110611db857506020939283900391508290507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610b55575f91611d7d575b5015611d68575050565b633783eead60e11b5f5260045260245260445ffd5b90506020813d602011611db0575b81611d9860209383610ebb565b81010312610b6057518015158103610b60575f611d5e565b3d9150611d8b565b8251845285945060209384019390920191600101611d10565b63c628880160e01b5f5260045260245260445ffd5b90815f52600360205260405f20805463ffffffff8160481c16918215610b645763ffffffff925f19019163ffffffff60481b8360481b169063ffffffff60481b19161790551615611e35575050565b6001607f60f91b0316905f525f60205260405f2055565b90815f52600460205260405f20815f5260205260405f20916001830162ff00001981541690557fbbd2fecdce079d9f601fb8db49e21f3505e30e68c6876090426c4e4caabaa8bd60206040515f8152a35460a081901c9060a11c81037f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166001600160601b038211610b6457803b15610b605760405163ef6506db60e01b81526001600160a01b0390941660048501526001600160601b039190911660248401525f91839160449183915af18015610b55576117485750565b35906001600160a01b0382168203610b6057565b35906001600160401b0382168203610b6057565b359060ff82168203610b6057565b35906001600160601b0382168203610b6057565b604051602081019146835230604083015260018060a01b03611f9882611f2d565b1660608301526001600160401b03611fb260208301611f41565b1660808301526040810135906002821015610b60576102209160a084015260ff611fde60608301611f55565b1660c084015260ff611ff260808301611f55565b1660e084015263ffffffff61200960a08301611a1c565b166101008401526001600160401b0361202460c08301611f41565b1661012084015263ffffffff61203c60e08301611a1c565b166101408401526001600160601b036120586101008301611f63565b166101608401526001600160601b036120746101208301611f63565b166101808401526001600160601b036120906101408301611f63565b166101a08401526001600160601b036120ac6101608301611f63565b166101c08401526001600160601b036120c86101808301611f63565b166101e08401526101a08101356102008401526101c0810135828401526101e0810135610240840152610200810135610260840152013561028082015261028081526121166102a082610ebb565b51902090565b600452604491906013811015610bcd57602452565b9060fb1c600116156121405750565b637967341b60e01b5f5260045260245ffd5b60405160208101916001600160401b03906121e59060e0906001600160a01b0361217b82611f2d565b1686526001600160601b0361219260208301611f63565b1660408601526040810135606086015260608101356080860152608081013560a0860152836121c360a08301611f41565b1660c086015263ffffffff6121da60c08301611a1c565b168286015201611f41565b16610100820152610100815261211661012082610ebb565b915f915b81831061220e5750505090565b90919260609061221f858585610ee9565b356122366020612230888888610ee9565b01610e78565b90604051928352602083015260018060a01b031660408201522092604061225e828585610ee9565b013561226f575b6001019190612201565b92604061227d858585610ee9565b5f92835201356020526040902092612265565b805f5260016020528160405f2054036122a7575090565b63c069bac960e01b5f5260045260245260445ffd5b9080601f83011215610b605781516122d381610f50565b926122e16040519485610ebb565b81845260208085019260051b820101928311610b6057602001905b8282106123095750505090565b81518152602091820191016122fc565b93929091928360030290600382048503610b645714801590612396575b6123875790829060405192935b61234e575050505090565b9091929360608260051b169081868637818501908152602082606003928701910137608083209360600192915f19019060021c81612343565b637ca55c7760e01b5f5260045ffd5b506001600160ff1b0383168303610b6457818360011b1c1515612336565b600282106124b45781156124a057818084939406920460405190602082019283526001600160401b0360c01b9060c01b166040820152602881526123f9604882610ebb565b51902090915f1981011e6101010360011c915f196001841b019260015b612421575050505090565b909192938481831c9116610100805b612446575090821b179392919082851015612416565b601f190180928763297a2d39632c1b3c6d63ffffffff89861c1663ffffffff639e3779b18802161880600f1c180263ffffffff620fffff82600c1c169116180263ffffffff6201ffff82600f1c1691161816189192612430565b634e487b7160e01b5f52601260045260245ffd5b5050505f9056",
}

// Provings is an auto generated Go binding around an Ethereum contract.
type Provings struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Provings) GetABI() abi.ABI {
	return c.abi
}

// NewProvings creates a new instance of Provings.
func NewProvings() *Provings {
	parsed, err := ProvingsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Provings{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Provings) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(uint8 preset_, address market, address disputes_, address verifier_) returns()
func (provings *Provings) PackConstructor(preset_ uint8, market common.Address, disputes_ common.Address, verifier_ common.Address) []byte {
	enc, err := provings.abi.Pack("", preset_, market, disputes_, verifier_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f31e7f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function answer((address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) t, (address,uint96,bytes32,bytes32,bytes32,uint64,uint32,uint64) s, (bytes32,address,bytes32)[] rounds, uint256 index, (bytes32,bytes32,uint32,uint32) c, bytes key, (bytes32,bytes32,bytes32[],bytes32[],bytes) p) returns()
func (provings *Provings) PackAnswer(t Terms, s Submission, rounds []Round, index *big.Int, c Circuit, key []byte, p StepProof) []byte {
	enc, err := provings.abi.Pack("answer", t, s, rounds, index, c, key, p)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f31e7f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function answer((address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) t, (address,uint96,bytes32,bytes32,bytes32,uint64,uint32,uint64) s, (bytes32,address,bytes32)[] rounds, uint256 index, (bytes32,bytes32,uint32,uint32) c, bytes key, (bytes32,bytes32,bytes32[],bytes32[],bytes) p) returns()
func (provings *Provings) TryPackAnswer(t Terms, s Submission, rounds []Round, index *big.Int, c Circuit, key []byte, p StepProof) ([]byte, error) {
	return provings.abi.Pack("answer", t, s, rounds, index, c, key, p)
}

// PackClaimUnavailable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c568c9c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimUnavailable((address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) t) payable returns()
func (provings *Provings) PackClaimUnavailable(t Terms) []byte {
	enc, err := provings.abi.Pack("claimUnavailable", t)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimUnavailable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c568c9c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimUnavailable((address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) t) payable returns()
func (provings *Provings) TryPackClaimUnavailable(t Terms) ([]byte, error) {
	return provings.abi.Pack("claimUnavailable", t)
}

// PackParts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb47e9c79.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function parts() view returns(bytes32)
func (provings *Provings) PackParts() []byte {
	enc, err := provings.abi.Pack("parts")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackParts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb47e9c79.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function parts() view returns(bytes32)
func (provings *Provings) TryPackParts() ([]byte, error) {
	return provings.abi.Pack("parts")
}

// UnpackParts is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb47e9c79.
//
// Solidity: function parts() view returns(bytes32)
func (provings *Provings) UnpackParts(data []byte) ([32]byte, error) {
	out, err := provings.abi.Unpack("parts", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackProve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9bdcd670.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function prove((address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) t, (address,uint96,bytes32,bytes32,bytes32,uint64,uint32,uint64) s, (bytes32,address,bytes32)[] rounds, (bytes32,bytes32,uint32,uint32) c, bytes key, uint256[] positions, (bytes32,bytes32,bytes32[],bytes32[],bytes)[] proofs) returns()
func (provings *Provings) PackProve(t Terms, s Submission, rounds []Round, c Circuit, key []byte, positions []*big.Int, proofs []StepProof) []byte {
	enc, err := provings.abi.Pack("prove", t, s, rounds, c, key, positions, proofs)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9bdcd670.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function prove((address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) t, (address,uint96,bytes32,bytes32,bytes32,uint64,uint32,uint64) s, (bytes32,address,bytes32)[] rounds, (bytes32,bytes32,uint32,uint32) c, bytes key, uint256[] positions, (bytes32,bytes32,bytes32[],bytes32[],bytes)[] proofs) returns()
func (provings *Provings) TryPackProve(t Terms, s Submission, rounds []Round, c Circuit, key []byte, positions []*big.Int, proofs []StepProof) ([]byte, error) {
	return provings.abi.Pack("prove", t, s, rounds, c, key, positions, proofs)
}

// PackRefute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb0a910ab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refute((address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) t, (address,uint96,bytes32,bytes32,bytes32,uint64,uint32,uint64) s, (bytes32,address,bytes32)[] rounds, uint256 index, (bytes32,bytes32,uint32,uint32) c, bytes key, (bytes32,bytes32,bytes32[],bytes32[],bytes) p) returns()
func (provings *Provings) PackRefute(t Terms, s Submission, rounds []Round, index *big.Int, c Circuit, key []byte, p StepProof) []byte {
	enc, err := provings.abi.Pack("refute", t, s, rounds, index, c, key, p)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb0a910ab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refute((address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) t, (address,uint96,bytes32,bytes32,bytes32,uint64,uint32,uint64) s, (bytes32,address,bytes32)[] rounds, uint256 index, (bytes32,bytes32,uint32,uint32) c, bytes key, (bytes32,bytes32,bytes32[],bytes32[],bytes) p) returns()
func (provings *Provings) TryPackRefute(t Terms, s Submission, rounds []Round, index *big.Int, c Circuit, key []byte, p StepProof) ([]byte, error) {
	return provings.abi.Pack("refute", t, s, rounds, index, c, key, p)
}

// PackTimeout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf7bb48f9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timeout((address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) t, (address,uint96,bytes32,bytes32,bytes32,uint64,uint32,uint64) s, (bytes32,address,bytes32)[] rounds, uint256 index) returns()
func (provings *Provings) PackTimeout(t Terms, s Submission, rounds []Round, index *big.Int) []byte {
	enc, err := provings.abi.Pack("timeout", t, s, rounds, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTimeout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf7bb48f9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function timeout((address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) t, (address,uint96,bytes32,bytes32,bytes32,uint64,uint32,uint64) s, (bytes32,address,bytes32)[] rounds, uint256 index) returns()
func (provings *Provings) TryPackTimeout(t Terms, s Submission, rounds []Round, index *big.Int) ([]byte, error) {
	return provings.abi.Pack("timeout", t, s, rounds, index)
}

// ProvingsConvened represents a Convened event raised by the Provings contract.
type ProvingsConvened struct {
	Id        [32]byte
	DrawBlock *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const ProvingsConvenedEventName = "Convened"

// ContractEventName returns the user-defined event name.
func (ProvingsConvened) ContractEventName() string {
	return ProvingsConvenedEventName
}

// UnpackConvenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Convened(bytes32 indexed id, uint256 drawBlock)
func (provings *Provings) UnpackConvenedEvent(log *types.Log) (*ProvingsConvened, error) {
	event := "Convened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != provings.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProvingsConvened)
	if len(log.Data) > 0 {
		if err := provings.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range provings.abi.Events[event].Inputs {
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

// ProvingsDecided represents a Decided event raised by the Provings contract.
type ProvingsDecided struct {
	Id    [32]byte
	Index *big.Int
	Won   bool
	Raw   *types.Log // Blockchain specific contextual infos
}

const ProvingsDecidedEventName = "Decided"

// ContractEventName returns the user-defined event name.
func (ProvingsDecided) ContractEventName() string {
	return ProvingsDecidedEventName
}

// UnpackDecidedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Decided(bytes32 indexed id, uint256 indexed index, bool won)
func (provings *Provings) UnpackDecidedEvent(log *types.Log) (*ProvingsDecided, error) {
	event := "Decided"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != provings.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProvingsDecided)
	if len(log.Data) > 0 {
		if err := provings.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range provings.abi.Events[event].Inputs {
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

// ProvingsEnded represents a Ended event raised by the Provings contract.
type ProvingsEnded struct {
	Id      [32]byte
	End     uint8
	Trainer common.Address
	Forfeit *big.Int
	Refund  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ProvingsEndedEventName = "Ended"

// ContractEventName returns the user-defined event name.
func (ProvingsEnded) ContractEventName() string {
	return ProvingsEndedEventName
}

// UnpackEndedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Ended(bytes32 indexed id, uint8 indexed end, address trainer, uint256 forfeit, uint256 refund)
func (provings *Provings) UnpackEndedEvent(log *types.Log) (*ProvingsEnded, error) {
	event := "Ended"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != provings.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProvingsEnded)
	if len(log.Data) > 0 {
		if err := provings.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range provings.abi.Events[event].Inputs {
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

// ProvingsProved represents a Proved event raised by the Provings contract.
type ProvingsProved struct {
	Id   [32]byte
	Step *big.Int
	Raw  *types.Log // Blockchain specific contextual infos
}

const ProvingsProvedEventName = "Proved"

// ContractEventName returns the user-defined event name.
func (ProvingsProved) ContractEventName() string {
	return ProvingsProvedEventName
}

// UnpackProvedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Proved(bytes32 indexed id, uint256 step)
func (provings *Provings) UnpackProvedEvent(log *types.Log) (*ProvingsProved, error) {
	event := "Proved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != provings.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProvingsProved)
	if len(log.Data) > 0 {
		if err := provings.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range provings.abi.Events[event].Inputs {
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

// ProvingsResponded represents a Responded event raised by the Provings contract.
type ProvingsResponded struct {
	Id        [32]byte
	Round     *big.Int
	Response  [32]byte
	Digests   [][32]byte
	RevealEnd *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const ProvingsRespondedEventName = "Responded"

// ContractEventName returns the user-defined event name.
func (ProvingsResponded) ContractEventName() string {
	return ProvingsRespondedEventName
}

// UnpackRespondedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Responded(bytes32 indexed id, uint256 indexed round, bytes32 response, bytes32[] digests, uint256 revealEnd)
func (provings *Provings) UnpackRespondedEvent(log *types.Log) (*ProvingsResponded, error) {
	event := "Responded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != provings.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProvingsResponded)
	if len(log.Data) > 0 {
		if err := provings.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range provings.abi.Events[event].Inputs {
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

// ProvingsUnavailableClaimed represents a UnavailableClaimed event raised by the Provings contract.
type ProvingsUnavailableClaimed struct {
	Id    [32]byte
	Index *big.Int
	Bond  *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const ProvingsUnavailableClaimedEventName = "UnavailableClaimed"

// ContractEventName returns the user-defined event name.
func (ProvingsUnavailableClaimed) ContractEventName() string {
	return ProvingsUnavailableClaimedEventName
}

// UnpackUnavailableClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UnavailableClaimed(bytes32 indexed id, uint256 index, uint256 bond)
func (provings *Provings) UnpackUnavailableClaimedEvent(log *types.Log) (*ProvingsUnavailableClaimed, error) {
	event := "UnavailableClaimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != provings.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProvingsUnavailableClaimed)
	if len(log.Data) > 0 {
		if err := provings.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range provings.abi.Events[event].Inputs {
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
func (provings *Provings) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], provings.abi.Errors["BadProof"].ID.Bytes()[:4]) {
		return provings.UnpackBadProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], provings.abi.Errors["BondTooLow"].ID.Bytes()[:4]) {
		return provings.UnpackBondTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], provings.abi.Errors["NoSuchChallenge"].ID.Bytes()[:4]) {
		return provings.UnpackNoSuchChallengeError(raw[4:])
	}
	if bytes.Equal(raw[:4], provings.abi.Errors["NoSuchSection"].ID.Bytes()[:4]) {
		return provings.UnpackNoSuchSectionError(raw[4:])
	}
	if bytes.Equal(raw[:4], provings.abi.Errors["NotProven"].ID.Bytes()[:4]) {
		return provings.UnpackNotProvenError(raw[4:])
	}
	if bytes.Equal(raw[:4], provings.abi.Errors["NothingToConvene"].ID.Bytes()[:4]) {
		return provings.UnpackNothingToConveneError(raw[4:])
	}
	if bytes.Equal(raw[:4], provings.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return provings.UnpackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], provings.abi.Errors["TooLate"].ID.Bytes()[:4]) {
		return provings.UnpackTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], provings.abi.Errors["WindowsTooLong"].ID.Bytes()[:4]) {
		return provings.UnpackWindowsTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], provings.abi.Errors["WrongCaller"].ID.Bytes()[:4]) {
		return provings.UnpackWrongCallerError(raw[4:])
	}
	if bytes.Equal(raw[:4], provings.abi.Errors["WrongCircuit"].ID.Bytes()[:4]) {
		return provings.UnpackWrongCircuitError(raw[4:])
	}
	if bytes.Equal(raw[:4], provings.abi.Errors["WrongFacts"].ID.Bytes()[:4]) {
		return provings.UnpackWrongFactsError(raw[4:])
	}
	if bytes.Equal(raw[:4], provings.abi.Errors["WrongMode"].ID.Bytes()[:4]) {
		return provings.UnpackWrongModeError(raw[4:])
	}
	if bytes.Equal(raw[:4], provings.abi.Errors["WrongPhase"].ID.Bytes()[:4]) {
		return provings.UnpackWrongPhaseError(raw[4:])
	}
	if bytes.Equal(raw[:4], provings.abi.Errors["WrongProofs"].ID.Bytes()[:4]) {
		return provings.UnpackWrongProofsError(raw[4:])
	}
	if bytes.Equal(raw[:4], provings.abi.Errors["WrongState"].ID.Bytes()[:4]) {
		return provings.UnpackWrongStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], provings.abi.Errors["WrongTrace"].ID.Bytes()[:4]) {
		return provings.UnpackWrongTraceError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ProvingsBadProof represents a BadProof error raised by the Provings contract.
type ProvingsBadProof struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadProof()
func ProvingsBadProofErrorID() common.Hash {
	return common.HexToHash("0x7ca55c774976027f27f73629387ed99a2044a8721aec39c3c2717944b08c423a")
}

// UnpackBadProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadProof()
func (provings *Provings) UnpackBadProofError(raw []byte) (*ProvingsBadProof, error) {
	out := new(ProvingsBadProof)
	if err := provings.abi.UnpackIntoInterface(out, "BadProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProvingsBondTooLow represents a BondTooLow error raised by the Provings contract.
type ProvingsBondTooLow struct {
	Sent   *big.Int
	Needed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BondTooLow(uint256 sent, uint256 needed)
func ProvingsBondTooLowErrorID() common.Hash {
	return common.HexToHash("0x000155b5ebd7e31e61b2db21f595e5ecb1232ce27e1acf6160bc8d8a6f74ef24")
}

// UnpackBondTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BondTooLow(uint256 sent, uint256 needed)
func (provings *Provings) UnpackBondTooLowError(raw []byte) (*ProvingsBondTooLow, error) {
	out := new(ProvingsBondTooLow)
	if err := provings.abi.UnpackIntoInterface(out, "BondTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProvingsNoSuchChallenge represents a NoSuchChallenge error raised by the Provings contract.
type ProvingsNoSuchChallenge struct {
	Id    [32]byte
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchChallenge(bytes32 id, uint256 index)
func ProvingsNoSuchChallengeErrorID() common.Hash {
	return common.HexToHash("0x3284f8940c0defd8ddf24fc983c71a31c8fef0fbeff958bd6dcf2498190ef2a6")
}

// UnpackNoSuchChallengeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchChallenge(bytes32 id, uint256 index)
func (provings *Provings) UnpackNoSuchChallengeError(raw []byte) (*ProvingsNoSuchChallenge, error) {
	out := new(ProvingsNoSuchChallenge)
	if err := provings.abi.UnpackIntoInterface(out, "NoSuchChallenge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProvingsNoSuchSection represents a NoSuchSection error raised by the Provings contract.
type ProvingsNoSuchSection struct {
	Section  *big.Int
	Sections *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchSection(uint256 section, uint256 sections)
func ProvingsNoSuchSectionErrorID() common.Hash {
	return common.HexToHash("0x78b165d6781caa18c802d14c160d47121bbfbcdd5a30f7afb74e6285ff2b0e14")
}

// UnpackNoSuchSectionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchSection(uint256 section, uint256 sections)
func (provings *Provings) UnpackNoSuchSectionError(raw []byte) (*ProvingsNoSuchSection, error) {
	out := new(ProvingsNoSuchSection)
	if err := provings.abi.UnpackIntoInterface(out, "NoSuchSection", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProvingsNotProven represents a NotProven error raised by the Provings contract.
type ProvingsNotProven struct {
	Id   [32]byte
	Step *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotProven(bytes32 id, uint256 step)
func ProvingsNotProvenErrorID() common.Hash {
	return common.HexToHash("0x6f07dd5aaca4f36895b195bd140988b6285dbd4bfdeaffb3912d9559d16ceea2")
}

// UnpackNotProvenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotProven(bytes32 id, uint256 step)
func (provings *Provings) UnpackNotProvenError(raw []byte) (*ProvingsNotProven, error) {
	out := new(ProvingsNotProven)
	if err := provings.abi.UnpackIntoInterface(out, "NotProven", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProvingsNothingToConvene represents a NothingToConvene error raised by the Provings contract.
type ProvingsNothingToConvene struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToConvene(bytes32 id)
func ProvingsNothingToConveneErrorID() common.Hash {
	return common.HexToHash("0x41f4650a59f8ab5b6479ad78372ce469540cc8d6f7a7cf3f4cc9f0547d22d0ff")
}

// UnpackNothingToConveneError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToConvene(bytes32 id)
func (provings *Provings) UnpackNothingToConveneError(raw []byte) (*ProvingsNothingToConvene, error) {
	out := new(ProvingsNothingToConvene)
	if err := provings.abi.UnpackIntoInterface(out, "NothingToConvene", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProvingsTooEarly represents a TooEarly error raised by the Provings contract.
type ProvingsTooEarly struct {
	Present *big.Int
	From    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly(uint256 present, uint256 from)
func ProvingsTooEarlyErrorID() common.Hash {
	return common.HexToHash("0xe58369d1bf8fa4cf500d8cc0c220f6a0845d3ec0e42895d7d9bdf831b8642795")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly(uint256 present, uint256 from)
func (provings *Provings) UnpackTooEarlyError(raw []byte) (*ProvingsTooEarly, error) {
	out := new(ProvingsTooEarly)
	if err := provings.abi.UnpackIntoInterface(out, "TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProvingsTooLate represents a TooLate error raised by the Provings contract.
type ProvingsTooLate struct {
	Present *big.Int
	Until   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLate(uint256 present, uint256 until)
func ProvingsTooLateErrorID() common.Hash {
	return common.HexToHash("0x388b0173db4d67d3dde6a907127ba4666cfd85c9e09957658038ae708795e4d9")
}

// UnpackTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLate(uint256 present, uint256 until)
func (provings *Provings) UnpackTooLateError(raw []byte) (*ProvingsTooLate, error) {
	out := new(ProvingsTooLate)
	if err := provings.abi.UnpackIntoInterface(out, "TooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProvingsWindowsTooLong represents a WindowsTooLong error raised by the Provings contract.
type ProvingsWindowsTooLong struct {
	Life *big.Int
	Exit *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WindowsTooLong(uint256 life, uint256 exit)
func ProvingsWindowsTooLongErrorID() common.Hash {
	return common.HexToHash("0xe472dedbb9e31866a959bf7f31973a158ab3ee51e0926b1581b1ca6d09d4507f")
}

// UnpackWindowsTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WindowsTooLong(uint256 life, uint256 exit)
func (provings *Provings) UnpackWindowsTooLongError(raw []byte) (*ProvingsWindowsTooLong, error) {
	out := new(ProvingsWindowsTooLong)
	if err := provings.abi.UnpackIntoInterface(out, "WindowsTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProvingsWrongCaller represents a WrongCaller error raised by the Provings contract.
type ProvingsWrongCaller struct {
	Caller   common.Address
	Expected common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongCaller(address caller, address expected)
func ProvingsWrongCallerErrorID() common.Hash {
	return common.HexToHash("0x4501b4b02ac253144a92bfbe5211492ef3520c6d3e9b585a100c43f88a56b7b2")
}

// UnpackWrongCallerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongCaller(address caller, address expected)
func (provings *Provings) UnpackWrongCallerError(raw []byte) (*ProvingsWrongCaller, error) {
	out := new(ProvingsWrongCaller)
	if err := provings.abi.UnpackIntoInterface(out, "WrongCaller", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProvingsWrongCircuit represents a WrongCircuit error raised by the Provings contract.
type ProvingsWrongCircuit struct {
	Program [32]byte
	Got     [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongCircuit(bytes32 program, bytes32 got)
func ProvingsWrongCircuitErrorID() common.Hash {
	return common.HexToHash("0xc62888017495328308f91ff24c9db1b31b183a6defa688123fffff963c120e32")
}

// UnpackWrongCircuitError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongCircuit(bytes32 program, bytes32 got)
func (provings *Provings) UnpackWrongCircuitError(raw []byte) (*ProvingsWrongCircuit, error) {
	out := new(ProvingsWrongCircuit)
	if err := provings.abi.UnpackIntoInterface(out, "WrongCircuit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProvingsWrongFacts represents a WrongFacts error raised by the Provings contract.
type ProvingsWrongFacts struct {
	Id    [32]byte
	Facts [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongFacts(bytes32 id, bytes32 facts)
func ProvingsWrongFactsErrorID() common.Hash {
	return common.HexToHash("0xc069bac96b375967c2608fb68f02a2293dc04fa9c0805bb9edf38b2f3cdb65bd")
}

// UnpackWrongFactsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongFacts(bytes32 id, bytes32 facts)
func (provings *Provings) UnpackWrongFactsError(raw []byte) (*ProvingsWrongFacts, error) {
	out := new(ProvingsWrongFacts)
	if err := provings.abi.UnpackIntoInterface(out, "WrongFacts", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProvingsWrongMode represents a WrongMode error raised by the Provings contract.
type ProvingsWrongMode struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongMode(bytes32 id)
func ProvingsWrongModeErrorID() common.Hash {
	return common.HexToHash("0x7967341b4dea64de3bc4ae2fe1e6ddbfd656b9da434e3274e1e15289cf8bfbd7")
}

// UnpackWrongModeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongMode(bytes32 id)
func (provings *Provings) UnpackWrongModeError(raw []byte) (*ProvingsWrongMode, error) {
	out := new(ProvingsWrongMode)
	if err := provings.abi.UnpackIntoInterface(out, "WrongMode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProvingsWrongPhase represents a WrongPhase error raised by the Provings contract.
type ProvingsWrongPhase struct {
	Id    [32]byte
	Phase uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongPhase(bytes32 id, uint8 phase)
func ProvingsWrongPhaseErrorID() common.Hash {
	return common.HexToHash("0xa1365a0a80638d1f01ee53ca3c9919c387cb33053ac248a32f152920d0466ebb")
}

// UnpackWrongPhaseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongPhase(bytes32 id, uint8 phase)
func (provings *Provings) UnpackWrongPhaseError(raw []byte) (*ProvingsWrongPhase, error) {
	out := new(ProvingsWrongPhase)
	if err := provings.abi.UnpackIntoInterface(out, "WrongPhase", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProvingsWrongProofs represents a WrongProofs error raised by the Provings contract.
type ProvingsWrongProofs struct {
	Positions *big.Int
	Proofs    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongProofs(uint256 positions, uint256 proofs)
func ProvingsWrongProofsErrorID() common.Hash {
	return common.HexToHash("0x5c9439d654272b37f44949f61e60ef25cefdac55da6ae1a7f3bea136a7d51573")
}

// UnpackWrongProofsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongProofs(uint256 positions, uint256 proofs)
func (provings *Provings) UnpackWrongProofsError(raw []byte) (*ProvingsWrongProofs, error) {
	out := new(ProvingsWrongProofs)
	if err := provings.abi.UnpackIntoInterface(out, "WrongProofs", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProvingsWrongState represents a WrongState error raised by the Provings contract.
type ProvingsWrongState struct {
	Step     *big.Int
	Got      [32]byte
	Expected [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongState(uint256 step, bytes32 got, bytes32 expected)
func ProvingsWrongStateErrorID() common.Hash {
	return common.HexToHash("0xde82f2bdaee532da4ee5530f5ed085c00db246e8c3e93c2a5b1233577b95edbb")
}

// UnpackWrongStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongState(uint256 step, bytes32 got, bytes32 expected)
func (provings *Provings) UnpackWrongStateError(raw []byte) (*ProvingsWrongState, error) {
	out := new(ProvingsWrongState)
	if err := provings.abi.UnpackIntoInterface(out, "WrongState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProvingsWrongTrace represents a WrongTrace error raised by the Provings contract.
type ProvingsWrongTrace struct {
	Trace    [32]byte
	Computed [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongTrace(bytes32 trace, bytes32 computed)
func ProvingsWrongTraceErrorID() common.Hash {
	return common.HexToHash("0x704657f16a65cca328066702fbe066b7d9a15243bc5536aec8d8d1830cb8a812")
}

// UnpackWrongTraceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongTrace(bytes32 trace, bytes32 computed)
func (provings *Provings) UnpackWrongTraceError(raw []byte) (*ProvingsWrongTrace, error) {
	out := new(ProvingsWrongTrace)
	if err := provings.abi.UnpackIntoInterface(out, "WrongTrace", raw); err != nil {
		return nil, err
	}
	return out, nil
}
