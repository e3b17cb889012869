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
	Bin: "0x6101206040523461026557604051601f61b76338819003918201601f19168301916001600160401b03831184841017610228578084926060946040528339810103126102655780516001600160a01b038116908181036102655760208301516001600160a01b038116939091908483036102655760400151906003821015610265576100c09263ffffffff61010061009685610307565b0151169063ffffffff6101206100ab86610307565b0151169260805260a05260c05260e052610307565b6101008101805160011b6401fffffffe1661012083019263ffffffff845116806018029060188204036102515782018092116102515760e0015163ffffffff16908181101561023c57505051905160405193614409928386019263ffffffff908116929116906001600160401b0384118785101761022857608095879561735a873984526020840152604083015260608201520301905ff0801561021d5761010052604051616dfa9081610560823960805181818161046d0152818161257b01526127f1015260a0518181816107e901528181613339015281816138c801528181614a3a01528181614e63015281816162ee0152616610015260c0518181816104d901526139c3015260e05181818161106a015281816111d601528181611834015281816119920152818161260f01528181612ec601528181612fd2015281816150330152818161604d015261615b015261010051816152320152f35b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b6365d5b38160e01b5f5260045260245260445ffd5b634e487b7160e01b5f52601160045260245ffd5b5f80fd5b6040519061024082016001600160401b0381118382101761022857604052565b610291610269565b905f82525f60208301525f60408301525f60608301525f60808301525f60a08301525f60c08301525f60e08301525f6101008301525f6101208301525f6101408301525f6101608301525f6101808301525f6101a08301525f6101c08301525f6101e08301525f6102008301525f610220830152565b61030f610289565b50600381101561054b57801561048a576001146103d15761032e610289565b50610337610269565b6004815260c86020820152603c6040820152601e6060820152601e6080820152607860a0820152607860c082015261021c60e08201526078610100820152600a610120820152620151806101408201526201518061016082015260146101808201526107086101a082015260016101c0820152670de0b6b3a76400006101e0820152662386f26fc100006102008201525f61022082015290565b6103d9610289565b506103e2610269565b60828152611f406020820152611c206040820152610e106060820152610e10608082015261546060a08201526201518060c082015261e10060e082015261384061010082015261038461012082015262093a8061014082015262278d006101608201526201518061018082015262093a806101a0820152600c6101c082015266b1a2bc2ec500006101e08201526611c37937e0800061020082015262f4240061022082015290565b50610493610289565b5061049c610269565b60828152611f4060208201526201518060408201526201518060608201526201518060808201526203f48060a08201526212750060c0820152620a8c0060e08201526202a300610100820152612a3061012082015262278d0061014082015262ed4e006101608201526202a300610180820152622e24806101a0820152600c6101c0820152670de0b6b3a76400006101e082015266b1a2bc2ec5000061020082015262f4240061022082015290565b634e487b7160e01b5f52602160045260245ffdfe60806040526004361015610011575f80fd5b5f5f3560e01c806304fe4a0414613be457806309a7ad2714613bbd5780631b8b0b6d14613a7a5780631e897afb14613a155780631ee7ae02146139e757806332335363146139a7578063338f85a5146133685780633b1bebd11461332457806341213db21461311f578063477c6000146129f857806347876ba4146127ae578063502af1de146126335780635af05dcf146125f257806376cfcecd146125aa57806380f5560514612565578063947335d4146124c857806398fa26771461246d578063a5a9f73914612293578063a90f518b1461215e578063b19d7b9514612102578063b1eba0af14611b6e578063b479125714611afc578063b7a9f07f1461133a578063b975c81e14610aa7578063c74275ce146109bf578063d5d86497146106b7578063d9a550581461062a578063db2fbcd91461027d578063e0b0816b146101fe578063efa43b6f146101e25763f1c7f4301461016f575f80fd5b346101db576103a03660031901126101db576004356001600160401b0381116101de576103609060031990360301126101db576103403660431901126101db57610384356001600160401b0381116101de5760a09060031990360301126101db576101d8615205565b80f35b80fd5b5080fd5b50346101db576101f136613d88565b50505050506101d8615205565b50346101db5761020d36613cac565b60405160c093929084906102218282613ea0565b3690378252816020526040822090825260205260026040822001906102496040518093614d9a565b6102538383613ea0565b6040519190825b6006821061026757505050f35b602080600192855181520193019101909161025a565b50346101db5761028c36613cac565b9080835282602052604083208284526020526102ad60016040852001614215565b8051601181101561040457600e106105f557805160118110156104045715610418575b80516011811015610404576102e490616bf1565b906102ef8282616c07565b804211156103ee575081156103e45761030a600f5b82614209565b6020810164ffffffffff421681528386528560205260408620858752602052600160408720019180519160118310156103d0578354905160408381015160608501516080909501516001600160781b031990941660ff9096169590951760089290921b65ffffffffff00169190911760309490941b63ffffffff60301b169390931760509290921b63ffffffff60501b169190911790151560701b60ff60701b161790915580519115158252600160208301525f516020616dda5f395f51905f5291a380f35b634e487b7160e01b88526021600452602488fd5b61030a6010610304565b634442ac1960e11b865242600452602452604485fd5b634e487b7160e01b85526021600452602485fd5b508260a060405161042881613dfc565b8281528260208201528260408201528260608201528260808201520152604051636097133560e11b815281600482015282602482015260c08160448160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9081156105ea578491610526575b5060608101511561050f5760a064ffffffffff916104b961451e565b50015116604051906104ca82613e17565b848252602082015263ffffffff7f00000000000000000000000000000000000000000000000000000000000000001680604083015260608201528360808201526102d0565b60448484846316f72a1960e01b8352600452602452fd5b905060c0813d60c0116105e2575b8161054160c09383613ea0565b810103126105de576040519061055682613dfc565b80516001600160a01b03811681036105da5782526020810151906001600160601b03821682036105da5760a091602084015261059460408201616be2565b60408401526105a560608201613fa5565b60608401526105b660808201616be2565b6080840152015164ffffffffff811681036105d65760a08201525f61049d565b8480fd5b8580fd5b8380fd5b3d9150610534565b6040513d86823e3d90fd5b8360249151601181101561061857635d93ef5d60e11b825261061690613d2e565bfd5b50634e487b7160e01b81526021600452fd5b50346101db576104403660031901126101db576103403660431901126101db576103a4356001600160401b0381116101de5760409060031990360301126101db576103e4356001600160401b0381116101de5761068b903690600401613c7c565b5050610424356001600160401b0381116101de576106ad903690600401613c7c565b50506101d8615205565b50346101db576106c636613cc2565b936106d89086889798959493956159c4565b9490936106e68385876167fc565b6101808501516106f590616b05565b6106fe86616a92565b92888b528a60205260408b208a8c5260205260408b20600201926102e088015163ffffffff1694608089015192845163ffffffff16946020015163ffffffff16956040519461074c86613dcd565b8552602085019586526040808601978852516367ca56ad60e01b81526102006004820152998a99610783916102048c019190614548565b9260248a0161079191614d5f565b60a4890161079e91614d9a565b878203600319016101648901526107b492614548565b93610184860152516101a48501525163ffffffff166101c48401525163ffffffff166101e48301520381600160a01b600190037f00000000000000000000000000000000000000000000000000000000000000001691815a93604094fa9182156109b45786918793610981575b5063ffffffff60405192169081835283159287877fa9df86befe16fdb65559e9a09d323897a56c2533e8ab1713f538ef2f495ef1166040871594856020820152a36103208201511515149384610958575b505050501590815f1461094e5761088a600f82614209565b6020810164ffffffffff421681528386528560205260408620858752602052600160408720019180519160118310156103d0578354905160408381015160608501516080909501516001600160781b031990941660ff9096169590951760089290921b65ffffffffff00169190911760309490941b63ffffffff60301b169390931760509290921b63ffffffff60501b169190911790151560701b60ff60701b16179091558051918252602082018590525f516020616dda5f395f51905f5291a380f35b61088a6010610304565b9350909161096c575b50505f808080610872565b610300015163ffffffff161490505f80610961565b9092506109a6915060403d6040116109ad575b61099e8183613ea0565b810190613fb2565b915f610821565b503d610994565b6040513d88823e3d90fd5b50346101db576104403660031901126101db576103403660431901126101db57610384356001600160401b0381116101de576109ff903690600401613c4f565b6103c4356001600160401b0381116105de57610a1f903690600401613c4f565b906103e4356001600160401b0381116105da57610a40903690600401613c7c565b90610404356001600160401b038111610aa357610a61903690600401613c4f565b610424359790959194906001600160401b038911610a9f5760806003198a36030112610a9f576101d898600401976103a43591602435600435614df3565b8980fd5b8780fd5b50346101db576103e03660031901126101db576103403660431901126101db57610384356001600160401b0381116101de57604060031982360301126101de576103a4356001600160401b03811161133657610b07903690600401613c7c565b9183610320604051610b1881613e32565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e08201528261020082015282610220820152826102408201528261026082015282610280820152826102a0820152826102c0820152826102e0820152826103008201520152610bc661451e565b50600435845283602052604084206024358552602052610beb60016040862001614215565b9283516011811015611322576004190161130157600435855260208581526040808720602435885282528087205490519182019160443591906001600160a01b038316808403610a9f578452606435936001600160a01b0385168086036112fd576040830152608435606083015260a435608083015260c43560a083015260e43561ffff81168091036112fd5760c08301526101043563ffffffff81168091036112fd5760e0830152610124356001600160401b038116908190036112fd576101008301526101443561012083015261016435610140830152610184356101608301526101a4356101808301526101c4356101a08301526101e43563ffffffff81168091036112fd576101c08301526102043563ffffffff81168091036112fd576101e083015261022435610200830152610244356102208301526102643560ff81168091036112fd57610240830152610284356001600160401b038116908190036112fd576102608301526102a4356001600160401b038116908190036112fd576102808301526102c4356001600160401b038116908190036112fd576102a08301526102e43563ffffffff81168091036112fd576102c08301526103043563ffffffff81168091036112fd576102e08301526103243563ffffffff81168091036112fd576103008301526103443563ffffffff81168091036112fd5761032083015261036435918215158093036112fd5783926103408201526103408152610e1761036082613ea0565b519020036112eb5750610e2a6005616bf1565b9182156112e457505b6001600160a01b0316338190036112ce5750610e4f8186616c07565b8042116112b857610e6663ffffffff914290613f53565b1690156112ae5760408501525b64ffffffffff42166020850152610e8b36604461405d565b91610e946167c6565b50604083015190610ea86004820180613ede565b919092610ebb60248301836004016164e2565b90610ec46167c6565b50610ecd6167c6565b506020850361129f57610ee8610ee38688613f78565b616b05565b9463ffffffff6040870151166001018060011161128b57610f17610f289163ffffffff60608a01511690613f46565b63ffffffff60808901511690613f46565b96610f3f60a088019863ffffffff8a511690613f46565b91821561127457610f6a610f5d8f9293610f70979695943691613f10565b6020815191012092616434565b91616447565b0361126557610f8c90610f869060040180613ede565b90613f78565b61018085015263ffffffff6040820151168084036112425750610fbb63ffffffff6040610fd393015116616434565b610fc484616d50565b8460051b876020830137616cc9565b610120840151908181036112215750509060ff61101463ffffffff6110439451166103c435610140870152806101a08701526103c435610200870152616434565b16610220840152856102408401526110356040519485926020840191614cdd565b03601f198101845283613ea0565b600683526110516006616bf1565b156111c2576040830163ffffffff8151169063ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168092106111ba575b50505b6004358452836020526040842060243585526020526040842060018101845160118110156111a65790611172939291815465ffffffffff00602089015160081b169063ffffffff60301b60408a015160301b169063ffffffff60501b60608b015160501b169260ff60701b60808c0151151560701b169460ff60701b199260ff63ffffffff60501b1992169060018060501b03191617161716171717905560405160208101906111458285615e96565b610340815261115661036082613ea0565b51902090556111686040518095613d3c565b60a0840190615e96565b6104006103e08301525f516020616dba5f395f51905f5260243592806111a060043594610400830190613fd6565b0390a380f35b634e487b7160e01b87526021600452602487fd5b525f80611092565b6060830163ffffffff8151169063ffffffff7f000000000000000000000000000000000000000000000000000000000000000016809210611205575b5050611095565b525f806111fe565b634e487b7160e01b5f52602160045260245ffd5b6303ec8ed560e21b885264736c6f747360d81b600452602452604452606486fd5b63e7c0615d60e01b885264736c6f747360d81b6004526024849052604452606487fd5b637ca55c7760e01b8852600488fd5b60448e8463fe0a84fd60e01b825281600452602452fd5b634e487b7160e01b8d52601160045260248dfd5b6334f2ed9160e21b8b5260048bfd5b6060850152610e73565b6364eb7cc960e01b875242600452602452604486fd5b632fb5dcad60e01b875233600452602452604486fd5b9050610e33565b639c17c29b60e01b8852600452602487fd5b8a80fd5b6024858551601181101561061857635d93ef5d60e11b825261061690613d2e565b634e487b7160e01b86526021600452602486fd5b8280fd5b50346101db576104003660031901126101db5760243560043561034036604319011261133657610384356001600160401b0381116105de57611380903690600401613c4f565b6103a4356001600160401b0381116105da576113a0903690600401613c4f565b6103c493919335906103e43591886103206040516113bd81613e32565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e08201528261020082015282610220820152826102408201528261026082015282610280820152826102a0820152826102c0820152826102e082015282610300820152015261146b61451e565b508689528860205260408920888a5260205261148c600160408b2001614215565b9586516011811015611ae857600c1901611ac757878a5260208a81526040808c208b8d528252808c205490518c9260443592919081016001600160a01b0384168085036105da578152606435946001600160a01b0386168087036101de576040840152608435606084015260a435608084015260c43560a084015260e43561ffff81168091036101de5760c08401526101043563ffffffff81168091036101de5760e0840152610124356001600160401b038116908190036101de576101008401526101443561012084015261016435610140840152610184356101608401526101a4356101808401526101c4356101a08401526101e43563ffffffff81168091036101de576101c08401526102043563ffffffff81168091036101de576101e084015261022435610200840152610244356102208401526102643560ff81168091036101de57610240840152610284356001600160401b038116908190036101de576102608401526102a4356001600160401b038116908190036101de576102808401526102c4356001600160401b038116908190036101de576102a08401526102e43563ffffffff81168091036101de576102c08401526103043563ffffffff81168091036101de576102e08401526103243563ffffffff81168091036101de576103008401526103443563ffffffff81168091036101de57610320840152506103643591821515809303611ac357839261034082015261034081526116b661036082613ea0565b51902003611ab157506116c9600d616bf1565b918215611aaa57505b6001600160a01b031633819003611a9457506116ee8189616c07565b804211611a7e5761170563ffffffff914290613f53565b169015611a745760408801525b611736602088019664ffffffffff4216885261172f36604461405d565b96876162ab565b91611758611745368685613f10565b60208151910120610200880151906163c9565b60ff60a08401511680821015611a5157506117738184616352565b80861015611a2c575084928b905b828210611a0c57505063ffffffff9081166102a087015284166102c0860152600282901b916001600160fe1b038116036119f8576117ca6117c484848185613f60565b90614cf8565b60e01c6103008601908152936119c95750505063ffffffff637fc000009181895b166102e08501525116146103208201526040519161180a602084613ea0565b868352600e845261181b600e616bf1565b1561197e576040840163ffffffff8151169063ffffffff7f000000000000000000000000000000000000000000000000000000000000000016809210611976575b50505b848752866020526040872086885260205260408720906001820190855190601182101561196257936111a093611944969361194e935f516020616dba5f395f51905f52999765ffffffffff008354915160081b169063ffffffff60301b60408b015160301b169063ffffffff60501b60608c015160501b169260ff60701b60808d0151151560701b169460ff60701b199260ff63ffffffff60501b1992169060018060501b03191617161716171717905560405160208101906119228285615e96565b610340815261193361036082613ea0565b519020905560405195868096613d3c565b60a0850190615e96565b6104006103e0840152610400830190613fd6565b634e487b7160e01b8a52602160045260248afd5b525f8061185c565b6060840163ffffffff8151169063ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168092106119c1575b505061185f565b525f806119ba565b60031982019182116119f8576119f06117c484637fc00000969463ffffffff968795613f60565b60e01c6117eb565b634e487b7160e01b8a52601160045260248afd5b9093611a24600191611a1e8785616352565b90613f46565b940190611781565b6343406e5b60e11b8c52661cd959db595b9d60ca1b600452602486905260445260648bfd5b6343406e5b60e11b8c52636c616e6560e01b60045260249190915260445260648afd5b6060880152611712565b6364eb7cc960e01b8c524260045260245260448bfd5b632fb5dcad60e01b8c523360045260245260448bfd5b90506116d2565b639c17c29b60e01b8d5260045260248cfd5b8f80fd5b60248a8851601181101561061857635d93ef5d60e11b825261061690613d2e565b634e487b7160e01b8b52602160045260248bfd5b50346101db5760803660031901126101db576004356001600160401b0381116101de576103609060031990360301126101db576044356001600160401b0381116101de5760809060031990360301126101db576064356001600160401b0381116101de576106ad903690600401613c7c565b50346101db57611b7d36613d88565b859493949291925085610320604051611b9581613e32565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e08201528261020082015282610220820152826102408201528261026082015282610280820152826102a0820152826102c0820152826102e0820152826103008201520152611c4361451e565b508386528560205260408620858752602052611c6460016040882001614215565b92835160118110156103d057600919016120e15784875260208781526040808920888a52825280892054905191819083016001600160a01b03611ca688613ffa565b16815260208701936001600160a01b03611cbf86613ffa565b1660408201526040880135606082015260608801356080820152608088013560a082015261ffff611cf260a08a0161400e565b1660c082015263ffffffff611d0960c08a0161401d565b1660e082015260018060401b03611d2260e08a0161402e565b166101008201526101008801356101208201526101208801356101408201526101408801356101608201526101608801356101808201526101808801356101a082015263ffffffff611d776101a08a0161401d565b166101c082015263ffffffff611d906101c08a0161401d565b166101e08201526101e088013561020082015261020088013561022082015260ff611dbe6102208a01614042565b1661024082015260018060401b03611dd96102408a0161402e565b1661026082015260018060401b03611df46102608a0161402e565b1661028082015260018060401b03611e0f6102808a0161402e565b166102a082015263ffffffff611e286102a08a0161401d565b166102c082015263ffffffff611e416102c08a0161401d565b166102e082015263ffffffff611e5a6102e08a0161401d565b1661030082015263ffffffff611e736103008a0161401d565b16610320820152611e876103208901614050565b15156103408201526103408152611ea061036082613ea0565b519020036120cf5750611eb3600a616bf1565b9081156120c15750611ec48461525f565b6001600160a01b0316338190036120ab5750611ee08186616c07565b80421161209557611ef763ffffffff914290613f53565b16901561208b5760408501525b611f1d602085019364ffffffffff42168552369061405d565b91611f27836166f1565b611f4b61022085019160ff835116908160018060401b036102408901511691616720565b600781901b906001600160f91b038116036119f857808303612067575060ff9051168160071c611f7a81616d50565b908a5b818110611fdd57505090611f9091616cc9565b61020084015190818103611fbb57505090611fac913691613f10565b91600b845261181b600b616bf1565b6303ec8ed560e21b8a5265626c6f636b7360d01b600452602452604452606488fd5b6001600160f91b0381168103612053576001810180821161128b576001600160f91b038116810361128b5761201d6120239160071b8360071b888a613f60565b90616794565b835182101561203f57600582901b840160200152600101611f7d565b634e487b7160e01b8d52603260045260248dfd5b634e487b7160e01b8c52601160045260248cfd5b63e7c0615d60e01b8a5265626c6f636b7360d01b6004526024839052604452606489fd5b6060850152611f04565b6364eb7cc960e01b895242600452602452604488fd5b632fb5dcad60e01b895233600452602452604488fd5b6120ca9061525f565b611ec4565b639c17c29b60e01b8952600452602488fd5b6024878551601181101561061857635d93ef5d60e11b825261061690613d2e565b50346101db5760603660031901126101db576004356001600160401b0381116101de576103609060031990360301126101db576044356001600160401b0381116101de576101409060031990360301126101db576101d8615205565b50346101db576104003660031901126101db57602435906004356103403660431901126101de576103c4356001600160401b038111611336576121a5903690600401613c7c565b6103e43594906001600160401b0386116105d657604060031987360301126105d6576121e56121d48386615660565b9290946103a4356103843587615d82565b610220830160ff81511660018110156122705750856101d8969761222661024087019163ffffffff8351166101c08901528361032089015260040187616517565b505261026084015160ff9061224c90612247906001600160401b03166167aa565b616434565b16905261225883615e7a565b9160405194612268602087613ea0565b87865261601b565b6343406e5b60e11b8752641b195d995b60da1b6004526024526001604452606486fd5b50346101db576103a03660031901126101db57602435906004356103403660431901126101de57610384356001600160401b038111611336576122da903690600401613c7c565b8284526020848152604080862087875290915284206001015460ff1694919291601186101585816111a657600688149788158061245c575b61244557508061243157506104045785156124275761233460065b8285615273565b919093612340856163f4565b61236a8161234d886166f1565b60ff6102208a01511660018060401b036102408b01511691616720565b808603612404575061238e9061237f86616d50565b8660051b896020830137616cc9565b97610200860151808a036123e157509697506101d896156123d6576123d16007945b6123c36040519889926020840191614cdd565b03601f198101885287613ea0565b61601b565b6123d16009946123b0565b6303ec8ed560e21b8952646e6f64657360d81b60045260248a9052604452606488fd5b63e7c0615d60e01b8952646e6f64657360d81b6004526024869052604452606488fd5b612334600861232d565b634e487b7160e01b81526021600452602490fd5b635d93ef5d60e11b82526024919061061690613d2e565b509150508586916008811415612312565b50346101db5760803660031901126101db576004356001600160401b0381116101de576103609060031990360301126101db576044356001600160401b0381116101de5760409060031990360301126101db576101d8615205565b50346101db576104203660031901126101db576103403660431901126101db57610384356001600160401b0381116101de57612508903690600401613c4f565b6103e4356001600160401b0381116105de57612528903690600401613c4f565b6104043593916001600160401b0385116105da5761254d6101d8953690600401613c7c565b9490936103c435916103a43591602435600435614568565b50346101db57806003193601126101db576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346101db576125e36001604060a0936125c336613cac565b906125cc61451e565b508252816020528282209082526020522001614215565b6125f06040518092613d3c565bf35b50346101db57806003193601126101db57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101db576103a03660031901126101db5760243560043561034036604319011261133657610384356001600160401b0381116105de57604060031982360301126105de576126838383615660565b916103208201511561279a5761269c9060040182616517565b6102808201516102608301516001600160401b03918216911611612780575050600f81526020810164ffffffffff421681528285528460205260408520848652602052600160408620019180519160118310156111a65765ffffffffff008454915160081b169063ffffffff60301b604084015160301b169163ffffffff60501b606085015160501b1693608060ff60701b910151151560701b169460ff60701b199260ff63ffffffff60501b1992169060018060501b0319161716171617171790555f516020616dda5f395f51905f52604080516001815260056020820152a380f35b916122588293637fc000006103006101d8989501526166bf565b635d93ef5d60e11b86526007600452602486fd5b50346129d25760403660031901126129d2576004356001600160401b0381116129d2578060040161036060031983360301126129d2576024359160018060a01b037f000000000000000000000000000000000000000000000000000000000000000016604051602081019046825282604082015261282f60608201866143a4565b61028081526128406102a082613ea0565b51902090815f525f60205260405f20855f52602052612864600160405f2001614215565b94855195601187101561120d578796600f0361292a576080015115159261288f61034486018761426e565b919095843b1561292657889687936128e36128f7936128d46040519c8d9b8c9a8b99637fd94ff560e01b8b5260048b015260248a0152604489015260648801906143a4565b6102446102a4870191016142b7565b6103c06103a48501526103c4840191614351565b03925af1801561291b5761290a57505080f35b8161291491613ea0565b6101db5780f35b6040513d84823e3d90fd5b8880fd5b8091959293965051601181101561120d576010036129d657506129529061034484019061426e565b9390823b156129d257612993956129a75f96928793604051998a98899788966328eac97f60e21b8852600488015260248701526102446044870191016142b7565b610160610144850152610164840191614351565b03925af180156129c7576129b9575080f35b6129c591505f90613ea0565b005b6040513d5f823e3d90fd5b5f80fd5b51601181101561120d57635d93ef5d60e11b5f526129f390613d2e565b60245ffd5b346129d2576104203660031901126129d2576024356004356103403660431901126129d257610384356103a4356103c4356001600160401b0381116129d257612a45903690600401613c7c565b926103e43592610404356001600160401b0381116129d257612a6b903690600401613c7c565b94905f610320604051612a7d81613e32565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e08201528261020082015282610220820152826102408201528261026082015282610280820152826102a0820152826102c0820152826102e0820152826103008201520152612b2b61451e565b50875f525f60205260405f20895f52602052612b4c600160405f2001614215565b948551601181101561120d575f190161310157885f525f60205260405f208a5f5260205260405f205460405160208101916044359160018060a01b0383168084036129d2578452606435936001600160a01b0385168086036129d2576040830152608435606083015260a435608083015260c43560a083015260e43561ffff81168091036129d25760c08301526101043563ffffffff81168091036129d25760e0830152610124356001600160401b038116908190036129d2576101008301526101443561012083015261016435610140830152610184356101608301526101a4356101808301526101c4356101a08301526101e43563ffffffff81168091036129d2576101c08301526102043563ffffffff81168091036129d2576101e083015261022435610200830152610244356102208301526102643560ff81168091036129d257610240830152610284356001600160401b038116908190036129d2576102608301526102a4356001600160401b038116908190036129d2576102808301526102c4356001600160401b038116908190036129d2576102a08301526102e43563ffffffff81168091036129d2576102c08301526103043563ffffffff81168091036129d2576102e08301526103243563ffffffff81168091036129d2576103008301526103443563ffffffff81168091036129d25761032083015261036435918215158093036129d25783926103408201526103408152612d7361036082613ea0565b519020036130ef5750612d866001616bf1565b9182156130e857505b6001600160a01b0316338190036130d25750612dab8188616c07565b8042116130bc57612dc263ffffffff914290613f53565b1690156130b25760408701525b602086019664ffffffffff42168852612de936604461405d565b9860c08a0163ffffffff81511680891015613091575090612e1363ffffffff612e1c935116616434565b93848989616447565b926101408a0193845190818103613072575050861561303f575f1987019287841161300957612e4b9386616447565b90519081810361301d5750506101008601525b61012085015260e08401805190916001600160401b0391821690821601908111613009576001600160401b0316905260405192612e9c602085613ea0565b5f845260058252612ead6005616bf1565b15612fbe576040820163ffffffff8151169063ffffffff7f000000000000000000000000000000000000000000000000000000000000000016809210612fb6575b50505b845f525f60205260405f20865f5260205260405f20936001850193835192601184101561120d575f516020616dba5f395f51905f529661194496612fb19561194e9465ffffffffff008354915160081b169063ffffffff60301b60408b015160301b169063ffffffff60501b60608c015160501b169260ff60701b60808d0151151560701b169460ff60701b199260ff63ffffffff60501b1992169060018060501b03191617161716171717905560405160208101906119228285615e96565b0390a3005b528680612eee565b6060820163ffffffff8151169063ffffffff7f000000000000000000000000000000000000000000000000000000000000000016809210613001575b5050612ef1565b528680612ffa565b634e487b7160e01b5f52601160045260245ffd5b6303ec8ed560e21b5f52656265666f726560d01b60045260245260445260645ffd5b50925050508061304f5750612e5e565b63e7c0615d60e01b5f52656265666f726560d01b6004526024525f60445260645ffd5b6303ec8ed560e21b5f5262195b9960ea1b60045260245260445260645ffd5b886343406e5b60e11b5f52630737465760e41b60045260245260445260645ffd5b6060870152612dcf565b6364eb7cc960e01b5f524260045260245260445ffd5b632fb5dcad60e01b5f523360045260245260445ffd5b9050612d8f565b639c17c29b60e01b5f5260045260245ffd5b8551601181101561120d57635d93ef5d60e11b5f526129f390613d2e565b346129d257366003190161034081126129d257610340136129d25760405161314681613e32565b6004356001600160a01b03811681036129d25781526024356001600160a01b03811681036129d257602082015260443560408201526064356060820152608435608082015260a43561ffff811681036129d25760a082015260c43563ffffffff811681036129d25760c082015260e4356001600160401b03811681036129d25760e082015261010435610100820152610124356101208201526101443561014082015261016435610160820152610184356101808201526101a43563ffffffff811681036129d2576101a08201526101c43563ffffffff811681036129d2576101c08201526101e4356101e0820152610204356102008201526102243560ff811681036129d257610220820152610244356001600160401b03811681036129d257610240820152610264356001600160401b03811681036129d257610260820152610284356001600160401b03811681036129d2576102808201526102a43563ffffffff811681036129d2576102a08201526102c43563ffffffff811681036129d2576102c08201526102e43563ffffffff811681036129d2576102e08201526103043563ffffffff811681036129d2576103008201526103243580151581036129d2578161331c9161032060209401526163f4565b604051908152f35b346129d2575f3660031901126129d2576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346129d25761337636613cc2565b95909291945f61032060405161338b81613e32565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e08201528261020082015282610220820152826102408201528261026082015282610280820152826102a0820152826102c0820152826102e082015282610300820152015261343961451e565b50815f525f60205260405f20815f5260205261345a600160405f2001614215565b958651601181101561120d57600b190161398957825f525f60205260405f20825f5260205260405f205460405190806020830160018060a01b0361349d8b613ffa565b16815260208a01936001600160a01b036134b686613ffa565b16604082015260408b0135606082015260608b0135608082015260808b013560a082015261ffff6134e960a08d0161400e565b1660c082015263ffffffff61350060c08d0161401d565b1660e082015260018060401b0361351960e08d0161402e565b166101008201526101008b01356101208201526101208b01356101408201526101408b01356101608201526101608b01356101808201526101808b01356101a082015263ffffffff61356e6101a08d0161401d565b166101c082015263ffffffff6135876101c08d0161401d565b166101e08201526101e08b01356102008201526102008b013561022082015260ff6135b56102208d01614042565b1661024082015260018060401b036135d06102408d0161402e565b1661026082015260018060401b036135eb6102608d0161402e565b1661028082015260018060401b036136066102808d0161402e565b166102a082015263ffffffff61361f6102a08d0161401d565b166102c082015263ffffffff6136386102c08d0161401d565b166102e082015263ffffffff6136516102e08d0161401d565b1661030082015263ffffffff61366a6103008d0161401d565b1661032082015261367e6103208c01614050565b1515610340820152610340815261369761036082613ea0565b519020036130ef57506136aa600c616bf1565b90811561397b57506136bb8761525f565b6001600160a01b0316338190036130d257506136d78189616c07565b8042116130bc579063ffffffff6136f361372094934290613f53565b1690156139715760408901525b613719602089019764ffffffffff42168952369061405d565b94856162ab565b9160a08301936103fc855160021b16966103fc60fc8916981688036130095761376161374b89613ec3565b986137596040519a8b613ea0565b808a52613ec3565b602089019990601f1901368b375f96875b60ff8251168910156138025761378c90611a1e8a8a616352565b97600289901b906001600160fe1b038a168a141580613009578e83116137e0576130095760031982019180831161300957610f868f916001946137cf938f613f60565b60208d8360021b0101520197613772565b828f63e7c0615d60e01b5f526373756d7360e01b60045260245260445260645ffd5b8c8b8d8c938060021b9060018060fe1b038116036130095780840361395057508151905160019160ff916001600160e01b03198116919060048210613930575b505060e01c9551161161389a575b5061386c61388b9363ffffffff806103008a01511691166163c9565b613877368284613f10565b602081519101206102008701523691613f10565b92600d8252612ead600d616bf1565b6040805163124542e360e01b815260206004820152945090849081906138c4906024830190613fd6565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9283156129c75761388b9361386c915f91613910575b509350613850565b613929915060403d6040116109ad5761099e8183613ea0565b508a613908565b6001600160e01b031960049290920360031b82901b161690508c80613842565b8363e7c0615d60e01b5f526373756d7360e01b60045260245260445260645ffd5b6060890152613700565b6139849061525f565b6136bb565b8651601181101561120d57635d93ef5d60e11b5f526129f390613d2e565b346129d2575f3660031901126129d257602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346129d2576139f536613cac565b905f525f60205260405f20905f52602052602060405f2054604051908152f35b346129d25760203660031901126129d2576004356001600160401b0381116129d257613a45903690600401613c7c565b5f5b818110156129c557600190613a74613a6e613a678360051b870187613ede565b3691613f10565b30616192565b01613a47565b346129d2576103e03660031901126129d2576024356004356103403660431901126129d2576103c4356001600160401b0381116129d257613abf903690600401613c7c565b92825f525f60205260405f20815f5260205260ff600160405f20015416935f6011861015908161120d576007871496871580613bac575b612445575080612431575061120d578415613b9e5784613b2d613b1c60075b8588615273565b9390956103a4356103843588615d82565b613b65575b6129c59415613b56576006915b60405194613b4e602087613ea0565b5f865261601b565b613b5f83615e7a565b91613b3f565b60ff61022084015116948515613b7c579450613b32565b856343406e5b60e11b5f52633632b0b360e11b6004525f60245260445260645ffd5b84613b2d613b1c6009613b15565b509150505f5f916009811415613af6565b346129d2576103a03660031901126129d2576103403660431901126129d2576129c5615205565b346129d2576103c03660031901126129d2576103403660431901126129d257610384356001600160401b0381116129d257613c23903690600401613c4f565b50506103a4356001600160401b0381116129d2576101009060031990360301126129d2576129c5615205565b9181601f840112156129d2578235916001600160401b0383116129d257602083818601950101116129d257565b9181601f840112156129d2578235916001600160401b0383116129d2576020808501948460051b0101116129d257565b60409060031901126129d2576004359060243590565b906103c06003198301126129d25760043591602435916103406043198301126129d257604491610384356001600160401b0381116129d25781613d0791600401613c4f565b909290916103a435906001600160401b0382116129d257613d2a91600401613c4f565b9091565b601181101561120d57600452565b8051601181101561120d576080918291845264ffffffffff602082015116602085015263ffffffff604082015116604085015263ffffffff606082015116606085015201511515910152565b906103a06003198301126129d25760043591602435916103406043198301126129d25760449161038435906001600160401b0382116129d257613d2a91600401613c4f565b606081019081106001600160401b03821117613de857604052565b634e487b7160e01b5f52604160045260245ffd5b60c081019081106001600160401b03821117613de857604052565b60a081019081106001600160401b03821117613de857604052565b61034081019081106001600160401b03821117613de857604052565b608081019081106001600160401b03821117613de857604052565b61010081019081106001600160401b03821117613de857604052565b60e081019081106001600160401b03821117613de857604052565b601f909101601f19168101906001600160401b03821190821017613de857604052565b6001600160401b038111613de857601f01601f191660200190565b903590601e19813603018212156129d257018035906001600160401b0382116129d2576020019181360383136129d257565b929192613f1c82613ec3565b91613f2a6040519384613ea0565b8294818452818301116129d2578281602093845f960137010152565b9190820180921161300957565b9190820391821161300957565b909392938483116129d25784116129d2578101920390565b359060208110613f86575090565b5f199060200360031b1b1690565b519063ffffffff821682036129d257565b519081151582036129d257565b91908260409103126129d257613fd36020613fcc84613f94565b9301613fa5565b90565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b35906001600160a01b03821682036129d257565b359061ffff821682036129d257565b359063ffffffff821682036129d257565b35906001600160401b03821682036129d257565b359060ff821682036129d257565b359081151582036129d257565b9190826103409103126129d25760405161407681613e32565b61032061420481839561408881613ffa565b855261409660208201613ffa565b60208601526040810135604086015260608101356060860152608081013560808601526140c560a0820161400e565b60a08601526140d660c0820161401d565b60c08601526140e760e0820161402e565b60e08601526101008101356101008601526101208101356101208601526101408101356101408601526101608101356101608601526101808101356101808601526141356101a0820161401d565b6101a08601526141486101c0820161401d565b6101c08601526101e08101356101e08601526102008101356102008601526141736102208201614042565b610220860152614186610240820161402e565b610240860152614199610260820161402e565b6102608601526141ac610280820161402e565b6102808601526141bf6102a0820161401d565b6102a08601526141d26102c0820161401d565b6102c08601526141e56102e0820161401d565b6102e08601526141f8610300820161401d565b61030086015201614050565b910152565b601182101561120d5752565b9060405161422281613e17565b608060ff82945461423582821685614209565b64ffffffffff8160081c16602085015263ffffffff8160301c16604085015263ffffffff8160501c16606085015260701c161515910152565b903590601e19813603018212156129d257018035906001600160401b0382116129d2576020019160608202360383136129d257565b35906001600160601b03821682036129d257565b60e0906001600160a01b036142cb82613ffa565b1683526001600160601b036142e2602083016142a3565b1660208401526040818101359084015260608082013590840152608080820135908401526001600160401b0361431a60a0830161402e565b1660a084015263ffffffff61433160c0830161401d565b1660c08401526001600160401b039061434b90830161402e565b16910152565b916020908281520191905f5b81811061436a5750505090565b90919260608060019286358152838060a01b0361438960208901613ffa565b1660208201526040878101359082015201940192910161435d565b6001600160a01b036143b582613ffa565b1682526001600160401b036143cc6020830161402e565b166020830152604081013560028110156129d257610220918291604085015260ff6143f960608301614042565b16606085015260ff61440d60808301614042565b16608085015263ffffffff61442460a0830161401d565b1660a08501526001600160401b0361443e60c0830161402e565b1660c085015263ffffffff61445560e0830161401d565b1660e08501526001600160601b0361447061010083016142a3565b166101008501526001600160601b0361448c61012083016142a3565b166101208501526001600160601b036144a861014083016142a3565b166101408501526001600160601b036144c461016083016142a3565b166101608501526001600160601b036144e061018083016142a3565b166101808501526101a08101356101a08501526101c08101356101c08501526101e08101356101e08501526102008101356102008501520135910152565b6040519061452b82613e17565b5f6080838281528260208201528260408201528260608201520152565b908060209392818452848401375f828201840152601f01601f1916010190565b979493909598929691965f61032060405161458281613e32565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e08201528261020082015282610220820152826102408201528261026082015282610280820152826102a0820152826102c0820152826102e082015282610300820152015261463061451e565b50885f525f60205260405f20875f52602052614651600160405f2001614215565b958651601181101561120d57600a190161398957895f525f60205260405f20885f5260205260405f205460405160208101916044359160018060a01b03831683036129d2576001600160a01b0383811685526064359490851685036129d2576001600160a01b0385166040830152608435606083015260a435608083015260c43560a083015260e43561ffff811681036129d25761ffff1660c08301526101043563ffffffff811681036129d25763ffffffff1660e0830152610124356001600160401b03811681036129d2576001600160401b03166101008301526101443561012083015261016435610140830152610184356101608301526101a4356101808301526101c4356101a08301526101e43563ffffffff811681036129d25763ffffffff166101c08301526102043563ffffffff811681036129d25763ffffffff166101e083015261022435610200830152610244356102208301526102643560ff811681036129d25760ff16610240830152610284356001600160401b03811681036129d2576001600160401b039081166102608401526102a43590811681036129d2576001600160401b039081166102808401526102c43590811681036129d2576001600160401b03166102a08301526102e43563ffffffff811681036129d25763ffffffff166102c08301526103043563ffffffff811681036129d25763ffffffff166102e08301526103243563ffffffff811681036129d25763ffffffff166103008301526103443563ffffffff811681036129d25763ffffffff16610320830152610364359182151583036129d2578392151561034082015261034081526148c061036082613ea0565b519020036130ef57506148d3600b616bf1565b918215614cc757506001600160a01b03811681036129d2575b6001600160a01b0316338190036130d257506149088189616c07565b8042116130bc5761491f63ffffffff914290613f53565b169015614cbd5760408801525b64ffffffffff421692614952602089019385855261494b36604461405d565b9b8c6162ab565b9561495c8b6166f1565b906102208c01936149838d61024060ff8851169101948160018060401b0387511691616720565b80851015614c9b5750906149a8918f8961499c91616794565b8560ff88511691616447565b6102008c015190818103614c7a57505051915160011b60fe8116926001600160401b0316906101fe168303613009576149e1921b613f46565b9060ff604086015116928b60206102608c019560018060401b0387511690614a3660405194859384936308b9a7c960e01b855260048501526024840152886044840152608060648401528a6084840191614548565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156129c7575f91614c40575b5015614b7b5750506020851015614b55576001600160fb1b0381168103613009576001600160401b0390614aaa90869060051b613f46565b16610280880181905290516001600160401b03169081811015614b325750506001600160fe1b038316830361300957614af76117c482614b309a63ffffffff94614b209760021b91613f60565b63ff00ff0062ff00ff8260e81c169160d81c16178060101c9060101b17166103008601526166bf565b9160405194613b4e602087613ea0565b565b6343406e5b60e11b5f5266195b195b595b9d60ca1b60045260245260445260645ffd5b6343406e5b60e11b5f908152636c616e6560e01b60045260248690526020604452606490fd5b979a509597509495945050505050600f83528152825f525f60205260405f20845f52602052600160405f200191805191601183101561120d5765ffffffffff008454915160081b169063ffffffff60301b604084015160301b169163ffffffff60501b606085015160501b1693608060ff60701b910151151560701b169460ff60701b199260ff63ffffffff60501b1992169060018060501b0319161716171617171790555f516020616dda5f395f51905f52604080516001815260026020820152a3565b90506020813d602011614c72575b81614c5b60209383613ea0565b810103126129d257614c6c90613fa5565b5f614a72565b3d9150614c4e565b6303ec8ed560e21b5f5264626c6f636b60d81b60045260245260445260645ffd5b846343406e5b60e11b5f5264626c6f636b60d81b60045260245260445260645ffd5b606088015261492c565b90506001600160a01b03811681146148ec575f80fd5b91906001600160fb1b0381116129d25760051b809282370190565b356001600160e01b0319811692919060048210614d13575050565b6001600160e01b031960049290920360031b82901b16169150565b6006821015614d3d5701905f90565b634e487b7160e01b5f52603260045260245ffd5b519060ff821682036129d257565b63ffffffff6060809260018060401b03815116855260018060401b036020820151166020860152826040820151166040860152015116910152565b905f905b60068210614dab57505050565b6001602081928554815201930191019091614d9e565b9035601e19823603018112156129d2570160208101919035906001600160401b0382116129d25781360383136129d257565b9998909a93969495929791614e0a60448d8d6159c4565b9a90614e178b84836167fc565b8c5f525f6020528d60405f20905f5260205260405f209860068b10156151dc5760028a0198614e468c8b614d2e565b90549060031b1c6151ca578c968c916080614ea860018060a01b037f0000000000000000000000000000000000000000000000000000000000000000169a60405195869283926329d5635f60e21b84526040600485015260448401908d614548565b90602483015203818c5afa9283156129c7575f93615154575b508a3599614ed1948b9487616846565b614eda90616a92565b60405163e5ee575d60e01b81526101c060048201529a9092614f01916101c48d0191614548565b918960248c015260448b01614f1591614d5f565b614f2260c48b0188614d9a565b898203600319016101848b0152614f3892614548565b878103600319016101a4890152918252614f556020840184614dc1565b60208401608090526080840190614f6b92614548565b614f786040850185614dc1565b8483036040860152614f8a9291614548565b926060810135601e19823603018112156129d25701602081019290356001600160401b0381116129d2578060051b9182360385136129d2578086036060909101528085526001600160fb1b03106129d2576020888286829694839585809a0137010301915afa9384156129c7575f94615120575b508261500991614d2e565b81549060031b9085821b915f19901b19161790556001606085019163ffffffff83511663ffffffff7f000000000000000000000000000000000000000000000000000000000000000016809110615118575b500193805193601185101561120d577f5494fa49c6c16fb606ca63e1bd42bf96afa8bab655205d2068094d150a909bc59560e0956151159482549065ffffffffff00602087015160081b169163ffffffff60301b604088015160301b169163ffffffff60501b905160501b169260ff60701b6080890151151560701b169460ff60701b199260ff63ffffffff60501b1992169060018060501b03191617161716171717905560405193845260208401526040830190613d3c565ba3565b83525f61505b565b9093506020813d60201161514c575b8161513c60209383613ea0565b810103126129d257519282614ffe565b3d915061512f565b9092506080813d6080116151c2575b8161517060809383613ea0565b810103126129d25760606040519161518783613e4e565b61519081614d51565b835261519e60208201614d51565b60208401526151af60408201613f94565b604084015201516060820152915f614ec1565b3d9150615163565b50505050505050505050505050505050565b6343406e5b60e11b5f908152661bdc195c985b9960ca1b60045260248c90526006604452606490fd5b614b3061521136613ec3565b61521e6040519182613ea0565b368152365f60208301375f368201602001527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316616192565b356001600160a01b03811681036129d25790565b91905f61032060405161528581613e32565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e08201528261020082015282610220820152826102408201528261026082015282610280820152826102a0820152826102c0820152826102e082015282610300820152015261533361451e565b50825f525f60205260405f20815f52602052615354600160405f2001614215565b928351601181101561120d57601184101561120d57839003615642575f525f60205260405f20905f5260205260405f20549060405160208101926044359160018060a01b0383168084036129d2578552606435946001600160a01b0386168087036129d2576040830152608435606083015260a435608083015260c43560a083015260e43561ffff81168091036129d25760c08301526101043563ffffffff81168091036129d25760e0830152610124356001600160401b038116908190036129d2576101008301526101443561012083015261016435610140830152610184356101608301526101a4356101808301526101c4356101a08301526101e43563ffffffff81168091036129d2576101c08301526102043563ffffffff81168091036129d2576101e083015261022435610200830152610244356102208301526102643560ff81168091036129d257610240830152610284356001600160401b038116908190036129d2576102608301526102a4356001600160401b038116908190036129d2576102808301526102c4356001600160401b038116908190036129d2576102a08301526102e43563ffffffff81168091036129d2576102c08301526103043563ffffffff81168091036129d2576102e08301526103243563ffffffff81168091036129d2576103008301526103443563ffffffff81168091036129d25761032083015261036435918215158093036129d2578392610340820152610340815261558461036082613ea0565b519020036130ef5750600e9061559983616bf1565b93841561563a5750915b141580615627575b61560357506155ba8183616c07565b8042116130bc576155d163ffffffff914290613f53565b1690156155f95760408201525b64ffffffffff421660208201526155f636604461405d565b91565b60608201526155de565b632fb5dcad60e01b5f908152336004526001600160a01b0391909116602452604490fd5b50336001600160a01b03821614156155ab565b9050916155a3565b8351601181101561120d57635d93ef5d60e11b5f526129f390613d2e565b905f61032060405161567181613e32565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e08201528261020082015282610220820152826102408201528261026082015282610280820152826102a0820152826102c0820152826102e082015282610300820152015261571f61451e565b50815f525f60205260405f20815f52602052615740600160405f2001614215565b918251601181101561120d57600619016159a6575f525f60205260405f20905f5260205260405f205460405160208101916044359160018060a01b0383168084036129d2578452606435936001600160a01b0385168086036129d2576040830152608435606083015260a435608083015260c43560a083015260e43561ffff81168091036129d25760c08301526101043563ffffffff81168091036129d25760e0830152610124356001600160401b038116908190036129d2576101008301526101443561012083015261016435610140830152610184356101608301526101a4356101808301526101c4356101a08301526101e43563ffffffff81168091036129d2576101c08301526102043563ffffffff81168091036129d2576101e083015261022435610200830152610244356102208301526102643560ff81168091036129d257610240830152610284356001600160401b038116908190036129d2576102608301526102a4356001600160401b038116908190036129d2576102808301526102c4356001600160401b038116908190036129d2576102a08301526102e43563ffffffff81168091036129d2576102c08301526103043563ffffffff81168091036129d2576102e08301526103243563ffffffff81168091036129d2576103008301526103443563ffffffff81168091036129d25761032083015261036435918215158093036129d2578392610340820152610340815261596761036082613ea0565b519020036130ef575061597a6007616bf1565b91821561599f57505b6001600160a01b0316338190036130d257506155ba8183616c07565b9050615983565b8251601181101561120d57635d93ef5d60e11b5f526129f390613d2e565b909291925f6103206040516159d881613e32565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e08201528261020082015282610220820152826102408201528261026082015282610280820152826102a0820152826102c0820152826102e0820152826103008201520152615a8661451e565b50815f525f60205260405f20815f52602052615aa7600160405f2001614215565b918251601181101561120d57600d19016159a6575f525f60205260405f20905f5260205260405f20549260405193806020860160018060a01b03615aea85613ffa565b16815260208401966001600160a01b03615b0389613ffa565b1660408201526040850135606082015260608501356080820152608085013560a082015261ffff615b3660a0870161400e565b1660c082015263ffffffff615b4d60c0870161401d565b1660e082015260018060401b03615b6660e0870161402e565b166101008201526101008501356101208201526101208501356101408201526101408501356101608201526101608501356101808201526101808501356101a082015263ffffffff615bbb6101a0870161401d565b166101c082015263ffffffff615bd46101c0870161401d565b166101e08201526101e085013561020082015261020085013561022082015260ff615c026102208701614042565b1661024082015260018060401b03615c1d610240870161402e565b1661026082015260018060401b03615c38610260870161402e565b1661028082015260018060401b03615c53610280870161402e565b166102a082015263ffffffff615c6c6102a0870161401d565b166102c082015263ffffffff615c856102c0870161401d565b166102e082015263ffffffff615c9e6102e0870161401d565b1661030082015263ffffffff615cb7610300870161401d565b16610320820152615ccb6103208601614050565b15156103408201526103408152615ce461036082613ea0565b519020036130ef5750615cf7600e616bf1565b938415615d735750615d088161525f565b505b615d148483616c07565b93844211615d5c5763ffffffff615d316155f69495964290613f53565b169015615d525760408401525b64ffffffffff42166020840152369061405d565b6060840152615d3e565b846364eb7cc960e01b5f524260045260245260445ffd5b615d7c9061525f565b50615d0a565b929091615d8e846163f4565b93615d98816166f1565b95610220820193615dbf8760ff8751169961024086019a60018060401b038c511691616720565b80871015615e59575061020091615dd891888887616447565b910190815190818103615e395750505260ff831660ff8251160360ff81116130095760ff16905282516001600160401b0316906001600160ff1b0383168303613009576001600160401b0392615e349260019190911b1b613f46565b169052565b6303ec8ed560e21b5f52636e6f646560e01b60045260245260445260645ffd5b866343406e5b60e11b5f52636e6f646560e01b60045260245260445260645ffd5b60ff610220600392015116115f14615e9157600890565b600a90565b610320809160018060a01b03815116845260018060a01b03602082015116602085015260408101516040850152606081015160608501526080810151608085015261ffff60a08201511660a085015263ffffffff60c08201511660c085015260018060401b0360e08201511660e085015261010081015161010085015261012081015161012085015261014081015161014085015261016081015161016085015261018081015161018085015263ffffffff6101a0820151166101a085015263ffffffff6101c0820151166101c08501526101e08101516101e085015261020081015161020085015260ff6102208201511661022085015260018060401b036102408201511661024085015260018060401b036102608201511661026085015260018060401b036102808201511661028085015263ffffffff6102a0820151166102a085015263ffffffff6102c0820151166102c085015263ffffffff6102e0820151166102e085015263ffffffff6103008201511661030085015201511515910152565b9392616034909592919561602f8184614209565b616bf1565b15616147576040810163ffffffff8151169063ffffffff7f00000000000000000000000000000000000000000000000000000000000000001680921061613f575b50505b835f525f60205260405f20855f5260205260405f209160018301908251601181101561120d575f516020616dba5f395f51905f52956119449561613a9461194e93815465ffffffffff0060208a015160081b169063ffffffff60301b60408b015160301b169063ffffffff60501b60608c015160501b169260ff60701b60808d0151151560701b169460ff60701b199260ff63ffffffff60501b1992169060018060501b03191617161716171717905560405160208101906119228285615e96565b0390a3565b525f80616075565b6060810163ffffffff8151169063ffffffff7f00000000000000000000000000000000000000000000000000000000000000001680921061618a575b5050616078565b525f80616183565b5f918291602082519201905af43d156161d8573d906161b082613ec3565b916161be6040519384613ea0565b82523d5f602084013e5b156161d05750565b602081519101fd5b6060906161c8565b604051906161ed82613e69565b5f60e0838281528260208201528260408201528260608201528260808201528260a08201528260c08201520152565b90816101009103126129d25760e06040519161623783613e69565b61624081614d51565b835261624e60208201614d51565b602084015261625f60408201614d51565b604084015261627060608201614d51565b606084015261628160808201614d51565b608084015261629260a08201614d51565b60a084015260c081015160c0840152015160e082015290565b90826162c76162ea9483610100956162c16161e0565b506167fc565b604051637ededf6960e01b81526020600482015293849283926024840191614548565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156129c7575f91616329575090565b613fd391506101003d811161634b575b6163438183613ea0565b81019061621c565b503d616339565b9061636b60a060e084015193019260ff84511690613f46565b5f1981019081116130095760ff9161638291613f53565b9151169081156163b55704604081019081811161300957603f019081116130095760061c9081156163af57565b60019150565b634e487b7160e01b5f52601260045260245ffd5b8181036163d4575050565b6303ec8ed560e21b5f526373756d7360e01b60045260245260445260645ffd5b61022060ff916101e0810151156164265701511660021981019081116130095760048110156164205790565b50600490565b015116600581116164205790565b60015f1982011e61010103811c91110290565b9392909192836003029060038204850361300957148015906164c4575b6164b55790829060405192935b61647c575050505090565b9091929360608260051b169081868637818501908152602082606003928701910137608083209360600192915f19019060021c81616471565b637ca55c7760e01b5f5260045ffd5b506001600160ff1b038316830361300957818360011b1c1515616464565b903590601e19813603018212156129d257018035906001600160401b0382116129d257602001918160051b360383136129d257565b9190916165226161e0565b50616531610180820151616b05565b9260408201519063ffffffff6101c0840151169063ffffffff60408701511660010191826001116130095786610100946165a96165c9936165976165866165e99863ffffffff606061660c9f01511690613f46565b63ffffffff60808701511690613f46565b9063ffffffff60a08601511691616d8e565b6165b38580613ede565b916165c160208801886164e2565b959094616c3c565b6165d6613a678280613ede565b602081519101206101e085015280613ede565b604051637ededf6960e01b81526020600482015295869283926024840191614548565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9283156129c7575f9361669e575b5060c083018051600160201b8110156166705750516001600160401b03166102609190910152565b6343406e5b60e11b5f90815267656c656d656e747360c01b600452602491909152600160201b604452606490fd5b6166b89193506101003d811161634b576163438183613ea0565b915f616648565b600160ff60a083015116119081156166e2575b50156166dd57600c90565b600e90565b6040915060e00151115f6166d2565b6101e0810151616709576101a0015163ffffffff1690565b6102600151613fd3906001600160401b03166167aa565b91908361672f91959495613f53565b600181901b92906001600160ff1b0381160361300957616753906001841b90613f46565b5f1981019290831161300957600185901b946001600160ff1b038116036130095760019261678492861b911c613f53565b921b8083116167905750565b9150565b906080036164b557608090816040519182372090565b602081019081811161300957601f019081116130095760051c90565b604051906167d382613e85565b5f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b916101e09161680c913691613f10565b6020815191012091015190818103616822575050565b6303ec8ed560e21b5f526737b832b930ba37b960c11b60045260245260445260645ffd5b949392969591909661685c610180870151616b05565b91600360ff8a511614616976575080616954575060ff8751166003811161694a5780616917575050604063ffffffff610140816101a088015116960151955b16960163ffffffff815116878110156168f3575095610f6a63ffffffff6168c6969798511691616434565b8181036168d1575050565b6303ec8ed560e21b5f5265736f7572636560d01b60045260245260445260645ffd5b87906343406e5b60e11b5f5265736f7572636560d01b60045260245260445260645ffd5b60409163ffffffff91600103616939578183610100920151169601519561689b565b81606080920151169601519561689b565b5050505050509050565b63e7c0615d60e01b5f52647461626c6560d81b6004526024525f60445260645ffd5b96979094929560408063ffffffff9296949601519201511663ffffffff604086015116600101918260011161300957856169d68a936169c48a9663ffffffff60606169dc9c01511690613f46565b9063ffffffff60808501511691616d8e565b91616c3c565b604051926169e984613dcd565b5f845260208401935f855260408101945f865260408403616a8357616a0e8484613f78565b604081901c6001600160b81b0316616a83576001600160401b03811690915260f81c90819052600110616a8357816020116129d257616a5491601f190190602001613f78565b809252818103616a62575050565b6303ec8ed560e21b5f52647461626c6560d81b60045260245260445260645ffd5b6334f2ed9160e21b5f5260045ffd5b5f6060604051616aa181613e4e565b828152826020820152826040820152015260018060401b0360e0820151169060018060401b03610280820151169063ffffffff6102c0816102a084015116920151169160405193616af185613e4e565b845260208401526040830152606082015290565b90616b0e6167c6565b5063ffffffff8260801c1663ffffffff8360601c1663ffffffff8460401c1663ffffffff8560201c16916001604051616b4681613e85565b63ffffffff8860c01c16815263ffffffff8860a01c1660208201528560408201528260608201528360808201528460a082015263ffffffff881660c08201529660e01c1493841594616bd6575b508315616bca575b508215616bbe575b508115616bb2575b50616a8357565b6120009150115f616bab565b6110001091505f616ba3565b6110001092505f616b9b565b6110001093505f616b93565b519061ffff821682036129d257565b601181101561120d57600161157581921c161490565b9063ffffffff80613fd39364ffffffffff602082015116935f14616c325760400151165b1690613f46565b6060015116616c2b565b9492969593919063ffffffff60408201511660010190816001116130095763ffffffff60a0616c85616c78616c8f958460608701511690613f46565b8360808601511690613f46565b9201511690613f46565b9182821015616cb357610f5d616cac969798610f6a923691613f10565b036164b557565b5063fe0a84fd60e01b5f5260045260245260445ffd5b906020820191818151905b616cdf575050505190565b805f606060039360051b8501826020820152826040820152015201918260021c928460208692601f199060031b16850101915b828210616d26575050505f19019182616cd4565b6080818160209320845201910190616d12565b6001600160401b038111613de85760051b60200190565b90600382019182811161300957616d6683616d39565b92616d746040519485613ea0565b808452616d83601f1991616d39565b013660208501378252565b909180831015616da3575090613fd391613f46565b8263fe0a84fd60e01b5f5260045260245260445ffdfef4872070ba8fd1bc739ca3451810d0f16fc2d2284683bec7d7b1dd000a79a6bbad24168f42a3195942fc0347bc124db768b58bf356b1b2f47957f2143572aae9610100346100f757601f61440938819003918201601f19168301916001600160401b038311848410176100fb578084926080946040528339810103126100f7578051906001600160a01b03821682036100f75760208101516001600160a01b03811681036100f75761007f60606100786040850161010f565b930161010f565b9260805260a05260c05260e0526040516142e89081610121823960805181818161049e015281816137dc015281816138c80152613dc2015260a05181611ca0015260c0518161370e015260e05181818161057e0152818161071f01528181610d3c01528181610e530152818161170c015261187a0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b519063ffffffff821682036100f75756fe60806040526004361015610011575f80fd5b5f5f3560e01c806304fe4a041461238157806309a7ad271461201357806398fa267714611e49578063b19d7b95146119b4578063b479125714611497578063d9a5505814610f1d578063efa43b6f146109ce5763f1c7f43014610072575f80fd5b346109cb576103a03660031901126109cb576004356001600160401b0381116109c9578060040161036060031983360301126109c557602435916103403660431901126109c15761038435906001600160401b0382116109bd57816004019160a060031982360301126109b9576100e8846138b6565b50936100f2612ea8565b506100fb612f62565b50848752866020526040872086885260205261011c60016040892001612cdc565b93845160118110156109a5575f19016109705761013b60448888613ec9565b61014560016141f2565b8015610959576044356001600160a01b038116810361093f575b6001600160a01b031633819003610943575061017b9086614208565b6040519361018885612ab8565b6044356001600160a01b038116810361093f5785526064356001600160a01b038116810361093f576020860152608435604086015260a435606086015260c435608086015260e43561ffff8116810361093f5760a08601526101043563ffffffff8116810361093f5760c0860152610124356001600160401b038116810361093f5760e08601526101443561010086015261016435610120860152610184356101408601526101a4356101608601526101c4356101808601526101e43563ffffffff8116810361093f576101a08601526102043563ffffffff8116810361093f576101c0860152610224356101e0860152610244356102008601526102643560ff8116810361093f57610220860152610284356001600160401b038116810361093f576102408601526102a4356001600160401b038116810361093f576102608601526102c4356001600160401b038116810361093f576102808601526102e43563ffffffff8116810361093f576102a08601526103043563ffffffff8116810361093f576102c08601526103243563ffffffff8116810361093f576102e08601526103443563ffffffff8116810361093f5761030086015261036435801515810361093f57610320860152610344823591016103658185612d85565b80915083101561091c5750604485013560248601946103848686612ba9565b8091508310156108f95750606460848801359701956103a38787612ba9565b8091508910156108d357506103e06103d26103be8389612ba9565b929060405192839160208301958691612d6a565b03601f198101835282612b41565b51902060406103f9876103f38887612d85565b90612dba565b0135908181036108b157505061042c8361042661041c6103d26103be8c8c612ba9565b5190209389612ba9565b90612dde565b359081810361088e5750506001840180851161087a5761044b90612e05565b928c5b8581111561083c5750505060405190633aa5fb5d60e21b8252604482018a60048401526040602484015283518091528c83606481016020870193835b81811061081e5750929350909150819003817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610813578c928d926107a4575b506104e38787612ba9565b905082810361077f5750876104ff61050a949361050493612bf3565b612c06565b90612e37565b5161ffff60a0880151169081810361076a5750509161053161053d95949261042694612e37565b51610160870152612ba9565b356102008201526040516020916105548383612b41565b8682526002845261056560026141f2565b1561070b576040840163ffffffff8151169063ffffffff7f000000000000000000000000000000000000000000000000000000000000000016809210610703575b50505b8487528683526040808820878952845287208451906001810160118310156106ef578693610697969363ffffffff6104209794815f5160206142a85f395f51905f529b8f6106bd9764ffffffffff91508054948b84019165ffffffffff00835160081b169860408601958760301b875160301b16606082019960808a60501b8c5160501b1693019c8d60ff60701b9051151560701b169460ff60701b199260ff8d60501b1992169060018060501b0319161716171617171790556040518c810190610674828c61346d565b610340815261068561036082612b41565b51902090556040519d8e809d51612d43565b5116898b01525116604089015251166060870152511515608086015260a085019061346d565b6104006103e0840152805191829182610400860152018484015e8181018301889052601f01601f19168101030190a380f35b634e487b7160e01b8a52602160045260248afd5b525f806105a6565b6060840163ffffffff8151169063ffffffff7f00000000000000000000000000000000000000000000000000000000000000001680921061074e575b50506105a9565b525f80610747565b634e487b7160e01b5f52602160045260245ffd5b6313ebc0f360e01b8c5260045260245260448afd5b63e7c0615d60e01b8e52666469676573747360c81b600452602452604482905260648dfd5b925090503d808d843e6107b78184612b41565b820160608382031261080f5782516001600160401b03811161080b57816107df918501612e4b565b5060208301516001600160401b03811161080b57604091610801918501612e4b565b920151905f6104d8565b8d80fd5b8c80fd5b6040513d8e823e3d90fd5b92509250602080600192865181520194019101928f9286929461048a565b61084a816103f38486612d85565b356108558287612e37565b525f1981146108665760010161044e565b634e487b7160e01b8e52601160045260248efd5b634e487b7160e01b8d52601160045260248dfd5b6303ec8ed560e21b8e52666469676573747360c81b60045260245260445260648cfd5b6303ec8ed560e21b8f526567726f75707360d01b60045260245260445260648dfd5b6343406e5b60e11b8e52673837b9b4ba34b7b760c11b600452602489905260445260648dfd5b6343406e5b60e11b8d5264067726f75760dc1b600452602483905260445260648cfd5b6343406e5b60e11b8b52641c9bdd5b9960da1b600452602483905260445260648afd5b8980fd5b632fb5dcad60e01b8a5233600452602452604489fd5b6064356001600160a01b038116811461015f578980fd5b6024888651601181101561099357635d93ef5d60e11b825261099190612d35565bfd5b50634e487b7160e01b81526021600452fd5b634e487b7160e01b89526021600452602489fd5b8580fd5b8480fd5b8380fd5b8280fd5b505b80fd5b50346109cb576103a03660031901126109cb576024356004356103403660431901126109c557610384356001600160401b0381116109c157610a14903690600401612a2c565b610a1c612ea8565b50610a25612f62565b508285528460205260408520848652602052610a4660016040872001612cdc565b9182516011811015610f095760011901610ee857610a6660448686613ec9565b610a7060026141f2565b8015610ed1576044356001600160a01b0381168103610eb7575b6001600160a01b031633819003610ebb5750610aa69084614208565b60405191610ab383612ab8565b6044356001600160a01b0381168103610eb75783526064356001600160a01b0381168103610eb7576020840152608435604084015260a435606084015260c435608084015260e43561ffff81168103610eb75760a084019081526101043563ffffffff81168103610eb35760c08501908152610124356001600160401b038116810361093f5760e086015261010085016101443581526101208601610164358152610184356101408801526101a4356101608801526101c4356101808801526101e43563ffffffff81168103610eaf576101a08801526102043563ffffffff81168103610eaf576101c0880152610224356101e08801526102008701926102443584526102643560ff8116810361080f57610220890152610284356001600160401b038116810361080f576102408901526102a4356001600160401b038116810361080f576102608901526102c4356001600160401b038116810361080f576102808901526102e43563ffffffff8116810361080f576102a08901526103043563ffffffff8116810361080f576102c08901526103243563ffffffff8116810361080f576102e08901526103443563ffffffff8116810361080f5761030089015261036435801515810361080f5761032089015251610c979063ffffffff16612c7f565b60061b643fffffffc016808603610e8a5750610d149594939291610d0c9161ffff610cc336888a612b64565b60208151910120955116915190516040519160208301938d85526040840152606083015285608083015260a082015260a08152610d0160c082612b41565b519020825190612fe7565b523691612b64565b9060038352610d2360036141f2565b15610e3f576040830163ffffffff8151169063ffffffff7f000000000000000000000000000000000000000000000000000000000000000016809210610e37575b50505b838652856020526040862085875260205260408620600181019084519160118310156109a557936106bd61042094879463ffffffff602095815f5160206142a85f395f51905f529b8f6106979c64ffffffffff91508054948b84019165ffffffffff00835160081b169860408601958760301b875160301b16606082019960808a60501b8c5160501b1693019c8d60ff60701b9051151560701b169460ff60701b199260ff8d60501b1992169060018060501b0319161716171617171790556040518c810190610674828c61346d565b525f80610d64565b6060830163ffffffff8151169063ffffffff7f000000000000000000000000000000000000000000000000000000000000000016809210610e82575b5050610d67565b525f80610e7b565b63e7c0615d60e01b8c5266656e747269657360c81b600452602486905260445260648bfd5b8b80fd5b8880fd5b8780fd5b632fb5dcad60e01b885233600452602452604487fd5b6064356001600160a01b0381168114610a8a578780fd5b6024868451601181101561099357635d93ef5d60e11b825261099190612d35565b634e487b7160e01b87526021600452602487fd5b50346109cb576104403660031901126109cb576024356004356103403660431901126109c557826103a435610384356001600160401b0382116109c55781600401604060031984360301126109c1576103c435916103e4356001600160401b0381116109b957610f91903690600401612a59565b9561040435956104243594929391926001600160401b0386116109c157610fdf600160408c96610fc68f9a3690600401612a59565b9a90988252816020528282209082526020522001612cdc565b988951601181101561148357600611801561146f575b8015611450575b61142f578c908b825281602052604082208d835260205260408220549660405192602084019560443560018060a01b0381168091036109c55787526064356001600160a01b038116908190036109c55760408601526084359182606087015260a435608087015260c43560a087015260e43561ffff81168091036109c95760c08701526101043563ffffffff81168091036109c95760e0870152610124356001600160401b038116908190036109c957610100870152610144359a8b61012088015261016435968761014082015261018435998a6101608301526101a4356101808301526101c43593846101a08401526101e43563ffffffff81168091036109c9576101c08401526102043563ffffffff81168091036109c9576101e084015261022435610200840152610244356102208401526102643560ff81168091036109c957610240840152610284356001600160401b038116908190036109c9576102608401526102a4356001600160401b038116908190036109c9576102808401526102c4356001600160401b038116908190036109c9576102a08401526102e43563ffffffff81168091036109c9576102c08401526103043563ffffffff81168091036109c9576102e08401526103243563ffffffff81168091036109c9576103008401526103443563ffffffff81168091036109c957610320840152506103643591821515809303611425578392610340820152610340815261122261036082612b41565b5190200361140b57509461129b6112ac956112a6958f61129363ffffffff60408f9e9d998f61128b9060209f9260246112a09d8f61128361126561126e98614115565b97889687613247565b916112798180612c4d565b9590940190612ba9565b95909461331f565b0151166130ee565b9c8d91613101565b61306b565b80612c4d565b9061338e565b01805163ffffffff16806113aa57505050916112d294916112cd9388613101565b6130c1565b1461139b57600f81526020810164ffffffffff42168152828552846020526040852084865260205260016040862001918051916011831015610f095765ffffffffff008454915160081b169063ffffffff60301b604084015160301b169163ffffffff60501b606085015160501b1693608060ff60701b910151151560701b169460ff60701b199260ff63ffffffff60501b1992169060018060501b0319161716171617171790555f5160206142c85f395f51905f52604080516001815260036020820152a380f35b637024833360e11b8452600484fd5b6113e79296506114069794506112cd959350906113e06113ce63ffffffff93612c7f565b83806113d8612cab565b16911661343d565b5116612c7f565b63ffffffff6113fe816113f8612cab565b166130ee565b911688613101565b6112d2565b925050508f915060249250639c17c29b60e01b8252600452fd5b5050505050508f80fd5b60248d8b51601181101561099357635d93ef5d60e11b825261099190612d35565b506101043563ffffffff81169081810361146b575015610ffc565b8e80fd5b508951601181101561148357600e10610ff5565b634e487b7160e01b8e52602160045260248efd5b50346109cb5760803660031901126109cb576004356001600160401b0381116109c95761036060031982360301126109c957602435906044356001600160401b0381116109c15780600401608060031983360301126109bd576064356001600160401b0381116109b95761150f903690600401612a59565b919061151e8686600401613651565b9692979094608061ffff60a088015116930161ffff8151168085101561199d575061ffff61154d9151166130ee565b813561010088018190526102a48401359290851561197c575f198601908682116119685761129b926115a18661159c87956115b0956115b89a996115948f60240188612ba9565b939092613101565b613095565b606460448a0135990190612ba9565b918789613101565b610120850183905260a48101916001600160401b03906115e79063ffffffff6115e086612cbf565b1690612bf3565b1660e08601819052906001600160401b0390611606906102e401612c97565b1603906001600160401b03821161191f5763ffffffff61162582612cbf565b166001600160401b0383161015611959575063ffffffff165b63ffffffff6116558160c087019316808452612c7f565b16808603611933575063ffffffff61166e9151166130ee565b600185019081861161191f576004860180831161190b5761168e90612e05565b91825260208201928660051b8585376116a78784612e37565b5290818151905b6118b1575050506116d792916116e5915161014084015260405193849160208301968791612d6a565b03601f198101845283612b41565b600184526116f360016141f2565b15611866576040840163ffffffff8151169063ffffffff7f00000000000000000000000000000000000000000000000000000000000000001680921061185e575b50505b848752866020526040872086885260205260408720600181019085519160118310156106ef578693611808969363ffffffff6104209794815f5160206142a85f395f51905f529b8f61182f9764ffffffffff9150805494602084019165ffffffffff00835160081b169860408601958760301b875160301b16606082019960808a60501b8c5160501b1693019c8d60ff60701b9051151560701b169460ff60701b199260ff8d60501b1992169060018060501b0319161716171617171790556040516020810190610674828c61346d565b511660208b01525116604089015251166060870152511515608086015260a085019061346d565b6104006103e0840152518091816104008501528484015e8181018301889052601f01601f19168101030190a380f35b525f80611734565b6060840163ffffffff8151169063ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168092106118a9575b5050611737565b525f806118a2565b808b606060039360051b8501826020820152826040820152015201918260021c928460208692601f199060031b16850101915b8282106118f8575050505f190191826116ae565b60808181602093208452019101906118e4565b634e487b7160e01b8b52601160045260248bfd5b634e487b7160e01b8a52601160045260248afd5b63e7c0615d60e01b8a526734b73a32b934b7b960c11b6004526024869052604452606489fd5b6119639150612cbf565b61163e565b634e487b7160e01b8f52601160045260248ffd5b916115b061129b926119986115b8969561028489013590613095565b6115a1565b6313ebc0f360e01b8d52600485905260245260448cfd5b50346109cb5760603660031901126109cb576004356001600160401b0381116109c95761036060031982360301126109c95760243590604435906001600160401b0382116109c1578160040161014060031984360301126109bd57611a1b826004016138b6565b9190938487528660205260408720868852602052611a3e60016040892001612cdc565b93845160118110156109a557600e1061097057608061ffff6040611a628a8a613d6b565b01511694019361ffff85511680821015611e3157508335945161ffff16611a88906130ee565b611a956024850186612ba9565b91611aa09388613101565b6102a4820135611aaf9161306b565b6101a401356044820193611ac38585612bde565b80611acd91612c4d565b95611ad89086612bde565b60208101611ae591612ba9565b90611aee61319c565b50611af761319c565b50611b02888461427e565b611b0b90614115565b97611b1793898761327e565b6064830135611b268187613247565b866084860194611b368689612bde565b80611b4091612c4d565b90611b4b888b612bde565b60208101611b5891612ba9565b94611b6496919461331f565b60a4840135956040015163ffffffff16611b7d906130ee565b611b8a60c4860187612ba9565b91611b959389613101565b90611b9f91613040565b611ba99083612bde565b80611bb391612c4d565b611bbc9161338e565b60408101805190929190611bd8906001600160401b0316613421565b9460e48301359580871015611e0f576101048401936080611bf98689612c4d565b91909103611e005793611c41611c5694611c3c8b60a4999660ff966115948e60209f9e9c611c346080610124928160405191823720956130ee565b930190612ba9565b613015565b5193516001600160401b031695931692612c4d565b809160405197889687956308b9a7c960e01b8752600487015260248601526044850152608060648501528160848501528484013781810183018a9052601f01601f191681010301817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115611df5578591611dbb575b5061139b57600160808201908152600f8252602082019064ffffffffff42168252838652856020526040862085875260205260016040872001928051926011841015611da75765ffffffffff008554915160081b1663ffffffff60301b604084015160301b1692606063ffffffff60501b91015160501b169360ff60701b9051151560701b169460ff60701b199260ff63ffffffff60501b1992169060018060501b0319161716171617171790555f5160206142c85f395f51905f52604080516001815260026020820152a380f35b634e487b7160e01b88526021600452602488fd5b90506020813d602011611ded575b81611dd660209383612b41565b810103126109bd57611de790612d50565b5f611cd8565b3d9150611dc9565b6040513d87823e3d90fd5b637ca55c7760e01b8d5260048dfd5b6343406e5b60e11b8b52633632b0b360e11b600452602487905260445260648afd5b6313ebc0f360e01b8a52600491909152602452604488fd5b50346109cb5760803660031901126109cb576004356001600160401b0381116109c95761036060031982360301126109c957602435906044356001600160401b0381116109c157604060031982360301126109c15760643590611eaf8484600401613651565b9492959161ffff60808160a08598950151169201511690818110611ffe575050611edf611f5691600401856131d2565b6102c4830135610100860152916001600160401b03611f016102e48301612c97565b1660e086015263ffffffff60a0611f1b6103048401612cbf565b82166101c088018181529590936001600160401b0390611f3e9061032401612c97565b1661028089015260016103208901520151169061343d565b63ffffffff81511615611fd1575b63ffffffff9051169080610140840152816101a084015261020083015260ff611f8c826130ee565b1661022083015285610240830152155f14611fca5760075b60209161056560405192611fb88585612b41565b888452611fc58187612cd0565b6141f2565b6006611fa4565b8115611f64576303ec8ed560e21b8752666f75747075747360c81b60045260248290526044879052606487fd5b6313ebc0f360e01b8a52600452602452604488fd5b50346109cb576103a03660031901126109cb576024356004356103403660431901126109c55761038435612045612ea8565b5061204e612f62565b50818452836020526040842083855260205261206f60016040862001612cdc565b908151601181101561236d576002190161234c5761208f60448585613ec9565b61209960036141f2565b8015612335576044356001600160a01b038116810361231b575b6001600160a01b03163381900361231f57506120cf9083614208565b604051906120dc82612ab8565b6044356001600160a01b038116810361231b5782526064356001600160a01b038116810361231b576020830152608435604083015260a435606083015260c435608083015260e43561ffff8116810361231b5760a0830152610104359063ffffffff8216820361231b5760c08301918252610124356001600160401b0381168103610eb75760e08401526101443561010084015261016435610120840152610184356101408401526101a4356101608401526101c4356101808401526101e43563ffffffff81168103610eb7576101a08401526102043563ffffffff81168103610eb7576101c0840152610224356101e0840152610244356102008401526102643560ff81168103610eb75761022084015261028435916001600160401b0383168303610eb75761024084019283526102a4356001600160401b0381168103610eb3576102608501526102c4356001600160401b0381168103610eb3576102808501526102e43563ffffffff81168103610eb3576102a08501526103043563ffffffff81168103610eb3576102c08501526103243563ffffffff81168103610eb3576102e08501526103443563ffffffff81168103610eb35761030085015261036435908115158203610eb35763ffffffff6122c19181936103208801525116612c7f565b16808210156122f757506001600160401b031690526040516020916122e68383612b41565b8682526004845261056560046141f2565b6343406e5b60e11b885264656e74727960d81b600452602491909152604452606486fd5b8680fd5b632fb5dcad60e01b875233600452602452604486fd5b6064356001600160a01b03811681146120b3578680fd5b6024858351601181101561099357635d93ef5d60e11b825261099190612d35565b634e487b7160e01b86526021600452602486fd5b34612981576103c03660031901126129815760243560043561034036604319011261298157610384356001600160401b038111612981576123c6903690600401612a2c565b6103a4356001600160401b0381116129815780600401916101006003198336030112612981576123f4612ea8565b506123fd612f62565b50845f525f60205260405f20865f5260205261241e600160405f2001612cdc565b93845160118110156107565760031901612a095761243e60448888613ec9565b61244860046141f2565b80156129f2576044356001600160a01b0381168103612981575b6001600160a01b0316338190036129dc575061247e9086614208565b6040519261248b84612ab8565b6044356001600160a01b03811681036129815784526064356001600160a01b03811681036129815760208501526040840191608435835260a435606086015260c435608086015260e43561ffff811681036129815760a08601526101043563ffffffff811681036129815760c0860190815261012435966001600160401b03881688036129815760e0870197885261014435610100880152610164356101208801526101408701916101843583526101608801986101a4358a526101c4356101808a01526101e43563ffffffff81168103612981576101a08a01526102043563ffffffff81168103612981576101c08a0152610224356101e08a0152610200890198610244358a526102643560ff8116810361298157610220820152610284356001600160401b03811681036129815761024082019081526102a4356001600160401b0381168103612981576102608301526102c4356001600160401b0381168103612981576102808301526102e43563ffffffff81168103612981576102a08301526103043563ffffffff81168103612981576102c08301526103243563ffffffff81168103612981576102e08301526103443563ffffffff81168103612981576103008301526103643580151581036129815763ffffffff9b61268a9161032085015261267b368d8b612b64565b60208151910120905190612fe7565b51946126b960018060401b03871680956126ac60248c01359e8f9251166130ee565b61159460448d018a612ba9565b9051908181036129bb5750506126d9906126d38580612bde565b906131d2565b9160408301946126ef63ffffffff8751166130ee565b96600682901b6040600160461b0316916001600160401b031683036129a757600183019a8b84116129a75760068c901b9b6001600160fa1b038116036129a7578b8311612981578b1161298157810199039a61276861274e8d8c612c13565b63ffffffff60c087015116908961159460648d018a612ba9565b8b8103612985575051915161278691906001600160401b0316612c06565b604080516020810193845260c09290921b6001600160c01b03191690820152602881526127b4604882612b41565b519020925163ffffffff168360801c906127cd91612c2f565b9551906127da8782613247565b9060848701926127ea8486612bde565b806127f491612c4d565b906127ff8688612bde565b6020810161280c91612ba9565b9461281896919461331f565b6128229082612bde565b8061282c91612c4d565b6001600160401b039161283f919061338e565b604001511661284d90613421565b916128629083906001600160801b0316612c2f565b9588602011612981576128a36128ba976115949461289661289060c49560206128bf9f601f19019101612c13565b916130ee565b61159460e48a0187612ba9565b946128b360a48201358097613015565b0190612ba9565b613040565b601081526020810164ffffffffff42168152825f525f60205260405f20845f52602052600160405f20019180519160118310156107565765ffffffffff008454915160081b169063ffffffff60301b604084015160301b169163ffffffff60501b606085015160501b1693608060ff60701b910151151560701b169460ff60701b199260ff63ffffffff60501b1992169060018060501b0319161716171617171790555f5160206142c85f395f51905f52604080515f815260046020820152a3005b5f80fd5b8b906303ec8ed560e21b5f52636c6f737360e01b60045260245260445260645ffd5b634e487b7160e01b5f52601160045260245ffd5b6303ec8ed560e21b5f5264737461746560d81b60045260245260445260645ffd5b632fb5dcad60e01b5f523360045260245260445ffd5b6064356001600160a01b0381168114612462575f80fd5b8451601181101561075657635d93ef5d60e11b5f52612a2790612d35565b60245ffd5b9181601f84011215612981578235916001600160401b038311612981576020838186019501011161298157565b9181601f84011215612981578235916001600160401b038311612981576020808501948460051b01011161298157565b60a081019081106001600160401b03821117612aa457604052565b634e487b7160e01b5f52604160045260245ffd5b61034081019081106001600160401b03821117612aa457604052565b60e081019081106001600160401b03821117612aa457604052565b606081019081106001600160401b03821117612aa457604052565b6101a081019081106001600160401b03821117612aa457604052565b60c081019081106001600160401b03821117612aa457604052565b601f909101601f19168101906001600160401b03821190821017612aa457604052565b9192916001600160401b038211612aa45760405191612b8d601f8201601f191660200184612b41565b829481845281830111612981578281602093845f960137010152565b903590601e198136030182121561298157018035906001600160401b03821161298157602001918160051b3603831361298157565b903590603e1981360301821215612981570190565b818102929181159184041417156129a757565b919082018092116129a757565b359060208110612c21575090565b5f199060200360031b1b1690565b8115612c39570690565b634e487b7160e01b5f52601260045260245ffd5b903590601e198136030182121561298157018035906001600160401b0382116129815760200191813603831361298157565b63ffffffff5f199116019063ffffffff82116129a757565b356001600160401b03811681036129815790565b6101e43563ffffffff811681036129815790565b3563ffffffff811681036129815790565b60118210156107565752565b90604051612ce981612a89565b608060ff829454612cfc82821685612cd0565b64ffffffffff8160081c16602085015263ffffffff8160301c16604085015263ffffffff8160501c16606085015260701c161515910152565b601181101561075657600452565b9060118210156107565752565b5190811515820361298157565b919082039182116129a757565b91906001600160fb1b0381116129815760051b809282370190565b903590601e198136030182121561298157018035906001600160401b0382116129815760200191606082023603831361298157565b9190811015612dca576060020190565b634e487b7160e01b5f52603260045260245ffd5b9190811015612dca5760051b0190565b6001600160401b038111612aa45760051b60200190565b90612e0f82612dee565b612e1c6040519182612b41565b8281528092612e2d601f1991612dee565b0190602036910137565b8051821015612dca5760209160051b010190565b9080601f83011215612981578151612e6281612dee565b92612e706040519485612b41565b81845260208085019260051b82010192831161298157602001905b828210612e985750505090565b8151815260209182019101612e8b565b60405190612eb582612ab8565b5f610320838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e08201528261020082015282610220820152826102408201528261026082015282610280820152826102a0820152826102c0820152826102e0820152826103008201520152565b60405190612f6f82612a89565b5f6080838281528260208201528260408201528260608201520152565b356001600160a01b03811681036129815790565b35906001600160a01b038216820361298157565b359063ffffffff8216820361298157565b35906001600160401b038216820361298157565b359060ff8216820361298157565b818103612ff2575050565b6303ec8ed560e21b5f5266656e747269657360c81b60045260245260445260645ffd5b818103613020575050565b6303ec8ed560e21b5f52633632b0b360e11b60045260245260445260645ffd5b81810361304b575050565b6303ec8ed560e21b5f52631cdb1bdd60e21b60045260245260445260645ffd5b818103613076575050565b6303ec8ed560e21b5f5262195b9960ea1b60045260245260445260645ffd5b8181036130a0575050565b6303ec8ed560e21b5f52641cdd185c9d60da1b60045260245260445260645ffd5b8181036130cc575050565b6303ec8ed560e21b5f5265736f7572636560d01b60045260245260445260645ffd5b60015f1982011e61010103811c91110290565b939290919283600302906003820485036129a7571480159061317e575b61316f5790829060405192935b613136575050505090565b9091929360608260051b169081868637818501908152602082606003928701910137608083209360600192915f19019060021c8161312b565b637ca55c7760e01b5f5260045ffd5b506001600160ff1b03831683036129a757818360011b1c151561311e565b604051906131a982612ad4565b5f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b9190916131dd61319c565b5061018061324261323c60408401516132356131f98880612c4d565b9061320760208b018b612ba9565b92909161321261319c565b5061321b61319c565b5061322e613229838361427e565b614115565b809661327e565b9580612c4d565b90612c13565b910152565b6040015163ffffffff16808210156132685750600101806001116129a75790565b9063fe0a84fd60e01b5f5260045260245260445ffd5b9391909594929563ffffffff60408201511660010190816001116129a75763ffffffff60a06132c76132ba6132d1958460608701511690612c06565b8360808601511690612c06565b9201511690612c06565b958615613308576132fb6132ee613301969798935f933691612b64565b60208151910120926130ee565b91613101565b0361316f57565b8663fe0a84fd60e01b5f525f60045260245260445ffd5b9492969593919063ffffffff60408201511660010190816001116129a75763ffffffff60a06132c76132ba61335b958460608701511690612c06565b9182821015613378576132ee6133019697986132fb923691612b64565b5063fe0a84fd60e01b5f5260045260245260445ffd5b906133b1915f604080516133a181612aef565b828152826020820152015261427e565b62ffffff8160e01c161580159061340b575b6133fc57604051906133d482612aef565b60f881901c825260c081901c63ffffffff1660208301526001600160401b0316604082015290565b6334f2ed9160e21b5f5260045ffd5b50604081901c6001600160801b031615156133c3565b60208101908181116129a757601f019081116129a75760051c90565b81811015613449575050565b6343406e5b60e11b5f526737b832b930ba37b960c11b60045260245260445260645ffd5b610320809160018060a01b03815116845260018060a01b03602082015116602085015260408101516040850152606081015160608501526080810151608085015261ffff60a08201511660a085015263ffffffff60c08201511660c085015260018060401b0360e08201511660e085015261010081015161010085015261012081015161012085015261014081015161014085015261016081015161016085015261018081015161018085015263ffffffff6101a0820151166101a085015263ffffffff6101c0820151166101c08501526101e08101516101e085015261020081015161020085015260ff6102208201511661022085015260018060401b036102408201511661024085015260018060401b036102608201511661026085015260018060401b036102808201511661028085015263ffffffff6102a0820151166102a085015263ffffffff6102c0820151166102c085015263ffffffff6102e0820151166102e085015263ffffffff6103008201511661030085015201511515910152565b604051906135ff82612b0a565b5f610180838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201528261012082015282610140820152826101608201520152565b9161365a6135f2565b50613663612ea8565b9061366c612f62565b50613676846138b6565b9190919382956136868285613d6b565b91845f525f60205260405f20905f526020526136a7600160405f2001612cdc565b805160118110156107565761386a57506102408101936001600160a01b036136ce86612f8c565b16330361383d576136dd612f62565b5064ffffffffff60a08401511694604051956136f887612a89565b5f875260208701908152604087019663ffffffff7f00000000000000000000000000000000000000000000000000000000000000001680895260608201525f60808201529661375764ffffffffff83511663ffffffff83511690612c06565b8042116138275791604095939163ffffffff61377961ffff9997954290612d5d565b1690524264ffffffffff1690526001600160a01b039061379890612f8c565b16885260018060a01b0383511660208901526101a0820135848901526101e08201356060890152835190610200602083019301358352468583015260018060a01b037f000000000000000000000000000000000000000000000000000000000000000016606083015260808201526080815261381560a082612b41565b519020608087015201511660a0840152565b6364eb7cc960e01b5f524260045260245260445ffd5b61384685612f8c565b632fb5dcad60e01b5f908152336004526001600160a01b0391909116602452604490fd5b51601181101561075657635d93ef5d60e11b5f52612a2790612d35565b519060ff8216820361298157565b519061ffff8216820361298157565b519064ffffffffff8216820361298157565b6138be6135f2565b5060018060a01b037f00000000000000000000000000000000000000000000000000000000000000001691604051916020830146815284604085015260018060a01b0361390a83612fa0565b1660608501526001600160401b0361392460208401612fc5565b1660808501526040820135906002821015612981576024946101a09260a082015260ff61395360608601612fd9565b1660c082015260ff61396760808601612fd9565b1660e082015263ffffffff61397e60a08601612fb4565b166101008201526001600160401b0361399960c08601612fc5565b1661012082015263ffffffff6139b160e08601612fb4565b166101408201526001600160601b036139cd6101008601614293565b166101608201526001600160601b036139e96101208601614293565b166101808201526001600160601b03613a056101408601614293565b16818401526001600160601b03613a1f6101608601614293565b166101c08201526001600160601b03613a3b6101808601614293565b166101e0820152828401356102008201526101c08401356102208201526101e08401356102408201526102008401356102608201526102208401356102808201526102808152613a8d6102a082612b41565b51902094604051948580926306d9b8e360e51b82528860048301525afa928315613d60575f93613c3a575b506040518390613b8a9060208101906001600160a01b03613adc6102408701612fa0565b1682526001600160601b03613af46102608701614293565b16604082015261028085013560608201526102a085013560808201526102c085013560a08201526001600160401b03613b306102e08701612fc5565b1660c082015263ffffffff613b486103008701612fb4565b1660e08201526001600160401b03613b636103208701612fc5565b166101008201526101008152613b7b61012082612b41565b51902092610340810190612d85565b5f915b818310613bb8575050506101800151809103613ba65750565b63498c4db560e11b5f5260045260245ffd5b909193606090613bc9868585612dba565b35613be06020613bda898888612dba565b01612f8c565b90604051928352602083015260018060a01b0316604082015220936040613c08828585612dba565b0135613c19575b6001019190613b8d565b936040613c27868585612dba565b5f92835201356020526040902093613c0f565b9092506101a0813d8211613d58575b81613c576101a09383612b41565b810103126129815760405190613c6c82612b0a565b8051601381101561298157825260208101516013811015612981576020830152613c9860408201613887565b6040830152613ca960608201613887565b6060830152613cba60808201613895565b6080830152613ccb60a08201613895565b60a0830152613cdc60c08201612d50565b60c0830152613ced60e082016138a4565b60e0830152613cff61010082016138a4565b610100830152613d1261012082016138a4565b610120830152613d2561014082016138a4565b6101408301526101608101519063ffffffff8216820361298157610180916101608401520151610180820152915f613ab8565b3d9150613c49565b6040513d5f823e3d90fd5b91905f60a0604051613d7c81612b26565b828152826020820152826040820152826060820152826080820152015260405192636097133560e11b845280600485015281602485015260c08460448160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa938415613d60575f94613e16575b50606084015115613e01575050565b6316f72a1960e01b5f5260045260245260445ffd5b90935060c0813d60c011613ec1575b81613e3260c09383612b41565b810103126129815760405190613e4782612b26565b80516001600160a01b038116810361298157825260208101516001600160601b038116810361298157613eb59160a0916020850152613e8860408201613895565b6040850152613e9960608201612d50565b6060850152613eaa60808201613895565b6080850152016138a4565b60a0820152925f613df2565b3d9150613e25565b5f525f60205260405f20905f5260205260405f20549060405190602082019060018060a01b03613ef882612fa0565b1682526001600160a01b03613f0f60208301612fa0565b1660408401526040810135606084015260608101356080840152608081013560a084015260a08101359061ffff821682036129815761ffff610320921660c085015263ffffffff613f6260c08301612fb4565b1660e085015260018060401b03613f7b60e08301612fc5565b166101008501526101008101356101208501526101208101356101408501526101408101356101608501526101608101356101808501526101808101356101a085015263ffffffff613fd06101a08301612fb4565b166101c085015263ffffffff613fe96101c08301612fb4565b166101e08501526101e081013561020085015261020081013561022085015260ff6140176102208301612fd9565b1661024085015260018060401b036140326102408301612fc5565b1661026085015260018060401b0361404d6102608301612fc5565b1661028085015260018060401b036140686102808301612fc5565b166102a085015263ffffffff6140816102a08301612fb4565b166102c085015263ffffffff61409a6102c08301612fb4565b166102e085015263ffffffff6140b36102e08301612fb4565b1661030085015263ffffffff6140cc6103008301612fb4565b16828501520135918215158303612981578392151561034082015261034081526140f861036082612b41565b519020036141035750565b639c17c29b60e01b5f5260045260245ffd5b9061411e61319c565b5063ffffffff8260801c1663ffffffff8360601c1663ffffffff8460401c1663ffffffff8560201c1691600160405161415681612ad4565b63ffffffff8860c01c16815263ffffffff8860a01c1660208201528560408201528260608201528360808201528460a082015263ffffffff881660c08201529660e01c14938415946141e6575b5083156141da575b5082156141ce575b5081156141c2575b506133fc57565b6120009150115f6141bb565b6110001091505f6141b3565b6110001092505f6141ab565b6110001093505f6141a3565b601181101561075657600161157581921c161490565b90602082019161423564ffffffffff845116835f1461426d5763ffffffff806040850151165b1690612c06565b8042116138275761424c63ffffffff914290612d5d565b16911561426457604001525b64ffffffffff42169052565b60600152614258565b63ffffffff8060608501511661422e565b90602081036133fc5761429091612c13565b90565b35906001600160601b03821682036129815756fef4872070ba8fd1bc739ca3451810d0f16fc2d2284683bec7d7b1dd000a79a6bbad24168f42a3195942fc0347bc124db768b58bf356b1b2f47957f2143572aae9",
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
