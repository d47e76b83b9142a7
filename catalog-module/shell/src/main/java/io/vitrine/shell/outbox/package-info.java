/**
 * How long a message waits before it is tried again; the messages themselves belong to the modules.
 */
package io.vitrine.shell.outbox;
