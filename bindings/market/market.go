// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package market is the generated binding of the contract Market.
package market

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

// Accusation is an auto generated low-level Go binding around an user-defined struct.
type Accusation struct {
	Seat     uint16
	Votes    uint16
	Lane     uint32
	Salt     [32]byte
	Position uint8
	Own      [][32]byte
	Theirs   [][32]byte
}

// Challenge is an auto generated low-level Go binding around an user-defined struct.
type Challenge struct {
	Challenger common.Address
	Bond       *big.Int
	Section    uint16
	Live       bool
	Seat       uint16
	Since      *big.Int
}

// Circuit is an auto generated low-level Go binding around an user-defined struct.
type Circuit struct {
	Program [32]byte
	Key     [32]byte
	Rows    uint32
	Batch   uint32
}

// Claim is an auto generated low-level Go binding around an user-defined struct.
type Claim struct {
	Trainer      common.Address
	ClaimedAt    *big.Int
	Reward       *big.Int
	SectionSteps uint32
	InitialState [32]byte
}

// Docket is an auto generated low-level Go binding around an user-defined struct.
type Docket struct {
	End    *big.Int
	Opened uint32
	Live   uint32
}

// JobView is an auto generated low-level Go binding around an user-defined struct.
type JobView struct {
	Phase        uint8
	Under        uint8
	Seats        uint8
	PerSeat      uint8
	Sections     uint16
	Matched      uint16
	Diverged     bool
	Deadline     *big.Int
	CommitEnd    *big.Int
	ChallengeEnd *big.Int
	DrawBlock    *big.Int
	Units        uint32
	Facts        [32]byte
}

// Opening is an auto generated low-level Go binding around an user-defined struct.
type Opening struct {
	Indices   []byte
	Positions []byte
	Leaves    [][32]byte
	Siblings  [][32]byte
	Interiors [][32]byte
}

