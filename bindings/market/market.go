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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"preset_\",\"type\":\"uint8\",\"internalType\":\"enumPreset\"},{\"name\":\"disputes_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"abandon\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"claimedAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"accuse\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"submission\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rounds\",\"type\":\"tuple[]\",\"internalType\":\"structRound[]\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"drawer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"response\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"digests\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"a\",\"type\":\"tuple\",\"internalType\":\"structAccusation\",\"components\":[{\"name\":\"seat\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"votes\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"lane\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"position\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"own\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"theirs\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"acquit\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"s\",\"type\":\"tuple\",\"internalType\":\"structSubmission\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"finalState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rounds\",\"type\":\"tuple[]\",\"internalType\":\"structRound[]\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"drawer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"response\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"beacon\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIBeacon\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"bondOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancel\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"challenge\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"section\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"challengeAt\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structChallenge\",\"components\":[{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"section\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"live\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"seat\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"commit\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seat\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"lane\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"convene\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"convict\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"s\",\"type\":\"tuple\",\"internalType\":\"structSubmission\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"finalState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rounds\",\"type\":\"tuple[]\",\"internalType\":\"structRound[]\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"drawer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"response\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"disputes\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"docketOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structDocket\",\"components\":[{\"name\":\"end\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"opened\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"live\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"draw\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"header\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"escrowOf\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"expire\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"s\",\"type\":\"tuple\",\"internalType\":\"structSubmission\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"finalState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rounds\",\"type\":\"tuple[]\",\"internalType\":\"structRound[]\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"drawer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"response\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"idOf\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"job\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structJobView\",\"components\":[{\"name\":\"phase\",\"type\":\"uint8\",\"internalType\":\"enumPhase\"},{\"name\":\"under\",\"type\":\"uint8\",\"internalType\":\"enumPhase\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sections\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"matched\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"diverged\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"deadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"commitEnd\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"challengeEnd\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"drawBlock\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"units\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"facts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"laneOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"lane\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lapse\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"openLanes\",\"inputs\":[{\"name\":\"first\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"panel\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIPanel\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"post\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"raise\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"release\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"respond\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"tuple\",\"internalType\":\"structSubmission\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"finalState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rounds\",\"type\":\"tuple[]\",\"internalType\":\"structRound[]\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"drawer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"response\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"o\",\"type\":\"tuple\",\"internalType\":\"structOpening\",\"components\":[{\"name\":\"indices\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"positions\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"leaves\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"interiors\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"reveal\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"submission\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rounds\",\"type\":\"tuple[]\",\"internalType\":\"structRound[]\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"drawer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"response\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"digests\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"picks\",\"type\":\"tuple[]\",\"internalType\":\"structPick[]\",\"components\":[{\"name\":\"seat\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"votes\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"attests\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"lane\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"sample\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seeds\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[{\"name\":\"units\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"sections\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"width\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"seal\",\"inputs\":[{\"name\":\"sealHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"sealedAt\",\"inputs\":[{\"name\":\"sealHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"s\",\"type\":\"tuple\",\"internalType\":\"structSubmission\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"finalState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rounds\",\"type\":\"tuple[]\",\"internalType\":\"structRound[]\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"drawer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"response\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"stakes\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIStakes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"submit\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"claimedAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"s\",\"type\":\"tuple\",\"internalType\":\"structSubmission\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"finalState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"log\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"left\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"tallyOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structTally\",\"components\":[{\"name\":\"matched\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealed\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"announced\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"accused\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"counts\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"trainingSeedOf\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unavailable\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"submission\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"r\",\"type\":\"tuple\",\"internalType\":\"structRound\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"drawer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"response\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"seat\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"windows\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structWindows\",\"components\":[{\"name\":\"drawDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"drawUsable\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"commit\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"respond\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"reveal\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"challengeFloor\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"challengeCap\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"dispute\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"open\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"training\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"activation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"exit\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"blockTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"unit\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bondFloor\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bondGas\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Challenged\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"challenger\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"section\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"bond\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seat\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Claimed\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"trainer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"claim\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structClaim\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"claimedAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"deadline\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Committed\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"seat\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"sender\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"lane\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Convened\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"drawBlock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Decided\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"won\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Drawn\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"drawer\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"commitEnd\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Ended\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"end\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"enumPhase\"},{\"name\":\"trainer\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"forfeit\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"refund\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Posted\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"terms\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"openUntil\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Raised\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"reward\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Released\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"challenger\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Responded\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"response\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"digests\",\"type\":\"bytes32[]\",\"indexed\":false,\"internalType\":\"bytes32[]\"},{\"name\":\"revealEnd\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Revealed\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"seats\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"matched\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Sealed\",\"inputs\":[{\"name\":\"seal\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"sender\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Settled\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"trainer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"matched\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"refund\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Submitted\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"trainer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"submission\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structSubmission\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"finalState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"log\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"drawBlock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"units\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"challengeWindow\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UnavailableAnnounced\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"seat\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"section\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyActed\",\"inputs\":[{\"name\":\"seat\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadProof\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BondTooLow\",\"inputs\":[{\"name\":\"sent\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ModeNotOffered\",\"inputs\":[{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"}]},{\"type\":\"error\",\"name\":\"NoSuchChallenge\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoSuchSeat\",\"inputs\":[{\"name\":\"seat\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoSuchSection\",\"inputs\":[{\"name\":\"section\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sections\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoVotes\",\"inputs\":[{\"name\":\"seat\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotCommitted\",\"inputs\":[{\"name\":\"seat\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"lane\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotExpired\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"phase\",\"type\":\"uint8\",\"internalType\":\"enumPhase\"}]},{\"type\":\"error\",\"name\":\"NotSealed\",\"inputs\":[{\"name\":\"seal\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotSettleable\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NothingDiffers\",\"inputs\":[{\"name\":\"seat\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"position\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NothingToConvene\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"RewardAboveStake\",\"inputs\":[{\"name\":\"reward\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"stake\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SeatSilent\",\"inputs\":[{\"name\":\"seat\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TermsOutOfRange\",\"inputs\":[{\"name\":\"field\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"low\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"high\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooEarly\",\"inputs\":[{\"name\":\"present\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"from\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooFewUnits\",\"inputs\":[{\"name\":\"active\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooLate\",\"inputs\":[{\"name\":\"present\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"until\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WindowsTooLong\",\"inputs\":[{\"name\":\"life\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"exit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongCaller\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expected\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"WrongFacts\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"facts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongOpening\",\"inputs\":[{\"name\":\"position\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongPhase\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"phase\",\"type\":\"uint8\",\"internalType\":\"enumPhase\"}]},{\"type\":\"error\",\"name\":\"WrongSteps\",\"inputs\":[{\"name\":\"steps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongTrace\",\"inputs\":[{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongValue\",\"inputs\":[{\"name\":\"sent\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "Market",
	Bin: "0x6102a0604052346104bb57604051601f619afa38819003918201601f19168301916001600160401b0383118484101761046a5780849260409485528339810103126104bb5780519060038210156104bb57602001516001600160a01b03811681036104bb578160050180600511610493576002906001600485011e61010103811c911102036104a7576100918261055c565b9163ffffffff835116916100b1602085019363ffffffff855116906104df565b600181901b92906001600160ff1b038116036104935763ffffffff610180860151169283810293818504149015171561049357604085019363ffffffff85511693610108606088019563ffffffff875116906104df565b9061011f608089019263ffffffff845116906104df565b906001600160ff1b03821682036104935761013d9160011b906104df565b9261015460c089019463ffffffff865116906104df565b9561016b60e08a019763ffffffff895116906104df565b6101608a019063ffffffff825116908181101561047e5750506101a08a01516101408b01519151604051926001600160601b0390921691611bb8918285019163ffffffff91821691168583106001600160401b0384111761046a57608094869461642e86393084526020840152604083015260608201520301905ff0801561045f576001600160a01b03166080526040516102e98082016001600160401b0381118382101761046a578291617fe6833903905ff0801561045f576001600160a01b031660a05260405161182b8082016001600160401b0381118382101761046a5782916182cf833903905ff095861561045f576001600160a01b0390961660c05260e095909552610100908152875163ffffffff9081166101209081529351811661014052965187166101605293518616610180525185166101a05260a086015185166101c0908152915185166101e09081529351851661020052918501518416610220529084015190921661024052908201516001600160601b03166102605201516001600160401b031661028052604051615cae908161078082396080518181816105ea015281816108f501528181610ead0152818161147e01528181611e1e0152818161210b015281816121e501528181612804015281816129ff01528181612d75015281816132ea01528181613507015281816138c1015281816144c60152615368015260a05181818161241001526133bc015260c051818181610b3601528181610f4c01528181613ba3015281816143840152818161524001526152a1015260e051818181610c5b0152818161126a0152611fef01526101005181613fc5015261012051818181611f040152612d370152610140518181816107ba0152612387015261016051816124b2015261018051816124f901526101a0518161427b01526101c05181612ce001526101e05181612d0a015261020051816155dd01526102205181611b1101526102405181818161591b0152615942015261026051816147ba015261028051816147930152f35b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b63e472dedb60e01b5f5260045260245260445ffd5b634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52600160045260245ffd5b5f80fd5b6040519061020082016001600160401b0381118382101761046a57604052565b9190820180921161049357565b6104f46104bf565b905f82525f60208301525f60408301525f60608301525f60808301525f60a08301525f60c08301525f60e08301525f6101008301525f6101208301525f6101408301525f6101608301525f6101808301525f6101a08301525f6101c08301525f6101e0830152565b6105646104ec565b50600381101561076b5780156106bd57600114610616576105836104ec565b5061058c6104bf565b6004815260c86020820152603c6040820152601e6060820152601e6080820152607860a0820152607860c082015261012c60e0820152620151806101008201526201518061012082015260146101408201526107086101608201526001610180820152670de0b6b3a76400006101a0820152662386f26fc100006101c08201525f6101e082015290565b61061e6104ec565b506106276104bf565b60828152611f406020820152611c206040820152610e106060820152610e10608082015261546060a08201526201518060c082015261a8c060e082015262093a8061010082015262278d006101208201526201518061014082015262093a80610160820152600c61018082015266b1a2bc2ec500006101a08201526611c37937e080006101c082015262f424006101e082015290565b506106c66104ec565b506106cf6104bf565b60828152611f4060208201526201518060408201526201518060608201526201518060808201526203f48060a08201526212750060c08201526206978060e082015262278d0061010082015262ed4e006101208201526202a300610140820152622e2480610160820152600c610180820152670de0b6b3a76400006101a082015266b1a2bc2ec500006101c082015262f424006101e082015290565b634e487b7160e01b5f52602160045260245ffdfe60e06040526004361015610011575f80fd5b5f60a0525f3560e01c80630520db3e1461458f5780630fb585ba146145715780630fd0a40d146145295780631012a5de146144395780631b89e7e2146143b35780631fc333291461436d578063205dc27d146141455780632560b861146140125780632713f36e14613f0f5780632763d97514613e9a578063282c51eb14613e6c5780632c8413e714613c9057806344bff92a14613c7457806344c3dcfd146135d657806354ef7664146133eb57806359659e90146133a557806359cfa53b146130ff578063654e6fdd14612a9657806366afd8ef1461295e578063703686801461293a57806375d9b1c9146128a65780637e74980714612673578063a0f78c76146122ec578063a3ab25fc14611fa6578063abdbbf2c14611e4d578063ad09c7ce14611e07578063aea1678e14611a92578063b07eeda814611a20578063b4a6def11461196c578063bae111ec1461134d578063c12e266a14611299578063d4c5b25214611253578063db371c6014611153578063de300f9f14610c03578063deb2b7b614610719578063ea97ed74146106ad578063f4db2bfb146105465763fafddaa6146101bf575f80fd5b346104e95760a03660031901126104e9576004356044356001600160401b0381116104e9576101f29036906004016145fc565b916064356001600160401b0381116104e95761021290369060040161467a565b608492919235946001600160401b0386116104e95785600401938636039260e06003198501126104e95761024b91838860243588615a36565b919690925f1981019080821161052e5761026f6102a59261028f926102ec95614946565b359361027a89614e9d565b9061ffff610288888d6152e9565b9216615b2c565b928361ffff61029d8a614e9d565b16918a61532c565b968560a051526002602052604060a051209860a05150845f146105125760018a81808b61ffff65ffffffffffff63ffffffff865460201c16955b5460501c16988992614e9d565b161c92881c16911617146104ef5761030388614e9d565b9061031060448201614a08565b9660a482013590602219018112156104e9578101916004830135926001600160401b0384116104e9576024019260051b9788360384136104e95788610381946103729a60405191823720918c61ffff63ffffffff606482602489019e8f614e9d565b1697013594169216878d615b6f565b61038a8161521a565b92602084519481808201968792010103126104e5576104469961ffff9689966103f061040d9665ffffffffffff60018c6103c6819c519d614e9d565b161b1617849081549065ffffffffffff60501b9060501b169065ffffffffffff60501b1916179055565b61044c575b5050506001603f60fa1b0316600160fa1b1795614e9d565b916040519661041b886146ef565b6001600160a01b0316875260a051602088015216604086015260016060860152166080840152615533565b60a05180f35b6104976104bd9161049263ffffffff60016104dd971b1663ffffffff865460201c1617859067ffffffff0000000082549160201b169067ffffffff000000001916179055565b614e9d565b6104b48780855493818960281c1619908560401c16161616615c06565b9060801c614f69565b81546001600160801b031660809190911b6001600160801b031916179055565b5f80806103f5565b5f80fd5b60a05180fd5b61ffff6104fb89614e9d565b63d2cfcd2760e01b60a0515216600452602460a051fd5b60018a81808b61ffff65ffffffffffff818960281c16956102df565b634e487b7160e01b60a051526011600452602460a051fd5b346104e9576102403660031901126104e957610560614855565b336001600160a01b039091160361067e57610579614fc5565b61058281615038565b50600b6105aa6105926004614bc9565b60a08051859052600160205251604090205490614780565b916105b58282615c3c565b60a051505f516020615c8e5f395f51905f52606060405160a051815260a0516020820152856040820152a36001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811690600435908116908181036104e95750813b156104e95760446040518094819363ef6506db60e01b8352600483015260a051602483015260a051945af18015610671576106585760a05180f35b60a05161066491614725565b60a0516104e95780610446565b6040513d60a051823e3d90fd5b610686614855565b60a080516304501b4b60e41b9052336004526001600160a01b039190911660245251604490fd5b346104e95760403660031901126104e9576024356001600160401b0381116104e9576106dd90369060040161467a565b505060043560a0515260a051602052610714604060a05120546040519060208201526020815261070e604082614725565b36614f89565b615295565b346104e9576107273661462c565b6107308461501a565b918260a0515260a051602052604060a05120549160ff831691601383101561099a5761076e9161076891610763886150f1565b615113565b846151b0565b5061077761499c565b916001600160a01b0361078986614881565b16835260018160f91c1615159081610bde575b64ffffffffff8160381c164211906107df64ffffffffff8260b01c167f000000000000000000000000000000000000000000000000000000000000000090614780565b60a0519060038614908115610bce575b81610bc4575b50156109b25750505050506108616001600160601b036108336020600e9683600a816108246101008d016148c3565b16041660408701525b016148c3565b1661085c61084087614bc9565b6001600160601b036108556101208a016148c3565b169061496a565b614780565b936108886001600160601b0361087a61010084016148c3565b169160208401928352614881565b6001600160a01b031660608301908152946108a38585615c3c565b60018060a01b0383511694604084019485519660808601976108c6895186614780565b91601385101561099a575f516020615c8e5f395f51905f529260609260405192835260208301526040820152a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031694853b156104e95760405163729abb0160e01b815284516001600160a01b03908116600483015293516024820152945160448601529551821660648501529451608484015260a08083015190911660a484015260c09091015160c48301525190929091839160e4918391905af18015610671576106585760a05180f35b634e487b7160e01b60a051526021600452602460a051fd5b8061099a57600485148015610bb6575b80610baf575b15610a23575050505050600f926001600160601b036109ea61010087016148c3565b1680604084015260038102908082046003149015171561052e57610833602061086193600a6001600160601b039404608087015261082d565b61099a576008841480918192610ba7575b81610ae7575b5015610a7557505050506108616001600160601b03610833602060109683600a81610a686101008d016148c3565b160416604087015261082d565b82610ab7575b505015610a9b57506108616001600160601b03610833602060119661082d565b60a051630aaf2b6d60e11b9052610ab29083614816565b60a051fd5b600584149250908215610ace575b50508680610a7b565b90915081610adf575b508680610ac5565b905086610ad7565b60a051915060fa81901c600116610b00575b5089610a3a565b610b3291506040908860a0515260026020528160a05120908251938492839263329e23cb60e21b8452600484016148f7565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156106715760a05191610b77575b5089610af9565b610b99915060403d604011610ba0575b610b918183614725565b8101906148d7565b5089610b70565b503d610b87565b839150610a34565b50826109c8565b505060a051600785146109c2565b905043118a6107f5565b60a05192506006871491506107ef565b8460a051526003602052610bfe64ffffffffff604060a0512054166150a5565b61079c565b346104e9576103a03660031901126104e9576024356004356102403660431901126104e957610100366102831901126104e957610384356001600160401b0381116104e957610c569036906004016145fc565b9092907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316338190036111395750610c95836154dc565b91610cd1610ccb83876040516020810190610cb282610284614a76565b6101008152610cc361012082614725565b519020615113565b856151b0565b5083610cdb614ffb565b0361111657610cea81856156ff565b91600160405193610cfa856146ef565b8054828060a01b038116865260a01c602086015201549161ffff6040850193818116855260ff8160101c161515606087015260181c166080850152857fbbd2fecdce079d9f601fb8db49e21f3505e30e68c6876090426c4e4caabaa8bd602060405160018152a3610d6961499c565b93610284356001600160a01b038116908181036104e957508552610144356001600160601b03811695908681036104e9576040820187815260038802968888046003148915171561052e57600a608085019804885260018060a01b039051169660a084019788528151918260021b928084046004149015171561052e57600a60c086019304835260a051506102a4356001600160601b038116908181036104e95750610e156044614bc9565b90610164356001600160601b0381168082036104e957610e399361085c925061496a565b602086019a8b5293506044356001600160a01b03811691908281036104e9575060608601918252610e6b60128d615c3c565b60128c5f516020615c8e5f395f51905f52606060018060a01b038a51168551610e9589518c614780565b9060a0515060405192835260208301526040820152a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169a8b3b156104e95760405163729abb0160e01b815296516001600160a01b03908116600489015290516024880152905160448701529051811660648601529051608485015287511660a48401525160c483015260a05190829060e49082908a5af18015610671576110fd575b5060a05195968215967f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316905b848110610f835760a05180f35b8860018214610fbd610f96848988614946565b3582156110ee578d60a0515260026020528263ffffffff604060a051205416915b896154bc565b916110d6576060820190815161ffff8a511690604051926357f4973960e01b84528960048501528835602485015260448401526064830152608482015260208160a481885afa9081156106715760a051916110a5575b50809152611025575b50600101610f76565b87516001600160a01b0316893b156104e957604080516352ea941560e01b815283516004820152602084015160248201529083015160448201526060909201516064830152600a608483015260a482015260a0518160c481838d5af18015610671571561101c5760a05161109891614725565b60a0516104e9578a61101c565b90506020813d82116110ce575b816110bf60209383614725565b810103126104e557518d611013565b3d91506110b2565b634e487b7160e01b60a051526032600452602460a051fd5b8261ffff8960281c1691610fb7565b60a05161110991614725565b60a0516104e95787610f41565b8361111f614ffb565b9063c069bac960e01b60a05152600452602452604460a051fd5b6304501b4b60e41b60a0515233600452602452604460a051fd5b346104e95760203660031901126104e9576004356040516101a081018181106001600160401b0382111761123b5760405260a051815260a051602082015260a051604082015260a051606082015260a051608082015260a05160a082015260a05160c082015260a05160e082015260a05161010082015260a05161012082015260a05161014082015260a05161016082015261018060a0519101528060a0515260a051602052604060a05120549060a051526001602052604060a051205460405191631f18846960e21b60208401526024830152604482015260448152610714606482614725565b634e487b7160e01b60a051526041600452602460a051fd5b346104e95760a0513660031901126104e9576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346104e9576112a7366146aa565b906112b0614e63565b5060a051526004602052604060a051209060a0515260205260a0604081512061ffff6040516112de816146ef565b8254908260018080881b038416958684526020840194881c85520154926001600160601b0360408401918386168352836080606087019660ff8960101c1615158852019660181c1686526040519788525116602087015251166040850152511515606084015251166080820152f35b346104e95760a03660031901126104e9576044356001600160401b0381116104e95761137d9036906004016145fc565b906064356001600160401b0381116104e95761139d90369060040161467a565b608493919335926001600160401b0384116104e957366023850112156104e9576001600160401b038460040135116104e95736602460a0866004013502860101116104e9576113f482868584602435600435615a36565b60805260a051949192909161140983856152e9565b808860040135116119515760a051905b886004013582106119065750505f1981019080821161052e5761143b92614946565b359363ffffffff8360d81c1660405195632bde864d60e01b87526004870152602486015260448501528460040135606485015260a0518460848160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9384156106715760a051946118e0575b506114b9614e63565b908081156118d1575b61186b575b801561185d5763ffffffff825116955b869582156118565763ffffffff602085015116955b869960408601519161ffff8860281c169160a0515060a0515b8660040135811061161757505050505050505f146115ea5763ffffffff8481168252868116602080840191825260a08051600435905260028252516040908190208551935182870151606088015160809889015160509190911b65ffffffffffff60501b169190941b61ffff60401b1695909616931b67ffffffff00000000169290921792909217929092176001600160801b03199190931b16919091179055505b60405193186080511b8352186080511b60208201527ff4ec1938bc8ce768796290fa179af64a640c9dcfea1bb1b17bb106f5b7808932604060043592a260a05180f35b5060a0805160043590525160208190526040902066ffff000000000019909116602884901b1790556115a7565b61162981600489013560248a01614e8d565b9d8e60805161163782614e9d565b61ffff16906116459161496a565b60c05260608b015165ffffffffffff169061165f90614e9d565b61ffff161c600116600114611849576001808260c0511c161461183f576001600160a01b0361168e8389614f3e565b51161561181b5788158f816117e4575b506117c0578e6116b060408201614f52565b156117b4575088156117ac576116c88460c051614f5f565b848110156110d6578f61172f9160051b8501355b8d6116e683614e9d565b6001600160a01b036116f8888e614f3e565b511661170660608601614a08565b9261ffff63ffffffff60808261171e60208b01614e9d565b169801359516931690600435615b6f565b600160c0511b179d61174360408201614f52565b61179c575b906001918961175a575b505b01611505565b61ffff8061177a9261177260208a198c169201614e9d565b161616615c06565b6001600160801b0361179360808d019282845116614f69565b1690528f611752565b60c0516001901b909c179b611748565b60c0516116c8565b61172f9060a0516116dc565b5061ffff6117cd8f614e9d565b6349abdb2f60e01b60a0515216600452602460a051fd5b905061ffff6117f560208301614e9d565b161590811591611807575b508f61169e565b6118149150604001614f52565b158f611800565b5061ffff6118288f614e9d565b637d65069360e11b60a0515216600452602460a051fd5b9d50600190611754565b5061ffff6104fb8f614e9d565b87956114ec565b61ffff8360281c16956114d7565b905060043560a051526002602052604060a051206040519061188c826146ef565b5463ffffffff8116825263ffffffff8160201c16602083015261ffff8160401c16604083015265ffffffffffff8160501c16606083015260801c6080820152906114c7565b5060018360fa1c1615156114c2565b6118ff9194503d8060a051833e6118f78183614725565b810190614eac565b92866114b0565b909661192f828a61ffff6119296104928d60805194602481600401359101614e8d565b16615b2c565b906001600160fd1b038916890361052e576001918960031b1b17970190611419565b8763609349b760e11b60a0515260040135600452602460a051fd5b346104e95760203660031901126104e957611985614e63565b5060043560a05152600260205260a060408151206001600160801b03604051916119ae836146ef565b5465ffffffffffff63ffffffff82169384815261ffff6020820163ffffffff8560201c16815263ffffffff6040840191838760401c16835260806060860195878960501c168752019660801c875260405198895251166020880152511660408601525116606084015251166080820152f35b346104e95760203660031901126104e9576004358060a051526006602052604060a051205415611a7b575b7f7ffcd7a18b5187efdaf32c385e3abce8eb7e01f55b3c5e212763c6f8fc8199de6020604051338152a260a05180f35b8060a05152600660205243604060a0512055611a4b565b6102403660031901126104e957611aa7614855565b336001600160a01b039091160361067e57604435600281109081156104e95780611dea57611ad3615741565b9183611dc2578585611ae3614b28565b803403611da85750611af3614fc5565b908160a0515260a051602052604060a05120549283611d8457611b367f000000000000000000000000000000000000000000000000000000000000000042614780565b93600161ff00611b44614b0a565b60843560ff811694909360089290921b9290921661ffff1990921617178282036104e9576001600160401b0360c435908116939092909162ff00001916601082901b62ff000016178484036104e9576001600160401b03611bb263ffffffff611bab6149f5565b1686614cb5565b1660181b9064ffff0000001916178860381b9064ffffffffff60381b1916178760a0515260a051602052604060a051205560018060a01b03611bf2614855565b60405191169690956004356001600160a01b038116908190036104e95787526024356001600160401b038116908190036104e9576020880152156104e957611c3e906040870190614ca8565b60643560ff8116908190036104e957606086015250608084015260a43563ffffffff8116908190036104e95760a08401525060c082015260e43563ffffffff8116908190036104e95760e0820152610104356001600160601b038116908190036104e957610100820152610124356001600160601b038116908190036104e957610120820152610144356001600160601b038116908190036104e957610140820152610164356001600160601b038116908190036104e957610160820152610184356001600160601b03811694908590036104e957610260827fab5ff3f634da0b89885d424b8b23d012f94954b139e129873a60c497d7c806e692602097610180889601526101a4356101a08301526101c4356101c08301526101e4356101e08301526102043561020083015261022435610220830152610240820152a3604051908152f35b8260ff8516601381101561099a5760a05163509b2d0560e11b9052610ab291614816565b63195a3ca160e01b60a0515234600452602452604460a051fd5b608494506040519363d55650fd60e01b85526004850152602484015260448301526064820152fd5b60a051635457217d60e11b9052901561099a57600452602460a051fd5b346104e95760a0513660031901126104e9576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346104e95760203660031901126104e95760a080516004359081905290516020819052604090205460ff811660138110801561099a576004198201611f88575050611ea164ffffffffff8260381c166150a5565b611eb464ffffffffff8260881c166150d1565b611ed460ff8260081c16611ece61ffff8460281c16615c61565b9061496a565b15611f715760207f13c2def9164da2bd54c178fa07918c110f7d0f88be54cf97ec7f38b37fa6d6e1916006611f297f000000000000000000000000000000000000000000000000000000000000000043614780565b60a08051879052805185525160409081902064ffffffffff60b01b1990931660ff64ffffffffff60b01b01199094169390931760b082901b179091559051908152a260a05180f35b506320fa328560e11b60a05152600452602460a051fd5b9091501561099a5760a05163509b2d0560e11b9052610ab291614816565b346104e9576101603660031901126104e9576024356004356101003660431901126104e957610144356001600160401b0381116104e957611feb9036906004016145fc565b91907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316338190036111395750612029826154dc565b9161204b61204585846040516020810190610cb2826044614a76565b826151b0565b5061205685826156ff565b94600186019062ff00001982541682558260a051526003602052604060a051209263ffffffff845460481c16801561052e5761ffff946120ba63ffffffff925f190180929063ffffffff60481b82549160481b169063ffffffff60481b1916179055565b16156122ca575b7fbbd2fecdce079d9f601fb8db49e21f3505e30e68c6876090426c4e4caabaa8bd602060405160a0518152a35460181c169061ffff82036121b8575050915460a081901c925090507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031661214861213e61486b565b9260a11c84614c88565b90803b156104e95760405163ef6506db60e01b815260a0516001600160a01b039490941660048201526001600160601b039290921660248301529092839160449183915af180156106715761219f575b5060a05180f35b60a0516121ab91614725565b60a0516104e95780612198565b92935061222892600883901c60ff1680831080159360019261221f926122c3576121e19161496a565b925b7f000000000000000000000000000000000000000000000000000000000000000060a084901b849003169785156122b95760ff845b1691614946565b35911b926154bc565b9061223161486b565b813b156104e957604080516352ea941560e01b815284516004820152602085015160248201529084015160448201526060909301516064840152600160848401526001600160a01b031660a483015260a05190829060c490829084905af18015610671576122a0575b50610446565b60a0516122ac91614725565b60a0516104e9578061229a565b60ff60a051612218565b50926121e3565b60a08051829052516020819052604090206001607f60f91b03871690556120c1565b346104e95760403660031901126104e9576024356004356001600160401b0382116104e957366023830112156104e9578160040135916001600160401b0383116104e95736602484830101116104e9578160a0515260a051602052604060a05120549060ff8216906013821091821561099a576006811492831580612662575b61264457505064ffffffffff8360b01c168043111561261f577f00000000000000000000000000000000000000000000000000000000000000006123b08183614780565b43116125fc575060249160646020928760a0515260018452604060a05120549880604051968795869463641ad23760e01b86526004860152604082860152826044860152018484013760a051828201840152601f01601f191681010301817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156106715760a051916125aa575b507f5dd2e6340923f928b98e2eeda5ca967230471f5508d1df70076a6640455a49949260609261256460ff936040516020810191825246604082015230878201528860808201528960a082015260a081526124a660c082614725565b519020976124e66124d77f000000000000000000000000000000000000000000000000000000000000000042614780565b9484156125a257600790615284565b64ffffffffff871b191684871b1761251e7f000000000000000000000000000000000000000000000000000000000000000086614780565b60381b9064ffffffffff60381b1916178860a0515260a051602052604060a05120558833919091606092604051928352602083015260018060a01b031660408201522090565b60a08051889052600160205251604090205515612599576001905b60405196875233602088015260408701521693a360a05180f35b60a0519061257f565b600490615284565b90506020813d6020116125f4575b816125c560209383614725565b810103126104e957517f5dd2e6340923f928b98e2eeda5ca967230471f5508d1df70076a6640455a499461244a565b3d91506125b8565b61260591614780565b63388b017360e01b60a0515243600452602452604460a051fd5b6001810180911161052e5763e58369d160e01b60a0515243600452602452604460a051fd5b8592501561099a5760a05163509b2d0560e11b9052610ab291614816565b50801561099a57600382141561236c565b346104e9576102403660031901126104e95761268d614fc5565b61269681615038565b906126aa64ffffffffff8360381c166150d1565b60e43563ffffffff81168082036104e9576126c6915042614780565b60026001600160601b036126f46126db614895565b8560a05152600160205282604060a05120549116614780565b169363ffffffff6127036149f5565b60405196612710886146ef565b33885264ffffffffff4216602089015260408801521660608601526101c435608086015260a0515060a0515060a0515060ff1916178160381b9064ffffffffff60381b1916178260a0515260a051602052604060a0512055612771836156df565b8260a051526001602052604060a051205561278f6040518094614c3c565b60a08301527fac118afd93c205777d78a20e7f2f6700aab2c4be13f8500e1d9d8030a9d6432160c03393a36127f660206127c76148ac565b60405163282d3fdf60e01b81523360048201526001600160601b03909116602482015291829081906044820190565b038160a05160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165af19081156106715760a05191612874575b5060ff612841614b0a565b16811061284e5760a05180f35b60ff90612859614b0a565b9063ee965aed60e01b60a0515260045216602452604460a051fd5b90506020813d60201161289e575b8161288f60209383614725565b810103126104e5575181612836565b3d9150612882565b346104e95760203660031901126104e9576040516128c3816146c0565b60a051815260a0516020820152604060a05191015260043560a0515260036020526060604060a0512063ffffffff604051916128fe836146c0565b548164ffffffffff8216938481528160406020830192828660281c168452019360481c1683526040519485525116602084015251166040820152f35b346104e9576102403660031901126104e9576020612956614b28565b604051908152f35b346104e95761296c366146aa565b8160a0515260a05160205260ff604060a051205416601381101561099a57600a8110612a7f575061299d81836156ff565b60018101805462ff00001916905554604080516001600160a01b03831680825260a09390931c6020820181905294929392917fd522c0a708cfb948032dc750fa340ac49eb9e482aa5fc73c68a04d66be65d0b891a3816129fd5760a05180f35b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b156104e95760446040518094819363ef6506db60e01b8352600483015260a051602483015260a051945af1801561067157612a66575b80610446565b60a051612a7291614725565b60a0516104e95780612a60565b60a05163509b2d0560e11b9052610ab29083614816565b346104e9576102003660031901126104e95760043560a03660231901126104e9576101003660c31901126104e9576101e4356001600160401b0381116104e957612ae490369060040161467a565b9190612aef8261507c565b612b0264ffffffffff8260381c166150d1565b60405193612b0f856146ef565b6024356001600160a01b03811681036104e95785526044359264ffffffffff8416938481036104e95760208701526064356001600160601b038116908181036104e9576040880181905260843563ffffffff811681036104e9576060890152612b89612b8360a435998a60808201526156df565b886151b0565b506001600160a01b03612b9a61483f565b1633036130f7576040516020810190612bb48260c4614a76565b6101008152612bc561012082614725565b51902060c435986001600160a01b038a1693919291848b036104e9576001600160a01b03612bf161483f565b168514928315936130d1575b505081156130c3575b506130a957612c2a61ffff8660181c1663ffffffff612c236149e2565b169061476d565b95866001600160401b03612c3c614a19565b161096806001600160401b03612c50614a19565b1611801561306b575b6130415750612c866001600160401b03612c71614a19565b1663ffffffff612c7f6149e2565b1690614780565b5f19810190811161052e57612ca99063ffffffff612ca26149e2565b1690614a44565b948515948515612fb957505060a0515b610124359485821490811591612f9b575b50612f815750612cda904261496a565b60011c957f0000000000000000000000000000000000000000000000000000000000000000808810612f79575b507f0000000000000000000000000000000000000000000000000000000000000000808811612f71575b50612d5c7f000000000000000000000000000000000000000000000000000000000000000043614780565b60405163017d862f60e11b8152969095906020886004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9788156106715760a05198612f3c575b5060d888901b9260b088901b600360189490941b64ffff0000ff199390931692909217929092177affffffffffffffffffff0000000000ffffffffff00000000000000191660888a901b64ffffffffff60b01b191617179063ffffffff60d81b19821683179015612f345750600164fe0000000160d81b0316600160ff60f81b0390911617600160f81b175b8760a0515260a051602052604060a05120558660a051526001602052604060a05120556040519660a0515050865260a0515060e4356001600160601b0381168091036104e95760208701526101043560408701526060860152610144356080860152610164356001600160401b038116908190036104e95760a08601526101843563ffffffff8116908190036104e95760c08601526101a4356001600160401b038116908190036104e95760e08601526101c4356101008601526101208501526101408401526101608301527f269659f71a1e109ade6a4e6d494c0f76cea9eb67749f280528264fe7de3467366101803393a360a05180f35b915050612e3b565b9097506020813d602011612f69575b81612f5860209383614725565b810103126104e55751966003612daf565b3d9150612f4b565b965089612d31565b965089612d07565b8463704657f160e01b60a05152600452602452604460a051fd5b905080612fa9575b8b612cca565b5061010435610144351415612fa3565b5f19870187811161052e57801e6101010360011c60018911028092829461014435956040518484955b61300b5750505060051b01149180011c1516612cb957637ca55c7760e01b60a05152600460a051fd5b9091949760608660051b1690818a853781840190815281606003906020369101376080832098019460021c91905f190180612fe2565b6001600160401b03613051614a19565b63c522ec5560e01b60a0515216600452602452604460a051fd5b5087158015612c5957506101843563ffffffff8116908181036104e957506101a4356001600160401b03811691908281036104e95750171515612c59565b8663c069bac960e01b60a05152600452602452604460a051fd5b905061010435141589612c06565b9192509060e4356001600160601b03811691908281036104e95750501415908a80612bfd565b61068661483f565b346104e95736600319016102e081126104e957610240136104e95760a0366102431901126104e95761312f614fc5565b61314a64ffffffffff6131418361507c565b60381c166150a5565b604051613156816146ef565b610244356001600160a01b03811691908281036104e9578082526102643564ffffffffff811681036104e957602083015261028435926001600160601b038416928385036104e957604081018590526102a43563ffffffff811681036104e957816131d19160606131d79401526102c43560808201526156df565b866151b0565b506131e061499c565b908152905060146001600160601b036131f76148ac565b60a0515060a0515060a0515016049160808201936001600160601b038416855260a05161052e576c01fffffffffffffffffffffffe604084019460011b168452506132426004614bc9565b90610124356001600160601b0381168082036104e5576132669361085c925061496a565b61010435906001600160601b038216918281036104e55750602083019182526004356001600160a01b038116968782036104e557600d9150606085019788526132af8282615c3c565b5f516020615c8e5f395f51905f52606060018060a01b0387511688516132d68b5188614780565b9060405192835260208301526040820152a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b156104e55760405163729abb0160e01b815284516001600160a01b03908116600483015293516024820152945160448601529551821660648501529351608484015260a08201511660a483015260c0015160c4820152915f91839160e49183915af1801561339a576133865760a05180f35b5f61339091614725565b5f60a05280610446565b6040513d5f823e3d90fd5b346104e95760a0513660031901126104e9576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b60603660031901126104e957602435600435613406816154dc565b9161341a64ffffffffff8460881c166150d1565b61343261ffff8460181c1660018560f81c1690614780565b808210156135bc5750604080516020810184815291810183905233606082015260443560808201526134718160a081015b03601f198101835282614725565b5190208060a051526006602052604060a051205480159081156135b1575b5061359b5760a080519190915260066020525160408120556134b08261478d565b92833410613581576134f89261ffff604051936134cc856146ef565b3385526001600160601b03871660208601521660408401526001606084015261ffff6080840152615533565b8034116135055760a05180f35b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169061353a903461496a565b90803b156104e9576044916040519283809263ef6506db60e01b825233600483015260a051602483015260a051945af1801561067157156104465760a05161066491614725565b83620155b560e01b60a0515234600452602452604460a051fd5b631cf00b8760e21b60a05152600452602460a051fd5b90504311158561348f565b90633c58b2eb60e11b60a05152600452602452604460a051fd5b346104e9576135e43661462c565b9091926135f08161501a565b918260a0515260a051602052604060a05120549160ff8316936013851094851561099a576008811495861580613c63575b613c485750508461363b64ffffffffff8660881c166150a5565b613c30575b61365161204584886107638b6150f1565b5060018460f91c16613be65760a0519480613c21575b613b6f575b61368d61367883614bc9565b6001600160601b0361085561012086016148c3565b926136a760208901946001600160601b03612c7f876148c3565b976040519461010086018681106001600160401b0382111761123b576001600160601b03916137479160405260a051885260a051602089015260a051604089015260a051606089015260a051608089015260a05160a089015261370861540f565b60c089015261371561540f565b60e08901526001600160a01b0361372b85614881565b1688528261373c61010089016148c3565b1660208901526148c3565b16604086015260018660f81c16613b07575b506001600160601b0361376f61014085016148c3565b1660608501526001600160a01b0361378684614881565b16608085015261ffff8560281c1690819381156110d6576137a9838a358961547a565b6001600160601b036137bd60208c01614881565b6137ca61016085016148c3565b90604051936137d8856146c0565b84526001600160a01b0316602084015216604082015260c087015260028214613a3a575b50505061384b61383461382561381660408701518b61496a565b604060c088015101519061496a565b604060e087015101519061496a565b611ece61384085615c61565b60608701519061476d565b60a08481019182528051839052805160208181526040808320600a9055918590526001815291518181205585518187015193518251948552928401959095528201526001600160a01b03909216917fc86f3ad83f074ba4e734a56f806a05e199c0a1ca86fc514ea7ec145e4c36500a90606090a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031694853b156104e9576040805163cacb508f60e01b815283516001600160a01b03908116600483015260208501516024830152918401516044820152606084015160648201526080840151909116608482015260a083015160a482015260c0830151909261396f9160e091906139629060c4870190615434565b0151610184840190615434565b816102448160a05193895af1801561067157613a21575b50816139925760a05180f35b61399d92359061547a565b90803b156104e957604080516352ea941560e01b8152835160048201526020840151602482015290830151604482015260609092015160648301526001608483015260a05160a48301528160c48160a0519360a051905af1801561067157613a08575b808080610446565b60a051613a1491614725565b60a0516104e95780613a00565b60a051613a2d91614725565b60a0516104e95784613986565b90919280945060a05152600260205263ffffffff604060a05120541691600110156110d65760ff90613afb90606090886001600160601b03613abf60808e613a806153eb565b50613a96600163ffffffff8760d81c16966152e9565b60405195613aa38761470a565b828901358752602087015260408601528487018a905201614881565b613acc61018085016148c3565b9060405193613ada856146c0565b84526001600160a01b0316602084015216604082015260e089015201614b1a565b161b17908780806137fc565b613b64906001600160401b03612ca2613b49613b2a60a060408b01519501614a30565b9383612c2360a08b019663ffffffff613b4289614a08565b1690614cb5565b9263ffffffff613b42613b5e60c08b01614a30565b92614a08565b604085015288613759565b613b9f94508060a05152600260205260408060a0512081518097819263329e23cb60e21b835288600484016148f7565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa80156106715760a051958691613bfc575b50941561366c575b6356c4291360e01b60a05152600452602460a051fd5b9050613c1891955060403d604011610ba057610b918183614725565b94909488613bde565b5060018460fa1c161515613667565b613c4364ffffffffff8560381c166150a5565b613640565b1561099a5760a05163509b2d0560e11b9052610ab291614816565b50801561099a576005821415613621565b346104e9576102403660031901126104e9576020612956614fc5565b346104e95760e03660031901126104e95760043560603660431901126104e95760a0805182905251602081905260409020549060a43560ff831660138110801561099a576003198201611f88575050613cf264ffffffffff8460601c166150d1565b6044356064356001600160a01b03811681036104e957604080516024358152602081018490526001600160a01b039092169082015260609020613d3490610768565b50600884901c60ff16821015613e55576001600160a01b0390613d5b90839081908761532c565b168033036111395750613d6d8361521a565b602081519181808201938492010103126104e55751908260a051526002602052604060a051209361ffff855460401c1660018082851c1614613e3e577fb2fbb9de0565a4803a98ba79e18a7df6817e556b88ab6ff3799fef407e7e3b069495613df49161ffff6001861b161761ffff60401b82549160401b169061ffff60401b1916179055565b60a080518690525160208181526040918290206001603f60fa1b03909316600160fa1b17909255805192835260c4359183019190915281019190915280606081010390a260a05180f35b8263d2cfcd2760e01b60a05152600452602460a051fd5b5063609349b760e11b60a05152600452602460a051fd5b346104e95760203660031901126104e95760043560a0515260066020526020604060a0512054604051908152f35b346104e95760403660031901126104e95760a0805133905260056020525160409020600435806024355b613ece8184614780565b82101561044657600182613ece9360a0515285602052604060a051205415613ef9575b019150613ec4565b8060a051528560205281604060a0512055613ef1565b346104e95760a0513660031901126104e95760405161020081018181106001600160401b0382111761123b5760405260a051815260a051602082015260a051604082015260a051606082015260a051608082015260a05160a082015260a05160c082015260a05160e082015260a05161010082015260a05161012082015260a05161014082015260a05161016082015260a05161018082015260a0516101a082015260a0516101c08201526101e060a0519101527f000000000000000000000000000000000000000000000000000000000000000060405190630cf8302160e31b6020830152600381101561099a57602482015260248152610714604482614725565b6102403660031901126104e957614027614fc5565b61403081615038565b50614039614855565b336001600160a01b039091160361067e573415614127578060a05152600160205261406a34604060a0512054614780565b614084816001600160601b0361407e614895565b16614780565b6001600160601b036140946148ac565b16106140ef5760206140e27f7cd8559e2c27087e202207fcc8f700a33fab941fc16258236e71b5b2db981191928460a051526001835280604060a05120556001600160601b0361407e614895565b604051908152a260a05180f35b6141046001600160601b03918261407e614895565b61410c6148ac565b906330f1ff8960e21b60a0515260045216602452604460a051fd5b63195a3ca160e01b60a0515260a0516004526001602452604460a051fd5b346104e9576101603660031901126104e9576004356101003660231901126104e957610124356001600160401b0381116104e9576141879036906004016145fc565b610144929192356001600160401b0381116104e95760a09060031990360301126104e9578160a0515260a051602052604060a051205460ff81169360138510801561099a576007861495861591828061435c575b61433e5750506141f464ffffffffff8460601c166150a5565b61420764ffffffffff8460381c166150d1565b6001600160a01b0361421761483f565b1633036130f75761425f6131d17f315ec9ffdb0887f3baa92999ff3e4915dfd6b4ab2d429e8627775f10a21091b49560209460a0515060405186810190610cb2826024614a76565b92606061426b8261521a565b94848601908151946142af6142a07f000000000000000000000000000000000000000000000000000000000000000042614780565b958c1561433657600890615284565b8560381b9064ffffffffff60381b191617809161430a575b508960a0515260a0518752604060a051205560a05152838552604060a051208860a0515260018652604060a051205585519386525260408401520190a360a05180f35b905061432064ffffffffff8260881c1686614780565b60881b9064ffffffffff60881b1916178b6142c7565b600590615284565b8692501561099a5760a05163509b2d0560e11b9052610ab291614816565b50801561099a5760048214156141db565b346104e95760a0513660031901126104e9576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346104e95760803660031901126104e9576044353360a051526005602052604060a051208160a051526020524264ffffffffff196064351617604060a05120556040519060a05150602435825233602083015260408201527fe21a7c3f60caf6c87d93fa426dc066b61d720ed82e6ec895659337e6f0ca0e83606060043592a260a05180f35b346104e5576102403660031901126104e557614453614fc5565b61446564ffffffffff61314183615038565b600c6144876144746004614bc9565b835f52600160205260405f205490614780565b916144928282615c3c565b5f516020615c8e5f395f51905f5260606040515f81525f6020820152856040820152a36001600160a01b03600435818116917f000000000000000000000000000000000000000000000000000000000000000016908281036104e55750803b156104e55760445f92604051948593849263ef6506db60e01b845260048401528560248401525af1801561339a576133865760a05180f35b346104e55760403660031901126104e5576004356001600160a01b038116908190036104e5575f52600560205260405f206024355f52602052602060405f2054604051908152f35b346104e55760203660031901126104e557602061295660043561478d565b346104e5576102403660031901126104e55760206145ab614fc5565b604080516102043584820190815246602082015230928101929092526060820192909252906145dd8160808401613463565b519020604051908152f35b35906001600160a01b03821682036104e557565b9181601f840112156104e5578235916001600160401b0383116104e557602080850194606085020101116104e557565b600319810161036081126104e557610240136104e557600491610100610243198301126104e5576102449161034435906001600160401b0382116104e557614676916004016145fc565b9091565b9181601f840112156104e5578235916001600160401b0383116104e5576020808501948460051b0101116104e557565b60409060031901126104e5576004359060243590565b606081019081106001600160401b038211176146db57604052565b634e487b7160e01b5f52604160045260245ffd5b60a081019081106001600160401b038211176146db57604052565b608081019081106001600160401b038211176146db57604052565b90601f801991011681019081106001600160401b038211176146db57604052565b908161ffff029161ffff83040361475957565b634e487b7160e01b5f52601160045260245ffd5b8181029291811591840414171561475957565b9190820180921161475957565b6147b7487f000000000000000000000000000000000000000000000000000000000000000061476d565b907f000000000000000000000000000000000000000000000000000000000000000080831061480e575b505f52600360205263ffffffff60405f205460481c16600181018091116147595761480b9161476d565b90565b91505f6147e1565b60045260449190601381101561482b57602452565b634e487b7160e01b5f52602160045260245ffd5b6024356001600160a01b03811681036104e55790565b6004356001600160a01b03811681036104e55790565b6044356001600160a01b03811681036104e55790565b356001600160a01b03811681036104e55790565b610124356001600160601b03811681036104e55790565b610104356001600160601b03811681036104e55790565b356001600160601b03811681036104e55790565b91908260409103126104e557815180151581036104e55760209092015190565b90929160a09060c083019483525463ffffffff8116602084015263ffffffff8160201c16604084015261ffff8160401c16606084015265ffffffffffff8160501c16608084015260801c910152565b9190811015614956576060020190565b634e487b7160e01b5f52603260045260245ffd5b9190820391821161475957565b35906001600160601b03821682036104e557565b359063ffffffff821682036104e557565b6040519060e082018281106001600160401b038211176146db576040525f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b60843563ffffffff811681036104e55790565b60a43563ffffffff811681036104e55790565b3563ffffffff811681036104e55790565b610164356001600160401b03811681036104e55790565b356001600160401b03811681036104e55790565b8115614a4e570490565b634e487b7160e01b5f52601260045260245ffd5b35906001600160401b03821682036104e557565b60e0906001600160401b0390614b049083906001600160a01b03614a99826145e8565b1686526001600160601b03614ab060208301614977565b16602087015260408101356040870152606081013560608701526080810135608087015283614ae160a08301614a62565b1660a087015263ffffffff614af860c0830161498b565b1660c087015201614a62565b16910152565b60643560ff811681036104e55790565b3560ff811681036104e55790565b610124356001600160601b038116908181036104e557506064359060ff8216918281036104e557508160030291600383040361475957610144356001600160601b0381168082036104e557614b8793614b81925061476d565b90614780565b61016435906001600160601b038216908183036104e557614ba89250614780565b61018435906001600160601b038216908183036104e55761480b9250614780565b6001600160601b03614bde61012083016148c3565b169060ff614bee60608301614b1a565b168060030290600382040361475957612c7f610180614c35614c2761480b96614b816001600160601b039687612c236101408b016148c3565b84612c7f61016088016148c3565b93016148c3565b80516001600160a01b0316825260208082015164ffffffffff16908301526040808201516001600160601b03169083015260608082015163ffffffff1690830152608090810151910152565b906001600160601b03809116911603906001600160601b03821161475957565b90600282101561482b5752565b906001600160401b0316908115614a4e576001600160401b03160490565b359060ff821682036104e557565b6001600160a01b03614cf2826145e8565b1682526001600160401b03614d0960208301614a62565b166020830152604081013560028110156104e55761022091614d3083926040860190614ca8565b60ff614d3e60608301614cd3565b16606085015260ff614d5260808301614cd3565b16608085015263ffffffff614d6960a0830161498b565b1660a08501526001600160401b03614d8360c08301614a62565b1660c085015263ffffffff614d9a60e0830161498b565b1660e08501526001600160601b03614db56101008301614977565b166101008501526001600160601b03614dd16101208301614977565b166101208501526001600160601b03614ded6101408301614977565b166101408501526001600160601b03614e096101608301614977565b166101608501526001600160601b03614e256101808301614977565b166101808501526101a08101356101a08501526101c08101356101c08501526101e08101356101e08501526102008101356102008501520135910152565b60405190614e70826146ef565b5f6080838281528260208201528260408201528260608201520152565b91908110156149565760a0020190565b3561ffff811681036104e55790565b6020818303126104e5578051906001600160401b0382116104e5570181601f820112156104e5578051916001600160401b0383116146db578260051b9160405193614efa6020850186614725565b84526020808501938201019182116104e557602001915b818310614f1e5750505090565b82516001600160a01b03811681036104e557815260209283019201614f11565b80518210156149565760209160051b010190565b3580151581036104e55790565b8115614a4e570690565b906001600160801b03809116911601906001600160801b03821161475957565b614fc390929192602080604051958387945f848701378401908282015f8152815193849201905e01015f815203601f198101845283614725565b565b6040516020810190468252306040820152614fe4606082016004614ce1565b6102808152614ff56102a082614725565b51902090565b6040516020810190468252306040820152614fe4606082016044614ce1565b604051614fe460208201924684523060408401526060830190614ce1565b90815f525f60205260405f20549160ff831660138110801561482b576001820361506157505050565b1561482b5763509b2d0560e11b5f5261507991614816565b5ffd5b90815f525f60205260405f20549160ff831660138110801561482b576002820361506157505050565b804211156150b05750565b600181018091116147595763e58369d160e01b5f524260045260245260445ffd5b8042116150db5750565b63388b017360e01b5f524260045260245260445ffd5b604051615102602082018093614a76565b6101008152614ff561012082614725565b915f915b8183106151245750505090565b90919261517090615136858585614946565b3561514d6020615147888888614946565b01614881565b6040805193845260208401929092526001600160a01b0316908201526060902090565b92604061517e828585614946565b013561518f575b6001019190615117565b92604061519d858585614946565b5f92835201356020526040902092615185565b805f5260016020528160405f2054036151c7575090565b63c069bac960e01b5f5260045260245260445ffd5b3d15615215573d906001600160401b0382116146db576040519161520a601f8201601f191660200184614725565b82523d5f602084013e565b606090565b5f61523881926040519060208201526020815261070e604082614725565b8051906020017f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa906152736151dc565b911561527b57565b50602081519101fd5b601382101561482b5760ff19161790565b80515f918291906020017f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa6152d36151dc565b90156152e157602081519101f35b602081519101fd5b60ff8160081c16809215615326575063ffffffff9060d81c168160011b9160018060ff1b038116036147595780821015615321575090565b905090565b91505090565b604051632bde864d60e01b8152600481019290925260d81c63ffffffff1660248201526044810191909152600160648201529091905f816084817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa90811561339a575f916153d1575b5080511561495657602001516001600160a01b03169182156153bf5750565b637d65069360e11b5f5260045260245ffd5b6153e591503d805f833e6118f78183614725565b5f6153a0565b604051906153f88261470a565b5f6060838281528260208201528260408201520152565b6040519061541c826146c0565b5f6040836154286153eb565b81528260208201520152565b604060a091615462848251606080918051845260208101516020850152604081015160408501520151910152565b600180841b0360208201511660808501520151910152565b9190916154856153eb565b5061549a5f63ffffffff8360d81c16926152e9565b90604051936154a88561470a565b845260208401526040830152606082015290565b90929161549a906154cb6153eb565b5063ffffffff8360d81c16926152e9565b90815f525f60205260405f20549160ff831660138110801561482b5760058210801561550c575b61506157505050565b50801561482b5760088211615503565b63ffffffff1663ffffffff81146147595760010190565b919091805f5260036020527f24899b443c631fc272f8d862658f1fc2a669bcc00108f1df54cc0c4406bbe1bb606060405f20938454946155d26155ac63ffffffff808960281c169868ffffffff000000000061558e8b61551c565b60281b169068ffffffff000000000019161780855560481c1661551c565b82546cffffffff000000000000000000191660489190911b63ffffffff60481b16178255565b64ffffffffff6156027f000000000000000000000000000000000000000000000000000000000000000042614780565b825464ffffffffff1990811692909116919091179091555f85815260046020908152604080832089845282528083208551868401805160a01b6001600160a01b0319166001600160a01b03928316178355878401805160019490940180548b8b015160808c01805192909b1661ffff9788161790151560101b62ff0000161760189190911b64ffff000000161790558b8752868652958490206001607f60f91b03909d16600160f91b17909c55955193519a51945182519b82168c526001600160601b0395909516928b01929092529216918801919091521694a4565b6040516156f0602082018093614c3c565b60a08152614ff560c082614725565b9190825f52600460205260405f20815f5260205260405f209260ff600185015460101c161561572c575050565b630ca13e2560e21b5f5260045260245260445ffd5b5f905f905f9060a43563ffffffff8116908181036104e557506064359060ff8216908183141590816104e557600183108015615a29575b615a1057600481106159fa5760c435906001600160401b03821680831415806104e55782821080156159e7575b6159ce57806104e5576157b88383614f5f565b615993576104e5576157ca9250614a44565b906080821161598a575b6104e5576157e29250614a44565b9060843560ff81169081811415806104e55760018310801561597f575b6159685750505060e43563ffffffff81169081811415806104e55760018310801561593d575b61590557505050610124356001600160601b0381169081811415806104e5576001831080156158e4575b6158b657505050610144356001600160601b038116908181036104e557633b9aca0082066001600160601b03811661588657505050565b929450945094506158a2915061589c8185614c88565b93614c88565b906001600160601b0380600a959416921690565b93509350945092506104e55750610104356001600160601b038116908181036104e557506009929160019190565b50505f610104356001600160601b038116908181036104e55750831161584f565b93509350945092506104e55750600791906001907f000000000000000000000000000000000000000000000000000000000000000090565b50505f7f00000000000000000000000000000000000000000000000000000000000000008311615825565b92955092935094506104e557506004929160019190565b50505f8483116157ff565b608091506157d4565b50985092509550506159c79293506159c191506159b96159b38288614f5f565b8761496a565b945085614f5f565b8461496a565b6006939291565b95509850965093945050506104e557506159c782614746565b50505f6159f383614746565b82116157a5565b6005975095506004945063ffffffff9392505050565b50929450945091506104e5575060039190600190601090565b505f915060108311615778565b90949592959391935f94825f525f60205260405f20549760ff8916976013891098891561482b5760088114998a1580615b1b575b615b00575050610ccb8284615a8c9361076364ffffffffff8f60381c166150d1565b948815615af75760ff60025b16821493841594615ac1575b505050506151c757505082615ab557565b905060ff8360081c1690565b90919293506040519060051b8092823720915f19820182811161475957604092615aea92614946565b013514155f808080615aa4565b60ff6001615a98565b8692501561482b5763509b2d0560e11b5f5261507991614816565b50801561482b576005821415615a6a565b9291818410908115615b5b575b50615b485761480b919261496a565b8263609349b760e11b5f5260045260245ffd5b9050615b67828561496a565b10155f615b39565b90939660c092959360018060a01b031696875f52600560205260405f20895f5260205260405f2054946040519384528760208501528860408501526060840152608083015260a08201522060281c8160281c1491821592615bee575b5050615bd657505050565b63814ba2a360e01b5f5260045260245260445260645ffd5b60601c64ffffffffff90811691161190505f80615bcb565b5f919082815b615c14575050565b90926001600160801b0360018516831b16179260011c90600881018091116147595781615c0c565b90601381101561482b57815f525f60205260405f20555f5260016020525f6040812055565b90815f925b615c6d5750565b915f19811461475957600101915f19810190808211614759571680615c6656fee944b4a9a784757d9c1b7694da654e31267a5aff46ff0e990afd1a28bbc14328610100346100ee57601f611bb838819003918201601f19168301916001600160401b038311848410176100f2578084926080946040528339810103126100ee578051906001600160a01b03821682036100ee576020810151606060408301519201519260805260a05260c05260e052604051611ab19081610107823960805181818161033e015281816105b001528181610919015281816109c501528181610cbb0152610fb5015260a051818181610129015281816103b6015281816111cd01526118db015260c051818181610db701526116b0015260e051818181610f730152818161109e01526117420152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f5f3560e01c8062f714ce1461137b57806302fb0c5e1461135e578063049878f3146111b657806318c08f261461108a578063282d3fdf14610f965780632838863014610f5c5780632bde864d14610dda5780633a8c078614610da057806340b5b3b814610d3a57806352ea941514610c8a57806357f46cbe14610b615780636352211e14610b2f578063729abb01146109b757806373b9aa911461094857806380f5560514610903578063af2b4ee2146108e6578063b260c42a146108c9578063cacb508f146105a0578063d0e30db0146104e7578063e00508ba146103d9578063e73faa2d1461039e578063ef6506db146103235763f9afb26a14610116575f80fd5b34610320576101243661147c565b8291907f000000000000000000000000000000000000000000000000000000000000000090835b81811061018a57858533825260026020526001600160801b0361017781604085209316828454166115f7565b166001600160801b031982541617905580f35b6101958183866115d3565b358087526003602052604087208054909190336001600160a01b038216036103085760f81c9060048210156102f457600282036102d7575050805463ffffffff8160d01c168042106102b5575060ff8160f01c16600a03600a81116102a157600a6102078765ffffffffffff936115b3565b049160a01c1690633b9aca00820291808304633b9aca0014901517156102a1579161023861026292600195946115c6565b8154600360f81b60f887901b8790039091161765ffffffffffff60a01b19169091559687906115c6565b9561026e8285886115d3565b356040519182527f81ad094408c3611fc82163a609ce704440a8099db6338b7e4f4eb01dbe31839760203393a30161014b565b634e487b7160e01b89526011600452602489fd5b886044916102c486888b6115d3565b632c42970760e11b835235600452602452fd5b6352b5ea0b60e11b895260045260449088906102f2906114d0565bfd5b634e487b7160e01b89526021600452602489fd5b63ccc86bf160e01b8952600482905233602452604489fd5b80fd5b50604036600319011261032057610338611466565b602435907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361038c57906103846103899261037e8334611643565b90611a66565b611a0a565b80f35b621ce2f360e71b835233600452602483fd5b503461032057806003193601126103205760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b5034610320576020366003190112610320578060806103f66114fe565b828152826020820152826040820152826060820152015260043581526003602052604081206104236114fe565b905460018060a01b0381168252602082019065ffffffffffff8160a01c1682526040830163ffffffff8260d01c168152606084019160ff8160f01c16835260f81c92608085019360048110156104d35784526040805195516001600160a01b03168652905165ffffffffffff166020860152905163ffffffff16908401525160ff1660608301525160048110156104bf5760a092506080820152f35b634e487b7160e01b83526021600452602483fd5b634e487b7160e01b87526021600452602487fd5b5080600319360112610320573415610591576bffffffffffffffffffffffff341161056e573381526002602052604081206001600160801b0361052f813416828454166115f7565b166001600160801b03198254161790556040513481527f2da466a7b24304f47e87fa2e1e5a81b9831ce54fec19055ce277ca2f39ba42c460203392a280f35b63195a3ca160e01b8152346004526bffffffffffffffffffffffff602452604490fd5b63f9820cc160e01b8152600490fd5b50610240366003190112610320577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036108b7576105e6611650565b6024356044359160018060a01b0316835260026020526001600160801b0361065381610649856040882095610644610624858316895460801c6114de565b88546001600160801b031660809190911b6001600160801b031916178855565b6115c6565b16828454166115f7565b82546001600160801b03191691161790556084356001600160a01b03811681036108b3576106889161064460a43580936119c5565b6101643590606435610144356001600160a01b03811681036108af579192916106b29083906119c5565b6106c46101043560e43560c43561178d565b8461012435633b9aca008404945b8351831015610781578490600183851c1615610777576001916106f4916115c6565b926106ff818661162f565b518952600360205260408920866107228965ffffffffffff845460a01c166115c6565b9165ffffffffffff83111561074b576107449250848060a01b03905416611a66565b01916106d2565b805465ffffffffffff60a01b191660a09390931b65ffffffffffff60a01b169290921790915550610744565b9260019150610744565b9250505061078f91936115c6565b9161022435610204356001600160a01b03811681036108ab576107b39082906119c5565b6107c76101c4356101a4356101843561178d565b9085906101e435905b835183101561087f578490600183851c1615610875576001916107f2916115c6565b926107fd818661162f565b518952600360205260408920866108208965ffffffffffff845460a01c166115c6565b9165ffffffffffff831115610849576108429250848060a01b03905416611a66565b01916107d0565b805465ffffffffffff60a01b191660a09390931b65ffffffffffff60a01b169290921790915550610842565b9260019150610842565b61088a8891886115c6565b803403610895575080f35b63311c37a960e21b825234600452602452604490fd5b8580fd5b8480fd5b8280fd5b621ce2f360e71b815233600452602490fd5b503461032057602036600319011261032057610389600435611666565b503461032057806003193601126103205760209054604051908152f35b50346103205780600319360112610320576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346103205760203660031901126103205760408091610966611466565b816020610971611532565b82815201526001600160a01b031681526002602052206001600160801b03610997611532565b9154602082821693848152019060801c8152835192835251166020820152f35b60e0366003190112610b19577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610b1d57608435604435610a038282611643565b91610a1160c4358094611643565b91610a1a611650565b6024359060018060a01b03165f5260026020526001600160801b03610a7c60405f209282811690610a72610a5283875460801c6114de565b86546001600160801b031660809190911b6001600160801b031916178655565b50828454166115f7565b82546001600160801b03191691161790556001600160a01b03610a9d611650565b165f5260026020526001600160801b03610ac08160405f209316828454166114de565b82546001600160801b03191691161790556064356001600160a01b0381168103610b1957610af1610af792346115c6565b906119c5565b60a4356001600160a01b0381168103610b1957610b1792610384916119c5565b005b5f80fd5b621ce2f360e71b5f523360045260245ffd5b34610b19576020366003190112610b19576004355f526003602052602060018060a01b0360405f205416604051908152f35b34610b1957610b6f3661147c565b5f915f915b808310610bdd5783335f52600260205260405f206001600160801b03610b9f818416828454166115f7565b166001600160801b03198254161790556040519081527f8c22f554c81b54107cd95e734e4ef45767214974a540f34ea4a4f8c3fc7b13c360203392a2005b909192610beb8483856115d3565b355f52600360205260405f209384543360018060a01b03821603610c685765ffffffffffff9060a01c1691633b9aca00830292808404633b9aca001490151715610c5457600192610c3b916115c6565b855465ffffffffffff60a01b1916909555019190610b74565b634e487b7160e01b5f52601160045260245ffd5b610c738285876115d3565b3563ccc86bf160e01b5f526004523360245260445ffd5b34610b1957366003190160c08112610b1957608013610b195760843560a4356001600160a01b0381168103610b19577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610b1d5790610cfb60443560243560043561178d565b91606435905f5b8451811015610b1757806001808581941c1614610d20575b01610d02565b610d358386610d2f848a61162f565b51611889565b610d1a565b34610b19576060366003190112610b1957610d5c60443560243560043561178d565b6040518091602082016020835281518091526020604084019201905f5b818110610d87575050500390f35b8251845285945060209384019390920191600101610d79565b34610b19575f366003190112610b195760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610b19576080366003190112610b19576044356064355f5f5b828110610f29575060018101809111610c5457610e169060243560043561178d565b90610e28610e2382611617565b611552565b92818452610e3582611617565b602085019390601f19013685375f5b838110610e98578486604051918291602083019060208452518091526040830191905f5b818110610e76575050500390f35b82516001600160a01b0316845285945060209384019390920191600101610e68565b6001600160fd1b0381168103610c5457610eba60ff848360031b1c168361162f565b515f52600360205260405f2054908160f81c916004831015610f1557600180931480610f05575b610eed575b5001610e44565b828060a01b0316610efe828961162f565b5287610ee6565b50600560ff8260f01c1610610ee1565b634e487b7160e01b5f52602160045260245ffd5b6001600160fd1b0381168103610c545760ff848260031b1c16828111610f53575b50600101610df4565b91506001610f4a565b34610b19575f366003190112610b195760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610b19576040366003190112610b1957610faf611466565b602435907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610b1d5760018060a01b0316805f52600260205260405f20906001600160801b038254169083821061106f5750611042906001600160801b0361102881611062961680936114de565b84546001600160801b03191691161780845560801c6115f7565b81546001600160801b031660809190911b6001600160801b031916179055565b6020600154604051908152f35b9091506313c3c9cf60e31b5f5260045260245260445260645ffd5b34610b19576110983661147c565b906110c37f0000000000000000000000000000000000000000000000000000000000000000426115c6565b63ffffffff8116915f5b8481106110d657005b6110e18186846115d3565b355f8181526003602052604090208054909190336001600160a01b0382160361119f5760f81c906004821015610f1557600182036111835750508054600164ff0000000160d01b031660d086901b63ffffffff60d01b1617600160f91b17905560019061114f8187856115d3565b35604051908582527fb24c8a874505f978dd5481b41ac33a6b5705448c8646b2188809cb9321b4699e60203393a3016110cd565b6352b5ea0b60e11b5f5260045261119a91506114d0565b60445ffd5b5063ccc86bf160e01b5f526004523360245260445ffd5b6020366003190112610b1957600435801561134f577f00000000000000000000000000000000000000000000000000000000000000006111f681836115b3565b340361133057505f549061120a81836115c6565b5f558163ffffffff4216925b61122083836115c6565b8110156112f35761122f6114fe565b3381525f60208083018281526040808501898152606086018581526001608088019081528887526003909552919094209451855492519451915160ff60f01b60f09190911b166001600160f81b03199093166001600160a01b039091161760a09490941b65ffffffffffff60a01b169390931760d09390931b63ffffffff60d01b169290921791909117825590919051916004831015610f155780546001600160f81b031660f89390931b6001600160f81b03191692909217909155600101611216565b5060209160405190828252838201527f16a5410c80ce4d4082839ea17ff9fae01b3924da3e586c0e4ba3cdb1c9f7dae260403392a2604051908152f35b611339916115b3565b63195a3ca160e01b5f523460045260245260445ffd5b63f9820cc160e01b5f5260045ffd5b34610b19575f366003190112610b19576020600154604051908152f35b34610b19576040366003190112610b19576004356024356001600160a01b03811690818103610b1957821561134f578290335f52600260205260405f206001600160801b0381541683811061144b575f8085879582956001600160801b036113e78597828616906114de565b166001600160801b0319825416179055866040518381527fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb60203392a35af161142e611578565b501561143657005b633e6297ab60e21b5f5260045260245260445ffd5b83906313c3c9cf60e31b5f523360045260245260445260645ffd5b600435906001600160a01b0382168203610b1957565b906020600319830112610b195760043567ffffffffffffffff8111610b195782602382011215610b195780600401359267ffffffffffffffff8411610b195760248460051b83010111610b19576024019190565b6004811015610f1557602452565b906001600160801b03809116911603906001600160801b038211610c5457565b6040519060a0820182811067ffffffffffffffff82111761151e57604052565b634e487b7160e01b5f52604160045260245ffd5b604051906040820182811067ffffffffffffffff82111761151e57604052565b6040519190601f01601f1916820167ffffffffffffffff81118382101761151e57604052565b3d156115ae573d9067ffffffffffffffff821161151e576115a2601f8301601f1916602001611552565b9182523d5f602084013e565b606090565b81810292918115918404141715610c5457565b91908201809211610c5457565b91908110156115e35760051b0190565b634e487b7160e01b5f52603260045260245ffd5b906001600160801b03809116911601906001600160801b038211610c5457565b67ffffffffffffffff811161151e5760051b60200190565b80518210156115e35760209160051b010190565b91908203918211610c5457565b6004356001600160a01b0381168103610b195790565b60015481111561178a575f54808211611770575f198201828111610c54575f52600360205260405f20548060f81c6004811015610f15576001036117375760d01c63ffffffff165b7f0000000000000000000000000000000000000000000000000000000000000000906116da82826115c6565b4210611714575050506020817f3ec796be1be7d03bff3a62b9fa594a60e947c1809bced06d929f145308ae57ce92600155604051908152a1565b9061171e916115c6565b91635bf5b28d60e01b5f5260045260245260445260645ffd5b61176b9063ffffffff7f00000000000000000000000000000000000000000000000000000000000000009160d01c16611643565b6116ae565b90635bf5b28d60e01b5f526004526024525f60445260645ffd5b50565b929161179b610e2382611617565b918183526117a882611617565b602084019390601f1901368537945f526040519081935f90915f925f935b8685106117d7575050505050505050565b60401b906003851615611870575b8483038260c01c06850195600160ff88161b9187908791600160ff8a161b85178816611830575b916020826040946001979694520199825260208201520194179401939294906117c6565b8b5b84811061183f575061180c565b8981518c8114611864575b14611858575b604001611832565b60208101519350611850565b6020830151935061184a565b600160801b600286901c0160205260405f2091506117e5565b90815f52600360205260405f209283548060f81c6004811015610f1557600181141590816119b9575b506119b25760ff9060f01c169182600a03600a8111610c54578082116119aa575b50600a6119007f0000000000000000000000000000000000000000000000000000000000000000836115b3565b04916001600160a01b03811690816119a0575f945b60ff8416019560ff8711610c54577fae4e88dff895c3f3175114784f7282bfd0667cf6b0c7fce59ea8410090fc2aa360806119999588956119726103849b61199e9d9081549060ff60f01b9060f01b169060ff60f01b1916179055565b61197c878a611643565b9060405192835260208301528660408301526060820152a2611a66565b611643565b565b8360011c94611915565b90505f6118d3565b5050505050565b6002915014155f6118b2565b816119ce575050565b60018060a01b03165f5260026020526001600160801b036119f88160405f209316828454166115f7565b166001600160801b0319825416179055565b801561178a575f808080937f4cd1cedac1faabaf2d2d626f6caa6a7df4cf69ec7ecc3bcae2f938bdedc860716020604051838152a1815af1611a4a611578565b5015611a5257565b634e487b7160e01b5f52600160045260245ffd5b8115611aad57602081611a9a847f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f3946119c5565b6040519384526001600160a01b031692a2565b505056608080604052346015576102cf908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c80632c16cd8a1461020157806360b2267b146101d8578063641ad2371461006f57637e551b7514610045575f80fd5b3461006b57602036600319011261006b57602061006360043561025e565b604051908152f35b5f80fd5b3461006b57604036600319011261006b5760243560043567ffffffffffffffff821161006b573660238301121561006b5781600401359167ffffffffffffffff831161006b57366024848301011161006b575f926100cc8361025e565b90604051601f19603f601f19601f8501160116810181811067ffffffffffffffff8211176101c4576040528181525f6020808301938060248801863783010152519020908082036101ab5750506101e401608081355f1a1461015a575b5068010000000000000000821061014557602082604051908152f35b63fe6e1cfb60e01b5f5260045260245260445ffd5b905f5b826006821015610191576001840193355f1a60808111610182575b505060010161015d565b01607e19019250600185610178565b50509060a081355f1a036101295760010135915082610129565b83631884446d60e21b5f5260045260245260445260645ffd5b634e487b7160e01b5f52604160045260245ffd5b3461006b57602036600319011261006b576004355f525f602052602060405f2054604051908152f35b3461006b57602036600319011261006b5760206004356102208161025e565b90805f525f83528160405f20557f3a86c1e4c1e2a28ae17e2bb039de2f56158b778058feeab5f630f85915f1ba4883604051848152a2604051908152f35b90814091821561029f575b821561028b575b82156102795750565b6353c64fef60e11b5f5260045260245ffd5b8092505f525f60205260405f205491610270565b805f5260205f818171f90827f1c53a10cb7a02335b1753200029355afa60203d141615610269575f5192506102695660808060405234601557611811908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c8063205dc27d14610a7a5780632c8413e714610a4557806357f497391461097357806367c181081461081f5780637c6211a4146105e4578063ca788f2c1461047c578063ea97ed74146102e05763fafddaa614610071575f80fd5b346102dc5760a03660031901126102dc576044356001600160401b0381116102dc576100a1903690600401610e9f565b6064356001600160401b0381116102dc576100c0903690600401610edc565b608435916001600160401b0383116102dc57826004019460e060031985360301126102dc57601f193601356002861495156102c8576101028685933583611361565b9490965f146102b15761012c6101319261ffff60ff6101208c611133565b9260081c169116611142565b611054565b9160a48501908385610143848b610f71565b90501493841594610297575b841561027d575b841561024b575b5050508115610226575b81156101d7575b506101ab576101a29260ff610195608461018e6020989661019c96610fa6565b930161115f565b1690610fb9565b90610fc6565b51604051908152f35b60ff8361ffff6101bf608461018e8a611133565b91636d4a09f160e01b5f52166004521660245260445ffd5b61020291506101e961021e9188610f71565b9290608487019360ff6101fb8661115f565b169161114f565b35916101fb60ff61021660c489018b610f71565b92909361115f565b35145f61016e565b90506102436102358288610f71565b60ff6101fb6084890161115f565b351590610167565b6102719293945061025f60c489018b610f71565b6040519060051b80928237209361114f565b351415905f838161015d565b93508560ff61028e60848a0161115f565b16101593610156565b9350856102a760c489018b610f71565b905014159361014f565b610131915061ffff6102c289611133565b16611054565b634e487b7160e01b5f52603260045260245ffd5b5f80fd5b346102dc5760403660031901126102dc576024356001600160401b0381116102dc57610310903690600401610edc565b600281149136601f190135905f1983018381116104685761033290848361114f565b359263ffffffff8360d81c166103488685611789565b61035181611184565b955f5260405180925f60208901915f925f935b8685106103b6578c8c8c8c8c156102c85761039e936103ac92610388923590611361565b9190604051948594606086526060860190610f0c565b908482036020860152610f0c565b9060408301520390f35b60401b90600385161561044f575b8483038260c01c06850195600160ff88161b9187908791600160ff8a161b8517881661040f575b91602082604094600197969452019982526020820152019417940193929490610364565b8b5b84811061041e57506103eb565b8981518c8114610443575b14610437575b604001610411565b6020810151935061042f565b60208301519350610429565b600160801b600286901c0160205260405f2091506103c4565b634e487b7160e01b5f52601160045260245ffd5b346102dc5760c03660031901126102dc5760043560a03660231901126102dc575f806101fe600784901c1660d884901c63ffffffff16808210156105dc5750925b60443563ffffffff81168091036102dc576104d7906117cc565b9060643561ffff811681036102dc5761ffff8092829694965060281c16191616925f60a435906fffffffffffffffffffffffffffffffff821680921415908760011b9760018060ff1b0381161415945b87821c80156105ca576001849116156105bf576102dc576001600160fd1b03821682036104685760ff848360031b1c16806003026003810482036104685787610468578a1161058357505061057d600191611046565b90610527565b6105909192965085611142565b948560030295600387040361046857885f9610156105b2575b61057d90611046565b6001811b909617956105a9565b509061057d90611046565b60408289825191151582526020820152f35b9050926104bd565b346102dc5760403660031901126102dc576040516004356101a082016001600160401b0381118382101761080b576040525f8252602082015f8152604083015f8152606084015f8152608085015f815260a086015f815260c087015f815260e08801915f83526101008901935f85526101208a01955f87526101408b01975f89526101608c01995f8b526101808d019b5f8d5260ff811660138110156107e15761068e9083611127565b8d60f982901c600116156107f5576106a890600990611127565b60ff808260081c1616835260ff808260101c1616845261ffff808260181c1616855261ffff808260281c1616865260018160f81c161515875264ffffffffff8160381c16885264ffffffffff8160601c168952815160138110156107e157600511156107cf575b8060b01c64ffffffffff168b5260d81c63ffffffff1663ffffffff168b526024358c52604051809d519061074291610ecf565b5160208d0161075091610ecf565b5160ff1660408c01525160ff1660608b01525161ffff1660808a01525161ffff1660a089015251151560c08801525164ffffffffff1660e08701525164ffffffffff166101008601525164ffffffffff166101208501525164ffffffffff166101408401525163ffffffff16610160830152516101808201526101a090f35b64ffffffffff8160881c168a5261070f565b634e487b7160e01b5f52602160045260245ffd5b50815160138110156107e1576106a8908f611127565b634e487b7160e01b5f52604160045260245ffd5b346102dc5760203660031901126102dc5760043560038110156102dc576108516102009161084b6110b7565b5061157a565b6001600160401b036101e06040519263ffffffff815116845263ffffffff602082015116602085015263ffffffff604082015116604085015263ffffffff606082015116606085015263ffffffff608082015116608085015263ffffffff60a08201511660a085015263ffffffff60c08201511660c085015263ffffffff60e08201511660e085015263ffffffff6101008201511661010085015263ffffffff6101208201511661012085015263ffffffff6101408201511661014085015263ffffffff6101608201511661016085015263ffffffff610180820151166101808501526bffffffffffffffffffffffff6101a0820151166101a08501526bffffffffffffffffffffffff6101c0820151166101c08501520151166101e0820152f35b346102dc5760a03660031901126102dc5760043560443580151581036102dc575f6064356084356109b26109aa8560243588611361565b959096611547565b935f925b80841c8015610a3a5760011615610a2d57946109db826109d68387611054565b610fa6565b95865b6109e88489610fb9565b811015610a1657846109fa828b610fc6565b5114610a09575b6001016109de565b6001861b90961795610a01565b5093610a2491929650611046565b929490946109b6565b92610a2490959195611046565b602086604051908152f35b346102dc5760e03660031901126102dc5760603660431901126102dc576020610a7260c43560a435610fda565b604051908152f35b346102dc576101603660031901126102dc576101003660231901126102dc57610124356001600160401b0381116102dc57610ab9903690600401610e9f565b61014435906001600160401b0382116102dc578160040160a060031984360301126102dc5760609382156102c857610afc9060028414903536601f190135611361565b93908051610baa575b5050506002610b1d9193929314601f19360135611547565b610b2681611184565b60208301809460051b602083016020819560051b850101925b838210610b9857505050505160051b9020916040519283926040840191845260406020850152518091526060830191905f5b818110610b7f575050500390f35b8251845285945060209384019390920191600101610b71565b82812082526020909101908201610b3f565b909192945061ffff601f1936013560181c1660015f1982011e61010103811c91110292610bd78180610f3f565b6044850195610be68785610f71565b9091610bf56064890187610f71565b95909382958415908115610e81575b50610dc057604051936001925f1992608087019283925f92905b828410610e4c57505050505f1982528787985b610dcf57505060c060843560a0870151149501149280011c151616169260051b01141615610dc057610c84916084610c8e610c6c8480610f3f565b5093610c7b6024880182610f3f565b96909882610f71565b9390970190610f71565b83949194518080971491821592610db5575b5050610da357610caf85611184565b9685966040519360043585525f60608601905b898110610cf7575b5050505050505050508103610ce65750916002610b1d85610b05565b62aea2d360e11b5f5260045260245ffd5b8b8160051b886020828c0101518c81868b01355f1a91858d84800101918460051b8d01968460208201526040606435910152013589528d6080863591015281813560f01c148a84101693610d7e575b505050905015610d625760a08920910160200152600101610cc2565b5050989950505050505050505090858080808080808080610cca565b6001908119013560f01c0114901515161690601f19013560408b0152805f8080610d46565b8462aea2d360e11b5f5260045260245ffd5b14159050858b610ca0565b637ca55c7760e01b5f5260045ffd5b8182935b808210610de85750505f198084520180610c31565b9093845160031981168a5b868110610e1457505060021c81526080892060208201526040019390610dd3565b909c8d885114600114610e365760016020828193358552019e5b019101610df3565b9c96600160408260208094015185520198610e2e565b9091929496604060019187800184013560f01c98891188151716988881528760051b8501356020820152019501929190610c1e565b90506001600160ff1b0385168503610468578460011b14158e610c04565b9181601f840112156102dc578235916001600160401b0383116102dc57602080850194606085020101116102dc57565b9060138210156107e15752565b9181601f840112156102dc578235916001600160401b0383116102dc576020808501948460051b0101116102dc57565b90602080835192838152019201905f5b818110610f295750505090565b8251845260209384019390920191600101610f1c565b903590601e19813603018212156102dc57018035906001600160401b0382116102dc576020019181360383136102dc57565b903590601e19813603018212156102dc57018035906001600160401b0382116102dc57602001918160051b360383136102dc57565b8181029291811591840414171561046857565b9190820180921161046857565b80518210156102c85760209160051b010190565b919091601f1936013560ff8160101c16841461103a57610ffd90604435906111b1565b93909184821015611023579061101a61101f949561019c93610fa6565b610fb9565b5190565b8482633c58b2eb60e11b5f5260045260245260445ffd5b60181c61ffff16925050565b5f1981146104685760010190565b811561105e570690565b634e487b7160e01b5f52601260045260245ffd5b6040519061020082018281106001600160401b0382111761080b57604052565b6040519190601f01601f191682016001600160401b0381118382101761080b57604052565b6110bf611072565b905f82525f60208301525f60408301525f60608301525f60808301525f60a08301525f60c08301525f60e08301525f6101008301525f6101208301525f6101408301525f6101608301525f6101808301525f6101a08301525f6101c08301525f6101e0830152565b60138210156107e15752565b3561ffff811681036102dc5790565b9190820391821161046857565b91908110156102c85760051b0190565b3560ff811681036102dc5790565b6001600160401b03811161080b5760051b60200190565b906111966111918361116d565b611092565b82815280926111a7601f199161116d565b0190602036910137565b909160ff8260081c1660ff8360101c169361ffff8460181c1694856111d68285610fa6565b101561135b576111e68184610fa6565b955b6111f187611184565b92600182901b906001600160ff1b038316830361046857601e82018092116104685761121f611191836117f6565b9180835261122f601f19916117f6565b013660208401375f52602084015f925f935b8a85106112f35750505050506112578184610fa6565b86146112eb57858110156112e45780915b61127f61127a846109d65f829a611547565b611184565b965f925f5b8681106112945750505050505050565b895f5b8781106112a8575050600101611284565b600191966112db6112ca6112c48861012c8661101a8b8b610fa6565b89610fc6565b51916112d581611046565b99610fc6565b52018a90611297565b8591611268565b909450925050565b60401b936003811615611342575b8060019183038660c01c06810160208180018701019081519061ffff82161895602061ffff818680018b010151168518918881520196181890520193611241565b600160811b600282901c0160205260405f209450611301565b856111e8565b929060ff8460081c169060ff8560101c169461ffff8160181c1691826113878886610fa6565b1015611541576113978785610fa6565b925b6113a284611184565b91600182901b906001600160ff1b038316830361046857601e8201809211610468576113d0611191836117f6565b918083526113e0601f19916117f6565b013660208401375f52602083015f925f935b8785106114d95750505050508515806114c7575b6114bf57828710156114b95786925b61143661127a856109d6819a805f146114b25761ffff8860281c1697611547565b975f935f5b87811061144c575050505050505050565b60018083831c16146114aa578a5f5b88811061146e5750506001905b0161143b565b600191976114a161149061148a8961012c8661101a8c8b610fa6565b8a610fc6565b519161149b81611046565b9a610fc6565b52018b9061145b565b600190611468565b5f97611547565b82611415565b959450505050565b506114d28785610fa6565b8314611406565b60401b936003811615611528575b8060019183038660c01c06810160208180018701019081519061ffff82161895602061ffff818680018b0101511685189188815201961818905201936113f2565b600160811b600282901c0160205260405f2094506114e7565b82611399565b90156115715761156e9061156861ffff60ff8360081c169260281c166117cc565b90611142565b90565b60081c60ff1690565b6115826110b7565b5060038110156107e15780156116db57600114611634576115a16110b7565b506115aa611072565b6004815260c86020820152603c6040820152601e6060820152601e6080820152607860a0820152607860c082015261012c60e0820152620151806101008201526201518061012082015260146101408201526107086101608201526001610180820152670de0b6b3a76400006101a0820152662386f26fc100006101c08201525f6101e082015290565b61163c6110b7565b50611645611072565b60828152611f406020820152611c206040820152610e106060820152610e10608082015261546060a08201526201518060c082015261a8c060e082015262093a8061010082015262278d006101208201526201518061014082015262093a80610160820152600c61018082015266b1a2bc2ec500006101a08201526611c37937e080006101c082015262f424006101e082015290565b506116e46110b7565b506116ed611072565b60828152611f4060208201526201518060408201526201518060608201526201518060808201526203f48060a08201526212750060c08201526206978060e082015262278d0061010082015262ed4e006101208201526202a300610140820152622e2480610160820152600c610180820152670de0b6b3a76400006101a082015266b1a2bc2ec500006101c082015262f424006101e082015290565b60ff8160081c168092156117c6575063ffffffff9060d81c168160011b9160018060ff1b0381160361046857808210156117c1575090565b905090565b91505090565b90815f925b6117d85750565b916117e290611046565b915f198101908082116104685716806117d1565b6001600160401b03811161080b57601f01601f19166020019056",
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
// Solidity: function challengeAt(bytes32 id, uint256 index) view returns((address,uint96,uint16,bool,uint16))
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
// Solidity: function challengeAt(bytes32 id, uint256 index) view returns((address,uint96,uint16,bool,uint16))
func (market *Market) TryPackChallengeAt(id [32]byte, index *big.Int) ([]byte, error) {
	return market.abi.Pack("challengeAt", id, index)
}

// UnpackChallengeAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc12e266a.
//
// Solidity: function challengeAt(bytes32 id, uint256 index) view returns((address,uint96,uint16,bool,uint16))
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
// the contract method with ID 0xde300f9f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function convict(bytes32 id, uint256 index, (address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) t, (address,uint96,bytes32,bytes32,bytes32,uint64,uint32,uint64) s, (bytes32,address,bytes32)[] rounds) returns()
func (market *Market) PackConvict(id [32]byte, index *big.Int, t Terms, s Submission, rounds []Round) []byte {
	enc, err := market.abi.Pack("convict", id, index, t, s, rounds)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConvict is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xde300f9f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function convict(bytes32 id, uint256 index, (address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) t, (address,uint96,bytes32,bytes32,bytes32,uint64,uint32,uint64) s, (bytes32,address,bytes32)[] rounds) returns()
func (market *Market) TryPackConvict(id [32]byte, index *big.Int, t Terms, s Submission, rounds []Round) ([]byte, error) {
	return market.abi.Pack("convict", id, index, t, s, rounds)
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
// Solidity: function windows() view returns((uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint96,uint96,uint64))
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
// Solidity: function windows() view returns((uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint96,uint96,uint64))
func (market *Market) TryPackWindows() ([]byte, error) {
	return market.abi.Pack("windows")
}

// UnpackWindows is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2713f36e.
//
// Solidity: function windows() view returns((uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint96,uint96,uint64))
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
