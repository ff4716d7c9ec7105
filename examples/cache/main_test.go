package main

import (
	"testing"

	"rsc.io/quote"
)

func TestQuote(t *testing.T) {
	if quote.Go() == "" {
		t.Error("no quote")
	}
}
