/** The one clock of the house; rules get the time as an argument, use cases get it from here. */
package io.vitrine.shell.clock;
