// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package stakes is the generated binding of the contract Stakes.
package stakes

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

// Account is an auto generated low-level Go binding around an user-defined struct.
type Account struct {
	Free   *big.Int
	Locked *big.Int
}

// Forfeit is an auto generated low-level Go binding around an user-defined struct.
type Forfeit struct {
	Trainer      common.Address
	Stake        *big.Int
	Lost         *big.Int
	Requester    common.Address
	ToRequester  *big.Int
	Challenger   common.Address
	ToChallenger *big.Int
}

// Paid is an auto generated low-level Go binding around an user-defined struct.
type Paid struct {
	Seats  Seats
	Drawer common.Address
	Bounty *big.Int
}

// Seats is an auto generated low-level Go binding around an user-defined struct.
type Seats struct {
	Seed   [32]byte
	List   *big.Int
	Size   *big.Int
	Chosen *big.Int
}

// Settlement is an auto generated low-level Go binding around an user-defined struct.
type Settlement struct {
	Trainer   common.Address
	Stake     *big.Int
	Reward    *big.Int
	Fee       *big.Int
	Requester common.Address
	Refund    *big.Int
	First     Paid
	Second    Paid
}

// Unit is an auto generated low-level Go binding around an user-defined struct.
type Unit struct {
	Owner  common.Address
	Earned *big.Int
	Time   uint32
	Lost   uint8
	State  uint8
}

