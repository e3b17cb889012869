package job

import (
	"math/big"
	"os"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"lode/internal/fault"
)

// The presets are those of the contracts' source.
func TestPresetsMatchSource(t *testing.T) {
	source, err := os.ReadFile("../../contracts/src/Presets.sol")
	if err != nil {
		t.Fatal(err)
	}
	units := map[string]int64{"": 1, "seconds": 1, "minutes": 60, "hours": 3600, "days": 86400, "ether": 1}
	entry := regexp.MustCompile(`(?m)^\s+(\w+): ([0-9._]+) ?(\w*),?$`)
	for name, w := range Presets {
		_, body, ok := strings.Cut(string(source), "function "+name+"() internal")
		if !ok {
			t.Fatalf("no preset %s in the source", name)
		}
		body, _, _ = strings.Cut(body, "});")
		entries := entry.FindAllStringSubmatch(body, -1)
		v := reflect.ValueOf(w)
		if len(entries) != v.NumField() {
			t.Errorf("%s: %d entries in the source, %d here", name, len(entries), v.NumField())
		}
		for _, e := range entries {
			value, ok := new(big.Rat).SetString(strings.ReplaceAll(e[2], "_", ""))
			unit, known := units[e[3]]
			if !ok || !known {
				t.Fatalf("%s: %s", name, e[0])
			}
			value.Mul(value, big.NewRat(unit, 1))
			if e[3] == "ether" {
				value.Mul(value, big.NewRat(1e18, 1))
			}
			field := v.FieldByName(strings.ToUpper(e[1][:1]) + e[1][1:])
			if !field.IsValid() {
				t.Errorf("%s: no field %s", name, e[1])
				continue
			}
			var got *big.Int
			if b, ok := field.Interface().(*big.Int); ok {
				got = b
			} else {
				got = new(big.Int).SetUint64(field.Uint())
			}
			if value.Cmp(new(big.Rat).SetInt(got)) != 0 {
				t.Errorf("%s: %s is %s here, %s in the source", name, e[1], got, value.RatString())
			}
		}
		// A unit that served on a job can be slashed as long as it lives.
		if LongestLife(w) >= uint64(w.Exit) {
			t.Errorf("%s: a job may live %d s, a unit leaves after %d s", name, LongestLife(w), w.Exit)
		}
	}
}

func TestCheckPreset(t *testing.T) {
	for name, w := range Presets {
		if err := CheckPreset(name, w); err != nil {
			t.Error(err)
		}
	}
	w := Presets["devnet"]
	w.Reveal++
	if err := CheckPreset("devnet", w); fault.CodeOf(err) != fault.Verification || !strings.Contains(err.Error(), "Reveal") {
		t.Errorf("another reveal window: %v", err)
	}
	w = Presets["devnet"]
	w.Unit = big.NewInt(5)
	if err := CheckPreset("devnet", w); fault.CodeOf(err) != fault.Verification || !strings.Contains(err.Error(), "Unit") {
		t.Errorf("another unit: %v", err)
	}
	if err := CheckPreset("othernet", w); fault.CodeOf(err) != fault.BadInput {
		t.Errorf("unknown preset: %v", err)
	}
	for i, name := range []string{"mainnet", "testnet", "devnet"} {
		if n, err := PresetNumber(name); err != nil || int(n) != i {
			t.Errorf("%s is %d, %v", name, n, err)
		}
	}
	if _, err := PresetNumber(""); fault.CodeOf(err) != fault.BadInput {
		t.Errorf("no preset: %v", err)
	}
}

func TestChallengeWindow(t *testing.T) {
	w := Presets["mainnet"]
	for spent, want := range map[uint64]uint64{0: 3 * day, 6 * day: 3 * day, 10 * day: 5 * day, 100 * day: 14 * day} {
		if got := ChallengeWindow(spent, w); got != want {
			t.Errorf("after %d s: %d s, want %d", spent, got, want)
		}
	}
}
