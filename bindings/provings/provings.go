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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"preset_\",\"type\":\"uint8\",\"internalType\":\"enumPreset\"},{\"name\":\"market\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"disputes_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"verifier_\",\"type\":\"address\",\"internalType\":\"contractISnarkVerifier\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"answer\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"s\",\"type\":\"tuple\",\"internalType\":\"structSubmission\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"finalState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rounds\",\"type\":\"tuple[]\",\"internalType\":\"structRound[]\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"drawer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"response\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structCircuit\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rows\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"batch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"key\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"p\",\"type\":\"tuple\",\"internalType\":\"structStepProof\",\"components\":[{\"name\":\"before\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"afterwards\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"beforePath\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"afterPath\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimUnavailable\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"expire\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"s\",\"type\":\"tuple\",\"internalType\":\"structSubmission\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"finalState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rounds\",\"type\":\"tuple[]\",\"internalType\":\"structRound[]\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"drawer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"response\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"parts\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"prove\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"s\",\"type\":\"tuple\",\"internalType\":\"structSubmission\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"finalState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rounds\",\"type\":\"tuple[]\",\"internalType\":\"structRound[]\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"drawer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"response\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structCircuit\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rows\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"batch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"key\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"positions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"proofs\",\"type\":\"tuple[]\",\"internalType\":\"structStepProof[]\",\"components\":[{\"name\":\"before\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"afterwards\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"beforePath\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"afterPath\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"refute\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"s\",\"type\":\"tuple\",\"internalType\":\"structSubmission\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"finalState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rounds\",\"type\":\"tuple[]\",\"internalType\":\"structRound[]\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"drawer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"response\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structCircuit\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rows\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"batch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"key\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"p\",\"type\":\"tuple\",\"internalType\":\"structStepProof\",\"components\":[{\"name\":\"before\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"afterwards\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"beforePath\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"afterPath\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"timeout\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"s\",\"type\":\"tuple\",\"internalType\":\"structSubmission\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"finalState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rounds\",\"type\":\"tuple[]\",\"internalType\":\"structRound[]\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"drawer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"response\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Convened\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"drawBlock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Decided\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"won\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Ended\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"end\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"enumPhase\"},{\"name\":\"trainer\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"forfeit\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"refund\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Proved\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"step\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Responded\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"response\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"digests\",\"type\":\"bytes32[]\",\"indexed\":false,\"internalType\":\"bytes32[]\"},{\"name\":\"revealEnd\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UnavailableClaimed\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"bond\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BadProof\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BondTooLow\",\"inputs\":[{\"name\":\"sent\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoSuchChallenge\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoSuchSection\",\"inputs\":[{\"name\":\"section\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sections\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotExpired\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"phase\",\"type\":\"uint8\",\"internalType\":\"enumPhase\"}]},{\"type\":\"error\",\"name\":\"NotProven\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"step\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NothingToConvene\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"TooEarly\",\"inputs\":[{\"name\":\"present\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"from\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooLate\",\"inputs\":[{\"name\":\"present\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"until\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WindowsTooLong\",\"inputs\":[{\"name\":\"life\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"exit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongCaller\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expected\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"WrongCircuit\",\"inputs\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"got\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongFacts\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"facts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongMode\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongPhase\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"phase\",\"type\":\"uint8\",\"internalType\":\"enumPhase\"}]},{\"type\":\"error\",\"name\":\"WrongProofs\",\"inputs\":[{\"name\":\"positions\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"proofs\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongState\",\"inputs\":[{\"name\":\"step\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"got\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongTrace\",\"inputs\":[{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "Provings",
	Bin: "0x6102c080604052346102fd57608081613b8080380380916100208285610331565b8339810103126102fd5780519060038210156102fd5761004260208201610354565b91606061005160408401610354565b920151926001600160a01b03841684036102fd576040516135a560f21b6020820190815260609290921b6001600160601b03191660228201819052600160f81b6036830152601782526101e19490929091906100ae603783610331565b905190206040516135a560f21b602082019081526022820194909452600160f91b6036820152601781526001600160a01b03909116926100ef603783610331565b905190206001600160a01b0316610105846103ea565b9260805260a05260c0528160e05263ffffffff8151166101005263ffffffff6020820151166101205263ffffffff6040820151166101405263ffffffff6060820151166101605263ffffffff6080820151166101805263ffffffff60a0820151166101a05263ffffffff60c0820151166101c05263ffffffff60e0820151166101e05263ffffffff610100820151166102005263ffffffff610140820151166102205263ffffffff610160820151166102405260018060601b03610200820151166102605261022060018060401b0391015116610280526103ea565b63ffffffff60e081610100840151169201511690818110156102e857826102a052604051613531908161064f82396080518181816103880152818161071801528181610c8a015281816112730152818161209b0152818161285f0152612e7f015260a051818181610ada0152610cb2015260c05181610cda015260e05181610c4e015261010051816111f601526101205181610ba401526101405181505061016051815050610180518150506101a0518150506101c0518150506101e05181505061020051818181610d71015281816113db0152611e9f015261022051815050610240518150506102605181610ff301526102805181610fcd01526102a051816126f10152f35b63e472dedb60e01b5f5260045260245260445ffd5b5f80fd5b61024081019081106001600160401b0382111761031d57604052565b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761031d57604052565b51906001600160a01b03821682036102fd57565b6040519061037582610301565b5f610220838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e0820152826102008201520152565b6103f2610368565b50600381101561063a578015610575576001146104b857610411610368565b5060405161041e81610301565b6004815260c86020820152603c6040820152601e6060820152601e6080820152607860a0820152607860c082015261021c60e08201526078610100820152600a610120820152620151806101408201526201518061016082015260146101808201526107086101a082015260016101c0820152670de0b6b3a76400006101e0820152662386f26fc100006102008201525f61022082015290565b6104c0610368565b506040516104cd81610301565b60828152611f406020820152611c206040820152610e106060820152610e10608082015261546060a08201526201518060c082015261e10060e082015261384061010082015261038461012082015262093a8061014082015262278d006101608201526201518061018082015262093a806101a0820152600c6101c082015266b1a2bc2ec500006101e08201526611c37937e0800061020082015262f4240061022082015290565b5061057e610368565b5060405161058b81610301565b60828152611f4060208201526201518060408201526201518060608201526201518060808201526203f48060a08201526212750060c0820152620a8c0060e08201526202a300610100820152612a3061012082015262278d0061014082015262ed4e006101608201526202a300610180820152622e24806101a0820152600c6101c0820152670de0b6b3a76400006101e082015266b1a2bc2ec5000061020082015262f4240061022082015290565b634e487b7160e01b5f52602160045260245ffdfe6103406040526004361015610012575f80fd5b5f5f3560e01c80632f31e7f51461139b5780635c568c9c14610f485780639bdcd67014610e79578063b0a910ab14610d33578063b47e9c7914610c3b578063deb2b7b6146100c65763f7bb48f914610068575f80fd5b346100c357366003190161038081126100c157610240136100c357610100366102431901126100c357610344356001600160401b0381116100c1576100b46100be9136906004016114c1565b6103643591611e75565b80f35b505b80fd5b50346100c357366003190161036081126100c157610240136100c357610100366102431901126100c357610344356001600160401b0381116100c1576101109036906004016114c1565b919061011a61292c565b908183528260205260408320549360ff8516916013831015610c27576040516020810190610244356001600160a01b03811690819003610412578252610264356001600160601b0381168091036104125760408201526102843560608201526102a43560808201526102c43560a08201526102e4356001600160401b0381168091036104125760c08201526103043563ffffffff81168091036104125760e0820152610324356001600160401b0381168091036104125783610201938387936101006101fb96015261010081526101f361012082611695565b519020612d46565b85612dd9565b5060018660f91c1615159182610c06575b603887901c64ffffffffff16421193869360fc89901c600116156005831481158115610bea575b610241611dd8565b986001600160a01b03610252611620565b168a52600a6001600160601b038d610268611e1e565b9050160498806001600160601b0360408d019b168b52610b8857600387148e8e8215610bdc575b82610b9c575b505015610416575050505050505050508394506001600160601b036102b8611e35565b166102c360046131d0565b90610124356001600160601b038116808203610412576102ec936102e792506116b6565b6115fd565b92610104356001600160601b0381169081810361040e575060208401526004356001600160a01b0381169283820361040e57600e935f5160206135115f395f51905f5292506060860152610340848461324d565b60018060a01b0385511690519061038361035e6080880151896115fd565b60405193849384604091949392606082019560018060a01b0316825260208201520152565b0390a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b156104095783916103da9160405194858094819363729abb0160e01b835260048301612f02565b03925af180156103fe576103ed57505080f35b816103f791611695565b6100c35780f35b6040513d84823e3d90fd5b505050fd5b8680fd5b8780fd5b809b9a9b99979899610b8857600487148015610b7c575b80610b75575b1561045f57505050505050505050506100be9293506001600160601b03610458611e35565b1690612f5b565b9a97989a610b6157600886149081610b59575b5080610a5a575b1561092f5750505050505050610124356001600160601b0381169081810361092b5760643560ff811680910361040e57806003029060038204036108eb576001600160601b036101443516610144350361040e576104e76104ed916001600160601b036101443516906122e0565b836115fd565b61016435906001600160601b03821691828103610927575061050f91906115fd565b61018435906001600160601b03821691828103610927576105589492610541949261053a92506115fd565b90506116b6565b6001600160601b03610551611e35565b16906115fd565b91600a6001600160601b0361056b611e1e565b1604916040519461010086018681106001600160401b03821117610913576040528686528660208701528660408701528660608701528660808701528660a08701526105b5613027565b60c08701526105c2613027565b60e08701526001600160a01b036105d7611620565b1686526105fd6001600160601b0385166001600160601b036105f7611e1e565b166116b6565b6020870152610144356001600160601b031660608701526001600160a01b0361062461160a565b166080870152828752600260205263ffffffff604088205460201c1691600110156108ff57909196610654613003565b5061066863ffffffff8260d81c1691612c77565b906060604051936106788561167a565b013583526020830152604082015281606082015260e085015152948585965b6108cd57506010906106b86106b287986060880151906122e0565b856116b6565b60a0860190815281875260208781526040808920859055838952600182528089208990558751925181516001600160a01b0390941684526001600160601b038716928401929092528201525f5160206135115f395f51905f5290606090a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691823b156108c9576040805163cacb508f60e01b815285516001600160a01b0390811660048301526020808801516024840152878401516044840152606080890151606485015260808901518316608485015260a089015160a485015260c08901518051805160c48701528084015160e48701528087015161010487015282015161012486015280830151841661014486015285015161016485015260e089015180518051610184870152808401516101a4870152808701516101c4870152909101516101e485015290810151909116610204830152909101516102248201529085908290610244908290875af19081156108be5785916108a9575b50506001600160601b039061084f611dd8565b93516001600160a01b03908116855261086661160a565b16606085015216602083018190526040830152803b156108a55760405163729abb0160e01b815291839183918290849082906103da9060048301612f02565b5050fd5b816108b391611695565b61040957835f61083c565b6040513d87823e3d90fd5b8480fd5b956108d7906122d2565b5f1987018781116108eb5790961680610697565b634e487b7160e01b87526011600452602487fd5b634e487b7160e01b87526032600452602487fd5b634e487b7160e01b88526041600452602488fd5b8880fd5b8580fd5b8092949699508a9b919395975091610a52575b81610a3e575b50156109685750505050506100be92506001600160601b03610458611e35565b94959482610a36575b5081610a2e575b5015610a1557508381526001600160601b03610992611e35565b1661099d60046131d0565b90610124356001600160601b038116808203610412576109c1936102e792506116b6565b92610104356001600160601b0381169081810361040e575060208401526004356001600160a01b0381169283820361040e576011935f5160206135115f395f51905f5292506060860152610340848461324d565b630aaf2b6d60e11b85528490610a2b9085611e60565b90fd5b90505f610978565b91505f610971565b64ffffffffff915060881c1642115f610948565b829150610942565b508a60018d60fa1c16156104795750888b52600260205260408b206040519063329e23cb60e21b82528d60048301525463ffffffff8116602483015263ffffffff8160201c16604483015261ffff8160401c16606483015265ffffffffffff8160501c16608483015260801c60a482015260408160c48160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610b4e578c91610b10575b50610479565b90506040813d604011610b46575b81610b2b60409383611695565b81010312610b4257610b3c90612517565b5f610b0a565b8b80fd5b3d9150610b1e565b6040513d8e823e3d90fd5b90505f610472565b634e487b7160e01b8c52602160045260248cfd5b5081610433565b50508b6007871461042d565b634e487b7160e01b8d52602160045260248dfd5b50610bd391507f00000000000000000000000000000000000000000000000000000000000000009060b01c64ffffffffff166115fd565b43118e8e610295565b92506006891491508261028f565b96505088956008841480610bff575b90610239565b5087610bf9565b8486526003602052610c2264ffffffffff604088205416612ed6565b610212565b634e487b7160e01b85526021600452602485fd5b50346100c357806003193601126100c3577f000000000000000000000000000000000000000000000000000000000000000060405160208101916003811015610d1f5782526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811660408301527f0000000000000000000000000000000000000000000000000000000000000000811660608301527f000000000000000000000000000000000000000000000000000000000000000016608080830191909152815260209250610d1460a082611695565b519020604051908152f35b634e487b7160e01b84526021600452602484fd5b50346100c357610d5890610d463661151e565b9396999195948893958b89939a612108565b9791959094610d9b610d9664ffffffffff60a08c0151167f0000000000000000000000000000000000000000000000000000000000000000906115fd565b61227d565b6040890161ffff81511661ffff8860181c1611610e5d575060808b01358535818103610e2d57505090816100be9a9b610dda869594610e069897612439565b6101e06001600160401b03610dfb60a0610df48d8a6124b1565b9401611dc4565b169501359089612544565b8186526020869052604086206001600f60fc1b03909116600160fc1b179081905590612e05565b6064918c916001600160401b038f60a0610e479101611dc4565b63de82f2bd60e01b855216600452602452604452fd5b51633c58b2eb60e11b8b5261ffff1660045260248a905260448afd5b50346100c357366003190161044081126100c157610240136100c357610100366102431901126100c357610344356001600160401b0381116100c157610ec39036906004016114c1565b608036610363190112610f44576103e4356001600160401b038111610f4057610ef09036906004016114f1565b610404939193356001600160401b03811161092b57610f139036906004016115cd565b9161042435956001600160401b03871161041257610f386100be9736906004016115cd565b969095611730565b8380fd5b8280fd5b506102403660031901126112f857610f5e61160a565b336001600160a01b039091160361136f57610f7761292c565b805f525f60205260405f20549060ff821660138110801561135b5760058203611340575050610fa68282612c56565b610fb964ffffffffff8360881c1661227d565b610fc282612c77565b1561132e57610ff1487f00000000000000000000000000000000000000000000000000000000000000006122e0565b7f0000000000000000000000000000000000000000000000000000000000000000808210611326575b50815f52600360205263ffffffff60405f205460481c16600181018091116112fc57611045916122e0565b9182341061131057815f52600360205260405f2080549163ffffffff8360281c169163ffffffff83146112fc57600183019368ffffffff00000000008560281b169068ffffffff000000000019161790556040516110a28161164b565b338152602081016001600160601b0387168152604082019161ffff8352606081016001815261ffff6001608084019382855260a081019564ffffffffff421687528b5f52600460205260405f208a5f5260205260405f2091838060a01b03905116906001600160601b0360a01b905160a01b161781550194511661ffff1985541617845551151562ff000084549160101b169062ff00001916178355519064ffff00000069ffffffffff00000000008454925160281b169260181b169069ffffffffffffff0000001916171790558282116112fc57837fb48db2170882394650a6434fdfb0f36e22dc140ea11a7b97563a348b10095f2260406020947f13c2def9164da2bd54c178fa07918c110f7d0f88be54cf97ec7f38b37fa6d6e196845f5260088752825f2055835f5260028652815f206801000000000000000069ffff00000000000000001982541617905561121b7f0000000000000000000000000000000000000000000000000000000000000000436115fd565b5f8581528088528390206001603f60fa1b0360ff64ffffffffff60b01b011990971660b083901b1760061796909616600160fa1b179095558151908152808601899052a2604051908152a2803411611271575080f35b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906112a690346116b6565b90803b156112f8575f9060446040518094819363ef6506db60e01b83523360048401528560248401525af180156112ed576112df575080f35b6112eb91505f90611695565b005b6040513d5f823e3d90fd5b5f80fd5b634e487b7160e01b5f52601160045260245ffd5b82620155b560e01b5f523460045260245260445ffd5b90505f61101a565b6320fa328560e11b5f5260045260245ffd5b1561135b5763509b2d0560e11b5f5261135891611e60565b5ffd5b634e487b7160e01b5f52602160045260245ffd5b61137761160a565b6304501b4b60e41b5f908152336004526001600160a01b0391909116602452604490fd5b346112f85760406113c16113ae3661151e565b939799959488919395888c9b949b612108565b611400610d9664ffffffffff60a0849d969d9a959a0151167f0000000000000000000000000000000000000000000000000000000000000000906115fd565b019361ffff85511661ffff8760181c16809110156114a6575061ffff8561148c866112eb9d8d977f88a7f60a8938cbb2db4a8bf94d74e31a563b34bc69de37265cab40027a8dab14976020976114676114a09f9e9c8f61149b9f908f918c905116916122f3565b6114718185612439565b61147b8b856124b1565b6101e089895116950135908c612544565b5116604051908152a28561279b565b611637565b91612801565b61ffff865116633c58b2eb60e11b5f5260045260245260445ffd5b9181601f840112156112f8578235916001600160401b0383116112f857602080850194606085020101116112f857565b9181601f840112156112f8578235916001600160401b0383116112f857602083818601950101116112f857565b600319810161044081126112f857610240136112f857600491610100610243198301126112f85761024491610344356001600160401b0381116112f85781611568916004016114c1565b9092909161036435916080610383198301126112f85761038491610404356001600160401b0381116112f857816115a1916004016114f1565b9290929161042435906001600160401b0382116112f85760a09082900360031901126112f85760040190565b9181601f840112156112f8578235916001600160401b0383116112f8576020808501948460051b0101116112f857565b919082018092116112fc57565b6004356001600160a01b03811681036112f85790565b610244356001600160a01b03811681036112f85790565b356001600160a01b03811681036112f85790565b60c081019081106001600160401b0382111761166657604052565b634e487b7160e01b5f52604160045260245ffd5b608081019081106001600160401b0382111761166657604052565b90601f801991011681019081106001600160401b0382111761166657604052565b919082039182116112fc57565b91908110156116d35760051b0190565b634e487b7160e01b5f52603260045260245ffd5b91908110156116d3576060020190565b91908110156116d35760051b81013590609e19813603018212156112f8570190565b6001600160401b0381116116665760051b60200190565b610300526102805260805260a0526102e0526101c05261012052610140526117586004612ab7565b610220525f61016052610220515f525f60205260405f20546101605260ff610160511660138110801561135b5760048203611da757505061179f6101605161022051612c56565b6117b564ffffffffff6101605160381c1661227d565b6117dc6117d361028051610300516117ce610244612c9b565b612d46565b61022051612dd9565b60e052610140516101c05103611d8a575f6102a05261ffff6101605160181c166102a05260ff6101605160101c1680610320526102a05110611d7d575b6101c051611d6b575b6118306102205160046124b1565b60c05261ffff6101605160281c16806102605260106103205111611d50575b505f610240525b6101c0516102405110611a4a576001610320511b5f1981019081116112fc5761026051036119f057601061032051116119da575b6101605142603881901b9166ffff00000000ff198116600517916118b89160881c64ffffffffff16906115fd565b60881b9164ffffffffff60881b19169075ffffffffff0000000000ffffffffff0000000000000019161717610220515f525f60205260405f205560e0515f527fc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a47060205260405f20610220515f52600160205260405f205560206040519061193f8183611695565b5f82525f36813760405190606082017fc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a4708352606082840152835180915281608084019401915f5b8281106119c65750505050907f315ec9ffdb0887f3baa92999ff3e4915dfd6b4ab2d429e8627775f10a21091b45f924260408201528061022051930390a3565b835186529481019492810192600101611986565b610220515f5260076020525f604081205561188a565b60106103205111611a2c575b66ffff00000000006102605160281b1666ffff000000000019610160511617610220515f525f60205260405f2055565b610220515f52600760205261ffff19610260511660405f20556119fc565b611a5e610240516101c0516102e0516116c3565b356102005261032051610200511015611d335760018061026051610200511c1614611d2e5761028051156116d357610200516102c0525f6101a0526102005160021c600160811b01600160811b116112fc576102005161030051355f908152600160811b600283901c01602081905260409091206003808416900360061b1c6101e08190526102a0518390036001600160401b03909116069091016101a052905b6102c0516101805260036102c0511615611b61576101e05160401c6101e0525f196102c051016102c0525f196001610180516102a05103016001600160401b036101e05116066101805101016101a05103611aff576102c0516101a052611aff565b905b6102c051611c1a5750611b93611b836102405161014051610120516116f7565b6101a051610244610160516122f3565b611bc7611baa6102405161014051610120516116f7565b6101a05160a0516080516103646101e43560c05161022051612544565b6001610200511b6102605117610260526040516101a05181527f88a7f60a8938cbb2db4a8bf94d74e31a563b34bc69de37265cab40027a8dab1460206102205192a25b6001610240510161024052611856565b6102c051610100525f19018060205260405f206101e0525f1960016102c0516102a05103016001600160401b036101e05116066102c05101016101a05114611d1e575b60011960026102c0516102a05103016001600160401b036101e05160401c16066102c05101016101a05114611d0d575b60021960036102c0516102a05103016001600160401b036101e05160801c16066102c05101016101a05114611cfc575b6003196102c051016102c0526003196004610100516102a05103016101e05160c01c066101005101016101a05103611b63576102c0516101a052611b63565b6102c051600219016101a052611cbd565b6102c051600119016101a052611c8d565b6102c0515f19016101a052611c5d565b611c0a565b633c58b2eb60e11b5f52610200516004526103205160245260445ffd5b610220515f52600760205260405f205417610260525f61184f565b611d786103646004612439565b611822565b6102a05161032052611819565b632e4a1ceb60e11b5f526101c0516004526101405160245260445ffd5b1561135b5763509b2d0560e11b5f52610220516113589190611e60565b356001600160401b03811681036112f85790565b6040519060e082018281106001600160401b03821117611666576040525f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b610104356001600160601b03811681036112f85790565b610264356001600160601b03811681036112f85790565b356001600160601b03811681036112f85790565b60045260449190601381101561135b57602452565b91611e87918194936102446004612108565b939060a085015194611eca611ec55f9764ffffffffff7f000000000000000000000000000000000000000000000000000000000000000091166115fd565b612ed6565b61ffff60408201511661ffff8360181c1611611f245760018260fc1c16611f185750611ef6908361279b565b61024435916001600160a01b03831683036108c957611f16939450612801565b565b92611f16949550612e05565b9293945050827fbbd2fecdce079d9f601fb8db49e21f3505e30e68c6876090426c4e4caabaa8bd602060405160018152a3611f5d611dd8565b90610244356001600160a01b038116908181036112f85750825261010435926001600160601b038416918285036112f85760408401928084526003810291818304600314821517156112fc57600a608087019304835260018060a01b0390511660a086015283518060021b90808204600414901517156112fc57600a900460c0860152610264356001600160601b038116908181036112f8575061200160046131d0565b90610124356001600160601b03811681036112f85761202d926102e7916001600160601b0316906116b6565b958181036112f857506020850152600435906001600160a01b03821682036112f8576001600160a01b0390911660608501526012925f5160206135115f395f51905f52919061207c858561324d565b61209661035e60018060a01b0388511692519351896115fd565b0390a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b156112f8575f916120ed9160405194858094819363729abb0160e01b835260048301612f02565b03925af180156112ed576120fe5750565b5f611f1691611695565b61214490959295949391945f60a06040516121228161164b565b8281528260208201528260408201528260608201528260808201520152612ab7565b94855f525f60205260405f20549460ff861660138110801561135b5760058210801561226d575b612252575050916101fb916117ce61218c94612187898b612c56565b612c9b565b50835f52600460205260405f20825f5260205260405f20600181015460ff8160101c16158061223b579064ffffffffff91604051936121ca8561164b565b5460018060a01b038116855260a01c602085015261ffff8216604085015215606084015261ffff8160181c16608084015260281c1660a082015291600181018082116112fc57855f52600860205260405f2054146122255750565b84630ca13e2560e21b5f5260045260245260445ffd5b8487630ca13e2560e21b5f5260045260245260445ffd5b8892501561135b5763509b2d0560e11b5f5261135891611e60565b50801561135b576008821161216b565b8042116122875750565b63388b017360e01b5f524260045260245260445ffd5b903590601e19813603018212156112f857018035906001600160401b0382116112f857602001918160051b360383136112f857565b5f1981146112fc5760010190565b818102929181159184041417156112fc57565b6060840192919061232b9060181c61ffff1661230f858761229d565b9160015f1982011e61010103811c91110285602089013561305c565b60608201358082036123d257505081156123fc57505f915b60038216156123e757612356908461229d565b9091836003026003810485036112fc5760036123739216906115fd565b5f198101919082116112fc57612388926116c3565b35916001600160ff1b03821682036112fc57600182811b1b905f1982019182116112fc576123c6926123bd604083018361229d565b9390923561305c565b908082036123d2575050565b63704657f160e01b5f5260045260245260445ffd5b91906123f69060021c916122d2565b91612343565b604001359235915082820361241057505050565b63de82f2bd60e01b5f5260045260245260445260645ffd5b359063ffffffff821682036112f857565b906101a09060405163ffffffff6124766060602084019480358652602081013560408601528361246b60408301612428565b168286015201612428565b1660808201526080815261248b60a082611695565b51902091013580820361249c575050565b63c628880160e01b5f5260045260245260445ffd5b90604051906102006020830193013583524660408301523060608301526080820152608081526124e260a082611695565b51902090565b3563ffffffff811681036112f85790565b8115612503570490565b634e487b7160e01b5f52601260045260245ffd5b519081151582036112f857565b908060209392818452848401375f828201840152601f01601f1916010190565b95969491939092946060860163ffffffff61255e826124e8565b1660010163ffffffff81116112fc5763ffffffff1660078101908181116112fc576006019081116112fc576007900460030194856003116112fc576125bb6125a587611719565b966125b36040519889611695565b808852611719565b602087019790601f19013689378651156116d357833588528651600110156116d357602084013560408801528651600210156116d35760608701528551600310156116d357612646918a9163ffffffff8061263c61263661262460408f898f60800152016124e8565b968361262f886124e8565b16906122e0565b946124e8565b1693169088613101565b608081013590601e19813603018212156112f857018035906001600160401b0382116112f8576020019080360382136112f857906126c4916126b26020989796959489956040519a8b9a63215f1bab60e21b8c52013560048b0152608060248b015260848a0191612524565b87810360031901604489015291612524565b8481036003190160648601529151808352910191905f5b81811061278257506020939283900391508290507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156112ed575f91612748575b5015612733575050565b633783eead60e11b5f5260045260245260445ffd5b90506020813d60201161277a575b8161276360209383611695565b810103126112f85761277490612517565b5f612729565b3d9150612756565b82518452859450602093840193909201916001016126db565b90815f52600360205260405f20805463ffffffff8160481c169182156112fc5763ffffffff925f19019163ffffffff60481b8360481b169063ffffffff60481b191617905516156127ea575050565b6001607f60f91b0316905f525f60205260405f2055565b90815f52600460205260405f20815f5260205260405f20916001830162ff00001981541690557fbbd2fecdce079d9f601fb8db49e21f3505e30e68c6876090426c4e4caabaa8bd60206040515f8152a35460a081901c9060a11c81037f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166001600160601b0382116112fc57803b156112f85760405163ef6506db60e01b81526001600160a01b0390941660048501526001600160601b039190911660248401525f91839160449183915af180156112ed576120fe5750565b35906001600160a01b03821682036112f857565b35906001600160401b03821682036112f857565b359060ff821682036112f857565b35906001600160601b03821682036112f857565b604051602081019046825230604082015260043560018060a01b0381168091036112f85760608201526024356001600160401b0381168091036112f857608082015260443560028110156112f85760a082015260643560ff81168091036112f85760c082015260843560ff81168091036112f85760e082015260a43563ffffffff81168091036112f85761010082015260c4356001600160401b0381168091036112f85761012082015260e43563ffffffff81168091036112f857610140820152610104356001600160601b0381168091036112f857610160820152610124356001600160601b0381168091036112f857610180820152610144356001600160601b0381168091036112f8576101a0820152610164356001600160601b0381168091036112f8576101c0820152610184356001600160601b0381168091036112f8576101e08201526101a4356102008201526101c4356102208201526101e435610240820152610204356102608201526102243561028082015261028081526124e26102a082611695565b604051602081019146835230604083015260018060a01b03612ad8826128e2565b1660608301526001600160401b03612af2602083016128f6565b16608083015260408101359060028210156112f8576102209160a084015260ff612b1e6060830161290a565b1660c084015260ff612b326080830161290a565b1660e084015263ffffffff612b4960a08301612428565b166101008401526001600160401b03612b6460c083016128f6565b1661012084015263ffffffff612b7c60e08301612428565b166101408401526001600160601b03612b986101008301612918565b166101608401526001600160601b03612bb46101208301612918565b166101808401526001600160601b03612bd06101408301612918565b166101a08401526001600160601b03612bec6101608301612918565b166101c08401526001600160601b03612c086101808301612918565b166101e08401526101a08101356102008401526101c0810135828401526101e0810135610240840152610200810135610260840152013561028082015261028081526124e26102a082611695565b9060fb1c60011615612c655750565b637967341b60e01b5f5260045260245ffd5b6101fe600782901c169060d81c63ffffffff1680821015612c96575090565b905090565b60405160208101916001600160401b0390612d2e9060e0906001600160a01b03612cc4826128e2565b1686526001600160601b03612cdb60208301612918565b1660408601526040810135606086015260608101356080860152608081013560a086015283612d0c60a083016128f6565b1660c086015263ffffffff612d2360c08301612428565b1682860152016128f6565b1661010082015261010081526124e261012082611695565b915f915b818310612d575750505090565b909192606090612d688585856116e7565b35612d7f6020612d798888886116e7565b01611637565b90604051928352602083015260018060a01b0316604082015220926040612da78285856116e7565b0135612db8575b6001019190612d4a565b926040612dc68585856116e7565b5f92835201356020526040902092612dae565b805f5260016020528160405f205403612df0575090565b63c069bac960e01b5f5260045260245260445ffd5b90612e10908261279b565b805f52600460205260405f20825f52602052600160405f200162ff00001981541690557fbbd2fecdce079d9f601fb8db49e21f3505e30e68c6876090426c4e4caabaa8bd602060405160018152a3602081015190516001600160601b03909116906001600160a01b03908116907f000000000000000000000000000000000000000000000000000000000000000016803b156112f85760445f92604051948593849263ef6506db60e01b845260048401528560248401525af180156112ed576120fe5750565b80421115612ee15750565b600181018091116112fc5763e58369d160e01b5f524260045260245260445ffd5b81516001600160a01b03908116825260208084015190830152604080840151908301526060808401518216908301526080808401519083015260a0808401519091169082015260c0918201519181019190915260e00190565b9190612f6760046131d0565b90610124356001600160601b0381168082036112f857612f8b936102e792506116b6565b91610104356001600160601b038116908181036112f857506020830152600435906001600160a01b0382168083036112f857600f92506060840152612fd0828261324d565b8251604084015160808501515f5160206135115f395f51905f52926001600160a01b0316906120969061035e90896115fd565b604051906130108261167a565b5f6060838281528260208201528260408201520152565b60405190606082018281106001600160401b03821117611666576040525f604083613050613003565b81528260208201520152565b939290919283600302906003820485036112fc57148015906130d9575b6130ca5790829060405192935b613091575050505090565b9091929360608260051b169081868637818501908152602082606003928701910137608083209360600192915f19019060021c81613086565b637ca55c7760e01b5f5260045ffd5b506001600160ff1b03831683036112fc57818360011b1c1515613079565b8115612503570690565b9360169392600281106131c8578185015b8086036131225750505050505050565b61312c82866130f7565b820394600486116131bf575b6016878503018087116131b7575b50868661317561315686856130f7565b61316087866124f9565b895f5260c01b602052868360285f2092613272565b92019601905b818803613189575050613112565b600190602060078a0460051b8b010163ffffffff821660078b0660051b1b815117905260401c97019661317b565b95505f613146565b60049550613138565b505050505050565b6001600160601b036131e56101208301611e4c565b1690606081013560ff81168091036112f857806003029060038204036112fc5761055161018061324361323561324a9661322f6001600160601b03968761262f6101408b01611e4c565b906115fd565b846105516101608801611e4c565b9301611e4c565b90565b90601381101561135b57815f525f60205260405f20555f5260016020525f6040812055565b939291906132ce7803000000000000000200000000000000010000000000000000918484780100000000000000010000000000000001000000000000000160605117988995869460015f199160061b1b01968792020116613442565b169380603f1b928382840203935b9091929394956001600160401b038287830316603f1c02801561343857805f0381166001600160401b038102821461332a575061331b85858885613442565b821816189594939291906132dc565b945095509391905061333e838686166124f9565b915f1981011e6101010360011c915f196001841b019260015b6133675750505050029119161790565b909192938481831c911690610100805b61338c5750821b179392919082851015613357565b908663297a2d39632c1b3c6d87601f1986011c639e3779b187021863ffffffff6201ffff82600f1c169116180263ffffffff620fffff82600c1c169116180263ffffffff6201ffff82600f1c16911618161890603f190180928763297a2d39632c1b3c6d88851c639e3779b187021863ffffffff6201ffff82600f1c169116180263ffffffff620fffff82600c1c169116180263ffffffff6201ffff82600f1c16911618161892613377565b5094505050505090565b91905f19011e6101010360011c90835f196001841b01029363ffffffff8102858086861c16951695600491825b61347d5750505050501b1790565b90919295968282808080808a809e878f9d848f81808e819593829460e01c0290639e3779b102181680600f1c1816632c1b3c6d021680600c1c181663297a2d39021680600f1c1816189d8e9160c01c63ffffffff160290639e3779b102181680600f1c1816632c1b3c6d021680600c1c181663297a2d39021680600f1c1816189660401b925f190191908294939461346f56fee944b4a9a784757d9c1b7694da654e31267a5aff46ff0e990afd1a28bbc14328",
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

