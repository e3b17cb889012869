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
	Bin: "0x6102c080604052346102dd5760808161280a80380380916100208285610311565b8339810103126102dd5780519060038210156102dd5761004260208201610334565b91606061005160408401610334565b920151926001600160a01b03841684036102dd576040516135a560f21b6020820190815260609290921b6001600160601b03191660228201819052600160f81b6036830152601782526101e19490929091906100ae603783610311565b905190206040516135a560f21b602082019081526022820194909452600160f91b6036820152601781526001600160a01b03909116926100ef603783610311565b905190206001600160a01b0316610105846103ca565b9260805260a05260c0528160e05263ffffffff8151166101005263ffffffff6020820151166101205263ffffffff6040820151166101405263ffffffff6060820151166101605263ffffffff6080820151166101805263ffffffff60a0820151166101a05263ffffffff60c0820151166101c05263ffffffff60e0820151166101e05263ffffffff610100820151166102005263ffffffff610140820151166102205263ffffffff610160820151166102405260018060601b03610200820151166102605261022060018060401b0391015116610280526103ca565b63ffffffff60e081610100840151169201511690818110156102c857826102a0526040516121db908161062f823960805181818161010901528181610859015281816118e90152611fa2015260a05181610131015260c05181610159015260e0518160cd015261010051816107dc0152610120518150506101405181505061016051815050610180518150506101a0518150506101c0518150506101e051815050610200518181816101f1015281816109cb01526111050152610220518150506102405181505061026051816105d9015261028051816105b301526102a051816117650152f35b63e472dedb60e01b5f5260045260245260445ffd5b5f80fd5b61024081019081106001600160401b038211176102fd57604052565b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b038211908210176102fd57604052565b51906001600160a01b03821682036102dd57565b60405190610355826102e1565b5f610220838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e0820152826102008201520152565b6103d2610348565b50600381101561061a57801561055557600114610498576103f1610348565b506040516103fe816102e1565b6004815260c86020820152603c6040820152601e6060820152601e6080820152607860a0820152607860c082015261021c60e08201526078610100820152600a610120820152620151806101408201526201518061016082015260146101808201526107086101a082015260016101c0820152670de0b6b3a76400006101e0820152662386f26fc100006102008201525f61022082015290565b6104a0610348565b506040516104ad816102e1565b60828152611f406020820152611c206040820152610e106060820152610e10608082015261546060a08201526201518060c082015261e10060e082015261384061010082015261038461012082015262093a8061014082015262278d006101608201526201518061018082015262093a806101a0820152600c6101c082015266b1a2bc2ec500006101e08201526611c37937e0800061020082015262f4240061022082015290565b5061055e610348565b5060405161056b816102e1565b60828152611f4060208201526201518060408201526201518060608201526201518060808201526203f48060a08201526212750060c0820152620a8c0060e08201526202a300610100820152612a3061012082015262278d0061014082015262ed4e006101608201526202a300610180820152622e24806101a0820152600c6101c0820152670de0b6b3a76400006101e082015266b1a2bc2ec5000061020082015262f4240061022082015290565b634e487b7160e01b5f52602160045260245ffdfe60806040526004361015610011575f80fd5b5f5f3560e01c80632f31e7f51461098b5780635c568c9c146103935780639bdcd670146102bc578063b0a910ab146101b2578063b47e9c79146100ba5763f7bb48f91461005c575f80fd5b346100b757366003190161038081126100b557610240136100b757610100366102431901126100b757610344356001600160401b0381116100b5576100a86100b2913690600401610a97565b61036435916110e1565b80f35b505b80fd5b50346100b757806003193601126100b7577f00000000000000000000000000000000000000000000000000000000000000006040516020810191600381101561019e5782526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811660408301527f0000000000000000000000000000000000000000000000000000000000000000811660608301527f00000000000000000000000000000000000000000000000000000000000000001660808083019190915281526020925061019360a082610c39565b519020604051908152f35b634e487b7160e01b84526021600452602484fd5b50346100b7576101d9906101c536610af4565b9295948495888a999a9c949c9693966111a6565b9591939061021b61021664ffffffffff60a08a0151167f000000000000000000000000000000000000000000000000000000000000000090610bd3565b611321565b604087019061ffff808351169160181c16116102a0575060808801359983358b810361027157506100b2999a509061026c9392916001600160401b0361026360a08c016110cd565b169289876114a4565b611d76565b8a8c6064926001600160401b0361028a60a08f016110cd565b63de82f2bd60e01b855216600452602452604452fd5b51633c58b2eb60e11b8a5261ffff166004526024899052604489fd5b50346100b757366003190161044081126100b557610240136100b757610100366102431901126100b757610344356001600160401b0381116100b557610306903690600401610a97565b60803661036319011261038f576103e4356001600160401b03811161038b57610333903690600401610ac7565b610404939193356001600160401b03811161038757610356903690600401610ba3565b9161042435956001600160401b0387116103835761037b6100b2973690600401610ba3565b969095610d18565b8780fd5b8580fd5b8380fd5b8280fd5b6102403660031901126108de576103a8610be0565b336001600160a01b039091160361095f57604051602081019046825230604082015260043560018060a01b0381168091036108de5760608201526024356001600160401b0381168091036108de57608082015260443560028110156108de5760a082015260643560ff81168091036108de5760c082015260843560ff81168091036108de5760e082015260a43563ffffffff81168091036108de5761010082015260c4356001600160401b0381168091036108de5761012082015260e43563ffffffff81168091036108de57610140820152610104356001600160601b0381168091036108de57610160820152610124356001600160601b0381168091036108de57610180820152610144356001600160601b0381168091036108de576101a0820152610164356001600160601b0381168091036108de576101c0820152610184356001600160601b0381168091036108de576101e08201526101a4356102008201526101c4356102208201526101e435610240820152610204356102608201526102243561028082015261028081526105446102a082610c39565b519020805f525f60205260405f205460ff811660138110801561094b576005820361092d5750506105758183611b7a565b61058864ffffffffff8260881c16611321565b5f91600782901c6101fe1660d883901c63ffffffff168082101561092657505b15610914576105d7487f0000000000000000000000000000000000000000000000000000000000000000611471565b7f000000000000000000000000000000000000000000000000000000000000000080821061090c575b50815f52600360205263ffffffff60405f205460481c16600181018091116108e25761062b91611471565b918234106108f657815f52600360205260405f2080549163ffffffff8360281c169163ffffffff83146108e257600183019368ffffffff00000000008560281b169068ffffffff0000000000191617905560405161068881610c0a565b338152602081016001600160601b0387168152604082019161ffff8352606081016001815261ffff6001608084019382855260a081019564ffffffffff421687528b5f52600460205260405f208a5f5260205260405f2091838060a01b03905116906001600160601b0360a01b905160a01b161781550194511661ffff1985541617845551151562ff000084549160101b169062ff00001916178355519064ffff00000069ffffffffff00000000008454925160281b169260181b169069ffffffffffffff0000001916171790558282116108e257837fb48db2170882394650a6434fdfb0f36e22dc140ea11a7b97563a348b10095f2260406020947f13c2def9164da2bd54c178fa07918c110f7d0f88be54cf97ec7f38b37fa6d6e196845f5260088752825f2055835f5260028652815f206801000000000000000069ffff0000000000000000198254161790556108017f000000000000000000000000000000000000000000000000000000000000000043610bd3565b5f8581528088528390206001603f60fa1b0360ff64ffffffffff60b01b011990971660b083901b1760061796909616600160fa1b179095558151908152808601899052a2604051908152a2803411610857575080f35b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169061088c9034610c5a565b90803b156108de575f9060446040518094819363ef6506db60e01b83523360048401528560248401525af180156108d3576108c5575080f35b6108d191505f90610c39565b005b6040513d5f823e3d90fd5b5f80fd5b634e487b7160e01b5f52601160045260245ffd5b82620155b560e01b5f523460045260245260445ffd5b905084610600565b6320fa328560e11b5f5260045260245ffd5b90506105a8565b9091501561094b5763509b2d0560e11b5f5261094891611b65565b5ffd5b634e487b7160e01b5f52602160045260245ffd5b610967610be0565b6304501b4b60e41b5f908152336004526001600160a01b0391909116602452604490fd5b346108de5760406109b161099e36610af4565b939799959488919395888c9b949b6111a6565b6109f061021664ffffffffff60a0849d969d9a959a0151167f000000000000000000000000000000000000000000000000000000000000000090610bd3565b019361ffff85511661ffff8760181c1680911015610a7c575061ffff85610a62866108d19d8d977f88a7f60a8938cbb2db4a8bf94d74e31a563b34bc69de37265cab40027a8dab1497602097610a57610a769f9e9c8f610a719f908f918c90511691611376565b87875116938b6114a4565b5116604051908152a285611825565b610bf6565b9161188b565b61ffff865116633c58b2eb60e11b5f5260045260245260445ffd5b9181601f840112156108de578235916001600160401b0383116108de57602080850194606085020101116108de57565b9181601f840112156108de578235916001600160401b0383116108de57602083818601950101116108de57565b600319810161044081126108de57610240136108de57600491610100610243198301126108de5761024491610344356001600160401b0381116108de5781610b3e91600401610a97565b9092909161036435916080610383198301126108de5761038491610404356001600160401b0381116108de5781610b7791600401610ac7565b9290929161042435906001600160401b0382116108de5760a09082900360031901126108de5760040190565b9181601f840112156108de578235916001600160401b0383116108de576020808501948460051b0101116108de57565b919082018092116108e257565b6004356001600160a01b03811681036108de5790565b356001600160a01b03811681036108de5790565b60c081019081106001600160401b03821117610c2557604052565b634e487b7160e01b5f52604160045260245ffd5b90601f801991011681019081106001600160401b03821117610c2557604052565b919082039182116108e257565b9190811015610c77576060020190565b634e487b7160e01b5f52603260045260245ffd5b805115610c775760200190565b8051821015610c775760209160051b010190565b9190811015610c775760051b81013590609e19813603018212156108de570190565b6001600160401b038111610c255760051b60200190565b90602080835192838152019201905f5b818110610d025750505090565b8251845260209384019390920191600101610cf5565b9294969791939597610d2a60046119c0565b96875f525f60205260405f20549060ff821660138110801561094b57600482036110b2575050610d5a828a611b7a565b610d6d64ffffffffff8360381c16611321565b610d8b610d858588610d80610244611b9b565b611c46565b8a611cd9565b93838b0361109b5715610c7757610dee945f604097885190610dad8a83610c39565b60018252601f198a0136602084013735610dc682610c8b565b528b89519889928392633aa5fb5d60e21b845260048401528b60248401526044830190610ce5565b0381305afa958615611091575f96611032575b50895f526007602052865f2054945f5b8c811015610ef5578060051b84013596885180891015610edf5750808f8c908f938f906001808f928f1c1614610ed05793610eb77f88a7f60a8938cbb2db4a8bf94d74e31a563b34bc69de37265cab40027a8dab1494848f948f8f9b81610e998960019f9d849f9e610ea69060209e610244610ec29f89610eab9b610e99610ea09389610c98565b5194610cac565b92611376565b610c98565b9261036460048b6114a4565b868d1b179b8d610c98565b518d51908152a25b01610e11565b50505050975050600190610eca565b88633c58b2eb60e11b5f5260045260245260445ffd5b509a509a5050945050919350600190511b5f1981019081116108e257810361102257507f315ec9ffdb0887f3baa92999ff3e4915dfd6b4ab2d429e8627775f10a21091b4915f946110179285875260076020528683812055610f7964ffffffffff4260381b60056bffffffffff000000000000ff19851617179260881c1642610bd3565b60881b9064ffffffffff60881b191617858752866020528287205585527fc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470602052808520848652600160205281862055805190610fd7602083610c39565b8582528536813780519283927fc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a4708452606060208501526060840190610ce5565b9042908301520390a3565b935050905f5260076020525f2055565b9095503d805f833e6110448183610c39565b81016060828203126108de5781516001600160401b0381116108de578161106c918401611d05565b5060208201516001600160401b0381116108de5761108a9201611d05565b945f610e01565b87513d5f823e3d90fd5b838b632e4a1ceb60e11b5f5260045260245260445ffd5b8a92501561094b5763509b2d0560e11b5f5261094891611b65565b356001600160401b03811681036108de5790565b6110f191839161024460046111a6565b61112a64ffffffffff60a0839695960151167f000000000000000000000000000000000000000000000000000000000000000090610bd3565b80421115611185575061ffff60408201511661ffff8360181c161161117457506111549083611825565b61024435906001600160a01b03821682036108de576111729261188b565b565b600491506102449261117294611d76565b600181018091116108e25763e58369d160e01b5f524260045260245260445ffd5b6111e290959295949391945f60a06040516111c081610c0a565b82815282602082015282604082015282606082015282608082015201526119c0565b94855f525f60205260405f20549460ff861660138110801561094b57600582108015611311575b6112f65750509161122a91610d8061123094611225898b611b7a565b611b9b565b85611cd9565b50835f52600460205260405f20825f5260205260405f20600181015460ff8160101c1615806112df579064ffffffffff916040519361126e85610c0a565b5460018060a01b038116855260a01c602085015261ffff8216604085015215606084015261ffff8160181c16608084015260281c1660a082015291600181018082116108e257855f52600860205260405f2054146112c95750565b84630ca13e2560e21b5f5260045260245260445ffd5b8487630ca13e2560e21b5f5260045260245260445ffd5b8892501561094b5763509b2d0560e11b5f5261094891611b65565b50801561094b5760088211611209565b80421161132b5750565b63388b017360e01b5f524260045260245260445ffd5b903590601e19813603018212156108de57018035906001600160401b0382116108de57602001918160051b360383136108de57565b61ffff909392919360181c1660015f1982011e61010103811c911102916113b06113a36060830183611341565b9085856020860135612039565b936060810135948581036114395750821561140c57505f1982019182116108e2576113eb926113e26040830183611341565b93909235612039565b908082036113f7575050565b63704657f160e01b5f5260045260245260445ffd5b60400135935035915082820361142157505050565b63de82f2bd60e01b5f5260045260245260445260645ffd5b8563704657f160e01b5f5260045260245260445ffd5b359063ffffffff821682036108de57565b3563ffffffff811681036108de5790565b818102929181159184041417156108e257565b908060209392818452848401375f828201840152601f01601f1916010190565b96909291939496604051936020850190863582526020870135918260408801526060604089019863ffffffff6114d98b61144f565b16828a0152019663ffffffff6114ee8961144f565b1660808201526080815261150360a082610c39565b5190206101a082013580820361181057505063ffffffff61152387611460565b1660010163ffffffff81116108e25763ffffffff1660078101908181116108e2576006019081116108e2576007900460030197886003116108e25761158061156a8a610cce565b996115786040519b8c610c39565b808b52610cce565b60208a019290601f19013684378a356115988b610c8b565b52895160011015610c775760208b013560408b0152895160021015610c77576101e081013560608b0152895160031015610c77578b60808b01526040516102006020820192013582524660408201523060608201528560808201526080815261160260a082610c39565b519020955f5b63ffffffff6116168a611460565b168110156116b0578060010190816001116108e2576116658a8f61165d848f63ffffffff938461165161164b61165894611460565b97611460565b1690611471565b610bd3565b91168b6120d4565b60078306926001600160fb1b03841684036108e2576007900460030192836003116108e2576001938e926116a99260051b1b6116a18285610c98565b511792610c98565b5201611608565b50939895509399989196509450608081013590601e19813603018212156108de57018035906001600160401b0382116108de576020019080360382136108de5790611738916117266020946040999897969951998a9963215f1bab60e21b8b5260048b0152608060248b015260848a0191611484565b87810360031901604489015291611484565b8481036003190160648601529151808352910191905f5b8181106117f757506020939283900391508290507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156108d3575f916117bc575b50156117a7575050565b633783eead60e11b5f5260045260245260445ffd5b90506020813d6020116117ef575b816117d760209383610c39565b810103126108de575180151581036108de575f61179d565b3d91506117ca565b825184528594506020938401939092019160010161174f565b63c628880160e01b5f5260045260245260445ffd5b90815f52600360205260405f20805463ffffffff8160481c169182156108e25763ffffffff925f19019163ffffffff60481b8360481b169063ffffffff60481b19161790551615611874575050565b6001607f60f91b0316905f525f60205260405f2055565b90815f52600460205260405f20815f5260205260405f20916001830162ff00001981541690557fbbd2fecdce079d9f601fb8db49e21f3505e30e68c6876090426c4e4caabaa8bd60206040515f8152a35460a081901c9060a11c81037f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166001600160601b0382116108e257803b156108de5760405163ef6506db60e01b81526001600160a01b0390941660048501526001600160601b039190911660248401525f91839160449183915af180156108d35761196c5750565b5f61117291610c39565b35906001600160a01b03821682036108de57565b35906001600160401b03821682036108de57565b359060ff821682036108de57565b35906001600160601b03821682036108de57565b604051602081019146835230604083015260018060a01b036119e182611976565b1660608301526001600160401b036119fb6020830161198a565b16608083015260408101359060028210156108de576102209160a084015260ff611a276060830161199e565b1660c084015260ff611a3b6080830161199e565b1660e084015263ffffffff611a5260a0830161144f565b166101008401526001600160401b03611a6d60c0830161198a565b1661012084015263ffffffff611a8560e0830161144f565b166101408401526001600160601b03611aa161010083016119ac565b166101608401526001600160601b03611abd61012083016119ac565b166101808401526001600160601b03611ad961014083016119ac565b166101a08401526001600160601b03611af561016083016119ac565b166101c08401526001600160601b03611b1161018083016119ac565b166101e08401526101a08101356102008401526101c0810135828401526101e081013561024084015261020081013561026084015201356102808201526102808152611b5f6102a082610c39565b51902090565b60045260449190601381101561094b57602452565b9060fb1c60011615611b895750565b637967341b60e01b5f5260045260245ffd5b60405160208101916001600160401b0390611c2e9060e0906001600160a01b03611bc482611976565b1686526001600160601b03611bdb602083016119ac565b1660408601526040810135606086015260608101356080860152608081013560a086015283611c0c60a0830161198a565b1660c086015263ffffffff611c2360c0830161144f565b16828601520161198a565b166101008201526101008152611b5f61012082610c39565b915f915b818310611c575750505090565b909192606090611c68858585610c67565b35611c7f6020611c79888888610c67565b01610bf6565b90604051928352602083015260018060a01b0316604082015220926040611ca7828585610c67565b0135611cb8575b6001019190611c4a565b926040611cc6858585610c67565b5f92835201356020526040902092611cae565b805f5260016020528160405f205403611cf0575090565b63c069bac960e01b5f5260045260245260445ffd5b9080601f830112156108de578151611d1c81610cce565b92611d2a6040519485610c39565b81845260208085019260051b8201019283116108de57602001905b828210611d525750505090565b8151815260209182019101611d45565b356001600160601b03811681036108de5790565b9390847fbbd2fecdce079d9f601fb8db49e21f3505e30e68c6876090426c4e4caabaa8bd602060405160018152a360405160e081018181106001600160401b03821117610c25576040525f815260208101925f845260408201955f875260608301935f855260808401965f885260a08501925f845260c08601925f845260018060a01b03611e0382610bf6565b1687526101008301956001600160601b03611e1d88611d62565b16808d526003810290808204600314901517156108e257600a90048b52516001600160a01b031685528a51600281901b9190808304600414901517156108e2576020611e7791600a6001600160601b039404875201611d62565b169161012081016001600160601b03611e8f82611d62565b1690606083013560ff81168091036108de57806003029060038204036108e257601295611658611f21936001600160601b03611f14611f0e611f008a84611ef9610160611ef2839e611eec611f1b9e866116516101408a01611d62565b90610bd3565b9301611d62565b1690610bd3565b83611ef96101808d01611d62565b92611d62565b1690610c5a565b97611d62565b1689526001600160a01b0390611f3690610bf6565b168752805f525f6020528160405f2055805f5260016020525f60408120557fe944b4a9a784757d9c1b7694da654e31267a5aff46ff0e990afd1a28bbc14328606060018060a01b038851168c51611f8e8d518a610bd3565b9060405192835260208301526040820152a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691823b156108de5760405163729abb0160e01b815294516001600160a01b039081166004870152965160248601529751604485015293518516606484015294516084830152945190921660a48301525160c4820152915f91839160e4918391905af180156108d35761196c5750565b939290919283600302906003820485036108e257148015906120b6575b6120a75790829060405192935b61206e575050505090565b9091929360608260051b169081868637818501908152602082606003928701910137608083209360600192915f19019060021c81612063565b637ca55c7760e01b5f5260045ffd5b506001600160ff1b03831683036108e257818360011b1c1515612056565b600282106121d45781156121c057818084939406920460405190602082019283526001600160401b0360c01b9060c01b16604082015260288152612119604882610c39565b51902090915f1981011e6101010360011c915f196001841b019260015b612141575050505090565b909192938481831c9116610100805b612166575090821b179392919082851015612136565b601f190180928763297a2d39632c1b3c6d63ffffffff89861c1663ffffffff639e3779b18802161880600f1c180263ffffffff620fffff82600c1c169116180263ffffffff6201ffff82600f1c1691161816189192612150565b634e487b7160e01b5f52601260045260245ffd5b5050505f9056",
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
