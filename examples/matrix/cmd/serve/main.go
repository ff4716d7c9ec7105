// Command serve answers with the build's version. It is the second program of the module.
package main

import (
	"flag"
	"fmt"
	"log"
	"net/http"
)

var version = "dev"

func main() {
	address := flag.String("listen", "127.0.0.1:8080", "address to listen on")
	asked := flag.Bool("version", false, "print the version and exit")
	flag.Parse()
	if *asked {
		fmt.Println("serve", version)
		return
	}
	http.HandleFunc("/", func(w http.ResponseWriter, _ *http.Request) { fmt.Fprintln(w, version) })
	log.Fatal(http.ListenAndServe(*address, nil))
}
