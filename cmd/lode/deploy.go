package main

import (
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"time"

	"github.com/urfave/cli/v2"
	"go.uber.org/zap"

	"lode/internal/chain"
	"lode/internal/deploy"
	"lode/internal/devnet"
	"lode/internal/fault"
	"lode/internal/market"
	"lode/internal/storage"
)

func deployCommand() *cli.Command {
	return &cli.Command{
		Name:  "deploy",
		Usage: "put the contracts on a chain, with one of the presets' windows",
		Flags: append(append(chainFlags(), keyFlags()...),
			&cli.StringFlag{Name: "preset", Usage: "mainnet, testnet or devnet"},
			&cli.StringFlag{Name: "out", Value: filepath.Join("deploy", "deployments"), Usage: "`DIR` to write <chain id>.json to"},
			&cli.Uint64Flag{Name: "chain-id", Usage: "refuse any other chain than `ID`"},
		),
		Action: func(c *cli.Context) error {
			if _, err := arguments(c); err != nil {
				return err
			}
			preset, err := required(c, "preset", "mainnet, testnet or devnet")
			if err != nil {
				return err
			}
			k, err := key(c)
			if err != nil {
				return err
			}
			log, err := logger(c)
			if err != nil {
				return err
			}
			errs, err := market.Errors()
			if err != nil {
				return err
			}
			client, err := chain.Dial(c.Context, chain.Config{RPC: c.String("rpc"), ChainID: c.Uint64("chain-id"), Errors: errs})
			if err != nil {
				return err
			}
			defer client.Close()
			path := chain.DeploymentPath(c.String("out"), client.ChainID().Uint64())
			if _, err := os.Stat(path); err == nil {
				return fault.Input("--out", path, "no deployment there yet; move it away to deploy anew")
			}
			sender, err := chain.NewSender(c.Context, client, chain.SenderConfig{Key: k, Log: log})
			if err != nil {
				return err
			}
			d, err := deploy.Deploy(c.Context, client, sender, preset)
			if err != nil {
				return err
			}
			if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
				return err
			}
			if err := d.Save(path); err != nil {
				return err
			}
			return result(c, d, func(w io.Writer) {
				fmt.Fprintf(w, "market  %s\nstakes  %s\nbeacon  %s\nwritten to %s\n", d.Market, d.Stakes, d.Beacon, path)
			})
		},
	}
}

// devnetRoles are the accounts that a devnet funds, beside the deployer.
var devnetRoles = []string{"requester", "trainer", "trainer2", "validator1", "validator2", "validator3", "validator4", "auditor"}

// devnetInfo is what lode devnet prints once it is ready.
type devnetInfo struct {
	RPC        string           `json:"rpc"`
	WS         string           `json:"ws"`
	ChainID    uint64           `json:"chain_id"`
	Deployment string           `json:"deployment"`
	Storage    string           `json:"storage"`
	Accounts   []devnet.Account `json:"accounts"`
}

func devnetCommand() *cli.Command {
	return &cli.Command{
		Name:  "devnet",
		Usage: "run a chain with the contracts and a storage on this machine, until interrupted",
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "out", Value: "lode-devnet", Usage: "`DIR` for deployment file, keys and stored blocks"},
			&cli.IntFlag{Name: "port", Usage: "of the chain's RPC (default: a free one)"},
			&cli.DurationFlag{Name: "period", Value: time.Second, Usage: "between blocks; below 1s the chain's time runs faster than the clock"},
			&cli.StringFlag{Name: "log-level", Value: "warn", Usage: "debug, info, warn or error"},
			&cli.StringFlag{Name: "log-format", Value: "text", Usage: "text or json"},
		},
		Action: runDevnet,
	}
}

func runDevnet(c *cli.Context) error {
	if _, err := arguments(c); err != nil {
		return err
	}
	if p := c.Duration("period"); p < 10*time.Millisecond || p > time.Hour {
		return fault.Input("--period", p, "10ms to 1h")
	}
	log, err := logger(c)
	if err != nil {
		return err
	}
	out, err := filepath.Abs(c.String("out"))
	if err != nil {
		return err
	}
	accounts, err := devnet.WriteKeys(filepath.Join(out, "keys"), append([]string{"deployer"}, devnetRoles...)...)
	if err != nil {
		return err
	}
	labels := []string{}
	for _, a := range accounts {
		labels = append(labels, a.Label)
	}
	embedded, err := devnet.Start(devnet.Config{Accounts: labels, Period: c.Duration("period"), Port: c.Int("port")})
	if err != nil {
		return err
	}
	defer embedded.Close()
	store, err := storage.Open(c.Context, storage.Config{Dir: filepath.Join(out, "blocks"), Log: log})
	if err != nil {
		return err
	}
	defer store.Close()
	shared, err := new(net.ListenConfig).Listen(c.Context, "tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	rpc := &http.Server{Handler: store.RPC(), ReadHeaderTimeout: 10 * time.Second}
	go func() {
		if err := rpc.Serve(shared); !errors.Is(err, http.ErrServerClosed) {
			log.Error("storage is no longer served", zap.Error(err))
		}
	}()
	defer rpc.Close()
	path, err := deployDevnet(c, embedded, accounts[0].Key, out, log)
	if err != nil {
		return err
	}
	info := devnetInfo{embedded.RPC, embedded.WS, devnet.ChainID, path, "http://" + shared.Addr().String(), accounts}
	err = result(c, info, func(w io.Writer) {
		fmt.Fprintf(w, "chain       %s (id %d)\nevents      %s\ndeployment  %s\nstorage     %s\n", info.RPC, info.ChainID, info.WS, info.Deployment, info.Storage)
		for _, a := range accounts {
			fmt.Fprintf(w, "%-11s %s  %s\n", a.Label, a.Address, a.KeyFile)
		}
		fmt.Fprintln(w, "These keys are public. Stop with Ctrl-C.")
	})
	if err != nil {
		return err
	}
	<-c.Context.Done() // the normal end
	return nil
}

func deployDevnet(c *cli.Context, embedded *devnet.Chain, k *chain.Key, out string, log *zap.Logger) (string, error) {
	errs, err := market.Errors()
	if err != nil {
		return "", err
	}
	client, err := chain.Dial(c.Context, chain.Config{RPC: embedded.RPC, ChainID: devnet.ChainID, Errors: errs})
	if err != nil {
		return "", err
	}
	defer client.Close()
	sender, err := chain.NewSender(c.Context, client, chain.SenderConfig{Key: k, Log: log})
	if err != nil {
		return "", err
	}
	d, err := deploy.Deploy(c.Context, client, sender, "devnet")
	if err != nil {
		return "", err
	}
	path := chain.DeploymentPath(out, devnet.ChainID)
	return path, d.Save(path)
}
