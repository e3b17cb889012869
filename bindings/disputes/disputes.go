// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package disputes is the generated binding of the contract Disputes.
package disputes

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

// Boundaries is an auto generated low-level Go binding around an user-defined struct.
type Boundaries struct {
	Start     [32]byte
	StartPath [][32]byte
	End       [32]byte
	EndPath   [][32]byte
}

// Case is an auto generated low-level Go binding around an user-defined struct.
type Case struct {
	Terms      Terms
	Submission Submission
	Rounds     []Round
}

// Clock is an auto generated low-level Go binding around an user-defined struct.
type Clock struct {
	Stage          uint8
	Since          *big.Int
	TrainerLeft    uint32
	ChallengerLeft uint32
	Shown          bool
}

// Demand is an auto generated low-level Go binding around an user-defined struct.
type Demand struct {
	Round    *big.Int
	Groups   [][32]byte
	Group    *big.Int
	Digests  [][32]byte
	Position *big.Int
}

// Game is an auto generated low-level Go binding around an user-defined struct.
type Game struct {
	Trainer    common.Address
	Challenger common.Address
	Program    [32]byte
	Dataset    [32]byte
	Seed       [32]byte
	Section    uint16
	Steps      uint32
	Step       uint64
	Before     [32]byte
	End        [32]byte
	List       [32]byte
	Draw       [32]byte
	Header     [32]byte
	Outputs    uint32
	Operator   uint32
	Encoding   [32]byte
	Node       [32]byte
	Level      uint8
	Place      uint64
	Elements   uint64
	Element    uint64
	Lane       uint32
	Segment    uint32
	Start      uint32
	Claimed    uint32
	Diverges   bool
}

// Item is an auto generated low-level Go binding around an user-defined struct.
type Item struct {
	Data []byte
	Path [][32]byte
}

// Leaf is an auto generated low-level Go binding around an user-defined struct.
type Leaf struct {
	End      [32]byte
	EndPath  [][32]byte
	Header   Item
	Slot     *big.Int
	Item     Item
	SlotRoot [32]byte
	SlotPath [][32]byte
	Leaf     *big.Int
	Block    []byte
	LeafPath [][32]byte
}

// Leaves is an auto generated low-level Go binding around an user-defined struct.
type Leaves struct {
	Header    Item
	State     [32]byte
	StatePath [][32]byte
	LossPath  [][32]byte
	Slot      Item
	SlotRoot  [32]byte
	SlotPath  [][32]byte
	LeafPath  [][32]byte
}