// StakesMetaData contains all meta data concerning the Stakes contract.
var StakesMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"market_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"unitPrice_\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"activationDelay_\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"exitDelay_\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"account\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structAccount\",\"components\":[{\"name\":\"free\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"locked\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"activate\",\"inputs\":[{\"name\":\"upTo\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"activationDelay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"active\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"collect\",\"inputs\":[{\"name\":\"units\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"committee\",\"inputs\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"list\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"size\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"units\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"credit\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"burn\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"exit\",\"inputs\":[{\"name\":\"units\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"exitDelay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"forfeit\",\"inputs\":[{\"name\":\"f\",\"type\":\"tuple\",\"internalType\":\"structForfeit\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"stake\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"lost\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"toRequester\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"toChallenger\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"join\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"first\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"joined\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lock\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"activeUnits\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"market\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ownerOf\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"redeem\",\"inputs\":[{\"name\":\"units\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"seatOwners\",\"inputs\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"list\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"places\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"owners\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"s\",\"type\":\"tuple\",\"internalType\":\"structSettlement\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"stake\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reward\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"fee\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"refund\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"first\",\"type\":\"tuple\",\"internalType\":\"structPaid\",\"components\":[{\"name\":\"seats\",\"type\":\"tuple\",\"internalType\":\"structSeats\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"list\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"size\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"chosen\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"drawer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bounty\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"second\",\"type\":\"tuple\",\"internalType\":\"structPaid\",\"components\":[{\"name\":\"seats\",\"type\":\"tuple\",\"internalType\":\"structSeats\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"list\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"size\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"chosen\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"drawer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bounty\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"slash\",\"inputs\":[{\"name\":\"seats\",\"type\":\"tuple\",\"internalType\":\"structSeats\",\"components\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"list\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"size\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"chosen\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"tenths\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unit\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structUnit\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"earned\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"time\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"lost\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumUnitState\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unitPrice\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Activated\",\"inputs\":[{\"name\":\"active\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Burnt\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Collected\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Credited\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Deposited\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Exiting\",\"inputs\":[{\"name\":\"unit\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"leaveAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Joined\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"first\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"count\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Left\",\"inputs\":[{\"name\":\"unit\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UnitSlashed\",\"inputs\":[{\"name\":\"unit\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"tenths\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"rewarded\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"burnt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"ExitNotOver\",\"inputs\":[{\"name\":\"unit\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaveAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InsufficientFree\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"free\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotActivatable\",\"inputs\":[{\"name\":\"upTo\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"joined\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"readyAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotUnitOwner\",\"inputs\":[{\"name\":\"unit\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Nothing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OnlyMarket\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PaymentRefused\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Unbalanced\",\"inputs\":[{\"name\":\"into\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"out\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongUnitState\",\"inputs\":[{\"name\":\"unit\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumUnitState\"}]},{\"type\":\"error\",\"name\":\"WrongValue\",\"inputs\":[{\"name\":\"sent\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "Stakes",
	Bin: "0x610100346100ee57601f611bb838819003918201601f19168301916001600160401b038311848410176100f2578084926080946040528339810103126100ee578051906001600160a01b03821682036100ee576020810151606060408301519201519260805260a05260c05260e052604051611ab19081610107823960805181818161033e015281816105b001528181610919015281816109c501528181610cbb0152610fb5015260a051818181610129015281816103b6015281816111cd01526118db015260c051818181610db701526116b0015260e051818181610f730152818161109e01526117420152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f5f3560e01c8062f714ce1461137b57806302fb0c5e1461135e578063049878f3146111b657806318c08f261461108a578063282d3fdf14610f965780632838863014610f5c5780632bde864d14610dda5780633a8c078614610da057806340b5b3b814610d3a57806352ea941514610c8a57806357f46cbe14610b615780636352211e14610b2f578063729abb01146109b757806373b9aa911461094857806380f5560514610903578063af2b4ee2146108e6578063b260c42a146108c9578063cacb508f146105a0578063d0e30db0146104e7578063e00508ba146103d9578063e73faa2d1461039e578063ef6506db146103235763f9afb26a14610116575f80fd5b34610320576101243661147c565b8291907f000000000000000000000000000000000000000000000000000000000000000090835b81811061018a57858533825260026020526001600160801b0361017781604085209316828454166115f7565b166001600160801b031982541617905580f35b6101958183866115d3565b358087526003602052604087208054909190336001600160a01b038216036103085760f81c9060048210156102f457600282036102d7575050805463ffffffff8160d01c168042106102b5575060ff8160f01c16600a03600a81116102a157600a6102078765ffffffffffff936115b3565b049160a01c1690633b9aca00820291808304633b9aca0014901517156102a1579161023861026292600195946115c6565b8154600360f81b60f887901b8790039091161765ffffffffffff60a01b19169091559687906115c6565b9561026e8285886115d3565b356040519182527f81ad094408c3611fc82163a609ce704440a8099db6338b7e4f4eb01dbe31839760203393a30161014b565b634e487b7160e01b89526011600452602489fd5b886044916102c486888b6115d3565b632c42970760e11b835235600452602452fd5b6352b5ea0b60e11b895260045260449088906102f2906114d0565bfd5b634e487b7160e01b89526021600452602489fd5b63ccc86bf160e01b8952600482905233602452604489fd5b80fd5b50604036600319011261032057610338611466565b602435907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361038c57906103846103899261037e8334611643565b90611a66565b611a0a565b80f35b621ce2f360e71b835233600452602483fd5b503461032057806003193601126103205760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b5034610320576020366003190112610320578060806103f66114fe565b828152826020820152826040820152826060820152015260043581526003602052604081206104236114fe565b905460018060a01b0381168252602082019065ffffffffffff8160a01c1682526040830163ffffffff8260d01c168152606084019160ff8160f01c16835260f81c92608085019360048110156104d35784526040805195516001600160a01b03168652905165ffffffffffff166020860152905163ffffffff16908401525160ff1660608301525160048110156104bf5760a092506080820152f35b634e487b7160e01b83526021600452602483fd5b634e487b7160e01b87526021600452602487fd5b5080600319360112610320573415610591576bffffffffffffffffffffffff341161056e573381526002602052604081206001600160801b0361052f813416828454166115f7565b166001600160801b03198254161790556040513481527f2da466a7b24304f47e87fa2e1e5a81b9831ce54fec19055ce277ca2f39ba42c460203392a280f35b63195a3ca160e01b8152346004526bffffffffffffffffffffffff602452604490fd5b63f9820cc160e01b8152600490fd5b50610240366003190112610320577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036108b7576105e6611650565b6024356044359160018060a01b0316835260026020526001600160801b0361065381610649856040882095610644610624858316895460801c6114de565b88546001600160801b031660809190911b6001600160801b031916178855565b6115c6565b16828454166115f7565b82546001600160801b03191691161790556084356001600160a01b03811681036108b3576106889161064460a43580936119c5565b6101643590606435610144356001600160a01b03811681036108af579192916106b29083906119c5565b6106c46101043560e43560c43561178d565b8461012435633b9aca008404945b8351831015610781578490600183851c1615610777576001916106f4916115c6565b926106ff818661162f565b518952600360205260408920866107228965ffffffffffff845460a01c166115c6565b9165ffffffffffff83111561074b576107449250848060a01b03905416611a66565b01916106d2565b805465ffffffffffff60a01b191660a09390931b65ffffffffffff60a01b169290921790915550610744565b9260019150610744565b9250505061078f91936115c6565b9161022435610204356001600160a01b03811681036108ab576107b39082906119c5565b6107c76101c4356101a4356101843561178d565b9085906101e435905b835183101561087f578490600183851c1615610875576001916107f2916115c6565b926107fd818661162f565b518952600360205260408920866108208965ffffffffffff845460a01c166115c6565b9165ffffffffffff831115610849576108429250848060a01b03905416611a66565b01916107d0565b805465ffffffffffff60a01b191660a09390931b65ffffffffffff60a01b169290921790915550610842565b9260019150610842565b61088a8891886115c6565b803403610895575080f35b63311c37a960e21b825234600452602452604490fd5b8580fd5b8480fd5b8280fd5b621ce2f360e71b815233600452602490fd5b503461032057602036600319011261032057610389600435611666565b503461032057806003193601126103205760209054604051908152f35b50346103205780600319360112610320576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346103205760203660031901126103205760408091610966611466565b816020610971611532565b82815201526001600160a01b031681526002602052206001600160801b03610997611532565b9154602082821693848152019060801c8152835192835251166020820152f35b60e0366003190112610b19577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610b1d57608435604435610a038282611643565b91610a1160c4358094611643565b91610a1a611650565b6024359060018060a01b03165f5260026020526001600160801b03610a7c60405f209282811690610a72610a5283875460801c6114de565b86546001600160801b031660809190911b6001600160801b031916178655565b50828454166115f7565b82546001600160801b03191691161790556001600160a01b03610a9d611650565b165f5260026020526001600160801b03610ac08160405f209316828454166114de565b82546001600160801b03191691161790556064356001600160a01b0381168103610b1957610af1610af792346115c6565b906119c5565b60a4356001600160a01b0381168103610b1957610b1792610384916119c5565b005b5f80fd5b621ce2f360e71b5f523360045260245ffd5b34610b19576020366003190112610b19576004355f526003602052602060018060a01b0360405f205416604051908152f35b34610b1957610b6f3661147c565b5f915f915b808310610bdd5783335f52600260205260405f206001600160801b03610b9f818416828454166115f7565b166001600160801b03198254161790556040519081527f8c22f554c81b54107cd95e734e4ef45767214974a540f34ea4a4f8c3fc7b13c360203392a2005b909192610beb8483856115d3565b355f52600360205260405f209384543360018060a01b03821603610c685765ffffffffffff9060a01c1691633b9aca00830292808404633b9aca001490151715610c5457600192610c3b916115c6565b855465ffffffffffff60a01b1916909555019190610b74565b634e487b7160e01b5f52601160045260245ffd5b610c738285876115d3565b3563ccc86bf160e01b5f526004523360245260445ffd5b34610b1957366003190160c08112610b1957608013610b195760843560a4356001600160a01b0381168103610b19577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610b1d5790610cfb60443560243560043561178d565b91606435905f5b8451811015610b1757806001808581941c1614610d20575b01610d02565b610d358386610d2f848a61162f565b51611889565b610d1a565b34610b19576060366003190112610b1957610d5c60443560243560043561178d565b6040518091602082016020835281518091526020604084019201905f5b818110610d87575050500390f35b8251845285945060209384019390920191600101610d79565b34610b19575f366003190112610b195760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610b19576080366003190112610b19576044356064355f5f5b828110610f29575060018101809111610c5457610e169060243560043561178d565b90610e28610e2382611617565b611552565b92818452610e3582611617565b602085019390601f19013685375f5b838110610e98578486604051918291602083019060208452518091526040830191905f5b818110610e76575050500390f35b82516001600160a01b0316845285945060209384019390920191600101610e68565b6001600160fd1b0381168103610c5457610eba60ff848360031b1c168361162f565b515f52600360205260405f2054908160f81c916004831015610f1557600180931480610f05575b610eed575b5001610e44565b828060a01b0316610efe828961162f565b5287610ee6565b50600560ff8260f01c1610610ee1565b634e487b7160e01b5f52602160045260245ffd5b6001600160fd1b0381168103610c545760ff848260031b1c16828111610f53575b50600101610df4565b91506001610f4a565b34610b19575f366003190112610b195760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610b19576040366003190112610b1957610faf611466565b602435907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610b1d5760018060a01b0316805f52600260205260405f20906001600160801b038254169083821061106f5750611042906001600160801b0361102881611062961680936114de565b84546001600160801b03191691161780845560801c6115f7565b81546001600160801b031660809190911b6001600160801b031916179055565b6020600154604051908152f35b9091506313c3c9cf60e31b5f5260045260245260445260645ffd5b34610b19576110983661147c565b906110c37f0000000000000000000000000000000000000000000000000000000000000000426115c6565b63ffffffff8116915f5b8481106110d657005b6110e18186846115d3565b355f8181526003602052604090208054909190336001600160a01b0382160361119f5760f81c906004821015610f1557600182036111835750508054600164ff0000000160d01b031660d086901b63ffffffff60d01b1617600160f91b17905560019061114f8187856115d3565b35604051908582527fb24c8a874505f978dd5481b41ac33a6b5705448c8646b2188809cb9321b4699e60203393a3016110cd565b6352b5ea0b60e11b5f5260045261119a91506114d0565b60445ffd5b5063ccc86bf160e01b5f526004523360245260445ffd5b6020366003190112610b1957600435801561134f577f00000000000000000000000000000000000000000000000000000000000000006111f681836115b3565b340361133057505f549061120a81836115c6565b5f558163ffffffff4216925b61122083836115c6565b8110156112f35761122f6114fe565b3381525f60208083018281526040808501898152606086018581526001608088019081528887526003909552919094209451855492519451915160ff60f01b60f09190911b166001600160f81b03199093166001600160a01b039091161760a09490941b65ffffffffffff60a01b169390931760d09390931b63ffffffff60d01b169290921791909117825590919051916004831015610f155780546001600160f81b031660f89390931b6001600160f81b03191692909217909155600101611216565b5060209160405190828252838201527f16a5410c80ce4d4082839ea17ff9fae01b3924da3e586c0e4ba3cdb1c9f7dae260403392a2604051908152f35b611339916115b3565b63195a3ca160e01b5f523460045260245260445ffd5b63f9820cc160e01b5f5260045ffd5b34610b19575f366003190112610b19576020600154604051908152f35b34610b19576040366003190112610b19576004356024356001600160a01b03811690818103610b1957821561134f578290335f52600260205260405f206001600160801b0381541683811061144b575f8085879582956001600160801b036113e78597828616906114de565b166001600160801b0319825416179055866040518381527fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb60203392a35af161142e611578565b501561143657005b633e6297ab60e21b5f5260045260245260445ffd5b83906313c3c9cf60e31b5f523360045260245260445260645ffd5b600435906001600160a01b0382168203610b1957565b906020600319830112610b195760043567ffffffffffffffff8111610b195782602382011215610b195780600401359267ffffffffffffffff8411610b195760248460051b83010111610b19576024019190565b6004811015610f1557602452565b906001600160801b03809116911603906001600160801b038211610c5457565b6040519060a0820182811067ffffffffffffffff82111761151e57604052565b634e487b7160e01b5f52604160045260245ffd5b604051906040820182811067ffffffffffffffff82111761151e57604052565b6040519190601f01601f1916820167ffffffffffffffff81118382101761151e57604052565b3d156115ae573d9067ffffffffffffffff821161151e576115a2601f8301601f1916602001611552565b9182523d5f602084013e565b606090565b81810292918115918404141715610c5457565b91908201809211610c5457565b91908110156115e35760051b0190565b634e487b7160e01b5f52603260045260245ffd5b906001600160801b03809116911601906001600160801b038211610c5457565b67ffffffffffffffff811161151e5760051b60200190565b80518210156115e35760209160051b010190565b91908203918211610c5457565b6004356001600160a01b0381168103610b195790565b60015481111561178a575f54808211611770575f198201828111610c54575f52600360205260405f20548060f81c6004811015610f15576001036117375760d01c63ffffffff165b7f0000000000000000000000000000000000000000000000000000000000000000906116da82826115c6565b4210611714575050506020817f3ec796be1be7d03bff3a62b9fa594a60e947c1809bced06d929f145308ae57ce92600155604051908152a1565b9061171e916115c6565b91635bf5b28d60e01b5f5260045260245260445260645ffd5b61176b9063ffffffff7f00000000000000000000000000000000000000000000000000000000000000009160d01c16611643565b6116ae565b90635bf5b28d60e01b5f526004526024525f60445260645ffd5b50565b929161179b610e2382611617565b918183526117a882611617565b602084019390601f1901368537945f526040519081935f90915f925f935b8685106117d7575050505050505050565b60401b906003851615611870575b8483038260c01c06850195600160ff88161b9187908791600160ff8a161b85178816611830575b916020826040946001979694520199825260208201520194179401939294906117c6565b8b5b84811061183f575061180c565b8981518c8114611864575b14611858575b604001611832565b60208101519350611850565b6020830151935061184a565b600160801b600286901c0160205260405f2091506117e5565b90815f52600360205260405f209283548060f81c6004811015610f1557600181141590816119b9575b506119b25760ff9060f01c169182600a03600a8111610c54578082116119aa575b50600a6119007f0000000000000000000000000000000000000000000000000000000000000000836115b3565b04916001600160a01b03811690816119a0575f945b60ff8416019560ff8711610c54577fae4e88dff895c3f3175114784f7282bfd0667cf6b0c7fce59ea8410090fc2aa360806119999588956119726103849b61199e9d9081549060ff60f01b9060f01b169060ff60f01b1916179055565b61197c878a611643565b9060405192835260208301528660408301526060820152a2611a66565b611643565b565b8360011c94611915565b90505f6118d3565b5050505050565b6002915014155f6118b2565b816119ce575050565b60018060a01b03165f5260026020526001600160801b036119f88160405f209316828454166115f7565b166001600160801b0319825416179055565b801561178a575f808080937f4cd1cedac1faabaf2d2d626f6caa6a7df4cf69ec7ecc3bcae2f938bdedc860716020604051838152a1815af1611a4a611578565b5015611a5257565b634e487b7160e01b5f52600160045260245ffd5b8115611aad57602081611a9a847f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f3946119c5565b6040519384526001600160a01b031692a2565b505056",
}

