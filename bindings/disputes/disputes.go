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
	Bin: "0x6101206040523461023b57604051601f61b04738819003918201601f19168301916001600160401b038311848410176101fe5780849260609460405283398101031261023b5780516001600160a01b0381169081810361023b5760208301516001600160a01b0381169390919084830361023b576040015190600382101561023b576100c09263ffffffff610100610096856102dd565b0151169063ffffffff6101206100ab866102dd565b0151169260805260a05260c05260e0526102dd565b6101008101805160011b6401fffffffe1661012083019263ffffffff845116806018029060188204036102275782018092116102275760e0015163ffffffff169081811015610212575050519051604051936157d2928386019263ffffffff908116929116906001600160401b038411878510176101fe576080958795615875873984526020840152604083015260608201520301905ff080156101f3576101005260405161533f9081610536823960805181818161046d015281816118290152611ab3015260a0518181816107e901528181611f3b01528181612ece015281816134880152614a6a015260c0518181816104d90152611fa3015260e051818181611058015281816111d5015281816118bd015281816136580152818161467101526147aa015261010051816138570152f35b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b6365d5b38160e01b5f5260045260245260445ffd5b634e487b7160e01b5f52601160045260245ffd5b5f80fd5b6040519061024082016001600160401b038111838210176101fe57604052565b61026761023f565b905f82525f60208301525f60408301525f60608301525f60808301525f60a08301525f60c08301525f60e08301525f6101008301525f6101208301525f6101408301525f6101608301525f6101808301525f6101a08301525f6101c08301525f6101e08301525f6102008301525f610220830152565b6102e561025f565b506003811015610521578015610460576001146103a75761030461025f565b5061030d61023f565b6004815260c86020820152603c6040820152601e6060820152601e6080820152607860a0820152607860c082015261021c60e08201526078610100820152600a610120820152620151806101408201526201518061016082015260146101808201526107086101a082015260016101c0820152670de0b6b3a76400006101e0820152662386f26fc100006102008201525f61022082015290565b6103af61025f565b506103b861023f565b60828152611f406020820152611c206040820152610e106060820152610e10608082015261546060a08201526201518060c082015261e10060e082015261384061010082015261038461012082015262093a8061014082015262278d006101608201526201518061018082015262093a806101a0820152600c6101c082015266b1a2bc2ec500006101e08201526611c37937e0800061020082015262f4240061022082015290565b5061046961025f565b5061047261023f565b60828152611f4060208201526201518060408201526201518060608201526201518060808201526203f48060a08201526212750060c0820152620a8c0060e08201526202a300610100820152612a3061012082015262278d0061014082015262ed4e006101608201526202a300610180820152622e24806101a0820152600c6101c0820152670de0b6b3a76400006101e082015266b1a2bc2ec5000061020082015262f4240061022082015290565b634e487b7160e01b5f52602160045260245ffdfe60806040526004361015610011575f80fd5b5f5f3560e01c806304fe4a04146121c457806309a7ad271461219d5780631b8b0b6d1461205a5780631e897afb14611ff55780631ee7ae0214611fc75780633233536314611f87578063338f85a514611f6a5780633b1bebd114611f2657806341213db214611d21578063477c600014611cb657806347876ba414611a70578063502af1de146118e15780635af05dcf146118a057806376cfcecd1461185857806380f5560514611813578063947335d41461177657806398fa26771461171b578063a5a9f73914611524578063a90f518b146113eb578063b19d7b951461138f578063b1eba0af14610bf2578063b479125714610b80578063b7a9f07f14610b1e578063b975c81e14610abd578063c74275ce146109d5578063d5d86497146106b7578063d9a550581461062a578063db2fbcd91461027d578063e0b0816b146101fe578063efa43b6f146101e25763f1c7f4301461016f575f80fd5b346101db576103a03660031901126101db576004356001600160401b0381116101de576103609060031990360301126101db576103403660431901126101db57610384356001600160401b0381116101de5760a09060031990360301126101db576101d861382a565b80f35b80fd5b5080fd5b50346101db576101f136612368565b50505050506101d861382a565b50346101db5761020d3661228c565b60405160c093929084906102218282612480565b36903782528160205260408220908252602052600260408220019061024960405180936133bf565b6102538383612480565b6040519190825b6006821061026757505050f35b602080600192855181520193019101909161025a565b50346101db5761028c3661228c565b9080835282602052604083208284526020526102ad60016040852001612741565b8051601181101561040457600e106105f557805160118110156104045715610418575b80516011811015610404576102e49061510d565b906102ef8282615123565b804211156103ee575081156103e45761030a600f5b82612735565b6020810164ffffffffff421681528386528560205260408620858752602052600160408720019180519160118310156103d0578354905160408381015160608501516080909501516001600160781b031990941660ff9096169590951760089290921b65ffffffffff00169190911760309490941b63ffffffff60301b169390931760509290921b63ffffffff60501b169190911790151560701b60ff60701b161790915580519115158252600160208301525f51602061531f5f395f51905f5291a380f35b634e487b7160e01b88526021600452602488fd5b61030a6010610304565b634442ac1960e11b865242600452602452604485fd5b634e487b7160e01b85526021600452602485fd5b508260a0604051610428816123dc565b8281528260208201528260408201528260608201528260808201520152604051636097133560e11b815281600482015282602482015260c08160448160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9081156105ea578491610526575b5060608101511561050f5760a064ffffffffff916104b9612a4a565b50015116604051906104ca826123f7565b848252602082015263ffffffff7f00000000000000000000000000000000000000000000000000000000000000001680604083015260608201528360808201526102d0565b60448484846316f72a1960e01b8352600452602452fd5b905060c0813d60c0116105e2575b8161054160c09383612480565b810103126105de5760405190610556826123dc565b80516001600160a01b03811681036105da5782526020810151906001600160601b03821682036105da5760a0916020840152610594604082016150fe565b60408401526105a560608201612a95565b60608401526105b6608082016150fe565b6080840152015164ffffffffff811681036105d65760a08201525f61049d565b8480fd5b8580fd5b8380fd5b3d9150610534565b6040513d86823e3d90fd5b8360249151601181101561061857635d93ef5d60e11b82526106169061230e565bfd5b50634e487b7160e01b81526021600452fd5b50346101db576104403660031901126101db576103403660431901126101db576103a4356001600160401b0381116101de5760409060031990360301126101db576103e4356001600160401b0381116101de5761068b90369060040161225c565b5050610424356001600160401b0381116101de576106ad90369060040161225c565b50506101d861382a565b50346101db576106c6366122a2565b936106d8908688979895949395613fe9565b9490936106e6838587614ce9565b6101808501516106f590614ff8565b6106fe86614f85565b92888b528a60205260408b208a8c5260205260408b20600201926102e088015163ffffffff1694608089015192845163ffffffff16946020015163ffffffff16956040519461074c866123ad565b8552602085019586526040808601978852516367ca56ad60e01b81526102006004820152998a99610783916102048c019190612aa2565b9260248a0161079191613384565b60a4890161079e916133bf565b878203600319016101648901526107b492612aa2565b93610184860152516101a48501525163ffffffff166101c48401525163ffffffff166101e48301520381600160a01b600190037f00000000000000000000000000000000000000000000000000000000000000001691815a93604094fa9182156109ca5786918793610981575b5063ffffffff60405192169081835283159287877fa9df86befe16fdb65559e9a09d323897a56c2533e8ab1713f538ef2f495ef1166040871594856020820152a36103208201511515149384610958575b505050501590815f1461094e5761088a600f82612735565b6020810164ffffffffff421681528386528560205260408620858752602052600160408720019180519160118310156103d0578354905160408381015160608501516080909501516001600160781b031990941660ff9096169590951760089290921b65ffffffffff00169190911760309490941b63ffffffff60301b169390931760509290921b63ffffffff60501b169190911790151560701b60ff60701b16179091558051918252602082018590525f51602061531f5f395f51905f5291a380f35b61088a6010610304565b9350909161096c575b50505f808080610872565b610300015163ffffffff161490505f80610961565b915091506040813d6040116109c2575b8161099e60409383612480565b810103126105da576109bb60206109b483613373565b9201612a95565b915f610821565b3d9150610991565b6040513d88823e3d90fd5b50346101db576104403660031901126101db576103403660431901126101db57610384356001600160401b0381116101de57610a1590369060040161222f565b6103c4356001600160401b0381116105de57610a3590369060040161222f565b906103e4356001600160401b0381116105da57610a5690369060040161225c565b90610404356001600160401b038111610ab957610a7790369060040161222f565b610424359790959194906001600160401b038911610ab55760806003198a36030112610ab5576101d898600401976103a43591602435600435613418565b8980fd5b8780fd5b50346101db576103e03660031901126101db576103403660431901126101db57610384356001600160401b0381116101de5760409060031990360301126101db576103a4356001600160401b0381116101de576106ad90369060040161225c565b50346101db576104003660031901126101db576103403660431901126101db57610384356001600160401b0381116101de57610b5e90369060040161222f565b50506103a4356001600160401b0381116101de576106ad90369060040161222f565b50346101db5760803660031901126101db576004356001600160401b0381116101de576103609060031990360301126101db576044356001600160401b0381116101de5760809060031990360301126101db576064356001600160401b0381116101de576106ad90369060040161225c565b50346101db57610c0136612368565b859493949291925085610320604051610c1981612412565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e08201528261020082015282610220820152826102408201528261026082015282610280820152826102a0820152826102c0820152826102e0820152826103008201520152610cc7612a4a565b508386528560205260408620858752602052610ce860016040882001612741565b92835160118110156103d0576009190161136e5784875260208781526040808920888a52825280892054905191819083016001600160a01b03610d2a88612526565b16815260208701936001600160a01b03610d4386612526565b1660408201526040880135606082015260608801356080820152608088013560a082015261ffff610d7660a08a0161253a565b1660c082015263ffffffff610d8d60c08a01612549565b1660e082015260018060401b03610da660e08a0161255a565b166101008201526101008801356101208201526101208801356101408201526101408801356101608201526101608801356101808201526101808801356101a082015263ffffffff610dfb6101a08a01612549565b166101c082015263ffffffff610e146101c08a01612549565b166101e08201526101e088013561020082015261020088013561022082015260ff610e426102208a0161256e565b1661024082015260018060401b03610e5d6102408a0161255a565b1661026082015260018060401b03610e786102608a0161255a565b1661028082015260018060401b03610e936102808a0161255a565b166102a082015263ffffffff610eac6102a08a01612549565b166102c082015263ffffffff610ec56102c08a01612549565b166102e082015263ffffffff610ede6102e08a01612549565b1661030082015263ffffffff610ef76103008a01612549565b16610320820152610f0b610320890161257c565b15156103408201526103408152610f2461036082612480565b5190200361135c5750610f37600a61510d565b90811561134e5750610f4884613884565b6001600160a01b0316338190036113385750610f648186615123565b80421161132257610f7b63ffffffff91429061482f565b1690156113185760408501525b610fa1602085019364ffffffffff421685523690612589565b91610fab83614b4b565b610fcf61022085019160ff835116908160018060401b036102408901511691614b7d565b600781901b906001600160f91b03811603611304578083036112e0575060ff9051168160071c610ffe81615279565b908a5b81811061124257505090611014916151f2565b61020084015190818103611220575050906110309136916124f0565b91600b845261103f600b61510d565b156111c1576040840163ffffffff8151169063ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168092106111b9575b50505b84875286602052604087208688526020526040872090600182019085519060118210156111a557610420945f5160206152ff5f395f51905f52979460209461116998946111739465ffffffffff008354915160081b169063ffffffff60301b60408b015160301b169063ffffffff60501b60608c015160501b169260ff60701b60808d0151151560701b169460ff60701b199260ff63ffffffff60501b1992169060018060501b0319161716171617171790556040518581019061114782856144bb565b610340815261115861036082612480565b51902090556040519687809661231c565b60a08501906144bb565b6104006103e0840152805191829182610400860152018484015e8181018301889052601f01601f19168101030190a380f35b634e487b7160e01b8a52602160045260248afd5b525f80611080565b6060840163ffffffff8151169063ffffffff7f000000000000000000000000000000000000000000000000000000000000000016809210611204575b5050611083565b525f806111fd565b634e487b7160e01b5f52602160045260245ffd5b6303ec8ed560e21b8a5265626c6f636b7360d01b600452602452604452606488fd5b6001600160f91b03811681036112cc57600181018082116112b8576001600160f91b03811681036112b8576112826112889160071b8360071b888a614ca2565b90614bf1565b83518210156112a457600582901b840160200152600101611001565b634e487b7160e01b8d52603260045260248dfd5b634e487b7160e01b8d52601160045260248dfd5b634e487b7160e01b8c52601160045260248cfd5b63e7c0615d60e01b8a5265626c6f636b7360d01b6004526024839052604452606489fd5b634e487b7160e01b8a52601160045260248afd5b6060850152610f88565b6364eb7cc960e01b895242600452602452604488fd5b632fb5dcad60e01b895233600452602452604488fd5b61135790613884565b610f48565b639c17c29b60e01b8952600452602488fd5b6024878551601181101561061857635d93ef5d60e11b82526106169061230e565b50346101db5760603660031901126101db576004356001600160401b0381116101de576103609060031990360301126101db576044356001600160401b0381116101de576101409060031990360301126101db576101d861382a565b50346101db576104003660031901126101db57602435906004356103403660431901126101de576103c4356001600160401b0381116115205761143290369060040161225c565b6103e43594906001600160401b0386116105d657604060031987360301126105d6576114726114618386613c85565b9290946103a43561038435876143a7565b610220830160ff81511660018110156114fd5750856101d896976114b361024087019163ffffffff8351166101c08901528361032089015260040187614947565b505261026084015160ff906114d9906114d4906001600160401b0316614cba565b614cd6565b1690526114e58361449f565b91604051946114f5602087612480565b878652614640565b6343406e5b60e11b8752641b195d995b60da1b6004526024526001604452606486fd5b8280fd5b50346101db576103a03660031901126101db5760243560043561034036604319011261152057610384356001600160401b0381116105de5761156a90369060040161225c565b9190818552846020526040852084865260205260ff6001604087200154169385601186101590816103d057600687149687158061170a575b6116f35750806116df57506116cb5784156116c1576115c460065b8285613898565b9190936115d08561483c565b966115fb886115de88614b4b565b60ff6102208a01511660018060401b036102408b01511691614b7d565b80880361169e575061162161160f88615279565b988860051b998a8860208301376151f2565b6102008701519081810361167d57505015611675576007935b604051966001600160fb1b031061167157602087896101d89a61166c948484013781010301601f198101885287612480565b614640565b8880fd5b60099361163a565b6303ec8ed560e21b8b52646e6f64657360d81b600452602452604452606489fd5b63e7c0615d60e01b8a52646e6f64657360d81b6004526024889052604452606489fd5b6115c460086115bd565b634e487b7160e01b86526021600452602486fd5b634e487b7160e01b81526021600452602490fd5b635d93ef5d60e11b8252602491906106169061230e565b5091505086879160088114156115a2565b50346101db5760803660031901126101db576004356001600160401b0381116101de576103609060031990360301126101db576044356001600160401b0381116101de5760409060031990360301126101db576101d861382a565b50346101db576104203660031901126101db576103403660431901126101db57610384356001600160401b0381116101de576117b690369060040161222f565b6103e4356001600160401b0381116105de576117d690369060040161222f565b6104043593916001600160401b0385116105da576117fb6101d895369060040161225c565b9490936103c435916103a43591602435600435612ac2565b50346101db57806003193601126101db576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346101db576118916001604060a0936118713661228c565b9061187a612a4a565b508252816020528282209082526020522001612741565b61189e604051809261231c565bf35b50346101db57806003193601126101db57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101db576103a03660031901126101db5760243560043561034036604319011261152057610384356001600160401b0381116105de57604060031982360301126105de576119318383613c85565b9161032082015115611a5c5761194a9060040182614947565b6102808201516102608301516001600160401b03918216911611611a42575050600f81526020810164ffffffffff42168152828552846020526040852084865260205260016040862001918051916011831015611a2e5765ffffffffff008454915160081b169063ffffffff60301b604084015160301b169163ffffffff60501b606085015160501b1693608060ff60701b910151151560701b169460ff60701b199260ff63ffffffff60501b1992169060018060501b0319161716171617171790555f51602061531f5f395f51905f52604080516001815260056020820152a380f35b634e487b7160e01b87526021600452602487fd5b916114e58293637fc000006103006101d898950152614b19565b635d93ef5d60e11b86526007600452602486fd5b5034611c90576040366003190112611c90576004356001600160401b038111611c9057806004016103606003198336030112611c90576024359160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000166040516020810190468252826040820152611af160608201866128d0565b6102808152611b026102a082612480565b51902090815f525f60205260405f20855f52602052611b26600160405f2001612741565b94855195601187101561120c578796600f03611be85760800151151592611b5161034486018761279a565b919095843b156116715788968793611ba5611bb993611b966040519c8d9b8c9a8b99637fd94ff560e01b8b5260048b015260248a0152604489015260648801906128d0565b6102446102a4870191016127e3565b6103c06103a48501526103c484019161287d565b03925af18015611bdd57611bcc57505080f35b81611bd691612480565b6101db5780f35b6040513d84823e3d90fd5b8091959293965051601181101561120c57601003611c945750611c109061034484019061279a565b9390823b15611c9057611c5195611c655f96928793604051998a98899788966328eac97f60e21b8852600488015260248701526102446044870191016127e3565b61016061014485015261016484019161287d565b03925af18015611c8557611c77575080f35b611c8391505f90612480565b005b6040513d5f823e3d90fd5b5f80fd5b51601181101561120c57635d93ef5d60e11b5f52611cb19061230e565b60245ffd5b34611c9057610420366003190112611c9057610340366043190112611c90576103c4356001600160401b038111611c9057611cf590369060040161225c565b5050610404356001600160401b038111611c9057611d1790369060040161225c565b5050611c8361382a565b34611c905736600319016103408112611c905761034013611c9057604051611d4881612412565b6004356001600160a01b0381168103611c905781526024356001600160a01b0381168103611c9057602082015260443560408201526064356060820152608435608082015260a43561ffff81168103611c905760a082015260c43563ffffffff81168103611c905760c082015260e4356001600160401b0381168103611c905760e082015261010435610100820152610124356101208201526101443561014082015261016435610160820152610184356101808201526101a43563ffffffff81168103611c90576101a08201526101c43563ffffffff81168103611c90576101c08201526101e4356101e0820152610204356102008201526102243560ff81168103611c9057610220820152610244356001600160401b0381168103611c9057610240820152610264356001600160401b0381168103611c9057610260820152610284356001600160401b0381168103611c90576102808201526102a43563ffffffff81168103611c90576102a08201526102c43563ffffffff81168103611c90576102c08201526102e43563ffffffff81168103611c90576102e08201526103043563ffffffff81168103611c9057610300820152610324358015158103611c905781611f1e91610320602094015261483c565b604051908152f35b34611c90575f366003190112611c90576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34611c9057611f78366122a2565b50505050505050611c8361382a565b34611c90575f366003190112611c9057602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34611c9057611fd53661228c565b905f525f60205260405f20905f52602052602060405f2054604051908152f35b34611c90576020366003190112611c90576004356001600160401b038111611c905761202590369060040161225c565b5f5b81811015611c835760019061205461204e6120478360051b8701876124be565b36916124f0565b306147e1565b01612027565b34611c90576103e0366003190112611c9057602435600435610340366043190112611c90576103c4356001600160401b038111611c905761209f90369060040161225c565b92825f525f60205260405f20815f5260205260ff600160405f20015416935f6011861015908161120c57600787149687158061218c575b6116f35750806116df575061120c57841561217e578461210d6120fc60075b8588613898565b9390956103a43561038435886143a7565b612145575b611c839415612136576006915b6040519461212e602087612480565b5f8652614640565b61213f8361449f565b9161211f565b60ff6102208401511694851561215c579450612112565b856343406e5b60e11b5f52633632b0b360e11b6004525f60245260445260645ffd5b8461210d6120fc60096120f5565b509150505f5f9160098114156120d6565b34611c90576103a0366003190112611c9057610340366043190112611c9057611c8361382a565b34611c90576103c0366003190112611c9057610340366043190112611c9057610384356001600160401b038111611c905761220390369060040161222f565b50506103a4356001600160401b038111611c9057610100906003199036030112611c9057611c8361382a565b9181601f84011215611c90578235916001600160401b038311611c905760208381860195010111611c9057565b9181601f84011215611c90578235916001600160401b038311611c90576020808501948460051b010111611c9057565b6040906003190112611c90576004359060243590565b906103c0600319830112611c90576004359160243591610340604319830112611c9057604491610384356001600160401b038111611c9057816122e79160040161222f565b909290916103a435906001600160401b038211611c905761230a9160040161222f565b9091565b601181101561120c57600452565b8051601181101561120c576080918291845264ffffffffff602082015116602085015263ffffffff604082015116604085015263ffffffff606082015116606085015201511515910152565b906103a0600319830112611c90576004359160243591610340604319830112611c905760449161038435906001600160401b038211611c905761230a9160040161222f565b606081019081106001600160401b038211176123c857604052565b634e487b7160e01b5f52604160045260245ffd5b60c081019081106001600160401b038211176123c857604052565b60a081019081106001600160401b038211176123c857604052565b61034081019081106001600160401b038211176123c857604052565b608081019081106001600160401b038211176123c857604052565b61010081019081106001600160401b038211176123c857604052565b60e081019081106001600160401b038211176123c857604052565b601f909101601f19168101906001600160401b038211908210176123c857604052565b6001600160401b0381116123c857601f01601f191660200190565b903590601e1981360301821215611c9057018035906001600160401b038211611c9057602001918136038313611c9057565b9291926124fc826124a3565b9161250a6040519384612480565b829481845281830111611c90578281602093845f960137010152565b35906001600160a01b0382168203611c9057565b359061ffff82168203611c9057565b359063ffffffff82168203611c9057565b35906001600160401b0382168203611c9057565b359060ff82168203611c9057565b35908115158203611c9057565b919082610340910312611c90576040516125a281612412565b6103206127308183956125b481612526565b85526125c260208201612526565b60208601526040810135604086015260608101356060860152608081013560808601526125f160a0820161253a565b60a086015261260260c08201612549565b60c086015261261360e0820161255a565b60e08601526101008101356101008601526101208101356101208601526101408101356101408601526101608101356101608601526101808101356101808601526126616101a08201612549565b6101a08601526126746101c08201612549565b6101c08601526101e08101356101e086015261020081013561020086015261269f610220820161256e565b6102208601526126b2610240820161255a565b6102408601526126c5610260820161255a565b6102608601526126d8610280820161255a565b6102808601526126eb6102a08201612549565b6102a08601526126fe6102c08201612549565b6102c08601526127116102e08201612549565b6102e08601526127246103008201612549565b6103008601520161257c565b910152565b601182101561120c5752565b9060405161274e816123f7565b608060ff82945461276182821685612735565b64ffffffffff8160081c16602085015263ffffffff8160301c16604085015263ffffffff8160501c16606085015260701c161515910152565b903590601e1981360301821215611c9057018035906001600160401b038211611c9057602001916060820236038313611c9057565b35906001600160601b0382168203611c9057565b60e0906001600160a01b036127f782612526565b1683526001600160601b0361280e602083016127cf565b1660208401526040818101359084015260608082013590840152608080820135908401526001600160401b0361284660a0830161255a565b1660a084015263ffffffff61285d60c08301612549565b1660c08401526001600160401b039061287790830161255a565b16910152565b916020908281520191905f5b8181106128965750505090565b90919260608060019286358152838060a01b036128b560208901612526565b16602082015260408781013590820152019401929101612889565b6001600160a01b036128e182612526565b1682526001600160401b036128f86020830161255a565b16602083015260408101356002811015611c9057610220918291604085015260ff6129256060830161256e565b16606085015260ff6129396080830161256e565b16608085015263ffffffff61295060a08301612549565b1660a08501526001600160401b0361296a60c0830161255a565b1660c085015263ffffffff61298160e08301612549565b1660e08501526001600160601b0361299c61010083016127cf565b166101008501526001600160601b036129b861012083016127cf565b166101208501526001600160601b036129d461014083016127cf565b166101408501526001600160601b036129f061016083016127cf565b166101608501526001600160601b03612a0c61018083016127cf565b166101808501526101a08101356101a08501526101c08101356101c08501526101e08101356101e08501526102008101356102008501520135910152565b60405190612a57826123f7565b5f6080838281528260208201528260408201528260608201520152565b91908201809211612a8157565b634e487b7160e01b5f52601160045260245ffd5b51908115158203611c9057565b908060209392818452848401375f828201840152601f01601f1916010190565b9796939498929095915f610320604051612adb81612412565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e08201528261020082015282610220820152826102408201528261026082015282610280820152826102a0820152826102c0820152826102e0820152826103008201520152612b89612a4a565b50885f525f60205260405f20875f52602052612baa600160405f2001612741565b958651601181101561120c57600a190161332457895f525f60205260405f20885f5260205260405f205460405160208101916044359160018060a01b0383168303611c90576001600160a01b038381168552606435949085168503611c90576001600160a01b0385166040830152608435606083015260a435608083015260c43560a083015260e43561ffff81168103611c905761ffff1660c08301526101043563ffffffff81168103611c905763ffffffff1660e0830152610124356001600160401b0381168103611c90576001600160401b03166101008301526101443561012083015261016435610140830152610184356101608301526101a4356101808301526101c4356101a08301526101e43563ffffffff81168103611c905763ffffffff166101c08301526102043563ffffffff81168103611c905763ffffffff166101e083015261022435610200830152610244356102208301526102643560ff81168103611c905760ff16610240830152610284356001600160401b0381168103611c90576001600160401b039081166102608401526102a4359081168103611c90576001600160401b039081166102808401526102c4359081168103611c90576001600160401b03166102a08301526102e43563ffffffff81168103611c905763ffffffff166102c08301526103043563ffffffff81168103611c905763ffffffff166102e08301526103243563ffffffff81168103611c905763ffffffff166103008301526103443563ffffffff81168103611c905763ffffffff1661032083015261036435918215158303611c9057839215156103408201526103408152612e1961036082612480565b519020036133125750612e2c600b61510d565b9182156132fc57506001600160a01b0381168103611c90575b6001600160a01b0316338190036132e65750612e618189615123565b8042116132d057612e7863ffffffff91429061482f565b1690156132c65760408801525b4264ffffffffff1691602088019183835236612ea2906044612589565b9a8b8684612eae61487c565b50612eb892614ce9565b604051637ededf6960e01b8152602060048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316969093879185918291612f0e91602484019190612aa2565b03815a9361010094fa978815611c85578c935f99613295575b50612f3184614b4b565b91612f5761022086019561024060ff8851169101948160018060401b0387511691614b7d565b80851015613273575090612f7b91612f6f8c8b614bf1565b8560ff88511691614c16565b6102008d01519081810361325257505051915160011b60fe8116926001600160401b0316906101fe168303612a8157612fb4921b612a74565b9160ff6040870151169360206102608c019560018060401b03875116926040519384926308b9a7c960e01b8452600484015260248301528660448301526080606483015281806130098d60848301908d612aa2565b03915afa908115611c85575f91613218575b501561315357505060208a101561312d576001600160fb1b0381168103612a81576001600160401b0390613053908b9060051b612a74565b16610280880181905290516001600160401b0316908181101561310a5750506001600160fe1b0388168803612a815761309d8363ffffffff926130db956130eb9b60021b91614ca2565b9035908260e01b821691600482106130ed575b505063ff00ff0062ff00ff8260e81c169160d81c16178060101c9060101b1716610300860152614b19565b916040519461212e602087612480565b565b9091508260e01b918360e01b9060040360031b1b16165f806130b0565b6343406e5b60e11b5f5266195b195b595b9d60ca1b60045260245260445260645ffd5b6343406e5b60e11b5f908152636c616e6560e01b60045260248b90526020604452606490fd5b979a509597509495945050505050600f83528152825f525f60205260405f20845f52602052600160405f200191805191601183101561120c5765ffffffffff008454915160081b169063ffffffff60301b604084015160301b169163ffffffff60501b606085015160501b1693608060ff60701b910151151560701b169460ff60701b199260ff63ffffffff60501b1992169060018060501b0319161716171617171790555f51602061531f5f395f51905f52604080516001815260026020820152a3565b90506020813d60201161324a575b8161323360209383612480565b81010312611c905761324490612a95565b5f61301b565b3d9150613226565b6303ec8ed560e21b5f5264626c6f636b60d81b60045260245260445260645ffd5b846343406e5b60e11b5f5264626c6f636b60d81b60045260245260445260645ffd5b6132b89199506101003d81116132bf575b6132b08183612480565b8101906148b8565b975f612f27565b503d6132a6565b6060880152612e85565b6364eb7cc960e01b5f524260045260245260445ffd5b632fb5dcad60e01b5f523360045260245260445ffd5b90506001600160a01b0381168114612e45575f80fd5b639c17c29b60e01b5f5260045260245ffd5b8651601181101561120c57635d93ef5d60e11b5f52611cb19061230e565b60068210156133515701905f90565b634e487b7160e01b5f52603260045260245ffd5b519060ff82168203611c9057565b519063ffffffff82168203611c9057565b63ffffffff6060809260018060401b03815116855260018060401b036020820151166020860152826040820151166040860152015116910152565b905f905b600682106133d057505050565b60016020819285548152019301910190916133c3565b9035601e1982360301811215611c90570160208101919035906001600160401b038211611c90578136038313611c9057565b9998909a9396949592979161342f60448d8d613fe9565b9a9061343c8b8483614ce9565b8c5f525f6020528d60405f20905f5260205260405f209860068b10156138015760028a019861346b8c8b613342565b90549060031b1c6137ef578c968c9160806134cd60018060a01b037f0000000000000000000000000000000000000000000000000000000000000000169a60405195869283926329d5635f60e21b84526040600485015260448401908d612aa2565b90602483015203818c5afa928315611c85575f93613779575b508a35996134f6948b9487614d33565b6134ff90614f85565b60405163e5ee575d60e01b81526101c060048201529a9092613526916101c48d0191612aa2565b918960248c015260448b0161353a91613384565b61354760c48b01886133bf565b898203600319016101848b015261355d92612aa2565b878103600319016101a489015291825261357a60208401846133e6565b6020840160809052608084019061359092612aa2565b61359d60408501856133e6565b84830360408601526135af9291612aa2565b926060810135601e1982360301811215611c905701602081019290356001600160401b038111611c90578060051b918236038513611c90578086036060909101528085526001600160fb1b0310611c90576020888286829694839585809a0137010301915afa938415611c85575f94613745575b508261362e91613342565b81549060031b9085821b915f19901b19161790556001606085019163ffffffff83511663ffffffff7f00000000000000000000000000000000000000000000000000000000000000001680911061373d575b500193805193601185101561120c577f5494fa49c6c16fb606ca63e1bd42bf96afa8bab655205d2068094d150a909bc59560e09561373a9482549065ffffffffff00602087015160081b169163ffffffff60301b604088015160301b169163ffffffff60501b905160501b169260ff60701b6080890151151560701b169460ff60701b199260ff63ffffffff60501b1992169060018060501b0319161716171617171790556040519384526020840152604083019061231c565ba3565b83525f613680565b9093506020813d602011613771575b8161376160209383612480565b81010312611c9057519282613623565b3d9150613754565b9092506080813d6080116137e7575b8161379560809383612480565b81010312611c90576060604051916137ac8361242e565b6137b581613365565b83526137c360208201613365565b60208401526137d460408201613373565b604084015201516060820152915f6134e6565b3d9150613788565b50505050505050505050505050505050565b6343406e5b60e11b5f908152661bdc195c985b9960ca1b60045260248c90526006604452606490fd5b6130eb613836366124a3565b6138436040519182612480565b368152365f60208301375f368201602001527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166147e1565b356001600160a01b0381168103611c905790565b91905f6103206040516138aa81612412565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e08201528261020082015282610220820152826102408201528261026082015282610280820152826102a0820152826102c0820152826102e0820152826103008201520152613958612a4a565b50825f525f60205260405f20815f52602052613979600160405f2001612741565b928351601181101561120c57601184101561120c57839003613c67575f525f60205260405f20905f5260205260405f20549060405160208101926044359160018060a01b038316808403611c90578552606435946001600160a01b038616808703611c90576040830152608435606083015260a435608083015260c43560a083015260e43561ffff8116809103611c905760c08301526101043563ffffffff8116809103611c905760e0830152610124356001600160401b03811690819003611c90576101008301526101443561012083015261016435610140830152610184356101608301526101a4356101808301526101c4356101a08301526101e43563ffffffff8116809103611c90576101c08301526102043563ffffffff8116809103611c90576101e083015261022435610200830152610244356102208301526102643560ff8116809103611c9057610240830152610284356001600160401b03811690819003611c90576102608301526102a4356001600160401b03811690819003611c90576102808301526102c4356001600160401b03811690819003611c90576102a08301526102e43563ffffffff8116809103611c90576102c08301526103043563ffffffff8116809103611c90576102e08301526103243563ffffffff8116809103611c90576103008301526103443563ffffffff8116809103611c90576103208301526103643591821515809303611c905783926103408201526103408152613ba961036082612480565b519020036133125750600e90613bbe8361510d565b938415613c5f5750915b141580613c4c575b613c285750613bdf8183615123565b8042116132d057613bf663ffffffff91429061482f565b169015613c1e5760408201525b64ffffffffff42166020820152613c1b366044612589565b91565b6060820152613c03565b632fb5dcad60e01b5f908152336004526001600160a01b0391909116602452604490fd5b50336001600160a01b0382161415613bd0565b905091613bc8565b8351601181101561120c57635d93ef5d60e11b5f52611cb19061230e565b905f610320604051613c9681612412565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e08201528261020082015282610220820152826102408201528261026082015282610280820152826102a0820152826102c0820152826102e0820152826103008201520152613d44612a4a565b50815f525f60205260405f20815f52602052613d65600160405f2001612741565b918251601181101561120c5760061901613fcb575f525f60205260405f20905f5260205260405f205460405160208101916044359160018060a01b038316808403611c90578452606435936001600160a01b038516808603611c90576040830152608435606083015260a435608083015260c43560a083015260e43561ffff8116809103611c905760c08301526101043563ffffffff8116809103611c905760e0830152610124356001600160401b03811690819003611c90576101008301526101443561012083015261016435610140830152610184356101608301526101a4356101808301526101c4356101a08301526101e43563ffffffff8116809103611c90576101c08301526102043563ffffffff8116809103611c90576101e083015261022435610200830152610244356102208301526102643560ff8116809103611c9057610240830152610284356001600160401b03811690819003611c90576102608301526102a4356001600160401b03811690819003611c90576102808301526102c4356001600160401b03811690819003611c90576102a08301526102e43563ffffffff8116809103611c90576102c08301526103043563ffffffff8116809103611c90576102e08301526103243563ffffffff8116809103611c90576103008301526103443563ffffffff8116809103611c90576103208301526103643591821515809303611c905783926103408201526103408152613f8c61036082612480565b519020036133125750613f9f600761510d565b918215613fc457505b6001600160a01b0316338190036132e65750613bdf8183615123565b9050613fa8565b8251601181101561120c57635d93ef5d60e11b5f52611cb19061230e565b909291925f610320604051613ffd81612412565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e08201528261020082015282610220820152826102408201528261026082015282610280820152826102a0820152826102c0820152826102e08201528261030082015201526140ab612a4a565b50815f525f60205260405f20815f526020526140cc600160405f2001612741565b918251601181101561120c57600d1901613fcb575f525f60205260405f20905f5260205260405f20549260405193806020860160018060a01b0361410f85612526565b16815260208401966001600160a01b0361412889612526565b1660408201526040850135606082015260608501356080820152608085013560a082015261ffff61415b60a0870161253a565b1660c082015263ffffffff61417260c08701612549565b1660e082015260018060401b0361418b60e0870161255a565b166101008201526101008501356101208201526101208501356101408201526101408501356101608201526101608501356101808201526101808501356101a082015263ffffffff6141e06101a08701612549565b166101c082015263ffffffff6141f96101c08701612549565b166101e08201526101e085013561020082015261020085013561022082015260ff614227610220870161256e565b1661024082015260018060401b03614242610240870161255a565b1661026082015260018060401b0361425d610260870161255a565b1661028082015260018060401b03614278610280870161255a565b166102a082015263ffffffff6142916102a08701612549565b166102c082015263ffffffff6142aa6102c08701612549565b166102e082015263ffffffff6142c36102e08701612549565b1661030082015263ffffffff6142dc6103008701612549565b166103208201526142f0610320860161257c565b1515610340820152610340815261430961036082612480565b51902003613312575061431c600e61510d565b938415614398575061432d81613884565b505b6143398483615123565b938442116143815763ffffffff614356613c1b949596429061482f565b1690156143775760408401525b64ffffffffff421660208401523690612589565b6060840152614363565b846364eb7cc960e01b5f524260045260245260445ffd5b6143a190613884565b5061432f565b9290916143b38461483c565b936143bd81614b4b565b956102208201936143e48760ff8751169961024086019a60018060401b038c511691614b7d565b8087101561447e5750610200916143fd91888887614c16565b91019081519081810361445e5750505260ff831660ff8251160360ff8111612a815760ff16905282516001600160401b0316906001600160ff1b0383168303612a81576001600160401b03926144599260019190911b1b612a74565b169052565b6303ec8ed560e21b5f52636e6f646560e01b60045260245260445260645ffd5b866343406e5b60e11b5f52636e6f646560e01b60045260245260445260645ffd5b60ff610220600392015116115f146144b657600890565b600a90565b610320809160018060a01b03815116845260018060a01b03602082015116602085015260408101516040850152606081015160608501526080810151608085015261ffff60a08201511660a085015263ffffffff60c08201511660c085015260018060401b0360e08201511660e085015261010081015161010085015261012081015161012085015261014081015161014085015261016081015161016085015261018081015161018085015263ffffffff6101a0820151166101a085015263ffffffff6101c0820151166101c08501526101e08101516101e085015261020081015161020085015260ff6102208201511661022085015260018060401b036102408201511661024085015260018060401b036102608201511661026085015260018060401b036102808201511661028085015263ffffffff6102a0820151166102a085015263ffffffff6102c0820151166102c085015263ffffffff6102e0820151166102e085015263ffffffff6103008201511661030085015201511515910152565b9391909492614658906146538184612735565b61510d565b15614796576040810163ffffffff8151169063ffffffff7f00000000000000000000000000000000000000000000000000000000000000001680921061478e575b50505b835f525f60205260405f20855f5260205260405f209060018201815194601186101561120c5761475e61116995610420956020945f5160206152ff5f395f51905f5299815465ffffffffff00888a015160081b169063ffffffff60301b60408b015160301b169063ffffffff60501b60608c015160501b169260ff60701b60808d0151151560701b169460ff60701b199260ff63ffffffff60501b1992169060018060501b0319161716171617171790556040518581019061114782856144bb565b6104006103e0840152805191829182610400860152018484015e5f828201840152601f01601f19168101030190a3565b525f80614699565b6060810163ffffffff8151169063ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168092106147d9575b505061469c565b525f806147d2565b5f918291602082519201905af43d15614827573d906147ff826124a3565b9161480d6040519384612480565b82523d5f602084013e5b1561481f5750565b602081519101fd5b606090614817565b91908203918211612a8157565b61022060ff916101e08101511561486e570151166002198101908111612a815760048110156148685790565b50600490565b015116600581116148685790565b6040519061488982612449565b5f60e0838281528260208201528260408201528260608201528260808201528260a08201528260c08201520152565b9081610100910312611c905760e0604051916148d383612449565b6148dc81613365565b83526148ea60208201613365565b60208401526148fb60408201613365565b604084015261490c60608201613365565b606084015261491d60808201613365565b608084015261492e60a08201613365565b60a084015260c081015160c0840152015160e082015290565b91909161495261487c565b50614961610180820151614ff8565b9260408201519363ffffffff6101c08401511663ffffffff6040830151166001019081600111612a81576149b76149a66149c99363ffffffff60608701511690612a74565b63ffffffff60808601511690612a74565b9063ffffffff60a085015116916152d3565b916149d481806124be565b6020839892980135601e1984360301811215611c90578301803591906001600160401b038311611c9057602001908260051b36038213611c9057614a669961010097614a4397614a2396615158565b614a3061204782806124be565b602081519101206101e0850152806124be565b604051637ededf6960e01b81526020600482015295869283926024840191612aa2565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa928315611c85575f93614af8575b5060c083018051600160201b811015614aca5750516001600160401b03166102609190910152565b6343406e5b60e11b5f90815267656c656d656e747360c01b600452602491909152600160201b604452606490fd5b614b129193506101003d81116132bf576132b08183612480565b915f614aa2565b600160ff60a08301511611908115614b3c575b5015614b3757600c90565b600e90565b6040915060e00151115f614b2c565b6101e0810151614b63576101a0015163ffffffff1690565b6102600151614b7a906001600160401b0316614cba565b90565b919083614b8c9195949561482f565b600181901b92906001600160ff1b03811603612a8157614bb0906001841b90612a74565b5f19810192908311612a8157600185901b946001600160ff1b03811603612a8157600192614be192861b911c61482f565b921b808311614bed5750565b9150565b90608003614c0757608090816040519182372090565b637ca55c7760e01b5f5260045ffd5b93929091928360030290600382048503612a815714801590614c84575b614c075790829060405192935b614c4b575050505090565b9091929360608260051b169081868637818501908152602082606003928701910137608083209360600192915f19019060021c81614c40565b506001600160ff1b0383168303612a8157818360011b1c1515614c33565b90939293848311611c90578411611c90578101920390565b6020810190818111612a8157601f01908111612a815760051c90565b60015f1982011e61010103811c91110290565b916101e091614cf99136916124f0565b6020815191012091015190818103614d0f575050565b6303ec8ed560e21b5f526737b832b930ba37b960c11b60045260245260445260645ffd5b9493929695919096614d49610180870151614ff8565b91600360ff8a511614614e69575080614e47575060ff87511660038111614e3d5780614e0a575050604063ffffffff610140816101a088015116960151955b16960163ffffffff81511687811015614de6575095614db363ffffffff614db9969798511691614cd6565b91614c16565b818103614dc4575050565b6303ec8ed560e21b5f5265736f7572636560d01b60045260245260445260645ffd5b87906343406e5b60e11b5f5265736f7572636560d01b60045260245260445260645ffd5b60409163ffffffff91600103614e2c5781836101009201511696015195614d88565b816060809201511696015195614d88565b5050505050509050565b63e7c0615d60e01b5f52647461626c6560d81b6004526024525f60445260645ffd5b96979094929560408063ffffffff9296949601519201511663ffffffff6040860151166001019182600111612a815785614ec98a93614eb78a9663ffffffff6060614ecf9c01511690612a74565b9063ffffffff608085015116916152d3565b91615158565b60405192614edc846123ad565b5f845260208401935f855260408101945f865260408403614f7657614f0184846152b7565b604081901c6001600160b81b0316614f76576001600160401b03811690915260f81c90819052600110614f765781602011611c9057614f4791601f1901906020016152b7565b809252818103614f55575050565b6303ec8ed560e21b5f52647461626c6560d81b60045260245260445260645ffd5b6334f2ed9160e21b5f5260045ffd5b5f6060604051614f948161242e565b828152826020820152826040820152015260018060401b0360e0820151169060018060401b03610280820151169063ffffffff6102c0816102a084015116920151169160405193614fe48561242e565b845260208401526040830152606082015290565b905f60c060405161500881612465565b8281528260208201528260408201528260608201528260808201528260a0820152015263ffffffff8260801c1663ffffffff8360601c1663ffffffff8460401c1663ffffffff8560201c1691600160405161506281612465565b63ffffffff8860c01c16815263ffffffff8860a01c1660208201528560408201528260608201528360808201528460a082015263ffffffff881660c08201529660e01c14938415946150f2575b5083156150e6575b5082156150da575b5081156150ce575b50614f7657565b6120009150115f6150c7565b6110001091505f6150bf565b6110001092505f6150b7565b6110001093505f6150af565b519061ffff82168203611c9057565b601181101561120c57600161157581921c161490565b9063ffffffff80614b7a9364ffffffffff602082015116935f1461514e5760400151165b1690612a74565b6060015116615147565b9492969593919063ffffffff6040820151166001019081600111612a815763ffffffff60a06151a16151946151ab958460608701511690612a74565b8360808601511690612a74565b9201511690612a74565b91828210156151dc576151c86151d5969798614db39236916124f0565b6020815191012092614cd6565b03614c0757565b5063fe0a84fd60e01b5f5260045260245260445ffd5b906020820191818151905b615208575050505190565b805f606060039360051b8501826020820152826040820152015201918260021c928460208692601f199060031b16850101915b82821061524f575050505f190191826151fd565b608081816020932084520191019061523b565b6001600160401b0381116123c85760051b60200190565b906003820191828111612a815761528f83615262565b9261529d6040519485612480565b8084526152ac601f1991615262565b013660208501378252565b3590602081106152c5575090565b5f199060200360031b1b1690565b9091808310156152e8575090614b7a91612a74565b8263fe0a84fd60e01b5f5260045260245260445ffdfef4872070ba8fd1bc739ca3451810d0f16fc2d2284683bec7d7b1dd000a79a6bbad24168f42a3195942fc0347bc124db768b58bf356b1b2f47957f2143572aae96101003461010557601f6157d238819003918201601f19168301916001600160401b0383118484101761010957808492608094604052833981010312610105578051906001600160a01b03821682036101055760208101516001600160a01b03811681036101055761007f60606100786040850161011d565b930161011d565b9260805260a05260c05260e0526040516156a3908161012f823960805181818161026d01528181614aea01528181614bfd01526150e6015260a0518181816120fc01528181612c3d0152614784015260c05181614a1c015260e05181818161034d015281816104d601528181610a7901528181610bee01528181612ac40152612bd90152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b519063ffffffff821682036101055756fe60806040526004361015610011575f80fd5b5f5f3560e01c806304fe4a04146130e057806309a7ad2714612d76578063338f85a514612632578063477c60001461245a57806398fa2677146122b2578063b19d7b9514611e24578063b479125714611b5f578063b7a9f07f14611675578063b975c81e1461125e578063d9a5505814610ce4578063efa43b6f1461070b5763f1c7f4301461009e575f80fd5b34610708576103a0366003190112610708576004356001600160401b0381116107065780600401610360600319833603011261070257602435916103403660431901126106fe5761038435906001600160401b0382116106fa57816004019160a060031982360301126106f65761011484614beb565b50936101208686613e0a565b949093610344823591016101348185613ba8565b8091508310156106d35750604485013560248601946101538686613929565b8091508310156106b05750606460848801359701956101728787613929565b80915089101561068a57506101af6101a161018d8389613929565b929060405192839160208301958691613b57565b03601f1981018352826138b5565b51902060406101c8876101c28887613ba8565b90613bdd565b0135908181036106685750506101fb836101f56101eb6101a161018d8c8c613929565b5190209389613929565b90613c01565b3590818103610645575050600184018085116106315761021a90613c28565b928c5b858111156105f35750505060405190633aa5fb5d60e21b8252604482018a60048401526040602484015283518091528c83606481016020870193835b8181106105d55750929350909150819003817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156105ca578c928d9261055b575b506102b28787613929565b90508281036105365750876102ce6102d994936102d393613973565b613986565b90613c5a565b5161ffff60a088015116908181036105215750509161030061030c9594926101f594613c5a565b51610160870152613929565b3561020082015260405190602061032381846138b5565b868352600284526103346002615516565b156104c2576040840163ffffffff8151169063ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168092106104ba575b50505b8487528681526040808820878952825287208451916001820160118410156104a657936104a09363ffffffff6104669794818a61048c968f5f5160206156635f395f51905f529d9b64ffffffffff91508054958385019165ffffffffff00835160081b169960408701968860301b885160301b16606082019a60808b60501b8d5160501b1693019d8e60ff60701b9051151560701b169460ff60701b199260ff8e60501b1992169060018060501b03191617161716171717905560405184810190610443828d614564565b6103408152610454610360826138b5565b51902090556040519d8e809e51613b2a565b5116908b01525116604089015251166060870152511515608086015260a0850190614564565b6104006103e0840152610400830190613a5a565b0390a380f35b634e487b7160e01b8a52602160045260248afd5b525f80610375565b6060840163ffffffff8151169063ffffffff7f000000000000000000000000000000000000000000000000000000000000000016809210610505575b5050610378565b525f806104fe565b634e487b7160e01b5f52602160045260245ffd5b6313ebc0f360e01b8c5260045260245260448afd5b63e7c0615d60e01b8e52666469676573747360c81b600452602452604482905260648dfd5b925090503d808d843e61056e81846138b5565b82016060838203126105c65782516001600160401b0381116105c25781610596918501613c6e565b5060208301516001600160401b0381116105c2576040916105b8918501613c6e565b920151905f6102a7565b8d80fd5b8c80fd5b6040513d8e823e3d90fd5b92509250602080600192865181520194019101928f92869294610259565b610601816101c28486613ba8565b3561060c8287613c5a565b525f19811461061d5760010161021d565b634e487b7160e01b8e52601160045260248efd5b634e487b7160e01b8d52601160045260248dfd5b6303ec8ed560e21b8e52666469676573747360c81b60045260245260445260648cfd5b6303ec8ed560e21b8f526567726f75707360d01b60045260245260445260648dfd5b6343406e5b60e11b8e52673837b9b4ba34b7b760c11b600452602489905260445260648dfd5b6343406e5b60e11b8d5264067726f75760dc1b600452602483905260445260648cfd5b6343406e5b60e11b8b52641c9bdd5b9960da1b600452602483905260445260648afd5b8580fd5b8480fd5b8380fd5b8280fd5b505b80fd5b5034610708576103a03660031901126107085760243560043561034036604319011261070257610384356001600160401b0381116106fe57610751903690600401613784565b610759613ccb565b50610762613d85565b50828552846020526040852084865260205261078360016040872001613ac3565b9182516011811015610cd05760011901610c9b576107a3604486866151ed565b6107ad6002615516565b8015610c84576044356001600160a01b0381168103610c6a575b6001600160a01b031633819003610c6e57506107e3908461552c565b604051916107f083613810565b6044356001600160a01b0381168103610c6a5783526064356001600160a01b0381168103610c6a576020840152608435604084015260a435606084015260c435608084015260e43561ffff81168103610c6a5760a084019081526101043563ffffffff81168103610c665760c08501908152610124356001600160401b0381168103610c625760e086015261010085016101443581526101208601610164358152610184356101408801526101a4356101608801526101c4356101808801526101e43563ffffffff81168103610c5e576101a08801526102043563ffffffff81168103610c5e576101c0880152610224356101e08801526102008701926102443584526102643560ff811681036105c657610220890152610284356001600160401b03811681036105c6576102408901526102a4356001600160401b03811681036105c6576102608901526102c4356001600160401b03811681036105c6576102808901526102e43563ffffffff811681036105c6576102a08901526103043563ffffffff811681036105c6576102c08901526103243563ffffffff811681036105c6576102e08901526103443563ffffffff811681036105c6576103008901526103643580151581036105c657610320890152516109d49063ffffffff16613a17565b60061b643fffffffc016808603610c255750610a519594939291610a499161ffff610a0036888a6138f3565b60208151910120955116915190516040519160208301938d85526040840152606083015285608083015260a082015260a08152610a3e60c0826138b5565b5190208251906140b9565b5236916138f3565b9060038352610a606003615516565b15610bda576040830163ffffffff8151169063ffffffff7f000000000000000000000000000000000000000000000000000000000000000016809210610bd2575b50505b83865285602052604086208587526020526040862060018101908451916011831015610bbe5785936104a09363ffffffff610b979794815f5160206156635f395f51905f529a64ffffffffff8f9761048c9850805494602084019165ffffffffff00835160081b169860408601958760301b875160301b16606082019960808a60501b8c5160501b1693019c8d60ff60701b9051151560701b169460ff60701b199260ff8d60501b1992169060018060501b0319161716171617171790556040516020810190610b74828c614564565b6103408152610b85610360826138b5565b51902090556040519c8d809d51613b2a565b511660208b01525116604089015251166060870152511515608086015260a0850190614564565b634e487b7160e01b89526021600452602489fd5b525f80610aa1565b6060830163ffffffff8151169063ffffffff7f000000000000000000000000000000000000000000000000000000000000000016809210610c1d575b5050610aa4565b525f80610c16565b63e7c0615d60e01b8c5266656e747269657360c81b600452602486905260445260648bfd5b634e487b7160e01b8c52601160045260248cfd5b8b80fd5b8980fd5b8880fd5b8780fd5b632fb5dcad60e01b885233600452602452604487fd5b6064356001600160a01b03811681146107c7578780fd5b60248684516011811015610cbe57635d93ef5d60e11b8252610cbc90613b1c565bfd5b50634e487b7160e01b81526021600452fd5b634e487b7160e01b87526021600452602487fd5b5034610708576104403660031901126107085760243560043561034036604319011261070257826103a435610384356001600160401b0382116107025781600401604060031984360301126106fe576103c435916103e4356001600160401b0381116106f657610d589036906004016137b1565b9561040435956104243594929391926001600160401b0386116106fe57610da6600160408c96610d8d8f9a36906004016137b1565b9a90988252816020528282209082526020522001613ac3565b988951601181101561124a576006118015611236575b8015611217575b6111f6578c908b825281602052604082208d835260205260408220549660405192602084019560443560018060a01b0381168091036107025787526064356001600160a01b038116908190036107025760408601526084359182606087015260a435608087015260c43560a087015260e43561ffff81168091036107065760c08701526101043563ffffffff81168091036107065760e0870152610124356001600160401b0381169081900361070657610100870152610144359a8b61012088015261016435968761014082015261018435998a6101608301526101a4356101808301526101c43593846101a08401526101e43563ffffffff8116809103610706576101c08401526102043563ffffffff8116809103610706576101e084015261022435610200840152610244356102208401526102643560ff811680910361070657610240840152610284356001600160401b03811690819003610706576102608401526102a4356001600160401b03811690819003610706576102808401526102c4356001600160401b03811690819003610706576102a08401526102e43563ffffffff8116809103610706576102c08401526103043563ffffffff8116809103610706576102e08401526103243563ffffffff8116809103610706576103008401526103443563ffffffff8116809103610706576103208401525061036435918215158093036111ec5783926103408201526103408152610fe9610360826138b5565b519020036111d25750946110626110739561106d958f61105a63ffffffff60408f9e9d998f6110529060209f9260246110679d8f61104a61102c61103598615439565b9788968761433e565b9161104081806139e5565b9590940190613929565b959094614416565b0151166141eb565b9c8d916141fe565b614168565b806139e5565b90614485565b01805163ffffffff16806111715750505091611099949161109493886141fe565b6141be565b1461116257600f81526020810164ffffffffff42168152828552846020526040852084865260205260016040862001918051916011831015610cd05765ffffffffff008454915160081b169063ffffffff60301b604084015160301b169163ffffffff60501b606085015160501b1693608060ff60701b910151151560701b169460ff60701b199260ff63ffffffff60501b1992169060018060501b0319161716171617171790555f5160206156835f395f51905f52604080516001815260036020820152a380f35b637024833360e11b8452600484fd5b6111ae9296506111cd979450611094959350906111a761119563ffffffff93613a17565b838061119f613a92565b169116614534565b5116613a17565b63ffffffff6111c5816111bf613a92565b166141eb565b9116886141fe565b611099565b925050508f915060249250639c17c29b60e01b8252600452fd5b5050505050508f80fd5b60248d8b516011811015610cbe57635d93ef5d60e11b8252610cbc90613b1c565b506101043563ffffffff811690818103611232575015610dc3565b8e80fd5b508951601181101561124a57600e10610dbc565b634e487b7160e01b8e52602160045260248efd5b5034610708576103e03660031901126107085760243560043561034036604319011261070257610384356001600160401b0381116106fe57604060031982360301126106fe576103a4356001600160401b0381116106fa576112c49036906004016137b1565b916112cd613ccb565b506112d6613d85565b5083865285602052604086208587526020526112f760016040882001613ac3565b9283516011811015611661576004190161164057611317604487876151ed565b6113216005615516565b8015611629576044356001600160a01b0381168103610c66575b6001600160a01b0316338190036116135750611357908561552c565b6040519161136483613810565b6044356001600160a01b0381168103610c665783526064356001600160a01b0381168103610c66576020840152608435604084015260a435606084015260c435608084015260e43561ffff81168103610c665760a08401526101043563ffffffff81168103610c665760c0840152610124356001600160401b0381168103610c665760e084015261014435610100840152610120830190610164358252610184356101408501526101a4356101608501526101c4356101808501526101e43563ffffffff81168103610c62576101a08501526102043563ffffffff81168103610c62576101c0850152610224356101e0850152610244356102008501526102643560ff81168103610c6257610220850152610284356001600160401b0381168103610c62576102408501526102a4356001600160401b0381168103610c62576102608501526102c4356001600160401b0381168103610c62576102808501526102e43563ffffffff81168103610c62576102a08501526103043563ffffffff81168103610c62576102c08501526103243563ffffffff81168103610c62576102e08501526103443563ffffffff81168103610c625761030085015261036435908115158203610c625761154091610320860152600401846142cf565b906040820163ffffffff8151168085036115f0575061156863ffffffff6115789251166141eb565b6115738580896155cb565b6155f2565b9051908181036115cf575050906115a063ffffffff60a06115c1940151166103c43585614b95565b6115b36040519485926020840191613b57565b03601f1981018452836138b5565b60068352610a606006615516565b6303ec8ed560e21b8a5264736c6f747360d81b600452602452604452606488fd5b63e7c0615d60e01b8b5264736c6f747360d81b600452602485905260445260648afd5b632fb5dcad60e01b895233600452602452604488fd5b6064356001600160a01b038116811461133b578880fd5b60248785516011811015610cbe57635d93ef5d60e11b8252610cbc90613b1c565b634e487b7160e01b88526021600452602488fd5b5034610708576104003660031901126107085760243560043561034036604319011261070257610384356001600160401b0381116106fe576116bb903690600401613784565b906103a4356001600160401b0381116106f6576116dc903690600401613784565b9190926103c435926103e435946116f1613ccb565b506116fa613d85565b508689528860205260408920888a5260205261171b600160408b2001613ac3565b9586516011811015611b4b57600c1901611b2a5761173b60448a8a6151ed565b611745600d615516565b8015611b13576044356001600160a01b0381168103610c5e575b6001600160a01b031633819003611afd5750906117808b959493928961552c565b6040519661178d88613810565b6044356001600160a01b0381168103611af95788526064356001600160a01b0381168103611af9576020890152608435604089015260a435606089015260c435608089015260e43561ffff81168103611af95760a08901526101043563ffffffff81168103611af95760c0890152610124356001600160401b0381168103611af95760e08901526101443561010089015261016435610120890152610184356101408901526101a4356101608901526101c4356101808901526101e43563ffffffff81168103611af9576101a08901526102043563ffffffff81168103611af9576101c0890152610224356101e08901526102008801906102443582526102643560ff81168103610c6a576102208a0152610284356001600160401b0381168103610c6a576102408a01526102a4356001600160401b0381168103610c6a576102608a01526102c4356001600160401b0381168103610c6a576102808a01526102e4359063ffffffff82168203610c6a576102a08a01918252610304359263ffffffff84168403610c66576102c08b01938452610324359763ffffffff89168903610c62576102e08c01988952610344359963ffffffff8b168b03610708576103008d019a8b5250610364359a8b15158c03611af45761199491611979918e61032081019e8f526146f7565b91611985368a8a6138f3565b6020815191012090519061413d565b60ff60a08201511680831015611ad257506119af828261489d565b80861015611aad575090849392918f969596905b828210611a8d57505063ffffffff90811690915282169052600283901b926001600160fe1b03811603610c4a57611a056119ff85858186613993565b90613b72565b60e01c8652611a4957505050637fc000009163ffffffff91828a5b1690525116149052604051906020611a3881846138b5565b868352600e8452610334600e615516565b6003198201918211611a7957611a716119ff8463ffffffff9694637fc0000098968895613993565b60e01c611a20565b634e487b7160e01b8b52601160045260248bfd5b9096611aa5600191611a9f8a8561489d565b90613986565b9701906119c3565b8f606491876343406e5b60e11b8352661cd959db595b9d60ca1b600452602452604452fd5b8f606491846343406e5b60e11b8352636c616e6560e01b600452602452604452fd5b508f80fd5b8680fd5b632fb5dcad60e01b8c523360045260245260448bfd5b6064356001600160a01b038116811461175f578b80fd5b60248a88516011811015610cbe57635d93ef5d60e11b8252610cbc90613b1c565b634e487b7160e01b8b52602160045260248bfd5b5034610708576080366003190112610708576004356001600160401b03811161070657610360600319823603011261070657602435906044356001600160401b0381116106fe5780600401608060031983360301126106fa576064356001600160401b0381116106f657611bd79036906004016137b1565b611be7868660049594950161495f565b9692979094608061ffff60a088015116930161ffff81511680851015611e0d575061ffff611c169151166141eb565b813561010088018190526102a484013592908515611dec575f19860190868211611dd85761106292611c6a86611c658795611c7995611c819a99611c5d8f60240188613929565b9390926141fe565b614192565b606460448a0135990190613929565b9187896141fe565b610120850183905260a48101916001600160401b0390611cb09063ffffffff611ca986613aa6565b1690613973565b1660e08601819052906001600160401b0390611ccf906102e401613a7e565b1603906001600160401b038211611d8f5763ffffffff611cee82613aa6565b166001600160401b0383161015611dc9575063ffffffff165b63ffffffff611d1e8160c087019316808452613a17565b16808403611da3575063ffffffff611d379151166141eb565b9060018301808411611d8f5791611d6891611d578594611d8196896155cb565b90611d628583613c5a565b526155f2565b6101408401526115b36040519485926020840191613b57565b60018352610a606001615516565b634e487b7160e01b8a52601160045260248afd5b63e7c0615d60e01b8a526734b73a32b934b7b960c11b6004526024849052604452606489fd5b611dd39150613aa6565b611d07565b634e487b7160e01b8f52601160045260248ffd5b91611c7961106292611e08611c81969561028489013590614192565b611c6a565b6313ebc0f360e01b8d52600485905260245260448cfd5b5034610708576060366003190112610708576004356001600160401b0381116107065761036060031982360301126107065760243590604435906001600160401b0382116106fe578160040161014060031984360301126106fa57611e8b82600401614beb565b9190938487528660205260408720868852602052611eae60016040892001613ac3565b9384516011811015610bbe57600e1061229157608061ffff6040611ed28a8a61508f565b01511694019361ffff8551168082101561227957508335945161ffff16611ef8906141eb565b611f056024850186613929565b91611f1093886141fe565b6102a4820135611f1f91614168565b6101a401356044820193611f33858561395e565b80611f3d916139e5565b95611f48908661395e565b60208101611f5591613929565b90611f5e614299565b50611f67614299565b50611f7288846155a2565b611f7b90615439565b97611f87938987614375565b6064830135611f96818761433e565b866084860194611fa6868961395e565b80611fb0916139e5565b90611fbb888b61395e565b60208101611fc891613929565b94611fd4969194614416565b60a4840135956040015163ffffffff16611fed906141eb565b611ffa60c4860187613929565b9161200593896141fe565b9061200f91614112565b612019908361395e565b80612023916139e5565b61202c91614485565b60408101805190929190612048906001600160401b0316614518565b9460e4830135958087101561225757610104840193608061206986896139e5565b9190910361224857936120b16120c6946120ac8b8b9a999660ff96611c5d60209e6101246120a460806120f89f8160405191823720956141eb565b930190613929565b6140e7565b5194516001600160401b0316959416936139e5565b60405196879586956308b9a7c960e01b8752600487015260248601526044850152608060648501526084840191613b37565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa90811561223d578591612203575b5061116257600160808201908152600f8252602082019064ffffffffff421682528386528560205260408620858752602052600160408720019280519260118410156116615765ffffffffff008554915160081b1663ffffffff60301b604084015160301b1692606063ffffffff60501b91015160501b169360ff60701b9051151560701b169460ff60701b199260ff63ffffffff60501b1992169060018060501b0319161716171617171790555f5160206156835f395f51905f52604080516001815260026020820152a380f35b90506020813d602011612235575b8161221e602093836138b5565b810103126106fa5761222f90613a4d565b5f612134565b3d9150612211565b6040513d87823e3d90fd5b637ca55c7760e01b8d5260048dfd5b6343406e5b60e11b8b52633632b0b360e11b600452602487905260445260648afd5b6313ebc0f360e01b8a52600491909152602452604488fd5b60248886516011811015610cbe57635d93ef5d60e11b8252610cbc90613b1c565b5034610708576080366003190112610708576004356001600160401b0381116107065761036060031982360301126107065760243590604435906001600160401b0382116106fe57604060031983360301126106fe5760643591612319848360040161495f565b9492959161ffff60808160a085989501511692015116908181106124455750506123496123c091600401856142cf565b6102c4840135610100860152926001600160401b0361236b6102e48301613a7e565b1660e086015263ffffffff60a06123856103048401613aa6565b82166101c088018181529690936001600160401b03906123a89061032401613a7e565b16610280890152600161032089015201511690614534565b63ffffffff8251161561241a575b906123e363ffffffff92838351169085614b95565b5116612412576007905b60206103346040519361240083866138b5565b88855261240d8187613ab7565b615516565b6006906123ed565b80156123ce576303ec8ed560e21b8752666f75747075747360c81b6004526024526044869052606486fd5b6313ebc0f360e01b8a52600452602452604488fd5b50346107085761042036600319011261070857602435600435610340366043190112610702576103a435610384356103c4356001600160401b0381116106f6576124a89036906004016137b1565b90929091906103e435610404356001600160401b038111610c66576124d19036906004016137b1565b6124de8989989398613e0a565b97909660c0880163ffffffff8151168089101561261057509061250a63ffffffff6125139351166141eb565b948589896141fe565b92612525610140890194855190614168565b86156125dc575f1987018781116106315790612543939291866141fe565b9051908181036125ba5750506101008401525b61012083015260e08201805190916001600160401b03918216908216019081116125a6576001600160401b0316905260405190602061259581846138b5565b868352600584526103346005615516565b634e487b7160e01b87526011600452602487fd5b6303ec8ed560e21b8a52656265666f726560d01b600452602452604452606488fd5b5050915050806125ec5750612556565b63e7c0615d60e01b8852656265666f726560d01b6004526024526044879052606487fd5b6343406e5b60e11b8e52630737465760e41b600452602489905260445260648dfd5b5034610708576103c03660031901126107085760043560243561034036604319011261070257610384356001600160401b0381116106fe57612678903690600401613784565b916103a4356001600160401b0381116106f657612699903690600401613784565b9290916126a4613ccb565b506126ad613d85565b5085875286602052604087208188526020526126ce60016040892001613ac3565b9081516011811015610bbe57600b1901612d55576126ee604482896151ed565b6126f8600c615516565b8015612d3e576044356001600160a01b0381168103610c62575b6001600160a01b031633819003612d28575061272e908361552c565b6040519661273b88613810565b6044356001600160a01b0381168103610c625788526064356001600160a01b0381168103610c62576020890152608435604089015260a435606089015260c435608089015260e43561ffff81168103610c625760a08901526101043563ffffffff81168103610c625760c0890152610124356001600160401b0381168103610c625760e08901526101443561010089015261016435610120890152610184356101408901526101a4356101608901526101c4356101808901526101e43563ffffffff81168103610c62576101a08901526102043563ffffffff81168103610c62576101c0890152610224356101e08901526102008801936102443585526102643560ff81168103612d24576102208a0152610284356001600160401b0381168103612d24576102408a01526102a4356001600160401b0381168103612d24576102608a01526102c4356001600160401b0381168103612d24576102808a01526102e43563ffffffff81168103612d24576102a08a01526103043563ffffffff81168103612d24576102c08a01526103243563ffffffff81168103612d24576102e08a0152610344359763ffffffff89168903612d24576103008a0198895261036435918215158303610c5e57612917926103208c01528a6146f7565b9260a0840198895160021b986103fc60fc8b169a168a03610c4a5761295461293e8b6138d8565b9a61294c6040519c8d6138b5565b808c526138d8565b601f19013660208c01378b96875b60ff8d5116891015612a135761297c90611a9f8a8a61489d565b97600289901b6001600160fe1b038a168a1415806129db578c82116129f057611dd85760031981018181116129db578f6129cc8f928f948f91600197966129c69360209650613993565b906139ab565b918360021b0101520197612962565b50634e487b7160e01b8f52601160045260248ffd5b5063e7c0615d60e01b8f526373756d7360e01b60045260248c905260445260648efd5b8d975089918b918e908e90600281901b906001600160fe1b03811603610c4a57808503612d025750600160ff825160208401519063ffffffff60e01b82169160048210612ce2575b505060e01c93511611612c0f575b50612a819063ffffffff80612a9c975116911661413d565b612a8c3683856138f3565b60208151910120905236916138f3565b90600d8352612aab600d615516565b15612bc5576040830163ffffffff8151169063ffffffff7f000000000000000000000000000000000000000000000000000000000000000016809210612bbd57505083865285602052604086208587526020526040862060018101908451916011831015610bbe5785936104a09363ffffffff610b979794815f5160206156635f395f51905f529a64ffffffffff8f9761048c9850805494602084019165ffffffffff00835160081b169860408601958760301b875160301b16606082019960808a60501b8c5160501b1693019c8d60ff60701b9051151560701b169460ff60701b199260ff8d60501b1992169060018060501b0319161716171617171790556040516020810190610b74828c614564565b528680610aa1565b6060830163ffffffff8151169063ffffffff7f000000000000000000000000000000000000000000000000000000000000000016809210612c07575050610aa4565b528680610c16565b6040805163124542e360e01b81526020600482015292509082908190612c39906024830190613a5a565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115612cd7578a91612c7e575b50612a9c612a69565b90506040813d604011612ccf575b81612c99604093836138b5565b81010312610c6257612a9c9463ffffffff8083612cc46020612cbd612a8197613a3c565b9201613a4d565b509350505094612c75565b3d9150612c8c565b6040513d8c823e3d90fd5b6001600160e01b031960049290920360031b82901b161690508e80612a5b565b63e7c0615d60e01b8c526373756d7360e01b600452602485905260445260648bfd5b8a80fd5b632fb5dcad60e01b8a5233600452602452604489fd5b6064356001600160a01b0381168114612712578980fd5b60248883516011811015610cbe57635d93ef5d60e11b8252610cbc90613b1c565b5034610708576103a0366003190112610708576024356004356103403660431901126107025761038435612da8613ccb565b50612db1613d85565b508184528360205260408420838552602052612dd260016040862001613ac3565b90815160118110156130cc57600219016130ab57612df2604485856151ed565b612dfc6003615516565b8015613094576044356001600160a01b0381168103611af9575b6001600160a01b03163381900361307e5750612e32908361552c565b60405190612e3f82613810565b6044356001600160a01b0381168103611af95782526064356001600160a01b0381168103611af9576020830152608435604083015260a435606083015260c435608083015260e43561ffff81168103611af95760a0830152610104359063ffffffff82168203611af95760c08301918252610124356001600160401b0381168103610c6a5760e08401526101443561010084015261016435610120840152610184356101408401526101a4356101608401526101c4356101808401526101e43563ffffffff81168103610c6a576101a08401526102043563ffffffff81168103610c6a576101c0840152610224356101e0840152610244356102008401526102643560ff81168103610c6a5761022084015261028435916001600160401b0383168303610c6a5761024084019283526102a4356001600160401b0381168103610c66576102608501526102c4356001600160401b0381168103610c66576102808501526102e43563ffffffff81168103610c66576102a08501526103043563ffffffff81168103610c66576102c08501526103243563ffffffff81168103610c66576102e08501526103443563ffffffff81168103610c665761030085015261036435908115158203610c665763ffffffff6130249181936103208801525116613a17565b168082101561305a57506001600160401b0316905260405190602061304981846138b5565b868352600484526103346004615516565b6343406e5b60e11b885264656e74727960d81b600452602491909152604452606486fd5b632fb5dcad60e01b875233600452602452604486fd5b6064356001600160a01b0381168114612e16578680fd5b60248583516011811015610cbe57635d93ef5d60e11b8252610cbc90613b1c565b634e487b7160e01b86526021600452602486fd5b346136d9576103c03660031901126136d9576024356004356103403660431901126136d957610384356001600160401b0381116136d957613125903690600401613784565b6103a4356001600160401b0381116136d9578060040161010060031983360301126136d957613152613ccb565b5061315b613d85565b50845f525f60205260405f20865f5260205261317c600160405f2001613ac3565b938451601181101561050d57600319016137615761319c604488886151ed565b6131a66004615516565b801561374a576044356001600160a01b03811681036136d9575b6001600160a01b03163381900361373457506131dc908661552c565b604051926131e984613810565b6044356001600160a01b03811681036136d95784526064356001600160a01b03811681036136d95760208501526040840191608435835260a435606086015260c435608086015260e43561ffff811681036136d95760a0860152610104359563ffffffff871687036136d95760c0860196875261012435946001600160401b03861686036136d95760e0870195865261014435610100880152610164356101208801526101408701916101843583526101608801966101a43588526101c4356101808a01526101e43563ffffffff811681036136d9576101a08a01526102043563ffffffff811681036136d9576101c08a0152610224356101e08a0152610200890198610244358a526102643560ff811681036136d957610220820152610284356001600160401b03811681036136d95761024082019081526102a4356001600160401b03811681036136d9576102608301526102c4356001600160401b03811681036136d9576102808301526102e43563ffffffff811681036136d9576102a08301526103043563ffffffff811681036136d9576102c08301526103243563ffffffff811681036136d9576102e08301526103443563ffffffff811681036136d9576103008301526103643580151581036136d95763ffffffff9b6133e9916103208501526133da36878b6138f3565b602081519101209051906140b9565b519461341860018060401b038716809d61340b60248c01359e8f9251166141eb565b611c5d60448d018a613929565b90519081810361371357505061343890613432858061395e565b906142cf565b91604083019461344e63ffffffff8751166141eb565b966001600160401b0382168d036136ff5760018d0192838e116136ff576001600160fa1b03841684036136ff5761349693600690811b93901b6040600160461b031691613993565b9a90986134c06134a68d8c6139ab565b63ffffffff60c0870151169089611c5d60648d018a613929565b8b81036136dd57505191516134de91906001600160401b0316613986565b604080516020810193845260c09290921b6001600160c01b031916908201526028815261350c6048826138b5565b519020925163ffffffff168360801c90613525916139c7565b955190613532878261433e565b906084870192613542848661395e565b8061354c916139e5565b90613557868861395e565b6020810161356491613929565b94613570969194614416565b61357a908261395e565b80613584916139e5565b6001600160401b03916135979190614485565b60400151166135a590614518565b916135ba9083906001600160801b03166139c7565b95886020116136d9576135fb61361297611c5d946135ee6135e860c49560206136179f601f190191016139ab565b916141eb565b611c5d60e48a0187613929565b9461360b60a482013580976140e7565b0190613929565b614112565b601081526020810164ffffffffff42168152825f525f60205260405f20845f52602052600160405f200191805191601183101561050d5765ffffffffff008454915160081b169063ffffffff60301b604084015160301b169163ffffffff60501b606085015160501b1693608060ff60701b910151151560701b169460ff60701b199260ff63ffffffff60501b1992169060018060501b0319161716171617171790555f5160206156835f395f51905f52604080515f815260046020820152a3005b5f80fd5b8b906303ec8ed560e21b5f52636c6f737360e01b60045260245260445260645ffd5b634e487b7160e01b5f52601160045260245ffd5b6303ec8ed560e21b5f5264737461746560d81b60045260245260445260645ffd5b632fb5dcad60e01b5f523360045260245260445ffd5b6064356001600160a01b03811681146131c0575f80fd5b8451601181101561050d57635d93ef5d60e11b5f5261377f90613b1c565b60245ffd5b9181601f840112156136d9578235916001600160401b0383116136d957602083818601950101116136d957565b9181601f840112156136d9578235916001600160401b0383116136d9576020808501948460051b0101116136d957565b60a081019081106001600160401b038211176137fc57604052565b634e487b7160e01b5f52604160045260245ffd5b61034081019081106001600160401b038211176137fc57604052565b60e081019081106001600160401b038211176137fc57604052565b606081019081106001600160401b038211176137fc57604052565b61010081019081106001600160401b038211176137fc57604052565b6101a081019081106001600160401b038211176137fc57604052565b60c081019081106001600160401b038211176137fc57604052565b601f909101601f19168101906001600160401b038211908210176137fc57604052565b6001600160401b0381116137fc57601f01601f191660200190565b9291926138ff826138d8565b9161390d60405193846138b5565b8294818452818301116136d9578281602093845f960137010152565b903590601e19813603018212156136d957018035906001600160401b0382116136d957602001918160051b360383136136d957565b903590603e19813603018212156136d9570190565b818102929181159184041417156136ff57565b919082018092116136ff57565b909392938483116136d95784116136d9578101920390565b3590602081106139b9575090565b5f199060200360031b1b1690565b81156139d1570690565b634e487b7160e01b5f52601260045260245ffd5b903590601e19813603018212156136d957018035906001600160401b0382116136d9576020019181360383136136d957565b63ffffffff5f199116019063ffffffff82116136ff57565b919082039182116136ff57565b519063ffffffff821682036136d957565b519081151582036136d957565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b356001600160401b03811681036136d95790565b6101e43563ffffffff811681036136d95790565b3563ffffffff811681036136d95790565b601182101561050d5752565b90604051613ad0816137e1565b608060ff829454613ae382821685613ab7565b64ffffffffff8160081c16602085015263ffffffff8160301c16604085015263ffffffff8160501c16606085015260701c161515910152565b601181101561050d57600452565b90601182101561050d5752565b908060209392818452848401375f828201840152601f01601f1916010190565b91906001600160fb1b0381116136d95760051b809282370190565b356001600160e01b0319811692919060048210613b8d575050565b6001600160e01b031960049290920360031b82901b16169150565b903590601e19813603018212156136d957018035906001600160401b0382116136d9576020019160608202360383136136d957565b9190811015613bed576060020190565b634e487b7160e01b5f52603260045260245ffd5b9190811015613bed5760051b0190565b6001600160401b0381116137fc5760051b60200190565b90613c3282613c11565b613c3f60405191826138b5565b8281528092613c50601f1991613c11565b0190602036910137565b8051821015613bed5760209160051b010190565b9080601f830112156136d9578151613c8581613c11565b92613c9360405194856138b5565b81845260208085019260051b8201019283116136d957602001905b828210613cbb5750505090565b8151815260209182019101613cae565b60405190613cd882613810565b5f610320838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e08201528261020082015282610220820152826102408201528261026082015282610280820152826102a0820152826102c0820152826102e0820152826103008201520152565b60405190613d92826137e1565b5f6080838281528260208201528260408201528260608201520152565b356001600160a01b03811681036136d95790565b35906001600160a01b03821682036136d957565b359063ffffffff821682036136d957565b35906001600160401b03821682036136d957565b359060ff821682036136d957565b90613e13613ccb565b50613e1c613d85565b50815f525f60205260405f20815f52602052613e3d600160405f2001613ac3565b918251601181101561050d575f190161409b57613e5c916044916151ed565b613e666001615516565b8015614084576044356001600160a01b03811681036136d9575b6001600160a01b0316338190036137345750613e9c908261552c565b6103403660431901126136d957604051613eb581613810565b6044356001600160a01b03811681036136d95781526064356001600160a01b03811681036136d9576020820152608435604082015260a435606082015260c435608082015260e43561ffff811681036136d95760a08201526101043563ffffffff811681036136d95760c0820152610124356001600160401b03811681036136d95760e08201526101443561010082015261016435610120820152610184356101408201526101a4356101608201526101c4356101808201526101e43563ffffffff811681036136d9576101a08201526102043563ffffffff811681036136d9576101c0820152610224356101e0820152610244356102008201526102643560ff811681036136d957610220820152610284356001600160401b03811681036136d9576102408201526102a4356001600160401b03811681036136d9576102608201526102c4356001600160401b03811681036136d9576102808201526102e43563ffffffff811681036136d9576102a08201526103043563ffffffff811681036136d9576102c08201526103243563ffffffff811681036136d9576102e08201526103443563ffffffff811681036136d9576103008201526103643580151581036136d95761032082015291565b6064356001600160a01b0381168114613e80575f80fd5b8251601181101561050d57635d93ef5d60e11b5f5261377f90613b1c565b8181036140c4575050565b6303ec8ed560e21b5f5266656e747269657360c81b60045260245260445260645ffd5b8181036140f2575050565b6303ec8ed560e21b5f52633632b0b360e11b60045260245260445260645ffd5b81810361411d575050565b6303ec8ed560e21b5f52631cdb1bdd60e21b60045260245260445260645ffd5b818103614148575050565b6303ec8ed560e21b5f526373756d7360e01b60045260245260445260645ffd5b818103614173575050565b6303ec8ed560e21b5f5262195b9960ea1b60045260245260445260645ffd5b81810361419d575050565b6303ec8ed560e21b5f52641cdd185c9d60da1b60045260245260445260645ffd5b8181036141c9575050565b6303ec8ed560e21b5f5265736f7572636560d01b60045260245260445260645ffd5b60015f1982011e61010103811c91110290565b939290919283600302906003820485036136ff571480159061427b575b61426c5790829060405192935b614233575050505090565b9091929360608260051b169081868637818501908152602082606003928701910137608083209360600192915f19019060021c81614228565b637ca55c7760e01b5f5260045ffd5b506001600160ff1b03831683036136ff57818360011b1c151561421b565b604051906142a68261382c565b5f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b9190916142da614299565b506101806143396129c660408401516143326142f688806139e5565b9061430460208b018b613929565b92909161430f614299565b50614318614299565b5061432b61432683836155a2565b615439565b8096614375565b95806139e5565b910152565b6040015163ffffffff168082101561435f5750600101806001116136ff5790565b9063fe0a84fd60e01b5f5260045260245260445ffd5b9391909594929563ffffffff60408201511660010190816001116136ff5763ffffffff60a06143be6143b16143c8958460608701511690613986565b8360808601511690613986565b9201511690613986565b9586156143ff576143f26143e56143f8969798935f9336916138f3565b60208151910120926141eb565b916141fe565b0361426c57565b8663fe0a84fd60e01b5f525f60045260245260445ffd5b9492969593919063ffffffff60408201511660010190816001116136ff5763ffffffff60a06143be6143b1614452958460608701511690613986565b918282101561446f576143e56143f89697986143f29236916138f3565b5063fe0a84fd60e01b5f5260045260245260445ffd5b906144a8915f6040805161449881613847565b82815282602082015201526155a2565b62ffffff8160e01c1615801590614502575b6144f357604051906144cb82613847565b60f881901c825260c081901c63ffffffff1660208301526001600160401b0316604082015290565b6334f2ed9160e21b5f5260045ffd5b50604081901c6001600160801b031615156144ba565b60208101908181116136ff57601f019081116136ff5760051c90565b81811015614540575050565b6343406e5b60e11b5f526737b832b930ba37b960c11b60045260245260445260645ffd5b610320809160018060a01b03815116845260018060a01b03602082015116602085015260408101516040850152606081015160608501526080810151608085015261ffff60a08201511660a085015263ffffffff60c08201511660c085015260018060401b0360e08201511660e085015261010081015161010085015261012081015161012085015261014081015161014085015261016081015161016085015261018081015161018085015263ffffffff6101a0820151166101a085015263ffffffff6101c0820151166101c08501526101e08101516101e085015261020081015161020085015260ff6102208201511661022085015260018060401b036102408201511661024085015260018060401b036102608201511661026085015260018060401b036102808201511661028085015263ffffffff6102a0820151166102a085015263ffffffff6102c0820151166102c085015263ffffffff6102e0820151166102e085015263ffffffff6103008201511661030085015201511515910152565b519060ff821682036136d957565b9190915f60e060405161470981613862565b8281528260208201528260408201528260608201528260808201528260a08201528260c082015201526101e06147403684866138f3565b6020815191012091015190818103614879575050604051637ededf6960e01b81526020600482015291610100918391829161478091602484019190613b37565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa90811561486e575f916147bf575090565b9050610100813d8211614866575b816147db61010093836138b5565b810103126136d95760e0604051916147f283613862565b6147fb816146e9565b8352614809602082016146e9565b602084015261481a604082016146e9565b604084015261482b606082016146e9565b606084015261483c608082016146e9565b608084015261484d60a082016146e9565b60a084015260c081015160c0840152015160e082015290565b3d91506147cd565b6040513d5f823e3d90fd5b6303ec8ed560e21b5f526737b832b930ba37b960c11b60045260245260445260645ffd5b906148b660a060e084015193019260ff84511690613986565b5f1981019081116136ff5760ff916148cd91613a2f565b9151169081156139d1570460408101908181116136ff57603f019081116136ff5760061c9081156148fa57565b60019150565b6040519061490d8261387e565b5f610180838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201528261012082015282610140820152826101608201520152565b91614968614900565b50614971613ccb565b9061497a613d85565b5061498484614beb565b919091938295614994828561508f565b91845f525f60205260405f20905f526020526149b5600160405f2001613ac3565b8051601181101561050d57614b7857506102408101936001600160a01b036149dc86613daf565b163303614b4b576149eb613d85565b5064ffffffffff60a0840151169460405195614a06876137e1565b5f875260208701908152604087019663ffffffff7f00000000000000000000000000000000000000000000000000000000000000001680895260608201525f608082015296614a6564ffffffffff83511663ffffffff83511690613986565b804211614b355791604095939163ffffffff614a8761ffff9997954290613a2f565b1690524264ffffffffff1690526001600160a01b0390614aa690613daf565b16885260018060a01b0383511660208901526101a0820135848901526101e08201356060890152835190610200602083019301358352468583015260018060a01b037f0000000000000000000000000000000000000000000000000000000000000000166060830152608082015260808152614b2360a0826138b5565b519020608087015201511660a0840152565b6364eb7cc960e01b5f524260045260245260445ffd5b614b5485613daf565b632fb5dcad60e01b5f908152336004526001600160a01b0391909116602452604490fd5b51601181101561050d57635d93ef5d60e11b5f5261377f90613b1c565b60ff614bbf5f94610240948061014086015263ffffffff82166101a08601526102008501526141eb565b166102208201520152565b519061ffff821682036136d957565b519064ffffffffff821682036136d957565b614bf3614900565b5060018060a01b037f00000000000000000000000000000000000000000000000000000000000000001691604051916020830146815284604085015260018060a01b03614c3f83613dc3565b1660608501526001600160401b03614c5960208401613de8565b16608085015260408201359060028210156136d9576024946101a09260a082015260ff614c8860608601613dfc565b1660c082015260ff614c9c60808601613dfc565b1660e082015263ffffffff614cb360a08601613dd7565b166101008201526001600160401b03614cce60c08601613de8565b1661012082015263ffffffff614ce660e08601613dd7565b166101408201526001600160601b03614d0261010086016155b7565b166101608201526001600160601b03614d1e61012086016155b7565b166101808201526001600160601b03614d3a61014086016155b7565b16818401526001600160601b03614d5461016086016155b7565b166101c08201526001600160601b03614d7061018086016155b7565b166101e0820152828401356102008201526101c08401356102208201526101e08401356102408201526102008401356102608201526102208401356102808201526102808152614dc26102a0826138b5565b51902094604051948580926306d9b8e360e51b82528860048301525afa92831561486e575f93614f6f575b506040518390614ebf9060208101906001600160a01b03614e116102408701613dc3565b1682526001600160601b03614e2961026087016155b7565b16604082015261028085013560608201526102a085013560808201526102c085013560a08201526001600160401b03614e656102e08701613de8565b1660c082015263ffffffff614e7d6103008701613dd7565b1660e08201526001600160401b03614e986103208701613de8565b166101008201526101008152614eb0610120826138b5565b51902092610340810190613ba8565b5f915b818310614eed575050506101800151809103614edb5750565b63498c4db560e11b5f5260045260245ffd5b909193606090614efe868585613bdd565b35614f156020614f0f898888613bdd565b01613daf565b90604051928352602083015260018060a01b0316604082015220936040614f3d828585613bdd565b0135614f4e575b6001019190614ec2565b936040614f5c868585613bdd565b5f92835201356020526040902093614f44565b9092506101a0813d8211615087575b81614f8c6101a093836138b5565b810103126136d95760405190614fa18261387e565b805160138110156136d957825260208101519060138210156136d957610180916020840152614fd2604082016146e9565b6040840152614fe3606082016146e9565b6060840152614ff460808201614bca565b608084015261500560a08201614bca565b60a084015261501660c08201613a4d565b60c084015261502760e08201614bd9565b60e08401526150396101008201614bd9565b61010084015261504c6101208201614bd9565b61012084015261505f6101408201614bd9565b6101408401526150726101608201613a3c565b6101608401520151610180820152915f614ded565b3d9150614f7e565b91905f60a06040516150a08161389a565b828152826020820152826040820152826060820152826080820152015260405192636097133560e11b845280600485015281602485015260c08460448160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa93841561486e575f9461513a575b50606084015115615125575050565b6316f72a1960e01b5f5260045260245260445ffd5b90935060c0813d60c0116151e5575b8161515660c093836138b5565b810103126136d9576040519061516b8261389a565b80516001600160a01b03811681036136d957825260208101516001600160601b03811681036136d9576151d99160a09160208501526151ac60408201614bca565b60408501526151bd60608201613a4d565b60608501526151ce60808201614bca565b608085015201614bd9565b60a0820152925f615116565b3d9150615149565b5f525f60205260405f20905f5260205260405f20549060405190602082019060018060a01b0361521c82613dc3565b1682526001600160a01b0361523360208301613dc3565b1660408401526040810135606084015260608101356080840152608081013560a084015260a08101359061ffff821682036136d95761ffff610320921660c085015263ffffffff61528660c08301613dd7565b1660e085015260018060401b0361529f60e08301613de8565b166101008501526101008101356101208501526101208101356101408501526101408101356101608501526101608101356101808501526101808101356101a085015263ffffffff6152f46101a08301613dd7565b166101c085015263ffffffff61530d6101c08301613dd7565b166101e08501526101e081013561020085015261020081013561022085015260ff61533b6102208301613dfc565b1661024085015260018060401b036153566102408301613de8565b1661026085015260018060401b036153716102608301613de8565b1661028085015260018060401b0361538c6102808301613de8565b166102a085015263ffffffff6153a56102a08301613dd7565b166102c085015263ffffffff6153be6102c08301613dd7565b166102e085015263ffffffff6153d76102e08301613dd7565b1661030085015263ffffffff6153f06103008301613dd7565b168285015201359182151583036136d95783921515610340820152610340815261541c610360826138b5565b519020036154275750565b639c17c29b60e01b5f5260045260245ffd5b90615442614299565b5063ffffffff8260801c1663ffffffff8360601c1663ffffffff8460401c1663ffffffff8560201c1691600160405161547a8161382c565b63ffffffff8860c01c16815263ffffffff8860a01c1660208201528560408201528260608201528360808201528460a082015263ffffffff881660c08201529660e01c149384159461550a575b5083156154fe575b5082156154f2575b5081156154e6575b506144f357565b6120009150115f6154df565b6110001091505f6154d7565b6110001092505f6154cf565b6110001093505f6154c7565b601181101561050d57600161157581921c161490565b90602082019161555964ffffffffff845116835f146155915763ffffffff806040850151165b1690613986565b804211614b355761557063ffffffff914290613a2f565b16911561558857604001525b64ffffffffff42169052565b6060015261557c565b63ffffffff80606085015116615552565b90602081036144f3576155b4916139ab565b90565b35906001600160601b03821682036136d957565b92919092600382018083116136ff576155e390613c28565b9182526020829460051b920137565b906020820191818151905b615608575050505190565b805f606060039360051b8501826020820152826040820152015201918260021c928460208692601f199060031b16850101915b82821061564f575050505f190191826155fd565b608081816020932084520191019061563b56fef4872070ba8fd1bc739ca3451810d0f16fc2d2284683bec7d7b1dd000a79a6bbad24168f42a3195942fc0347bc124db768b58bf356b1b2f47957f2143572aae9",
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