// Opening is an auto generated low-level Go binding around an user-defined struct.
type Opening struct {
	Root     [32]byte
	Picks    []byte
	Blocks   []byte
	Siblings [][32]byte
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

// DisputesMetaData contains all meta data concerning the Disputes contract.
var DisputesMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"market_\",\"type\":\"address\",\"internalType\":\"contractIMarket\"},{\"name\":\"referee_\",\"type\":\"address\",\"internalType\":\"contractIReferee\"},{\"name\":\"preset\",\"type\":\"uint8\",\"internalType\":\"enumPreset\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"batch\",\"inputs\":[{\"name\":\"calls\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"clockOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structClock\",\"components\":[{\"name\":\"stage\",\"type\":\"uint8\",\"internalType\":\"enumStage\"},{\"name\":\"since\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"trainerLeft\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"challengerLeft\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"shown\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"clockTime\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"compute\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"game\",\"type\":\"tuple\",\"internalType\":\"structGame\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"section\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"step\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"before\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"end\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"list\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"draw\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"header\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"outputs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"encoding\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"node\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"level\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"place\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"elements\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lane\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"segment\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"start\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"claimed\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"diverges\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"operator\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"values\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"conclude\",\"inputs\":[{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structCase\",\"components\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"submission\",\"type\":\"tuple\",\"internalType\":\"structSubmission\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"finalState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rounds\",\"type\":\"tuple[]\",\"internalType\":\"structRound[]\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"drawer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"response\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"contest\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"game\",\"type\":\"tuple\",\"internalType\":\"structGame\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"section\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"step\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"before\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"end\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"list\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"draw\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"header\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"outputs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"encoding\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"node\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"level\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"place\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"elements\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lane\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"segment\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"start\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"claimed\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"diverges\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"operator\",\"type\":\"tuple\",\"internalType\":\"structItem\",\"components\":[{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"demandEntries\",\"inputs\":[{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structCase\",\"components\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"submission\",\"type\":\"tuple\",\"internalType\":\"structSubmission\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"finalState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rounds\",\"type\":\"tuple[]\",\"internalType\":\"structRound[]\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"drawer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"response\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"game\",\"type\":\"tuple\",\"internalType\":\"structGame\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"section\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"step\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"before\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"end\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"list\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"draw\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"header\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"outputs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"encoding\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"node\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"level\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"place\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"elements\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lane\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"segment\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"start\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"claimed\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"diverges\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"d\",\"type\":\"tuple\",\"internalType\":\"structDemand\",\"components\":[{\"name\":\"round\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"groups\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"group\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"digests\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"position\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"gameHashOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"graceTime\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"market\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIMarket\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"openLeaves\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"game\",\"type\":\"tuple\",\"internalType\":\"structGame\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"section\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"step\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"before\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"end\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"list\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"draw\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"header\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"outputs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"encoding\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"node\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"level\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"place\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"elements\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lane\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"segment\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"start\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"claimed\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"diverges\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"entries\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"leaves\",\"type\":\"tuple\",\"internalType\":\"structLeaves\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structItem\",\"components\":[{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]},{\"name\":\"state\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"statePath\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"lossPath\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"slot\",\"type\":\"tuple\",\"internalType\":\"structItem\",\"components\":[{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]},{\"name\":\"slotRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"slotPath\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"leafPath\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"pickElement\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"game\",\"type\":\"tuple\",\"internalType\":\"structGame\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"section\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"step\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"before\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"end\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"list\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"draw\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"header\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"outputs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"encoding\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"node\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"level\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"place\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"elements\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lane\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"segment\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"start\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"claimed\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"diverges\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"operator\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"j\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"lane\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"block_\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"pickEntry\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"game\",\"type\":\"tuple\",\"internalType\":\"structGame\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"section\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"step\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"before\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"end\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"list\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"draw\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"header\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"outputs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"encoding\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"node\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"level\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"place\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"elements\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lane\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"segment\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"start\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"claimed\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"diverges\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"j\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"pickNode\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"game\",\"type\":\"tuple\",\"internalType\":\"structGame\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"section\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"step\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"before\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"end\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"list\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"draw\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"header\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"outputs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"encoding\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"node\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"level\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"place\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"elements\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lane\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"segment\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"start\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"claimed\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"diverges\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"j\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"node\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"pickOperator\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"game\",\"type\":\"tuple\",\"internalType\":\"structGame\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"section\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"step\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"before\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"end\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"list\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"draw\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"header\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"outputs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"encoding\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"node\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"level\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"place\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"elements\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lane\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"segment\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"start\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"claimed\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"diverges\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"j\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"node\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"operator\",\"type\":\"tuple\",\"internalType\":\"structItem\",\"components\":[{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"pickSegment\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"game\",\"type\":\"tuple\",\"internalType\":\"structGame\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"section\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"step\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"before\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"end\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"list\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"draw\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"header\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"outputs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"encoding\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"node\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"level\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"place\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"elements\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lane\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"segment\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"start\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"claimed\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"diverges\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"operator\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"sums\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"lane\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"segment\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"pickStep\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"game\",\"type\":\"tuple\",\"internalType\":\"structGame\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"section\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"step\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"before\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"end\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"list\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"draw\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"header\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"outputs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"encoding\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"node\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"level\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"place\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"elements\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lane\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"segment\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"start\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"claimed\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"diverges\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"j\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"end\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"endPath\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"before\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"beforePath\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"postBlocks\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"game\",\"type\":\"tuple\",\"internalType\":\"structGame\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"section\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"step\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"before\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"end\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"list\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"draw\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"header\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"outputs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"encoding\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"node\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"level\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"place\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"elements\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lane\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"segment\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"start\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"claimed\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"diverges\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"blocks\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"postClaim\",\"inputs\":[{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structCase\",\"components\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"submission\",\"type\":\"tuple\",\"internalType\":\"structSubmission\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"finalState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rounds\",\"type\":\"tuple[]\",\"internalType\":\"structRound[]\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"drawer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"response\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structItem\",\"components\":[{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]},{\"name\":\"outputs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"postEntries\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"game\",\"type\":\"tuple\",\"internalType\":\"structGame\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"section\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"step\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"before\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"end\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"list\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"draw\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"header\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"outputs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"encoding\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"node\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"level\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"place\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"elements\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lane\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"segment\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"start\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"claimed\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"diverges\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"entries\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"postNodes\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"game\",\"type\":\"tuple\",\"internalType\":\"structGame\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"section\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"step\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"before\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"end\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"list\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"draw\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"header\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"outputs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"encoding\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"node\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"level\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"place\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"elements\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lane\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"segment\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"start\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"claimed\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"diverges\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"nodes\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"postSegments\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"game\",\"type\":\"tuple\",\"internalType\":\"structGame\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"section\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"step\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"before\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"end\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"list\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"draw\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"header\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"outputs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"encoding\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"node\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"level\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"place\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"elements\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lane\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"segment\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"start\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"claimed\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"diverges\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"operator\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"sums\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"postState\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"game\",\"type\":\"tuple\",\"internalType\":\"structGame\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"section\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"step\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"before\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"end\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"list\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"draw\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"header\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"outputs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"encoding\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"node\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"level\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"place\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"elements\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lane\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"segment\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"start\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"claimed\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"diverges\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structItem\",\"components\":[{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]},{\"name\":\"slots\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"outputs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"postSteps\",\"inputs\":[{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structCase\",\"components\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"submission\",\"type\":\"tuple\",\"internalType\":\"structSubmission\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"finalState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rounds\",\"type\":\"tuple[]\",\"internalType\":\"structRound[]\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"drawer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"response\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"b\",\"type\":\"tuple\",\"internalType\":\"structBoundaries\",\"components\":[{\"name\":\"start\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"startPath\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"end\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"endPath\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]},{\"name\":\"interior\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"referee\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIReferee\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"showMalformed\",\"inputs\":[{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structCase\",\"components\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"submission\",\"type\":\"tuple\",\"internalType\":\"structSubmission\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"finalState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rounds\",\"type\":\"tuple[]\",\"internalType\":\"structRound[]\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"drawer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"response\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaf\",\"type\":\"tuple\",\"internalType\":\"structLeaf\",\"components\":[{\"name\":\"end\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"endPath\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structItem\",\"components\":[{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]},{\"name\":\"slot\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"item\",\"type\":\"tuple\",\"internalType\":\"structItem\",\"components\":[{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]},{\"name\":\"slotRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"slotPath\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"leaf\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"block\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"leafPath\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"showSlot\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"game\",\"type\":\"tuple\",\"internalType\":\"structGame\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"section\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"step\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"before\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"end\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"list\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"draw\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"header\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"outputs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"encoding\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"node\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"level\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"place\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"elements\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lane\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"segment\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"start\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"claimed\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"diverges\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"slot\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"item\",\"type\":\"tuple\",\"internalType\":\"structItem\",\"components\":[{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]},{\"name\":\"end\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"endPath\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"source\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sourcePath\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"span\",\"inputs\":[{\"name\":\"game\",\"type\":\"tuple\",\"internalType\":\"structGame\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"section\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"step\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"before\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"end\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"list\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"draw\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"header\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"outputs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"encoding\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"node\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"level\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"place\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"elements\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lane\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"segment\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"start\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"claimed\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"diverges\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"stageOperand\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"game\",\"type\":\"tuple\",\"internalType\":\"structGame\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"section\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"step\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"before\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"end\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"list\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"draw\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"header\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"outputs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"encoding\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"node\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"level\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"place\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"elements\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lane\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"segment\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"start\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"claimed\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"diverges\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"operator\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"k\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"table\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"indices\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"opening\",\"type\":\"tuple\",\"internalType\":\"structOpening\",\"components\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"picks\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"blocks\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"stagedOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32[6]\",\"internalType\":\"bytes32[6]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"timeout\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Computed\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"bits\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"diverges\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Moved\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"clock\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structClock\",\"components\":[{\"name\":\"stage\",\"type\":\"uint8\",\"internalType\":\"enumStage\"},{\"name\":\"since\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"trainerLeft\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"challengerLeft\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"shown\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"game\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structGame\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"section\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"step\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"before\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"end\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"list\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"draw\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"header\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"outputs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"encoding\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"node\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"level\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"place\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"elements\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lane\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"segment\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"start\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"claimed\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"diverges\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"posted\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Staged\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"operand\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"hash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"clock\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structClock\",\"components\":[{\"name\":\"stage\",\"type\":\"uint8\",\"internalType\":\"enumStage\"},{\"name\":\"since\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"trainerLeft\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"challengerLeft\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"shown\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Verdict\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"trainerLost\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"grounds\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumGrounds\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BadItem\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BadProof\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ClocksTooLong\",\"inputs\":[{\"name\":\"longest\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"dispute\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Mismatch\",\"inputs\":[{\"name\":\"field\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"got\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NoSuchItem\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotChallenged\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotYet\",\"inputs\":[{\"name\":\"present\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NothingWrong\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OutOfRange\",\"inputs\":[{\"name\":\"field\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"bound\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"OutOfTime\",\"inputs\":[{\"name\":\"present\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongCase\",\"inputs\":[{\"name\":\"facts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongGame\",\"inputs\":[{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongLength\",\"inputs\":[{\"name\":\"field\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongPlayer\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"player\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"WrongSection\",\"inputs\":[{\"name\":\"section\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sections\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongStage\",\"inputs\":[{\"name\":\"stage\",\"type\":\"uint8\",\"internalType\":\"enumStage\"}]}]",
	ID:  "Disputes",
	Bin: "0x6101206040523461023b57604051601f61b17e38819003918201601f19168301916001600160401b038311848410176101fe5780849260609460405283398101031261023b5780516001600160a01b0381169081810361023b5760208301516001600160a01b0381169390919084830361023b576040015190600382101561023b576100c09263ffffffff610100610096856102dd565b0151169063ffffffff6101206100ab866102dd565b0151169260805260a05260c05260e0526102dd565b6101008101805160011b6401fffffffe1661012083019263ffffffff845116806018029060188204036102275782018092116102275760e0015163ffffffff169081811015610212575050519051604051936158b9928386019263ffffffff908116929116906001600160401b038411878510176101fe5760809587956158c5873984526020840152604083015260608201520301905ff080156101f3576101005260405161538f9081610536823960805181818161046d015281816118830152611b0e015260a05181818161082101528181611f9601528181612f2b015281816134a30152614ad2015260c0518181816104d90152611ffe015260e0518181816110920152818161122301528181611917015281816136ac015281816146c50152614812015261010051816138ac0152f35b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b6365d5b38160e01b5f5260045260245260445ffd5b634e487b7160e01b5f52601160045260245ffd5b5f80fd5b6040519061024082016001600160401b038111838210176101fe57604052565b61026761023f565b905f82525f60208301525f60408301525f60608301525f60808301525f60a08301525f60c08301525f60e08301525f6101008301525f6101208301525f6101408301525f6101608301525f6101808301525f6101a08301525f6101c08301525f6101e08301525f6102008301525f610220830152565b6102e561025f565b506003811015610521578015610460576001146103a75761030461025f565b5061030d61023f565b6004815260c86020820152603c6040820152601e6060820152601e6080820152607860a0820152607860c082015261021c60e08201526078610100820152600a610120820152620151806101408201526201518061016082015260146101808201526107086101a082015260016101c0820152670de0b6b3a76400006101e0820152662386f26fc100006102008201525f61022082015290565b6103af61025f565b506103b861023f565b60828152611f406020820152611c206040820152610e106060820152610e10608082015261546060a08201526201518060c082015261e10060e082015261384061010082015261038461012082015262093a8061014082015262278d006101608201526201518061018082015262093a806101a0820152600c6101c082015266b1a2bc2ec500006101e08201526611c37937e0800061020082015262f4240061022082015290565b5061046961025f565b5061047261023f565b60828152611f4060208201526201518060408201526201518060608201526201518060808201526203f48060a08201526212750060c0820152620a8c0060e08201526202a300610100820152612a3061012082015262278d0061014082015262ed4e006101608201526202a300610180820152622e24806101a0820152600c6101c0820152670de0b6b3a76400006101e082015266b1a2bc2ec5000061020082015262f4240061022082015290565b634e487b7160e01b5f52602160045260245ffdfe60806040526004361015610011575f80fd5b5f5f3560e01c806304fe4a041461221f57806309a7ad27146121f85780631b8b0b6d146120b55780631e897afb146120505780631ee7ae02146120225780633233536314611fe2578063338f85a514611fc55780633b1bebd114611f8157806341213db214611d7c578063477c600014611d1157806347876ba414611acb578063502af1de1461193b5780635af05dcf146118fa57806376cfcecd146118b257806380f556051461186d578063947335d4146117d057806398fa267714611775578063a5a9f7391461157d578063a90f518b14611439578063b19d7b95146113dd578063b1eba0af14610c27578063b479125714610bb5578063b7a9f07f14610b53578063b975c81e14610af2578063c74275ce14610a0c578063d5d86497146106b7578063d9a550581461062a578063db2fbcd91461027d578063e0b0816b146101fe578063efa43b6f146101e25763f1c7f4301461016f575f80fd5b346101db576103a03660031901126101db576004356001600160401b0381116101de576103609060031990360301126101db576103403660431901126101db57610384356001600160401b0381116101de5760a09060031990360301126101db576101d861387f565b80f35b80fd5b5080fd5b50346101db576101f1366123c3565b50505050506101d861387f565b50346101db5761020d366122e7565b60405160c0939290849061022182826124db565b36903782528160205260408220908252602052600260408220019061024960405180936133db565b61025383836124db565b6040519190825b6006821061026757505050f35b602080600192855181520193019101909161025a565b50346101db5761028c366122e7565b9080835282602052604083208284526020526102ad6001604085200161279a565b8051601181101561040457600e106105f557805160118110156104045715610418575b80516011811015610404576102e49061516f565b906102ef8282615185565b804211156103ee575081156103e45761030a600f5b8261278e565b6020810164ffffffffff421681528386528560205260408620858752602052600160408720019180519160118310156103d05791604093915f51602061536f5f395f51905f52959365ffffffffff008454915160081b169063ffffffff60301b8784015160301b169163ffffffff60501b606085015160501b1693608060ff60701b910151151560701b169460ff60701b199260ff63ffffffff60501b199216906001600160501b0319161716171617171790558151901515815260016020820152a380f35b634e487b7160e01b88526021600452602488fd5b61030a6010610304565b634442ac1960e11b865242600452602452604485fd5b634e487b7160e01b85526021600452602485fd5b508260a060405161042881612437565b8281528260208201528260408201528260608201528260808201520152604051636097133560e11b815281600482015282602482015260c08160448160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9081156105ea578491610526575b5060608101511561050f5760a064ffffffffff916104b9612a9d565b50015116604051906104ca82612452565b848252602082015263ffffffff7f00000000000000000000000000000000000000000000000000000000000000001680604083015260608201528360808201526102d0565b60448484846316f72a1960e01b8352600452602452fd5b905060c0813d60c0116105e2575b8161054160c093836124db565b810103126105de576040519061055682612437565b80516001600160a01b03811681036105da5782526020810151906001600160601b03821682036105da5760a091602084015261059460408201615160565b60408401526105a560608201612ae8565b60608401526105b660808201615160565b6080840152015164ffffffffff811681036105d65760a08201525f61049d565b8480fd5b8580fd5b8380fd5b3d9150610534565b6040513d86823e3d90fd5b8360249151601181101561061857635d93ef5d60e11b825261061690612369565bfd5b50634e487b7160e01b81526021600452fd5b50346101db576104403660031901126101db576103403660431901126101db576103a4356001600160401b0381116101de5760409060031990360301126101db576103e4356001600160401b0381116101de5761068b9036906004016122b7565b5050610424356001600160401b0381116101de576106ad9036906004016122b7565b50506101d861387f565b50346101db576106c6366122fd565b936106d8908688979895949395614036565b9490936106e6838587614d3a565b6101808501516106f59061505a565b6106fe86614fe5565b92888b528a60205260408b208a8c5260205260408b20600201926102e088015163ffffffff1694608089015192845163ffffffff16946020015163ffffffff16956040519461074c86612408565b8552602085019586526040808601978852516367ca56ad60e01b81526102006004820152998a99610783916102048c019190612af5565b9260248a016107c99163ffffffff606080926001600160401b0381511685526001600160401b036020820151166020860152826040820151166040860152015116910152565b60a489016107d6916133db565b878203600319016101648901526107ec92612af5565b93610184860152516101a48501525163ffffffff166101c48401525163ffffffff166101e48301520381600160a01b600190037f00000000000000000000000000000000000000000000000000000000000000001691815a93604094fa918215610a0157869187936109b8575b5063ffffffff60405192169081835283159287877fa9df86befe16fdb65559e9a09d323897a56c2533e8ab1713f538ef2f495ef1166040871594856020820152a3610320820151151514938461098f575b505050501590815f14610985576108c2600f8261278e565b6020810164ffffffffff421681528386528560205260408620858752602052600160408720019180519160118310156103d05791604093915f51602061536f5f395f51905f52959365ffffffffff008454915160081b169063ffffffff60301b8784015160301b169163ffffffff60501b606085015160501b1693608060ff60701b910151151560701b169460ff60701b199260ff63ffffffff60501b199216906001600160501b0319161716171617171790558151908152856020820152a380f35b6108c26010610304565b935090916109a3575b50505f8080806108aa565b610300015163ffffffff161490505f80610998565b915091506040813d6040116109f9575b816109d5604093836124db565b810103126105da576109f260206109eb836133ca565b9201612ae8565b915f610859565b3d91506109c8565b6040513d88823e3d90fd5b50346101db576104403660031901126101db576103403660431901126101db57610384356001600160401b0381116101de57610a4c90369060040161228a565b6103c4356001600160401b0381116105de57610a6c90369060040161228a565b906103e4356001600160401b0381116105da57610a8d9036906004016122b7565b90610404356001600160401b038111610aee57610aae90369060040161228a565b94909361042435976001600160401b038911610aea5760806003198a36030112610aea576101d898600401976103a43591602435600435613433565b8980fd5b8780fd5b50346101db576103e03660031901126101db576103403660431901126101db57610384356001600160401b0381116101de5760409060031990360301126101db576103a4356001600160401b0381116101de576106ad9036906004016122b7565b50346101db576104003660031901126101db576103403660431901126101db57610384356001600160401b0381116101de57610b9390369060040161228a565b50506103a4356001600160401b0381116101de576106ad90369060040161228a565b50346101db5760803660031901126101db576004356001600160401b0381116101de576103609060031990360301126101db576044356001600160401b0381116101de5760809060031990360301126101db576064356001600160401b0381116101de576106ad9036906004016122b7565b50346101db57610c36366123c3565b859493949291925085610320604051610c4e8161246d565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e08201528261020082015282610220820152826102408201528261026082015282610280820152826102a0820152826102c0820152826102e0820152826103008201520152610cfc612a9d565b508386528560205260408620858752602052610d1d6001604088200161279a565b92835160118110156103d057600919016113bc5784875260208781526040808920888a52825280892054905191819083016001600160a01b03610d5f8861257f565b16815260208701936001600160a01b03610d788661257f565b1660408201526040880135606082015260608801356080820152608088013560a082015261ffff610dab60a08a01612593565b1660c082015263ffffffff610dc260c08a016125a2565b1660e08201526001600160401b03610ddc60e08a016125b3565b166101008201526101008801356101208201526101208801356101408201526101408801356101608201526101608801356101808201526101808801356101a082015263ffffffff610e316101a08a016125a2565b166101c082015263ffffffff610e4a6101c08a016125a2565b166101e08201526101e088013561020082015261020088013561022082015260ff610e786102208a016125c7565b166102408201526001600160401b03610e946102408a016125b3565b166102608201526001600160401b03610eb06102608a016125b3565b166102808201526001600160401b03610ecc6102808a016125b3565b166102a082015263ffffffff610ee56102a08a016125a2565b166102c082015263ffffffff610efe6102c08a016125a2565b166102e082015263ffffffff610f176102e08a016125a2565b1661030082015263ffffffff610f306103008a016125a2565b16610320820152610f4461032089016125d5565b15156103408201526103408152610f5d610360826124db565b519020036113aa5750610f70600a61516f565b90811561139c5750610f81846138d9565b6001600160a01b0316338190036113865750610f9d8186615185565b80421161137057610fb463ffffffff914290614897565b1690156113665760408501525b610fda602085019364ffffffffff4216855236906125e2565b91610fe483614baf565b61100961022085019160ff83511690816001600160401b036102408901511691614be1565b600781901b906001600160f91b038116036113525780830361132e575060ff9051168160071c611038816152e9565b908a5b8181106112905750509061104e91615262565b6102008401519081810361126e5750509061106a913691612549565b91600b8452611079600b61516f565b1561120f576040840163ffffffff8151169063ffffffff7f000000000000000000000000000000000000000000000000000000000000000016809210611207575b50505b84875286602052604087208688526020526040872090600182019085519060118210156111f357610420947ff4872070ba8fd1bc739ca3451810d0f16fc2d2284683bec7d7b1dd000a79a6bb97946020946111b798946111c19465ffffffffff008354915160081b169063ffffffff60301b60408b015160301b169063ffffffff60501b60608c015160501b169260ff60701b60808d0151151560701b169460ff60701b199260ff63ffffffff60501b199216906001600160501b03191617161716171717905560405185810190611195828561450b565b61034081526111a6610360826124db565b519020905560405196878096612377565b60a085019061450b565b6104006103e0840152805191829182610400860152018484015e8181018301889052601f01601f19168101030190a380f35b634e487b7160e01b8a52602160045260248afd5b525f806110ba565b6060840163ffffffff8151169063ffffffff7f000000000000000000000000000000000000000000000000000000000000000016809210611252575b50506110bd565b525f8061124b565b634e487b7160e01b5f52602160045260245ffd5b6303ec8ed560e21b8a5265626c6f636b7360d01b600452602452604452606488fd5b6001600160f91b038116810361131a5760018101808211611306576001600160f91b0381168103611306576112d06112d69160071b8360071b888a614d06565b90614c55565b83518210156112f257600582901b84016020015260010161103b565b634e487b7160e01b8d52603260045260248dfd5b634e487b7160e01b8d52601160045260248dfd5b634e487b7160e01b8c52601160045260248cfd5b63e7c0615d60e01b8a5265626c6f636b7360d01b6004526024839052604452606489fd5b634e487b7160e01b8a52601160045260248afd5b6060850152610fc1565b6364eb7cc960e01b895242600452602452604488fd5b632fb5dcad60e01b895233600452602452604488fd5b6113a5906138d9565b610f81565b639c17c29b60e01b8952600452602488fd5b6024878551601181101561061857635d93ef5d60e11b825261061690612369565b50346101db5760603660031901126101db576004356001600160401b0381116101de576103609060031990360301126101db576044356001600160401b0381116101de576101409060031990360301126101db576101d861387f565b50346101db576104003660031901126101db57602435906004356103403660431901126101de576103c4356001600160401b038111611579576114809036906004016122b7565b936103e435946001600160401b0386116105d657604060031987360301126105d6576114c06114af8386613cd6565b9290946103a43561038435876143f8565b610220830160ff81511660018110156115565750856101d8969761150161024087019163ffffffff8351166101c089015283610320890152600401876149af565b505260ff61153261151f6001600160401b0361026088015116614d1e565b60015f1982011e61010103811c91110290565b16905261153e836144ef565b916040519461154e6020876124db565b878652614694565b6343406e5b60e11b8752641b195d995b60da1b6004526024526001604452606486fd5b8280fd5b50346101db576103a03660031901126101db5760243560043561034036604319011261157957610384356001600160401b0381116105de576115c39036906004016122b7565b9190818552846020526040852084865260205260ff6001604087200154169385601186101590816103d0576006871496871580611764575b61174d575080611739575061172557841561171b5761161d60065b82856138ed565b919093611629856148a4565b966116558861163788614baf565b60ff6102208a0151166001600160401b036102408b01511691614be1565b8088036116f8575061167b611669886152e9565b988860051b998a886020830137615262565b610200870151908181036116d7575050156116cf576007935b604051966001600160fb1b03106116cb57602087896101d89a6116c6948484013781010301601f1981018852876124db565b614694565b8880fd5b600993611694565b6303ec8ed560e21b8b52646e6f64657360d81b600452602452604452606489fd5b63e7c0615d60e01b8a52646e6f64657360d81b6004526024889052604452606489fd5b61161d6008611616565b634e487b7160e01b86526021600452602486fd5b634e487b7160e01b81526021600452602490fd5b635d93ef5d60e11b82526024919061061690612369565b5091505086879160088114156115fb565b50346101db5760803660031901126101db576004356001600160401b0381116101de576103609060031990360301126101db576044356001600160401b0381116101de5760409060031990360301126101db576101d861387f565b50346101db576104203660031901126101db576103403660431901126101db57610384356001600160401b0381116101de5761181090369060040161228a565b6103e4356001600160401b0381116105de5761183090369060040161228a565b6104043593916001600160401b0385116105da576118556101d89536906004016122b7565b9490936103c435916103a43591602435600435612b15565b50346101db57806003193601126101db576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346101db576118eb6001604060a0936118cb366122e7565b906118d4612a9d565b50825281602052828220908252602052200161279a565b6118f86040518092612377565bf35b50346101db57806003193601126101db57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101db576103a03660031901126101db5760243560043561034036604319011261157957610384356001600160401b0381116105de57604060031982360301126105de5761198b8383613cd6565b9161032082015115611ab7576119a490600401826149af565b6102808201516102608301516001600160401b03918216911611611a9d575050600f81526020810164ffffffffff42168152828552846020526040852084865260205260016040862001918051916011831015611a895765ffffffffff008454915160081b169063ffffffff60301b604084015160301b169163ffffffff60501b606085015160501b1693608060ff60701b910151151560701b169460ff60701b199260ff63ffffffff60501b199216906001600160501b0319161716171617171790555f51602061536f5f395f51905f52604080516001815260056020820152a380f35b634e487b7160e01b87526021600452602487fd5b9161153e8293637fc000006103006101d898950152614b7d565b635d93ef5d60e11b86526007600452602486fd5b5034611ceb576040366003190112611ceb576004356001600160401b038111611ceb57806004016103606003198336030112611ceb576024359160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000166040516020810190468252826040820152611b4c6060820186612923565b6102808152611b5d6102a0826124db565b51902090815f525f60205260405f20855f52602052611b81600160405f200161279a565b94855195601187101561125a578796600f03611c435760800151151592611bac6103448601876127f3565b919095843b156116cb5788968793611c00611c1493611bf16040519c8d9b8c9a8b99637fd94ff560e01b8b5260048b015260248a015260448901526064880190612923565b6102446102a48701910161283c565b6103c06103a48501526103c48401916128d0565b03925af18015611c3857611c2757505080f35b81611c31916124db565b6101db5780f35b6040513d84823e3d90fd5b8091959293965051601181101561125a57601003611cef5750611c6b906103448401906127f3565b9390823b15611ceb57611cac95611cc05f96928793604051998a98899788966328eac97f60e21b88526004880152602487015261024460448701910161283c565b6101606101448501526101648401916128d0565b03925af18015611ce057611cd2575080f35b611cde91505f906124db565b005b6040513d5f823e3d90fd5b5f80fd5b51601181101561125a57635d93ef5d60e11b5f52611d0c90612369565b60245ffd5b34611ceb57610420366003190112611ceb57610340366043190112611ceb576103c4356001600160401b038111611ceb57611d509036906004016122b7565b5050610404356001600160401b038111611ceb57611d729036906004016122b7565b5050611cde61387f565b34611ceb5736600319016103408112611ceb5761034013611ceb57604051611da38161246d565b6004356001600160a01b0381168103611ceb5781526024356001600160a01b0381168103611ceb57602082015260443560408201526064356060820152608435608082015260a43561ffff81168103611ceb5760a082015260c43563ffffffff81168103611ceb5760c082015260e4356001600160401b0381168103611ceb5760e082015261010435610100820152610124356101208201526101443561014082015261016435610160820152610184356101808201526101a43563ffffffff81168103611ceb576101a08201526101c43563ffffffff81168103611ceb576101c08201526101e4356101e0820152610204356102008201526102243560ff81168103611ceb57610220820152610244356001600160401b0381168103611ceb57610240820152610264356001600160401b0381168103611ceb57610260820152610284356001600160401b0381168103611ceb576102808201526102a43563ffffffff81168103611ceb576102a08201526102c43563ffffffff81168103611ceb576102c08201526102e43563ffffffff81168103611ceb576102e08201526103043563ffffffff81168103611ceb57610300820152610324358015158103611ceb5781611f799161032060209401526148a4565b604051908152f35b34611ceb575f366003190112611ceb576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34611ceb57611fd3366122fd565b50505050505050611cde61387f565b34611ceb575f366003190112611ceb57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34611ceb57612030366122e7565b905f525f60205260405f20905f52602052602060405f2054604051908152f35b34611ceb576020366003190112611ceb576004356001600160401b038111611ceb576120809036906004016122b7565b5f5b81811015611cde576001906120af6120a96120a28360051b870187612517565b3691612549565b30614849565b01612082565b34611ceb576103e0366003190112611ceb57602435600435610340366043190112611ceb576103c4356001600160401b038111611ceb576120fa9036906004016122b7565b92825f525f60205260405f20815f5260205260ff600160405f20015416935f6011861015908161125a5760078714968715806121e7575b61174d575080611739575061125a5784156121d9578461216861215760075b85886138ed565b9390956103a43561038435886143f8565b6121a0575b611cde9415612191576006915b604051946121896020876124db565b5f8652614694565b61219a836144ef565b9161217a565b60ff610220840151169485156121b757945061216d565b856343406e5b60e11b5f52633632b0b360e11b6004525f60245260445260645ffd5b846121686121576009612150565b509150505f5f916009811415612131565b34611ceb576103a0366003190112611ceb57610340366043190112611ceb57611cde61387f565b34611ceb576103c0366003190112611ceb57610340366043190112611ceb57610384356001600160401b038111611ceb5761225e90369060040161228a565b50506103a4356001600160401b038111611ceb57610100906003199036030112611ceb57611cde61387f565b9181601f84011215611ceb578235916001600160401b038311611ceb5760208381860195010111611ceb57565b9181601f84011215611ceb578235916001600160401b038311611ceb576020808501948460051b010111611ceb57565b6040906003190112611ceb576004359060243590565b906103c0600319830112611ceb576004359160243591610340604319830112611ceb57604491610384356001600160401b038111611ceb57816123429160040161228a565b929092916103a435906001600160401b038211611ceb576123659160040161228a565b9091565b601181101561125a57600452565b8051601181101561125a576080918291845264ffffffffff602082015116602085015263ffffffff604082015116604085015263ffffffff606082015116606085015201511515910152565b906103a0600319830112611ceb576004359160243591610340604319830112611ceb5760449161038435906001600160401b038211611ceb576123659160040161228a565b606081019081106001600160401b0382111761242357604052565b634e487b7160e01b5f52604160045260245ffd5b60c081019081106001600160401b0382111761242357604052565b60a081019081106001600160401b0382111761242357604052565b61034081019081106001600160401b0382111761242357604052565b608081019081106001600160401b0382111761242357604052565b61010081019081106001600160401b0382111761242357604052565b60e081019081106001600160401b0382111761242357604052565b90601f801991011681019081106001600160401b0382111761242357604052565b6001600160401b03811161242357601f01601f191660200190565b903590601e1981360301821215611ceb57018035906001600160401b038211611ceb57602001918136038313611ceb57565b929192612555826124fc565b9161256360405193846124db565b829481845281830111611ceb578281602093845f960137010152565b35906001600160a01b0382168203611ceb57565b359061ffff82168203611ceb57565b359063ffffffff82168203611ceb57565b35906001600160401b0382168203611ceb57565b359060ff82168203611ceb57565b35908115158203611ceb57565b919082610340910312611ceb576040516125fb8161246d565b61032061278981839561260d8161257f565b855261261b6020820161257f565b602086015260408101356040860152606081013560608601526080810135608086015261264a60a08201612593565b60a086015261265b60c082016125a2565b60c086015261266c60e082016125b3565b60e08601526101008101356101008601526101208101356101208601526101408101356101408601526101608101356101608601526101808101356101808601526126ba6101a082016125a2565b6101a08601526126cd6101c082016125a2565b6101c08601526101e08101356101e08601526102008101356102008601526126f861022082016125c7565b61022086015261270b61024082016125b3565b61024086015261271e61026082016125b3565b61026086015261273161028082016125b3565b6102808601526127446102a082016125a2565b6102a08601526127576102c082016125a2565b6102c086015261276a6102e082016125a2565b6102e086015261277d61030082016125a2565b610300860152016125d5565b910152565b601182101561125a5752565b906040516127a781612452565b608060ff8294546127ba8282168561278e565b64ffffffffff8160081c16602085015263ffffffff8160301c16604085015263ffffffff8160501c16606085015260701c161515910152565b903590601e1981360301821215611ceb57018035906001600160401b038211611ceb57602001916060820236038313611ceb57565b35906001600160601b0382168203611ceb57565b60e0906001600160401b03906128ca9083906001600160a01b0361285f8261257f565b1686526001600160601b0361287660208301612828565b166020870152604081013560408701526060810135606087015260808101356080870152836128a760a083016125b3565b1660a087015263ffffffff6128be60c083016125a2565b1660c0870152016125b3565b16910152565b916020908281520191905f5b8181106128e95750505090565b90919260608060019286358152838060a01b036129086020890161257f565b166020820152604087810135908201520194019291016128dc565b6001600160a01b036129348261257f565b1682526001600160401b0361294b602083016125b3565b16602083015260408101356002811015611ceb57610220918291604085015260ff612978606083016125c7565b16606085015260ff61298c608083016125c7565b16608085015263ffffffff6129a360a083016125a2565b1660a08501526001600160401b036129bd60c083016125b3565b1660c085015263ffffffff6129d460e083016125a2565b1660e08501526001600160601b036129ef6101008301612828565b166101008501526001600160601b03612a0b6101208301612828565b166101208501526001600160601b03612a276101408301612828565b166101408501526001600160601b03612a436101608301612828565b166101608501526001600160601b03612a5f6101808301612828565b166101808501526101a08101356101a08501526101c08101356101c08501526101e08101356101e08501526102008101356102008501520135910152565b60405190612aaa82612452565b5f6080838281528260208201528260408201528260608201520152565b91908201809211612ad457565b634e487b7160e01b5f52601160045260245ffd5b51908115158203611ceb57565b908060209392818452848401375f828201840152601f01601f1916010190565b9796939498929095915f610320604051612b2e8161246d565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e08201528261020082015282610220820152826102408201528261026082015282610280820152826102a0820152826102c0820152826102e0820152826103008201520152612bdc612a9d565b50885f525f60205260405f20875f52602052612bfd600160405f200161279a565b958651601181101561125a57600a190161337b57895f525f60205260405f20885f5260205260405f205460405160208101916044359160018060a01b0383168303611ceb576001600160a01b038381168552606435949085168503611ceb576001600160a01b0385166040830152608435606083015260a435608083015260c43560a083015260e43561ffff81168103611ceb5761ffff1660c08301526101043563ffffffff81168103611ceb5763ffffffff1660e0830152610124356001600160401b0381168103611ceb576001600160401b03166101008301526101443561012083015261016435610140830152610184356101608301526101a4356101808301526101c4356101a08301526101e43563ffffffff81168103611ceb5763ffffffff166101c08301526102043563ffffffff81168103611ceb5763ffffffff166101e083015261022435610200830152610244356102208301526102643560ff81168103611ceb5760ff16610240830152610284356001600160401b0381168103611ceb576001600160401b03166102608301526102a4356001600160401b0381168103611ceb576001600160401b03166102808301526102c4356001600160401b0381168103611ceb576001600160401b03166102a08301526102e43563ffffffff81168103611ceb5763ffffffff166102c08301526103043563ffffffff81168103611ceb5763ffffffff166102e08301526103243563ffffffff81168103611ceb5763ffffffff166103008301526103443563ffffffff81168103611ceb5763ffffffff1661032083015261036435918215158303611ceb57839215156103408201526103408152612e76610360826124db565b519020036133695750612e89600b61516f565b91821561335357506001600160a01b0381168103611ceb575b6001600160a01b03163381900361333d5750612ebe8189615185565b80421161332757612ed563ffffffff914290614897565b16901561331d5760408801525b4264ffffffffff1691602088019183835236612eff9060446125e2565b9a8b8684612f0b6148e4565b50612f1592614d3a565b604051637ededf6960e01b8152602060048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316969093879185918291612f6b91602484019190612af5565b03815a9361010094fa978815611ce0578c935f996132ec575b50612f8e84614baf565b91612fb561022086019561024060ff885116910194816001600160401b0387511691614be1565b808510156132ca575090612fd991612fcd8c8b614c55565b8560ff88511691614c7a565b6102008d0151908181036132a95750506001600160401b03905116915160011b916101fe60fe841693168303612ad457613013921b612ac7565b9160ff6040870151169360206102608c01956001600160401b03875116926040519384926308b9a7c960e01b8452600484015260248301528660448301526080606483015281806130698d60848301908d612af5565b03915afa908115611ce0575f9161326f575b50156131a957505060208a1015613183576001600160fb1b0381168103612ad4576001600160401b036130b28b829360051b612ac7565b1691826102808a0152511690818110156131605750506001600160fe1b0388168803612ad4576130f38363ffffffff92613131956131419b60021b91614d06565b9035908260e01b82169160048210613143575b505063ff00ff0062ff00ff8260e81c169160d81c16178060101c9060101b1716610300860152614b7d565b91604051946121896020876124db565b565b9091508260e01b918360e01b9060040360031b1b16165f80613106565b6343406e5b60e11b5f5266195b195b595b9d60ca1b60045260245260445260645ffd5b6343406e5b60e11b5f908152636c616e6560e01b60045260248b90526020604452606490fd5b979a509597509495945050505050600f83528152825f525f60205260405f20845f52602052600160405f200191805191601183101561125a5765ffffffffff008454915160081b169063ffffffff60301b604084015160301b169163ffffffff60501b606085015160501b1693608060ff60701b910151151560701b169460ff60701b199260ff63ffffffff60501b199216906001600160501b0319161716171617171790555f51602061536f5f395f51905f52604080516001815260026020820152a3565b90506020813d6020116132a1575b8161328a602093836124db565b81010312611ceb5761329b90612ae8565b5f61307b565b3d915061327d565b6303ec8ed560e21b5f5264626c6f636b60d81b60045260245260445260645ffd5b846343406e5b60e11b5f5264626c6f636b60d81b60045260245260445260645ffd5b61330f9199506101003d8111613316575b61330781836124db565b810190614920565b975f612f84565b503d6132fd565b6060880152612ee2565b6364eb7cc960e01b5f524260045260245260445ffd5b632fb5dcad60e01b5f523360045260245260445ffd5b90506001600160a01b0381168114612ea2575f80fd5b639c17c29b60e01b5f5260045260245ffd5b8651601181101561125a57635d93ef5d60e11b5f52611d0c90612369565b60068210156133a85701905f90565b634e487b7160e01b5f52603260045260245ffd5b519060ff82168203611ceb57565b519063ffffffff82168203611ceb57565b905f905b600682106133ec57505050565b60016020819285548152019301910190916133df565b9035601e1982360301811215611ceb5701602081359101916001600160401b038211611ceb578136038313611ceb57565b9998909a9396949592979161344a60448d8d614036565b9a906134578b8483614d3a565b8c5f525f6020528d60405f20905f5260205260405f209860068b10156138565760028a01986134868c8b613399565b90549060031b1c613844578c968c9160806134e860018060a01b037f0000000000000000000000000000000000000000000000000000000000000000169a60405195869283926329d5635f60e21b84526040600485015260448401908d612af5565b90602483015203818c5afa928315611ce0575f936137ce575b508a3599613511948b9487614d84565b61351a90614fe5565b60405163e5ee575d60e01b81526101c060048201529a9092613541916101c48d0191612af5565b918960248c015260448b0161358d9163ffffffff606080926001600160401b0381511685526001600160401b036020820151166020860152826040820151166040860152015116910152565b61359a60c48b01886133db565b898203600319016101848b01526135b092612af5565b878103600319016101a48901529182526135cd6020840184613402565b602084016080905260808401906135e392612af5565b6135f06040850185613402565b84830360408601526136029291612af5565b926060810135601e1982360301811215611ceb570191602083359301926001600160401b038111611ceb578060051b918236038513611ceb578086036060909101528085526001600160fb1b0310611ceb576020888286829694839585809a0137010301915afa938415611ce0575f9461379a575b508261368291613399565b81549060031b9085821b915f19901b19161790556001606085019163ffffffff83511663ffffffff7f000000000000000000000000000000000000000000000000000000000000000016809110613792575b500193805193601185101561125a577f5494fa49c6c16fb606ca63e1bd42bf96afa8bab655205d2068094d150a909bc59560e09561378f9482549065ffffffffff00602087015160081b169163ffffffff60301b604088015160301b169163ffffffff60501b905160501b169260ff60701b6080890151151560701b169460ff60701b199260ff63ffffffff60501b199216906001600160501b03191617161716171717905560405193845260208401526040830190612377565ba3565b83525f6136d4565b9093506020813d6020116137c6575b816137b6602093836124db565b81010312611ceb57519282613677565b3d91506137a9565b9092506080813d60801161383c575b816137ea608093836124db565b81010312611ceb5760606040519161380183612489565b61380a816133bc565b8352613818602082016133bc565b6020840152613829604082016133ca565b604084015201516060820152915f613501565b3d91506137dd565b50505050505050505050505050505050565b6343406e5b60e11b5f908152661bdc195c985b9960ca1b60045260248c90526006604452606490fd5b61314161388b366124fc565b61389860405191826124db565b368152365f60208301375f368201602001527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316614849565b356001600160a01b0381168103611ceb5790565b91905f6103206040516138ff8161246d565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e08201528261020082015282610220820152826102408201528261026082015282610280820152826102a0820152826102c0820152826102e08201528261030082015201526139ad612a9d565b50825f525f60205260405f20815f526020526139ce600160405f200161279a565b928351601181101561125a57601184101561125a57839003613cb8575f525f60205260405f20905f5260205260405f20549060405160208101926044359160018060a01b038316808403611ceb578552606435946001600160a01b038616808703611ceb576040830152608435606083015260a435608083015260c43560a083015260e43561ffff8116809103611ceb5760c08301526101043563ffffffff8116809103611ceb5760e0830152610124356001600160401b038116809103611ceb576101008301526101443561012083015261016435610140830152610184356101608301526101a4356101808301526101c4356101a08301526101e43563ffffffff8116809103611ceb576101c08301526102043563ffffffff8116809103611ceb576101e083015261022435610200830152610244356102208301526102643560ff8116809103611ceb57610240830152610284356001600160401b038116809103611ceb576102608301526102a4356001600160401b038116809103611ceb576102808301526102c4356001600160401b038116809103611ceb576102a08301526102e43563ffffffff8116809103611ceb576102c08301526103043563ffffffff8116809103611ceb576102e08301526103243563ffffffff8116809103611ceb576103008301526103443563ffffffff8116809103611ceb576103208301526103643591821515809303611ceb5783926103408201526103408152613bfa610360826124db565b519020036133695750600e90613c0f8361516f565b938415613cb05750915b141580613c9d575b613c795750613c308183615185565b80421161332757613c4763ffffffff914290614897565b169015613c6f5760408201525b64ffffffffff42166020820152613c6c3660446125e2565b91565b6060820152613c54565b632fb5dcad60e01b5f908152336004526001600160a01b0391909116602452604490fd5b50336001600160a01b0382161415613c21565b905091613c19565b8351601181101561125a57635d93ef5d60e11b5f52611d0c90612369565b905f610320604051613ce78161246d565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e08201528261020082015282610220820152826102408201528261026082015282610280820152826102a0820152826102c0820152826102e0820152826103008201520152613d95612a9d565b50815f525f60205260405f20815f52602052613db6600160405f200161279a565b918251601181101561125a5760061901614018575f525f60205260405f20905f5260205260405f205460405160208101916044359160018060a01b038316808403611ceb578452606435936001600160a01b038516808603611ceb576040830152608435606083015260a435608083015260c43560a083015260e43561ffff8116809103611ceb5760c08301526101043563ffffffff8116809103611ceb5760e0830152610124356001600160401b038116809103611ceb576101008301526101443561012083015261016435610140830152610184356101608301526101a4356101808301526101c4356101a08301526101e43563ffffffff8116809103611ceb576101c08301526102043563ffffffff8116809103611ceb576101e083015261022435610200830152610244356102208301526102643560ff8116809103611ceb57610240830152610284356001600160401b038116809103611ceb576102608301526102a4356001600160401b038116809103611ceb576102808301526102c4356001600160401b038116809103611ceb576102a08301526102e43563ffffffff8116809103611ceb576102c08301526103043563ffffffff8116809103611ceb576102e08301526103243563ffffffff8116809103611ceb576103008301526103443563ffffffff8116809103611ceb576103208301526103643591821515809303611ceb5783926103408201526103408152613fd9610360826124db565b519020036133695750613fec600761516f565b91821561401157505b6001600160a01b03163381900361333d5750613c308183615185565b9050613ff5565b8251601181101561125a57635d93ef5d60e11b5f52611d0c90612369565b909291925f61032060405161404a8161246d565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e08201528261020082015282610220820152826102408201528261026082015282610280820152826102a0820152826102c0820152826102e08201528261030082015201526140f8612a9d565b50815f525f60205260405f20815f52602052614119600160405f200161279a565b918251601181101561125a57600d1901614018575f525f60205260405f20905f5260205260405f20549260405193806020860160018060a01b0361415c8561257f565b16815260208401966001600160a01b036141758961257f565b1660408201526040850135606082015260608501356080820152608085013560a082015261ffff6141a860a08701612593565b1660c082015263ffffffff6141bf60c087016125a2565b1660e08201526001600160401b036141d960e087016125b3565b166101008201526101008501356101208201526101208501356101408201526101408501356101608201526101608501356101808201526101808501356101a082015263ffffffff61422e6101a087016125a2565b166101c082015263ffffffff6142476101c087016125a2565b166101e08201526101e085013561020082015261020085013561022082015260ff61427561022087016125c7565b166102408201526001600160401b0361429161024087016125b3565b166102608201526001600160401b036142ad61026087016125b3565b166102808201526001600160401b036142c961028087016125b3565b166102a082015263ffffffff6142e26102a087016125a2565b166102c082015263ffffffff6142fb6102c087016125a2565b166102e082015263ffffffff6143146102e087016125a2565b1661030082015263ffffffff61432d61030087016125a2565b1661032082015261434161032086016125d5565b1515610340820152610340815261435a610360826124db565b51902003613369575061436d600e61516f565b9384156143e9575061437e816138d9565b505b61438a8483615185565b938442116143d25763ffffffff6143a7613c6c9495964290614897565b1690156143c85760408401525b64ffffffffff4216602084015236906125e2565b60608401526143b4565b846364eb7cc960e01b5f524260045260245260445ffd5b6143f2906138d9565b50614380565b91929092614405836148a4565b9261440f81614baf565b956102208201936144378660ff8751169961024086019a6001600160401b038c511691614be1565b808810156144ce57506102009161445091878987614c7a565b9101908151908181036144ae5750505260ff821660ff8251160360ff8111612ad45760ff16905282516001600160401b0316916001600160ff1b0382168203612ad4576001600160401b03926144a99260011b1b612ac7565b169052565b6303ec8ed560e21b5f52636e6f646560e01b60045260245260445260645ffd5b876343406e5b60e11b5f52636e6f646560e01b60045260245260445260645ffd5b60ff610220600392015116115f1461450657600890565b600a90565b610320809160018060a01b03815116845260018060a01b03602082015116602085015260408101516040850152606081015160608501526080810151608085015261ffff60a08201511660a085015263ffffffff60c08201511660c08501526001600160401b0360e08201511660e085015261010081015161010085015261012081015161012085015261014081015161014085015261016081015161016085015261018081015161018085015263ffffffff6101a0820151166101a085015263ffffffff6101c0820151166101c08501526101e08101516101e085015261020081015161020085015260ff610220820151166102208501526001600160401b03610240820151166102408501526001600160401b03610260820151166102608501526001600160401b036102808201511661028085015263ffffffff6102a0820151166102a085015263ffffffff6102c0820151166102c085015263ffffffff6102e0820151166102e085015263ffffffff6103008201511661030085015201511515910152565b93919094926146ac906146a7818461278e565b61516f565b156147fe576040810163ffffffff8151169063ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168092106147f6575b50505b835f525f60205260405f20855f5260205260405f209060018201815194601186101561125a576147c66111b795610420956020947ff4872070ba8fd1bc739ca3451810d0f16fc2d2284683bec7d7b1dd000a79a6bb99815465ffffffffff00888a015160081b169063ffffffff60301b60408b015160301b169063ffffffff60501b60608c015160501b169260ff60701b60808d0151151560701b169460ff60701b199260ff63ffffffff60501b199216906001600160501b03191617161716171717905560405185810190611195828561450b565b6104006103e0840152805191829182610400860152018484015e5f828201840152601f01601f19168101030190a3565b525f806146ed565b6060810163ffffffff8151169063ffffffff7f000000000000000000000000000000000000000000000000000000000000000016809210614841575b50506146f0565b525f8061483a565b5f918291602082519201905af43d1561488f573d90614867826124fc565b9161487560405193846124db565b82523d5f602084013e5b156148875750565b602081519101fd5b60609061487f565b91908203918211612ad457565b61022060ff916101e0810151156148d6570151166002198101908111612ad45760048110156148d05790565b50600490565b015116600581116148d05790565b604051906148f1826124a4565b5f60e0838281528260208201528260408201528260608201528260808201528260a08201528260c08201520152565b9081610100910312611ceb5760e06040519161493b836124a4565b614944816133bc565b8352614952602082016133bc565b6020840152614963604082016133bc565b6040840152614974606082016133bc565b6060840152614985608082016133bc565b608084015261499660a082016133bc565b60a084015260c081015160c0840152015160e082015290565b9190916149ba6148e4565b506149c961018082015161505a565b9260408201519363ffffffff6101c08401511663ffffffff6040830151166001019081600111612ad457614a1f614a0e614a319363ffffffff60608701511690612ac7565b63ffffffff60808601511690612ac7565b9063ffffffff60a08501511691615343565b91614a3c8180612517565b6020839892980135601e1984360301811215611ceb578301908135916001600160401b038311611ceb57602001908260051b36038213611ceb57614ace9961010097614aab97614a8b966151ba565b614a986120a28280612517565b602081519101206101e085015280612517565b604051637ededf6960e01b81526020600482015295869283926024840191612af5565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa928315611ce0575f93614b5c575b5060c083018051640100000000811015614b3257506001600160401b03610260915116910152565b6343406e5b60e11b5f5267656c656d656e747360c01b60045260245264010000000060445260645ffd5b614b769193506101003d81116133165761330781836124db565b915f614b0a565b600160ff60a08301511611908115614ba0575b5015614b9b57600c90565b600e90565b6040915060e00151115f614b90565b6101e0810151614bc7576101a0015163ffffffff1690565b6001600160401b03610260614bde92015116614d1e565b90565b919083614bf091959495614897565b600181901b92906001600160ff1b03811603612ad457614c14906001841b90612ac7565b5f19810192908311612ad457600185901b946001600160ff1b03811603612ad457600192614c4592861b911c614897565b921b808311614c515750565b9150565b90608003614c6b57608090816040519182372090565b637ca55c7760e01b5f5260045ffd5b93929091928360030290600382048503612ad45714801590614ce8575b614c6b5790829060405192935b614caf575050505090565b9091929360608260051b169081868637818501908152602082606003928701910137608083209360600192915f19019060021c81614ca4565b506001600160ff1b0383168303612ad457818360011b1c1515614c97565b90939293848311611ceb578411611ceb578101920390565b6020810190818111612ad457601f01908111612ad45760051c90565b916101e091614d4a913691612549565b6020815191012091015190818103614d60575050565b6303ec8ed560e21b5f526737b832b930ba37b960c11b60045260245260445260645ffd5b9493929695919096614d9a61018087015161505a565b91600360ff8a511614614ec8575080614ea6575060ff87511660038111614e9c5780614e69575050604063ffffffff610140816101a088015116960151955b16960163ffffffff81511687811015614e45575095614e1263ffffffff614e1896979851169160015f1982011e61010103811c91110290565b91614c7a565b818103614e23575050565b6303ec8ed560e21b5f5265736f7572636560d01b60045260245260445260645ffd5b87906343406e5b60e11b5f5265736f7572636560d01b60045260245260445260645ffd5b60409163ffffffff91600103614e8b5781836101009201511696015195614dd9565b816060809201511696015195614dd9565b5050505050509050565b63e7c0615d60e01b5f52647461626c6560d81b6004526024525f60445260645ffd5b96979094929560408063ffffffff9296949601519201511663ffffffff6040860151166001019182600111612ad45785614f288a93614f168a9663ffffffff6060614f2e9c01511690612ac7565b9063ffffffff60808501511691615343565b916151ba565b60405192614f3b84612408565b5f845260208401935f855260408101945f865260408403614fd657614f608484615327565b604081901c6001600160b81b0316614fd6576001926001600160401b03928260f81c9384931690525211614fd65781602011611ceb57614fa791601f190190602001615327565b809252818103614fb5575050565b6303ec8ed560e21b5f52647461626c6560d81b60045260245260445260645ffd5b6334f2ed9160e21b5f5260045ffd5b5f6060604051614ff481612489565b82815282602082015282604082015201526001600160401b0360e082015116906001600160401b03610280820151169063ffffffff6102c0816102a08401511692015116916040519361504685612489565b845260208401526040830152606082015290565b905f60c060405161506a816124c0565b8281528260208201528260408201528260608201528260808201528260a0820152015263ffffffff8260801c1663ffffffff8360601c1663ffffffff8460401c1663ffffffff8560201c169160016040516150c4816124c0565b63ffffffff8860c01c16815263ffffffff8860a01c1660208201528560408201528260608201528360808201528460a082015263ffffffff881660c08201529660e01c1493841594615154575b508315615148575b50821561513c575b508115615130575b50614fd657565b6120009150115f615129565b6110001091505f615121565b6110001092505f615119565b6110001093505f615111565b519061ffff82168203611ceb57565b601181101561125a57600161157581921c161490565b9063ffffffff80614bde9364ffffffffff602082015116935f146151b05760400151165b1690612ac7565b60600151166151a9565b9492969593919063ffffffff6040820151166001019081600111612ad45763ffffffff60a06152036151f661520d958460608701511690612ac7565b8360808601511690612ac7565b9201511690612ac7565b918282101561524c5761522a615245969798614e12923691612549565b602081519101209260015f1982011e61010103811c91110290565b03614c6b57565b5063fe0a84fd60e01b5f5260045260245260445ffd5b906020820191818151905b615278575050505190565b805f606060039360051b8501826020820152826040820152015201918260021c928460208692601f199060031b16850101915b8282106152bf575050505f1901918261526d565b60808181602093208452019101906152ab565b6001600160401b0381116124235760051b60200190565b906003820191828111612ad4576152ff836152d2565b9261530d60405194856124db565b80845261531c601f19916152d2565b013660208501378252565b359060208110615335575090565b5f199060200360031b1b1690565b909180831015615358575090614bde91612ac7565b8263fe0a84fd60e01b5f5260045260245260445ffdfead24168f42a3195942fc0347bc124db768b58bf356b1b2f47957f2143572aae96101003461010557601f6158b938819003918201601f19168301916001600160401b0383118484101761010957808492608094604052833981010312610105578051906001600160a01b03821682036101055760208101516001600160a01b03811681036101055761007f60606100786040850161011d565b930161011d565b9260805260a05260c05260e05260405161578a908161012f823960805181818161026d01528181614c0001528181614d21015261520a015260a05181818161219901528181612d1a015261489a015260c05181614b32015260e05181818161034d015281816104ee01528181610a9101528181610c1e01528181612b890152612cb60152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b519063ffffffff821682036101055756fe60806040526004361015610011575f80fd5b5f5f3560e01c806304fe4a04146131bd57806309a7ad2714612e53578063338f85a5146126f7578063477c60001461250957806398fa267714612363578063b19d7b9514611e9b578063b479125714611bc7578063b7a9f07f146116dd578063b975c81e146112b8578063d9a5505814610d14578063efa43b6f146107235763f1c7f4301461009e575f80fd5b34610720576103a0366003190112610720576004356001600160401b03811161071e5780600401610360600319833603011261071a57602435916103403660431901126107165761038435906001600160401b03821161071257816004019160a0600319823603011261070e5761011484614d0f565b50936101208686613f24565b949093610344823591016101348185613cc2565b8091508310156106eb5750604485013560248601946101538686613a43565b8091508310156106c85750606460848801359701956101728787613a43565b8091508910156106a257506101af6101a161018d8389613a43565b929060405192839160208301958691613c71565b03601f1981018352826139d1565b51902060406101c8876101c28887613cc2565b90613cf7565b0135908181036106805750506101fb836101f56101eb6101a161018d8c8c613a43565b5190209389613a43565b90613d1b565b359081810361065d575050600184018085116106495761021a90613d42565b928c5b8581111561060b5750505060405190633aa5fb5d60e21b8252604482018a60048401526040602484015283518091528c83606481016020870193835b8181106105ed5750929350909150819003817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156105e2578c928d92610573575b506102b28787613a43565b905082810361054e5750876102ce6102d994936102d393613a8d565b613aa0565b90613d74565b5161ffff60a088015116908181036105395750509161030061030c9594926101f594613d74565b51610160870152613a43565b3561020082015260405190602061032381846139d1565b86835260028452610334600261563e565b156104da576040840163ffffffff8151169063ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168092106104d2575b50505b8487528681526040808820878952825287208451916001820160118410156104be57936104b89363ffffffff61047e9794818a6104a4968f7ff4872070ba8fd1bc739ca3451810d0f16fc2d2284683bec7d7b1dd000a79a6bb9d9b64ffffffffff91508054958385019165ffffffffff00835160081b1699604087019663ffffffff60301b885160301b16606082019a60808b60501b8d5160501b1693019d8e60ff60701b9051151560701b169460ff60701b199260ff8e60501b199216906001600160501b0319161716171617171790556040518481019061045b828d614676565b610340815261046c610360826139d1565b51902090556040519d8e809e51613c44565b5116908b01525116604089015251166060870152511515608086015260a0850190614676565b6104006103e0840152610400830190613b74565b0390a380f35b634e487b7160e01b8a52602160045260248afd5b525f80610375565b6060840163ffffffff8151169063ffffffff7f00000000000000000000000000000000000000000000000000000000000000001680921061051d575b5050610378565b525f80610516565b634e487b7160e01b5f52602160045260245ffd5b6313ebc0f360e01b8c5260045260245260448afd5b63e7c0615d60e01b8e52666469676573747360c81b600452602452604482905260648dfd5b925090503d808d843e61058681846139d1565b82016060838203126105de5782516001600160401b0381116105da57816105ae918501613d88565b5060208301516001600160401b0381116105da576040916105d0918501613d88565b920151905f6102a7565b8d80fd5b8c80fd5b6040513d8e823e3d90fd5b92509250602080600192865181520194019101928f92869294610259565b610619816101c28486613cc2565b356106248287613d74565b525f1981146106355760010161021d565b634e487b7160e01b8e52601160045260248efd5b634e487b7160e01b8d52601160045260248dfd5b6303ec8ed560e21b8e52666469676573747360c81b60045260245260445260648cfd5b6303ec8ed560e21b8f526567726f75707360d01b60045260245260445260648dfd5b6343406e5b60e11b8e52673837b9b4ba34b7b760c11b600452602489905260445260648dfd5b6343406e5b60e11b8d5264067726f75760dc1b600452602483905260445260648cfd5b6343406e5b60e11b8b52641c9bdd5b9960da1b600452602483905260445260648afd5b8580fd5b8480fd5b8380fd5b8280fd5b505b80fd5b5034610720576103a03660031901126107205760243560043561034036604319011261071a57610384356001600160401b038111610716576107699036906004016138a0565b610771613de5565b5061077a613e9f565b50828552846020526040852084865260205261079b60016040872001613bdd565b9182516011811015610d005760011901610ccb576107bb60448686615311565b6107c5600261563e565b8015610cb4576044356001600160a01b0381168103610c9a575b6001600160a01b031633819003610c9e57506107fb9084615654565b604051916108088361392c565b6044356001600160a01b0381168103610c9a5783526064356001600160a01b0381168103610c9a576020840152608435604084015260a435606084015260c435608084015260e43561ffff81168103610c9a5760a084019081526101043563ffffffff81168103610c965760c08501908152610124356001600160401b0381168103610c925760e086015261010085016101443581526101208601610164358152610184356101408801526101a4356101608801526101c4356101808801526101e43563ffffffff81168103610c8e576101a08801526102043563ffffffff81168103610c8e576101c0880152610224356101e08801526102008701926102443584526102643560ff811681036105de57610220890152610284356001600160401b03811681036105de576102408901526102a4356001600160401b03811681036105de576102608901526102c4356001600160401b03811681036105de576102808901526102e43563ffffffff811681036105de576102a08901526103043563ffffffff811681036105de576102c08901526103243563ffffffff811681036105de576102e08901526103443563ffffffff811681036105de576103008901526103643580151581036105de57610320890152516109ec9063ffffffff16613b31565b60061b643fffffffc016808603610c555750610a699594939291610a619161ffff610a1836888a613a0d565b60208151910120955116915190516040519160208301938d85526040840152606083015285608083015260a082015260a08152610a5660c0826139d1565b5190208251906141d3565b523691613a0d565b9060038352610a78600361563e565b15610c0a576040830163ffffffff8151169063ffffffff7f000000000000000000000000000000000000000000000000000000000000000016809210610c02575b50505b83865285602052604086208587526020526040862060018101908451916011831015610bee5785936104b89363ffffffff610bc79794817ff4872070ba8fd1bc739ca3451810d0f16fc2d2284683bec7d7b1dd000a79a6bb9a64ffffffffff8f976104a49850805494602084019165ffffffffff00835160081b1698604086019563ffffffff60301b875160301b16606082019960808a60501b8c5160501b1693019c8d60ff60701b9051151560701b169460ff60701b199260ff8d60501b199216906001600160501b0319161716171617171790556040516020810190610ba4828c614676565b6103408152610bb5610360826139d1565b51902090556040519c8d809d51613c44565b511660208b01525116604089015251166060870152511515608086015260a0850190614676565b634e487b7160e01b89526021600452602489fd5b525f80610ab9565b6060830163ffffffff8151169063ffffffff7f000000000000000000000000000000000000000000000000000000000000000016809210610c4d575b5050610abc565b525f80610c46565b63e7c0615d60e01b8c5266656e747269657360c81b600452602486905260445260648bfd5b634e487b7160e01b8c52601160045260248cfd5b8b80fd5b8980fd5b8880fd5b8780fd5b632fb5dcad60e01b885233600452602452604487fd5b6064356001600160a01b03811681146107df578780fd5b60248684516011811015610cee57635d93ef5d60e11b8252610cec90613c36565bfd5b50634e487b7160e01b81526021600452fd5b634e487b7160e01b87526021600452602487fd5b5034610720576104403660031901126107205760243560043561034036604319011261071a57826103a435610384356001600160401b03821161071a578160040160406003198436030112610716576103c435916103e4356001600160401b03811161070e57610d889036906004016138cd565b959091610404359561042435946001600160401b03861161071657610dd4600160408c96610dbb8f9a36906004016138cd565b9a90988252816020528282209082526020522001613bdd565b98895160118110156112a4576006118015611290575b8015611271575b611250578c908b825281602052604082208d835260205260408220549660405192602084019560443560018060a01b03811680910361071a5787526064356001600160a01b0381169081900361071a5760408601526084359182606087015260a435608087015260c43560a087015260e43561ffff811680910361071e5760c08701526101043563ffffffff811680910361071e5760e0870152610124356001600160401b03811680910361071e57610100870152610144359a8b61012088015261016435968761014082015261018435998a6101608301526101a4356101808301526101c43593846101a08401526101e43563ffffffff811680910361071e576101c08401526102043563ffffffff811680910361071e576101e084015261022435610200840152610244356102208401526102643560ff811680910361071e57610240840152610284356001600160401b03811680910361071e576102608401526102a4356001600160401b03811680910361071e576102808401526102c4356001600160401b03811680910361071e576102a08401526102e43563ffffffff811680910361071e576102c08401526103043563ffffffff811680910361071e576102e08401526103243563ffffffff811680910361071e576103008401526103443563ffffffff811680910361071e576103208401525061036435918215158093036112465783926103408201526103408152611013610360826139d1565b5190200361122c57509461109a6110ab956110a5958f61109263ffffffff60408f9e9d998f61107c9060209f92602461109f9d8f61107461105661105f98615561565b97889687614445565b9161106a8180613aff565b9590940190613a43565b95909461452b565b01511660015f1982011e61010103811c91110290565b9c8d91614305565b614282565b80613aff565b9061459a565b01805163ffffffff16806111bd57505050916110d194916110cc9388614305565b6142d8565b146111ae57600f81526020810164ffffffffff42168152828552846020526040852084865260205260016040862001918051916011831015610d005765ffffffffff008454915160081b169063ffffffff60301b604084015160301b169163ffffffff60501b606085015160501b1693608060ff60701b910151151560701b169460ff60701b199260ff63ffffffff60501b199216906001600160501b0319161716171617171790557fad24168f42a3195942fc0347bc124db768b58bf356b1b2f47957f2143572aae9604080516001815260036020820152a380f35b637024833360e11b8452600484fd5b6111fa9296506112279794506110cc959350906111f36111e163ffffffff93613b31565b83806111eb613bac565b169116614646565b5116613b31565b63ffffffff61121f8161120b613bac565b1660015f1982011e61010103811c91110290565b911688614305565b6110d1565b925050508f915060249250639c17c29b60e01b8252600452fd5b5050505050508f80fd5b60248d8b516011811015610cee57635d93ef5d60e11b8252610cec90613c36565b506101043563ffffffff81169081810361128c575015610df1565b8e80fd5b50895160118110156112a457600e10610dea565b634e487b7160e01b8e52602160045260248efd5b5034610720576103e03660031901126107205760243560043561034036604319011261071a57610384356001600160401b0381116107165760406003198236030112610716576103a4356001600160401b0381116107125761131e9036906004016138cd565b91611327613de5565b50611330613e9f565b50838652856020526040862085875260205261135160016040882001613bdd565b92835160118110156116c957600419016116a85761137160448787615311565b61137b600561563e565b8015611691576044356001600160a01b0381168103610c96575b6001600160a01b03163381900361167b57506113b19085615654565b604051916113be8361392c565b6044356001600160a01b0381168103610c965783526064356001600160a01b0381168103610c96576020840152608435604084015260a435606084015260c435608084015260e43561ffff81168103610c965760a08401526101043563ffffffff81168103610c965760c0840152610124356001600160401b0381168103610c965760e084015261014435610100840152610120830190610164358252610184356101408501526101a4356101608501526101c4356101808501526101e43563ffffffff81168103610c92576101a08501526102043563ffffffff81168103610c92576101c0850152610224356101e0850152610244356102008501526102643560ff81168103610c9257610220850152610284356001600160401b0381168103610c92576102408501526102a4356001600160401b0381168103610c92576102608501526102c4356001600160401b0381168103610c92576102808501526102e43563ffffffff81168103610c92576102a08501526103043563ffffffff81168103610c92576102c08501526103243563ffffffff81168103610c92576102e08501526103443563ffffffff81168103610c925761030085015261036435908115158203610c925761159a91610320860152600401846143d6565b906040820163ffffffff81511680850361165857506115d063ffffffff6115e092511660015f1982011e61010103811c91110290565b6115db8580896156f3565b61571a565b9051908181036116375750509061160863ffffffff60a0611629940151166103c43585614cab565b61161b6040519485926020840191613c71565b03601f1981018452836139d1565b60068352610a78600661563e565b6303ec8ed560e21b8a5264736c6f747360d81b600452602452604452606488fd5b63e7c0615d60e01b8b5264736c6f747360d81b600452602485905260445260648afd5b632fb5dcad60e01b895233600452602452604488fd5b6064356001600160a01b0381168114611395578880fd5b60248785516011811015610cee57635d93ef5d60e11b8252610cec90613c36565b634e487b7160e01b88526021600452602488fd5b5034610720576104003660031901126107205760243560043561034036604319011261071a57610384356001600160401b038111610716576117239036906004016138a0565b906103a4356001600160401b03811161070e576117449036906004016138a0565b9190926103c435926103e43594611759613de5565b50611762613e9f565b508689528860205260408920888a52602052611783600160408b2001613bdd565b9586516011811015611bb357600c1901611b92576117a360448a8a615311565b6117ad600d61563e565b8015611b7b576044356001600160a01b0381168103610c8e575b6001600160a01b031633819003611b655750906117e88b9594939289615654565b604051966117f58861392c565b6044356001600160a01b0381168103611b615788526064356001600160a01b0381168103611b61576020890152608435604089015260a435606089015260c435608089015260e43561ffff81168103611b615760a08901526101043563ffffffff81168103611b615760c0890152610124356001600160401b0381168103611b615760e08901526101443561010089015261016435610120890152610184356101408901526101a4356101608901526101c4356101808901526101e43563ffffffff81168103611b61576101a08901526102043563ffffffff81168103611b61576101c0890152610224356101e08901526102008801906102443582526102643560ff81168103610c9a576102208a0152610284356001600160401b0381168103610c9a576102408a01526102a4356001600160401b0381168103610c9a576102608a01526102c4356001600160401b0381168103610c9a576102808a01526102e4359063ffffffff82168203610c9a576102a08a01918252610304359263ffffffff84168403610c96576102c08b01938452610324359763ffffffff89168903610c92576102e08c01988952610344359963ffffffff8b168b03610720576103008d019a8b5250610364359a8b15158c03611b5c576119fc916119e1918e61032081019e8f5261480d565b916119ed368a8a613a0d565b60208151910120905190614257565b60ff60a08201511680831015611b3a5750611a1782826149b3565b80861015611b15575090849392918f969596905b828210611af557505063ffffffff90811690915282169052600283901b926001600160fe1b03811603610c7a57611a6d611a6785858186613aad565b90613c8c565b60e01c8652611ab157505050637fc000009163ffffffff91828a5b1690525116149052604051906020611aa081846139d1565b868352600e8452610334600e61563e565b6003198201918211611ae157611ad9611a678463ffffffff9694637fc0000098968895613aad565b60e01c611a88565b634e487b7160e01b8b52601160045260248bfd5b9096611b0d600191611b078a856149b3565b90613aa0565b970190611a2b565b8f606491876343406e5b60e11b8352661cd959db595b9d60ca1b600452602452604452fd5b8f606491846343406e5b60e11b8352636c616e6560e01b600452602452604452fd5b508f80fd5b8680fd5b632fb5dcad60e01b8c523360045260245260448bfd5b6064356001600160a01b03811681146117c7578b80fd5b60248a88516011811015610cee57635d93ef5d60e11b8252610cec90613c36565b634e487b7160e01b8b52602160045260248bfd5b5034610720576080366003190112610720576004356001600160401b03811161071e57610360600319823603011261071e57602435906044356001600160401b038111610716578060040160806003198336030112610712576064356001600160401b03811161070e57611c3f9036906004016138cd565b611c4f8686600495949501614a75565b9692979094608061ffff60a088015116930161ffff81511680851015611e84575061ffff611c8c91511660015f1982011e61010103811c91110290565b813561010088018190526102a484013592908515611e63575f19860190868211611e4f5761109a92611ce086611cdb8795611cef95611cf79a99611cd38f60240188613a43565b939092614305565b6142ac565b606460448a0135990190613a43565b918789614305565b826101208601526001600160401b03611d386102e482611d2a60a486019663ffffffff611d2389613bc0565b1690613a8d565b16938460e08a015201613b98565b1603906001600160401b038211611e065763ffffffff611d5782613bc0565b166001600160401b0383161015611e40575063ffffffff165b63ffffffff611d878160c087019316808452613b31565b16808403611e1a575063ffffffff611dae91511660015f1982011e61010103811c91110290565b9060018301808411611e065791611ddf91611dce8594611df896896156f3565b90611dd98583613d74565b5261571a565b61014084015261161b6040519485926020840191613c71565b60018352610a78600161563e565b634e487b7160e01b8a52601160045260248afd5b63e7c0615d60e01b8a526734b73a32b934b7b960c11b6004526024849052604452606489fd5b611e4a9150613bc0565b611d70565b634e487b7160e01b8f52601160045260248ffd5b91611cef61109a92611e7f611cf79695610284890135906142ac565b611ce0565b6313ebc0f360e01b8d52600485905260245260448cfd5b5034610720576060366003190112610720576004356001600160401b03811161071e57610360600319823603011261071e5760243590604435906001600160401b0382116107165781600401610140600319843603011261071257611f0282600401614d0f565b9190938487528660205260408720868852602052611f2560016040892001613bdd565b9384516011811015610bee57600e1061234257608061ffff6040611f498a8a6151b3565b01511694019361ffff8551168082101561232a57508335945161ffff16611f7d9060015f1982011e61010103811c91110290565b611f8a6024850186613a43565b91611f959388614305565b6102a4820135611fa491614282565b6101a401356044820193611fb88585613a78565b80611fc291613aff565b95611fcd9086613a78565b60208101611fda91613a43565b90611fe36143a0565b50611fec6143a0565b50611ff788846156ca565b61200090615561565b9761200c93898761447c565b606483013561201b8187614445565b86608486019461202b8689613a78565b8061203591613aff565b90612040888b613a78565b6020810161204d91613a43565b9461205996919461452b565b60a4840135956040015163ffffffff166120809060015f1982011e61010103811c91110290565b61208d60c4860187613a43565b916120989389614305565b906120a29161422c565b6120ac9083613a78565b806120b691613aff565b6120bf9161459a565b90604082019182516001600160401b03166120d99061462a565b9460e483013595808710156123085761010484019360806120fa8689613aff565b919091036122f95761219594612158612163956121538c8c9b9a976001600160401b0397611cd360209f61012461214b608060ff9c81604051918237209560015f1982011e61010103811c91110290565b930190613a43565b614201565b511694511694613aff565b60405196879586956308b9a7c960e01b8752600487015260248601526044850152608060648501526084840191613c51565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156122ee5785916122b4575b506111ae57600160808201908152600f8252602082019064ffffffffff421682528386528560205260408620858752602052600160408720019280519260118410156116c95765ffffffffff008554915160081b1663ffffffff60301b604084015160301b1692606063ffffffff60501b91015160501b169360ff60701b9051151560701b169460ff60701b199260ff63ffffffff60501b199216906001600160501b0319161716171617171790557fad24168f42a3195942fc0347bc124db768b58bf356b1b2f47957f2143572aae9604080516001815260026020820152a380f35b90506020813d6020116122e6575b816122cf602093836139d1565b81010312610712576122e090613b67565b5f6121d1565b3d91506122c2565b6040513d87823e3d90fd5b637ca55c7760e01b8d5260048dfd5b6343406e5b60e11b8b52633632b0b360e11b600452602487905260445260648afd5b6313ebc0f360e01b8a52600491909152602452604488fd5b60248886516011811015610cee57635d93ef5d60e11b8252610cec90613c36565b5034610720576080366003190112610720576004356001600160401b03811161071e57610360600319823603011261071e5760243590604435906001600160401b038211610716576040600319833603011261071657606435916123ca8483600401614a75565b9492959161ffff60808160a085989501511692015116908181106124f45750506123fa61246f91600401856143d6565b926102c48101356101008601526001600160401b0361241c6102e48301613b98565b1660e086015263ffffffff60a06124366103048401613bc0565b956001600160401b03612457610324856101c08c019a1696878b5201613b98565b16610280890152600161032089015201511690614646565b63ffffffff825116156124c9575b9061249263ffffffff92838351169085614cab565b51166124c1576007905b6020610334604051936124af83866139d1565b8885526124bc8187613bd1565b61563e565b60069061249c565b801561247d576303ec8ed560e21b8752666f75747075747360c81b6004526024526044869052606486fd5b6313ebc0f360e01b8a52600452602452604488fd5b5034610720576104203660031901126107205760243560043561034036604319011261071a576103a435610384356103c4356001600160401b03811161070e576125579036906004016138cd565b9190926103e435610404356001600160401b038111610c965761257e9036906004016138cd565b61258b8989989398613f24565b97909660c0880163ffffffff815116808910156126d55750906125c563ffffffff6125ce93511660015f1982011e61010103811c91110290565b94858989614305565b926125e0610140890194855190614282565b86156126a1575f19870187811161064957906125fe93929186614305565b90519081810361267f5750506101008401525b6101208301526001600160401b0360e0830191166001600160401b03825116016001600160401b03811161266b576001600160401b0316905260405190602061265a81846139d1565b86835260058452610334600561563e565b634e487b7160e01b87526011600452602487fd5b6303ec8ed560e21b8a52656265666f726560d01b600452602452604452606488fd5b5050915050806126b15750612611565b63e7c0615d60e01b8852656265666f726560d01b6004526024526044879052606487fd5b6343406e5b60e11b8e52630737465760e41b600452602489905260445260648dfd5b5034610720576103c03660031901126107205760043560243561034036604319011261071a57610384356001600160401b0381116107165761273d9036906004016138a0565b916103a4356001600160401b03811161070e5761275e9036906004016138a0565b929091612769613de5565b50612772613e9f565b50858752866020526040872081885260205261279360016040892001613bdd565b9081516011811015610bee57600b1901612e32576127b360448289615311565b6127bd600c61563e565b8015612e1b576044356001600160a01b0381168103610c92575b6001600160a01b031633819003612e0557506127f39083615654565b604051966128008861392c565b6044356001600160a01b0381168103610c925788526064356001600160a01b0381168103610c92576020890152608435604089015260a435606089015260c435608089015260e43561ffff81168103610c925760a08901526101043563ffffffff81168103610c925760c0890152610124356001600160401b0381168103610c925760e08901526101443561010089015261016435610120890152610184356101408901526101a4356101608901526101c4356101808901526101e43563ffffffff81168103610c92576101a08901526102043563ffffffff81168103610c92576101c0890152610224356101e08901526102008801936102443585526102643560ff81168103612e01576102208a0152610284356001600160401b0381168103612e01576102408a01526102a4356001600160401b0381168103612e01576102608a01526102c4356001600160401b0381168103612e01576102808a01526102e43563ffffffff81168103612e01576102a08a01526103043563ffffffff81168103612e01576102c08a01526103243563ffffffff81168103612e01576102e08a0152610344359763ffffffff89168903612e01576103008a0198895261036435918215158303610c8e576129dc926103208c01528a61480d565b9260a0840198895160021b986103fc60fc8b169a168a03610c7a57612a19612a038b6139f2565b9a612a116040519c8d6139d1565b808c526139f2565b601f19013660208c01378b96875b60ff8d5116891015612ad857612a4190611b078a8a6149b3565b97600289901b6001600160fe1b038a168a141580612aa0578c8211612ab557611e4f576003198101818111612aa0578f612a918f928f948f9160019796612a8b9360209650613aad565b90613ac5565b918360021b0101520197612a27565b50634e487b7160e01b8f52601160045260248ffd5b5063e7c0615d60e01b8f526373756d7360e01b60045260248c905260445260648efd5b8d975089918b918e908e90600281901b906001600160fe1b03811603610c7a57808503612ddf5750600160ff825160208401519063ffffffff60e01b82169160048210612dbf575b505060e01c93511611612cec575b50612b469063ffffffff80612b619751169116614257565b612b51368385613a0d565b6020815191012090523691613a0d565b90600d8352612b70600d61563e565b15612ca2576040830163ffffffff8151169063ffffffff7f000000000000000000000000000000000000000000000000000000000000000016809210612c9a57505083865285602052604086208587526020526040862060018101908451916011831015610bee5785936104b89363ffffffff610bc79794817ff4872070ba8fd1bc739ca3451810d0f16fc2d2284683bec7d7b1dd000a79a6bb9a64ffffffffff8f976104a49850805494602084019165ffffffffff00835160081b1698604086019563ffffffff60301b875160301b16606082019960808a60501b8c5160501b1693019c8d60ff60701b9051151560701b169460ff60701b199260ff8d60501b199216906001600160501b0319161716171617171790556040516020810190610ba4828c614676565b528680610ab9565b6060830163ffffffff8151169063ffffffff7f000000000000000000000000000000000000000000000000000000000000000016809210612ce4575050610abc565b528680610c46565b6040805163124542e360e01b81526020600482015292509082908190612d16906024830190613b74565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115612db4578a91612d5b575b50612b61612b2e565b90506040813d604011612dac575b81612d76604093836139d1565b81010312610c9257612b619463ffffffff8083612da16020612d9a612b4697613b56565b9201613b67565b509350505094612d52565b3d9150612d69565b6040513d8c823e3d90fd5b6001600160e01b031960049290920360031b82901b161690508e80612b20565b63e7c0615d60e01b8c526373756d7360e01b600452602485905260445260648bfd5b8a80fd5b632fb5dcad60e01b8a5233600452602452604489fd5b6064356001600160a01b03811681146127d7578980fd5b60248883516011811015610cee57635d93ef5d60e11b8252610cec90613c36565b5034610720576103a03660031901126107205760243560043561034036604319011261071a5761038435612e85613de5565b50612e8e613e9f565b508184528360205260408420838552602052612eaf60016040862001613bdd565b90815160118110156131a9576002190161318857612ecf60448585615311565b612ed9600361563e565b8015613171576044356001600160a01b0381168103611b61575b6001600160a01b03163381900361315b5750612f0f9083615654565b60405190612f1c8261392c565b6044356001600160a01b0381168103611b615782526064356001600160a01b0381168103611b61576020830152608435604083015260a435606083015260c435608083015260e43561ffff81168103611b615760a0830152610104359063ffffffff82168203611b615760c08301918252610124356001600160401b0381168103610c9a5760e08401526101443561010084015261016435610120840152610184356101408401526101a4356101608401526101c4356101808401526101e43563ffffffff81168103610c9a576101a08401526102043563ffffffff81168103610c9a576101c0840152610224356101e0840152610244356102008401526102643560ff81168103610c9a5761022084015261028435916001600160401b0383168303610c9a5761024084019283526102a4356001600160401b0381168103610c96576102608501526102c4356001600160401b0381168103610c96576102808501526102e43563ffffffff81168103610c96576102a08501526103043563ffffffff81168103610c96576102c08501526103243563ffffffff81168103610c96576102e08501526103443563ffffffff81168103610c965761030085015261036435908115158203610c965763ffffffff6131019181936103208801525116613b31565b168082101561313757506001600160401b0316905260405190602061312681846139d1565b86835260048452610334600461563e565b6343406e5b60e11b885264656e74727960d81b600452602491909152604452606486fd5b632fb5dcad60e01b875233600452602452604486fd5b6064356001600160a01b0381168114612ef3578680fd5b60248583516011811015610cee57635d93ef5d60e11b8252610cec90613c36565b634e487b7160e01b86526021600452602486fd5b346137f5576103c03660031901126137f5576024356004356103403660431901126137f557610384356001600160401b0381116137f5576132029036906004016138a0565b6103a4356001600160401b0381116137f5578060040161010060031983360301126137f55761322f613de5565b50613238613e9f565b50845f525f60205260405f20865f52602052613259600160405f2001613bdd565b9384516011811015610525576003190161387d5761327960448888615311565b613283600461563e565b8015613866576044356001600160a01b03811681036137f5575b6001600160a01b03163381900361385057506132b99086615654565b604051926132c68461392c565b6044356001600160a01b03811681036137f55784526064356001600160a01b03811681036137f55760208501526040840191608435835260a435606086015260c435608086015260e43561ffff811681036137f55760a0860152610104359563ffffffff871687036137f55760c0860196875261012435946001600160401b03861686036137f55760e0870195865261014435610100880152610164356101208801526101408701916101843583526101608801966101a43588526101c4356101808a01526101e43563ffffffff811681036137f5576101a08a01526102043563ffffffff811681036137f5576101c08a0152610224356101e08a0152610200890198610244358a526102643560ff811681036137f557610220820152610284356001600160401b03811681036137f55761024082019081526102a4356001600160401b03811681036137f5576102608301526102c4356001600160401b03811681036137f5576102808301526102e43563ffffffff811681036137f5576102a08301526103043563ffffffff811681036137f5576102c08301526103243563ffffffff811681036137f5576102e08301526103443563ffffffff811681036137f5576103008301526103643580151581036137f55763ffffffff9b6134c6916103208501526134b736878b613a0d565b602081519101209051906141d3565b51946135046001600160401b038716809d6134f760248c01359e8f92511660015f1982011e61010103811c91110290565b611cd360448d018a613a43565b90519081810361382f5750506135249061351e8580613a78565b906143d6565b91604083019461354863ffffffff87511660015f1982011e61010103811c91110290565b966001600160401b0382168d0361381b5760018d0192838e1161381b576001600160fa1b038416840361381b57683fffffffffffffffc06135919460061b9360061b1691613aad565b9a90986135bb6135a18d8c613ac5565b63ffffffff60c0870151169089611cd360648d018a613a43565b8b81036137f957505191516001600160401b0316906135d991613aa0565b60405190602082019283526001600160401b0360c01b9060c01b166040820152602881526136086048826139d1565b519020925163ffffffff168360801c9061362191613ae1565b95519061362e8782614445565b90608487019261363e8486613a78565b8061364891613aff565b906136538688613a78565b6020810161366091613a43565b9461366c96919461452b565b6136769082613a78565b8061368091613aff565b6136899161459a565b604001516001600160401b031661369f9061462a565b6001600160801b03819316906136b491613ae1565b95886020116137f55761370361371a97611cd3946136f66136e260c495602061371f9f601f19019101613ac5565b9160015f1982011e61010103811c91110290565b611cd360e48a0187613a43565b9461371360a48201358097614201565b0190613a43565b61422c565b601081526020810164ffffffffff42168152825f525f60205260405f20845f52602052600160405f20019180519160118310156105255765ffffffffff008454915160081b169063ffffffff60301b604084015160301b169163ffffffff60501b606085015160501b1693608060ff60701b910151151560701b169460ff60701b199260ff63ffffffff60501b199216906001600160501b0319161716171617171790557fad24168f42a3195942fc0347bc124db768b58bf356b1b2f47957f2143572aae9604080515f815260046020820152a3005b5f80fd5b8b906303ec8ed560e21b5f52636c6f737360e01b60045260245260445260645ffd5b634e487b7160e01b5f52601160045260245ffd5b6303ec8ed560e21b5f5264737461746560d81b60045260245260445260645ffd5b632fb5dcad60e01b5f523360045260245260445ffd5b6064356001600160a01b038116811461329d575f80fd5b8451601181101561052557635d93ef5d60e11b5f5261389b90613c36565b60245ffd5b9181601f840112156137f5578235916001600160401b0383116137f557602083818601950101116137f557565b9181601f840112156137f5578235916001600160401b0383116137f5576020808501948460051b0101116137f557565b60a081019081106001600160401b0382111761391857604052565b634e487b7160e01b5f52604160045260245ffd5b61034081019081106001600160401b0382111761391857604052565b60e081019081106001600160401b0382111761391857604052565b606081019081106001600160401b0382111761391857604052565b61010081019081106001600160401b0382111761391857604052565b6101a081019081106001600160401b0382111761391857604052565b60c081019081106001600160401b0382111761391857604052565b90601f801991011681019081106001600160401b0382111761391857604052565b6001600160401b03811161391857601f01601f191660200190565b929192613a19826139f2565b91613a2760405193846139d1565b8294818452818301116137f5578281602093845f960137010152565b903590601e19813603018212156137f557018035906001600160401b0382116137f557602001918160051b360383136137f557565b903590603e19813603018212156137f5570190565b8181029291811591840414171561381b57565b9190820180921161381b57565b909392938483116137f55784116137f5578101920390565b359060208110613ad3575090565b5f199060200360031b1b1690565b8115613aeb570690565b634e487b7160e01b5f52601260045260245ffd5b903590601e19813603018212156137f557018035906001600160401b0382116137f5576020019181360383136137f557565b63ffffffff5f199116019063ffffffff821161381b57565b9190820391821161381b57565b519063ffffffff821682036137f557565b519081151582036137f557565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b356001600160401b03811681036137f55790565b6101e43563ffffffff811681036137f55790565b3563ffffffff811681036137f55790565b60118210156105255752565b90604051613bea816138fd565b608060ff829454613bfd82821685613bd1565b64ffffffffff8160081c16602085015263ffffffff8160301c16604085015263ffffffff8160501c16606085015260701c161515910152565b601181101561052557600452565b9060118210156105255752565b908060209392818452848401375f828201840152601f01601f1916010190565b91906001600160fb1b0381116137f55760051b809282370190565b356001600160e01b0319811692919060048210613ca7575050565b6001600160e01b031960049290920360031b82901b16169150565b903590601e19813603018212156137f557018035906001600160401b0382116137f5576020019160608202360383136137f557565b9190811015613d07576060020190565b634e487b7160e01b5f52603260045260245ffd5b9190811015613d075760051b0190565b6001600160401b0381116139185760051b60200190565b90613d4c82613d2b565b613d5960405191826139d1565b8281528092613d6a601f1991613d2b565b0190602036910137565b8051821015613d075760209160051b010190565b9080601f830112156137f5578151613d9f81613d2b565b92613dad60405194856139d1565b81845260208085019260051b8201019283116137f557602001905b828210613dd55750505090565b8151815260209182019101613dc8565b60405190613df28261392c565b5f610320838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e08201528261020082015282610220820152826102408201528261026082015282610280820152826102a0820152826102c0820152826102e0820152826103008201520152565b60405190613eac826138fd565b5f6080838281528260208201528260408201528260608201520152565b356001600160a01b03811681036137f55790565b35906001600160a01b03821682036137f557565b359063ffffffff821682036137f557565b35906001600160401b03821682036137f557565b359060ff821682036137f557565b90613f2d613de5565b50613f36613e9f565b50815f525f60205260405f20815f52602052613f57600160405f2001613bdd565b9182516011811015610525575f19016141b557613f7691604491615311565b613f80600161563e565b801561419e576044356001600160a01b03811681036137f5575b6001600160a01b0316338190036138505750613fb69082615654565b6103403660431901126137f557604051613fcf8161392c565b6044356001600160a01b03811681036137f55781526064356001600160a01b03811681036137f5576020820152608435604082015260a435606082015260c435608082015260e43561ffff811681036137f55760a08201526101043563ffffffff811681036137f55760c0820152610124356001600160401b03811681036137f55760e08201526101443561010082015261016435610120820152610184356101408201526101a4356101608201526101c4356101808201526101e43563ffffffff811681036137f5576101a08201526102043563ffffffff811681036137f5576101c0820152610224356101e0820152610244356102008201526102643560ff811681036137f557610220820152610284356001600160401b03811681036137f5576102408201526102a4356001600160401b03811681036137f5576102608201526102c4356001600160401b03811681036137f5576102808201526102e43563ffffffff811681036137f5576102a08201526103043563ffffffff811681036137f5576102c08201526103243563ffffffff811681036137f5576102e08201526103443563ffffffff811681036137f5576103008201526103643580151581036137f55761032082015291565b6064356001600160a01b0381168114613f9a575f80fd5b8251601181101561052557635d93ef5d60e11b5f5261389b90613c36565b8181036141de575050565b6303ec8ed560e21b5f5266656e747269657360c81b60045260245260445260645ffd5b81810361420c575050565b6303ec8ed560e21b5f52633632b0b360e11b60045260245260445260645ffd5b818103614237575050565b6303ec8ed560e21b5f52631cdb1bdd60e21b60045260245260445260645ffd5b818103614262575050565b6303ec8ed560e21b5f526373756d7360e01b60045260245260445260645ffd5b81810361428d575050565b6303ec8ed560e21b5f5262195b9960ea1b60045260245260445260645ffd5b8181036142b7575050565b6303ec8ed560e21b5f52641cdd185c9d60da1b60045260245260445260645ffd5b8181036142e3575050565b6303ec8ed560e21b5f5265736f7572636560d01b60045260245260445260645ffd5b9392909192836003029060038204850361381b5714801590614382575b6143735790829060405192935b61433a575050505090565b9091929360608260051b169081868637818501908152602082606003928701910137608083209360600192915f19019060021c8161432f565b637ca55c7760e01b5f5260045ffd5b506001600160ff1b038316830361381b57818360011b1c1515614322565b604051906143ad82613948565b5f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b9190916143e16143a0565b50610180614440612a8b60408401516144396143fd8880613aff565b9061440b60208b018b613a43565b9290916144166143a0565b5061441f6143a0565b5061443261442d83836156ca565b615561565b809661447c565b9580613aff565b910152565b6040015163ffffffff168082101561446657506001018060011161381b5790565b9063fe0a84fd60e01b5f5260045260245260445ffd5b9391909594929563ffffffff604082015116600101908160011161381b5763ffffffff60a06144c56144b86144cf958460608701511690613aa0565b8360808601511690613aa0565b9201511690613aa0565b958615614514576145076144ec61450d969798935f933691613a0d565b602081519101209260015f1982011e61010103811c91110290565b91614305565b0361437357565b8663fe0a84fd60e01b5f525f60045260245260445ffd5b9492969593919063ffffffff604082015116600101908160011161381b5763ffffffff60a06144c56144b8614567958460608701511690613aa0565b9182821015614584576144ec61450d969798614507923691613a0d565b5063fe0a84fd60e01b5f5260045260245260445ffd5b906145bd915f604080516145ad81613963565b82815282602082015201526156ca565b62ffffff8160e01c1615801590614615575b614606576001600160401b03604051916145e883613963565b8060f81c835263ffffffff8160c01c16602084015216604082015290565b6334f2ed9160e21b5f5260045ffd5b506001600160801b038160401c1615156145cf565b602081019081811161381b57601f0190811161381b5760051c90565b81811015614652575050565b6343406e5b60e11b5f526737b832b930ba37b960c11b60045260245260445260645ffd5b610320809160018060a01b03815116845260018060a01b03602082015116602085015260408101516040850152606081015160608501526080810151608085015261ffff60a08201511660a085015263ffffffff60c08201511660c08501526001600160401b0360e08201511660e085015261010081015161010085015261012081015161012085015261014081015161014085015261016081015161016085015261018081015161018085015263ffffffff6101a0820151166101a085015263ffffffff6101c0820151166101c08501526101e08101516101e085015261020081015161020085015260ff610220820151166102208501526001600160401b03610240820151166102408501526001600160401b03610260820151166102608501526001600160401b036102808201511661028085015263ffffffff6102a0820151166102a085015263ffffffff6102c0820151166102c085015263ffffffff6102e0820151166102e085015263ffffffff6103008201511661030085015201511515910152565b519060ff821682036137f557565b9190915f60e060405161481f8161397e565b8281528260208201528260408201528260608201528260808201528260a08201528260c082015201526101e0614856368486613a0d565b602081519101209101519081810361498f575050604051637ededf6960e01b81526020600482015291610100918391829161489691602484019190613c51565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115614984575f916148d5575090565b9050610100813d821161497c575b816148f161010093836139d1565b810103126137f55760e0604051916149088361397e565b614911816147ff565b835261491f602082016147ff565b6020840152614930604082016147ff565b6040840152614941606082016147ff565b6060840152614952608082016147ff565b608084015261496360a082016147ff565b60a084015260c081015160c0840152015160e082015290565b3d91506148e3565b6040513d5f823e3d90fd5b6303ec8ed560e21b5f526737b832b930ba37b960c11b60045260245260445260645ffd5b906149cc60a060e084015193019260ff84511690613aa0565b5f19810190811161381b5760ff916149e391613b49565b915116908115613aeb5704604081019081811161381b57603f0190811161381b5760061c908115614a1057565b60019150565b60405190614a238261399a565b5f610180838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201528261012082015282610140820152826101608201520152565b91614a7e614a16565b50614a87613de5565b90614a90613e9f565b50614a9a84614d0f565b919091938295614aaa82856151b3565b91845f525f60205260405f20905f52602052614acb600160405f2001613bdd565b8051601181101561052557614c8e57506102408101936001600160a01b03614af286613ec9565b163303614c6157614b01613e9f565b5064ffffffffff60a0840151169460405195614b1c876138fd565b5f875260208701908152604087019663ffffffff7f00000000000000000000000000000000000000000000000000000000000000001680895260608201525f608082015296614b7b64ffffffffff83511663ffffffff83511690613aa0565b804211614c4b5791604095939163ffffffff614b9d61ffff9997954290613b49565b1690524264ffffffffff1690526001600160a01b0390614bbc90613ec9565b16885260018060a01b0383511660208901526101a0820135848901526101e08201356060890152835190610200602083019301358352468583015260018060a01b037f0000000000000000000000000000000000000000000000000000000000000000166060830152608082015260808152614c3960a0826139d1565b519020608087015201511660a0840152565b6364eb7cc960e01b5f524260045260245260445ffd5b614c6a85613ec9565b632fb5dcad60e01b5f908152336004526001600160a01b0391909116602452604490fd5b51601181101561052557635d93ef5d60e11b5f5261389b90613c36565b60ff614ce35f94610240948061014086015263ffffffff82166101a086015261020085015260015f1982011e61010103811c91110290565b166102208201520152565b519061ffff821682036137f557565b519064ffffffffff821682036137f557565b614d17614a16565b5060018060a01b037f00000000000000000000000000000000000000000000000000000000000000001691604051916020830146815284604085015260018060a01b03614d6383613edd565b1660608501526001600160401b03614d7d60208401613f02565b16608085015260408201359060028210156137f5576024946101a09260a082015260ff614dac60608601613f16565b1660c082015260ff614dc060808601613f16565b1660e082015263ffffffff614dd760a08601613ef1565b166101008201526001600160401b03614df260c08601613f02565b1661012082015263ffffffff614e0a60e08601613ef1565b166101408201526001600160601b03614e2661010086016156df565b166101608201526001600160601b03614e4261012086016156df565b166101808201526001600160601b03614e5e61014086016156df565b16838201526001600160601b03614e7861016086016156df565b166101c08201526001600160601b03614e9461018086016156df565b166101e0820152828401356102008201526101c08401356102208201526101e08401356102408201526102008401356102608201526102208401356102808201526102808152614ee66102a0826139d1565b51902094604051948580926306d9b8e360e51b82528860048301525afa928315614984575f93615093575b506040518390614fe39060208101906001600160a01b03614f356102408701613edd565b1682526001600160601b03614f4d61026087016156df565b16604082015261028085013560608201526102a085013560808201526102c085013560a08201526001600160401b03614f896102e08701613f02565b1660c082015263ffffffff614fa16103008701613ef1565b1660e08201526001600160401b03614fbc6103208701613f02565b166101008201526101008152614fd4610120826139d1565b51902092610340810190613cc2565b5f915b818310615011575050506101800151809103614fff5750565b63498c4db560e11b5f5260045260245ffd5b909193606090615022868585613cf7565b356150396020615033898888613cf7565b01613ec9565b90604051928352602083015260018060a01b0316604082015220936040615061828585613cf7565b0135615072575b6001019190614fe6565b936040615080868585613cf7565b5f92835201356020526040902093615068565b9092506101a0813d82116151ab575b816150b06101a093836139d1565b810103126137f557604051906150c58261399a565b805160138110156137f557825260208101519060138210156137f5576101809160208401526150f6604082016147ff565b6040840152615107606082016147ff565b606084015261511860808201614cee565b608084015261512960a08201614cee565b60a084015261513a60c08201613b67565b60c084015261514b60e08201614cfd565b60e084015261515d6101008201614cfd565b6101008401526151706101208201614cfd565b6101208401526151836101408201614cfd565b6101408401526151966101608201613b56565b6101608401520151610180820152915f614f11565b3d91506150a2565b91905f60a06040516151c4816139b6565b828152826020820152826040820152826060820152826080820152015260405192636097133560e11b845280600485015281602485015260c08460448160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa938415614984575f9461525e575b50606084015115615249575050565b6316f72a1960e01b5f5260045260245260445ffd5b90935060c0813d60c011615309575b8161527a60c093836139d1565b810103126137f5576040519061528f826139b6565b80516001600160a01b03811681036137f557825260208101516001600160601b03811681036137f5576152fd9160a09160208501526152d060408201614cee565b60408501526152e160608201613b67565b60608501526152f260808201614cee565b608085015201614cfd565b60a0820152925f61523a565b3d915061526d565b5f525f60205260405f20905f5260205260405f20549060405190602082019060018060a01b0361534082613edd565b1682526001600160a01b0361535760208301613edd565b1660408401526040810135606084015260608101356080840152608081013560a084015260a08101359061ffff821682036137f55761ffff610320921660c085015263ffffffff6153aa60c08301613ef1565b1660e08501526001600160401b036153c460e08301613f02565b166101008501526101008101356101208501526101208101356101408501526101408101356101608501526101608101356101808501526101808101356101a085015263ffffffff6154196101a08301613ef1565b166101c085015263ffffffff6154326101c08301613ef1565b166101e08501526101e081013561020085015261020081013561022085015260ff6154606102208301613f16565b166102408501526001600160401b0361547c6102408301613f02565b166102608501526001600160401b036154986102608301613f02565b166102808501526001600160401b036154b46102808301613f02565b166102a085015263ffffffff6154cd6102a08301613ef1565b166102c085015263ffffffff6154e66102c08301613ef1565b166102e085015263ffffffff6154ff6102e08301613ef1565b1661030085015263ffffffff6155186103008301613ef1565b168285015201359182151583036137f557839215156103408201526103408152615544610360826139d1565b5190200361554f5750565b639c17c29b60e01b5f5260045260245ffd5b9061556a6143a0565b5063ffffffff8260801c1663ffffffff8360601c1663ffffffff8460401c1663ffffffff8560201c169160016040516155a281613948565b63ffffffff8860c01c16815263ffffffff8860a01c1660208201528560408201528260608201528360808201528460a082015263ffffffff881660c08201529660e01c1493841594615632575b508315615626575b50821561561a575b50811561560e575b5061460657565b6120009150115f615607565b6110001091505f6155ff565b6110001092505f6155f7565b6110001093505f6155ef565b601181101561052557600161157581921c161490565b90602082019161568164ffffffffff845116835f146156b95763ffffffff806040850151165b1690613aa0565b804211614c4b5761569863ffffffff914290613b49565b1691156156b057604001525b64ffffffffff42169052565b606001526156a4565b63ffffffff8060608501511661567a565b9060208103614606576156dc91613ac5565b90565b35906001600160601b03821682036137f557565b929190926003820180831161381b5761570b90613d42565b9182526020829460051b920137565b906020820191818151905b615730575050505190565b805f606060039360051b8501826020820152826040820152015201918260021c928460208692601f199060031b16850101915b828210615777575050505f19019182615725565b608081816020932084520191019061576356",
}

