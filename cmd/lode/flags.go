package main

import (
	"context"
	"math/big"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/urfave/cli/v2"
	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"

	"lode/internal/chain"
	"lode/internal/daemon"
	"lode/internal/fault"
	"lode/internal/market"
	"lode/internal/storage"
)

// Flags that several commands share. Daemons tell what they do; other commands
// only what goes wrong, beside their result.
func chainFlags() []cli.Flag { return reachFlags("warn") }

func daemonFlags(more ...cli.Flag) []cli.Flag {
	flags := append(reachFlags("info"), keyFlags()...)
	return append(append(flags, storageFlags()...), more...)
}

func reachFlags(level string) []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "rpc", Value: "http://127.0.0.1:8545", EnvVars: []string{"LODE_RPC"}, Usage: "`URL` of the Ethereum node (http, https, ws, wss)"},
		&cli.StringFlag{Name: "deployment", EnvVars: []string{"LODE_DEPLOYMENT"}, Usage: "`FILE` that says where the contracts are"},
		&cli.StringFlag{Name: "log-level", Value: level, Usage: "debug, info, warn or error"},
		&cli.StringFlag{Name: "log-format", Value: "text", Usage: "text or json"},
	}
}

func keyFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "key-file", EnvVars: []string{"LODE_KEY_FILE"}, Usage: "`FILE` with the account's private key: hex, or a keystore of geth"},
		&cli.StringFlag{Name: "password-file", EnvVars: []string{"LODE_PASSWORD_FILE"}, Usage: "`FILE` with the keystore's password"},
		&cli.StringFlag{Name: "home", EnvVars: []string{"LODE_HOME"}, Usage: "`DIR` for what must survive a restart (default ~/.lode)"},
	}
}

func storageFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "storage", EnvVars: []string{"LODE_STORAGE"}, Usage: "`URL` of a Kubo daemon's RPC API, or a DIR (default: a folder in home)"},
		&cli.StringFlag{Name: "storage-listen", EnvVars: []string{"LODE_STORAGE_LISTEN"}, Usage: "`HOST:PORT` to serve stored blocks on, as an IPFS trustless gateway"},
		&cli.StringSliceFlag{Name: "storage-peer", EnvVars: []string{"LODE_STORAGE_PEER"}, Usage: "`URL` of a gateway to fetch missing blocks from (repeatable)"},
	}
}

func threadsFlag() cli.Flag {
	return &cli.IntFlag{Name: "threads", Usage: "`N` threads to compute with (default: all cores); the result is the same for any"}
}

func actorFlags(more ...cli.Flag) []cli.Flag {
	flags := append(chainFlags(), keyFlags()...)
	return append(append(flags, storageFlags()...), more...)
}

// logger writes to stderr as the flags say.
func logger(c *cli.Context) (*zap.Logger, error) {
	level, err := zapcore.ParseLevel(c.String("log-level"))
	if err != nil {
		return nil, fault.Input("--log-level", c.String("log-level"), "debug, info, warn or error")
	}
	var encoder zapcore.Encoder
	cfg := zap.NewProductionEncoderConfig()
	cfg.EncodeTime = zapcore.ISO8601TimeEncoder
	switch c.String("log-format") {
	case "json":
		encoder = zapcore.NewJSONEncoder(cfg)
	case "text":
		cfg.EncodeTime = zapcore.TimeEncoderOfLayout("15:04:05")
		cfg.EncodeLevel = zapcore.CapitalLevelEncoder
		encoder = zapcore.NewConsoleEncoder(cfg)
	default:
		return nil, fault.Input("--log-format", c.String("log-format"), "text or json")
	}
	return zap.New(zapcore.NewCore(encoder, zapcore.Lock(zapcore.AddSync(c.App.ErrWriter)), level)), nil
}

