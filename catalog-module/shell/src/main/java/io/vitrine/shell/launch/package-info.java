/**
 * Starts the product: checks what it needs, starts the server, waits until all answers, stops it.
 */
package io.vitrine.shell.launch;