// Disputes is an auto generated Go binding around an Ethereum contract.
type Disputes struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Disputes) GetABI() abi.ABI {
	return c.abi
}

// NewDisputes creates a new instance of Disputes.
func NewDisputes() *Disputes {
	parsed, err := DisputesMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Disputes{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Disputes) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address market_, address referee_, uint8 preset) returns()
func (disputes *Disputes) PackConstructor(market_ common.Address, referee_ common.Address, preset uint8) []byte {
	enc, err := disputes.abi.Pack("", market_, referee_, preset)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e897afb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function batch(bytes[] calls) returns()
func (disputes *Disputes) PackBatch(calls [][]byte) []byte {
	enc, err := disputes.abi.Pack("batch", calls)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e897afb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function batch(bytes[] calls) returns()
func (disputes *Disputes) TryPackBatch(calls [][]byte) ([]byte, error) {
	return disputes.abi.Pack("batch", calls)
}

// PackClockOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x76cfcecd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function clockOf(bytes32 id, uint256 index) view returns((uint8,uint40,uint32,uint32,bool))
func (disputes *Disputes) PackClockOf(id [32]byte, index *big.Int) []byte {
	enc, err := disputes.abi.Pack("clockOf", id, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClockOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x76cfcecd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function clockOf(bytes32 id, uint256 index) view returns((uint8,uint40,uint32,uint32,bool))
func (disputes *Disputes) TryPackClockOf(id [32]byte, index *big.Int) ([]byte, error) {
	return disputes.abi.Pack("clockOf", id, index)
}

// UnpackClockOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x76cfcecd.
//
// Solidity: function clockOf(bytes32 id, uint256 index) view returns((uint8,uint40,uint32,uint32,bool))
func (disputes *Disputes) UnpackClockOf(data []byte) (Clock, error) {
	out, err := disputes.abi.Unpack("clockOf", data)
	if err != nil {
		return *new(Clock), err
	}
	out0 := *abi.ConvertType(out[0], new(Clock)).(*Clock)
	return out0, nil
}

// PackClockTime is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32335363.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function clockTime() view returns(uint32)
func (disputes *Disputes) PackClockTime() []byte {
	enc, err := disputes.abi.Pack("clockTime")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClockTime is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32335363.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function clockTime() view returns(uint32)
func (disputes *Disputes) TryPackClockTime() ([]byte, error) {
	return disputes.abi.Pack("clockTime")
}

// UnpackClockTime is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x32335363.
//
// Solidity: function clockTime() view returns(uint32)
func (disputes *Disputes) UnpackClockTime(data []byte) (uint32, error) {
	out, err := disputes.abi.Unpack("clockTime", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackCompute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5d86497.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function compute(bytes32 id, uint256 index, (address,address,bytes32,bytes32,bytes32,uint16,uint32,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint32,uint32,bytes32,bytes32,uint8,uint64,uint64,uint64,uint32,uint32,uint32,uint32,bool) game, bytes operator, bytes values) returns()
func (disputes *Disputes) PackCompute(id [32]byte, index *big.Int, game Game, operator []byte, values []byte) []byte {
	enc, err := disputes.abi.Pack("compute", id, index, game, operator, values)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCompute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5d86497.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function compute(bytes32 id, uint256 index, (address,address,bytes32,bytes32,bytes32,uint16,uint32,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint32,uint32,bytes32,bytes32,uint8,uint64,uint64,uint64,uint32,uint32,uint32,uint32,bool) game, bytes operator, bytes values) returns()
func (disputes *Disputes) TryPackCompute(id [32]byte, index *big.Int, game Game, operator []byte, values []byte) ([]byte, error) {
	return disputes.abi.Pack("compute", id, index, game, operator, values)
}

// PackConclude is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47876ba4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function conclude(((address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32),(address,uint96,bytes32,bytes32,bytes32,uint64,uint32,uint64),(bytes32,address,bytes32)[]) c, uint256 index) returns()
func (disputes *Disputes) PackConclude(c Case, index *big.Int) []byte {
	enc, err := disputes.abi.Pack("conclude", c, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConclude is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47876ba4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function conclude(((address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32),(address,uint96,bytes32,bytes32,bytes32,uint64,uint32,uint64),(bytes32,address,bytes32)[]) c, uint256 index) returns()
func (disputes *Disputes) TryPackConclude(c Case, index *big.Int) ([]byte, error) {
	return disputes.abi.Pack("conclude", c, index)
}

// PackContest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x502af1de.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function contest(bytes32 id, uint256 index, (address,address,bytes32,bytes32,bytes32,uint16,uint32,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint32,uint32,bytes32,bytes32,uint8,uint64,uint64,uint64,uint32,uint32,uint32,uint32,bool) game, (bytes,bytes32[]) operator) returns()
func (disputes *Disputes) PackContest(id [32]byte, index *big.Int, game Game, operator Item) []byte {
	enc, err := disputes.abi.Pack("contest", id, index, game, operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackContest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x502af1de.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function contest(bytes32 id, uint256 index, (address,address,bytes32,bytes32,bytes32,uint16,uint32,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint32,uint32,bytes32,bytes32,uint8,uint64,uint64,uint64,uint32,uint32,uint32,uint32,bool) game, (bytes,bytes32[]) operator) returns()
func (disputes *Disputes) TryPackContest(id [32]byte, index *big.Int, game Game, operator Item) ([]byte, error) {
	return disputes.abi.Pack("contest", id, index, game, operator)
}

// PackDemandEntries is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf1c7f430.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function demandEntries(((address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32),(address,uint96,bytes32,bytes32,bytes32,uint64,uint32,uint64),(bytes32,address,bytes32)[]) c, uint256 index, (address,address,bytes32,bytes32,bytes32,uint16,uint32,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint32,uint32,bytes32,bytes32,uint8,uint64,uint64,uint64,uint32,uint32,uint32,uint32,bool) game, (uint256,bytes32[],uint256,bytes32[],uint256) d) returns()
func (disputes *Disputes) PackDemandEntries(c Case, index *big.Int, game Game, d Demand) []byte {
	enc, err := disputes.abi.Pack("demandEntries", c, index, game, d)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDemandEntries is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf1c7f430.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function demandEntries(((address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32),(address,uint96,bytes32,bytes32,bytes32,uint64,uint32,uint64),(bytes32,address,bytes32)[]) c, uint256 index, (address,address,bytes32,bytes32,bytes32,uint16,uint32,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint32,uint32,bytes32,bytes32,uint8,uint64,uint64,uint64,uint32,uint32,uint32,uint32,bool) game, (uint256,bytes32[],uint256,bytes32[],uint256) d) returns()
func (disputes *Disputes) TryPackDemandEntries(c Case, index *big.Int, game Game, d Demand) ([]byte, error) {
	return disputes.abi.Pack("demandEntries", c, index, game, d)
}

// PackGameHashOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ee7ae02.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function gameHashOf(bytes32 id, uint256 index) view returns(bytes32)
func (disputes *Disputes) PackGameHashOf(id [32]byte, index *big.Int) []byte {
	enc, err := disputes.abi.Pack("gameHashOf", id, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGameHashOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ee7ae02.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function gameHashOf(bytes32 id, uint256 index) view returns(bytes32)
func (disputes *Disputes) TryPackGameHashOf(id [32]byte, index *big.Int) ([]byte, error) {
	return disputes.abi.Pack("gameHashOf", id, index)
}

// UnpackGameHashOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1ee7ae02.
//
// Solidity: function gameHashOf(bytes32 id, uint256 index) view returns(bytes32)
func (disputes *Disputes) UnpackGameHashOf(data []byte) ([32]byte, error) {
	out, err := disputes.abi.Unpack("gameHashOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGraceTime is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5af05dcf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function graceTime() view returns(uint32)
func (disputes *Disputes) PackGraceTime() []byte {
	enc, err := disputes.abi.Pack("graceTime")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGraceTime is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5af05dcf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function graceTime() view returns(uint32)
func (disputes *Disputes) TryPackGraceTime() ([]byte, error) {
	return disputes.abi.Pack("graceTime")
}

// UnpackGraceTime is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5af05dcf.
//
// Solidity: function graceTime() view returns(uint32)
func (disputes *Disputes) UnpackGraceTime(data []byte) (uint32, error) {
	out, err := disputes.abi.Unpack("graceTime", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackMarket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80f55605.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function market() view returns(address)
func (disputes *Disputes) PackMarket() []byte {
	enc, err := disputes.abi.Pack("market")
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
func (disputes *Disputes) TryPackMarket() ([]byte, error) {
	return disputes.abi.Pack("market")
}

// UnpackMarket is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x80f55605.
//
// Solidity: function market() view returns(address)
func (disputes *Disputes) UnpackMarket(data []byte) (common.Address, error) {
	out, err := disputes.abi.Unpack("market", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackOpenLeaves is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04fe4a04.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openLeaves(bytes32 id, uint256 index, (address,address,bytes32,bytes32,bytes32,uint16,uint32,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint32,uint32,bytes32,bytes32,uint8,uint64,uint64,uint64,uint32,uint32,uint32,uint32,bool) game, bytes entries, ((bytes,bytes32[]),bytes32,bytes32[],bytes32[],(bytes,bytes32[]),bytes32,bytes32[],bytes32[]) leaves) returns()
func (disputes *Disputes) PackOpenLeaves(id [32]byte, index *big.Int, game Game, entries []byte, leaves Leaves) []byte {
	enc, err := disputes.abi.Pack("openLeaves", id, index, game, entries, leaves)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenLeaves is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04fe4a04.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openLeaves(bytes32 id, uint256 index, (address,address,bytes32,bytes32,bytes32,uint16,uint32,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint32,uint32,bytes32,bytes32,uint8,uint64,uint64,uint64,uint32,uint32,uint32,uint32,bool) game, bytes entries, ((bytes,bytes32[]),bytes32,bytes32[],bytes32[],(bytes,bytes32[]),bytes32,bytes32[],bytes32[]) leaves) returns()
func (disputes *Disputes) TryPackOpenLeaves(id [32]byte, index *big.Int, game Game, entries []byte, leaves Leaves) ([]byte, error) {
	return disputes.abi.Pack("openLeaves", id, index, game, entries, leaves)
}

// PackPickElement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x947335d4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pickElement(bytes32 id, uint256 index, (address,address,bytes32,bytes32,bytes32,uint16,uint32,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint32,uint32,bytes32,bytes32,uint8,uint64,uint64,uint64,uint32,uint32,uint32,uint32,bool) game, bytes operator, uint256 j, uint256 lane, bytes block_, bytes32[] path) returns()
func (disputes *Disputes) PackPickElement(id [32]byte, index *big.Int, game Game, operator []byte, j *big.Int, lane *big.Int, block []byte, path [][32]byte) []byte {
	enc, err := disputes.abi.Pack("pickElement", id, index, game, operator, j, lane, block, path)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPickElement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x947335d4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pickElement(bytes32 id, uint256 index, (address,address,bytes32,bytes32,bytes32,uint16,uint32,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint32,uint32,bytes32,bytes32,uint8,uint64,uint64,uint64,uint32,uint32,uint32,uint32,bool) game, bytes operator, uint256 j, uint256 lane, bytes block_, bytes32[] path) returns()
func (disputes *Disputes) TryPackPickElement(id [32]byte, index *big.Int, game Game, operator []byte, j *big.Int, lane *big.Int, block []byte, path [][32]byte) ([]byte, error) {
	return disputes.abi.Pack("pickElement", id, index, game, operator, j, lane, block, path)
}

// PackPickEntry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x09a7ad27.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pickEntry(bytes32 id, uint256 index, (address,address,bytes32,bytes32,bytes32,uint16,uint32,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint32,uint32,bytes32,bytes32,uint8,uint64,uint64,uint64,uint32,uint32,uint32,uint32,bool) game, uint256 j) returns()
func (disputes *Disputes) PackPickEntry(id [32]byte, index *big.Int, game Game, j *big.Int) []byte {
	enc, err := disputes.abi.Pack("pickEntry", id, index, game, j)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPickEntry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x09a7ad27.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pickEntry(bytes32 id, uint256 index, (address,address,bytes32,bytes32,bytes32,uint16,uint32,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint32,uint32,bytes32,bytes32,uint8,uint64,uint64,uint64,uint32,uint32,uint32,uint32,bool) game, uint256 j) returns()
func (disputes *Disputes) TryPackPickEntry(id [32]byte, index *big.Int, game Game, j *big.Int) ([]byte, error) {
	return disputes.abi.Pack("pickEntry", id, index, game, j)
}

// PackPickNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1b8b0b6d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pickNode(bytes32 id, uint256 index, (address,address,bytes32,bytes32,bytes32,uint16,uint32,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint32,uint32,bytes32,bytes32,uint8,uint64,uint64,uint64,uint32,uint32,uint32,uint32,bool) game, uint256 j, bytes32 node, bytes32[] path) returns()
func (disputes *Disputes) PackPickNode(id [32]byte, index *big.Int, game Game, j *big.Int, node [32]byte, path [][32]byte) []byte {
	enc, err := disputes.abi.Pack("pickNode", id, index, game, j, node, path)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPickNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1b8b0b6d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pickNode(bytes32 id, uint256 index, (address,address,bytes32,bytes32,bytes32,uint16,uint32,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint32,uint32,bytes32,bytes32,uint8,uint64,uint64,uint64,uint32,uint32,uint32,uint32,bool) game, uint256 j, bytes32 node, bytes32[] path) returns()
func (disputes *Disputes) TryPackPickNode(id [32]byte, index *big.Int, game Game, j *big.Int, node [32]byte, path [][32]byte) ([]byte, error) {
	return disputes.abi.Pack("pickNode", id, index, game, j, node, path)
}

// PackPickOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa90f518b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pickOperator(bytes32 id, uint256 index, (address,address,bytes32,bytes32,bytes32,uint16,uint32,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint32,uint32,bytes32,bytes32,uint8,uint64,uint64,uint64,uint32,uint32,uint32,uint32,bool) game, uint256 j, bytes32 node, bytes32[] path, (bytes,bytes32[]) operator) returns()
func (disputes *Disputes) PackPickOperator(id [32]byte, index *big.Int, game Game, j *big.Int, node [32]byte, path [][32]byte, operator Item) []byte {
	enc, err := disputes.abi.Pack("pickOperator", id, index, game, j, node, path, operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPickOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa90f518b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pickOperator(bytes32 id, uint256 index, (address,address,bytes32,bytes32,bytes32,uint16,uint32,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint32,uint32,bytes32,bytes32,uint8,uint64,uint64,uint64,uint32,uint32,uint32,uint32,bool) game, uint256 j, bytes32 node, bytes32[] path, (bytes,bytes32[]) operator) returns()
func (disputes *Disputes) TryPackPickOperator(id [32]byte, index *big.Int, game Game, j *big.Int, node [32]byte, path [][32]byte, operator Item) ([]byte, error) {
	return disputes.abi.Pack("pickOperator", id, index, game, j, node, path, operator)
}

// PackPickSegment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7a9f07f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pickSegment(bytes32 id, uint256 index, (address,address,bytes32,bytes32,bytes32,uint16,uint32,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint32,uint32,bytes32,bytes32,uint8,uint64,uint64,uint64,uint32,uint32,uint32,uint32,bool) game, bytes operator, bytes sums, uint256 lane, uint256 segment) returns()
func (disputes *Disputes) PackPickSegment(id [32]byte, index *big.Int, game Game, operator []byte, sums []byte, lane *big.Int, segment *big.Int) []byte {
	enc, err := disputes.abi.Pack("pickSegment", id, index, game, operator, sums, lane, segment)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPickSegment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7a9f07f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pickSegment(bytes32 id, uint256 index, (address,address,bytes32,bytes32,bytes32,uint16,uint32,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint32,uint32,bytes32,bytes32,uint8,uint64,uint64,uint64,uint32,uint32,uint32,uint32,bool) game, bytes operator, bytes sums, uint256 lane, uint256 segment) returns()
func (disputes *Disputes) TryPackPickSegment(id [32]byte, index *big.Int, game Game, operator []byte, sums []byte, lane *big.Int, segment *big.Int) ([]byte, error) {
	return disputes.abi.Pack("pickSegment", id, index, game, operator, sums, lane, segment)
}

// PackPickStep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x477c6000.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pickStep(bytes32 id, uint256 index, (address,address,bytes32,bytes32,bytes32,uint16,uint32,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint32,uint32,bytes32,bytes32,uint8,uint64,uint64,uint64,uint32,uint32,uint32,uint32,bool) game, uint256 j, bytes32 end, bytes32[] endPath, bytes32 before, bytes32[] beforePath) returns()
func (disputes *Disputes) PackPickStep(id [32]byte, index *big.Int, game Game, j *big.Int, end [32]byte, endPath [][32]byte, before [32]byte, beforePath [][32]byte) []byte {
	enc, err := disputes.abi.Pack("pickStep", id, index, game, j, end, endPath, before, beforePath)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPickStep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x477c6000.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pickStep(bytes32 id, uint256 index, (address,address,bytes32,bytes32,bytes32,uint16,uint32,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint32,uint32,bytes32,bytes32,uint8,uint64,uint64,uint64,uint32,uint32,uint32,uint32,bool) game, uint256 j, bytes32 end, bytes32[] endPath, bytes32 before, bytes32[] beforePath) returns()
func (disputes *Disputes) TryPackPickStep(id [32]byte, index *big.Int, game Game, j *big.Int, end [32]byte, endPath [][32]byte, before [32]byte, beforePath [][32]byte) ([]byte, error) {
	return disputes.abi.Pack("pickStep", id, index, game, j, end, endPath, before, beforePath)
}

// PackPostBlocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1eba0af.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function postBlocks(bytes32 id, uint256 index, (address,address,bytes32,bytes32,bytes32,uint16,uint32,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint32,uint32,bytes32,bytes32,uint8,uint64,uint64,uint64,uint32,uint32,uint32,uint32,bool) game, bytes blocks) returns()
func (disputes *Disputes) PackPostBlocks(id [32]byte, index *big.Int, game Game, blocks []byte) []byte {
	enc, err := disputes.abi.Pack("postBlocks", id, index, game, blocks)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPostBlocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1eba0af.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function postBlocks(bytes32 id, uint256 index, (address,address,bytes32,bytes32,bytes32,uint16,uint32,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint32,uint32,bytes32,bytes32,uint8,uint64,uint64,uint64,uint32,uint32,uint32,uint32,bool) game, bytes blocks) returns()
func (disputes *Disputes) TryPackPostBlocks(id [32]byte, index *big.Int, game Game, blocks []byte) ([]byte, error) {
	return disputes.abi.Pack("postBlocks", id, index, game, blocks)
}

// PackPostClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98fa2677.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function postClaim(((address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32),(address,uint96,bytes32,bytes32,bytes32,uint64,uint32,uint64),(bytes32,address,bytes32)[]) c, uint256 index, (bytes,bytes32[]) header, bytes32 outputs) returns()
func (disputes *Disputes) PackPostClaim(c Case, index *big.Int, header Item, outputs [32]byte) []byte {
	enc, err := disputes.abi.Pack("postClaim", c, index, header, outputs)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPostClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98fa2677.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function postClaim(((address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32),(address,uint96,bytes32,bytes32,bytes32,uint64,uint32,uint64),(bytes32,address,bytes32)[]) c, uint256 index, (bytes,bytes32[]) header, bytes32 outputs) returns()
func (disputes *Disputes) TryPackPostClaim(c Case, index *big.Int, header Item, outputs [32]byte) ([]byte, error) {
	return disputes.abi.Pack("postClaim", c, index, header, outputs)
}

// PackPostEntries is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xefa43b6f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function postEntries(bytes32 id, uint256 index, (address,address,bytes32,bytes32,bytes32,uint16,uint32,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint32,uint32,bytes32,bytes32,uint8,uint64,uint64,uint64,uint32,uint32,uint32,uint32,bool) game, bytes entries) returns()
func (disputes *Disputes) PackPostEntries(id [32]byte, index *big.Int, game Game, entries []byte) []byte {
	enc, err := disputes.abi.Pack("postEntries", id, index, game, entries)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPostEntries is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xefa43b6f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function postEntries(bytes32 id, uint256 index, (address,address,bytes32,bytes32,bytes32,uint16,uint32,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint32,uint32,bytes32,bytes32,uint8,uint64,uint64,uint64,uint32,uint32,uint32,uint32,bool) game, bytes entries) returns()
func (disputes *Disputes) TryPackPostEntries(id [32]byte, index *big.Int, game Game, entries []byte) ([]byte, error) {
	return disputes.abi.Pack("postEntries", id, index, game, entries)
}

// PackPostNodes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5a9f739.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function postNodes(bytes32 id, uint256 index, (address,address,bytes32,bytes32,bytes32,uint16,uint32,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint32,uint32,bytes32,bytes32,uint8,uint64,uint64,uint64,uint32,uint32,uint32,uint32,bool) game, bytes32[] nodes) returns()
func (disputes *Disputes) PackPostNodes(id [32]byte, index *big.Int, game Game, nodes [][32]byte) []byte {
	enc, err := disputes.abi.Pack("postNodes", id, index, game, nodes)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPostNodes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5a9f739.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function postNodes(bytes32 id, uint256 index, (address,address,bytes32,bytes32,bytes32,uint16,uint32,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint32,uint32,bytes32,bytes32,uint8,uint64,uint64,uint64,uint32,uint32,uint32,uint32,bool) game, bytes32[] nodes) returns()
func (disputes *Disputes) TryPackPostNodes(id [32]byte, index *big.Int, game Game, nodes [][32]byte) ([]byte, error) {
	return disputes.abi.Pack("postNodes", id, index, game, nodes)
}

// PackPostSegments is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x338f85a5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function postSegments(bytes32 id, uint256 index, (address,address,bytes32,bytes32,bytes32,uint16,uint32,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint32,uint32,bytes32,bytes32,uint8,uint64,uint64,uint64,uint32,uint32,uint32,uint32,bool) game, bytes operator, bytes sums) returns()
func (disputes *Disputes) PackPostSegments(id [32]byte, index *big.Int, game Game, operator []byte, sums []byte) []byte {
	enc, err := disputes.abi.Pack("postSegments", id, index, game, operator, sums)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPostSegments is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x338f85a5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function postSegments(bytes32 id, uint256 index, (address,address,bytes32,bytes32,bytes32,uint16,uint32,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint32,uint32,bytes32,bytes32,uint8,uint64,uint64,uint64,uint32,uint32,uint32,uint32,bool) game, bytes operator, bytes sums) returns()
func (disputes *Disputes) TryPackPostSegments(id [32]byte, index *big.Int, game Game, operator []byte, sums []byte) ([]byte, error) {
	return disputes.abi.Pack("postSegments", id, index, game, operator, sums)
}

// PackPostState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb975c81e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function postState(bytes32 id, uint256 index, (address,address,bytes32,bytes32,bytes32,uint16,uint32,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint32,uint32,bytes32,bytes32,uint8,uint64,uint64,uint64,uint32,uint32,uint32,uint32,bool) game, (bytes,bytes32[]) header, bytes32[] slots, bytes32 outputs) returns()
func (disputes *Disputes) PackPostState(id [32]byte, index *big.Int, game Game, header Item, slots [][32]byte, outputs [32]byte) []byte {
	enc, err := disputes.abi.Pack("postState", id, index, game, header, slots, outputs)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPostState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb975c81e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function postState(bytes32 id, uint256 index, (address,address,bytes32,bytes32,bytes32,uint16,uint32,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint32,uint32,bytes32,bytes32,uint8,uint64,uint64,uint64,uint32,uint32,uint32,uint32,bool) game, (bytes,bytes32[]) header, bytes32[] slots, bytes32 outputs) returns()
func (disputes *Disputes) TryPackPostState(id [32]byte, index *big.Int, game Game, header Item, slots [][32]byte, outputs [32]byte) ([]byte, error) {
	return disputes.abi.Pack("postState", id, index, game, header, slots, outputs)
}

// PackPostSteps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4791257.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function postSteps(((address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32),(address,uint96,bytes32,bytes32,bytes32,uint64,uint32,uint64),(bytes32,address,bytes32)[]) c, uint256 index, (bytes32,bytes32[],bytes32,bytes32[]) b, bytes32[] interior) returns()
func (disputes *Disputes) PackPostSteps(c Case, index *big.Int, b Boundaries, interior [][32]byte) []byte {
	enc, err := disputes.abi.Pack("postSteps", c, index, b, interior)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPostSteps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4791257.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function postSteps(((address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32),(address,uint96,bytes32,bytes32,bytes32,uint64,uint32,uint64),(bytes32,address,bytes32)[]) c, uint256 index, (bytes32,bytes32[],bytes32,bytes32[]) b, bytes32[] interior) returns()
func (disputes *Disputes) TryPackPostSteps(c Case, index *big.Int, b Boundaries, interior [][32]byte) ([]byte, error) {
	return disputes.abi.Pack("postSteps", c, index, b, interior)
}

// PackReferee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3b1bebd1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function referee() view returns(address)
func (disputes *Disputes) PackReferee() []byte {
	enc, err := disputes.abi.Pack("referee")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReferee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3b1bebd1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function referee() view returns(address)
func (disputes *Disputes) TryPackReferee() ([]byte, error) {
	return disputes.abi.Pack("referee")
}

// UnpackReferee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3b1bebd1.
//
// Solidity: function referee() view returns(address)
func (disputes *Disputes) UnpackReferee(data []byte) (common.Address, error) {
	out, err := disputes.abi.Unpack("referee", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackShowMalformed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb19d7b95.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function showMalformed(((address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32),(address,uint96,bytes32,bytes32,bytes32,uint64,uint32,uint64),(bytes32,address,bytes32)[]) c, uint256 index, (bytes32,bytes32[],(bytes,bytes32[]),uint256,(bytes,bytes32[]),bytes32,bytes32[],uint256,bytes,bytes32[]) leaf) returns()
func (disputes *Disputes) PackShowMalformed(c Case, index *big.Int, leaf Leaf) []byte {
	enc, err := disputes.abi.Pack("showMalformed", c, index, leaf)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackShowMalformed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb19d7b95.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function showMalformed(((address,uint64,uint8,uint8,uint8,uint32,uint64,uint32,uint96,uint96,uint96,uint96,uint96,bytes32,bytes32,bytes32,bytes32,bytes32),(address,uint96,bytes32,bytes32,bytes32,uint64,uint32,uint64),(bytes32,address,bytes32)[]) c, uint256 index, (bytes32,bytes32[],(bytes,bytes32[]),uint256,(bytes,bytes32[]),bytes32,bytes32[],uint256,bytes,bytes32[]) leaf) returns()
func (disputes *Disputes) TryPackShowMalformed(c Case, index *big.Int, leaf Leaf) ([]byte, error) {
	return disputes.abi.Pack("showMalformed", c, index, leaf)
}

// PackShowSlot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9a55058.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function showSlot(bytes32 id, uint256 index, (address,address,bytes32,bytes32,bytes32,uint16,uint32,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint32,uint32,bytes32,bytes32,uint8,uint64,uint64,uint64,uint32,uint32,uint32,uint32,bool) game, uint256 slot, (bytes,bytes32[]) item, bytes32 end, bytes32[] endPath, bytes32 source, bytes32[] sourcePath) returns()
func (disputes *Disputes) PackShowSlot(id [32]byte, index *big.Int, game Game, slot *big.Int, item Item, end [32]byte, endPath [][32]byte, source [32]byte, sourcePath [][32]byte) []byte {
	enc, err := disputes.abi.Pack("showSlot", id, index, game, slot, item, end, endPath, source, sourcePath)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackShowSlot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9a55058.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function showSlot(bytes32 id, uint256 index, (address,address,bytes32,bytes32,bytes32,uint16,uint32,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint32,uint32,bytes32,bytes32,uint8,uint64,uint64,uint64,uint32,uint32,uint32,uint32,bool) game, uint256 slot, (bytes,bytes32[]) item, bytes32 end, bytes32[] endPath, bytes32 source, bytes32[] sourcePath) returns()
func (disputes *Disputes) TryPackShowSlot(id [32]byte, index *big.Int, game Game, slot *big.Int, item Item, end [32]byte, endPath [][32]byte, source [32]byte, sourcePath [][32]byte) ([]byte, error) {
	return disputes.abi.Pack("showSlot", id, index, game, slot, item, end, endPath, source, sourcePath)
}

// PackSpan is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x41213db2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function span((address,address,bytes32,bytes32,bytes32,uint16,uint32,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint32,uint32,bytes32,bytes32,uint8,uint64,uint64,uint64,uint32,uint32,uint32,uint32,bool) game) pure returns(uint256)
func (disputes *Disputes) PackSpan(game Game) []byte {
	enc, err := disputes.abi.Pack("span", game)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSpan is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x41213db2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function span((address,address,bytes32,bytes32,bytes32,uint16,uint32,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint32,uint32,bytes32,bytes32,uint8,uint64,uint64,uint64,uint32,uint32,uint32,uint32,bool) game) pure returns(uint256)
func (disputes *Disputes) TryPackSpan(game Game) ([]byte, error) {
	return disputes.abi.Pack("span", game)
}

// UnpackSpan is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x41213db2.
//
// Solidity: function span((address,address,bytes32,bytes32,bytes32,uint16,uint32,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint32,uint32,bytes32,bytes32,uint8,uint64,uint64,uint64,uint32,uint32,uint32,uint32,bool) game) pure returns(uint256)
func (disputes *Disputes) UnpackSpan(data []byte) (*big.Int, error) {
	out, err := disputes.abi.Unpack("span", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStageOperand is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc74275ce.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stageOperand(bytes32 id, uint256 index, (address,address,bytes32,bytes32,bytes32,uint16,uint32,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint32,uint32,bytes32,bytes32,uint8,uint64,uint64,uint64,uint32,uint32,uint32,uint32,bool) game, bytes operator, uint256 k, bytes table, bytes32[] path, bytes indices, (bytes32,bytes,bytes,bytes32[]) opening) returns()
func (disputes *Disputes) PackStageOperand(id [32]byte, index *big.Int, game Game, operator []byte, k *big.Int, table []byte, path [][32]byte, indices []byte, opening Opening) []byte {
	enc, err := disputes.abi.Pack("stageOperand", id, index, game, operator, k, table, path, indices, opening)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStageOperand is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc74275ce.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stageOperand(bytes32 id, uint256 index, (address,address,bytes32,bytes32,bytes32,uint16,uint32,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint32,uint32,bytes32,bytes32,uint8,uint64,uint64,uint64,uint32,uint32,uint32,uint32,bool) game, bytes operator, uint256 k, bytes table, bytes32[] path, bytes indices, (bytes32,bytes,bytes,bytes32[]) opening) returns()
func (disputes *Disputes) TryPackStageOperand(id [32]byte, index *big.Int, game Game, operator []byte, k *big.Int, table []byte, path [][32]byte, indices []byte, opening Opening) ([]byte, error) {
	return disputes.abi.Pack("stageOperand", id, index, game, operator, k, table, path, indices, opening)
}

// PackStagedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe0b0816b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stagedOf(bytes32 id, uint256 index) view returns(bytes32[6])
func (disputes *Disputes) PackStagedOf(id [32]byte, index *big.Int) []byte {
	enc, err := disputes.abi.Pack("stagedOf", id, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStagedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe0b0816b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stagedOf(bytes32 id, uint256 index) view returns(bytes32[6])
func (disputes *Disputes) TryPackStagedOf(id [32]byte, index *big.Int) ([]byte, error) {
	return disputes.abi.Pack("stagedOf", id, index)
}

// UnpackStagedOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe0b0816b.
//
// Solidity: function stagedOf(bytes32 id, uint256 index) view returns(bytes32[6])
func (disputes *Disputes) UnpackStagedOf(data []byte) ([6][32]byte, error) {
	out, err := disputes.abi.Unpack("stagedOf", data)
	if err != nil {
		return *new([6][32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([6][32]byte)).(*[6][32]byte)
	return out0, nil
}

// PackTimeout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb2fbcd9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timeout(bytes32 id, uint256 index) returns()
func (disputes *Disputes) PackTimeout(id [32]byte, index *big.Int) []byte {
	enc, err := disputes.abi.Pack("timeout", id, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTimeout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb2fbcd9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function timeout(bytes32 id, uint256 index) returns()
func (disputes *Disputes) TryPackTimeout(id [32]byte, index *big.Int) ([]byte, error) {
	return disputes.abi.Pack("timeout", id, index)
}

// DisputesComputed represents a Computed event raised by the Disputes contract.
type DisputesComputed struct {
	Id       [32]byte
	Index    *big.Int
	Bits     uint32
	Diverges bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const DisputesComputedEventName = "Computed"

// ContractEventName returns the user-defined event name.
func (DisputesComputed) ContractEventName() string {
	return DisputesComputedEventName
}

// UnpackComputedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Computed(bytes32 indexed id, uint256 indexed index, uint32 bits, bool diverges)
func (disputes *Disputes) UnpackComputedEvent(log *types.Log) (*DisputesComputed, error) {
	event := "Computed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesComputed)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
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

// DisputesMoved represents a Moved event raised by the Disputes contract.
type DisputesMoved struct {
	Id     [32]byte
	Index  *big.Int
	Clock  Clock
	Game   Game
	Posted []byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const DisputesMovedEventName = "Moved"

// ContractEventName returns the user-defined event name.
func (DisputesMoved) ContractEventName() string {
	return DisputesMovedEventName
}

// UnpackMovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Moved(bytes32 indexed id, uint256 indexed index, (uint8,uint40,uint32,uint32,bool) clock, (address,address,bytes32,bytes32,bytes32,uint16,uint32,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint32,uint32,bytes32,bytes32,uint8,uint64,uint64,uint64,uint32,uint32,uint32,uint32,bool) game, bytes posted)
func (disputes *Disputes) UnpackMovedEvent(log *types.Log) (*DisputesMoved, error) {
	event := "Moved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesMoved)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
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

// DisputesStaged represents a Staged event raised by the Disputes contract.
type DisputesStaged struct {
	Id      [32]byte
	Index   *big.Int
	Operand *big.Int
	Hash    [32]byte
	Clock   Clock
	Raw     *types.Log // Blockchain specific contextual infos
}

const DisputesStagedEventName = "Staged"

// ContractEventName returns the user-defined event name.
func (DisputesStaged) ContractEventName() string {
	return DisputesStagedEventName
}

// UnpackStagedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Staged(bytes32 indexed id, uint256 indexed index, uint256 operand, bytes32 hash, (uint8,uint40,uint32,uint32,bool) clock)
func (disputes *Disputes) UnpackStagedEvent(log *types.Log) (*DisputesStaged, error) {
	event := "Staged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesStaged)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
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

// DisputesVerdict represents a Verdict event raised by the Disputes contract.
type DisputesVerdict struct {
	Id          [32]byte
	Index       *big.Int
	TrainerLost bool
	Grounds     uint8
	Raw         *types.Log // Blockchain specific contextual infos
}

const DisputesVerdictEventName = "Verdict"

// ContractEventName returns the user-defined event name.
func (DisputesVerdict) ContractEventName() string {
	return DisputesVerdictEventName
}

// UnpackVerdictEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Verdict(bytes32 indexed id, uint256 indexed index, bool trainerLost, uint8 grounds)
func (disputes *Disputes) UnpackVerdictEvent(log *types.Log) (*DisputesVerdict, error) {
	event := "Verdict"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesVerdict)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
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
func (disputes *Disputes) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], disputes.abi.Errors["BadItem"].ID.Bytes()[:4]) {
		return disputes.UnpackBadItemError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["BadProof"].ID.Bytes()[:4]) {
		return disputes.UnpackBadProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["ClocksTooLong"].ID.Bytes()[:4]) {
		return disputes.UnpackClocksTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["Mismatch"].ID.Bytes()[:4]) {
		return disputes.UnpackMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["NoSuchItem"].ID.Bytes()[:4]) {
		return disputes.UnpackNoSuchItemError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["NotChallenged"].ID.Bytes()[:4]) {
		return disputes.UnpackNotChallengedError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["NotYet"].ID.Bytes()[:4]) {
		return disputes.UnpackNotYetError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["NothingWrong"].ID.Bytes()[:4]) {
		return disputes.UnpackNothingWrongError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["OutOfRange"].ID.Bytes()[:4]) {
		return disputes.UnpackOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["OutOfTime"].ID.Bytes()[:4]) {
		return disputes.UnpackOutOfTimeError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["WrongCase"].ID.Bytes()[:4]) {
		return disputes.UnpackWrongCaseError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["WrongGame"].ID.Bytes()[:4]) {
		return disputes.UnpackWrongGameError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["WrongLength"].ID.Bytes()[:4]) {
		return disputes.UnpackWrongLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["WrongPlayer"].ID.Bytes()[:4]) {
		return disputes.UnpackWrongPlayerError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["WrongSection"].ID.Bytes()[:4]) {
		return disputes.UnpackWrongSectionError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["WrongStage"].ID.Bytes()[:4]) {
		return disputes.UnpackWrongStageError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DisputesBadItem represents a BadItem error raised by the Disputes contract.
type DisputesBadItem struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadItem()
func DisputesBadItemErrorID() common.Hash {
	return common.HexToHash("0xd3cbb6445d83a8a5690ff1535ca8666644366768f31adf4814f91f9c3f4455b1")
}

// UnpackBadItemError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadItem()
func (disputes *Disputes) UnpackBadItemError(raw []byte) (*DisputesBadItem, error) {
	out := new(DisputesBadItem)
	if err := disputes.abi.UnpackIntoInterface(out, "BadItem", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesBadProof represents a BadProof error raised by the Disputes contract.
type DisputesBadProof struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadProof()
func DisputesBadProofErrorID() common.Hash {
	return common.HexToHash("0x7ca55c774976027f27f73629387ed99a2044a8721aec39c3c2717944b08c423a")
}

// UnpackBadProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadProof()
func (disputes *Disputes) UnpackBadProofError(raw []byte) (*DisputesBadProof, error) {
	out := new(DisputesBadProof)
	if err := disputes.abi.UnpackIntoInterface(out, "BadProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesClocksTooLong represents a ClocksTooLong error raised by the Disputes contract.
type DisputesClocksTooLong struct {
	Longest *big.Int
	Dispute *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ClocksTooLong(uint256 longest, uint256 dispute)
func DisputesClocksTooLongErrorID() common.Hash {
	return common.HexToHash("0x65d5b381777d5f8af3c20c967ac4e17c8d9607ba9aabf0836c6513218bce3778")
}

// UnpackClocksTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ClocksTooLong(uint256 longest, uint256 dispute)
func (disputes *Disputes) UnpackClocksTooLongError(raw []byte) (*DisputesClocksTooLong, error) {
	out := new(DisputesClocksTooLong)
	if err := disputes.abi.UnpackIntoInterface(out, "ClocksTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesMismatch represents a Mismatch error raised by the Disputes contract.
type DisputesMismatch struct {
	Field    [32]byte
	Got      [32]byte
	Expected [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Mismatch(bytes32 field, bytes32 got, bytes32 expected)
func DisputesMismatchErrorID() common.Hash {
	return common.HexToHash("0x0fb23b54048b809ba7dbe106e7b50ae7b0de16009cd288452fd93082418701a4")
}

// UnpackMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Mismatch(bytes32 field, bytes32 got, bytes32 expected)
func (disputes *Disputes) UnpackMismatchError(raw []byte) (*DisputesMismatch, error) {
	out := new(DisputesMismatch)
	if err := disputes.abi.UnpackIntoInterface(out, "Mismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesNoSuchItem represents a NoSuchItem error raised by the Disputes contract.
type DisputesNoSuchItem struct {
	Index  *big.Int
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchItem(uint256 index, uint256 number)
func DisputesNoSuchItemErrorID() common.Hash {
	return common.HexToHash("0xfe0a84fd8bef3a53c122f30aaf818ed174ac8d315434bb22bc24c955b06c9e68")
}

// UnpackNoSuchItemError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchItem(uint256 index, uint256 number)
func (disputes *Disputes) UnpackNoSuchItemError(raw []byte) (*DisputesNoSuchItem, error) {
	out := new(DisputesNoSuchItem)
	if err := disputes.abi.UnpackIntoInterface(out, "NoSuchItem", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesNotChallenged represents a NotChallenged error raised by the Disputes contract.
type DisputesNotChallenged struct {
	Id    [32]byte
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotChallenged(bytes32 id, uint256 index)
func DisputesNotChallengedErrorID() common.Hash {
	return common.HexToHash("0x16f72a1957da15c8947050295d15a55e0b3e3faa2da5651feae548db2a87473e")
}

// UnpackNotChallengedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotChallenged(bytes32 id, uint256 index)
func (disputes *Disputes) UnpackNotChallengedError(raw []byte) (*DisputesNotChallenged, error) {
	out := new(DisputesNotChallenged)
	if err := disputes.abi.UnpackIntoInterface(out, "NotChallenged", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesNotYet represents a NotYet error raised by the Disputes contract.
type DisputesNotYet struct {
	Present  *big.Int
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotYet(uint256 present, uint256 deadline)
func DisputesNotYetErrorID() common.Hash {
	return common.HexToHash("0x888558320d09ed9b7b965b904be6d07d351a9c045dabaa3df5f534b914275941")
}

// UnpackNotYetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotYet(uint256 present, uint256 deadline)
func (disputes *Disputes) UnpackNotYetError(raw []byte) (*DisputesNotYet, error) {
	out := new(DisputesNotYet)
	if err := disputes.abi.UnpackIntoInterface(out, "NotYet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesNothingWrong represents a NothingWrong error raised by the Disputes contract.
type DisputesNothingWrong struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingWrong()
func DisputesNothingWrongErrorID() common.Hash {
	return common.HexToHash("0xe04906663a10b5b4d4ede5232cb878d3f180f5e43c4f1932ae6c4ceb9f080ccd")
}

// UnpackNothingWrongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingWrong()
func (disputes *Disputes) UnpackNothingWrongError(raw []byte) (*DisputesNothingWrong, error) {
	out := new(DisputesNothingWrong)
	if err := disputes.abi.UnpackIntoInterface(out, "NothingWrong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesOutOfRange represents a OutOfRange error raised by the Disputes contract.
type DisputesOutOfRange struct {
	Field [32]byte
	Got   *big.Int
	Bound *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutOfRange(bytes32 field, uint256 got, uint256 bound)
func DisputesOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x8680dcb65d7da475a0b6c8efd0244fd1068159f9c173658571ae57f1e68170fa")
}

// UnpackOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutOfRange(bytes32 field, uint256 got, uint256 bound)
func (disputes *Disputes) UnpackOutOfRangeError(raw []byte) (*DisputesOutOfRange, error) {
	out := new(DisputesOutOfRange)
	if err := disputes.abi.UnpackIntoInterface(out, "OutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesOutOfTime represents a OutOfTime error raised by the Disputes contract.
type DisputesOutOfTime struct {
	Present  *big.Int
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutOfTime(uint256 present, uint256 deadline)
func DisputesOutOfTimeErrorID() common.Hash {
	return common.HexToHash("0x64eb7cc99abb3038c60d63812b1249ecb77b7ecb5f0debb7e76b15462545a3ef")
}

// UnpackOutOfTimeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutOfTime(uint256 present, uint256 deadline)
func (disputes *Disputes) UnpackOutOfTimeError(raw []byte) (*DisputesOutOfTime, error) {
	out := new(DisputesOutOfTime)
	if err := disputes.abi.UnpackIntoInterface(out, "OutOfTime", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesWrongCase represents a WrongCase error raised by the Disputes contract.
type DisputesWrongCase struct {
	Facts [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongCase(bytes32 facts)
func DisputesWrongCaseErrorID() common.Hash {
	return common.HexToHash("0x93189b6a17d65ec5a47bb8482a98eacfa4c42db8df236606c5b189cca40865fc")
}

// UnpackWrongCaseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongCase(bytes32 facts)
func (disputes *Disputes) UnpackWrongCaseError(raw []byte) (*DisputesWrongCase, error) {
	out := new(DisputesWrongCase)
	if err := disputes.abi.UnpackIntoInterface(out, "WrongCase", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesWrongGame represents a WrongGame error raised by the Disputes contract.
type DisputesWrongGame struct {
	Hash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongGame(bytes32 hash)
func DisputesWrongGameErrorID() common.Hash {
	return common.HexToHash("0x9c17c29b24db221954da803e50eba99c33876387575e320e134066cf93ae25cc")
}

// UnpackWrongGameError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongGame(bytes32 hash)
func (disputes *Disputes) UnpackWrongGameError(raw []byte) (*DisputesWrongGame, error) {
	out := new(DisputesWrongGame)
	if err := disputes.abi.UnpackIntoInterface(out, "WrongGame", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesWrongLength represents a WrongLength error raised by the Disputes contract.
type DisputesWrongLength struct {
	Field    [32]byte
	Got      *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongLength(bytes32 field, uint256 got, uint256 expected)
func DisputesWrongLengthErrorID() common.Hash {
	return common.HexToHash("0xe7c0615db72dde227e08cf1c361c1791138ef2112ca1c132af8ba3049d294cf4")
}

// UnpackWrongLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongLength(bytes32 field, uint256 got, uint256 expected)
func (disputes *Disputes) UnpackWrongLengthError(raw []byte) (*DisputesWrongLength, error) {
	out := new(DisputesWrongLength)
	if err := disputes.abi.UnpackIntoInterface(out, "WrongLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesWrongPlayer represents a WrongPlayer error raised by the Disputes contract.
type DisputesWrongPlayer struct {
	Caller common.Address
	Player common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongPlayer(address caller, address player)
func DisputesWrongPlayerErrorID() common.Hash {
	return common.HexToHash("0x2fb5dcad64000fbd4bbee16abda5382e399c6129708f05fa862b520c5e465ec6")
}

// UnpackWrongPlayerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongPlayer(address caller, address player)
func (disputes *Disputes) UnpackWrongPlayerError(raw []byte) (*DisputesWrongPlayer, error) {
	out := new(DisputesWrongPlayer)
	if err := disputes.abi.UnpackIntoInterface(out, "WrongPlayer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesWrongSection represents a WrongSection error raised by the Disputes contract.
type DisputesWrongSection struct {
	Section  *big.Int
	Sections *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSection(uint256 section, uint256 sections)
func DisputesWrongSectionErrorID() common.Hash {
	return common.HexToHash("0x13ebc0f3788295f4ce997a450dc07cee78eb57301e03b1dc1f17777eb75ba6ea")
}

// UnpackWrongSectionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSection(uint256 section, uint256 sections)
func (disputes *Disputes) UnpackWrongSectionError(raw []byte) (*DisputesWrongSection, error) {
	out := new(DisputesWrongSection)
	if err := disputes.abi.UnpackIntoInterface(out, "WrongSection", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesWrongStage represents a WrongStage error raised by the Disputes contract.
type DisputesWrongStage struct {
	Stage uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongStage(uint8 stage)
func DisputesWrongStageErrorID() common.Hash {
	return common.HexToHash("0xbb27deba30706591608ac6c0e45b507ce14bfc4fa31a6ccbf4f1af7af0a2d90f")
}

// UnpackWrongStageError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongStage(uint8 stage)
func (disputes *Disputes) UnpackWrongStageError(raw []byte) (*DisputesWrongStage, error) {
	out := new(DisputesWrongStage)
	if err := disputes.abi.UnpackIntoInterface(out, "WrongStage", raw); err != nil {
		return nil, err
	}
	return out, nil
}