// PackExpire is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdeb2b7b6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function expire((address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) t, (address,uint96,bytes32,bytes32,bytes32,uint64,uint32,uint64) s, (bytes32,address,bytes32)[] rounds) returns()
func (provings *Provings) PackExpire(t Terms, s Submission, rounds []Round) []byte {
	enc, err := provings.abi.Pack("expire", t, s, rounds)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExpire is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdeb2b7b6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function expire((address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) t, (address,uint96,bytes32,bytes32,bytes32,uint64,uint32,uint64) s, (bytes32,address,bytes32)[] rounds) returns()
func (provings *Provings) TryPackExpire(t Terms, s Submission, rounds []Round) ([]byte, error) {
	return provings.abi.Pack("expire", t, s, rounds)
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
	if bytes.Equal(raw[:4], provings.abi.Errors["NotExpired"].ID.Bytes()[:4]) {
		return provings.UnpackNotExpiredError(raw[4:])
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

// ProvingsNotExpired represents a NotExpired error raised by the Provings contract.
type ProvingsNotExpired struct {
	Id    [32]byte
	Phase uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotExpired(bytes32 id, uint8 phase)
func ProvingsNotExpiredErrorID() common.Hash {
	return common.HexToHash("0x155e56da9f44f1758835d1a061108bbf192e569d6347a55d5622a394068160fa")
}

// UnpackNotExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotExpired(bytes32 id, uint8 phase)
func (provings *Provings) UnpackNotExpiredError(raw []byte) (*ProvingsNotExpired, error) {
	out := new(ProvingsNotExpired)
	if err := provings.abi.UnpackIntoInterface(out, "NotExpired", raw); err != nil {
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
