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
	Bin: "0x6102a0604052346104bb57604051601f619c6738819003918201601f19168301916001600160401b0383118484101761046a5780849260409485528339810103126104bb5780519060038210156104bb57602001516001600160a01b03811681036104bb578160050180600511610493576002906001600485011e61010103811c911102036104a7576100918261056a565b9163ffffffff835116916100b1602085019363ffffffff855116906104df565b600181901b92906001600160ff1b038116036104935763ffffffff6101c0860151169283810293818504149015171561049357604085019363ffffffff85511693610108606088019563ffffffff875116906104df565b9061011f608089019263ffffffff845116906104df565b906001600160ff1b03821682036104935761013d9160011b906104df565b9261015460c089019463ffffffff865116906104df565b9561016b60e08a019763ffffffff895116906104df565b6101a08a019063ffffffff825116908181101561047e5750506101e08a01516101808b01519151604051926001600160601b0390921691611bda918285019163ffffffff91821691168583106001600160401b0384111761046a5760809486946164f686393084526020840152604083015260608201520301905ff0801561045f576001600160a01b03166080526040516102e28082016001600160401b0381118382101761046a5782916180d0833903905ff0801561045f576001600160a01b031660a0526040516118b58082016001600160401b0381118382101761046a5782916183b2833903905ff095861561045f576001600160a01b0390961660c05260e09590955261010052865163ffffffff90811661012052915182166101409081529551821661016090815293518216610180525181166101a05260a086015181166101c052905181166101e052915182166102009081529284015182166102209081529084015190911661024052908201516001600160601b03166102605201516001600160401b031661028052604051615d3390816107c3823960805181818161059c015281816108b401528181610f1e015281816118d401528181611bac01528181611c7101528181612359015281816127450152818161293c01528181612cb2015281816132120152818161342a015281816137ef015281816143c701526153bb015260a051818181611e9f01526132e4015260c051818181610adc015281816123f801528181613ac4015281816142850152818161527201526152d3015260e051818181610cc101528181611aa5015261212301526101005181613ebc0152610120518181816119ba0152612c7401526101405181818161076c0152611e1601526101605181611f2e01526101805181611f7501526101a0518161417b01526101c05181612c1d01526101e05181612c47015261020051816155e6015261022051816115c7015261024051818181615954015261597b015261026051816146e4015261028051816146bd0152f35b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b63e472dedb60e01b5f5260045260245260445ffd5b634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52600160045260245ffd5b5f80fd5b6040519061024082016001600160401b0381118382101761046a57604052565b9190820180921161049357565b6104f46104bf565b905f82525f60208301525f60408301525f60608301525f60808301525f60a08301525f60c08301525f60e08301525f6101008301525f6101208301525f6101408301525f6101608301525f6101808301525f6101a08301525f6101c08301525f6101e08301525f6102008301525f610220830152565b6105726104ec565b5060038110156107ae5780156106ed57600114610634576105916104ec565b5061059a6104bf565b6004815260c86020820152603c6040820152601e6060820152601e6080820152607860a0820152607860c082015261021c60e08201526078610100820152600a610120820152620151806101408201526201518061016082015260146101808201526107086101a082015260016101c0820152670de0b6b3a76400006101e0820152662386f26fc100006102008201525f61022082015290565b61063c6104ec565b506106456104bf565b60828152611f406020820152611c206040820152610e106060820152610e10608082015261546060a08201526201518060c082015261e10060e082015261384061010082015261038461012082015262093a8061014082015262278d006101608201526201518061018082015262093a806101a0820152600c6101c082015266b1a2bc2ec500006101e08201526611c37937e0800061020082015262f4240061022082015290565b506106f66104ec565b506106ff6104bf565b60828152611f4060208201526201518060408201526201518060608201526201518060808201526203f48060a08201526212750060c0820152620a8c0060e08201526202a300610100820152612a3061012082015262278d0061014082015262ed4e006101608201526202a300610180820152622e24806101a0820152600c6101c0820152670de0b6b3a76400006101e082015266b1a2bc2ec5000061020082015262f4240061022082015290565b634e487b7160e01b5f52602160045260245ffdfe60e06040526004361015610011575f80fd5b5f60a0525f3560e01c80630520db3e146144905780630fb585ba146144725780630fd0a40d1461442a5780631012a5de1461433a5780631b89e7e2146142b45780631fc333291461426e578063205dc27d146140455780632560b86114613f095780632713f36e14613df45780632763d97514613d7f578063282c51eb14613d515780632c8413e714613bb157806344bff92a14613b9557806344c3dcfd146134f957806354ef76641461331357806359659e90146132cd57806359cfa53b14613032578063654e6fdd146129d357806366afd8ef1461289f578063703686801461287b57806375d9b1c9146127e75780637e749807146125c55780637fd94ff5146120c0578063a0f78c7614611d7b578063a3ab25fc14611a5c578063abdbbf2c14611903578063ad09c7ce146118bd578063aea1678e14611548578063b07eeda8146114d6578063b4a6def114611422578063bae111ec14610def578063c12e266a14610cf0578063d4c5b25214610caa578063db371c6014610ba9578063deb2b7b6146106cb578063ea97ed741461065f578063f4db2bfb146104f85763fafddaa6146101bf575f80fd5b3461049b5760a036600319011261049b576004356044356001600160401b03811161049b576101f29036906004016144e5565b916064356001600160401b03811161049b57610212903690600401614563565b608435949192916001600160401b03861161049b5785600401938636039260e060031985011261049b5761024b91838860243588615a78565b919690925f198101908082116104e05761026f6102a59261028f926102ec956148a5565b359361027a89614e86565b9061ffff610288888d61533c565b9216615b74565b928361ffff61029d8a614e86565b16918a61537f565b968560a051526002602052604060a051209860a05150845f146104c45760018a81808b61ffff65ffffffffffff63ffffffff865460201c16955b5460501c16988992614e86565b161c92881c16911617146104a15761030388614e86565b906103106044820161498a565b9660a4820135906022190181121561049b578101600481013592906001600160401b03841161049b576024019260051b97883603841361049b5788610381946103729a60405191823720918c61ffff63ffffffff606482602489019e8f614e86565b1697013594169216878d615bb7565b61038a8161524c565b92602084519481808201968792010103126104975761042f9961ffff9689966103d06103ed9665ffffffffffff60018c6103c6819c519d614e86565b161b161784614f8e565b610435575b5050506001603f60fa1b0316600160fa1b1795614e86565b91604051966103fb886145fc565b6001600160a01b0316875260a080516020890152911660408701526001606087015291166080850152805190840152615568565b60a05180f35b6104636104899161045e63ffffffff600161048f971b1663ffffffff865460201c161785614f6b565b614e86565b6104808780855493818960281c1619908560401c16161616615c4e565b9060801c614f52565b90614fb5565b5f80806103d5565b5f80fd5b60a05180fd5b61ffff6104ad89614e86565b63d2cfcd2760e01b60a0515216600452602460a051fd5b60018a81808b61ffff65ffffffffffff818960281c16956102df565b634e487b7160e01b60a051526011600452602460a051fd5b3461049b5761024036600319011261049b5761051261477f565b336001600160a01b03909116036106305761052b615014565b61053481615087565b50600b61055c6105446004614b74565b60a080518590526001602052516040902054906146aa565b916105678282615c83565b60a051505f516020615cf35f395f51905f52606060405160a051815260a0516020820152856040820152a36001600160a01b037f00000000000000000000000000000000000000000000000000000000000000008116906004359081169081810361049b5750813b1561049b5760446040518094819363ef6506db60e01b8352600483015260a051602483015260a051945af180156106235761060a5760a05180f35b60a0516106169161464d565b60a05161049b578061042f565b6040513d60a051823e3d90fd5b61063861477f565b60a080516304501b4b60e41b9052336004526001600160a01b039190911660245251604490fd5b3461049b57604036600319011261049b576024356001600160401b03811161049b5761068f903690600401614563565b505060043560a0515260a0516020526106c6604060a0512054604051906020820152602081526106c060408261464d565b36614fd8565b6152c7565b3461049b576106d936614515565b6106e284615069565b918260a0515260a051602052604060a05120549160ff8316916013831015610959576107209161071a9161071588615140565b615162565b846151e2565b5061072961491e565b916001600160a01b0361073b866147ab565b16835260018160f91c1615159081610b84575b64ffffffffff8160381c1642119061079164ffffffffff8260b01c167f0000000000000000000000000000000000000000000000000000000000000000906146aa565b60a0519060038614908115610b74575b81610b6a575b5015610971575050505050610820600e93600a6107c761010088016147ed565b6001600160601b03908116919091041660408401525b6001600160601b03906107f2906020016147ed565b1661081b6107ff87614b74565b6001600160601b036108146101208a016147ed565b16906148ec565b6146aa565b936108476001600160601b0361083961010084016147ed565b1691602084019283526147ab565b6001600160a01b031660608301908152946108628585615c83565b60018060a01b0383511694604084019485519660808601976108858951866146aa565b916013851015610959575f516020615cf35f395f51905f529260609260405192835260208301526040820152a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031694853b1561049b5760405163729abb0160e01b815284516001600160a01b03908116600483015293516024820152945160448601529551821660648501529451608484015260a08083015190911660a484015260c09091015160c48301525190929091839160e4918391905af180156106235761060a5760a05180f35b634e487b7160e01b60a051526021600452602460a051fd5b8061095957600485148015610b5c575b80610b55575b156109d85750600f9693506001600160601b0392506109ac91505061010087016147ed565b16908160408401526003820291808304600314901517156104e057600a610820920460808401526107dd565b610959576008841480918192610b4d575b81610a8d575b5015610a285750505050610820601093600a610a0e61010088016147ed565b6001600160601b03908116919091041660408401526107dd565b82610a5d575b505015610a4157506108206011936107dd565b60a051630aaf2b6d60e11b9052610a589083614740565b60a051fd5b600584149250908215610a74575b50508680610a2e565b90915081610a85575b508680610a6b565b905086610a7d565b60a051915060fa81901c600116610aa6575b50896109ef565b610ad891506040908860a0515260026020528160a05120908251938492839263329e23cb60e21b845260048401614856565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156106235760a05191610b1d575b5089610a9f565b610b3f915060403d604011610b46575b610b37818361464d565b810190614836565b5089610b16565b503d610b2d565b8391506109e9565b5082610987565b505060a05160078514610981565b905043118a6107a7565b60a05192506006871491506107a1565b8460a051526003602052610ba464ffffffffff604060a0512054166150f4565b61074e565b3461049b57602036600319011261049b57604051600435906101a081016001600160401b03811182821017610c925760405260a051815260a051602082015260a051604082015260a051606082015260a051608082015260a05160a082015260a05160c082015260a05160e082015260a05161010082015260a05161012082015260a05161014082015260a05161016082015261018060a0519101528060a0515260a051602052604060a05120549060a051526001602052604060a051205460405191631f18846960e21b602084015260248301526044820152604481526106c660648261464d565b634e487b7160e01b60a051526041600452602460a051fd5b3461049b5760a05136600319011261049b576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461049b57610cfe36614593565b90604051610d0b816145fc565b60a051815260a051602082015260a051604082015260a051606082015260a051608082015260a0805191015260a051526004602052604060a051209060a0515260205260c0604060a0512064ffffffffff604051610d68816145fc565b61ffff8354916001808060a01b03841695868352602083019460a01c855201549282604083018186168152606084019260ff8760101c16151584528760a06080870196858a60181c168852019760281c16875260405198895260018060601b03905116602089015251166040870152511515606086015251166080840152511660a0820152f35b3461049b5760a036600319011261049b576044356001600160401b03811161049b57610e1f9036906004016144e5565b906064356001600160401b03811161049b57610e3f903690600401614563565b92608435926001600160401b03841161049b573660238501121561049b576001600160401b0360048501351161049b5736602460a08660040135028601011161049b57610e9485848484602435600435615a78565b60805260a0519391929091610ea9838561533c565b808860040135116114075760a051905b886004013582106113bc5750505f198101908082116104e057610edb926148a5565b359263ffffffff8360d81c1660405194632bde864d60e01b86526004860152602485015260448401528460040135606484015260a0518360848160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9283156106235760a05193611396575b50610f59614e4c565b90808115611387575b611321575b80156113135763ffffffff825116955b8695821561130c5763ffffffff602085015116955b869960408601519061ffff8860281c169360a0515060a0515b866004013581106110b157505050505050505f1461108657611043915063ffffffff84168152602081019063ffffffff8716825260043560a05152600260205261100863ffffffff604060a0512093818451168219865416178555511683614f6b565b61101a61ffff60408301511683614801565b61103065ffffffffffff60608301511683614f8e565b608001516001600160801b031690614fb5565b60405193186080511b8352186080511b60208201527ff4ec1938bc8ce768796290fa179af64a640c9dcfea1bb1b17bb106f5b7808932604060043592a260a05180f35b5060a0805160043590525160208190526040902061ffff60281b19909116602884901b179055611043565b6110c381600489013560248a01614e76565b9d8e6080516110d182614e86565b61ffff16906110df916148ec565b60c05260608b015165ffffffffffff16906110f990614e86565b61ffff161c6001166001146112ff576001808260c0511c16146112f5576001600160a01b036111288388614f27565b5116156112d15788158f8161129a575b50611276578e61114a60408201614f3b565b1561126a57508815611262576111628460c051614f48565b8481101561124a578f6111c99160051b8501355b8d61118083614e86565b6001600160a01b03611192888d614f27565b51166111a06060860161498a565b9261ffff63ffffffff6080826111b860208b01614e86565b169801359516931690600435615bb7565b600160c0511b179d6111dd60408201614f3b565b61123a575b90600191896111f4575b505b01610fa5565b61ffff806112149261120c60208c198b169201614e86565b161616615c4e565b60808b0190611231848060801b0391858060801b03845116614f52565b1690528f6111ec565b60c0516001901b909c179b6111e2565b634e487b7160e01b60a051526032600452602460a051fd5b60c051611162565b6111c99060a051611176565b5061ffff6112838f614e86565b6349abdb2f60e01b60a0515216600452602460a051fd5b905061ffff6112ab60208301614e86565b1615908115916112bd575b508f611138565b6112ca9150604001614f3b565b158f6112b6565b5061ffff6112de8f614e86565b637d65069360e11b60a0515216600452602460a051fd5b9d506001906111ee565b5061ffff6104ad8f614e86565b8795610f8c565b61ffff8360281c1695610f77565b905060043560a051526002602052604060a051206040519061134282614617565b5463ffffffff8116825263ffffffff8160201c16602083015261ffff8160401c16604083015265ffffffffffff8160501c16606083015260801c608082015290610f67565b5060018360fa1c161515610f62565b6113b59193503d8060a051833e6113ad818361464d565b810190614e95565b9186610f50565b90956113e5828a61ffff6113df61045e8c60805194602481600401359101614e76565b16615b74565b906001600160fd1b03881688036104e0576001918860031b1b17960190610eb9565b8763609349b760e11b60a0515260040135600452602460a051fd5b3461049b57602036600319011261049b5761143b614e4c565b5060043560a05152600260205260a060408151206040519061145c82614617565b5465ffffffffffff63ffffffff82169283815261ffff6020820163ffffffff8560201c16815263ffffffff6040840191838760401c16835260806060860195878960501c168752019660801c875260405197885251166020870152511660408501525116606083015260018060801b039051166080820152f35b3461049b57602036600319011261049b576004358060a051526006602052604060a051205415611531575b7f7ffcd7a18b5187efdaf32c385e3abce8eb7e01f55b3c5e212763c6f8fc8199de6020604051338152a260a05180f35b8060a05152600660205243604060a0512055611501565b61024036600319011261049b5761155d61477f565b336001600160a01b0390911603610630576044356002811090811561049b57806118a057611589615771565b9183611878578585611599614ad3565b80340361185e57506115a9615014565b908160a0515260a051602052604060a0512054928361183a576115ec7f0000000000000000000000000000000000000000000000000000000000000000426146aa565b93600161ff006115fa614ab5565b60843560ff811694909360089290921b9290921661ffff19909216171782820361049b576001600160401b0360c435908116939092909162ff00001916601082901b62ff0000161784840361049b576001600160401b0361166863ffffffff611661614977565b1686614c9d565b1660181b9064ffff0000001916178860381b9064ffffffffff60381b1916178760a0515260a051602052604060a051205560018060a01b036116a861477f565b60405191169690956004356001600160a01b0381169081900361049b5787526024356001600160401b0381169081900361049b5760208801521561049b576116f4906040870190614c90565b60643560ff81169081900361049b57606086015250608084015260a43563ffffffff81169081900361049b5760a08401525060c082015260e43563ffffffff81169081900361049b5760e0820152610104356001600160601b0381169081900361049b57610100820152610124356001600160601b0381169081900361049b57610120820152610144356001600160601b0381169081900361049b57610140820152610164356001600160601b0381169081900361049b57610160820152610184356001600160601b038116949085900361049b57610260827fab5ff3f634da0b89885d424b8b23d012f94954b139e129873a60c497d7c806e692602097610180889601526101a4356101a08301526101c4356101c08301526101e4356101e08301526102043561020083015261022435610220830152610240820152a3604051908152f35b8260ff851660138110156109595760a05163509b2d0560e11b9052610a5891614740565b63195a3ca160e01b60a0515234600452602452604460a051fd5b608494506040519363d55650fd60e01b85526004850152602484015260448301526064820152fd5b60a051635457217d60e11b9052901561095957600452602460a051fd5b3461049b5760a05136600319011261049b576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461049b57602036600319011261049b5760a080516004359081905290516020819052604090205460ff8116601381108015610959576004198201611a3e57505061195764ffffffffff8260381c166150f4565b61196a64ffffffffff8260881c16615120565b61198a60ff8260081c1661198461ffff8460281c16615ca8565b906148ec565b15611a275760207f13c2def9164da2bd54c178fa07918c110f7d0f88be54cf97ec7f38b37fa6d6e19160066119df7f0000000000000000000000000000000000000000000000000000000000000000436146aa565b60a08051879052805185525160409081902064ffffffffff60b01b1990931660ff64ffffffffff60b01b01199094169390931760b082901b179091559051908152a260a05180f35b506320fa328560e11b60a05152600452602460a051fd5b909150156109595760a05163509b2d0560e11b9052610a5891614740565b3461049b5761016036600319011261049b5760243560043561010036604319011261049b57610144356001600160401b03811161049b57611aa19036906004016144e5565b91907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633819003611d615750611adf82615511565b91611b1a611b1485846040516020810190611afb8260446149f8565b6101008152611b0c6101208261464d565b519020615162565b826151e2565b50611b25858261572f565b94600186019062ff00001982541682558260a051526003602052604060a051209263ffffffff845460481c1680156104e05761ffff94611b6e63ffffffff925f19018092614c54565b1615611d3f575b5f516020615d135f395f51905f52602060405160a0518152a35460181c169061ffff8203611c44575050915460a081901c925090507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316611be9611bdf614795565b9260a11c84614c77565b90803b1561049b57611c159160405194858094819363ef6506db60e01b835260a0519760048401614a92565b03925af1801561062357611c2b575b5060a05180f35b60a051611c379161464d565b60a05161049b5780611c24565b929350611cb492600883901c60ff16808310801593600192611cab92611d3857611c6d916148ec565b925b7f000000000000000000000000000000000000000000000000000000000000000060a084901b84900316978515611d2e5760ff845b16916148a5565b35911b926154f1565b90611cbd614795565b813b1561049b576040516352ea941560e01b815292611ce09060048501906148c9565b600160848401526001600160a01b031660a483015260a05190829060c490829084905af1801561062357611d15575b5061042f565b60a051611d219161464d565b60a05161049b5780611d0f565b60ff60a051611ca4565b5092611c6f565b60a08051829052516020819052604090206001607f60f91b0387169055611b75565b6304501b4b60e41b60a0515233600452602452604460a051fd5b3461049b57604036600319011261049b576024356004356001600160401b03821161049b573660238301121561049b576004820135916001600160401b03831161049b57366024848301011161049b578160a0515260a051602052604060a05120549060ff821690601382109182156109595760068114928315806120af575b61209157505064ffffffffff8360b01c168043111561206c577f0000000000000000000000000000000000000000000000000000000000000000611e3f81836146aa565b4311612049575060249160646020928760a0515260018452604060a05120549880604051968795869463641ad23760e01b86526004860152604082860152826044860152018484013760a051828201840152601f01601f191681010301817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156106235760a0519161200a575b505f516020615cd35f395f51905f5292606092611fc460ff936040516020810191825246604082015230878201528860808201528960a082015260a08152611f2260c08261464d565b51902097611f62611f537f0000000000000000000000000000000000000000000000000000000000000000426146aa565b948415612002576007906152b6565b64ffffffffff871b191684871b17611f9a7f0000000000000000000000000000000000000000000000000000000000000000866146aa565b60381b9064ffffffffff60381b1916178860a0515260a051602052604060a051205588339161531b565b60a08051889052600160205251604090205515611ff9576001905b60405196875233602088015260408701521693a360a05180f35b60a05190611fdf565b6004906152b6565b90506020813d602011612041575b816120256020938361464d565b8101031261049b57515f516020615cd35f395f51905f52611ed9565b3d9150612018565b612052916146aa565b63388b017360e01b60a0515243600452602452604460a051fd5b600181018091116104e05763e58369d160e01b60a0515243600452602452604460a051fd5b859250156109595760a05163509b2d0560e11b9052610a5891614740565b508015610959576003821415611dfb565b3461049b576103c036600319011261049b57600435604435602435811515820361049b5761024036606319011261049b57610100366102a319011261049b576103a4356001600160401b03811161049b5761211f9036906004016144e5565b90917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633819003611d61575061215d85615511565b9161218061217a82866040516020810190611afb826102a46149f8565b876151e2565b508561218a61504a565b036125a257612199828761572f565b926001604051946121a9866145fc565b8054828060a01b038116875260a01c602087015201549264ffffffffff604086019461ffff8116865260ff8160101c161515606088015261ffff8160181c16608088015260281c1660a0860152875f516020615d135f395f51905f52602060405160018152a361221761491e565b946102a4356001600160a01b0381169081810361049b57508652610164356001600160601b038116969087810361049b576040820188815260038902978989046003148a1517156104e057600a608085019904895260018060a01b039051169760a084019889528151918260021b92808404600414901517156104e057600a90920460c08501908152916102c4356001600160601b0381169081810361049b57506122c26064614b74565b90610184356001600160601b03811680820361049b576122e69361081b92506148ec565b602086019b8c5293506064356001600160a01b038116919082810361049b57506060860191825260128e61231a8282615c83565b5f516020615cf35f395f51905f52606060018060a01b038a5116855161234189518c6146aa565b9060a0515060405192835260208301526040820152a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169b8c3b1561049b5760405163729abb0160e01b815296516001600160a01b03908116600489015290516024880152905160448701529051811660648601529051608485015288511660a48401525160c483015260a05190829060e49082908b5af1801561062357612589575b5060a05196978315977f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691905b8a80612580575b1561042f578960018214612469612442848a896148a5565b358215612571578560a0515260026020528263ffffffff604060a051205416915b8a6154f1565b9161124a576060820190815161ffff8b511690604051926357f4973960e01b84528a60048501528935602485015260448401526064830152608482015260208160a481895afa9081156106235760a05191612540575b508091526124d7575b506124d290614c46565b612423565b88516001600160a01b03168a3b1561049b576040516352ea941560e01b8152916125059060048401906148c9565b600a608483015260a482015260a0518160c481838e5af1801561062357156124c85760a0516125339161464d565b60a05161049b578b6124c8565b90506020813d8211612569575b8161255a6020938361464d565b8101031261049757518e6124bf565b3d915061254d565b8261ffff8a60281c1691612463565b5085811061242a565b60a0516125959161464d565b60a05161049b57886123ed565b856125ab61504a565b9063c069bac960e01b60a05152600452602452604460a051fd5b3461049b5761024036600319011261049b576125df615014565b6125e881615087565b906125fc64ffffffffff8360381c16615120565b60e43563ffffffff811680820361049b576126189150426146aa565b60026126226147bf565b60a0805185905260016020525160409020546001600160601b0391612649919083166146aa565b169363ffffffff612658614977565b6040519661266588614617565b33885264ffffffffff4216602089015260408801521660608601526101c435608086015260a0515060a0515060a0515060ff1916178160381b9064ffffffffff60381b1916178260a0515260a051602052604060a05120556126c68361570f565b8260a051526001602052604060a05120556126e46040518094614bfa565b60a08301527fac118afd93c205777d78a20e7f2f6700aab2c4be13f8500e1d9d8030a9d6432160c03393a3612737602061271c6147d6565b6040518093819263282d3fdf60e01b83523360048401614a92565b038160a05160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165af19081156106235760a051916127b5575b5060ff612782614ab5565b16811061278f5760a05180f35b60ff9061279a614ab5565b9063ee965aed60e01b60a0515260045216602452604460a051fd5b90506020813d6020116127df575b816127d06020938361464d565b81010312610497575181612777565b3d91506127c3565b3461049b57602036600319011261049b57604051612804816145cd565b60a051815260a0516020820152604060a05191015260043560a0515260036020526060604060a0512063ffffffff6040519161283f836145cd565b548164ffffffffff8216938481528160406020830192828660281c168452019360481c1683526040519485525116602084015251166040820152f35b3461049b5761024036600319011261049b576020612897614ad3565b604051908152f35b3461049b576128ad36614593565b8160a0515260a05160205260ff604060a051205416601381101561095957600a81106129bc57506128de818361572f565b6001810162ff0000198154169055549060018060a01b0382169160a01c927fd522c0a708cfb948032dc750fa340ac49eb9e482aa5fc73c68a04d66be65d0b86040518061292c878783614a92565b0390a38161293a5760a05180f35b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b1561049b5760446040518094819363ef6506db60e01b8352600483015260a051602483015260a051945af18015610623576129a3575b8061042f565b60a0516129af9161464d565b60a05161049b578061299d565b60a05163509b2d0560e11b9052610a589083614740565b3461049b5761020036600319011261049b5760043560a036602319011261049b576101003660c319011261049b576101e4356001600160401b03811161049b57612a21903690600401614563565b9190612a2c826150cb565b612a3f64ffffffffff8260381c16615120565b60405193612a4c85614617565b6024356001600160a01b038116810361049b5785526044359264ffffffffff84169384810361049b5760208701526064356001600160601b0381169081810361049b576040880181905260843563ffffffff8116810361049b576060890152612ac6612ac060a435998a608082015261570f565b886151e2565b506001600160a01b03612ad7614769565b16330361302a576040516020810190612af18260c46149f8565b6101008152612b026101208261464d565b51902060c435986001600160a01b038a1693919291848b0361049b576001600160a01b03612b2e614769565b16851492831593613004575b50508115612ff6575b50612fdc57612b6761ffff8660181c1663ffffffff612b60614964565b1690614697565b95866001600160401b03612b7961499b565b161096806001600160401b03612b8d61499b565b16118015612f9e575b612f755750612bc36001600160401b03612bae61499b565b1663ffffffff612bbc614964565b16906146aa565b5f1981019081116104e057612be69063ffffffff612bdf614964565b16906149c6565b948515948515612eed57505060a0515b610124359485821490811591612ecf575b50612eb55750612c1790426148ec565b60011c957f0000000000000000000000000000000000000000000000000000000000000000808810612ead575b507f0000000000000000000000000000000000000000000000000000000000000000808811612ea5575b50612c997f0000000000000000000000000000000000000000000000000000000000000000436146aa565b60405163017d862f60e11b8152969095906020886004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9788156106235760a05198612e70575b5060d888901b9260b088901b600360189490941b64ffff0000ff1993909316929092179290921769ffffffffff000000000160381b600160d81b03191660888a901b64ffffffffff60b01b191617179063ffffffff60d81b19821683179015612e685750600164fe0000000160d81b0316600160ff60f81b0390911617600160f81b175b8760a0515260a051602052604060a05120558660a051526001602052604060a05120556040519660a0515050865260a0515060e43560018060601b03811680910361049b5760208701526101043560408701526060860152610144356080860152610164356001600160401b0381169081900361049b5760a08601526101843563ffffffff81169081900361049b5760c08601526101a4356001600160401b0381169081900361049b5760e08601526101c4356101008601526101208501526101408401526101608301527f269659f71a1e109ade6a4e6d494c0f76cea9eb67749f280528264fe7de3467366101803393a360a05180f35b915050612d70565b9097506020813d602011612e9d575b81612e8c6020938361464d565b810103126104975751966003612cec565b3d9150612e7f565b965089612c6e565b965089612c44565b8463704657f160e01b60a05152600452602452604460a051fd5b905080612edd575b8b612c07565b5061010435610144351415612ed7565b5f1987018781116104e057801e6101010360011c60018911028092829461014435956040518484955b612f3f5750505060051b01149180011c1516612bf657637ca55c7760e01b60a05152600460a051fd5b9091949760608660051b1690818a853781840190815281606003906020369101376080832098019460021c91905f190180612f16565b612f7d61499b565b63c522ec5560e01b60a0515260018060401b0316600452602452604460a051fd5b5087158015612b9657506101843563ffffffff81169081810361049b57506101a4356001600160401b038116919082810361049b5750171515612b96565b8663c069bac960e01b60a05152600452602452604460a051fd5b905061010435141589612b43565b9192509060e4356001600160601b038116919082810361049b5750501415908a80612b3a565b610638614769565b3461049b5736600319016102e0811261049b576102401361049b5760a03661024319011261049b57613062615014565b61307d64ffffffffff613074836150cb565b60381c166150f4565b60405161308981614617565b610244356001600160a01b038116919082810361049b578082526102643564ffffffffff8116810361049b57602083015261028435926001600160601b0384169283850361049b57604081018590526102a43563ffffffff8116810361049b578161310491606061310a9401526102c435608082015261570f565b866151e2565b5061311361491e565b908152905060146131226147d6565b6001600160601b03908116919091049081166080830190815260a0519094919391906104e0575060019290921b6002600160611b0316604082019081529161316a6004614b74565b90610124356001600160601b0381168082036104975761318e9361081b92506148ec565b610104356001600160601b03811691908281036104975750602083019182526004356001600160a01b0381169687820361049757600d9150606085019788526131d78282615c83565b5f516020615cf35f395f51905f52606060018060a01b0387511688516131fe8b51886146aa565b9060405192835260208301526040820152a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b156104975760405163729abb0160e01b815284516001600160a01b03908116600483015293516024820152945160448601529551821660648501529351608484015260a08201511660a483015260c0015160c4820152915f91839160e49183915af180156132c2576132ae5760a05180f35b5f6132b89161464d565b5f60a0528061042f565b6040513d5f823e3d90fd5b3461049b5760a05136600319011261049b576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b606036600319011261049b5760243560043561332e81615511565b9161334264ffffffffff8460881c16615120565b61335a61ffff8460181c1660018560f81c16906146aa565b808210156134df5750604051602081019061338c8161337e604435338789886145a9565b03601f19810183528261464d565b5190208060a051526006602052604060a051205480159081156134d4575b506134be5760a080519190915260066020525160408120556133cb826146b7565b928334106134a45761341b9261ffff604051936133e7856145fc565b3385526001600160601b03871660208601521660408401526001606084015261ffff608084015260a0805190840152615568565b8034116134285760a05180f35b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169061345d90346148ec565b90803b1561049b576044916040519283809263ef6506db60e01b825233600483015260a051602483015260a051945af18015610623571561042f5760a0516106169161464d565b83620155b560e01b60a0515234600452602452604460a051fd5b631cf00b8760e21b60a05152600452602460a051fd5b9050431115856133aa565b90633c58b2eb60e11b60a05152600452602452604460a051fd5b3461049b5761350736614515565b90919261351381615069565b918260a0515260a051602052604060a05120549160ff83169360138510948515610959576008811495861580613b84575b613b695750508461355e64ffffffffff8660881c166150f4565b613b51575b613574611b1484886107158b615140565b5060018460f91c16613b075760a0519480613b42575b613a90575b6135b061359b83614b74565b6001600160601b0361081461012086016147ed565b6020880193906135cb906001600160601b03612bbc876147ed565b6040519098909461010086016001600160401b03811187821017610c925760405260a051865260a051602087015260a051604087015260a051606087015260a051608087015260a05160a0870152613621615462565b60c087015261362e615462565b60e08701526001600160a01b03613644836147ab565b1686526001600160601b0361365c61010087016147ed565b1660208701526001600160601b0390613674906147ed565b16604086015260018660f81c16613a1d575b506001600160601b0361369c61014085016147ed565b1660608501526001600160a01b036136b3846147ab565b16608085015261ffff8560281c16908193811561124a576136d6838a35896154af565b6136e260208b016147ab565b6136ef61016084016147ed565b90604051926136fd846145cd565b83526001600160a01b031660208301526001600160601b0316604082015260c087015260028214613951575b50505061377861376161375261374360408701518b6148ec565b604060c08801510151906148ec565b604060e08701510151906148ec565b61198461376d85615ca8565b606087015190614697565b60a08481019182528051839052805160208181526040808320600a90559185905260019052905181812055845181860151925191516001600160a01b03909116947fc86f3ad83f074ba4e734a56f806a05e199c0a1ca86fc514ea7ec145e4c36500a93919283926137ea929084614820565b0390a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031694853b1561049b576040805163cacb508f60e01b815283516001600160a01b03908116600483015260208501516024830152918401516044820152606084015160648201526080840151909116608482015260a083015160a482015260c0830151909261389d9160e091906138909060c4870190615487565b0151610184840190615487565b816102448160a05193895af1801561062357613938575b50816138c05760a05180f35b6138cb9235906154af565b90803b1561049b576040516352ea941560e01b8152916138ef9060048401906148c9565b6001608483015260a05160a48301528160c48160a0519360a051905af180156106235761391f575b80808061042f565b60a05161392b9161464d565b60a05161049b5780613917565b60a0516139449161464d565b60a05161049b57846138b4565b90919280945060a05152600260205263ffffffff604060a051205416916001101561124a5760ff90613a119060609061398861543e565b508a63ffffffff8a60d81c1661399f60018c61533c565b9084604051936139ae85614632565b01358352602083015260408201528281018690526139ce60808d016147ab565b6139db61018084016147ed565b90604051926139e9846145cd565b83526001600160a01b031660208301525f196001851b0116604082015260e089015201614ac5565b161b1790878080613729565b613a8590613a5d613a3560a0604089015193016149b2565b60a0870192906001600160401b0390612b609063ffffffff613a568761498a565b1690614c9d565b90612bdf613a6d60c088016149b2565b6001600160401b039263ffffffff90613a569061498a565b604085015288613686565b613ac094508060a05152600260205260408060a0512081518097819263329e23cb60e21b83528860048401614856565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa80156106235760a051958691613b1d575b50941561358f575b6356c4291360e01b60a05152600452602460a051fd5b9050613b3991955060403d604011610b4657610b37818361464d565b94909488613aff565b5060018460fa1c16151561358a565b613b6464ffffffffff8560381c166150f4565b613563565b156109595760a05163509b2d0560e11b9052610a5891614740565b508015610959576005821415613544565b3461049b5761024036600319011261049b576020612897615014565b3461049b5760e036600319011261049b57600435606036604319011261049b5760a0805182905251602081905260409020549060a43560ff8316601381108015610959576003198201611a3e575050613c1364ffffffffff8460601c16615120565b6044356064356001600160a01b038116810361049b57613c3a9061071a908360243561531b565b50600884901c60ff16821015613d3a576001600160a01b0390613c6190839081908761537f565b16803303611d615750613c738361524c565b602081519181808201938492010103126104975751908260a051526002602052604060a051209361ffff855460401c1660018082851c1614613d23577fb2fbb9de0565a4803a98ba79e18a7df6817e556b88ab6ff3799fef407e7e3b069495613ce59161ffff6001861b161790614801565b600160fa1b906001603f60fa1b0316178460a0515260a051602052604060a0512055613d1a60405192839260c4359084614820565b0390a260a05180f35b8263d2cfcd2760e01b60a05152600452602460a051fd5b5063609349b760e11b60a05152600452602460a051fd5b3461049b57602036600319011261049b5760043560a0515260066020526020604060a0512054604051908152f35b3461049b57604036600319011261049b5760a0805133905260056020525160409020600435806024355b613db381846146aa565b82101561042f57600182613db39360a0515285602052604060a051205415613dde575b019150613da9565b8060a051528560205281604060a0512055613dd6565b3461049b5760a05136600319011261049b5760405161024081016001600160401b03811182821017610c925760405260a051815260a051602082015260a051604082015260a051606082015260a051608082015260a05160a082015260a05160c082015260a05160e082015260a05161010082015260a05161012082015260a05161014082015260a05161016082015260a05161018082015260a0516101a082015260a0516101c082015260a0516101e082015260a05161020082015261022060a0519101527f000000000000000000000000000000000000000000000000000000000000000060405190630cf8302160e31b60208301526003811015610959576024820152602481526106c660448261464d565b61024036600319011261049b57613f1e615014565b613f2781615087565b50613f3061477f565b336001600160a01b0390911603610630573415614027578060a051526001602052613f6134604060a05120546146aa565b613f7b816001600160601b03613f756147bf565b166146aa565b6001600160601b03613f8b6147d6565b1610613fe5576020613fd87f7cd8559e2c27087e202207fcc8f700a33fab941fc16258236e71b5b2db981191928460a051526001835280604060a051205560018060601b03613f756147bf565b604051908152a260a05180f35b613ff9906001600160601b03613f756147bf565b6140016147d6565b60a080516330f1ff8960e21b90526004929092526001600160601b031660245251604490fd5b63195a3ca160e01b60a0515260a0516004526001602452604460a051fd5b3461049b5761016036600319011261049b5760043561010036602319011261049b57610124356001600160401b03811161049b576140879036906004016144e5565b909190610144356001600160401b03811161049b5760a090600319903603011261049b578160a0515260a051602052604060a051205460ff811693601385108015610959576007861495861591828061425d575b61423f5750506140f464ffffffffff8460601c166150f4565b61410764ffffffffff8460381c16615120565b6001600160a01b03614117614769565b16330361302a5761415f6131047f315ec9ffdb0887f3baa92999ff3e4915dfd6b4ab2d429e8627775f10a21091b49560209460a0515060405186810190611afb8260246149f8565b92606061416b8261524c565b94848601908151946141af6141a07f0000000000000000000000000000000000000000000000000000000000000000426146aa565b958c15614237576008906152b6565b64ffffffffff60381b1916603886901b1790819061420b575b508960a0515260a0518752604060a051205560a05152838552604060a051208860a0515260018652604060a051205585519386525260408401520190a360a05180f35b905061422164ffffffffff8260881c16866146aa565b60881b9064ffffffffff60881b1916178b6141c8565b6005906152b6565b869250156109595760a05163509b2d0560e11b9052610a5891614740565b5080156109595760048214156140db565b3461049b5760a05136600319011261049b576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461049b57608036600319011261049b576044353360a051526005602052604060a051208160a051526020524264ffffffffff196064351617604060a05120556040519060a05150602435825233602083015260408201527fe21a7c3f60caf6c87d93fa426dc066b61d720ed82e6ec895659337e6f0ca0e83606060043592a260a05180f35b346104975761024036600319011261049757614354615014565b61436664ffffffffff61307483615087565b600c6143886143756004614b74565b835f52600160205260405f2054906146aa565b916143938282615c83565b5f516020615cf35f395f51905f5260606040515f81525f6020820152856040820152a36001600160a01b03600435818116917f000000000000000000000000000000000000000000000000000000000000000016908281036104975750803b156104975760445f92604051948593849263ef6506db60e01b845260048401528560248401525af180156132c2576132ae5760a05180f35b34610497576040366003190112610497576004356001600160a01b03811690819003610497575f52600560205260405f206024355f52602052602060405f2054604051908152f35b346104975760203660031901126104975760206128976004356146b7565b34610497576102403660031901126104975760206144ac615014565b6040516144c68161337e85820194304661020435886145a9565b519020604051908152f35b35906001600160a01b038216820361049757565b9181601f84011215610497578235916001600160401b038311610497576020808501946060850201011161049757565b6003198101610360811261049757610240136104975760049161010061024319830112610497576102449161034435906001600160401b0382116104975761455f916004016144e5565b9091565b9181601f84011215610497578235916001600160401b038311610497576020808501948460051b01011161049757565b6040906003190112610497576004359060243590565b9094939260609260808301968352602083015260018060a01b031660408201520152565b606081019081106001600160401b038211176145e857604052565b634e487b7160e01b5f52604160045260245ffd5b60c081019081106001600160401b038211176145e857604052565b60a081019081106001600160401b038211176145e857604052565b608081019081106001600160401b038211176145e857604052565b601f909101601f19168101906001600160401b038211908210176145e857604052565b908161ffff029161ffff83040361468357565b634e487b7160e01b5f52601160045260245ffd5b8181029291811591840414171561468357565b9190820180921161468357565b6146e1487f0000000000000000000000000000000000000000000000000000000000000000614697565b907f0000000000000000000000000000000000000000000000000000000000000000808310614738575b505f52600360205263ffffffff60405f205460481c16600181018091116146835761473591614697565b90565b91505f61470b565b60045260449190601381101561475557602452565b634e487b7160e01b5f52602160045260245ffd5b6024356001600160a01b03811681036104975790565b6004356001600160a01b03811681036104975790565b6044356001600160a01b03811681036104975790565b356001600160a01b03811681036104975790565b610124356001600160601b03811681036104975790565b610104356001600160601b03811681036104975790565b356001600160601b03811681036104975790565b805461ffff60401b191660409290921b61ffff60401b16919091179055565b6040919493926060820195825260208201520152565b919082604091031261049757815180151581036104975760209092015190565b90929160a09060c083019483525463ffffffff8116602084015263ffffffff8160201c16604084015261ffff8160401c16606084015265ffffffffffff8160501c16608084015260801c910152565b91908110156148b5576060020190565b634e487b7160e01b5f52603260045260245ffd5b606080918051845260208101516020850152604081015160408501520151910152565b9190820391821161468357565b35906001600160601b038216820361049757565b359063ffffffff8216820361049757565b6040519060e082016001600160401b038111838210176145e8576040525f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b60843563ffffffff811681036104975790565b60a43563ffffffff811681036104975790565b3563ffffffff811681036104975790565b610164356001600160401b03811681036104975790565b356001600160401b03811681036104975790565b81156149d0570490565b634e487b7160e01b5f52601260045260245ffd5b35906001600160401b038216820361049757565b60e0906001600160a01b03614a0c826144d1565b1683526001600160601b03614a23602083016148f9565b1660208401526040818101359084015260608082013590840152608080820135908401526001600160401b03614a5b60a083016149e4565b1660a084015263ffffffff614a7260c0830161490d565b1660c08401526001600160401b0390614a8c9083016149e4565b16910152565b6001600160a01b0390911681526001600160601b03909116602082015260400190565b60643560ff811681036104975790565b3560ff811681036104975790565b610124356001600160601b0381169081810361049757506064359060ff82169182810361049757508160030291600383040361468357610144356001600160601b03811680820361049757614b3293614b2c9250614697565b906146aa565b61016435906001600160601b0382169081830361049757614b5392506146aa565b61018435906001600160601b038216908183036104975761473592506146aa565b6001600160601b03614b8961012083016147ed565b169060ff614b9960608301614ac5565b1691826003029260038404036146835761473592614be391614bce91614b2c906001600160601b03612b6061014088016147ed565b6001600160601b03612bbc61016085016147ed565b906001600160601b0390612bbc90610180016147ed565b80516001600160a01b0316825260208082015164ffffffffff16908301526040808201516001600160601b03169083015260608082015163ffffffff1690830152608090810151910152565b5f1981146146835760010190565b805463ffffffff60481b191660489290921b63ffffffff60481b16919091179055565b6001600160601b03918216908216039190821161468357565b9060028210156147555752565b6001600160401b039091169081156149d0576001600160401b03160490565b359060ff8216820361049757565b6001600160a01b03614cdb826144d1565b1682526001600160401b03614cf2602083016149e4565b166020830152604081013560028110156104975761022091614d1983926040860190614c90565b60ff614d2760608301614cbc565b16606085015260ff614d3b60808301614cbc565b16608085015263ffffffff614d5260a0830161490d565b1660a08501526001600160401b03614d6c60c083016149e4565b1660c085015263ffffffff614d8360e0830161490d565b1660e08501526001600160601b03614d9e61010083016148f9565b166101008501526001600160601b03614dba61012083016148f9565b166101208501526001600160601b03614dd661014083016148f9565b166101408501526001600160601b03614df261016083016148f9565b166101608501526001600160601b03614e0e61018083016148f9565b166101808501526101a08101356101a08501526101c08101356101c08501526101e08101356101e08501526102008101356102008501520135910152565b60405190614e5982614617565b5f6080838281528260208201528260408201528260608201520152565b91908110156148b55760a0020190565b3561ffff811681036104975790565b602081830312610497578051906001600160401b038211610497570181601f82011215610497578051916001600160401b0383116145e8578260051b9160405193614ee3602085018661464d565b845260208085019382010191821161049757602001915b818310614f075750505090565b82516001600160a01b038116810361049757815260209283019201614efa565b80518210156148b55760209160051b010190565b3580151581036104975790565b81156149d0570690565b6001600160801b03918216908216019190821161468357565b805463ffffffff60201b191660209290921b63ffffffff60201b16919091179055565b805465ffffffffffff60501b191660509290921b65ffffffffffff60501b16919091179055565b80546001600160801b031660809290921b6001600160801b031916919091179055565b61501290929192602080604051958387945f848701378401908282015f8152815193849201905e01015f815203601f19810184528361464d565b565b6040516020810190468252306040820152615033606082016004614cca565b61028081526150446102a08261464d565b51902090565b6040516020810190468252306040820152615033606082016064614cca565b60405161503360208201924684523060408401526060830190614cca565b90815f525f60205260405f20549160ff831660138110801561475557600182036150b057505050565b156147555763509b2d0560e11b5f526150c891614740565b5ffd5b90815f525f60205260405f20549160ff831660138110801561475557600282036150b057505050565b804211156150ff5750565b600181018091116146835763e58369d160e01b5f524260045260245260445ffd5b80421161512a5750565b63388b017360e01b5f524260045260245260445ffd5b6040516151516020820180936149f8565b61010081526150446101208261464d565b915f915b8183106151735750505090565b9091926151a2906151858585856148a5565b3561519c60206151968888886148a5565b016147ab565b9161531b565b9260406151b08285856148a5565b01356151c1575b6001019190615166565b9260406151cf8585856148a5565b5f928352013560205260409020926151b7565b805f5260016020528160405f2054036151f9575090565b63c069bac960e01b5f5260045260245260445ffd5b3d15615247573d906001600160401b0382116145e8576040519161523c601f8201601f19166020018461464d565b82523d5f602084013e565b606090565b5f61526a8192604051906020820152602081526106c060408261464d565b8051906020017f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa906152a561520e565b91156152ad57565b50602081519101fd5b60138210156147555760ff19161790565b80515f918291906020017f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa61530561520e565b901561531357602081519101f35b602081519101fd5b9091606092604051928352602083015260018060a01b031660408201522090565b60ff8160081c16809215615379575063ffffffff9060d81c168160011b9160018060ff1b038116036146835780821015615374575090565b905090565b91505090565b604051632bde864d60e01b8152600481019290925260d81c63ffffffff1660248201526044810191909152600160648201529091905f816084817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156132c2575f91615424575b508051156148b557602001516001600160a01b03169182156154125750565b637d65069360e11b5f5260045260245ffd5b61543891503d805f833e6113ad818361464d565b5f6153f3565b6040519061544b82614632565b5f6060838281528260208201528260408201520152565b6040519061546f826145cd565b5f60408361547b61543e565b81528260208201520152565b604060a0916154978482516148c9565b600180841b0360208201511660808501520151910152565b9190916154ba61543e565b506154cf5f63ffffffff8360d81c169261533c565b90604051936154dd85614632565b845260208401526040830152606082015290565b9092916154cf9061550061543e565b5063ffffffff8360d81c169261533c565b90815f525f60205260405f20549160ff831660138110801561475557600582108015615541575b6150b057505050565b5080156147555760088211615538565b63ffffffff1663ffffffff81146146835760010190565b919091805f5260036020527f24899b443c631fc272f8d862658f1fc2a669bcc00108f1df54cc0c4406bbe1bb606060405f20938454946155db6155d563ffffffff808960281c16988160281b6155bd8b615551565b60281b16908260281b19161780855560481c16615551565b82614c54565b64ffffffffff61560b7f0000000000000000000000000000000000000000000000000000000000000000426146aa565b825464ffffffffff191691161790554264ffffffffff1660a08281019182525f8681526004602090815260408083208a845282528083208651838801805190961b6001600160a01b0319166001600160a01b039182161782558288018051600193840180548c8c015160808d0180519c516001600160501b031990931661ffff9586161791151560101b62ff0000169190911760189c909c1b64ffff000000169b909b1760289190911b64ffffffffff60281b161790558c8752868652958490206001607f60f91b03909e16600160f91b17909d5596519b51945195518251958516865290881b5f19019590951691840191909152921691810191909152951694a4565b604051615720602082018093614bfa565b60a0815261504460c08261464d565b9190825f52600460205260405f20815f5260205260405f209260ff600185015460101c161561575c575050565b630ca13e2560e21b5f5260045260245260445ffd5b5f905f905f9060a43563ffffffff81169081810361049757506064359060ff82169081831415908161049757600183108015615a6b575b615a5257600481108015615a47575b615a335760c435906001600160401b0382168083141580610497578282108015615a20575b615a075780610497576157ef8383614f48565b6159cc576104975761580192506149c6565b90608082116159c3575b6104975761581992506149c6565b9060843560ff8116908181141580610497576001831080156159b8575b6159a15750505060e43563ffffffff811690818114158061049757600183108015615976575b61593e57505050610124356001600160601b0381169081811415806104975760018310801561591c575b6158ee57505050610144356001600160601b0381169081810361049757633b9aca0082066001600160601b0381166158bd57505050565b929450945094506158d991506158d38185614c77565b93614c77565b600a93926001600160601b0390811692911690565b93509350945092506104975750610104356001600160601b0381169081810361049757506009929160019190565b505f9050610104356001600160601b0381169081810361049757508311615886565b93509350945092506104975750600791906001907f000000000000000000000000000000000000000000000000000000000000000090565b50505f7f0000000000000000000000000000000000000000000000000000000000000000831161585c565b929550929350945061049757506004929160019190565b50505f848311615836565b6080915061580b565b5098509250955050615a009293506159fa91506159f26159ec8288614f48565b876148ec565b945085614f48565b846148ec565b6006939291565b95509850965093945050506104975750615a0082614670565b50505f615a2c83614670565b82116157dc565b600597509550600494506104009392505050565b5061040081116157b7565b5092945094509150610497575060039190600190601090565b505f9150601083116157a8565b90949592959391935f94825f525f60205260405f20549760ff891697601389109889156147555760088114998a1580615b63575b615b48575050615ace8284615ad49361071564ffffffffff8f60381c16615120565b856151e2565b948815615b3f5760ff60025b16821493841594615b09575b505050506151f957505082615afd57565b905060ff8360081c1690565b90919293506040519060051b8092823720915f19820182811161468357604092615b32926148a5565b013514155f808080615aec565b60ff6001615ae0565b869250156147555763509b2d0560e11b5f526150c891614740565b508015614755576005821415615aac565b9291818410908115615ba3575b50615b905761473591926148ec565b8263609349b760e11b5f5260045260245ffd5b9050615baf82856148ec565b10155f615b81565b90939660c092959360018060a01b031696875f52600560205260405f20895f5260205260405f2054946040519384528760208501528860408501526060840152608083015260a08201522060281c8160281c1491821592615c36575b5050615c1e57505050565b63814ba2a360e01b5f5260045260245260445260645ffd5b60601c64ffffffffff90811691161190505f80615c13565b5f919082815b615c5c575050565b909260018060801b0360018516831b16179260011c90600881018091116146835781615c54565b90601381101561475557815f525f60205260405f20555f5260016020525f6040812055565b90815f925b615cb45750565b91615cbe90614c46565b915f19810190808211614683571680615cad56fe5dd2e6340923f928b98e2eeda5ca967230471f5508d1df70076a6640455a4994e944b4a9a784757d9c1b7694da654e31267a5aff46ff0e990afd1a28bbc14328bbd2fecdce079d9f601fb8db49e21f3505e30e68c6876090426c4e4caabaa8bd610100346100ee57601f611bda38819003918201601f19168301916001600160401b038311848410176100f2578084926080946040528339810103126100ee578051906001600160a01b03821682036100ee576020810151606060408301519201519260805260a05260c05260e052604051611ad390816101078239608051818181610343015281816105b1015281816108f7015281816109a901528181610ca20152610f9c015260a051818181610129015281816103bb0152818161119c015261190b015260c051818181610d9e01526116e0015260e051818181610f5a0152818161107401526117720152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f5f3560e01c8062f714ce1461133257806302fb0c5e14611315578063049878f31461118557806318c08f2614611060578063282d3fdf14610f7d5780632838863014610f435780632bde864d14610dc15780633a8c078614610d8757806340b5b3b814610d2157806352ea941514610c7157806357f46cbe14610b3e5780636352211e14610b0c578063729abb011461099b57806373b9aa911461092657806380f55605146108e1578063af2b4ee2146108c4578063b260c42a146108a7578063cacb508f146105a1578063d0e30db0146104ec578063e00508ba146103de578063e73faa2d146103a3578063ef6506db146103285763f9afb26a14610116575f80fd5b346103255761012436611437565b8291907f000000000000000000000000000000000000000000000000000000000000000090835b81811061018f5733865260026020526040862080548791906001600160801b039061017b90828a1690831661160c565b82546001600160801b031916911617905580f35b61019a8183866115e8565b358087526003602052604087208054909190336001600160a01b0382160361030d5760f81c9060048210156102f957600282036102dc575050805463ffffffff8160d01c168042106102ba575060ff8160f01c16600a03600a81116102a657600a61020c8765ffffffffffff93611561565b049160a01c1690633b9aca00820291808304633b9aca0014901517156102a6579161023d6102679260019594611574565b8154600360f81b60f887901b8790039091161765ffffffffffff60a01b1916909155968790611574565b956102738285886115e8565b356040519182527f81ad094408c3611fc82163a609ce704440a8099db6338b7e4f4eb01dbe31839760203393a30161014b565b634e487b7160e01b89526011600452602489fd5b886044916102c986888b6115e8565b632c42970760e11b835235600452602452fd5b6352b5ea0b60e11b895260045260449088906102f790611489565bfd5b634e487b7160e01b89526021600452602489fd5b63ccc86bf160e01b8952600482905233602452604489fd5b80fd5b5060403660031901126103255761033d611421565b602435907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610391579061038961038e926103838334611673565b90611a88565b611a2c565b80f35b621ce2f360e71b835233600452602483fd5b503461032557806003193601126103255760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b5034610325576020366003190112610325578060806103fb6114b0565b828152826020820152826040820152826060820152015260043581526003602052604081206104286114b0565b905460018060a01b0381168252602082019065ffffffffffff8160a01c1682526040830163ffffffff8260d01c168152606084019160ff8160f01c16835260f81c92608085019360048110156104d85784526040805195516001600160a01b03168652905165ffffffffffff166020860152905163ffffffff16908401525160ff1660608301525160048110156104c45760a092506080820152f35b634e487b7160e01b83526021600452602483fd5b634e487b7160e01b87526021600452602487fd5b5080600319360112610325573415610592576001600160601b0334116105745733815260026020526040812080546001600160801b03906105329034831690831661160c565b82546001600160801b031916911617905560405134815233907f2da466a7b24304f47e87fa2e1e5a81b9831ce54fec19055ce277ca2f39ba42c490602090a280f35b63195a3ca160e01b8152346004526001600160601b03602452604490fd5b63f9820cc160e01b8152600490fd5b50610240366003190112610325577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610895576105e7611680565b6001600160a01b03168152600260205260408120805460443591906024359061062790610621906001600160801b0384169060801c611497565b83611625565b6001600160801b0390610654908290610641908690611574565b84549116906001600160801b031661160c565b82546001600160801b03191691161790556084356001600160a01b03811681036108915761068e9161068960a43580936119df565b611574565b6101643590606435610144356001600160a01b038116810361088d579192916106b89083906119df565b6106ca6101043560e43560c4356117bd565b8461012435633b9aca008404945b8351831015610773578490600183851c1615610769576001916106fa91611574565b92610705818661165f565b518952600360205260408920866107288965ffffffffffff845460a01c16611574565b9165ffffffffffff8311156107515761074a9250848060a01b03905416611a88565b01916106d8565b6107649265ffffffffffff169150611581565b61074a565b926001915061074a565b925050506107819193611574565b9161022435610204356001600160a01b0381168103610889576107a59082906119df565b6107b96101c4356101a435610184356117bd565b9085906101e435905b835183101561085d578490600183851c1615610853576001916107e491611574565b926107ef818661165f565b518952600360205260408920866108128965ffffffffffff845460a01c16611574565b9165ffffffffffff83111561083b576108349250848060a01b03905416611a88565b01916107c2565b61084e9265ffffffffffff169150611581565b610834565b9260019150610834565b610868889188611574565b803403610873575080f35b63311c37a960e21b825234600452602452604490fd5b8580fd5b8480fd5b8280fd5b621ce2f360e71b815233600452602490fd5b50346103255760203660031901126103255761038e600435611696565b503461032557806003193601126103255760209054604051908152f35b50346103255780600319360112610325576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346103255760203660031901126103255760408091610944611421565b81602061094f6114e3565b82815201526001600160a01b0316815260026020522061096d6114e3565b90546001600160801b0380821680845260809290921c60209384019081528451928352511691810191909152f35b60e0366003190112610af6577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610afa576084356044356109e78282611673565b916109f560c4358094611673565b916109fe611680565b6001600160a01b03165f90815260026020526040902080546024356001600160801b03811691610a3c90610a3690849060801c611497565b84611625565b5081546001600160801b0391610a5391831661160c565b82546001600160801b03191691161790556001600160a01b03610a74611680565b165f908152600260205260409020805490916001600160801b0391610a9d918316908316611497565b82546001600160801b03191691161790556064356001600160a01b0381168103610af657610ace610ad49234611574565b906119df565b60a4356001600160a01b0381168103610af657610af492610389916119df565b005b5f80fd5b621ce2f360e71b5f523360045260245ffd5b34610af6576020366003190112610af6576004355f526003602052602060018060a01b0360405f205416604051908152f35b34610af657610b4c36611437565b5f915f915b808310610bc457335f90815260026020526040902080548591906001600160801b0390610b839082851690831661160c565b82546001600160801b031916911617905560405190815233907f8c22f554c81b54107cd95e734e4ef45767214974a540f34ea4a4f8c3fc7b13c390602090a2005b909192610bd28483856115e8565b355f52600360205260405f209384543360018060a01b03821603610c4f5765ffffffffffff9060a01c1691633b9aca00830292808404633b9aca001490151715610c3b57600192610c2291611574565b855465ffffffffffff60a01b1916909555019190610b51565b634e487b7160e01b5f52601160045260245ffd5b610c5a8285876115e8565b3563ccc86bf160e01b5f526004523360245260445ffd5b34610af657366003190160c08112610af657608013610af65760843560a4356001600160a01b0381168103610af6577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610afa5790610ce26044356024356004356117bd565b91606435905f5b8451811015610af457806001808581941c1614610d07575b01610ce9565b610d1c8386610d16848a61165f565b516118b9565b610d01565b34610af6576060366003190112610af657610d436044356024356004356117bd565b6040518091602082016020835281518091526020604084019201905f5b818110610d6e575050500390f35b8251845285945060209384019390920191600101610d60565b34610af6575f366003190112610af65760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610af6576080366003190112610af6576044356064355f5f5b828110610f10575060018101809111610c3b57610dfd906024356004356117bd565b90610e0f610e0a82611648565b611502565b92818452610e1c82611648565b602085019390601f19013685375f5b838110610e7f578486604051918291602083019060208452518091526040830191905f5b818110610e5d575050500390f35b82516001600160a01b0316845285945060209384019390920191600101610e4f565b6001600160fd1b0381168103610c3b57610ea160ff848360031b1c168361165f565b515f52600360205260405f2054908160f81c916004831015610efc57600180931480610eec575b610ed4575b5001610e2b565b828060a01b0316610ee5828961165f565b5287610ecd565b50600560ff8260f01c1610610ec8565b634e487b7160e01b5f52602160045260245ffd5b6001600160fd1b0381168103610c3b5760ff848260031b1c16828111610f3a575b50600101610ddb565b91506001610f31565b34610af6575f366003190112610af65760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610af6576040366003190112610af657610f96611421565b602435907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610afa576001600160a01b03165f818152600260205260409020805490916001600160801b0390911690838210611045575061103892611032916001600160801b039182169190611018908390611497565b84546001600160801b03191691161780845560801c61160c565b90611625565b6020600154604051908152f35b9091506313c3c9cf60e31b5f5260045260245260445260645ffd5b34610af65761106e36611437565b906110997f000000000000000000000000000000000000000000000000000000000000000042611574565b63ffffffff8116915f5b8481106110ac57005b6110b78186846115e8565b355f8181526003602052604090208054909190336001600160a01b0382160361116e5760f81c906004821015610efc576001820361115257505080546001600160f81b0316600160f91b178155600191906111139086906115a8565b61111e8187856115e8565b35604051908582527fb24c8a874505f978dd5481b41ac33a6b5705448c8646b2188809cb9321b4699e60203393a3016110a3565b6352b5ea0b60e11b5f526004526111699150611489565b60445ffd5b5063ccc86bf160e01b5f526004523360245260445ffd5b6020366003190112610af6576004358015611306577f00000000000000000000000000000000000000000000000000000000000000006111c58183611561565b34036112e757505f54906111d98183611574565b5f558163ffffffff4216925b6111ef8383611574565b8110156112aa576111fe6114b0565b90338252602082015f815261127560ff6040850188815261126d63ffffffff60608801925f845261126565ffffffffffff60808b019860018a528a5f52600360205260405f209b60018060a01b0390511660018060a01b03198d5416178c5551168a611581565b5116876115a8565b5116846115cb565b51916004831015610efc5780546001600160f81b031660f89390931b6001600160f81b031916929092179091556001016111e5565b5060209160405190828252838201527f16a5410c80ce4d4082839ea17ff9fae01b3924da3e586c0e4ba3cdb1c9f7dae260403392a2604051908152f35b6112f091611561565b63195a3ca160e01b5f523460045260245260445ffd5b63f9820cc160e01b5f5260045ffd5b34610af6575f366003190112610af6576020600154604051908152f35b34610af6576040366003190112610af6576004356024356001600160a01b03811690818103610af6578215611306578290335f52600260205260405f2060018060801b03815416838110611406575f938493849384936001600160801b039061139e9082861690611497565b82546001600160801b0319169116179055604051828152879033907fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb90602090a35af16113e9611527565b50156113f157005b633e6297ab60e21b5f5260045260245260445ffd5b83906313c3c9cf60e31b5f523360045260245260445260645ffd5b600435906001600160a01b0382168203610af657565b906020600319830112610af6576004356001600160401b038111610af65782602382011215610af6576004810135926001600160401b038411610af65760248460051b83010111610af6576024019190565b6004811015610efc57602452565b6001600160801b039182169082160391908211610c3b57565b6040519060a082016001600160401b038111838210176114cf57604052565b634e487b7160e01b5f52604160045260245ffd5b60408051919082016001600160401b038111838210176114cf57604052565b6040519190601f01601f191682016001600160401b038111838210176114cf57604052565b3d1561155c573d906001600160401b0382116114cf57611550601f8301601f1916602001611502565b9182523d5f602084013e565b606090565b81810292918115918404141715610c3b57565b91908201809211610c3b57565b805465ffffffffffff60a01b191660a09290921b65ffffffffffff60a01b16919091179055565b805463ffffffff60d01b191660d09290921b63ffffffff60d01b16919091179055565b805460ff60f01b191660f09290921b60ff60f01b16919091179055565b91908110156115f85760051b0190565b634e487b7160e01b5f52603260045260245ffd5b6001600160801b039182169082160191908211610c3b57565b80546001600160801b031660809290921b6001600160801b031916919091179055565b6001600160401b0381116114cf5760051b60200190565b80518210156115f85760209160051b010190565b91908203918211610c3b57565b6004356001600160a01b0381168103610af65790565b6001548111156117ba575f548082116117a0575f198201828111610c3b575f52600360205260405f20548060f81c6004811015610efc576001036117675760d01c63ffffffff165b7f00000000000000000000000000000000000000000000000000000000000000009061170a8282611574565b4210611744575050506020817f3ec796be1be7d03bff3a62b9fa594a60e947c1809bced06d929f145308ae57ce92600155604051908152a1565b9061174e91611574565b91635bf5b28d60e01b5f5260045260245260445260645ffd5b61179b9063ffffffff7f00000000000000000000000000000000000000000000000000000000000000009160d01c16611673565b6116de565b90635bf5b28d60e01b5f526004526024525f60445260645ffd5b50565b92916117cb610e0a82611648565b918183526117d882611648565b602084019390601f1901368537945f526040519081935f90915f925f935b868510611807575050505050505050565b60401b9060038516156118a0575b8483038260c01c06850195600160ff88161b9187908791600160ff8a161b85178816611860575b916020826040946001979694520199825260208201520194179401939294906117f6565b8b5b84811061186f575061183c565b8981518c8114611894575b14611888575b604001611862565b60208101519350611880565b6020830151935061187a565b600160801b600286901c0160205260405f209150611815565b90815f52600360205260405f209283548060f81c6004811015610efc57600181141590816119d3575b506119cc5760ff9060f01c169182600a03600a8111610c3b578082116119c4575b50600a6119307f000000000000000000000000000000000000000000000000000000000000000083611561565b04916001600160a01b03811690816119ba575f945b60ff8416019560ff8711610c3b577fae4e88dff895c3f3175114784f7282bfd0667cf6b0c7fce59ea8410090fc2aa360806119b395889561198c6103899b6119b89d6115cb565b611996878a611673565b9060405192835260208301528660408301526060820152a2611a88565b611673565b565b8360011c94611945565b90505f611903565b5050505050565b6002915014155f6118e2565b816119e8575050565b6001600160a01b03165f908152600260205260409020805490916001600160801b0391611a1991831690831661160c565b82546001600160801b0319169116179055565b80156117ba575f808080937f4cd1cedac1faabaf2d2d626f6caa6a7df4cf69ec7ecc3bcae2f938bdedc860716020604051838152a1815af1611a6c611527565b5015611a7457565b634e487b7160e01b5f52600160045260245ffd5b8115611acf57602081611abc847f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f3946119df565b6040519384526001600160a01b031692a2565b505056608080604052346015576102c8908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c80632c16cd8a146101fa57806360b2267b146101d1578063641ad2371461006f57637e551b7514610045575f80fd5b3461006b57602036600319011261006b576020610063600435610257565b604051908152f35b5f80fd5b3461006b57604036600319011261006b576024356004356001600160401b03821161006b573660238301121561006b576004820135916001600160401b03831161006b57366024848301011161006b575f926100ca83610257565b604051909190601f8201601f19908116603f011681016001600160401b038111828210176101bd576040528181525f6020808301938060248801863783010152519020908082036101a45750506101e401608081355f1a14610153575b50600160401b821061013e57602082604051908152f35b63fe6e1cfb60e01b5f5260045260245260445ffd5b905f5b82600682101561018a576001840193355f1a6080811161017b575b5050600101610156565b01607e19019250600185610171565b50509060a081355f1a036101275760010135915082610127565b83631884446d60e21b5f5260045260245260445260645ffd5b634e487b7160e01b5f52604160045260245ffd5b3461006b57602036600319011261006b576004355f525f602052602060405f2054604051908152f35b3461006b57602036600319011261006b57602060043561021981610257565b90805f525f83528160405f20557f3a86c1e4c1e2a28ae17e2bb039de2f56158b778058feeab5f630f85915f1ba4883604051848152a2604051908152f35b908140918215610298575b8215610284575b82156102725750565b6353c64fef60e11b5f5260045260245ffd5b8092505f525f60205260405f205491610269565b805f5260205f818171f90827f1c53a10cb7a02335b1753200029355afa60203d141615610262575f519250610262566080806040523460155761189b908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c8063205dc27d14610a905780632c8413e714610a5b57806357f497391461098957806367c181081461081d5780637c6211a4146105e2578063ca788f2c1461047c578063ea97ed74146102e05763fafddaa614610071575f80fd5b346102dc5760a03660031901126102dc576044356001600160401b0381116102dc576100a1903690600401610ee6565b6064356001600160401b0381116102dc576100c0903690600401610f23565b608435916001600160401b0383116102dc57826004019460e060031985360301126102dc57601f193601356002861495156102c85761010286859335836113b6565b9490965f146102b15761012c6101319261ffff60ff6101208c611188565b9260081c169116611197565b61109b565b9160a48501908385610143848b610fb8565b90501493841594610297575b841561027d575b841561024b575b5050508115610226575b81156101d7575b506101ab576101a29260ff610195608461018e6020989661019c96610fed565b93016111b4565b1690611000565b9061100d565b51604051908152f35b60ff8361ffff6101bf608461018e8a611188565b91636d4a09f160e01b5f52166004521660245260445ffd5b61020291506101e961021e9188610fb8565b9290608487019360ff6101fb866111b4565b16916111a4565b35916101fb60ff61021660c489018b610fb8565b9290936111b4565b35145f61016e565b90506102436102358288610fb8565b60ff6101fb608489016111b4565b351590610167565b6102719293945061025f60c489018b610fb8565b6040519060051b8092823720936111a4565b351415905f838161015d565b93508560ff61028e60848a016111b4565b16101593610156565b9350856102a760c489018b610fb8565b905014159361014f565b610131915061ffff6102c289611188565b1661109b565b634e487b7160e01b5f52603260045260245ffd5b5f80fd5b346102dc5760403660031901126102dc576024356001600160401b0381116102dc57610310903690600401610f23565b600281149136601f190135905f198301838111610468576103329084836111a4565b359263ffffffff8360d81c166103488685611813565b610351816111d9565b955f5260405180925f60208901915f925f935b8685106103b6578c8c8c8c8c156102c85761039e936103ac926103889235906113b6565b9190604051948594606086526060860190610f53565b908482036020860152610f53565b9060408301520390f35b60401b90600385161561044f575b8483038260c01c06850195600160ff88161b9187908791600160ff8a161b8517881661040f575b91602082604094600197969452019982526020820152019417940193929490610364565b8b5b84811061041e57506103eb565b8981518c8114610443575b14610437575b604001610411565b6020810151935061042f565b60208301519350610429565b600160801b600286901c0160205260405f2091506103c4565b634e487b7160e01b5f52601160045260245ffd5b346102dc5760c03660031901126102dc5760043560a03660231901126102dc575f806101fe600784901c1660d884901c63ffffffff16808210156105da5750925b60443563ffffffff81168091036102dc576104d790611856565b9060643561ffff811681036102dc57600186901b9560289290921c61ffff9081161990911616936001600160ff1b0382169091141591906001600160801b0360a4359081169190821415905f905b87821c80156105c8576001849116156105bd576102dc576001600160fd1b03821682036104685760ff848360031b1c16806003026003810482036104685787610468578a1161058157505061057b60019161108d565b90610525565b61058e9192965085611197565b948560030295600387040361046857885f9610156105b0575b61057b9061108d565b6001811b909617956105a7565b509061057b9061108d565b60408289825191151582526020820152f35b9050926104bd565b346102dc5760403660031901126102dc576040516004356101a082016001600160401b03811183821017610809576040525f8252602082015f8152604083015f8152606084015f8152608085015f815260a086015f815260c087015f815260e08801915f83526101008901935f85526101208a01955f87526101408b01975f89526101608c01995f8b526101808d019b5f8d5260ff811660138110156107df5761068c908361117c565b8d60f982901c600116156107f3576106a69060099061117c565b60ff808260081c1616835260ff808260101c1616845261ffff808260181c1616855261ffff808260281c1616865260018160f81c161515875264ffffffffff8160381c16885264ffffffffff8160601c168952815160138110156107df57600511156107cd575b8060b01c64ffffffffff168b5260d81c63ffffffff1663ffffffff168b526024358c52604051809d519061074091610f16565b5160208d0161074e91610f16565b5160ff1660408c01525160ff1660608b01525161ffff1660808a01525161ffff1660a089015251151560c08801525164ffffffffff1660e08701525164ffffffffff166101008601525164ffffffffff166101208501525164ffffffffff166101408401525163ffffffff16610160830152516101808201526101a090f35b64ffffffffff8160881c168a5261070d565b634e487b7160e01b5f52602160045260245ffd5b50815160138110156107df576106a6908f61117c565b634e487b7160e01b5f52604160045260245ffd5b346102dc5760203660031901126102dc5760043560038110156102dc5761084f610240916108496110fe565b506115cf565b6040519063ffffffff815116825263ffffffff602082015116602083015263ffffffff604082015116604083015263ffffffff606082015116606083015263ffffffff608082015116608083015263ffffffff60a08201511660a083015263ffffffff60c08201511660c083015263ffffffff60e08201511660e083015263ffffffff6101008201511661010083015263ffffffff6101208201511661012083015263ffffffff6101408201511661014083015263ffffffff6101608201511661016083015263ffffffff6101808201511661018083015263ffffffff6101a0820151166101a083015263ffffffff6101c0820151166101c083015260018060601b036101e0820151166101e083015260018060601b036102008201511661020083015261022060018060401b0391015116610220820152f35b346102dc5760a03660031901126102dc5760043560443580151581036102dc575f6064356084356109c86109c085602435886113b6565b95909661159c565b935f925b80841c8015610a505760011615610a4357946109f1826109ec838761109b565b610fed565b95865b6109fe8489611000565b811015610a2c5784610a10828b61100d565b5114610a1f575b6001016109f4565b6001861b90961795610a17565b5093610a3a9192965061108d565b929490946109cc565b92610a3a9095919561108d565b602086604051908152f35b346102dc5760e03660031901126102dc5760603660431901126102dc576020610a8860c43560a435611021565b604051908152f35b346102dc576101603660031901126102dc576101003660231901126102dc57610124356001600160401b0381116102dc57610acf903690600401610ee6565b61014435906001600160401b0382116102dc578160040160a060031984360301126102dc5760609382156102c857610b129060028414903536601f1901356113b6565b93908051610bc0575b5050506002610b339193929314601f1936013561159c565b610b3c816111d9565b60208301809460051b602083016020819560051b850101925b838210610bae57505050505160051b9020916040519283926040840191845260406020850152518091526060830191905f5b818110610b95575050500390f35b8251845285945060209384019390920191600101610b87565b82812082526020909101908201610b55565b909192945061ffff601f1936013560181c1660015f1982011e61010103811c91110292610bed8180610f86565b90946044850195610bfe8785610fb8565b9092610c0d6064890187610fb8565b9490958315908115610ec8575b50610dbb5760405193608085019384926001925f9291905f19905b838510610e9157505050505015958615610dca575b505050505050610dbb57610c7f916084610c89610c678480610f86565b5093610c766024880182610f86565b96909882610fb8565b9390970190610fb8565b83949194518080971491821592610db0575b5050610d9e57610caa856111d9565b9685966040519360043585525f60608601905b898110610cf2575b5050505050505050508103610ce15750916002610b3385610b1b565b62aea2d360e11b5f5260045260245ffd5b8b8160051b886020828c0101518c81868b01355f1a91858d84800101918460051b8d01968460208201526040606435910152013589528d6080863591015281813560f01c148a84101693610d79575b505050905015610d5d5760a08920910160200152600101610cbd565b5050989950505050505050505090858080808080808080610cc5565b6001908119013560f01c0114901515161690601f19013560408b0152805f8080610d41565b8462aea2d360e11b5f5260045260245ffd5b14159050858b610c9b565b637ca55c7760e01b5f5260045ffd5b603f198401515f19855295965093948280011c159391829190805b610e145750509060c09160a08601519660051b0114930114161615610dbb576084351415878080808080610c4a565b8182955b808210610e2d5750505f198086520180610de5565b9095865160031981168a5b868110610e5957505060021c81526080892060208201526040019590610e18565b9097888a5114600114610e7b576001602082819335855201995b019101610e38565b979860016040826020809401518552019a610e73565b90919293979460406001918a800184013560f01c9485118b151716968481528a60051b860135602082015201980193929190610c35565b90506001600160ff1b0384168403610468578360011b14158d610c1a565b9181601f840112156102dc578235916001600160401b0383116102dc57602080850194606085020101116102dc57565b9060138210156107df5752565b9181601f840112156102dc578235916001600160401b0383116102dc576020808501948460051b0101116102dc57565b90602080835192838152019201905f5b818110610f705750505090565b8251845260209384019390920191600101610f63565b903590601e19813603018212156102dc57018035906001600160401b0382116102dc576020019181360383136102dc57565b903590601e19813603018212156102dc57018035906001600160401b0382116102dc57602001918160051b360383136102dc57565b8181029291811591840414171561046857565b9190820180921161046857565b80518210156102c85760209160051b010190565b919091601f1936013560ff8160101c168414611081576110449060443590611206565b9390918482101561106a5790611061611066949561019c93610fed565b611000565b5190565b8482633c58b2eb60e11b5f5260045260245260445ffd5b60181c61ffff16925050565b5f1981146104685760010190565b81156110a5570690565b634e487b7160e01b5f52601260045260245ffd5b6040519061024082016001600160401b0381118382101761080957604052565b6040519190601f01601f191682016001600160401b0381118382101761080957604052565b6111066110b9565b905f82525f60208301525f60408301525f60608301525f60808301525f60a08301525f60c08301525f60e08301525f6101008301525f6101208301525f6101408301525f6101608301525f6101808301525f6101a08301525f6101c08301525f6101e08301525f6102008301525f610220830152565b60138210156107df5752565b3561ffff811681036102dc5790565b9190820391821161046857565b91908110156102c85760051b0190565b3560ff811681036102dc5790565b6001600160401b0381116108095760051b60200190565b906111eb6111e6836111c2565b6110d9565b82815280926111fc601f19916111c2565b0190602036910137565b909160ff8260081c1660ff8360101c169361ffff8460181c16948561122b8285610fed565b10156113b05761123b8184610fed565b955b611246876111d9565b92600182901b906001600160ff1b038316830361046857601e8201809211610468576112746111e683611880565b91808352611284601f1991611880565b013660208401375f52602084015f925f935b8a85106113485750505050506112ac8184610fed565b861461134057858110156113395780915b6112d46112cf846109ec5f829a61159c565b6111d9565b965f925f5b8681106112e95750505050505050565b895f5b8781106112fd5750506001016112d9565b6001919661133061131f6113198861012c866110618b8b610fed565b8961100d565b519161132a8161108d565b9961100d565b52018a906112ec565b85916112bd565b909450925050565b60401b936003811615611397575b8060019183038660c01c06810160208180018701019081519061ffff82161895602061ffff818680018b010151168518918881520196181890520193611296565b600160811b600282901c0160205260405f209450611356565b8561123d565b929060ff8460081c169060ff8560101c169461ffff8160181c1691826113dc8886610fed565b1015611596576113ec8785610fed565b925b6113f7846111d9565b91600182901b906001600160ff1b038316830361046857601e8201809211610468576114256111e683611880565b91808352611435601f1991611880565b013660208401375f52602083015f925f935b87851061152e57505050505085158061151c575b611514578287101561150e5786925b61148b6112cf856109ec819a805f146115075761ffff8860281c169761159c565b975f935f5b8781106114a1575050505050505050565b60018083831c16146114ff578a5f5b8881106114c35750506001905b01611490565b600191976114f66114e56114df8961012c866110618c8b610fed565b8a61100d565b51916114f08161108d565b9a61100d565b52018b906114b0565b6001906114bd565b5f9761159c565b8261146a565b959450505050565b506115278785610fed565b831461145b565b60401b93600381161561157d575b8060019183038660c01c06810160208180018701019081519061ffff82161895602061ffff818680018b010151168518918881520196181890520193611447565b600160811b600282901c0160205260405f20945061153c565b826113ee565b90156115c6576115c3906115bd61ffff60ff8360081c169260281c16611856565b90611197565b90565b60081c60ff1690565b6115d76110fe565b5060038110156107df57801561175257600114611699576115f66110fe565b506115ff6110b9565b6004815260c86020820152603c6040820152601e6060820152601e6080820152607860a0820152607860c082015261021c60e08201526078610100820152600a610120820152620151806101408201526201518061016082015260146101808201526107086101a082015260016101c0820152670de0b6b3a76400006101e0820152662386f26fc100006102008201525f61022082015290565b6116a16110fe565b506116aa6110b9565b60828152611f406020820152611c206040820152610e106060820152610e10608082015261546060a08201526201518060c082015261e10060e082015261384061010082015261038461012082015262093a8061014082015262278d006101608201526201518061018082015262093a806101a0820152600c6101c082015266b1a2bc2ec500006101e08201526611c37937e0800061020082015262f4240061022082015290565b5061175b6110fe565b506117646110b9565b60828152611f4060208201526201518060408201526201518060608201526201518060808201526203f48060a08201526212750060c0820152620a8c0060e08201526202a300610100820152612a3061012082015262278d0061014082015262ed4e006101608201526202a300610180820152622e24806101a0820152600c6101c0820152670de0b6b3a76400006101e082015266b1a2bc2ec5000061020082015262f4240061022082015290565b60ff8160081c16809215611850575063ffffffff9060d81c168160011b9160018060ff1b03811603610468578082101561184b575090565b905090565b91505090565b90815f925b6118625750565b9161186c9061108d565b915f1981019080821161046857168061185b565b6001600160401b03811161080957601f01601f19166020019056",
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