// Pick is an auto generated low-level Go binding around an user-defined struct.
type Pick struct {
	Seat    uint16
	Votes   uint16
	Attests bool
	Lane    uint32
	Salt    [32]byte
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

// Tally is an auto generated low-level Go binding around an user-defined struct.
type Tally struct {
	Matched   uint32
	Revealed  uint32
	Announced uint16
	Accused   *big.Int
	Counts    *big.Int
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

// Windows is an auto generated low-level Go binding around an user-defined struct.
type Windows struct {
	DrawDelay      uint32
	DrawUsable     uint32
	Commit         uint32
	Respond        uint32
	Reveal         uint32
	ChallengeFloor uint32
	ChallengeCap   uint32
	Dispute        uint32
	Clock          uint32
	Grace          uint32
	Open           uint32
	Training       uint32
	Activation     uint32
	Exit           uint32
	BlockTime      uint32
	Unit           *big.Int
	BondFloor      *big.Int
	BondGas        uint64
}

// MarketMetaData contains all meta data concerning the Market contract.
var MarketMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"preset_\",\"type\":\"uint8\",\"internalType\":\"enumPreset\"},{\"name\":\"disputes_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"provings_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"abandon\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"claimedAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"accuse\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"submission\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rounds\",\"type\":\"tuple[]\",\"internalType\":\"structRound[]\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"drawer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"response\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"digests\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"a\",\"type\":\"tuple\",\"internalType\":\"structAccusation\",\"components\":[{\"name\":\"seat\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"votes\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"lane\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"position\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"own\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"theirs\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"acquit\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"s\",\"type\":\"tuple\",\"internalType\":\"structSubmission\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"finalState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rounds\",\"type\":\"tuple[]\",\"internalType\":\"structRound[]\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"drawer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"response\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"answer\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"s\",\"type\":\"tuple\",\"internalType\":\"structSubmission\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"finalState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rounds\",\"type\":\"tuple[]\",\"internalType\":\"structRound[]\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"drawer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"response\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structCircuit\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rows\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"batch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"key\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"p\",\"type\":\"tuple\",\"internalType\":\"structStepProof\",\"components\":[{\"name\":\"before\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"afterwards\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"beforePath\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"afterPath\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"beacon\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIBeacon\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"bondOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancel\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"challenge\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"section\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"challengeAt\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structChallenge\",\"components\":[{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"section\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"live\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"seat\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"since\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimUnavailable\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"commit\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seat\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"lane\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"convene\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"convict\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"shown\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"s\",\"type\":\"tuple\",\"internalType\":\"structSubmission\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"finalState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rounds\",\"type\":\"tuple[]\",\"internalType\":\"structRound[]\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"drawer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"response\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"disputes\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"docketOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structDocket\",\"components\":[{\"name\":\"end\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"opened\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"live\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"draw\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"header\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"escrowOf\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"expire\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"s\",\"type\":\"tuple\",\"internalType\":\"structSubmission\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"finalState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rounds\",\"type\":\"tuple[]\",\"internalType\":\"structRound[]\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"drawer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"response\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"idOf\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"job\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structJobView\",\"components\":[{\"name\":\"phase\",\"type\":\"uint8\",\"internalType\":\"enumPhase\"},{\"name\":\"under\",\"type\":\"uint8\",\"internalType\":\"enumPhase\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sections\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"matched\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"diverged\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"deadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"commitEnd\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"challengeEnd\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"drawBlock\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"units\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"facts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"laneOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"lane\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lapse\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"openLanes\",\"inputs\":[{\"name\":\"first\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"panel\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIPanel\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"parts\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"post\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"prove\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"s\",\"type\":\"tuple\",\"internalType\":\"structSubmission\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"finalState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rounds\",\"type\":\"tuple[]\",\"internalType\":\"structRound[]\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"drawer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"response\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structCircuit\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rows\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"batch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"key\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"positions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"proofs\",\"type\":\"tuple[]\",\"internalType\":\"structStepProof[]\",\"components\":[{\"name\":\"before\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"afterwards\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"beforePath\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"afterPath\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"provings\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"raise\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"refute\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"s\",\"type\":\"tuple\",\"internalType\":\"structSubmission\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"finalState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rounds\",\"type\":\"tuple[]\",\"internalType\":\"structRound[]\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"drawer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"response\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structCircuit\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rows\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"batch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"key\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"p\",\"type\":\"tuple\",\"internalType\":\"structStepProof\",\"components\":[{\"name\":\"before\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"afterwards\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"beforePath\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"afterPath\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"release\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"respond\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"tuple\",\"internalType\":\"structSubmission\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"finalState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rounds\",\"type\":\"tuple[]\",\"internalType\":\"structRound[]\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"drawer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"response\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"o\",\"type\":\"tuple\",\"internalType\":\"structOpening\",\"components\":[{\"name\":\"indices\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"positions\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"leaves\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"interiors\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"reveal\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"submission\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rounds\",\"type\":\"tuple[]\",\"internalType\":\"structRound[]\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"drawer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"response\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"digests\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"picks\",\"type\":\"tuple[]\",\"internalType\":\"structPick[]\",\"components\":[{\"name\":\"seat\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"votes\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"attests\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"lane\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"sample\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seeds\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[{\"name\":\"units\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"sections\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"width\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"seal\",\"inputs\":[{\"name\":\"sealHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"sealedAt\",\"inputs\":[{\"name\":\"sealHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"s\",\"type\":\"tuple\",\"internalType\":\"structSubmission\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"finalState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rounds\",\"type\":\"tuple[]\",\"internalType\":\"structRound[]\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"drawer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"response\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"stakes\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIStakes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"submit\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"claimedAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"s\",\"type\":\"tuple\",\"internalType\":\"structSubmission\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"finalState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"log\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"left\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"tallyOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structTally\",\"components\":[{\"name\":\"matched\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealed\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"announced\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"accused\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"counts\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"timeout\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"s\",\"type\":\"tuple\",\"internalType\":\"structSubmission\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"finalState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rounds\",\"type\":\"tuple[]\",\"internalType\":\"structRound[]\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"drawer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"response\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"trainingSeedOf\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unavailable\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"submission\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"r\",\"type\":\"tuple\",\"internalType\":\"structRound\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"drawer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"response\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"seat\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"windows\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structWindows\",\"components\":[{\"name\":\"drawDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"drawUsable\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"commit\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"respond\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"reveal\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"challengeFloor\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"challengeCap\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"dispute\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"clock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"grace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"open\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"training\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"activation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"exit\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"blockTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"unit\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bondFloor\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bondGas\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Challenged\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"challenger\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"section\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"bond\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seat\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Claimed\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"trainer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"claim\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structClaim\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"claimedAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"deadline\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Committed\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"seat\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"sender\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"lane\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Convened\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"drawBlock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Decided\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"won\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Drawn\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"drawer\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"commitEnd\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Ended\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"end\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"enumPhase\"},{\"name\":\"trainer\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"forfeit\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"refund\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Posted\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"terms\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"openUntil\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Proved\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"step\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Raised\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"reward\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Released\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"challenger\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Responded\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"response\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"digests\",\"type\":\"bytes32[]\",\"indexed\":false,\"internalType\":\"bytes32[]\"},{\"name\":\"revealEnd\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Revealed\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"seats\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"matched\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Sealed\",\"inputs\":[{\"name\":\"seal\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"sender\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Settled\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"trainer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"matched\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"refund\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Submitted\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"trainer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"submission\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structSubmission\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"finalState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"log\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"drawBlock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"units\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"challengeWindow\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UnavailableAnnounced\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"seat\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"section\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UnavailableClaimed\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"bond\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyActed\",\"inputs\":[{\"name\":\"seat\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadProof\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BondTooLow\",\"inputs\":[{\"name\":\"sent\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ModeNotOffered\",\"inputs\":[{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"}]},{\"type\":\"error\",\"name\":\"NoRandomness\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"prevrandao\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoSuchChallenge\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoSuchSeat\",\"inputs\":[{\"name\":\"seat\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoSuchSection\",\"inputs\":[{\"name\":\"section\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sections\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoVotes\",\"inputs\":[{\"name\":\"seat\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotCommitted\",\"inputs\":[{\"name\":\"seat\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"lane\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotExpired\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"phase\",\"type\":\"uint8\",\"internalType\":\"enumPhase\"}]},{\"type\":\"error\",\"name\":\"NotProven\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"step\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotSealed\",\"inputs\":[{\"name\":\"seal\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotSettleable\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NothingDiffers\",\"inputs\":[{\"name\":\"seat\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"position\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NothingToConvene\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"RewardAboveStake\",\"inputs\":[{\"name\":\"reward\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"stake\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SeatSilent\",\"inputs\":[{\"name\":\"seat\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TermsOutOfRange\",\"inputs\":[{\"name\":\"field\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"low\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"high\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooEarly\",\"inputs\":[{\"name\":\"present\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"from\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooFewUnits\",\"inputs\":[{\"name\":\"active\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooLate\",\"inputs\":[{\"name\":\"present\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"until\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WindowsTooLong\",\"inputs\":[{\"name\":\"life\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"exit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongCaller\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expected\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"WrongCircuit\",\"inputs\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"got\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongFacts\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"facts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongHeader\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"got\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongMode\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongOpening\",\"inputs\":[{\"name\":\"position\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongPhase\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"phase\",\"type\":\"uint8\",\"internalType\":\"enumPhase\"}]},{\"type\":\"error\",\"name\":\"WrongProofs\",\"inputs\":[{\"name\":\"positions\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"proofs\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongProvings\",\"inputs\":[{\"name\":\"provings\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"WrongState\",\"inputs\":[{\"name\":\"step\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"got\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongSteps\",\"inputs\":[{\"name\":\"steps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongTrace\",\"inputs\":[{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongValue\",\"inputs\":[{\"name\":\"sent\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "Market",
	Bin: "0x61030080604052346105f15760608161bee380380380916100208285610675565b8339810103126105f15780519060038210156105f15761004e604061004760208401610698565b9201610698565b916001600160601b036101e061006383610772565b01511663ffffffff61018061007784610772565b0151169063ffffffff6101a061008c85610772565b015160405193611bb8928386019216906001600160401b0383118684101761060857608094869461568f86393084526020840152604083015260608201520301905ff080156105fd576040516119038082016001600160401b03811183821017610608578291617247833903905ff080156105fd5761010a83610772565b9160018060a01b031660805260018060a01b031660a0528260c0528160e05263ffffffff8151166101005263ffffffff6020820151166101205263ffffffff6040820151166101405263ffffffff6060820151166101605263ffffffff6080820151166101805263ffffffff60a0820151166101a05263ffffffff60c0820151166101c05263ffffffff60e0820151166101e05263ffffffff610100820151166102005263ffffffff610140820151166102205263ffffffff610160820151166102405260018060601b03610200820151166102605261022060018060401b0391015116610280528060050180600511610631576002906001600484011e61010103811c911102036106455761021f81610772565b61023b63ffffffff82511663ffffffff602084015116906106ac565b600181901b906001600160ff1b038116036106315763ffffffff6101c08301511690818102918183041490151715610631576102a061028f63ffffffff60408501511663ffffffff606086015116906106ac565b63ffffffff608085015116906106ac565b906001600160ff1b0382168203610631576102e76102da6102cd6101a09363ffffffff9560011b906106ac565b8460c087015116906106ac565b8360e086015116906106ac565b92015116908181101561061c5750506040516102e88082016001600160401b03811183821017610608578291618b4a833903905ff080156105fd576001600160a01b039081166102a05260805160a051604051946130b1808701959094919392821692909116906001600160401b0386118787101761060857869561037095618e3288396106b9565b03905ff080156105fd576001600160a01b039081166102c052811680151580610532575b61052057506102e052604051614ccc90816109c382396080518181816103e0015281816109730152818161122d0152818161171801528181611f390152818161238501528181612970015281816132660152613a7a015260a05181818161125501528181612f8f0152818161311101528181613ee8015261463f015260c05181818161069d015261127d015260e0518181816111ff0152612ca2015261010051816123470152610120518161186d015261014051816119a0015261016051816119e70152610180518161300001526101a051816122f001526101c0518161231a01526101e0518150506102005181505061022051816113c2015261024051818181614b020152614b290152610260518161334e0152610280518161332801526102a0518181816118fd0152612a4001526102c051818181610285015281816105620152818161175d015281816117c701528181612a800152612afc01526102e05181818161030501528181610539015281816116d30152818161270d01528181612e1f015261351c0152f35b636771231560e01b5f5260045260245ffd5b5060405163b47e9c7960e01b8152602081600481855afa9081156105fd575f916105c7575b5060e05160038110156105b35760805160a05160c051604051602081019490936105a993859361059b936001600160a01b03918216939282169290911690886106b9565b03601f198101835282610675565b5190201415610394565b634e487b7160e01b5f52602160045260245ffd5b90506020813d6020116105f5575b816105e260209383610675565b810103126105f157515f610557565b5f80fd5b3d91506105d5565b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b63e472dedb60e01b5f5260045260245260445ffd5b634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52600160045260245ffd5b61024081019081106001600160401b0382111761060857604052565b601f909101601f19168101906001600160401b0382119082101761060857604052565b51906001600160a01b03821682036105f157565b9190820180921161063157565b929493909194608084019560038410156105b3579284526001600160a01b0392831660208501528216604084015216606090910152565b604051906106fd82610659565b5f610220838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e0820152826102008201520152565b61077a6106f0565b5060038110156105b35780156108fd57600114610840576107996106f0565b506040516107a681610659565b6004815260c86020820152603c6040820152601e6060820152601e6080820152607860a0820152607860c082015261021c60e08201526078610100820152600a610120820152620151806101408201526201518061016082015260146101808201526107086101a082015260016101c0820152670de0b6b3a76400006101e0820152662386f26fc100006102008201525f61022082015290565b6108486106f0565b5060405161085581610659565b60828152611f406020820152611c206040820152610e106060820152610e10608082015261546060a08201526201518060c082015261e10060e082015261384061010082015261038461012082015262093a8061014082015262278d006101608201526201518061018082015262093a806101a0820152600c6101c082015266b1a2bc2ec500006101e08201526611c37937e0800061020082015262f4240061022082015290565b506109066106f0565b5060405161091381610659565b60828152611f4060208201526201518060408201526201518060608201526201518060808201526203f48060a08201526212750060c0820152620a8c0060e08201526202a300610100820152612a3061012082015262278d0061014082015262ed4e006101608201526202a300610180820152622e24806101a0820152600c6101c0820152670de0b6b3a76400006101e082015266b1a2bc2ec5000061020082015262f424006102208201529056fe6101206040526004361015610012575f80fd5b5f60a0525f3560e01c80630520db3e146133c25780630fb585ba146133115780630fd0a40d146132c95780631012a5de146131c65780631b89e7e2146131405780631fc33329146130fa578063205dc27d14612e4e57806324cf2dba14612e085780632560b86114612cd55780632713f36e14612bc35780632763d97514612b4e578063282c51eb14612b205780632c8413e714612ada5780632f31e7f5146112be57806344bff92a14612abe57806344c3dcfd14612aa457806354ef766414612a6f57806359659e9014612a2957806359cfa53b146127315780635c568c9c146126fb578063654e6fdd146120a557806366afd8ef14612097578063703686801461207357806375d9b1c914611fdf5780637e74980714611da85780637fd94ff514611d505780639bdcd67014611c94578063a0f78c76146117eb578063a3ab25fc14611781578063abdbbf2c14611747578063ad09c7ce14611701578063aea1678e14611335578063b07eeda8146112c3578063b0a910ab146112be578063b47e9c79146111de578063b4a6def11461112a578063bae111ec146107cb578063c12e266a146106cc578063d4c5b25214610686578063db371c6014610586578063deb2b7b61461050f578063ea97ed74146104a3578063f4db2bfb14610329578063f7bb48f9146102b55763fafddaa61461020d575f80fd5b346102af5760a03660031901126102af576044356001600160401b0381116102af5761023d90369060040161341f565b50506064356001600160401b0381116102af5761025e903690600401613590565b50506084356001600160401b0381116102af5760e09060031990360301126102af576102a97f0000000000000000000000000000000000000000000000000000000000000000614687565b60a05180f35b60a05180fd5b346102af57366003190161038081126102af57610240136102af57610100366102431901126102af57610344356001600160401b0381116102af576102fe90369060040161341f565b50506102a97f0000000000000000000000000000000000000000000000000000000000000000614687565b346102af576102403660031901126102af57610343613615565b336001600160a01b03909116036104745761035c614423565b61036581614459565b50600b61038d6103756004614885565b60a0805185905260016020525160409020549061363f565b916103988282614ca7565b60a051507fe944b4a9a784757d9c1b7694da654e31267a5aff46ff0e990afd1a28bbc14328606060405160a051815260a0516020820152856040820152a36001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811690600435908116908181036102af5750813b156102af5760446040518094819363ef6506db60e01b8352600483015260a051602483015260a051945af180156104675761044e5760a05180f35b60a05161045a9161370e565b60a0516102af57806102a9565b6040513d60a051823e3d90fd5b61047c613615565b60a080516304501b4b60e41b9052336004526001600160a01b039190911660245251604490fd5b346102af5760403660031901126102af576024356001600160401b0381116102af576104d3903690600401613590565b505060043560a0515260a05160205261050a604060a05120546040519060208201526020815261050460408261370e565b366143e7565b614633565b346102af57604061051f36613542565b505050013560028110156102af5760010361055d576102a97f0000000000000000000000000000000000000000000000000000000000000000614687565b6102a97f0000000000000000000000000000000000000000000000000000000000000000614687565b346102af5760203660031901126102af576004356040516101a081018181106001600160401b0382111761066e5760405260a051815260a051602082015260a051604082015260a051606082015260a051608082015260a05160a082015260a05160c082015260a05160e082015260a05161010082015260a05161012082015260a05161014082015260a05161016082015261018060a0519101528060a0515260a051602052604060a05120549060a051526001602052604060a051205460405191631f18846960e21b6020840152602483015260448201526044815261050a60648261370e565b634e487b7160e01b60a051526041600452602460a051fd5b346102af5760a0513660031901126102af576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346102af576106da366135c0565b906040516106e7816136d8565b60a051815260a051602082015260a051604082015260a051606082015260a051608082015260a0805191015260a051526004602052604060a051209060a0515260205260c0604060a0512064ffffffffff604051610744816136d8565b61ffff8354916001808060a01b03841695868352602083019460a01c8552015492826040830181861681526001600160601b03606085019360ff8860101c16151585528860a06080880197868b60181c168952019860281c168852604051998a525116602089015251166040870152511515606086015251166080840152511660a0820152f35b346102af5760a03660031901126102af576044356001600160401b0381116102af576107fb90369060040161341f565b906064356001600160401b0381116102af5761081b903690600401613590565b929091608435906001600160401b0382116102af57366023830112156102af576001600160401b038260040135116102af5736602460a0846004013502840101116102af5760a0805160c0819052600435905251602081905260409020549160ff83169160138310908115611101576008841415918280611119575b6110dc57506108af64ffffffffff8660381c166144ef565b6108c76108bf878360243561450f565b6004356145ac565b600885036110d35760ff60025b1687148015906110a4575b611088575060088414611079575b60a051956108fe6008861487614c58565b8085600401351161105e5760a051905b85600401358210610fd55750505f19810190808211610d20576109309261373c565b359463ffffffff8560d81c1660405196632bde864d60e01b88526004880152602487015260448601528160040135606486015260a0518560848160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9485156104675760a05195610f28575b506109ae614373565b946008841482610f19575b610eb3575b60a05160805260088403610ea35763ffffffff8651166080525b6080519660088503610e9a5763ffffffff602088015116985b896101005260408801519261ffff8860281c169260a0515060a0515b8a88600401358210610b45578c8e918c60088d145f14610b18575063ffffffff821681526020810163ffffffff6101005116815260043560a051526002602052604060a051209163ffffffff815116916001600160801b0367ffffffff000000008554925160201b1669ffff0000000000000000604085015160401b169265ffffffffffff60501b606086015160501b16946080841991015160801b169565ffffffffffff60501b199169ffffffffffffffffffff19161716171617171790555b60405191610100511860c0511b82526080511860c0511b60208201527ff4ec1938bc8ce768796290fa179af64a640c9dcfea1bb1b17bb106f5b7808932604060043592a260a05180f35b60a0805160043590525160208190526040902066ffff000000000019909116602884901b17905550610ace565b60018065ffffffffffff6060610b64868e60248160040135910161439d565b94610b7d60c05161ffff610b77896143ad565b16613760565b60e05201511661ffff610b8f856143ad565b161c1614610e77576001806101005160e0511c1614610e6e576001600160a01b03610bba83866143bc565b511615610e4b578780610e20575b610dfd5760a051610bdb604083016143d0565b610daf575b610be9826143ad565b6001600160a01b03610bfb85886143bc565b5116908d610c0b6060860161404c565b9360c0610c1a602088016143ad565b918560a051526005602052604060a0512063ffffffff881660a0515260205261ffff604060a051205493604051926004358452828816602085015288604085015260808b0135606085015260808401521660a08201522060281c8160281c1491821592610d97575b5050610d6e57505050600160e0511b610100511761010052610ca6604082016143d0565b610d60575b60088a14610cbf575b506001905b01610a0d565b61ffff8091610cd4602089198b1692016143ad565b60a05194939116919091161682815b610d3857505060808c01916001600160801b0380845116911601916001600160801b038311610d20576001600160801b0360019316905290610cb4565b634e487b7160e01b60a051526011600452602460a051fd5b90926001600160801b0360018516831b16179260011c9060088101809111610d205781610ce3565b9b600160e0511b179b610cab565b63ffffffff935061ffff9063814ba2a360e01b60a051521660045260245216604452606460a051fd5b60601c64ffffffffff90811691161190505f8f610c82565b508415610dfd5760088a03610df557610dca8560e0516143dd565b85811015610ddd5760051b830135610be0565b634e487b7160e01b60a051526032600452602460a051fd5b60e051610dca565b610e0961ffff916143ad565b6349abdb2f60e01b60a0515216600452602460a051fd5b5061ffff610e30602083016143ad565b16151580610bc85750610e45604082016143d0565b15610bc8565b610e5761ffff916143ad565b637d65069360e11b60a0515216600452602460a051fd5b50600190610cb9565b610e8361ffff916143ad565b63d2cfcd2760e01b60a0515216600452602460a051fd5b608051986109f1565b61ffff8560281c166080526109d8565b945060043560a051526002602052604060a0512060405190610ed4826136bd565b5463ffffffff8116825263ffffffff8160201c16602083015261ffff8160401c16604083015265ffffffffffff8160501c16606083015260801c6080820152946109be565b5060018560fa1c1615156109b9565b9094503d8060a051833e610f3c818361370e565b8101906020818303126102af578051906001600160401b0382116102af570181601f820112156102af578051916001600160401b03831161066e578260051b9160405193610f8d602085018661370e565b84526020808501938201019182116102af57602001915b818310610fb55750505093876109a5565b82516001600160a01b03811681036102af57815260209283019201610fa4565b909761ffff610ff4610fef8b896004013560248b0161439d565b6143ad565b1660c05181108015611049575b6110335760c05161101191613760565b906001600160fd1b038a168a03610d20576001918a60031b1b1798019061090e565b63609349b760e11b60a05152600452602460a051fd5b508261105760c05183613760565b1015611001565b8463609349b760e11b60a0515260040135600452602460a051fd5b60ff8560081c1660c0526108ed565b63c069bac960e01b60a05152600435600452602452604460a051fd5b506040518960051b90818a8237205f198801888111610d20576110ca6040918a8661373c565b013514156108df565b60ff60016108d4565b8490156111015760a05163509b2d0560e11b90526110fc906004356135d6565b60a051fd5b634e487b7160e01b60a051526021600452602460a051fd5b508015611101576005851415610897565b346102af5760203660031901126102af57611143614373565b5060043560a05152600260205260a060408151206001600160801b036040519161116c836136bd565b5465ffffffffffff63ffffffff82169384815261ffff6020820163ffffffff8560201c16815263ffffffff6040840191838760401c16835260806060860195878960501c168752019660801c875260405198895251166020880152511660408601525116606084015251166080820152f35b346102af5760a0513660031901126102af57602060405181810190611223827f000000000000000000000000000000000000000000000000000000000000000061372f565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811660408301527f0000000000000000000000000000000000000000000000000000000000000000811660608301527f00000000000000000000000000000000000000000000000000000000000000001660808083019190915281526112b360a08261370e565b519020604051908152f35b61347c565b346102af5760203660031901126102af576004358060a051526006602052604060a05120541561131e575b7f7ffcd7a18b5187efdaf32c385e3abce8eb7e01f55b3c5e212763c6f8fc8199de6020604051338152a260a05180f35b8060a05152600660205243604060a05120556112ee565b6102403660031901126102af5761134a613615565b336001600160a01b0390911603610474576044356002811080156102af5760a0519160018114806116d0575b6116b3576113826148f8565b918361168b57505050506113946147e1565b80340361167157506113a4614423565b918260a0515260a051602052604060a0512054938461164d576113e77f00000000000000000000000000000000000000000000000000000000000000004261363f565b94600161ff006113f561419a565b608435949360ff86169361ffff199091161760089190911b91909116178184036102af576001600160401b0360c435908116949093909162ff00001916601083901b62ff000016178585036102af576001600160401b0361146363ffffffff61145c614039565b16876141c5565b1660181b9064ffff0000001916178960381b9064ffffffffff60381b191617906102af5760a08051899052516020819052604090206001601f60fb1b0390911660fb88901b1790556001600160a01b036114bb613615565b60405191169690956004356001600160a01b038116908190036102af5787526024356001600160401b038116908190036102af576020880152156102af576115079060408701906141b8565b60643560ff8116908190036102af57606086015250608084015260a43563ffffffff8116908190036102af5760a08401525060c082015260e43563ffffffff8116908190036102af5760e0820152610104356001600160601b038116908190036102af57610100820152610124356001600160601b038116908190036102af57610120820152610144356001600160601b038116908190036102af57610140820152610164356001600160601b038116908190036102af57610160820152610184356001600160601b03811694908590036102af57610260827fab5ff3f634da0b89885d424b8b23d012f94954b139e129873a60c497d7c806e692602097610180889601526101a4356101a08301526101c4356101c08301526101e4356101e08301526102043561020083015261022435610220830152610240820152a3604051908152f35b8360ff861660138110156111015760a05163509b2d0560e11b90526110fc916135d6565b63195a3ca160e01b60a0515234600452602452604460a051fd5b608494506040519363d55650fd60e01b85526004850152602484015260448301526064820152fd5b60a051635457217d60e11b9052901561110157600452602460a051fd5b507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031615611376565b346102af5760a0513660031901126102af576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346102af5760203660031901126102af576102a97f0000000000000000000000000000000000000000000000000000000000000000614687565b346102af576101603660031901126102af576101003660431901126102af57610144356001600160401b0381116102af576117c090369060040161341f565b50506102a97f0000000000000000000000000000000000000000000000000000000000000000614687565b346102af5760403660031901126102af576004356024356001600160401b0381116102af5761181e90369060040161344f565b8260a0939293515260a051602052604060a05120549060ff82169060138210918215611101576006811492831580611c83575b611c6557505060b083901c64ffffffffff1643811015611c40577f0000000000000000000000000000000000000000000000000000000000000000611896818361363f565b4311611c1d575060a08051869052600160205251604090205495814080611aea5750606460209284604051958694859363641ad23760e01b85526004850152604060248501528160448501528484013760a051828201840152601f01601f191681010301817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156104675760a05191611a98575b507f5dd2e6340923f928b98e2eeda5ca967230471f5508d1df70076a6640455a499492606092611a5260ff935b6040516020810191825246604082015230878201528860808201528960a082015260a0815261199460c08261370e565b519020976119d46119c57f00000000000000000000000000000000000000000000000000000000000000004261363f565b948415611a9057600790614622565b64ffffffffff871b191684871b17611a0c7f00000000000000000000000000000000000000000000000000000000000000008661363f565b60381b9064ffffffffff60381b1916178860a0515260a051602052604060a05120558833919091606092604051928352602083015260018060a01b031660408201522090565b60a08051889052600160205251604090205515611a87576001905b60405196875233602088015260408701521693a360a05180f35b60a05190611a6d565b600490614622565b90506020813d602011611ae2575b81611ab36020938361370e565b810103126102af57517f5dd2e6340923f928b98e2eeda5ca967230471f5508d1df70076a6640455a4994611937565b3d9150611aa6565b60a05193611af7816145d8565b611b04604051918261370e565b818152602081019136818601116102af5780858437602060a051918301015251902090808203611c005750506101c0016080813560a0511a14611b9d575b50680100000000000000008210611b8457507f5dd2e6340923f928b98e2eeda5ca967230471f5508d1df70076a6640455a499492606092611a5260ff93611964565b63fe6e1cfb60e01b60a05152600452602452604460a051fd5b9260a0959295949194515b846006821015611bdf576001863560a0511a96019560808111611bd0575b5050600101611ba8565b01607e19019450600189611bc6565b50509294919493909360a0813581511a03611b425760010135915086611b42565b83631884446d60e21b60a05152600452602452604452606460a051fd5b611c269161363f565b63388b017360e01b60a0515243600452602452604460a051fd5b60018101809111610d205763e58369d160e01b60a0515243600452602452604460a051fd5b859250156111015760a05163509b2d0560e11b90526110fc916135d6565b508015611101576003821415611851565b346102af57366003190161044081126102af57610240136102af57610100366102431901126102af57610344356001600160401b0381116102af57611cdd90369060040161341f565b50506080366103631901126102af576103e4356001600160401b0381116102af57611d0c90369060040161344f565b5050610404356001600160401b0381116102af57611d2e903690600401613590565b5050610424356001600160401b0381116102af576102fe903690600401613590565b346102af576103c03660031901126102af57604435801515036102af576102403660631901126102af57610100366102a31901126102af576103a4356001600160401b0381116102af576117c090369060040161341f565b346102af576102403660031901126102af57611dc2614423565b611dcb81614459565b90611ddf64ffffffffff8360381c166144ef565b60e43563ffffffff81168082036102af57611dfb91504261363f565b60026001600160601b03611e29611e1061364c565b8560a05152600160205282604060a0512054911661363f565b169363ffffffff611e38614039565b60405196611e45886136bd565b33885264ffffffffff4216602089015260408801521660608601526101c435608086015260a0515060a0515060a0515060ff1916178160381b9064ffffffffff60381b1916178260a0515260a051602052604060a0512055611ea6836147c1565b8260a051526001602052604060a0512055611ec4604051809461414e565b60a08301527fac118afd93c205777d78a20e7f2f6700aab2c4be13f8500e1d9d8030a9d6432160c03393a3611f2b6020611efc613663565b60405163282d3fdf60e01b81523360048201526001600160601b03909116602482015291829081906044820190565b038160a05160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165af19081156104675760a05191611fa9575b5060ff611f7661419a565b168110611f835760a05180f35b60ff90611f8e61419a565b9063ee965aed60e01b60a0515260045216602452604460a051fd5b90506020813d602011611fd7575b81611fc46020938361370e565b81010312611fd3575181611f6b565b5f80fd5b3d9150611fb7565b346102af5760203660031901126102af57604051611ffc8161368e565b60a051815260a0516020820152604060a05191015260043560a0515260036020526060604060a0512063ffffffff604051916120378361368e565b548164ffffffffff8216938481528160406020830192828660281c168452019360481c1683526040519485525116602084015251166040820152f35b346102af576102403660031901126102af57602061208f6147e1565b604051908152f35b346102af576117c0366135c0565b346102af576102003660031901126102af5760043560a03660231901126102af576101003660c31901126102af576101e4356001600160401b0381116102af576120f3903690600401613590565b91906120fe8261449a565b61211164ffffffffff8260381c166144ef565b6040519361211e856136bd565b6024356001600160a01b03811681036102af5785526044359264ffffffffff8416938481036102af5760208701526064356001600160601b038116908181036102af576040880181905260843563ffffffff811681036102af57606089015261219861219260a435998a60808201526147c1565b886145ac565b506001600160a01b036121a96135ff565b1633036126f35760405160208101906121c38260c46140ba565b61010081526121d46101208261370e565b51902060c435986001600160a01b038a1693919291848b036102af576001600160a01b036122006135ff565b168514928315936126cd575b505081156126bf575b506126a55761223a601886901c61ffff1663ffffffff612233614026565b1690614013565b95866001600160401b0361224c61405d565b161096806001600160401b0361226061405d565b16118015612667575b61263d57506122966001600160401b0361228161405d565b1663ffffffff61228f614026565b169061363f565b5f198101908111610d20576122b99063ffffffff6122b2614026565b1690614088565b9485159485156125b557505060a0515b610124359485821490811591612597575b5061257d57506122ea9042613760565b60011c957f0000000000000000000000000000000000000000000000000000000000000000808810612575575b507f000000000000000000000000000000000000000000000000000000000000000080881161256d575b5061236c7f00000000000000000000000000000000000000000000000000000000000000004361363f565b60405163017d862f60e11b8152969095906020886004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9788156104675760a05198612538575b5068ffffffffffffffffff60b01b1960888a901b167fff0000000000000000000000000000ffffffffff0000000000ffffffffffffff64ffff0000ff1990921660189390931b92909217600317161763ffffffff60d81b1960b087901b161760d887901b17901561253357600160ff60f81b0316600160f81b175b8760a0515260a051602052604060a05120558660a051526001602052604060a05120556040519660a0515050865260a0515060e4356001600160601b0381168091036102af5760208701526101043560408701526060860152610144356080860152610164356001600160401b038116908190036102af5760a08601526101843563ffffffff8116908190036102af5760c08601526101a4356001600160401b038116908190036102af5760e08601526101c4356101008601526101208501526101408401526101608301527f269659f71a1e109ade6a4e6d494c0f76cea9eb67749f280528264fe7de3467366101803393a360a05180f35b61243a565b9097506020813d602011612565575b816125546020938361370e565b81010312611fd357519660036123bf565b3d9150612547565b965089612341565b965089612317565b8463704657f160e01b60a05152600452602452604460a051fd5b9050806125a5575b8b6122da565b506101043561014435141561259f565b5f198701878111610d2057801e6101010360011c60018911028092829461014435956040518484955b6126075750505060051b01149180011c15166122c957637ca55c7760e01b60a05152600460a051fd5b9091949760608660051b1690818a853781840190815281606003906020369101376080832098019460021c91905f1901806125de565b6001600160401b0361264d61405d565b63c522ec5560e01b60a0515216600452602452604460a051fd5b508715801561226957506101843563ffffffff8116908181036102af57506101a4356001600160401b03811691908281036102af5750171515612269565b8663c069bac960e01b60a05152600452602452604460a051fd5b905061010435141589612215565b9192509060e4356001600160601b03811691908281036102af5750501415908a8061220c565b61047c6135ff565b6102403660031901126102af576102a97f0000000000000000000000000000000000000000000000000000000000000000614687565b346102af5736600319016102e081126102af57610240136102af5760a0366102431901126102af57612761614423565b61277c64ffffffffff6127738361449a565b60381c166144c3565b604051612788816136bd565b61024435916001600160a01b038316908184036102af578383526102643564ffffffffff811681036102af57602084015260a0515061028435906001600160601b038216938483036102af57604081018390526102a43563ffffffff811681036102af578161280791606061280d9401526102c43560808201526147c1565b826145ac565b506040519060e082018281106001600160401b0382111761066e5760405260a0518252602082019360a0518552604083019660a0518852606084019460a0518652608085019760a051895260a086019360a051855260c087019360a051855260a0515050865260146001600160601b03612885613663565b16046001600160601b0381168a5260a051909190610d2057600d926c01fffffffffffffffffffffffe6128e09360011b168c52506128db6128c46147e1565b6001600160601b036128d461364c565b1690613760565b61363f565b936001600160601b036128f1613663565b1688526001600160a01b03612904613615565b168752805f525f6020528160405f2055805f5260016020525f60408120557fe944b4a9a784757d9c1b7694da654e31267a5aff46ff0e990afd1a28bbc14328606060018060a01b038851168c5161295c8d518a61363f565b9060405192835260208301526040820152a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691823b15611fd35760405163729abb0160e01b815294516001600160a01b039081166004870152965160248601529751604485015293518516606484015294516084830152945190921660a48301525160c4820152915f91839160e4918391905af18015612a1e57612a0a5760a05180f35b5f612a149161370e565b5f60a052806102a9565b6040513d5f823e3d90fd5b346102af5760a0513660031901126102af576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b60603660031901126102af576102a97f0000000000000000000000000000000000000000000000000000000000000000614687565b346102af576102a9612ab536613542565b9291909161376d565b346102af576102403660031901126102af57602061208f614423565b346102af5760e03660031901126102af5760603660431901126102af576102a97f0000000000000000000000000000000000000000000000000000000000000000614687565b346102af5760203660031901126102af5760043560a0515260066020526020604060a0512054604051908152f35b346102af5760403660031901126102af5760a0805133905260056020525160409020600435806024355b612b82818461363f565b8210156102a957600182612b829360a0515285602052604060a051205415612bad575b019150612b78565b8060a051528560205281604060a0512055612ba5565b346102af5760a0513660031901126102af5760405161024081018181106001600160401b0382111761066e5760405260a051815260a051602082015260a051604082015260a051606082015260a051608082015260a05160a082015260a05160c082015260a05160e082015260a05161010082015260a05161012082015260a05161014082015260a05161016082015260a05161018082015260a0516101a082015260a0516101c082015260a0516101e082015260a05161020082015261022060a051910152604051630cf8302160e31b6020820152612cc6602482017f000000000000000000000000000000000000000000000000000000000000000061372f565b6024815261050a60448261370e565b6102403660031901126102af57612cea614423565b612cf381614459565b50612cfc613615565b336001600160a01b0390911603610474573415612dea578060a051526001602052612d2d34604060a051205461363f565b612d47816001600160601b03612d4161364c565b1661363f565b6001600160601b03612d57613663565b1610612db2576020612da57f7cd8559e2c27087e202207fcc8f700a33fab941fc16258236e71b5b2db981191928460a051526001835280604060a05120556001600160601b03612d4161364c565b604051908152a260a05180f35b612dc76001600160601b039182612d4161364c565b612dcf613663565b906330f1ff8960e21b60a0515260045216602452604460a051fd5b63195a3ca160e01b60a0515260a0516004526001602452604460a051fd5b346102af5760a0513660031901126102af576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346102af576101603660031901126102af576004356101003660231901126102af57610124356001600160401b0381116102af57612e9090369060040161341f565b9190610144356001600160401b0381116102af5760a09060031990360301126102af578160a0515260a051602052604060a05120549060ff8216936013851091821561110157600786149586159384806130e9575b6130cb575050612efe64ffffffffff8560601c166144c3565b612f1164ffffffffff8560381c166144ef565b6001600160a01b03612f216135ff565b1633036126f357604051612f6492612f5e9290916020810190612f458260246140ba565b6101008152612f566101208261370e565b51902061450f565b846145ac565b91612f806040518260208201526020815261050460408261370e565b60a051815190918291906020017f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa92612fc26145f3565b93156130c3579160209160608594847f315ec9ffdb0887f3baa92999ff3e4915dfd6b4ab2d429e8627775f10a21091b49701908151946130346130257f00000000000000000000000000000000000000000000000000000000000000004261363f565b958c156130bb57600890614622565b8560381b9064ffffffffff60381b191617809161308f575b508960a0515260a0518752604060a051205560a05152838552604060a051208860a0515260018652604060a051205585519386525260408401520190a360a05180f35b90506130a564ffffffffff8260881c168661363f565b60881b9064ffffffffff60881b1916178b61304c565b600590614622565b835160208501fd5b869250156111015760a05163509b2d0560e11b90526110fc916135d6565b508015611101576004821415612ee5565b346102af5760a0513660031901126102af576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346102af5760803660031901126102af576044353360a051526005602052604060a051208160a051526020524264ffffffffff196064351617604060a05120556040519060a05150602435825233602083015260408201527fe21a7c3f60caf6c87d93fa426dc066b61d720ed82e6ec895659337e6f0ca0e83606060043592a260a05180f35b34611fd357610240366003190112611fd3576131e0614423565b6131f264ffffffffff61277383614459565b600c6132146132016004614885565b835f52600160205260405f20549061363f565b9161321f8282614ca7565b7fe944b4a9a784757d9c1b7694da654e31267a5aff46ff0e990afd1a28bbc1432860606040515f81525f6020820152856040820152a36001600160a01b03600435818116917f00000000000000000000000000000000000000000000000000000000000000001690828103611fd35750803b15611fd35760445f92604051948593849263ef6506db60e01b845260048401528560248401525af18015612a1e57612a0a5760a05180f35b34611fd3576040366003190112611fd3576004356001600160a01b03811690819003611fd3575f52600560205260405f206024355f52602052602060405f2054604051908152f35b34611fd3576020366003190112611fd35761334c487f0000000000000000000000000000000000000000000000000000000000000000614013565b7f00000000000000000000000000000000000000000000000000000000000000008082106133ba575b506004355f52600360205263ffffffff60405f205460481c1690600182018092116133a65760209161208f91614013565b634e487b7160e01b5f52601160045260245ffd5b905081613375565b34611fd357610240366003190112611fd35760206133de614423565b604051828101916102043583524660408301523060608301526080820152608081526112b360a08261370e565b35906001600160a01b0382168203611fd357565b9181601f84011215611fd3578235916001600160401b038311611fd35760208085019460608502010111611fd357565b9181601f84011215611fd3578235916001600160401b038311611fd35760208381860195010111611fd357565b34611fd35736600319016104408112611fd35761024013611fd35761010036610243190112611fd357610344356001600160401b038111611fd3576134c590369060040161341f565b5050608036610383190112611fd357610404356001600160401b038111611fd3576134f490369060040161344f565b5050610424356001600160401b038111611fd35760a06003198236030112611fd357506135407f0000000000000000000000000000000000000000000000000000000000000000614687565b005b60031981016103608112611fd35761024013611fd35760049161010061024319830112611fd3576102449161034435906001600160401b038211611fd35761358c9160040161341f565b9091565b9181601f84011215611fd3578235916001600160401b038311611fd3576020808501948460051b010111611fd357565b6040906003190112611fd3576004359060243590565b6004526044919060138110156135eb57602452565b634e487b7160e01b5f52602160045260245ffd5b6024356001600160a01b0381168103611fd35790565b6004356001600160a01b0381168103611fd35790565b356001600160a01b0381168103611fd35790565b919082018092116133a657565b610124356001600160601b0381168103611fd35790565b610104356001600160601b0381168103611fd35790565b356001600160601b0381168103611fd35790565b606081019081106001600160401b038211176136a957604052565b634e487b7160e01b5f52604160045260245ffd5b60a081019081106001600160401b038211176136a957604052565b60c081019081106001600160401b038211176136a957604052565b608081019081106001600160401b038211176136a957604052565b90601f801991011681019081106001600160401b038211176136a957604052565b9060038210156135eb5752565b919081101561374c576060020190565b634e487b7160e01b5f52603260045260245ffd5b919082039182116133a657565b92909192604051602081019046825230604082015261378f60608201846141f1565b61028081526137a06102a08261370e565b519020905f94825f525f60205260405f20549060ff821692601384109384156135eb576008811494851580613fca575b613fac575050836137ea64ffffffffff8560881c166144c3565b613f94575b61380f61380987848a604051612f456020820180936140ba565b866145ac565b5060018360f91c1615801590613f85575b613f21575f9380613f76575b613e74575b61385261383d82614885565b6001600160601b036128d4610120850161367a565b9061386c60208901926001600160601b0361228f8561367a565b966040519261010084018481106001600160401b038211176136a9576001600160601b0391613900916040525f86525f60208701525f60408701525f60608701525f60808701525f60a08701526138c16146f4565b60c08701526138ce6146f4565b60e08701526001600160a01b036138e48d61362b565b168652826138f5610100870161367a565b16602087015261367a565b16604084015260018560f81c16613e0d575b6001600160601b03613927610140840161367a565b1660608401526001600160a01b0361393e8361362b565b16608084015261ffff8560281c16908192811561374c576139618387358961475f565b6001600160601b036139756020890161362b565b613982610160850161367a565b90604051936139908561368e565b84526001600160a01b0316602084015216604082015260c086015260028214613d1e575b5050506139e96139da6139cb60408501518a613760565b604060c0860151015190613760565b604060e0850151015190613760565b5f82805b613cfe575090613a05613a0b92606086015190614013565b90613760565b60a0830152855f525f602052600a60405f2055855f5260016020525f6040812055857fc86f3ad83f074ba4e734a56f806a05e199c0a1ca86fc514ea7ec145e4c36500a606060018060a01b038551169360408601519060a08701519060405192835260208301526040820152a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031695863b15611fd3576040805163cacb508f60e01b815283516001600160a01b03908116600483015260208501516024830152918401516044820152606084015160648201526080840151909116608482015260a083015160a482015260c083015190925f92849261024492849291613b329160e091613b259060c4870190614719565b0151610184840190614719565b8a5af18015612a1e57613ce9575b508215613ce05760018260fb1c1615613c6557505050808452600860205260408420545f19810193908411613c5157613b789061362b565b9281855260046020526040852081865260205260408520916001830162ff00001981541690557fbbd2fecdce079d9f601fb8db49e21f3505e30e68c6876090426c4e4caabaa8bd6020604051888152a35491613bdb8360a01c9360a11c846147a1565b92823b15613c4d5760405163ef6506db60e01b81526001600160a01b039290921660048301526001600160601b0393909316602482015291839183916044918391905af18015613c4257613c2d575050565b613c3882809261370e565b613c3f5750565b80fd5b6040513d84823e3d90fd5b8480fd5b634e487b7160e01b85526011600452602485fd5b90919250613c76939450359061475f565b813b15613cdc57613cbf60c484928360405195869485936352ea941560e01b85526004850190606080918051845260208101516020850152604081015160408501520151910152565b600160848401528160a48401525af18015613c4257613c2d575050565b8280fd5b50505050505050565b613cf69197505f9061370e565b5f955f613b40565b905f1981146133a657600101905f198101908082116133a65716806139ed565b9192509060fb86901c60011615613df457875f52600260205263ffffffff8060405f205460201c165b16916001101561374c57613de9606060ff92613d616146d0565b5063ffffffff8960d81c16613d7760018b614c58565b60405191613d84836136f3565b848b013583526020830152604082015285838201526001600160601b03613dad60808b0161362b565b613dba610180850161367a565b9060405193613dc88561368e565b84526001600160a01b0316602084015216604082015260e0880152016141aa565b161b175f80806139b4565b875f52600260205263ffffffff8060405f205416613d47565b613e6a896001600160401b036122b2613e4f613e3060a060408a01519501614074565b938361223360a08a019663ffffffff613e488961404c565b16906141c5565b9263ffffffff613e48613e6460c08a01614074565b9261404c565b6040840152613912565b9250835f52600260205260405f20926040519363329e23cb60e21b85528360048601525463ffffffff8116602486015263ffffffff8160201c16604486015261ffff8160401c16606486015265ffffffffffff8160501c16608486015260801c60a485015260408460c48160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa8015612a1e575f945f91613f34575b509315613831575b846356c4291360e01b5f5260045260245ffd5b9450506040843d604011613f6e575b81613f506040938361370e565b81010312611fd3578351938415158503611fd357602001515f613f19565b3d9150613f43565b5060018360fa1c16151561382c565b5060018360fc1c161515613820565b613fa764ffffffffff8460381c166144c3565b6137ef565b869250156135eb5763509b2d0560e11b5f52613fc7916135d6565b5ffd5b5080156135eb5760058214156137d0565b35906001600160601b0382168203611fd357565b359063ffffffff82168203611fd357565b908161ffff029161ffff8304036133a657565b818102929181159184041417156133a657565b60843563ffffffff81168103611fd35790565b60a43563ffffffff81168103611fd35790565b3563ffffffff81168103611fd35790565b610164356001600160401b0381168103611fd35790565b356001600160401b0381168103611fd35790565b8115614092570490565b634e487b7160e01b5f52601260045260245ffd5b35906001600160401b0382168203611fd357565b60e0906001600160401b03906141489083906001600160a01b036140dd8261340b565b1686526001600160601b036140f460208301613fdb565b1660208701526040810135604087015260608101356060870152608081013560808701528361412560a083016140a6565b1660a087015263ffffffff61413c60c08301613fef565b1660c0870152016140a6565b16910152565b80516001600160a01b0316825260208082015164ffffffffff16908301526040808201516001600160601b03169083015260608082015163ffffffff1690830152608090810151910152565b60643560ff81168103611fd35790565b3560ff81168103611fd35790565b9060028210156135eb5752565b906001600160401b0316908115614092576001600160401b03160490565b359060ff82168203611fd357565b6001600160a01b036142028261340b565b1682526001600160401b03614219602083016140a6565b16602083015260408101356002811015611fd35761022091614240839260408601906141b8565b60ff61424e606083016141e3565b16606085015260ff614262608083016141e3565b16608085015263ffffffff61427960a08301613fef565b1660a08501526001600160401b0361429360c083016140a6565b1660c085015263ffffffff6142aa60e08301613fef565b1660e08501526001600160601b036142c56101008301613fdb565b166101008501526001600160601b036142e16101208301613fdb565b166101208501526001600160601b036142fd6101408301613fdb565b166101408501526001600160601b036143196101608301613fdb565b166101608501526001600160601b036143356101808301613fdb565b166101808501526101a08101356101a08501526101c08101356101c08501526101e08101356101e08501526102008101356102008501520135910152565b60405190614380826136bd565b5f6080838281528260208201528260408201528260608201520152565b919081101561374c5760a0020190565b3561ffff81168103611fd35790565b805182101561374c5760209160051b010190565b358015158103611fd35790565b8115614092570690565b61442190929192602080604051958387945f848701378401908282015f8152815193849201905e01015f815203601f19810184528361370e565b565b60405160208101904682523060408201526144426060820160046141f1565b61028081526144536102a08261370e565b51902090565b90815f525f60205260405f20549160ff83166013811080156135eb576001820361448257505050565b156135eb5763509b2d0560e11b5f52613fc7916135d6565b90815f525f60205260405f20549160ff83166013811080156135eb576002820361448257505050565b804211156144ce5750565b600181018091116133a65763e58369d160e01b5f524260045260245260445ffd5b8042116144f95750565b63388b017360e01b5f524260045260245260445ffd5b915f915b8183106145205750505090565b90919261456c9061453285858561373c565b35614549602061454388888861373c565b0161362b565b6040805193845260208401929092526001600160a01b0316908201526060902090565b92604061457a82858561373c565b013561458b575b6001019190614513565b92604061459985858561373c565b5f92835201356020526040902092614581565b805f5260016020528160405f2054036145c3575090565b63c069bac960e01b5f5260045260245260445ffd5b6001600160401b0381116136a957601f01601f191660200190565b3d1561461d573d90614604826145d8565b91614612604051938461370e565b82523d5f602084013e565b606090565b60138210156135eb5760ff19161790565b80515f918291906020017f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa6146716145f3565b901561467f57602081519101f35b602081519101fd5b6001600160a01b038116156146bc575f8091604051368382378036810184815203915af46146b36145f3565b901561467f5750565b635457217d60e11b5f52600160045260245ffd5b604051906146dd826136f3565b5f6060838281528260208201528260408201520152565b604051906147018261368e565b5f60408361470d6146d0565b81528260208201520152565b604060a091614747848251606080918051845260208101516020850152604081015160408501520151910152565b600180841b0360208201511660808501520151910152565b91909161476a6146d0565b5061477f5f63ffffffff8360d81c1692614c58565b906040519361478d856136f3565b845260208401526040830152606082015290565b906001600160601b03809116911603906001600160601b0382116133a657565b6040516147d260208201809361414e565b60a0815261445360c08261370e565b610124356001600160601b03811690818103611fd357506064359060ff821691828103611fd35750816003029160038304036133a657610144356001600160601b038116808203611fd3576148409361483a9250614013565b9061363f565b61016435906001600160601b03821690818303611fd357614861925061363f565b61018435906001600160601b03821690818303611fd357614882925061363f565b90565b6001600160601b0361489a610120830161367a565b169060ff6148aa606083016141aa565b16806003029060038204036133a65761228f6101806148f16148e36148829661483a6001600160601b0396876122336101408b0161367a565b8461228f610160880161367a565b930161367a565b5f905f9060a4359063ffffffff821691828103611fd357506044356002811015611fd357600114908115614c4f5760ff5f5b166064359060ff821690818314159081611fd3578083108015614c42575b614c2a57508415614c22576001955b868615614c1a5760015b8183108015614c11575b614c0157505060c435906001600160401b0382168083141580611fd3578282108015614bee575b614bd45780611fd3576149a583836143dd565b614b9857611fd3576149b79250614088565b9460808611614b8f575b15614b71575b50505060843560ff8116908181141580611fd357600183108015614b66575b614b4f5750505060e43563ffffffff8116908181141580611fd357600183108015614b24575b614aec57505050610124356001600160601b038116908181141580611fd357600183108015614acb575b614a9d57505050610144356001600160601b03811690818103611fd357633b9aca0082066001600160601b038116614a6d57505050565b92945094509450614a899150614a8381856147a1565b936147a1565b906001600160601b0380600a959416921690565b9350935094509250611fd35750610104356001600160601b03811690818103611fd357506009929160019190565b50505f610104356001600160601b03811690818103611fd357508311614a36565b9350935094509250611fd35750600791906001907f000000000000000000000000000000000000000000000000000000000000000090565b50505f7f00000000000000000000000000000000000000000000000000000000000000008311614a0c565b9295509293509450611fd357506004929160019190565b50505f8483116149e6565b5f949192939450611fd357614b869250614088565b905f80806149c7565b608095506149c1565b509950935096505050614bc7919350614bcd9250614bbf614bb982886143dd565b87613760565b9450856143dd565b84613760565b6006939291565b969850995097509450505050611fd35750614bcd82614000565b50505f614bfa83614000565b8211614992565b60059a5091985096509450505050565b5080831161496b565b610400614961565b600495614957565b965092945095509150611fd357506003929190601090565b505f915060108311614948565b60ff600161492a565b60ff8160081c16809215614c95575063ffffffff9060d81c168160011b9160018060ff1b038116036133a65780821015614c90575090565b905090565b915060fb1c6001161561488257505f90565b9060138110156135eb57815f525f60205260405f20555f5260016020525f604081205556610100346100ee57601f611bb838819003918201601f19168301916001600160401b038311848410176100f2578084926080946040528339810103126100ee578051906001600160a01b03821682036100ee576020810151606060408301519201519260805260a05260c05260e052604051611ab19081610107823960805181818161033e015281816105b001528181610919015281816109c501528181610cbb0152610fb5015260a051818181610129015281816103b6015281816111cd01526118db015260c051818181610db701526116b0015260e051818181610f730152818161109e01526117420152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f5f3560e01c8062f714ce1461137b57806302fb0c5e1461135e578063049878f3146111b657806318c08f261461108a578063282d3fdf14610f965780632838863014610f5c5780632bde864d14610dda5780633a8c078614610da057806340b5b3b814610d3a57806352ea941514610c8a57806357f46cbe14610b615780636352211e14610b2f578063729abb01146109b757806373b9aa911461094857806380f5560514610903578063af2b4ee2146108e6578063b260c42a146108c9578063cacb508f146105a0578063d0e30db0146104e7578063e00508ba146103d9578063e73faa2d1461039e578063ef6506db146103235763f9afb26a14610116575f80fd5b34610320576101243661147c565b8291907f000000000000000000000000000000000000000000000000000000000000000090835b81811061018a57858533825260026020526001600160801b0361017781604085209316828454166115f7565b166001600160801b031982541617905580f35b6101958183866115d3565b358087526003602052604087208054909190336001600160a01b038216036103085760f81c9060048210156102f457600282036102d7575050805463ffffffff8160d01c168042106102b5575060ff8160f01c16600a03600a81116102a157600a6102078765ffffffffffff936115b3565b049160a01c1690633b9aca00820291808304633b9aca0014901517156102a1579161023861026292600195946115c6565b8154600360f81b60f887901b8790039091161765ffffffffffff60a01b19169091559687906115c6565b9561026e8285886115d3565b356040519182527f81ad094408c3611fc82163a609ce704440a8099db6338b7e4f4eb01dbe31839760203393a30161014b565b634e487b7160e01b89526011600452602489fd5b886044916102c486888b6115d3565b632c42970760e11b835235600452602452fd5b6352b5ea0b60e11b895260045260449088906102f2906114d0565bfd5b634e487b7160e01b89526021600452602489fd5b63ccc86bf160e01b8952600482905233602452604489fd5b80fd5b50604036600319011261032057610338611466565b602435907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361038c57906103846103899261037e8334611643565b90611a66565b611a0a565b80f35b621ce2f360e71b835233600452602483fd5b503461032057806003193601126103205760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b5034610320576020366003190112610320578060806103f66114fe565b828152826020820152826040820152826060820152015260043581526003602052604081206104236114fe565b905460018060a01b0381168252602082019065ffffffffffff8160a01c1682526040830163ffffffff8260d01c168152606084019160ff8160f01c16835260f81c92608085019360048110156104d35784526040805195516001600160a01b03168652905165ffffffffffff166020860152905163ffffffff16908401525160ff1660608301525160048110156104bf5760a092506080820152f35b634e487b7160e01b83526021600452602483fd5b634e487b7160e01b87526021600452602487fd5b5080600319360112610320573415610591576bffffffffffffffffffffffff341161056e573381526002602052604081206001600160801b0361052f813416828454166115f7565b166001600160801b03198254161790556040513481527f2da466a7b24304f47e87fa2e1e5a81b9831ce54fec19055ce277ca2f39ba42c460203392a280f35b63195a3ca160e01b8152346004526bffffffffffffffffffffffff602452604490fd5b63f9820cc160e01b8152600490fd5b50610240366003190112610320577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036108b7576105e6611650565b6024356044359160018060a01b0316835260026020526001600160801b0361065381610649856040882095610644610624858316895460801c6114de565b88546001600160801b031660809190911b6001600160801b031916178855565b6115c6565b16828454166115f7565b82546001600160801b03191691161790556084356001600160a01b03811681036108b3576106889161064460a43580936119c5565b6101643590606435610144356001600160a01b03811681036108af579192916106b29083906119c5565b6106c46101043560e43560c43561178d565b8461012435633b9aca008404945b8351831015610781578490600183851c1615610777576001916106f4916115c6565b926106ff818661162f565b518952600360205260408920866107228965ffffffffffff845460a01c166115c6565b9165ffffffffffff83111561074b576107449250848060a01b03905416611a66565b01916106d2565b805465ffffffffffff60a01b191660a09390931b65ffffffffffff60a01b169290921790915550610744565b9260019150610744565b9250505061078f91936115c6565b9161022435610204356001600160a01b03811681036108ab576107b39082906119c5565b6107c76101c4356101a4356101843561178d565b9085906101e435905b835183101561087f578490600183851c1615610875576001916107f2916115c6565b926107fd818661162f565b518952600360205260408920866108208965ffffffffffff845460a01c166115c6565b9165ffffffffffff831115610849576108429250848060a01b03905416611a66565b01916107d0565b805465ffffffffffff60a01b191660a09390931b65ffffffffffff60a01b169290921790915550610842565b9260019150610842565b61088a8891886115c6565b803403610895575080f35b63311c37a960e21b825234600452602452604490fd5b8580fd5b8480fd5b8280fd5b621ce2f360e71b815233600452602490fd5b503461032057602036600319011261032057610389600435611666565b503461032057806003193601126103205760209054604051908152f35b50346103205780600319360112610320576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346103205760203660031901126103205760408091610966611466565b816020610971611532565b82815201526001600160a01b031681526002602052206001600160801b03610997611532565b9154602082821693848152019060801c8152835192835251166020820152f35b60e0366003190112610b19577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610b1d57608435604435610a038282611643565b91610a1160c4358094611643565b91610a1a611650565b6024359060018060a01b03165f5260026020526001600160801b03610a7c60405f209282811690610a72610a5283875460801c6114de565b86546001600160801b031660809190911b6001600160801b031916178655565b50828454166115f7565b82546001600160801b03191691161790556001600160a01b03610a9d611650565b165f5260026020526001600160801b03610ac08160405f209316828454166114de565b82546001600160801b03191691161790556064356001600160a01b0381168103610b1957610af1610af792346115c6565b906119c5565b60a4356001600160a01b0381168103610b1957610b1792610384916119c5565b005b5f80fd5b621ce2f360e71b5f523360045260245ffd5b34610b19576020366003190112610b19576004355f526003602052602060018060a01b0360405f205416604051908152f35b34610b1957610b6f3661147c565b5f915f915b808310610bdd5783335f52600260205260405f206001600160801b03610b9f818416828454166115f7565b166001600160801b03198254161790556040519081527f8c22f554c81b54107cd95e734e4ef45767214974a540f34ea4a4f8c3fc7b13c360203392a2005b909192610beb8483856115d3565b355f52600360205260405f209384543360018060a01b03821603610c685765ffffffffffff9060a01c1691633b9aca00830292808404633b9aca001490151715610c5457600192610c3b916115c6565b855465ffffffffffff60a01b1916909555019190610b74565b634e487b7160e01b5f52601160045260245ffd5b610c738285876115d3565b3563ccc86bf160e01b5f526004523360245260445ffd5b34610b1957366003190160c08112610b1957608013610b195760843560a4356001600160a01b0381168103610b19577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610b1d5790610cfb60443560243560043561178d565b91606435905f5b8451811015610b1757806001808581941c1614610d20575b01610d02565b610d358386610d2f848a61162f565b51611889565b610d1a565b34610b19576060366003190112610b1957610d5c60443560243560043561178d565b6040518091602082016020835281518091526020604084019201905f5b818110610d87575050500390f35b8251845285945060209384019390920191600101610d79565b34610b19575f366003190112610b195760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610b19576080366003190112610b19576044356064355f5f5b828110610f29575060018101809111610c5457610e169060243560043561178d565b90610e28610e2382611617565b611552565b92818452610e3582611617565b602085019390601f19013685375f5b838110610e98578486604051918291602083019060208452518091526040830191905f5b818110610e76575050500390f35b82516001600160a01b0316845285945060209384019390920191600101610e68565b6001600160fd1b0381168103610c5457610eba60ff848360031b1c168361162f565b515f52600360205260405f2054908160f81c916004831015610f1557600180931480610f05575b610eed575b5001610e44565b828060a01b0316610efe828961162f565b5287610ee6565b50600560ff8260f01c1610610ee1565b634e487b7160e01b5f52602160045260245ffd5b6001600160fd1b0381168103610c545760ff848260031b1c16828111610f53575b50600101610df4565b91506001610f4a565b34610b19575f366003190112610b195760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610b19576040366003190112610b1957610faf611466565b602435907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610b1d5760018060a01b0316805f52600260205260405f20906001600160801b038254169083821061106f5750611042906001600160801b0361102881611062961680936114de565b84546001600160801b03191691161780845560801c6115f7565b81546001600160801b031660809190911b6001600160801b031916179055565b6020600154604051908152f35b9091506313c3c9cf60e31b5f5260045260245260445260645ffd5b34610b19576110983661147c565b906110c37f0000000000000000000000000000000000000000000000000000000000000000426115c6565b63ffffffff8116915f5b8481106110d657005b6110e18186846115d3565b355f8181526003602052604090208054909190336001600160a01b0382160361119f5760f81c906004821015610f1557600182036111835750508054600164ff0000000160d01b031660d086901b63ffffffff60d01b1617600160f91b17905560019061114f8187856115d3565b35604051908582527fb24c8a874505f978dd5481b41ac33a6b5705448c8646b2188809cb9321b4699e60203393a3016110cd565b6352b5ea0b60e11b5f5260045261119a91506114d0565b60445ffd5b5063ccc86bf160e01b5f526004523360245260445ffd5b6020366003190112610b1957600435801561134f577f00000000000000000000000000000000000000000000000000000000000000006111f681836115b3565b340361133057505f549061120a81836115c6565b5f558163ffffffff4216925b61122083836115c6565b8110156112f35761122f6114fe565b3381525f60208083018281526040808501898152606086018581526001608088019081528887526003909552919094209451855492519451915160ff60f01b60f09190911b166001600160f81b03199093166001600160a01b039091161760a09490941b65ffffffffffff60a01b169390931760d09390931b63ffffffff60d01b169290921791909117825590919051916004831015610f155780546001600160f81b031660f89390931b6001600160f81b03191692909217909155600101611216565b5060209160405190828252838201527f16a5410c80ce4d4082839ea17ff9fae01b3924da3e586c0e4ba3cdb1c9f7dae260403392a2604051908152f35b611339916115b3565b63195a3ca160e01b5f523460045260245260445ffd5b63f9820cc160e01b5f5260045ffd5b34610b19575f366003190112610b19576020600154604051908152f35b34610b19576040366003190112610b19576004356024356001600160a01b03811690818103610b1957821561134f578290335f52600260205260405f206001600160801b0381541683811061144b575f8085879582956001600160801b036113e78597828616906114de565b166001600160801b0319825416179055866040518381527fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb60203392a35af161142e611578565b501561143657005b633e6297ab60e21b5f5260045260245260445ffd5b83906313c3c9cf60e31b5f523360045260245260445260645ffd5b600435906001600160a01b0382168203610b1957565b906020600319830112610b195760043567ffffffffffffffff8111610b195782602382011215610b195780600401359267ffffffffffffffff8411610b195760248460051b83010111610b19576024019190565b6004811015610f1557602452565b906001600160801b03809116911603906001600160801b038211610c5457565b6040519060a0820182811067ffffffffffffffff82111761151e57604052565b634e487b7160e01b5f52604160045260245ffd5b604051906040820182811067ffffffffffffffff82111761151e57604052565b6040519190601f01601f1916820167ffffffffffffffff81118382101761151e57604052565b3d156115ae573d9067ffffffffffffffff821161151e576115a2601f8301601f1916602001611552565b9182523d5f602084013e565b606090565b81810292918115918404141715610c5457565b91908201809211610c5457565b91908110156115e35760051b0190565b634e487b7160e01b5f52603260045260245ffd5b906001600160801b03809116911601906001600160801b038211610c5457565b67ffffffffffffffff811161151e5760051b60200190565b80518210156115e35760209160051b010190565b91908203918211610c5457565b6004356001600160a01b0381168103610b195790565b60015481111561178a575f54808211611770575f198201828111610c54575f52600360205260405f20548060f81c6004811015610f15576001036117375760d01c63ffffffff165b7f0000000000000000000000000000000000000000000000000000000000000000906116da82826115c6565b4210611714575050506020817f3ec796be1be7d03bff3a62b9fa594a60e947c1809bced06d929f145308ae57ce92600155604051908152a1565b9061171e916115c6565b91635bf5b28d60e01b5f5260045260245260445260645ffd5b61176b9063ffffffff7f00000000000000000000000000000000000000000000000000000000000000009160d01c16611643565b6116ae565b90635bf5b28d60e01b5f526004526024525f60445260645ffd5b50565b929161179b610e2382611617565b918183526117a882611617565b602084019390601f1901368537945f526040519081935f90915f925f935b8685106117d7575050505050505050565b60401b906003851615611870575b8483038260c01c06850195600160ff88161b9187908791600160ff8a161b85178816611830575b916020826040946001979694520199825260208201520194179401939294906117c6565b8b5b84811061183f575061180c565b8981518c8114611864575b14611858575b604001611832565b60208101519350611850565b6020830151935061184a565b600160801b600286901c0160205260405f2091506117e5565b90815f52600360205260405f209283548060f81c6004811015610f1557600181141590816119b9575b506119b25760ff9060f01c169182600a03600a8111610c54578082116119aa575b50600a6119007f0000000000000000000000000000000000000000000000000000000000000000836115b3565b04916001600160a01b03811690816119a0575f945b60ff8416019560ff8711610c54577fae4e88dff895c3f3175114784f7282bfd0667cf6b0c7fce59ea8410090fc2aa360806119999588956119726103849b61199e9d9081549060ff60f01b9060f01b169060ff60f01b1916179055565b61197c878a611643565b9060405192835260208301528660408301526060820152a2611a66565b611643565b565b8360011c94611915565b90505f6118d3565b5050505050565b6002915014155f6118b2565b816119ce575050565b60018060a01b03165f5260026020526001600160801b036119f88160405f209316828454166115f7565b166001600160801b0319825416179055565b801561178a575f808080937f4cd1cedac1faabaf2d2d626f6caa6a7df4cf69ec7ecc3bcae2f938bdedc860716020604051838152a1815af1611a4a611578565b5015611a5257565b634e487b7160e01b5f52600160045260245ffd5b8115611aad57602081611a9a847f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f3946119c5565b6040519384526001600160a01b031692a2565b505056608080604052346015576118e9908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c8063205dc27d14610abe5780632c8413e714610a8957806357f49739146109b757806367c181081461083f5780637c6211a414610604578063ca788f2c1461049c578063ea97ed74146103005763fafddaa614610071575f80fd5b346102fc5760a03660031901126102fc576044356001600160401b0381116102fc576100a1903690600401610f20565b6064356001600160401b0381116102fc576100c0903690600401610f5d565b608435916001600160401b0383116102fc57826004019460e060031985360301126102fc57601f1936013560018160fb1c166102e7576002861495156102d35761010d868593358361139c565b9490965f146102bc5761013761013c9261ffff60ff61012b8c6111c2565b9260081c1691166111d1565b6110d5565b9160a4850190838561014e848b610ff2565b905014938415946102a2575b8415610288575b8415610256575b5050508115610231575b81156101e2575b506101b6576101ad9260ff6101a06084610199602098966101a796611027565b93016111ee565b169061103a565b90611047565b51604051908152f35b60ff8361ffff6101ca60846101998a6111c2565b91636d4a09f160e01b5f52166004521660245260445ffd5b61020d91506101f46102299188610ff2565b9290608487019360ff610206866111ee565b16916111de565b359161020660ff61022160c489018b610ff2565b9290936111ee565b35145f610179565b905061024e6102408288610ff2565b60ff610206608489016111ee565b351590610172565b61027c9293945061026a60c489018b610ff2565b6040519060051b8092823720936111de565b351415905f8381610168565b93508560ff61029960848a016111ee565b16101593610161565b9350856102b260c489018b610ff2565b905014159361015a565b61013c915061ffff6102cd896111c2565b166110d5565b634e487b7160e01b5f52603260045260245ffd5b637967341b60e01b5f5260043560045260245ffd5b5f80fd5b346102fc5760403660031901126102fc576024356001600160401b0381116102fc57610330903690600401610f5d565b600281149136601f190135905f198301838111610488576103529084836111de565b359263ffffffff8360d81c166103688685611781565b61037181611213565b955f5260405180925f60208901915f925f935b8685106103d6578c8c8c8c8c156102d3576103be936103cc926103a892359061139c565b9190604051948594606086526060860190610f8d565b908482036020860152610f8d565b9060408301520390f35b60401b90600385161561046f575b8483038260c01c06850195600160ff88161b9187908791600160ff8a161b8517881661042f575b91602082604094600197969452019982526020820152019417940193929490610384565b8b5b84811061043e575061040b565b8981518c8114610463575b14610457575b604001610431565b6020810151935061044f565b60208301519350610449565b600160801b600286901c0160205260405f2091506103e4565b634e487b7160e01b5f52601160045260245ffd5b346102fc5760c03660031901126102fc5760043560a03660231901126102fc575f806101fe600784901c1660d884901c63ffffffff16808210156105fc5750925b60443563ffffffff81168091036102fc576104f7906117d0565b9060643561ffff811681036102fc5761ffff8092829694965060281c16191616925f60a435906fffffffffffffffffffffffffffffffff821680921415908760011b9760018060ff1b0381161415945b87821c80156105ea576001849116156105df576102fc576001600160fd1b03821682036104885760ff848360031b1c16806003026003810482036104885787610488578a116105a357505061059d6001916110c7565b90610547565b6105b091929650856111d1565b948560030295600387040361048857885f9610156105d2575b61059d906110c7565b6001811b909617956105c9565b509061059d906110c7565b60408289825191151582526020820152f35b9050926104dd565b346102fc5760403660031901126102fc576040516004356101a082016001600160401b0381118382101761082b576040525f8252602082015f8152604083015f8152606084015f8152608085015f815260a086015f815260c087015f815260e08801915f83526101008901935f85526101208a01955f87526101408b01975f89526101608c01995f8b526101808d019b5f8d5260ff81166013811015610801576106ae90836111b6565b8d60f982901c60011615610815576106c8906009906111b6565b60ff808260081c1616835260ff808260101c1616845261ffff808260181c1616855261ffff808260281c1616865260018160f81c161515875264ffffffffff8160381c16885264ffffffffff8160601c1689528151601381101561080157600511156107ef575b8060b01c64ffffffffff168b5260d81c63ffffffff1663ffffffff168b526024358c52604051809d519061076291610f50565b5160208d0161077091610f50565b5160ff1660408c01525160ff1660608b01525161ffff1660808a01525161ffff1660a089015251151560c08801525164ffffffffff1660e08701525164ffffffffff166101008601525164ffffffffff166101208501525164ffffffffff166101408401525163ffffffff16610160830152516101808201526101a090f35b64ffffffffff8160881c168a5261072f565b634e487b7160e01b5f52602160045260245ffd5b5081516013811015610801576106c8908f6111b6565b634e487b7160e01b5f52604160045260245ffd5b346102fc5760203660031901126102fc5760043560038110156102fc576108716102409161086b611138565b5061153d565b6001600160401b036102206040519263ffffffff815116845263ffffffff602082015116602085015263ffffffff604082015116604085015263ffffffff606082015116606085015263ffffffff608082015116608085015263ffffffff60a08201511660a085015263ffffffff60c08201511660c085015263ffffffff60e08201511660e085015263ffffffff6101008201511661010085015263ffffffff6101208201511661012085015263ffffffff6101408201511661014085015263ffffffff6101608201511661016085015263ffffffff6101808201511661018085015263ffffffff6101a0820151166101a085015263ffffffff6101c0820151166101c08501526bffffffffffffffffffffffff6101e0820151166101e08501526bffffffffffffffffffffffff61020082015116610200850152015116610220820152f35b346102fc5760a03660031901126102fc5760043560443580151581036102fc575f6064356084356109f66109ee856024358861139c565b9590966114f9565b935f925b80841c8015610a7e5760011615610a715794610a1f82610a1a83876110d5565b611027565b95865b610a2c848961103a565b811015610a5a5784610a3e828b611047565b5114610a4d575b600101610a22565b6001861b90961795610a45565b5093610a68919296506110c7565b929490946109fa565b92610a68909591956110c7565b602086604051908152f35b346102fc5760e03660031901126102fc5760603660431901126102fc576020610ab660c43560a43561105b565b604051908152f35b346102fc576101603660031901126102fc576004356101003660231901126102fc57610124356001600160401b0381116102fc57610b00903690600401610f20565b610144929192356001600160401b0381116102fc57806004019260a060031983360301126102fc5760609436601f19013560fb1c600116151580610f15575b610f025783156102d357610b5e9060028514903536601f19013561139c565b94908051610c0d575b505050506002610b809193929314601f193601356114f9565b610b8981611213565b60208301809460051b602083016020819560051b850101925b838210610bfb57505050505160051b9020916040519283926040840191845260406020850152518091526060830191905f5b818110610be2575050500390f35b8251845285945060209384019390920191600101610bd4565b82812082526020909101908201610ba2565b90919293955061ffff601f1936013560181c1660015f1982011e61010103811c91110290610c3b8380610fc0565b6044870193610c4a8587610ff2565b9091610c5960648b0189610ff2565b95909382958415908115610ee4575b50610e2357604051936001925f1992608087019283925f92905b828410610eaf57505050505f1982528787985b610e3257505060c060843560a0870151149501149280011c151616169260051b01141615610e235760849383610cf3610cd182610ce997610fc0565b5091610ce060248a0182610fc0565b97909682610ff2565b9890990190610ff2565b84959195518080981491821592610e18575b5050610e0657610d1486611213565b9786976040519485525f60608601905b898110610d5a575b5050505050505050508103610d495750916002610b808580610b67565b62aea2d360e11b5f5260045260245ffd5b8b8160051b886020828c0101518c81868b01355f1a91858d84800101918460051b8d01968460208201526040606435910152013589528d6080863591015281813560f01c148a84101693610de1575b505050905015610dc55760a08920910160200152600101610d24565b5050989950505050505050505090858080808080808080610d2c565b6001908119013560f01c0114901515161690601f19013560408b0152805f8080610da9565b8562aea2d360e11b5f5260045260245ffd5b14159050868c610d05565b637ca55c7760e01b5f5260045ffd5b8182935b808210610e4b5750505f198084520180610c95565b9093845160031981168a5b868110610e7757505060021c81526080892060208201526040019390610e36565b909c8d885114600114610e995760016020828193358552019e5b019101610e56565b9c96600160408260208094015185520198610e91565b9091929496604060019187800184013560f01c98891188151716988881528760051b8501356020820152019501929190610c82565b90506001600160ff1b0385168503610488578460011b14158f610c68565b50637967341b60e01b5f5260045260245ffd5b506002841415610b3f565b9181601f840112156102fc578235916001600160401b0383116102fc57602080850194606085020101116102fc57565b9060138210156108015752565b9181601f840112156102fc578235916001600160401b0383116102fc576020808501948460051b0101116102fc57565b90602080835192838152019201905f5b818110610faa5750505090565b8251845260209384019390920191600101610f9d565b903590601e19813603018212156102fc57018035906001600160401b0382116102fc576020019181360383136102fc57565b903590601e19813603018212156102fc57018035906001600160401b0382116102fc57602001918160051b360383136102fc57565b8181029291811591840414171561048857565b9190820180921161048857565b80518210156102d35760209160051b010190565b919091601f1936013560ff8160101c1684146110bb5761107e9060443590611240565b939091848210156110a4579061109b6110a094956101a793611027565b61103a565b5190565b8482633c58b2eb60e11b5f5260045260245260445ffd5b60181c61ffff16925050565b5f1981146104885760010190565b81156110df570690565b634e487b7160e01b5f52601260045260245ffd5b6040519061024082018281106001600160401b0382111761082b57604052565b6040519190601f01601f191682016001600160401b0381118382101761082b57604052565b6111406110f3565b905f82525f60208301525f60408301525f60608301525f60808301525f60a08301525f60c08301525f60e08301525f6101008301525f6101208301525f6101408301525f6101608301525f6101808301525f6101a08301525f6101c08301525f6101e08301525f6102008301525f610220830152565b60138210156108015752565b3561ffff811681036102fc5790565b9190820391821161048857565b91908110156102d35760051b0190565b3560ff811681036102fc5790565b6001600160401b03811161082b5760051b60200190565b90611225611220836111fc565b611113565b8281528092611236601f19916111fc565b0190602036910137565b90915f9260ff8360081c169060ff8460101c169361ffff8160181c169160018260fb1c166113755761128f90836112778887611027565b101561136d576112878786611027565b938491611815565b6112998685611027565b831461136657828610156113605785925b8396885f1461134e576112d16112cc86610a1a8c61ffff8960281c16986114f9565b611213565b988094815b8881106112e857505050505050505050565b60018083831c1614611346578b835b89811061130a5750506001905b016112d6565b6001919861133d61132c6113268a6101378661109b8d8b611027565b8b611047565b5191611337816110c7565b9b611047565b52018c906112f7565b600190611304565b6112d16112cc86610a1a8c5f986114f9565b826112aa565b9550505050565b838491611815565b93955050905061138e928181105f146113945791611815565b90600190565b508091611815565b929060ff8460081c169060ff8560101c169461ffff8160181c169160018260fb1c166114bc576113e190836113d18987611027565b101561136d576112878886611027565b8515806114aa575b6114a2578287101561149c5786925b6114196112cc85610a1a819a805f146114955761ffff8860281c16976114f9565b975f935f5b87811061142f575050505050505050565b60018083831c161461148d578a5f5b8881106114515750506001905b0161141e565b6001919761148461147361146d896101378661109b8c8b611027565b8a611047565b519161147e816110c7565b9a611047565b52018b9061143e565b60019061144b565b5f976114f9565b826113f8565b959450505050565b506114b58785611027565b83146113e9565b93959491925050156114e2575050506114d56020611113565b5f81525f36813790600190565b6114f492818110156113945791611815565b61138e565b9060018260fb1c16611537571561152e5761152b9061152561ffff60ff8360081c169260281c166117d0565b906111d1565b90565b60081c60ff1690565b50505f90565b611545611138565b5060038110156108015780156116c05760011461160757611564611138565b5061156d6110f3565b6004815260c86020820152603c6040820152601e6060820152601e6080820152607860a0820152607860c082015261021c60e08201526078610100820152600a610120820152620151806101408201526201518061016082015260146101808201526107086101a082015260016101c0820152670de0b6b3a76400006101e0820152662386f26fc100006102008201525f61022082015290565b61160f611138565b506116186110f3565b60828152611f406020820152611c206040820152610e106060820152610e10608082015261546060a08201526201518060c082015261e10060e082015261384061010082015261038461012082015262093a8061014082015262278d006101608201526201518061018082015262093a806101a0820152600c6101c082015266b1a2bc2ec500006101e08201526611c37937e0800061020082015262f4240061022082015290565b506116c9611138565b506116d26110f3565b60828152611f4060208201526201518060408201526201518060608201526201518060808201526203f48060a08201526212750060c0820152620a8c0060e08201526202a300610100820152612a3061012082015262278d0061014082015262ed4e006101608201526202a300610180820152622e24806101a0820152600c6101c0820152670de0b6b3a76400006101e082015266b1a2bc2ec5000061020082015262f4240061022082015290565b60ff8160081c168092156117be575063ffffffff9060d81c168160011b9160018060ff1b0381160361048857808210156117b9575090565b905090565b915060fb1c6001161561152b57505f90565b90815f925b6117dc5750565b916117e6906110c7565b915f198101908082116104885716806117d5565b6001600160401b03811161082b57601f01601f191660200190565b9291909261182282611213565b93600181901b916001600160ff1b038216820361048857601e830180931161048857611850611220846117fa565b92808452611860601f19916117fa565b013660208501375f5260208501905f5f905b85821061188157505050505050565b60401b9060038116156118d0575b8060019184038360c01c06810160208180018801019081519061ffff82161896602061ffff818680018c010151168518918981520197181890520190611872565b600160811b600282901c0160205260405f20915061188f56608080604052346015576102ce908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c80632c16cd8a1461020057806360b2267b146101d7578063641ad2371461006f57637e551b7514610045575f80fd5b3461006b57602036600319011261006b57602061006360043561025d565b604051908152f35b5f80fd5b3461006b57604036600319011261006b5760243560043567ffffffffffffffff821161006b573660238301121561006b5781600401359167ffffffffffffffff831161006b57366024848301011161006b576100ca8261025d565b5f93604051601f19603f601f19601f8501160116810181811067ffffffffffffffff8211176101c3576040528181525f6020808301938060248801863783010152519020908082036101aa5750506101e401608081355f1a14610159575b5068010000000000000000821061014457602082604051908152f35b63fe6e1cfb60e01b5f5260045260245260445ffd5b905f5b826006821015610190576001840193355f1a60808111610181575b505060010161015c565b01607e19019250600185610177565b50509060a081355f1a036101285760010135915082610128565b83631884446d60e21b5f5260045260245260445260645ffd5b634e487b7160e01b5f52604160045260245ffd5b3461006b57602036600319011261006b576004355f525f602052602060405f2054604051908152f35b3461006b57602036600319011261006b57602060043561021f8161025d565b90805f525f83528160405f20557f3a86c1e4c1e2a28ae17e2bb039de2f56158b778058feeab5f630f85915f1ba4883604051848152a2604051908152f35b90814091821561029e575b821561028a575b82156102785750565b6353c64fef60e11b5f5260045260245ffd5b8092505f525f60205260405f20549161026f565b805f5260205f818171f90827f1c53a10cb7a02335b1753200029355afa60203d141615610268575f519250610268566102a06040523461026157604051601f6130b138819003918201601f19168301916001600160401b03831184841017610265578084926080946040528339810103126102615780516003811015610261576020820151916001600160a01b0383168303610261576040810151906001600160a01b03821682036102615760600151906001600160a01b03821682036102615761009a83610317565b9360805260a05260c05260e05263ffffffff8151166101005263ffffffff6020820151166101205263ffffffff6040820151166101405263ffffffff6060820151166101605263ffffffff6080820151166101805263ffffffff60a0820151166101a05263ffffffff60c0820151166101c05263ffffffff60e0820151166101e05263ffffffff610100820151166102005263ffffffff610140820151166102205263ffffffff610160820151166102405260018060601b03610200820151166102605261022060018060401b039101511661028052604051612b4190816105708239608051818181610b4d01528181610ecc015281816114850152818161181301528181611a2f01528181611f56015281816120c001526122ef015260a051818181610da601528181610ef4015281816115320152612456015260c051818181610f1c015281816111400152611e14015260e05181610e8f01526101005181610ffe015261012051816109be01526101405181505061016051815050610180518150506101a0518150506101c0518150506101e051816125ea015261020051815050610220518150506102405181505061026051816119800152610280518161195a0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b6040519061024082016001600160401b0381118382101761026557604052565b6102a1610279565b905f82525f60208301525f60408301525f60608301525f60808301525f60a08301525f60c08301525f60e08301525f6101008301525f6101208301525f6101408301525f6101608301525f6101808301525f6101a08301525f6101c08301525f6101e08301525f6102008301525f610220830152565b61031f610299565b50600381101561055b57801561049a576001146103e15761033e610299565b50610347610279565b6004815260c86020820152603c6040820152601e6060820152601e6080820152607860a0820152607860c082015261021c60e08201526078610100820152600a610120820152620151806101408201526201518061016082015260146101808201526107086101a082015260016101c0820152670de0b6b3a76400006101e0820152662386f26fc100006102008201525f61022082015290565b6103e9610299565b506103f2610279565b60828152611f406020820152611c206040820152610e106060820152610e10608082015261546060a08201526201518060c082015261e10060e082015261384061010082015261038461012082015262093a8061014082015262278d006101608201526201518061018082015262093a806101a0820152600c6101c082015266b1a2bc2ec500006101e08201526611c37937e0800061020082015262f4240061022082015290565b506104a3610299565b506104ac610279565b60828152611f4060208201526201518060408201526201518060608201526201518060808201526203f48060a08201526212750060c0820152620a8c0060e08201526202a300610100820152612a3061012082015262278d0061014082015262ed4e006101608201526202a300610180820152622e24806101a0820152600c6101c0820152670de0b6b3a76400006101e082015266b1a2bc2ec5000061020082015262f4240061022082015290565b634e487b7160e01b5f52602160045260245ffdfe60a06040526004361015610011575f80fd5b5f6080525f3560e01c80632c8413e714611b1c57806354ef7664146118aa57806366afd8ef146117695780637fd94ff5146110e0578063a3ab25fc14611092578063abdbbf2c14610f60578063b47e9c7914610e7b578063deb2b7b6146106675763fafddaa614610080575f80fd5b346105575760a0366003190112610557576004356044356001600160401b038111610557576100b3903690600401611d13565b9091606435906001600160401b03821161055757366023830112156105575781600401356001600160401b0381116105575760051b93366024868501011161055757608435936001600160401b0385116105575784600401938536039260e06003198501126105575760805150608051928560805152608051602052604060805120549860ff8a16936013851094851561063e576008811495861580610656575b61061b57505061016d64ffffffffff8c60381c166121fc565b61018361017d8486602435612a9f565b8961221c565b9185156106125760ff60025b168414918215926105e1575b50506105c75750826105b8575b5f198101908082116104dc576101bd92611deb565b35916101c8866121ed565b61ffff6101d5848b612264565b9116908282109081156105a4575b5061058e576101fb6102559594939261021192611dbb565b928361ffff6102098a6121ed565b16918b6122b3565b60808051879052600260205251604090209180156105805763ffffffff835460201c16945b600184549681808c61ffff65ffffffffffff8c60501c169c8d926121ed565b161c92891c169116171461055d5761026c896121ed565b9260448b01359163ffffffff83168093036105575760a48c01359060221901811215610557578b016004810135906001600160401b038211610557576024019060051b9081360381136105575781604051918237209a8960248201956102d1876121ed565b9061ffff1693600160a01b60019003169d8e93846080515260056020526080516040902087608051526020526080516040902054946040519485528660208601526040850152606401356060840152608083015261ffff1660a082015260c0902060281c8160281c14908d82159261053f575b50506105215750506103558a612401565b6020815191818082019384920101031261051d57519565ffffffffffff60501b9065ffffffffffff600161ffff61038b8d6121ed565b161b161760501b16938465ffffffffffff60501b1987161791828555610416575b50610410996001603f60fa1b0316600160fa1b179761ffff9695508694506103d8935091506121ed9050565b91604051966103e688611d50565b875260805160208801521660408601526001606086015216608084015260805160a0840152612540565b60805180f35b61ffff6104608767ffffffff00000000889a999e969563ffffffff80600187981b169160201c161760201b16998a916fffffffffffff0000ffffffff0000000019161717936121ed565b818560281c1619908460401c16161616608051506080516080515081608051905b6104f457506001600160801b039150169060801c01916001600160801b0383116104dc576104109961ffff96879569ffff00000000ffffffff6103d8966001600160801b03199060801b16931617171790559783945f6103ac565b634e487b7160e01b6080515260116004526024608051fd5b906001600160801b0360018416831b16179160011c90600881018091116104dc57819291610481565b5f80fd5b8a9063814ba2a360e01b608051526004526024526044526064608051fd5b60601c64ffffffffff90811691161190505f8d610344565b60805180fd5b61ffff6105698a6121ed565b63d2cfcd2760e01b60805152166004526024608051fd5b61ffff8a60281c1694610236565b63609349b760e11b608051526004526024608051fd5b90506105b08383611dbb565b10155f6101e3565b925060ff8860081c16926101a8565b8663c069bac960e01b608051526004526024526044608051fd5b90809250602460405192018237205f1983018381116104dc576106076040918587611deb565b013514155f8061019b565b60ff600161018f565b8992501561063e5760805163509b2d0560e11b905261063991611dc8565b608051fd5b634e487b7160e01b6080515260216004526024608051fd5b50801561063e576005821415610154565b3461055757366003190161036081126105575761024013610557576101003661024319011261055757610344356001600160401b038111610557576106b0903690600401611d13565b604080514660208201523091810191909152600435926001600160a01b0384168403610557576001600160a01b03841660608301526024356001600160401b0381169081900361055757608083015260443560028110156105575760a08301526064359260ff841684036105575760ff84811660c0850152608435908116908190036105575760e084015260a43563ffffffff8116908190036105575761010084015260c4356001600160401b038116908190036105575761012084015260e43563ffffffff8116908190036105575761014084015261010435906001600160601b0382168203610557576001600160601b03828116610160860152610124359081168103610557576001600160601b0381811661018087015261014435959086168603610557576001600160601b038681166101a083015261016435939084168403610557576001600160601b038481166101c084015261018435929083168303610557576001600160601b0383166101e08201526101a4356102008201526101c4356102208201526101e435610240820152610204356102608201526102243561028082015261028081526108696102a082611d9a565b602081519101209687608051526080516020526040608051205460ff811690601382101561063e5760405161024435996001600160a01b038b168b03610557576001600160a01b038b16602083015261026435956001600160601b0387168703610557576001600160601b03871660408401526102843560608401526102a43560808401526102c43560a08401526102e4356001600160401b0381168103610557576001600160401b031660c08401526103043563ffffffff811681036105575763ffffffff1660e084015261032435916001600160401b038316830361055757610984936001600160401b0361097e9416610100820152610100815261097261012082611d9a565b60208151910120612a9f565b8b61221c565b5061098d61217d565b6001600160a01b03909916895260f981901c6001169081610e56575b64ffffffffff603882901c811691906109e9907f00000000000000000000000000000000000000000000000000000000000000009060b084901c16611d43565b6080519060038614908115610e46575b81610e3c575b5015610c15575050505050600e986001600160601b03600a81610a206121c3565b16041660408901525b600360ff82168082029190910490036104dc57610a80610a8a946001600160601b03610a78610a8f9982610a78610a7082999860ff84809b608051501691166003026121da565b828d16611d43565b911690611d43565b9216931690611dbb565b611d43565b6001600160601b0391909116602083019081526001600160a01b03909516606083019081529490601385101561063e5783608051526080516020528460406080512055836080515260016020526040608051206080515060805150608051905560018060a01b038351169460408401947fe944b4a9a784757d9c1b7694da654e31267a5aff46ff0e990afd1a28bbc1432860608751986080880199610b358b5188611d43565b906080515060405192835260208301526040820152a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031694853b156105575760405163729abb0160e01b815284516001600160a01b03908116600483015293516024820152945160448601529551821660648501529451608484015260a08201511660a483015260c0015160c482015260805190929091839160e4918391905af18015610c0857610bef5760805180f35b608051610bfb91611d9a565b6080516105575780610410565b6040513d608051823e3d90fd5b8061063e57600485148015610e2e575b80610e25575b15610c71575050505050600f986001600160601b03610c486121c3565b168060408a0152806003810204600314811517156104dc576003600a9102046080890152610a29565b61063e576008841480918192610e1a575b81610d17575b5015610cb557505050506010986001600160601b03600a81610ca86121c3565b1604166040890152610a29565b82151592610ce5575b505015610cce5750601198610a29565b608051630aaf2b6d60e11b90526106399089611dc8565b600584149250908215610cfc575b50508c80610cbe565b90915081610d0d575b508c80610cf3565b905042118c610d05565b608051915060fa81901c600116610d30575b508f610c88565b90508c6080515260026020526040608051206040519163329e23cb60e21b835260048301525463ffffffff8116602483015263ffffffff8160201c16604483015261ffff8160401c16606483015265ffffffffffff8160501c16608483015260801c60a482015260408160c48160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610c085760805191610ddf575b508f610d29565b90506040813d604011610e12575b81610dfa60409383611d9a565b8101031261055757518015158103610557578f610dd8565b3d9150610ded565b905082421190610c82565b50824211610c2b565b505060805160078514610c25565b905043115f6109ff565b60805192506006871491506109f9565b8a608051526003602052610e7664ffffffffff6040608051205416612958565b6109a9565b3461055757608051366003190112610557577f00000000000000000000000000000000000000000000000000000000000000006040516020810190600383101561063e579181526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811660408401527f0000000000000000000000000000000000000000000000000000000000000000811660608401527f0000000000000000000000000000000000000000000000000000000000000000166080808401919091528252602091610f5560a082611d9a565b519020604051908152f35b3461055757602036600319011261055757608080516004359081905290516020819052604090205460ff811660138110801561063e576004198201611074575050610fb464ffffffffff8260381c16612958565b610fc764ffffffffff8260881c166121fc565b610fd081612984565b1561105d5760207f13c2def9164da2bd54c178fa07918c110f7d0f88be54cf97ec7f38b37fa6d6e1916110237f000000000000000000000000000000000000000000000000000000000000000043611d43565b60808051869052805184525160409081902060ff64ffffffffff60b01b011990931660b083901b176006179092559051908152a260805180f35b506320fa328560e11b608051526004526024608051fd5b9091501561063e5760805163509b2d0560e11b905261063991611dc8565b34610557576101603660031901126105575761010036604319011261055757610144356001600160401b038111610557576110d4610410913690600401611d13565b90602435600435611e0f565b34610557576103c0366003190112610557576024356044351515604435036105575761024036606319011261055757610100366102a3190112610557576103a4356001600160401b0381116105575761113d903690600401611d13565b917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163381900361174f575061117c6004356124d1565b9060018260fb1c16611736576111a86111a0858561119b6102a46129d5565b612a9f565b60043561221c565b506004356111b461276b565b03611712576111c581600435612715565b9064ffffffffff6001604051936111db85611d50565b8054828060a01b038116865260a01c6020860152015461ffff8116604085015260ff8160101c161515606085015261ffff8160181c16608085015260281c1660a0830152604051600181527fbbd2fecdce079d9f601fb8db49e21f3505e30e68c6876090426c4e4caabaa8bd602060043592a361125661217d565b916102a4356001600160a01b0381169081810361055757508352610164356001600160601b038116900361055757610164356001600160601b031660408401819052600380820291801590830490911417156104dc57600a9004608084015260018060a01b0382511660a084015260408301518060021b90808204600414901517156104dc57600a900460c08401526102c4356001600160601b038116810361055757610184356001600160601b03811690036105575760c43560ff811680910361055757806003029060038204036104dc576101a4356001600160601b0381168082036105575761135e9261134c92506121da565b6001600160601b036101843516611d43565b6101c435906001600160601b038216908183036105575761137f9250611d43565b6101e43591906001600160601b03831690818403610557576113b1610a8a926001600160601b03926113c79650611d43565b921691610184356001600160601b031690611dbb565b6001600160601b03610164351660208501908152906064356001600160a01b03811690818103610557575060608601908152608080516004359081905281516020818152604080832060129081905593909252600190528251818120558851908901519289015191926001600160a01b03909116916114469086611d43565b9060805150604051928352602083015260408201527fe944b4a9a784757d9c1b7694da654e31267a5aff46ff0e990afd1a28bbc14328606060043592a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031695863b15610557576040805163729abb0160e01b815282516001600160a01b03908116600483015295516024820152908201516044820152915184166064830152608080820151608484015260a082015190941660a483015260c0015160c4820152915190829060e4908290885af18015610c08576116f9575b5060805193948015947f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031692905b604435806116f0575b156104105786600182146115a761157e84878d611deb565b3582156116e1576004356080515260026020528263ffffffff6040608051205416915b876128ff565b916116c9576060820190815161ffff60408a01511690604051926357f4973960e01b84528760048501528d35602485015260448401526064830152608482015260208160a4818a5afa908115610c085760805191611698575b50809152611618575b5061161390611ddd565b61155d565b85516001600160a01b0316873b1561055757604080516352ea941560e01b815283516004820152602084015160248201529083015160448201526060909201516064830152600a608483015260a48201526080518160c481838b5af18015610c0857156116095760805161168b91611d9a565b6080516105575788611609565b90506020813d82116116c1575b816116b260209383611d9a565b8101031261051d57518b611600565b3d91506116a5565b634e487b7160e01b6080515260326004526024608051fd5b8261ffff8760281c16916115a1565b50828110611566565b60805161170591611d9a565b6080516105575785611527565b61171a61276b565b63c069bac960e01b608051526004356004526024526044608051fd5b637967341b60e01b608051526004356004526024608051fd5b6304501b4b60e41b60805152336004526024526044608051fd5b3461055757604036600319011261055757600435602435816080515260805160205260ff6040608051205416601381101561063e57600a811061189357506117b18183612715565b60018101805462ff00001916905554604080516001600160a01b03831680825260a09390931c6020820181905294929392917fd522c0a708cfb948032dc750fa340ac49eb9e482aa5fc73c68a04d66be65d0b891a3816118115760805180f35b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b156105575760446040518094819363ef6506db60e01b835260048301526080516024830152608051945af18015610c085761187a575b80610410565b60805161188691611d9a565b6080516105575780611874565b60805163509b2d0560e11b90526106399083611dc8565b606036600319011261051d576024356004356118c5816124d1565b916118d964ffffffffff8460881c166121fc565b6118f161ffff8460181c1660018560f81c1690611d43565b80821015611b065750604051602081019083825282604082015233606082015260443560808201526080815261192860a082611d9a565b519020805f52600660205260405f20548015908115611afb575b50611ae9575f5260066020525f604081205561197e487f00000000000000000000000000000000000000000000000000000000000000006121da565b7f0000000000000000000000000000000000000000000000000000000000000000808210611ae1575b50825f52600360205263ffffffff60405f205460481c1660018101809111611acd576119d2916121da565b92833410611ab757611a209261ffff604051936119ee85611d50565b3385526001600160601b03871660208601521660408401526001606084015261ffff60808401525f60a0840152612540565b803411611a2d5760805180f35b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690611a629034611dbb565b90803b1561051d575f9060446040518094819363ef6506db60e01b83523360048401528560248401525af18015611aac5715610410575f611aa291611d9a565b5f60805280610410565b6040513d5f823e3d90fd5b83620155b560e01b5f523460045260245260445ffd5b634e487b7160e01b5f52601160045260245ffd5b9050846119a7565b631cf00b8760e21b5f5260045260245ffd5b905043111585611942565b90633c58b2eb60e11b5f5260045260245260445ffd5b3461051d5760e036600319011261051d57600435606036604319011261051d5760a435815f525f60205260405f205460ff8116601381108015611cff5760048203611ce1575050611b7664ffffffffff8260601c166121fc565b6044356064356001600160a01b038116810361051d57604080516024358152602081018490526001600160a01b039092169082015260609020611bb9908561221c565b50611bc382612248565b831015611cce576001600160a01b0390611be19084908190856122b3565b16803303611cb85750611bf381612401565b6020815191818082019384920101031261051d575190835f52600260205260405f20805461ffff8160401c1660018082881c1614611ca5579185939161ffff60401b6060969461ffff60017fb2fbb9de0565a4803a98ba79e18a7df6817e556b88ab6ff3799fef407e7e3b069a1b161760401b169061ffff60401b1916179055600160fa1b906001603f60fa1b031617855f525f60205260405f205560405191825260c43560208301526040820152a2005b8563d2cfcd2760e01b5f5260045260245ffd5b6304501b4b60e41b5f523360045260245260445ffd5b8263609349b760e11b5f5260045260245ffd5b84925015611cff5763509b2d0560e11b5f52611cfc91611dc8565b5ffd5b634e487b7160e01b5f52602160045260245ffd5b9181601f8401121561051d578235916001600160401b03831161051d576020808501946060850201011161051d57565b91908201809211611acd57565b60c081019081106001600160401b03821117611d6b57604052565b634e487b7160e01b5f52604160045260245ffd5b608081019081106001600160401b03821117611d6b57604052565b90601f801991011681019081106001600160401b03821117611d6b57604052565b91908203918211611acd57565b600452604491906013811015611cff57602452565b5f198114611acd5760010190565b9190811015611dfb576060020190565b634e487b7160e01b5f52603260045260245ffd5b9092907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633819003611cb85750611e4e816124d1565b905f9360018360fb1c1661216a57611e74611e6e858361119b60446129d5565b8361221c565b50611e7f8683612715565b825f52600360205260405f209063ffffffff825460481c168015611acd57600192611ece63ffffffff925f190180929063ffffffff60481b82549160481b169063ffffffff60481b1916179055565b1615612150575b019161ffff80845460181c16146120465795611f9294959683549362ff000019851690557fbbd2fecdce079d9f601fb8db49e21f3505e30e68c6876090426c4e4caabaa8bd60206040518a8152a36001611f8961ffff60ff8660081c169460181c168481101594855f1461203f57611f4c91611dbb565b925b828060a01b037f00000000000000000000000000000000000000000000000000000000000000001697855f146120375760ff845b1691611deb565b35911b926128ff565b6044356001600160a01b03811692908381036120335750803b1561202f5760c4849283611ff39360405196879586946352ea941560e01b86526004860190606080918051845260208101516020850152604081015160408501520151910152565b6001608485015260a48401525af180156120245761200f575050565b61201a828092611d9a565b6120215750565b80fd5b6040513d84823e3d90fd5b8380fd5b8480fd5b60ff8a611f82565b5092611f4e565b60443596909550935050506001600160a01b0384168403905061051d57815f52600460205260405f20815f5260205260405f20916001830162ff00001981541690557fbbd2fecdce079d9f601fb8db49e21f3505e30e68c6876090426c4e4caabaa8bd60206040515f8152a35460a081901c9060a11c81037f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166001600160601b038211611acd57803b1561051d5760405163ef6506db60e01b81526001600160a01b039490941660048501526001600160601b039190911660248401525f91839160449183915af18015611aac576121445750565b5f61214e91611d9a565b565b81607f60f91b038516845f525f60205260405f2055611ed5565b50637967341b60e01b5f5260045260245ffd5b6040519060e082018281106001600160401b03821117611d6b576040525f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b610104356001600160601b038116810361051d5790565b81810292918115918404141715611acd57565b3561ffff8116810361051d5790565b8042116122065750565b63388b017360e01b5f524260045260245260445ffd5b805f5260016020528160405f205403612233575090565b63c069bac960e01b5f5260045260245260445ffd5b600881901c60ff169060fb1c6001161561226157505f90565b90565b60ff8160081c168092156122a1575063ffffffff9060d81c168160011b9160018060ff1b03811603611acd578082101561229c575090565b905090565b915060fb1c6001161561226157505f90565b604051632bde864d60e01b8152600481019290925260d81c63ffffffff1660248201526044810191909152600160648201529091905f816084817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115611aac575f91612358575b50805115611dfb57602001516001600160a01b03169182156123465750565b637d65069360e11b5f5260045260245ffd5b90503d805f833e6123698183611d9a565b81019060208183031261051d578051906001600160401b03821161051d570181601f8201121561051d578051916001600160401b038311611d6b578260051b91604051936123ba6020850186611d9a565b845260208085019382010191821161051d57602001915b8183106123e1575050505f612327565b82516001600160a01b038116810361051d578152602092830192016123d1565b5f8091602061245260405192828401908152828452612421604085611d9a565b60405192839181830195368888373684019083820190898252519283915e010185815203601f198101835282611d9a565b51907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa903d156124ca573d6001600160401b038111611d6b57604051906124ae601f8201601f191660200183611d9a565b81523d5f602083013e5b8092156124c25750565b602081519101fd5b60606124b8565b90815f525f60205260405f20549160ff8316601381108015611cff57600582108015612519575b61250157505050565b15611cff5763509b2d0560e11b5f52611cfc91611dc8565b508015611cff57600882116124f8565b63ffffffff1663ffffffff8114611acd5760010190565b919091805f5260036020527f24899b443c631fc272f8d862658f1fc2a669bcc00108f1df54cc0c4406bbe1bb606060405f20938454946125df6125b963ffffffff808960281c169868ffffffff000000000061259b8b612529565b60281b169068ffffffff000000000019161780855560481c16612529565b82546cffffffff000000000000000000191660489190911b63ffffffff60481b16178255565b64ffffffffff61260f7f000000000000000000000000000000000000000000000000000000000000000042611d43565b1664ffffffffff1982541617905560a0810164ffffffffff42168152845f52600460205260405f20865f5260205261ffff6001600160601b038160405f20946001808060a01b038251169660208301978560a01b895160a01b16178155019a604082019b838d5116841982541617815588830151151562ff000082549160101b169062ff00001916178155608083019687519064ffff00000069ffffffffff00000000008454925160281b169260181b169069ffffffffffffff000000191617179055600160f91b906001607f60f91b031617895f525f60205260405f205560018060a01b039051169951169351169151169060405192835260208301526040820152a4565b9190825f52600460205260405f20815f5260205260405f209260ff600185015460101c1615612742575050565b630ca13e2560e21b5f5260045260245260445ffd5b35906001600160401b038216820361051d57565b604051602081019046825230604082015260643560018060a01b03811680910361051d5760608201526084356001600160401b03811680910361051d57608082015260a435600281101561051d5760a082015260c43560ff811680910361051d5760c082015260e43560ff811680910361051d5760e08201526101043563ffffffff811680910361051d57610100820152610124356001600160401b03811680910361051d576101208201526101443563ffffffff811680910361051d57610140820152610164356001600160601b03811680910361051d57610160820152610184356001600160601b03811680910361051d576101808201526101a4356001600160601b03811680910361051d576101a08201526101c4356001600160601b03811680910361051d576101c08201526101e4356001600160601b03811680910361051d576101e0820152610204356102008201526102243561022082015261024435610240820152610264356102608201526102843561028082015261028081526128f96102a082611d9a565b51902090565b909291612936905f606060405161291581611d7f565b828152826020820152826040820152015263ffffffff8360d81c1692612264565b906040519361294485611d7f565b845260208401526040830152606082015290565b804211156129635750565b60018101809111611acd5763e58369d160e01b5f524260045260245260445ffd5b9060018260fb1c166129d05761ffff60ff8360081c169260281c16805f915b6129b257506122619192611dbb565b906129bc90611ddd565b905f19810190808211611acd5716806129a3565b5f9150565b604051602081019180356001600160a01b038116810361051d576001600160a01b0316835260208101356001600160601b038116810361051d576001600160601b031660408301526040810135606083015260608101356080830152608081013560a08301526001600160401b03612a4f60a08301612757565b1660c083015260c08101359063ffffffff8216820361051d5760e0612a879163ffffffff6001600160401b0394168286015201612757565b1661010082015261010081526128f961012082611d9a565b915f915b818310612ab05750505090565b909192612abe848484611deb565b356020612acc868686611deb565b0135906001600160a01b038216820361051d576040805193845260208401919091526001600160a01b039091169082015260609020926040612b0f828585611deb565b0135612b20575b6001019190612aa3565b926040612b2e858585611deb565b5f92835201356020526040902092612b1656",
}

