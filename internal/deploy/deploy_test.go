package deploy_test

import (
	"path/filepath"
	"reflect"
	"testing"
	"time"

	"lode/internal/chain"
	"lode/internal/deploy"
	"lode/internal/devnet"
	"lode/internal/fault"
	"lode/internal/market"
)

func TestDeploy(t *testing.T) {
	d, err := devnet.Start(devnet.Config{Accounts: []string{"deployer"}, Period: 20 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	errs, err := market.Errors()
	if err != nil {
		t.Fatal(err)
	}
	c, err := chain.Dial(t.Context(), chain.Config{RPC: d.RPC, Poll: 5 * time.Millisecond, Errors: errs})
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	sender, err := chain.NewSender(t.Context(), c, chain.SenderConfig{Key: devnet.KeyOf("deployer")})
	if err != nil {
		t.Fatal(err)
	}
	for _, preset := range []string{"mainnet", "testnet", "devnet"} {
		made, err := deploy.Deploy(t.Context(), c, sender, preset)
		if err != nil {
			t.Fatalf("%s: %v", preset, err)
		}
		// What a daemon reads from the file is what was deployed.
		path := filepath.Join(t.TempDir(), "deployment.json")
		if err := made.Save(path); err != nil {
			t.Fatal(err)
		}
		read, err := chain.LoadDeployment(path)
		if err != nil || !reflect.DeepEqual(read, made) {
			t.Fatalf("%s: saved %+v, read %+v, %v", preset, made, read, err)
		}
		if _, err := market.Attach(t.Context(), c, read, nil); err != nil {
			t.Errorf("%s: %v", preset, err)
		}
		// Another market's stakes are refused.
		read.Stakes = made.Beacon
		if _, err := market.Attach(t.Context(), c, read, nil); fault.CodeOf(err) != fault.BadInput {
			t.Errorf("%s: attached to other contracts: %v", preset, err)
		}
	}
	if _, err := deploy.Deploy(t.Context(), c, sender, "moonnet"); fault.CodeOf(err) != fault.BadInput {
		t.Errorf("an unknown preset: %v", err)
	}
}
