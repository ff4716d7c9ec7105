// Command greet says hello, and which build it is.
package main

import (
	"flag"
	"fmt"
	"runtime"
)

// Set by the build: it finds string variables of these names in package main.
var (
	version = "dev"
	commit  = "none"
	date    = "unknown"
)

func main() {
	asked := flag.Bool("version", false, "print the version and exit")
	flag.Parse()
	if *asked {
		fmt.Println("greet", version, commit, date)
		return
	}
	fmt.Printf("hello from %s/%s\n", runtime.GOOS, runtime.GOARCH)
}
