package chain

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"path/filepath"
	"strconv"

	"github.com/ethereum/go-ethereum/common"

	"lode/internal/fault"
)

// deploymentLimit bounds a deployment file, which has some 400 bytes.
const deploymentLimit = 64 << 10

// Deployment says where the contracts are: the file
// deploy/deployments/<chain id>.json, written by whoever deploys.
type Deployment struct {
	ChainID  uint64          `json:"chain_id"`
	Preset   string          `json:"preset"` // mainnet, testnet or devnet
	Block    uint64          `json:"block"`  // of the deployment: where events begin
	Market   common.Address  `json:"market"`
	Stakes   common.Address  `json:"stakes"`
	Beacon   common.Address  `json:"beacon"`
	Disputes *common.Address `json:"disputes,omitempty"` // none: challenges end as Voided
}

// DeploymentPath is the name of a chain's deployment file in dir.
func DeploymentPath(dir string, chainID uint64) string {
	return filepath.Join(dir, strconv.FormatUint(chainID, 10)+".json")
}

// LoadDeployment reads and validates a deployment file. Unknown and missing
// fields are errors.
func LoadDeployment(path string) (*Deployment, error) {
	data, err := readFile("deployment", path, deploymentLimit)
	if err != nil {
		return nil, err
	}
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	var d Deployment
	if err := dec.Decode(&d); err != nil {
		return nil, &fault.Error{Code: fault.BadInput, Field: "deployment", Value: path,
			Expected: "JSON with chain_id, preset, block, market, stakes, beacon", Err: err}
	}
	if err := d.validate(); err != nil {
		return nil, fmt.Errorf("deployment %s: %w", path, err)
	}
	return &d, nil
}

// Save writes the deployment to path.
func (d *Deployment) Save(path string) error {
	if err := d.validate(); err != nil {
		return err
	}
	data, err := json.MarshalIndent(d, "", "  ")
	if err != nil {
		return err
	}
	if err := writeFile(path, append(data, '\n'), 0o644); err != nil {
		return fmt.Errorf("deployment %s: %w", path, err)
	}
	return nil
}

func (d *Deployment) validate() error {
	if d.ChainID == 0 {
		return fault.Input("chain_id", d.ChainID, "the id of a chain")
	}
	switch d.Preset {
	case "mainnet", "testnet", "devnet":
	default:
		return fault.Input("preset", d.Preset, "mainnet, testnet or devnet")
	}
	for _, c := range d.contracts() {
		if c.at == (common.Address{}) {
			return fault.Input(c.name, c.at, "the contract's address")
		}
	}
	return nil
}

type namedContract struct {
	name string
	at   common.Address
}

func (d *Deployment) contracts() []namedContract {
	all := []namedContract{{"market", d.Market}, {"stakes", d.Stakes}, {"beacon", d.Beacon}}
	if d.Disputes != nil {
		all = append(all, namedContract{"disputes", *d.Disputes})
	}
	return all
}

// Check asks the chain whether it is the deployment's and has code at every
// address. Whether that code is what it should be, and has the preset's
// values, is for those to check who know the contracts.
func (d *Deployment) Check(ctx context.Context, c *Client) error {
	if c.id.Uint64() != d.ChainID {
		return fault.Input("chain id of "+c.address, c.id, "%d, the deployment's", d.ChainID)
	}
	for _, contract := range d.contracts() {
		code, err := c.Code(ctx, contract.at)
		if err != nil {
			return fmt.Errorf("code of %s: %w", contract.name, err)
		}
		if len(code) == 0 {
			return fault.Input(contract.name, contract.at, "an address with code on chain %d", d.ChainID)
		}
	}
	return nil
}
