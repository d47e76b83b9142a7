/** How every API of the house reads, refuses and denies by default. */
package io.vitrine.shell.rest;