func threads(c *cli.Context) (int, error) {
	n := c.Int("threads")
	switch {
	case !c.IsSet("threads"):
		return defaultThreads(), nil
	case n < 1 || n > 1024:
		return 0, fault.Input("--threads", n, "1 to 1024")
	}
	return n, nil
}

func deployment(c *cli.Context) (*chain.Deployment, error) {
	path, err := required(c, "deployment", "the file that lode deploy or lode devnet wrote")
	if err != nil {
		return nil, err
	}
	return chain.LoadDeployment(path)
}

func key(c *cli.Context) (*chain.Key, error) {
	path, err := required(c, "key-file", "a file with the account's private key")
	if err != nil {
		return nil, err
	}
	return chain.LoadKey(path, c.String("password-file"))
}

func home(c *cli.Context) (string, error) {
	if dir := c.String("home"); dir != "" {
		return filepath.Abs(dir)
	}
	user, err := os.UserHomeDir()
	if err != nil {
		return "", fault.Input("--home", "", "a folder, since this user has no home")
	}
	return filepath.Join(user, ".lode"), nil
}

// storageConfig tells a Kubo endpoint from a folder.
func storageConfig(c *cli.Context) storage.Config {
	s := c.String("storage")
	cfg := storage.Config{Listen: c.String("storage-listen"), Peers: c.StringSlice("storage-peer")}
	if strings.Contains(s, "://") || strings.HasPrefix(s, "/ip4/") || strings.HasPrefix(s, "/ip6/") || strings.HasPrefix(s, "/dns") {
		cfg.Kubo = s
	} else {
		cfg.Dir = s
	}
	return cfg
}

// connect reaches the contracts without an account.
func connect(ctx context.Context, c *cli.Context) (*market.Contracts, *zap.Logger, error) {
	log, err := logger(c)
	if err != nil {
		return nil, nil, err
	}
	d, err := deployment(c)
	if err != nil {
		return nil, nil, err
	}
	m, err := market.Connect(ctx, chain.Config{RPC: c.String("rpc")}, d, log)
	return m, log, err
}

// actor reaches the contracts with the account of --key-file, for a command
// that sends a transaction or two. Close its chain after use.
func actor(ctx context.Context, c *cli.Context) (*market.Actor, error) {
	k, err := key(c)
	if err != nil {
		return nil, err
	}
	dir, err := home(c)
	if err != nil {
		return nil, err
	}
	m, log, err := connect(ctx, c)
	if err != nil {
		return nil, err
	}
	dir = daemon.Home(dir, m.Deployment.ChainID, k)
	if err = os.MkdirAll(dir, 0o700); err == nil {
		a := &market.Actor{Contracts: m}
		a.Sender, err = chain.NewSender(ctx, m.Chain, chain.SenderConfig{Key: k, Journal: filepath.Join(dir, "command.json"), Log: log})
		if err == nil {
			return a, nil
		}
	}
	m.Chain.Close()
	return nil, err
}

// node opens everything that a daemon or a requester needs.
func node(ctx context.Context, c *cli.Context) (*daemon.Node, error) {
	log, err := logger(c)
	if err != nil {
		return nil, err
	}
	d, err := deployment(c)
	if err != nil {
		return nil, err
	}
	k, err := key(c)
	if err != nil {
		return nil, err
	}
	dir, err := home(c)
	if err != nil {
		return nil, err
	}
	return daemon.Open(ctx, daemon.Config{
		Chain: chain.Config{RPC: c.String("rpc")}, Deployment: d, Key: k, Home: dir, Storage: storageConfig(c), Log: log,
		Mined: func(kind string, r *types.Receipt) {
			log.Debug("mined", zap.String("kind", kind), zap.Uint64("gas", r.GasUsed), zap.Stringer("tx", r.TxHash))
		},
	})
}

// ether reads an amount such as 1.5, 1.5eth, 20gwei or 100wei.
func ether(c *cli.Context, name string) (*big.Int, error) {
	return chain.ParseEther("--"+name, c.String(name))
}