// Stakes is an auto generated Go binding around an Ethereum contract.
type Stakes struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Stakes) GetABI() abi.ABI {
	return c.abi
}

// NewStakes creates a new instance of Stakes.
func NewStakes() *Stakes {
	parsed, err := StakesMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Stakes{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Stakes) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address market_, uint256 unitPrice_, uint256 activationDelay_, uint256 exitDelay_) returns()
func (stakes *Stakes) PackConstructor(market_ common.Address, unitPrice_ *big.Int, activationDelay_ *big.Int, exitDelay_ *big.Int) []byte {
	enc, err := stakes.abi.Pack("", market_, unitPrice_, activationDelay_, exitDelay_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAccount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x73b9aa91.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function account(address owner) view returns((uint128,uint128))
func (stakes *Stakes) PackAccount(owner common.Address) []byte {
	enc, err := stakes.abi.Pack("account", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x73b9aa91.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function account(address owner) view returns((uint128,uint128))
func (stakes *Stakes) TryPackAccount(owner common.Address) ([]byte, error) {
	return stakes.abi.Pack("account", owner)
}

// UnpackAccount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x73b9aa91.
//
// Solidity: function account(address owner) view returns((uint128,uint128))
func (stakes *Stakes) UnpackAccount(data []byte) (Account, error) {
	out, err := stakes.abi.Unpack("account", data)
	if err != nil {
		return *new(Account), err
	}
	out0 := *abi.ConvertType(out[0], new(Account)).(*Account)
	return out0, nil
}

// PackActivate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb260c42a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function activate(uint256 upTo) returns()
func (stakes *Stakes) PackActivate(upTo *big.Int) []byte {
	enc, err := stakes.abi.Pack("activate", upTo)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackActivate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb260c42a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function activate(uint256 upTo) returns()
func (stakes *Stakes) TryPackActivate(upTo *big.Int) ([]byte, error) {
	return stakes.abi.Pack("activate", upTo)
}

// PackActivationDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a8c0786.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function activationDelay() view returns(uint256)
func (stakes *Stakes) PackActivationDelay() []byte {
	enc, err := stakes.abi.Pack("activationDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackActivationDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a8c0786.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function activationDelay() view returns(uint256)
func (stakes *Stakes) TryPackActivationDelay() ([]byte, error) {
	return stakes.abi.Pack("activationDelay")
}

// UnpackActivationDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3a8c0786.
//
// Solidity: function activationDelay() view returns(uint256)
func (stakes *Stakes) UnpackActivationDelay(data []byte) (*big.Int, error) {
	out, err := stakes.abi.Unpack("activationDelay", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackActive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02fb0c5e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function active() view returns(uint256)
func (stakes *Stakes) PackActive() []byte {
	enc, err := stakes.abi.Pack("active")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackActive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02fb0c5e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function active() view returns(uint256)
func (stakes *Stakes) TryPackActive() ([]byte, error) {
	return stakes.abi.Pack("active")
}

// UnpackActive is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x02fb0c5e.
//
// Solidity: function active() view returns(uint256)
func (stakes *Stakes) UnpackActive(data []byte) (*big.Int, error) {
	out, err := stakes.abi.Unpack("active", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57f46cbe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collect(uint256[] units) returns()
func (stakes *Stakes) PackCollect(units []*big.Int) []byte {
	enc, err := stakes.abi.Pack("collect", units)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57f46cbe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function collect(uint256[] units) returns()
func (stakes *Stakes) TryPackCollect(units []*big.Int) ([]byte, error) {
	return stakes.abi.Pack("collect", units)
}

// PackCommittee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40b5b3b8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function committee(bytes32 seed, uint256 list, uint256 size) pure returns(uint256[] units)
func (stakes *Stakes) PackCommittee(seed [32]byte, list *big.Int, size *big.Int) []byte {
	enc, err := stakes.abi.Pack("committee", seed, list, size)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommittee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40b5b3b8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function committee(bytes32 seed, uint256 list, uint256 size) pure returns(uint256[] units)
func (stakes *Stakes) TryPackCommittee(seed [32]byte, list *big.Int, size *big.Int) ([]byte, error) {
	return stakes.abi.Pack("committee", seed, list, size)
}

// UnpackCommittee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x40b5b3b8.
//
// Solidity: function committee(bytes32 seed, uint256 list, uint256 size) pure returns(uint256[] units)
func (stakes *Stakes) UnpackCommittee(data []byte) ([]*big.Int, error) {
	out, err := stakes.abi.Unpack("committee", data)
	if err != nil {
		return *new([]*big.Int), err
	}
	out0 := *abi.ConvertType(out[0], new([]*big.Int)).(*[]*big.Int)
	return out0, nil
}

// PackCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef6506db.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function credit(address to, uint256 burn) payable returns()
func (stakes *Stakes) PackCredit(to common.Address, burn *big.Int) []byte {
	enc, err := stakes.abi.Pack("credit", to, burn)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef6506db.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function credit(address to, uint256 burn) payable returns()
func (stakes *Stakes) TryPackCredit(to common.Address, burn *big.Int) ([]byte, error) {
	return stakes.abi.Pack("credit", to, burn)
}

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0e30db0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit() payable returns()
func (stakes *Stakes) PackDeposit() []byte {
	enc, err := stakes.abi.Pack("deposit")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0e30db0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposit() payable returns()
func (stakes *Stakes) TryPackDeposit() ([]byte, error) {
	return stakes.abi.Pack("deposit")
}

// PackExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18c08f26.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function exit(uint256[] units) returns()
func (stakes *Stakes) PackExit(units []*big.Int) []byte {
	enc, err := stakes.abi.Pack("exit", units)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18c08f26.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function exit(uint256[] units) returns()
func (stakes *Stakes) TryPackExit(units []*big.Int) ([]byte, error) {
	return stakes.abi.Pack("exit", units)
}

// PackExitDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28388630.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function exitDelay() view returns(uint256)
func (stakes *Stakes) PackExitDelay() []byte {
	enc, err := stakes.abi.Pack("exitDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExitDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28388630.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function exitDelay() view returns(uint256)
func (stakes *Stakes) TryPackExitDelay() ([]byte, error) {
	return stakes.abi.Pack("exitDelay")
}

// UnpackExitDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x28388630.
//
// Solidity: function exitDelay() view returns(uint256)
func (stakes *Stakes) UnpackExitDelay(data []byte) (*big.Int, error) {
	out, err := stakes.abi.Unpack("exitDelay", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackForfeit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x729abb01.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function forfeit((address,uint256,uint256,address,uint256,address,uint256) f) payable returns()
func (stakes *Stakes) PackForfeit(f Forfeit) []byte {
	enc, err := stakes.abi.Pack("forfeit", f)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackForfeit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x729abb01.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function forfeit((address,uint256,uint256,address,uint256,address,uint256) f) payable returns()
func (stakes *Stakes) TryPackForfeit(f Forfeit) ([]byte, error) {
	return stakes.abi.Pack("forfeit", f)
}

// PackJoin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x049878f3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function join(uint256 count) payable returns(uint256 first)
func (stakes *Stakes) PackJoin(count *big.Int) []byte {
	enc, err := stakes.abi.Pack("join", count)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJoin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x049878f3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function join(uint256 count) payable returns(uint256 first)
func (stakes *Stakes) TryPackJoin(count *big.Int) ([]byte, error) {
	return stakes.abi.Pack("join", count)
}

// UnpackJoin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x049878f3.
//
// Solidity: function join(uint256 count) payable returns(uint256 first)
func (stakes *Stakes) UnpackJoin(data []byte) (*big.Int, error) {
	out, err := stakes.abi.Unpack("join", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackJoined is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf2b4ee2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function joined() view returns(uint256)
func (stakes *Stakes) PackJoined() []byte {
	enc, err := stakes.abi.Pack("joined")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJoined is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf2b4ee2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function joined() view returns(uint256)
func (stakes *Stakes) TryPackJoined() ([]byte, error) {
	return stakes.abi.Pack("joined")
}

// UnpackJoined is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaf2b4ee2.
//
// Solidity: function joined() view returns(uint256)
func (stakes *Stakes) UnpackJoined(data []byte) (*big.Int, error) {
	out, err := stakes.abi.Unpack("joined", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x282d3fdf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lock(address account, uint256 amount) returns(uint256 activeUnits)
func (stakes *Stakes) PackLock(account common.Address, amount *big.Int) []byte {
	enc, err := stakes.abi.Pack("lock", account, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x282d3fdf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lock(address account, uint256 amount) returns(uint256 activeUnits)
func (stakes *Stakes) TryPackLock(account common.Address, amount *big.Int) ([]byte, error) {
	return stakes.abi.Pack("lock", account, amount)
}

// UnpackLock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x282d3fdf.
//
// Solidity: function lock(address account, uint256 amount) returns(uint256 activeUnits)
func (stakes *Stakes) UnpackLock(data []byte) (*big.Int, error) {
	out, err := stakes.abi.Unpack("lock", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMarket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80f55605.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function market() view returns(address)
func (stakes *Stakes) PackMarket() []byte {
	enc, err := stakes.abi.Pack("market")
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
func (stakes *Stakes) TryPackMarket() ([]byte, error) {
	return stakes.abi.Pack("market")
}

// UnpackMarket is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x80f55605.
//
// Solidity: function market() view returns(address)
func (stakes *Stakes) UnpackMarket(data []byte) (common.Address, error) {
	out, err := stakes.abi.Unpack("market", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6352211e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ownerOf(uint256 number) view returns(address)
func (stakes *Stakes) PackOwnerOf(number *big.Int) []byte {
	enc, err := stakes.abi.Pack("ownerOf", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6352211e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ownerOf(uint256 number) view returns(address)
func (stakes *Stakes) TryPackOwnerOf(number *big.Int) ([]byte, error) {
	return stakes.abi.Pack("ownerOf", number)
}

// UnpackOwnerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6352211e.
//
// Solidity: function ownerOf(uint256 number) view returns(address)
func (stakes *Stakes) UnpackOwnerOf(data []byte) (common.Address, error) {
	out, err := stakes.abi.Unpack("ownerOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf9afb26a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function redeem(uint256[] units) returns()
func (stakes *Stakes) PackRedeem(units []*big.Int) []byte {
	enc, err := stakes.abi.Pack("redeem", units)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf9afb26a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function redeem(uint256[] units) returns()
func (stakes *Stakes) TryPackRedeem(units []*big.Int) ([]byte, error) {
	return stakes.abi.Pack("redeem", units)
}

// PackSeatOwners is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2bde864d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seatOwners(bytes32 seed, uint256 list, uint256 places, uint256 count) view returns(address[] owners)
func (stakes *Stakes) PackSeatOwners(seed [32]byte, list *big.Int, places *big.Int, count *big.Int) []byte {
	enc, err := stakes.abi.Pack("seatOwners", seed, list, places, count)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeatOwners is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2bde864d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seatOwners(bytes32 seed, uint256 list, uint256 places, uint256 count) view returns(address[] owners)
func (stakes *Stakes) TryPackSeatOwners(seed [32]byte, list *big.Int, places *big.Int, count *big.Int) ([]byte, error) {
	return stakes.abi.Pack("seatOwners", seed, list, places, count)
}

// UnpackSeatOwners is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2bde864d.
//
// Solidity: function seatOwners(bytes32 seed, uint256 list, uint256 places, uint256 count) view returns(address[] owners)
func (stakes *Stakes) UnpackSeatOwners(data []byte) ([]common.Address, error) {
	out, err := stakes.abi.Unpack("seatOwners", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcacb508f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle((address,uint256,uint256,uint256,address,uint256,((bytes32,uint256,uint256,uint256),address,uint256),((bytes32,uint256,uint256,uint256),address,uint256)) s) payable returns()
func (stakes *Stakes) PackSettle(s Settlement) []byte {
	enc, err := stakes.abi.Pack("settle", s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcacb508f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle((address,uint256,uint256,uint256,address,uint256,((bytes32,uint256,uint256,uint256),address,uint256),((bytes32,uint256,uint256,uint256),address,uint256)) s) payable returns()
func (stakes *Stakes) TryPackSettle(s Settlement) ([]byte, error) {
	return stakes.abi.Pack("settle", s)
}

// PackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52ea9415.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slash((bytes32,uint256,uint256,uint256) seats, uint256 tenths, address to) returns()
func (stakes *Stakes) PackSlash(seats Seats, tenths *big.Int, to common.Address) []byte {
	enc, err := stakes.abi.Pack("slash", seats, tenths, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52ea9415.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slash((bytes32,uint256,uint256,uint256) seats, uint256 tenths, address to) returns()
func (stakes *Stakes) TryPackSlash(seats Seats, tenths *big.Int, to common.Address) ([]byte, error) {
	return stakes.abi.Pack("slash", seats, tenths, to)
}

// PackUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe00508ba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unit(uint256 number) view returns((address,uint48,uint32,uint8,uint8))
func (stakes *Stakes) PackUnit(number *big.Int) []byte {
	enc, err := stakes.abi.Pack("unit", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe00508ba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unit(uint256 number) view returns((address,uint48,uint32,uint8,uint8))
func (stakes *Stakes) TryPackUnit(number *big.Int) ([]byte, error) {
	return stakes.abi.Pack("unit", number)
}

// UnpackUnit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe00508ba.
//
// Solidity: function unit(uint256 number) view returns((address,uint48,uint32,uint8,uint8))
func (stakes *Stakes) UnpackUnit(data []byte) (Unit, error) {
	out, err := stakes.abi.Unpack("unit", data)
	if err != nil {
		return *new(Unit), err
	}
	out0 := *abi.ConvertType(out[0], new(Unit)).(*Unit)
	return out0, nil
}

// PackUnitPrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe73faa2d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unitPrice() view returns(uint256)
func (stakes *Stakes) PackUnitPrice() []byte {
	enc, err := stakes.abi.Pack("unitPrice")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnitPrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe73faa2d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unitPrice() view returns(uint256)
func (stakes *Stakes) TryPackUnitPrice() ([]byte, error) {
	return stakes.abi.Pack("unitPrice")
}

// UnpackUnitPrice is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe73faa2d.
//
// Solidity: function unitPrice() view returns(uint256)
func (stakes *Stakes) UnpackUnitPrice(data []byte) (*big.Int, error) {
	out, err := stakes.abi.Unpack("unitPrice", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00f714ce.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(uint256 amount, address to) returns()
func (stakes *Stakes) PackWithdraw(amount *big.Int, to common.Address) []byte {
	enc, err := stakes.abi.Pack("withdraw", amount, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00f714ce.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(uint256 amount, address to) returns()
func (stakes *Stakes) TryPackWithdraw(amount *big.Int, to common.Address) ([]byte, error) {
	return stakes.abi.Pack("withdraw", amount, to)
}

// StakesActivated represents a Activated event raised by the Stakes contract.
type StakesActivated struct {
	Active *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakesActivatedEventName = "Activated"

// ContractEventName returns the user-defined event name.
func (StakesActivated) ContractEventName() string {
	return StakesActivatedEventName
}

// UnpackActivatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Activated(uint256 active)
func (stakes *Stakes) UnpackActivatedEvent(log *types.Log) (*StakesActivated, error) {
	event := "Activated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakesActivated)
	if len(log.Data) > 0 {
		if err := stakes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakes.abi.Events[event].Inputs {
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

// StakesBurnt represents a Burnt event raised by the Stakes contract.
type StakesBurnt struct {
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakesBurntEventName = "Burnt"

// ContractEventName returns the user-defined event name.
func (StakesBurnt) ContractEventName() string {
	return StakesBurntEventName
}

// UnpackBurntEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Burnt(uint256 amount)
func (stakes *Stakes) UnpackBurntEvent(log *types.Log) (*StakesBurnt, error) {
	event := "Burnt"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakesBurnt)
	if len(log.Data) > 0 {
		if err := stakes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakes.abi.Events[event].Inputs {
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

// StakesCollected represents a Collected event raised by the Stakes contract.
type StakesCollected struct {
	Owner  common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakesCollectedEventName = "Collected"

// ContractEventName returns the user-defined event name.
func (StakesCollected) ContractEventName() string {
	return StakesCollectedEventName
}

// UnpackCollectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Collected(address indexed owner, uint256 amount)
func (stakes *Stakes) UnpackCollectedEvent(log *types.Log) (*StakesCollected, error) {
	event := "Collected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakesCollected)
	if len(log.Data) > 0 {
		if err := stakes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakes.abi.Events[event].Inputs {
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

// StakesCredited represents a Credited event raised by the Stakes contract.
type StakesCredited struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakesCreditedEventName = "Credited"

// ContractEventName returns the user-defined event name.
func (StakesCredited) ContractEventName() string {
	return StakesCreditedEventName
}

// UnpackCreditedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Credited(address indexed account, uint256 amount)
func (stakes *Stakes) UnpackCreditedEvent(log *types.Log) (*StakesCredited, error) {
	event := "Credited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakesCredited)
	if len(log.Data) > 0 {
		if err := stakes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakes.abi.Events[event].Inputs {
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

// StakesDeposited represents a Deposited event raised by the Stakes contract.
type StakesDeposited struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakesDepositedEventName = "Deposited"

// ContractEventName returns the user-defined event name.
func (StakesDeposited) ContractEventName() string {
	return StakesDepositedEventName
}

// UnpackDepositedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Deposited(address indexed account, uint256 amount)
func (stakes *Stakes) UnpackDepositedEvent(log *types.Log) (*StakesDeposited, error) {
	event := "Deposited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakesDeposited)
	if len(log.Data) > 0 {
		if err := stakes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakes.abi.Events[event].Inputs {
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

// StakesExiting represents a Exiting event raised by the Stakes contract.
type StakesExiting struct {
	Unit    *big.Int
	Owner   common.Address
	LeaveAt *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakesExitingEventName = "Exiting"

// ContractEventName returns the user-defined event name.
func (StakesExiting) ContractEventName() string {
	return StakesExitingEventName
}

// UnpackExitingEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Exiting(uint256 indexed unit, address indexed owner, uint256 leaveAt)
func (stakes *Stakes) UnpackExitingEvent(log *types.Log) (*StakesExiting, error) {
	event := "Exiting"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakesExiting)
	if len(log.Data) > 0 {
		if err := stakes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakes.abi.Events[event].Inputs {
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

// StakesJoined represents a Joined event raised by the Stakes contract.
type StakesJoined struct {
	Owner common.Address
	First *big.Int
	Count *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const StakesJoinedEventName = "Joined"

// ContractEventName returns the user-defined event name.
func (StakesJoined) ContractEventName() string {
	return StakesJoinedEventName
}

// UnpackJoinedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Joined(address indexed owner, uint256 first, uint256 count)
func (stakes *Stakes) UnpackJoinedEvent(log *types.Log) (*StakesJoined, error) {
	event := "Joined"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakesJoined)
	if len(log.Data) > 0 {
		if err := stakes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakes.abi.Events[event].Inputs {
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

// StakesLeft represents a Left event raised by the Stakes contract.
type StakesLeft struct {
	Unit   *big.Int
	Owner  common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakesLeftEventName = "Left"

// ContractEventName returns the user-defined event name.
func (StakesLeft) ContractEventName() string {
	return StakesLeftEventName
}

// UnpackLeftEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Left(uint256 indexed unit, address indexed owner, uint256 amount)
func (stakes *Stakes) UnpackLeftEvent(log *types.Log) (*StakesLeft, error) {
	event := "Left"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakesLeft)
	if len(log.Data) > 0 {
		if err := stakes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakes.abi.Events[event].Inputs {
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

// StakesUnitSlashed represents a UnitSlashed event raised by the Stakes contract.
type StakesUnitSlashed struct {
	Unit     *big.Int
	Tenths   *big.Int
	To       common.Address
	Rewarded *big.Int
	Burnt    *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakesUnitSlashedEventName = "UnitSlashed"

// ContractEventName returns the user-defined event name.
func (StakesUnitSlashed) ContractEventName() string {
	return StakesUnitSlashedEventName
}

// UnpackUnitSlashedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UnitSlashed(uint256 indexed unit, uint256 tenths, address to, uint256 rewarded, uint256 burnt)
func (stakes *Stakes) UnpackUnitSlashedEvent(log *types.Log) (*StakesUnitSlashed, error) {
	event := "UnitSlashed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakesUnitSlashed)
	if len(log.Data) > 0 {
		if err := stakes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakes.abi.Events[event].Inputs {
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

// StakesWithdrawn represents a Withdrawn event raised by the Stakes contract.
type StakesWithdrawn struct {
	Account common.Address
	To      common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakesWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (StakesWithdrawn) ContractEventName() string {
	return StakesWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed account, address indexed to, uint256 amount)
func (stakes *Stakes) UnpackWithdrawnEvent(log *types.Log) (*StakesWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakesWithdrawn)
	if len(log.Data) > 0 {
		if err := stakes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakes.abi.Events[event].Inputs {
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
func (stakes *Stakes) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], stakes.abi.Errors["ExitNotOver"].ID.Bytes()[:4]) {
		return stakes.UnpackExitNotOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakes.abi.Errors["InsufficientFree"].ID.Bytes()[:4]) {
		return stakes.UnpackInsufficientFreeError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakes.abi.Errors["NotActivatable"].ID.Bytes()[:4]) {
		return stakes.UnpackNotActivatableError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakes.abi.Errors["NotUnitOwner"].ID.Bytes()[:4]) {
		return stakes.UnpackNotUnitOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakes.abi.Errors["Nothing"].ID.Bytes()[:4]) {
		return stakes.UnpackNothingError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakes.abi.Errors["OnlyMarket"].ID.Bytes()[:4]) {
		return stakes.UnpackOnlyMarketError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakes.abi.Errors["PaymentRefused"].ID.Bytes()[:4]) {
		return stakes.UnpackPaymentRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakes.abi.Errors["Unbalanced"].ID.Bytes()[:4]) {
		return stakes.UnpackUnbalancedError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakes.abi.Errors["WrongUnitState"].ID.Bytes()[:4]) {
		return stakes.UnpackWrongUnitStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakes.abi.Errors["WrongValue"].ID.Bytes()[:4]) {
		return stakes.UnpackWrongValueError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// StakesExitNotOver represents a ExitNotOver error raised by the Stakes contract.
type StakesExitNotOver struct {
	Unit    *big.Int
	LeaveAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExitNotOver(uint256 unit, uint256 leaveAt)
func StakesExitNotOverErrorID() common.Hash {
	return common.HexToHash("0x58852e0e0f232d2e54bc6e9c1b07a66af25b3cea7639c898bb09c34eaf2a0e98")
}

// UnpackExitNotOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExitNotOver(uint256 unit, uint256 leaveAt)
func (stakes *Stakes) UnpackExitNotOverError(raw []byte) (*StakesExitNotOver, error) {
	out := new(StakesExitNotOver)
	if err := stakes.abi.UnpackIntoInterface(out, "ExitNotOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakesInsufficientFree represents a InsufficientFree error raised by the Stakes contract.
type StakesInsufficientFree struct {
	Account common.Address
	Free    *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientFree(address account, uint256 free, uint256 needed)
func StakesInsufficientFreeErrorID() common.Hash {
	return common.HexToHash("0x9e1e4e784bbddcbbadde53a03920ea175e18f95bcb5879336ac4cace822636ef")
}

// UnpackInsufficientFreeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientFree(address account, uint256 free, uint256 needed)
func (stakes *Stakes) UnpackInsufficientFreeError(raw []byte) (*StakesInsufficientFree, error) {
	out := new(StakesInsufficientFree)
	if err := stakes.abi.UnpackIntoInterface(out, "InsufficientFree", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakesNotActivatable represents a NotActivatable error raised by the Stakes contract.
type StakesNotActivatable struct {
	UpTo    *big.Int
	Joined  *big.Int
	ReadyAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotActivatable(uint256 upTo, uint256 joined, uint256 readyAt)
func StakesNotActivatableErrorID() common.Hash {
	return common.HexToHash("0x5bf5b28d18e0fb7890d9800d48cde956b3bf2fc98a3b0d34af5632d649390b0a")
}

// UnpackNotActivatableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotActivatable(uint256 upTo, uint256 joined, uint256 readyAt)
func (stakes *Stakes) UnpackNotActivatableError(raw []byte) (*StakesNotActivatable, error) {
	out := new(StakesNotActivatable)
	if err := stakes.abi.UnpackIntoInterface(out, "NotActivatable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakesNotUnitOwner represents a NotUnitOwner error raised by the Stakes contract.
type StakesNotUnitOwner struct {
	Unit   *big.Int
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotUnitOwner(uint256 unit, address caller)
func StakesNotUnitOwnerErrorID() common.Hash {
	return common.HexToHash("0xccc86bf1f7884b9edeb77471d74f0d8e9502f4864266a91cc66922ad879f0569")
}

// UnpackNotUnitOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotUnitOwner(uint256 unit, address caller)
func (stakes *Stakes) UnpackNotUnitOwnerError(raw []byte) (*StakesNotUnitOwner, error) {
	out := new(StakesNotUnitOwner)
	if err := stakes.abi.UnpackIntoInterface(out, "NotUnitOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakesNothing represents a Nothing error raised by the Stakes contract.
type StakesNothing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Nothing()
func StakesNothingErrorID() common.Hash {
	return common.HexToHash("0xf9820cc132b89dd54523d3427f62edb25f113e8cd2efd7b6b2513f209fd24cba")
}

// UnpackNothingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Nothing()
func (stakes *Stakes) UnpackNothingError(raw []byte) (*StakesNothing, error) {
	out := new(StakesNothing)
	if err := stakes.abi.UnpackIntoInterface(out, "Nothing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakesOnlyMarket represents a OnlyMarket error raised by the Stakes contract.
type StakesOnlyMarket struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlyMarket(address caller)
func StakesOnlyMarketErrorID() common.Hash {
	return common.HexToHash("0x0e717980e5adaed8f7409a509e7a8a9f571c6232f9a46d05769cdbe54b07ae6c")
}

// UnpackOnlyMarketError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlyMarket(address caller)
func (stakes *Stakes) UnpackOnlyMarketError(raw []byte) (*StakesOnlyMarket, error) {
	out := new(StakesOnlyMarket)
	if err := stakes.abi.UnpackIntoInterface(out, "OnlyMarket", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakesPaymentRefused represents a PaymentRefused error raised by the Stakes contract.
type StakesPaymentRefused struct {
	To     common.Address
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PaymentRefused(address to, uint256 amount)
func StakesPaymentRefusedErrorID() common.Hash {
	return common.HexToHash("0xf98a5eac1494baeb26486452cfdb22b6924ba25f4053248d7b15cefb83c7e55c")
}

// UnpackPaymentRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PaymentRefused(address to, uint256 amount)
func (stakes *Stakes) UnpackPaymentRefusedError(raw []byte) (*StakesPaymentRefused, error) {
	out := new(StakesPaymentRefused)
	if err := stakes.abi.UnpackIntoInterface(out, "PaymentRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakesUnbalanced represents a Unbalanced error raised by the Stakes contract.
type StakesUnbalanced struct {
	Into *big.Int
	Out  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Unbalanced(uint256 into, uint256 out)
func StakesUnbalancedErrorID() common.Hash {
	return common.HexToHash("0xc470dea422395b96482bad6218e52741bdb883750f37ef5b3087798272c1ee5d")
}

// UnpackUnbalancedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Unbalanced(uint256 into, uint256 out)
func (stakes *Stakes) UnpackUnbalancedError(raw []byte) (*StakesUnbalanced, error) {
	out := new(StakesUnbalanced)
	if err := stakes.abi.UnpackIntoInterface(out, "Unbalanced", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakesWrongUnitState represents a WrongUnitState error raised by the Stakes contract.
type StakesWrongUnitState struct {
	Unit  *big.Int
	State uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongUnitState(uint256 unit, uint8 state)
func StakesWrongUnitStateErrorID() common.Hash {
	return common.HexToHash("0xa56bd41693a93a1fdcbd0e4313c9c9c789045ecd0a77e2d29b4dab858357b300")
}

// UnpackWrongUnitStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongUnitState(uint256 unit, uint8 state)
func (stakes *Stakes) UnpackWrongUnitStateError(raw []byte) (*StakesWrongUnitState, error) {
	out := new(StakesWrongUnitState)
	if err := stakes.abi.UnpackIntoInterface(out, "WrongUnitState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakesWrongValue represents a WrongValue error raised by the Stakes contract.
type StakesWrongValue struct {
	Sent     *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongValue(uint256 sent, uint256 expected)
func StakesWrongValueErrorID() common.Hash {
	return common.HexToHash("0x195a3ca12ac3744ef64727effb118b3b203c382e49c7a7d24d450eae5e3b889a")
}

// UnpackWrongValueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongValue(uint256 sent, uint256 expected)
func (stakes *Stakes) UnpackWrongValueError(raw []byte) (*StakesWrongValue, error) {
	out := new(StakesWrongValue)
	if err := stakes.abi.UnpackIntoInterface(out, "WrongValue", raw); err != nil {
		return nil, err
	}
	return out, nil
}
