// Prints what of its build depends on the environment.
package main

import (
	"fmt"
	"runtime/debug"
)

func main() {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		panic("built without module support")
	}
	for _, setting := range info.Settings {
		if setting.Key == "-trimpath" || setting.Key == "CGO_ENABLED" {
			fmt.Printf("%s=%s\n", setting.Key, setting.Value)
		}
	}
}
