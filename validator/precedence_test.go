package validator

import (
	"context"
	"errors"
	"testing"
	"time"
)

func TestPrecedence(t *testing.T) {
	var p precedence
	if err := p.wait(t.Context()); err != nil {
		t.Fatal(err)
	}
	first, second := p.urge(), p.urge()
	waited := make(chan error, 1)
	go func() { waited <- p.wait(t.Context()) }()
	first()
	select {
	case err := <-waited:
		t.Fatalf("did not wait for the second: %v", err)
	case <-time.After(20 * time.Millisecond):
	}
	second()
	if err := <-waited; err != nil {
		t.Fatal(err)
	}
	done := p.urge()
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := p.wait(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("stopped: %v", err)
	}
	done()
	if err := p.wait(t.Context()); err != nil {
		t.Error(err)
	}
}