// Market is an auto generated Go binding around an Ethereum contract.
type Market struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Market) GetABI() abi.ABI {
	return c.abi
}

// NewMarket creates a new instance of Market.
func NewMarket() *Market {
	parsed, err := MarketMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Market{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Market) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(uint8 preset_, address disputes_, address provings_) returns()
func (market *Market) PackConstructor(preset_ uint8, disputes_ common.Address, provings_ common.Address) []byte {
	enc, err := market.abi.Pack("", preset_, disputes_, provings_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAbandon is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59cfa53b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function abandon((address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) terms, (address,uint40,uint96,uint32,bytes32) c) returns()
func (market *Market) PackAbandon(terms Terms, c Claim) []byte {
	enc, err := market.abi.Pack("abandon", terms, c)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAbandon is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59cfa53b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function abandon((address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) terms, (address,uint40,uint96,uint32,bytes32) c) returns()
func (market *Market) TryPackAbandon(terms Terms, c Claim) ([]byte, error) {
	return market.abi.Pack("abandon", terms, c)
}

// PackAccuse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfafddaa6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accuse(bytes32 id, bytes32 submission, (bytes32,address,bytes32)[] rounds, bytes32[] digests, (uint16,uint16,uint32,bytes32,uint8,bytes32[],bytes32[]) a) returns()
func (market *Market) PackAccuse(id [32]byte, submission [32]byte, rounds []Round, digests [][32]byte, a Accusation) []byte {
	enc, err := market.abi.Pack("accuse", id, submission, rounds, digests, a)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccuse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfafddaa6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accuse(bytes32 id, bytes32 submission, (bytes32,address,bytes32)[] rounds, bytes32[] digests, (uint16,uint16,uint32,bytes32,uint8,bytes32[],bytes32[]) a) returns()
func (market *Market) TryPackAccuse(id [32]byte, submission [32]byte, rounds []Round, digests [][32]byte, a Accusation) ([]byte, error) {
	return market.abi.Pack("accuse", id, submission, rounds, digests, a)
}

// PackAcquit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3ab25fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acquit(bytes32 id, uint256 index, (address,uint96,bytes32,bytes32,bytes32,uint64,uint32,uint64) s, (bytes32,address,bytes32)[] rounds) returns()
func (market *Market) PackAcquit(id [32]byte, index *big.Int, s Submission, rounds []Round) []byte {
	enc, err := market.abi.Pack("acquit", id, index, s, rounds)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcquit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3ab25fc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acquit(bytes32 id, uint256 index, (address,uint96,bytes32,bytes32,bytes32,uint64,uint32,uint64) s, (bytes32,address,bytes32)[] rounds) returns()
func (market *Market) TryPackAcquit(id [32]byte, index *big.Int, s Submission, rounds []Round) ([]byte, error) {
	return market.abi.Pack("acquit", id, index, s, rounds)
}

// PackAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f31e7f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function answer((address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) t, (address,uint96,bytes32,bytes32,bytes32,uint64,uint32,uint64) s, (bytes32,address,bytes32)[] rounds, uint256 index, (bytes32,bytes32,uint32,uint32) c, bytes key, (bytes32,bytes32,bytes32[],bytes32[],bytes) p) returns()
func (market *Market) PackAnswer(t Terms, s Submission, rounds []Round, index *big.Int, c Circuit, key []byte, p StepProof) []byte {
	enc, err := market.abi.Pack("answer", t, s, rounds, index, c, key, p)
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
func (market *Market) TryPackAnswer(t Terms, s Submission, rounds []Round, index *big.Int, c Circuit, key []byte, p StepProof) ([]byte, error) {
	return market.abi.Pack("answer", t, s, rounds, index, c, key, p)
}

// PackBeacon is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59659e90.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function beacon() view returns(address)
func (market *Market) PackBeacon() []byte {
	enc, err := market.abi.Pack("beacon")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBeacon is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59659e90.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function beacon() view returns(address)
func (market *Market) TryPackBeacon() ([]byte, error) {
	return market.abi.Pack("beacon")
}

// UnpackBeacon is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x59659e90.
//
// Solidity: function beacon() view returns(address)
func (market *Market) UnpackBeacon(data []byte) (common.Address, error) {
	out, err := market.abi.Unpack("beacon", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBondOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0fb585ba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bondOf(bytes32 id) view returns(uint256)
func (market *Market) PackBondOf(id [32]byte) []byte {
	enc, err := market.abi.Pack("bondOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBondOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0fb585ba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bondOf(bytes32 id) view returns(uint256)
func (market *Market) TryPackBondOf(id [32]byte) ([]byte, error) {
	return market.abi.Pack("bondOf", id)
}

// UnpackBondOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0fb585ba.
//
// Solidity: function bondOf(bytes32 id) view returns(uint256)
func (market *Market) UnpackBondOf(data []byte) (*big.Int, error) {
	out, err := market.abi.Unpack("bondOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf4db2bfb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel((address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) terms) returns()
func (market *Market) PackCancel(terms Terms) []byte {
	enc, err := market.abi.Pack("cancel", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf4db2bfb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel((address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) terms) returns()
func (market *Market) TryPackCancel(terms Terms) ([]byte, error) {
	return market.abi.Pack("cancel", terms)
}

// PackChallenge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54ef7664.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function challenge(bytes32 id, uint256 section, bytes32 salt) payable returns()
func (market *Market) PackChallenge(id [32]byte, section *big.Int, salt [32]byte) []byte {
	enc, err := market.abi.Pack("challenge", id, section, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChallenge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54ef7664.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function challenge(bytes32 id, uint256 section, bytes32 salt) payable returns()
func (market *Market) TryPackChallenge(id [32]byte, section *big.Int, salt [32]byte) ([]byte, error) {
	return market.abi.Pack("challenge", id, section, salt)
}

// PackChallengeAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc12e266a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function challengeAt(bytes32 id, uint256 index) view returns((address,uint96,uint16,bool,uint16,uint40))
func (market *Market) PackChallengeAt(id [32]byte, index *big.Int) []byte {
	enc, err := market.abi.Pack("challengeAt", id, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChallengeAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc12e266a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function challengeAt(bytes32 id, uint256 index) view returns((address,uint96,uint16,bool,uint16,uint40))
func (market *Market) TryPackChallengeAt(id [32]byte, index *big.Int) ([]byte, error) {
	return market.abi.Pack("challengeAt", id, index)
}

// UnpackChallengeAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc12e266a.
//
// Solidity: function challengeAt(bytes32 id, uint256 index) view returns((address,uint96,uint16,bool,uint16,uint40))
func (market *Market) UnpackChallengeAt(data []byte) (Challenge, error) {
	out, err := market.abi.Unpack("challengeAt", data)
	if err != nil {
		return *new(Challenge), err
	}
	out0 := *abi.ConvertType(out[0], new(Challenge)).(*Challenge)
	return out0, nil
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e749807.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim((address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) terms) returns()
func (market *Market) PackClaim(terms Terms) []byte {
	enc, err := market.abi.Pack("claim", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e749807.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim((address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) terms) returns()
func (market *Market) TryPackClaim(terms Terms) ([]byte, error) {
	return market.abi.Pack("claim", terms)
}

// PackClaimUnavailable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c568c9c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimUnavailable((address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) t) payable returns()
func (market *Market) PackClaimUnavailable(t Terms) []byte {
	enc, err := market.abi.Pack("claimUnavailable", t)
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
func (market *Market) TryPackClaimUnavailable(t Terms) ([]byte, error) {
	return market.abi.Pack("claimUnavailable", t)
}

// PackCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1b89e7e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commit(bytes32 id, uint256 seat, uint256 lane, bytes32 commitment) returns()
func (market *Market) PackCommit(id [32]byte, seat *big.Int, lane *big.Int, commitment [32]byte) []byte {
	enc, err := market.abi.Pack("commit", id, seat, lane, commitment)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1b89e7e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commit(bytes32 id, uint256 seat, uint256 lane, bytes32 commitment) returns()
func (market *Market) TryPackCommit(id [32]byte, seat *big.Int, lane *big.Int, commitment [32]byte) ([]byte, error) {
	return market.abi.Pack("commit", id, seat, lane, commitment)
}

// PackConvene is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabdbbf2c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function convene(bytes32 id) returns()
func (market *Market) PackConvene(id [32]byte) []byte {
	enc, err := market.abi.Pack("convene", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConvene is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabdbbf2c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function convene(bytes32 id) returns()
func (market *Market) TryPackConvene(id [32]byte) ([]byte, error) {
	return market.abi.Pack("convene", id)
}

// PackConvict is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7fd94ff5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function convict(bytes32 id, uint256 index, bool shown, (address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) t, (address,uint96,bytes32,bytes32,bytes32,uint64,uint32,uint64) s, (bytes32,address,bytes32)[] rounds) returns()
func (market *Market) PackConvict(id [32]byte, index *big.Int, shown bool, t Terms, s Submission, rounds []Round) []byte {
	enc, err := market.abi.Pack("convict", id, index, shown, t, s, rounds)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConvict is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7fd94ff5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function convict(bytes32 id, uint256 index, bool shown, (address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) t, (address,uint96,bytes32,bytes32,bytes32,uint64,uint32,uint64) s, (bytes32,address,bytes32)[] rounds) returns()
func (market *Market) TryPackConvict(id [32]byte, index *big.Int, shown bool, t Terms, s Submission, rounds []Round) ([]byte, error) {
	return market.abi.Pack("convict", id, index, shown, t, s, rounds)
}

// PackDisputes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4c5b252.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function disputes() view returns(address)
func (market *Market) PackDisputes() []byte {
	enc, err := market.abi.Pack("disputes")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDisputes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4c5b252.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function disputes() view returns(address)
func (market *Market) TryPackDisputes() ([]byte, error) {
	return market.abi.Pack("disputes")
}

// UnpackDisputes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd4c5b252.
//
// Solidity: function disputes() view returns(address)
func (market *Market) UnpackDisputes(data []byte) (common.Address, error) {
	out, err := market.abi.Unpack("disputes", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDocketOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75d9b1c9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function docketOf(bytes32 id) view returns((uint40,uint32,uint32))
func (market *Market) PackDocketOf(id [32]byte) []byte {
	enc, err := market.abi.Pack("docketOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDocketOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75d9b1c9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function docketOf(bytes32 id) view returns((uint40,uint32,uint32))
func (market *Market) TryPackDocketOf(id [32]byte) ([]byte, error) {
	return market.abi.Pack("docketOf", id)
}

// UnpackDocketOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x75d9b1c9.
//
// Solidity: function docketOf(bytes32 id) view returns((uint40,uint32,uint32))
func (market *Market) UnpackDocketOf(data []byte) (Docket, error) {
	out, err := market.abi.Unpack("docketOf", data)
	if err != nil {
		return *new(Docket), err
	}
	out0 := *abi.ConvertType(out[0], new(Docket)).(*Docket)
	return out0, nil
}

// PackDraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0f78c76.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function draw(bytes32 id, bytes header) returns()
func (market *Market) PackDraw(id [32]byte, header []byte) []byte {
	enc, err := market.abi.Pack("draw", id, header)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0f78c76.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function draw(bytes32 id, bytes header) returns()
func (market *Market) TryPackDraw(id [32]byte, header []byte) ([]byte, error) {
	return market.abi.Pack("draw", id, header)
}

// PackEscrowOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70368680.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function escrowOf((address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) terms) pure returns(uint256)
func (market *Market) PackEscrowOf(terms Terms) []byte {
	enc, err := market.abi.Pack("escrowOf", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEscrowOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70368680.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function escrowOf((address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) terms) pure returns(uint256)
func (market *Market) TryPackEscrowOf(terms Terms) ([]byte, error) {
	return market.abi.Pack("escrowOf", terms)
}

// UnpackEscrowOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70368680.
//
// Solidity: function escrowOf((address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) terms) pure returns(uint256)
func (market *Market) UnpackEscrowOf(data []byte) (*big.Int, error) {
	out, err := market.abi.Unpack("escrowOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackExpire is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdeb2b7b6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function expire((address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) t, (address,uint96,bytes32,bytes32,bytes32,uint64,uint32,uint64) s, (bytes32,address,bytes32)[] rounds) returns()
func (market *Market) PackExpire(t Terms, s Submission, rounds []Round) []byte {
	enc, err := market.abi.Pack("expire", t, s, rounds)
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
func (market *Market) TryPackExpire(t Terms, s Submission, rounds []Round) ([]byte, error) {
	return market.abi.Pack("expire", t, s, rounds)
}

// PackIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x44bff92a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function idOf((address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) terms) view returns(bytes32)
func (market *Market) PackIdOf(terms Terms) []byte {
	enc, err := market.abi.Pack("idOf", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x44bff92a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function idOf((address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) terms) view returns(bytes32)
func (market *Market) TryPackIdOf(terms Terms) ([]byte, error) {
	return market.abi.Pack("idOf", terms)
}

// UnpackIdOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x44bff92a.
//
// Solidity: function idOf((address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) terms) view returns(bytes32)
func (market *Market) UnpackIdOf(data []byte) ([32]byte, error) {
	out, err := market.abi.Unpack("idOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackJob is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb371c60.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function job(bytes32 id) view returns((uint8,uint8,uint8,uint8,uint16,uint16,bool,uint40,uint40,uint40,uint40,uint32,bytes32))
func (market *Market) PackJob(id [32]byte) []byte {
	enc, err := market.abi.Pack("job", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJob is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb371c60.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function job(bytes32 id) view returns((uint8,uint8,uint8,uint8,uint16,uint16,bool,uint40,uint40,uint40,uint40,uint32,bytes32))
func (market *Market) TryPackJob(id [32]byte) ([]byte, error) {
	return market.abi.Pack("job", id)
}

// UnpackJob is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdb371c60.
//
// Solidity: function job(bytes32 id) view returns((uint8,uint8,uint8,uint8,uint16,uint16,bool,uint40,uint40,uint40,uint40,uint32,bytes32))
func (market *Market) UnpackJob(data []byte) (JobView, error) {
	out, err := market.abi.Unpack("job", data)
	if err != nil {
		return *new(JobView), err
	}
	out0 := *abi.ConvertType(out[0], new(JobView)).(*JobView)
	return out0, nil
}

// PackLaneOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0fd0a40d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function laneOf(address owner, uint256 lane) view returns(uint256)
func (market *Market) PackLaneOf(owner common.Address, lane *big.Int) []byte {
	enc, err := market.abi.Pack("laneOf", owner, lane)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLaneOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0fd0a40d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function laneOf(address owner, uint256 lane) view returns(uint256)
func (market *Market) TryPackLaneOf(owner common.Address, lane *big.Int) ([]byte, error) {
	return market.abi.Pack("laneOf", owner, lane)
}

// UnpackLaneOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0fd0a40d.
//
// Solidity: function laneOf(address owner, uint256 lane) view returns(uint256)
func (market *Market) UnpackLaneOf(data []byte) (*big.Int, error) {
	out, err := market.abi.Unpack("laneOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLapse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1012a5de.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lapse((address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) terms) returns()
func (market *Market) PackLapse(terms Terms) []byte {
	enc, err := market.abi.Pack("lapse", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLapse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1012a5de.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lapse((address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) terms) returns()
func (market *Market) TryPackLapse(terms Terms) ([]byte, error) {
	return market.abi.Pack("lapse", terms)
}

// PackOpenLanes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2763d975.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openLanes(uint256 first, uint256 count) returns()
func (market *Market) PackOpenLanes(first *big.Int, count *big.Int) []byte {
	enc, err := market.abi.Pack("openLanes", first, count)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenLanes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2763d975.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openLanes(uint256 first, uint256 count) returns()
func (market *Market) TryPackOpenLanes(first *big.Int, count *big.Int) ([]byte, error) {
	return market.abi.Pack("openLanes", first, count)
}

// PackPanel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1fc33329.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function panel() view returns(address)
func (market *Market) PackPanel() []byte {
	enc, err := market.abi.Pack("panel")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPanel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1fc33329.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function panel() view returns(address)
func (market *Market) TryPackPanel() ([]byte, error) {
	return market.abi.Pack("panel")
}

// UnpackPanel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1fc33329.
//
// Solidity: function panel() view returns(address)
func (market *Market) UnpackPanel(data []byte) (common.Address, error) {
	out, err := market.abi.Unpack("panel", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackParts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb47e9c79.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function parts() view returns(bytes32)
func (market *Market) PackParts() []byte {
	enc, err := market.abi.Pack("parts")
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
func (market *Market) TryPackParts() ([]byte, error) {
	return market.abi.Pack("parts")
}

// UnpackParts is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb47e9c79.
//
// Solidity: function parts() view returns(bytes32)
func (market *Market) UnpackParts(data []byte) ([32]byte, error) {
	out, err := market.abi.Unpack("parts", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaea1678e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function post((address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) terms) payable returns(bytes32 id)
func (market *Market) PackPost(terms Terms) []byte {
	enc, err := market.abi.Pack("post", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaea1678e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function post((address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) terms) payable returns(bytes32 id)
func (market *Market) TryPackPost(terms Terms) ([]byte, error) {
	return market.abi.Pack("post", terms)
}

// UnpackPost is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaea1678e.
//
// Solidity: function post((address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) terms) payable returns(bytes32 id)
func (market *Market) UnpackPost(data []byte) ([32]byte, error) {
	out, err := market.abi.Unpack("post", data)
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
func (market *Market) PackProve(t Terms, s Submission, rounds []Round, c Circuit, key []byte, positions []*big.Int, proofs []StepProof) []byte {
	enc, err := market.abi.Pack("prove", t, s, rounds, c, key, positions, proofs)
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
func (market *Market) TryPackProve(t Terms, s Submission, rounds []Round, c Circuit, key []byte, positions []*big.Int, proofs []StepProof) ([]byte, error) {
	return market.abi.Pack("prove", t, s, rounds, c, key, positions, proofs)
}

// PackProvings is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24cf2dba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function provings() view returns(address)
func (market *Market) PackProvings() []byte {
	enc, err := market.abi.Pack("provings")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProvings is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24cf2dba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function provings() view returns(address)
func (market *Market) TryPackProvings() ([]byte, error) {
	return market.abi.Pack("provings")
}

// UnpackProvings is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x24cf2dba.
//
// Solidity: function provings() view returns(address)
func (market *Market) UnpackProvings(data []byte) (common.Address, error) {
	out, err := market.abi.Unpack("provings", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRaise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2560b861.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function raise((address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) terms) payable returns()
func (market *Market) PackRaise(terms Terms) []byte {
	enc, err := market.abi.Pack("raise", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRaise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2560b861.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function raise((address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) terms) payable returns()
func (market *Market) TryPackRaise(terms Terms) ([]byte, error) {
	return market.abi.Pack("raise", terms)
}

// PackRefute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb0a910ab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refute((address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) t, (address,uint96,bytes32,bytes32,bytes32,uint64,uint32,uint64) s, (bytes32,address,bytes32)[] rounds, uint256 index, (bytes32,bytes32,uint32,uint32) c, bytes key, (bytes32,bytes32,bytes32[],bytes32[],bytes) p) returns()
func (market *Market) PackRefute(t Terms, s Submission, rounds []Round, index *big.Int, c Circuit, key []byte, p StepProof) []byte {
	enc, err := market.abi.Pack("refute", t, s, rounds, index, c, key, p)
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
func (market *Market) TryPackRefute(t Terms, s Submission, rounds []Round, index *big.Int, c Circuit, key []byte, p StepProof) ([]byte, error) {
	return market.abi.Pack("refute", t, s, rounds, index, c, key, p)
}

// PackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66afd8ef.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function release(bytes32 id, uint256 index) returns()
func (market *Market) PackRelease(id [32]byte, index *big.Int) []byte {
	enc, err := market.abi.Pack("release", id, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66afd8ef.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function release(bytes32 id, uint256 index) returns()
func (market *Market) TryPackRelease(id [32]byte, index *big.Int) ([]byte, error) {
	return market.abi.Pack("release", id, index)
}

// PackRespond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x205dc27d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function respond(bytes32 id, (address,uint96,bytes32,bytes32,bytes32,uint64,uint32,uint64) s, (bytes32,address,bytes32)[] rounds, (bytes,bytes,bytes32[],bytes32[],bytes32[]) o) returns()
func (market *Market) PackRespond(id [32]byte, s Submission, rounds []Round, o Opening) []byte {
	enc, err := market.abi.Pack("respond", id, s, rounds, o)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRespond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x205dc27d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function respond(bytes32 id, (address,uint96,bytes32,bytes32,bytes32,uint64,uint32,uint64) s, (bytes32,address,bytes32)[] rounds, (bytes,bytes,bytes32[],bytes32[],bytes32[]) o) returns()
func (market *Market) TryPackRespond(id [32]byte, s Submission, rounds []Round, o Opening) ([]byte, error) {
	return market.abi.Pack("respond", id, s, rounds, o)
}

// PackReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbae111ec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reveal(bytes32 id, bytes32 submission, (bytes32,address,bytes32)[] rounds, bytes32[] digests, (uint16,uint16,bool,uint32,bytes32)[] picks) returns()
func (market *Market) PackReveal(id [32]byte, submission [32]byte, rounds []Round, digests [][32]byte, picks []Pick) []byte {
	enc, err := market.abi.Pack("reveal", id, submission, rounds, digests, picks)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbae111ec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reveal(bytes32 id, bytes32 submission, (bytes32,address,bytes32)[] rounds, bytes32[] digests, (uint16,uint16,bool,uint32,bytes32)[] picks) returns()
func (market *Market) TryPackReveal(id [32]byte, submission [32]byte, rounds []Round, digests [][32]byte, picks []Pick) ([]byte, error) {
	return market.abi.Pack("reveal", id, submission, rounds, digests, picks)
}

// PackSample is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea97ed74.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sample(bytes32 id, bytes32[] seeds) view returns(uint256[] units, uint256[] sections, uint256 width)
func (market *Market) PackSample(id [32]byte, seeds [][32]byte) []byte {
	enc, err := market.abi.Pack("sample", id, seeds)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSample is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea97ed74.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sample(bytes32 id, bytes32[] seeds) view returns(uint256[] units, uint256[] sections, uint256 width)
func (market *Market) TryPackSample(id [32]byte, seeds [][32]byte) ([]byte, error) {
	return market.abi.Pack("sample", id, seeds)
}

// SampleOutput serves as a container for the return parameters of contract
// method Sample.
type SampleOutput struct {
	Units    []*big.Int
	Sections []*big.Int
	Width    *big.Int
}

// UnpackSample is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xea97ed74.
//
// Solidity: function sample(bytes32 id, bytes32[] seeds) view returns(uint256[] units, uint256[] sections, uint256 width)
func (market *Market) UnpackSample(data []byte) (SampleOutput, error) {
	out, err := market.abi.Unpack("sample", data)
	outstruct := new(SampleOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Units = *abi.ConvertType(out[0], new([]*big.Int)).(*[]*big.Int)
	outstruct.Sections = *abi.ConvertType(out[1], new([]*big.Int)).(*[]*big.Int)
	outstruct.Width = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackSeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb07eeda8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seal(bytes32 sealHash) returns()
func (market *Market) PackSeal(sealHash [32]byte) []byte {
	enc, err := market.abi.Pack("seal", sealHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb07eeda8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seal(bytes32 sealHash) returns()
func (market *Market) TryPackSeal(sealHash [32]byte) ([]byte, error) {
	return market.abi.Pack("seal", sealHash)
}

// PackSealedAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x282c51eb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sealedAt(bytes32 sealHash) view returns(uint256)
func (market *Market) PackSealedAt(sealHash [32]byte) []byte {
	enc, err := market.abi.Pack("sealedAt", sealHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSealedAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x282c51eb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sealedAt(bytes32 sealHash) view returns(uint256)
func (market *Market) TryPackSealedAt(sealHash [32]byte) ([]byte, error) {
	return market.abi.Pack("sealedAt", sealHash)
}

// UnpackSealedAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x282c51eb.
//
// Solidity: function sealedAt(bytes32 sealHash) view returns(uint256)
func (market *Market) UnpackSealedAt(data []byte) (*big.Int, error) {
	out, err := market.abi.Unpack("sealedAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x44c3dcfd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle((address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) t, (address,uint96,bytes32,bytes32,bytes32,uint64,uint32,uint64) s, (bytes32,address,bytes32)[] rounds) returns()
func (market *Market) PackSettle(t Terms, s Submission, rounds []Round) []byte {
	enc, err := market.abi.Pack("settle", t, s, rounds)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x44c3dcfd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle((address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) t, (address,uint96,bytes32,bytes32,bytes32,uint64,uint32,uint64) s, (bytes32,address,bytes32)[] rounds) returns()
func (market *Market) TryPackSettle(t Terms, s Submission, rounds []Round) ([]byte, error) {
	return market.abi.Pack("settle", t, s, rounds)
}

// PackStakes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad09c7ce.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakes() view returns(address)
func (market *Market) PackStakes() []byte {
	enc, err := market.abi.Pack("stakes")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStakes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad09c7ce.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stakes() view returns(address)
func (market *Market) TryPackStakes() ([]byte, error) {
	return market.abi.Pack("stakes")
}

// UnpackStakes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad09c7ce.
//
// Solidity: function stakes() view returns(address)
func (market *Market) UnpackStakes(data []byte) (common.Address, error) {
	out, err := market.abi.Unpack("stakes", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSubmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x654e6fdd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function submit(bytes32 id, (address,uint40,uint96,uint32,bytes32) c, (address,uint96,bytes32,bytes32,bytes32,uint64,uint32,uint64) s, bytes32 log, bytes32[] left) returns()
func (market *Market) PackSubmit(id [32]byte, c Claim, s Submission, log [32]byte, left [][32]byte) []byte {
	enc, err := market.abi.Pack("submit", id, c, s, log, left)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x654e6fdd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function submit(bytes32 id, (address,uint40,uint96,uint32,bytes32) c, (address,uint96,bytes32,bytes32,bytes32,uint64,uint32,uint64) s, bytes32 log, bytes32[] left) returns()
func (market *Market) TryPackSubmit(id [32]byte, c Claim, s Submission, log [32]byte, left [][32]byte) ([]byte, error) {
	return market.abi.Pack("submit", id, c, s, log, left)
}

// PackTallyOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4a6def1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tallyOf(bytes32 id) view returns((uint32,uint32,uint16,uint48,uint128))
func (market *Market) PackTallyOf(id [32]byte) []byte {
	enc, err := market.abi.Pack("tallyOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTallyOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4a6def1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tallyOf(bytes32 id) view returns((uint32,uint32,uint16,uint48,uint128))
func (market *Market) TryPackTallyOf(id [32]byte) ([]byte, error) {
	return market.abi.Pack("tallyOf", id)
}

// UnpackTallyOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb4a6def1.
//
// Solidity: function tallyOf(bytes32 id) view returns((uint32,uint32,uint16,uint48,uint128))
func (market *Market) UnpackTallyOf(data []byte) (Tally, error) {
	out, err := market.abi.Unpack("tallyOf", data)
	if err != nil {
		return *new(Tally), err
	}
	out0 := *abi.ConvertType(out[0], new(Tally)).(*Tally)
	return out0, nil
}

// PackTimeout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf7bb48f9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timeout((address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) t, (address,uint96,bytes32,bytes32,bytes32,uint64,uint32,uint64) s, (bytes32,address,bytes32)[] rounds, uint256 index) returns()
func (market *Market) PackTimeout(t Terms, s Submission, rounds []Round, index *big.Int) []byte {
	enc, err := market.abi.Pack("timeout", t, s, rounds, index)
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
func (market *Market) TryPackTimeout(t Terms, s Submission, rounds []Round, index *big.Int) ([]byte, error) {
	return market.abi.Pack("timeout", t, s, rounds, index)
}

// PackTrainingSeedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0520db3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function trainingSeedOf((address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) terms) view returns(bytes32)
func (market *Market) PackTrainingSeedOf(terms Terms) []byte {
	enc, err := market.abi.Pack("trainingSeedOf", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTrainingSeedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0520db3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function trainingSeedOf((address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) terms) view returns(bytes32)
func (market *Market) TryPackTrainingSeedOf(terms Terms) ([]byte, error) {
	return market.abi.Pack("trainingSeedOf", terms)
}

// UnpackTrainingSeedOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0520db3e.
//
// Solidity: function trainingSeedOf((address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) terms) view returns(bytes32)
func (market *Market) UnpackTrainingSeedOf(data []byte) ([32]byte, error) {
	out, err := market.abi.Unpack("trainingSeedOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackUnavailable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2c8413e7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unavailable(bytes32 id, bytes32 submission, (bytes32,address,bytes32) r, uint256 seat, uint256 index) returns()
func (market *Market) PackUnavailable(id [32]byte, submission [32]byte, r Round, seat *big.Int, index *big.Int) []byte {
	enc, err := market.abi.Pack("unavailable", id, submission, r, seat, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnavailable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2c8413e7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unavailable(bytes32 id, bytes32 submission, (bytes32,address,bytes32) r, uint256 seat, uint256 index) returns()
func (market *Market) TryPackUnavailable(id [32]byte, submission [32]byte, r Round, seat *big.Int, index *big.Int) ([]byte, error) {
	return market.abi.Pack("unavailable", id, submission, r, seat, index)
}

// PackWindows is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2713f36e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function windows() view returns((uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint96,uint96,uint64))
func (market *Market) PackWindows() []byte {
	enc, err := market.abi.Pack("windows")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWindows is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2713f36e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function windows() view returns((uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint96,uint96,uint64))
func (market *Market) TryPackWindows() ([]byte, error) {
	return market.abi.Pack("windows")
}

// UnpackWindows is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2713f36e.
//
// Solidity: function windows() view returns((uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint96,uint96,uint64))
func (market *Market) UnpackWindows(data []byte) (Windows, error) {
	out, err := market.abi.Unpack("windows", data)
	if err != nil {
		return *new(Windows), err
	}
	out0 := *abi.ConvertType(out[0], new(Windows)).(*Windows)
	return out0, nil
}

// MarketChallenged represents a Challenged event raised by the Market contract.
type MarketChallenged struct {
	Id         [32]byte
	Index      *big.Int
	Challenger common.Address
	Section    *big.Int
	Bond       *big.Int
	Seat       *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const MarketChallengedEventName = "Challenged"

// ContractEventName returns the user-defined event name.
func (MarketChallenged) ContractEventName() string {
	return MarketChallengedEventName
}

// UnpackChallengedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Challenged(bytes32 indexed id, uint256 indexed index, address indexed challenger, uint256 section, uint256 bond, uint256 seat)
func (market *Market) UnpackChallengedEvent(log *types.Log) (*MarketChallenged, error) {
	event := "Challenged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != market.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketChallenged)
	if len(log.Data) > 0 {
		if err := market.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range market.abi.Events[event].Inputs {
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

// MarketClaimed represents a Claimed event raised by the Market contract.
type MarketClaimed struct {
	Id       [32]byte
	Trainer  common.Address
	Claim    Claim
	Deadline *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const MarketClaimedEventName = "Claimed"

// ContractEventName returns the user-defined event name.
func (MarketClaimed) ContractEventName() string {
	return MarketClaimedEventName
}

// UnpackClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Claimed(bytes32 indexed id, address indexed trainer, (address,uint40,uint96,uint32,bytes32) claim, uint256 deadline)
func (market *Market) UnpackClaimedEvent(log *types.Log) (*MarketClaimed, error) {
	event := "Claimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != market.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketClaimed)
	if len(log.Data) > 0 {
		if err := market.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range market.abi.Events[event].Inputs {
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

// MarketCommitted represents a Committed event raised by the Market contract.
type MarketCommitted struct {
	Id     [32]byte
	Seat   *big.Int
	Sender common.Address
	Lane   *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const MarketCommittedEventName = "Committed"

// ContractEventName returns the user-defined event name.
func (MarketCommitted) ContractEventName() string {
	return MarketCommittedEventName
}

// UnpackCommittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Committed(bytes32 indexed id, uint256 seat, address sender, uint256 lane)
func (market *Market) UnpackCommittedEvent(log *types.Log) (*MarketCommitted, error) {
	event := "Committed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != market.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketCommitted)
	if len(log.Data) > 0 {
		if err := market.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range market.abi.Events[event].Inputs {
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

// MarketConvened represents a Convened event raised by the Market contract.
type MarketConvened struct {
	Id        [32]byte
	DrawBlock *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const MarketConvenedEventName = "Convened"

// ContractEventName returns the user-defined event name.
func (MarketConvened) ContractEventName() string {
	return MarketConvenedEventName
}

// UnpackConvenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Convened(bytes32 indexed id, uint256 drawBlock)
func (market *Market) UnpackConvenedEvent(log *types.Log) (*MarketConvened, error) {
	event := "Convened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != market.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketConvened)
	if len(log.Data) > 0 {
		if err := market.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range market.abi.Events[event].Inputs {
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

// MarketDecided represents a Decided event raised by the Market contract.
type MarketDecided struct {
	Id    [32]byte
	Index *big.Int
	Won   bool
	Raw   *types.Log // Blockchain specific contextual infos
}

const MarketDecidedEventName = "Decided"

// ContractEventName returns the user-defined event name.
func (MarketDecided) ContractEventName() string {
	return MarketDecidedEventName
}

// UnpackDecidedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Decided(bytes32 indexed id, uint256 indexed index, bool won)
func (market *Market) UnpackDecidedEvent(log *types.Log) (*MarketDecided, error) {
	event := "Decided"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != market.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketDecided)
	if len(log.Data) > 0 {
		if err := market.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range market.abi.Events[event].Inputs {
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

// MarketDrawn represents a Drawn event raised by the Market contract.
type MarketDrawn struct {
	Id        [32]byte
	Round     *big.Int
	Seed      [32]byte
	Drawer    common.Address
	CommitEnd *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const MarketDrawnEventName = "Drawn"

// ContractEventName returns the user-defined event name.
func (MarketDrawn) ContractEventName() string {
	return MarketDrawnEventName
}

// UnpackDrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Drawn(bytes32 indexed id, uint256 indexed round, bytes32 seed, address drawer, uint256 commitEnd)
func (market *Market) UnpackDrawnEvent(log *types.Log) (*MarketDrawn, error) {
	event := "Drawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != market.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketDrawn)
	if len(log.Data) > 0 {
		if err := market.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range market.abi.Events[event].Inputs {
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

// MarketEnded represents a Ended event raised by the Market contract.
type MarketEnded struct {
	Id      [32]byte
	End     uint8
	Trainer common.Address
	Forfeit *big.Int
	Refund  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const MarketEndedEventName = "Ended"

// ContractEventName returns the user-defined event name.
func (MarketEnded) ContractEventName() string {
	return MarketEndedEventName
}

// UnpackEndedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Ended(bytes32 indexed id, uint8 indexed end, address trainer, uint256 forfeit, uint256 refund)
func (market *Market) UnpackEndedEvent(log *types.Log) (*MarketEnded, error) {
	event := "Ended"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != market.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketEnded)
	if len(log.Data) > 0 {
		if err := market.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range market.abi.Events[event].Inputs {
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

// MarketPosted represents a Posted event raised by the Market contract.
type MarketPosted struct {
	Id        [32]byte
	Requester common.Address
	Terms     Terms
	OpenUntil *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const MarketPostedEventName = "Posted"

// ContractEventName returns the user-defined event name.
func (MarketPosted) ContractEventName() string {
	return MarketPostedEventName
}

// UnpackPostedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Posted(bytes32 indexed id, address indexed requester, (address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) terms, uint256 openUntil)
func (market *Market) UnpackPostedEvent(log *types.Log) (*MarketPosted, error) {
	event := "Posted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != market.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketPosted)
	if len(log.Data) > 0 {
		if err := market.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range market.abi.Events[event].Inputs {
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

// MarketProved represents a Proved event raised by the Market contract.
type MarketProved struct {
	Id   [32]byte
	Step *big.Int
	Raw  *types.Log // Blockchain specific contextual infos
}

const MarketProvedEventName = "Proved"

// ContractEventName returns the user-defined event name.
func (MarketProved) ContractEventName() string {
	return MarketProvedEventName
}

// UnpackProvedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Proved(bytes32 indexed id, uint256 step)
func (market *Market) UnpackProvedEvent(log *types.Log) (*MarketProved, error) {
	event := "Proved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != market.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketProved)
	if len(log.Data) > 0 {
		if err := market.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range market.abi.Events[event].Inputs {
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

// MarketRaised represents a Raised event raised by the Market contract.
type MarketRaised struct {
	Id     [32]byte
	Reward *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const MarketRaisedEventName = "Raised"

// ContractEventName returns the user-defined event name.
func (MarketRaised) ContractEventName() string {
	return MarketRaisedEventName
}

// UnpackRaisedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Raised(bytes32 indexed id, uint256 reward)
func (market *Market) UnpackRaisedEvent(log *types.Log) (*MarketRaised, error) {
	event := "Raised"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != market.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketRaised)
	if len(log.Data) > 0 {
		if err := market.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range market.abi.Events[event].Inputs {
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

// MarketReleased represents a Released event raised by the Market contract.
type MarketReleased struct {
	Id         [32]byte
	Index      *big.Int
	Challenger common.Address
	Bond       *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const MarketReleasedEventName = "Released"

// ContractEventName returns the user-defined event name.
func (MarketReleased) ContractEventName() string {
	return MarketReleasedEventName
}

// UnpackReleasedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Released(bytes32 indexed id, uint256 indexed index, address challenger, uint256 bond)
func (market *Market) UnpackReleasedEvent(log *types.Log) (*MarketReleased, error) {
	event := "Released"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != market.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketReleased)
	if len(log.Data) > 0 {
		if err := market.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range market.abi.Events[event].Inputs {
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

// MarketResponded represents a Responded event raised by the Market contract.
type MarketResponded struct {
	Id        [32]byte
	Round     *big.Int
	Response  [32]byte
	Digests   [][32]byte
	RevealEnd *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const MarketRespondedEventName = "Responded"

// ContractEventName returns the user-defined event name.
func (MarketResponded) ContractEventName() string {
	return MarketRespondedEventName
}

// UnpackRespondedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Responded(bytes32 indexed id, uint256 indexed round, bytes32 response, bytes32[] digests, uint256 revealEnd)
func (market *Market) UnpackRespondedEvent(log *types.Log) (*MarketResponded, error) {
	event := "Responded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != market.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketResponded)
	if len(log.Data) > 0 {
		if err := market.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range market.abi.Events[event].Inputs {
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

// MarketRevealed represents a Revealed event raised by the Market contract.
type MarketRevealed struct {
	Id      [32]byte
	Seats   *big.Int
	Matched *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const MarketRevealedEventName = "Revealed"

// ContractEventName returns the user-defined event name.
func (MarketRevealed) ContractEventName() string {
	return MarketRevealedEventName
}

// UnpackRevealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Revealed(bytes32 indexed id, uint256 seats, uint256 matched)
func (market *Market) UnpackRevealedEvent(log *types.Log) (*MarketRevealed, error) {
	event := "Revealed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != market.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketRevealed)
	if len(log.Data) > 0 {
		if err := market.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range market.abi.Events[event].Inputs {
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

// MarketSealed represents a Sealed event raised by the Market contract.
type MarketSealed struct {
	Seal   [32]byte
	Sender common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const MarketSealedEventName = "Sealed"

// ContractEventName returns the user-defined event name.
func (MarketSealed) ContractEventName() string {
	return MarketSealedEventName
}

// UnpackSealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Sealed(bytes32 indexed seal, address sender)
func (market *Market) UnpackSealedEvent(log *types.Log) (*MarketSealed, error) {
	event := "Sealed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != market.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketSealed)
	if len(log.Data) > 0 {
		if err := market.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range market.abi.Events[event].Inputs {
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

// MarketSettled represents a Settled event raised by the Market contract.
type MarketSettled struct {
	Id      [32]byte
	Trainer common.Address
	Reward  *big.Int
	Matched *big.Int
	Refund  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const MarketSettledEventName = "Settled"

// ContractEventName returns the user-defined event name.
func (MarketSettled) ContractEventName() string {
	return MarketSettledEventName
}

// UnpackSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Settled(bytes32 indexed id, address indexed trainer, uint256 reward, uint256 matched, uint256 refund)
func (market *Market) UnpackSettledEvent(log *types.Log) (*MarketSettled, error) {
	event := "Settled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != market.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketSettled)
	if len(log.Data) > 0 {
		if err := market.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range market.abi.Events[event].Inputs {
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

// MarketSubmitted represents a Submitted event raised by the Market contract.
type MarketSubmitted struct {
	Id              [32]byte
	Trainer         common.Address
	Submission      Submission
	Log             [32]byte
	DrawBlock       *big.Int
	Units           *big.Int
	ChallengeWindow *big.Int
	Raw             *types.Log // Blockchain specific contextual infos
}

const MarketSubmittedEventName = "Submitted"

// ContractEventName returns the user-defined event name.
func (MarketSubmitted) ContractEventName() string {
	return MarketSubmittedEventName
}

// UnpackSubmittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Submitted(bytes32 indexed id, address indexed trainer, (address,uint96,bytes32,bytes32,bytes32,uint64,uint32,uint64) submission, bytes32 log, uint256 drawBlock, uint256 units, uint256 challengeWindow)
func (market *Market) UnpackSubmittedEvent(log *types.Log) (*MarketSubmitted, error) {
	event := "Submitted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != market.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketSubmitted)
	if len(log.Data) > 0 {
		if err := market.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range market.abi.Events[event].Inputs {
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

// MarketUnavailableAnnounced represents a UnavailableAnnounced event raised by the Market contract.
type MarketUnavailableAnnounced struct {
	Id      [32]byte
	Seat    *big.Int
	Index   *big.Int
	Section *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const MarketUnavailableAnnouncedEventName = "UnavailableAnnounced"

// ContractEventName returns the user-defined event name.
func (MarketUnavailableAnnounced) ContractEventName() string {
	return MarketUnavailableAnnouncedEventName
}

// UnpackUnavailableAnnouncedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UnavailableAnnounced(bytes32 indexed id, uint256 seat, uint256 index, uint256 section)
func (market *Market) UnpackUnavailableAnnouncedEvent(log *types.Log) (*MarketUnavailableAnnounced, error) {
	event := "UnavailableAnnounced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != market.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketUnavailableAnnounced)
	if len(log.Data) > 0 {
		if err := market.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range market.abi.Events[event].Inputs {
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

// MarketUnavailableClaimed represents a UnavailableClaimed event raised by the Market contract.
type MarketUnavailableClaimed struct {
	Id    [32]byte
	Index *big.Int
	Bond  *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const MarketUnavailableClaimedEventName = "UnavailableClaimed"

// ContractEventName returns the user-defined event name.
func (MarketUnavailableClaimed) ContractEventName() string {
	return MarketUnavailableClaimedEventName
}

// UnpackUnavailableClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UnavailableClaimed(bytes32 indexed id, uint256 index, uint256 bond)
func (market *Market) UnpackUnavailableClaimedEvent(log *types.Log) (*MarketUnavailableClaimed, error) {
	event := "UnavailableClaimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != market.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketUnavailableClaimed)
	if len(log.Data) > 0 {
		if err := market.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range market.abi.Events[event].Inputs {
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
func (market *Market) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], market.abi.Errors["AlreadyActed"].ID.Bytes()[:4]) {
		return market.UnpackAlreadyActedError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["BadProof"].ID.Bytes()[:4]) {
		return market.UnpackBadProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["BondTooLow"].ID.Bytes()[:4]) {
		return market.UnpackBondTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["ModeNotOffered"].ID.Bytes()[:4]) {
		return market.UnpackModeNotOfferedError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["NoRandomness"].ID.Bytes()[:4]) {
		return market.UnpackNoRandomnessError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["NoSuchChallenge"].ID.Bytes()[:4]) {
		return market.UnpackNoSuchChallengeError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["NoSuchSeat"].ID.Bytes()[:4]) {
		return market.UnpackNoSuchSeatError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["NoSuchSection"].ID.Bytes()[:4]) {
		return market.UnpackNoSuchSectionError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["NoVotes"].ID.Bytes()[:4]) {
		return market.UnpackNoVotesError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["NotCommitted"].ID.Bytes()[:4]) {
		return market.UnpackNotCommittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["NotExpired"].ID.Bytes()[:4]) {
		return market.UnpackNotExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["NotProven"].ID.Bytes()[:4]) {
		return market.UnpackNotProvenError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["NotSealed"].ID.Bytes()[:4]) {
		return market.UnpackNotSealedError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["NotSettleable"].ID.Bytes()[:4]) {
		return market.UnpackNotSettleableError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["NothingDiffers"].ID.Bytes()[:4]) {
		return market.UnpackNothingDiffersError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["NothingToConvene"].ID.Bytes()[:4]) {
		return market.UnpackNothingToConveneError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["RewardAboveStake"].ID.Bytes()[:4]) {
		return market.UnpackRewardAboveStakeError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["SeatSilent"].ID.Bytes()[:4]) {
		return market.UnpackSeatSilentError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["TermsOutOfRange"].ID.Bytes()[:4]) {
		return market.UnpackTermsOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return market.UnpackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["TooFewUnits"].ID.Bytes()[:4]) {
		return market.UnpackTooFewUnitsError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["TooLate"].ID.Bytes()[:4]) {
		return market.UnpackTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["WindowsTooLong"].ID.Bytes()[:4]) {
		return market.UnpackWindowsTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["WrongCaller"].ID.Bytes()[:4]) {
		return market.UnpackWrongCallerError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["WrongCircuit"].ID.Bytes()[:4]) {
		return market.UnpackWrongCircuitError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["WrongFacts"].ID.Bytes()[:4]) {
		return market.UnpackWrongFactsError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["WrongHeader"].ID.Bytes()[:4]) {
		return market.UnpackWrongHeaderError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["WrongMode"].ID.Bytes()[:4]) {
		return market.UnpackWrongModeError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["WrongOpening"].ID.Bytes()[:4]) {
		return market.UnpackWrongOpeningError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["WrongPhase"].ID.Bytes()[:4]) {
		return market.UnpackWrongPhaseError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["WrongProofs"].ID.Bytes()[:4]) {
		return market.UnpackWrongProofsError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["WrongProvings"].ID.Bytes()[:4]) {
		return market.UnpackWrongProvingsError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["WrongState"].ID.Bytes()[:4]) {
		return market.UnpackWrongStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["WrongSteps"].ID.Bytes()[:4]) {
		return market.UnpackWrongStepsError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["WrongTrace"].ID.Bytes()[:4]) {
		return market.UnpackWrongTraceError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["WrongValue"].ID.Bytes()[:4]) {
		return market.UnpackWrongValueError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// MarketAlreadyActed represents a AlreadyActed error raised by the Market contract.
type MarketAlreadyActed struct {
	Seat *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyActed(uint256 seat)
func MarketAlreadyActedErrorID() common.Hash {
	return common.HexToHash("0xd2cfcd27f1a2bbc49cc9ba7356534855207124a93beda0eb2567252cff7a2906")
}

// UnpackAlreadyActedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyActed(uint256 seat)
func (market *Market) UnpackAlreadyActedError(raw []byte) (*MarketAlreadyActed, error) {
	out := new(MarketAlreadyActed)
	if err := market.abi.UnpackIntoInterface(out, "AlreadyActed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketBadProof represents a BadProof error raised by the Market contract.
type MarketBadProof struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadProof()
func MarketBadProofErrorID() common.Hash {
	return common.HexToHash("0x7ca55c774976027f27f73629387ed99a2044a8721aec39c3c2717944b08c423a")
}

// UnpackBadProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadProof()
func (market *Market) UnpackBadProofError(raw []byte) (*MarketBadProof, error) {
	out := new(MarketBadProof)
	if err := market.abi.UnpackIntoInterface(out, "BadProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketBondTooLow represents a BondTooLow error raised by the Market contract.
type MarketBondTooLow struct {
	Sent   *big.Int
	Needed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BondTooLow(uint256 sent, uint256 needed)
func MarketBondTooLowErrorID() common.Hash {
	return common.HexToHash("0x000155b5ebd7e31e61b2db21f595e5ecb1232ce27e1acf6160bc8d8a6f74ef24")
}

// UnpackBondTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BondTooLow(uint256 sent, uint256 needed)
func (market *Market) UnpackBondTooLowError(raw []byte) (*MarketBondTooLow, error) {
	out := new(MarketBondTooLow)
	if err := market.abi.UnpackIntoInterface(out, "BondTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketModeNotOffered represents a ModeNotOffered error raised by the Market contract.
type MarketModeNotOffered struct {
	Mode uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ModeNotOffered(uint8 mode)
func MarketModeNotOfferedErrorID() common.Hash {
	return common.HexToHash("0xa8ae42fab803bafd6ba7ed8896b0fde3d00a7ae03d9d0dd3997a079054a0e518")
}

// UnpackModeNotOfferedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ModeNotOffered(uint8 mode)
func (market *Market) UnpackModeNotOfferedError(raw []byte) (*MarketModeNotOffered, error) {
	out := new(MarketModeNotOffered)
	if err := market.abi.UnpackIntoInterface(out, "ModeNotOffered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketNoRandomness represents a NoRandomness error raised by the Market contract.
type MarketNoRandomness struct {
	Number     *big.Int
	Prevrandao *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoRandomness(uint256 number, uint256 prevrandao)
func MarketNoRandomnessErrorID() common.Hash {
	return common.HexToHash("0xfe6e1cfb4c0065ef6356755ae62e4d4741193a1054237bf36d72848487e0ceb9")
}

// UnpackNoRandomnessError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoRandomness(uint256 number, uint256 prevrandao)
func (market *Market) UnpackNoRandomnessError(raw []byte) (*MarketNoRandomness, error) {
	out := new(MarketNoRandomness)
	if err := market.abi.UnpackIntoInterface(out, "NoRandomness", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketNoSuchChallenge represents a NoSuchChallenge error raised by the Market contract.
type MarketNoSuchChallenge struct {
	Id    [32]byte
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchChallenge(bytes32 id, uint256 index)
func MarketNoSuchChallengeErrorID() common.Hash {
	return common.HexToHash("0x3284f8940c0defd8ddf24fc983c71a31c8fef0fbeff958bd6dcf2498190ef2a6")
}

// UnpackNoSuchChallengeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchChallenge(bytes32 id, uint256 index)
func (market *Market) UnpackNoSuchChallengeError(raw []byte) (*MarketNoSuchChallenge, error) {
	out := new(MarketNoSuchChallenge)
	if err := market.abi.UnpackIntoInterface(out, "NoSuchChallenge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketNoSuchSeat represents a NoSuchSeat error raised by the Market contract.
type MarketNoSuchSeat struct {
	Seat *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchSeat(uint256 seat)
func MarketNoSuchSeatErrorID() common.Hash {
	return common.HexToHash("0xc126936e489b8408e543a3d24e0984045b1cd10224f9aea05082b7116a2e2693")
}

// UnpackNoSuchSeatError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchSeat(uint256 seat)
func (market *Market) UnpackNoSuchSeatError(raw []byte) (*MarketNoSuchSeat, error) {
	out := new(MarketNoSuchSeat)
	if err := market.abi.UnpackIntoInterface(out, "NoSuchSeat", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketNoSuchSection represents a NoSuchSection error raised by the Market contract.
type MarketNoSuchSection struct {
	Section  *big.Int
	Sections *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchSection(uint256 section, uint256 sections)
func MarketNoSuchSectionErrorID() common.Hash {
	return common.HexToHash("0x78b165d6781caa18c802d14c160d47121bbfbcdd5a30f7afb74e6285ff2b0e14")
}

// UnpackNoSuchSectionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchSection(uint256 section, uint256 sections)
func (market *Market) UnpackNoSuchSectionError(raw []byte) (*MarketNoSuchSection, error) {
	out := new(MarketNoSuchSection)
	if err := market.abi.UnpackIntoInterface(out, "NoSuchSection", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketNoVotes represents a NoVotes error raised by the Market contract.
type MarketNoVotes struct {
	Seat *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoVotes(uint256 seat)
func MarketNoVotesErrorID() common.Hash {
	return common.HexToHash("0x49abdb2f8777b93255f14a440f750e98d3df8b2e48aa2e476046fea436476f68")
}

// UnpackNoVotesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoVotes(uint256 seat)
func (market *Market) UnpackNoVotesError(raw []byte) (*MarketNoVotes, error) {
	out := new(MarketNoVotes)
	if err := market.abi.UnpackIntoInterface(out, "NoVotes", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketNotCommitted represents a NotCommitted error raised by the Market contract.
type MarketNotCommitted struct {
	Seat  *big.Int
	Owner common.Address
	Lane  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCommitted(uint256 seat, address owner, uint256 lane)
func MarketNotCommittedErrorID() common.Hash {
	return common.HexToHash("0x814ba2a394be76e4e88cd842be1e721dee618c4989a259242d6ab49540474700")
}

// UnpackNotCommittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCommitted(uint256 seat, address owner, uint256 lane)
func (market *Market) UnpackNotCommittedError(raw []byte) (*MarketNotCommitted, error) {
	out := new(MarketNotCommitted)
	if err := market.abi.UnpackIntoInterface(out, "NotCommitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketNotExpired represents a NotExpired error raised by the Market contract.
type MarketNotExpired struct {
	Id    [32]byte
	Phase uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotExpired(bytes32 id, uint8 phase)
func MarketNotExpiredErrorID() common.Hash {
	return common.HexToHash("0x155e56da9f44f1758835d1a061108bbf192e569d6347a55d5622a394068160fa")
}

// UnpackNotExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotExpired(bytes32 id, uint8 phase)
func (market *Market) UnpackNotExpiredError(raw []byte) (*MarketNotExpired, error) {
	out := new(MarketNotExpired)
	if err := market.abi.UnpackIntoInterface(out, "NotExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketNotProven represents a NotProven error raised by the Market contract.
type MarketNotProven struct {
	Id   [32]byte
	Step *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotProven(bytes32 id, uint256 step)
func MarketNotProvenErrorID() common.Hash {
	return common.HexToHash("0x6f07dd5aaca4f36895b195bd140988b6285dbd4bfdeaffb3912d9559d16ceea2")
}

// UnpackNotProvenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotProven(bytes32 id, uint256 step)
func (market *Market) UnpackNotProvenError(raw []byte) (*MarketNotProven, error) {
	out := new(MarketNotProven)
	if err := market.abi.UnpackIntoInterface(out, "NotProven", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketNotSealed represents a NotSealed error raised by the Market contract.
type MarketNotSealed struct {
	Seal [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSealed(bytes32 seal)
func MarketNotSealedErrorID() common.Hash {
	return common.HexToHash("0x73c02e1c663596767e2f067370cacee00b6256d3a2610f953b1c838db3ecabc5")
}

// UnpackNotSealedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSealed(bytes32 seal)
func (market *Market) UnpackNotSealedError(raw []byte) (*MarketNotSealed, error) {
	out := new(MarketNotSealed)
	if err := market.abi.UnpackIntoInterface(out, "NotSealed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketNotSettleable represents a NotSettleable error raised by the Market contract.
type MarketNotSettleable struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSettleable(bytes32 id)
func MarketNotSettleableErrorID() common.Hash {
	return common.HexToHash("0x56c429131e2c00444d1c4cf10c3e300dba3ec1dbec7a9527e47ef09054a6f7ea")
}

// UnpackNotSettleableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSettleable(bytes32 id)
func (market *Market) UnpackNotSettleableError(raw []byte) (*MarketNotSettleable, error) {
	out := new(MarketNotSettleable)
	if err := market.abi.UnpackIntoInterface(out, "NotSettleable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketNothingDiffers represents a NothingDiffers error raised by the Market contract.
type MarketNothingDiffers struct {
	Seat     *big.Int
	Position *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingDiffers(uint256 seat, uint256 position)
func MarketNothingDiffersErrorID() common.Hash {
	return common.HexToHash("0x6d4a09f17600428ec95191f38dfe74b09222ef79d723f2535b89e6cedfa58e50")
}

// UnpackNothingDiffersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingDiffers(uint256 seat, uint256 position)
func (market *Market) UnpackNothingDiffersError(raw []byte) (*MarketNothingDiffers, error) {
	out := new(MarketNothingDiffers)
	if err := market.abi.UnpackIntoInterface(out, "NothingDiffers", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketNothingToConvene represents a NothingToConvene error raised by the Market contract.
type MarketNothingToConvene struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToConvene(bytes32 id)
func MarketNothingToConveneErrorID() common.Hash {
	return common.HexToHash("0x41f4650a59f8ab5b6479ad78372ce469540cc8d6f7a7cf3f4cc9f0547d22d0ff")
}

// UnpackNothingToConveneError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToConvene(bytes32 id)
func (market *Market) UnpackNothingToConveneError(raw []byte) (*MarketNothingToConvene, error) {
	out := new(MarketNothingToConvene)
	if err := market.abi.UnpackIntoInterface(out, "NothingToConvene", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketRewardAboveStake represents a RewardAboveStake error raised by the Market contract.
type MarketRewardAboveStake struct {
	Reward *big.Int
	Stake  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RewardAboveStake(uint256 reward, uint256 stake)
func MarketRewardAboveStakeErrorID() common.Hash {
	return common.HexToHash("0xc3c7fe24d6f946650c3b8fdbc80fe89522987915c2d45ea387de11f2cb35d156")
}

// UnpackRewardAboveStakeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RewardAboveStake(uint256 reward, uint256 stake)
func (market *Market) UnpackRewardAboveStakeError(raw []byte) (*MarketRewardAboveStake, error) {
	out := new(MarketRewardAboveStake)
	if err := market.abi.UnpackIntoInterface(out, "RewardAboveStake", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketSeatSilent represents a SeatSilent error raised by the Market contract.
type MarketSeatSilent struct {
	Seat *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SeatSilent(uint256 seat)
func MarketSeatSilentErrorID() common.Hash {
	return common.HexToHash("0xfaca0d26c2b564b677a42a1978333e490ada28dcc24f6143573c6f6df3f10b90")
}

// UnpackSeatSilentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SeatSilent(uint256 seat)
func (market *Market) UnpackSeatSilentError(raw []byte) (*MarketSeatSilent, error) {
	out := new(MarketSeatSilent)
	if err := market.abi.UnpackIntoInterface(out, "SeatSilent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketTermsOutOfRange represents a TermsOutOfRange error raised by the Market contract.
type MarketTermsOutOfRange struct {
	Field *big.Int
	Value *big.Int
	Low   *big.Int
	High  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TermsOutOfRange(uint256 field, uint256 value, uint256 low, uint256 high)
func MarketTermsOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0xd55650fd14bcc7ef0c632235cbb8dd10f13051588e994bb53b189fac8d6bf712")
}

// UnpackTermsOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TermsOutOfRange(uint256 field, uint256 value, uint256 low, uint256 high)
func (market *Market) UnpackTermsOutOfRangeError(raw []byte) (*MarketTermsOutOfRange, error) {
	out := new(MarketTermsOutOfRange)
	if err := market.abi.UnpackIntoInterface(out, "TermsOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketTooEarly represents a TooEarly error raised by the Market contract.
type MarketTooEarly struct {
	Present *big.Int
	From    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly(uint256 present, uint256 from)
func MarketTooEarlyErrorID() common.Hash {
	return common.HexToHash("0xe58369d1bf8fa4cf500d8cc0c220f6a0845d3ec0e42895d7d9bdf831b8642795")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly(uint256 present, uint256 from)
func (market *Market) UnpackTooEarlyError(raw []byte) (*MarketTooEarly, error) {
	out := new(MarketTooEarly)
	if err := market.abi.UnpackIntoInterface(out, "TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketTooFewUnits represents a TooFewUnits error raised by the Market contract.
type MarketTooFewUnits struct {
	Active *big.Int
	Needed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooFewUnits(uint256 active, uint256 needed)
func MarketTooFewUnitsErrorID() common.Hash {
	return common.HexToHash("0xee965aed09af8d8eb5fd0680ff6fb2d63d56eae376ab9747749e4123bc0b785e")
}

// UnpackTooFewUnitsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooFewUnits(uint256 active, uint256 needed)
func (market *Market) UnpackTooFewUnitsError(raw []byte) (*MarketTooFewUnits, error) {
	out := new(MarketTooFewUnits)
	if err := market.abi.UnpackIntoInterface(out, "TooFewUnits", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketTooLate represents a TooLate error raised by the Market contract.
type MarketTooLate struct {
	Present *big.Int
	Until   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLate(uint256 present, uint256 until)
func MarketTooLateErrorID() common.Hash {
	return common.HexToHash("0x388b0173db4d67d3dde6a907127ba4666cfd85c9e09957658038ae708795e4d9")
}

// UnpackTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLate(uint256 present, uint256 until)
func (market *Market) UnpackTooLateError(raw []byte) (*MarketTooLate, error) {
	out := new(MarketTooLate)
	if err := market.abi.UnpackIntoInterface(out, "TooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketWindowsTooLong represents a WindowsTooLong error raised by the Market contract.
type MarketWindowsTooLong struct {
	Life *big.Int
	Exit *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WindowsTooLong(uint256 life, uint256 exit)
func MarketWindowsTooLongErrorID() common.Hash {
	return common.HexToHash("0xe472dedbb9e31866a959bf7f31973a158ab3ee51e0926b1581b1ca6d09d4507f")
}

// UnpackWindowsTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WindowsTooLong(uint256 life, uint256 exit)
func (market *Market) UnpackWindowsTooLongError(raw []byte) (*MarketWindowsTooLong, error) {
	out := new(MarketWindowsTooLong)
	if err := market.abi.UnpackIntoInterface(out, "WindowsTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketWrongCaller represents a WrongCaller error raised by the Market contract.
type MarketWrongCaller struct {
	Caller   common.Address
	Expected common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongCaller(address caller, address expected)
func MarketWrongCallerErrorID() common.Hash {
	return common.HexToHash("0x4501b4b02ac253144a92bfbe5211492ef3520c6d3e9b585a100c43f88a56b7b2")
}

// UnpackWrongCallerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongCaller(address caller, address expected)
func (market *Market) UnpackWrongCallerError(raw []byte) (*MarketWrongCaller, error) {
	out := new(MarketWrongCaller)
	if err := market.abi.UnpackIntoInterface(out, "WrongCaller", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketWrongCircuit represents a WrongCircuit error raised by the Market contract.
type MarketWrongCircuit struct {
	Program [32]byte
	Got     [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongCircuit(bytes32 program, bytes32 got)
func MarketWrongCircuitErrorID() common.Hash {
	return common.HexToHash("0xc62888017495328308f91ff24c9db1b31b183a6defa688123fffff963c120e32")
}

// UnpackWrongCircuitError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongCircuit(bytes32 program, bytes32 got)
func (market *Market) UnpackWrongCircuitError(raw []byte) (*MarketWrongCircuit, error) {
	out := new(MarketWrongCircuit)
	if err := market.abi.UnpackIntoInterface(out, "WrongCircuit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketWrongFacts represents a WrongFacts error raised by the Market contract.
type MarketWrongFacts struct {
	Id    [32]byte
	Facts [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongFacts(bytes32 id, bytes32 facts)
func MarketWrongFactsErrorID() common.Hash {
	return common.HexToHash("0xc069bac96b375967c2608fb68f02a2293dc04fa9c0805bb9edf38b2f3cdb65bd")
}

// UnpackWrongFactsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongFacts(bytes32 id, bytes32 facts)
func (market *Market) UnpackWrongFactsError(raw []byte) (*MarketWrongFacts, error) {
	out := new(MarketWrongFacts)
	if err := market.abi.UnpackIntoInterface(out, "WrongFacts", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketWrongHeader represents a WrongHeader error raised by the Market contract.
type MarketWrongHeader struct {
	Number   *big.Int
	Expected [32]byte
	Got      [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongHeader(uint256 number, bytes32 expected, bytes32 got)
func MarketWrongHeaderErrorID() common.Hash {
	return common.HexToHash("0x621111b442eff0d9dbdf0aedfe9fc9f22f6021af02dec8277011cc39f113f813")
}

// UnpackWrongHeaderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongHeader(uint256 number, bytes32 expected, bytes32 got)
func (market *Market) UnpackWrongHeaderError(raw []byte) (*MarketWrongHeader, error) {
	out := new(MarketWrongHeader)
	if err := market.abi.UnpackIntoInterface(out, "WrongHeader", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketWrongMode represents a WrongMode error raised by the Market contract.
type MarketWrongMode struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongMode(bytes32 id)
func MarketWrongModeErrorID() common.Hash {
	return common.HexToHash("0x7967341b4dea64de3bc4ae2fe1e6ddbfd656b9da434e3274e1e15289cf8bfbd7")
}

// UnpackWrongModeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongMode(bytes32 id)
func (market *Market) UnpackWrongModeError(raw []byte) (*MarketWrongMode, error) {
	out := new(MarketWrongMode)
	if err := market.abi.UnpackIntoInterface(out, "WrongMode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketWrongOpening represents a WrongOpening error raised by the Market contract.
type MarketWrongOpening struct {
	Position *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongOpening(uint256 position)
func MarketWrongOpeningErrorID() common.Hash {
	return common.HexToHash("0x015d45a63405c50a9a3b9231df2f3ea85e3c31feff250af327432f34d67a83dc")
}

// UnpackWrongOpeningError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongOpening(uint256 position)
func (market *Market) UnpackWrongOpeningError(raw []byte) (*MarketWrongOpening, error) {
	out := new(MarketWrongOpening)
	if err := market.abi.UnpackIntoInterface(out, "WrongOpening", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketWrongPhase represents a WrongPhase error raised by the Market contract.
type MarketWrongPhase struct {
	Id    [32]byte
	Phase uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongPhase(bytes32 id, uint8 phase)
func MarketWrongPhaseErrorID() common.Hash {
	return common.HexToHash("0xa1365a0a80638d1f01ee53ca3c9919c387cb33053ac248a32f152920d0466ebb")
}

// UnpackWrongPhaseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongPhase(bytes32 id, uint8 phase)
func (market *Market) UnpackWrongPhaseError(raw []byte) (*MarketWrongPhase, error) {
	out := new(MarketWrongPhase)
	if err := market.abi.UnpackIntoInterface(out, "WrongPhase", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketWrongProofs represents a WrongProofs error raised by the Market contract.
type MarketWrongProofs struct {
	Positions *big.Int
	Proofs    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongProofs(uint256 positions, uint256 proofs)
func MarketWrongProofsErrorID() common.Hash {
	return common.HexToHash("0x5c9439d654272b37f44949f61e60ef25cefdac55da6ae1a7f3bea136a7d51573")
}

// UnpackWrongProofsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongProofs(uint256 positions, uint256 proofs)
func (market *Market) UnpackWrongProofsError(raw []byte) (*MarketWrongProofs, error) {
	out := new(MarketWrongProofs)
	if err := market.abi.UnpackIntoInterface(out, "WrongProofs", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketWrongProvings represents a WrongProvings error raised by the Market contract.
type MarketWrongProvings struct {
	Provings common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongProvings(address provings)
func MarketWrongProvingsErrorID() common.Hash {
	return common.HexToHash("0x67712315256d0532e514ec0f9539141c7cdabbcec899a12ee6e710f4c43b4496")
}

// UnpackWrongProvingsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongProvings(address provings)
func (market *Market) UnpackWrongProvingsError(raw []byte) (*MarketWrongProvings, error) {
	out := new(MarketWrongProvings)
	if err := market.abi.UnpackIntoInterface(out, "WrongProvings", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketWrongState represents a WrongState error raised by the Market contract.
type MarketWrongState struct {
	Step     *big.Int
	Got      [32]byte
	Expected [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongState(uint256 step, bytes32 got, bytes32 expected)
func MarketWrongStateErrorID() common.Hash {
	return common.HexToHash("0xde82f2bdaee532da4ee5530f5ed085c00db246e8c3e93c2a5b1233577b95edbb")
}

// UnpackWrongStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongState(uint256 step, bytes32 got, bytes32 expected)
func (market *Market) UnpackWrongStateError(raw []byte) (*MarketWrongState, error) {
	out := new(MarketWrongState)
	if err := market.abi.UnpackIntoInterface(out, "WrongState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketWrongSteps represents a WrongSteps error raised by the Market contract.
type MarketWrongSteps struct {
	Steps    *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSteps(uint256 steps, uint256 expected)
func MarketWrongStepsErrorID() common.Hash {
	return common.HexToHash("0xc522ec55b17931ea7f77084e706141033576af10bf62093c697435bcf7c42bd2")
}

// UnpackWrongStepsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSteps(uint256 steps, uint256 expected)
func (market *Market) UnpackWrongStepsError(raw []byte) (*MarketWrongSteps, error) {
	out := new(MarketWrongSteps)
	if err := market.abi.UnpackIntoInterface(out, "WrongSteps", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketWrongTrace represents a WrongTrace error raised by the Market contract.
type MarketWrongTrace struct {
	Trace    [32]byte
	Computed [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongTrace(bytes32 trace, bytes32 computed)
func MarketWrongTraceErrorID() common.Hash {
	return common.HexToHash("0x704657f16a65cca328066702fbe066b7d9a15243bc5536aec8d8d1830cb8a812")
}

// UnpackWrongTraceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongTrace(bytes32 trace, bytes32 computed)
func (market *Market) UnpackWrongTraceError(raw []byte) (*MarketWrongTrace, error) {
	out := new(MarketWrongTrace)
	if err := market.abi.UnpackIntoInterface(out, "WrongTrace", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketWrongValue represents a WrongValue error raised by the Market contract.
type MarketWrongValue struct {
	Sent     *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongValue(uint256 sent, uint256 expected)
func MarketWrongValueErrorID() common.Hash {
	return common.HexToHash("0x195a3ca12ac3744ef64727effb118b3b203c382e49c7a7d24d450eae5e3b889a")
}

// UnpackWrongValueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongValue(uint256 sent, uint256 expected)
func (market *Market) UnpackWrongValueError(raw []byte) (*MarketWrongValue, error) {
	out := new(MarketWrongValue)
	if err := market.abi.UnpackIntoInterface(out, "WrongValue", raw); err != nil {
		return nil, err
	}
	return out, nil
}
