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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"preset_\",\"type\":\"uint8\",\"internalType\":\"enumPreset\"},{\"name\":\"disputes_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"abandon\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"claimedAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"accuse\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"submission\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rounds\",\"type\":\"tuple[]\",\"internalType\":\"structRound[]\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"drawer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"response\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"digests\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"a\",\"type\":\"tuple\",\"internalType\":\"structAccusation\",\"components\":[{\"name\":\"seat\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"votes\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"lane\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"position\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"own\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"theirs\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"acquit\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"s\",\"type\":\"tuple\",\"internalType\":\"structSubmission\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"finalState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rounds\",\"type\":\"tuple[]\",\"internalType\":\"structRound[]\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"drawer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"response\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"beacon\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIBeacon\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"bondOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancel\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"challenge\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"section\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"challengeAt\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structChallenge\",\"components\":[{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"section\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"live\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"seat\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"since\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"commit\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seat\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"lane\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"convene\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"convict\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"shown\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"s\",\"type\":\"tuple\",\"internalType\":\"structSubmission\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"finalState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rounds\",\"type\":\"tuple[]\",\"internalType\":\"structRound[]\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"drawer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"response\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"disputes\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"docketOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structDocket\",\"components\":[{\"name\":\"end\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"opened\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"live\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"draw\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"header\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"escrowOf\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"expire\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"s\",\"type\":\"tuple\",\"internalType\":\"structSubmission\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"finalState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rounds\",\"type\":\"tuple[]\",\"internalType\":\"structRound[]\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"drawer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"response\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"idOf\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"job\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structJobView\",\"components\":[{\"name\":\"phase\",\"type\":\"uint8\",\"internalType\":\"enumPhase\"},{\"name\":\"under\",\"type\":\"uint8\",\"internalType\":\"enumPhase\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sections\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"matched\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"diverged\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"deadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"commitEnd\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"challengeEnd\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"drawBlock\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"units\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"facts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"laneOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"lane\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lapse\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"openLanes\",\"inputs\":[{\"name\":\"first\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"panel\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIPanel\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"post\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"raise\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"release\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"respond\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"tuple\",\"internalType\":\"structSubmission\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"finalState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rounds\",\"type\":\"tuple[]\",\"internalType\":\"structRound[]\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"drawer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"response\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"o\",\"type\":\"tuple\",\"internalType\":\"structOpening\",\"components\":[{\"name\":\"indices\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"positions\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"leaves\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"interiors\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"reveal\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"submission\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rounds\",\"type\":\"tuple[]\",\"internalType\":\"structRound[]\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"drawer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"response\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"digests\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"picks\",\"type\":\"tuple[]\",\"internalType\":\"structPick[]\",\"components\":[{\"name\":\"seat\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"votes\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"attests\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"lane\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"sample\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seeds\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[{\"name\":\"units\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"sections\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"width\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"seal\",\"inputs\":[{\"name\":\"sealHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"sealedAt\",\"inputs\":[{\"name\":\"sealHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"s\",\"type\":\"tuple\",\"internalType\":\"structSubmission\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"finalState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rounds\",\"type\":\"tuple[]\",\"internalType\":\"structRound[]\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"drawer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"response\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"stakes\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIStakes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"submit\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"claimedAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"s\",\"type\":\"tuple\",\"internalType\":\"structSubmission\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"finalState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"log\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"left\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"tallyOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structTally\",\"components\":[{\"name\":\"matched\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealed\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"announced\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"accused\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"counts\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"trainingSeedOf\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unavailable\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"submission\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"r\",\"type\":\"tuple\",\"internalType\":\"structRound\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"drawer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"response\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"seat\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"windows\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structWindows\",\"components\":[{\"name\":\"drawDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"drawUsable\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"commit\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"respond\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"reveal\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"challengeFloor\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"challengeCap\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"dispute\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"clock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"grace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"open\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"training\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"activation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"exit\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"blockTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"unit\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bondFloor\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bondGas\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Challenged\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"challenger\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"section\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"bond\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seat\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Claimed\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"trainer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"claim\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structClaim\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"claimedAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"deadline\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Committed\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"seat\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"sender\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"lane\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Convened\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"drawBlock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Decided\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"won\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Drawn\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"drawer\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"commitEnd\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Ended\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"end\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"enumPhase\"},{\"name\":\"trainer\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"forfeit\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"refund\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Posted\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"terms\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"openUntil\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Raised\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"reward\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Released\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"challenger\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Responded\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"response\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"digests\",\"type\":\"bytes32[]\",\"indexed\":false,\"internalType\":\"bytes32[]\"},{\"name\":\"revealEnd\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Revealed\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"seats\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"matched\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Sealed\",\"inputs\":[{\"name\":\"seal\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"sender\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Settled\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"trainer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"matched\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"refund\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Submitted\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"trainer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"submission\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structSubmission\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"finalState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"log\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"drawBlock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"units\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"challengeWindow\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UnavailableAnnounced\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"seat\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"section\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyActed\",\"inputs\":[{\"name\":\"seat\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadProof\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BondTooLow\",\"inputs\":[{\"name\":\"sent\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ModeNotOffered\",\"inputs\":[{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"}]},{\"type\":\"error\",\"name\":\"NoSuchChallenge\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoSuchSeat\",\"inputs\":[{\"name\":\"seat\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoSuchSection\",\"inputs\":[{\"name\":\"section\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sections\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoVotes\",\"inputs\":[{\"name\":\"seat\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotCommitted\",\"inputs\":[{\"name\":\"seat\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"lane\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotExpired\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"phase\",\"type\":\"uint8\",\"internalType\":\"enumPhase\"}]},{\"type\":\"error\",\"name\":\"NotSealed\",\"inputs\":[{\"name\":\"seal\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotSettleable\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NothingDiffers\",\"inputs\":[{\"name\":\"seat\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"position\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NothingToConvene\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"RewardAboveStake\",\"inputs\":[{\"name\":\"reward\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"stake\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SeatSilent\",\"inputs\":[{\"name\":\"seat\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TermsOutOfRange\",\"inputs\":[{\"name\":\"field\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"low\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"high\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooEarly\",\"inputs\":[{\"name\":\"present\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"from\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooFewUnits\",\"inputs\":[{\"name\":\"active\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooLate\",\"inputs\":[{\"name\":\"present\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"until\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WindowsTooLong\",\"inputs\":[{\"name\":\"life\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"exit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongCaller\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expected\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"WrongFacts\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"facts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongOpening\",\"inputs\":[{\"name\":\"position\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongPhase\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"phase\",\"type\":\"uint8\",\"internalType\":\"enumPhase\"}]},{\"type\":\"error\",\"name\":\"WrongSteps\",\"inputs\":[{\"name\":\"steps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongTrace\",\"inputs\":[{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongValue\",\"inputs\":[{\"name\":\"sent\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "Market",
	Bin: "0x6102a0604052346104bb57604051601f619ca338819003918201601f19168301916001600160401b0383118484101761046a5780849260409485528339810103126104bb5780519060038210156104bb57602001516001600160a01b03811681036104bb578160050180600511610493576002906001600485011e61010103811c911102036104a7576100918261056a565b9163ffffffff835116916100b1602085019363ffffffff855116906104df565b600181901b92906001600160ff1b038116036104935763ffffffff6101c0860151169283810293818504149015171561049357604085019363ffffffff85511693610108606088019563ffffffff875116906104df565b9061011f608089019263ffffffff845116906104df565b906001600160ff1b03821682036104935761013d9160011b906104df565b9261015460c089019463ffffffff865116906104df565b9561016b60e08a019763ffffffff895116906104df565b6101a08a019063ffffffff825116908181101561047e5750506101e08a01516101808b01519151604051926001600160601b0390921691611bb8918285019163ffffffff91821691168583106001600160401b0384111761046a57608094869461657086393084526020840152604083015260608201520301905ff0801561045f576001600160a01b03166080526040516102e98082016001600160401b0381118382101761046a578291618128833903905ff0801561045f576001600160a01b031660a0526040516118928082016001600160401b0381118382101761046a578291618411833903905ff095861561045f576001600160a01b0390961660c05260e09590955261010052865163ffffffff90811661012052915182166101409081529551821661016090815293518216610180525181166101a05260a086015181166101c052905181166101e052915182166102009081529284015182166102209081529084015190911661024052908201516001600160601b03166102605201516001600160401b031661028052604051615dad90816107c382396080518181816105f3015281816108fe01528181610f820152818161193a01528181611c4001528181611d1a0152818161246f0152818161288301528181612a7e01528181612df4015281816133690152818161358e015281816139480152818161455f015261542a015260a051818181611f5f015261343b015260c051818181610b3f0152818161250e01528181613c2a0152818161441d015281816153020152615363015260e051818181610d2301528181611b0b01526122250152610100518161405e015261012051818181611a200152612db60152610140518181816107c30152611ed6015261016051816120010152610180518161204801526101a0518161431401526101c05181612d5f01526101e05181612d890152610200518161569f0152610220518161162d015261024051818181615a0d0152615a340152610260518161486e015261028051816148470152f35b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b63e472dedb60e01b5f5260045260245260445ffd5b634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52600160045260245ffd5b5f80fd5b6040519061024082016001600160401b0381118382101761046a57604052565b9190820180921161049357565b6104f46104bf565b905f82525f60208301525f60408301525f60608301525f60808301525f60a08301525f60c08301525f60e08301525f6101008301525f6101208301525f6101408301525f6101608301525f6101808301525f6101a08301525f6101c08301525f6101e08301525f6102008301525f610220830152565b6105726104ec565b5060038110156107ae5780156106ed57600114610634576105916104ec565b5061059a6104bf565b6004815260c86020820152603c6040820152601e6060820152601e6080820152607860a0820152607860c082015261021c60e08201526078610100820152600a610120820152620151806101408201526201518061016082015260146101808201526107086101a082015260016101c0820152670de0b6b3a76400006101e0820152662386f26fc100006102008201525f61022082015290565b61063c6104ec565b506106456104bf565b60828152611f406020820152611c206040820152610e106060820152610e10608082015261546060a08201526201518060c082015261e10060e082015261384061010082015261038461012082015262093a8061014082015262278d006101608201526201518061018082015262093a806101a0820152600c6101c082015266b1a2bc2ec500006101e08201526611c37937e0800061020082015262f4240061022082015290565b506106f66104ec565b506106ff6104bf565b60828152611f4060208201526201518060408201526201518060608201526201518060808201526203f48060a08201526212750060c0820152620a8c0060e08201526202a300610100820152612a3061012082015262278d0061014082015262ed4e006101608201526202a300610180820152622e24806101a0820152600c6101c0820152670de0b6b3a76400006101e082015266b1a2bc2ec5000061020082015262f4240061022082015290565b634e487b7160e01b5f52602160045260245ffdfe60e06040526004361015610011575f80fd5b5f60a0525f3560e01c80630520db3e146146285780630fb585ba1461460a5780630fd0a40d146145c25780631012a5de146144d25780631b89e7e21461444c5780631fc3332914614406578063205dc27d146141de5780632560b861146140ab5780632713f36e14613f965780632763d97514613f21578063282c51eb14613ef35780632c8413e714613d1757806344bff92a14613cfb57806344c3dcfd1461365d57806354ef76641461346a57806359659e901461342457806359cfa53b1461317e578063654e6fdd14612b1557806366afd8ef146129dd57806370368680146129b957806375d9b1c9146129255780637e749807146126f25780637fd94ff5146121c2578063a0f78c7614611e3b578063a3ab25fc14611ac2578063abdbbf2c14611969578063ad09c7ce14611923578063aea1678e146115ae578063b07eeda81461153c578063b4a6def114611488578063bae111ec14610e51578063c12e266a14610d52578063d4c5b25214610d0c578063db371c6014610c0c578063deb2b7b614610722578063ea97ed74146106b6578063f4db2bfb1461054f5763fafddaa6146101bf575f80fd5b346104f25760a03660031901126104f2576004356044356001600160401b0381116104f2576101f2903690600401614695565b916064356001600160401b0381116104f257610212903690600401614713565b608492919235946001600160401b0386116104f25785600401938636039260e06003198501126104f25761024b91838860243588615b31565b919690925f198101908082116105375761026f6102a59261028f926102ec956149fa565b359361027a89614f5f565b9061ffff610288888d6153ab565b9216615c2d565b928361ffff61029d8a614f5f565b16918a6153ee565b968560a051526002602052604060a051209860a05150845f1461051b5760018a81808b61ffff65ffffffffffff63ffffffff865460201c16955b5460501c16988992614f5f565b161c92881c16911617146104f85761030388614f5f565b9061031060448201614abc565b9660a482013590602219018112156104f2578101916004830135926001600160401b0384116104f2576024019260051b9788360384136104f25788610381946103729a60405191823720918c61ffff63ffffffff606482602489019e8f614f5f565b1697013594169216878d615c70565b61038a816152dc565b92602084519481808201968792010103126104ee5761044f9961ffff9689966103f061040d9665ffffffffffff60018c6103c6819c519d614f5f565b161b1617849081549065ffffffffffff60501b9060501b169065ffffffffffff60501b1916179055565b610455575b5050506001603f60fa1b0316600160fa1b1795614f5f565b916040519661041b88614788565b6001600160a01b0316875260a0805160208901529116604087015260016060870152911660808501528051908401526155f5565b60a05180f35b6104a06104c69161049b63ffffffff60016104e6971b1663ffffffff865460201c1617859067ffffffff0000000082549160201b169067ffffffff000000001916179055565b614f5f565b6104bd8780855493818960281c1619908560401c16161616615d07565b9060801c61502b565b81546001600160801b031660809190911b6001600160801b031916179055565b5f80806103f5565b5f80fd5b60a05180fd5b61ffff61050489614f5f565b63d2cfcd2760e01b60a0515216600452602460a051fd5b60018a81808b61ffff65ffffffffffff818960281c16956102df565b634e487b7160e01b60a051526011600452602460a051fd5b346104f2576102403660031901126104f257610569614909565b336001600160a01b039091160361068757610582615087565b61058b816150fa565b50600b6105b361059b6004614c7d565b60a08051859052600160205251604090205490614834565b916105be8282615d3d565b60a051505f516020615d8d5f395f51905f52606060405160a051815260a0516020820152856040820152a36001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811690600435908116908181036104f25750813b156104f25760446040518094819363ef6506db60e01b8352600483015260a051602483015260a051945af1801561067a576106615760a05180f35b60a05161066d916147d9565b60a0516104f2578061044f565b6040513d60a051823e3d90fd5b61068f614909565b60a080516304501b4b60e41b9052336004526001600160a01b039190911660245251604490fd5b346104f25760403660031901126104f2576024356001600160401b0381116104f2576106e6903690600401614713565b505060043560a0515260a05160205261071d604060a0512054604051906020820152602081526107176040826147d9565b3661504b565b615357565b346104f257610730366146c5565b610739846150dc565b918260a0515260a051602052604060a05120549160ff83169160138310156109a357610777916107719161076c886151b3565b6151d5565b84615272565b50610780614a50565b916001600160a01b0361079286614935565b16835260018160f91c1615159081610be7575b64ffffffffff8160381c164211906107e864ffffffffff8260b01c167f000000000000000000000000000000000000000000000000000000000000000090614834565b60a0519060038614908115610bd7575b81610bcd575b50156109bb57505050505061086a6001600160601b0361083c6020600e9683600a8161082d6101008d01614977565b16041660408701525b01614977565b1661086561084987614c7d565b6001600160601b0361085e6101208a01614977565b1690614a1e565b614834565b936108916001600160601b036108836101008401614977565b169160208401928352614935565b6001600160a01b031660608301908152946108ac8585615d3d565b60018060a01b0383511694604084019485519660808601976108cf895186614834565b9160138510156109a3575f516020615d8d5f395f51905f529260609260405192835260208301526040820152a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031694853b156104f25760405163729abb0160e01b815284516001600160a01b03908116600483015293516024820152945160448601529551821660648501529451608484015260a08083015190911660a484015260c09091015160c48301525190929091839160e4918391905af1801561067a576106615760a05180f35b634e487b7160e01b60a051526021600452602460a051fd5b806109a357600485148015610bbf575b80610bb8575b15610a2c575050505050600f926001600160601b036109f36101008701614977565b168060408401526003810290808204600314901517156105375761083c602061086a93600a6001600160601b0394046080870152610836565b6109a3576008841480918192610bb0575b81610af0575b5015610a7e575050505061086a6001600160601b0361083c602060109683600a81610a716101008d01614977565b1604166040870152610836565b82610ac0575b505015610aa4575061086a6001600160601b0361083c6020601196610836565b60a051630aaf2b6d60e11b9052610abb90836148ca565b60a051fd5b600584149250908215610ad7575b50508680610a84565b90915081610ae8575b508680610ace565b905086610ae0565b60a051915060fa81901c600116610b09575b5089610a43565b610b3b91506040908860a0515260026020528160a05120908251938492839263329e23cb60e21b8452600484016149ab565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa90811561067a5760a05191610b80575b5089610b02565b610ba2915060403d604011610ba9575b610b9a81836147d9565b81019061498b565b5089610b79565b503d610b90565b839150610a3d565b50826109d1565b505060a051600785146109cb565b905043118a6107fe565b60a05192506006871491506107f8565b8460a051526003602052610c0764ffffffffff604060a051205416615167565b6107a5565b346104f25760203660031901126104f2576004356040516101a081018181106001600160401b03821117610cf45760405260a051815260a051602082015260a051604082015260a051606082015260a051608082015260a05160a082015260a05160c082015260a05160e082015260a05161010082015260a05161012082015260a05161014082015260a05161016082015261018060a0519101528060a0515260a051602052604060a05120549060a051526001602052604060a051205460405191631f18846960e21b6020840152602483015260448201526044815261071d6064826147d9565b634e487b7160e01b60a051526041600452602460a051fd5b346104f25760a0513660031901126104f2576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346104f257610d6036614743565b90604051610d6d81614788565b60a051815260a051602082015260a051604082015260a051606082015260a051608082015260a0805191015260a051526004602052604060a051209060a0515260205260c0604060a0512064ffffffffff604051610dca81614788565b61ffff8354916001808060a01b03841695868352602083019460a01c8552015492826040830181861681526001600160601b03606085019360ff8860101c16151585528860a06080880197868b60181c168952019860281c168852604051998a525116602089015251166040870152511515606086015251166080840152511660a0820152f35b346104f25760a03660031901126104f2576044356001600160401b0381116104f257610e81903690600401614695565b906064356001600160401b0381116104f257610ea1903690600401614713565b608493919335926001600160401b0384116104f257366023850112156104f2576001600160401b038460040135116104f25736602460a0866004013502860101116104f257610ef882868584602435600435615b31565b60805260a0519491929091610f0d83856153ab565b8088600401351161146d5760a051905b886004013582106114225750505f1981019080821161053757610f3f926149fa565b359363ffffffff8360d81c1660405195632bde864d60e01b87526004870152602486015260448501528460040135606485015260a0518460848160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa93841561067a5760a051946113fc575b50610fbd614f25565b908081156113ed575b611387575b80156113795763ffffffff825116955b869582156113725763ffffffff602085015116955b869960408601519161ffff8860281c169160a0515060a0515b8660040135811061111b57505050505050505f146110ee5763ffffffff8481168252868116602080840191825260a08051600435905260028252516040908190208551935182870151606088015160809889015160509190911b65ffffffffffff60501b169190941b61ffff60401b1695909616931b67ffffffff00000000169290921792909217929092176001600160801b03199190931b16919091179055505b60405193186080511b8352186080511b60208201527ff4ec1938bc8ce768796290fa179af64a640c9dcfea1bb1b17bb106f5b7808932604060043592a260a05180f35b5060a0805160043590525160208190526040902066ffff000000000019909116602884901b1790556110ab565b61112d81600489013560248a01614f4f565b9d8e60805161113b82614f5f565b61ffff169061114991614a1e565b60c05260608b015165ffffffffffff169061116390614f5f565b61ffff161c600116600114611365576001808260c0511c161461135b576001600160a01b036111928389615000565b5116156113375788158f81611300575b506112dc578e6111b460408201615014565b156112d0575088156112c8576111cc8460c051615021565b848110156112b0578f6112339160051b8501355b8d6111ea83614f5f565b6001600160a01b036111fc888e615000565b511661120a60608601614abc565b9261ffff63ffffffff60808261122260208b01614f5f565b169801359516931690600435615c70565b600160c0511b179d61124760408201615014565b6112a0575b906001918961125e575b505b01611009565b61ffff8061127e9261127660208a198c169201614f5f565b161616615d07565b6001600160801b0361129760808d01928284511661502b565b1690528f611256565b60c0516001901b909c179b61124c565b634e487b7160e01b60a051526032600452602460a051fd5b60c0516111cc565b6112339060a0516111e0565b5061ffff6112e98f614f5f565b6349abdb2f60e01b60a0515216600452602460a051fd5b905061ffff61131160208301614f5f565b161590811591611323575b508f6111a2565b6113309150604001615014565b158f61131c565b5061ffff6113448f614f5f565b637d65069360e11b60a0515216600452602460a051fd5b9d50600190611258565b5061ffff6105048f614f5f565b8795610ff0565b61ffff8360281c1695610fdb565b905060043560a051526002602052604060a05120604051906113a8826147a3565b5463ffffffff8116825263ffffffff8160201c16602083015261ffff8160401c16604083015265ffffffffffff8160501c16606083015260801c608082015290610fcb565b5060018360fa1c161515610fc6565b61141b9194503d8060a051833e61141381836147d9565b810190614f6e565b9286610fb4565b909661144b828a61ffff61144561049b8d60805194602481600401359101614f4f565b16615c2d565b906001600160fd1b0389168903610537576001918960031b1b17970190610f1d565b8763609349b760e11b60a0515260040135600452602460a051fd5b346104f25760203660031901126104f2576114a1614f25565b5060043560a05152600260205260a060408151206001600160801b03604051916114ca836147a3565b5465ffffffffffff63ffffffff82169384815261ffff6020820163ffffffff8560201c16815263ffffffff6040840191838760401c16835260806060860195878960501c168752019660801c875260405198895251166020880152511660408601525116606084015251166080820152f35b346104f25760203660031901126104f2576004358060a051526006602052604060a051205415611597575b7f7ffcd7a18b5187efdaf32c385e3abce8eb7e01f55b3c5e212763c6f8fc8199de6020604051338152a260a05180f35b8060a05152600660205243604060a0512055611567565b6102403660031901126104f2576115c3614909565b336001600160a01b039091160361068757604435600281109081156104f25780611906576115ef61582c565b91836118de5785856115ff614bdc565b8034036118c4575061160f615087565b908160a0515260a051602052604060a051205492836118a0576116527f000000000000000000000000000000000000000000000000000000000000000042614834565b93600161ff00611660614bbe565b60843560ff811694909360089290921b9290921661ffff1990921617178282036104f2576001600160401b0360c435908116939092909162ff00001916601082901b62ff000016178484036104f2576001600160401b036116ce63ffffffff6116c7614aa9565b1686614d77565b1660181b9064ffff0000001916178860381b9064ffffffffff60381b1916178760a0515260a051602052604060a051205560018060a01b0361170e614909565b60405191169690956004356001600160a01b038116908190036104f25787526024356001600160401b038116908190036104f2576020880152156104f25761175a906040870190614d6a565b60643560ff8116908190036104f257606086015250608084015260a43563ffffffff8116908190036104f25760a08401525060c082015260e43563ffffffff8116908190036104f25760e0820152610104356001600160601b038116908190036104f257610100820152610124356001600160601b038116908190036104f257610120820152610144356001600160601b038116908190036104f257610140820152610164356001600160601b038116908190036104f257610160820152610184356001600160601b03811694908590036104f257610260827fab5ff3f634da0b89885d424b8b23d012f94954b139e129873a60c497d7c806e692602097610180889601526101a4356101a08301526101c4356101c08301526101e4356101e08301526102043561020083015261022435610220830152610240820152a3604051908152f35b8260ff851660138110156109a35760a05163509b2d0560e11b9052610abb916148ca565b63195a3ca160e01b60a0515234600452602452604460a051fd5b608494506040519363d55650fd60e01b85526004850152602484015260448301526064820152fd5b60a051635457217d60e11b905290156109a357600452602460a051fd5b346104f25760a0513660031901126104f2576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346104f25760203660031901126104f25760a080516004359081905290516020819052604090205460ff81166013811080156109a3576004198201611aa45750506119bd64ffffffffff8260381c16615167565b6119d064ffffffffff8260881c16615193565b6119f060ff8260081c166119ea61ffff8460281c16615d62565b90614a1e565b15611a8d5760207f13c2def9164da2bd54c178fa07918c110f7d0f88be54cf97ec7f38b37fa6d6e1916006611a457f000000000000000000000000000000000000000000000000000000000000000043614834565b60a08051879052805185525160409081902064ffffffffff60b01b1990931660ff64ffffffffff60b01b01199094169390931760b082901b179091559051908152a260a05180f35b506320fa328560e11b60a05152600452602460a051fd5b909150156109a35760a05163509b2d0560e11b9052610abb916148ca565b346104f2576101603660031901126104f2576024356004356101003660431901126104f257610144356001600160401b0381116104f257611b07903690600401614695565b91907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633819003611e215750611b458261559e565b91611b80611b7a85846040516020810190611b61826044614b2a565b6101008152611b72610120826147d9565b5190206151d5565b82615272565b50611b8b85826157ea565b94600186019062ff00001982541682558260a051526003602052604060a051209263ffffffff845460481c1680156105375761ffff94611bef63ffffffff925f190180929063ffffffff60481b82549160481b169063ffffffff60481b1916179055565b1615611dff575b7fbbd2fecdce079d9f601fb8db49e21f3505e30e68c6876090426c4e4caabaa8bd602060405160a0518152a35460181c169061ffff8203611ced575050915460a081901c925090507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316611c7d611c7361491f565b9260a11c84614d4a565b90803b156104f25760405163ef6506db60e01b815260a0516001600160a01b039490941660048201526001600160601b039290921660248301529092839160449183915af1801561067a57611cd4575b5060a05180f35b60a051611ce0916147d9565b60a0516104f25780611ccd565b929350611d5d92600883901c60ff16808310801593600192611d5492611df857611d1691614a1e565b925b7f000000000000000000000000000000000000000000000000000000000000000060a084901b84900316978515611dee5760ff845b16916149fa565b35911b9261557e565b90611d6661491f565b813b156104f257604080516352ea941560e01b815284516004820152602085015160248201529084015160448201526060909301516064840152600160848401526001600160a01b031660a483015260a05190829060c490829084905af1801561067a57611dd5575b5061044f565b60a051611de1916147d9565b60a0516104f25780611dcf565b60ff60a051611d4d565b5092611d18565b60a08051829052516020819052604090206001607f60f91b0387169055611bf6565b6304501b4b60e41b60a0515233600452602452604460a051fd5b346104f25760403660031901126104f2576024356004356001600160401b0382116104f257366023830112156104f2578160040135916001600160401b0383116104f25736602484830101116104f2578160a0515260a051602052604060a05120549060ff821690601382109182156109a35760068114928315806121b1575b61219357505064ffffffffff8360b01c168043111561216e577f0000000000000000000000000000000000000000000000000000000000000000611eff8183614834565b431161214b575060249160646020928760a0515260018452604060a05120549880604051968795869463641ad23760e01b86526004860152604082860152826044860152018484013760a051828201840152601f01601f191681010301817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa90811561067a5760a051916120f9575b507f5dd2e6340923f928b98e2eeda5ca967230471f5508d1df70076a6640455a4994926060926120b360ff936040516020810191825246604082015230878201528860808201528960a082015260a08152611ff560c0826147d9565b519020976120356120267f000000000000000000000000000000000000000000000000000000000000000042614834565b9484156120f157600790615346565b64ffffffffff871b191684871b1761206d7f000000000000000000000000000000000000000000000000000000000000000086614834565b60381b9064ffffffffff60381b1916178860a0515260a051602052604060a05120558833919091606092604051928352602083015260018060a01b031660408201522090565b60a080518890526001602052516040902055156120e8576001905b60405196875233602088015260408701521693a360a05180f35b60a051906120ce565b600490615346565b90506020813d602011612143575b81612114602093836147d9565b810103126104f257517f5dd2e6340923f928b98e2eeda5ca967230471f5508d1df70076a6640455a4994611f99565b3d9150612107565b61215491614834565b63388b017360e01b60a0515243600452602452604460a051fd5b600181018091116105375763e58369d160e01b60a0515243600452602452604460a051fd5b859250156109a35760a05163509b2d0560e11b9052610abb916148ca565b5080156109a3576003821415611ebb565b346104f2576103c03660031901126104f25760043560443560243581151582036104f2576102403660631901126104f257610100366102a31901126104f2576103a4356001600160401b0381116104f257612221903690600401614695565b90917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633819003611e21575061225f8561559e565b9161228261227c82866040516020810190611b61826102a4614b2a565b87615272565b508561228c6150bd565b036126cf5761229b82876157ea565b926001604051946122ab86614788565b8054828060a01b038116875260a01c602087015201549264ffffffffff604086019461ffff8116865260ff8160101c161515606088015261ffff8160181c16608088015260281c1660a0860152877fbbd2fecdce079d9f601fb8db49e21f3505e30e68c6876090426c4e4caabaa8bd602060405160018152a361232c614a50565b946102a4356001600160a01b038116908181036104f257508652610164356001600160601b03811696908781036104f2576040820188815260038902978989046003148a15171561053757600a608085019904895260018060a01b039051169760a084019889528151918260021b928084046004149015171561053757600a60c086019304835260a051506102c4356001600160601b038116908181036104f257506123d86064614c7d565b90610184356001600160601b0381168082036104f2576123fc936108659250614a1e565b602086019b8c5293506064356001600160a01b03811691908281036104f257506060860191825260128e6124308282615d3d565b5f516020615d8d5f395f51905f52606060018060a01b038a5116855161245789518c614834565b9060a0515060405192835260208301526040820152a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169b8c3b156104f25760405163729abb0160e01b815296516001600160a01b03908116600489015290516024880152905160448701529051811660648601529051608485015288511660a48401525160c483015260a05190829060e49082908b5af1801561067a576126b6575b5060a05196978315977f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691905b8a806126ad575b1561044f57896001821461257f612558848a896149fa565b35821561269e578560a0515260026020528263ffffffff604060a051205416915b8a61557e565b916112b0576060820190815161ffff8b511690604051926357f4973960e01b84528a60048501528935602485015260448401526064830152608482015260208160a481895afa90811561067a5760a0519161266d575b508091526125ed575b506125e890614d3c565b612539565b88516001600160a01b03168a3b156104f257604080516352ea941560e01b815283516004820152602084015160248201529083015160448201526060909201516064830152600a608483015260a482015260a0518160c481838e5af1801561067a57156125de5760a051612660916147d9565b60a0516104f2578b6125de565b90506020813d8211612696575b81612687602093836147d9565b810103126104ee57518e6125d5565b3d915061267a565b8261ffff8a60281c1691612579565b50858110612540565b60a0516126c2916147d9565b60a0516104f25788612503565b856126d86150bd565b9063c069bac960e01b60a05152600452602452604460a051fd5b346104f2576102403660031901126104f25761270c615087565b612715816150fa565b9061272964ffffffffff8360381c16615193565b60e43563ffffffff81168082036104f257612745915042614834565b60026001600160601b0361277361275a614949565b8560a05152600160205282604060a05120549116614834565b169363ffffffff612782614aa9565b6040519661278f886147a3565b33885264ffffffffff4216602089015260408801521660608601526101c435608086015260a0515060a0515060a0515060ff1916178160381b9064ffffffffff60381b1916178260a0515260a051602052604060a05120556127f0836157ca565b8260a051526001602052604060a051205561280e6040518094614cf0565b60a08301527fac118afd93c205777d78a20e7f2f6700aab2c4be13f8500e1d9d8030a9d6432160c03393a36128756020612846614960565b60405163282d3fdf60e01b81523360048201526001600160601b03909116602482015291829081906044820190565b038160a05160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165af190811561067a5760a051916128f3575b5060ff6128c0614bbe565b1681106128cd5760a05180f35b60ff906128d8614bbe565b9063ee965aed60e01b60a0515260045216602452604460a051fd5b90506020813d60201161291d575b8161290e602093836147d9565b810103126104ee5751816128b5565b3d9150612901565b346104f25760203660031901126104f25760405161294281614759565b60a051815260a0516020820152604060a05191015260043560a0515260036020526060604060a0512063ffffffff6040519161297d83614759565b548164ffffffffff8216938481528160406020830192828660281c168452019360481c1683526040519485525116602084015251166040820152f35b346104f2576102403660031901126104f25760206129d5614bdc565b604051908152f35b346104f2576129eb36614743565b8160a0515260a05160205260ff604060a05120541660138110156109a357600a8110612afe5750612a1c81836157ea565b60018101805462ff00001916905554604080516001600160a01b03831680825260a09390931c6020820181905294929392917fd522c0a708cfb948032dc750fa340ac49eb9e482aa5fc73c68a04d66be65d0b891a381612a7c5760a05180f35b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b156104f25760446040518094819363ef6506db60e01b8352600483015260a051602483015260a051945af1801561067a57612ae5575b8061044f565b60a051612af1916147d9565b60a0516104f25780612adf565b60a05163509b2d0560e11b9052610abb90836148ca565b346104f2576102003660031901126104f25760043560a03660231901126104f2576101003660c31901126104f2576101e4356001600160401b0381116104f257612b63903690600401614713565b9190612b6e8261513e565b612b8164ffffffffff8260381c16615193565b60405193612b8e856147a3565b6024356001600160a01b03811681036104f25785526044359264ffffffffff8416938481036104f25760208701526064356001600160601b038116908181036104f2576040880181905260843563ffffffff811681036104f2576060890152612c08612c0260a435998a60808201526157ca565b88615272565b506001600160a01b03612c196148f3565b163303613176576040516020810190612c338260c4614b2a565b6101008152612c44610120826147d9565b51902060c435986001600160a01b038a1693919291848b036104f2576001600160a01b03612c706148f3565b16851492831593613150575b50508115613142575b5061312857612ca961ffff8660181c1663ffffffff612ca2614a96565b1690614821565b95866001600160401b03612cbb614acd565b161096806001600160401b03612ccf614acd565b161180156130ea575b6130c05750612d056001600160401b03612cf0614acd565b1663ffffffff612cfe614a96565b1690614834565b5f19810190811161053757612d289063ffffffff612d21614a96565b1690614af8565b94851594851561303857505060a0515b61012435948582149081159161301a575b506130005750612d599042614a1e565b60011c957f0000000000000000000000000000000000000000000000000000000000000000808810612ff8575b507f0000000000000000000000000000000000000000000000000000000000000000808811612ff0575b50612ddb7f000000000000000000000000000000000000000000000000000000000000000043614834565b60405163017d862f60e11b8152969095906020886004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa97881561067a5760a05198612fbb575b5060d888901b9260b088901b600360189490941b64ffff0000ff199390931692909217929092177affffffffffffffffffff0000000000ffffffffff00000000000000191660888a901b64ffffffffff60b01b191617179063ffffffff60d81b19821683179015612fb35750600164fe0000000160d81b0316600160ff60f81b0390911617600160f81b175b8760a0515260a051602052604060a05120558660a051526001602052604060a05120556040519660a0515050865260a0515060e4356001600160601b0381168091036104f25760208701526101043560408701526060860152610144356080860152610164356001600160401b038116908190036104f25760a08601526101843563ffffffff8116908190036104f25760c08601526101a4356001600160401b038116908190036104f25760e08601526101c4356101008601526101208501526101408401526101608301527f269659f71a1e109ade6a4e6d494c0f76cea9eb67749f280528264fe7de3467366101803393a360a05180f35b915050612eba565b9097506020813d602011612fe8575b81612fd7602093836147d9565b810103126104ee5751966003612e2e565b3d9150612fca565b965089612db0565b965089612d86565b8463704657f160e01b60a05152600452602452604460a051fd5b905080613028575b8b612d49565b5061010435610144351415613022565b5f19870187811161053757801e6101010360011c60018911028092829461014435956040518484955b61308a5750505060051b01149180011c1516612d3857637ca55c7760e01b60a05152600460a051fd5b9091949760608660051b1690818a853781840190815281606003906020369101376080832098019460021c91905f190180613061565b6001600160401b036130d0614acd565b63c522ec5560e01b60a0515216600452602452604460a051fd5b5087158015612cd857506101843563ffffffff8116908181036104f257506101a4356001600160401b03811691908281036104f25750171515612cd8565b8663c069bac960e01b60a05152600452602452604460a051fd5b905061010435141589612c85565b9192509060e4356001600160601b03811691908281036104f25750501415908a80612c7c565b61068f6148f3565b346104f25736600319016102e081126104f257610240136104f25760a0366102431901126104f2576131ae615087565b6131c964ffffffffff6131c08361513e565b60381c16615167565b6040516131d5816147a3565b610244356001600160a01b03811691908281036104f2578082526102643564ffffffffff811681036104f257602083015261028435926001600160601b038416928385036104f257604081018590526102a43563ffffffff811681036104f257816132509160606132569401526102c43560808201526157ca565b86615272565b5061325f614a50565b908152905060146001600160601b03613276614960565b60a0515060a0515060a0515016049160808201936001600160601b038416855260a051610537576c01fffffffffffffffffffffffe604084019460011b168452506132c16004614c7d565b90610124356001600160601b0381168082036104ee576132e5936108659250614a1e565b61010435906001600160601b038216918281036104ee5750602083019182526004356001600160a01b038116968782036104ee57600d91506060850197885261332e8282615d3d565b5f516020615d8d5f395f51905f52606060018060a01b0387511688516133558b5188614834565b9060405192835260208301526040820152a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b156104ee5760405163729abb0160e01b815284516001600160a01b03908116600483015293516024820152945160448601529551821660648501529351608484015260a08201511660a483015260c0015160c4820152915f91839160e49183915af18015613419576134055760a05180f35b5f61340f916147d9565b5f60a0528061044f565b6040513d5f823e3d90fd5b346104f25760a0513660031901126104f2576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b60603660031901126104f2576024356004356134858161559e565b9161349964ffffffffff8460881c16615193565b6134b161ffff8460181c1660018560f81c1690614834565b808210156136435750604080516020810184815291810183905233606082015260443560808201526134f08160a081015b03601f1981018352826147d9565b5190208060a051526006602052604060a05120548015908115613638575b506136225760a0805191909152600660205251604081205561352f82614841565b928334106136085761357f9261ffff6040519361354b85614788565b3385526001600160601b03871660208601521660408401526001606084015261ffff608084015260a05160a08401526155f5565b80341161358c5760a05180f35b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906135c19034614a1e565b90803b156104f2576044916040519283809263ef6506db60e01b825233600483015260a051602483015260a051945af1801561067a571561044f5760a05161066d916147d9565b83620155b560e01b60a0515234600452602452604460a051fd5b631cf00b8760e21b60a05152600452602460a051fd5b90504311158561350e565b90633c58b2eb60e11b60a05152600452602452604460a051fd5b346104f25761366b366146c5565b909192613677816150dc565b918260a0515260a051602052604060a05120549160ff831693601385109485156109a3576008811495861580613cea575b613ccf575050846136c264ffffffffff8660881c16615167565b613cb7575b6136d8611b7a848861076c8b6151b3565b5060018460f91c16613c6d5760a0519480613ca8575b613bf6575b6137146136ff83614c7d565b6001600160601b0361085e6101208601614977565b9261372e60208901946001600160601b03612cfe87614977565b976040519461010086018681106001600160401b03821117610cf4576001600160601b03916137ce9160405260a051885260a051602089015260a051604089015260a051606089015260a051608089015260a05160a089015261378f6154d1565b60c089015261379c6154d1565b60e08901526001600160a01b036137b285614935565b168852826137c36101008901614977565b166020890152614977565b16604086015260018660f81c16613b8e575b506001600160601b036137f66101408501614977565b1660608501526001600160a01b0361380d84614935565b16608085015261ffff8560281c1690819381156112b057613830838a358961553c565b6001600160601b0361384460208c01614935565b6138516101608501614977565b906040519361385f85614759565b84526001600160a01b0316602084015216604082015260c087015260028214613ac1575b5050506138d26138bb6138ac61389d60408701518b614a1e565b604060c0880151015190614a1e565b604060e0870151015190614a1e565b6119ea6138c785615d62565b606087015190614821565b60a08481019182528051839052805160208181526040808320600a9055918590526001815291518181205585518187015193518251948552928401959095528201526001600160a01b03909216917fc86f3ad83f074ba4e734a56f806a05e199c0a1ca86fc514ea7ec145e4c36500a90606090a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031694853b156104f2576040805163cacb508f60e01b815283516001600160a01b03908116600483015260208501516024830152918401516044820152606084015160648201526080840151909116608482015260a083015160a482015260c083015190926139f69160e091906139e99060c48701906154f6565b01516101848401906154f6565b816102448160a05193895af1801561067a57613aa8575b5081613a195760a05180f35b613a2492359061553c565b90803b156104f257604080516352ea941560e01b8152835160048201526020840151602482015290830151604482015260609092015160648301526001608483015260a05160a48301528160c48160a0519360a051905af1801561067a57613a8f575b80808061044f565b60a051613a9b916147d9565b60a0516104f25780613a87565b60a051613ab4916147d9565b60a0516104f25784613a0d565b90919280945060a05152600260205263ffffffff604060a05120541691600110156112b05760ff90613b8290606090886001600160601b03613b4660808e613b076154ad565b50613b1d600163ffffffff8760d81c16966153ab565b60405195613b2a876147be565b828901358752602087015260408601528487018a905201614935565b613b536101808501614977565b9060405193613b6185614759565b84526001600160a01b0316602084015216604082015260e089015201614bce565b161b1790878080613883565b613beb906001600160401b03612d21613bd0613bb160a060408b01519501614ae4565b9383612ca260a08b019663ffffffff613bc989614abc565b1690614d77565b9263ffffffff613bc9613be560c08b01614ae4565b92614abc565b6040850152886137e0565b613c2694508060a05152600260205260408060a0512081518097819263329e23cb60e21b835288600484016149ab565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa801561067a5760a051958691613c83575b5094156136f3575b6356c4291360e01b60a05152600452602460a051fd5b9050613c9f91955060403d604011610ba957610b9a81836147d9565b94909488613c65565b5060018460fa1c1615156136ee565b613cca64ffffffffff8560381c16615167565b6136c7565b156109a35760a05163509b2d0560e11b9052610abb916148ca565b5080156109a35760058214156136a8565b346104f2576102403660031901126104f25760206129d5615087565b346104f25760e03660031901126104f25760043560603660431901126104f25760a0805182905251602081905260409020549060a43560ff83166013811080156109a3576003198201611aa4575050613d7964ffffffffff8460601c16615193565b6044356064356001600160a01b03811681036104f257604080516024358152602081018490526001600160a01b039092169082015260609020613dbb90610771565b50600884901c60ff16821015613edc576001600160a01b0390613de29083908190876153ee565b16803303611e215750613df4836152dc565b602081519181808201938492010103126104ee5751908260a051526002602052604060a051209361ffff855460401c1660018082851c1614613ec5577fb2fbb9de0565a4803a98ba79e18a7df6817e556b88ab6ff3799fef407e7e3b069495613e7b9161ffff6001861b161761ffff60401b82549160401b169061ffff60401b1916179055565b60a080518690525160208181526040918290206001603f60fa1b03909316600160fa1b17909255805192835260c4359183019190915281019190915280606081010390a260a05180f35b8263d2cfcd2760e01b60a05152600452602460a051fd5b5063609349b760e11b60a05152600452602460a051fd5b346104f25760203660031901126104f25760043560a0515260066020526020604060a0512054604051908152f35b346104f25760403660031901126104f25760a0805133905260056020525160409020600435806024355b613f558184614834565b82101561044f57600182613f559360a0515285602052604060a051205415613f80575b019150613f4b565b8060a051528560205281604060a0512055613f78565b346104f25760a0513660031901126104f25760405161024081018181106001600160401b03821117610cf45760405260a051815260a051602082015260a051604082015260a051606082015260a051608082015260a05160a082015260a05160c082015260a05160e082015260a05161010082015260a05161012082015260a05161014082015260a05161016082015260a05161018082015260a0516101a082015260a0516101c082015260a0516101e082015260a05161020082015261022060a0519101527f000000000000000000000000000000000000000000000000000000000000000060405190630cf8302160e31b602083015260038110156109a35760248201526024815261071d6044826147d9565b6102403660031901126104f2576140c0615087565b6140c9816150fa565b506140d2614909565b336001600160a01b03909116036106875734156141c0578060a05152600160205261410334604060a0512054614834565b61411d816001600160601b03614117614949565b16614834565b6001600160601b0361412d614960565b161061418857602061417b7f7cd8559e2c27087e202207fcc8f700a33fab941fc16258236e71b5b2db981191928460a051526001835280604060a05120556001600160601b03614117614949565b604051908152a260a05180f35b61419d6001600160601b039182614117614949565b6141a5614960565b906330f1ff8960e21b60a0515260045216602452604460a051fd5b63195a3ca160e01b60a0515260a0516004526001602452604460a051fd5b346104f2576101603660031901126104f2576004356101003660231901126104f257610124356001600160401b0381116104f257614220903690600401614695565b610144929192356001600160401b0381116104f25760a09060031990360301126104f2578160a0515260a051602052604060a051205460ff8116936013851080156109a357600786149586159182806143f5575b6143d757505061428d64ffffffffff8460601c16615167565b6142a064ffffffffff8460381c16615193565b6001600160a01b036142b06148f3565b163303613176576142f86132507f315ec9ffdb0887f3baa92999ff3e4915dfd6b4ab2d429e8627775f10a21091b49560209460a0515060405186810190611b61826024614b2a565b926060614304826152dc565b94848601908151946143486143397f000000000000000000000000000000000000000000000000000000000000000042614834565b958c156143cf57600890615346565b8560381b9064ffffffffff60381b19161780916143a3575b508960a0515260a0518752604060a051205560a05152838552604060a051208860a0515260018652604060a051205585519386525260408401520190a360a05180f35b90506143b964ffffffffff8260881c1686614834565b60881b9064ffffffffff60881b1916178b614360565b600590615346565b869250156109a35760a05163509b2d0560e11b9052610abb916148ca565b5080156109a3576004821415614274565b346104f25760a0513660031901126104f2576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346104f25760803660031901126104f2576044353360a051526005602052604060a051208160a051526020524264ffffffffff196064351617604060a05120556040519060a05150602435825233602083015260408201527fe21a7c3f60caf6c87d93fa426dc066b61d720ed82e6ec895659337e6f0ca0e83606060043592a260a05180f35b346104ee576102403660031901126104ee576144ec615087565b6144fe64ffffffffff6131c0836150fa565b600c61452061450d6004614c7d565b835f52600160205260405f205490614834565b9161452b8282615d3d565b5f516020615d8d5f395f51905f5260606040515f81525f6020820152856040820152a36001600160a01b03600435818116917f000000000000000000000000000000000000000000000000000000000000000016908281036104ee5750803b156104ee5760445f92604051948593849263ef6506db60e01b845260048401528560248401525af18015613419576134055760a05180f35b346104ee5760403660031901126104ee576004356001600160a01b038116908190036104ee575f52600560205260405f206024355f52602052602060405f2054604051908152f35b346104ee5760203660031901126104ee5760206129d5600435614841565b346104ee576102403660031901126104ee576020614644615087565b6040805161020435848201908152466020820152309281019290925260608201929092529061467681608084016134e2565b519020604051908152f35b35906001600160a01b03821682036104ee57565b9181601f840112156104ee578235916001600160401b0383116104ee57602080850194606085020101116104ee57565b600319810161036081126104ee57610240136104ee57600491610100610243198301126104ee576102449161034435906001600160401b0382116104ee5761470f91600401614695565b9091565b9181601f840112156104ee578235916001600160401b0383116104ee576020808501948460051b0101116104ee57565b60409060031901126104ee576004359060243590565b606081019081106001600160401b0382111761477457604052565b634e487b7160e01b5f52604160045260245ffd5b60c081019081106001600160401b0382111761477457604052565b60a081019081106001600160401b0382111761477457604052565b608081019081106001600160401b0382111761477457604052565b90601f801991011681019081106001600160401b0382111761477457604052565b908161ffff029161ffff83040361480d57565b634e487b7160e01b5f52601160045260245ffd5b8181029291811591840414171561480d57565b9190820180921161480d57565b61486b487f0000000000000000000000000000000000000000000000000000000000000000614821565b907f00000000000000000000000000000000000000000000000000000000000000008083106148c2575b505f52600360205263ffffffff60405f205460481c166001810180911161480d576148bf91614821565b90565b91505f614895565b6004526044919060138110156148df57602452565b634e487b7160e01b5f52602160045260245ffd5b6024356001600160a01b03811681036104ee5790565b6004356001600160a01b03811681036104ee5790565b6044356001600160a01b03811681036104ee5790565b356001600160a01b03811681036104ee5790565b610124356001600160601b03811681036104ee5790565b610104356001600160601b03811681036104ee5790565b356001600160601b03811681036104ee5790565b91908260409103126104ee57815180151581036104ee5760209092015190565b90929160a09060c083019483525463ffffffff8116602084015263ffffffff8160201c16604084015261ffff8160401c16606084015265ffffffffffff8160501c16608084015260801c910152565b9190811015614a0a576060020190565b634e487b7160e01b5f52603260045260245ffd5b9190820391821161480d57565b35906001600160601b03821682036104ee57565b359063ffffffff821682036104ee57565b6040519060e082018281106001600160401b03821117614774576040525f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b60843563ffffffff811681036104ee5790565b60a43563ffffffff811681036104ee5790565b3563ffffffff811681036104ee5790565b610164356001600160401b03811681036104ee5790565b356001600160401b03811681036104ee5790565b8115614b02570490565b634e487b7160e01b5f52601260045260245ffd5b35906001600160401b03821682036104ee57565b60e0906001600160401b0390614bb89083906001600160a01b03614b4d82614681565b1686526001600160601b03614b6460208301614a2b565b16602087015260408101356040870152606081013560608701526080810135608087015283614b9560a08301614b16565b1660a087015263ffffffff614bac60c08301614a3f565b1660c087015201614b16565b16910152565b60643560ff811681036104ee5790565b3560ff811681036104ee5790565b610124356001600160601b038116908181036104ee57506064359060ff8216918281036104ee57508160030291600383040361480d57610144356001600160601b0381168082036104ee57614c3b93614c359250614821565b90614834565b61016435906001600160601b038216908183036104ee57614c5c9250614834565b61018435906001600160601b038216908183036104ee576148bf9250614834565b6001600160601b03614c926101208301614977565b169060ff614ca260608301614bce565b168060030290600382040361480d57612cfe610180614ce9614cdb6148bf96614c356001600160601b039687612ca26101408b01614977565b84612cfe6101608801614977565b9301614977565b80516001600160a01b0316825260208082015164ffffffffff16908301526040808201516001600160601b03169083015260608082015163ffffffff1690830152608090810151910152565b5f19811461480d5760010190565b906001600160601b03809116911603906001600160601b03821161480d57565b9060028210156148df5752565b906001600160401b0316908115614b02576001600160401b03160490565b359060ff821682036104ee57565b6001600160a01b03614db482614681565b1682526001600160401b03614dcb60208301614b16565b166020830152604081013560028110156104ee5761022091614df283926040860190614d6a565b60ff614e0060608301614d95565b16606085015260ff614e1460808301614d95565b16608085015263ffffffff614e2b60a08301614a3f565b1660a08501526001600160401b03614e4560c08301614b16565b1660c085015263ffffffff614e5c60e08301614a3f565b1660e08501526001600160601b03614e776101008301614a2b565b166101008501526001600160601b03614e936101208301614a2b565b166101208501526001600160601b03614eaf6101408301614a2b565b166101408501526001600160601b03614ecb6101608301614a2b565b166101608501526001600160601b03614ee76101808301614a2b565b166101808501526101a08101356101a08501526101c08101356101c08501526101e08101356101e08501526102008101356102008501520135910152565b60405190614f32826147a3565b5f6080838281528260208201528260408201528260608201520152565b9190811015614a0a5760a0020190565b3561ffff811681036104ee5790565b6020818303126104ee578051906001600160401b0382116104ee570181601f820112156104ee578051916001600160401b038311614774578260051b9160405193614fbc60208501866147d9565b84526020808501938201019182116104ee57602001915b818310614fe05750505090565b82516001600160a01b03811681036104ee57815260209283019201614fd3565b8051821015614a0a5760209160051b010190565b3580151581036104ee5790565b8115614b02570690565b906001600160801b03809116911601906001600160801b03821161480d57565b61508590929192602080604051958387945f848701378401908282015f8152815193849201905e01015f815203601f1981018452836147d9565b565b60405160208101904682523060408201526150a6606082016004614da3565b61028081526150b76102a0826147d9565b51902090565b60405160208101904682523060408201526150a6606082016064614da3565b6040516150a660208201924684523060408401526060830190614da3565b90815f525f60205260405f20549160ff83166013811080156148df576001820361512357505050565b156148df5763509b2d0560e11b5f5261513b916148ca565b5ffd5b90815f525f60205260405f20549160ff83166013811080156148df576002820361512357505050565b804211156151725750565b6001810180911161480d5763e58369d160e01b5f524260045260245260445ffd5b80421161519d5750565b63388b017360e01b5f524260045260245260445ffd5b6040516151c4602082018093614b2a565b61010081526150b7610120826147d9565b915f915b8183106151e65750505090565b909192615232906151f88585856149fa565b3561520f60206152098888886149fa565b01614935565b6040805193845260208401929092526001600160a01b0316908201526060902090565b9260406152408285856149fa565b0135615251575b60010191906151d9565b92604061525f8585856149fa565b5f92835201356020526040902092615247565b805f5260016020528160405f205403615289575090565b63c069bac960e01b5f5260045260245260445ffd5b3d156152d7573d906001600160401b03821161477457604051916152cc601f8201601f1916602001846147d9565b82523d5f602084013e565b606090565b5f6152fa8192604051906020820152602081526107176040826147d9565b8051906020017f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9061533561529e565b911561533d57565b50602081519101fd5b60138210156148df5760ff19161790565b80515f918291906020017f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa61539561529e565b90156153a357602081519101f35b602081519101fd5b60ff8160081c168092156153e8575063ffffffff9060d81c168160011b9160018060ff1b0381160361480d57808210156153e3575090565b905090565b91505090565b604051632bde864d60e01b8152600481019290925260d81c63ffffffff1660248201526044810191909152600160648201529091905f816084817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115613419575f91615493575b50805115614a0a57602001516001600160a01b03169182156154815750565b637d65069360e11b5f5260045260245ffd5b6154a791503d805f833e61141381836147d9565b5f615462565b604051906154ba826147be565b5f6060838281528260208201528260408201520152565b604051906154de82614759565b5f6040836154ea6154ad565b81528260208201520152565b604060a091615524848251606080918051845260208101516020850152604081015160408501520151910152565b600180841b0360208201511660808501520151910152565b9190916155476154ad565b5061555c5f63ffffffff8360d81c16926153ab565b906040519361556a856147be565b845260208401526040830152606082015290565b90929161555c9061558d6154ad565b5063ffffffff8360d81c16926153ab565b90815f525f60205260405f20549160ff83166013811080156148df576005821080156155ce575b61512357505050565b5080156148df57600882116155c5565b63ffffffff1663ffffffff811461480d5760010190565b919091805f5260036020527f24899b443c631fc272f8d862658f1fc2a669bcc00108f1df54cc0c4406bbe1bb606060405f209384549461569461566e63ffffffff808960281c169868ffffffff00000000006156508b6155de565b60281b169068ffffffff000000000019161780855560481c166155de565b82546cffffffff000000000000000000191660489190911b63ffffffff60481b16178255565b64ffffffffff6156c47f000000000000000000000000000000000000000000000000000000000000000042614834565b1664ffffffffff1982541617905560a0810164ffffffffff42168152845f52600460205260405f20865f5260205261ffff6001600160601b038160405f20946001808060a01b038251169660208301978560a01b895160a01b16178155019a604082019b838d5116841982541617815588830151151562ff000082549160101b169062ff00001916178155608083019687519064ffff00000069ffffffffff00000000008454925160281b169260181b169069ffffffffffffff000000191617179055600160f91b906001607f60f91b031617895f525f60205260405f205560018060a01b039051169951169351169151169060405192835260208301526040820152a4565b6040516157db602082018093614cf0565b60a081526150b760c0826147d9565b9190825f52600460205260405f20815f5260205260405f209260ff600185015460101c1615615817575050565b630ca13e2560e21b5f5260045260245260445ffd5b5f905f905f9060a43563ffffffff8116908181036104ee57506064359060ff8216908183141590816104ee57600183108015615b24575b615b0b57600481108015615b00575b615aec5760c435906001600160401b03821680831415806104ee578282108015615ad9575b615ac057806104ee576158aa8383615021565b615a85576104ee576158bc9250614af8565b9060808211615a7c575b6104ee576158d49250614af8565b9060843560ff81169081811415806104ee57600183108015615a71575b615a5a5750505060e43563ffffffff81169081811415806104ee57600183108015615a2f575b6159f757505050610124356001600160601b0381169081811415806104ee576001831080156159d6575b6159a857505050610144356001600160601b038116908181036104ee57633b9aca0082066001600160601b03811661597857505050565b92945094509450615994915061598e8185614d4a565b93614d4a565b906001600160601b0380600a959416921690565b93509350945092506104ee5750610104356001600160601b038116908181036104ee57506009929160019190565b50505f610104356001600160601b038116908181036104ee57508311615941565b93509350945092506104ee5750600791906001907f000000000000000000000000000000000000000000000000000000000000000090565b50505f7f00000000000000000000000000000000000000000000000000000000000000008311615917565b92955092935094506104ee57506004929160019190565b50505f8483116158f1565b608091506158c6565b5098509250955050615ab9929350615ab39150615aab615aa58288615021565b87614a1e565b945085615021565b84614a1e565b6006939291565b95509850965093945050506104ee5750615ab9826147fa565b50505f615ae5836147fa565b8211615897565b600597509550600494506104009392505050565b506104008111615872565b50929450945091506104ee575060039190600190601090565b505f915060108311615863565b90949592959391935f94825f525f60205260405f20549760ff891697601389109889156148df5760088114998a1580615c1c575b615c01575050615b878284615b8d9361076c64ffffffffff8f60381c16615193565b85615272565b948815615bf85760ff60025b16821493841594615bc2575b5050505061528957505082615bb657565b905060ff8360081c1690565b90919293506040519060051b8092823720915f19820182811161480d57604092615beb926149fa565b013514155f808080615ba5565b60ff6001615b99565b869250156148df5763509b2d0560e11b5f5261513b916148ca565b5080156148df576005821415615b65565b9291818410908115615c5c575b50615c49576148bf9192614a1e565b8263609349b760e11b5f5260045260245ffd5b9050615c688285614a1e565b10155f615c3a565b90939660c092959360018060a01b031696875f52600560205260405f20895f5260205260405f2054946040519384528760208501528860408501526060840152608083015260a08201522060281c8160281c1491821592615cef575b5050615cd757505050565b63814ba2a360e01b5f5260045260245260445260645ffd5b60601c64ffffffffff90811691161190505f80615ccc565b5f919082815b615d15575050565b90926001600160801b0360018516831b16179260011c906008810180911161480d5781615d0d565b9060138110156148df57815f525f60205260405f20555f5260016020525f6040812055565b90815f925b615d6e5750565b91615d7890614d3c565b915f1981019080821161480d571680615d6756fee944b4a9a784757d9c1b7694da654e31267a5aff46ff0e990afd1a28bbc14328610100346100ee57601f611bb838819003918201601f19168301916001600160401b038311848410176100f2578084926080946040528339810103126100ee578051906001600160a01b03821682036100ee576020810151606060408301519201519260805260a05260c05260e052604051611ab19081610107823960805181818161033e015281816105b001528181610919015281816109c501528181610cbb0152610fb5015260a051818181610129015281816103b6015281816111cd01526118db015260c051818181610db701526116b0015260e051818181610f730152818161109e01526117420152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f5f3560e01c8062f714ce1461137b57806302fb0c5e1461135e578063049878f3146111b657806318c08f261461108a578063282d3fdf14610f965780632838863014610f5c5780632bde864d14610dda5780633a8c078614610da057806340b5b3b814610d3a57806352ea941514610c8a57806357f46cbe14610b615780636352211e14610b2f578063729abb01146109b757806373b9aa911461094857806380f5560514610903578063af2b4ee2146108e6578063b260c42a146108c9578063cacb508f146105a0578063d0e30db0146104e7578063e00508ba146103d9578063e73faa2d1461039e578063ef6506db146103235763f9afb26a14610116575f80fd5b34610320576101243661147c565b8291907f000000000000000000000000000000000000000000000000000000000000000090835b81811061018a57858533825260026020526001600160801b0361017781604085209316828454166115f7565b166001600160801b031982541617905580f35b6101958183866115d3565b358087526003602052604087208054909190336001600160a01b038216036103085760f81c9060048210156102f457600282036102d7575050805463ffffffff8160d01c168042106102b5575060ff8160f01c16600a03600a81116102a157600a6102078765ffffffffffff936115b3565b049160a01c1690633b9aca00820291808304633b9aca0014901517156102a1579161023861026292600195946115c6565b8154600360f81b60f887901b8790039091161765ffffffffffff60a01b19169091559687906115c6565b9561026e8285886115d3565b356040519182527f81ad094408c3611fc82163a609ce704440a8099db6338b7e4f4eb01dbe31839760203393a30161014b565b634e487b7160e01b89526011600452602489fd5b886044916102c486888b6115d3565b632c42970760e11b835235600452602452fd5b6352b5ea0b60e11b895260045260449088906102f2906114d0565bfd5b634e487b7160e01b89526021600452602489fd5b63ccc86bf160e01b8952600482905233602452604489fd5b80fd5b50604036600319011261032057610338611466565b602435907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361038c57906103846103899261037e8334611643565b90611a66565b611a0a565b80f35b621ce2f360e71b835233600452602483fd5b503461032057806003193601126103205760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b5034610320576020366003190112610320578060806103f66114fe565b828152826020820152826040820152826060820152015260043581526003602052604081206104236114fe565b905460018060a01b0381168252602082019065ffffffffffff8160a01c1682526040830163ffffffff8260d01c168152606084019160ff8160f01c16835260f81c92608085019360048110156104d35784526040805195516001600160a01b03168652905165ffffffffffff166020860152905163ffffffff16908401525160ff1660608301525160048110156104bf5760a092506080820152f35b634e487b7160e01b83526021600452602483fd5b634e487b7160e01b87526021600452602487fd5b5080600319360112610320573415610591576bffffffffffffffffffffffff341161056e573381526002602052604081206001600160801b0361052f813416828454166115f7565b166001600160801b03198254161790556040513481527f2da466a7b24304f47e87fa2e1e5a81b9831ce54fec19055ce277ca2f39ba42c460203392a280f35b63195a3ca160e01b8152346004526bffffffffffffffffffffffff602452604490fd5b63f9820cc160e01b8152600490fd5b50610240366003190112610320577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036108b7576105e6611650565b6024356044359160018060a01b0316835260026020526001600160801b0361065381610649856040882095610644610624858316895460801c6114de565b88546001600160801b031660809190911b6001600160801b031916178855565b6115c6565b16828454166115f7565b82546001600160801b03191691161790556084356001600160a01b03811681036108b3576106889161064460a43580936119c5565b6101643590606435610144356001600160a01b03811681036108af579192916106b29083906119c5565b6106c46101043560e43560c43561178d565b8461012435633b9aca008404945b8351831015610781578490600183851c1615610777576001916106f4916115c6565b926106ff818661162f565b518952600360205260408920866107228965ffffffffffff845460a01c166115c6565b9165ffffffffffff83111561074b576107449250848060a01b03905416611a66565b01916106d2565b805465ffffffffffff60a01b191660a09390931b65ffffffffffff60a01b169290921790915550610744565b9260019150610744565b9250505061078f91936115c6565b9161022435610204356001600160a01b03811681036108ab576107b39082906119c5565b6107c76101c4356101a4356101843561178d565b9085906101e435905b835183101561087f578490600183851c1615610875576001916107f2916115c6565b926107fd818661162f565b518952600360205260408920866108208965ffffffffffff845460a01c166115c6565b9165ffffffffffff831115610849576108429250848060a01b03905416611a66565b01916107d0565b805465ffffffffffff60a01b191660a09390931b65ffffffffffff60a01b169290921790915550610842565b9260019150610842565b61088a8891886115c6565b803403610895575080f35b63311c37a960e21b825234600452602452604490fd5b8580fd5b8480fd5b8280fd5b621ce2f360e71b815233600452602490fd5b503461032057602036600319011261032057610389600435611666565b503461032057806003193601126103205760209054604051908152f35b50346103205780600319360112610320576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346103205760203660031901126103205760408091610966611466565b816020610971611532565b82815201526001600160a01b031681526002602052206001600160801b03610997611532565b9154602082821693848152019060801c8152835192835251166020820152f35b60e0366003190112610b19577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610b1d57608435604435610a038282611643565b91610a1160c4358094611643565b91610a1a611650565b6024359060018060a01b03165f5260026020526001600160801b03610a7c60405f209282811690610a72610a5283875460801c6114de565b86546001600160801b031660809190911b6001600160801b031916178655565b50828454166115f7565b82546001600160801b03191691161790556001600160a01b03610a9d611650565b165f5260026020526001600160801b03610ac08160405f209316828454166114de565b82546001600160801b03191691161790556064356001600160a01b0381168103610b1957610af1610af792346115c6565b906119c5565b60a4356001600160a01b0381168103610b1957610b1792610384916119c5565b005b5f80fd5b621ce2f360e71b5f523360045260245ffd5b34610b19576020366003190112610b19576004355f526003602052602060018060a01b0360405f205416604051908152f35b34610b1957610b6f3661147c565b5f915f915b808310610bdd5783335f52600260205260405f206001600160801b03610b9f818416828454166115f7565b166001600160801b03198254161790556040519081527f8c22f554c81b54107cd95e734e4ef45767214974a540f34ea4a4f8c3fc7b13c360203392a2005b909192610beb8483856115d3565b355f52600360205260405f209384543360018060a01b03821603610c685765ffffffffffff9060a01c1691633b9aca00830292808404633b9aca001490151715610c5457600192610c3b916115c6565b855465ffffffffffff60a01b1916909555019190610b74565b634e487b7160e01b5f52601160045260245ffd5b610c738285876115d3565b3563ccc86bf160e01b5f526004523360245260445ffd5b34610b1957366003190160c08112610b1957608013610b195760843560a4356001600160a01b0381168103610b19577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610b1d5790610cfb60443560243560043561178d565b91606435905f5b8451811015610b1757806001808581941c1614610d20575b01610d02565b610d358386610d2f848a61162f565b51611889565b610d1a565b34610b19576060366003190112610b1957610d5c60443560243560043561178d565b6040518091602082016020835281518091526020604084019201905f5b818110610d87575050500390f35b8251845285945060209384019390920191600101610d79565b34610b19575f366003190112610b195760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610b19576080366003190112610b19576044356064355f5f5b828110610f29575060018101809111610c5457610e169060243560043561178d565b90610e28610e2382611617565b611552565b92818452610e3582611617565b602085019390601f19013685375f5b838110610e98578486604051918291602083019060208452518091526040830191905f5b818110610e76575050500390f35b82516001600160a01b0316845285945060209384019390920191600101610e68565b6001600160fd1b0381168103610c5457610eba60ff848360031b1c168361162f565b515f52600360205260405f2054908160f81c916004831015610f1557600180931480610f05575b610eed575b5001610e44565b828060a01b0316610efe828961162f565b5287610ee6565b50600560ff8260f01c1610610ee1565b634e487b7160e01b5f52602160045260245ffd5b6001600160fd1b0381168103610c545760ff848260031b1c16828111610f53575b50600101610df4565b91506001610f4a565b34610b19575f366003190112610b195760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610b19576040366003190112610b1957610faf611466565b602435907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610b1d5760018060a01b0316805f52600260205260405f20906001600160801b038254169083821061106f5750611042906001600160801b0361102881611062961680936114de565b84546001600160801b03191691161780845560801c6115f7565b81546001600160801b031660809190911b6001600160801b031916179055565b6020600154604051908152f35b9091506313c3c9cf60e31b5f5260045260245260445260645ffd5b34610b19576110983661147c565b906110c37f0000000000000000000000000000000000000000000000000000000000000000426115c6565b63ffffffff8116915f5b8481106110d657005b6110e18186846115d3565b355f8181526003602052604090208054909190336001600160a01b0382160361119f5760f81c906004821015610f1557600182036111835750508054600164ff0000000160d01b031660d086901b63ffffffff60d01b1617600160f91b17905560019061114f8187856115d3565b35604051908582527fb24c8a874505f978dd5481b41ac33a6b5705448c8646b2188809cb9321b4699e60203393a3016110cd565b6352b5ea0b60e11b5f5260045261119a91506114d0565b60445ffd5b5063ccc86bf160e01b5f526004523360245260445ffd5b6020366003190112610b1957600435801561134f577f00000000000000000000000000000000000000000000000000000000000000006111f681836115b3565b340361133057505f549061120a81836115c6565b5f558163ffffffff4216925b61122083836115c6565b8110156112f35761122f6114fe565b3381525f60208083018281526040808501898152606086018581526001608088019081528887526003909552919094209451855492519451915160ff60f01b60f09190911b166001600160f81b03199093166001600160a01b039091161760a09490941b65ffffffffffff60a01b169390931760d09390931b63ffffffff60d01b169290921791909117825590919051916004831015610f155780546001600160f81b031660f89390931b6001600160f81b03191692909217909155600101611216565b5060209160405190828252838201527f16a5410c80ce4d4082839ea17ff9fae01b3924da3e586c0e4ba3cdb1c9f7dae260403392a2604051908152f35b611339916115b3565b63195a3ca160e01b5f523460045260245260445ffd5b63f9820cc160e01b5f5260045ffd5b34610b19575f366003190112610b19576020600154604051908152f35b34610b19576040366003190112610b19576004356024356001600160a01b03811690818103610b1957821561134f578290335f52600260205260405f206001600160801b0381541683811061144b575f8085879582956001600160801b036113e78597828616906114de565b166001600160801b0319825416179055866040518381527fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb60203392a35af161142e611578565b501561143657005b633e6297ab60e21b5f5260045260245260445ffd5b83906313c3c9cf60e31b5f523360045260245260445260645ffd5b600435906001600160a01b0382168203610b1957565b906020600319830112610b195760043567ffffffffffffffff8111610b195782602382011215610b195780600401359267ffffffffffffffff8411610b195760248460051b83010111610b19576024019190565b6004811015610f1557602452565b906001600160801b03809116911603906001600160801b038211610c5457565b6040519060a0820182811067ffffffffffffffff82111761151e57604052565b634e487b7160e01b5f52604160045260245ffd5b604051906040820182811067ffffffffffffffff82111761151e57604052565b6040519190601f01601f1916820167ffffffffffffffff81118382101761151e57604052565b3d156115ae573d9067ffffffffffffffff821161151e576115a2601f8301601f1916602001611552565b9182523d5f602084013e565b606090565b81810292918115918404141715610c5457565b91908201809211610c5457565b91908110156115e35760051b0190565b634e487b7160e01b5f52603260045260245ffd5b906001600160801b03809116911601906001600160801b038211610c5457565b67ffffffffffffffff811161151e5760051b60200190565b80518210156115e35760209160051b010190565b91908203918211610c5457565b6004356001600160a01b0381168103610b195790565b60015481111561178a575f54808211611770575f198201828111610c54575f52600360205260405f20548060f81c6004811015610f15576001036117375760d01c63ffffffff165b7f0000000000000000000000000000000000000000000000000000000000000000906116da82826115c6565b4210611714575050506020817f3ec796be1be7d03bff3a62b9fa594a60e947c1809bced06d929f145308ae57ce92600155604051908152a1565b9061171e916115c6565b91635bf5b28d60e01b5f5260045260245260445260645ffd5b61176b9063ffffffff7f00000000000000000000000000000000000000000000000000000000000000009160d01c16611643565b6116ae565b90635bf5b28d60e01b5f526004526024525f60445260645ffd5b50565b929161179b610e2382611617565b918183526117a882611617565b602084019390601f1901368537945f526040519081935f90915f925f935b8685106117d7575050505050505050565b60401b906003851615611870575b8483038260c01c06850195600160ff88161b9187908791600160ff8a161b85178816611830575b916020826040946001979694520199825260208201520194179401939294906117c6565b8b5b84811061183f575061180c565b8981518c8114611864575b14611858575b604001611832565b60208101519350611850565b6020830151935061184a565b600160801b600286901c0160205260405f2091506117e5565b90815f52600360205260405f209283548060f81c6004811015610f1557600181141590816119b9575b506119b25760ff9060f01c169182600a03600a8111610c54578082116119aa575b50600a6119007f0000000000000000000000000000000000000000000000000000000000000000836115b3565b04916001600160a01b03811690816119a0575f945b60ff8416019560ff8711610c54577fae4e88dff895c3f3175114784f7282bfd0667cf6b0c7fce59ea8410090fc2aa360806119999588956119726103849b61199e9d9081549060ff60f01b9060f01b169060ff60f01b1916179055565b61197c878a611643565b9060405192835260208301528660408301526060820152a2611a66565b611643565b565b8360011c94611915565b90505f6118d3565b5050505050565b6002915014155f6118b2565b816119ce575050565b60018060a01b03165f5260026020526001600160801b036119f88160405f209316828454166115f7565b166001600160801b0319825416179055565b801561178a575f808080937f4cd1cedac1faabaf2d2d626f6caa6a7df4cf69ec7ecc3bcae2f938bdedc860716020604051838152a1815af1611a4a611578565b5015611a5257565b634e487b7160e01b5f52600160045260245ffd5b8115611aad57602081611a9a847f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f3946119c5565b6040519384526001600160a01b031692a2565b505056608080604052346015576102cf908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c80632c16cd8a1461020157806360b2267b146101d8578063641ad2371461006f57637e551b7514610045575f80fd5b3461006b57602036600319011261006b57602061006360043561025e565b604051908152f35b5f80fd5b3461006b57604036600319011261006b5760243560043567ffffffffffffffff821161006b573660238301121561006b5781600401359167ffffffffffffffff831161006b57366024848301011161006b575f926100cc8361025e565b90604051601f19603f601f19601f8501160116810181811067ffffffffffffffff8211176101c4576040528181525f6020808301938060248801863783010152519020908082036101ab5750506101e401608081355f1a1461015a575b5068010000000000000000821061014557602082604051908152f35b63fe6e1cfb60e01b5f5260045260245260445ffd5b905f5b826006821015610191576001840193355f1a60808111610182575b505060010161015d565b01607e19019250600185610178565b50509060a081355f1a036101295760010135915082610129565b83631884446d60e21b5f5260045260245260445260645ffd5b634e487b7160e01b5f52604160045260245ffd5b3461006b57602036600319011261006b576004355f525f602052602060405f2054604051908152f35b3461006b57602036600319011261006b5760206004356102208161025e565b90805f525f83528160405f20557f3a86c1e4c1e2a28ae17e2bb039de2f56158b778058feeab5f630f85915f1ba4883604051848152a2604051908152f35b90814091821561029f575b821561028b575b82156102795750565b6353c64fef60e11b5f5260045260245ffd5b8092505f525f60205260405f205491610270565b805f5260205f818171f90827f1c53a10cb7a02335b1753200029355afa60203d141615610269575f5192506102695660808060405234601557611878908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c8063205dc27d14610a9e5780632c8413e714610a6957806357f497391461099757806367c181081461081f5780637c6211a4146105e4578063ca788f2c1461047c578063ea97ed74146102e05763fafddaa614610071575f80fd5b346102dc5760a03660031901126102dc576044356001600160401b0381116102dc576100a1903690600401610ec3565b6064356001600160401b0381116102dc576100c0903690600401610f00565b608435916001600160401b0383116102dc57826004019460e060031985360301126102dc57601f193601356002861495156102c8576101028685933583611393565b9490965f146102b15761012c6101319261ffff60ff6101208c611165565b9260081c169116611174565b611078565b9160a48501908385610143848b610f95565b90501493841594610297575b841561027d575b841561024b575b5050508115610226575b81156101d7575b506101ab576101a29260ff610195608461018e6020989661019c96610fca565b9301611191565b1690610fdd565b90610fea565b51604051908152f35b60ff8361ffff6101bf608461018e8a611165565b91636d4a09f160e01b5f52166004521660245260445ffd5b61020291506101e961021e9188610f95565b9290608487019360ff6101fb86611191565b1691611181565b35916101fb60ff61021660c489018b610f95565b929093611191565b35145f61016e565b90506102436102358288610f95565b60ff6101fb60848901611191565b351590610167565b6102719293945061025f60c489018b610f95565b6040519060051b809282372093611181565b351415905f838161015d565b93508560ff61028e60848a01611191565b16101593610156565b9350856102a760c489018b610f95565b905014159361014f565b610131915061ffff6102c289611165565b16611078565b634e487b7160e01b5f52603260045260245ffd5b5f80fd5b346102dc5760403660031901126102dc576024356001600160401b0381116102dc57610310903690600401610f00565b600281149136601f190135905f19830183811161046857610332908483611181565b359263ffffffff8360d81c1661034886856117f0565b610351816111b6565b955f5260405180925f60208901915f925f935b8685106103b6578c8c8c8c8c156102c85761039e936103ac92610388923590611393565b9190604051948594606086526060860190610f30565b908482036020860152610f30565b9060408301520390f35b60401b90600385161561044f575b8483038260c01c06850195600160ff88161b9187908791600160ff8a161b8517881661040f575b91602082604094600197969452019982526020820152019417940193929490610364565b8b5b84811061041e57506103eb565b8981518c8114610443575b14610437575b604001610411565b6020810151935061042f565b60208301519350610429565b600160801b600286901c0160205260405f2091506103c4565b634e487b7160e01b5f52601160045260245ffd5b346102dc5760c03660031901126102dc5760043560a03660231901126102dc575f806101fe600784901c1660d884901c63ffffffff16808210156105dc5750925b60443563ffffffff81168091036102dc576104d790611833565b9060643561ffff811681036102dc5761ffff8092829694965060281c16191616925f60a435906fffffffffffffffffffffffffffffffff821680921415908760011b9760018060ff1b0381161415945b87821c80156105ca576001849116156105bf576102dc576001600160fd1b03821682036104685760ff848360031b1c16806003026003810482036104685787610468578a1161058357505061057d60019161106a565b90610527565b6105909192965085611174565b948560030295600387040361046857885f9610156105b2575b61057d9061106a565b6001811b909617956105a9565b509061057d9061106a565b60408289825191151582526020820152f35b9050926104bd565b346102dc5760403660031901126102dc576040516004356101a082016001600160401b0381118382101761080b576040525f8252602082015f8152604083015f8152606084015f8152608085015f815260a086015f815260c087015f815260e08801915f83526101008901935f85526101208a01955f87526101408b01975f89526101608c01995f8b526101808d019b5f8d5260ff811660138110156107e15761068e9083611159565b8d60f982901c600116156107f5576106a890600990611159565b60ff808260081c1616835260ff808260101c1616845261ffff808260181c1616855261ffff808260281c1616865260018160f81c161515875264ffffffffff8160381c16885264ffffffffff8160601c168952815160138110156107e157600511156107cf575b8060b01c64ffffffffff168b5260d81c63ffffffff1663ffffffff168b526024358c52604051809d519061074291610ef3565b5160208d0161075091610ef3565b5160ff1660408c01525160ff1660608b01525161ffff1660808a01525161ffff1660a089015251151560c08801525164ffffffffff1660e08701525164ffffffffff166101008601525164ffffffffff166101208501525164ffffffffff166101408401525163ffffffff16610160830152516101808201526101a090f35b64ffffffffff8160881c168a5261070f565b634e487b7160e01b5f52602160045260245ffd5b50815160138110156107e1576106a8908f611159565b634e487b7160e01b5f52604160045260245ffd5b346102dc5760203660031901126102dc5760043560038110156102dc576108516102409161084b6110db565b506115ac565b6001600160401b036102206040519263ffffffff815116845263ffffffff602082015116602085015263ffffffff604082015116604085015263ffffffff606082015116606085015263ffffffff608082015116608085015263ffffffff60a08201511660a085015263ffffffff60c08201511660c085015263ffffffff60e08201511660e085015263ffffffff6101008201511661010085015263ffffffff6101208201511661012085015263ffffffff6101408201511661014085015263ffffffff6101608201511661016085015263ffffffff6101808201511661018085015263ffffffff6101a0820151166101a085015263ffffffff6101c0820151166101c08501526bffffffffffffffffffffffff6101e0820151166101e08501526bffffffffffffffffffffffff61020082015116610200850152015116610220820152f35b346102dc5760a03660031901126102dc5760043560443580151581036102dc575f6064356084356109d66109ce8560243588611393565b959096611579565b935f925b80841c8015610a5e5760011615610a5157946109ff826109fa8387611078565b610fca565b95865b610a0c8489610fdd565b811015610a3a5784610a1e828b610fea565b5114610a2d575b600101610a02565b6001861b90961795610a25565b5093610a489192965061106a565b929490946109da565b92610a489095919561106a565b602086604051908152f35b346102dc5760e03660031901126102dc5760603660431901126102dc576020610a9660c43560a435610ffe565b604051908152f35b346102dc576101603660031901126102dc576101003660231901126102dc57610124356001600160401b0381116102dc57610add903690600401610ec3565b61014435906001600160401b0382116102dc578160040160a060031984360301126102dc5760609382156102c857610b209060028414903536601f190135611393565b93908051610bce575b5050506002610b419193929314601f19360135611579565b610b4a816111b6565b60208301809460051b602083016020819560051b850101925b838210610bbc57505050505160051b9020916040519283926040840191845260406020850152518091526060830191905f5b818110610ba3575050500390f35b8251845285945060209384019390920191600101610b95565b82812082526020909101908201610b63565b909192945061ffff601f1936013560181c1660015f1982011e61010103811c91110292610bfb8180610f63565b6044850195610c0a8785610f95565b9091610c196064890187610f95565b95909382958415908115610ea5575b50610de457604051936001925f1992608087019283925f92905b828410610e7057505050505f1982528787985b610df357505060c060843560a0870151149501149280011c151616169260051b01141615610de457610ca8916084610cb2610c908480610f63565b5093610c9f6024880182610f63565b96909882610f95565b9390970190610f95565b83949194518080971491821592610dd9575b5050610dc757610cd3856111b6565b9685966040519360043585525f60608601905b898110610d1b575b5050505050505050508103610d0a5750916002610b4185610b29565b62aea2d360e11b5f5260045260245ffd5b8b8160051b886020828c0101518c81868b01355f1a91858d84800101918460051b8d01968460208201526040606435910152013589528d6080863591015281813560f01c148a84101693610da2575b505050905015610d865760a08920910160200152600101610ce6565b5050989950505050505050505090858080808080808080610cee565b6001908119013560f01c0114901515161690601f19013560408b0152805f8080610d6a565b8462aea2d360e11b5f5260045260245ffd5b14159050858b610cc4565b637ca55c7760e01b5f5260045ffd5b8182935b808210610e0c5750505f198084520180610c55565b9093845160031981168a5b868110610e3857505060021c81526080892060208201526040019390610df7565b909c8d885114600114610e5a5760016020828193358552019e5b019101610e17565b9c96600160408260208094015185520198610e52565b9091929496604060019187800184013560f01c98891188151716988881528760051b8501356020820152019501929190610c42565b90506001600160ff1b0385168503610468578460011b14158e610c28565b9181601f840112156102dc578235916001600160401b0383116102dc57602080850194606085020101116102dc57565b9060138210156107e15752565b9181601f840112156102dc578235916001600160401b0383116102dc576020808501948460051b0101116102dc57565b90602080835192838152019201905f5b818110610f4d5750505090565b8251845260209384019390920191600101610f40565b903590601e19813603018212156102dc57018035906001600160401b0382116102dc576020019181360383136102dc57565b903590601e19813603018212156102dc57018035906001600160401b0382116102dc57602001918160051b360383136102dc57565b8181029291811591840414171561046857565b9190820180921161046857565b80518210156102c85760209160051b010190565b919091601f1936013560ff8160101c16841461105e5761102190604435906111e3565b93909184821015611047579061103e611043949561019c93610fca565b610fdd565b5190565b8482633c58b2eb60e11b5f5260045260245260445ffd5b60181c61ffff16925050565b5f1981146104685760010190565b8115611082570690565b634e487b7160e01b5f52601260045260245ffd5b6040519061024082018281106001600160401b0382111761080b57604052565b6040519190601f01601f191682016001600160401b0381118382101761080b57604052565b6110e3611096565b905f82525f60208301525f60408301525f60608301525f60808301525f60a08301525f60c08301525f60e08301525f6101008301525f6101208301525f6101408301525f6101608301525f6101808301525f6101a08301525f6101c08301525f6101e08301525f6102008301525f610220830152565b60138210156107e15752565b3561ffff811681036102dc5790565b9190820391821161046857565b91908110156102c85760051b0190565b3560ff811681036102dc5790565b6001600160401b03811161080b5760051b60200190565b906111c86111c38361119f565b6110b6565b82815280926111d9601f199161119f565b0190602036910137565b909160ff8260081c1660ff8360101c169361ffff8460181c1694856112088285610fca565b101561138d576112188184610fca565b955b611223876111b6565b92600182901b906001600160ff1b038316830361046857601e8201809211610468576112516111c38361185d565b91808352611261601f199161185d565b013660208401375f52602084015f925f935b8a85106113255750505050506112898184610fca565b861461131d57858110156113165780915b6112b16112ac846109fa5f829a611579565b6111b6565b965f925f5b8681106112c65750505050505050565b895f5b8781106112da5750506001016112b6565b6001919661130d6112fc6112f68861012c8661103e8b8b610fca565b89610fea565b51916113078161106a565b99610fea565b52018a906112c9565b859161129a565b909450925050565b60401b936003811615611374575b8060019183038660c01c06810160208180018701019081519061ffff82161895602061ffff818680018b010151168518918881520196181890520193611273565b600160811b600282901c0160205260405f209450611333565b8561121a565b929060ff8460081c169060ff8560101c169461ffff8160181c1691826113b98886610fca565b1015611573576113c98785610fca565b925b6113d4846111b6565b91600182901b906001600160ff1b038316830361046857601e8201809211610468576114026111c38361185d565b91808352611412601f199161185d565b013660208401375f52602083015f925f935b87851061150b5750505050508515806114f9575b6114f157828710156114eb5786925b6114686112ac856109fa819a805f146114e45761ffff8860281c1697611579565b975f935f5b87811061147e575050505050505050565b60018083831c16146114dc578a5f5b8881106114a05750506001905b0161146d565b600191976114d36114c26114bc8961012c8661103e8c8b610fca565b8a610fea565b51916114cd8161106a565b9a610fea565b52018b9061148d565b60019061149a565b5f97611579565b82611447565b959450505050565b506115048785610fca565b8314611438565b60401b93600381161561155a575b8060019183038660c01c06810160208180018701019081519061ffff82161895602061ffff818680018b010151168518918881520196181890520193611424565b600160811b600282901c0160205260405f209450611519565b826113cb565b90156115a3576115a09061159a61ffff60ff8360081c169260281c16611833565b90611174565b90565b60081c60ff1690565b6115b46110db565b5060038110156107e157801561172f57600114611676576115d36110db565b506115dc611096565b6004815260c86020820152603c6040820152601e6060820152601e6080820152607860a0820152607860c082015261021c60e08201526078610100820152600a610120820152620151806101408201526201518061016082015260146101808201526107086101a082015260016101c0820152670de0b6b3a76400006101e0820152662386f26fc100006102008201525f61022082015290565b61167e6110db565b50611687611096565b60828152611f406020820152611c206040820152610e106060820152610e10608082015261546060a08201526201518060c082015261e10060e082015261384061010082015261038461012082015262093a8061014082015262278d006101608201526201518061018082015262093a806101a0820152600c6101c082015266b1a2bc2ec500006101e08201526611c37937e0800061020082015262f4240061022082015290565b506117386110db565b50611741611096565b60828152611f4060208201526201518060408201526201518060608201526201518060808201526203f48060a08201526212750060c0820152620a8c0060e08201526202a300610100820152612a3061012082015262278d0061014082015262ed4e006101608201526202a300610180820152622e24806101a0820152600c6101c0820152670de0b6b3a76400006101e082015266b1a2bc2ec5000061020082015262f4240061022082015290565b60ff8160081c1680921561182d575063ffffffff9060d81c168160011b9160018060ff1b038116036104685780821015611828575090565b905090565b91505090565b90815f925b61183f5750565b916118499061106a565b915f19810190808211610468571680611838565b6001600160401b03811161080b57601f01601f19166020019056",
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
// Solidity: constructor(uint8 preset_, address disputes_) returns()
func (market *Market) PackConstructor(preset_ uint8, disputes_ common.Address) []byte {
	enc, err := market.abi.Pack("", preset_, disputes_)
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
	if bytes.Equal(raw[:4], market.abi.Errors["WrongFacts"].ID.Bytes()[:4]) {
		return market.UnpackWrongFactsError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["WrongOpening"].ID.Bytes()[:4]) {
		return market.UnpackWrongOpeningError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["WrongPhase"].ID.Bytes()[:4]) {
		return market.UnpackWrongPhaseError(raw[4:])
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
