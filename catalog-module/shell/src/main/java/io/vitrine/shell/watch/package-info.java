/** Pages that stay open and hear, by a stream of server-sent events, when to look again. */
package io.vitrine.shell.watch;
