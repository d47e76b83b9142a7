/**
 * Keys and secrets: made at the first start below the data directory, readable by the owner alone.
 */
package io.vitrine.shell.key;
