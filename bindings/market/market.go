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
	Bin: "0x6102a06040523461048a57604051601f619ac738819003918201601f19168301916001600160401b0383118484101761044d57808492604094855283398101031261048a57805190600382101561048a57602001516001600160a01b038116810361048a5761006d8261051e565b9163ffffffff8351169161008d602085019363ffffffff85511690610741565b600181901b92906001600160ff1b038116036104765763ffffffff610180860151169283810293818504149015171561047657604085019363ffffffff855116936100e4606088019563ffffffff87511690610741565b906100fb608089019263ffffffff84511690610741565b906001600160ff1b0382168203610476576101199160011b90610741565b9261013060c089019463ffffffff86511690610741565b9561014760e08a019763ffffffff89511690610741565b6101608a019063ffffffff82511690818110156104615750506101a08a01516101408b01519151604051926001600160601b0390921691611ba4918285019163ffffffff91821691168583106001600160401b0384111761044d5760809486946164da86393084526020840152604083015260608201520301905ff08015610442576001600160a01b03166080526040516102e98082016001600160401b0381118382101761044d57829161807e833903905ff08015610442576001600160a01b031660a0526040516117608082016001600160401b0381118382101761044d578291618367833903905ff0958615610442576001600160a01b0390961660c05260e095909552610100908152875163ffffffff9081166101209081529351811661014052965187166101605293518616610180525185166101a05260a086015185166101c0908152915185166101e09081529351851661020052918501518416610220529084015190921661024052908201516001600160601b03166102605201516001600160401b031661028052604051615d8b908161074f82396080518181816102e701528181610605015281816108f001528181610e750152818161144801528181611e810152818161216e015281816122480152818161286701528181612a6201528181612dd80152818161334d0152818161356a0152818161392401528181613dfa01526146d0015260a051818181612473015261341f015260c051818181610b1f01528181610f1401528181613c060152818161458e0152818161544601526154a7015260e051818181610c23015281816112320152612052015261010051816140eb015261012051818181611f670152612d9a0152610140518181816107b601526123ea015261016051816125150152610180518161255c01526101a051816143f801526101c05181612d4301526101e05181612d6d0152610200518161572401526102205181611b74015261024051818181615a620152615a89015261026051816149c40152610280518161499d0152f35b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b63e472dedb60e01b5f5260045260245260445ffd5b634e487b7160e01b5f52601160045260245ffd5b5f80fd5b6040519061020082016001600160401b0381118382101761044d57604052565b6104b661048e565b905f82525f60208301525f60408301525f60608301525f60808301525f60a08301525f60c08301525f60e08301525f6101008301525f6101208301525f6101408301525f6101608301525f6101808301525f6101a08301525f6101c08301525f6101e0830152565b6105266104ae565b50600381101561072d57801561067f576001146105d8576105456104ae565b5061054e61048e565b6004815260c86020820152603c6040820152601e6060820152601e6080820152607860a0820152607860c082015261012c60e0820152620151806101008201526201518061012082015260146101408201526107086101608201526001610180820152670de0b6b3a76400006101a0820152662386f26fc100006101c08201525f6101e082015290565b6105e06104ae565b506105e961048e565b60828152611f406020820152611c206040820152610e106060820152610e10608082015261546060a08201526201518060c082015261a8c060e082015262093a8061010082015262278d006101208201526201518061014082015262093a80610160820152600c61018082015266b1a2bc2ec500006101a08201526611c37937e080006101c082015262f424006101e082015290565b506106886104ae565b5061069161048e565b60828152611f4060208201526201518060408201526201518060608201526201518060808201526203f48060a08201526212750060c08201526206978060e082015262278d0061010082015262ed4e006101208201526202a300610140820152622e2480610160820152600c610180820152670de0b6b3a76400006101a082015266b1a2bc2ec500006101c082015262f424006101e082015290565b634e487b7160e01b5f52602160045260245ffd5b919082018092116104765756fe6101206040526004361015610012575f80fd5b5f60a0525f3560e01c80630520db3e146147995780630fb585ba1461477b5780630fd0a40d146147335780631012a5de146146435780631b89e7e2146145bd5780631fc3332914614577578063205dc27d1461426b5780632560b861146141385780632713f36e146140355780632763d97514613fc0578063282c51eb14613f925780632c8413e714613cf357806344bff92a14613cd757806344c3dcfd1461363957806354ef76641461344e57806359659e901461340857806359cfa53b14613162578063654e6fdd14612af957806366afd8ef146129c1578063703686801461299d57806375d9b1c9146129095780637e749807146126d6578063a0f78c761461234f578063a3ab25fc14612009578063abdbbf2c14611eb0578063ad09c7ce14611e6a578063aea1678e14611af5578063b07eeda814611a83578063b4a6def1146119cf578063bae111ec14611315578063c12e266a14611261578063d4c5b2521461121b578063db371c601461111b578063de300f9f14610bcb578063deb2b7b614610727578063ea97ed74146106bb578063f4db2bfb146105615763fafddaa6146101c0575f80fd5b346104c95760a03660031901126104c9576004356044356001600160401b0381116104c9576101f3903690600401614806565b6064929192356001600160401b0381116104c957610215903690600401614884565b9290916084356001600160401b0381116104c95780600401938136039560e06003198801126104c95761024d91848960243588615b7d565b96919390975f1982018281116105495761028a9261026a92614b67565b3596610275876150be565b9061ffff6102838b886154ef565b9216615c3f565b9161ffff610297876150be565b169660d885901c63ffffffff166102ae8a876154ef565b6040516323eee75d60e21b8152600481019390935260248301919091526044820152606481018490526001608482015260a0518160a4817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa90811561053c5760a05191610518575b506001600160a01b039061033490615157565b5116968715610502575060a080518690526002602052516040902097156104f257600163ffffffff895460201c16935b818065ffffffffffff8c5460501c16968761ffff6103818d6150be565b161c931c16911617146104cf57610397866150be565b6103a360448301614c29565b9260a483013590602219018112156104c9578201926004840135936001600160401b0385116104c9576024019360051b80360385136104c957610410948160405191823720918961ffff63ffffffff60648261040160248a016150be565b1697013594169216888a615c82565b61041982615420565b602081519181808201938492010103126104c55761048f61ffff9361047a6104bf998694519565ffffffffffff6001876104528d6150be565b161b161781549065ffffffffffff60501b9060501b169065ffffffffffff60501b1916179055565b6001603f60fa1b0316600160fa1b17956150be565b916040519661049d886148f9565b875260a05160208801521660408601526001606086015216608084015261567a565b60a05180f35b5f80fd5b60a05180fd5b61ffff6104db876150be565b63d2cfcd2760e01b60a0515216600452602460a051fd5b600161ffff8560281c1693610364565b637d65069360e11b60a05152600452602460a051fd5b61053691503d8060a051833e61052e818361492f565b8101906150cd565b5f610321565b6040513d60a051823e3d90fd5b634e487b7160e01b60a051526011600452602460a051fd5b346104c9576102403660031901126104c95761057b614a5f565b336001600160a01b039091160361068c576105946151cb565b61059d8161523e565b50600b6105c56105ad6004614dea565b60a0805185905260016020525160409020549061498a565b916105d08282615d19565b60a051505f516020615d6b5f395f51905f52606060405160a051815260a0516020820152856040820152a36001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811690600435908116908181036104c95750813b156104c95760446040518094819363ef6506db60e01b8352600483015260a051602483015260a051945af1801561053c576106735760a05180f35b60a05161067f9161492f565b60a0516104c957806104bf565b610694614a5f565b60a080516304501b4b60e41b9052336004526001600160a01b039190911660245251604490fd5b346104c95760403660031901126104c9576024356001600160401b0381116104c9576106eb903690600401614884565b505060043560a0515260a051602052610722604060a05120546040519060208201526020815261071c60408261492f565b3661518f565b61549b565b346104c95761073536614836565b61073e84615220565b918260a0515260a051602052604060a05120549160ff83169160138310156109955761077c9161077691610771886152f7565b615319565b846153b6565b50610785614bbd565b916001600160a01b0361079786614a8b565b16835264ffffffffff8160381c16906107db64ffffffffff8260b01c167f00000000000000000000000000000000000000000000000000000000000000009061498a565b60a0519060038514908115610bbb575b81610bb1575b50156109ad575050505061085c6001600160601b0361082e6020600e9683600a8161081f6101008d01614ae4565b16041660408701525b01614ae4565b1661085761083b87614dea565b6001600160601b036108506101208a01614ae4565b1690614b8b565b61498a565b936108836001600160601b036108756101008401614ae4565b169160208401928352614a8b565b6001600160a01b0316606083019081529461089e8585615d19565b60018060a01b0383511694604084019485519660808601976108c189518661498a565b916013851015610995575f516020615d6b5f395f51905f529260609260405192835260208301526040820152a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031694853b156104c95760405163729abb0160e01b815284516001600160a01b03908116600483015293516024820152945160448601529551821660648501529451608484015260a08083015190911660a484015260c09091015160c48301525190929091839160e4918391905af1801561053c576106735760a05180f35b634e487b7160e01b60a051526021600452602460a051fd5b8061099557600484148015610ba3575b80610b9a575b15610a1d5750505050600f926001600160601b036109e46101008701614ae4565b168060408401526003810290808204600314901517156105495761082e602061085c93600a6001600160601b0394046080870152610828565b60f982901c60011615610a6657505050508160a051526003602052610a4e64ffffffffff604060a0512054166152ab565b61085c6001600160601b0361082e6020601196610828565b61099557600883149182610b90575b5081610ad0575b5015610ab4575061085c6001600160601b0361082e602060109683600a81610aa76101008d01614ae4565b1604166040870152610828565b60a051630aaf2b6d60e11b9052610acb9083614a20565b60a051fd5b60a051915060fa81901c600116610ae9575b5086610a7c565b610b1b91506040908560a0515260026020528160a05120908251938492839263329e23cb60e21b845260048401614b18565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa90811561053c5760a05191610b60575b5086610ae2565b610b82915060403d604011610b89575b610b7a818361492f565b810190614af8565b5086610b59565b503d610b70565b4211915087610a75565b508242116109c3565b505060a051600784146109bd565b90504311896107f1565b60a05192506006861491506107eb565b346104c9576103a03660031901126104c9576024356004356102403660431901126104c957610100366102831901126104c957610384356001600160401b0381116104c957610c1e903690600401614806565b9092907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316338190036111015750610c5d83615623565b91610c99610c9383876040516020810190610c7a82610284614c97565b6101008152610c8b6101208261492f565b519020615319565b856153b6565b5083610ca3615201565b036110de57610cb28185615846565b91600160405193610cc2856148f9565b8054828060a01b038116865260a01c602086015201549161ffff6040850193818116855260ff8160101c161515606087015260181c166080850152857fbbd2fecdce079d9f601fb8db49e21f3505e30e68c6876090426c4e4caabaa8bd602060405160018152a3610d31614bbd565b93610284356001600160a01b038116908181036104c957508552610144356001600160601b03811695908681036104c9576040820187815260038802968888046003148915171561054957600a608085019804885260018060a01b039051169660a084019788528151918260021b928084046004149015171561054957600a60c086019304835260a051506102a4356001600160601b038116908181036104c95750610ddd6044614dea565b90610164356001600160601b0381168082036104c957610e01936108579250614b8b565b602086019a8b5293506044356001600160a01b03811691908281036104c9575060608601918252610e3360128d615d19565b60128c5f516020615d6b5f395f51905f52606060018060a01b038a51168551610e5d89518c61498a565b9060a0515060405192835260208301526040820152a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169a8b3b156104c95760405163729abb0160e01b815296516001600160a01b03908116600489015290516024880152905160448701529051811660648601529051608485015287511660a48401525160c483015260a05190829060e49082908a5af1801561053c576110c5575b5060a05195968215967f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316905b848110610f4b5760a05180f35b8860018214610f85610f5e848988614b67565b3582156110b6578d60a0515260026020528263ffffffff604060a051205416915b89615603565b9161109e576060820190815161ffff8a511690604051926357f4973960e01b84528960048501528835602485015260448401526064830152608482015260208160a481885afa90811561053c5760a0519161106d575b50809152610fed575b50600101610f3e565b87516001600160a01b0316893b156104c957604080516352ea941560e01b815283516004820152602084015160248201529083015160448201526060909201516064830152600a608483015260a482015260a0518160c481838d5af1801561053c5715610fe45760a0516110609161492f565b60a0516104c9578a610fe4565b90506020813d8211611096575b816110876020938361492f565b810103126104c557518d610fdb565b3d915061107a565b634e487b7160e01b60a051526032600452602460a051fd5b8261ffff8960281c1691610f7f565b60a0516110d19161492f565b60a0516104c95787610f09565b836110e7615201565b9063c069bac960e01b60a05152600452602452604460a051fd5b6304501b4b60e41b60a0515233600452602452604460a051fd5b346104c95760203660031901126104c9576004356040516101a081018181106001600160401b038211176112035760405260a051815260a051602082015260a051604082015260a051606082015260a051608082015260a05160a082015260a05160c082015260a05160e082015260a05161010082015260a05161012082015260a05161014082015260a05161016082015261018060a0519101528060a0515260a051602052604060a05120549060a051526001602052604060a051205460405191631f18846960e21b6020840152602483015260448201526044815261072260648261492f565b634e487b7160e01b60a051526041600452602460a051fd5b346104c95760a0513660031901126104c9576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346104c95761126f366148b4565b90611278615084565b5060a051526004602052604060a051209060a0515260205260a0604081512061ffff6040516112a6816148f9565b8254908260018080881b038416958684526020840194881c85520154926001600160601b0360408401918386168352836080606087019660ff8960101c1615158852019660181c1686526040519788525116602087015251166040850152511515606084015251166080820152f35b346104c95760a03660031901126104c9576044356001600160401b0381116104c957611345903690600401614806565b6064356001600160401b0381116104c957611364903690600401614884565b90926084356001600160401b0381116104c957366023820112156104c9576001600160401b038160040135116104c95736602460a0836004013502830101116104c9576113b983868685602435600435615b7d565b60c05260a0519193909291906113cf84866154ef565b96878460040135116119b45760a0515b8460040135811061196857505f198101908082116105495761140092614b67565b359563ffffffff8560d81c16604051976323eee75d60e21b895260048901526024880152604487015260648601528060040135608486015260a0518560a48160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa94851561053c5760a0519561194a575b50611483615084565b9382831561193b575b6118d5575b60a05160805282156118c55763ffffffff8551166080525b6080519583156118bc5763ffffffff602087015116975b886101005260408701519261ffff8760281c169260a0515060a0515b8660040135811061163d57505050505050505f14611610575063ffffffff821681526080602082019163ffffffff6101005116835260043560a051526002602052604060a051209263ffffffff82511667ffffffff000000008554925160201b16916001600160401b0319161717835561157561ffff604083015116849061ffff60401b82549160401b169061ffff60401b1916179055565b6060810151835465ffffffffffff60501b191660509190911b65ffffffffffff60501b16178355015181546001600160801b031660809190911b6fffffffffffffffffffffffffffffffff19161790555b60405191610100511860c0511b82526080511860c0511b60208201527ff4ec1938bc8ce768796290fa179af64a640c9dcfea1bb1b17bb106f5b7808932604060043592a260a05180f35b60a0805160043590525160208190526040902066ffff000000000019909116602884901b179055506115c6565b61164f81886004013560248a016150ae565b61166760c05161ffff611661846150be565b16614b8b565b60e0528a6001806101005160e0511c16146118b257600165ffffffffffff6060829301511661ffff611698856150be565b161c16146118a6576001600160a01b036116b28385615164565b51161561188357881580611858575b611835576116d160408201615178565b15611829578815611821576116e88460e051615185565b8481101561109e578a6117529160051b8701355b611705846150be565b6001600160a01b036117178789615164565b51169061172660608701614c29565b9161ffff611736602089016150be565b169461ffff63ffffffff60808a01359516931690600435615c82565b600160e0511b61010051176101005261176d60408201615178565b611811575b88611783575b506001905b016114dc565b61ffff8091611798602089198b1692016150be565b60a05194939116919091161682815b6117e95750506001600160801b0360808c015116916001600160801b03808216840111610549576001926001600160801b03809216011660808c015290611778565b90926001600160801b0360018516831b16179260011c906008810180911161054957816117a7565b889b600160e0511b179b50611772565b60e0516116e8565b6117528a60a0516116fc565b61184161ffff916150be565b6349abdb2f60e01b60a0515216600452602460a051fd5b5061ffff611868602083016150be565b161515806116c1575061187d60408201615178565b156116c1565b61188f61ffff916150be565b637d65069360e11b60a0515216600452602460a051fd5b6104db61ffff916150be565b505060019061177d565b608051976114c0565b61ffff8460281c166080526114a9565b935060043560a051526002602052604060a05120604051906118f6826148f9565b5463ffffffff8116825263ffffffff8160201c16602083015261ffff8160401c16604083015265ffffffffffff8160501c16606083015260801c608082015293611491565b5060018460fa1c16151561148c565b6119619195503d8060a051833e61052e818361492f565b938661147a565b926119938960c05161ffff61198d611988898b6004013560248d016150ae565b6150be565b16615c3f565b906001600160fd1b0385168503610549576001918560031b1b1793016113df565b8363609349b760e11b60a0515260040135600452602460a051fd5b346104c95760203660031901126104c9576119e8615084565b5060043560a05152600260205260a060408151206001600160801b0360405191611a11836148f9565b5465ffffffffffff63ffffffff82169384815261ffff6020820163ffffffff8560201c16815263ffffffff6040840191838760401c16835260806060860195878960501c168752019660801c875260405198895251166020880152511660408601525116606084015251166080820152f35b346104c95760203660031901126104c9576004358060a051526006602052604060a051205415611ade575b7f7ffcd7a18b5187efdaf32c385e3abce8eb7e01f55b3c5e212763c6f8fc8199de6020604051338152a260a05180f35b8060a05152600660205243604060a0512055611aae565b6102403660031901126104c957611b0a614a5f565b336001600160a01b039091160361068c57604435600281109081156104c95780611e4d57611b36615888565b9183611e25578585611b46614d49565b803403611e0b5750611b566151cb565b908160a0515260a051602052604060a05120549283611de757611b997f00000000000000000000000000000000000000000000000000000000000000004261498a565b93600161ff00611ba7614d2b565b60843560ff811694909360089290921b9290921661ffff1990921617178282036104c9576001600160401b0360c435908116939092909162ff00001916601082901b62ff000016178484036104c9576001600160401b03611c1563ffffffff611c0e614c16565b1686614ed6565b1660181b9064ffff0000001916178860381b9064ffffffffff60381b1916178760a0515260a051602052604060a051205560018060a01b03611c55614a5f565b60405191169690956004356001600160a01b038116908190036104c95787526024356001600160401b038116908190036104c9576020880152156104c957611ca1906040870190614ec9565b60643560ff8116908190036104c957606086015250608084015260a43563ffffffff8116908190036104c95760a08401525060c082015260e43563ffffffff8116908190036104c95760e0820152610104356001600160601b038116908190036104c957610100820152610124356001600160601b038116908190036104c957610120820152610144356001600160601b038116908190036104c957610140820152610164356001600160601b038116908190036104c957610160820152610184356001600160601b03811694908590036104c957610260827fab5ff3f634da0b89885d424b8b23d012f94954b139e129873a60c497d7c806e692602097610180889601526101a4356101a08301526101c4356101c08301526101e4356101e08301526102043561020083015261022435610220830152610240820152a3604051908152f35b8260ff851660138110156109955760a05163509b2d0560e11b9052610acb91614a20565b63195a3ca160e01b60a0515234600452602452604460a051fd5b608494506040519363d55650fd60e01b85526004850152602484015260448301526064820152fd5b60a051635457217d60e11b9052901561099557600452602460a051fd5b346104c95760a0513660031901126104c9576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346104c95760203660031901126104c95760a080516004359081905290516020819052604090205460ff8116601381108015610995576004198201611feb575050611f0464ffffffffff8260381c166152ab565b611f1764ffffffffff8260881c166152d7565b611f3760ff8260081c16611f3161ffff8460281c16615d3e565b90614b8b565b15611fd45760207f13c2def9164da2bd54c178fa07918c110f7d0f88be54cf97ec7f38b37fa6d6e1916006611f8c7f00000000000000000000000000000000000000000000000000000000000000004361498a565b60a08051879052805185525160409081902064ffffffffff60b01b1990931660ff64ffffffffff60b01b01199094169390931760b082901b179091559051908152a260a05180f35b506320fa328560e11b60a05152600452602460a051fd5b909150156109955760a05163509b2d0560e11b9052610acb91614a20565b346104c9576101603660031901126104c9576024356004356101003660431901126104c957610144356001600160401b0381116104c95761204e903690600401614806565b91907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633819003611101575061208c82615623565b916120ae6120a885846040516020810190610c7a826044614c97565b826153b6565b506120b98582615846565b94600186019062ff00001982541682558260a051526003602052604060a051209263ffffffff845460481c1680156105495761ffff9461211d63ffffffff925f190180929063ffffffff60481b82549160481b169063ffffffff60481b1916179055565b161561232d575b7fbbd2fecdce079d9f601fb8db49e21f3505e30e68c6876090426c4e4caabaa8bd602060405160a0518152a35460181c169061ffff820361221b575050915460a081901c925090507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166121ab6121a1614a75565b9260a11c84614ea9565b90803b156104c95760405163ef6506db60e01b815260a0516001600160a01b039490941660048201526001600160601b039290921660248301529092839160449183915af1801561053c57612202575b5060a05180f35b60a05161220e9161492f565b60a0516104c957806121fb565b92935061228b92600883901c60ff16808310801593600192612282926123265761224491614b8b565b925b7f000000000000000000000000000000000000000000000000000000000000000060a084901b8490031697851561231c5760ff845b1691614b67565b35911b92615603565b90612294614a75565b813b156104c957604080516352ea941560e01b815284516004820152602085015160248201529084015160448201526060909301516064840152600160848401526001600160a01b031660a483015260a05190829060c490829084905af1801561053c57612303575b506104bf565b60a05161230f9161492f565b60a0516104c957806122fd565b60ff60a05161227b565b5092612246565b60a08051829052516020819052604090206001607f60f91b0387169055612124565b346104c95760403660031901126104c9576024356004356001600160401b0382116104c957366023830112156104c9578160040135916001600160401b0383116104c95736602484830101116104c9578160a0515260a051602052604060a05120549060ff821690601382109182156109955760068114928315806126c5575b6126a757505064ffffffffff8360b01c1680431115612682577f0000000000000000000000000000000000000000000000000000000000000000612413818361498a565b431161265f575060249160646020928760a0515260018452604060a05120549880604051968795869463641ad23760e01b86526004860152604082860152826044860152018484013760a051828201840152601f01601f191681010301817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa90811561053c5760a0519161260d575b507f5dd2e6340923f928b98e2eeda5ca967230471f5508d1df70076a6640455a4994926060926125c760ff936040516020810191825246604082015230878201528860808201528960a082015260a0815261250960c08261492f565b5190209761254961253a7f00000000000000000000000000000000000000000000000000000000000000004261498a565b9484156126055760079061548a565b64ffffffffff871b191684871b176125817f00000000000000000000000000000000000000000000000000000000000000008661498a565b60381b9064ffffffffff60381b1916178860a0515260a051602052604060a05120558833919091606092604051928352602083015260018060a01b031660408201522090565b60a080518890526001602052516040902055156125fc576001905b60405196875233602088015260408701521693a360a05180f35b60a051906125e2565b60049061548a565b90506020813d602011612657575b816126286020938361492f565b810103126104c957517f5dd2e6340923f928b98e2eeda5ca967230471f5508d1df70076a6640455a49946124ad565b3d915061261b565b6126689161498a565b63388b017360e01b60a0515243600452602452604460a051fd5b600181018091116105495763e58369d160e01b60a0515243600452602452604460a051fd5b859250156109955760a05163509b2d0560e11b9052610acb91614a20565b5080156109955760038214156123cf565b346104c9576102403660031901126104c9576126f06151cb565b6126f98161523e565b9061270d64ffffffffff8360381c166152d7565b60e43563ffffffff81168082036104c95761272991504261498a565b60026001600160601b0361275761273e614ab6565b8560a05152600160205282604060a0512054911661498a565b169363ffffffff612766614c16565b60405196612773886148f9565b33885264ffffffffff4216602089015260408801521660608601526101c435608086015260a0515060a0515060a0515060ff1916178160381b9064ffffffffff60381b1916178260a0515260a051602052604060a05120556127d483615826565b8260a051526001602052604060a05120556127f26040518094614e5d565b60a08301527fac118afd93c205777d78a20e7f2f6700aab2c4be13f8500e1d9d8030a9d6432160c03393a3612859602061282a614acd565b60405163282d3fdf60e01b81523360048201526001600160601b03909116602482015291829081906044820190565b038160a05160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165af190811561053c5760a051916128d7575b5060ff6128a4614d2b565b1681106128b15760a05180f35b60ff906128bc614d2b565b9063ee965aed60e01b60a0515260045216602452604460a051fd5b90506020813d602011612901575b816128f26020938361492f565b810103126104c5575181612899565b3d91506128e5565b346104c95760203660031901126104c957604051612926816148ca565b60a051815260a0516020820152604060a05191015260043560a0515260036020526060604060a0512063ffffffff60405191612961836148ca565b548164ffffffffff8216938481528160406020830192828660281c168452019360481c1683526040519485525116602084015251166040820152f35b346104c9576102403660031901126104c95760206129b9614d49565b604051908152f35b346104c9576129cf366148b4565b8160a0515260a05160205260ff604060a051205416601381101561099557600a8110612ae25750612a008183615846565b60018101805462ff00001916905554604080516001600160a01b03831680825260a09390931c6020820181905294929392917fd522c0a708cfb948032dc750fa340ac49eb9e482aa5fc73c68a04d66be65d0b891a381612a605760a05180f35b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b156104c95760446040518094819363ef6506db60e01b8352600483015260a051602483015260a051945af1801561053c57612ac9575b806104bf565b60a051612ad59161492f565b60a0516104c95780612ac3565b60a05163509b2d0560e11b9052610acb9083614a20565b346104c9576102003660031901126104c95760043560a03660231901126104c9576101003660c31901126104c9576101e4356001600160401b0381116104c957612b47903690600401614884565b9190612b5282615282565b612b6564ffffffffff8260381c166152d7565b60405193612b72856148f9565b6024356001600160a01b03811681036104c95785526044359264ffffffffff8416938481036104c95760208701526064356001600160601b038116908181036104c9576040880181905260843563ffffffff811681036104c9576060890152612bec612be660a435998a6080820152615826565b886153b6565b506001600160a01b03612bfd614a49565b16330361315a576040516020810190612c178260c4614c97565b6101008152612c286101208261492f565b51902060c435986001600160a01b038a1693919291848b036104c9576001600160a01b03612c54614a49565b16851492831593613134575b50508115613126575b5061310c57612c8d61ffff8660181c1663ffffffff612c86614c03565b1690614977565b95866001600160401b03612c9f614c3a565b161096806001600160401b03612cb3614c3a565b161180156130ce575b6130a45750612ce96001600160401b03612cd4614c3a565b1663ffffffff612ce2614c03565b169061498a565b5f19810190811161054957612d0c9063ffffffff612d05614c03565b1690614c65565b94851594851561301c57505060a0515b610124359485821490811591612ffe575b50612fe45750612d3d9042614b8b565b60011c957f0000000000000000000000000000000000000000000000000000000000000000808810612fdc575b507f0000000000000000000000000000000000000000000000000000000000000000808811612fd4575b50612dbf7f00000000000000000000000000000000000000000000000000000000000000004361498a565b60405163017d862f60e11b8152969095906020886004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa97881561053c5760a05198612f9f575b5060d888901b9260b088901b600360189490941b64ffff0000ff199390931692909217929092177affffffffffffffffffff0000000000ffffffffff00000000000000191660888a901b64ffffffffff60b01b191617179063ffffffff60d81b19821683179015612f975750600164fe0000000160d81b0316600160ff60f81b0390911617600160f81b175b8760a0515260a051602052604060a05120558660a051526001602052604060a05120556040519660a0515050865260a0515060e4356001600160601b0381168091036104c95760208701526101043560408701526060860152610144356080860152610164356001600160401b038116908190036104c95760a08601526101843563ffffffff8116908190036104c95760c08601526101a4356001600160401b038116908190036104c95760e08601526101c4356101008601526101208501526101408401526101608301527f269659f71a1e109ade6a4e6d494c0f76cea9eb67749f280528264fe7de3467366101803393a360a05180f35b915050612e9e565b9097506020813d602011612fcc575b81612fbb6020938361492f565b810103126104c55751966003612e12565b3d9150612fae565b965089612d94565b965089612d6a565b8463704657f160e01b60a05152600452602452604460a051fd5b90508061300c575b8b612d2d565b5061010435610144351415613006565b5f19870187811161054957801e6101010360011c60018911028092829461014435956040518484955b61306e5750505060051b01149180011c1516612d1c57637ca55c7760e01b60a05152600460a051fd5b9091949760608660051b1690818a853781840190815281606003906020369101376080832098019460021c91905f190180613045565b6001600160401b036130b4614c3a565b63c522ec5560e01b60a0515216600452602452604460a051fd5b5087158015612cbc57506101843563ffffffff8116908181036104c957506101a4356001600160401b03811691908281036104c95750171515612cbc565b8663c069bac960e01b60a05152600452602452604460a051fd5b905061010435141589612c69565b9192509060e4356001600160601b03811691908281036104c95750501415908a80612c60565b610694614a49565b346104c95736600319016102e081126104c957610240136104c95760a0366102431901126104c9576131926151cb565b6131ad64ffffffffff6131a483615282565b60381c166152ab565b6040516131b9816148f9565b610244356001600160a01b03811691908281036104c9578082526102643564ffffffffff811681036104c957602083015261028435926001600160601b038416928385036104c957604081018590526102a43563ffffffff811681036104c9578161323491606061323a9401526102c4356080820152615826565b866153b6565b50613243614bbd565b908152905060146001600160601b0361325a614acd565b60a0515060a0515060a0515016049160808201936001600160601b038416855260a051610549576c01fffffffffffffffffffffffe604084019460011b168452506132a56004614dea565b90610124356001600160601b0381168082036104c5576132c9936108579250614b8b565b61010435906001600160601b038216918281036104c55750602083019182526004356001600160a01b038116968782036104c557600d9150606085019788526133128282615d19565b5f516020615d6b5f395f51905f52606060018060a01b0387511688516133398b518861498a565b9060405192835260208301526040820152a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b156104c55760405163729abb0160e01b815284516001600160a01b03908116600483015293516024820152945160448601529551821660648501529351608484015260a08201511660a483015260c0015160c4820152915f91839160e49183915af180156133fd576133e95760a05180f35b5f6133f39161492f565b5f60a052806104bf565b6040513d5f823e3d90fd5b346104c95760a0513660031901126104c9576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b60603660031901126104c95760243560043561346981615623565b9161347d64ffffffffff8460881c166152d7565b61349561ffff8460181c1660018560f81c169061498a565b8082101561361f5750604080516020810184815291810183905233606082015260443560808201526134d48160a081015b03601f19810183528261492f565b5190208060a051526006602052604060a05120548015908115613614575b506135fe5760a0805191909152600660205251604081205561351382614997565b928334106135e45761355b9261ffff6040519361352f856148f9565b3385526001600160601b03871660208601521660408401526001606084015261ffff608084015261567a565b8034116135685760a05180f35b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169061359d9034614b8b565b90803b156104c9576044916040519283809263ef6506db60e01b825233600483015260a051602483015260a051945af1801561053c57156104bf5760a05161067f9161492f565b83620155b560e01b60a0515234600452602452604460a051fd5b631cf00b8760e21b60a05152600452602460a051fd5b9050431115856134f2565b90633c58b2eb60e11b60a05152600452602452604460a051fd5b346104c95761364736614836565b90919261365381615220565b918260a0515260a051602052604060a05120549160ff83169360138510948515610995576008811495861580613cc6575b613cab5750508461369e64ffffffffff8660881c166152ab565b613c93575b6136b46120a884886107718b6152f7565b5060018460f91c16613c495760a0519480613c84575b613bd2575b6136f06136db83614dea565b6001600160601b036108506101208601614ae4565b9261370a60208901946001600160601b03612ce287614ae4565b976040519461010086018681106001600160401b03821117611203576001600160601b03916137aa9160405260a051885260a051602089015260a051604089015260a051606089015260a051608089015260a05160a089015261376b615556565b60c0890152613778615556565b60e08901526001600160a01b0361378e85614a8b565b1688528261379f6101008901614ae4565b166020890152614ae4565b16604086015260018660f81c16613b6a575b506001600160601b036137d26101408501614ae4565b1660608501526001600160a01b036137e984614a8b565b16608085015261ffff8560281c16908193811561109e5761380c838a35896155c1565b6001600160601b0361382060208c01614a8b565b61382d6101608501614ae4565b906040519361383b856148ca565b84526001600160a01b0316602084015216604082015260c087015260028214613a9d575b5050506138ae61389761388861387960408701518b614b8b565b604060c0880151015190614b8b565b604060e0870151015190614b8b565b611f316138a385615d3e565b606087015190614977565b60a08481019182528051839052805160208181526040808320600a9055918590526001815291518181205585518187015193518251948552928401959095528201526001600160a01b03909216917fc86f3ad83f074ba4e734a56f806a05e199c0a1ca86fc514ea7ec145e4c36500a90606090a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031694853b156104c9576040805163cacb508f60e01b815283516001600160a01b03908116600483015260208501516024830152918401516044820152606084015160648201526080840151909116608482015260a083015160a482015260c083015190926139d29160e091906139c59060c487019061557b565b015161018484019061557b565b816102448160a05193895af1801561053c57613a84575b50816139f55760a05180f35b613a009235906155c1565b90803b156104c957604080516352ea941560e01b8152835160048201526020840151602482015290830151604482015260609092015160648301526001608483015260a05160a48301528160c48160a0519360a051905af1801561053c57613a6b575b8080806104bf565b60a051613a779161492f565b60a0516104c95780613a63565b60a051613a909161492f565b60a0516104c957846139e9565b90919280945060a05152600260205263ffffffff604060a051205416916001101561109e5760ff90613b5e90606090886001600160601b03613b2260808e613ae3615532565b50613af9600163ffffffff8760d81c16966154ef565b60405195613b0687614914565b828901358752602087015260408601528487018a905201614a8b565b613b2f6101808501614ae4565b9060405193613b3d856148ca565b84526001600160a01b0316602084015216604082015260e089015201614d3b565b161b179087808061385f565b613bc7906001600160401b03612d05613bac613b8d60a060408b01519501614c51565b9383612c8660a08b019663ffffffff613ba589614c29565b1690614ed6565b9263ffffffff613ba5613bc160c08b01614c51565b92614c29565b6040850152886137bc565b613c0294508060a05152600260205260408060a0512081518097819263329e23cb60e21b83528860048401614b18565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa801561053c5760a051958691613c5f575b5094156136cf575b6356c4291360e01b60a05152600452602460a051fd5b9050613c7b91955060403d604011610b8957610b7a818361492f565b94909488613c41565b5060018460fa1c1615156136ca565b613ca664ffffffffff8560381c166152ab565b6136a3565b156109955760a05163509b2d0560e11b9052610acb91614a20565b508015610995576005821415613684565b346104c9576102403660031901126104c95760206129b96151cb565b346104c95760e03660031901126104c95760043560603660431901126104c95760a0805182905251602081905260409020549060a43560ff8316601381108015610995576003198201611feb575050613d5564ffffffffff8460601c166152d7565b6044356064356001600160a01b03811681036104c957604080516024358152602081018490526001600160a01b039092169082015260609020613d9790610776565b50600884901c60ff16821015613f7b5760a0515063ffffffff8460d81c16613dc160a051866154ef565b6040516323eee75d60e21b8152600481019390935260248301919091526044820152606481018290526001608482015260a0518160a4817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa90811561053c5760a05191613f5f575b506001600160a01b0390613e4790615157565b51168015613f48578033036111015750613e6083615420565b602081519181808201938492010103126104c55751908260a051526002602052604060a051209361ffff855460401c1660018082851c1614613f31577fb2fbb9de0565a4803a98ba79e18a7df6817e556b88ab6ff3799fef407e7e3b069495613ee79161ffff6001861b161761ffff60401b82549160401b169061ffff60401b1916179055565b60a080518690525160208181526040918290206001603f60fa1b03909316600160fa1b17909255805192835260c4359183019190915281019190915280606081010390a260a05180f35b8263d2cfcd2760e01b60a05152600452602460a051fd5b50637d65069360e11b60a05152600452602460a051fd5b613f7591503d8060a051833e61052e818361492f565b84613e34565b5063609349b760e11b60a05152600452602460a051fd5b346104c95760203660031901126104c95760043560a0515260066020526020604060a0512054604051908152f35b346104c95760403660031901126104c95760a0805133905260056020525160409020600435806024355b613ff4818461498a565b8210156104bf57600182613ff49360a0515285602052604060a05120541561401f575b019150613fea565b8060a051528560205281604060a0512055614017565b346104c95760a0513660031901126104c95760405161020081018181106001600160401b038211176112035760405260a051815260a051602082015260a051604082015260a051606082015260a051608082015260a05160a082015260a05160c082015260a05160e082015260a05161010082015260a05161012082015260a05161014082015260a05161016082015260a05161018082015260a0516101a082015260a0516101c08201526101e060a0519101527f000000000000000000000000000000000000000000000000000000000000000060405190630cf8302160e31b602083015260038110156109955760248201526024815261072260448261492f565b6102403660031901126104c95761414d6151cb565b6141568161523e565b5061415f614a5f565b336001600160a01b039091160361068c57341561424d578060a05152600160205261419034604060a051205461498a565b6141aa816001600160601b036141a4614ab6565b1661498a565b6001600160601b036141ba614acd565b16106142155760206142087f7cd8559e2c27087e202207fcc8f700a33fab941fc16258236e71b5b2db981191928460a051526001835280604060a05120556001600160601b036141a4614ab6565b604051908152a260a05180f35b61422a6001600160601b0391826141a4614ab6565b614232614acd565b906330f1ff8960e21b60a0515260045216602452604460a051fd5b63195a3ca160e01b60a0515260a0516004526001602452604460a051fd5b346104c9576101603660031901126104c9576004356101003660231901126104c957610124356001600160401b0381116104c9576142ad903690600401614806565b9190610144356001600160401b0381116104c95760a09060031990360301126104c9578160a0515260a051602052604060a05120549260ff8416906013821092831561099557600783148015949093908580614566575b61454857505061431d64ffffffffff8760601c166152ab565b61433064ffffffffff8760381c166152d7565b6001600160a01b03614340614a49565b16330361315a57604051614364926107769290916020810190610c7a826024614c97565b9361436e81615420565b918251830195604084602089019803126104c9576020840151936040810151906001600160401b0382116104c957019487603f870112156104c9576020860151976143b889614a9f565b966143c6604051988961492f565b8988526020880190602080839c60051b830101019283116104c957604001905b8282106145385750505061442c61441d7f00000000000000000000000000000000000000000000000000000000000000004261498a565b9484156145305760089061548a565b8460381b9064ffffffffff60381b1916178091614504575b508660a0515260a051602052604060a051205560a0515282602052604060a051208560a051526001602052604060a051205560a051505f146144fb576001915b6040519360608501918552606060208601525180915260808401959060a0515b8181106144e5575050509160ff81927f315ec9ffdb0887f3baa92999ff3e4915dfd6b4ab2d429e8627775f10a21091b494604084015216940390a360a05180f35b82518852602097880197909201916001016144a4565b60a05191614484565b905061451a64ffffffffff8260881c168561498a565b60881b9064ffffffffff60881b19161788614444565b60059061548a565b81518152602091820191016143e6565b869250156109955760a05163509b2d0560e11b9052610acb91614a20565b508015610995576004821415614304565b346104c95760a0513660031901126104c9576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346104c95760803660031901126104c9576044353360a051526005602052604060a051208160a051526020524264ffffffffff196064351617604060a05120556040519060a05150602435825233602083015260408201527fe21a7c3f60caf6c87d93fa426dc066b61d720ed82e6ec895659337e6f0ca0e83606060043592a260a05180f35b346104c5576102403660031901126104c55761465d6151cb565b61466f64ffffffffff6131a48361523e565b600c61469161467e6004614dea565b835f52600160205260405f20549061498a565b9161469c8282615d19565b5f516020615d6b5f395f51905f5260606040515f81525f6020820152856040820152a36001600160a01b03600435818116917f000000000000000000000000000000000000000000000000000000000000000016908281036104c55750803b156104c55760445f92604051948593849263ef6506db60e01b845260048401528560248401525af180156133fd576133e95760a05180f35b346104c55760403660031901126104c5576004356001600160a01b038116908190036104c5575f52600560205260405f206024355f52602052602060405f2054604051908152f35b346104c55760203660031901126104c55760206129b9600435614997565b346104c5576102403660031901126104c55760206147b56151cb565b604080516102043584820190815246602082015230928101929092526060820192909252906147e781608084016134c6565b519020604051908152f35b35906001600160a01b03821682036104c557565b9181601f840112156104c5578235916001600160401b0383116104c557602080850194606085020101116104c557565b600319810161036081126104c557610240136104c557600491610100610243198301126104c5576102449161034435906001600160401b0382116104c55761488091600401614806565b9091565b9181601f840112156104c5578235916001600160401b0383116104c5576020808501948460051b0101116104c557565b60409060031901126104c5576004359060243590565b606081019081106001600160401b038211176148e557604052565b634e487b7160e01b5f52604160045260245ffd5b60a081019081106001600160401b038211176148e557604052565b608081019081106001600160401b038211176148e557604052565b90601f801991011681019081106001600160401b038211176148e557604052565b908161ffff029161ffff83040361496357565b634e487b7160e01b5f52601160045260245ffd5b8181029291811591840414171561496357565b9190820180921161496357565b6149c1487f0000000000000000000000000000000000000000000000000000000000000000614977565b907f0000000000000000000000000000000000000000000000000000000000000000808310614a18575b505f52600360205263ffffffff60405f205460481c166001810180911161496357614a1591614977565b90565b91505f6149eb565b600452604491906013811015614a3557602452565b634e487b7160e01b5f52602160045260245ffd5b6024356001600160a01b03811681036104c55790565b6004356001600160a01b03811681036104c55790565b6044356001600160a01b03811681036104c55790565b356001600160a01b03811681036104c55790565b6001600160401b0381116148e55760051b60200190565b610124356001600160601b03811681036104c55790565b610104356001600160601b03811681036104c55790565b356001600160601b03811681036104c55790565b91908260409103126104c557815180151581036104c55760209092015190565b90929160a09060c083019483525463ffffffff8116602084015263ffffffff8160201c16604084015261ffff8160401c16606084015265ffffffffffff8160501c16608084015260801c910152565b9190811015614b77576060020190565b634e487b7160e01b5f52603260045260245ffd5b9190820391821161496357565b35906001600160601b03821682036104c557565b359063ffffffff821682036104c557565b6040519060e082018281106001600160401b038211176148e5576040525f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b60843563ffffffff811681036104c55790565b60a43563ffffffff811681036104c55790565b3563ffffffff811681036104c55790565b610164356001600160401b03811681036104c55790565b356001600160401b03811681036104c55790565b8115614c6f570490565b634e487b7160e01b5f52601260045260245ffd5b35906001600160401b03821682036104c557565b60e0906001600160401b0390614d259083906001600160a01b03614cba826147f2565b1686526001600160601b03614cd160208301614b98565b16602087015260408101356040870152606081013560608701526080810135608087015283614d0260a08301614c83565b1660a087015263ffffffff614d1960c08301614bac565b1660c087015201614c83565b16910152565b60643560ff811681036104c55790565b3560ff811681036104c55790565b610124356001600160601b038116908181036104c557506064359060ff8216918281036104c557508160030291600383040361496357610144356001600160601b0381168082036104c557614da893614da29250614977565b9061498a565b61016435906001600160601b038216908183036104c557614dc9925061498a565b61018435906001600160601b038216908183036104c557614a15925061498a565b6001600160601b03614dff6101208301614ae4565b169060ff614e0f60608301614d3b565b168060030290600382040361496357612ce2610180614e56614e48614a1596614da26001600160601b039687612c866101408b01614ae4565b84612ce26101608801614ae4565b9301614ae4565b80516001600160a01b0316825260208082015164ffffffffff16908301526040808201516001600160601b03169083015260608082015163ffffffff1690830152608090810151910152565b906001600160601b03809116911603906001600160601b03821161496357565b906002821015614a355752565b906001600160401b0316908115614c6f576001600160401b03160490565b359060ff821682036104c557565b6001600160a01b03614f13826147f2565b1682526001600160401b03614f2a60208301614c83565b166020830152604081013560028110156104c55761022091614f5183926040860190614ec9565b60ff614f5f60608301614ef4565b16606085015260ff614f7360808301614ef4565b16608085015263ffffffff614f8a60a08301614bac565b1660a08501526001600160401b03614fa460c08301614c83565b1660c085015263ffffffff614fbb60e08301614bac565b1660e08501526001600160601b03614fd66101008301614b98565b166101008501526001600160601b03614ff26101208301614b98565b166101208501526001600160601b0361500e6101408301614b98565b166101408501526001600160601b0361502a6101608301614b98565b166101608501526001600160601b036150466101808301614b98565b166101808501526101a08101356101a08501526101c08101356101c08501526101e08101356101e08501526102008101356102008501520135910152565b60405190615091826148f9565b5f6080838281528260208201528260408201528260608201520152565b9190811015614b775760a0020190565b3561ffff811681036104c55790565b6020818303126104c5578051906001600160401b0382116104c557019080601f830112156104c55781519061510182614a9f565b9261510f604051948561492f565b82845260208085019360051b8201019182116104c557602001915b8183106151375750505090565b82516001600160a01b03811681036104c55781526020928301920161512a565b805115614b775760200190565b8051821015614b775760209160051b010190565b3580151581036104c55790565b8115614c6f570690565b6151c990929192602080604051958387945f848701378401908282015f8152815193849201905e01015f815203601f19810184528361492f565b565b60405160208101904682523060408201526151ea606082016004614f02565b61028081526151fb6102a08261492f565b51902090565b60405160208101904682523060408201526151ea606082016044614f02565b6040516151ea60208201924684523060408401526060830190614f02565b90815f525f60205260405f20549160ff8316601381108015614a35576001820361526757505050565b15614a355763509b2d0560e11b5f5261527f91614a20565b5ffd5b90815f525f60205260405f20549160ff8316601381108015614a35576002820361526757505050565b804211156152b65750565b600181018091116149635763e58369d160e01b5f524260045260245260445ffd5b8042116152e15750565b63388b017360e01b5f524260045260245260445ffd5b604051615308602082018093614c97565b61010081526151fb6101208261492f565b915f915b81831061532a5750505090565b9091926153769061533c858585614b67565b35615353602061534d888888614b67565b01614a8b565b6040805193845260208401929092526001600160a01b0316908201526060902090565b926040615384828585614b67565b0135615395575b600101919061531d565b9260406153a3858585614b67565b5f9283520135602052604090209261538b565b805f5260016020528160405f2054036153cd575090565b63c069bac960e01b5f5260045260245260445ffd5b3d1561541b573d906001600160401b0382116148e55760405191615410601f8201601f19166020018461492f565b82523d5f602084013e565b606090565b5f61543e81926040519060208201526020815261071c60408261492f565b8051906020017f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa906154796153e2565b911561548157565b50602081519101fd5b6013821015614a355760ff19161790565b80515f918291906020017f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa6154d96153e2565b90156154e757602081519101f35b602081519101fd5b60ff8160081c1680921561552c575063ffffffff9060d81c168160011b9160018060ff1b038116036149635780821015615527575090565b905090565b91505090565b6040519061553f82614914565b5f6060838281528260208201528260408201520152565b60405190615563826148ca565b5f60408361556f615532565b81528260208201520152565b604060a0916155a9848251606080918051845260208101516020850152604081015160408501520151910152565b600180841b0360208201511660808501520151910152565b9190916155cc615532565b506155e15f63ffffffff8360d81c16926154ef565b90604051936155ef85614914565b845260208401526040830152606082015290565b9092916155e190615612615532565b5063ffffffff8360d81c16926154ef565b90815f525f60205260405f20549160ff8316601381108015614a3557600582108015615653575b61526757505050565b508015614a35576008821161564a565b63ffffffff1663ffffffff81146149635760010190565b919091805f5260036020527f24899b443c631fc272f8d862658f1fc2a669bcc00108f1df54cc0c4406bbe1bb606060405f20938454946157196156f363ffffffff808960281c169868ffffffff00000000006156d58b615663565b60281b169068ffffffff000000000019161780855560481c16615663565b82546cffffffff000000000000000000191660489190911b63ffffffff60481b16178255565b64ffffffffff6157497f00000000000000000000000000000000000000000000000000000000000000004261498a565b825464ffffffffff1990811692909116919091179091555f85815260046020908152604080832089845282528083208551868401805160a01b6001600160a01b0319166001600160a01b03928316178355878401805160019490940180548b8b015160808c01805192909b1661ffff9788161790151560101b62ff0000161760189190911b64ffff000000161790558b8752868652958490206001607f60f91b03909d16600160f91b17909c55955193519a51945182519b82168c526001600160601b0395909516928b01929092529216918801919091521694a4565b604051615837602082018093614e5d565b60a081526151fb60c08261492f565b9190825f52600460205260405f20815f5260205260405f209260ff600185015460101c1615615873575050565b630ca13e2560e21b5f5260045260245260445ffd5b5f905f905f9060a43563ffffffff8116908181036104c557506064359060ff8216908183141590816104c557600183108015615b70575b615b575760048110615b415760c435906001600160401b03821680831415806104c5578282108015615b2e575b615b1557806104c5576158ff8383615185565b615ada576104c5576159119250614c65565b9060808211615ad1575b6104c5576159299250614c65565b9060843560ff81169081811415806104c557600183108015615ac6575b615aaf5750505060e43563ffffffff81169081811415806104c557600183108015615a84575b615a4c57505050610124356001600160601b0381169081811415806104c557600183108015615a2b575b6159fd57505050610144356001600160601b038116908181036104c557633b9aca0082066001600160601b0381166159cd57505050565b929450945094506159e991506159e38185614ea9565b93614ea9565b906001600160601b0380600a959416921690565b93509350945092506104c55750610104356001600160601b038116908181036104c557506009929160019190565b50505f610104356001600160601b038116908181036104c557508311615996565b93509350945092506104c55750600791906001907f000000000000000000000000000000000000000000000000000000000000000090565b50505f7f0000000000000000000000000000000000000000000000000000000000000000831161596c565b92955092935094506104c557506004929160019190565b50505f848311615946565b6080915061591b565b5098509250955050615b0e929350615b089150615b00615afa8288615185565b87614b8b565b945085615185565b84614b8b565b6006939291565b95509850965093945050506104c55750615b0e82614950565b50505f615b3a83614950565b82116158ec565b6005975095506004945063ffffffff9392505050565b50929450945091506104c5575060039190600190601090565b505f9150601083116158bf565b909491959293955f94825f525f60205260405f20549760ff89169760138910988915614a355760088114998a1580615c2e575b615c13575050610c938385615bd29361077164ffffffffff8f60381c166152d7565b946040519060051b8092823720915f19820182811161496357604092615bf792614b67565b0135036153cd57505082615c0757565b905060ff8360081c1690565b86925015614a355763509b2d0560e11b5f5261527f91614a20565b508015614a35576005821415615bb0565b9291818410908115615c6e575b50615c5b57614a159192614b8b565b8263609349b760e11b5f5260045260245ffd5b9050615c7a8285614b8b565b10155f615c4c565b90939660c092959360018060a01b031696875f52600560205260405f20895f5260205260405f2054946040519384528760208501528860408501526060840152608083015260a08201522060281c8160281c1491821592615d01575b5050615ce957505050565b63814ba2a360e01b5f5260045260245260445260645ffd5b60601c64ffffffffff90811691161190505f80615cde565b906013811015614a3557815f525f60205260405f20555f5260016020525f6040812055565b90815f925b615d4a5750565b915f19811461496357600101915f19810190808211614963571680615d4356fee944b4a9a784757d9c1b7694da654e31267a5aff46ff0e990afd1a28bbc14328610100346100ee57601f611ba438819003918201601f19168301916001600160401b038311848410176100f2578084926080946040528339810103126100ee578051906001600160a01b03821682036100ee576020810151606060408301519201519260805260a05260c05260e052604051611a9d9081610107823960805181818161033e015281816105b001528181610ac901528181610b7501528181610e6b0152610fe5015260a051818181610129015281816103b60152818161121101526118c7015260c051818181610f6901526116f4015260e051818181610fa3015281816110ce01526117860152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f5f3560e01c8062f714ce146113bf57806302fb0c5e146113a2578063049878f3146111fa57806318c08f26146110ba578063282d3fdf14610fc65780632838863014610f8c5780633a8c078614610f5257806340b5b3b814610eeb57806352ea941514610e3a57806357f46cbe14610d115780636352211e14610cdf578063729abb0114610b6757806373b9aa9114610af857806380f5560514610ab35780638fbb9d7414610905578063af2b4ee2146108e8578063b260c42a146108cb578063cacb508f146105a0578063d0e30db0146104e7578063e00508ba146103d9578063e73faa2d1461039e578063ef6506db146103235763f9afb26a14610116575f80fd5b3461032057610124366114c0565b8291907f000000000000000000000000000000000000000000000000000000000000000090835b81811061018a57858533825260026020526001600160801b03610177816040852093168284541661163b565b166001600160801b031982541617905580f35b610195818386611617565b358087526003602052604087208054909190336001600160a01b038216036103085760f81c9060048210156102f457600282036102d7575050805463ffffffff8160d01c168042106102b5575060ff8160f01c16600a03600a81116102a157600a6102078765ffffffffffff936115f7565b049160a01c1690633b9aca00820291808304633b9aca0014901517156102a15791610238610262926001959461160a565b8154600360f81b60f887901b8790039091161765ffffffffffff60a01b191690915596879061160a565b9561026e828588611617565b356040519182527f81ad094408c3611fc82163a609ce704440a8099db6338b7e4f4eb01dbe31839760203393a30161014b565b634e487b7160e01b89526011600452602489fd5b886044916102c486888b611617565b632c42970760e11b835235600452602452fd5b6352b5ea0b60e11b895260045260449088906102f290611514565bfd5b634e487b7160e01b89526021600452602489fd5b63ccc86bf160e01b8952600482905233602452604489fd5b80fd5b506040366003190112610320576103386114aa565b602435907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361038c57906103846103899261037e833461166f565b90611a52565b6119f6565b80f35b621ce2f360e71b835233600452602483fd5b503461032057806003193601126103205760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b5034610320576020366003190112610320578060806103f6611542565b82815282602082015282604082015282606082015201526004358152600360205260408120610423611542565b905460018060a01b0381168252602082019065ffffffffffff8160a01c1682526040830163ffffffff8260d01c168152606084019160ff8160f01c16835260f81c92608085019360048110156104d35784526040805195516001600160a01b03168652905165ffffffffffff166020860152905163ffffffff16908401525160ff1660608301525160048110156104bf5760a092506080820152f35b634e487b7160e01b83526021600452602483fd5b634e487b7160e01b87526021600452602487fd5b5080600319360112610320573415610591576bffffffffffffffffffffffff341161056e573381526002602052604081206001600160801b0361052f8134168284541661163b565b166001600160801b03198254161790556040513481527f2da466a7b24304f47e87fa2e1e5a81b9831ce54fec19055ce277ca2f39ba42c460203392a280f35b63195a3ca160e01b8152346004526bffffffffffffffffffffffff602452604490fd5b63f9820cc160e01b8152600490fd5b50610240366003190112610320577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036108b9576105e661167c565b6024356044359160018060a01b0316835260026020526001600160801b0361065381610649856040882095610644610624858316895460801c611522565b88546001600160801b031660809190911b6001600160801b031916178855565b61160a565b168284541661163b565b82546001600160801b03191691161790556084356001600160a01b03811681036108b5576106889161064460a43580936119b1565b6101643590606435610144356001600160a01b03811681036108b1579192916106b29083906119b1565b6106c5610104358060e43560c4356117d1565b8461012435633b9aca008404945b8351831015610782578490600183851c1615610778576001916106f59161160a565b92610700818661165b565b518952600360205260408920866107238965ffffffffffff845460a01c1661160a565b9165ffffffffffff83111561074c576107459250848060a01b03905416611a52565b01916106d3565b805465ffffffffffff60a01b191660a09390931b65ffffffffffff60a01b169290921790915550610745565b9260019150610745565b92505050610790919361160a565b9161022435610204356001600160a01b03811681036108ad576107b49082906119b1565b6107c96101c435806101a435610184356117d1565b9085906101e435905b8351831015610881578490600183851c1615610877576001916107f49161160a565b926107ff818661165b565b518952600360205260408920866108228965ffffffffffff845460a01c1661160a565b9165ffffffffffff83111561084b576108449250848060a01b03905416611a52565b01916107d2565b805465ffffffffffff60a01b191660a09390931b65ffffffffffff60a01b169290921790915550610844565b9260019150610844565b61088c88918861160a565b803403610897575080f35b63311c37a960e21b825234600452602452604490fd5b8580fd5b8480fd5b8280fd5b621ce2f360e71b815233600452602490fd5b5034610320576020366003190112610320576103896004356116aa565b503461032057806003193601126103205760209054604051908152f35b50346103205760a03660031901126103205760643560843582835b828110610a6c575060018101809111610a5857610945906044356024356004356117d1565b9061095761095282611692565b611596565b9181835261096482611692565b602084019490601f1901368637855b8381106109c757868587604051928392602084019060208552518091526040840192915b8181106109a5575050500390f35b82516001600160a01b0316845285945060209384019390920191600101610997565b6001600160fd1b0381168103610a44576109e960ff838360031b1c168461165b565b518752600360205260408720548060f81c60048110156102f4579060018093921480610a34575b610a1c575b5001610973565b828060a01b0316610a2d828861165b565b525f610a15565b50600560ff8260f01c1610610a10565b634e487b7160e01b87526011600452602487fd5b634e487b7160e01b84526011600452602484fd5b6001600160fd1b0381168103610a9f5760ff848260031b1c16828111610a96575b50600101610920565b91506001610a8d565b634e487b7160e01b85526011600452602485fd5b50346103205780600319360112610320576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346103205760203660031901126103205760408091610b166114aa565b816020610b21611576565b82815201526001600160a01b031681526002602052206001600160801b03610b47611576565b9154602082821693848152019060801c8152835192835251166020820152f35b60e0366003190112610cc9577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610ccd57608435604435610bb3828261166f565b91610bc160c435809461166f565b91610bca61167c565b6024359060018060a01b03165f5260026020526001600160801b03610c2c60405f209282811690610c22610c0283875460801c611522565b86546001600160801b031660809190911b6001600160801b031916178655565b508284541661163b565b82546001600160801b03191691161790556001600160a01b03610c4d61167c565b165f5260026020526001600160801b03610c708160405f20931682845416611522565b82546001600160801b03191691161790556064356001600160a01b0381168103610cc957610ca1610ca7923461160a565b906119b1565b60a4356001600160a01b0381168103610cc957610cc792610384916119b1565b005b5f80fd5b621ce2f360e71b5f523360045260245ffd5b34610cc9576020366003190112610cc9576004355f526003602052602060018060a01b0360405f205416604051908152f35b34610cc957610d1f366114c0565b5f915f915b808310610d8d5783335f52600260205260405f206001600160801b03610d4f8184168284541661163b565b166001600160801b03198254161790556040519081527f8c22f554c81b54107cd95e734e4ef45767214974a540f34ea4a4f8c3fc7b13c360203392a2005b909192610d9b848385611617565b355f52600360205260405f209384543360018060a01b03821603610e185765ffffffffffff9060a01c1691633b9aca00830292808404633b9aca001490151715610e0457600192610deb9161160a565b855465ffffffffffff60a01b1916909555019190610d24565b634e487b7160e01b5f52601160045260245ffd5b610e23828587611617565b3563ccc86bf160e01b5f526004523360245260445ffd5b34610cc957366003190160c08112610cc957608013610cc95760843560a4356001600160a01b0381168103610cc9577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610ccd5790610eac604435806024356004356117d1565b91606435905f5b8451811015610cc757806001808581941c1614610ed1575b01610eb3565b610ee68386610ee0848a61165b565b51611875565b610ecb565b34610cc9576060366003190112610cc957610f0e604435806024356004356117d1565b6040518091602082016020835281518091526020604084019201905f5b818110610f39575050500390f35b8251845285945060209384019390920191600101610f2b565b34610cc9575f366003190112610cc95760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610cc9575f366003190112610cc95760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610cc9576040366003190112610cc957610fdf6114aa565b602435907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610ccd5760018060a01b0316805f52600260205260405f20906001600160801b038254169083821061109f5750611072906001600160801b036110588161109296168093611522565b84546001600160801b03191691161780845560801c61163b565b81546001600160801b031660809190911b6001600160801b031916179055565b6020600154604051908152f35b9091506313c3c9cf60e31b5f5260045260245260445260645ffd5b34610cc9576110c8366114c0565b906110f37f00000000000000000000000000000000000000000000000000000000000000004261160a565b63ffffffff8116915f5b84811061110657005b611111818684611617565b355f8181526003602052604090208054909190336001600160a01b038216036111e35760f81c9060048210156111cf57600182036111b35750508054600164ff0000000160d01b031660d086901b63ffffffff60d01b1617600160f91b17905560019061117f818785611617565b35604051908582527fb24c8a874505f978dd5481b41ac33a6b5705448c8646b2188809cb9321b4699e60203393a3016110fd565b6352b5ea0b60e11b5f526004526111ca9150611514565b60445ffd5b634e487b7160e01b5f52602160045260245ffd5b5063ccc86bf160e01b5f526004523360245260445ffd5b6020366003190112610cc9576004358015611393577f000000000000000000000000000000000000000000000000000000000000000061123a81836115f7565b340361137457505f549061124e818361160a565b5f558163ffffffff4216925b611264838361160a565b81101561133757611273611542565b3381525f60208083018281526040808501898152606086018581526001608088019081528887526003909552919094209451855492519451915160ff60f01b60f09190911b166001600160f81b03199093166001600160a01b039091161760a09490941b65ffffffffffff60a01b169390931760d09390931b63ffffffff60d01b1692909217919091178255909190519160048310156111cf5780546001600160f81b031660f89390931b6001600160f81b0319169290921790915560010161125a565b5060209160405190828252838201527f16a5410c80ce4d4082839ea17ff9fae01b3924da3e586c0e4ba3cdb1c9f7dae260403392a2604051908152f35b61137d916115f7565b63195a3ca160e01b5f523460045260245260445ffd5b63f9820cc160e01b5f5260045ffd5b34610cc9575f366003190112610cc9576020600154604051908152f35b34610cc9576040366003190112610cc9576004356024356001600160a01b03811690818103610cc9578215611393578290335f52600260205260405f206001600160801b0381541683811061148f575f8085879582956001600160801b0361142b859782861690611522565b166001600160801b0319825416179055866040518381527fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb60203392a35af16114726115bc565b501561147a57005b633e6297ab60e21b5f5260045260245260445ffd5b83906313c3c9cf60e31b5f523360045260245260445260645ffd5b600435906001600160a01b0382168203610cc957565b906020600319830112610cc95760043567ffffffffffffffff8111610cc95782602382011215610cc95780600401359267ffffffffffffffff8411610cc95760248460051b83010111610cc9576024019190565b60048110156111cf57602452565b906001600160801b03809116911603906001600160801b038211610e0457565b6040519060a0820182811067ffffffffffffffff82111761156257604052565b634e487b7160e01b5f52604160045260245ffd5b604051906040820182811067ffffffffffffffff82111761156257604052565b6040519190601f01601f1916820167ffffffffffffffff81118382101761156257604052565b3d156115f2573d9067ffffffffffffffff8211611562576115e6601f8301601f1916602001611596565b9182523d5f602084013e565b606090565b81810292918115918404141715610e0457565b91908201809211610e0457565b91908110156116275760051b0190565b634e487b7160e01b5f52603260045260245ffd5b906001600160801b03809116911601906001600160801b038211610e0457565b80518210156116275760209160051b010190565b91908203918211610e0457565b6004356001600160a01b0381168103610cc95790565b67ffffffffffffffff81116115625760051b60200190565b6001548111156117ce575f548082116117b4575f198201828111610e04575f52600360205260405f20548060f81c60048110156111cf5760010361177b5760d01c63ffffffff165b7f00000000000000000000000000000000000000000000000000000000000000009061171e828261160a565b4210611758575050506020817f3ec796be1be7d03bff3a62b9fa594a60e947c1809bced06d929f145308ae57ce92600155604051908152a1565b906117629161160a565b91635bf5b28d60e01b5f5260045260245260445260645ffd5b6117af9063ffffffff7f00000000000000000000000000000000000000000000000000000000000000009160d01c1661166f565b6116f2565b90635bf5b28d60e01b5f526004526024525f60445260645ffd5b50565b939290919384821161186d575b91906117ec61095282611692565b928184526117f982611692565b602085019490601f190136863795600160801b915f52849303918201925b838310611825575050505050565b816020526001830160405f2006855b828110611852575b5081526001928301929190910190602001611817565b8181511461186257602001611834565b50839050602061183c565b8491506117de565b90815f52600360205260405f209283548060f81c60048110156111cf57600181141590816119a5575b5061199e5760ff9060f01c169182600a03600a8111610e0457808211611996575b50600a6118ec7f0000000000000000000000000000000000000000000000000000000000000000836115f7565b04916001600160a01b038116908161198c575f945b60ff8416019560ff8711610e04577fae4e88dff895c3f3175114784f7282bfd0667cf6b0c7fce59ea8410090fc2aa3608061198595889561195e6103849b61198a9d9081549060ff60f01b9060f01b169060ff60f01b1916179055565b611968878a61166f565b9060405192835260208301528660408301526060820152a2611a52565b61166f565b565b8360011c94611901565b90505f6118bf565b5050505050565b6002915014155f61189e565b816119ba575050565b60018060a01b03165f5260026020526001600160801b036119e48160405f2093168284541661163b565b166001600160801b0319825416179055565b80156117ce575f808080937f4cd1cedac1faabaf2d2d626f6caa6a7df4cf69ec7ecc3bcae2f938bdedc860716020604051838152a1815af1611a366115bc565b5015611a3e57565b634e487b7160e01b5f52600160045260245ffd5b8115611a9957602081611a86847f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f3946119b1565b6040519384526001600160a01b031692a2565b505056608080604052346015576102cf908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c80632c16cd8a1461020157806360b2267b146101d8578063641ad2371461006f57637e551b7514610045575f80fd5b3461006b57602036600319011261006b57602061006360043561025e565b604051908152f35b5f80fd5b3461006b57604036600319011261006b5760243560043567ffffffffffffffff821161006b573660238301121561006b5781600401359167ffffffffffffffff831161006b57366024848301011161006b575f926100cc8361025e565b90604051601f19603f601f19601f8501160116810181811067ffffffffffffffff8211176101c4576040528181525f6020808301938060248801863783010152519020908082036101ab5750506101e401608081355f1a1461015a575b5068010000000000000000821061014557602082604051908152f35b63fe6e1cfb60e01b5f5260045260245260445ffd5b905f5b826006821015610191576001840193355f1a60808111610182575b505060010161015d565b01607e19019250600185610178565b50509060a081355f1a036101295760010135915082610129565b83631884446d60e21b5f5260045260245260445260645ffd5b634e487b7160e01b5f52604160045260245ffd5b3461006b57602036600319011261006b576004355f525f602052602060405f2054604051908152f35b3461006b57602036600319011261006b5760206004356102208161025e565b90805f525f83528160405f20557f3a86c1e4c1e2a28ae17e2bb039de2f56158b778058feeab5f630f85915f1ba4883604051848152a2604051908152f35b90814091821561029f575b821561028b575b82156102795750565b6353c64fef60e11b5f5260045260245ffd5b8092505f525f60205260405f205491610270565b805f5260205f818171f90827f1c53a10cb7a02335b1753200029355afa60203d141615610269575f5192506102695660808060405234601557611746908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c8063205dc27d14610a315780632c8413e7146109fc57806357f497391461092a57806367c18108146107d65780637c6211a41461059b578063ca788f2c14610433578063ea97ed74146102e05763fafddaa614610071575f80fd5b346102dc5760a03660031901126102dc576044356001600160401b0381116102dc576100a1903690600401610e56565b6064356001600160401b0381116102dc576100c0903690600401610e93565b608435916001600160401b0383116102dc57826004019460e060031985360301126102dc57601f193601356002861495156102c85761010286859335836112df565b9490965f146102b15761012c6101319261ffff60ff6101208c6110c5565b9260081c1691166110d4565b61100b565b9160a48501908385610143848b610f28565b90501493841594610297575b841561027d575b841561024b575b5050508115610226575b81156101d7575b506101ab576101a29260ff610195608461018e6020989661019c96610f5d565b93016110f1565b1690610f70565b90610f7d565b51604051908152f35b60ff8361ffff6101bf608461018e8a6110c5565b91636d4a09f160e01b5f52166004521660245260445ffd5b61020291506101e961021e9188610f28565b9290608487019360ff6101fb866110f1565b16916110e1565b35916101fb60ff61021660c489018b610f28565b9290936110f1565b35145f61016e565b90506102436102358288610f28565b60ff6101fb608489016110f1565b351590610167565b6102719293945061025f60c489018b610f28565b6040519060051b8092823720936110e1565b351415905f838161015d565b93508560ff61028e60848a016110f1565b16101593610156565b9350856102a760c489018b610f28565b905014159361014f565b610131915061ffff6102c2896110c5565b1661100b565b634e487b7160e01b5f52603260045260245ffd5b5f80fd5b346102dc5760403660031901126102dc576024356001600160401b0381116102dc57610310903690600401610e93565b600281149136601f190135905f19830183811161041f576103329084836110e1565b359263ffffffff8360d81c1661034886856116d9565b9461035387866116d9565b90868211610417575b959061036781611116565b96600160801b905f526020880192839403918201925b8383106103cf575050505050156102c8576103b7936103c5926103a19235906112df565b9190604051948594606086526060860190610ec3565b908482036020860152610ec3565b9060408301520390f35b816020526001830160405f2006855b8281106103fc575b508152600192830192919091019060200161037d565b8181511461040c576020016103de565b5083905060206103e6565b86915061035c565b634e487b7160e01b5f52601160045260245ffd5b346102dc5760c03660031901126102dc5760043560a03660231901126102dc575f806101fe600784901c1660d884901c63ffffffff16808210156105935750925b60443563ffffffff81168091036102dc5761048e9061171c565b9060643561ffff811681036102dc5761ffff8092829694965060281c16191616925f60a435906fffffffffffffffffffffffffffffffff821680921415908760011b9760018060ff1b0381161415945b87821c801561058157600184911615610576576102dc576001600160fd1b038216820361041f5760ff848360031b1c168060030260038104820361041f578761041f578a1161053a575050610534600191610ffd565b906104de565b61054791929650856110d4565b948560030295600387040361041f57885f961015610569575b61053490610ffd565b6001811b90961795610560565b509061053490610ffd565b60408289825191151582526020820152f35b905092610474565b346102dc5760403660031901126102dc576040516004356101a082016001600160401b038111838210176107c2576040525f8252602082015f8152604083015f8152606084015f8152608085015f815260a086015f815260c087015f815260e08801915f83526101008901935f85526101208a01955f87526101408b01975f89526101608c01995f8b526101808d019b5f8d5260ff811660138110156107985761064590836110b9565b8d60f982901c600116156107ac5761065f906009906110b9565b60ff808260081c1616835260ff808260101c1616845261ffff808260181c1616855261ffff808260281c1616865260018160f81c161515875264ffffffffff8160381c16885264ffffffffff8160601c168952815160138110156107985760051115610786575b8060b01c64ffffffffff168b5260d81c63ffffffff1663ffffffff168b526024358c52604051809d51906106f991610e86565b5160208d0161070791610e86565b5160ff1660408c01525160ff1660608b01525161ffff1660808a01525161ffff1660a089015251151560c08801525164ffffffffff1660e08701525164ffffffffff166101008601525164ffffffffff166101208501525164ffffffffff166101408401525163ffffffff16610160830152516101808201526101a090f35b64ffffffffff8160881c168a526106c6565b634e487b7160e01b5f52602160045260245ffd5b50815160138110156107985761065f908f6110b9565b634e487b7160e01b5f52604160045260245ffd5b346102dc5760203660031901126102dc5760043560038110156102dc5761080861020091610802611049565b506114ca565b6001600160401b036101e06040519263ffffffff815116845263ffffffff602082015116602085015263ffffffff604082015116604085015263ffffffff606082015116606085015263ffffffff608082015116608085015263ffffffff60a08201511660a085015263ffffffff60c08201511660c085015263ffffffff60e08201511660e085015263ffffffff6101008201511661010085015263ffffffff6101208201511661012085015263ffffffff6101408201511661014085015263ffffffff6101608201511661016085015263ffffffff610180820151166101808501526bffffffffffffffffffffffff6101a0820151166101a08501526bffffffffffffffffffffffff6101c0820151166101c08501520151166101e0820152f35b346102dc5760a03660031901126102dc5760043560443580151581036102dc575f60643560843561096961096185602435886112df565b959096611497565b935f925b80841c80156109f157600116156109e457946109928261098d838761100b565b610f5d565b95865b61099f8489610f70565b8110156109cd57846109b1828b610f7d565b51146109c0575b600101610995565b6001861b909617956109b8565b50936109db91929650610ffd565b9294909461096d565b926109db90959195610ffd565b602086604051908152f35b346102dc5760e03660031901126102dc5760603660431901126102dc576020610a2960c43560a435610f91565b604051908152f35b346102dc576101603660031901126102dc576101003660231901126102dc57610124356001600160401b0381116102dc57610a70903690600401610e56565b61014435906001600160401b0382116102dc578160040160a060031984360301126102dc5760609382156102c857610ab39060028414903536601f1901356112df565b93908051610b61575b5050506002610ad49193929314601f19360135611497565b610add81611116565b60208301809460051b602083016020819560051b850101925b838210610b4f57505050505160051b9020916040519283926040840191845260406020850152518091526060830191905f5b818110610b36575050500390f35b8251845285945060209384019390920191600101610b28565b82812082526020909101908201610af6565b909192945061ffff601f1936013560181c1660015f1982011e61010103811c91110292610b8e8180610ef6565b6044850195610b9d8785610f28565b9091610bac6064890187610f28565b95909382958415908115610e38575b50610d7757604051936001925f1992608087019283925f92905b828410610e0357505050505f1982528787985b610d8657505060c060843560a0870151149501149280011c151616169260051b01141615610d7757610c3b916084610c45610c238480610ef6565b5093610c326024880182610ef6565b96909882610f28565b9390970190610f28565b83949194518080971491821592610d6c575b5050610d5a57610c6685611116565b9685966040519360043585525f60608601905b898110610cae575b5050505050505050508103610c9d5750916002610ad485610abc565b62aea2d360e11b5f5260045260245ffd5b8b8160051b886020828c0101518c81868b01355f1a91858d84800101918460051b8d01968460208201526040606435910152013589528d6080863591015281813560f01c148a84101693610d35575b505050905015610d195760a08920910160200152600101610c79565b5050989950505050505050505090858080808080808080610c81565b6001908119013560f01c0114901515161690601f19013560408b0152805f8080610cfd565b8462aea2d360e11b5f5260045260245ffd5b14159050858b610c57565b637ca55c7760e01b5f5260045ffd5b8182935b808210610d9f5750505f198084520180610be8565b9093845160031981168a5b868110610dcb57505060021c81526080892060208201526040019390610d8a565b909c8d885114600114610ded5760016020828193358552019e5b019101610daa565b9c96600160408260208094015185520198610de5565b9091929496604060019187800184013560f01c98891188151716988881528760051b8501356020820152019501929190610bd5565b90506001600160ff1b038516850361041f578460011b14158e610bbb565b9181601f840112156102dc578235916001600160401b0383116102dc57602080850194606085020101116102dc57565b9060138210156107985752565b9181601f840112156102dc578235916001600160401b0383116102dc576020808501948460051b0101116102dc57565b90602080835192838152019201905f5b818110610ee05750505090565b8251845260209384019390920191600101610ed3565b903590601e19813603018212156102dc57018035906001600160401b0382116102dc576020019181360383136102dc57565b903590601e19813603018212156102dc57018035906001600160401b0382116102dc57602001918160051b360383136102dc57565b8181029291811591840414171561041f57565b9190820180921161041f57565b80518210156102c85760209160051b010190565b919091601f1936013560ff8160101c168414610ff157610fb4906044359061115d565b93909184821015610fda5790610fd1610fd6949561019c93610f5d565b610f70565b5190565b8482633c58b2eb60e11b5f5260045260245260445ffd5b60181c61ffff16925050565b5f19811461041f5760010190565b8115611015570690565b634e487b7160e01b5f52601260045260245ffd5b6040519061020082018281106001600160401b038211176107c257604052565b611051611029565b905f82525f60208301525f60408301525f60608301525f60808301525f60a08301525f60c08301525f60e08301525f6101008301525f6101208301525f6101408301525f6101608301525f6101808301525f6101a08301525f6101c08301525f6101e0830152565b60138210156107985752565b3561ffff811681036102dc5790565b9190820391821161041f57565b91908110156102c85760051b0190565b3560ff811681036102dc5790565b6001600160401b0381116107c25760051b60200190565b90611120826110ff565b60405190601f01601f191681016001600160401b038111828210176107c2576040528281528092611153601f19916110ff565b0190602036910137565b909160ff8260081c1660ff8360101c169361ffff8460181c1694856111828285610f5d565b10156112d9576111928184610f5d565b955b61119d87611116565b9260ff820180831161041f576111b59060081c611116565b5f9190915287820390600160811b90602086015b84841061127b5750505050506111df8184610f5d565b8614611273578581101561126c5780915b6112076112028461098d5f829a611497565b611116565b965f925f5b86811061121c5750505050505050565b895f5b87811061123057505060010161120c565b6001919661126361125261124c8861012c86610fd18b8b610f5d565b89610f7d565b519161125d81610ffd565b99610f7d565b52018a9061121f565b85916111f0565b909450925050565b60016020819285825282870160405f200682808560fd1b038260031c1687010184815160ff84161c166112c2575b8460ff83161b81511790528152019301930192916111c9565b50508682808560fd1b038960031c168701016112a9565b85611194565b929060ff8460081c169060ff8560101c169461ffff8160181c1691826113058886610f5d565b1015611491576113158785610f5d565b925b61132084611116565b9160ff820180831161041f576113389060081c611116565b5f9190915284820390600160811b90602085015b848410611433575050505050851580611421575b61141957828710156114135786925b6113906112028561098d819a805f1461140c5761ffff8860281c1697611497565b975f935f5b8781106113a6575050505050505050565b60018083831c1614611404578a5f5b8881106113c85750506001905b01611395565b600191976113fb6113ea6113e48961012c86610fd18c8b610f5d565b8a610f7d565b51916113f581610ffd565b9a610f7d565b52018b906113b5565b6001906113c2565b5f97611497565b8261136f565b959450505050565b5061142c8785610f5d565b8314611360565b60016020819285825282870160405f200682808560fd1b038260031c1687010184815160ff84161c1661147a575b8460ff83161b815117905281520193019301929161134c565b50508682808560fd1b038960031c16870101611461565b82611317565b90156114c1576114be906114b861ffff60ff8360081c169260281c1661171c565b906110d4565b90565b60081c60ff1690565b6114d2611049565b50600381101561079857801561162b57600114611584576114f1611049565b506114fa611029565b6004815260c86020820152603c6040820152601e6060820152601e6080820152607860a0820152607860c082015261012c60e0820152620151806101008201526201518061012082015260146101408201526107086101608201526001610180820152670de0b6b3a76400006101a0820152662386f26fc100006101c08201525f6101e082015290565b61158c611049565b50611595611029565b60828152611f406020820152611c206040820152610e106060820152610e10608082015261546060a08201526201518060c082015261a8c060e082015262093a8061010082015262278d006101208201526201518061014082015262093a80610160820152600c61018082015266b1a2bc2ec500006101a08201526611c37937e080006101c082015262f424006101e082015290565b50611634611049565b5061163d611029565b60828152611f4060208201526201518060408201526201518060608201526201518060808201526203f48060a08201526212750060c08201526206978060e082015262278d0061010082015262ed4e006101208201526202a300610140820152622e2480610160820152600c610180820152670de0b6b3a76400006101a082015266b1a2bc2ec500006101c082015262f424006101e082015290565b60ff8160081c16809215611716575063ffffffff9060d81c168160011b9160018060ff1b0381160361041f5780821015611711575090565b905090565b91505090565b90815f925b6117285750565b9161173290610ffd565b915f1981019080821161041f57168061172156",
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
