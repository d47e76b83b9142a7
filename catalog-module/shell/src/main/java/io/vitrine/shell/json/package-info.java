/** Owns how JSON documents are begun that no record describes. */
package io.vitrine.shell.json;
