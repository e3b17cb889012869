// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

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
	ABI: "[{\"type\":\"function\",\"name\":\"batch\",\"inputs\":[{\"name\":\"calls\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"clockOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structClock\",\"components\":[{\"name\":\"stage\",\"type\":\"uint8\",\"internalType\":\"enumStage\"},{\"name\":\"since\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"trainerLeft\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"challengerLeft\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"shown\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"clockTime\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"compute\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"game\",\"type\":\"tuple\",\"internalType\":\"structGame\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"section\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"step\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"before\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"end\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"list\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"draw\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"header\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"outputs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"encoding\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"node\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"level\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"place\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"elements\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lane\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"segment\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"start\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"claimed\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"diverges\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"operator\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"values\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"conclude\",\"inputs\":[{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structCase\",\"components\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"submission\",\"type\":\"tuple\",\"internalType\":\"structSubmission\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"finalState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rounds\",\"type\":\"tuple[]\",\"internalType\":\"structRound[]\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"drawer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"response\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"contest\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"game\",\"type\":\"tuple\",\"internalType\":\"structGame\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"section\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"step\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"before\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"end\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"list\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"draw\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"header\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"outputs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"encoding\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"node\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"level\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"place\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"elements\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lane\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"segment\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"start\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"claimed\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"diverges\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"operator\",\"type\":\"tuple\",\"internalType\":\"structItem\",\"components\":[{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"demandEntries\",\"inputs\":[{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structCase\",\"components\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"submission\",\"type\":\"tuple\",\"internalType\":\"structSubmission\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"finalState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rounds\",\"type\":\"tuple[]\",\"internalType\":\"structRound[]\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"drawer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"response\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"game\",\"type\":\"tuple\",\"internalType\":\"structGame\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"section\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"step\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"before\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"end\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"list\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"draw\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"header\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"outputs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"encoding\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"node\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"level\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"place\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"elements\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lane\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"segment\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"start\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"claimed\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"diverges\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"d\",\"type\":\"tuple\",\"internalType\":\"structDemand\",\"components\":[{\"name\":\"round\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"groups\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"group\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"digests\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"position\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"gameHashOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"graceTime\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"market\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIMarket\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"openLeaves\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"game\",\"type\":\"tuple\",\"internalType\":\"structGame\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"section\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"step\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"before\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"end\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"list\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"draw\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"header\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"outputs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"encoding\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"node\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"level\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"place\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"elements\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lane\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"segment\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"start\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"claimed\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"diverges\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"entries\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"leaves\",\"type\":\"tuple\",\"internalType\":\"structLeaves\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structItem\",\"components\":[{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]},{\"name\":\"state\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"statePath\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"lossPath\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"slot\",\"type\":\"tuple\",\"internalType\":\"structItem\",\"components\":[{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]},{\"name\":\"slotRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"slotPath\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"leafPath\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"pickElement\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"game\",\"type\":\"tuple\",\"internalType\":\"structGame\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"section\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"step\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"before\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"end\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"list\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"draw\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"header\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"outputs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"encoding\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"node\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"level\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"place\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"elements\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lane\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"segment\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"start\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"claimed\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"diverges\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"operator\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"j\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"lane\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"block_\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"pickEntry\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"game\",\"type\":\"tuple\",\"internalType\":\"structGame\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"section\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"step\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"before\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"end\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"list\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"draw\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"header\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"outputs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"encoding\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"node\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"level\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"place\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"elements\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lane\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"segment\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"start\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"claimed\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"diverges\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"j\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"pickNode\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"game\",\"type\":\"tuple\",\"internalType\":\"structGame\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"section\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"step\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"before\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"end\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"list\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"draw\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"header\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"outputs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"encoding\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"node\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"level\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"place\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"elements\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lane\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"segment\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"start\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"claimed\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"diverges\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"j\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"node\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"pickOperator\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"game\",\"type\":\"tuple\",\"internalType\":\"structGame\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"section\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"step\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"before\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"end\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"list\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"draw\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"header\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"outputs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"encoding\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"node\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"level\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"place\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"elements\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lane\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"segment\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"start\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"claimed\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"diverges\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"j\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"node\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"operator\",\"type\":\"tuple\",\"internalType\":\"structItem\",\"components\":[{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"pickSegment\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"game\",\"type\":\"tuple\",\"internalType\":\"structGame\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"section\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"step\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"before\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"end\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"list\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"draw\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"header\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"outputs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"encoding\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"node\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"level\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"place\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"elements\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lane\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"segment\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"start\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"claimed\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"diverges\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"operator\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"sums\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"lane\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"segment\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"pickStep\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"game\",\"type\":\"tuple\",\"internalType\":\"structGame\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"section\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"step\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"before\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"end\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"list\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"draw\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"header\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"outputs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"encoding\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"node\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"level\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"place\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"elements\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lane\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"segment\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"start\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"claimed\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"diverges\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"j\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"end\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"endPath\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"before\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"beforePath\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"postBlocks\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"game\",\"type\":\"tuple\",\"internalType\":\"structGame\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"section\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"step\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"before\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"end\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"list\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"draw\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"header\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"outputs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"encoding\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"node\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"level\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"place\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"elements\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lane\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"segment\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"start\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"claimed\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"diverges\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"blocks\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"postClaim\",\"inputs\":[{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structCase\",\"components\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"submission\",\"type\":\"tuple\",\"internalType\":\"structSubmission\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"finalState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rounds\",\"type\":\"tuple[]\",\"internalType\":\"structRound[]\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"drawer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"response\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structItem\",\"components\":[{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]},{\"name\":\"outputs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"postEntries\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"game\",\"type\":\"tuple\",\"internalType\":\"structGame\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"section\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"step\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"before\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"end\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"list\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"draw\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"header\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"outputs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"encoding\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"node\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"level\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"place\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"elements\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lane\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"segment\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"start\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"claimed\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"diverges\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"entries\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"postNodes\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"game\",\"type\":\"tuple\",\"internalType\":\"structGame\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"section\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"step\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"before\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"end\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"list\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"draw\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"header\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"outputs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"encoding\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"node\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"level\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"place\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"elements\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lane\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"segment\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"start\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"claimed\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"diverges\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"nodes\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"postSegments\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"game\",\"type\":\"tuple\",\"internalType\":\"structGame\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"section\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"step\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"before\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"end\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"list\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"draw\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"header\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"outputs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"encoding\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"node\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"level\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"place\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"elements\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lane\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"segment\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"start\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"claimed\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"diverges\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"operator\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"sums\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"postState\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"game\",\"type\":\"tuple\",\"internalType\":\"structGame\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"section\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"step\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"before\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"end\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"list\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"draw\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"header\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"outputs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"encoding\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"node\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"level\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"place\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"elements\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lane\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"segment\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"start\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"claimed\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"diverges\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structItem\",\"components\":[{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]},{\"name\":\"slots\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"outputs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"postSteps\",\"inputs\":[{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structCase\",\"components\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"submission\",\"type\":\"tuple\",\"internalType\":\"structSubmission\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"finalState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rounds\",\"type\":\"tuple[]\",\"internalType\":\"structRound[]\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"drawer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"response\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"b\",\"type\":\"tuple\",\"internalType\":\"structBoundaries\",\"components\":[{\"name\":\"start\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"startPath\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"end\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"endPath\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]},{\"name\":\"interior\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"referee\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIReferee\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"showMalformed\",\"inputs\":[{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structCase\",\"components\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"enumMode\"},{\"name\":\"seats\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"perSeat\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"sectionSteps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"trainingTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"drawBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"secondBounty\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"submission\",\"type\":\"tuple\",\"internalType\":\"structSubmission\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"finalState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"rounds\",\"type\":\"tuple[]\",\"internalType\":\"structRound[]\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"drawer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"response\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaf\",\"type\":\"tuple\",\"internalType\":\"structLeaf\",\"components\":[{\"name\":\"end\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"endPath\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structItem\",\"components\":[{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]},{\"name\":\"slot\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"item\",\"type\":\"tuple\",\"internalType\":\"structItem\",\"components\":[{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]},{\"name\":\"slotRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"slotPath\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"leaf\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"block\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"leafPath\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"showSlot\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"game\",\"type\":\"tuple\",\"internalType\":\"structGame\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"section\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"step\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"before\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"end\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"list\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"draw\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"header\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"outputs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"encoding\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"node\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"level\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"place\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"elements\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lane\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"segment\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"start\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"claimed\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"diverges\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"slot\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"item\",\"type\":\"tuple\",\"internalType\":\"structItem\",\"components\":[{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]},{\"name\":\"end\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"endPath\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"source\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sourcePath\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"span\",\"inputs\":[{\"name\":\"game\",\"type\":\"tuple\",\"internalType\":\"structGame\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"section\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"step\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"before\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"end\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"list\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"draw\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"header\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"outputs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"encoding\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"node\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"level\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"place\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"elements\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lane\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"segment\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"start\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"claimed\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"diverges\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"stageOperand\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"game\",\"type\":\"tuple\",\"internalType\":\"structGame\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"section\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"step\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"before\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"end\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"list\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"draw\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"header\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"outputs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"encoding\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"node\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"level\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"place\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"elements\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lane\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"segment\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"start\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"claimed\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"diverges\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"operator\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"k\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"table\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"indices\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"opening\",\"type\":\"tuple\",\"internalType\":\"structOpening\",\"components\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"picks\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"blocks\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"stagedOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32[6]\",\"internalType\":\"bytes32[6]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"timeout\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Computed\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"bits\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"diverges\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Moved\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"clock\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structClock\",\"components\":[{\"name\":\"stage\",\"type\":\"uint8\",\"internalType\":\"enumStage\"},{\"name\":\"since\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"trainerLeft\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"challengerLeft\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"shown\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"game\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structGame\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"section\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"step\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"before\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"end\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"list\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"draw\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"header\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"outputs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"encoding\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"node\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"level\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"place\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"elements\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"element\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lane\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"segment\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"start\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"claimed\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"diverges\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"posted\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Staged\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"operand\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"hash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"clock\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structClock\",\"components\":[{\"name\":\"stage\",\"type\":\"uint8\",\"internalType\":\"enumStage\"},{\"name\":\"since\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"trainerLeft\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"challengerLeft\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"shown\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Verdict\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"trainerLost\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"grounds\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumGrounds\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"ClocksTooLong\",\"inputs\":[{\"name\":\"longest\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"dispute\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Mismatch\",\"inputs\":[{\"name\":\"field\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"got\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotChallenged\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotYet\",\"inputs\":[{\"name\":\"present\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NothingWrong\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OutOfRange\",\"inputs\":[{\"name\":\"field\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"bound\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"OutOfTime\",\"inputs\":[{\"name\":\"present\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongCase\",\"inputs\":[{\"name\":\"facts\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongGame\",\"inputs\":[{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongLength\",\"inputs\":[{\"name\":\"field\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongPlayer\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"player\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"WrongSection\",\"inputs\":[{\"name\":\"section\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sections\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongStage\",\"inputs\":[{\"name\":\"stage\",\"type\":\"uint8\",\"internalType\":\"enumStage\"}]}]",
	ID:  "Disputes",
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
	if bytes.Equal(raw[:4], disputes.abi.Errors["ClocksTooLong"].ID.Bytes()[:4]) {
		return disputes.UnpackClocksTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["Mismatch"].ID.Bytes()[:4]) {
		return disputes.UnpackMismatchError(raw[4:])
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
