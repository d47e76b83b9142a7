/** How often one address may do something that costs the house and needs no sign-in. */
package io.vitrine.shell.pace;
